"""From a transport's words to ours, and how tries are spread."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.app.outcomes import (
    FIRST_PAUSE,
    LONGEST_PAUSE,
    ending_of,
    hint_of,
    pause_after,
    reported_of,
)
from optin.consent import Address
from optin.policy import How, Report
from optin.transports import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    InboundMessage,
    NotAccepted,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Transport,
)
from optin.transports.aws import Aws
from optin.transports.aws_sns import AwsSns
from optin.transports.generic import Generic
from optin.transports.memory import MemoryTransport
from tests.app.driver import WITH_LIST

TRANSPORT = MemoryTransport(account="main", capabilities=WITH_LIST)
CHANCES = st.floats(0, 1, exclude_max=True)
BUSY = NotAccepted("429", FailureReason.THROTTLED)


def never() -> float:
    return 0.0


@pytest.mark.parametrize(
    ("outcome", "how", "code"),
    [
        (Accepted("SM1", "queued"), How.ACCEPTED, "queued"),
        (Refused("30007", FailureReason.CONTENT_REJECTED), How.REFUSED, "30007"),
        (BUSY, How.POSTPONED, "429"),
        (Ambiguous("timeout"), How.UNCERTAIN, "timeout"),
    ],
)
def test_each_outcome_ends_a_call_in_its_way(outcome: object, how: How, code: str) -> None:
    ending = ending_of(outcome, TRANSPORT, 1, never)  # type: ignore[arg-type]
    assert (ending.how, ending.code, ending.asked) == (how, code, True)
    assert (ending.provider, ending.account) == ("memory", "main")
    assert ending.message_id == ("SM1" if how is How.ACCEPTED else "")
    assert (ending.block, ending.lifted_by) == ("", "")


BARS = [
    (FailureReason.OPTED_OUT, "provider", "START"),
    (FailureReason.BLOCKED_BY_RECIPIENT, "provider", "START"),
    (FailureReason.INVALID_NUMBER, "number", ""),
    (FailureReason.LANDLINE, "number", ""),
    (FailureReason.UNREACHABLE, "", ""),
]


@pytest.mark.parametrize(("reason", "block", "lifted_by"), BARS)
def test_a_failure_that_bars_the_number_says_who_bars_it_and_what_lifts_it(
    reason: FailureReason, block: str, lifted_by: str
) -> None:
    ending = ending_of(Refused("7", reason), TRANSPORT, 1, never)
    assert (ending.block, ending.lifted_by) == (block, lifted_by)
    update = StatusUpdate(
        "memory", "main", "e", "SM1", DeliveryStatus.FAILED, "7", reason, None, b""
    )
    reported = reported_of(update, TRANSPORT)
    assert reported is not None
    assert (reported.block, reported.lifted_by) == (block, lifted_by)
    silent = MemoryTransport()
    assert ending_of(Refused("7", reason), silent, 1, never).lifted_by == ""


@pytest.mark.parametrize("status", DeliveryStatus)
def test_a_report_is_in_our_words(status: DeliveryStatus) -> None:
    update = StatusUpdate("memory", "main", "e", "SM1", status, None, None, None, b"")
    reported = reported_of(update, TRANSPORT)
    if status is DeliveryStatus.UNKNOWN:
        assert reported is None
        return
    assert reported is not None
    assert reported.status is Report(status.value)
    told = (reported.message_id, reported.code, reported.provider, reported.account)
    assert told == ("SM1", "", "memory", "main")


# Pauses


def test_the_shortest_pauses_double_up_to_a_limit() -> None:
    pauses = [pause_after(attempt, never).total_seconds() for attempt in range(1, 13)]
    assert pauses == [30, 60, 120, 240, 480, 960, *[1200] * 6]
    assert pause_after(10**9, never).total_seconds() == 1200


@given(st.integers(1, 100), CHANCES)
def test_chance_lengthens_a_pause_up_to_three_times_and_never_beyond_an_hour(
    attempt: int, chance: float
) -> None:
    shortest = pause_after(attempt, never)
    pause = pause_after(attempt, lambda: chance)
    assert shortest <= pause <= 3 * shortest
    assert FIRST_PAUSE <= pause <= LONGEST_PAUSE
    assert pause_after(attempt, lambda: 0.5) == 2 * shortest


@given(st.integers(0, 86_400), st.integers(1, 100), CHANCES)
def test_what_the_provider_asks_for_is_kept(seconds: int, attempt: int, chance: float) -> None:
    asked_for = timedelta(seconds=seconds)
    outcome = NotAccepted("429", FailureReason.THROTTLED, asked_for)
    ending = ending_of(outcome, TRANSPORT, attempt, lambda: chance)
    assert asked_for <= ending.retry_after_for <= asked_for + 2 * FIRST_PAUSE


@pytest.mark.parametrize("asked_for", [None, timedelta(0), timedelta(seconds=5)])
def test_of_a_thousand_tries_that_were_put_off_at_once_two_seldom_meet(
    asked_for: timedelta | None,
) -> None:
    jitter = Random(7).random  # noqa: S311 - a fixed series, for a test
    outcome = NotAccepted("429", FailureReason.THROTTLED, asked_for)
    met = 0.0
    for _ in range(20):
        pauses = [ending_of(outcome, TRANSPORT, 1, jitter).retry_after_for for _ in range(1000)]
        counts = Counter(pause // timedelta(milliseconds=1) for pause in pauses)
        met += sum(count - 1 for count in counts.values()) / 1000 / 20
    assert met < 0.02


# What a provider has done about a message


def _hint(transport: Transport, reading: ProviderReading | None) -> str:
    from_ = Address.parse("+14155550123")
    message = InboundMessage(
        "p", "a", "1", from_, "+14155550100", "a word", b"", provider_reading=reading
    )
    return hint_of(message, transport)


_READ: dict[ProviderReading | None, str] = {None: "", **{each: each for each in ProviderReading}}
_LASTING = {**_READ, None: "kept", ProviderReading.STOP: "barred"}
_BLOCKING = evolve(WITH_LIST, handles_stop=StopHandling.BLOCKS, words_that_lift_block=frozenset())


@pytest.mark.parametrize(
    ("transport", "hints"),
    [
        (Aws("us-east-1"), _LASTING),
        (AwsSns("us-east-1"), _LASTING),
        (MemoryTransport(capabilities=_BLOCKING), _LASTING),
        (TRANSPORT, _READ),  # a word lifts its block, or it makes none, or nothing could end it
        (MemoryTransport(capabilities=evolve(_BLOCKING, handles_stop=StopHandling.NONE)), _READ),
        (Generic("https://a.example/", "t", "whsec_" + 32 * "A", capabilities=_BLOCKING), _READ),
    ],
)
def test_a_block_outlasts_every_word_where_only_the_provider_is_told_of_a_yes(
    transport: Transport, hints: dict[ProviderReading | None, str]
) -> None:
    assert {reading: _hint(transport, reading) for reading in hints} == hints
