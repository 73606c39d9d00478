# ruff: noqa: ANN401, D102, PLR2004, S101
# A law's name is its sentence, pytest reads assert, the expected number is the law, and the fields
# of a value are given by name.
"""What every store obeys about portals, a part of :class:`optin.testing.laws.StoreLaws`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve

from optin.consent import Address, Channel, Event, EventType
from optin.exceptions import InputError
from optin.policy.decision import (
    Committed,
    Decision,
    Failed,
    NewRow,
    NewToken,
    Purpose,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    Token,
    Unit,
)
from optin.policy.portals import NewPost, PortalAccount, PortalThread, Seat
from optin.storage.protocol import Page, Portals, PortalThreads, Posts, Query, Recipients

if TYPE_CHECKING:
    from optin.testing.laws import _Desk

__all__ = ["PortalLaws"]

_TENANT: Final = "acme"
_ANN: Final = Address(Channel.PORTAL, "ann")
_BEN: Final = Address(Channel.PORTAL, "ben")
_PHONE: Final = Address.parse("+14155550101")
_MAILBOX: Final = Address(Channel.EMAIL, "ann@example.test")
_THEN: Final = datetime(2026, 1, 5, tzinfo=UTC)
_SECOND: Final = timedelta(seconds=1)
_ANY_BYTES: Final = bytes(range(256))

_Decide = Callable[[Snapshot, datetime], Decision[Any]]


def _activates(**what: Any) -> _Decide:
    """Write the portal of the first recipient, over the one that is there."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        known = snapshot.recipient.portal or PortalAccount(
            recipient=snapshot.recipient.key, active=True, since=now
        )
        return Decision(snapshot, portals=(evolve(known, **what),))

    return decide


def _thread(snapshot: Snapshot, now: datetime, at: int = 0) -> PortalThread:
    """Return a thread that the unit has named: as it stands, or a new one with the first."""
    named = snapshot.threads[at]
    if named is not None:
        return evolve(named, active_at=now)
    key = snapshot.recipient.key
    return PortalThread(id="", recipient=key, opened_at=now, active_at=now)


