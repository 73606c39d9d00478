"""``optin serve``: pages in a browser on this machine: the simulator, or those of a database.

Nobody but this machine reaches them, and whoever sits at it is taken for a member of the staff. The
pages need Jinja2, which the extra ``web`` brings; the rest of the command line does not.
"""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final, TextIO

from optin import Actor, ConfigurationError, InputError, SystemClock
from optin.cli.arguments import Commands, command
from optin.cli.database import add_database, opened
from optin.cli.portal_key import key_beside, portal_setup
from optin.cli.signals import Signals

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

    from optin.simulator import World
    from optin.simulator.server import LoopbackServer

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
    serving = command(commands, "serve", run, "serve pages, or a simulator, to a browser here")
    serving.add_argument(
        "--demo",
        action="store_true",
        help="the phone simulator: an office, its contacts' phones, a clock that can be moved",
    )
    serving.add_argument(
        "--keep",
        metavar="PATH",
        help="with --demo: play on this SQLite file and leave it, or go on with one that was left",
    )
    serving.add_argument(
        "--port", type=_port, default=PORT, help=f"which port (default: {PORT}; 0: any free one)"
    )
    add_database(serving)
    serving.add_argument("--tenant", help="whose (default: the only one)")
    serving.add_argument(
        "--region", default="", metavar="US", help="whose national form of numbers is read"
    )
    serving.add_argument("--user", help="whom the pages take you for (default: your login name)")


def _port(text: str) -> int:
    if text.isascii() and text.isdecimal() and int(text[:6]) <= _PORTS:
        return int(text)
    raise argparse.ArgumentTypeError("give a port: a number from 0 to 65535")


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin serve``."""
    if given.demo and (given.db or given.dsn or given.tenant or given.user):
        raise InputError("--demo plays on a database of its own; name a file of it with --keep")
    if given.keep and not given.demo:
        raise InputError("--keep goes with --demo; a database of yours is named with --db")
    with _pages_told():
        from optin.simulator.server import LoopbackServer  # noqa: PLC0415 - if asked for
        from optin.simulator.site import application, pages_of  # noqa: PLC0415 - the same
    with LoopbackServer(given.port) as server:
        if given.demo:
            with _world(given.keep, server.address) as world:
                app = application(world, server.address, _zone())
                _serve(server, app, out, "Phone simulator", world.close)
            if given.keep:
                kept = f"optin status --db {given.keep}, optin history --db {given.keep}"
                out.write(f"Kept: {kept}\n")
        else:
            with opened(given) as (optin, tenant):
                actor = Actor(given.user or getpass.getuser(), frozenset({"setup"}))
                app = pages_of(optin, tenant, actor, server.address, _zone())
                out.write("What is sent here leaves with whatever dispatches: optin dispatch\n")
                _serve(server, app, out, "Pages", lambda: None)
    return 0


@contextmanager
def _pages_told() -> Iterator[None]:
    """Tell how to install what pages are written with, where an import in the block lacks it.

    Raises:
        ConfigurationError: ``no_pages``.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name not in {"jinja2", "markupsafe"}:
            raise
        message = "the pages need Jinja2: pip install 'optin[web]'"
        raise ConfigurationError(message, code="no_pages") from None


def _serve(
    server: LoopbackServer,
    app: WSGIApplication,
    out: TextIO,
    what: str,
    close: Callable[[], object],
) -> None:
    """Serve until a signal comes, and tell where."""
    asked: list[bool] = []

    def stopped() -> bool:
        if asked:
            close()
        return bool(asked)

    with Signals(lambda: asked.append(True), asked=_ASKED, ended=_ENDED):
        out.write(f"{what}: {server.address}/  (Control-C stops)\n")
        out.flush()
        server.serve(app, stopped)


@contextmanager
def _world(keep: str | None, address: str) -> Iterator[World]:
    """Open the world on a file that is kept, or on one that goes with it."""
    from optin.simulator import World  # noqa: PLC0415 - only where it is asked for
    from optin.storage.sqlite import SqliteStore  # noqa: PLC0415 - the same

    if keep is not None:
        portal = portal_setup(key_beside(Path(keep)), f"{address}/portal")
        with World.opened(SqliteStore(Path(keep)), address=address, portal=portal) as world:
            yield world
        return
    portal = portal_setup(os.urandom(32), f"{address}/portal")
    with TemporaryDirectory(prefix="optin-simulator-") as folder:
        store = SqliteStore(Path(folder, "simulator.db"), key=os.urandom(32))
        with World.opened(store, address=address, portal=portal) as world:
            yield world


def _zone() -> tzinfo:
    """Return the zone of this machine."""
    return SystemClock().now().astimezone().tzinfo or UTC
