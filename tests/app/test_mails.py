"""E-mails to contacts: each leaves once, in two steps, behind the gate, or nobody knows."""

# ruff: noqa: SLF001 - a store is wrapped, and strict mode is switched on, from outside

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pytest
from attrs import evolve

from optin import (
    Changed,
    ConfigurationError,
    Dispatched,
    EventType,
    NotifierError,
    ScopeKind,
    State,
    StorageError,
    Unchanged,
    Visitor,
)
from optin.app.mailers import Mail
from optin.consent import EVERYTHING, PORTAL, Address, Channel, Event
from optin.forms.links import OfMail
from optin.policy import Code, Committed, Decision, Row, RowKind, RowState, Snapshot, Subjects, Unit
from optin.policy.mailing import tell_by_mail
from tests.app.driver import ADMIN, SAM, TENANT, World
from tests.app.test_strict import Holder

BOX = Address.parse("sam@example.org", channel=Channel.EMAIL)
AWAY = NotifierError("away", code="unreachable", again=True)
NOT_TAKEN = NotifierError("no such mailbox", code="refused")
E = EventType

IN_MEMORY = pytest.mark.parametrize("world", ["memory-sync", "memory-async"], indirect=True)
"""What is no store's doing is tried on one."""


class PowerCut(BaseException):
    """End a process where it stands."""


def decides(world: World, decide: Callable[[Snapshot, datetime], Decision[Any]]) -> None:
    """Decide about the mailbox, past the public API."""
    results = world.store.transact([Unit(Subjects(TENANT, (BOX,)), decide)], world.clock)
    if inspect.iscoroutine(results):
        results = world._run(results)
    assert isinstance(results[0], Committed), results


def tells(world: World, *, key: str = "") -> None:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        text = "Read it here:\nhttps://texts.example.com/portal/1\n"
        parts = tell_by_mail(snapshot.recipient, now, subject="A message waits", text=text, key=key)
        return Decision(None, parts.events, parts.rows)

    decides(world, decide)


def says_no(world: World, scope: str = PORTAL) -> None:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        facts = {"source": "form"}
        return Decision(None, (Event(E.OPTED_OUT, now, snapshot.recipient.key, scope, facts),))

    decides(world, decide)


def mails(world: World) -> list[Row]:
    return [row for row in world.optin.messages(TENANT, BOX) if row.kind is RowKind.MAIL]


def mail(world: World) -> Row:
    (row,) = mails(world)
    return row


def ledger(world: World) -> list[EventType]:
    return [entry.event.type for entry in world.optin.history(TENANT, BOX)]


@pytest.fixture
def told(world: World) -> World:
    """Give a world in which one e-mail waits to leave."""
    world.enrol()
    tells(world)
    return world


@contextmanager
def doing(world: World, step: str, what: Callable[[], object]) -> Iterator[None]:
    """Do something while the mailer is asked for a step, before it does it."""
    does = getattr(world.mailer, f"_{step}")

    def first(mail: Mail) -> object:
        what()
        return does(mail)

    setattr(world.mailer, f"_{step}", first)
    try:
        yield
    finally:
        delattr(world.mailer, f"_{step}")


def cut() -> None:
    raise PowerCut


# Leaving ------------------------------------------------------------------------------------------


def test_an_e_mail_leaves_once_and_the_ledger_says_so(told: World) -> None:
    assert told.optin.dispatch() == Dispatched(mailed=1)
    (sent,) = told.mailer.sent
    assert (sent.to, sent.subject) == ("sam@example.org", "A message waits")
    assert sent.text.startswith("Read it here:\nhttps://texts.example.com/portal/1\n\n-- \n")
    assert sent.text.endswith(f"\n{sent.unsubscribe}\n")
    assert sent.reference == "firm:1"
    row = mail(told)
    assert (row.state, row.attempt, row.provider) == (RowState.SENT, 1, "mailer")
    assert ledger(told) == [E.SEND_AUTHORISED, E.SEND_ACCEPTED]
    assert row.authorised == told.optin.history(TENANT, BOX)[0].seq
    assert told.optin.dispatch() == Dispatched()


@IN_MEMORY
def test_no_entry_and_no_refusal_of_an_e_mail_holds_a_word_of_it(told: World) -> None:
    told.optin.dispatch()
    for entry in told.optin.history(TENANT, BOX):
        assert "waits" not in f"{entry.event.facts} {entry.event.payload}"


@IN_MEMORY
def test_a_second_e_mail_of_a_key_is_not_written(told: World) -> None:
    tells(told, key="once")
    tells(told, key="once")
    assert told.optin.dispatch(limit=9).mailed == 2


