"""An attempt's name finds its way back through whatever carries it, and nothing else is one."""

import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.app.references import attempt_named, key_of, reference_of
from optin.policy import Attempt
from optin.storage.escaping import is_storable
from optin.transports import HttpRequest, Message, StatusUpdate
from optin.transports.twilio import Twilio
from tests.policy.snapshots import CONTACT, row

ACCOUNT = f"AC{'0' * 32}"
SID = f"SM{'1' * 32}"
TENANTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(
    is_storable
)
NUMBERS = st.integers(0, 10**18 - 1)


@given(TENANTS, NUMBERS, NUMBERS)
def test_a_name_is_read_back_whatever_the_tenant_is_called(tenant: str, id_: int, n: int) -> None:
    called = row(tenant=tenant, id=id_, fence=n)
    reference = reference_of(called)
    assert re.fullmatch(r"[A-Za-z0-9_.:~-]+", reference)
    assert attempt_named(reference) == Attempt(tenant, id_, n)
    assert reference_of(evolve(called, fence=n + 1)).startswith(f"{key_of(called)}:")


@given(TENANTS.filter(lambda name: len(name.encode()) < 50))
def test_twilio_carries_it_back(tenant: str) -> None:
    twilio = Twilio(ACCOUNT, "token", "https://example.org/sms?office=1")
    reference = reference_of(row(tenant=tenant, fence=3))
    sent = twilio.request_for(Message(CONTACT, "+14155550100", "Hello", reference))
    callback = dict(sent.form)[b"StatusCallback"].decode()
    body = f"AccountSid={ACCOUNT}&MessageSid={SID}&SmsSid={SID}&MessageStatus=sent".encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    (update,) = twilio.read(HttpRequest("POST", callback, headers, body))
    assert isinstance(update, StatusUpdate)
    assert attempt_named(update.reference or "") == Attempt(tenant, 7, 3)


@given(st.text(max_size=30))
def test_whatever_is_no_name_is_none(text: str) -> None:
    found = attempt_named(text)
    assert found is None or is_storable(found.tenant)


@pytest.mark.parametrize(
    "text",
    ["", "a", ":", "::", ":1:1", "a:1", "a:1:", "a::1", "a:1:x", "a:x:1", "a:-1:1", "a: 1:1",
     f"a:1{'0' * 18}:1", "a:1:\u0661", "~00:1:1", "~1a:1:1", "a\0:1:1"],
)  # fmt: skip
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert attempt_named(text) is None
