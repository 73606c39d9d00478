"""What the files of the languages have in common: their sources, and the names of their rules."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from optin.keywords.words import Grade, Meaning, Rule, Source, Word

__all__ = ["BIRD", "SINCH", "help_word", "joined", "rules_of", "start_word", "stop_word"]

READ_ON: Final = date(2026, 11, 26)

BIRD: Final = Source(
    "Bird, compliance keywords",
    "https://docs.bird.com/applications/channels/channels/supported-channels/sms/concepts/opt-in-and-opt-out-compliance",
    READ_ON,
)
SINCH: Final = Source(
    "Sinch Conversation API, default keywords of consent management",
    "https://community.sinch.com/t5/Conversation-API/Can-I-customize-opt-in-and-opt-out-keywords-for-use-with-consent/ta-p/18980",
    READ_ON,
)

_GRADES: Final[Mapping[str, Grade]] = {
    "goes_on": Grade.NONE,
    "others": Grade.NONE,
    "footer": Grade.NONE,
    "mistaken": Grade.NONE,
    "consent": Grade.DEFINITE,
    "request": Grade.DEFINITE,
    "word": Grade.PROBABLE,
    "ending": Grade.PROBABLE,
    "removal": Grade.PROBABLE,
    "refusal": Grade.PROBABLE,
    "threat": Grade.PROBABLE,
    "rude": Grade.PROBABLE,
    "stranger": Grade.PROBABLE,
    "name": Grade.PROBABLE,
    "decline": Grade.PROBABLE,
    "doubt": Grade.REVIEW,
}


def rules_of(patterns: Mapping[str, str]) -> tuple[Rule, ...]:
    """Make the rules of a language.

    Args:
        patterns: The patterns of each rule, by its name; the name says how sure it is.
    """
    return tuple(
        Rule(name, _GRADES[name], lines, asked=name == "decline", named=name == "name")
        for name, lines in patterns.items()
    )


def joined(stems: str, endings: str) -> str:
    """Join each stem with each ending, for languages that write "remove me" as one word.

    >>> joined("quita saca", "me nos")
    'quitame quitanos sacame sacanos'
    """
    return " ".join(stem + ending for stem in stems.split() for ending in endings.split())


def stop_word(text: str, source: Source, *, plain: bool = False) -> Word:
    """Make a keyword that opts out."""
    return Word(text, Meaning.STOP, source, plain=plain)


def help_word(text: str, source: Source) -> Word:
    """Make a keyword that asks for help."""
    return Word(text, Meaning.HELP, source)


def start_word(text: str, source: Source) -> Word:
    """Make a keyword that opts in."""
    return Word(text, Meaning.START, source)
