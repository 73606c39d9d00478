# ruff: noqa: ANN401 - the fields of a value are given by name, whatever they are
"""A thread begun, a message added: what is kept, numbered, told and refused."""

from typing import Any

import pytest
from attrs import evolve

from optin.consent import EventType
from optin.exceptions import SettingsError
from optin.policy import (
    Code,
    Organisation,
    PortalAccount,
    PortalPolicy,
    PortalThread,
    Refused,
    RowKind,
    Seat,
    Settings,
    Told,
)
from optin.portal import (
    NO_RIGHTS,
    NO_SUCH_THREAD,
    NOBODY_KNOWN,
    PORTAL_INACTIVE,
    Opening,
    People,
    PortalContact,
    Reader,
    Rights,
    Words,
    Written,
    decide_reply,
    decide_start,
    from_memo,
    in_memory,
    packed,
)
from tests.portal.cases import (
    ACCOUNT,
    BO,
    CLOSED,
    DANA,
    EVERYDAY,
    EVERYTHING,
    KEY,
    NOW,
    SAM,
    SEAL,
    SETTINGS,
    THEN,
    contact,
    decided,
    mailbox,
    pen,
    snapshot,
    thread,
)

WORDS = Words("hello", "Dana Reyes")
BEFORE = thread(posts=3, unread=2, seats=(Seat(user="bo", unread=3), Seat(user="dana", read=3)))


def test_what_writing_needs_shows_no_secret() -> None:
    shown = repr(pen())
    assert "s" * 32 not in shown
    assert "seal" not in shown
    assert "wrapped" not in shown


def _opening(by: Reader = DANA, **named: Any) -> Opening:
    whole: dict[str, Any] = {
        "thread": "t1",
        "by": by,
        "subject": "Papers",
        "words": WORDS,
        "people": NOBODY_KNOWN,
        **named,
    }
    return Opening(**whole)


def _with_policy(told: Told) -> Settings:
    return evolve(SETTINGS, portal=PortalPolicy(told=told))


# Starting -----------------------------------------------------------------------------------------


def test_a_user_starts_a_thread() -> None:
    decide = decide_start(_opening(members=("bo",)), pen(), permitted=True)
    decision = decided(decide, snapshot())
    assert decision.answer == Written("t1", 1)
    (made,) = decision.threads
    assert made == PortalThread(
        id="t1",
        recipient=KEY,
        opened_at=NOW,
        opened_by="dana",
        subject=SEAL.seal(b"Papers", "t1", 0, b"", author="dana"),
        posts=1,
        active_at=NOW,
        read=0,
        unread=1,
        seats=(Seat(user="bo", unread=1), Seat(user="dana", read=1)),
    )
    (post,) = decision.posts
    assert (post.thread, post.number, post.author) == ("t1", 1, "dana")
    assert SEAL.unseal(post.content, "t1", 1, author="dana") == packed(WORDS)
    assert [row.user for row in decision.rows] == ["bo"]
    assert decision.portals == ()


def test_a_start_is_in_the_ledger_without_its_words() -> None:
    decide = decide_start(_opening(members=("bo",)), pen(), permitted=True)
    started, joined, sent = decided(decide, snapshot()).events
    assert (started.type, joined.type, sent.type) == (
        EventType.THREAD_STARTED,
        EventType.THREAD_JOINED,
        EventType.THREAD_MESSAGE_SENT,
    )
    assert {each.recipient for each in (started, joined, sent)} == {KEY}
    assert {each.occurred_at for each in (started, joined, sent)} == {NOW}
    assert started.facts == joined.facts == {"thread": "t1", "by": "user"}
    assert sent.facts == {"thread": "t1", "by": "user", "message": 1}
    assert started.payload == sent.payload == {"user": "dana"}
    assert joined.payload == {"user": "dana", "member": "bo"}


def test_a_contact_starts_a_thread_and_those_hear_of_it_who_are_meant() -> None:
    opening = _opening(SAM, people=People(["bo"], "olga", ["mia"]))
    shown = snapshot(settings=_with_policy(Told.ASSIGNEES))
    decision = decided(decide_start(opening, pen(), permitted=True), shown)
    (made,) = decision.threads
    assert (made.opened_by, made.read, made.unread) == ("", 1, 0)
    assert [seat.user for seat in made.seats] == ["bo", "mia", "olga"]
    assert {(seat.read, seat.unread) for seat in made.seats} == {(0, 1)}
    assert [(row.user, row.template) for row in decision.rows] == [("bo", "portal.started")]
    assert decision.posts[0].author == ""
    started, *joined, sent = decision.events
    assert (started.facts, started.payload) == ({"thread": "t1", "by": "contact"}, {})
    assert [each.payload for each in joined] == [{"member": u} for u in ("bo", "mia", "olga")]
    assert sent.payload == {}


