"""``optin serve``: the phone simulator in a browser, for development.

It reaches nobody and nobody but this machine reaches it. The page needs Jinja2, which the extra
``web`` brings; the rest of the command line does not.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TextIO

from optin import ConfigurationError, InputError, SystemClock
from optin.cli.arguments import Commands, command
from optin.cli.signals import Signals

if TYPE_CHECKING:
    from optin.simulator import World

__all__ = ["add_to"]

PORT: Final = 8025
_PORTS: Final = 65_535
_ASKED: Final = "optin: stopping; again ends at once"
_ENDED: Final = "optin: ended at once"


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    serving = command(commands, "serve", run, "serve a phone simulator to a browser here")
    serving.add_argument(
        "--demo",
        action="store_true",
        help="an office, its contacts' phones and a clock that can be moved; no account is needed",
    )
    serving.add_argument(
        "--port", type=_port, default=PORT, help=f"which port (default: {PORT}; 0: any free one)"
    )
    serving.add_argument(
        "--keep",
        metavar="PATH",
        help="play on this SQLite file and leave it, or go on with one that was left before",
    )


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text[:6]) <= _PORTS:
        return int(text)
    raise argparse.ArgumentTypeError("give a port: a number from 0 to 65535")


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin serve``."""
    if not given.demo:
        raise InputError(
            "serve has a simulator so far: optin serve --demo. To serve the pages of a database of "
            "your own, mount them in your application (docs/how-to/mount-the-pages.md)"
        )
    try:
        from optin.simulator.server import LoopbackServer  # noqa: PLC0415 - needs the extra "web"
        from optin.simulator.site import application  # noqa: PLC0415 - the same
    except ModuleNotFoundError as error:
        if error.name not in {"jinja2", "markupsafe"}:
            raise
        message = "the simulator's pages need Jinja2: pip install 'optin[web]'"
        raise ConfigurationError(message, code="no_pages") from None
    asked: list[bool] = []
    signals = Signals(lambda: asked.append(True), asked=_ASKED, ended=_ENDED)
    with LoopbackServer(given.port) as server, _world(given.keep, server.address) as world, signals:

        def stopped() -> bool:
            if asked:
                world.close()
            return bool(asked)

        out.write(f"Phone simulator: {server.address}/  (Control-C stops)\n")
        out.flush()
        server.serve(application(world, server.address, _zone()), stopped)
    if given.keep:
        out.write(f"Kept: optin status --db {given.keep}, optin history --db {given.keep}\n")
    return 0


@contextmanager
def _world(keep: str | None, address: str) -> Iterator[World]:
    """Open the world on a file that is kept, or on one that goes with it."""
    from optin.simulator import World  # noqa: PLC0415 - only where it is asked for
    from optin.storage.sqlite import SqliteStore  # noqa: PLC0415 - the same

    if keep is not None:
        with World.opened(SqliteStore(Path(keep)), address=address) as world:
            yield world
        return
    with TemporaryDirectory(prefix="optin-simulator-") as folder:
        store = SqliteStore(Path(folder, "simulator.db"), key=os.urandom(32))
        with World.opened(store, address=address) as world:
            yield world


def _zone() -> tzinfo:
    """Return the zone of this machine."""
    return SystemClock().now().astimezone().tzinfo or UTC
