"""Results: values, one for each way a call can end, kept under an idempotency key and read back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import Address
from optin.policy import (
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
    assert Refused(Code.OPTED_OUT).reason == "This person opted out of texts from here."
    assert Refused(Code.OPTED_OUT, detail="More.").reason.endswith("from here. More.")
    assert "START" in Refused(Code.OPTED_OUT).remedy
    assert "64.1200" in Refused(Code.OPTED_OUT).rule


def test_a_committed_unit_has_the_answer_of_its_decision() -> None:
    assert Committed(("answer",)).answer == "answer"