def test_what_an_organisation_writes_says_so() -> None:
    east = SETTINGS.with_organisation(Organisation("east", "Reyes East"))
    decide = decide_start(_opening(organisation="east", members=("bo",)), pen(), permitted=True)
    decision = decided(decide, snapshot(settings=east))
    assert decision.threads[0].organisation == "east"
    assert {event.facts["organisation"] for event in decision.events} == {"east"}
    assert decision.rows[0].organisation == "east"


def test_nobody_starts_a_thread_for_an_organisation_that_there_is_not() -> None:
    with pytest.raises(SettingsError):
        decided(decide_start(_opening(organisation="west"), pen(), permitted=True), snapshot())


@pytest.mark.parametrize("account", [CLOSED, None])
@pytest.mark.parametrize("by", [DANA, SAM])
def test_without_an_active_portal_no_thread_is_started(
    account: PortalAccount | None, by: Reader
) -> None:
    shown = snapshot(contact(account))
    decision = decided(decide_start(_opening(by), pen(account), permitted=True), shown)
    assert decision.answer == PORTAL_INACTIVE
    assert (decision.threads, decision.posts, decision.events, decision.rows) == ((), (), (), ())


def test_whoever_may_not_starts_nothing() -> None:
    decision = decided(decide_start(_opening(), pen(), permitted=False), snapshot())
    assert decision.answer == Refused(Code.PERMISSION_MISSING)
    assert (decision.threads, decision.posts, decision.events) == ((), (), ())


@pytest.mark.parametrize(("by", "mailed"), [(DANA, 1), (SAM, 0)])
def test_what_a_user_writes_is_told_to_the_contacts_mailbox(by: Reader, mailed: int) -> None:
    known = evolve(ACCOUNT, email=mailbox().address)
    shown = snapshot(contact(known), mailbox(), threads=(BEFORE,))
    for decide in (
        decide_start(_opening(by), pen(known), permitted=True),
        decide_reply(by, WORDS, pen(known), EVERYDAY),
    ):
        mails = [row for row in decided(decide, shown).rows if row.kind is RowKind.MAIL]
        assert len(mails) == mailed
        assert all("/portal/threads/t1" in row.body for row in mails)


# Replying -----------------------------------------------------------------------------------------


def test_a_user_replies() -> None:
    decision = decided(decide_reply(DANA, WORDS, pen(), EVERYDAY), snapshot(threads=(BEFORE,)))
    assert decision.answer == Written("t1", 4)
    seats = (Seat(user="bo", unread=4), Seat(user="dana", read=4))
    assert decision.threads == (evolve(BEFORE, posts=4, active_at=NOW, unread=3, seats=seats),)
    (post,) = decision.posts
    assert (post.number, post.author) == (4, "dana")
    assert SEAL.unseal(post.content, "t1", 4, author="dana") == packed(WORDS)
    (sent,) = decision.events
    assert (sent.type, sent.facts["message"]) == (EventType.THREAD_MESSAGE_SENT, 4)
    assert [(row.user, row.template) for row in decision.rows] == [("bo", "portal.written")]


def test_a_contact_replies_and_all_hear_of_it() -> None:
    caught_up = evolve(BEFORE, read=3, unread=0)
    decision = decided(decide_reply(SAM, WORDS, pen(), NO_RIGHTS), snapshot(threads=(caught_up,)))
    (after,) = decision.threads
    assert (after.read, after.unread, decision.posts[0].author) == (4, 0, "")
    assert after.seats == (Seat(user="bo", unread=4), Seat(user="dana", read=3, unread=1))
    assert [row.user for row in decision.rows] == ["bo", "dana"]


def test_the_organisation_hears_of_a_reply_where_nobody_else_can_read_it() -> None:
    for shown, deserted, told in (
        (BEFORE, True, ["bo", "dana", ""]),
        (evolve(BEFORE, seats=()), True, [""]),
        (evolve(BEFORE, seats=()), False, [""]),
    ):
        decide = decide_reply(SAM, WORDS, pen(), NO_RIGHTS, deserted=deserted)
        rows = decided(decide, snapshot(threads=(shown,))).rows
        assert [(row.user, row.template) for row in rows] == [
            (user, "portal.replied") for user in told
        ]


@pytest.mark.parametrize(("by", "rights"), [(SAM, NO_RIGHTS), (DANA, EVERYDAY)])
def test_nobody_replies_where_the_words_were_erased(by: Reader, rights: Rights) -> None:
    shown = snapshot(threads=(evolve(BEFORE, subject=b""),))
    decision = decided(decide_reply(by, WORDS, pen(), rights), shown)
    assert decision.answer == Refused(Code.THREAD_ERASED)
    assert (decision.threads, decision.posts, decision.events, decision.rows) == ((), (), (), ())


