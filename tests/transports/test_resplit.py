"""One signed string has one meaning. ``resplit.py`` is the search; this is a small one."""

import re

import pytest
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from optin.transports import twilio_form
from optin.transports.protocol import InboundMessage
from optin.transports.twilio import Twilio
from tests.transports import resplit


def test_no_other_reading_of_a_signed_message_is_believed() -> None:
    found = resplit.search(12_000)
    assert found.tried >= 12_000
    assert found.granting == 0
    assert found.forged == 0


def test_what_the_search_tries_is_signed_in_the_eyes_of_twilio() -> None:
    validator = RequestValidator(resplit.TOKEN)
    for signed in list(resplit.messages())[:40:3]:
        readings = list(zip(signed.readings(), range(20), strict=False))
        assert readings
        for form, _ in readings:
            assert validator.validate(resplit.URL, form, signed.signature)


def test_an_extra_behind_the_text_may_have_been_cut_from_it_and_grants_nothing() -> None:
    signed = resplit.Signed.of({**resplit.SMS, "Body": "YESDad"}, "Body")
    form = next(form for form in signed.readings() if form.get("Dad") == "")
    (update,) = Twilio(resplit.ACCOUNT, resplit.TOKEN).read(
        resplit.request_of(form, signed.signature)
    )
    assert isinstance(update, InboundMessage)
    assert update.text == "YES"
    assert update.extras == ("Dad",)
    assert not update.may_grant


@pytest.mark.parametrize("rule", ["_LIVE", "_AFTER_BODY"])
def test_the_search_finds_a_second_meaning_when_a_rule_is_missing(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twilio_form, rule, re.compile(rb"(?!)").search)
    found = resplit.search(12_000)
    assert found.granting + found.forged > 0
