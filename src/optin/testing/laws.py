# ruff: noqa: ANN401, D102, PLR2004, S101
# A law's name is its sentence, pytest reads assert, the expected number is the law, and a decision
# may answer anything.
"""What every store obeys, as tests that anybody can run against a store of his own.

Needs pytest and hypothesis. Subclass :class:`StoreLaws` in a test module, under a name that pytest
collects, and say how to open the store::

    class TestMyStore(StoreLaws):
        def open(self, folder):
            return MyStore(folder / "data")

An asynchronous store is held to the very same laws by :class:`AsyncStoreLaws`. The laws are longer
than a module should be, since whoever breaks one wants to read its neighbours beside it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from attrs import asdict, evolve, fields
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optin.clock import Clock
from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    Address,
    Channel,
    Entry,
    Event,
    EventType,
    Standing,
    State,
    first_fault,
    fold_all,
)
from optin.exceptions import (
    DuplicateKeyError,
    InputError,
    SettingsError,
    StorageError,
    UnknownTenantError,
)
from optin.policy.decision import (
    Approved,
    Asked,
    Attempt,
    Committed,
    Decision,
    Delivery,
    Expired,
    Failed,
    Glance,
    InboxItem,
    InboxState,
    Key,
    Move,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Purpose,
    RecipientView,
    Replayed,
    Report,
    Result,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Standpoint,
    Subjects,
    Token,
    TokenView,
    Trace,
    Unit,
)
from optin.quota import AccountView
from optin.storage.keys import LONGEST
from optin.storage.protocol import (
    AsyncStore,
    Consents,
    Deliveries,
    Entries,
    Ledger,
    Links,
    Notices,
    Page,
    Query,
    Recipients,
    Rows,
    Store,
    StoredConsent,
    StoredDelivery,
    StoredLink,
    Users,
)
from optin.testing.account_laws import AccountLaws
from optin.testing.clock import FixedClock
from optin.testing.contact_laws import ContactLaws
from optin.testing.conversation_laws import ConversationLaws
from optin.testing.mail_laws import MailLaws
from optin.testing.portal_laws import PortalLaws
from optin.testing.report_laws import ReportLaws
from optin.testing.user_laws import UserLaws

__all__ = ["AsyncStoreLaws", "Blocking", "StoreLaws"]

T = TypeVar("T")
_Decide = Callable[[Snapshot, datetime], Decision[Any]]

_TENANT = "acme"
_ANN = Address.parse("+14155550101")
_BEN = Address.parse("+14155550102")
_LEASE = timedelta(seconds=15)
_MINUTE = timedelta(minutes=1)

_HOSTILE = [
    "STOP\0",
    "\ud83d lonely",
    "\udfff\ud800",
    "\x1a0000",
    "\x1a\x1a\0",
    "'; DROP TABLE ledger; --",
    "e\u0301\u202e\ufeff",
    "\\u0000",
]


# Small decisions, written by hand ---------------------------------------------------------------


def _says(answer: object = None, **what: Any) -> _Decide:
    """Decide the same whatever is shown."""
    return lambda _snapshot, _now: Decision(answer, **what)


def _happens(kind: EventType, scope: str = ORGANISATION, **more: Any) -> _Decide:
    """Let one thing happen to the first recipient."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        event = Event(kind, now, snapshot.recipient.key, scope, **more)
        return Decision(snapshot, (event,))

    return decide


def _queues(*bodies: str, **more: Any) -> _Decide:
    """Put texts to the first recipient into the outbox."""

    def decide(snapshot: Snapshot, _now: datetime) -> Decision[Snapshot]:
        fixed = {"kind": RowKind.TEXT, "purpose": Purpose.MESSAGE, **more}
        rows = tuple(
            NewRow(recipient=snapshot.recipient.key, body=body, **fixed) for body in bodies
        )
        return Decision(snapshot, rows=rows)

    return decide


def _calls(snapshot: Snapshot, _now: datetime) -> Decision[Row]:
    """Claim whatever is due."""
    assert snapshot.row is not None
    return Decision(snapshot.row, moves=(Move(snapshot.row.id, RowState.CALLING),))


def _moves(row_id: int, to: RowState, **more: Any) -> _Decide:
    return lambda snapshot, _now: Decision(snapshot, moves=(Move(row_id, to, **more),))


def _takes_over(to: RowState, **more: Any) -> _Decide:
    """Move whatever row was taken over."""

    def decide(snapshot: Snapshot, _now: datetime) -> Decision[Snapshot]:
        assert snapshot.row is not None
        return Decision(snapshot, moves=(Move(snapshot.row.id, to, **more),))

    return decide


def _raises(_snapshot: Snapshot, _now: datetime) -> Decision[Any]:
    raise LookupError("on purpose")


def _cannot_be_written(snapshot: Snapshot, now: datetime) -> Decision[Any]:
    """Decide what passes every check and fails in the middle of the writing."""
    key = snapshot.recipient.key
    row = NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="", key="half")
    token = NewToken(b"half", "form", "{}", now)
    event = Event(EventType.OPTED_OUT, now, key, ORGANISATION)
    return Decision(None, (event,), (row,), traces={key: Trace(user="half")}, tokens=(token, token))


