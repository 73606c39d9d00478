"""What is true of a recipient, the slow and plain way: each question replays the whole list."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import reduce

from attrs import frozen
from hypothesis import strategies as st

from optin.consent import (
    EVERYTHING,
    MOVES,
    NOBODY,
    Event,
    EventType,
    Facts,
    Standing,
    State,
    fold,
)

START = datetime(2026, 1, 5, 12, tzinfo=UTC)
ALICE = "a" * 64
SCOPES = ("organisation", "sender:+14155550100", "sender:+14155550101")
E, S = EventType, State

# What each state becomes, kept apart from the table that is tested.
_TO_PENDING = {S.UNKNOWN, S.PENDING, S.INFORMED, S.OPTED_OUT, S.EXPIRED}


def moved(state: State, event: EventType) -> State:
    if event is E.OPTED_IN:
        return S.OPTED_IN
    if event is E.OPTED_OUT:
        return S.OPTED_OUT
    if event is E.OPT_IN_REQUESTED:
        return S.PENDING if state in _TO_PENDING else state
    if event is E.DISCLAIMER_SENT:
        return state if state in {S.OPTED_IN, S.OPTED_OUT} else S.INFORMED
    if event is E.CONSENT_EXPIRED:
        return S.EXPIRED if state in {S.INFORMED, S.OPTED_IN} else state
    return state


@frozen
class Seen:
    """What the model says of one scope."""

    state: State = S.UNKNOWN
    since: datetime | None = None
    seq: int = 0
    epoch: int = 0
    barred: bool = False
    by_all: bool = False


def _later(since: datetime | None, event: Event, again: bool) -> datetime | None:  # noqa: FBT001
    return max(since, event.occurred_at) if again and since is not None else since


def replay(events: Sequence[Event], scope: str) -> Seen:
    """Read the list from its beginning; STOP ALL counts in every scope."""
    seen = Seen()
    for seq, event in enumerate(events, start=1):
        if event.scope not in {scope, EVERYTHING}:
            continue
        state = moved(seen.state, event.type)
        out, agreed = event.type is E.OPTED_OUT, event.type is E.OPTED_IN
        # STOP ALL is a statement of its own, also where the scope was opted out of before.
        stands_apart = out and event.scope == EVERYTHING
        changed = state is not seen.state or stands_apart
        # An opt-out that is said again, in the scope or of everything where that is what stands; a
        # yes is of one scope.
        again = event.type is E.OPT_OUT_REPEATED and state is S.OPTED_OUT
        mine = event.scope == scope
        again = again and (mine or seen.by_all)
        again = again or (event.type is E.OPT_IN_REPEATED and state is S.OPTED_IN)
        seen = Seen(
            state,
            event.occurred_at if changed else _later(seen.since, event, again),
            seq if changed else seen.seq,
            seen.epoch + out,
            barred=(seen.barred or out) and not agreed,
            by_all=stands_apart or (seen.by_all and not (mine and (again or event.type in MOVES))),
        )
    return seen


def folded(events: Sequence[Event], standing: Standing = NOBODY, first: int = 1) -> Standing:
    return reduce(
        lambda so_far, numbered: fold(so_far, numbered[1], numbered[0]),
        enumerate(events, start=first),
        standing,
    )


def event(type_: EventType, scope: str = SCOPES[0], minute: int = 0, **facts: str | int) -> Event:
    return Event(type_, START + timedelta(minutes=minute), ALICE, scope, facts)


def _facts(type_: EventType) -> st.SearchStrategy[Facts]:
    if type_ in {E.BLOCKED, E.UNBLOCKED}:
        return st.fixed_dictionaries(
            {
                "sender": st.sampled_from(["", "+14155550100", "+14155550101"]),
                "source": st.sampled_from(["provider", "administrator", "number"]),
            },
            optional={"cause": st.just("21610"), "lifted_by": st.just("START")},
        )
    if type_ is E.OPT_IN_REQUESTED:
        return st.fixed_dictionaries({"asked_by": st.sampled_from(["user", "contact"])})
    if type_ is E.DISCLAIMER_QUEUED:
        return st.fixed_dictionaries({"key": st.sampled_from(["k1", "k2"])})
    return st.fixed_dictionaries({}, optional={"source": st.just("reply")})


def events_of(types: Sequence[EventType]) -> st.SearchStrategy[list[Event]]:
    """Give sequences in several scopes; of STOP ALL nothing but opt-outs is ever written."""
    one = st.sampled_from(types).flatmap(
        lambda type_: st.builds(
            Event,
            st.just(type_),
            st.integers(0, 10_000).map(lambda minute: START + timedelta(minutes=minute)),
            st.just(ALICE),
            st.sampled_from([*SCOPES, EVERYTHING, EVERYTHING] if type_ in _OF_ALL else SCOPES),
            _facts(type_),
        )
    )
    return st.lists(one, max_size=14)


_OF_ALL = {E.OPTED_OUT, E.OPT_OUT_REPEATED}
MOVING = sorted(MOVES)
ANY = sorted(EventType)
