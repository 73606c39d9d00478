"""The command ``optin``: standard library only, so that it works after a plain install."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What follows ``optin``; this process's own where not given.

    Returns:
        The exit status: 0 done, 1 refused, not found or broken surroundings, 2 wrong usage.
    """
    from optin.cli.command import run  # noqa: PLC0415 - asking for the name loads nothing else

    return run(arguments)
