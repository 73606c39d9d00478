"""The commands ``optin portal``: give a contact a portal or take it, count threads, change keys.

No word of a thread is shown: who may read them is asked where somebody reads, and a shell is
nobody.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TextIO

from optin import (
    UNENCRYPTED,
    Action,
    Actor,
    Address,
    Changed,
    Channel,
    ConfigurationError,
    KeyRing,
    PortalSetup,
    Refused,
    Store,
)
from optin.cli.arguments import Commands, command, group
from optin.cli.database import add_whose, opened, opened_store
from optin.cli.jsonlines import write
from optin.cli.paging import all_of
from optin.cli.showing import instant, plain, show_table, value_of
from optin.storage import PortalThreads

__all__ = ["add_to", "keys_in"]

_NO: Final = 1
_PAIR: Final = ("name", "key")
_NOWHERE: Final = "http://127.0.0.1"
"""Where contacts read: no link is made here."""


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    of_portals = group(commands, "portal", "secure messages: who has a portal, and its keys")
    sentence = "give a contact an active portal"
    activating = command(of_portals, "activate", run_activate, sentence)
    _add_contact(activating)
    activating.add_argument("--email", default="", help="where the contact is told of messages")
    _add_keys(activating)
    activating.add_argument(
        "--unencrypted", action="store_true", help="words are kept as they are written, unsealed"
    )
    add_whose(activating)

    sentence = "take the active portal from a contact; what was written stays"
    ending = command(of_portals, "deactivate", run_deactivate, sentence)
    _add_contact(ending)
    add_whose(ending)

    counting = command(of_portals, "threads", run_threads, "count threads, without their words")
    counting.add_argument("contact", nargs="?", help="only those of one, by your identifier")
    add_whose(counting)

    sentence = "wrap every contact's key by the first key of the file; no word is touched"
    rewrapping = command(of_portals, "rewrap", run_rewrap, sentence)
    _add_keys(rewrapping)
    add_whose(rewrapping)


def _add_contact(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("contact", help="your identifier of the contact")
    parser.add_argument("--by", required=True, metavar="USER", help="who wants it, for the ledger")


def _add_keys(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--portal-key-file",
        metavar="PATH",
        help="the keys of the portal, each on a line: a name, and the key in hexadecimal; the "
        "first wraps, the others are read (default: $OPTIN_PORTAL_KEY_FILE)",
    )


def run_activate(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin portal activate``."""
    setup = _setup(None if given.unencrypted else _ring(given))
    with opened(given, portal=setup) as (optin, tenant):
        result = optin.portal.activate(tenant, given.contact, email=given.email, by=_by(given))
    return _tell(given, out, tenant, result, "The portal is active.")


def run_deactivate(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin portal deactivate``; it takes no key, since nothing is sealed or opened."""
    with opened(given, portal=_setup(None)) as (optin, tenant):
        result = optin.portal.deactivate(tenant, given.contact, by=_by(given))
    return _tell(given, out, tenant, result, "The portal is not active any more.")


def _by(given: argparse.Namespace) -> Actor:
    # Whoever has the database may; who that is stands in the ledger.
    return Actor(given.by, {Action.PORTAL.value})


def _tell(given: argparse.Namespace, out: TextIO, tenant: str, result: object, done: str) -> int:
    code = result.code.value if isinstance(result, Refused) else None
    if given.json:
        outcome = "refused" if code else "changed" if isinstance(result, Changed) else "unchanged"
        write(out, {"tenant": tenant, "contact": given.contact, "outcome": outcome, "code": code})
    elif isinstance(result, Refused):
        out.write(f"Refused ({code}): {result.reason}\n")
    else:
        out.write(f"{done}\n" if isinstance(result, Changed) else "It was so already.\n")
    return _NO if code else 0


def run_threads(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin portal threads``."""
    contact = given.contact and Address.parse(given.contact, channel=Channel.PORTAL)
    with opened_store(given) as (store, tenant):
        found = list(_threads(store, PortalThreads(tenant, contact or None)))
    if given.json:
        for each in found:
            write(out, {"tenant": tenant, **each})
    elif found:
        rows = [
            (
                plain(each["contact"] or "erased"),
                instant(datetime.fromisoformat(each["active_at"])),
                str(each["messages"]),
                str(each["unread"]),
                ", ".join(plain(f"{seat['user']} {seat['unread']}") for seat in each["users"]),
                plain(each["organisation"]),
                plain(each["thread"]),
            )
            for each in found
        ]
        header = (
            "contact", "last (UTC)", "messages", "unread", "unread by users", "office", "thread",
        )  # fmt: skip
        show_table(out, header, rows)
    else:
        out.write("There is no such thread.\n")
    return 0


def _threads(store: Store, query: PortalThreads) -> Iterator[dict[str, Any]]:
    """Give what may be shown of each thread: no word of it."""

    def page(after: str | None, limit: int) -> tuple[Sequence[Any], str | None]:
        found = store.scan(query, after, limit)
        return found.items, found.after

    for thread in all_of(page):
        yield {
            "thread": thread.id,
            "contact": value_of(thread.address),
            "organisation": thread.organisation,
            "opened_at": thread.opened_at.isoformat(),
            "opened_by": thread.opened_by,
            "active_at": thread.active_at.isoformat(),
            "messages": thread.posts,
            "unread": thread.unread,
            "users": [{"user": seat.user, "unread": seat.unread} for seat in thread.seats],
        }


def run_rewrap(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin portal rewrap``."""
    with opened(given, portal=_setup(_ring(given))) as (optin, tenant):
        count = optin.portal.rewrap(tenant)
    if given.json:
        write(out, {"tenant": tenant, "rewrapped": count})
    else:
        out.write(f"Wrapped anew: {count}.\n")
    return 0


# Keys ---------------------------------------------------------------------------------------------


def keys_in(path: Path) -> KeyRing:
    """Read the keys of a portal from their file.

    Args:
        path: Of a file with a name and a key in hexadecimal on each line, the newest first.

    Raises:
        ConfigurationError: There is none, or it holds something else; nothing of it is repeated.
    """
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"the key file {path} cannot be read") from None
    pairs = [line.split() for line in lines if line.strip()]
    keys = {pair[0]: pair[-1] for pair in pairs}
    if not keys or len(keys) < len(pairs) or any(len(pair) != len(_PAIR) for pair in pairs):
        raise ConfigurationError(f"{path} holds a name and a key on each line, and each name once")
    return KeyRing(keys, current=pairs[0][0])


def _ring(given: argparse.Namespace, environ: Mapping[str, str] = os.environ) -> KeyRing:
    path = given.portal_key_file or environ.get("OPTIN_PORTAL_KEY_FILE")
    if not path:
        raise ConfigurationError(
            "words are sealed with the keys of your portal: name their file with "
            "--portal-key-file or in OPTIN_PORTAL_KEY_FILE"
        )
    return keys_in(Path(path))


def _setup(keys: KeyRing | None) -> PortalSetup:
    try:
        return PortalSetup(UNENCRYPTED if keys is None else keys, _NOWHERE)
    except ModuleNotFoundError:
        message = "sealing words needs a cipher: pip install 'optin[portal]'"
        raise ConfigurationError(message, code="no_cipher") from None
