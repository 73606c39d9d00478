# ruff: noqa: ANN401, D102, PLR2004, S101
# As in the laws of stores: a law's name is its sentence, and the expected number is the law.
"""What every store obeys where messages cost: a part of :class:`optin.testing.laws.StoreLaws`."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from optin.consent import Address, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import (
    KEEPS_COST,
    Attempt,
    Charge,
    Committed,
    Decision,
    Failed,
    Key,
    Move,
    Named,
    NewRow,
    NewToken,
    Purpose,
    Replayed,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    Unit,
)
from optin.quota import AccountView, Cost, EntryKind, NewEntry, QuotaEntry
from optin.storage.protocol import Entries

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["AccountLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("+14155550101")
_ACCOUNT: Final = "texts"
_ENDS: Final = sorted(set(RowState) - KEEPS_COST)
_Decide = Callable[[Snapshot, datetime], Decision[Any]]
_Then = Callable[[AccountView], Decision[Any]]


def _charges(then: _Then, account: str = _ACCOUNT, **likely: Any) -> _Decide:
    """Decide once the account is seen; guess before what it is going to be."""
    return lambda _snapshot, _now: Decision(None, guard=Charge(account, then), **likely)


def _books(*entries: NewEntry, answer: Any = None, account: str = _ACCOUNT) -> _Decide:
    return _charges(lambda _: Decision(answer, entries=entries), account)


def _gives(units: int, **more: Any) -> NewEntry:
    return NewEntry(_ACCOUNT, EntryKind.ADJUSTED, units, **more)


def _row(snapshot: Snapshot, body: str, **more: Any) -> NewRow:
    key = snapshot.recipient.key
    fixed = {"kind": RowKind.TEXT, "purpose": Purpose.MESSAGE, "body": body, **more}
    return NewRow(recipient=key, **fixed)


def _pays(*bodies: str, units: int = 1, **more: Any) -> _Decide:
    """Queue messages that cost, or ask for units where too few are left; answer what was seen."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        cost = Cost(_ACCOUNT, units)
        rows = tuple(_row(snapshot, body, cost=cost, **more) for body in bodies)
        free = tuple(evolve(row, cost=None, waits_for="more") for row in rows)
        asked = Event(EventType.MESSAGE_REFUSED, now)
        more_ = _row(snapshot, "more", key="more", kind=RowKind.NOTICE)

        def then(account: AccountView) -> Decision[Any]:
            if account.balance >= units * len(rows):
                return Decision(account.balance, rows=rows)
            ask = NewEntry(_ACCOUNT, EntryKind.ASKED)
            entries = () if account.is_open else (ask,)
            return Decision(None, (asked,), (*free, more_), entries=entries)

        return Decision(None, rows=rows, guard=Charge(_ACCOUNT, then))

    return decide


