"""Many at once: whom a message may go to, one answer for each, in the order given (row C12)."""

from collections.abc import Iterator
from itertools import cycle, islice
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optin import (
    Address,
    Allowed,
    Code,
    Held,
    InputError,
    Invalid,
    Mode,
    Refused,
    ScopeKind,
    SettingsError,
    StorageError,
    UnknownTenantError,
)
from optin.app import aio, sync
from optin.storage.memory import MemoryStore
from optin.storage.sqlite import SqliteStore
from optin.transports import FailureReason
from optin.transports import Refused as NotTaken
from tests.app.driver import KIM, SAM, SECOND, SENDER, TENANT, World

LEE, NEW = "+14155550125", "+14155550126"
PEOPLE = (SAM, KIM, LEE)
BAD = ("", "STOP", "+1415555012", "12", "\uff0b14155550123", "someone@", None, 7)
ODD = ("whatsapp:+14155550123", "+1 (415) 555-0124", "sam@example.org", SENDER, SECOND)


def _one_by_one(world: World, to: tuple[Any, ...], sender: str = "") -> list[object]:
    answers: list[object] = []
    for each in to:
        try:
            answers.append(world.optin.may_send(TENANT, to=each, sender=sender))
        except InputError as error:
            answers.append(Invalid(error.code, str(error)))
    return answers


def _many(world: World, to: Any, **named: str) -> list[Any]:  # noqa: ANN401 - bad numbers too
    return list(world.optin.may_send_many(TENANT, to=to, **named))


