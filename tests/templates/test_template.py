"""A template is read strictly and filled with text that is never read again."""

import pickle
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.templates import Fault, Template, TemplateError

# Any text that may stand in a template beside placeholders.
PLAIN = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="{}"))
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,10}", fullmatch=True)


def refused(source: str) -> TemplateError:
    with pytest.raises(TemplateError) as caught:
        Template.parse(source)
    return caught.value


@given(PLAIN)
def test_a_text_without_placeholders_is_filled_to_itself(text: str) -> None:
    template = Template.parse(text)
    assert (template.parts, template.names) == ((text,), ())
    assert template.render({}) == text


@given(st.lists(st.tuples(PLAIN, NAMES, st.integers(0, 3))), PLAIN, st.data())
def test_each_placeholder_is_replaced_by_its_value(
    pieces: list[tuple[str, str, int]], last: str, data: st.DataObject
) -> None:
    values = {name: data.draw(st.text()) for _, name, _ in pieces}
    source = "".join(f"{text}{{{{{' ' * n}{name}{' ' * n}}}}}" for text, name, n in pieces) + last
    template = Template.parse(source)
    assert template.source == source
    assert template.names == tuple(values)
    assert template.render(values) == "".join(t + values[n] for t, n, _ in pieces) + last


@given(st.text())
def test_a_value_is_inserted_as_it_is_and_never_read(value: str) -> None:
    template = Template.parse("<{{ a }}{{ b }}>")
    assert template.render({"a": value, "b": "{{ a }}"}) == f"<{value}{{{{ a }}}}>"


def test_values_that_no_placeholder_names_are_left_alone() -> None:
    values: Any = MappingProxyType({"name": "Sam", "other": None})
    assert Template.parse("Hi {{ name }}").render(values) == "Hi Sam"


@pytest.mark.parametrize(
    "source",
    [
        "{u.__init__.__globals__}",
        "{{ x.y }}",
        "{{ x['y'] }}",
        "{{ x[0] }}",
        "{{ x|upper }}",
        "{{ x() }}",
        "{{ 7*7 }}",
        "{{ X }}",
        "{{ _x }}",
        "{{ 1x }}",
        "{{ é }}",
        "{{ ｘ }}",
        "{{ a b }}",
        "{{}}",
        "{{ }}",
        "{{ x }",
        "{ x }}",
        "{ x }",
        "{{\tx }}",
        "{{\nx }}",
        "{{{ x }}}",
        "{{{{ x }}}}",
        "{{ {{ x }} }}",
        "{{ x }}}",
        "{% if x %}",
        "}}{{",
        "{",
        "}",
        "{{ x }} and {",
    ],
)
def test_any_other_brace_is_refused(source: str) -> None:
    assert refused(source).code in {Fault.BAD_PLACEHOLDER, Fault.CONTROL_CHARACTER}


@given(st.text(st.sampled_from("{}x .\n"), max_size=20))
def test_a_template_that_is_accepted_has_braces_only_in_placeholders(source: str) -> None:
    try:
        template = Template.parse(source)
    except TemplateError:
        place = refused(source).at
        assert place is not None
        assert source[place] in "{}"
    else:
        assert not set(template.render(dict.fromkeys(template.names, ""))) & {*"{}"}


@pytest.mark.parametrize(
    ("source", "at", "said"),
    [
        ("Hi {{ x.y }}", 3, "at character 4 begins"),
        ("Hi {{ x }} }", 11, "at character 12 begins"),
        ("Hi\n{{ x }} {y}", 11, "at character 9 of line 2 begins"),
        ("\n{", 1, "at character 1 of line 2 begins"),
        ("Hi\x00", 2, "U+0000 at character 3:"),
        ("Hi\n\x07", 3, "U+0007 at character 1 of line 2:"),
    ],
)
def test_a_refusal_says_where(source: str, at: int, said: str) -> None:
    error = refused(source)
    assert error.at == at
    assert said in str(error)


@pytest.mark.parametrize(
    "code",
    [0, 9, 0x1B, 0x7F, 0x85, 0x2028, 0x202E, 0x2066, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF],
    ids=hex,
)
def test_a_control_or_a_surrogate_is_refused(code: int) -> None:
    assert refused(f"a{chr(code)}b").code == Fault.CONTROL_CHARACTER


def test_line_breaks_are_text() -> None:
    assert Template.parse("a\r\nb\nc").render({}) == "a\r\nb\nc"


def test_a_missing_value_is_named() -> None:
    with pytest.raises(TemplateError, match=r"^Give a value for b\.$") as caught:
        Template.parse("{{ a }}{{ b }}").render({"a": "secret"})
    assert caught.value.code == Fault.MISSING_VALUE


def test_a_value_that_is_no_text_is_named_and_not_shown() -> None:
    values: Any = {"a": "x", "b": 4155552671}
    with pytest.raises(TemplateError, match=r"^Give b as text\.$") as caught:
        Template.parse("{{ a }}{{ b }}").render(values)
    assert caught.value.code == Fault.BAD_VALUE


def test_a_refusal_survives_pickling() -> None:
    error = refused("{")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (again.code, str(again), again.at) == (error.code, str(error), 0)


def test_a_template_shows_its_text_once() -> None:
    assert repr(Template.parse("Hi {{ x }}")) == "Template(source='Hi {{ x }}', names=('x',))"
