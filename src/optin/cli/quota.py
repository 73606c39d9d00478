"""The commands ``optin quota``: what is left for texts, and what is done about it by hand."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TextIO

from optin import OptIn, QuotaEntry
from optin.cli.arguments import Commands, command, group
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.paging import all_of
from optin.cli.showing import instant, plain, show_table

__all__ = ["add_to"]


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    of_quota = group(commands, "quota", "what is left for texts, and how it came about")
    add_whose(command(of_quota, "show", run_show, "show what is left, and where a top-up stands"))
    add_whose(command(of_quota, "entries", run_entries, "list what has changed the account"))
    audit = "check that the account, its entries and the messages agree; status 1 where not"
    add_whose(command(of_quota, "audit", run_audit, audit))
    retry = "try a top-up that waits at the next dispatch; status 1 where there is none to try"
    add_whose(command(of_quota, "retry", run_retry, retry))

    adjusting = command(of_quota, "adjust", run_adjust, "give or take units, with a reason")
    adjusting.add_argument("units", type=int, help="how many; a negative number takes")
    adjusting.add_argument("--by", required=True, help="who does it, for the ledger")
    adjusting.add_argument("--reason", required=True, help="why, for the ledger")
    adjusting.add_argument("--once", default="", metavar="KEY", help="the same key counts once")
    add_whose(adjusting)


def run_show(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin quota show``."""
    with opened(given) as (optin, tenant):
        account = optin.quota.account(tenant)
        counted = optin.settings(tenant).quota is not None
    if given.json:
        write(
            out,
            {
                "tenant": tenant,
                "counted": counted,
                "remaining": account.balance,
                "waits_for_a_pack": account.is_open,
                "declined": account.declined,
                "month": account.period,
                "bought": account.bought,
                "spent": account.spent,
            },
        )
        return 0
    if not counted:
        out.write("Texts are not counted.\n")
    out.write(f"Left: {account.balance}.\n")
    if account.is_open:
        times = f", declined {account.declined} times" if account.declined else ""
        out.write(f"Messages wait for a pack{times}.\n")
    if account.period:
        out.write(f"Bought in {account.period}: {account.bought}, for {account.spent}.\n")
    return 0


def run_entries(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin quota entries``."""
    with opened(given) as (optin, tenant):
        entries = list(_entries(optin, tenant))
    if given.json:
        for entry in entries:
            write(out, {"tenant": tenant, **_shown(entry)})
    elif entries:
        rows = [
            (
                str(entry.seq),
                instant(entry.at),
                entry.kind.value,
                f"{entry.units:+}" if entry.units else "",
                str(entry.balance),
                f"message {entry.row}" if entry.row else plain(entry.key),
            )
            for entry in entries
        ]
        show_table(out, ("entry", "at (UTC)", "kind", "units", "left", "about"), rows)
    else:
        out.write("The account has no entry.\n")
    return 0


def _entries(optin: OptIn, tenant: str) -> Iterator[QuotaEntry]:
    return all_of(lambda after, limit: optin.quota.entries(tenant, after=after, limit=limit))


def _shown(entry: QuotaEntry) -> dict[str, object]:
    return {
        "entry": entry.seq,
        "at": entry.at.isoformat(),
        "kind": entry.kind.value,
        "units": entry.units,
        "remaining": entry.balance,
        "message": entry.row or None,
        "key": entry.key,
        "paid": entry.paid,
    }


def run_audit(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin quota audit``."""
    with opened(given) as (optin, tenant):
        found = optin.quota.audit(tenant)
        left = optin.quota.remaining(tenant)
    if given.json:
        wrong = None
        if found is not None:
            wrong = {
                "what": found.what,
                "number": found.number,
                "expected": found.expected,
                "found": found.found,
            }
        write(out, {"tenant": tenant, "agrees": found is None, "remaining": left, "wrong": wrong})
    elif found is None:
        out.write(f"The account, its entries and the messages agree. Left: {left}.\n")
    else:
        out.write(
            f"The {found.what} {found.number} does not agree: the entries add up to "
            f"{found.expected}, and {found.found} stands there.\n"
        )
    return 0 if found is None else 1


def run_retry(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin quota retry``."""
    with opened(given) as (optin, tenant):
        tried = optin.quota.retry(tenant)
    if given.json:
        write(out, {"tenant": tenant, "tried": tried})
    elif tried:
        out.write("The pack is tried at the next dispatch.\n")
    else:
        out.write("No pack waits, or this month's cap is reached.\n")
    return 0 if tried else 1


def run_adjust(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin quota adjust``."""
    with opened(given) as (optin, tenant):
        left = optin.quota.adjust(
            tenant, given.units, by=given.by, reason=given.reason, key=given.once
        )
    if given.json:
        write(out, {"tenant": tenant, "remaining": left})
    else:
        out.write(f"Left: {left}.\n")
    return 0
