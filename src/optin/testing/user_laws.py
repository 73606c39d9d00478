# ruff: noqa: ANN401, D102, PLR2004, S101
# A law's name is its sentence, pytest reads assert, the expected number is the law, and a decision
# may answer anything.
"""What every store obeys about the tenant's own users and what they are told.

A part of :class:`optin.testing.laws.StoreLaws`, in a module of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, Final

import pytest
from attrs import evolve

from optin.consent import Address, Channel, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import (
    Approved,
    Attempt,
    Committed,
    Decision,
    Failed,
    Move,
    NewRow,
    NewSettings,
    NextDue,
    Purpose,
    Result,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    Unit,
)
from optin.policy.profiles import EVERY_NOTICE, Medium, UserProfile
from optin.storage.protocol import Notices, Page, Rows, Store, Users
from optin.testing.clock import FixedClock

__all__ = ["UserLaws"]

_Decide = Callable[[Snapshot, datetime], Decision[Any]]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("+14155550101")
_BOX: Final = Address(Channel.EMAIL, "Lou@firm.test")
_LOU: Final = UserProfile(
    user="lou",
    name="Lou\0 \ud800",
    phone=_ANN,
    email=_BOX,
    routes={EVERY_NOTICE: (Medium.EMAIL, Medium.IN_APP), "invoice": ()},
)


class _Office:
    """Ask a store about users, in few words."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.clock = FixedClock()
        event = Event(EventType.TENANT_ENROLLED, self.clock.now())
        enrolled: _Decide = lambda _, __: Decision(  # noqa: E731 - an expression is all there is
            None, (event,), settings=NewSettings("{}")
        )
        self.done(Subjects(_TENANT, settings=True), enrolled)

    def run(self, entry: Subjects | Attempt | NextDue, decide: _Decide) -> Result[Any]:
        return self.store.transact([Unit(entry, decide)], self.clock)[0]

    def done(self, entry: Subjects | Attempt | NextDue, decide: _Decide) -> Any:
        result = self.run(entry, decide)
        assert isinstance(result, Committed), result
        return result.answers[0] if result.answers else None

    def save(self, *profiles: UserProfile) -> Any:
        names = tuple(profile.user for profile in profiles)
        return self.done(
            Subjects(_TENANT, users=names), lambda seen, _: Decision(seen.users, users=profiles)
        )

    def profile(self, user: str = "lou") -> UserProfile | None:
        return self.store.view(Subjects(_TENANT, users=(user,))).user

    def tell(self, *bodies: str, user: str = "lou", about: Address | None = None) -> None:
        """Put notices to a user into the outbox."""

        def decide(snapshot: Snapshot, _now: datetime) -> Decision[None]:
            key = snapshot.recipient.key if snapshot.recipients else ""
            fixed: dict[str, Any] = {"purpose": Purpose.NOTICE, "recipient": key, "user": user}
            said = Approved("notice", "en", ("Lou",))
            rows = tuple(
                NewRow(kind=RowKind.NOTICE, body=body, approved=said, **fixed) for body in bodies
            )
            return Decision(None, rows=rows)

        self.done(Subjects(_TENANT, () if about is None else (about,)), decide)

    def notices(self, user: str = "lou", *, unread: bool = False) -> list[Row]:
        page: Page[Any] = self.store.scan(Notices(_TENANT, user, unread=unread))
        return list(page.items)

    def bodies(self, user: str = "lou", *, unread: bool = False) -> list[str]:
        return [row.body for row in self.notices(user, unread=unread)]

    def read(self, *ids: int, user: str = "lou") -> int:
        return self.store.mark_read(_TENANT, user, ids or None, self.clock)


