# ruff: noqa: D102, PLR2004, S101
# A law's name is its sentence, pytest reads assert, and the expected number is the law.
"""What every store obeys about lists of contacts; a part of the laws of :mod:`optin.testing`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from optin.consent import EVERYTHING, ORGANISATION, USERS, Address, Event, EventType, State
from optin.exceptions import InputError
from optin.policy.decision import Decision, Snapshot, Subjects, Trace
from optin.storage.protocol import Contacts, Ledger, StoredContact

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["ContactLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("+14155550101")
_BEN: Final = Address.parse("+14155550102")
_CID: Final = Address.parse("+442071838750")
_DEE: Final = Address.parse("+12025550101")
_EVE: Final = Address.parse("+33155550102")
_NAMES: Final = {_ANN: "ann", _BEN: "ben", _CID: "cid", _DEE: "dee", _EVE: "eve"}
_MINUTE: Final = timedelta(minutes=1)
_PROGRAM: Final = "program:a b\0"

_ASKED, _YES, _STOP, _SILENT = (
    EventType.OPT_IN_REQUESTED,
    EventType.OPTED_IN,
    EventType.OPTED_OUT,
    EventType.MESSAGE_RECEIVED,
)
_Decide = Callable[[Snapshot, datetime], Decision[Any]]


def _happens(kind: EventType, scope: str = ORGANISATION, **facts: str | int) -> _Decide:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[str]:
        key = snapshot.recipient.key
        return Decision(key, (Event(kind, now, key, scope, facts),))

    return decide


def _texted_by(organisation: str) -> _Decide:
    def decide(snapshot: Snapshot, _now: datetime) -> Decision[str]:
        key = snapshot.recipient.key
        return Decision(key, traces={key: Trace("dana", "Dana", organisation)})

    return decide


def _lives(desk: _Desk, *events: tuple[Address, EventType, str]) -> None:
    """Let things happen, one a minute."""
    for address, kind, scope in events:
        desk.clock.advance(_MINUTE)
        desk.done(_happens(kind, scope), address)


def _barred(desk: _Desk, address: Address, sender: str = "") -> None:
    desk.clock.advance(_MINUTE)
    desk.done(_happens(EventType.BLOCKED, sender=sender, source="provider", cause="1"), address)


def _shown(items: Sequence[object]) -> list[str]:
    """Show items by the names of their contacts and their scopes."""
    shown = []
    for each in items:
        assert isinstance(each, StoredContact)
        address = each.recipient.address
        name = "somebody" if address is None else _NAMES[address]
        scope = "" if each.scope in {None, ORGANISATION} else f" {each.scope or 'unknown'}"
        shown.append(name + scope)
    return shown


def _crowd(desk: _Desk) -> None:
    """Bring five people to different ends."""
    _lives(
        desk,
        (_ANN, _YES, ORGANISATION),
        (_BEN, _ASKED, ORGANISATION),
        (_ANN, _ASKED, _PROGRAM),
        (_CID, _YES, ORGANISATION),
        (_CID, _STOP, EVERYTHING),
        (_BEN, _YES, ORGANISATION),
        (_DEE, _SILENT, ORGANISATION),
        (_EVE, _YES, USERS),
    )


class ContactLaws:
    """Check how contacts are listed, found and left out."""

    def test_contacts_are_listed_by_their_changes_the_newest_first(self, desk: _Desk) -> None:
        _crowd(desk)
        items = desk.all(Contacts(_TENANT))
        assert _shown(items) == ["ben", "cid *", f"ann {_PROGRAM}", "ann", "dee unknown"]
        assert items[0].recipient == evolve(desk.look(_BEN), unprocessed_stop=False)
        assert [each.recipient for each in items[2:4]] == [desk.look(_ANN)] * 2

    def test_a_stop_all_stands_in_the_place_of_what_it_covers(self, desk: _Desk) -> None:
        _lives(desk, (_ANN, _YES, ORGANISATION), (_ANN, _STOP, EVERYTHING))
        assert _shown(desk.all(Contacts(_TENANT))) == ["ann *"]
        assert _shown(desk.all(Contacts(_TENANT, states=(State.OPTED_IN,)))) == []
        _lives(desk, (_ANN, _YES, _PROGRAM))
        assert _shown(desk.all(Contacts(_TENANT))) == [f"ann {_PROGRAM}", "ann *"]
        assert _shown(desk.all(Contacts(_TENANT, scope=_PROGRAM))) == [f"ann {_PROGRAM}"]
        assert _shown(desk.all(Contacts(_TENANT, scope=ORGANISATION))) == ["ann *"]
        _lives(desk, (_ANN, _YES, ORGANISATION))
        assert _shown(desk.all(Contacts(_TENANT))) == ["ann", f"ann {_PROGRAM}"]

    def test_a_stop_all_of_somebody_unknown_stands_by_itself(self, desk: _Desk) -> None:
        _lives(desk, (_ANN, _STOP, EVERYTHING), (_BEN, _YES, USERS), (_BEN, _STOP, EVERYTHING))
        assert _shown(desk.all(Contacts(_TENANT))) == ["ben *", "ann *"]
        assert _shown(desk.all(Contacts(_TENANT, by_number=True))) == ["ann", "ben"]

    def test_contacts_are_found_by_their_state_and_scope(self, desk: _Desk) -> None:
        _crowd(desk)

        def found(*states: State, **more: Any) -> list[str]:  # noqa: ANN401 - fields by name
            query = Contacts(_TENANT, states=states, **more)
            by_number = evolve(query, by_number=True)
            assert set(_shown(desk.all(by_number))) == {
                each.split()[0] for each in _shown(desk.all(query))
            }
            return _shown(desk.all(query))

        assert found(State.OPTED_IN) == ["ben", "ann"]
        assert found(State.PENDING) == [f"ann {_PROGRAM}"]
        assert found(State.OPTED_OUT) == ["cid *"]
        assert found(State.UNKNOWN) == ["dee unknown"]
        assert found(State.EXPIRED) == []
        assert found(State.UNKNOWN, State.PENDING) == [f"ann {_PROGRAM}", "dee unknown"]
        assert found(scope=_PROGRAM) == [f"ann {_PROGRAM}"]
        assert found(State.OPTED_IN, scope=_PROGRAM) == []
        assert found(scope=ORGANISATION) == ["ben", "cid *", "ann"]

    def test_contacts_are_found_by_when_they_changed(self, desk: _Desk) -> None:
        _crowd(desk)
        since = desk.clock.now() - 3 * _MINUTE
        for by_number in (False, True):
            found = desk.all(Contacts(_TENANT, since=since, by_number=by_number))
            assert sorted(each.split()[0] for each in _shown(found)) == ["ben", "cid"]
        later = since + _MINUTE
        assert _shown(desk.all(Contacts(_TENANT, since=later))) == ["ben"]
        assert desk.all(Contacts(_TENANT, states=(State.UNKNOWN,), since=since)) == []

    def test_contacts_are_found_by_who_texted_them_last(self, desk: _Desk) -> None:
        _crowd(desk)
        desk.done(_texted_by("east\0"), _ANN)
        desk.done(_texted_by("west"), _BEN)
        desk.done(_texted_by("north"), _DEE)
        asked = Contacts(_TENANT, organisations=("east\0", "north"))
        assert _shown(desk.all(asked)) == [f"ann {_PROGRAM}", "ann", "dee unknown"]
        assert _shown(desk.all(evolve(asked, by_number=True))) == ["dee", "ann"]
        assert desk.all(Contacts(_TENANT, organisations=("south",))) == []

    def test_contacts_are_found_that_are_blocked(self, desk: _Desk) -> None:
        _crowd(desk)
        since = desk.clock.now()
        for address in (_BEN, _DEE, _EVE, _BEN):
            _barred(desk, address, sender="" if address is _BEN else "sender")
        _barred(desk, _BEN, sender="sender")
        assert _shown(desk.all(Contacts(_TENANT, blocked=True))) == ["ben", "eve", "dee"]
        numbers = desk.all(Contacts(_TENANT, blocked=True, by_number=True))
        assert _shown(numbers) == ["dee", "ben", "eve"]
        opted_in = Contacts(_TENANT, states=(State.OPTED_IN,), blocked=True)
        assert _shown(desk.all(opted_in)) == ["ben"]
        recent = Contacts(_TENANT, blocked=True, since=since + 3 * _MINUTE)
        assert _shown(desk.all(recent)) == ["ben", "eve"]
        desk.done(_happens(EventType.UNBLOCKED, sender="sender", source="provider"), _DEE)
        assert _shown(desk.all(Contacts(_TENANT, blocked=True))) == ["ben", "eve"]

    def test_a_number_is_found_by_how_it_begins_or_ends(self, desk: _Desk) -> None:
        _crowd(desk)

        def found(beginning: str = "", ending: str = "") -> list[str]:
            return _shown(desk.all(Contacts(_TENANT, beginning=beginning, ending=ending), limit=2))

        assert found("+1") == ["dee", "ann", "ben"]
        assert found("+1415") == ["ann", "ben"]
        assert found(_CID.value) == ["cid"]
        assert found("+1415555010100") == []
        assert found("1") == []
        assert found(ending="0101") == ["dee", "ann"]
        assert found(ending="4155550101") == ["ann"]
        assert found(ending="14155550101") == ["ann"]
        assert found(ending="914155550101") == []
        assert found("+14", "0101") == ["ann"]
        with pytest.raises(InputError) as caught:
            found(ending="101")
        assert caught.value.code == "invalid_search"

    def test_contacts_are_listed_by_their_numbers(self, desk: _Desk) -> None:
        _crowd(desk)
        items = desk.all(Contacts(_TENANT, by_number=True))
        assert _shown(items) == ["dee", "ann", "ben", "cid"]
        assert [each.scope for each in items] == [None] * 4
        assert items[1].recipient == desk.look(_ANN)

    def test_one_contact_is_found_by_its_key(self, desk: _Desk) -> None:
        _crowd(desk)
        asked = Contacts(_TENANT, recipient=desk.look(_ANN).key, states=(State.EXPIRED,))
        (found,) = desk.all(asked)
        assert found == StoredContact(desk.look(_ANN))
        assert desk.all(Contacts(_TENANT, recipient=desk.look(_EVE).key)) == []
        assert desk.all(Contacts(_TENANT, recipient="nobody")) == []
        assert desk.all(Contacts("zeta", recipient=desk.look(_ANN).key)) == []

    def test_who_was_erased_is_listed_without_a_number(self, desk: _Desk) -> None:
        _crowd(desk)
        key = desk.look(_BEN).key
        desk.store.erase(_TENANT, _BEN, "gdpr-17", desk.clock)
        assert _shown(desk.all(Contacts(_TENANT)))[:2] == ["somebody", "cid *"]
        assert _shown(desk.all(Contacts(_TENANT, recipient=key))) == ["somebody"]
        assert _shown(desk.all(Contacts(_TENANT, by_number=True))) == ["dee", "ann", "cid"]
        assert desk.all(Contacts(_TENANT, ending="0102")) == []

    def test_the_contacts_of_another_tenant_are_not_listed(self, desk: _Desk) -> None:
        _crowd(desk)
        for query in (
            Contacts("zeta"),
            Contacts("zeta", by_number=True),
            Contacts("zeta", blocked=True),
            Contacts("zeta", ending="0101"),
        ):
            assert desk.all(query) == []

    @pytest.mark.parametrize("limit", [1, 2, 3, 100])
    def test_a_cursor_serves_both_ways(self, desk: _Desk, limit: int) -> None:
        _crowd(desk)
        _barred(desk, _BEN)
        _barred(desk, _CID)
        for asked in (
            Contacts(_TENANT),
            Contacts(_TENANT, states=(State.UNKNOWN, State.OPTED_IN)),
            Contacts(_TENANT, blocked=True),
            Contacts(_TENANT, by_number=True),
            Contacts(_TENANT, beginning="+1"),
            Contacts(_TENANT, ending="0101"),
        ):
            whole = desk.all(asked)
            back = evolve(asked, backwards=True)
            assert desk.all(back, limit=limit) == whole[::-1]
            after = None
            for start in count(0, limit):
                page = desk.store.scan(asked, after, limit)
                assert list(page.items) == whole[start : start + limit]
                if after is not None:
                    before = desk.store.scan(back, after, limit)
                    assert list(before.items) == whole[start - limit : start][::-1]
                after = page.after
                if after is None:
                    break

    def test_a_page_of_contacts_begins_beside_a_cursor(self, desk: _Desk) -> None:
        for asked in (Contacts(_TENANT), Contacts(_TENANT, by_number=True)):
            for wrong in ("", "x", "1"):
                with pytest.raises(InputError) as caught:
                    desk.store.scan(asked, wrong)
                assert caught.value.code == "invalid_cursor"

    def test_the_ledger_is_read_from_its_end_as_well(self, desk: _Desk) -> None:
        _crowd(desk)
        for address in (None, _ANN):
            whole = desk.all(Ledger(_TENANT, address))
            assert len(whole) > 1
            for limit in (1, 2, 100):
                assert desk.all(Ledger(_TENANT, address, newest=True), limit) == whole[::-1]
            assert desk.store.scan(Ledger(_TENANT, address, newest=True), "1").items == ()
        with pytest.raises(InputError):
            desk.store.scan(Ledger(_TENANT, newest=True), "x")

    def test_what_changed_before_1970_is_listed_too(self, desk: _Desk) -> None:
        def long_ago(snapshot: Snapshot, now: datetime) -> Decision[str]:
            key = snapshot.recipient.key
            then = now.replace(year=1960)
            return Decision(key, (Event(_YES, then, key, ORGANISATION),))

        desk.done(long_ago, _ANN)
        desk.done(long_ago, _BEN)
        names = sorted(_shown(desk.all(Contacts(_TENANT), limit=1)))
        assert names == ["ann", "ben"]

    def test_a_user_who_is_a_contact_too_is_listed_in_the_scope_of_contacts(
        self, desk: _Desk
    ) -> None:
        _lives(desk, (_EVE, _YES, USERS), (_EVE, _ASKED, ORGANISATION))
        assert _shown(desk.all(Contacts(_TENANT))) == ["eve"]
        assert _shown(desk.all(Contacts(_TENANT, by_number=True))) == ["eve"]
        assert len(desk.store.view(Subjects(_TENANT, (_EVE,))).recipient.standing.records) == 2
