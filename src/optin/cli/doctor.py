"""``optin doctor``: is everything set up, and what is to be done where it is not?

Nothing is sent, nothing is changed, and no secret is shown.
"""

from __future__ import annotations

import argparse
import asyncio
import platform
import re
from collections import Counter
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final, TextIO

from attrs import asdict

from optin import (
    AsyncOptIn,
    Examination,
    Finding,
    HttpRequest,
    InputError,
    OptIn,
    OptinError,
    Severity,
    Transport,
    __version__,
)
from optin.cli.arguments import Commands, command
from optin.cli.database import lacking_in
from optin.cli.jsonlines import write
from optin.cli.naming import Coming
from optin.cli.providers import add_optin, optin_of
from optin.cli.samples import made_sample
from optin.cli.showing import plain

__all__ = ["add_to"]

_WRONG: Final = 1
_MARKS: Final = {Severity.OK: "ok", Severity.WARNING: "warning", Severity.ERROR: "WRONG"}
_WIDTH: Final = max(map(len, _MARKS.values()))
_PARTS: Final = re.compile(rb"\r?\n\r?\n")
_LINE: Final = (2, 3)  # words of a request line, with its version or without
_EXTRAS: Final = {
    "http": "httpx2",
    "postgres": "psycopg",
    "portal": "cryptography",
    "web": "jinja2",
    "cli": "rich",
}
"""The module by which it is known that what an extra brings is there."""


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    sentence = "look over a configuration, and say what is wrong with it and what to do"
    parser = command(commands, "doctor", run, sentence)
    add_optin(
        parser,
        "whose sample and address are given, of your program's transports; without a program, one "
        "that is made by variables of the environment",
    )
    parser.add_argument(
        "--sample",
        metavar="FILE",
        help="a signed webhook as it arrived, to verify: its request line, headers, an empty line "
        "and its body; without it, one is made where we have the secret that it takes",
    )
    parser.add_argument(
        "--webhook-url",
        default="",
        metavar="URL",
        help="the address that the provider's console shows",
    )
    parser.add_argument(
        "--online", action="store_true", help="ask the providers, too, by requests that only read"
    )
    parser.add_argument("--json", action="store_true", help="one JSON line for each finding")


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin doctor``; 1 where something is wrong."""
    sample = None if given.sample is None else _request_of(Path(given.sample))
    try:
        found = _old_tables(given)
        if not found:
            optin = optin_of(given, given.transport)
            examined = (
                _examined(optin, given, sample)
                if isinstance(optin, OptIn)
                else asyncio.run(_awaited(optin, given, sample))
            )
            found = examined.findings
    except InputError:
        raise
    except (OptinError, ModuleNotFoundError) as error:
        found = (_stopped(error),)
    examination = Examination((_here(), *found))
    _show(examination, out, as_json=given.json)
    return 0 if examination.healthy else _WRONG


def _examined(optin: OptIn, given: argparse.Namespace, sample: HttpRequest | None) -> Examination:
    with optin:
        sample, whose = _sample(optin.transports, given, sample)
        return optin.examine(
            sample=sample, webhook=given.webhook_url, transport=whose, online=given.online
        )


async def _awaited(
    found: AsyncOptIn | Coming, given: argparse.Namespace, sample: HttpRequest | None
) -> Examination:
    async with found if isinstance(found, AsyncOptIn) else await found() as optin:
        sample, whose = _sample(optin.transports, given, sample)
        return await optin.examine(
            sample=sample, webhook=given.webhook_url, transport=whose, online=given.online
        )


def _sample(
    transports: Sequence[Transport], given: argparse.Namespace, sample: HttpRequest | None
) -> tuple[HttpRequest | None, str]:
    """Return the sample to try, made where none is given, and the name of its transport."""
    # What the options have made may bear another name, and is alone.
    whose = (given.transport or "") if given.optin else ""
    meant = [one for one in transports if whose in {"", one.name}]
    if sample is None and len(meant) == 1:
        sample = made_sample(meant[0])
    return sample, whose


# What can be told before there is an OptIn -------------------------------------------------------


def _here() -> Finding:
    installed = [extra for extra, module in _EXTRAS.items() if find_spec(module) is not None]
    sentence = (
        f"Python {platform.python_version()}, optin {__version__}; of the extras there is what "
        f"these need: {', '.join(installed) or 'none'}."
    )
    return Finding("installation", Severity.OK, sentence)


def _old_tables(given: argparse.Namespace) -> tuple[Finding, ...]:
    """Tell of tables that opening the file would bring to this version: that is a change."""
    if given.optin is not None:
        return ()
    lacking = lacking_in(given)
    if not lacking:
        return ()
    sentence = f"The database lacks {', '.join(lacking)}: it was made by an older version."
    remedy = "Keep a copy, and open it once with this version, such as by optin status."
    return (Finding("store", Severity.ERROR, sentence, remedy=remedy),)


def _stopped(error: OptinError | ModuleNotFoundError) -> Finding:
    """Return the finding for what cannot even be put together."""
    if isinstance(error, OptinError):
        remedy = "The rest is looked at once this is mended."
        return Finding("setup", Severity.ERROR, f"{error}.", remedy=remedy)
    extras = [extra for extra, module in _EXTRAS.items() if module == error.name]
    if not extras:
        raise error  # somebody's own, which its traceback tells best
    remedy = f"pip install 'optin[{extras[0]}]'"
    return Finding("setup", Severity.ERROR, f"{error.name} is not installed.", remedy=remedy)


def _request_of(path: Path) -> HttpRequest:
    """Read a request from a file, as it travelled or as an editor has kept it."""
    try:
        head, body = _PARTS.split(path.read_bytes(), maxsplit=1)
    except OSError as error:
        raise OptinError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        head, body = b"", b""
    first, *lines = head.decode("utf-8", "replace").splitlines() or [""]
    words = first.split()
    headers = {name.strip(): value.strip() for name, colon, value in map(_cut, lines) if colon}
    if len(words) not in _LINE or len(headers) != len(lines):
        raise InputError(
            f"{path} is no request: write its first line (POST /hooks/twilio HTTP/1.1), its "
            "headers, an empty line, and its body as it arrived"
        )
    length = {name.lower(): value for name, value in headers.items()}.get("content-length", "")
    # An editor ends a file with a line that never travelled.
    return HttpRequest(
        words[0], words[1], headers, body[: int(length)] if length.isdecimal() else body
    )


def _cut(line: str) -> tuple[str, str, str]:
    return line.partition(":")


# What is told ------------------------------------------------------------------------------------


def _show(examination: Examination, out: TextIO, *, as_json: bool) -> None:
    if as_json:
        for each in examination.findings:
            write(out, asdict(each))
        return
    for each in examination.findings:
        about = f"{each.about}: " if each.about else ""
        out.write(plain(f"{_MARKS[each.severity]:<{_WIDTH}}  {about}{each.sentence}") + "\n")
        if each.remedy:
            out.write(plain(f"{'':<{_WIDTH}}  -> {each.remedy}") + "\n")
    severities = Counter(each.severity for each in examination.findings)
    wrong, doubtful = severities[Severity.ERROR], severities[Severity.WARNING]
    warnings = "1 warning" if doubtful == 1 else f"{doubtful} warnings"
    out.write(f"Nothing is wrong; {warnings}.\n" if not wrong else f"{wrong} wrong; {warnings}.\n")
