"""Opt-outs are read in plain words, and what only looks like one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import Grade, KeywordError, Keywords, Meaning, read


def said(text: str, *, pending: bool = False) -> str:
    """Return what of a text was taken for an opt-out."""
    reading = read(text, pending=pending)
    assert reading.span is not None
    return text[slice(*reading.span)]


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("I revoke my consent to receive texts", "consent", "revoke my consent to receive texts"),
        ("Please take me off your texting list.", "request", "take me off your texting list"),
        ("the third time, quit asking for money", "ending", "quit asking for money"),
        ("So: stop.", "ending", "stop"),
        ("stop 4471", "ending", "stop 4471"),
        ("Ugh. Stop!!! 😡", "ending", "Stop"),
        ("I texted stop twice already", "repeated", "I texted stop twice already"),
        ("hey lose my number ok", "removal", "lose my number"),
        ("where’s the unsubscribe link???", "unsubscribing", "where’s the unsubscribe link"),
        ("we do not want any more of these texts", "refusal", "not want any more of these texts"),
        ("do that again and i call the FCC", "threat", "FCC"),
        ("for heaven's sake leave me alone", "rude", "leave me alone"),
        ("nobody here by that name", "stranger", "nobody here by that name"),
        ("there is no Darnell here", "name", "there is no Darnell here"),
        ("no Al's here", "name", "no Al's here"),
        ("ok then\n\ntake my number off", "removal", "take my number off"),
        ("> Reply STOP to end\nyou can unsubscribe me!", "request", "unsubscribe me"),
        ("“take me off your list”", "request", "take me off your list"),
        ('one " mark, take me off your list', "request", "take me off your list"),
        ("hm, nothing. no more texts\n-- \nSent", "refusal", "no more texts"),
    ],
)
def test_an_opt_out_in_plain_words_says_its_rule_and_where_it_stands(
    text: str, rule: str, words: str
) -> None:
    reading = read(text)
    assert reading.rule == f"stop.plain.{rule}"
    assert reading.grade in {Grade.DEFINITE, Grade.PROBABLE}
    assert said(text).endswith(words)


@pytest.mark.parametrize(
    "text",
    [
        "please don't stop texting me",
        "pls don't take me off the list, I'll be back in spring",
        "my ex won't stop texting me",
        "tell him to stop texting me",
        "how does the opt out work for my employees?",
        "Take me off the waitlist for Saturday",
        "I replied stop by accident, can you put me back on?",
        "ok thanks\n> you can reply STOP, take me off your list",
        "ok thanks\n---\nunsubscribe me",
        "ok thanks\n==\nunsubscribe me",
        "ok thanks\n__\nunsubscribe me",
        "ok thanks\r> please take me off your list",
        "he said “take me off your list” and left",
        "this isn't working",
        "no parking here",
        "I think I typed the wrong number in for the card",
        "did you get my texts?",
        "",
        "?!",
        "“”",
        "I do want to be texted",
    ],
)
def test_what_only_looks_like_an_opt_out_is_none(text: str) -> None:
    assert read(text).meaning is Meaning.NONE


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("no texts until May please", "later"),
        ("please email me instead of texting", "channel"),
        ("not interested", "doubt"),
    ],
)
def test_what_a_person_has_to_decide_goes_to_review(text: str, rule: str) -> None:
    reading = read(text)
    assert (reading.grade, reading.rule) == (Grade.REVIEW, f"stop.plain.{rule}")


def test_a_surer_reading_claims_a_higher_confidence() -> None:
    texts = ["stop", "stop please", "not interested", "see you at 5"]
    assert [read(text).confidence for text in texts] == [0.99, 0.93, 0.22, 0.0]
    assert read("start").confidence == read("yes", pending=True).confidence == 1.0


def test_a_refusal_counts_only_while_a_request_is_pending() -> None:
    assert read("hard pass").meaning is Meaning.NONE
    assert read("hard pass", pending=True).rule == "stop.plain.decline"


def test_plain_words_below_decide_what_a_keyword_leaves_in_doubt() -> None:
    assert read("Cancel\nI can't make it").rule == "stop.keyword.first_line"
    assert read("Cancel\nand take me off your list").rule == "stop.plain.request"
    assert read("\nCancel\ntake me off your list").rule == "stop.plain.request"
    assert read("Cancel\nTake me off your list").rule == "stop.plain.request"
    assert read("Stop texting me\nit is late").rule == "stop.phrase.first_line"
    assert read("STOP. Take me off your list").rule == "stop.plain.request"
    assert read("STOP. Never mind").rule == "stop.keyword.first_sentence"
    assert read("STOP. maybe later").rule == "stop.keyword.first_sentence"  # in doubt both
    assert read("STOP. I never signed up for this").rule == "stop.plain.ending"


def test_a_long_text_is_read_at_both_ends() -> None:
    wish = "take me off your list"
    assert read(f"{wish}. " + "la " * 400).grade is Grade.DEFINITE
    assert read("la " * 400 + f". {wish}").grade is Grade.DEFINITE
    assert read("la " * 150 + f". {wish} ." + "la " * 150).meaning is Meaning.NONE
    assert read(f"{wish} " + "la " * 200).grade is Grade.DEFINITE
    assert read("la " * 200 + f"{wish} " + "la " * 14).grade is Grade.DEFINITE
    assert read("la " * 200 + f"{wish} " + "la " * 15).grade is not Grade.DEFINITE
    text = "la " * 400 + f". {wish}!"
    assert said(text) == wish


def test_an_opt_in_word_that_is_an_opt_out_in_plain_words_is_refused() -> None:
    for word in ("leave me alone", "hard pass"):  # the other opts out while a request is pending
        with pytest.raises(KeywordError) as refusal:
            Keywords(opt_in=word)
        assert refusal.value.code == "collides"


PIECES = (
    "stop|take me off|your list|don't|no more|texts|“|”|\n|.|?|wrong number|> |--|unsubscribe|Ann"
)


@given(st.lists(st.sampled_from(PIECES.split("|"))).map(" ".join), st.booleans())
def test_a_span_is_part_of_the_text(text: str, pending: bool) -> None:  # noqa: FBT001
    reading = read(text, pending=pending)
    if reading.rule.startswith("stop.plain"):
        assert said(text, pending=pending).strip() == said(text, pending=pending) != ""


@given(st.text(), st.booleans())
def test_plain_words_opt_nobody_in(text: str, pending: bool) -> None:  # noqa: FBT001
    reading = read(f"{text} sign me up yes please", pending=pending)
    assert reading.meaning not in {Meaning.START, Meaning.YES}


@pytest.mark.parametrize(
    ("text", "idle", "asked"),
    [
        ("\U0001f515", Grade.PROBABLE, Grade.PROBABLE),  # a bell crossed out
        ("\U0001f4f5\U0001f4f5 please", Grade.PROBABLE, Grade.PROBABLE),
        ("\U0001f645\U0001f3fb\u200d\u2642\ufe0f\U0001f4f5", Grade.PROBABLE, Grade.PROBABLE),
        ("\U0001f6ab\U0001f4e9\U0001f6ab", Grade.PROBABLE, Grade.PROBABLE),
        ("\U0001f44e\U0001f3fe", Grade.REVIEW, Grade.PROBABLE),  # a thumb down
        ("\U0001f515 until Monday", Grade.NONE, Grade.NONE),
        ("see you \U0001f44e", Grade.NONE, Grade.NONE),
        ("\U0001f44d", Grade.NONE, Grade.NONE),
    ],
    ids=ascii,
)
def test_a_picture_that_refuses_is_read_where_it_is_all_of_a_reply(
    text: str, idle: Grade, asked: Grade
) -> None:
    assert (read(text).grade, read(text, pending=True).grade) == (idle, asked)
    assert read(text, locale="pl").grade is idle


def test_a_picture_that_refuses_parts_clauses_as_any_other_does() -> None:
    assert read("take me off your list \U0001f6ab ok?").grade is Grade.DEFINITE
    assert read("take me off \U0001f515 your list").grade is Grade.DEFINITE
