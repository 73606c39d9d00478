# ruff: noqa: D102, PLR2004, S101
# A law's name is its sentence, pytest reads assert, and the expected number is the law.
"""What every store obeys about conversations, a part of :class:`optin.testing.laws.StoreLaws`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from optin.consent import Address, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import (
    Conversation,
    Decision,
    Delivery,
    Failed,
    InboxItem,
    InboxState,
    Move,
    NewRow,
    Purpose,
    RowKind,
    RowState,
    Snapshot,
    Sorted,
    Subjects,
    Unit,
)
from optin.storage.protocol import Conversations, Deliveries, Page, Rows, StoredMessage, Thread

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["ConversationLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address.parse("+14155550101")
_BEN: Final = Address.parse("+14155550102")
_CID: Final = Address.parse("+14155550103")
_THEN: Final = datetime(2026, 1, 5, tzinfo=UTC)
_SECOND: Final = timedelta(seconds=1)

_Decide = Callable[[Snapshot, datetime], Decision[Any]]


def _opens(**what: Any) -> _Decide:  # noqa: ANN401 - the fields of a value, by name
    """Write a conversation with the first recipient, over the one that is there."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        key, sender = snapshot.recipient.key, what.get("sender", "")
        known = snapshot.recipient.conversation(sender)
        if known is None:
            known = Conversation(recipient=key, opened_at=now, active_at=now)
        return Decision(snapshot, conversations=(evolve(known, active_at=now, **what),))

    return decide


