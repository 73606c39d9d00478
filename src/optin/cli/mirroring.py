"""The command ``optin reconcile``: our state beside a provider's own block list, both ways."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TextIO

from optin import AsyncOptIn, Difference, DifferenceKind, OptIn, Push, Reconciliation
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
    parser.add_argument(
        "--push",
        action="store_true",
        help="compare nothing; tell the provider of opt-outs, and of opt-ins that lift its blocks",
    )
    parser.add_argument("--dry-run", action="store_true", help="report, and change nothing")
    parser.add_argument("--json", action="store_true", help="one JSON line for each difference")


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin reconcile``; 1 where something differs that was not repaired."""
    found = optin_of(given, given.transport)
    if isinstance(found, OptIn):
        with found as optin:
            result = _pushed(optin, given) if given.push else _compared(optin, given)
    else:
        result = asyncio.run(_awaited(found, given))
    if isinstance(result, Push):
        return _show_push(result, given, out)
    if given.json:
        for each in result.differences:
            write(out, _shown(each))
    else:
        _show(result, out)
    return 0 if result.agrees else _DIFFERENT


def _compared(optin: OptIn, given: argparse.Namespace) -> Reconciliation:
    repair = not given.dry_run
    return optin.mirror.reconcile(given.tenant, transport=_which(given), repair=repair)


def _pushed(optin: OptIn, given: argparse.Namespace) -> Push:
    return optin.mirror.push(given.tenant, transport=_which(given), dry_run=given.dry_run)


async def _awaited(found: AsyncOptIn | Coming, given: argparse.Namespace) -> Reconciliation | Push:
    async with found if isinstance(found, AsyncOptIn) else await found() as optin:
        whose, by = given.tenant, _which(given)
        if given.push:
            return await optin.mirror.push(whose, transport=by, dry_run=given.dry_run)
        return await optin.mirror.reconcile(whose, transport=by, repair=not given.dry_run)


def _which(given: argparse.Namespace) -> str:
    """Return which transport's list is meant; the only one, where the options have made it."""
    return (given.transport or "") if given.optin else ""


def _show_push(result: Push, given: argparse.Namespace, out: TextIO) -> int:
    """Show what was told, and what was not; 1 where something is left."""
    rows = [
        (each.address.masked, "opt-in" if each.agreed else "opt-out", each.cause)
        for each in result.not_told
    ]
    if given.json:
        for contact, what, cause in rows:
            write(out, {"contact": contact, "consent": what, "cause": cause})
    else:
        if rows:
            show_table(out, ("contact", "not told", "why"), rows)
        told = "to tell" if given.dry_run else "told"
        out.write(f"{told}: opt-outs {result.opt_outs}, opt-ins {result.opt_ins}.\n")
    if result.stopped:
        sys.stderr.write(f"stopped by {result.stopped}: push again, and it goes on there\n")
    return _DIFFERENT if rows or result.stopped else 0


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
