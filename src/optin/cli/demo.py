"""``optin demo``: the main job, played on a SQLite file with everything real but the phones.

A host application serves its webhook on the loopback, a fake Twilio posts signed messages to it and
takes the texts that go out. The clock is set by the scenes, so that each run says the same.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TextIO

from optin import StorageError
from optin.cli.arguments import Commands, command

__all__ = ["add_to", "play"]

_FILE: Final = "optin-demo.db"


def add_to(commands: Commands) -> None:
    """Add the command.

    Args:
        commands: Where to.
    """
    playing = command(commands, "demo", run, "play the main job: webhooks, consent, opt-outs")
    playing.add_argument(
        "--keep", metavar="PATH", help="write the database there, and leave it for a closer look"
    )


def run(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin demo``."""
    if given.keep is None:
        with TemporaryDirectory(prefix="optin-demo-") as folder:
            play(out, Path(folder, _FILE), key=os.urandom(32))
    else:
        kept = Path(given.keep)
        if kept.exists():
            raise StorageError(f"{kept} exists already; the demo begins with a file of its own")
        play(out, kept)
    _say_where_to_go(out, given.keep)
    return 0


def play(out: TextIO, path: Path, *, key: bytes | None = None) -> None:
    """Play all scenes.

    Args:
        out: Where to tell them.
        path: The database, which does not exist yet.
        key: Its key; kept beside it where not given.
    """
    # The scenes bring the web server, the fake and the database; other commands need none of them.
    from optin.cli.scenes import SCENES, close_with_books  # noqa: PLC0415
    from optin.cli.stage import Stage  # noqa: PLC0415 - the same

    with Stage.opened(out, path, key) as stage:
        for number, scene in enumerate(SCENES, 1):
            stage.title(f"{number}. {(scene.__doc__ or '').rstrip('.')}")
            scene(stage)
        close_with_books(stage)


def _say_where_to_go(out: TextIO, kept: str | None) -> None:
    if kept is None:
        out.write("To look around in this database: optin demo --keep demo.db\n")
    else:
        out.write(
            f"Look around: optin status --db {kept}, or optin history +12025550122 --db {kept}\n"
        )
    out.write("In a browser, live: optin serve --demo (pip install 'optin[web]')\n")
    out.write("Next: the README builds this very host; docs/tutorial goes step by step.\n")