class _Desk:
    """Ask a store as an application does, in few words."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FixedClock()

    def run(self, decide: _Decide, *about: Address, **more: Any) -> Result[Any]:
        """Run one unit about some recipients, by default about Ann."""
        tenant = more.pop("tenant", _TENANT)
        return self.ask(Unit(Subjects(tenant, about or (_ANN,)), decide, more.pop("key", None)))

    def ask(self, unit: Unit[Any]) -> Result[Any]:
        return self.store.transact([unit], self.clock)[0]

    def done(self, decide: _Decide, *about: Address, **more: Any) -> Any:
        result = self.run(decide, *about, **more)
        assert isinstance(result, Committed), result
        return result.answer

    def enrol(self, tenant: str = _TENANT, body: str = "{}", senders: Sequence[str] = ()) -> Any:
        new = NewSettings(body, tuple(senders))
        event = (Event(EventType.TENANT_ENROLLED, self.clock.now()),)
        unit: Unit[Any] = Unit(
            Subjects(tenant, (), settings=True), _says(None, events=event, settings=new)
        )
        return self.ask(unit)

    def claim(self, decide: _Decide = _calls, limit: int = 100) -> list[Any]:
        result = self.ask(Unit(NextDue(limit, _LEASE), decide))
        assert isinstance(result, Committed), result
        return list(result.answers)

    def take_over(self, decide: _Decide, limit: int = 100) -> list[Any]:
        result = self.ask(Unit(Expired(limit), decide))
        assert isinstance(result, Committed), result
        return list(result.answers)

    def settle(self, row: Row, decide: _Decide, fence: int | None = None) -> Any:
        fence = row.fence + 1 if fence is None else fence
        result = self.ask(Unit(Attempt(row.tenant, row.id, fence), decide))
        assert isinstance(result, Committed), result
        return result.answer

    def look(self, address: Address = _ANN, tenant: str = _TENANT) -> RecipientView:
        return self.store.view(Subjects(tenant, (address,))).recipient

    def all(self, query: Query, limit: int = 100) -> list[Any]:
        items: list[Any] = []
        after = None
        while True:
            page = self.store.scan(query, after, limit)
            items += page.items
            after = page.after
            if after is None:
                return items

    def ledger(self, tenant: str = _TENANT) -> list[Entry]:
        return self.all(Ledger(tenant))

    def rows(self) -> list[Row]:
        return self.all(Rows(_TENANT))

    def everything(self) -> object:
        """Show all that can be seen of a tenant, to compare before and after."""
        asked = (Ledger(_TENANT), Recipients(_TENANT), Rows(_TENANT), Deliveries(_TENANT),
                 Entries(_TENANT, "texts"))  # fmt: skip
        return [self.all(query) for query in asked], self.look(), self.look(_BEN)


def _stop(event_id: str = "SM1", **more: Any) -> Delivery:
    fixed = {"address": _ANN, "sender": "sender", "text": "STOP", "raw": b"STOP", "meaning": "stop"}
    return Delivery("twilio", "AC1", "message", event_id, **{**fixed, **more})


def _item(delivery: Delivery, tenant: str = _TENANT) -> InboxItem:
    return InboxItem(tenant, delivery.provider, delivery.account, delivery.kind, delivery.event_id)


def _somebody(number: int) -> Address:
    return Address(Channel.SMS, f"+1415555{number:04}")


def _busy_day(people: Sequence[Address], *, again: bool) -> Iterator[tuple[Address, _Decide, str]]:
    """Give what happens to many people, to some of them more than once: who, what, and a key."""
    proof = {"text": "yes"}
    for number, who in enumerate(people):
        yield who, _happens(EventType.OPTED_IN, payload=proof), f"yes-{number}"
        if number % 7 == 0:
            yield who, _happens(EventType.OPTED_OUT), ""
            yield who, _happens(EventType.OPTED_OUT, EVERYTHING), f"no-{number}"
            yield who, _happens(EventType.OPTED_IN), f"yes-{number}" if again else ""
        if number % 9 == 0:
            yield people[number // 2], _queues("held", state=RowState.HELD, key="held"), ""
            yield who, _queues("due", key=f"due-{number % 2}"), f"due-{number}"
        if number % 11 == 0:
            yield who, _raises, f"never-{number}"
            yield who, _says(traces={}), ""


def _here(desk: _Desk) -> Standpoint:
    now = desk.clock.now()
    return Standpoint(_TENANT, ORGANISATION, "sender", asked_since=now, held_since=now)


def _crowd(desk: _Desk) -> Iterator[Address]:
    """Bring people to everything that a glance can show, an hour ago, and name them."""
    asked, said_no = EventType.OPT_IN_REQUESTED, EventType.OPTED_OUT
    lives: list[list[_Decide]] = [
        [_happens(kind, scope)]
        for kind in (asked, said_no, EventType.OPTED_IN, EventType.DISCLAIMER_SENT)
        for scope in (ORGANISATION, "program:\0", EVERYTHING)
    ]
    # An opt-out of one scope or of all, and what came before or after it.
    lives += [
        [_happens(one, here), _happens(two, there)]
        for one, two in ((said_no, asked), (asked, said_no), (said_no, EventType.OPTED_IN))
        for here, there in ((ORGANISATION, EVERYTHING), (EVERYTHING, ORGANISATION),
                            (ORGANISATION, ORGANISATION), ("program:\0", EVERYTHING))
    ]  # fmt: skip
    lives += [
        [_happens(EventType.BLOCKED, facts={"sender": each, "source": "provider", "cause": "1"})
         for each in senders]
        for senders in (["sender"], [""], ["another"], ["third"], ["third", "another", ""])
    ]  # fmt: skip
    marketing = {"sender": "sender", "source": "provider:marketing", "cause": "1"}
    lives.append([_happens(EventType.BLOCKED, facts=marketing)])
    held = {"state": RowState.HELD, "scope": ORGANISATION}
    lives += [
        [_queues("one", **held), _queues("two", "three", **{**held, "scope": "program:\0"})],
        [_queues("told", **{**held, "kind": RowKind.NOTICE}), _queues("due", scope=ORGANISATION)],
        [_happens(asked), _queues("held", **held)],
        [_says()],
    ]
    people = [_somebody(number) for number in range(len(lives) + 8)]
    for each, life in zip(people, lives, strict=False):
        for decide in life:
            desk.done(decide, each)
    states = (InboxState.NEW, InboxState.POISON, InboxState.DONE, InboxState.UNROUTED)
    for number, state in enumerate(states):
        for each in (people[number], people[len(lives) + number]):
            stop = _stop(f"{state} {each.key}", address=each)
            desk.store.record(_TENANT, stop, desk.clock, state)
    desk.store.erase(_TENANT, people[4], "gdpr-17", desk.clock)
    desk.clock.advance(timedelta(hours=1))
    desk.done(_happens(asked), people[-1])
    desk.done(_queues("new", **held), people[-2])
    desk.done(_queues("new", **held), people[5])
    yield from people
    yield Address(Channel.WHATSAPP, people[0].value)


class StoreLaws(
    AccountLaws, ContactLaws, ConversationLaws, MailLaws, PortalLaws, ReportLaws, UserLaws
):
    """Hold a store to what every store promises.

    Say how to open one with :meth:`open`. What a store cannot do is left out by name, with a
    reason that the test run shows: see :meth:`reopen` and :meth:`rewrites`.
    """

    def open(self, folder: Path) -> Store:
        """Return a new and empty store.

        Args:
            folder: An empty folder that this store may use.
        """
        raise NotImplementedError

    def reopen(self, folder: Path) -> Store | None:
        """Return a store on what an earlier one, now closed, has kept; None if it forgets.

        Args:
            folder: The one that :meth:`open` was given.
        """
        del folder
        return None

    def rewrites(self, folder: Path) -> Iterable[Callable[[], object]]:
        """Return attempts to change history behind the store's back; each must raise.

        Args:
            folder: The one that :meth:`open` was given.
        """
        del folder
        return ()

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[Store]:
        """Open a store for one law, and close it."""
        store = self.open(tmp_path)
        yield store
        store.close()

    @pytest.fixture
    def desk(self, store: Store) -> _Desk:
        """Sit down with a store in which one tenant is enrolled."""
        desk = _Desk(store)
        desk.enrol(senders=["sender"])
        return desk

    # Units --------------------------------------------------------------------------------------

    def test_what_was_committed_is_there_when_the_store_is_opened_again(
        self, tmp_path: Path
    ) -> None:
        store = self.open(tmp_path)
        try:
            desk = _Desk(store)
            desk.enrol(senders=["sender"])
            desk.done(_happens(EventType.OPTED_OUT, payload={"text": "STOP"}))
            desk.done(_queues("held", state=RowState.HELD))
            desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)
            before = desk.everything()
        finally:
            store.close()
        again = self.reopen(tmp_path)
        if again is None:
            pytest.skip("this store forgets all when it is closed")
        try:
            assert _Desk(again).everything() == before
            assert again.route("sender") == _TENANT
        finally:
            again.close()

    def test_a_closed_store_says_that_it_is_closed(self, tmp_path: Path) -> None:
        store = self.open(tmp_path)
        store.close()
        store.close()
        with pytest.raises(StorageError):
            store.tenants()

    def test_a_decision_sees_its_recipients_in_the_order_of_the_unit(self, desk: _Desk) -> None:
        seen = desk.done(lambda snapshot, _: Decision(snapshot), _BEN, _ANN)
        assert [view.address for view in seen.recipients] == [_BEN, _ANN]
        assert [view.key for view in seen.recipients] == [desk.look(_BEN).key, desk.look().key]

    def test_a_decision_is_told_the_time_of_the_clock(self, desk: _Desk) -> None:
        desk.clock.advance(_MINUTE)
        assert desk.done(lambda _, now: Decision(now)) == desk.clock.now()

    def test_a_number_of_two_tenants_has_two_keys(self, desk: _Desk) -> None:
        assert desk.look(tenant="acme").key != desk.look(tenant="zeta").key

    def test_a_number_has_one_key_on_every_phone_channel(self, desk: _Desk) -> None:
        assert desk.look(Address.parse("whatsapp:+14155550101")).key == desk.look().key

    def test_a_tenant_that_was_never_enrolled_has_no_settings(self, desk: _Desk) -> None:
        seen = desk.done(lambda snapshot, _: Decision(snapshot), tenant="nobody")
        assert seen.settings is None
        assert desk.store.view(Subjects("nobody")).settings is None
        assert desk.store.tenants() == [_TENANT]

    def test_a_decision_that_asks_for_nothing_leaves_nothing(self, desk: _Desk) -> None:
        before = desk.everything()
        desk.done(_says())
        assert desk.everything() == before

    def test_units_of_one_list_see_what_those_before_them_wrote(self, desk: _Desk) -> None:
        unit: Unit[Any] = Unit(Subjects(_TENANT, (_ANN,)), _happens(EventType.OPTED_OUT))
        results = desk.store.transact([unit] * 3, desk.clock)
        epochs = [result.answer.recipient.standing.in_scope(ORGANISATION).epoch
                  for result in results if isinstance(result, Committed)]  # fmt: skip
        assert epochs == [0, 1, 2]

    def test_the_first_units_of_a_tenant_see_each_other_too(self, desk: _Desk) -> None:
        unit: Unit[Any] = Unit(Subjects("new", (_ANN,)), _happens(EventType.OPTED_OUT))
        one, two = desk.store.transact([unit] * 2, desk.clock)
        assert isinstance(one, Committed)
        assert isinstance(two, Committed)
        assert two.answer.recipient.standing.in_scope(ORGANISATION).epoch == 1
        assert first_fault("new", desk.ledger("new")) is None

    def test_no_units_are_no_work(self, desk: _Desk) -> None:
        assert desk.store.transact([], desk.clock) == []

    @pytest.mark.parametrize("again", [False, True])
    def test_a_long_list_of_units_does_what_as_many_short_ones_do(
        self, desk: _Desk, *, again: bool
    ) -> None:
        people = [_somebody(number) for number in range(60)]
        tenants = ("acme", "zeta")
        desk.enrol("zeta")
        told: list[object] = []
        for tenant in tenants:
            units: list[Unit[Any]] = [
                Unit(Subjects(tenant, (who,)), decide, Key(key, "f") if key else None)
                for who, decide, key in _busy_day(people, again=again)
            ]
            results = (
                desk.store.transact(units, desk.clock)
                if tenant == "acme"
                else [desk.ask(unit) for unit in units]
            )
            events = [(entry.event.type, entry.event.payload) for entry in desk.ledger(tenant)]
            views = [desk.look(who, tenant) for who in people]
            told.append((
                [type(result) for result in results],
                events[1:],
                [(view.standing, view.trace, view.address, len(view.held)) for view in views],
                [(row.body, row.state, row.key, row.address) for row in desk.all(Rows(tenant))],
            ))  # fmt: skip
            assert first_fault(tenant, desk.ledger(tenant)) is None
        assert told[0] == told[1]

    @pytest.mark.parametrize("bad", [_raises, _cannot_be_written], ids=["decide", "write"])
    @pytest.mark.parametrize("place", [0, 1, 2, 40])
    def test_a_unit_that_fails_is_undone_alone(self, desk: _Desk, bad: _Decide, place: int) -> None:
        good: Unit[Any] = Unit(Subjects(_TENANT, (_ANN,)), _happens(EventType.OPTED_OUT))
        units = [good] * max(2, place + 1)
        goods = len(units)
        units.insert(place, Unit(Subjects(_TENANT, (_ANN, _BEN)), bad, Key("k", "f")))
        results = desk.store.transact(units, desk.clock)
        assert [type(result) for result in results].index(Failed) == place
        assert desk.look().standing.in_scope(ORGANISATION).epoch == goods
        assert desk.look().trace == Trace()
        assert desk.rows() == []
        assert [entry.seq for entry in desk.ledger()] == list(range(1, goods + 2))
        assert first_fault(_TENANT, desk.ledger()) is None
        # What was undone left its key and the row's key free.
        assert isinstance(desk.run(_queues("", key="half"), key=Key("k", "f")), Committed)
        assert len(desk.rows()) == 1

    def test_units_of_callers_at_once_fail_alone(self, desk: _Desk) -> None:
        count = 40
        bad = {number: (_raises, _cannot_be_written)[number % 8 == 0] for number in range(0, 40, 4)}

        def ask(number: int) -> Result[Any]:
            decide = bad.get(number) or _happens(EventType.OPTED_OUT)
            return desk.run(decide, key=Key(str(number), "f"))

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(ask, range(count)))
        failed = {number for number, each in enumerate(results) if isinstance(each, Failed)}
        assert failed == bad.keys()
        # Each caller is told what its own unit has seen: no two the same, and none left out.
        epochs = [result.answer.recipient.standing.in_scope(ORGANISATION).epoch
                  for result in results if isinstance(result, Committed)]  # fmt: skip
        assert sorted(epochs) == list(range(count - len(bad)))
        assert desk.rows() == []
        assert first_fault(_TENANT, desk.ledger()) is None

    def test_a_list_of_a_caller_stays_in_order_among_others(self, desk: _Desk) -> None:
        def ask(number: int) -> list[str]:
            units: list[Unit[Any]] = [
                Unit(Subjects(_TENANT, (_ANN,)), _queues(f"{number}:{at}")) for at in range(5)
            ]
            results = desk.store.transact(units, desk.clock)
            return [str(type(result)) for result in results if not isinstance(result, Committed)]

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(ask, range(8))) == [[]] * 8
        bodies = [row.body for row in desk.rows()]
        for number in range(8):
            mine = [body for body in bodies if body.startswith(f"{number}:")]
            assert mine == [f"{number}:{at}" for at in range(5)]

    def test_a_unit_that_writes_nothing_leaves_the_numbers_to_the_next(self, desk: _Desk) -> None:
        before = desk.ledger()
        about = Subjects(_TENANT, (_ANN,))
        units: list[Unit[Any]] = [Unit(about, _says(None)), Unit(about, _queues("hello"))]
        results = desk.store.transact(units, desk.clock)
        assert all(isinstance(each, Committed) for each in results)
        desk.done(_happens(EventType.OPTED_OUT))
        assert desk.store.view(about).settings is not None
        assert [entry.seq for entry in desk.ledger()] == list(range(1, len(before) + 2))
        assert first_fault(_TENANT, desk.ledger()) is None

    def test_what_a_long_list_did_not_look_at_is_looked_at_afterwards(self, desk: _Desk) -> None:
        desk.done(_says(), key=Key("used", "f"))
        units: list[Unit[Any]] = [Unit(Subjects(_TENANT, (_BEN,)), _says(), Key("used", "f"))] * 40
        assert set(map(type, desk.store.transact(units, desk.clock))) == {Replayed}
        desk.store.record(_TENANT, _stop(address=_BEN), desk.clock, InboxState.NEW)
        assert desk.look(_BEN).unprocessed_stop

    def test_a_failed_unit_tells_what_was_raised(self, desk: _Desk) -> None:
        result = desk.run(_raises)
        assert isinstance(result, Failed)
        assert isinstance(result.error, LookupError)

    @pytest.mark.parametrize(
        "decision",
        [
            Decision(0, (Event(EventType.OPTED_OUT, FixedClock().now(), "0" * 32, "x"),)),
            Decision(0, rows=(NewRow(kind=RowKind.TEXT, purpose=Purpose.HELP, recipient="1" * 32,
                                     body=""),)),
            Decision(0, rows=(NewRow(kind=RowKind.NOTICE, purpose=Purpose.HELP, recipient="",
                                     body="", state=RowState.SENT),)),
            Decision(0, traces={"2" * 32: Trace()}),
            Decision(0, moves=(Move(1, RowState.SENT),)),
            Decision(0, moves=(Move(2, RowState.CALLING),)),
            Decision(0, moves=(Move(2, RowState.PENDING), Move(2, RowState.DISCARDED))),
            Decision(0, tokens=(NewToken(b"h", "form", "", FixedClock().now(), "3" * 32),)),
        ],
        ids=["event", "row", "state", "trace", "move", "call", "twice", "token"],
    )  # fmt: skip
    def test_a_decision_writes_only_about_what_its_unit_has_locked(
        self, desk: _Desk, decision: Decision[Any]
    ) -> None:
        desk.done(_queues("to ben"), _BEN)
        desk.done(_queues("to ann", state=RowState.HELD))
        before = desk.everything()
        result = desk.run(lambda _snapshot, _now: decision)
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)
        assert desk.everything() == before

    def test_a_time_without_a_zone_is_refused(self, desk: _Desk) -> None:
        naive = desk.clock.now().replace(tzinfo=None)
        before = desk.everything()
        for decide in (
            _queues("", not_before=naive),
            _queues("", expires_at=naive),
            _says(tokens=(NewToken(b"hash", "form", "{}", naive),)),
            _says(events=(Event(EventType.POLICY_CHANGED, naive),)),
            lambda snapshot, _: Decision(
                None, traces={snapshot.recipient.key: Trace(inbound_at=naive)}
            ),
            lambda snapshot, _: Decision(
                None, traces={snapshot.recipient.key: Trace(windows={"s": naive})}
            ),
            lambda snapshot, _: Decision(
                None, traces={snapshot.recipient.key: Trace(asked=Asked("appointment", naive))}
            ),
        ):
            assert isinstance(desk.run(decide), Failed)
        assert desk.everything() == before
        desk.done(_queues("held", state=RowState.HELD))
        for move in (
            Move(1, RowState.PENDING, not_before=naive),
            Move(1, RowState.PENDING, expires_at=naive),
        ):
            assert isinstance(desk.run(_says(moves=(move,))), Failed)
        assert desk.rows()[0].state is RowState.HELD

    def test_a_decision_may_not_call_the_store_that_runs_it(self, desk: _Desk) -> None:
        def decide(_snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            return Decision(desk.store.tenants())

        result = desk.run(decide)
        assert isinstance(result, Failed)
        assert isinstance(result.error, StorageError)
        assert desk.store.tenants() == [_TENANT]

    # Keys and deliveries ------------------------------------------------------------------------

    def test_a_key_used_again_changes_nothing_and_gives_the_memo_back(self, desk: _Desk) -> None:
        key = Key("order-1", "a")
        desk.done(_says(events=(Event(EventType.OPTED_OUT, desk.clock.now()),), memo="m"), key=key)
        before = desk.everything()
        assert desk.run(_raises, key=key) == Replayed("m")
        assert desk.everything() == before

    def test_a_key_used_for_something_else_is_refused(self, desk: _Desk) -> None:
        desk.done(_says(memo="m"), key=Key("order-1", "a"))
        result = desk.run(_raises, key=Key("order-1", "b"))
        assert isinstance(result, Failed)
        assert isinstance(result.error, DuplicateKeyError)

    def test_a_key_is_its_tenants_own(self, desk: _Desk) -> None:
        desk.enrol("zeta")
        desk.done(_says(), key=Key("order-1", "a"))
        assert isinstance(desk.run(_says(), key=Key("order-1", "a"), tenant="zeta"), Committed)

    def test_an_answer_bars_answers_of_its_own_kind_alone(self, desk: _Desk) -> None:
        desk.done(_queues("handed over", kind=RowKind.HANDOVER, purpose=Purpose.HELP))
        desk.done(_queues("texted", "texted later", purpose=Purpose.HELP))
        assert [row.body for row in desk.claim()] == ["handed over", "texted"]

    def test_what_is_about_nobody_is_shown_with_nothing_of_its_kind(self, desk: _Desk) -> None:
        about = {"kind": RowKind.NOTICE, "purpose": Purpose.NOTICE, "recipient": ""}
        rows = tuple(NewRow(body=body, **about) for body in ("one", "two"))  # type: ignore[arg-type]
        desk.ask(Unit(Subjects(_TENANT), _says(rows=rows)))

        def holds(snapshot: Snapshot, _now: datetime) -> Decision[Snapshot]:
            assert snapshot.row is not None
            return Decision(snapshot, moves=(Move(snapshot.row.id, RowState.HELD),))

        shown = desk.claim(holds)
        assert [snapshot.recipients for snapshot in shown] == [(RecipientView(""),)] * 2

    @pytest.mark.parametrize("entry", [NextDue(1, _LEASE), Expired(1)], ids=["claim", "take over"])
    def test_a_claim_takes_no_key(self, desk: _Desk, entry: NextDue | Expired) -> None:
        result = desk.ask(Unit(entry, _calls, Key("k", "f")))
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)

    def test_a_delivery_that_comes_again_changes_nothing(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT), key=_stop())
        before = desk.everything()
        assert desk.run(_raises, key=_stop(text="START")) == Replayed("")
        assert desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW) is False
        assert desk.everything() == before

    def test_a_delivery_is_kept_with_what_it_was_read_as(self, desk: _Desk) -> None:
        desk.done(_says(meaning="stop_all"), key=_stop(meaning="stop", doubtful=True))
        (kept,) = desk.all(Deliveries(_TENANT))
        decided = _stop(meaning="stop_all", doubtful=True)
        assert kept == StoredDelivery(_TENANT, decided, desk.clock.now(), InboxState.DONE)

    @pytest.mark.parametrize("other", ["provider", "account", "kind", "event_id"])
    def test_a_delivery_that_differs_in_one_id_is_another(self, desk: _Desk, other: str) -> None:
        desk.done(_says(), key=_stop())

        def of(name: str) -> str:
            return "other" if name == other else str(getattr(_stop(), name))

        another = Delivery(of("provider"), of("account"), of("kind"), of("event_id"))
        assert isinstance(desk.run(_says(), key=another), Committed)

    def test_a_delivery_whose_decision_failed_is_not_kept(self, desk: _Desk) -> None:
        desk.run(_raises, key=_stop())
        assert desk.all(Deliveries(_TENANT)) == []
        assert desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW) is True

    def test_a_recorded_delivery_is_taken_up_once(self, desk: _Desk) -> None:
        desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            return Decision(snapshot, meaning="stop" if snapshot.delivery else "")

        first, second = desk.store.transact([Unit(_item(_stop()), decide)] * 2, desk.clock)
        assert isinstance(first, Committed)
        assert isinstance(second, Committed)
        assert first.answer.delivery == _stop()
        assert first.answer.recipient.address == _ANN
        assert second.answer.delivery is None
        (kept,) = desk.all(Deliveries(_TENANT))
        assert (kept.state, kept.delivery.meaning) == (InboxState.DONE, "stop")

    def test_an_opt_out_that_waits_is_shown_until_it_is_decided(self, desk: _Desk) -> None:
        desk.store.record(_TENANT, _stop("SM1"), desk.clock, InboxState.NEW)
        desk.store.record(_TENANT, _stop("SM2"), desk.clock, InboxState.NEW)
        desk.store.record(_TENANT, _stop("SM3", meaning=""), desk.clock, InboxState.NEW)
        assert desk.look().unprocessed_stop
        assert not desk.look(_BEN).unprocessed_stop
        shown = []

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            shown.append(snapshot.recipient.unprocessed_stop)
            return Decision(None)

        for number in ("SM1", "SM2"):
            desk.ask(Unit(_item(_stop(number)), decide))
        assert shown[-1] is False  # its own delivery is no other one
        assert not desk.look().unprocessed_stop

    def test_a_delivery_that_nobody_can_decide_about_stays_an_opt_out(self, desk: _Desk) -> None:
        desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)
        desk.ask(Unit(_item(_stop()), _says(meaning="stop", inbox=InboxState.POISON)))
        (kept,) = desk.all(Deliveries(_TENANT))
        assert (kept.state, kept.delivery.meaning) == (InboxState.POISON, "stop")
        assert desk.look().unprocessed_stop
        assert not desk.look(_BEN).unprocessed_stop
        result = desk.ask(Unit(_item(_stop()), lambda snapshot, _: Decision(snapshot)))
        assert isinstance(result, Committed)
        assert result.answer.delivery is None  # it is not taken up again by itself
        desk.store.record(_TENANT, _stop("SM2", address=_BEN), desk.clock, InboxState.POISON)
        assert desk.look(_BEN).unprocessed_stop

    def test_a_poison_delivery_is_taken_up_by_who_asks_for_one(self, desk: _Desk) -> None:
        desk.store.record(_TENANT, _stop(), desk.clock, InboxState.POISON)
        item = evolve(_item(_stop()), state=InboxState.POISON)
        result = desk.ask(Unit(item, lambda snapshot, _: Decision(snapshot, meaning="stop")))
        assert isinstance(result, Committed)
        assert result.answer.delivery == _stop()
        assert not result.answer.recipient.unprocessed_stop  # its own delivery is no other one
        assert not desk.look().unprocessed_stop
        again = desk.ask(Unit(item, lambda snapshot, _: Decision(snapshot)))
        assert isinstance(again, Committed)
        assert again.answer.delivery is None

    def test_a_poison_that_is_no_opt_out_bars_nobody(self, desk: _Desk) -> None:
        desk.store.record(_TENANT, _stop(meaning=""), desk.clock, InboxState.POISON)
        assert not desk.look().unprocessed_stop

    @pytest.mark.parametrize("state", [InboxState.NEW, InboxState.UNROUTED, InboxState.POISON])
    def test_only_a_delivery_that_was_taken_up_is_marked(
        self, desk: _Desk, state: InboxState
    ) -> None:
        assert isinstance(desk.run(_says(inbox=state), key=_stop()), Failed)
        assert desk.all(Deliveries(_TENANT)) == []

    def test_the_deliveries_of_all_tenants_are_listed_as_they_came(self, desk: _Desk) -> None:
        for tenant, number in ((_TENANT, "1"), ("zeta", "2"), ("", "3"), (_TENANT, "4")):
            desk.store.record(tenant, _stop(number), desk.clock, InboxState.NEW)
        desk.done(_says(), key=_stop("5"))
        for states, count in (((), 5), ((InboxState.NEW,), 4), ((InboxState.DONE,), 1)):
            for limit in (1, 3, 100):
                found = desk.all(Deliveries(None, states=states), limit)
                ids = [(each.tenant, each.delivery.event_id) for each in found]
                every = [(_TENANT, "1"), ("zeta", "2"), ("", "3"), (_TENANT, "4"), (_TENANT, "5")]
                assert ids == (every[:count] if count > 1 else every[-1:])
        with pytest.raises(InputError):
            desk.store.scan(Deliveries(None, _ANN))

    def test_a_delivery_without_a_tenant_is_kept(self, desk: _Desk) -> None:
        assert desk.store.record("", _stop(address=None), desk.clock, InboxState.UNROUTED)
        (kept,) = desk.all(Deliveries("", states=(InboxState.UNROUTED,)))
        assert kept.delivery == _stop(address=None)
        assert desk.store.tenants() == [_TENANT]

    # The ledger ---------------------------------------------------------------------------------

    def test_the_ledger_is_a_whole_chain_without_gaps(self, desk: _Desk) -> None:
        for kind in (EventType.OPT_IN_REQUESTED, EventType.OPTED_IN, EventType.OPTED_OUT):
            desk.done(_happens(kind, payload={"text": "\0\ud800"}, facts={"source": "reply"}))
        entries = desk.ledger()
        assert [entry.seq for entry in entries] == [1, 2, 3, 4]
        assert first_fault(_TENANT, entries) is None
        assert entries[2].event.payload == {"text": "\0\ud800"}
        assert entries[2].event.facts == {"source": "reply"}
        assert entries[2].recorded_at == desk.clock.now()

    def test_an_entry_says_which_settings_decided(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_IN))
        changed = (Event(EventType.POLICY_CHANGED, desk.clock.now()),)
        desk.done(_says(events=changed, settings=NewSettings("{}")))
        assert [entry.settings for entry in desk.ledger()] == [1, 1, 2]

    def test_a_salt_is_used_once(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_IN, payload={"note": "same"}))
        desk.done(_happens(EventType.OPTED_IN, payload={"note": "same"}))
        one, two = desk.ledger()[1:]
        assert one.commitment != two.commitment
        assert len(one.salt) == 32

    def test_a_standing_is_the_fold_of_the_ledger(self, desk: _Desk) -> None:
        provider = {"sender": "sender", "source": "provider", "cause": "21610"}
        hand = {"sender": "", "source": "administrator", "cause": "asked"}
        for kind, scope, facts in (
            (EventType.OPT_IN_REQUESTED, ORGANISATION, {"asked_by": "user"}),
            (EventType.DISCLAIMER_QUEUED, "program:news", {"key": "row"}),
            (EventType.OPTED_IN, ORGANISATION, {"source": "reply"}),
            (EventType.BLOCKED, "", provider),
            (EventType.BLOCKED, "", hand),
            (EventType.OPTED_OUT, EVERYTHING, {"source": "reply"}),
            (EventType.UNBLOCKED, "", provider),
            (EventType.OPTED_IN, "sender:s", {"source": "form"}),
            (EventType.BLOCKED, "", provider),
            (EventType.HELP_REQUESTED, "", {}),
            (EventType.OPT_IN_REQUESTED, "program:news", {"asked_by": "contact"}),
            (EventType.OPT_IN_REMINDED, "program:news", {}),
            (EventType.OPT_IN_REMINDED, "program:news", {}),
            (EventType.DISCLAIMER_SENT, "program:law", {}),
            (EventType.MESSAGE_RECEIVED, "program:law", {}),
        ):
            for address in (_ANN, _BEN):
                desk.clock.advance(_MINUTE)
                desk.done(_happens(kind, scope, facts=facts), address)
            self._equals_the_fold(desk)
        assert [block.source for block in desk.look().standing.blocks] == [
            "administrator",
            "provider",
        ]

    def test_reminders_are_counted_and_a_word_of_the_person_is_dated(self, desk: _Desk) -> None:
        for kind in (EventType.DISCLAIMER_SENT, EventType.MESSAGE_RECEIVED):
            desk.clock.advance(_MINUTE)
            desk.done(_happens(kind, ORGANISATION))
        heard_at = desk.clock.now()
        for kind in (EventType.OPT_IN_REQUESTED, EventType.OPT_IN_REMINDED):
            desk.clock.advance(_MINUTE)
            desk.done(_happens(kind, ORGANISATION))
        record = desk.look().standing.in_scope(ORGANISATION)
        assert (record.heard_at, record.reminded) == (heard_at, 1)
        assert record.asked_at == desk.clock.now()
        self._equals_the_fold(desk)

    def _equals_the_fold(self, desk: _Desk) -> None:
        folded = fold_all(desk.ledger())
        assert {view.key: view.standing for view in desk.all(Recipients(_TENANT))} == folded
        for address in (_ANN, _BEN):
            view = desk.look(address)
            assert view.standing == folded.get(view.key, Standing())

    def test_it_is_kept_which_opt_outs_were_reported_as_effective(self, desk: _Desk) -> None:
        for kind, scope in (
            (EventType.OPTED_OUT, ORGANISATION),
            (EventType.OPT_OUT_EFFECTIVE, ORGANISATION),
            (EventType.OPTED_OUT, EVERYTHING),
        ):
            desk.done(_happens(kind, scope))
        record = desk.look().standing.in_scope(ORGANISATION)
        assert (record.epoch, record.effective) == (2, 1)
        desk.done(_happens(EventType.OPT_OUT_EFFECTIVE, EVERYTHING))
        assert desk.look().standing.in_scope(ORGANISATION).effective == 2
        self._equals_the_fold(desk)

    def test_several_events_of_one_decision_are_folded_in_order(self, desk: _Desk) -> None:
        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            key = snapshot.recipient.key
            kinds = (EventType.OPTED_OUT, EventType.OPT_IN_REQUESTED, EventType.OPTED_IN)
            return Decision(None, tuple(Event(kind, now, key, ORGANISATION) for kind in kinds))

        desk.done(decide)
        record = desk.look().standing.in_scope(ORGANISATION)
        assert (record.state, record.epoch, record.seq) == (State.OPTED_IN, 1, 4)
        self._equals_the_fold(desk)

    def test_stop_all_outweighs_every_scope(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_IN, "sender:s"))
        desk.done(_happens(EventType.OPTED_OUT, EVERYTHING))
        standing = desk.look().standing
        assert standing.in_scope("sender:s").state is State.OPTED_OUT
        assert standing.in_scope("never seen").state is State.OPTED_OUT
        desk.done(_happens(EventType.OPTED_IN, "sender:s"))
        assert desk.look().standing.in_scope("sender:s").state is State.OPTED_IN

    def test_epochs_are_counted_per_scope(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT, "program:news"))
        desk.done(_happens(EventType.OPTED_IN, "program:news"))
        desk.done(_happens(EventType.OPTED_OUT, "program:news"))
        standing = desk.look().standing
        assert standing.in_scope("program:news").epoch == 2
        assert standing.in_scope("program:bills").epoch == 0

    def test_the_past_is_shown_as_it_was_recorded(self, desk: _Desk) -> None:
        began = desk.clock.now()
        desk.clock.advance(_MINUTE)
        desk.done(_happens(EventType.OPTED_IN))
        agreed = desk.clock.now()
        desk.clock.advance(_MINUTE)
        desk.done(_says(settings=NewSettings("2")))
        desk.done(_happens(EventType.OPTED_OUT))
        desk.done(_queues("held", state=RowState.HELD))
        subjects = Subjects(_TENANT, (_ANN,))
        before, then, now = (
            desk.store.view(subjects, at) for at in (began, agreed, desk.clock.now())
        )
        states = [
            each.recipient.standing.in_scope(ORGANISATION).state for each in (before, then, now)
        ]
        assert states == [State.UNKNOWN, State.OPTED_IN, State.OPTED_OUT]
        assert [each.settings and each.settings.number for each in (then, now)] == [1, 2]
        assert then.recipient.held == now.recipient.held == ()
        earlier = desk.store.view(subjects, began - _MINUTE)
        assert earlier.settings is None

    def test_history_that_was_written_cannot_be_changed(self, tmp_path: Path) -> None:
        store = self.open(tmp_path)
        try:
            desk = _Desk(store)
            desk.enrol()
            desk.done(_happens(EventType.OPTED_OUT, payload={"text": "STOP"}))
            attempts = list(self.rewrites(tmp_path))
            if not attempts:
                pytest.skip("nothing can be written behind the back of this store")
            for attempt in attempts:
                with pytest.raises(Exception, match=r"."):
                    attempt()
            assert first_fault(_TENANT, desk.ledger()) is None
            assert desk.ledger()[-1].event.payload == {"text": "STOP"}
        finally:
            store.close()

    # Recipients and settings ----------------------------------------------------------------------

    def test_a_trace_is_kept(self, desk: _Desk) -> None:
        trace = Trace(
            "u1",
            "Ann\0",
            "org",
            "sender",
            desk.clock.now(),
            desk.clock.now(),
            3,
            "news\0",
            {"+15005550006": desk.clock.now(), "a \0\ud800": desk.clock.now()},
            Asked("appointment\0", desk.clock.now(), "\ud800"),
        )
        desk.done(lambda snapshot, _: Decision(None, traces={snapshot.recipient.key: trace}))
        assert desk.look().trace == trace
        (listed,) = desk.all(Recipients(_TENANT))
        assert (listed.trace, listed.address) == (trace, _ANN)

    def test_when_somebody_wrote_on_whatsapp_is_kept_alone(self, desk: _Desk) -> None:
        trace = Trace(windows={"+15005550006": desk.clock.now()})
        desk.done(lambda snapshot, _: Decision(None, traces={snapshot.recipient.key: trace}))
        assert desk.look().trace == trace
        desk.done(lambda snapshot, _: Decision(None, traces={snapshot.recipient.key: Trace()}))
        assert desk.look().trace == Trace()

    def test_what_was_asked_last_is_kept_alone(self, desk: _Desk) -> None:
        trace = Trace(asked=Asked("appointment", desk.clock.now(), "sender"))
        desk.done(lambda snapshot, _: Decision(None, traces={snapshot.recipient.key: trace}))
        assert desk.look().trace == trace
        (listed,) = desk.all(Recipients(_TENANT))
        assert listed.trace == trace

    def test_an_approved_wording_is_kept_until_it_is_erased(self, desk: _Desk) -> None:
        said = Approved("welcome", "es_MX", ("Ann\0", "\ud800 \x1a", ""))
        desk.done(_queues("", approved=said))
        desk.done(_queues("", approved=Approved("bare")))
        assert [row.approved for row in desk.rows()] == [said, Approved("bare")]
        claimed = desk.claim(limit=1)[0]
        assert claimed.approved == said
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        assert [row.approved for row in desk.rows()] == [None, None]

    def test_a_version_of_the_settings_is_one_object(self, desk: _Desk) -> None:
        one = desk.store.view(Subjects(_TENANT)).settings
        assert one is not None
        assert desk.store.view(Subjects(_TENANT)).settings is one
        desk.done(_says(settings=NewSettings('{"a":1}')))
        two = desk.store.view(Subjects(_TENANT)).settings
        assert two is not None
        assert (one.number, one.body, two.number, two.body) == (1, "{}", 2, '{"a":1}')

    def test_settings_that_were_undone_are_not_remembered(self, desk: _Desk) -> None:
        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            return evolve(_cannot_be_written(snapshot, now), settings=NewSettings("wrong"))

        look: Unit[Any] = Unit(Subjects(_TENANT), lambda snapshot, _: Decision(snapshot.settings))
        bad: Unit[Any] = Unit(Subjects(_TENANT, (_ANN,)), decide)
        assert isinstance(desk.store.transact([bad, look], desk.clock)[0], Failed)
        desk.done(_says(settings=NewSettings("right")))
        current = desk.store.view(Subjects(_TENANT)).settings
        assert current is not None
        assert (current.number, current.body) == (2, "right")

    def test_a_sender_leads_to_its_tenant(self, desk: _Desk) -> None:
        assert desk.store.route("sender") == _TENANT
        assert desk.store.route("another") is None
        desk.done(_says(settings=NewSettings("{}", ("another", "a third"))))
        assert desk.store.route("another") == _TENANT
        assert desk.store.route("sender") is None

    def test_a_sender_of_another_tenant_is_refused(self, desk: _Desk) -> None:
        result = desk.enrol("zeta", senders=["own", "sender"])
        assert isinstance(result, Failed)
        assert isinstance(result.error, SettingsError)
        assert desk.store.tenants() == [_TENANT]
        assert desk.store.route("own") is None
        assert desk.store.route("sender") == _TENANT

    def test_a_sender_that_was_given_up_can_be_taken_in_the_same_list(self, desk: _Desk) -> None:
        def enacts(tenant: str, *senders: str) -> Unit[Any]:
            return Unit(Subjects(tenant), _says(None, settings=NewSettings("{}", senders)))

        desk.enrol("zeta")
        units = [enacts(_TENANT, "sender"), enacts(_TENANT), enacts("zeta", "sender")]
        results = desk.store.transact(units, desk.clock)
        assert [type(result) for result in results] == [Committed] * 3
        assert desk.store.route("sender") == "zeta"

    def test_tenants_are_listed_in_order(self, desk: _Desk) -> None:
        for tenant in ("zeta", "beta"):
            desk.enrol(tenant)
        assert desk.store.tenants() == [_TENANT, "beta", "zeta"]

    # Many at once -------------------------------------------------------------------------------

    def test_a_glance_is_the_little_of_a_view_that_the_gate_needs(self, desk: _Desk) -> None:
        people = list(_crowd(desk))
        points = [each.key for each in people]
        views = [desk.look(each) for each in people]
        now = desk.clock.now()
        for scope in (ORGANISATION, "program:\0"):
            for sender in ("sender", "another"):
                for hours in (0, 1, 2):
                    since = now - timedelta(hours=hours)
                    about = "marketing" if hours == 2 else ""
                    standpoint = Standpoint(_TENANT, scope, sender, since, since, about)
                    expected = [each.glance(standpoint) for each in views]
                    assert desk.store.glance(standpoint, points) == expected
                    again = desk.store.glance(standpoint, points[::-1] + points)
                    assert again == expected[::-1] + expected

    def test_those_who_differ_in_nothing_but_their_entry_share_a_glance(self, desk: _Desk) -> None:
        people = [_somebody(number) for number in range(4)]
        for each in people[:2]:
            desk.done(_happens(EventType.OPTED_OUT), each)
        found = desk.store.glance(_here(desk), [each.key for each in people])
        glances, entries = zip(*found, strict=True)
        assert entries == (2, 3, 0, 0)
        assert glances == (Glance(State.OPTED_OUT, barred=True),) * 2 + (Glance(),) * 2
        assert glances[0] is glances[1]
        assert glances[2] is glances[3]

    def test_each_consent_is_listed_with_the_entry_behind_it(self, desk: _Desk) -> None:
        proof = {"wording": "May we text you?"}
        desk.done(_happens(EventType.OPTED_IN, payload=proof), _BEN)
        desk.done(_happens(EventType.DISCLAIMER_QUEUED, "program:\0", facts={"key": "k"}), _BEN)
        for scope in (ORGANISATION, EVERYTHING):
            desk.done(_happens(EventType.OPTED_OUT, scope, payload={"text": "STOP\0"}))
        desk.done(_happens(EventType.OPTED_IN, payload=proof), _somebody(1))
        desk.done(_queues("held", state=RowState.HELD), _somebody(2))
        desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)
        desk.store.erase(_TENANT, _somebody(1), "gdpr-17", desk.clock)
        entries = {entry.seq: entry for entry in desk.ledger()}
        expected = []
        for view in desk.all(Recipients(_TENANT)):
            stops = view.key == desk.look().key
            for scope, record in sorted(view.standing.records.items()):
                behind = entries.get(record.seq)
                listed = StoredConsent(view.key, view.address, scope, record, behind, stops)
                expected.append(listed)
        assert len(expected) == 5
        assert sorted(bool(one.entry and one.entry.event.payload) for one in expected) == [
            False, False, True, True, True,
        ]  # fmt: skip
        for limit in (1, 2, 100):
            assert desk.all(Consents(_TENANT), limit) == expected
        with pytest.raises(InputError):
            desk.store.scan(Consents(_TENANT), "1")
        assert desk.store.scan(Consents("x")) == Page((), None)

    def test_a_glance_at_nobody_shows_nothing(self, desk: _Desk) -> None:
        assert desk.store.glance(_here(desk), []) == []
        nowhere = evolve(_here(desk), tenant="x")
        assert desk.store.glance(nowhere, [_ANN.key]) == [(Glance(), 0)]
        assert desk.store.tenants() == [_TENANT]

    # The outbox ---------------------------------------------------------------------------------

    def test_a_row_comes_back_as_it_was_written(self, desk: _Desk) -> None:
        now = desk.clock.now()
        row = NewRow(
            kind=RowKind.HANDOVER, purpose=Purpose.HANDOVER, recipient=desk.look().key,
            body="b\0", scope="s", epoch=3, sender="sender", user="u", user_name="U",
            organisation="o", template="t", category="c", state=RowState.HELD, key="k",
            waits_for="w", not_before=now + _MINUTE, expires_at=now + 2 * _MINUTE,
            group="g", asks="a\0",
        )  # fmt: skip
        desk.done(_says(rows=(row,)))
        (kept,) = desk.rows()
        assert {each.name: getattr(kept, each.name) for each in fields(NewRow)} == asdict(row)
        assert (kept.tenant, kept.id, kept.created_at, kept.address) == (_TENANT, 1, now, _ANN)
        assert desk.look().held == (kept,)

    def test_a_row_whose_key_is_there_is_not_written_again(self, desk: _Desk) -> None:
        desk.done(_queues("first", key="k"))
        desk.done(_queues("second", "third", key="k"))
        desk.done(_queues("fourth"))
        assert [row.body for row in desk.rows()] == ["first", "fourth"]
        assert [row.id for row in desk.rows()] == [1, 2]

    def test_held_rows_are_shown_in_order_and_never_claimed(self, desk: _Desk) -> None:
        desk.done(_queues("one", "two", state=RowState.HELD))
        desk.done(_queues("three", state=RowState.HELD), _BEN)
        assert [row.body for row in desk.look().held] == ["one", "two"]
        assert desk.claim() == []
        desk.done(_moves(1, RowState.PENDING))
        desk.done(_moves(2, RowState.DISCARDED, code="opted_out"))
        assert desk.look().held == ()
        assert [row.body for row in desk.claim()] == ["one"]
        assert [(row.state, row.code) for row in desk.rows()][1] == (
            RowState.DISCARDED,
            "opted_out",
        )

    def test_a_row_is_claimed_once(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        assert (row.body, row.address, row.attempt, row.fence) == ("hello", _ANN, 0, 0)
        assert desk.claim() == []
        (kept,) = desk.rows()
        assert (kept.state, kept.attempt, kept.fence) == (RowState.CALLING, 1, 1)
        assert kept.lease_until == desk.clock.now() + _LEASE
        assert kept.called_at == desk.clock.now()

    def test_a_claimed_row_says_who_is_called(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            assert snapshot.row is not None
            assert (snapshot.row.provider, snapshot.row.account) == ("", "")
            move = Move(snapshot.row.id, RowState.CALLING, provider="twilio\0", account="AC1")
            return Decision(snapshot.row, moves=(move,))

        (row,) = desk.claim(decide)
        (kept,) = desk.rows()
        assert (kept.provider, kept.account) == ("twilio\0", "AC1")

        def look(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            return Decision(snapshot.row)

        assert desk.settle(row, look) == kept

    def test_a_claim_shows_each_row_with_its_recipient(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT))
        for address in (_ANN, _BEN):
            desk.done(_queues("hello"), address)

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            assert snapshot.row is not None
            return Decision((snapshot.tenant, snapshot.settings, snapshot.recipient))

        one, two = desk.claim(decide)
        assert one == (_TENANT, desk.store.view(Subjects(_TENANT)).settings, desk.look())
        assert two[2] == desk.look(_BEN)

    def test_a_claim_shows_its_rows_as_they_were_found(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        desk.done(_queues("hello", waits_for="first"), _BEN)

        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            calling = _calls(snapshot, now)
            return evolve(calling, rows=_queues("first", key="first")(snapshot, now).rows)

        one, two = desk.claim(decide)
        assert (one.waits_for, two.waits_for, two.waits_for_state) == ("", "first", None)

    def test_a_claim_takes_no_more_than_its_limit_of_any_tenant(self, desk: _Desk) -> None:
        desk.enrol("zeta")
        for tenant in (_TENANT, "zeta"):
            for address in (_ANN, _BEN):
                desk.done(_queues("hello"), address, tenant=tenant)
        assert [row.tenant for row in desk.claim(limit=3)] == [_TENANT, _TENANT, "zeta"]
        assert [row.tenant for row in desk.claim(limit=3)] == ["zeta"]

    def test_a_claim_that_a_decision_refuses_calls_nobody(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            assert snapshot.row is not None
            return Decision(
                None, moves=(Move(snapshot.row.id, RowState.BLOCKED, code="opted_out"),)
            )

        desk.claim(decide)
        (row,) = desk.rows()
        assert (row.state, row.attempt, row.code) == (RowState.BLOCKED, 0, "opted_out")
        assert desk.claim() == []

    def test_a_claimed_row_can_be_held_and_released(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        desk.claim(_moves(1, RowState.HELD))
        assert [row.body for row in desk.look().held] == ["hello"]
        assert desk.claim() == []
        desk.done(_moves(1, RowState.PENDING))
        assert len(desk.claim()) == 1

    def test_a_row_is_due_when_its_time_has_come(self, desk: _Desk) -> None:
        desk.done(_queues("later", not_before=desk.clock.now() + _MINUTE))
        assert desk.claim() == []
        desk.clock.advance(_MINUTE)
        assert [row.body for row in desk.claim()] == ["later"]

    def test_a_row_that_was_due_first_goes_first(self, desk: _Desk) -> None:
        desk.done(_queues("later", not_before=desk.clock.now() + _MINUTE))
        desk.clock.advance(_MINUTE / 2)
        desk.done(_queues("sooner"), _BEN)
        desk.clock.advance(_MINUTE)
        assert [row.body for row in desk.claim()] == ["sooner", "later"]

    def test_a_row_waits_for_the_row_that_it_names(self, desk: _Desk) -> None:
        desk.done(_queues("first", key="first", state=RowState.HELD))
        desk.done(_queues("second", waits_for="first"))
        desk.done(_queues("third", waits_for="nobody"), _BEN)
        assert [(row.body, row.waits_for_state) for row in desk.claim()] == [("third", None)]
        assert desk.rows()[1].waits_for_state is RowState.HELD
        desk.done(_moves(1, RowState.PENDING))
        (first,) = desk.claim()
        assert desk.claim() == []
        desk.settle(first, _moves(1, RowState.SENT))
        assert [(row.body, row.waits_for_state) for row in desk.claim()] == [
            ("second", RowState.SENT)
        ]

    @pytest.mark.parametrize("kind", [RowKind.TEXT, RowKind.HANDOVER])
    def test_rows_of_one_recipient_leave_one_after_another(
        self, desk: _Desk, kind: RowKind
    ) -> None:
        desk.done(_queues("one", "two", kind=kind))
        desk.done(_queues("other"), _BEN)
        one, other = desk.claim()
        assert (one.body, other.body) == ("one", "other")
        assert desk.claim() == []
        desk.settle(one, _moves(one.id, RowState.SENT))
        assert [row.body for row in desk.claim()] == ["two"]

    def test_notices_leave_as_they_come(self, desk: _Desk) -> None:
        desk.done(_queues("one", "two", kind=RowKind.NOTICE))
        assert [row.body for row in desk.claim()] == ["one", "two"]

    def test_a_text_that_waits_for_another_try_goes_before_later_texts(self, desk: _Desk) -> None:
        desk.done(_queues("one", "two"))
        desk.done(_queues("told", kind=RowKind.HANDOVER))
        desk.done(_queues("other"), _BEN)
        one, told, other = desk.claim()
        later = desk.clock.now() + _MINUTE
        desk.settle(one, _moves(one.id, RowState.PENDING, not_before=later))
        desk.settle(told, _moves(told.id, RowState.PENDING, not_before=later))
        desk.settle(other, _moves(other.id, RowState.SENT))
        desk.done(_queues("told too", kind=RowKind.HANDOVER))
        desk.done(_queues("other too"), _BEN)
        told_too, other_too = desk.claim()
        assert (told_too.body, other_too.body) == ("told too", "other too")
        for row in (told_too, other_too):
            desk.settle(row, _moves(row.id, RowState.SENT))
        desk.clock.advance(_MINUTE)
        one, told = desk.claim()
        assert (one.body, told.body) == ("one", "told")
        desk.settle(one, _moves(one.id, RowState.DEAD))
        assert [row.body for row in desk.claim()] == ["two"]

    @pytest.mark.parametrize("purpose", [Purpose.OPT_OUT_CONFIRMATION, Purpose.HELP])
    def test_an_answer_to_the_persons_own_act_waits_for_no_other_try(
        self, desk: _Desk, purpose: Purpose
    ) -> None:
        desk.done(_queues("one", "two"))
        (one,) = desk.claim()
        later = desk.clock.now() + _MINUTE
        desk.done(_queues("answer", "another", purpose=purpose))
        assert desk.claim() == []  # but for the call itself
        desk.settle(one, _moves(one.id, RowState.PENDING, not_before=later))
        (answer,) = desk.claim()
        assert answer.body == "answer"
        assert desk.claim() == []  # nor does it overtake another answer
        desk.settle(answer, _moves(answer.id, RowState.SENT))
        (answer,) = desk.claim()
        assert answer.body == "another"
        desk.settle(answer, _moves(answer.id, RowState.SENT))
        assert desk.claim() == []  # the first one still waits
        desk.clock.advance(_MINUTE)
        assert [row.body for row in desk.claim()] == ["one"]

    def test_an_answer_that_waits_for_another_try_keeps_nobody_waiting(self, desk: _Desk) -> None:
        desk.done(_queues("answer", purpose=Purpose.OPT_OUT_CONFIRMATION))
        (answer,) = desk.claim()
        later = desk.clock.now() + _MINUTE
        desk.settle(answer, _moves(answer.id, RowState.PENDING, not_before=later))
        desk.done(_queues("two"))
        assert [row.body for row in desk.claim()] == ["two"]

    def test_a_row_that_waits_keeps_nobody_else_waiting(self, desk: _Desk) -> None:
        desk.done(_queues("postponed", not_before=desk.clock.now() + _MINUTE))
        desk.done(_queues("waits", waits_for="held"))
        desk.done(_queues("held", key="held", state=RowState.HELD))
        desk.done(_queues("confirmation"))
        assert [row.body for row in desk.claim()] == ["confirmation"]

    def test_a_call_keeps_others_waiting_until_somebody_writes_how_it_ended(
        self, desk: _Desk
    ) -> None:
        desk.done(_queues("one", "two"))
        desk.claim()
        desk.clock.advance(_LEASE)
        assert desk.claim() == []
        assert len(desk.take_over(_moves(1, RowState.UNKNOWN))) == 1
        assert [row.body for row in desk.claim()] == ["two"]

    def test_a_call_keeps_earlier_texts_waiting_too(self, desk: _Desk) -> None:
        desk.done(_queues("one"))
        (row,) = desk.claim()
        later = desk.clock.now() + _MINUTE
        desk.settle(row, _moves(1, RowState.PENDING, not_before=later))
        desk.done(_queues("answer", purpose=Purpose.HELP))
        assert [row.body for row in desk.claim()] == ["answer"]
        desk.clock.advance(_MINUTE)
        assert desk.claim() == []
        desk.take_over(_moves(2, RowState.UNKNOWN))
        assert [row.body for row in desk.claim()] == ["one"]

    def test_a_settled_row_says_how_it_ended(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        seen = desk.settle(row, _moves(1, RowState.SENT, message_id="SM\0", code="30001"))
        assert seen.row.state is RowState.CALLING
        assert seen.recipient.address == _ANN
        assert seen.recipient.calling_until is None  # its own call is no other one
        (kept,) = desk.rows()
        assert (kept.state, kept.message_id, kept.code) == (RowState.SENT, "SM\0", "30001")
        assert kept.lease_until is None

    def test_a_postponed_row_is_claimed_again_later(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        later = desk.clock.now() + _MINUTE
        desk.settle(row, _moves(1, RowState.PENDING, not_before=later, code="429"))
        assert desk.claim() == []
        desk.clock.advance(_MINUTE)
        (again,) = desk.claim()
        assert (again.attempt, again.fence, again.not_before) == (1, 1, later)
        (kept,) = desk.rows()
        assert (kept.not_before, kept.called_at) == (later, later - _MINUTE)  # of its first call

    def test_an_older_fence_settles_nothing(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.settle(row, _moves(1, RowState.PENDING))
        desk.claim()
        before = desk.rows()
        late = desk.settle(row, _moves(1, RowState.SENT, message_id="late"), fence=1)
        assert late.row is None
        assert late.recipient.address == _ANN  # what the provider said of the number still counts
        assert desk.rows() == before
        assert desk.settle(row, _moves(1, RowState.SENT), fence=2).row is not None
        assert desk.rows()[0].state is RowState.SENT

    def test_an_older_fence_does_not_settle_a_row_that_is_held_by_now(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.settle(row, _moves(1, RowState.PENDING))
        desk.claim(_moves(1, RowState.HELD))
        assert desk.settle(row, _moves(1, RowState.SENT)).row is None
        assert [each.state for each in desk.look().held] == [RowState.HELD]

    @pytest.mark.parametrize(
        "ended", [RowState.UNKNOWN, RowState.SENT, RowState.FAILED], ids=lambda state: state.value
    )
    def test_a_call_that_has_ended_can_be_corrected_under_its_fence(
        self, desk: _Desk, ended: RowState
    ) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.settle(row, _moves(1, ended, code="first"))
        report = Report.DELIVERED
        seen = desk.settle(row, _moves(1, RowState.SENT, message_id="SM1", report=report))
        assert seen.row.state is ended
        (kept,) = desk.rows()
        assert (kept.state, kept.message_id, kept.report) == (RowState.SENT, "SM1", report)
        desk.settle(row, _moves(1, RowState.SENT, code="later"))
        (kept,) = desk.rows()
        assert (kept.message_id, kept.report, kept.code) == ("SM1", report, "later")
        assert desk.settle(row, _moves(1, RowState.FAILED), fence=2).row is None

    @pytest.mark.parametrize(
        "ended",
        [RowState.PENDING, RowState.HELD, RowState.BLOCKED, RowState.DISCARDED, RowState.DEAD],
        ids=lambda state: state.value,
    )
    def test_a_row_that_is_not_called_any_more_is_not_settled(
        self, desk: _Desk, ended: RowState
    ) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.settle(row, _moves(1, ended))
        assert desk.settle(row, _moves(1, RowState.SENT)).row is None
        assert desk.rows()[0].state is ended

    def test_an_id_that_a_provider_gives_twice_settles_both(self, desk: _Desk) -> None:
        for address in (_ANN, _BEN):
            desk.done(_queues("hello"), address)
        for row in desk.claim():
            desk.settle(row, _moves(row.id, RowState.SENT, message_id="same"))
        assert [row.message_id for row in desk.rows()] == ["same", "same"]
        assert desk.store.attempt_of("", "", "same") == Attempt(_TENANT, 1, 1)

    def test_a_call_is_found_by_the_id_that_the_provider_gave(self, desk: _Desk) -> None:
        for address in (_ANN, _BEN):
            desk.done(_queues("hello"), address)
        one, two = desk.claim()
        given = {"message_id": "SM\0", "provider": "twilio", "account": "AC1"}
        desk.settle(one, _moves(1, RowState.SENT, **given))
        desk.settle(two, _moves(2, RowState.PENDING))
        desk.settle(one, _moves(1, RowState.SENT))  # a later word takes no id away
        of = desk.store.attempt_of
        assert of("twilio", "AC1", "SM\0") == Attempt(_TENANT, 1, 1)
        assert of("telnyx", "AC1", "SM\0") is of("twilio", "AC2", "SM\0") is None
        assert of("twilio", "AC1", "SM2") is of("twilio", "AC1", "") is of("", "", "") is None
        # The outcome of an older fence settles nothing, and is noted all the same.
        desk.claim()
        given["message_id"] = "SM2"
        desk.settle(two, _moves(2, RowState.SENT, **given))
        assert of("twilio", "AC1", "SM2") == Attempt(_TENANT, 2, 1)
        assert desk.rows()[1].state is RowState.CALLING

    def test_an_id_of_two_tenants_is_of_neither(self, desk: _Desk) -> None:
        desk.enrol("zeta")
        for tenant in (_TENANT, "zeta"):
            desk.done(_queues("hello"), tenant=tenant)
        for row in desk.claim():
            desk.settle(row, _moves(1, RowState.SENT, message_id="same", provider="twilio"))
        assert desk.store.attempt_of("twilio", "", "same") is None

    def test_rows_whose_lease_is_over_are_taken_over_the_oldest_first(self, desk: _Desk) -> None:
        desk.enrol("zeta")
        desk.done(_queues("one"), _BEN, tenant="zeta")
        assert len(desk.claim()) == 1
        desk.clock.advance(_MINUTE / 60)
        desk.done(_queues("two"))
        desk.done(_queues("three"), _BEN)
        assert len(desk.claim()) == 2
        desk.done(_queues("four"))
        look: _Decide = lambda snapshot, _: Decision(snapshot)  # noqa: E731
        assert desk.take_over(look) == []
        desk.clock.advance(_LEASE - _MINUTE / 60)
        assert [seen.row.body for seen in desk.take_over(look)] == ["one"]
        desk.clock.advance(_MINUTE / 60)
        seen = desk.take_over(_takes_over(RowState.UNKNOWN, code="lease_expired"), limit=2)
        assert [(each.tenant, each.row.body) for each in seen] == [
            ("zeta", "one"),
            (_TENANT, "two"),
        ]
        assert (seen[1].row.state, seen[1].row.fence) == (RowState.CALLING, 1)
        assert seen[1].recipient == desk.look()
        assert seen[1].settings is desk.store.view(Subjects(_TENANT)).settings
        taken = desk.rows()[0]
        assert (taken.state, taken.code) == (RowState.UNKNOWN, "lease_expired")
        assert (taken.lease_until, taken.fence) == (None, 1)
        assert [each.row.body for each in desk.take_over(look)] == ["three"]
        result = desk.ask(Unit(Expired(0), look))
        assert isinstance(result, Failed)

    def test_a_late_answer_settles_what_was_taken_over(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.clock.advance(_LEASE)
        desk.take_over(_takes_over(RowState.UNKNOWN))
        assert desk.take_over(_raises) == []
        desk.settle(row, _moves(1, RowState.SENT, message_id="SM1", provider="twilio"))
        assert desk.rows()[0].state is RowState.SENT
        assert desk.store.attempt_of("twilio", "", "SM1") == Attempt(_TENANT, 1, 1)

    def test_a_row_that_is_called_again_after_all_settles_under_its_new_fence(
        self, desk: _Desk
    ) -> None:
        desk.done(_queues("hello"))
        (row,) = desk.claim()
        desk.clock.advance(_LEASE)
        until = desk.clock.now() + _MINUTE
        desk.take_over(_takes_over(RowState.PENDING, expires_at=until))
        assert desk.rows()[0].expires_at == until
        assert desk.settle(row, _moves(1, RowState.SENT)).row is None
        (again,) = desk.claim()
        assert (again.attempt, again.fence) == (1, 1)
        assert desk.settle(row, _moves(1, RowState.SENT)).row is None
        assert desk.settle(again, _moves(1, RowState.SENT)).row is not None

    def test_who_takes_over_calls_nobody(self, desk: _Desk) -> None:
        desk.done(_queues("hello"))
        desk.claim()
        desk.clock.advance(_LEASE)
        before = desk.rows()
        assert isinstance(desk.ask(Unit(Expired(1), _takes_over(RowState.CALLING))), Failed)
        assert desk.rows() == before

    def test_it_is_shown_until_when_a_recipient_is_being_called(self, desk: _Desk) -> None:
        assert desk.look().calling_until is None
        desk.done(_queues("told", kind=RowKind.NOTICE))
        desk.done(_queues("told", kind=RowKind.HANDOVER))
        desk.done(_queues("one", "two"))
        one = desk.claim()[2]
        until = desk.clock.now() + _LEASE
        assert (desk.look().calling_until, desk.look(_BEN).calling_until) == (until, None)
        desk.clock.advance(_LEASE)
        assert desk.look().calling_until == until
        desk.ask(Unit(Attempt(_TENANT, one.id, 1), _moves(one.id, RowState.UNKNOWN)))
        assert desk.look().calling_until is None
        (two,) = desk.claim()
        assert desk.look().calling_until == until + _LEASE
        seen = desk.settle(one, _moves(one.id, RowState.SENT))
        assert seen.recipient.calling_until == until + _LEASE
        seen = desk.settle(two, _moves(two.id, RowState.SENT))
        assert seen.recipient.calling_until is None
        assert desk.look().calling_until is None

    def test_nothing_is_settled_where_there_is_no_row(self, desk: _Desk) -> None:
        result = desk.ask(Unit(Attempt(_TENANT, 7, 1), lambda seen, _: Decision(seen)))
        assert isinstance(result, Committed)
        assert (result.answer.row, result.answer.recipients) == (None, ())

    def test_threads_that_claim_at_once_share_the_rows(self, desk: _Desk) -> None:
        count = 40
        for number in range(count):
            desk.done(_queues(str(number)), Address.parse(f"+1415555{number:04}"))

        def work(_: int) -> list[str]:
            return [row.body for _ in range(count // 4) for row in desk.claim(limit=2)]

        with ThreadPoolExecutor(4) as pool:
            claimed = [body for bodies in pool.map(work, range(4)) for body in bodies]
        assert sorted(claimed, key=int) == [str(number) for number in range(count)]

    # Links ----------------------------------------------------------------------------------------

    def test_a_link_is_spent_once(self, desk: _Desk) -> None:
        expires_at = desk.clock.now() + _MINUTE

        def make(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            token = NewToken(b"hash", "form", '{"a":1}', expires_at, snapshot.recipient.key)
            return Decision(None, tokens=(token,))

        desk.done(make)
        spend: Unit[Any] = Unit(Token(_TENANT, b"hash"), lambda snapshot, _: Decision(snapshot))
        undone: Unit[Any] = Unit(Token(_TENANT, b"hash"), _raises)
        other: Unit[Any] = Unit(Token("zeta", b"hash"), lambda snapshot, _: Decision(snapshot))
        results = desk.store.transact([undone, spend, spend, other], desk.clock)
        first, second, third = (each.answer for each in results[1:] if isinstance(each, Committed))
        assert first.token == TokenView("form", '{"a":1}', expires_at, spent=False)
        assert first.recipient.address == _ANN
        assert second.token == evolve(first.token, spent=True)
        assert third.token is None
        result = desk.run(make)
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)

    def test_a_link_that_keeps_something_is_not_spent(self, desk: _Desk) -> None:
        expires_at = desk.clock.now() + _MINUTE
        token = NewToken(b"hash", "form", "0", expires_at)
        desk.done(lambda *_: Decision(None, tokens=(token,)))

        def count(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            assert snapshot.token is not None
            tries = int(snapshot.token.data) + 1
            return Decision(tries, keeps=None if tries > 2 else str(tries))

        unit: Unit[Any] = Unit(Token(_TENANT, b"hash"), count)
        undone: Unit[Any] = Unit(Token(_TENANT, b"hash"), _raises)
        results = desk.store.transact([unit, undone, unit, unit], desk.clock)
        assert [each.answer for each in results if isinstance(each, Committed)] == [1, 2, 3]
        seen = desk.store.scan(Links(_TENANT, hash=b"hash")).items
        shown = TokenView("form", "2", expires_at, spent=True)
        assert seen == (StoredLink(b"hash", shown, desk.clock.now(), "", None),)

    @pytest.mark.parametrize("name", [b"spent", b"nobody's"])
    def test_only_a_link_that_is_not_spent_keeps_something(self, desk: _Desk, name: bytes) -> None:
        token = NewToken(b"spent", "form", "", desk.clock.now() + _MINUTE)
        desk.done(lambda *_: Decision(None, tokens=(token,)))
        spend: Unit[Any] = Unit(Token(_TENANT, b"spent"), lambda *_: Decision(None))
        keep: Unit[Any] = Unit(Token(_TENANT, name), lambda *_: Decision(None, keeps="more"))
        _, result = desk.store.transact([spend, keep], desk.clock)
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)
        assert result.error.code == "out_of_bounds"

    def test_links_are_listed_in_pages_of_a_tenant_and_of_a_recipient(self, desk: _Desk) -> None:
        def make(hashes: bytes) -> _Decide:
            def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
                key = snapshot.recipient.key
                made = [NewToken(bytes([each]), "form", "", now, key) for each in hashes]
                return Decision(None, tokens=tuple(made))

            return decide

        def listed(query: Links, after: str | None = None) -> tuple[list[Any], str | None]:
            page: Page[Any] = desk.store.scan(query, after, limit=2)
            return [(each.hash, each.address, each.spent_at) for each in page.items], page.after

        desk.done(make(b"ac"))
        desk.done(make(b"b"), _BEN)
        first, after = listed(Links(_TENANT))
        assert first == [(b"a", _ANN, None), (b"b", _BEN, None)]
        assert listed(Links(_TENANT), after) == ([(b"c", _ANN, None)], None)
        assert listed(Links(_TENANT, _ANN)) == ([(b"a", _ANN, None), (b"c", _ANN, None)], None)
        assert listed(Links(_TENANT, hash=b"b")) == ([(b"b", _BEN, None)], None)
        assert listed(Links("zeta")) == ([], None)
        with pytest.raises(InputError):
            listed(Links(_TENANT), "no hash")

    # Erasure ------------------------------------------------------------------------------------

    def test_erasing_destroys_what_is_personal_and_keeps_the_proof(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT, payload={"text": "STOP"}), key=_stop())
        desk.done(_happens(EventType.OPT_OUT_REPEATED))
        desk.done(_queues("held", state=RowState.HELD))
        desk.done(_queues("pending"))
        desk.done(_happens(EventType.OPTED_IN, payload={"note": "ben"}), _BEN)
        desk.store.record(_TENANT, _stop("SM2"), desk.clock, InboxState.NEW)
        before = desk.ledger()
        assert desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock) == 1
        after = desk.ledger()
        assert first_fault(_TENANT, after) is None
        assert [entry.hash for entry in after[:-1]] == [entry.hash for entry in before]
        key = desk.look().key
        erased = [entry for entry in after if entry.event.recipient == key]
        assert all(not (each.event.payload or each.salt or each.address) for each in erased)
        assert after[-1].event.type is EventType.PAYLOAD_ERASED
        assert after[-1].event.facts == {"ground": "gdpr-17", "count": 1, "discarded": 2}
        assert after[-2].event.payload == {"note": "ben"}
        assert [(row.body, row.address, row.state) for row in desk.rows()] == [
            ("", None, RowState.DISCARDED)
        ] * 2
        assert all(
            (each.delivery.text, each.delivery.raw, each.delivery.address) == ("", b"", None)
            for each in desk.all(Deliveries(_TENANT))
        )
        assert desk.look().held == ()

    def test_an_erased_person_stays_opted_out(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT, payload={"text": "STOP"}))
        desk.store.record(_TENANT, _stop("SM2"), desk.clock, InboxState.NEW)
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        assert desk.look().standing.in_scope(ORGANISATION).state is State.OPTED_OUT
        assert desk.look().unprocessed_stop
        assert [view.address for view in desk.all(Recipients(_TENANT))] == [None]
        self._equals_the_fold(desk)

    def test_an_erased_person_who_writes_again_is_known_again(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_OUT, payload={"text": "STOP"}))
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        desk.done(_happens(EventType.OPTED_IN), key=_stop("SM9", text="START"))
        assert [view.address for view in desk.all(Recipients(_TENANT))] == [_ANN]
        assert desk.ledger()[1].event.payload == {}
        assert desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock) == 0

    def test_a_delivery_that_comes_again_does_not_bring_an_erased_person_back(
        self, desk: _Desk
    ) -> None:
        desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        assert not desk.store.record(_TENANT, _stop(), desk.clock, InboxState.NEW)
        assert desk.run(_says(), key=_stop()) == Replayed("")
        assert [each.delivery.address for each in desk.all(Deliveries(_TENANT))] == [None]

    def test_a_delivery_of_nobodys_can_be_erased(self, desk: _Desk) -> None:
        desk.store.record("", _stop(), desk.clock, InboxState.UNROUTED)
        assert desk.store.erase("", _ANN, "gdpr-17", desk.clock) == 0
        (kept,) = desk.all(Deliveries(""))
        assert (kept.delivery.text, kept.delivery.address) == ("", None)

    def test_nobody_is_erased_from_a_tenant_that_is_not_there(self, desk: _Desk) -> None:
        with pytest.raises(UnknownTenantError):
            desk.store.erase("nobody", _ANN, "gdpr-17", desk.clock)
        assert desk.all(Ledger("nobody")) == []

    # Texts of every kind ------------------------------------------------------------------------

    @pytest.mark.parametrize("text", _HOSTILE)
    def test_any_text_comes_back_exactly(self, desk: _Desk, text: str) -> None:
        delivery = _stop(text, text=text, sender=text, raw=text.encode(errors="surrogatepass"))
        desk.done(_happens(EventType.BLOCKED, facts={"sender": text, "cause": text}), key=delivery)
        desk.done(_queues(text, key=text, user_name=text, waits_for=text, state=RowState.HELD))
        desk.done(_queues("not again", key=text))
        desk.done(_says(memo=text), key=Key(text, text))
        desk.done(_says(settings=NewSettings(text, (text,))))
        assert desk.all(Deliveries(_TENANT))[0].delivery == evolve(delivery, meaning="")
        (row,) = desk.look().held
        assert (row.body, row.key, row.user_name) == (text, text, text)
        assert row.waits_for_state is RowState.HELD
        assert desk.look().standing.blocks[0].cause == text
        assert desk.run(_raises, key=Key(text, text)) == Replayed(text)
        assert desk.run(_raises, key=delivery) == Replayed("")
        assert desk.store.route(text) == _TENANT
        current = desk.store.view(Subjects(_TENANT)).settings
        assert current is not None
        assert current.body == text

    @settings(
        max_examples=30,
        deadline=None,
        suppress_health_check=[
            HealthCheck.function_scoped_fixture,
            HealthCheck.differing_executors,
        ],
    )
    @given(text=st.text(st.characters(exclude_categories=()), max_size=40), data=st.data())
    def test_whatever_is_texted_is_kept(self, store: Store, text: str, data: st.DataObject) -> None:
        raw = data.draw(st.binary(max_size=40))
        desk = _Desk(store)
        event_id = f"{len(desk.all(Deliveries(_TENANT)))}:{text}"
        delivery = _stop(event_id, text=text, raw=raw, meaning="")
        assert store.record(_TENANT, delivery, desk.clock, InboxState.NEW)
        assert desk.all(Deliveries(_TENANT, _ANN))[-1].delivery == delivery

    @pytest.mark.parametrize("name", ["a\0b", "\ud800", "\x1a"])
    def test_a_tenant_has_a_name_that_can_be_written(self, desk: _Desk, name: str) -> None:
        result = desk.enrol(name)
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)
        with pytest.raises(InputError):
            desk.store.view(Subjects(name))
        with pytest.raises(InputError):
            desk.store.record(name, _stop(), desk.clock, InboxState.NEW)

    def test_a_tenant_has_a_name_that_an_index_can_hold(self, desk: _Desk) -> None:
        longest = "\U0001f600" * LONGEST
        assert isinstance(desk.enrol(longest), Committed)
        assert longest in desk.store.tenants()
        result = desk.enrol(f"{longest}x")
        assert isinstance(result, Failed)
        assert isinstance(result.error, UnknownTenantError)

    # Pages --------------------------------------------------------------------------------------

    def _filled(self, desk: _Desk) -> list[Query]:
        for number in range(5):
            address = Address.parse(f"+141555501{number:02}")
            delivery = _stop(str(number), address=address)
            desk.done(
                _happens(EventType.OPTED_IN, payload={"n": str(number)}), address, key=delivery
            )
            desk.done(_queues(str(number)), address)
        return [Ledger(_TENANT), Recipients(_TENANT), Rows(_TENANT), Deliveries(_TENANT)]

    @pytest.mark.parametrize("limit", [1, 2, 5, 6])
    def test_pages_add_up_to_the_whole(self, desk: _Desk, limit: int) -> None:
        for query in self._filled(desk):
            whole = desk.all(query, limit=100)
            assert len(whole) >= 5
            assert desk.all(query, limit) == whole
            first: Page[object] = desk.store.scan(query, None, limit)
            assert len(first.items) == min(limit, len(whole))

    def test_what_is_written_between_two_pages_shifts_nothing(self, desk: _Desk) -> None:
        for query in self._filled(desk):
            whole = desk.all(query)
            page = desk.store.scan(query, None, 2)
            desk.done(_happens(EventType.HELP_REQUESTED), _ANN)
            desk.done(_queues("more"), _ANN)
            rest = desk.store.scan(query, page.after, 100).items
            assert [*page.items, *rest][: len(whole)] == whole

    def test_a_page_can_be_of_one_recipient_and_of_some_states(self, desk: _Desk) -> None:
        self._filled(desk)
        desk.done(_queues("held", state=RowState.HELD))
        desk.store.record(_TENANT, _stop("new"), desk.clock, InboxState.NEW)
        key = desk.look().key
        assert {entry.event.recipient for entry in desk.all(Ledger(_TENANT, _ANN), 1)} == {key}
        assert [row.body for row in desk.all(Rows(_TENANT, _ANN), 1)] == ["1", "held"]
        for address in (None, _ANN):
            held = desk.all(Rows(_TENANT, address, (RowState.HELD,)), 1)
            assert [row.body for row in held] == ["held"]
            either = (RowState.SENT, RowState.HELD)
            assert desk.all(Rows(_TENANT, address, either), 1) == held
            (new,) = desk.all(Deliveries(_TENANT, address, (InboxState.NEW,)), 1)
            assert new.delivery.event_id == "new"
        both = (InboxState.NEW, InboxState.DONE)
        assert len(desk.all(Deliveries(_TENANT, _ANN, both), 1)) == 2
        assert desk.all(Rows(_TENANT, states=(RowState.SENT,))) == []

    def test_a_page_begins_after_a_cursor_of_a_page(self, desk: _Desk) -> None:
        for bad in ("-1", "x", "٣", "9" * 30):
            with pytest.raises(InputError):
                desk.store.scan(Ledger(_TENANT), bad)
        with pytest.raises(InputError):
            desk.store.scan(Ledger(_TENANT), None, 0)
        result = desk.ask(Unit(NextDue(0, _LEASE), _calls))
        assert isinstance(result, Failed)

    def test_nothing_is_listed_of_a_tenant_that_is_not_there(self, desk: _Desk) -> None:
        for query in (
            Ledger("x"), Recipients("x"), Rows("x"), Deliveries("x"), Users("x"), Notices("x", "u"),
        ):  # fmt: skip
            assert desk.store.scan(query) == Page((), None)


class Blocking:
    """Ask an asynchronous store from ordinary code, each call in an event loop of its own.

    Args:
        store: Which one.
    """

    def __init__(self, store: AsyncStore) -> None:
        self._store = store

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units; see :meth:`optin.storage.Store.transact`."""
        return _waited(self._store.transact(units, clock))

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Keep a raw delivery; see :meth:`optin.storage.Store.record`."""
        return _waited(self._store.record(tenant, delivery, clock, state))

    def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see; see :meth:`optin.storage.Store.view`."""
        return _waited(self._store.view(subjects, at))

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Glance at many recipients; see :meth:`optin.storage.Store.glance`."""
        return _waited(self._store.glance(standpoint, points))

    def account(self, tenant: str, name: str) -> AccountView:
        """Show an account; see :meth:`optin.storage.Store.account`."""
        return _waited(self._store.account(tenant, name))

    def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""
        return _waited(self._store.route(sender))

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call that gave an id; see :meth:`optin.storage.Store.attempt_of`."""
        return _waited(self._store.attempt_of(provider, account, message_id))

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""
        return _waited(self._store.tenants())

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page; see :meth:`optin.storage.Store.scan`."""
        return _waited(self._store.scan(query, after, limit))

    def unread(self, tenant: str, user: str) -> int:
        """Count unread notices; see :meth:`optin.storage.Store.unread`."""
        return _waited(self._store.unread(tenant, user))

    def mark_read(self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> int:
        """Mark notices as read; see :meth:`optin.storage.Store.mark_read`."""
        return _waited(self._store.mark_read(tenant, user, ids, clock))

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal; see :meth:`optin.storage.Store.erase`."""
        return _waited(self._store.erase(tenant, address, ground, clock))

    def close(self) -> None:
        """Give back what the store holds open."""
        _waited(self._store.close())


