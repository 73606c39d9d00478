# ruff: noqa: ANN401, D102, S101
# A law's name is its sentence, pytest reads assert, and an event has many parts.
"""What every store obeys about what it counts, a part of :class:`optin.testing.laws.StoreLaws`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest

from optin.consent import EVERYTHING, FORMS, ORGANISATION, PORTAL, USERS, Address, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import Decision, Move, NewRow, Purpose, RowKind, RowState, Snapshot
from optin.storage.protocol import COUNTED, OWN_WORDS, Tallied, Tallies, Tally

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["ReportLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("+14155550101")
_BEN: Final = Address.parse("+14155550102")
_CARA: Final = Address.parse("+14155550103")
_HOUR: Final = timedelta(hours=1)

_Decide = Callable[[Snapshot, datetime], Decision[Any]]


def _happens(*kinds: EventType, scope: str = ORGANISATION, **more: Any) -> _Decide:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        key = snapshot.recipient.key
        return Decision(snapshot, tuple(Event(kind, now, key, scope, **more) for kind in kinds))

    return decide


def _queues(template: str, kind: RowKind = RowKind.TEXT) -> _Decide:
    def decide(snapshot: Snapshot, _now: datetime) -> Decision[Snapshot]:
        row = NewRow(
            kind=kind,
            purpose=Purpose.MESSAGE,
            recipient=snapshot.recipient.key,
            body="words",
            template=template,
        )
        return Decision(snapshot, rows=(row,))

    return decide


def _calls(snapshot: Snapshot, now: datetime) -> Decision[Any]:
    """Claim whatever is due, and write down that it may leave."""
    row = snapshot.row
    assert row is not None
    event = Event(EventType.SEND_AUTHORISED, now, row.recipient, row.scope, {"row": row.id})
    return Decision(row, (event,), moves=(Move(row.id, RowState.CALLING),))


def _sent(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
    assert snapshot.row is not None
    return Decision(snapshot.row, moves=(Move(snapshot.row.id, RowState.SENT),))


def _tallies(desk: _Desk, *bounds: datetime) -> list[Mapping[Tally, None]]:
    """Return what was counted in each period, in whatever order."""
    found = desk.all(Tallies(_TENANT, bounds))
    assert all(isinstance(each, Tallied) for each in found)
    assert [each.period for each in found] == list(range(len(bounds) - 1))
    return [dict.fromkeys(each.tallies) for each in found]


def _today(desk: _Desk) -> Mapping[Tally, None]:
    now = desk.clock.now()
    (found,) = _tallies(desk, now - 12 * _HOUR, now + 12 * _HOUR)
    return found


class ReportLaws:
    """Check what is counted, and in which period."""

    def test_what_is_alike_is_counted_together(self, desk: _Desk) -> None:
        by_hand: dict[str, Any] = {
            "facts": {"source": "hand"},
            "payload": {"user": "dana", "actor": "eve"},
        }
        for address in (_ANN, _BEN):
            desk.done(_happens(EventType.OPTED_IN, **by_hand), address)
        refused: dict[str, Any] = {"facts": {"code": "blocked", "organisation": "east\ud83d"}}
        desk.done(_happens(EventType.MESSAGE_REFUSED, EventType.SEND_BLOCKED, **refused))
        nobody = _happens(EventType.MESSAGE_REFUSED, payload={"user": "\udc00\x01"})
        desk.done(nobody)
        assert _today(desk) == dict.fromkeys(
            [
                Tally(EventType.OPTED_IN, user="eve", source="hand", count=2),
                Tally(EventType.MESSAGE_REFUSED, "east\ud83d", detail="blocked"),
                Tally(EventType.SEND_BLOCKED, "east\ud83d", detail="blocked"),
                Tally(EventType.MESSAGE_REFUSED, user="\udc00\x01"),
            ]
        )

    def test_any_name_is_counted_as_it_is(self, desk: _Desk) -> None:
        names = ['say "no"', "back\\", '\\"', '","user":"mallory', '{"actor":"mallory', "\\u005c",
                 "\\\\", "\ud83d", "é", "\x01,}", ""]  # fmt: skip
        for name in names:
            told = {"organisation": name, "code": name, "source": name, "waited": 7}
            named = {"text": '"user":"mallory"', "user": name, "wording": name}
            desk.done(_happens(EventType.MESSAGE_REFUSED, facts=told, payload=named))
        assert _today(desk) == {
            Tally(EventType.MESSAGE_REFUSED, name, name, name, name, waited=7): None
            for name in names
        }

    def test_what_is_not_there_and_what_is_empty_are_alike(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.FORM_LINKED), _ANN)
        desk.done(_happens(EventType.FORM_LINKED, payload={"user": ""}), _BEN)
        desk.done(_happens(EventType.FORM_LINKED, payload={"note": "none"}), _CARA)
        now = desk.clock.now()
        (found,) = desk.all(Tallies(_TENANT, (now - _HOUR, now + _HOUR)))
        assert found.tallies == (Tally(EventType.FORM_LINKED, count=3),)

    def test_what_no_report_shows_is_not_counted(self, desk: _Desk) -> None:
        desk.done(_happens(*sorted(set(EventType) - COUNTED)))
        for scope in (USERS, PORTAL, FORMS):
            desk.done(_happens(*sorted(COUNTED), scope=scope))
        assert _today(desk) == {}

    def test_a_period_is_from_its_beginning_until_before_its_end(self, desk: _Desk) -> None:
        start = desk.clock.now()
        bounds = [start, start + _HOUR, start + 3 * _HOUR, start + 4 * _HOUR]
        for minutes in (-1, 0, 59, 60, 179, 180, 240):
            desk.clock.set(start + timedelta(minutes=minutes))
            desk.done(_happens(EventType.OPTED_IN, facts={"source": "form"}))
        counts = [sum(each.count for each in found) for found in _tallies(desk, *bounds)]
        assert counts == [2, 2, 1]

    def test_a_period_in_which_nothing_happened_is_empty(self, desk: _Desk) -> None:
        now = desk.clock.now()
        assert _tallies(desk, now, now + _HOUR, now + 2 * _HOUR) == [{}, {}]
        assert _tallies(desk, now) == []
        desk.clock.set(now - _HOUR)
        desk.done(_happens(EventType.OPTED_IN))
        assert _tallies(desk, now, now + _HOUR) == [{}]
        # A day that a calendar leaves out begins when it ends.
        counts = [len(each) for each in _tallies(desk, now - _HOUR, now - _HOUR, now)]
        assert counts == [0, 1]

    def test_pages_of_periods_add_up_to_the_whole(self, desk: _Desk) -> None:
        start = desk.clock.now()
        bounds = tuple(start + n * _HOUR for n in range(6))
        for bound in bounds:
            desk.clock.set(bound)
            desk.done(_happens(EventType.OPTED_IN))
        whole = desk.all(Tallies(_TENANT, bounds))
        assert [each.period for each in whole] == [0, 1, 2, 3, 4]
        for limit in (1, 2, 4, 5, 9):
            assert desk.all(Tallies(_TENANT, bounds), limit) == whole
            assert len(desk.store.scan(Tallies(_TENANT, bounds), None, limit).items) == min(
                limit, 5
            )

    def test_a_request_is_counted_with_what_became_of_it(self, desk: _Desk) -> None:
        asked: dict[str, Any] = {
            "facts": {"template": "user_initiated.request"},
            "payload": {"user": "dana"},
        }
        request = _happens(EventType.OPT_IN_REQUESTED, **asked)
        ends = [
            ([], ""),
            ([_happens(EventType.OPTED_IN, scope="program:x")], ""),
            ([_happens(EventType.HELP_REQUESTED), _happens(EventType.OPTED_IN)], "opted_in"),
            ([_happens(EventType.OPTED_OUT), _happens(EventType.OPTED_IN)], "opted_out"),
            ([_happens(EventType.OPTED_OUT, scope=EVERYTHING)], "opted_out"),
            ([_happens(EventType.OPT_IN_REQUEST_FAILED)], "opt_in_request_failed"),
            ([request], "opt_in_requested"),
            ([_happens(EventType.FORM_LINKED)], "form_linked"),
            ([_happens(EventType.DISCLAIMER_SENT)], "disclaimer_sent"),
        ]
        for number, (steps, answer) in enumerate(ends):
            desk.clock.advance(24 * _HOUR)
            start = desk.clock.now()
            who = Address.parse(f"+1415555020{number}")
            desk.done(request, who)
            desk.clock.advance(_HOUR)
            for step in steps:
                desk.done(step, who)
            (found,) = _tallies(desk, start, start + _HOUR)
            assert found == {
                Tally(
                    EventType.OPT_IN_REQUESTED,
                    user="dana",
                    template="user_initiated.request",
                    answer=answer,
                ): None
            }

    def test_a_link_to_a_form_is_counted_with_what_became_of_it(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.FORM_LINKED, EventType.OPTED_IN))
        desk.done(_happens(EventType.FORM_LINKED, EventType.OPT_IN_REQUESTED), _BEN)
        found = {(each.type.value, each.answer) for each in _today(desk)}
        assert found == {
            ("form_linked", "opted_in"),
            ("form_linked", "opt_in_requested"),
            ("opted_in", ""),
            ("opt_in_requested", ""),
        }

    def test_a_disclaimer_is_counted_with_what_became_of_it(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.DISCLAIMER_SENT, EventType.CONSENT_EXPIRED))
        desk.done(_happens(EventType.DISCLAIMER_SENT, EventType.OPTED_OUT), _BEN)
        desk.done(_happens(EventType.DISCLAIMER_FAILED), _BEN)
        found = {(each.type.value, each.answer) for each in _today(desk)}
        assert found == {
            ("disclaimer_sent", "consent_expired"),
            ("disclaimer_sent", "opted_out"),
            ("disclaimer_failed", ""),
            ("opted_out", ""),
        }

    def test_an_opt_out_is_counted_under_the_text_that_it_follows(self, desk: _Desk) -> None:
        out = _happens(EventType.OPTED_OUT, facts={"keyword": "STOP", "rule": "stop.keyword"})
        desk.done(_queues("kept waiting"))
        desk.done(out)
        assert {each.template for each in _today(desk)} == {""}
        (first,) = desk.claim(_calls)
        desk.settle(first, _sent)
        desk.done(_queues("told", kind=RowKind.NOTICE))
        desk.done(_queues(""))
        for row in desk.claim(_calls):
            desk.settle(row, _sent)
        desk.clock.advance(24 * _HOUR)
        desk.done(out)
        desk.done(_queues("later"))
        desk.claim(_calls)
        assert _today(desk) == {Tally(EventType.OPTED_OUT, detail="STOP", template=OWN_WORDS): None}
        now = desk.clock.now()
        found, _ = _tallies(desk, now - 25 * _HOUR, now, now + _HOUR)
        assert {each.template for each in found} == {""}
        desk.done(_happens(EventType.OPTED_OUT, facts={"rule": "stop.words"}))
        assert {(each.detail, each.template) for each in _today(desk)} == {
            ("STOP", OWN_WORDS),
            ("stop.words", "later"),
        }

    def test_it_is_counted_how_long_an_opt_out_took(self, desk: _Desk) -> None:
        reply: dict[str, Any] = {"facts": {"source": "reply", "waited": 1500}}
        effective = EventType.OPT_OUT_EFFECTIVE
        desk.done(_happens(EventType.OPTED_OUT, effective, **reply))
        desk.done(_happens(EventType.OPTED_OUT, **reply), _BEN)
        desk.done(_happens(effective, scope=EVERYTHING), _BEN)
        desk.clock.advance(timedelta(milliseconds=250, microseconds=999))
        desk.done(_happens(effective), _BEN)
        desk.done(_happens(EventType.OPTED_OUT), _BEN)
        desk.clock.set(desk.clock.now() - timedelta(minutes=1))
        desk.done(_happens(EventType.OPTED_OUT))
        late = {(each.waited, each.effective) for each in _today(desk)}
        assert late == {(1500, 0), (1500, 250), (0, None)}
        desk.clock.set(desk.clock.now() - timedelta(minutes=1))
        desk.done(_happens(effective))
        assert (0, 0) in {(each.waited, each.effective) for each in _today(desk)}

    def test_who_a_thing_was_done_for_is_erased_with_the_person(self, desk: _Desk) -> None:
        desk.done(_happens(EventType.OPTED_IN, payload={"user": "dana"}))
        assert {each.user for each in _today(desk)} == {"dana"}
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        assert _today(desk) == {Tally(EventType.OPTED_IN): None}

    def test_nothing_is_counted_of_another_tenant(self, desk: _Desk) -> None:
        desk.enrol("other")
        desk.done(_happens(EventType.OPTED_IN), tenant="other")
        assert _today(desk) == {}
        now = desk.clock.now()
        nobody = Tallies("nobody", (now, now + _HOUR))
        assert desk.all(nobody) == [Tallied(0, ())]

    def test_the_bounds_of_periods_never_fall_and_have_a_zone(self, desk: _Desk) -> None:
        now = desk.clock.now()
        unzoned = datetime(2026, 1, 5)  # noqa: DTZ001 - what is refused
        for bad in ((now, now - _HOUR), (unzoned, now)):
            with pytest.raises(InputError):
                desk.store.scan(Tallies(_TENANT, bad))
        with pytest.raises(InputError):
            desk.store.scan(Tallies(_TENANT, (now, now + _HOUR)), "x")
        east = datetime(2026, 1, 5, 12, tzinfo=UTC).astimezone()
        assert len(desk.all(Tallies(_TENANT, (east, east + _HOUR)))) == 1
