"""The opt-in question: as data, as HTML, and its answers."""

import json
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin import Address, InputError
from optin.forms import Answer, Mistake, MistakeCode, OptInQuestion, Wording

WORDING = Wording("Reyes Law may text me. HELP helps, STOP stops.")
QUESTION = OptInQuestion(WORDING, region="US")
NEEDED = OptInQuestion(WORDING, required=True)
SAM = Address.parse("+14155550123")
YES = {"texts": "yes", "texts_number": "(415) 555-0123", "texts_wording": WORDING.version}


class Tags(HTMLParser):
    """Read what tags there are, and what they hold."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str, **attributes: str) -> list[dict[str, str | None]]:
        return [
            found
            for name, found in self.tags
            if name == tag and attributes.items() <= found.items()
        ]


def codes(answers: dict[str, object], question: OptInQuestion = QUESTION) -> list[tuple[str, str]]:
    found = question.check(answers)
    assert isinstance(found, tuple)
    return [(each.field, each.code.value) for each in found]


def test_a_yes_names_a_number_and_what_was_shown() -> None:
    assert QUESTION.check(YES) == Answer(agreed=True, contact=SAM, wording=WORDING)


@pytest.mark.parametrize("number", ["(415) 555-0123", "", None, "junk", 5])
def test_a_no_is_taken_whatever_else_is_filled_in(number: object) -> None:
    contact = SAM if number == "(415) 555-0123" else None
    answers = {"texts": "no", "texts_number": number}
    assert QUESTION.check(answers) == Answer(agreed=False, contact=contact, wording=WORDING)


@pytest.mark.parametrize("said", [{}, {"texts": ""}, {"texts": None}])
def test_a_question_may_be_left_open_unless_it_is_required(said: dict[str, object]) -> None:
    assert QUESTION.check(said) == Answer(agreed=None, contact=None, wording=WORDING)
    assert codes(said, NEEDED) == [("texts", "answer_missing")]


@pytest.mark.parametrize("said", ["YES", "on", "maybe", True, 1, ["yes"], {"yes": 1}])
def test_nothing_else_is_a_yes(said: object) -> None:
    assert codes({**YES, "texts": said}) == [("texts", "answer_unknown")]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (None, "number_missing"),
        ("", "number_missing"),
        (" ", "number_missing"),
        ("12", "number_invalid"),
        ("sam@example.org", "number_invalid"),
        ("whatsapp:+14155550123", "number_invalid"),
        ("+14155550123" + " " * 40, "number_invalid"),
        (4155550123, "number_invalid"),
    ],
)
def test_a_yes_without_a_number_that_can_be_texted_is_told(number: object, code: str) -> None:
    assert codes({**YES, "texts_number": number}) == [("texts_number", code)]


@pytest.mark.parametrize("version", [None, "", "0" * 64, 7])
def test_a_yes_to_other_words_than_these_does_not_count(version: object) -> None:
    assert codes({**YES, "texts_wording": version}) == [("texts", "wording_changed")]


def test_a_number_of_forty_characters_is_read() -> None:
    padded = "+14155550123".ljust(40)
    assert QUESTION.check({**YES, "texts_number": padded}) == Answer(True, SAM, WORDING)  # noqa: FBT003
    assert codes({**YES, "texts_number": padded + " "}) == [("texts_number", "number_invalid")]


def test_each_mistake_is_told_in_a_sentence() -> None:
    (mistake,) = NEEDED.check({})  # type: ignore[misc]
    assert mistake.sentence == "Please choose yes or no."
    sentences = [Mistake("texts", code).sentence for code in MistakeCode]
    assert all(sentence.startswith(("Please", "The terms")) for sentence in sentences)


@given(
    st.dictionaries(
        st.sampled_from(["texts", "texts_number", "texts_wording"]),
        st.one_of(st.none(), st.just("yes"), st.text(), st.integers(), st.lists(st.text())),
    )
)
def test_whatever_comes_back_is_an_answer_or_a_mistake(answers: dict[str, object]) -> None:
    found = QUESTION.check(answers)
    assert isinstance(found, Answer) or all(each.sentence for each in found)


def test_a_question_can_have_another_name_and_region() -> None:
    other = OptInQuestion(WORDING, name="sms")
    said = {"sms": "yes", "sms_number": "+14155550123", "sms_wording": WORDING.version}
    assert other.check(said) == Answer(agreed=True, contact=SAM, wording=WORDING)
    assert codes({**said, "sms_number": "(415) 555-0123"}, other) == [
        ("sms_number", "number_invalid")
    ]
    for name in ("a b", "", '"', "é"):
        with pytest.raises(InputError):
            OptInQuestion(WORDING, name=name)


# As data.


def test_the_schema_says_what_can_be_filled_in() -> None:
    assert json.loads(json.dumps(QUESTION.schema())) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "texts": {
                "type": "string",
                "title": "May we send you text messages?",
                "description": WORDING.text,
                "oneOf": [{"const": "yes", "title": "Yes"}, {"const": "no", "title": "No"}],
            },
            "texts_number": {
                "type": "string",
                "title": "Mobile number",
                "format": "phone",
                "maxLength": 40,
            },
            "texts_wording": {"const": WORDING.version},
        },
        "required": [],
        "allOf": [
            {
                "if": {"properties": {"texts": {"const": "yes"}}, "required": ["texts"]},
                "then": {"required": ["texts_number"]},
            },
            {"if": {"required": ["texts"]}, "then": {"required": ["texts_wording"]}},
        ],
    }
    assert NEEDED.schema()["required"] == ["texts", "texts_wording"]


# As HTML.


@pytest.mark.parametrize("question", [QUESTION, NEEDED])
def test_nothing_is_chosen_beforehand_and_the_words_cannot_be_edited(
    question: OptInQuestion,
) -> None:
    html = Tags(question.html())
    radios = html.all("input", type="radio", name="texts")
    assert [each["value"] for each in radios] == ["yes", "no"]
    assert not any("checked" in each for each in radios)
    assert all(("required" in each) is question.required for each in radios)
    assert WORDING.text in html.text
    assert "None" not in html.text
    assert html.all("textarea") == []
    assert html.all("input", type="hidden") == [
        {"type": "hidden", "name": "texts_wording", "value": WORDING.version}
    ]


def test_each_field_has_its_label_and_the_group_its_name() -> None:
    html = Tags(QUESTION.html())
    (number,) = html.all("input", type="tel")
    assert html.all("label", **{"for": str(number["id"])})
    (group,) = html.all("fieldset")
    assert html.all("p", id=str(group["aria-describedby"]))[0]["lang"] == "en"
    assert "May we send you text messages?" in html.text
    words = html.text.split()
    assert (words.count("Yes"), words.count("No")) == (1, 1)


def test_what_was_filled_in_stands_there_again_with_what_is_wrong() -> None:
    answers = {"texts": "yes", "texts_number": '"><script>'}
    mistakes = QUESTION.check({**answers, "texts_wording": WORDING.version})
    assert isinstance(mistakes, tuple)
    html = Tags(QUESTION.html(answers, mistakes))
    assert html.all("script") == []
    (number,) = html.all("input", type="tel")
    assert (number["value"], number["aria-invalid"]) == ('"><script>', "true")
    assert html.all("p", id=str(number["aria-describedby"]), role="alert")
    (chosen,) = [each for each in html.all("input", type="radio") if "checked" in each]
    assert chosen["value"] == "yes"
    assert mistakes[0].sentence in html.text


def test_an_answer_that_is_missing_is_told_beside_the_answers() -> None:
    mistakes = NEEDED.check({})
    assert isinstance(mistakes, tuple)
    html = Tags(NEEDED.html({}, mistakes))
    (group,) = html.all("fieldset")
    assert group["aria-describedby"] == "texts-terms texts-error"
    assert html.all("p", id="texts-error", role="alert")
    assert "aria-invalid" not in html.all("input", type="tel")[0]


def test_words_and_questions_are_escaped() -> None:
    sharp = OptInQuestion(Wording("<b>&</b>", 'e"n'), question="<i>Texts?</i>")
    html = Tags(sharp.html())
    assert (html.all("b"), html.all("i")) == ([], [])
    assert "<b>&</b>" in html.text
    assert "<i>Texts?</i>" in html.text
