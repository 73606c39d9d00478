"""What WhatsApp's codes and words mean to us, and where in a webhook they stand.

A body holds entries, an entry changes, and a change messages, statuses or preferences, each kind
in a list of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from optin.exceptions import InputError
from optin.transports.json_api import found, word
from optin.transports.values import DeliveryStatus, FailureReason

__all__ = ["CODES", "STATUSES", "THROTTLED", "meaning_of", "parts_of", "text_of"]

CODES: Final[Mapping[str, tuple[FailureReason, bool]]] = MappingProxyType(
    {
        # code: (our reason, whether the same message fails again tomorrow)
        "0": (FailureReason.CREDENTIALS_REFUSED, False),  # the token is not taken
        "2": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "3": (FailureReason.CREDENTIALS_REFUSED, False),  # not permitted to the app
        "10": (FailureReason.CREDENTIALS_REFUSED, False),
        "190": (FailureReason.CREDENTIALS_REFUSED, False),  # the token has expired
        "368": (FailureReason.PROVIDER_UNAVAILABLE, False),  # the account is barred for a while
        "130472": (FailureReason.UNREACHABLE, False),  # the person is part of an experiment
        "130497": (FailureReason.UNREACHABLE, False),  # not to people of that country
        "131000": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "131005": (FailureReason.CREDENTIALS_REFUSED, False),
        "131008": (FailureReason.CONTENT_REJECTED, True),
        "131009": (FailureReason.CONTENT_REJECTED, True),
        "131016": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "131021": (FailureReason.UNREACHABLE, True),  # to the sender itself
        # Not on WhatsApp, or not with this version of it: texts may still arrive.
        "131026": (FailureReason.UNREACHABLE, True),
        "131030": (FailureReason.UNREACHABLE, False),  # not among those whom a test number reaches
        "131031": (FailureReason.SENDER_NOT_REGISTERED, False),
        "131037": (FailureReason.SENDER_NOT_REGISTERED, False),  # its name is not approved
        "131042": (FailureReason.PROVIDER_UNAVAILABLE, False),  # no way to pay
        "131045": (FailureReason.SENDER_NOT_REGISTERED, False),
        "131047": (FailureReason.OUTSIDE_WINDOW, True),
        "131049": (FailureReason.UNREACHABLE, False),  # Meta holds marketing back from this person
        "131050": (FailureReason.MARKETING_OPTED_OUT, True),
        "131051": (FailureReason.CONTENT_REJECTED, True),
        "131057": (FailureReason.PROVIDER_UNAVAILABLE, False),  # under maintenance
        "131063": (FailureReason.CONTENT_REJECTED, True),  # marketing is not for this API
        "132000": (FailureReason.CONTENT_REJECTED, True),  # so many values are not what it takes
        "132001": (FailureReason.CONTENT_REJECTED, True),  # no such template in that language
        "132005": (FailureReason.CONTENT_REJECTED, True),
        "132007": (FailureReason.CONTENT_REJECTED, True),
        "132008": (FailureReason.CONTENT_REJECTED, True),
        "132012": (FailureReason.CONTENT_REJECTED, True),
        "132015": (FailureReason.CONTENT_REJECTED, False),  # the template is paused
        "132016": (FailureReason.CONTENT_REJECTED, True),
        "133004": (FailureReason.PROVIDER_UNAVAILABLE, False),
        "133010": (FailureReason.SENDER_NOT_REGISTERED, False),
    }
)
# Too much at once, of the app, the account, the sender or the pair: nothing was processed where
# this answers a send.
THROTTLED: Final = frozenset({"4", "80007", "130429", "131048", "131056", "133016"})

STATUSES: Final[Mapping[str, DeliveryStatus]] = MappingProxyType(
    {
        "sent": DeliveryStatus.SENT,
        "delivered": DeliveryStatus.DELIVERED,
        "read": DeliveryStatus.DELIVERED,
        "played": DeliveryStatus.DELIVERED,
        "failed": DeliveryStatus.FAILED,
    }
)

# Where a person's own words stand, by the kind of a message; None where there are none.
_WORDS: Final[Mapping[str, str | None]] = {
    "text": "text.body",
    "button": "button.text",  # a quick reply under a template
    "image": "image.caption",
    "video": "video.caption",
    "document": "document.caption",
    "audio": None,
    "contacts": None,
    "location": None,
    "order": None,
    "sticker": None,
    "unsupported": None,
}
_REPLIES: Final = ("button_reply", "list_reply")


def parts_of(content: Mapping[str, object]) -> Iterator[tuple[str, object, object]]:
    """Yield what a body tells of: its kind, itself, and which number of ours it is about.

    A change of another kind is yielded as a whole: whatever came is kept.

    Args:
        content: The body.
    """
    for entry in _several(content.get("entry")):
        for change in _several(found(entry, "changes")):
            value = found(change, "value")
            metadata, told = found(value, "metadata"), False
            for kind in ("messages", "statuses", "user_preferences"):
                for each in _several(found(value, kind)):
                    told = True
                    yield kind, each, metadata
            if not told:
                yield "changes", change, metadata


def _several(given: object) -> list[object]:
    return given if isinstance(given, list) else []


def text_of(told: object) -> str:
    """Return what a person wrote, or chose among answers that they were offered.

    Args:
        told: One message.

    Returns:
        Their words, ``""`` where a message has none, such as a picture.

    Raises:
        InputError: It is of a kind that is new, or has no words where it must have some.
    """
    kind = word(told, "type")
    if kind == "interactive":
        replied = found(told, "interactive.type")
        path = f"interactive.{replied}.title" if replied in _REPLIES else None
    elif kind in _WORDS:
        path = _WORDS[kind]
    else:
        raise InputError("messages has a type that is new, or none of a person's own words")
    text = found(told, path) if path else None
    if not isinstance(text, str | None) or (text is None and kind in {"text", "button"}):
        raise InputError(f"{path} is missing or no text")
    return text or ""


def meaning_of(code: str | None) -> FailureReason:
    """Return why a message failed.

    Args:
        code: Of the error, None where none was told.
    """
    if code in THROTTLED:
        return FailureReason.THROTTLED
    return CODES.get(code or "", (FailureReason.UNKNOWN, True))[0]
