"""Who hears that something was written, and that no word of it is told."""

import pytest

from optin.exceptions import InputError
from optin.policy import Parts, Purpose, RowKind, Told, read_mail
from optin.portal import NOBODY_KNOWN, People, Reader
from optin.portal.telling import Telling
from tests.portal.cases import BO, DANA, NOW, SAM, SETTINGS, contact, mailbox, thread

PEOPLE = People(["bo", "al"], "olga", ["mia", "bo"])


def _telling(by: Reader, posts: int = 2) -> Telling:
    return Telling(SETTINGS, contact(), thread(posts=posts), by, NOW)


@pytest.mark.parametrize(
    ("setting", "users"),
    [
        (Told.ASSIGNEES, ("al", "bo")),
        (Told.ASSIGNEES_AND_OWNER, ("al", "bo", "olga")),
        (Told.ALL_MEMBERS, ("al", "bo", "mia", "olga")),
        (Told.NOBODY, ()),
    ],
)
def test_the_setting_says_who_is_told(setting: Told, users: tuple[str, ...]) -> None:
    assert PEOPLE.told(setting) == users


@pytest.mark.parametrize("setting", Told)
def test_the_organisation_is_told_where_nobody_is_known(setting: Told) -> None:
    assert NOBODY_KNOWN.told(setting) == (() if setting is Told.NOBODY else ("",))


def test_the_owner_alone_is_no_assignee() -> None:
    alone = People(owner="olga")
    assert alone.told(Told.ASSIGNEES) == ("",)
    assert alone.told(Told.ASSIGNEES_AND_OWNER) == alone.told(Told.ALL_MEMBERS) == ("olga",)


def test_everybody_who_has_to_do_with_a_contact_is_one_person_each() -> None:
    assert PEOPLE.everybody == ("al", "bo", "mia", "olga")
    assert NOBODY_KNOWN.everybody == ()


def test_a_large_office_is_told_as_far_as_a_thread_holds_members() -> None:
    many = [f"user-{number:03}" for number in range(150)]
    office = People(["zoe"], "yan", many)
    assert office.everybody == (*many[:98], "yan", "zoe")
    assert office.told(Told.ALL_MEMBERS) == office.everybody
    assert People(many).told(Told.ASSIGNEES) == tuple(many[:100])


def test_people_are_given_as_lists() -> None:
    with pytest.raises(InputError):
        People("bo")


@pytest.mark.parametrize(
    ("by", "posts", "template"),
    [
        (SAM, 1, "portal.started"),
        (SAM, 2, "portal.replied"),
        (DANA, 1, "portal.written"),
        (DANA, 2, "portal.written"),
    ],
)
def test_users_are_told_by_a_notice(by: Reader, posts: int, template: str) -> None:
    parts = _telling(by, posts).users(["bo", ""])
    assert (parts.events, parts.moves) == ((), ())
    assert [row.user for row in parts.rows] == ["bo", ""]
    for row in parts.rows:
        assert (row.kind, row.purpose) == (RowKind.NOTICE, Purpose.NOTICE)
        assert (row.recipient, row.template, row.organisation) == ("r1", template, "")
        assert "sam" in row.body
        assert "Papers" not in row.body


def test_nobody_is_told_what_they_wrote() -> None:
    assert [row.user for row in _telling(DANA).users(["bo", "dana"]).rows] == ["bo"]


def test_a_user_is_named_as_they_sign() -> None:
    assert "Dana Reyes has written to sam" in _telling(DANA).users(["bo"]).rows[0].body
    assert "bo has written to sam" in _telling(BO).users(["dana"]).rows[0].body


def test_a_contact_is_told_by_an_e_mail_that_holds_no_word_of_it() -> None:
    parts = _telling(DANA).contact(mailbox(), "https://x.example/portal/threads/t1")
    (row,) = parts.rows
    assert (row.kind, row.purpose, row.scope) == (RowKind.MAIL, Purpose.PORTAL_NOTICE, "portal")
    assert (row.recipient, row.template, row.user) == ("m1", "portal.mail", "dana")
    subject, text = read_mail(row.body)
    assert subject == "A secure message from Reyes Law"
    assert text.endswith("sign in:\n\nhttps://x.example/portal/threads/t1\n")
    assert not any(word in row.body for word in ("Papers", "Dana", "sam"))


def test_a_contact_without_a_mailbox_is_told_nothing() -> None:
    assert _telling(DANA).contact(None, "https://x.example") == Parts()
