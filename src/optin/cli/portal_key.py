"""The key of secure messages in a database that somebody plays in.

It lies beside the database, so that the demo and the simulator can be gone on with. Warning: a
host's own must not; whoever has the one then has the other.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

from optin import UNENCRYPTED, KeyRing, PortalSetup

__all__ = ["key_beside", "portal_setup"]


def key_beside(database: Path) -> str:
    """Return the key that lies beside a database, made where there is none.

    Args:
        database: Its file.
    """
    path = database.with_name(f"{database.name}.portal-key")
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text("ascii").strip()
    key = os.urandom(32).hex()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key}\n")
    return key


def portal_setup(key: str | bytes, url: str) -> PortalSetup:
    """Return a portal whose words are sealed, where a cipher is there to do it.

    Args:
        key: 32 bytes, or as many in hexadecimal.
        url: Where contacts read.
    """
    sealed = find_spec("cryptography") is not None
    return PortalSetup(KeyRing({"play": key}, current="play") if sealed else UNENCRYPTED, url)
