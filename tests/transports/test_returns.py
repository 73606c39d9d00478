"""Addresses that e-mails come back by: read as they were made, and by nobody else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.exceptions import ConfigurationError
from optin.transports.returns import ReturnPath

KEY, NEWER = b"k" * 32, b"n" * 32
PATH = ReturnPath("bounces@office.test", KEY)
TOKEN = PATH.token("reyes:7:2", "anna@contact.test")

references = st.text(st.characters(exclude_categories=[]), max_size=60)


@given(references, st.sampled_from(["anna@contact.test", "Ünal@contact.test", ""]))
def test_a_name_is_read_as_it_was_made(reference: str, to: str) -> None:
    token = PATH.token(reference, to)
    for written in (f"bounces+{token}@office.test", PATH.message_id(token), token.upper() + "@x"):
        found = PATH.read(written)
        assert found is not None
        assert (found.reference, found.token) == (reference, token)
        assert found.is_for(to)
        assert found.is_for(f" {to.upper().lower()} ")
        assert not found.is_for("kim@contact.test")


@given(st.text(max_size=80) | st.binary(max_size=80).map(lambda raw: f"{raw.hex()}@x"))
def test_anything_else_is_none(written: str) -> None:
    assert PATH.read(written) is None


def test_a_name_with_a_letter_changed_is_none() -> None:
    for at, letter in enumerate(TOKEN):
        for other in "abcdefghijklmnopqrstuvwxyz234567=0-":
            if other != letter:
                assert PATH.read(f"{TOKEN[:at]}{other}{TOKEN[at + 1 :]}@office.test") is None
    for written in (f"{TOKEN}=@x", f"{TOKEN}a@x", TOKEN, f"x+{TOKEN}x@y", "@", f"{TOKEN} @x"):
        assert PATH.read(written) is None


def test_a_key_counts_until_it_is_taken_away() -> None:
    written = PATH.sender(TOKEN)
    found = ReturnPath("bounces@office.test", [NEWER, KEY]).read(written)
    assert found is not None
    assert found.is_for("anna@contact.test")
    assert ReturnPath("bounces@office.test", NEWER).read(written) is None


def test_no_local_part_is_longer_than_servers_take() -> None:
    for length in range(60):
        token = PATH.token("t" * length, "anna@contact.test")
        local = PATH.sender(token).rpartition("@")[0]
        assert len(local) <= 64
        assert (local == "bounces") is (len(token) + 8 > 64)


@pytest.mark.parametrize(
    "mailbox", ["", "bounces", "@x", "a+b@x", "a b@x", "b@x\n", "ü@x", "a<b@x"]
)
def test_a_mailbox_that_no_bounce_could_come_to_is_refused(mailbox: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ReturnPath(mailbox, KEY)
    assert caught.value.code == "invalid_sender"


def test_no_key_is_shown_and_none_is_weak() -> None:
    with pytest.raises(ConfigurationError):
        ReturnPath("bounces@office.test")
    assert "kkk" not in repr(PATH) + repr(PATH.read(PATH.sender(TOKEN)))
