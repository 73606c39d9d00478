"""An archive that is a file: one JSON text on each line, appended and never changed."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Final

from attrs import asdict

from optin.conversations import Message
from optin.exceptions import InputError
from optin.portal import PortalMessage

__all__ = ["AsyncJsonLinesArchive", "JsonLinesArchive", "as_json"]

_FOR_THE_OWNER: Final = 0o600


def as_json(message: Message | PortalMessage) -> dict[str, Any]:
    """Return a message as plain data.

    Args:
        message: Any; the ``channel`` of a secure one is ``"portal"``, and stays so once erased.
    """
    if isinstance(message, PortalMessage):
        return _secure_as_json(message)
    return {
        "id": message.id,
        "recipient": message.recipient,
        "direction": message.direction.value,
        "at": message.at.isoformat(),
        "text": message.text,
        "number": None if message.address is None else message.address.value,
        "channel": None if message.address is None else message.address.channel.value,
        "sender": message.sender,
        "user": message.user,
        "user_name": message.user_name,
        "organisation": message.organisation,
        "purpose": message.purpose,
        "template": message.template,
        "category": message.category,
        "meaning": message.meaning,
        "state": message.state,
        "report": None if message.report is None else message.report.value,
        "code": message.code,
        "entries": list(message.entries),
        "client": message.project.client,
        "matter": message.project.matter,
    }


def _secure_as_json(message: PortalMessage) -> dict[str, Any]:
    return {
        "id": message.id,
        "recipient": message.recipient,
        "direction": "out" if message.user else "in",
        "at": message.at.isoformat(),
        "subject": message.subject,
        "text": message.text,
        "attachments": [asdict(each) for each in message.attachments],
        "contact": None if message.address is None else message.address.value,
        "channel": "portal",
        "thread": message.thread,
        "place": message.number,
        "user": message.user,
        "user_name": message.user_name,
        "organisation": message.organisation,
        "entries": [message.entry],
    }


class JsonLinesArchive:
    """Keep messages in a file, each version of each on a line of its own.

    A line ``{"tenant": ..., "position": ...}`` ends each batch. What stands behind the last one
    was broken off, and is cut off when the next batch comes.

    Warning: it obeys no erasure. What was erased is appended once more, without words and without
    an address; the lines of before stay as they are until the host takes them out.

    Args:
        path: The file, made where there is none, for its owner alone; its folder has to be there.
        takes_portal: Whether secure messages are kept there, too. They stand in it in plain words.

    Raises:
        InputError: ``no_folder``: the folder is not there. ``no_file``: a folder has that name.
    """

    def __init__(self, path: str | os.PathLike[str], *, takes_portal: bool = False) -> None:
        self.takes_portal = takes_portal
        self._path = _checked(Path(path))
        self._lock = Lock()
        self._positions: dict[str, str] | None = None

    def position(self, tenant: str) -> str | None:
        """Return how far the file has got with a tenant; see :meth:`Archive.position`."""
        with self._lock:
            return self._known().get(tenant)

    def keep(self, tenant: str, messages: Sequence[Message | PortalMessage], position: str) -> None:
        """Append messages and the position; see :meth:`Archive.keep`."""
        lines = [{"tenant": tenant, **as_json(message)} for message in messages]
        lines.append({"tenant": tenant, "position": position})
        written = "".join(f"{json.dumps(line)}\n" for line in lines)
        with self._lock:
            known = self._known()
            try:
                self._path.touch(_FOR_THE_OWNER)  # it may have been moved away since
                with self._path.open("ab") as file:
                    file.write(written.encode("ascii"))
                    file.flush()
                    os.fsync(file.fileno())
            except BaseException:
                self._positions = None  # what was written of it is found and cut off
                raise
            known[tenant] = position

    def _known(self) -> dict[str, str]:
        """Return the positions, read from the file once, without what was broken off."""
        if self._positions is None:
            positions: dict[str, str] = {}
            self._path.touch(_FOR_THE_OWNER)
            with self._path.open("r+b") as file:
                read = whole = 0
                for line in file:
                    read += len(line)
                    marked = _position_in(line)
                    if marked is not None:
                        positions.update(marked)
                        whole = read
                file.truncate(whole)
            self._positions = positions
        return self._positions


def _checked(path: Path) -> Path:
    """Return a path where a file can stand; a path may say more than a log should hold."""
    if not path.parent.is_dir():
        message = (
            "the archive's file cannot be made, since its folder is not there: make that first"
        )
        raise InputError(message, code="no_folder")
    if path.is_dir():
        message = "the archive is a file, and what was given is a folder: name a file within it"
        raise InputError(message, code="no_file")
    return path


def _position_in(line: bytes) -> dict[str, str] | None:
    """Return the position that a line says by tenant, None for the line of a message."""
    if not line.endswith(b"\n") or b'"position"' not in line:
        return None
    said = json.loads(line)
    return {said["tenant"]: said["position"]} if "position" in said else None


class AsyncJsonLinesArchive:
    """Keep messages in a file as :class:`JsonLinesArchive` does, in coroutines.

    Args:
        path: As for :class:`JsonLinesArchive`.
        takes_portal: As for :class:`JsonLinesArchive`.

    Raises:
        InputError: As for :class:`JsonLinesArchive`.
    """

    def __init__(self, path: str | os.PathLike[str], *, takes_portal: bool = False) -> None:
        self.takes_portal = takes_portal
        self._archive = JsonLinesArchive(path)

    async def position(self, tenant: str) -> str | None:
        """Return how far the file has got with a tenant; see :meth:`Archive.position`."""
        return await asyncio.to_thread(self._archive.position, tenant)

    async def keep(
        self, tenant: str, messages: Sequence[Message | PortalMessage], position: str
    ) -> None:
        """Append messages and the position; see :meth:`Archive.keep`."""
        await asyncio.to_thread(self._archive.keep, tenant, messages, position)
