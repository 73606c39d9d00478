"""Threads and messages as each reader is shown them."""

import pytest
from attrs import evolve

from optin.policy import Post, Seat
from optin.portal import (
    Attachment,
    PortalContact,
    SecureMessage,
    SecureThread,
    Words,
    holds,
    shown_message,
    shown_thread,
)
from tests.portal.cases import BO, DANA, KEY, SAM, THEN, thread

SEATS = (Seat(user="bo", read=2, unread=7), Seat(user="dana", read=5, unread=4))
LONG = thread(posts=9, read=3, unread=6, seats=SEATS, organisation="east")
POST = Post(thread="t1", number=4, author="dana", content=b"", recipient=KEY, at=THEN, entry=12)
FILES = (Attachment("f", "n"),)


def test_a_user_is_shown_who_is_in_a_thread() -> None:
    shown = shown_thread(LONG, "sam", "Papers", DANA)
    assert shown == SecureThread(
        id="t1",
        contact="sam",
        subject="Papers",
        organisation="east",
        opened_at=THEN,
        opened_by="dana",
        active_at=THEN,
        messages=9,
        unread=4,
        contact_read=3,
        users_read=5,
        seats=SEATS,
    )
    assert "Papers" not in repr(shown)


def test_a_thread_that_cannot_be_opened_says_so_in_the_place_of_its_subject() -> None:
    shown = shown_thread(LONG, "sam", "Papers", DANA, unreadable="wrong_key")
    assert (shown.subject, shown.unreadable) == ("This thread cannot be opened", "wrong_key")
    assert shown == evolve(
        shown_thread(LONG, "sam", shown.subject, DANA), unreadable=shown.unreadable
    )


def test_a_contact_is_shown_how_far_any_user_has_read_and_not_who() -> None:
    shown = shown_thread(LONG, "sam", "Papers", SAM)
    assert (shown.unread, shown.contact_read, shown.users_read) == (6, 3, 5)
    assert (shown.seats, shown.opened_by) == ((), "")


def test_whoever_is_not_in_a_thread_has_nothing_unread_in_it() -> None:
    assert (shown_thread(thread(), "sam", "", BO).unread, thread().unread) == (0, 1)


def test_what_nobody_is_in_was_read_by_nobody() -> None:
    empty = thread(posts=3, seats=())
    assert (shown_thread(empty, "sam", "", BO).unread, empty.unread) == (3, 1)
    assert shown_thread(empty, "sam", "", SAM).users_read == 0


def test_nothing_is_unread_that_was_erased() -> None:
    for erased in (thread(subject=b"", seats=()), thread(subject=b"", unread=1, seats=SEATS)):
        for reader in (SAM, DANA, BO):
            assert shown_thread(erased, "sam", "", reader).unread == 0


def test_a_message_is_shown_to_both_sides() -> None:
    words = Words("hello", "Dana Reyes", FILES)
    ours, theirs = (shown_message(POST, words, reader) for reader in (DANA, SAM))
    assert ours == SecureMessage(
        number=4,
        at=THEN,
        by_contact=False,
        user="dana",
        name="Dana Reyes",
        text="hello",
        attachments=FILES,
        entry=12,
    )
    assert (theirs.user, theirs.name, theirs.entry) == ("", "Dana Reyes", 0)
    assert "hello" not in repr(ours)
    assert "Reyes" not in repr(ours)


def test_a_contacts_message_has_no_user() -> None:
    post = Post(thread="t1", number=1, content=b"", recipient=KEY, at=THEN)
    assert shown_message(post, Words("hi"), PortalContact("sam")).by_contact
    assert shown_message(post, Words("hi"), DANA).user == ""


@pytest.mark.parametrize("words", ["zebra", "ZEBRA p", "Zebra Papers", "STRASSE", "fi"])
def test_words_are_found_whatever_their_case(words: str) -> None:
    assert holds("The zebra papers, Straße, of\N{LATIN SMALL LIGATURE FI}ce", words)


@pytest.mark.parametrize("words", ["zebras", "papers zebra", "quokka"])
def test_other_words_are_not_found(words: str) -> None:
    assert not holds("The zebra papers", words)
