"""The key that stands for a recipient is HMAC-SHA256, however it is worked out."""

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin import ConfigurationError
from optin.consent import Address, Channel
from optin.storage import RecipientKey

NUMBER = "+14155550101"


@given(
    secret=st.binary(min_size=16, max_size=200),
    tenant=st.text(st.characters(exclude_categories=["Cs"])),
    number=st.sampled_from([NUMBER, "+491711234567"]),
)
def test_a_key_is_the_left_half_of_an_hmac(secret: bytes, tenant: str, number: str) -> None:
    expected = hmac.digest(secret, f"{tenant}\0{number}".encode(), "sha256")[:16].hex()
    assert RecipientKey(secret).of(tenant, Address(Channel.SMS, number)) == expected


def test_many_keys_are_what_each_is_alone() -> None:
    keys = RecipientKey(bytes(range(32)))
    people = [Address.parse(f"+141555501{n:02}") for n in range(20)]
    people.append(Address.parse("Ann@example.org"))
    expected = [keys.of("acme", each) for each in people]
    assert keys.of_all("acme", (each.key for each in people)) == expected
    assert keys.of_all("acme", []) == []
    assert len(set(expected)) == len(people)


def test_older_spellings_of_a_number_have_one_key() -> None:
    keys = RecipientKey(bytes(32))
    old, new = Address.load(Channel.SMS, "+5215512345678"), Address.parse("+525512345678")
    assert keys.of("acme", old) == keys.of("acme", new)


def test_a_short_secret_is_refused_and_none_is_shown() -> None:
    with pytest.raises(ConfigurationError) as refused:
        RecipientKey(b"fifteen bytes..")
    assert refused.value.code == "short_key"
    assert repr(RecipientKey(b"sixteen bytes...")) == "RecipientKey(...)"