@IN_MEMORY
def test_a_change_of_the_division_waits_for_no_e_mail(told: World) -> None:
    changed = told.optin.change_scope(TENANT, ScopeKind.SENDER, actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    assert told.optin.dispatch().mailed == 1


# The gate -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", [PORTAL, EVERYTHING])
def test_whoever_said_no_hears_nothing(told: World, scope: str) -> None:
    says_no(told, scope)
    assert told.optin.dispatch() == Dispatched(blocked=1)
    assert (told.mailer.sent, told.mailer.abandoned) == ([], [])
    row = mail(told)
    assert (row.state, row.code, row.attempt) == (
        RowState.BLOCKED, Code.QUEUED_BEFORE_OPT_OUT, 0,
    )  # fmt: skip
    tells(told)
    assert len(mails(told)) == 1
    assert ledger(told)[-1] is E.MESSAGE_REFUSED


@IN_MEMORY
def test_a_no_while_the_server_is_spoken_to_counts(told: World) -> None:
    if told.is_async:
        pytest.skip("an event loop decides nothing inside a call of another one")
    with doing(told, "begin", lambda: says_no(told)):
        assert told.optin.dispatch() == Dispatched(blocked=1)
    assert (told.mailer.sent, len(told.mailer.abandoned)) == ([], 1)
    assert mail(told).code == Code.QUEUED_BEFORE_OPT_OUT
    assert E.SEND_AUTHORISED not in ledger(told)


def test_an_erased_mailbox_gets_nothing(told: World) -> None:
    told.optin.erase(TENANT, BOX, ground="asked for it")
    assert told.optin.dispatch() == Dispatched()
    assert told.mailer.sent == []
    assert (mail(told).state, mail(told).body) == (RowState.DISCARDED, "")


@IN_MEMORY
def test_an_opt_out_of_texts_at_the_number_bars_no_e_mail(told: World) -> None:
    told.writes("STOP", SAM)
    assert told.optin.dispatch().mailed == 1


# A no by the link ---------------------------------------------------------------------------------


def link(world: World) -> str:
    return world.mailer.sent[-1].unsubscribe.rpartition("/")[2]


def test_one_click_bars_what_waits_and_whatever_would_come(told: World) -> None:
    told.optin.dispatch()
    tells(told)
    visitor = Visitor(ip="192.0.2.1", user_agent="Mail 1")
    assert told.optin.mails.decline(link(told), visitor=visitor) == Changed(state=State.OPTED_OUT)
    assert told.optin.mails.decline(link(told)) == Unchanged(State.OPTED_OUT)
    assert told.optin.dispatch() == Dispatched(blocked=1)
    tells(told)
    assert [row.state for row in mails(told)] == [RowState.SENT, RowState.BLOCKED]
    (out,) = [
        entry.event for entry in told.optin.history(TENANT, BOX) if entry.event.type is E.OPTED_OUT
    ]
    assert (out.scope, out.facts) == (PORTAL, {"source": "form"})
    assert out.payload == {"ip": "192.0.2.1", "user_agent": "Mail 1"}
    assert ledger(told)[-1] is E.MESSAGE_REFUSED


def test_only_the_person_lifts_a_no_and_what_waited_stays_barred(told: World) -> None:
    told.optin.dispatch()
    tells(told)
    told.optin.mails.decline(link(told))
    yes = told.optin.mails.accept(link(told), wording="Send me e-mails.")
    assert yes == Changed(state=State.OPTED_IN)
    assert told.optin.mails.accept(link(told), wording="Again.") == Unchanged(State.OPTED_IN)
    tells(told)
    assert told.optin.dispatch() == Dispatched(blocked=1, mailed=1)
    assert told.optin.history(TENANT, BOX)[-3].event.type is not E.MESSAGE_REFUSED


@IN_MEMORY
def test_a_no_to_e_mails_goes_along_with_an_export_and_a_yes_does_not(told: World) -> None:
    told.optin.dispatch()
    told.optin.mails.decline(link(told))
    (row,) = told.optin.export_consents(TENANT)
    assert (row.number, row.state, row.sender) == (BOX.value, "opted_out", EVERYTHING)
    told.optin.enrol("elsewhere", name="Elsewhere", senders=["+14155550199"])
    told.optin.import_consents("elsewhere", [row], name="moved")
    (status, *_) = told.optin.status("elsewhere", BOX)
    assert status.state is State.OPTED_OUT
    told.optin.mails.accept(link(told), wording="Send me e-mails.")
    assert list(told.optin.export_consents(TENANT)) == []


@IN_MEMORY
def test_an_export_gives_a_no_to_e_mails_whatever_else_was_said(told: World) -> None:
    told.optin.dispatch()
    says_no(told, EVERYTHING)
    assert [row.sender for row in told.optin.export_consents(TENANT)] == [EVERYTHING]
    told.optin.mails.accept(link(told), wording="Send me e-mails.")
    assert [row.state for row in told.optin.export_consents(TENANT)] == ["opted_out"]


@IN_MEMORY
def test_a_status_says_how_a_no_to_e_mails_is_lifted(told: World) -> None:
    told.optin.dispatch()
    told.optin.mails.decline(link(told))
    (_, mails_) = told.optin.status(TENANT, BOX)
    assert (mails_.scope, mails_.state) == (PORTAL, State.OPTED_OUT)
    assert mails_.lifts.startswith("Only the person lifts it: on the page")


@IN_MEMORY
def test_a_link_of_nobodys_says_nothing(told: World) -> None:
    assert told.optin.mails.decline("junk") is None
    assert told.optin.mails.accept("junk", wording="") is None
    missing = told.links.seal_mail(OfMail(TENANT, 99))
    assert told.optin.mails.decline(missing) is None
    assert told.optin.mails.accept(missing, wording="") is None
    assert ledger(told) == []


@IN_MEMORY
def test_without_links_an_e_mail_leaves_without_a_way_to_say_no(told: World) -> None:
    told.links = None  # type: ignore[assignment]
    told.optin = told.opened()
    assert told.optin.dispatch().mailed == 1
    (sent,) = told.mailer.sent
    assert (sent.unsubscribe, sent.text) == (
        "", "Read it here:\nhttps://texts.example.com/portal/1\n",
    )  # fmt: skip
    assert told.optin.mails.decline("junk") is None


@IN_MEMORY
def test_a_no_while_an_e_mail_is_under_way_is_effective_once_it_has_ended(told: World) -> None:
    told.optin.dispatch()
    tells(told)
    with doing(told, "finish", cut), pytest.raises(PowerCut):
        told.optin.dispatch()
    told.optin.mails.decline(link(told))
    assert E.OPT_OUT_EFFECTIVE not in ledger(told)
    told.wait(seconds=15)
    told.optin.dispatch()
    assert ledger(told)[-1] is E.OPT_OUT_EFFECTIVE


# What goes wrong ----------------------------------------------------------------------------------


@IN_MEMORY
def test_a_server_that_is_away_is_tried_again_with_longer_pauses(told: World) -> None:
    told.mailer.fails = AWAY
    assert told.optin.dispatch() == Dispatched(postponed=1)
    row = mail(told)
    assert (row.state, row.code, row.attempt) == (RowState.PENDING, "unreachable", 1)
    for seconds, attempts in ((29, 1), (1, 2), (59, 2), (1, 3)):
        told.wait(seconds=seconds)
        told.optin.dispatch()
        assert mail(told).attempt == attempts
    told.mailer.fails = None
    told.wait(minutes=2)
    assert told.optin.dispatch() == Dispatched(mailed=1)
    assert ledger(told) == [E.SEND_POSTPONED] * 3 + [E.SEND_AUTHORISED, E.SEND_ACCEPTED]


@IN_MEMORY
def test_a_server_that_is_away_for_a_day_is_given_up(told: World) -> None:
    told.mailer.fails = AWAY
    told.optin.dispatch()
    told.wait(hours=24)
    assert told.optin.dispatch() == Dispatched(given_up=1)
    assert mail(told).state is RowState.DEAD
    assert ledger(told)[-1] is E.SEND_GIVEN_UP


@IN_MEMORY
def test_a_mailbox_that_is_refused_is_not_tried_again(told: World) -> None:
    told.mailer.fails = NOT_TAKEN
    assert told.optin.dispatch() == Dispatched(failed=1)
    assert (mail(told).state, mail(told).code) == (RowState.FAILED, "refused")
    assert ledger(told) == [E.SEND_FAILED]


@IN_MEMORY
@pytest.mark.parametrize(
    ("error", "count", "state"),
    [
        (NotifierError("5", code="refused"), "failed", RowState.FAILED),
        (NotifierError("4", code="refused", again=True), "postponed", RowState.PENDING),
        (NotifierError("?", code="uncertain"), "failed", RowState.UNKNOWN),
        (NotifierError("?", code="uncertain", again=True), "failed", RowState.UNKNOWN),
    ],
)
def test_what_a_server_says_to_the_message_itself_ends_it(
    told: World, error: NotifierError, count: str, state: RowState
) -> None:
    told.mailer.loses = error
    assert told.optin.dispatch() == evolve(Dispatched(), **{count: 1})
    assert (mail(told).state, mail(told).code) == (state, error.code)
    told.mailer.loses = None
    told.wait(hours=1)
    assert told.optin.dispatch().mailed == (state is RowState.PENDING)


@IN_MEMORY
def test_a_mailer_that_breaks_while_it_begins_is_told_and_tried_again(told: World) -> None:
    told.mailer.fails = ValueError("broken")
    with pytest.raises(ValueError, match="broken"):
        told.optin.dispatch()
    assert (mail(told).state, mail(told).code) == (RowState.PENDING, "mailer_failed")
    told.mailer.fails = None
    told.wait(minutes=1)
    assert told.optin.dispatch() == Dispatched(mailed=1)


@IN_MEMORY
def test_a_mailer_that_breaks_while_it_hands_over_is_never_asked_again(told: World) -> None:
    told.mailer.loses = ValueError("broken")
    with pytest.raises(ValueError, match="broken"):
        told.optin.dispatch()
    assert (mail(told).state, mail(told).code) == (RowState.UNKNOWN, "mailer_failed")
    told.wait(days=2)
    told.mailer.loses = None
    assert told.optin.dispatch() == Dispatched()


def test_without_a_mailer_an_e_mail_waits_and_bars_no_other_row(told: World) -> None:
    told.agrees()
    tells(told)
    told.send("hello")
    told.mailer.sent.clear()
    mailer, told.mailer = told.mailer, None  # type: ignore[assignment]
    told.optin = told.opened()
    with pytest.raises(ConfigurationError, match="give OptIn a mailer") as caught:
        told.optin.dispatch()
    assert caught.value.code == "no_mailer"
    assert told.sent() == ["hello"]
    assert [row.state for row in mails(told)] == [RowState.SENT, RowState.PENDING]
    told.mailer = mailer
    told.optin = told.opened()
    told.wait(minutes=1)
    assert told.optin.dispatch() == Dispatched(mailed=1)


@IN_MEMORY
def test_what_cannot_send_e_mails_is_refused_as_a_mailer(world: World) -> None:
    world.mailer = world.notifier  # type: ignore[assignment]
    with pytest.raises(ConfigurationError, match="no begin, finish, abandon: take") as caught:
        world.opened()
    assert caught.value.code == "wrong_mailer"


@IN_MEMORY
def test_an_authorisation_that_took_too_long_is_given_back(told: World) -> None:
    transact = told.store._store.transact

    async def late(results: Any) -> Any:  # noqa: ANN401 - passed on
        found = await results
        told.wait(milliseconds=251)
        return found

    def slow(*given: Any) -> Any:  # noqa: ANN401 - passed on
        results = transact(*given)
        if type(given[0][0].entry).__name__ == "Attempt":
            if inspect.iscoroutine(results):
                return late(results)
            told.wait(milliseconds=251)
        return results

    told.store._store.transact = slow
    assert told.optin.dispatch() == Dispatched(postponed=1)
    told.store._store.transact = transact
    assert (told.mailer.sent, len(told.mailer.abandoned)) == ([], 1)
    assert (mail(told).state, mail(told).code) == (RowState.PENDING, "late")
    told.wait(seconds=30)
    assert told.optin.dispatch() == Dispatched(mailed=1)


@IN_MEMORY
def test_a_database_that_is_away_lets_the_server_go(told: World) -> None:
    def fails(name: str, given: tuple[Any, ...]) -> Exception | None:
        is_attempt = name == "transact" and type(given[0][0].entry).__name__ == "Attempt"
        return StorageError("away") if is_attempt else None

    told.store.fails = fails
    with pytest.raises(StorageError):
        told.optin.dispatch()
    told.store.fails = lambda *_: None
    assert (told.mailer.sent, len(told.mailer.abandoned)) == ([], 1)
    told.wait(seconds=15)
    assert told.optin.dispatch() == Dispatched(taken_over=1, mailed=1)


# A process that died ------------------------------------------------------------------------------


def test_a_crash_while_the_server_was_spoken_to_loses_nothing(told: World) -> None:
    with doing(told, "begin", cut), pytest.raises(PowerCut):
        told.optin.dispatch()
    assert mail(told).state is RowState.CALLING
    assert told.optin.dispatch() == Dispatched()
    told.wait(seconds=15)
    assert told.optin.dispatch() == Dispatched(taken_over=1, mailed=1)
    assert len(told.mailer.sent) == 1
    assert ledger(told) == [E.SEND_POSTPONED, E.SEND_AUTHORISED, E.SEND_ACCEPTED]


def test_a_crash_while_it_was_handed_over_sends_nothing_twice(told: World) -> None:
    with doing(told, "finish", cut), pytest.raises(PowerCut):
        told.optin.dispatch()
    told.wait(seconds=15)
    assert told.optin.dispatch() == Dispatched(taken_over=1)
    assert (mail(told).state, mail(told).code) == (RowState.UNKNOWN, "lease_expired")
    told.wait(days=1)
    assert told.optin.dispatch() == Dispatched()
    assert ledger(told) == [E.SEND_AUTHORISED, E.SEND_UNCERTAIN]


def test_a_second_try_that_crashes_before_its_end_is_not_taken_for_the_first(told: World) -> None:
    told.mailer.loses = NotifierError("later", code="refused", again=True)
    told.optin.dispatch()
    told.mailer.loses = None
    told.wait(minutes=1)
    with doing(told, "begin", cut), pytest.raises(PowerCut):
        told.optin.dispatch()
    told.wait(seconds=15)
    assert told.optin.dispatch() == Dispatched(taken_over=1, mailed=1)


@IN_MEMORY
def test_a_server_that_took_longer_than_the_lease_hands_over_nothing(told: World) -> None:
    if told.is_async:
        pytest.skip("an event loop decides nothing inside a call of another one")

    def overtaken() -> None:
        told.wait(seconds=15)
        delattr(told.mailer, "_begin")
        assert told.optin.dispatch() == Dispatched(taken_over=1, mailed=1)
        told.mailer._begin = lambda mail: mail  # type: ignore[method-assign]

    with doing(told, "begin", overtaken):
        assert told.optin.dispatch() == Dispatched(blocked=1)
    assert (len(told.mailer.sent), len(told.mailer.abandoned)) == (1, 1)


# Strict mode --------------------------------------------------------------------------------------


@pytest.fixture
def holder(told: World) -> Holder:
    """Put a world into strict mode, with one e-mail due."""
    holder = Holder(told.store, is_async=told.is_async)
    shell = vars(told.optin).get("_optin", told.optin)
    shell._outside["store"] = holder
    shell._outgoing = evolve(shell._outgoing, strict=True)
    return holder


def test_in_strict_mode_it_is_handed_over_while_the_mailbox_is_held(
    told: World, holder: Holder
) -> None:
    with doing(told, "finish", lambda: holder.log.append("finish")):
        assert told.optin.dispatch(limit=1) == Dispatched(mailed=1)
    assert holder.log == [
        "Expired", "NextDue", "Attempt", "hold", "finish", "release token", "Attempt",
    ]  # fmt: skip


@IN_MEMORY
def test_a_no_before_the_lock_was_had_bars_it(told: World, holder: Holder) -> None:
    if told.is_async:
        pytest.skip("an event loop decides nothing inside a call of another one")
    holder.before = lambda: says_no(told)
    assert told.optin.dispatch(limit=1) == Dispatched(postponed=1)
    assert (told.mailer.sent, len(told.mailer.abandoned)) == ([], 1)
    assert mail(told).code == "opted_out_meanwhile"
    holder.before = lambda: None
    told.wait(seconds=30)
    assert told.optin.dispatch() == Dispatched(blocked=1)


@IN_MEMORY
def test_a_lock_that_is_not_to_be_had_lets_the_server_go(told: World, holder: Holder) -> None:
    def timed_out() -> None:
        raise StorageError("the lock is not to be had")

    holder.before = timed_out
    assert told.optin.dispatch(limit=1) == Dispatched(postponed=1)
    assert (mail(told).state, mail(told).code) == (RowState.PENDING, "not_held")
    holder.before, holder.token = lambda: None, None
    told.wait(seconds=30)
    assert told.optin.dispatch(limit=1) == Dispatched(postponed=1)
    assert len(told.mailer.abandoned) == 2
    assert (mail(told).state, mail(told).code) == (RowState.PENDING, "taken_over")


@IN_MEMORY
def test_a_mailer_that_dies_lets_the_mailbox_go(told: World, holder: Holder) -> None:
    with doing(told, "finish", cut), pytest.raises(PowerCut):
        told.optin.dispatch()
    assert holder.log[-1] == "release token"


@IN_MEMORY
def test_a_look_that_fails_lets_the_server_go(told: World, holder: Holder) -> None:
    told.store.fails = lambda name, _: StorageError("away") if name == "view" else None
    with pytest.raises(StorageError):
        told.optin.dispatch()
    told.store.fails = lambda *_: None
    assert (mail(told).code, len(told.mailer.abandoned)) == ("undecided", 1)
    assert holder.log[-3:] == ["release token", "Attempt", "NextDue"]
