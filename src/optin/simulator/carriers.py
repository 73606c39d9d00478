"""What the provider does with the next text: the ways in which one fails, to be tried out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from optin.transports import FailureReason, NotAccepted, Outcome, Refused

__all__ = ["ARRIVES", "FATES", "OUTCOMES"]

ARRIVES: Final = "arrives"

FATES: Final = (
    (ARRIVES, "arrives"),
    ("blocked", "is blocked"),
    ("landline", "hits a landline"),
    ("away", "waits"),
)
"""Each fate of the next text, with its words: "The next text ..."."""

# The codes are those that Twilio gives (its error and warning dictionary).
OUTCOMES: Final[Mapping[str, tuple[Outcome, ...]]] = MappingProxyType(
    {
        ARRIVES: (),
        "blocked": (Refused("21610", FailureReason.OPTED_OUT, permanent=True),),
        "landline": (Refused("21614", FailureReason.LANDLINE, permanent=True),),
        "away": (NotAccepted("20429", FailureReason.PROVIDER_UNAVAILABLE, timedelta(minutes=5)),),
    }
)
"""What the provider answers, by the fate."""
