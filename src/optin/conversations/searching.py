"""What a search looks for, and whether a message is it."""

from __future__ import annotations

import unicodedata

from attrs import field, frozen

from optin.conversations.filing import NOWHERE, Project
from optin.conversations.messages import Message

__all__ = ["Sought"]


def _folded(text: str) -> str:
    """Return a text as it is compared: without case, and in one of its ways to be encoded."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


@frozen
class Sought:
    """Say which messages are looked for: those that have all of it.

    Attributes:
        text: Words that stand in it, together and in this order, whatever their case; ``""`` for
            any.
        project: What it counts under; a client alone stands for each matter of it.
    """

    text: str = field(default="", repr=False, converter=_folded)
    project: Project = NOWHERE

    def is_found(self, message: Message) -> bool:
        """Say whether a message is looked for."""
        client, matter = self.project.both
        filed = message.project
        if client and (filed.client != client or matter not in {"", filed.matter}):
            return False
        return self.text in _folded(message.text)
