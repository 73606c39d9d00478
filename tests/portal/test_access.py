"""The one check: every combination of a thread, a contact, a reader and rights."""

from itertools import product

import pytest

from optin.portal import (
    NO_RIGHTS,
    NO_SUCH_THREAD,
    PortalContact,
    Reader,
    Rights,
    admits,
    is_active,
)
from tests.portal.cases import ACCOUNT, BO, CLOSED, DANA, EVERYDAY, EVERYTHING, SAM, contact, thread

ALL_RIGHTS = [Rights(*both) for both in product((True, False), repeat=2)]


@pytest.mark.parametrize("rights", ALL_RIGHTS)
def test_a_contact_reads_their_own_thread_whatever_users_may(rights: Rights) -> None:
    assert admits(thread(), contact(), SAM, rights)
    assert admits(thread(), contact(), PortalContact("kim"), rights) is False


@pytest.mark.parametrize("account", [CLOSED, None])
def test_a_contact_without_an_active_portal_reads_nothing(account: None) -> None:
    assert admits(thread(), contact(account), SAM, NO_RIGHTS) is False
    assert not is_active(contact(account))
    assert admits(thread(), contact(account), DANA, EVERYDAY)


def test_an_active_portal_is_one() -> None:
    assert is_active(contact(ACCOUNT))


def test_a_user_needs_a_seat_and_the_right_or_the_right_to_all() -> None:
    admitted = {
        (reader.id, rights.everyday, rights.everything)
        for reader, rights in product((DANA, BO), ALL_RIGHTS)
        if admits(thread(), contact(), reader, rights)
    }
    assert admitted == {
        ("dana", True, True),
        ("dana", True, False),
        ("dana", False, True),
        ("bo", True, True),
        ("bo", False, True),
    }


def test_what_nobody_is_in_is_open_to_those_to_whom_such_threads_are() -> None:
    unseated = Rights(everyday=True, unseated=True)
    assert admits(thread(seats=()), contact(), BO, unseated)
    assert admits(thread(seats=()), contact(), BO, EVERYDAY) is False
    assert admits(thread(), contact(), BO, unseated) is False
    assert admits(thread(seats=()), contact(), PortalContact("kim"), unseated) is False
    assert admits(thread(seats=(), recipient="r2"), contact(), BO, unseated) is False


@pytest.mark.parametrize("reader", [SAM, DANA])
@pytest.mark.parametrize("rights", [EVERYDAY, EVERYTHING])
def test_nobody_reads_what_there_is_not(reader: Reader, rights: Rights) -> None:
    assert admits(None, contact(), reader, rights) is False
    assert admits(thread(recipient="r2"), contact(), reader, rights) is False
    assert admits(thread(), contact(address=None), reader, rights) is False


def test_the_refusal_tells_nothing() -> None:
    assert (NO_SUCH_THREAD.code, NO_SUCH_THREAD.entry, NO_SUCH_THREAD.detail) == (
        "no_such_thread",
        0,
        "",
    )
