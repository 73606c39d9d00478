"""The commands that look into a database: check, status, history; and the schema of one.

They change nothing: a missing database is an error, and never a new file.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import TextIO

from optin import (
    Address,
    Allowed,
    Channel,
    Entry,
    InputError,
    OptIn,
    Status,
)
from optin.cli.arguments import Commands, command, whole_number
from optin.cli.database import add_whose, driver_told, opened
from optin.cli.jsonlines import write
from optin.cli.paging import all_of
from optin.cli.showing import instant, show_ledger, show_statuses

__all__ = ["add_to"]

_NO = 1


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    checking = command(commands, "check", run_check, "say whether a number may be texted, and why")
    checking.add_argument("number", help="such as +12025550111")
    checking.add_argument("--organisation", default="", help="a sub-organisation")
    checking.add_argument("--sender", default="", help="one of the tenant's senders")
    add_whose(checking)

    listing = command(commands, "status", run_status, "list every contact with its state")
    add_whose(listing)

    looking_back = command(commands, "history", run_history, "list what the ledger holds")
    looking_back.add_argument(
        "number", nargs="?", help="one contact; without it, the whole ledger of the tenant"
    )
    looking_back.add_argument(
        "--contact", default="", metavar="ID", help="one contact on the portal, in its place"
    )
    add_whose(looking_back)

    telling = command(commands, "schema", run_schema, "print the SQL that makes the tables")
    telling.add_argument("--postgres", action="store_true", help="for PostgreSQL, not for SQLite")
    telling.add_argument(
        "--partitions",
        type=whole_number,
        default=0,
        metavar="N",
        help="divide the large tables by the tenant into so many",
    )
    telling.add_argument("--json", action="store_true", help="one JSON line for each migration")


def run_check(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin check``; 0 only where a message may go now."""
    with opened(given) as (optin, tenant):
        verdict = optin.may_send(
            tenant, to=given.number, organisation=given.organisation, sender=given.sender
        )
        status = optin.status(tenant, given.number)[0]
    code = getattr(verdict, "code", None)
    answer: dict[str, object] = {
        "outcome": type(verdict).__name__.lower(),
        "code": None if code is None else code.value,
        "reason": getattr(verdict, "reason", ""),
        "rule": getattr(verdict, "rule", ""),
        "remedy": getattr(verdict, "remedy", ""),
        "until": _iso(getattr(verdict, "until", None)),
        "entry": verdict.entry,
    }
    if given.json:
        write(out, {"tenant": tenant, **answer, **_status(status)} | {"entry": verdict.entry})
    else:
        _show_verdict(out, answer, status)
    return 0 if isinstance(verdict, Allowed) else _NO


def _show_verdict(out: TextIO, answer: dict[str, object], status: Status) -> None:
    number = "" if status.address is None else status.address.value
    code = f" ({answer['code']})" if answer["code"] else ""
    lines = [f"{number}: {answer['outcome']}{code}"]
    if answer["reason"]:
        lines.append(f"  {answer['reason']}")
    lines += [
        f"  {name}: {answer[key]}"
        for name, key in (("Rule", "rule"), ("To do", "remedy"), ("Until", "until"))
        if answer[key]
    ]
    since = f" since {instant(status.since)} UTC" if status.since else ""
    by = f", by {status.source}" if status.source else ""
    entry = f", ledger entry {status.entry}" if status.entry else ""
    lines.append(f"  State: {status.state.value}{since}{by}{entry}")
    out.writelines(f"{line}\n" for line in lines)


def run_status(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin status``."""
    with opened(given) as (optin, tenant):
        statuses = list(_all(optin, tenant))
    if given.json:
        for status in statuses:
            write(out, {"tenant": tenant, **_status(status)})
    elif statuses:
        show_statuses(out, statuses)
    else:
        out.write("No contact was texted or heard of yet.\n")
    return 0


def _all(optin: OptIn, tenant: str) -> Iterator[Status]:
    return all_of(lambda after, limit: optin.statuses(tenant, after=after, limit=limit))


def run_history(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin history``; 1 where the ledger holds nothing of the contact."""
    whose: str | Address | None = given.number
    if given.contact:
        whose = Address.parse(given.contact, channel=Channel.PORTAL)
    with opened(given) as (optin, tenant):
        entries = optin.history(tenant, whose)
    if given.json:
        for entry in entries:
            write(out, {"tenant": tenant, **_entry(entry)})
    elif entries:
        show_ledger(out, entries)
    else:
        out.write("The ledger holds nothing of this contact.\n")
    return 0 if entries else _NO


def _status(status: Status) -> dict[str, object]:
    return {
        "number": None if status.address is None else status.address.value,
        "scope": status.scope,
        "state": status.state.value,
        "since": _iso(status.since),
        "source": status.source,
        "entry": status.entry,
        "held": status.held,
        "blocks": [
            {
                "source": block.source,
                "cause": block.cause,
                "sender": block.sender,
                "since": _iso(block.since),
                "lifted_by": block.lifted_by,
                "entry": block.seq,
            }
            for block in status.blocks
        ],
        "lifts": status.lifts,
        "effective": status.effective,
    }


def _entry(entry: Entry) -> dict[str, object]:
    event = entry.event
    return {
        "entry": entry.seq,
        "event": event.type.value,
        "number": entry.address or None,
        "scope": event.scope,
        "occurred_at": _iso(event.occurred_at),
        "recorded_at": _iso(entry.recorded_at),
        "settings": entry.settings,
        "facts": dict(event.facts),
        "payload": dict(event.payload),
        "hash": entry.hash.hex(),
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def run_schema(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin schema``."""
    from optin.storage.queries import Sql  # noqa: PLC0415 - only this command reads the files

    if given.partitions and not given.postgres:
        raise InputError("only the tables of PostgreSQL can be divided: add --postgres")
    migrations = Sql("postgres" if given.postgres else "sqlite").migrations()
    if given.json:
        for migration in migrations:
            number, name, checksum = migration.number, migration.name, migration.checksum
            write(out, {"version": number, "name": name, "checksum": checksum})
    elif given.postgres:
        with driver_told():
            from optin.storage.postgres import schema  # noqa: PLC0415 - loads the driver
        out.write(schema(given.partitions))
    else:
        for migration in migrations:
            out.write(f"-- {migration.name}\n\n{migration.text.strip()}\n")
    return 0
