"""What a tenant sets up for secure portal messages: who hears of them, and wordings of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final, Self

from attrs import field, frozen

from optin.exceptions import SettingsError
from optin.templates import Template

__all__ = [
    "LONGEST_SUBJECT",
    "LONGEST_TEXT",
    "MessageTemplate",
    "PortalPolicy",
    "Told",
    "check_template_name",
]

LONGEST_SUBJECT: Final = 200
"""Of a thread, in characters; it stands on one line."""
LONGEST_TEXT: Final = 20_000
"""Of one message, in characters."""

# It stands in calls and in lists: a word for programs, as that of a category.
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}").fullmatch
_VARIABLES: Final = ("organization_name", "user_name")
_SEARCHED: Final = ("subject", "text")


class Told(StrEnum):
    """Say who hears of a thread that a contact starts (row O4)."""

    ASSIGNEES = "assignees"
    ASSIGNEES_AND_OWNER = "assignees_and_owner"
    ALL_MEMBERS = "all_members"
    NOBODY = "nobody"


def _told(given: Told | str) -> Told:
    try:
        return Told(given)
    except ValueError:
        names = ", ".join(repr(one.value) for one in Told)
        message = f"who is told of a contact's thread is one of {names}"
        raise SettingsError(message, code="invalid_portal") from None


def _searchable(given: Iterable[str]) -> frozenset[str]:
    words = frozenset((given,) if isinstance(given, str) else given)
    if not words <= frozenset(_SEARCHED):
        message = "what may be searched is the 'subject', the 'text', both or nothing"
        raise SettingsError(message, code="invalid_portal")
    return words


@frozen(kw_only=True)
class PortalPolicy:
    """Say what holds for a tenant's secure messages.

    Attributes:
        told: Who hears of a thread that a contact starts. The organisation as a whole does where
            that is nobody whom the directory knows.
        searchable: What of a thread may be searched: ``"subject"``, ``"text"``.
    """

    told: Told = field(default=Told.ASSIGNEES_AND_OWNER, converter=_told)
    searchable: frozenset[str] = field(default=frozenset({"subject"}), converter=_searchable)

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {"told": self.told.value, "searchable": sorted(self.searchable)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote."""
        return cls(told=data["told"], searchable=data["searchable"])


@frozen
class MessageTemplate:
    """Hold a wording that threads can be started with (row O1).

    Both parts may hold ``{{ user_name }}`` and ``{{ organization_name }}``.

    Attributes:
        subject: One line.
        text: The first message.
    """

    subject: str = field(repr=False)
    text: str = field(repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what could not be sent.

        Raises:
            TemplateError: A brace that is no placeholder, or a control character.
            SettingsError: ``invalid_template``: a part is empty or too long, the subject has
                several lines, or a variable is not known here.
        """
        for what, source, limit in (
            ("subject", self.subject, LONGEST_SUBJECT),
            ("text", self.text, LONGEST_TEXT),
        ):
            if not 1 <= len(source.strip()) <= len(source) <= limit:
                message = f"the {what} of a message template has 1 to {limit} characters"
                raise SettingsError(message, code="invalid_template")
            strange = sorted(set(Template.parse(source).names) - set(_VARIABLES))
            if strange:
                names = ", ".join(_VARIABLES)
                message = f"no such variable: {strange[0]}; a message template may hold {names}"
                raise SettingsError(message, code="invalid_template")
        if "\n" in self.subject:
            message = "the subject of a message template stands on one line"
            raise SettingsError(message, code="invalid_template")

    def filled(self, *, user_name: str, organization_name: str) -> tuple[str, str]:
        """Return subject and text of a first message.

        Args:
            user_name: Who writes.
            organization_name: On whose behalf.
        """
        values = {"user_name": user_name, "organization_name": organization_name}
        subject, text = Template.parse(self.subject), Template.parse(self.text)
        return subject.render(values), text.render(values)

    def to_json(self) -> dict[str, str]:
        """Return plain data."""
        return {"subject": self.subject, "text": self.text}

    @classmethod
    def from_json(cls, data: Mapping[str, str]) -> Self:
        """Read what :meth:`to_json` wrote."""
        return cls(data["subject"], data["text"])


def check_template_name(name: str) -> None:
    """Refuse a name that a message template cannot have.

    Args:
        name: As the tenant gives it.

    Raises:
        SettingsError: ``invalid_template``.
    """
    if _NAME(name) is None:
        message = (
            "a message template is named by up to 64 small letters, digits and underscores, a "
            "letter first"
        )
        raise SettingsError(message, code="invalid_template")
