"""Hold the wordings of a tenant, each organisation's own over the defaults, in each language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Self, TypeVar

from attrs import evolve, field, frozen

from optin.languages import language_of, tag_of
from optin.templates.catalogue import (
    CATALOGUES,
    DEFAULT_LOCALE,
    DEFAULT_MARK,
    EXAMPLES,
    WORST_CASE,
    Audience,
    CatalogueEntry,
    TemplateName,
    Variable,
    entry_of,
)
from optin.templates.checking import check
from optin.templates.errors import Fault, TemplateError
from optin.templates.graphemes import graphemes
from optin.templates.previews import PLAIN, Preview, preview_of
from optin.templates.segments import Encoding, count
from optin.templates.template import Template

# With the mark, the default confirmation of an opt-out still fits one text.
MARK_LIMIT = 20
_JSON_VERSION = 1
_KEYS = {"version", "mark", "overrides"}
# Names may be cut to keep a text within its limit; a keyword that is cut would not work.
_MAY_BE_CUT = (
    Variable.USER_NAME,
    Variable.ORGANIZATION_NAME,
    Variable.CONTACT,
    Variable.SUPPORT_CONTACT,
)
_CUT = "..."
_OPTIONAL = Variable.SUPPORT_CONTACT.value
_plain = str.maketrans(dict(PLAIN))

_Data = TypeVar("_Data")
Overrides = Mapping[str, Mapping[TemplateName, str]]
# A tag of BCP 47 that names a language, perhaps with a script and a country.
_locale = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?").fullmatch


def _frozen(overrides: Overrides) -> Overrides:
    """Copy the overrides so that nobody can change them; who has none is left out."""
    return MappingProxyType(
        {each: MappingProxyType(dict(own)) for each, own in overrides.items() if own}
    )


def _frozen_each(translations: Mapping[str, Overrides]) -> Mapping[str, Overrides]:
    """Copy the overrides of each locale; one that has none is left out."""
    frozen_ = {locale: _frozen(overrides) for locale, overrides in translations.items()}
    return MappingProxyType({locale: own for locale, own in frozen_.items() if own})


@frozen
class Templates:
    """Find and fill the automatic texts of a tenant.

    A wording is looked for along a path of organisations, from the one that sends up to the root,
    and is the default if none has its own. In another language than English it is the one of the
    country, else that of the language; where neither the tenant nor the catalogue has one, it is
    the English wording. What a constructor or `from_json` is given must be readable but is not
    checked against the rules again, so that a wording saved under older rules still works;
    `with_override` checks.

    Attributes:
        mark: what texts to contacts begin with, so that they are not taken for a person's; at
            most 20 GSM-7 characters, and it may be empty.
        overrides: by organisation and name, the wording in English.
        translations: the same by locale, for other languages.
    """

    mark: str = field(default=DEFAULT_MARK)
    overrides: Overrides = field(factory=dict, converter=_frozen)
    translations: Mapping[str, Overrides] = field(factory=dict, converter=_frozen_each)
    _read: Mapping[tuple[str, str, TemplateName], Template] = field(
        init=False, eq=False, repr=False
    )

    @mark.validator
    def _check_mark(self, _: object, mark: str) -> None:
        """Refuse a mark that would change what it is put before."""
        if Template.parse(mark).names:
            raise TemplateError(Fault.BAD_PLACEHOLDER, "Write the mark without placeholders.")
        measured = count(mark)
        if measured.encoding is not Encoding.GSM_7:
            raise TemplateError(Fault.NOT_GSM_7, "Write the mark in plain characters.")
        if measured.characters > MARK_LIMIT:
            raise TemplateError(
                Fault.TOO_LONG, f"Shorten the mark to at most {MARK_LIMIT} characters."
            )

    @_read.default
    def _read_overrides(self) -> Mapping[tuple[str, str, TemplateName], Template]:
        """Read each wording once."""
        return {
            (locale, organisation, name): Template.parse(source)
            for locale, organisation, name, source in self._wordings()
        }

    def _wordings(self) -> Iterator[tuple[str, str, TemplateName, str]]:
        """List all own wordings, with their locale and organisation."""
        for locale, overrides in self._by_locale().items():
            for organisation, own in overrides.items():
                for name, source in own.items():
                    yield locale, organisation, name, source

    def _by_locale(self) -> Mapping[str, Overrides]:
        return {DEFAULT_LOCALE: self.overrides, **self.translations}

    def with_override(
        self,
        organisation: str,
        name: TemplateName,
        source: str,
        *,
        values: Mapping[str, str] | None = None,
        locale: str = DEFAULT_LOCALE,
    ) -> Self:
        """Give an organisation its own wording of a text.

        Args:
            organisation: its id.
            name: which text.
            source: the wording.
            values: what to measure the length with, see `check`.
            locale: the language that it is in, such as `es` or `es-MX`.

        Returns:
            New templates; these are as they were.

        Raises:
            TemplateError: the wording breaks a rule, see `check`; `bad_locale`.
        """
        locale = tag_of(locale)
        _check_locale(locale)
        check(name, source, values=values, mark=self.mark, locale=locale)
        overrides = self._by_locale().get(locale, {})
        own = {**overrides.get(organisation, {}), name: source}
        return self._with(locale, {**overrides, organisation: own})

    def without_override(
        self, organisation: str, name: TemplateName, locale: str = DEFAULT_LOCALE
    ) -> Self:
        """Take back an organisation's wording, if it has one; its parent's stands again."""
        locale = tag_of(locale)
        overrides = self._by_locale().get(locale, {})
        own = {**overrides.get(organisation, {})}
        own.pop(name, None)
        return self._with(locale, {**overrides, organisation: own})

    def _with(self, locale: str, overrides: Overrides) -> Self:
        if locale == DEFAULT_LOCALE:
            return evolve(self, overrides=overrides)
        return evolve(self, translations={**self.translations, locale: overrides})

    def with_mark(self, mark: str) -> Self:
        """Change the mark.

        Raises:
            TemplateError: the mark is too long, or a wording with it grows past its limit.
        """
        for locale, _, name, source in self._wordings():
            check(name, source, mark=mark, locale=locale)
        return evolve(self, mark=mark)

    def find(
        self, name: TemplateName, path: Sequence[str] = (), locale: str = DEFAULT_LOCALE
    ) -> Template:
        """Find the wording in force.

        Args:
            name: which text.
            path: ids of organisations, from the one that sends up to the root.
            locale: the language of whoever reads it, such as `es` or `es-MX`.

        Returns:
            The first own wording on the path, or the default.
        """
        locale, language = tag_of(locale), language_of(locale)
        for organisation in path:
            for tag in (locale, language):
                found = self._read.get((tag, organisation, name))
                if found is not None:
                    return found
        default = CATALOGUES.get(language, {}).get(name)
        return self.find(name, path) if default is None else default.template

    def render(
        self,
        name: TemplateName,
        path: Sequence[str],
        values: Mapping[str, str],
        locale: str = DEFAULT_LOCALE,
    ) -> str:
        """Fill the wording in force, with the mark if a contact reads it.

        A name that is longer than the wording was checked with is cut where the text would pass
        its limit otherwise. In the confirmation of an opt-out, curly quotes and the like become
        plain ones, to keep it in one GSM-7 text.

        Args:
            name: which text.
            path: ids of organisations, from the one that sends up to the root.
            values: a text for each variable; `support_contact` is empty if not given.
            locale: the language of whoever reads it.

        Returns:
            The text as it is to be sent.

        Raises:
            TemplateError: `missing_value` or `bad_value` for a variable of the wording.
        """
        template = self.find(name, path, locale)
        entry = entry_of(name, locale)
        mark = self.mark if entry.audience is Audience.CONTACT else ""
        if _OPTIONAL in template.names:
            values = {_OPTIONAL: "", **values}
        text = mark + template.render(values)
        # A character takes two septets at most, so most texts need not be measured.
        if 2 * len(text) > entry.limit or entry.answers_opt_out:
            text = _within(entry, mark, template, values, text)
        return text

    def preview(
        self,
        name: TemplateName,
        path: Sequence[str] = (),
        values: Mapping[str, str] | None = None,
        locale: str = DEFAULT_LOCALE,
    ) -> Preview:
        """Show the wording in force, with example values for those not given."""
        return preview_of(self.render(name, path, {**EXAMPLES, **(values or {})}, locale))

    def to_json(self) -> dict[str, Any]:
        """Give the mark and the overrides as plain data, for `json.dumps`."""
        overrides: dict[str, dict[str, dict[str, str]]] = {}
        for locale, organisation, name, source in sorted(self._wordings()):
            own = overrides.setdefault(organisation, {}).setdefault(locale, {})
            own[name.value] = source
        return {"version": _JSON_VERSION, "mark": self.mark, "overrides": overrides}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` gave.

        Args:
            data: the plain data.

        Returns:
            Equal templates.

        Raises:
            TemplateError: `bad_data` if anything is missing, unknown or of a wrong type, or the
                code of a wording that cannot be read.
        """
        try:
            version, mark = data["version"], data["mark"]
            found: dict[str, dict[str, dict[TemplateName, str]]] = {}
            for organisation, by_locale in data["overrides"].items():
                for locale, own in _some(by_locale).items():
                    found.setdefault(locale, {})[organisation] = _read_names(locale, _some(own))
        except (KeyError, TypeError, AttributeError):
            raise _bad_data() from None
        known = set(data) == _KEYS and version == _JSON_VERSION
        organisations = [each for overrides in found.values() for each in overrides]
        if not known or not isinstance(mark, str) or not all(map(_is_text, organisations)):
            raise _bad_data()
        return cls(mark, found.pop(DEFAULT_LOCALE, {}), found)