class AccountLaws:
    """Hold a store to what is promised of accounts and of messages that cost."""

    def _account(self, desk: _Desk) -> AccountView:
        """Return the account, after comparing it with its entries."""
        account = desk.store.account(_TENANT, _ACCOUNT)
        entries: list[QuotaEntry] = desk.all(Entries(_TENANT, _ACCOUNT), limit=2)
        folded = AccountView(_ACCOUNT)
        for entry in entries:
            folded = folded.after(
                NewEntry(_ACCOUNT, entry.kind, entry.units, entry.key, entry.paid, entry.period)
            )
            assert (entry.seq, entry.balance) == (folded.entries, folded.balance)
        assert account == folded
        return account

    def _taken(self, desk: _Desk) -> list[tuple[str, int, int]]:
        entries: list[QuotaEntry] = desk.all(Entries(_TENANT, _ACCOUNT))
        return [(each.kind.value, each.units, each.row) for each in entries if each.row]

    def test_an_account_is_what_its_entries_add_up_to(self, desk: _Desk) -> None:
        assert self._account(desk) == AccountView(_ACCOUNT)
        hostile = "\0'\ud800"
        entries = (
            NewEntry(_ACCOUNT, EntryKind.GRANT, 100, "grant"),
            NewEntry(_ACCOUNT, EntryKind.ASKED, key=hostile),
            NewEntry(_ACCOUNT, EntryKind.DECLINED),
            NewEntry(_ACCOUNT, EntryKind.PURCHASE, 10, hostile, 20, "2026-03"),
            NewEntry(_ACCOUNT, EntryKind.ASKED),
        )
        assert desk.done(_books(*entries, answer="yes")) == "yes"
        desk.done(_books(_gives(-1), NewEntry(_ACCOUNT, EntryKind.DECLINED)))
        account = self._account(desk)
        assert account == AccountView(_ACCOUNT, 109, 7, True, 2, 1, 1, "2026-03", 1, 20)  # noqa: FBT003
        (second, *_) = desk.all(Entries(_TENANT, _ACCOUNT))[1:]
        assert (second.key, second.at) == (hostile, desk.clock.now())
        assert desk.store.account("zeta", _ACCOUNT) == AccountView(_ACCOUNT)
        assert desk.store.account(_TENANT, hostile) == AccountView(hostile)
        assert desk.all(Entries(_TENANT, hostile)) == []

    def test_accounts_of_one_tenant_are_apart(self, desk: _Desk) -> None:
        for name in ("texts", "\0'"):
            desk.done(_books(NewEntry(name, EntryKind.ADJUSTED, len(name)), account=name))
        assert [desk.store.account(_TENANT, each).balance for each in ("texts", "\0'")] == [5, 2]

    def test_a_charge_is_decided_on_the_account_as_it_stands(self, desk: _Desk) -> None:
        seen: list[AccountView] = []

        def then(account: AccountView) -> Decision[str]:
            seen.append(account)
            return Decision("then", entries=(_gives(1),), memo="memo")

        assert desk.done(_charges(then), key=Key("a", "a")) == "then"
        assert desk.run(_charges(then), key=Key("a", "a")) == Replayed("memo")
        units = [Unit(Subjects(_TENANT), _charges(then)) for _ in range(2)]
        desk.store.transact(units, desk.clock)
        assert [account.balance for account in seen[-2:]] == [1, 2]
        assert self._account(desk).balance == 3

    def test_what_a_charge_decides_is_written_and_nothing_else(self, desk: _Desk) -> None:
        happened = Event(EventType.MESSAGE_QUEUED, desk.clock.now())
        instead = Event(EventType.MESSAGE_REFUSED, desk.clock.now())
        desk.done(_charges(lambda _: Decision(None, (instead,)), events=(happened,)))
        assert [entry.event.type for entry in desk.ledger()[1:]] == [EventType.MESSAGE_REFUSED]

    def test_a_message_takes_its_units_as_it_is_written(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        assert desk.done(_pays("one", "two", units=2)) == 5
        assert self._account(desk).balance == 1
        assert [row.cost for row in desk.rows()] == [Cost(_ACCOUNT, 2)] * 2
        assert self._taken(desk) == [("reserved", -2, 1), ("reserved", -2, 2)]
        assert desk.done(_pays("three", units=2)) is None
        assert [(row.body, row.cost) for row in desk.rows()[2:]] == [
            ("three", None),
            ("more", None),
        ]
        assert self._account(desk).balance == 1

    def test_a_message_whose_key_is_there_takes_nothing(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        for _ in range(2):
            assert desk.done(_pays("one", key="same")) is not None
        assert self._taken(desk) == [("reserved", -1, 1)]

    @pytest.mark.parametrize("to", _ENDS)
    def test_what_does_not_go_out_gives_back_once(self, desk: _Desk, to: RowState) -> None:
        desk.done(_books(_gives(5)))
        desk.done(_pays("one", units=2))
        (row,) = desk.claim()
        assert row.cost == Cost(_ACCOUNT, 2)
        desk.settle(row, lambda *_: Decision(None, moves=(Move(row.id, to),)))
        assert desk.rows()[0].cost is None
        assert self._account(desk).balance == 5
        assert self._taken(desk) == [("reserved", -2, 1), ("given_back", 2, 1)]
        if to is RowState.FAILED:  # a further report moves it again
            desk.settle(row, lambda *_: Decision(None, moves=(Move(row.id, RowState.SENT),)))
            desk.settle(row, lambda *_: Decision(None, moves=(Move(row.id, to),)))
            assert self._account(desk).balance == 5

    def test_what_may_have_gone_out_keeps_what_it_has_taken(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        desk.done(_pays("one", units=2))
        for to in (RowState.PENDING, RowState.UNKNOWN, RowState.SENT):
            if desk.rows()[0].state is RowState.PENDING:
                desk.claim()
            (row,) = desk.rows()
            move = Move(row.id, to, desk.clock.now())
            desk.settle(row, lambda *_, move=move: Decision(None, moves=(move,)), fence=row.fence)
            assert desk.rows()[0].cost == Cost(_ACCOUNT, 2)
        assert self._account(desk).balance == 3
        row = desk.rows()[0]
        failed = Move(row.id, RowState.FAILED)
        desk.settle(row, lambda *_: Decision(None, moves=(failed,)), fence=row.fence)
        assert self._account(desk).balance == 5

    def test_an_older_fence_gives_nothing_back(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        desk.done(_pays("one"))
        (row,) = desk.claim()
        failed = Move(row.id, RowState.FAILED)
        desk.settle(row, lambda *_: Decision(None, moves=(failed,)), fence=7)
        assert self._account(desk).balance == 4

    def test_a_message_may_take_its_units_as_it_is_claimed(self, desk: _Desk) -> None:
        desk.done(_books(_gives(3)))
        for _ in range(2):
            desk.done(lambda snapshot, _: Decision(None, rows=(_row(snapshot, "free"),)))

        def claims(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            assert snapshot.row is not None
            id_ = snapshot.row.id
            paid = Move(id_, RowState.CALLING, cost=Cost(_ACCOUNT, 2))
            waits = Move(id_, RowState.PENDING, waits_for="more")
            more = _row(snapshot, "more", key="more", kind=RowKind.NOTICE, not_before=_later)

            def then(account: AccountView) -> Decision[Any]:
                if account.balance >= 2:
                    return Decision(id_, moves=(paid,))
                return Decision(0, rows=(more,), moves=(waits,))

            return Decision(None, moves=(paid,), guard=Charge(_ACCOUNT, then))

        _later = desk.clock.now() + timedelta(hours=1)
        assert desk.claim(claims) == [1]
        desk.settle(desk.rows()[0], _sends(1), fence=1)
        assert desk.claim(claims) == [0]
        one, two, more = desk.rows()
        assert (one.cost, two.cost, two.state) == (Cost(_ACCOUNT, 2), None, RowState.PENDING)
        assert (two.waits_for, two.waits_for_state) == ("more", more.state)
        assert self._taken(desk) == [("reserved", -2, 1)]
        assert desk.claim(claims) == []

    def test_more_than_is_left_is_never_taken(self, desk: _Desk) -> None:
        desk.done(_books(_gives(1)))
        for decide in (
            _books(_gives(-2)),
            lambda snapshot, _: Decision(
                None,
                guard=Charge(
                    _ACCOUNT,
                    lambda _: Decision(None, rows=(_row(snapshot, "", cost=Cost(_ACCOUNT, 2)),)),
                ),
            ),
        ):
            result = desk.run(decide)
            assert isinstance(result, Failed)
            assert isinstance(result.error, InputError)
            assert result.error.code == "overdrawn"
        assert self._account(desk).balance == 1
        assert desk.rows() == []

    def test_a_unit_that_fails_changes_no_account(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))

        def breaks(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            token = NewToken(b"half", "form", "{}", now)
            decided: Decision[Any] = Decision(
                None,
                rows=(_row(snapshot, "", cost=Cost(_ACCOUNT, 2)),),
                tokens=(token, token),
                entries=(_gives(-1),),
            )
            return evolve(decided, guard=Charge(_ACCOUNT, lambda _: decided))

        def raises(_: AccountView) -> Decision[Any]:
            raise LookupError("on purpose")

        units = [
            Unit(Subjects(_TENANT, (_ANN,)), decide)
            for decide in (_pays("one"), breaks, _charges(raises), _pays("two"))
        ]
        results = desk.store.transact(units, desk.clock)
        assert [isinstance(result, Failed) for result in results] == [False, True, True, False]
        assert [result.answer for result in results if isinstance(result, Committed)] == [5, 4]
        assert self._account(desk).balance == 3

    def test_who_runs_dry_at_once_asks_for_more_once(self, desk: _Desk) -> None:
        desk.done(_books(_gives(10)))
        people = [Address.parse(f"+1415555{number:04}") for number in range(40)]
        units = [Unit(Subjects(_TENANT, (each,)), _pays("text")) for each in people]
        results = desk.store.transact(units, desk.clock)
        told = [result.answer for result in results if isinstance(result, Committed)]
        assert told == [*range(10, 0, -1), *[None] * 30]
        account = self._account(desk)
        assert (account.balance, account.asked) == (0, 1)
        assert [row.body for row in desk.rows()].count("more") == 1
        assert len(desk.ledger()) == 31

    def test_threads_that_charge_at_once_never_overdraw(self, desk: _Desk) -> None:
        desk.done(_books(_gives(15)))

        def work(number: int) -> list[Any]:
            who = Address.parse(f"+1415555{number:04}")
            return [desk.done(_pays("text"), who) for _ in range(10)]

        with ThreadPoolExecutor(4) as pool:
            told = [answer for answers in pool.map(work, range(4)) for answer in answers]
        assert sorted(each for each in told if each) == list(range(1, 16))
        assert self._account(desk).balance == 0
        assert [row.body for row in desk.rows()].count("more") == 1

    def test_erasing_gives_back_what_waits(self, desk: _Desk) -> None:
        desk.done(_books(_gives(9)))
        desk.done(_pays("called", units=2))
        desk.claim()
        desk.done(_pays("pending", units=3))
        assert desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock) == 0
        assert [row.cost for row in desk.rows()] == [Cost(_ACCOUNT, 2), None]
        assert self._account(desk).balance == 7
        desk.settle(desk.rows()[0], _ends(1), fence=1)
        assert self._account(desk).balance == 9
        assert self._taken(desk)[-2:] == [("given_back", 3, 2), ("given_back", 2, 1)]

    def test_only_the_account_of_a_charge_is_written(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        desk.done(_pays("paid"))

        def row(**more: Any) -> _Decide:
            return lambda snapshot, _: Decision(
                None,
                guard=Charge(
                    _ACCOUNT, lambda _: Decision(None, rows=(_row(snapshot, "", **more),))
                ),
            )

        cost = Cost(_ACCOUNT, 1)
        before = (desk.rows(), self._account(desk))
        strangers: list[_Decide] = [
            lambda snapshot, _: Decision(None, rows=(_row(snapshot, "", cost=cost),)),
            lambda *_: Decision(None, entries=(_gives(1),)),
            _books(NewEntry("another", EntryKind.ADJUSTED, 1)),
            _books(cost.taken()),
            _books(cost.given_back()),
            row(cost=Cost("another", 1)),
            row(cost=Cost(_ACCOUNT, 0)),
            row(cost=cost, state=RowState.HELD),
            row(cost=cost, kind=RowKind.NOTICE),
            _charges(lambda _: Decision(None, guard=Charge(_ACCOUNT, lambda _: Decision(None)))),
        ]
        for decide in strangers:
            result = desk.run(decide)
            assert isinstance(result, Failed)
            assert isinstance(result.error, InputError)
            assert result.error.code == "out_of_bounds"
        twice = Move(1, RowState.CALLING, cost=cost)
        then = _charges(lambda _: Decision(None, moves=(twice,)))
        with pytest.raises(AssertionError):
            desk.claim(then)
        assert (desk.rows(), self._account(desk)) == before

    # Rows by their keys -----------------------------------------------------------------------

    def test_a_row_is_taken_up_by_its_key_whatever_its_state(self, desk: _Desk) -> None:
        hostile = "\0'\ud800"
        desk.done(_books(_gives(5)))
        desk.done(_pays("one", key=hostile))

        def moves(to: RowState) -> _Decide:
            def decide(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
                assert snapshot.row is not None
                assert snapshot.recipient.address == _ANN
                return Decision(snapshot.row.state, moves=(Move(snapshot.row.id, to),))

            return decide

        def ask(to: RowState) -> Any:
            result = desk.ask(Unit(Named(_TENANT, hostile), moves(to)))
            assert isinstance(result, Committed), result
            return result.answer

        assert ask(RowState.DISCARDED) is RowState.PENDING
        assert ask(RowState.PENDING) is RowState.DISCARDED
        assert desk.claim() != []
        assert self._account(desk).balance == 5
        seen = desk.ask(Unit(Named(_TENANT, hostile), lambda seen, _: Decision(seen)))
        assert isinstance(seen, Committed)
        assert seen.answer.row.state is RowState.CALLING
        refused = desk.ask(Unit(Named(_TENANT, hostile), moves(RowState.CALLING)))
        assert isinstance(refused, Failed)

    def test_there_is_no_row_of_a_key_that_nobody_used(self, desk: _Desk) -> None:
        desk.done(lambda snapshot, _: Decision(None, rows=(_row(snapshot, "", key="one"),)))
        desk.done(lambda snapshot, _: Decision(None, rows=(_row(snapshot, ""),)))
        for tenant, key in ((_TENANT, "two"), (_TENANT, ""), ("zeta", "one")):
            result = desk.ask(Unit(Named(tenant, key), lambda seen, _: Decision(seen)))
            assert isinstance(result, Committed)
            assert (result.answer.row, result.answer.recipients) == (None, ())

    def test_units_about_one_row_see_each_other(self, desk: _Desk) -> None:
        desk.done(_books(_gives(5)))
        desk.done(_pays("one", key="one"))
        desk.claim()
        named = Unit(Named(_TENANT, "one"), lambda seen, _: Decision(seen.row and seen.row.state))
        units: list[Unit[Any]] = [named, Unit(Attempt(_TENANT, 1, 1), _ends(1)), named]
        results = desk.store.transact(units, desk.clock)
        told = [result.answer for result in results if isinstance(result, Committed)]
        assert told == [RowState.CALLING, None, RowState.FAILED]


def _ends(row_id: int) -> _Decide:
    return lambda *_: Decision(None, moves=(Move(row_id, RowState.FAILED),))


def _sends(row_id: int) -> _Decide:
    return lambda *_: Decision(None, moves=(Move(row_id, RowState.SENT),))