def _waited(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


class AsyncStoreLaws(StoreLaws):
    """Hold an asynchronous store to the very laws of the synchronous ones.

    Say how to open one with :meth:`open_async`.
    """

    def open_async(self, folder: Path) -> AsyncStore:
        """Return a new and empty store.

        Args:
            folder: An empty folder that this store may use.
        """
        raise NotImplementedError

    def reopen_async(self, folder: Path) -> AsyncStore | None:
        """Return a store on what an earlier one, now closed, has kept; None if it forgets.

        Args:
            folder: The one that :meth:`open_async` was given.
        """
        del folder
        return None

    def open(self, folder: Path) -> Store:
        """Open the asynchronous store for the laws."""
        return Blocking(self.open_async(folder))

    def reopen(self, folder: Path) -> Store | None:
        """Open the asynchronous store again for the laws."""
        store = self.reopen_async(folder)
        return None if store is None else Blocking(store)

    @pytest.mark.skip(reason="a decision is no coroutine and cannot ask an asynchronous store")
    def test_a_time_without_a_zone_is_refused(self, desk: _Desk) -> None:
        naive = desk.clock.now().replace(tzinfo=None)
        before = desk.everything()
        for decide in (
            _queues("", not_before=naive),
            _queues("", expires_at=naive),
            _says(tokens=(NewToken(b"hash", "form", "{}", naive),)),
            _says(events=(Event(EventType.POLICY_CHANGED, naive),)),
            lambda snapshot, _: Decision(
                None, traces={snapshot.recipient.key: Trace(inbound_at=naive)}
            ),
            lambda snapshot, _: Decision(
                None, traces={snapshot.recipient.key: Trace(windows={"s": naive})}
            ),
        ):
            assert isinstance(desk.run(decide), Failed)
        assert desk.everything() == before

    def test_a_decision_may_not_call_the_store_that_runs_it(self, desk: _Desk) -> None:
        """Leave this law to the synchronous colour."""
