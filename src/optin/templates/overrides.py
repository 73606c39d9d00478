"""Hold the wordings of a tenant, each organisation's own over the defaults."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Self

from attrs import evolve, field, frozen

from optin.templates.catalogue import (
    CATALOGUE,
    DEFAULT_LOCALE,
    DEFAULT_MARK,
    EXAMPLES,
    WORST_CASE,
    Audience,
    CatalogueEntry,
    TemplateName,
    Variable,
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

Overrides = Mapping[str, Mapping[TemplateName, str]]


def _frozen(overrides: Overrides) -> Overrides:
    """Copy the overrides so that nobody can change them; who has none is left out."""
    return MappingProxyType(
        {each: MappingProxyType(dict(own)) for each, own in overrides.items() if own}
    )


@frozen
class Templates:
    """Find and fill the automatic texts of a tenant.

    A wording is looked for along a path of organisations, from the one that sends up to the root,
    and is the default if none has its own. What a constructor or `from_json` is given must be
    readable but is not checked against the rules again, so that a wording saved under older rules
    still works; `with_override` checks.

    Attributes:
        mark: what texts to contacts begin with, so that they are not taken for a person's; at
            most 20 GSM-7 characters, and it may be empty.
        overrides: by organisation and name, the wording.
    """

    mark: str = field(default=DEFAULT_MARK)
    overrides: Overrides = field(factory=dict, converter=_frozen)
    _read: Mapping[tuple[str, TemplateName], Template] = field(init=False, eq=False, repr=False)

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
    def _read_overrides(self) -> Mapping[tuple[str, TemplateName], Template]:
        """Read each wording once."""
        return {
            (organisation, name): Template.parse(source)
            for organisation, own in self.overrides.items()
            for name, source in own.items()
        }

    def with_override(
        self,
        organisation: str,
        name: TemplateName,
        source: str,
        *,
        values: Mapping[str, str] | None = None,
    ) -> Self:
        """Give an organisation its own wording of a text.

        Args:
            organisation: its id.
            name: which text.
            source: the wording.
            values: what to measure the length with, see `check`.

        Returns:
            New templates; these are as they were.

        Raises:
            TemplateError: the wording breaks a rule, see `check`.
        """
        check(name, source, values=values, mark=self.mark)
        own = {**self.overrides.get(organisation, {}), name: source}
        return evolve(self, overrides={**self.overrides, organisation: own})

    def without_override(self, organisation: str, name: TemplateName) -> Self:
        """Take back an organisation's wording, if it has one; its parent's stands again."""
        own = {**self.overrides.get(organisation, {})}
        own.pop(name, None)
        return evolve(self, overrides={**self.overrides, organisation: own})

    def with_mark(self, mark: str) -> Self:
        """Change the mark.

        Raises:
            TemplateError: the mark is too long, or a wording with it grows past its limit.
        """
        for own in self.overrides.values():
            for name, source in own.items():
                check(name, source, mark=mark)
        return evolve(self, mark=mark)

    def find(self, name: TemplateName, path: Sequence[str] = ()) -> Template:
        """Find the wording in force.

        Args:
            name: which text.
            path: ids of organisations, from the one that sends up to the root.

        Returns:
            The first own wording on the path, or the default.
        """
        for organisation in path:
            found = self._read.get((organisation, name))
            if found is not None:
                return found
        return CATALOGUE[name].template

    def render(self, name: TemplateName, path: Sequence[str], values: Mapping[str, str]) -> str:
        """Fill the wording in force, with the mark if a contact reads it.

        A name that is longer than the wording was checked with is cut where the text would pass
        its limit otherwise. In the confirmation of an opt-out, curly quotes and the like become
        plain ones, to keep it in one GSM-7 text.

        Args:
            name: which text.
            path: ids of organisations, from the one that sends up to the root.
            values: a text for each variable; `support_contact` is empty if not given.

        Returns:
            The text as it is to be sent.

        Raises:
            TemplateError: `missing_value` or `bad_value` for a variable of the wording.
        """
        template = self.find(name, path)
        entry = CATALOGUE[name]
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
    ) -> Preview:
        """Show the wording in force, with example values for those not given."""
        return preview_of(self.render(name, path, {**EXAMPLES, **(values or {})}))

    def to_json(self) -> dict[str, Any]:
        """Give the mark and the overrides as plain data, for `json.dumps`."""
        return {
            "version": _JSON_VERSION,
            "mark": self.mark,
            "overrides": {
                organisation: {
                    DEFAULT_LOCALE: {name.value: source for name, source in sorted(own.items())}
                }
                for organisation, own in sorted(self.overrides.items())
            },
        }

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
            overrides = {
                organisation: _read_names(by_locale)
                for organisation, by_locale in data["overrides"].items()
            }
        except (KeyError, TypeError, AttributeError):
            raise _bad_data() from None
        known = set(data) == _KEYS and version == _JSON_VERSION
        if not known or not isinstance(mark, str) or not all(isinstance(o, str) for o in overrides):
            raise _bad_data()
        return cls(mark, overrides)


def _read_names(by_locale: Mapping[str, Mapping[str, str]]) -> dict[TemplateName, str]:
    """Read the wordings of one organisation; there is one locale so far."""
    names = set(TemplateName)
    own = by_locale[DEFAULT_LOCALE]
    if (
        len(by_locale) > 1
        or not names.issuperset(own)
        or not all(isinstance(source, str) for source in own.values())
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
    if entry.answers_opt_out and measured.encoding is not Encoding.GSM_7:
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
