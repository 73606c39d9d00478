"""What the commands share: how each is added to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Protocol, TextIO, TypeAlias

__all__ = ["Commands", "Run", "command", "group", "whole_number"]


class Commands(Protocol):
    """Take commands, as argparse's parser of commands does."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002 - argparse calls it so
        description: str,
        allow_abbrev: bool,
    ) -> argparse.ArgumentParser:
        """Return the parser of a new command."""


Run: TypeAlias = Callable[[argparse.Namespace, TextIO], int]


def command(commands: Commands, name: str, run: Run, sentence: str) -> argparse.ArgumentParser:
    """Add a command.

    Args:
        commands: Where to.
        name: Its name.
        run: What it does with its arguments and the stream to write on; returns the exit status.
        sentence: What it does, for the help.

    Returns:
        Its parser, for its own arguments.
    """
    parser = commands.add_parser(
        name,
        help=sentence,
        description=sentence[0].upper() + sentence[1:] + ".",
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    return parser


def group(commands: Commands, name: str, sentence: str) -> Commands:
    """Add a command that has commands of its own.

    Args:
        commands: Where to.
        name: Its name.
        sentence: What they are about, for the help.

    Returns:
        Where to add them.
    """
    parser = commands.add_parser(name, help=sentence, description=sentence, allow_abbrev=False)
    return parser.add_subparsers(title="commands", metavar="COMMAND", required=True)


def whole_number(text: str) -> int:
    """Read the number of an option.

    Args:
        text: As it was typed.

    Raises:
        argparse.ArgumentTypeError: It is none, or less than one.
    """
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError("give a whole number from 1")
    return number