def _writes(name: str, *words: bytes, author: str = "", **what: Any) -> _Decide:
    """Write into the first thread that the unit has named, with an entry in the ledger."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Snapshot]:
        known = _thread(snapshot, now)
        posts = tuple(
            NewPost(thread=name, number=known.posts + place, author=author, content=each)
            for place, each in enumerate(words, 1)
        )
        thread = evolve(known, id=name, posts=known.posts + len(words), **what)
        event = Event(EventType.MESSAGE_RECEIVED, now, snapshot.recipient.key)
        return Decision(snapshot, (event,), threads=(thread,), posts=posts)

    return decide


def _unit(decide: _Decide, *threads: str, about: Address = _ANN) -> Unit[Any]:
    return Unit(Subjects(_TENANT, (about,), threads=threads), decide)


def _done(desk: _Desk, decide: _Decide, *threads: str, about: Address = _ANN) -> Snapshot:
    """Run a unit about a contact and some threads, and return what was shown."""
    result = desk.ask(_unit(decide, *threads, about=about))
    assert isinstance(result, Committed), result
    shown: Snapshot = result.answer
    return shown


def _begin(desk: _Desk, name: str, about: Address = _ANN, **what: Any) -> None:
    """Begin a thread of one message."""
    _done(desk, _writes(name, name.encode("utf-8", "replace"), **what), name, about=about)


def _seen(desk: _Desk, *names: str, about: Address = _ANN) -> tuple[PortalThread | None, ...]:
    return desk.store.view(Subjects(_TENANT, (about,), threads=names)).threads


def _ids(desk: _Desk, limit: int = 100, **asked: Any) -> list[str]:
    return [each.id for each in desk.all(PortalThreads(_TENANT, **asked), limit)]


def _said(posts: Sequence[Any]) -> list[bytes]:
    return [each.content for each in posts]


def _is_out_of_bounds(result: object) -> bool:
    return isinstance(result, Failed) and getattr(result.error, "code", "") == "out_of_bounds"


def _all_alike(desk: _Desk, query: Query) -> list[Any]:
    """Return all that a query lists, the same for pages of every length."""
    whole = desk.all(query)
    for limit in (1, 2, 3):
        assert desk.all(query, limit) == whole
    return whole


class PortalLaws:
    """Check portals, their threads, who is in these, and what was written there."""

    # Portals --------------------------------------------------------------------------------------

    def test_a_portal_is_shown_to_the_next_decision(self, desk: _Desk) -> None:
        given: dict[str, Any] = {"email": _MAILBOX, "data_key": _ANY_BYTES}
        first = _done(desk, _activates(**given))
        assert first.recipient.portal is None
        key, began = first.recipient.key, desk.clock.now()
        desk.clock.advance(_SECOND)
        now = desk.clock.now()
        second = _done(desk, _activates(active=False, since=now))
        known = PortalAccount(recipient=key, active=True, since=began, **given)
        assert second.recipient.portal == known
        shown = desk.look(_ANN).portal
        assert shown == evolve(known, active=False, since=now)
        assert shown.address == _ANN
        assert shown.email_key == desk.look(_MAILBOX).key

    def test_a_portal_without_a_mailbox_names_no_key_of_one(self, desk: _Desk) -> None:
        _done(desk, _activates(email=_MAILBOX))
        _done(desk, _activates(email=None))
        (account,) = desk.all(Portals(_TENANT))
        assert (account.email, account.email_key, account.data_key) == (None, "", b"")

    def test_a_link_shows_the_portal_of_its_contact(self, desk: _Desk) -> None:
        _done(desk, _activates())
        _done(
            desk,
            lambda snapshot, now: Decision(
                snapshot,
                tokens=(NewToken(b"hash", "portal", "{}", now, snapshot.recipient.key),),
            ),
        )
        shown = desk.ask(Unit(Token(_TENANT, b"hash"), lambda snapshot, _: Decision(snapshot)))
        assert isinstance(shown, Committed)
        assert shown.answer.recipient.portal == desk.look(_ANN).portal
        assert shown.answer.recipient.portal is not None

    def test_portals_are_listed_by_their_keys(self, desk: _Desk) -> None:
        people = [Address(Channel.PORTAL, f"person {number}") for number in range(5)]
        for who in people:
            _done(desk, _activates(email=_MAILBOX), about=who)
        whole = _all_alike(desk, Portals(_TENANT))
        keys = [each.recipient for each in whole]
        assert keys == sorted(keys)
        assert {each.address for each in whole} == set(people)
        assert {each.email_key for each in whole} == {desk.look(_MAILBOX).key}
        for who in people:
            assert desk.all(Portals(_TENANT, who)) == [desk.look(who).portal]
            assert desk.store.scan(Portals(_TENANT, who), desk.look(who).key).items == ()
        assert desk.all(Portals(_TENANT, _ANN)) == desk.all(Portals("zeta")) == []

    def test_a_recipient_with_a_portal_is_kept(self, desk: _Desk) -> None:
        _done(desk, _activates())
        _begin(desk, "t", about=_BEN)
        assert desk.look(_BEN).portal is None
        kept = [view.address for view in desk.all(Recipients(_TENANT))]
        assert set(kept) == {_ANN, _BEN}

    # Threads --------------------------------------------------------------------------------------

    def test_a_thread_is_shown_to_the_next_decision(self, desk: _Desk) -> None:
        seats = (
            Seat(user="a", read=1, unread=2),
            Seat(user="b\0"),
            Seat(user="b\x02"),
            Seat(user="b\ud800", unread=3),
        )
        what: dict[str, Any] = {"opened_by": "a", "organisation": "east\0", "subject": _ANY_BYTES}
        what["seats"] = seats
        first = _done(desk, _writes("t", b"one", b"two", author="a", **what, unread=2), "t")
        assert first.threads == (None,)
        began = desk.clock.now()
        desk.clock.advance(_SECOND)
        known = PortalThread(
            id="t",
            recipient=first.recipient.key,
            opened_at=began,
            posts=2,
            active_at=began,
            unread=2,
            **what,
        )
        second = _done(desk, _writes("t", b"three", read=2, unread=0, seats=seats[1:]), "t")
        assert second.threads == (known,)
        (shown,) = _seen(desk, "t")
        later = evolve(
            known, posts=3, active_at=desk.clock.now(), read=2, unread=0, seats=seats[1:]
        )
        assert shown == later
        assert shown.address == _ANN
        assert desk.all(PortalThreads(_TENANT, id="t")) == [later]
        assert desk.all(PortalThreads(_TENANT, id="t"))[0].address == _ANN

    def test_threads_are_shown_in_the_order_of_their_names(self, desk: _Desk) -> None:
        for name in ("a", "b\0"):
            _begin(desk, name)
        _begin(desk, "c", about=_BEN)
        shown = _seen(desk, "b\0", "none", "a", "a", "c")
        assert [each and each.id for each in shown] == ["b\0", None, "a", "a", "c"]
        assert [each and each.address for each in shown] == [_ANN, None, _ANN, _ANN, _BEN]
        assert _seen(desk) == ()
        past = desk.store.view(Subjects(_TENANT, (_ANN,), threads=("a", "b")), _THEN)
        assert past.threads == (None, None)
        assert past.recipient.portal is None
        assert desk.store.view(Subjects("zeta", (_ANN,), threads=("a",))).threads == (None,)

    def test_the_thread_in_which_somebody_wrote_last_is_listed_first(self, desk: _Desk) -> None:
        for name in ("a", "b", "c\0", "d"):
            _begin(desk, name, _BEN if name == "d" else _ANN)
            desk.clock.advance(_SECOND)
        _done(desk, _writes("b", b"more"), "b")
        for limit in (1, 2, 9):
            assert _ids(desk, limit) == ["b", "d", "c\0", "a"]
            assert _ids(desk, limit, address=_ANN) == ["b", "c\0", "a"]
        assert _ids(desk, address=_BEN) == ["d"]
        assert _ids(desk, id="c\0", address=_BEN, user="x", unread=True) == ["c\0"]
        assert _ids(desk, id="e") == desk.all(PortalThreads("zeta")) == []

    def test_threads_of_one_moment_are_listed_once_each(self, desk: _Desk) -> None:
        seats = (Seat(user="kim", unread=1),)
        for name in ("a", "a\0", "a\ud800", "a\x1a", "aé", "b c"):
            _begin(desk, name, seats=seats, unread=1)
        for asked in ({}, {"address": _ANN}, {"user": "kim"}):
            for unread in (False, True):
                whole = _all_alike(desk, PortalThreads(_TENANT, **asked, unread=unread))
                assert len({each.id for each in whole}) == len(whole) == 6
                assert {each.seats for each in whole} == {seats}

    def test_threads_are_found_by_who_is_in_them(self, desk: _Desk) -> None:
        def sits(*users: str) -> tuple[Seat, ...]:
            return tuple(Seat(user=each) for each in users)

        for name, about, users in (
            ("a", _ANN, ("kim\0", "lou")),
            ("b", _BEN, ("kim\0",)),
            ("c", _ANN, ("lou",)),
            ("d", _ANN, ()),
        ):
            _begin(desk, name, about, seats=sits(*users))
            desk.clock.advance(_SECOND)
        assert _ids(desk, 1, user="kim\0") == ["b", "a"]
        assert _ids(desk, 1, user="lou") == ["c", "a"]
        assert _ids(desk, 1, user="lou", address=_ANN) == ["c", "a"]
        assert _ids(desk, 1, user="kim\0", address=_ANN) == ["a"]
        assert _ids(desk, user="max") == _ids(desk, user="lou", address=_BEN) == []
        _done(desk, _writes("a", seats=sits("lou", "max")), "a")
        assert _ids(desk, user="kim\0") == ["b"]
        assert _ids(desk, user="lou") == ["a", "c"]
        assert _ids(desk, user="max") == ["a"]

    def test_threads_are_found_by_what_is_to_be_read(self, desk: _Desk) -> None:
        seats = (Seat(user="kim", read=1), Seat(user="lou", unread=1))
        _begin(desk, "a", seats=seats, unread=1)
        desk.clock.advance(_SECOND)
        _begin(desk, "b", _BEN, seats=seats[1:], read=1)
        desk.clock.advance(_SECOND)
        _begin(desk, "c", seats=(Seat(user="kim", unread=2),), read=1)
        assert _ids(desk, 1, unread=True) == ["a"]
        assert _ids(desk, 1, unread=True, address=_ANN) == ["a"]
        assert _ids(desk, 1, unread=True, address=_BEN) == []
        assert _ids(desk, 1, unread=True, user="lou") == ["b", "a"]
        assert _ids(desk, 1, unread=True, user="lou", address=_ANN) == ["a"]
        assert _ids(desk, 1, unread=True, user="kim") == ["c"]
        assert _ids(desk, 1, unread=True, user="kim", address=_ANN) == ["c"]
        _done(desk, _writes("a", seats=(Seat(user="lou", read=1),), read=1, unread=0), "a")
        assert _ids(desk, unread=True) == []
        assert _ids(desk, unread=True, user="lou") == ["b"]

    def test_who_reads_a_thread_moves_it_nowhere(self, desk: _Desk) -> None:
        seats = (Seat(user="kim", unread=1), Seat(user="lou", unread=1))
        _begin(desk, "a", seats=seats, unread=1)
        began = desk.clock.now()
        desk.clock.advance(_SECOND)
        _begin(desk, "b", seats=seats)
        read = (seats[0], Seat(user="lou", read=1))
        _done(desk, _writes("a", seats=read, read=1, unread=0, active_at=began), "a")
        (shown,) = _seen(desk, "a")
        assert shown is not None
        assert (shown.seats, shown.read, shown.unread, shown.posts) == (read, 1, 0, 1)
        assert _ids(desk, user="lou") == _ids(desk, user="kim") == _ids(desk) == ["b", "a"]
        assert _ids(desk, user="lou", unread=True) == ["b"]
        assert _ids(desk, user="kim", unread=True) == ["b", "a"]
        for asked in (PortalThreads(_TENANT, id="a"), PortalThreads(_TENANT)):
            assert desk.store.scan(asked, "0 x").items == ()

    # Posts ----------------------------------------------------------------------------------------

    def test_a_post_names_the_entry_about_its_contact(self, desk: _Desk) -> None:
        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            ann, ben = (each.key for each in snapshot.recipients)
            threads = tuple(
                PortalThread(id=name, recipient=key, opened_at=now, active_at=now, posts=1)
                for name, key in (("a", ann), ("b", ben))
            )
            posts = tuple(
                NewPost(thread=name, number=1, author=name, content=_ANY_BYTES) for name in "ba"
            )
            kinds = (EventType.HELP_REQUESTED, EventType.MESSAGE_RECEIVED)
            events = tuple(Event(kind, now, ann) for kind in kinds)
            return Decision(None, events, threads=threads, posts=posts)

        desk.done(lambda *_: Decision(None), _PHONE)
        named = Subjects(_TENANT, (_ANN, _BEN), threads=("a", "b"))
        assert isinstance(desk.ask(Unit(named, decide)), Committed)
        ((a,), (b,)) = (desk.all(Posts(_TENANT, name)) for name in "ab")
        assert (a.thread, a.number, a.author, a.content) == ("a", 1, "a", _ANY_BYTES)
        assert (a.recipient, a.at) == (desk.look(_ANN).key, desk.clock.now())
        assert (a.entry, b.entry) == (desk.ledger()[-1].seq, 0)
        assert b.recipient == desk.look(_BEN).key

    def test_posts_are_listed_in_order_and_backwards(self, desk: _Desk) -> None:
        words = [b"1", b"", _ANY_BYTES, b"4", b"5"]
        _done(desk, _writes("t\0", *words[:2], author="kim\0"), "t\0")
        desk.clock.set(desk.clock.now() - _SECOND)
        for each in words[2:]:
            _done(desk, _writes("t\0", each), "t\0")
        _begin(desk, "u")
        assert _said(_all_alike(desk, Posts(_TENANT, "t\0"))) == words
        assert _said(_all_alike(desk, Posts(_TENANT, "t\0", newest=True))) == words[::-1]
        posts = desk.all(Posts(_TENANT, "t\0"))
        assert [each.number for each in posts] == [1, 2, 3, 4, 5]
        assert [each.author for each in posts] == ["kim\0", "kim\0", "", "", ""]
        since = posts[2].entry
        assert _said(_all_alike(desk, Posts(_TENANT, "t\0", since=since))) == words[3:]
        assert desk.all(Posts(_TENANT, "x")) == desk.all(Posts("zeta", "t\0")) == []

    def test_posts_of_one_contact_are_listed_by_their_entries(self, desk: _Desk) -> None:
        _done(desk, _writes("b c", b"1", b"2"), "b c")
        _begin(desk, "a")
        _begin(desk, "x", about=_BEN)
        before = desk.ledger()[-1].seq
        _done(desk, _writes("b c", b"3"), "b c")
        _done(desk, _writes("\0", b"4"), "\0")
        key = desk.look(_ANN).key
        of_ann = Posts(_TENANT, recipient=key)
        assert _said(_all_alike(desk, of_ann)) == [b"1", b"2", b"a", b"3", b"4"]
        later = Posts(_TENANT, recipient=key, since=before)
        assert _said(_all_alike(desk, later)) == [b"3", b"4"]
        assert desk.all(Posts(_TENANT)) == []
        assert desk.all(Posts(_TENANT, recipient=key, since=desk.ledger()[-1].seq)) == []

    def test_posts_without_an_entry_are_listed_once_each(self, desk: _Desk) -> None:
        def quietly(name: str) -> _Decide:
            return lambda snapshot, now: evolve(_writes(name, b"1", b"2")(snapshot, now), events=())

        for name in ("b", "a\0", "a"):
            _done(desk, quietly(name), name)
        whole = _all_alike(desk, Posts(_TENANT, recipient=desk.look(_ANN).key))
        assert [each.entry for each in whole] == [0] * 6
        assert len({(each.thread, each.number) for each in whole}) == 6

    def test_a_page_of_threads_or_posts_begins_after_a_cursor(self, desk: _Desk) -> None:
        queries: dict[Query, list[str]] = {
            PortalThreads(_TENANT): ["", "1", "1 ", " a", "x a", "-1 a"],
            Posts(_TENANT, recipient="key"): ["", "1", "1 2", "1 2 ", "x 2 a", "1 x a", "-1 2 a"],
            Posts(_TENANT, "t"): ["", "x", "1 2 a"],
            Posts(_TENANT, "t", newest=True): ["", "x", "1 2 a"],
        }
        for query, cursors in queries.items():
            for bad in cursors:
                with pytest.raises(InputError):
                    desk.store.scan(query, bad)

    # Bounds ---------------------------------------------------------------------------------------

    def test_a_portal_is_of_a_recipient_who_is_on_it(self, desk: _Desk) -> None:
        stranger = PortalAccount(recipient="x", active=True, since=_THEN)
        for about, decide in (
            (_PHONE, _activates()),
            (_MAILBOX, _activates()),
            (_PHONE, _writes("t", b"1")),
            (_ANN, lambda *_: Decision(None, portals=(stranger,))),
            (_ANN, _writes("t", b"1", recipient=desk.look(_BEN).key)),
            (_ANN, _writes("t", b"1", recipient="")),
        ):
            assert _is_out_of_bounds(desk.ask(_unit(decide, "t", about=about)))
        assert desk.all(Portals(_TENANT)) == desk.all(PortalThreads(_TENANT)) == []

    def test_a_thread_is_one_that_the_unit_has_named(self, desk: _Desk) -> None:
        _begin(desk, "t")
        for decide, names in ((_writes("u", b"1"), ("t",)), (_writes("", b"1"), ("",))):
            assert _is_out_of_bounds(desk.ask(_unit(decide, *names)))
        assert _ids(desk) == ["t"]

    def test_a_thread_stays_with_its_contact(self, desk: _Desk) -> None:
        _begin(desk, "t", about=_BEN)

        def takes(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            taken = _writes("t", b"2", recipient=snapshot.recipient.key)
            return taken(snapshot, now)

        def takes_new(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            taken = _writes("u", b"2", recipient=snapshot.recipient.key)
            return taken(snapshot, now)

        for decide in (takes, _writes("t", b"2")):
            assert _is_out_of_bounds(desk.ask(_unit(decide, "t")))
        assert _said(desk.all(Posts(_TENANT, "t"))) == [b"t"]
        # Of two that begin one at once, the first does.
        units = [_unit(_writes("u", b"1"), "u"), _unit(takes_new, "u", about=_BEN)]
        first, second = desk.store.transact(units, desk.clock)
        assert isinstance(first, Committed)
        assert _is_out_of_bounds(second)
        (kept,) = desk.all(PortalThreads(_TENANT, id="u"))
        assert (kept.address, kept.posts) == (_ANN, 1)

    def test_a_thread_is_written_as_it_stands(self, desk: _Desk) -> None:
        wrong: tuple[dict[str, Any], ...] = (
            {"posts": 1},
            {"posts": 3},
            {"posts": 0},
            {"seats": (Seat(user="b"), Seat(user="a"))},
            {"seats": (Seat(user="a"), Seat(user="a"))},
            {"seats": (Seat(user=""),)},
            {"opened_at": _THEN.replace(tzinfo=None)},
            {"active_at": _THEN.replace(tzinfo=None)},
        )

        def asks(what: dict[str, Any]) -> _Decide:
            def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
                decision = _writes("t", b"2")(snapshot, now)
                return evolve(decision, threads=(evolve(decision.threads[0], **what),))

            return decide

        _begin(desk, "t")
        units = [_unit(asks(each), "t") for each in wrong]
        assert all(map(_is_out_of_bounds, desk.store.transact(units, desk.clock)))
        assert _said(desk.all(Posts(_TENANT, "t"))) == [b"t"]

    def test_posts_are_numbered_on_in_a_thread_of_their_decision(self, desk: _Desk) -> None:
        wrong = (
            (("t", 1),),
            (("t", 3),),
            (("u", 1),),
            (("t", 2), ("u", 1)),
            (("t", 2), ("t", 2)),
        )

        def asks(posts: tuple[tuple[str, int], ...]) -> _Decide:
            made = tuple(NewPost(thread=name, number=at, content=b"") for name, at in posts)
            return lambda snapshot, now: evolve(_writes("t", b"2")(snapshot, now), posts=made)

        _begin(desk, "t")
        units = [_unit(asks(each), "t", "u") for each in wrong]
        assert all(map(_is_out_of_bounds, desk.store.transact(units, desk.clock)))
        assert _said(desk.all(Posts(_TENANT, "t"))) == [b"t"]

    def test_a_decision_writes_a_portal_and_a_thread_once(self, desk: _Desk) -> None:
        def twice(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            made = _activates()(snapshot, now)
            return evolve(made, portals=made.portals * 2)

        def again(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            written = _writes("t", b"1")(snapshot, now)
            return evolve(written, threads=written.threads * 2)

        def unzoned(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            return _activates(since=now.replace(tzinfo=None))(snapshot, now)

        for decide in (twice, again, unzoned):
            assert _is_out_of_bounds(desk.ask(_unit(decide, "t")))

    def test_what_was_undone_leaves_no_portal_and_no_thread(self, desk: _Desk) -> None:
        _done(desk, _activates(data_key=b"1"))
        _begin(desk, "t", seats=(Seat(user="kim"),))

        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            written = _writes("t", b"2", seats=(Seat(user="lou"),))(snapshot, now)
            portals = _activates(data_key=b"2")(snapshot, now).portals
            token = NewToken(b"half", "portal", "{}", now)
            return evolve(written, portals=portals, tokens=(token, token))

        before = _seen(desk, "t")
        assert isinstance(desk.ask(_unit(decide, "t")), Failed)
        account = desk.look(_ANN).portal
        assert account is not None
        assert account.data_key == b"1"
        assert _seen(desk, "t") == before
        assert _said(desk.all(Posts(_TENANT, "t"))) == [b"t"]
        assert _ids(desk, user="lou") == []

    # Erasing --------------------------------------------------------------------------------------

    def test_erasing_a_contact_closes_the_portal_and_destroys_what_was_written(
        self, desk: _Desk
    ) -> None:
        seats = (Seat(user="kim", unread=1),)
        for about, name in ((_ANN, "a"), (_BEN, "b")):
            _done(desk, _activates(email=_MAILBOX, data_key=b"key"), about=about)
            _begin(desk, name, about, subject=b"subject", seats=seats)
        (thread,), (post,) = _seen(desk, "a"), desk.all(Posts(_TENANT, "a"))
        desk.clock.advance(_SECOND)
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        (account,) = desk.all(Portals(_TENANT, _ANN))
        assert account == PortalAccount(
            recipient=desk.look(_ANN).key, active=False, since=desk.clock.now()
        )
        assert (account.email_key, account.address) == ("", None)
        assert desk.look(_ANN).portal == account
        assert thread is not None
        assert _seen(desk, "a") == (evolve(thread, subject=b""),)
        assert desk.all(PortalThreads(_TENANT, id="a"))[0].address is None
        assert desk.all(Posts(_TENANT, "a")) == [evolve(post, content=b"")]
        assert _said(desk.all(Posts(_TENANT, "b"))) == [b"b"]
        other = desk.look(_BEN).portal
        assert other is not None
        assert (other.email, other.data_key, other.active) == (_MAILBOX, b"key", True)

    def test_erasing_a_contact_twice_moves_no_time(self, desk: _Desk) -> None:
        _done(desk, _activates(active=False))
        since = desk.clock.now()
        desk.clock.advance(_SECOND)
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        (account,) = desk.all(Portals(_TENANT))
        assert (account.active, account.since) == (False, since)

    def test_erasing_a_mailbox_takes_it_out_of_the_portals(self, desk: _Desk) -> None:
        other = Address(Channel.EMAIL, "ben@example.test")
        _done(desk, _activates(email=_MAILBOX, data_key=b"key"))
        _done(desk, _activates(email=other), about=_BEN)
        _begin(desk, "a", subject=b"subject")
        before = desk.look(_ANN).portal
        assert before is not None
        desk.store.erase(_TENANT, _MAILBOX, "gdpr-17", desk.clock)
        account = desk.look(_ANN).portal
        assert account == evolve(before, email=None)
        assert (account.email_key, account.address) == ("", _ANN)
        assert [each.email for each in desk.all(Portals(_TENANT, _BEN))] == [other]
        assert _said(desk.all(Posts(_TENANT, "a"))) == [b"a"]

    def test_erasing_a_contact_takes_the_words_of_the_e_mails_that_told_of_it(
        self, desk: _Desk
    ) -> None:
        def tells(snapshot: Snapshot, _now: datetime) -> Decision[Any]:
            key, what = snapshot.recipient.key, Purpose.PORTAL_NOTICE
            mail = NewRow(kind=RowKind.MAIL, purpose=what, recipient=key, body="of it")
            rows = (evolve(mail, group="a\0"), evolve(mail, group="b"), mail)
            text = NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient=key, body="text")
            return Decision(None, rows=(*rows, evolve(text, group="a\0")))

        _begin(desk, "a\0")
        _begin(desk, "b", _BEN)
        _done(desk, tells, about=_MAILBOX)
        before = desk.rows()
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        gone, *others = desk.rows()
        assert gone == evolve(before[0], body="", group="")
        assert others == before[1:]
        assert gone.state is RowState.PENDING

    def test_a_contact_can_come_back_after_an_erasure(self, desk: _Desk) -> None:
        _done(desk, _activates(data_key=b"old"))
        _begin(desk, "a")
        desk.store.erase(_TENANT, _ANN, "gdpr-17", desk.clock)
        _done(desk, _activates(active=True, data_key=b"new"))
        _done(desk, _writes("a", b"again"), "a")
        assert _said(desk.all(Posts(_TENANT, "a"))) == [b"", b"again"]
        (account,) = desk.all(Portals(_TENANT))
        assert (account.active, account.data_key, account.address) == (True, b"new", _ANN)

    # Many -----------------------------------------------------------------------------------------

    def test_many_threads_of_one_list_are_all_kept(self, desk: _Desk) -> None:
        people = [Address(Channel.PORTAL, f"person {number}") for number in range(20)]
        units = []
        for turn in (1, 2):
            for who in people:
                writes = _writes(who.value, str(turn).encode(), seats=(Seat(user="kim"),))
                units += [_unit(_activates(), about=who), _unit(writes, who.value, about=who)]
        results = desk.store.transact(units, desk.clock)
        assert not any(isinstance(result, Failed) for result in results)
        found: Page[object] = desk.store.scan(PortalThreads(_TENANT, user="kim"), None, 100)
        assert len(found.items) == len(people)
        for who in people[::7]:
            assert _said(desk.all(Posts(_TENANT, who.value))) == [b"1", b"2"]
