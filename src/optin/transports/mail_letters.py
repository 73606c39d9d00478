"""An e-mail as it is written: plain text, marked as sent by a machine (RFC 3834)."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from email.utils import format_datetime
from typing import Final

__all__ = ["letter_of"]


class _Whole(UnstructuredHeader, BaseHeader):
    """Keep an address on one line.

    Warning: the standard library takes what is longer than a line and has no space for words, and
    encodes it as such (RFC 2047), where no mail program looks for a link.
    """

    def fold(self, *, policy: Policy) -> str:
        """Return the header as it is sent."""
        return f"{self.name}: {self}{policy.linesep}"


def _registry() -> HeaderRegistry:
    registry = HeaderRegistry()
    registry.map_to_type("list-unsubscribe", _Whole)
    registry.map_to_type("message-id", _Whole)
    return registry


_POLICY: Final = SMTP.clone(header_factory=_registry())


def letter_of(
    *,
    sender: str,
    to: str,
    subject: str,
    at: datetime,
    message_id: str,
    text: str,
    unsubscribe: str = "",
) -> EmailMessage:
    """Return an e-mail.

    Args:
        sender: Whom it comes from.
        to: Whom it is to.
        subject: One line.
        at: When it is sent.
        message_id: With its angle brackets.
        text: The whole text. NUL is left out of it, and a lone surrogate is sent as a question
            mark: no e-mail can hold them.
        unsubscribe: The address that takes a "no" by one click (RFC 8058), ``""`` for none.

    Raises:
        ValueError: Something that stands on one line does not.
    """
    letter = EmailMessage(policy=_POLICY)
    letter["From"], letter["To"], letter["Subject"] = sender, to, subject
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = message_id
    letter["Auto-Submitted"] = "auto-generated"
    if unsubscribe:
        letter["List-Unsubscribe"] = f"<{unsubscribe}>"
        letter["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    text = text.replace("\0", "").encode(errors="replace").decode()
    letter.set_content(text, cte="quoted-printable")
    return letter