def _writes(*bodies: str, kind: RowKind = RowKind.TEXT, **more: Any) -> _Decide:  # noqa: ANN401 - the same
    """Queue texts to the first recipient, with an entry in the ledger."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        key = snapshot.recipient.key
        fixed = {"kind": kind, "purpose": Purpose.MESSAGE, **more}
        rows = tuple(NewRow(recipient=key, body=body, **fixed) for body in bodies)
        return Decision(snapshot, (Event(EventType.MESSAGE_QUEUED, now, key),), rows)

    return decide


def _sorts(*messages: tuple[bool, int], client: str, matter: str = "") -> _Decide:
    def decide(snapshot: Snapshot, _now: datetime) -> Decision[Snapshot]:
        key = snapshot.recipient.key
        return Decision(
            snapshot, sorted=tuple(Sorted(key, *each, client, matter) for each in messages)
        )

    return decide


def _hears(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
    key = snapshot.recipient.key
    event = Event(EventType.MESSAGE_RECEIVED, now, key)
    answer = Event(EventType.HELP_REQUESTED, now, key)
    row = NewRow(kind=RowKind.TEXT, purpose=Purpose.HELP, recipient=key, body="an answer")
    return Decision(snapshot, (event, answer), (row,))


def _came(event_id: str, address: Address = _ANN, **more: Any) -> Delivery:  # noqa: ANN401 - the same
    fixed = {"sender": "s1", "text": f"came {event_id}", "raw": b"raw"}
    return Delivery("twilio", "AC1", "message", event_id, address=address, **{**fixed, **more})


def _said(messages: Sequence[object]) -> list[str]:
    """Show messages by their words."""
    said = []
    for each in messages:
        assert isinstance(each, StoredMessage)
        if each.row is not None:
            said.append(each.row.body)
        elif each.delivery is not None:
            said.append(each.delivery.delivery.text)
    return said


class ConversationLaws:
    """Check conversations, their messages and what they are filed under."""

    def test_a_conversation_is_shown_to_the_next_decision(self, desk: _Desk) -> None:
        first = desk.done(_opens(opened_by="dana", client="c\0", matter="m", continues="before"))
        assert first.recipient.conversations == ()
        began = desk.clock.now()
        desk.clock.advance(_SECOND)
        (known,) = desk.done(_opens(goes_on="later", organisation="east")).recipient.conversations
        assert known == Conversation(
            recipient=first.recipient.key,
            opened_at=began,
            opened_by="dana",
            client="c\0",
            matter="m",
            active_at=began,
            continues="before",
        )
        (later,) = desk.look().conversations
        changed = {"goes_on": "later", "organisation": "east", "active_at": desk.clock.now()}
        assert later == evolve(known, **changed)
        assert desk.look().conversation() == later
        assert desk.look().conversation("s1") is None

    def test_a_recipient_has_a_conversation_for_each_sender(self, desk: _Desk) -> None:
        for sender in ("s2", "s1\0", "s10"):
            desk.done(_opens(sender=sender, opened_by=sender))
        desk.done(_writes("a"), _ANN)
        shown = desk.look().conversations
        assert [each.sender for each in shown] == ["s1\0", "s10", "s2"]
        assert [each.opened_by for each in shown] == ["s1\0", "s10", "s2"]
        assert len({each.id for each in shown}) == 3
        listed = desk.all(Conversations(_TENANT), 1)
        assert sorted(each.sender for each in listed) == ["s1\0", "s10", "s2"]
        for each in shown:
            assert desk.all(Conversations(_TENANT, id=each.id)) == [evolve(each, address=_ANN)]

    def test_the_conversation_in_which_somebody_wrote_last_is_listed_first(
        self, desk: _Desk
    ) -> None:
        for address in (_ANN, _BEN, _CID):
            desk.done(_opens(), address)
            desk.clock.advance(_SECOND)
        desk.done(_opens(), _ANN)
        for limit in (1, 2, 3, 9):
            found = desk.all(Conversations(_TENANT), limit)
            assert [each.address for each in found] == [_ANN, _CID, _BEN]

    def test_conversations_of_one_moment_are_listed_once_each(self, desk: _Desk) -> None:
        for address in (_ANN, _BEN, _CID):
            desk.done(_opens(client="c"), address)
        for query in (Conversations(_TENANT), Conversations(_TENANT, "c")):
            whole = desk.all(query)
            assert len(whole) == 3
            assert desk.all(query, 1) == whole

    def test_conversations_are_found_by_client_and_matter(self, desk: _Desk) -> None:
        for address, client, matter in ((_ANN, "c", "1"), (_BEN, "c", "2"), (_CID, "d", "1")):
            desk.done(_opens(client=client, matter=matter), address)
            desk.clock.advance(_SECOND)
        desk.done(_opens(client="c"), _ANN)

        def found(*filed: str) -> list[Address]:
            return [each.address for each in desk.all(Conversations(_TENANT, *filed), 1)]

        assert found("c") == [_ANN, _BEN]
        assert found("c", "2") == [_BEN]
        assert found("d", "1") == [_CID]
        assert found("d", "2") == found("e") == []
        assert desk.all(Conversations("zeta")) == []

    def test_a_thread_is_of_texts_and_of_what_came_in_order(self, desk: _Desk) -> None:
        desk.done(_writes("one"))
        desk.done(_hears, key=_came("a"))
        desk.clock.advance(_SECOND)
        desk.done(_writes("a notice", kind=RowKind.NOTICE))
        desk.done(_writes("an e-mail", kind=RowKind.MAIL))
        desk.done(_writes("of Ben's"), _BEN)
        desk.store.record(_TENANT, _came("b"), desk.clock, InboxState.NEW)
        status = evolve(_came("status"), kind="status")
        desk.store.record(_TENANT, status, desk.clock, InboxState.DONE)
        desk.clock.advance(_SECOND)
        desk.done(_writes("two", "three"))
        key = desk.look().key
        # Of two of one moment, what came is the earlier.
        whole = ["came a", "one", "an answer", "came b", "two", "three"]
        for limit in (1, 2, 5, 6, 9):
            assert _said(desk.all(Thread(_TENANT, key), limit)) == whole
            newest = desk.all(Thread(_TENANT, key, newest=True), limit)
            assert _said(newest) == whole[::-1]
        everybody = _said(desk.all(Thread(_TENANT), 1))
        assert sorted(everybody) == sorted([*whole, "of Ben's"])
        assert [text for text in everybody if text != "of Ben's"] == whole[::-1]
        assert desk.all(Thread("zeta", key)) == []

    def test_a_cursor_serves_both_directions(self, desk: _Desk) -> None:
        for number in range(3):
            desk.done(_writes(f"text {number}"))
            desk.clock.advance(_SECOND)
            desk.done(_hears, key=_came(str(number)))
            desk.clock.advance(_SECOND)
        key = desk.look().key
        forward, back = Thread(_TENANT, key), Thread(_TENANT, key, newest=True)
        whole = _said(desk.all(forward))
        for limit in range(1, len(whole)):
            page = desk.store.scan(forward, None, limit)
            assert _said(desk.store.scan(back, page.after, 99).items) == _said(page.items)[::-1]
            older = desk.store.scan(back, None, limit)
            assert (
                _said(desk.store.scan(forward, older.after, 99).items) == (_said(older.items)[::-1])
            )
            desk.done(_writes("later"))
            later = desk.store.scan(forward, older.after, 99)
            assert _said(later.items)[:limit] == _said(older.items)[::-1]
            assert _said(later.items)[-1] == "later"
            whole = _said(desk.all(forward))

    def test_a_clock_that_was_put_back_loses_no_message(self, desk: _Desk) -> None:
        for number in range(4):
            desk.done(_writes(f"text {number}"))
            desk.done(_hears, key=_came(str(number)))
            desk.clock.set(desk.clock.now() + _SECOND * (-3 if number % 2 else 2))
        key = desk.look().key
        for newest in (False, True):
            thread = Thread(_TENANT, key, newest=newest)
            found = [_said(desk.all(thread, limit)) for limit in (1, 3, 99)]
            assert found[0] == found[1] == found[2]
            assert len(found[0]) == len(set(found[0])) + 3  # four answers are worded alike

    def test_a_thread_can_be_of_one_sender(self, desk: _Desk) -> None:
        desk.done(_writes("to one", sender="s1"))
        desk.done(_writes("to two", sender="s2\0"))
        desk.done(_hears, key=_came("a", sender="s1"))
        desk.done(_hears, key=_came("b", sender="s2\0"))
        key = desk.look().key
        assert _said(desk.all(Thread(_TENANT, key, "s1"), 1)) == ["came a", "to one"]
        assert _said(desk.all(Thread(_TENANT, key, "s2\0", newest=True), 1)) == ["to two", "came b"]
        assert _said(desk.all(Thread(_TENANT, sender="s1"), 1)) == ["to one", "came a"]

    @pytest.mark.parametrize("bad", ["", "1", "1.", ".1", "1.x", "1.2.3", "-1.2"])
    def test_a_page_of_a_thread_begins_beside_a_cursor(self, desk: _Desk, bad: str) -> None:
        with pytest.raises(InputError):
            desk.store.scan(Thread(_TENANT, "key"), bad)

    @pytest.mark.parametrize("bad", ["", "1", "1 ", "x a b", "-1 a b"])
    def test_a_page_of_conversations_begins_after_a_cursor(self, desk: _Desk, bad: str) -> None:
        with pytest.raises(InputError):
            desk.store.scan(Conversations(_TENANT), bad)

    def test_a_row_names_the_entries_that_decided_about_it(self, desk: _Desk) -> None:
        desk.done(_writes("one"))
        (row,) = desk.all(Rows(_TENANT))
        written = desk.ledger()[-1].seq
        assert (row.entry, row.authorised, row.changed) == (written, 0, written)

        def calls(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            assert snapshot.row is not None
            event = Event(EventType.SEND_AUTHORISED, now, snapshot.recipient.key)
            other = Event(EventType.OPT_OUT_EFFECTIVE, now, snapshot.recipient.key)
            move = Move(snapshot.row.id, RowState.CALLING)
            return Decision(snapshot.row, (event, other), moves=(move,))

        (claimed,) = desk.claim(calls)
        called = desk.ledger()[-1].seq
        (row,) = desk.all(Rows(_TENANT))
        assert (row.entry, row.authorised, row.changed) == (written, called, called)

        def accepts(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            event = Event(EventType.SEND_ACCEPTED, now, snapshot.recipient.key)
            return Decision(None, (event,), moves=(Move(row.id, RowState.SENT),))

        desk.settle(claimed, accepts)
        (row,) = desk.all(Rows(_TENANT))
        accepted = desk.ledger()[-1].seq
        assert (row.entry, row.authorised, row.changed) == (written, called, accepted)
        desk.settle(claimed, lambda *_: Decision(None, moves=(Move(row.id, RowState.FAILED),)))
        assert desk.all(Rows(_TENANT))[0].changed == accepted

    def test_a_row_names_the_entry_about_its_own_recipient(self, desk: _Desk) -> None:
        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            ann, ben = (each.key for each in snapshot.recipients)
            kinds = (EventType.MESSAGE_QUEUED, ann), (EventType.MESSAGE_REFUSED, ben)
            rows = tuple(
                NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="")
                for key in (ann, "")
            )
            return Decision(None, tuple(Event(kind, now, key) for kind, key in kinds), rows)

        desk.done(decide, _ANN, _BEN)
        last = desk.ledger()[-1].seq
        assert [row.entry for row in desk.all(Rows(_TENANT))] == [last - 1, 0]

    def test_a_delivery_names_the_first_entry_of_its_decision(self, desk: _Desk) -> None:
        desk.done(_writes("one"))
        desk.done(_hears, key=_came("a"))
        heard = desk.ledger()[-2].seq
        desk.done(lambda *_: Decision(None), key=_came("b"))
        desk.store.record(_TENANT, _came("c"), desk.clock, InboxState.NEW)
        assert [each.entry for each in desk.all(Deliveries(_TENANT))] == [heard, 0, 0]
        item = InboxItem(_TENANT, "twilio", "AC1", "message", "c")
        desk.ask(Unit(item, _hears))
        taken_up = desk.ledger()[-2].seq
        assert [each.entry for each in desk.all(Deliveries(_TENANT))] == [heard, 0, taken_up]
        numbers = [each.arrival for each in desk.all(Deliveries(_TENANT))]
        assert numbers == sorted(set(numbers))

    def test_a_thread_can_be_of_what_was_changed_since_an_entry(self, desk: _Desk) -> None:
        desk.done(_writes("one"))
        desk.done(_hears, key=_came("a"))
        before = desk.ledger()[-1].seq
        desk.done(_writes("two"))
        desk.done(_hears, key=_came("b"))
        key = desk.look().key
        changed = _said(desk.all(Thread(_TENANT, key, since=before), 1))
        assert changed == ["came b", "two", "an answer"]
        assert _said(desk.all(Thread(_TENANT, since=before), 1)) == changed[::-1]
        assert desk.all(Thread(_TENANT, key, since=desk.ledger()[-1].seq)) == []

    def test_a_message_can_be_sorted_by_itself(self, desk: _Desk) -> None:
        desk.done(_writes("one", "two"))
        desk.done(_hears, key=_came("a"))
        key = desk.look().key
        (came,) = [each for each in desk.all(Thread(_TENANT, key)) if each.delivery]
        assert (came.client, came.matter, came.recipient) == ("", "", key)
        desk.done(_sorts((False, 2), (True, came.number), client="c\0", matter="m"))
        desk.done(_sorts((False, 2), client="d"))
        for thread in (Thread(_TENANT, key), Thread(_TENANT)):
            shown = {
                (each.delivery is not None, each.number): (each.client, each.matter)
                for each in desk.all(thread)
            }
            assert shown[False, 1] == ("", "")
            assert shown[False, 2] == ("d", "")
            assert shown[True, came.number] == ("c\0", "m")

    def test_erasing_destroys_what_a_person_was_filed_under(self, desk: _Desk) -> None:
        for address in (_ANN, _BEN):
            desk.done(_writes("one"), address)
            desk.done(_opens(client="c", matter="m"), address)
        desk.done(_sorts((False, 1), client="c"))
        key = desk.look().key
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        assert desk.look().conversations == ()
        assert [each.address for each in desk.all(Conversations(_TENANT))] == [_BEN]
        assert desk.all(Conversations(_TENANT, id=key)) == []
        (kept,) = desk.all(Thread(_TENANT, key))
        assert (kept.row.body, kept.client, kept.recipient) == ("", "", key)

    def test_what_was_undone_leaves_no_conversation(self, desk: _Desk) -> None:
        desk.done(_opens(client="c"))

        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            opened = _opens(client="d")(snapshot, now)
            return evolve(opened, events=(Event(EventType.OPTED_IN, now, "stranger"),))

        assert isinstance(desk.run(decide), Failed)
        assert [each.client for each in desk.look().conversations] == ["c"]

    @pytest.mark.parametrize(
        "what",
        [
            {"conversations": (Conversation(recipient="x", opened_at=_THEN, active_at=_THEN),)},
            {"sorted": (Sorted("x", inbound=True, number=1),)},
        ],
    )
    def test_a_conversation_is_with_a_recipient_of_the_unit(
        self, desk: _Desk, what: dict[str, Any]
    ) -> None:
        result = desk.run(lambda *_: Decision(None, **what))
        assert isinstance(result, Failed)
        assert getattr(result.error, "code", "") == "out_of_bounds"

    def test_a_decision_writes_a_conversation_once(self, desk: _Desk) -> None:
        def twice(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            opened = _opens()(snapshot, now)
            return evolve(opened, conversations=opened.conversations * 2)

        def sorts(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            put = _sorts((True, 1), client="c")(snapshot, now)
            return evolve(put, sorted=put.sorted * 2)

        def unzoned(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            return _opens()(snapshot, now.replace(tzinfo=None))

        for decide in (twice, sorts, unzoned):
            result = desk.run(decide)
            assert isinstance(result, Failed)
            assert getattr(result.error, "code", "") == "out_of_bounds"

    def test_many_conversations_of_one_list_are_all_kept(self, desk: _Desk) -> None:
        people = [Address.parse(f"+1415555{number:04d}") for number in range(40)]
        units: list[Unit[Any]] = []
        for _ in range(2):
            units += [Unit(Subjects(_TENANT, (each,)), _opens(client="c")) for each in people]
        results = desk.store.transact(units, desk.clock)
        assert not any(isinstance(result, Failed) for result in results)
        found: Page[object] = desk.store.scan(Conversations(_TENANT, "c"), None, 100)
        assert len(found.items) == len(people)
