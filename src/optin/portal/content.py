"""What a message of a thread holds, and how it stands in bytes before anybody seals them."""

from __future__ import annotations

import json
from typing import Any

from attrs import asdict, field, frozen

from optin.exceptions import ContentError

__all__ = ["Attachment", "Words", "packed", "unpacked"]


@frozen
class Attachment:
    """Name a file that the host keeps: it is never handed to optin.

    Attributes:
        reference: The host's identifier of the file.
        name: What the file is called.
        size: In bytes, 0 where the host does not say.
        media_type: Such as ``"application/pdf"``, ``""`` where the host does not say.
    """

    reference: str = field(repr=False)
    name: str = field(repr=False)
    size: int = 0
    media_type: str = ""


@frozen
class Words:
    """Hold what somebody wrote.

    Attributes:
        text: The message.
        name: What the author is called.
        attachments: What goes with it.
    """

    text: str = field(repr=False)
    name: str = field(default="", repr=False)
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)


def packed(words: Words) -> bytes:
    """Return a message as bytes, to be sealed.

    Args:
        words: Without a lone surrogate: what UTF-8 cannot hold was refused before.
    """
    told = {
        "text": words.text,
        "name": words.name,
        "attachments": [asdict(each) for each in words.attachments],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def unpacked(content: bytes) -> Words:
    """Read a message from bytes that were opened.

    Args:
        content: As :func:`packed` made it.

    Raises:
        ContentError: ``content_damaged``: they are no message. The seal tells of sealed ones
            before; this is for those that stand unsealed.
    """
    try:
        told: dict[str, Any] = json.loads(content)
        attachments = tuple(Attachment(**each) for each in told["attachments"])
        return Words(told["text"], told["name"], attachments)
    except (ValueError, KeyError, TypeError):
        message = "what stands in the database is no message: restore it from a backup"
        raise ContentError(message, code="content_damaged") from None
