"""The arguments of ``optin``, and what runs for them.

Exit statuses: 0 done and, where something was asked, yes; 1 no, not found, or the surroundings are
broken; 2 wrong usage. An error is one sentence on standard error. A command that reads JSON Lines
ends with 0 whatever the lines were.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import Final

from optin import InputError, OptinError, UnknownTenantError, __version__
from optin.cli import (
    acting,
    carrying,
    conversations,
    demo,
    dispatching,
    doctor,
    forms,
    looking,
    mails,
    mirroring,
    notify,
    portals,
    quota,
    reporting,
    serving,
    undecided,
    words,
)

__all__ = ["run"]

FAILED: Final = 1
USAGE: Final = 2
INTERRUPTED: Final = 130
"""128 and the number of SIGINT, as shells have it."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What follows ``optin``; this process's own where not given.

    Returns:
        The exit status.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A text of somebody else's may hold what the terminal has no letters for.
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = _parser()
    if not (sys.argv[1:] if arguments is None else arguments):
        parser.print_help(sys.stderr)
        return USAGE
    try:
        given = parser.parse_args(arguments)
        status: int = given.run(given, sys.stdout)
        sys.stdout.flush()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else FAILED
    except BrokenPipeError:
        # Whoever read has gone; what is left must not complain when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except UnknownTenantError:
        return _failed("no tenant of that name is enrolled in this database", FAILED)
    except InputError as error:
        return _failed(str(error), USAGE)
    except OptinError as error:
        return _failed(str(error), FAILED)
    return status


def _failed(sentence: str, status: int) -> int:
    print(f"optin: {sentence}", file=sys.stderr)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="optin",
        description="May this message go to this person now, and can we prove it?",
        epilog="Begin with: optin demo, or in a browser: optin serve --demo",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"optin {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    demo.add_to(commands)
    serving.add_to(commands)
    dispatching.add_to(commands)
    doctor.add_to(commands)
    looking.add_to(commands)
    undecided.add_to(commands)
    mirroring.add_to(commands)
    mails.add_to(commands)
    acting.add_to(commands)
    conversations.add_to(commands)
    forms.add_to(commands)
    portals.add_to(commands)
    notify.add_to(commands)
    quota.add_to(commands)
    reporting.add_to(commands)
    carrying.add_to(commands)
    words.add_to(commands)
    return parser