def _some(data: Mapping[str, _Data]) -> Mapping[str, _Data]:
    """Refuse what is empty: `to_json` leaves that out."""
    if not data:
        raise _bad_data()
    return data


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _check_locale(locale: str) -> None:
    """Refuse a tag that nothing would ever be looked up by."""
    if not _locale(locale):
        raise TemplateError(
            Fault.BAD_LOCALE, "Name the language by its tag, such as es, es-MX or sr-Latn."
        )


def _read_names(locale: str, own: Mapping[str, str]) -> dict[TemplateName, str]:
    """Read the wordings of one organisation in one language."""
    if (
        not _locale(locale)
        or not set(TemplateName).issuperset(own)
        or not all(map(_is_text, own.values()))
    ):
        raise _bad_data()
    return {TemplateName(name): source for name, source in own.items()}


def _bad_data() -> TemplateError:
    """Say that stored data is not what was written."""
    return TemplateError(
        Fault.BAD_DATA, "Give the data as to_json wrote it: it has other keys, types or names."
    )


def _within(
    entry: CatalogueEntry, mark: str, template: Template, values: Mapping[str, str], text: str
) -> str:
    """Keep a filled text within its limit, whatever the names are."""
    measured = count(text)
    if entry.gsm_7 and measured.encoding is not Encoding.GSM_7:
        values = {name: values[name].translate(_plain) for name in template.names}
        text = mark + template.render(values)
        measured = count(text)
    if measured.characters <= entry.limit:
        return text
    cut = {
        name.value: _shortened(values[name], len(WORST_CASE[name]))
        for name in _MAY_BE_CUT
        if name in template.names
    }
    return mark + template.render({**values, **cut})


def _shortened(name: str, limit: int) -> str:
    """Cut a name to a number of characters, counted as `count` does."""
    if count(name).characters <= limit:
        return name
    kept = graphemes(name)[:limit]
    while count("".join(kept) + _CUT).characters > limit:
        kept.pop()
    return "".join(kept).rstrip() + _CUT
