"""What can be written: how much, and nothing that a page could not show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from optin.exceptions import InputError
from optin.policy import LONGEST_SUBJECT, LONGEST_TEXT, can_be_shown, checked_text
from optin.portal.content import Attachment, Words

__all__ = ["MOST_ATTACHMENTS", "checked_subject", "checked_words"]

MOST_ATTACHMENTS: Final = 20
"""Of one message."""
_LONGEST_REFERENCE: Final = 1000
_LONGEST_NAME: Final = 255  # of a file, as most file systems have it
_LONGEST_MEDIA_TYPE: Final = 255  # RFC 6838, section 4.2: 127 characters on either side
_LARGEST: Final = 2**53  # what JSON carries everywhere (RFC 8259, section 6)


def checked_subject(subject: str) -> str:
    """Return the subject of a thread, without the space around it.

    Args:
        subject: As it was typed.

    Raises:
        InputError: ``invalid_subject``: it is empty, too long, or not on one line; ``wrong_type``.
    """
    _check_is_text(subject)
    trimmed = subject.strip()
    if not 1 <= len(trimmed) <= LONGEST_SUBJECT or not can_be_shown(trimmed):
        message = f"a subject has 1 to {LONGEST_SUBJECT} characters, on one line"
        raise InputError(message, code="invalid_subject")
    return trimmed


def checked_words(text: str, name: str, attachments: Sequence[Attachment]) -> Words:
    """Return what can be kept of a message.

    Args:
        text: As it was typed.
        name: What its author is called.
        attachments: What goes with it.

    Raises:
        InputError: ``empty_text``, ``invalid_text``, ``text_too_long``, ``too_many_attachments``,
            ``invalid_attachment``, ``wrong_type``.
    """
    _check_is_text(text)
    checked_text(text)
    if len(text) > LONGEST_TEXT:
        message = f"a message has at most {LONGEST_TEXT} characters"
        raise InputError(message, code="text_too_long")
    several = tuple(attachments)
    if len(several) > MOST_ATTACHMENTS:
        message = f"a message has at most {MOST_ATTACHMENTS} attachments"
        raise InputError(message, code="too_many_attachments")
    for each in several:
        _check_attachment(each)
    return Words(text, name, several)


def _check_is_text(given: object) -> None:
    if not isinstance(given, str):
        raise InputError("a subject and a message are text", code="wrong_type")


def _check_attachment(attachment: object) -> None:
    fits = (
        isinstance(attachment, Attachment)
        and _is_line(attachment.reference, 1, _LONGEST_REFERENCE)
        and _is_line(attachment.name, 1, _LONGEST_NAME)
        and _is_line(attachment.media_type, 0, _LONGEST_MEDIA_TYPE)
        and type(attachment.size) is int
        and 0 <= attachment.size <= _LARGEST
    )
    if not fits:
        message = (
            "an attachment is an Attachment with the host's reference, the file's name on one "
            "line, its size in bytes and its media type"
        )
        raise InputError(message, code="invalid_attachment")


def _is_line(given: object, shortest: int, longest: int) -> bool:
    return isinstance(given, str) and shortest <= len(given) <= longest and can_be_shown(given)
