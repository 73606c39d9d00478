"""What providers take for an opt-out, as they document it, beside what is read here.

A provider matches words, and its rule says where in the message they must stand. Nothing is folded
that its page does not say is folded: case, and white space around the message.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.keywords.words import Source

__all__ = ["PROFILES", "Place", "ProviderProfile", "providers_that_stop"]

_WORDS: Final = re.compile(r"\w+").findall
_READ_ON: Final = date(2026, 11, 26)


class Place(StrEnum):
    """Say where in a message a provider looks for its words."""

    WHOLE = "whole"
    """The message is the word, and nothing else."""
    FIRST = "first"
    """The message begins with the word; what follows a space does not count."""
    ANYWHERE = "anywhere"
    """The word stands somewhere in the message, as a word of its own."""


def _upper(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.upper() for word in words)


@frozen
class ProviderProfile:
    """Describe what one provider takes for an opt-out where nobody has configured anything.

    Attributes:
        name: The provider's, in small letters.
        place: Where it looks.
        words: What it looks for, in capitals.
        source: Where the words and the rule are told.
        doubt: What its pages leave open, and how it was taken here; ``""`` for nothing.
    """

    name: str
    place: Place
    words: frozenset[str] = field(converter=_upper)
    source: Source
    doubt: str = ""

    def stops(self, text: str) -> bool:
        """Say whether the provider would take a message for an opt-out.

        Args:
            text: The message; any text has an answer, in time that grows with its length.

        >>> [PROFILES["twilio"].stops(text) for text in ("Stop", "stop please")]
        [True, False]
        """
        return _MATCHES[self.place](text.strip().upper(), self.words)


def _is_whole(text: str, words: frozenset[str]) -> bool:
    return text in words


def _is_first(text: str, words: frozenset[str]) -> bool:
    return text in words or any(text.startswith(f"{word} ") for word in words)


def _is_anywhere(text: str, words: frozenset[str]) -> bool:
    spaced = f" {' '.join(_WORDS(text))} "
    return any(f" {word} " in spaced for word in words)


_MATCHES: Final[Mapping[Place, Callable[[str, frozenset[str]], bool]]] = MappingProxyType(
    {Place.WHOLE: _is_whole, Place.FIRST: _is_first, Place.ANYWHERE: _is_anywhere}
)


PROFILES: Final[Mapping[str, ProviderProfile]] = MappingProxyType(
    {
        profile.name: profile
        for profile in (
            ProviderProfile(
                "aws",
                Place.FIRST,
                [
                    "ARRET",
                    "CANCEL",
                    "END",
                    "OPT-OUT",
                    "OPTOUT",
                    "QUIT",
                    "REMOVE",
                    "STOP",
                    "TD",
                    "UNSUBSCRIBE",
                ],
                Source(
                    "AWS End User Messaging SMS, required opt-out keywords, and keywords",
                    "https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html",
                    _READ_ON,
                ),
                "a message that begins with a keyword counts, and is taken to end it at a space",
            ),
            ProviderProfile(
                "klaviyo",
                Place.ANYWHERE,
                ("STOP", "QUIT", "END", "CANCEL", "UNSUBSCRIBE", "REVOKE", "OPT OUT"),
                Source(
                    "Klaviyo, how to configure your opt-out keyword settings",
                    "https://help.klaviyo.com/hc/en-us/articles/29109965092251",
                    _READ_ON,
                ),
                "the default, which may be changed for all words but STOP in the United States",
            ),
            ProviderProfile(
                "salesforce",
                Place.FIRST,
                ("STOP", "QUIT", "CANCEL", "END", "UNSUBSCRIBE", "REVOKE", "OPT OUT"),
                Source(
                    "Salesforce, STOP keywords in MobileConnect",
                    "https://help.salesforce.com/s/articleView?id=mktg.mc_moc_stop_keywords.htm",
                    _READ_ON,
                ),
                "words before the first space count; OPT OUT is taken with the space that it has",
            ),
            ProviderProfile(
                "telnyx",
                Place.WHOLE,
                ("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"),
                Source(
                    "Telnyx, advanced opt-in and opt-out management",
                    "https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out",
                    _READ_ON,
                ),
                "that the keyword has to be all of the message is not told, and was assumed",
            ),
            ProviderProfile(
                "twilio",
                Place.WHOLE,
                ["STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT"],
                Source(
                    "Twilio, support for opt-out keywords (SMS STOP filtering)",
                    "https://support.twilio.com/hc/en-us/articles/223134027",
                    _READ_ON,
                ),
            ),
        )
    }
)
"""The providers whose rules are known, by name."""


def providers_that_stop(text: str) -> Mapping[str, bool]:
    """Say of each provider whether it would take a message for an opt-out.

    Args:
        text: The message.

    Returns:
        The answers by the names of :data:`PROFILES`.

    >>> dict(providers_that_stop("Stop please"))
    {'aws': True, 'klaviyo': True, 'salesforce': True, 'telnyx': False, 'twilio': False}
    """
    return {name: profile.stops(text) for name, profile in PROFILES.items()}
