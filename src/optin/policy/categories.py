"""What a message is about, and whom such messages may go to.

A message of a category is no answer to a person's own words: it goes by text only to who said yes,
whatever the policy (row N2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, Self

from attrs import field, frozen

from optin.exceptions import SettingsError
from optin.keywords import unfit_name
from optin.policy.reasons import Code
from optin.templates import Audience

__all__ = ["BUILT_IN", "Category", "misfit"]

# It stands in ledgers, in columns and in files: a word for programs, as codes are.
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}").fullmatch


# Who is texted. A page of ours, which has a reader, is of no category.
_EVERYBODY: Final = frozenset({Audience.USER, Audience.CONTACT})


def _audiences(given: Iterable[Audience | str]) -> frozenset[Audience]:
    words = frozenset((given,) if isinstance(given, str) else given)
    if not words <= _EVERYBODY:
        message = "an audience is 'user' or 'contact'"
        raise SettingsError(message, code="invalid_category")
    return frozenset(Audience(word) for word in words)


def _words(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((given,) if isinstance(given, str) else given))


@frozen
class Category:
    """Name what messages are about.

    Attributes:
        name: A word for programs, such as ``"event_reminder"``.
        audiences: Whom such messages may go to: users, contacts or both.
        called: What people call such messages, in each language that they write in, such as
            ``("reminders", "recordatorios")``: behind STOP it ends them alone, where the policy
            lets it (row K6). Where nothing is given, the name with spaces in it.
    """

    name: str
    audiences: frozenset[Audience] = field(converter=_audiences)
    called: tuple[str, ...] = field(default=(), converter=_words)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be used.

        Raises:
            SettingsError: ``invalid_category``.
        """
        if _NAME(self.name) is None:
            message = (
                "a category is named by up to 64 small letters, digits and underscores, a letter "
                "first"
            )
            raise SettingsError(message, code="invalid_category")
        if not self.audiences:
            message = "a category is for users, for contacts or for both"
            raise SettingsError(message, code="invalid_category")
        for word in self.called:
            fault = unfit_name(word)
            if fault:
                message = f"what people call a category {fault}; {word[:20]!r} cannot be used"
                raise SettingsError(message, code="invalid_category")

    @property
    def names(self) -> tuple[str, ...]:
        """Return what people call such messages."""
        return self.called or (self.name.replace("_", " "),)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"name": self.name, "audiences": sorted(self.audiences), "called": self.called}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote."""
        return cls(data["name"], data["audiences"], data.get("called", ()))


BUILT_IN: Final[Mapping[str, Category]] = MappingProxyType(
    {
        one.name: one
        for one in (
            Category("event_reminder", Audience.USER, "event reminders"),
            Category("expiry_reminder", Audience.USER, "expiry reminders"),
            Category("questionnaire_invitation", Audience.CONTACT, "questionnaires"),
            Category("invoice", Audience.CONTACT, "invoices"),
            Category("esignature_invitation", _EVERYBODY, "signature requests"),
        )
    }
)
"""The categories that every tenant has (row N1)."""


def misfit(category: Category | None, audience: Audience) -> Code | None:
    """Return why a message of a category cannot go to an audience, if so.

    Args:
        category: As it was declared, None for one that nobody has declared.
        audience: Whom the message is for.
    """
    if category is None:
        return Code.UNKNOWN_CATEGORY
    return None if audience in category.audiences else Code.WRONG_AUDIENCE
