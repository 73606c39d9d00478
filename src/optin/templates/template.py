"""Read a template once and fill it many times.

The grammar is one rule: `{{ name }}`, spaces optional, the name of small letters, digits and
underscores. There are no attributes, calls or conditions, and what is filled in is text and never
read again, so a value cannot do anything. Every other brace is refused when the template is read:
`{user_name}` is a slip of the pen that a client would otherwise receive.
"""

import re
from collections.abc import Mapping

from attrs import field, frozen

from optin.templates.errors import Fault, TemplateError

_placeholder = re.compile(r"\{\{ *([a-z][a-z0-9_]*) *\}\}")
_brace = re.compile("[{}]").search
# Line breaks are text. Everything else that moves, hides or reorders text is not: controls, line
# and paragraph separators, bidirectional overrides, surrogates and two noncharacters.
_control = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
).search


@frozen
class Template:
    """Hold a text with named places, ready to be filled.

    Attributes:
        source: the text as it was written.
        parts: text and names by turns, beginning and ending with a text (it may be empty).
        names: the distinct names, in order of appearance.
    """

    source: str
    parts: tuple[str, ...] = field(repr=False)
    names: tuple[str, ...]

    @classmethod
    def parse(cls, source: str) -> "Template":
        """Read a template.

        Args:
            source: text in which `{{ name }}` stands for a value.

        Returns:
            The template, whose `source` is the text given.

        Raises:
            TemplateError: `bad_placeholder` for any other brace, `control_character` for one
                that is no line break; both say where.
        """
        if found := _control(source):
            place = found.start()
            raise TemplateError(
                Fault.CONTROL_CHARACTER,
                f"Remove the character U+{ord(found[0]):04X} {_where(source, place)}: only line"
                " breaks may control a text.",
                place,
            )
        if stray := _brace(placeholders_blanked(source)):
            place = stray.start()
            raise TemplateError(
                Fault.BAD_PLACEHOLDER,
                f"The brace {_where(source, place)} begins or ends no placeholder. Write"
                " {{ name }}, the name in small letters, digits and underscores.",
                place,
            )
        parts = tuple(_placeholder.split(source))
        return cls(source, parts, tuple(dict.fromkeys(parts[1::2])))

    def render(self, values: Mapping[str, str]) -> str:
        """Fill the template.

        Args:
            values: a text for each name; others are left alone. They are inserted as they are.

        Returns:
            The text.

        Raises:
            TemplateError: `missing_value` or `bad_value` names the variable whose value is
                absent or not a text.
        """
        pieces = [*self.parts]
        try:
            for place in range(1, len(pieces), 2):
                pieces[place] = values[pieces[place]]
            return "".join(pieces)
        except (KeyError, TypeError):
            raise self._unfit(values) from None

    def place_of(self, name: str) -> int:
        """Tell where the source first has the placeholder of a name, in code points from 0."""
        found = _placeholder.finditer(self.source)
        return next(each.start() for each in found if each[1] == name)

    def _unfit(self, values: Mapping[str, str]) -> TemplateError:
        """Name the first variable that cannot be filled, without telling its value."""
        absent = [name for name in self.names if name not in values]
        if absent:
            return TemplateError(Fault.MISSING_VALUE, f"Give a value for {absent[0]}.")
        wrong = next(name for name in self.names if not isinstance(values[name], str))
        return TemplateError(Fault.BAD_VALUE, f"Give {wrong} as text.")


def placeholders_blanked(source: str) -> str:
    """Put spaces in place of each placeholder; the rest stays where it is."""
    return _placeholder.sub(lambda found: " " * len(found[0]), source)


def _where(source: str, place: int) -> str:
    """Say a place the way an editor shows it."""
    line = source.count("\n", 0, place) + 1
    column = place - (source.rfind("\n", 0, place) + 1) + 1
    return f"at character {column}" + (f" of line {line}" if "\n" in source else "")