class UserLaws:
    """Hold a store to what it promises about users; :class:`StoreLaws` says how to open one."""

    @pytest.fixture
    def office(self, store: Store) -> _Office:
        """Sit down with a store in which one tenant is enrolled."""
        return _Office(store)

    # Profiles -----------------------------------------------------------------------------------

    def test_a_profile_comes_back_as_it_was_written(self, office: _Office) -> None:
        assert office.save(_LOU) == (None,)
        assert office.profile() == _LOU
        bare = UserProfile(user="lou")
        assert office.save(bare) == (_LOU,)
        assert office.profile() == bare

    def test_users_are_shown_in_the_order_of_the_unit(self, office: _Office) -> None:
        kim = UserProfile(user="kim\0")
        office.save(_LOU, kim)
        asked = Subjects(_TENANT, (_ANN,), users=("nobody", "lou", "kim\0"))
        assert office.store.view(asked).users == (None, _LOU, kim)
        seen = office.done(asked, lambda snapshot, _: Decision(snapshot))
        assert seen.users == (None, _LOU, kim)
        assert seen.recipient.address == _ANN

    def test_who_was_only_asked_about_is_not_kept(self, office: _Office) -> None:
        assert office.done(Subjects(_TENANT, users=("x",)), lambda s, _: Decision(s.user)) is None
        assert office.profile("x") is None
        assert office.store.scan(Users(_TENANT)) == Page((), None)

    def test_the_past_shows_no_users(self, office: _Office) -> None:
        office.save(_LOU)
        past = office.store.view(Subjects(_TENANT, users=("lou",)), office.clock.now())
        assert past.users == (None,)

    def test_users_are_listed_in_the_order_of_their_identifiers(self, office: _Office) -> None:
        names = ["b", "a", "c\0", "é"]
        office.save(*(UserProfile(user=name) for name in names))
        first: Page[Any] = office.store.scan(Users(_TENANT), None, 3)
        assert [each.user for each in first.items] == ["a", "b", "c\0"]
        rest: Page[Any] = office.store.scan(Users(_TENANT), first.after, 3)
        assert ([each.user for each in rest.items], rest.after) == (["é"], None)

    def test_a_user_is_their_tenants_own(self, office: _Office) -> None:
        office.save(_LOU)
        assert office.store.view(Subjects("zeta", users=("lou",))).users == (None,)
        assert office.store.scan(Users("zeta")).items == ()

    @pytest.mark.parametrize(
        "what",
        [
            {"users": (UserProfile(user="kim"),)},
            {"forgotten": ("kim",)},
            {"users": (UserProfile(user="lou"),), "forgotten": ("lou",)},
            {"users": (UserProfile(user="lou"), UserProfile(user="lou"))},
        ],
    )
    def test_a_decision_changes_the_users_of_its_unit_once(
        self, office: _Office, what: dict[str, Any]
    ) -> None:
        result = office.run(Subjects(_TENANT, users=("lou",)), lambda *_: Decision(None, **what))
        assert isinstance(result, Failed)
        assert isinstance(result.error, InputError)
        assert result.error.code == "out_of_bounds"
        assert office.store.scan(Users(_TENANT)).items == ()

    def test_a_unit_that_fails_changes_no_user(self, office: _Office) -> None:
        office.save(_LOU)

        def decide(_snapshot: Snapshot, now: datetime) -> Decision[None]:
            row = NewRow(
                kind=RowKind.NOTICE,
                purpose=Purpose.NOTICE,
                recipient="",
                body="late",
                not_before=now.replace(tzinfo=None),
            )
            return Decision(None, rows=(row,), users=(UserProfile(user="lou"),))

        assert isinstance(office.run(Subjects(_TENANT, users=("lou",)), decide), Failed)
        assert office.profile() == _LOU

    def test_who_changes_a_user_at_once_sees_what_the_other_wrote(self, office: _Office) -> None:
        def add(snapshot: Snapshot, _now: datetime) -> Decision[None]:
            before = snapshot.user or UserProfile(user="lou")
            return Decision(None, users=(evolve(before, name=f"{before.name}x"),))

        with ThreadPoolExecutor(4) as pool:
            asked = [
                pool.submit(office.run, Subjects(_TENANT, users=("lou",)), add) for _ in range(12)
            ]
            assert all(isinstance(each.result(), Committed) for each in asked)
        found = office.profile()
        assert found is not None
        assert found.name == "x" * 12

    # Notices ------------------------------------------------------------------------------------

    def test_notices_are_listed_the_newest_first(self, office: _Office) -> None:
        office.tell("one", "two", about=_ANN)
        office.tell("other", user="kim")
        office.tell("three")
        office.tell("for all", user="")
        assert office.bodies() == ["three", "two", "one"]
        assert office.bodies("") == ["for all"]
        assert office.notices()[1].address == _ANN
        whole = office.store.scan(Rows(_TENANT)).items
        assert set(office.notices()) <= set(whole)

    def test_only_notices_are_listed(self, office: _Office) -> None:
        def decide(_snapshot: Snapshot, _now: datetime) -> Decision[None]:
            row = NewRow(
                kind=RowKind.HANDOVER,
                purpose=Purpose.HANDOVER,
                recipient="",
                body="hello",
                user="lou",
            )
            return Decision(None, rows=(row,))

        office.done(Subjects(_TENANT), decide)
        assert office.notices() == []
        assert office.store.unread(_TENANT, "lou") == 0

    @pytest.mark.parametrize(
        "query", [Notices(_TENANT, "lou"), Notices(_TENANT, "lou", unread=True)]
    )
    def test_pages_of_notices_add_up_whatever_comes_between(
        self, office: _Office, query: Notices
    ) -> None:
        office.tell(*map(str, range(5)))
        first: Page[Any] = office.store.scan(query, None, 2)
        office.tell("newer")
        second: Page[Any] = office.store.scan(query, first.after, 2)
        third: Page[Any] = office.store.scan(query, second.after, 2)
        pages = [[row.body for row in page.items] for page in (first, second, third)]
        assert pages == [["4", "3"], ["2", "1"], ["0"]]
        assert third.after is None
        with pytest.raises(InputError):
            office.store.scan(query, "x")

    def test_a_notice_is_read_once(self, office: _Office) -> None:
        office.tell("one", "two", "three")
        third, _, first = (row.id for row in office.notices())
        assert office.store.unread(_TENANT, "lou") == 3
        assert office.read(first, third, 99) == 2
        assert office.store.unread(_TENANT, "lou") == 1
        assert office.bodies(unread=True) == ["two"]
        read_at = office.clock.now()
        office.clock.advance(timedelta(minutes=1))
        assert office.read(first) == 0
        assert [row.read_at for row in office.notices()] == [read_at, None, read_at]

    def test_all_notices_are_read_at_once(self, office: _Office) -> None:
        office.tell("one", "two")
        office.tell("other", user="kim")
        assert office.read() == 2
        assert office.store.unread(_TENANT, "lou") == 0
        assert office.store.unread(_TENANT, "kim") == 1

    def test_nobody_reads_what_was_told_to_somebody_else(self, office: _Office) -> None:
        office.tell("one")
        (row,) = office.notices()
        assert office.read(row.id, user="kim") == 0
        assert office.store.mark_read("zeta", "lou", None, office.clock) == 0
        assert office.store.mark_read(_TENANT, "lou", (), office.clock) == 0
        assert office.store.unread(_TENANT, "lou") == 1

    def test_a_notice_that_is_read_is_told_all_the_same(self, office: _Office) -> None:
        office.tell("one")
        assert office.read() == 1

        def claim(snapshot: Snapshot, _now: datetime) -> Decision[Row | None]:
            row_id = 0 if snapshot.row is None else snapshot.row.id
            return Decision(snapshot.row, moves=(Move(row_id, RowState.CALLING),))

        row = office.done(NextDue(1, timedelta(seconds=15)), claim)
        sent = Move(row.id, RowState.SENT)
        office.done(Attempt(_TENANT, row.id, 1), lambda *_: Decision(None, moves=(sent,)))
        (told,) = office.notices()
        assert (told.state, told.read_at) == (RowState.SENT, office.clock.now())

    # Erasing ------------------------------------------------------------------------------------

    def test_an_erased_number_is_no_users_any_more(self, office: _Office) -> None:
        office.save(_LOU, UserProfile(user="kim", phone=Address.parse("+14155550102")))
        office.store.erase(_TENANT, _ANN, "gdpr-17", office.clock)
        assert office.profile() == evolve(_LOU, phone=None)
        office.store.erase(_TENANT, Address(Channel.EMAIL, "lou@FIRM.test"), "gdpr", office.clock)
        assert office.profile() == evolve(_LOU, phone=None, email=None)
        kim = office.profile("kim")
        assert kim is not None
        assert kim.phone == Address.parse("+14155550102")

    def test_a_notice_about_an_erased_person_is_gone(self, office: _Office) -> None:
        office.tell("about ann", about=_ANN)
        office.tell("about nobody")
        office.store.erase(_TENANT, _ANN, "gdpr-17", office.clock)
        assert office.bodies() == ["about nobody"]
        assert office.store.unread(_TENANT, "lou") == 1
        assert office.read() == 1

    def test_nothing_is_kept_of_a_user_who_is_forgotten(self, office: _Office) -> None:
        office.save(_LOU)
        office.tell("about ann", about=_ANN)
        office.tell("for lou alone")
        office.tell("for kim", user="kim")
        entry = Subjects(_TENANT, users=("lou",))
        office.done(entry, lambda seen, _: Decision(seen.user, forgotten=("lou",)))
        assert office.profile() is None
        assert office.store.scan(Users(_TENANT)).items == ()
        assert office.bodies() == ["about ann"]
        assert office.bodies("kim") == ["for kim"]
        page: Page[Any] = office.store.scan(Rows(_TENANT, states=(RowState.DISCARDED,)))
        gone = [(row.body, row.approved, row.code) for row in page.items]
        assert gone == [("", None, "erased")]
        assert office.save(evolve(_LOU, name="again")) == (None,)