def test_an_answer_does_not_read_what_came_before() -> None:
    behind = evolve(BEFORE, seats=(Seat(user="dana", read=1, unread=1),))
    by_user = decided(decide_reply(DANA, WORDS, pen(), EVERYDAY), snapshot(threads=(behind,)))
    assert by_user.threads[0].seats == (Seat(user="dana", read=1, unread=1),)
    by_contact = decided(decide_reply(SAM, WORDS, pen(), NO_RIGHTS), snapshot(threads=(behind,)))
    assert (by_contact.threads[0].read, by_contact.threads[0].unread) == (0, 2)


def test_the_organisation_hears_of_a_reply_where_nobody_is_in_the_thread() -> None:
    empty = evolve(BEFORE, seats=())
    decision = decided(decide_reply(SAM, WORDS, pen(), NO_RIGHTS), snapshot(threads=(empty,)))
    assert [(row.user, row.template) for row in decision.rows] == [("", "portal.replied")]


def test_whoever_sees_everything_takes_a_seat_by_writing() -> None:
    alone = evolve(BEFORE, seats=(Seat(user="dana", read=3),))
    decision = decided(decide_reply(BO, WORDS, pen(), EVERYTHING), snapshot(threads=(alone,)))
    assert decision.threads[0].seats == (
        Seat(user="bo", read=4),
        Seat(user="dana", read=3, unread=1),
    )
    joined, sent = decision.events
    assert joined.type is EventType.THREAD_JOINED
    assert joined.payload == {"user": "bo", "member": "bo"}
    assert sent.type is EventType.THREAD_MESSAGE_SENT
    assert [row.user for row in decision.rows] == ["dana"]


@pytest.mark.parametrize(
    ("by", "rights"),
    [(PortalContact("kim"), NO_RIGHTS), (DANA, NO_RIGHTS), (BO, NO_RIGHTS)],
)
@pytest.mark.parametrize("shown", [BEFORE, None])
def test_nobody_else_replies(by: Reader, rights: Rights, shown: PortalThread | None) -> None:
    decision = decided(decide_reply(by, WORDS, pen(), rights), snapshot(threads=(shown,)))
    assert decision.answer == NO_SUCH_THREAD
    assert (decision.threads, decision.posts, decision.events, decision.rows) == ((), (), (), ())


@pytest.mark.parametrize("account", [CLOSED, None])
def test_a_user_is_told_that_the_portal_is_closed(account: PortalAccount | None) -> None:
    shown = snapshot(contact(account), threads=(BEFORE,))
    decision = decided(decide_reply(DANA, WORDS, pen(account), EVERYDAY), shown)
    assert (decision.answer, decision.posts) == (PORTAL_INACTIVE, ())


# Pens and keys ------------------------------------------------------------------------------------


def test_a_pen_fits_what_it_was_made_for() -> None:
    assert pen().fits(snapshot())
    assert pen(None).fits(snapshot(contact(None)))
    assert pen().fits(snapshot(contact(evolve(ACCOUNT, since=NOW, active=False))))


@pytest.mark.parametrize(
    "account",
    [
        None,
        evolve(ACCOUNT, data_key=b"another"),
        evolve(ACCOUNT, email=mailbox().address),
    ],
)
def test_a_pen_fits_nothing_else(account: PortalAccount | None) -> None:
    assert not pen().fits(snapshot(contact(account)))
    assert not pen(account).fits(snapshot())


def test_a_contact_without_a_key_gets_one_with_the_first_words() -> None:
    bare = evolve(ACCOUNT, data_key=b"")
    shown = snapshot(contact(bare), threads=(BEFORE,))
    for decide in (
        decide_reply(DANA, WORDS, pen(bare), EVERYDAY),
        decide_start(_opening(), pen(bare), permitted=True),
    ):
        assert decided(decide, shown).portals == (ACCOUNT,)


def test_the_same_key_is_answered_as_the_first_time() -> None:
    kept = decided(
        in_memory(decide_reply(DANA, WORDS, pen(), EVERYDAY)), snapshot(threads=(BEFORE,))
    )
    assert from_memo(kept.memo) == kept.answer == Written("t1", 4)
    assert (kept.posts[0].number, kept.threads[0].opened_at) == (4, THEN)
    refused = decided(in_memory(decide_reply(BO, WORDS, pen(), NO_RIGHTS)), snapshot())
    assert from_memo(refused.memo) == refused.answer == NO_SUCH_THREAD


def test_a_pen_and_what_is_written_hide_their_secrets() -> None:
    shown = f"{pen(data_key=b'secret')!r} {_opening()!r}"
    assert not any(word in shown for word in ("secret", "ssss", "Papers", "hello", "Reyes"))
