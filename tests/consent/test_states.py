"""The one table of moves: complete, and each of its rows a law."""

import pytest

from optin.consent import MOVES, EventType, State, next_state

# Where each state goes, written by hand from row C3; columns in the order of the heading.
EXPECTED = """
event               unknown   pending   informed  opted_in  opted_out  expired
opt_in_requested    pending   pending   pending   opted_in  pending    pending
disclaimer_sent     informed  informed  informed  opted_in  opted_out  informed
opted_in            opted_in  opted_in  opted_in  opted_in  opted_in   opted_in
opted_out           opted_out opted_out opted_out opted_out opted_out  opted_out
consent_expired     unknown   pending   expired   expired   opted_out  expired
"""
HEADING, *LINES = (line.split() for line in EXPECTED.strip().splitlines())
MOVING = {EventType(line[0]) for line in LINES}
ROWS = [
    (EventType(event), State(before), State(after))
    for event, *afters in LINES
    for before, after in zip(HEADING[1:], afters, strict=True)
]
STILL = sorted(set(EventType) - MOVING)
PERMITTED = {State.INFORMED, State.OPTED_IN}


@pytest.mark.parametrize(("event", "before", "after"), ROWS)
def test_each_move_leads_where_the_table_in_this_file_says(
    event: EventType, before: State, after: State
) -> None:
    assert next_state(before, event) is after


def test_the_table_has_a_row_for_each_moving_event_and_a_move_for_each_state() -> None:
    assert set(MOVES) == MOVING
    assert all(set(moves) == set(State) for moves in MOVES.values())
    assert all(type(after) is State for moves in MOVES.values() for after in moves.values())


@pytest.mark.parametrize("event", STILL)
@pytest.mark.parametrize("state", State)
def test_every_other_event_leaves_every_state_as_it_was(state: State, event: EventType) -> None:
    assert next_state(state, event) is state


def test_every_state_with_every_event_has_a_result() -> None:
    results = {(state, event): next_state(state, event) for state in State for event in EventType}
    assert len(results) == len(State) * len(EventType)
    assert set(results.values()) == set(State)


# 47 CFR 64.1200(a)(10)
@pytest.mark.parametrize("state", State)
def test_an_opt_out_counts_in_whatever_state(state: State) -> None:
    assert next_state(state, EventType.OPTED_OUT) is State.OPTED_OUT


@pytest.mark.parametrize("state", State)
def test_a_yes_counts_in_whatever_state(state: State) -> None:
    assert next_state(state, EventType.OPTED_IN) is State.OPTED_IN


@pytest.mark.parametrize("event", EventType)
def test_only_an_opt_in_leads_from_an_opt_out_to_a_state_that_permits(event: EventType) -> None:
    after = next_state(State.OPTED_OUT, event)
    assert (after in PERMITTED) is (event is EventType.OPTED_IN)


@pytest.mark.parametrize("event", EventType)
def test_only_an_opt_out_and_an_expiry_take_a_yes_away(event: EventType) -> None:
    moved = next_state(State.OPTED_IN, event) is not State.OPTED_IN
    assert moved is (event in {EventType.OPTED_OUT, EventType.CONSENT_EXPIRED})


@pytest.mark.parametrize("event", EventType)
def test_nothing_leads_back_to_unknown(event: EventType) -> None:
    assert all(next_state(state, event) is not State.UNKNOWN for state in set(State) - {"unknown"})


@pytest.mark.parametrize("event", EventType)
@pytest.mark.parametrize("state", State)
def test_the_same_event_twice_moves_no_further(state: State, event: EventType) -> None:
    once = next_state(state, event)
    assert next_state(once, event) is once


def test_only_consent_given_or_implied_expires() -> None:
    expiring = {
        state
        for state in State
        if next_state(state, EventType.CONSENT_EXPIRED) is State.EXPIRED is not state
    }
    assert expiring == PERMITTED


def test_nobody_can_change_the_table() -> None:
    with pytest.raises(TypeError):
        MOVES[EventType.BLOCKED] = {}  # type: ignore[index]
    for moves in MOVES.values():
        with pytest.raises(TypeError):
            moves[State.OPTED_OUT] = State.OPTED_IN  # type: ignore[index]


# The values stand in ledgers for ever: renaming one would make old entries unreadable.
def test_the_words_of_the_ledger_are_the_ones_that_were_written_before() -> None:
    words = (
        "opt_in_requested disclaimer_sent opted_in opted_out consent_expired opt_out_repeated "
        "opt_out_effective blocked unblocked help_requested message_received message_held "
        "message_released message_discarded message_queued message_refused disclaimer_queued "
        "disclaimer_failed send_authorised send_blocked send_accepted send_postponed send_failed "
        "send_uncertain delivery_updated tenant_enrolled policy_changed settings_changed "
        "payload_erased opt_in_request_failed"
    )
    assert {event.value for event in EventType} >= set(words.split())
    assert [state.value for state in State] == HEADING[1:]
