"""What a person agrees to, word for word, and what such a wording should say."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from attrs import field, frozen

from optin.policy import Settings, words_of
from optin.templates import DEFAULT_LOCALE, TemplateName

__all__ = ["Advice", "Wording", "advise", "invitation_of", "wording_of"]


@frozen
class Wording:
    """Hold a wording as it is shown.

    Attributes:
        text: Every word of it.
        language: Its language, such as ``"en"``.
    """

    text: str = field(repr=False)
    language: str = DEFAULT_LOCALE

    @property
    def version(self) -> str:
        """Return what names exactly these words: SHA-256 over the language and the text."""
        return sha256(f"{self.language}\0{self.text}".encode()).hexdigest()


def wording_of(settings: Settings, organisation: str = "") -> Wording:
    """Return what a person agrees to on a form, as an organisation words it.

    Args:
        settings: The tenant's.
        organisation: On whose behalf, ``""`` for the main one.
    """
    return Wording(words_of(settings, TemplateName.FORM_CONSENT, organisation))


def invitation_of(settings: Settings, organisation: str = "", user_name: str = "") -> str:
    """Return what stands above a form and in the e-mail that leads to it.

    Args:
        settings: The tenant's.
        organisation: On whose behalf, ``""`` for the main one.
        user_name: Who asks, as they sign.
    """
    return words_of(settings, TemplateName.FORM_INVITATION, organisation, user_name=user_name)


@frozen
class Advice:
    """Tell what a wording lacks.

    Attributes:
        code: A stable word.
        sentence: What to write, and whose rule it is.
    """

    code: str
    sentence: str


_TCPA: Final = "47 CFR 64.1200(f)(9)"
_CTIA: Final = "CTIA Messaging Principles, 5.1.2.1"

# Each element with the words of which one has to be there, in small letters.
_ELEMENTS: Final = (
    (
        "no_condition",
        ("not a condition", "not required", "no condition", "not have to agree"),
        f"Say that consent is not a condition of any purchase ({_TCPA}).",
    ),
    (
        "no_rates",
        ("rates may apply", "rates apply", "carrier rates", "message rates"),
        f'Say what texts may cost: "Msg & data rates may apply" ({_CTIA}).',
    ),
    (
        "no_frequency",
        ("frequency", "recurring", "per month", "per week", "per day", "one-time"),
        f'Say how many texts come: "Msg frequency varies" ({_CTIA}).',
    ),
)


def advise(wording: Wording, name: str, *, stop: str = "STOP", help_: str = "HELP") -> list[Advice]:
    """List what a wording of consent should say and does not.

    A template that names no organisation, no way out and no help is refused when it is saved. The
    rest is advice: what must be said depends on what is texted, and to whom.

    Args:
        wording: As it is shown, in English; in another language only names are looked for.
        name: The seller, as people know it.
        stop: The word that ends texts.
        help_: The word that brings help.
    """
    text = " ".join(wording.text.split())
    small = text.casefold()
    found = []
    if name.casefold() not in small:
        found.append(Advice("no_seller", f"Name who is going to text: {name} ({_TCPA})."))
    for code, word in (("no_stop", stop), ("no_help", help_)):
        if word not in text:
            found.append(Advice(code, f"Say that {word} works, and what it does ({_CTIA})."))
    if wording.language.partition("-")[0] == DEFAULT_LOCALE:
        found += [
            Advice(code, sentence)
            for code, words, sentence in _ELEMENTS
            if not any(word in small for word in words)
        ]
    return found
