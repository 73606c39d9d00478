"""The command ``optin reconcile``: our state beside a provider's own block list."""

from __future__ import annotations

import argparse
import asyncio
from typing import TextIO

from optin import AsyncOptIn, Difference, DifferenceKind, OptIn, Reconciliation
from optin.cli.arguments import Commands, command
from optin.cli.jsonlines import write
from optin.cli.naming import Coming
from optin.cli.providers import add_optin, optin_of
from optin.cli.showing import show_table

__all__ = ["add_to"]

_DIFFERENT = 1
_SENTENCES = {
    DifferenceKind.UNKNOWN_HERE: "blocked there, and unknown here",
    DifferenceKind.GONE_THERE: "blocked here, and no longer there",
}


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    sentence = "compare consents with a provider's block list, and repair what differs"
    parser = command(commands, "reconcile", run, sentence)
    add_optin(
        parser,
        "which one's list: of your program's transports, where there are several; without a "
        "program, one that is made by variables of the environment",
    )
    parser.add_argument("--tenant", required=True, help="whose senders")
    parser.add_argument("--dry-run", action="store_true", help="report, and repair nothing")
    parser.add_argument("--json", action="store_true", help="one JSON line for each difference")


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin reconcile``; 1 where something differs that was not repaired."""
    found = optin_of(given, given.transport)
    if isinstance(found, OptIn):
        with found as optin:
            result = optin.mirror.reconcile(
                given.tenant, transport=_which(given), repair=not given.dry_run
            )
    else:
        result = asyncio.run(_awaited(found, given))
    if given.json:
        for each in result.differences:
            write(out, _shown(each))
    else:
        _show(result, out)
    return 0 if result.agrees else _DIFFERENT


async def _awaited(found: AsyncOptIn | Coming, given: argparse.Namespace) -> Reconciliation:
    async with found if isinstance(found, AsyncOptIn) else await found() as optin:
        return await optin.mirror.reconcile(
            given.tenant, transport=_which(given), repair=not given.dry_run
        )


def _which(given: argparse.Namespace) -> str:
    """Return which transport's list is meant; the only one, where the options have made it."""
    return (given.transport or "") if given.optin else ""


def _show(result: Reconciliation, out: TextIO) -> None:
    if result.differences:
        rows = [
            (
                str(shown["contact"]),
                _SENTENCES[each.kind],
                "opted out" if each.by_person else "",
                "repaired" if each.repaired else "left as it is",
            )
            for each in result.differences
            for shown in (_shown(each),)
        ]
        show_table(out, ("contact", "what differs", "by the person", ""), rows)
    entries = "1 entry" if result.listed == 1 else f"{result.listed} entries"
    verdict = "agrees" if not result.differences else f"{len(result.differences)} different"
    out.write(f"{entries} of the list about these senders: {verdict}.\n")


def _shown(each: Difference) -> dict[str, str | bool]:
    """Return what may be shown of a difference: its number masked."""
    return {
        "contact": "" if each.address is None else each.address.masked,
        "difference": each.kind.value,
        "by_person": each.by_person,
        "repaired": each.repaired,
    }
