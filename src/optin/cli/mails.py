"""``optin receive-mail``: what a mail server pipes in, such as a bounce."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from optin import AsyncOptIn, InputError, OptIn, Received
from optin.cli.arguments import Commands, command
from optin.cli.naming import Coming, named

if TYPE_CHECKING:
    from optin.transports.email import Email

__all__ = ["add_to"]

TRY_AGAIN: Final = 75
"""EX_TEMPFAIL of sysexits: the mail server keeps the e-mail, and comes again."""

_CHUNK: Final = 1 << 20


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    sentence = "take in a bounce or a complaint that a mail server pipes in"
    parser = command(commands, "receive-mail", run, sentence)
    parser.add_argument(
        "optin",
        metavar="MODULE:ATTRIBUTE",
        help="your program's OptIn or AsyncOptIn with an Email among its transports, or a function "
        "that returns one",
    )
    parser.add_argument(
        "--to", default="", metavar="ADDRESS", help="whom the envelope is for, as the server knows"
    )


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin receive-mail``; 75 where the e-mail was not kept and is to come again."""
    try:
        received = _received(given)
    except Exception as error:  # noqa: BLE001 - an e-mail that is not kept is never done with
        told = str(error) if isinstance(error, InputError) else type(error).__name__
        print(f"optin: the e-mail is not kept: {told}", file=sys.stderr)
        return TRY_AGAIN
    out.writelines(f"{one.outcome.value}\n" for one in received)
    return 0


def _received(given: argparse.Namespace) -> list[Received]:
    found = named(given.optin)
    mail = _beginning(sys.stdin.buffer)
    if isinstance(found, OptIn):
        with found as optin:
            transport = _email(optin)
            return optin.receive(transport.piped(mail, to=given.to), transport=transport.name)
    return asyncio.run(_awaited(found, mail, given.to))


async def _awaited(found: AsyncOptIn | Coming, mail: bytes, to: str) -> list[Received]:
    async with found if isinstance(found, AsyncOptIn) else await found() as optin:
        transport = _email(optin)
        return await optin.receive(transport.piped(mail, to=to), transport=transport.name)


def _beginning(stream: BinaryIO) -> bytes:
    """Return what is kept of an e-mail; the rest is read too, or its writer would stumble."""
    kept = stream.read(_CHUNK)
    while stream.read(_CHUNK):
        pass
    return kept


def _email(optin: OptIn | AsyncOptIn) -> Email:
    from optin.transports.email import Email  # noqa: PLC0415 - other commands need none

    found = [each for each in optin.transports if isinstance(each, Email)]
    if len(found) != 1:
        raise InputError("the program needs one Email among its transports")
    return found[0]
