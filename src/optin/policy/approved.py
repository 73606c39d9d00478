"""What a provider has approved: which wording of its says something of ours, in which language.

Outside its window WhatsApp delivers no other. The names are those under which a tenant's automatic
texts are known, and beside them names of the tenant's own, for what its users write often.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Self

from attrs import field, frozen

from optin.exceptions import InputError, SettingsError
from optin.languages import language_of
from optin.policy.decision import Approved
from optin.policy.portal_settings import check_template_name
from optin.templates import DEFAULT_LOCALE, Template, TemplateName

__all__ = ["ApprovedTemplate", "ByLocale", "Filled", "best_of", "check_approved"]

AUTOMATIC: Final = (
    "code",
    "contact",
    "help_keyword",
    "opt_in_keyword",
    "opt_out_keyword",
    "organization_name",
    "start_keyword",
    "user_name",
)
"""What can fill in an approved wording of an automatic text."""

# What WhatsApp takes in no variable: a line break, a tab, more than four spaces in a row.
_UNFIT: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]| {5}").search
_AUTOMATIC_TEXTS: Final = frozenset(map(str, TemplateName))
_NO_VALUES: Final[Mapping[str, str]] = MappingProxyType({})


def _names(given: Sequence[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        message = 'values is a list of names, even of one: ["user_name"]'
        raise InputError(message, code="wrong_type")
    return tuple(given)


@frozen
class ApprovedTemplate:
    """Describe a wording that the provider has approved.

    Attributes:
        name: The provider's own name of it, such as ``opt_in_request``, or the SID of its content.
        language: The provider's own word for its language, such as ``en_US``; ``""`` where the name
            says it already.
        values: What fills in its variables, by name, in the order of their numbers.
        text: What it says, with ``{{ name }}`` for each variable; ``""`` for an automatic text,
            whose wording stands among the tenant's templates.
    """

    name: str
    language: str = ""
    values: tuple[str, ...] = field(default=(), converter=_names)
    text: str = field(default="", repr=False)

    def filled(self, values: Mapping[str, str]) -> Approved | None:
        """Return the wording for one message, None where a value is not known.

        Args:
            values: By name; others are left alone.
        """
        if not values.keys() >= set(self.values):
            return None
        return Approved(self.name, self.language, tuple(values[each] for each in self.values))

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "name": self.name,
            "language": self.language,
            "values": self.values,
            "text": self.text,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote."""
        return cls(data["name"], data["language"], data["values"], data["text"])


ByLocale = Mapping[str, ApprovedTemplate]


@frozen
class Filled:
    """Name a message template of the tenant's, and say what fills it in.

    Attributes:
        name: The tenant's own name of it.
        values: By name. ``user_name`` and ``organization_name`` are known without it.
        locale: The language of the person, such as ``es-MX``.
    """

    name: str
    values: Mapping[str, str] = field(default=_NO_VALUES, repr=False)
    locale: str = DEFAULT_LOCALE

    def __attrs_post_init__(self) -> None:
        """Refuse what no template can be filled in with.

        Raises:
            InputError: ``invalid_value``: a value is empty, has several lines or a tab, or more
                than four spaces in a row, which WhatsApp refuses.
        """
        for name, value in self.values.items():
            said: object = value
            if not isinstance(said, str) or not said.strip() or _UNFIT(said):
                message = f"{name} fills in a template: give it as words on one line"
                raise InputError(message, code="invalid_value")


def best_of(by_locale: ByLocale, locale: str = DEFAULT_LOCALE) -> ApprovedTemplate:
    """Return the wording for a person: in their locale, else in their language, else the tenant's.

    Args:
        by_locale: One at least.
        locale: A language tag such as ``es-MX``.
    """
    for each in (locale, language_of(locale), DEFAULT_LOCALE):
        if each in by_locale:
            return by_locale[each]
    return by_locale[min(by_locale)]


def check_approved(name: str, template: ApprovedTemplate) -> None:
    """Refuse a wording that could not be sent.

    Args:
        name: Of the automatic text that it says, or the tenant's own.
        template: Which.

    Raises:
        SettingsError: ``invalid_template``: it has no name of the provider's, a variable that
            nothing fills in, or a text that an automatic one has already.
        TemplateError: The text has a brace that is no placeholder, or a control character.
    """
    if not template.name.strip() or not template.name.isprintable():
        message = "an approved template has a name of the provider's own"
        raise SettingsError(message, code="invalid_template")
    if name in _AUTOMATIC_TEXTS:
        known, wanted = set(AUTOMATIC), set(template.values)
        if template.text:
            message = "the wording of an automatic text is that of change_template: give no text"
            raise SettingsError(message, code="invalid_template")
    else:
        check_template_name(name)
        known = {*template.values, "organization_name", "user_name"}
        wanted = set(Template.parse(template.text).names)
        if not template.text.strip():
            message = "say what the approved template says, with {{ name }} for each variable"
            raise SettingsError(message, code="invalid_template")
    strange = sorted(wanted - known)
    if strange:
        message = f"no such variable: {strange[0]}; there are {', '.join(sorted(known))}"
        raise SettingsError(message, code="invalid_template")
