"""The commands ``optin forms``: make a link to a consent form, and see what became of links."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TextIO

from optin import (
    ConfigurationError,
    FormLink,
    FormLinks,
    InputError,
    MadeLink,
    Refused,
    Verify,
)
from optin.cli.arguments import Commands, command, group
from optin.cli.database import add_whose, key_of, opened
from optin.cli.jsonlines import write
from optin.cli.showing import instant, plain, show_table, value_of

__all__ = ["add_to"]

_NO: Final = 1


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    of_forms = group(commands, "forms", "asking for consent by a form")
    making = command(of_forms, "link", run_link, "make a link to a consent form, to copy")
    making.add_argument("number", help="whose consent it asks for, such as +12025550111")
    making.add_argument("--by", required=True, metavar="USER", help="who asks, and is told")
    making.add_argument("--name", default="", help="how they sign")
    ways = [each.value for each in Verify]
    making.add_argument(
        "--verify", choices=ways, default=Verify.LAST_FOUR.value,
        help="how the form makes sure whose number it is (default: last_four)",
    )  # fmt: skip
    making.add_argument("--url", help="where the pages are mounted (default: $OPTIN_PUBLIC_URL)")
    making.add_argument(
        "--link-key-file",
        metavar="PATH",
        help="what your pages sign links with, in hexadecimal (default: $OPTIN_LINK_KEY_FILE)",
    )
    making.add_argument("--sender", default="", help="one of the tenant's senders")
    making.add_argument("--program", default="", help="one of the tenant's programs")
    add_whose(making)
    sentence = "show the wording beside the box, and what it should say and does not"
    advising = command(of_forms, "advise", run_advise, f"{sentence}; status 1 where it does not")
    advising.add_argument("--organisation", default="", help="one of the sub-organisations")
    add_whose(advising)
    listing = command(of_forms, "list", run_list, "list links and what became of them")
    listing.add_argument("number", nargs="?", help="only those for one number")
    add_whose(listing)


def run_link(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin forms link``."""
    with opened(given, links=_links_of(given)) as (optin, tenant):
        made = optin.forms.request(
            tenant,
            contact=given.number,
            user=given.by,
            user_name=given.name,
            verify=Verify(given.verify),
            sender=given.sender,
            program=given.program,
        )
    url = made.url if isinstance(made, MadeLink) else None
    if given.json:
        code = made.code.value if isinstance(made, Refused) else None
        until = made.expires_at.isoformat() if isinstance(made, MadeLink) else None
        write(out, {"tenant": tenant, "url": url, "until": until, "code": code})
    elif isinstance(made, MadeLink):
        out.write(f"{made.url}\n")
    elif isinstance(made, Refused):
        out.write(f"Refused ({made.code.value}): {made.reason}\n")
    else:
        out.write("Nothing to ask: the person has agreed already.\n")
    return _NO if isinstance(made, Refused) else 0


def run_advise(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin forms advise``."""
    with opened(given) as (optin, tenant):
        wording, advice = optin.forms.advise(tenant, organisation=given.organisation)
    if given.json:
        told = [{"code": each.code, "sentence": each.sentence} for each in advice]
        kept = {"wording": wording.text, "language": wording.language, "version": wording.version}
        write(out, {"tenant": tenant, **kept, "advice": told})
    else:
        out.write(f"{plain(wording.text)}\n")
        out.writelines(f"- {each.sentence}\n" for each in advice)
    return _NO if advice else 0


def run_list(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin forms list``."""
    with opened(given) as (optin, tenant):
        links = optin.forms.links(tenant, given.number)
    if given.json:
        for link in links:
            write(out, {"tenant": tenant, **_shown(link)})
    elif links:
        rows = [
            (
                value_of(link.address) or "erased",
                link.became.value,
                link.by,
                plain(link.user),
                link.verify.value,
                str(link.tries) if link.tries else "",
                instant(link.expires_at),
                instant(link.used_at),
            )
            for link in links
        ]
        header = ("number", "state", "by", "user", "verify", "wrong", "until (UTC)", "used (UTC)")
        show_table(out, header, rows)
    else:
        out.write("No link was made.\n")
    return 0


def _shown(link: FormLink) -> dict[str, object]:
    return {
        "number": value_of(link.address),
        "state": link.became.value,
        "by": link.by,
        "user": link.user,
        "organisation": link.organisation,
        "verify": link.verify.value,
        "tries": link.tries,
        "until": link.expires_at.isoformat(),
        "used_at": None if link.used_at is None else link.used_at.isoformat(),
    }


def _links_of(given: argparse.Namespace, environ: Mapping[str, str] = os.environ) -> FormLinks:
    url = given.url or environ.get("OPTIN_PUBLIC_URL")
    key_file = given.link_key_file or environ.get("OPTIN_LINK_KEY_FILE")
    if not url:
        raise InputError("say where the pages are mounted, with --url or in OPTIN_PUBLIC_URL")
    if not key_file:
        raise ConfigurationError(
            "a link is signed with the key of your pages: name its file with --link-key-file or in "
            "OPTIN_LINK_KEY_FILE"
        )
    return FormLinks(url, key_of(Path(key_file)))
