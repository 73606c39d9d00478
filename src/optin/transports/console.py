"""A transport for a developer's terminal: it prints what it would have sent, and sends nothing."""

from __future__ import annotations

import json
import sys
from typing import TextIO

from attrs import define, field

from optin.transports.memory import MESSAGES, MemoryTransport, message_of
from optin.transports.protocol import HttpRequest, HttpResponse

__all__ = ["ConsoleTransport"]


@define(eq=False)
class ConsoleTransport(MemoryTransport):
    """Print each message; the number is masked, the text is not.

    It receives nothing: it has no key, so that ``verify`` refuses to judge, unless one is given.

    Args:
        stream: Where to print; standard output where not given.
        show_numbers: Print whole numbers.
    """

    key: bytes = field(default=b"", repr=False, kw_only=True)
    name: str = field(default="console", init=False)
    stream: TextIO | None = field(default=None, kw_only=True, repr=False)
    show_numbers: bool = field(default=False, kw_only=True)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Print a message and answer as scripted.

        Args:
            request: What :meth:`request_for` returned.

        Returns:
            A response that :meth:`outcome_of` reads.
        """
        if request.url != MESSAGES:  # what a provider in memory keeps beside, nobody needs to see
            return super().answer(request)
        message = message_of(json.loads(request.body))
        number = message.to.value if self.show_numbers else message.to.masked
        line = f"{message.to.channel} to {number} from {message.sender}: {_visible(message.text)}"
        print(line, file=self.stream or sys.stdout, flush=True)
        return super().answer(request)


def _visible(text: str) -> str:
    """Return a text with control characters escaped, so that none of them commands a terminal."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