def test_many_are_told_in_the_order_given_and_a_bad_number_is_one_row(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    world.writes("STOP", KIM)
    to = (KIM, "+1415", SAM, Address.parse(SAM), NEW, KIM)
    found = _many(world, iter(to))
    assert [given for given, _ in found] == list(to)
    told = [answer for _, answer in found]
    assert [type(each) for each in told] == [Refused, Invalid, Allowed, Allowed, Held, Refused]
    assert told == _one_by_one(world, to)


def test_each_refusal_explains_itself_and_names_the_entry_behind_it(world: World) -> None:
    world.enrol()
    world.writes("STOP", KIM)
    ((_, refused),) = _many(world, [KIM])
    assert (refused.code, refused.entry) == (Code.OPTED_OUT, world.status(KIM).entry)
    assert "revoked" in refused.rule
    assert "START" in refused.remedy
    assert refused.reason == "This person opted out of messages from here."


def test_a_bad_number_says_what_to_do_and_shows_two_digits_at_most(world: World) -> None:
    world.enrol()
    found = _many(world, BAD)
    assert {type(answer) for _, answer in found} == {Invalid}
    assert {answer.code for _, answer in found} == {"invalid_address"}
    assert all("4155550" not in answer.reason for _, answer in found)
    assert all(answer.reason for _, answer in found)


@pytest.mark.parametrize("size", [1, 3, 4, 100])
def test_chunks_join_without_a_seam(
    world: World, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    _in_chunks_of(size, monkeypatch)
    world.enrol()
    world.writes("STOP", KIM)
    world.agrees(SAM)
    to = (KIM, SAM, "x", SENDER, NEW, "x", KIM, SAM)
    assert [answer for _, answer in _many(world, to)] == _one_by_one(world, to)


def _in_chunks_of(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    for shell in (sync, aio):
        monkeypatch.setattr(shell, "CHUNK", size)


def test_no_more_is_read_than_a_chunk_ahead(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    _in_chunks_of(10, monkeypatch)
    world.enrol()
    taken: list[str] = []

    def numbers() -> Iterator[str]:
        for number in cycle(PEOPLE):
            taken.append(number)
            yield number

    results = world.optin.may_send_many(TENANT, to=numbers())
    assert len(list(islice(results, 25))) == 25
    assert len(taken) == 30
    cast("Any", results).close()


def test_each_chunk_is_judged_by_what_is_true_when_its_turn_comes(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    _in_chunks_of(1, monkeypatch)
    world.enrol(Mode.OFF)
    results = iter(world.optin.may_send_many(TENANT, to=[SAM, KIM, LEE]))
    assert isinstance(next(results)[1], Allowed)
    world.writes("STOP", KIM)
    assert isinstance(next(results)[1], Refused)
    world.switch(Mode.CONSENT)
    assert isinstance(next(results)[1], Held)
    assert list(results) == []


def test_a_mistake_is_told_before_anything_is_asked(world: World) -> None:
    with pytest.raises(UnknownTenantError):
        _many(world, [SAM])
    world.enrol()
    with pytest.raises(InputError) as told:
        _many(world, SAM)
    assert told.value.code == "wrong_type"
    with pytest.raises(SettingsError):
        _many(world, [SAM], organisation="nowhere")
    assert _many(world, []) == []
    foreign = _many(world, [SAM, SENDER], sender="+14155550199")
    assert [answer.code for _, answer in foreign] == [Code.UNKNOWN_SENDER, Code.OWN_NUMBER]


def test_a_store_that_fails_lets_nobody_through(world: World) -> None:
    world.enrol(Mode.OFF)
    world.store.fails = lambda name, _: StorageError("away") if name == "glance" else None
    with pytest.raises(StorageError):
        _many(world, [SAM])


def test_asking_changes_nothing(world: World) -> None:
    world.enrol()
    world.writes("STOP", KIM)
    before = world.history(None)
    _many(world, [*PEOPLE, NEW])
    assert world.history(None) == before


# The same, whatever happened before ---------------------------------------------------------------


def _acts(world: World, act: str, who: str) -> None:
    match act:
        case "send":
            world.optin.send(TENANT, to=who, text="Hello", user="dana")
        case "send from the second":
            world.optin.send(TENANT, to=who, text="Hello", user="dana", sender=SECOND)
        case "agrees":
            world.optin.opt_in(TENANT, contact=who, by="dana", evidence="signed")
        case "a form":
            world.says_yes_on_a_form(who)
        case "blocked":
            world.transport.script([NotTaken("21610", FailureReason.OPTED_OUT)])
            world.dispatch()
        case "waits":
            world.wait(hours=25)
        case "erased":
            world.optin.erase(TENANT, who, ground="asked")
        case "undecided":
            world.store.fails = lambda name, _: StorageError("away") if name == "transact" else None
            world.writes("STOP", who)
            world.store.fails = lambda *_: None
        case "dispatch":
            world.dispatch()
        case _:
            world.writes(act, who)


ACTS = st.sampled_from(
    ["send", "send", "send from the second", "agrees", "a form", "blocked", "waits", "erased",
     "undecided", "dispatch", "YES", "STOP", "STOPALL", "START", "hello"]
)  # fmt: skip


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
@settings(deadline=None, max_examples=40)
@given(
    mode=st.sampled_from(Mode),
    scope=st.sampled_from([ScopeKind.ORGANISATION, ScopeKind.SENDER]),
    limit=st.integers(0, 2),
    story=st.lists(st.tuples(ACTS, st.sampled_from(PEOPLE)), max_size=12),
)
def test_whatever_happened_many_are_told_what_each_is_told(
    kind: str, mode: Mode, scope: ScopeKind, limit: int, story: list[tuple[str, str]]
) -> None:
    store = MemoryStore() if kind == "memory" else SqliteStore(":memory:", synchronous="OFF")
    world = World(store, None)
    try:
        world.enrol(mode, senders=(SENDER, SECOND), scope=scope, hold_limit=limit)
        for act, who in story:
            _acts(world, act, who)
        for sender in ("", SECOND):
            to = (*PEOPLE, NEW, *ODD, *BAD, *PEOPLE)
            told = [answer for _, answer in _many(world, to, sender=sender)]
            assert told == _one_by_one(world, to, sender=sender)
    finally:
        world.optin.close()
