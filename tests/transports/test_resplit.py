"""One signed string has one meaning. ``resplit.py`` is the search; this is a small one."""

import re
from collections.abc import Mapping
from typing import Any

import pytest
from plivo.utils import validate_v3_signature
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from optin.transports import plivo_form, twilio_form
from optin.transports.protocol import InboundMessage
from tests.transports import resplit, resplit_plivo, resplit_twilio
from tests.transports.resplit import SCHEMES, scheme_of


@pytest.mark.parametrize("name", SCHEMES)
def test_no_other_reading_of_a_signed_message_is_believed(name: str) -> None:
    found = resplit.search(scheme_of(name), 12_000)
    assert found.tried >= 12_000
    assert found.granting == 0
    assert found.forged == 0


def by_twilio(form: Mapping[str, str], headers: Mapping[str, str]) -> bool:
    validator = RequestValidator(resplit_twilio.TOKEN)
    believed: bool = validator.validate(resplit_twilio.URL, form, headers["X-Twilio-Signature"])
    return believed


def by_plivo(form: Mapping[str, str], headers: Mapping[str, str]) -> bool:
    given = (resplit_plivo.NONCE, resplit_plivo.TOKEN, headers["X-Plivo-Signature-Ma-V3"])
    believed: bool = validate_v3_signature("POST", resplit_plivo.URL, *given, dict(form))
    return believed


@pytest.mark.parametrize(("name", "believes"), [("twilio", by_twilio), ("plivo", by_plivo)])
def test_what_the_search_tries_is_signed_in_the_eyes_of_the_sdk(name: str, believes: Any) -> None:  # noqa: ANN401 - one of two functions
    for signed in resplit.signed(scheme_of(name))[:40:3]:
        readings = list(zip(signed.readings(), range(20), strict=False))
        assert readings
        for form, _ in readings:
            assert believes(form, signed.headers)


@pytest.mark.parametrize(
    ("name", "form", "attacked"),
    [
        ("twilio", {**resplit_twilio.SMS, "Body": "YESDad"}, "Body"),
        ("plivo", {**resplit_plivo.MMS, "Body": "YESDad"}, "Body"),
        ("plivo", {**resplit_plivo.SMS, "Text": "YESThe"}, "Text"),
    ],
)
def test_an_extra_behind_the_text_may_have_been_cut_from_it_and_grants_nothing(
    name: str, form: Mapping[str, str], attacked: str
) -> None:
    scheme = scheme_of(name)
    signed = resplit.Signed.of(scheme, form, attacked)
    cut = next(reading for reading in signed.readings() if reading.get(attacked) == "YES")
    (update,) = scheme.transport.read(resplit.request_of(scheme, cut, signed.headers))
    assert isinstance(update, InboundMessage)
    assert update.text == "YES"
    assert update.extras == (form[attacked].removeprefix("YES"),)
    assert not update.may_grant


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("twilio", (twilio_form, "_LIVE")),
        ("twilio", (twilio_form, "_AFTER_BODY")),
        ("plivo", (plivo_form, "_LIVE")),
        ("plivo", (plivo_form, "_AFTER_BODY")),
    ],
)
def test_the_search_finds_a_second_meaning_when_a_rule_is_missing(
    name: str, rule: tuple[object, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*rule, re.compile(rb"(?!)").search)
    found = resplit.search(scheme_of(name), 12_000)
    assert found.granting + found.forged > 0
