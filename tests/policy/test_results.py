"""Results: values, one for each way a call can end, kept under an idempotency key and read back."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import Address
from optin.conversations import ConversationExists
from optin.policy import (
    Allowed,
    Changed,
    Code,
    Committed,
    Deferred,
    GroupSent,
    Held,
    LeftOut,
    Queued,
    Received,
    ReceivedAs,
    Refused,
    SendResult,
    from_memo,
    to_memo,
)

TO = Address.parse("+14155552671")
PERSON = Address.parse("whatsapp:+14155552672")

codes, entries, words = st.sampled_from(Code), st.integers(0), st.text(max_size=20)
results = (
    st.builds(Queued, words, st.booleans())
    | st.builds(Refused, codes, entries, words)
    | st.builds(Held, codes, entries, words, words, st.booleans())
    | st.builds(
        Deferred,
        codes,
        entries,
        words,
        st.datetimes(timezones=st.just(UTC)) | st.none(),
        words,
    )
    | st.builds(
        GroupSent,
        st.lists(st.sampled_from([TO, PERSON]), max_size=2).map(tuple),
        st.lists(st.builds(LeftOut, st.just(PERSON), codes, words), max_size=2).map(tuple),
        words,
    )
)


@given(results)
def test_a_result_reads_back_from_its_memo_as_it_was(result: SendResult | GroupSent) -> None:
    assert from_memo(to_memo(result)) == result


@pytest.mark.parametrize(
    ("result", "shown"),
    [
        (Refused(Code.OPTED_OUT, 3), "Refused(code='opted_out', reason={!r}, entry=3)"),
        (
            Held(Code.CONSENT_REQUIRED, reference="m1", asked=True),
            "Held(code='consent_required', reason={!r}, entry=0, reference='m1', asked=True)",
        ),
        (
            Deferred(Code.QUOTA_USED_UP, reference="m1"),
            "Deferred(code='quota_used_up', reason={!r}, entry=0, until=None, reference='m1')",
        ),
        (
            Refused(Code.TOO_MANY_HELD, 3, "The limit is 2."),
            "Refused(code='too_many_held', reason={!r}, entry=3)",
        ),
        (
            ConversationExists(Code.CONVERSATION_EXISTS, 7),
            "ConversationExists(code='conversation_exists', reason={!r}, entry=7, conversation='')",
        ),
    ],
)
def test_an_explained_result_shows_its_reason(
    result: Refused | Held | Deferred, shown: str
) -> None:
    assert repr(result) == shown.format(result.reason)
    assert result.reason.endswith(result.detail)


# A memo outlives the release that wrote it.
@pytest.mark.parametrize(
    ("result", "memo"),
    [
        (Queued("m1"), {"as": "queued", "ref": "m1", "disclaimer": False}),
        (
            Refused(Code.OPTED_OUT, 3, "d"),
            {
                "as": "refused",
                "code": "opted_out",
                "entry": 3,
                "detail": "d",
                "ref": "",
                "asked": False,
                "until": None,
            },
        ),
        (
            GroupSent((TO,), (LeftOut(PERSON, Code.OPTED_OUT, "r"),), "m1"),
            {
                "as": "group",
                "ref": "m1",
                "queued": [["sms", "+14155552671"]],
                "left_out": [["whatsapp", "+14155552672", "opted_out", "r"]],
            },
        ),
    ],
)
def test_a_memo_is_written_as_it_always_was(
    result: SendResult | GroupSent, memo: dict[str, object]
) -> None:
    assert json.loads(to_memo(result)) == memo


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        (Refused(Code.OPTED_OUT), Refused(Code.OPTED_OUT, 0, "")),
        (Held(Code.CONSENT_REQUIRED), Held(Code.CONSENT_REQUIRED, 0, "", "", asked=False)),
        (Deferred(Code.CONSENT_REQUIRED), Deferred(Code.CONSENT_REQUIRED, 0, "", None, "")),
        (Queued("m1"), Queued("m1", disclaimer=False)),
        (Allowed(), Allowed(0)),
        (Changed(), Changed(0, None)),
        (Received(ReceivedAs.DROPPED), Received(ReceivedAs.DROPPED, "", None, "", "")),
    ],
)
def test_a_result_says_nothing_that_it_was_not_told(short: object, whole: object) -> None:
    assert short == whole


def test_results_are_told_apart() -> None:
    until = datetime(2026, 1, 5, tzinfo=UTC)
    refused = Refused(Code.OPTED_OUT, 3, "d")
    held = Held(Code.OPTED_OUT, 3, "d")
    deferred = Deferred(Code.OPTED_OUT, 3, "d", until)
    assert len({refused, held, deferred, from_memo(to_memo(held))}) == 3


@pytest.mark.parametrize("outcome", ReceivedAs)
def test_the_words_of_a_message_do_not_show_in_a_repr(outcome: ReceivedAs) -> None:
    assert "secret" not in repr(Received(outcome, "firm", TO, "rule", "secret words"))
    assert TO.value not in repr(Received(outcome, "firm", TO))


def test_a_refusal_without_a_detail_says_its_sentence_alone() -> None:
    assert Refused(Code.OPTED_OUT).reason == "This person opted out of messages from here."
    assert Refused(Code.OPTED_OUT, detail="More.").reason.endswith("from here. More.")
    assert "START" in Refused(Code.OPTED_OUT).remedy
    assert "64.1200" in Refused(Code.OPTED_OUT).rule


def test_a_committed_unit_has_the_answer_of_its_decision() -> None:
    assert Committed(("answer",)).answer == "answer"
