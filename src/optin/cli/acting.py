"""The commands that act by hand: ``opt-out``, ``block``, ``unblock``, ``expire`` and ``verify``."""

from __future__ import annotations

import argparse
from typing import TextIO

from optin import Action, Actor, Changed, Refused, Unchanged
from optin.cli.arguments import Commands, command
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.showing import plain

__all__ = ["add_to"]

_NO = 1


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    ending = command(commands, "opt-out", run_opt_out, "record that somebody wants no texts")
    ending.add_argument("number", help="such as +12025550111")
    ending.add_argument("--by", required=True, help="who records it, for the ledger")
    ending.add_argument("--evidence", default="", help="what was said and where, in words")
    ending.add_argument("--sender", default="", help="one of the tenant's senders")
    ending.add_argument("--program", default="", help="one of the tenant's programs; all without")
    add_whose(ending)

    for name, run, sentence in (
        ("block", run_block, "block texts to somebody, whatever the person agreed to"),
        ("unblock", run_unblock, "lift a block that was made by hand"),
    ):
        blocking = command(commands, name, run, sentence)
        blocking.add_argument("number", help="such as +12025550111")
        blocking.add_argument("--by", required=True, help="who wants it, for the ledger")
        blocking.add_argument("--reason", required=True, help="why, for the ledger")
        blocking.add_argument("--sender", default="", help="one of the tenant's senders")
        add_whose(blocking)

    sentence = "write down which consents by implication have run out; run it once a day"
    add_whose(command(commands, "expire", run_expire, sentence))
    sentence = "check that no ledger entry was altered, removed or moved; status 1 where one was"
    add_whose(command(commands, "verify", run_verify, sentence))


def run_opt_out(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin opt-out``."""
    with opened(given) as (optin, tenant):
        result = optin.opt_out(
            tenant,
            contact=given.number,
            by=given.by,
            evidence=given.evidence,
            sender=given.sender,
            program=given.program,
        )
    return _tell(given, out, tenant, result, "Opted out.", "Opted out before; noted again.")


def run_block(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin block``."""
    return _block(given, out, blocked=True)


def run_unblock(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin unblock``; a block that is not there is one that nobody has to lift."""
    return _block(given, out, blocked=False)


def _block(given: argparse.Namespace, out: TextIO, *, blocked: bool) -> int:
    # Whoever has the database may; who that is stands in the ledger.
    actor = Actor(given.by, {Action.BLOCK.value})
    with opened(given) as (optin, tenant):
        act = optin.block if blocked else optin.unblock
        result = act(
            tenant, contact=given.number, actor=actor, reason=given.reason, sender=given.sender
        )
    if blocked:
        return _tell(given, out, tenant, result, "Blocked.", "Blocked before; nothing changed.")
    return _tell(given, out, tenant, result, "The block is lifted.", "There is no such block.")


def _tell(
    given: argparse.Namespace,
    out: TextIO,
    tenant: str,
    result: Changed | Unchanged | Refused,
    changed: str,
    unchanged: str,
) -> int:
    refused = isinstance(result, Refused)
    if given.json:
        code = result.code.value if isinstance(result, Refused) else None
        write(out, {"tenant": tenant, "changed": isinstance(result, Changed), "code": code})
    elif isinstance(result, Refused):
        out.write(f"Refused ({result.code.value}): {result.reason}\n")
    else:
        out.write(f"{changed if isinstance(result, Changed) else unchanged}\n")
    return _NO if refused else 0


def run_expire(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin expire``."""
    with opened(given) as (optin, tenant):
        count = optin.expire(tenant)
    if given.json:
        write(out, {"tenant": tenant, "expired": count})
    else:
        out.write(f"Expired: {count}.\n")
    return 0


def run_verify(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin verify``; 1 where an entry does not fit."""
    with opened(given) as (optin, tenant):
        fault = optin.verify(tenant)
    if given.json:
        wrong = None if fault is None else {"entry": fault.entry, "sentence": fault.sentence}
        write(out, {"tenant": tenant, "whole": fault is None, "wrong": wrong})
    elif fault is None:
        out.write(f"The ledger of {plain(tenant)} is whole.\n")
    else:
        out.write(f"Entry {fault.entry} does not fit: {fault.sentence}\n")
    return 0 if fault is None else _NO
