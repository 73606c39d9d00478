"""The command ``optin undecided``: what nobody could decide about, and its second chance."""

from __future__ import annotations

import argparse
from typing import TextIO

from optin import InputError, OptIn
from optin.cli.arguments import Commands, command
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.showing import instant, show_table
from optin.storage import StoredDelivery

__all__ = ["add_to"]

_UNFINISHED = 1


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    sentence = "list what came in and nobody could decide about, or have it decided again"
    undecided = command(commands, "undecided", run_undecided, sentence)
    undecided.add_argument(
        "--retry", action="store_true", help="decide again about what was given up on"
    )
    undecided.add_argument("--by", default="", help="who asks for it; stands in the ledger")
    undecided.add_argument(
        "--unrouted",
        action="store_true",
        help="that of no tenant: reports of providers, and what could not be read",
    )
    add_whose(undecided)


def run_undecided(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin undecided``; 1 where something is left that nobody could decide about."""
    if given.retry != bool(given.by):
        raise InputError("--retry goes with --by NAME, which says who asks for it")
    with opened(given) as (optin, tenant):
        whose = "" if given.unrouted else tenant
        if given.retry:
            return _retry(optin, whose, given, out)
        stored = optin.undecided(whose)
    if given.json:
        for one in stored:
            write(out, {"tenant": whose, **_shown(one)})
    elif stored:
        rows = [tuple(map(str, _shown(one).values())) for one in stored]
        show_table(out, ("received (UTC)", "from", "kind", "may be", "state", "id"), rows)
    else:
        out.write("Everything that came in is decided.\n")
    return _UNFINISHED if stored else 0


def _retry(optin: OptIn, tenant: str, given: argparse.Namespace, out: TextIO) -> int:
    done = optin.retry_undecided(tenant, by=given.by)
    if given.json:
        write(out, {"tenant": tenant, "decided": done.received, "undecided": done.undecided})
    else:
        out.write(f"Decided: {done.received}. Still undecided: {done.undecided}.\n")
    return _UNFINISHED if done.undecided else 0


def _shown(stored: StoredDelivery) -> dict[str, str]:
    """Return what may be shown of a delivery: no word of it, and its number masked."""
    came = stored.delivery
    return {
        "received_at": instant(stored.received_at),
        "from": "" if came.address is None else came.address.masked,
        "kind": came.kind,
        "meaning": came.meaning,
        "state": stored.state.value,
        "event_id": came.event_id,
    }
