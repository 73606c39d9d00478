"""Evidence, and the names of scopes."""

import pytest

from optin.consent import (
    EVERYTHING,
    ORGANISATION,
    USERS,
    Evidence,
    ScopeKind,
    Source,
    kind_of,
    program_of,
    scope_of,
)

FULL = Evidence(
    Source.FORM,
    note="n",
    wording="w",
    text="t",
    actor="a",
    message_id="m",
    ip="i",
    user_agent="u",
    language="l",
    version="v",
    accept_language="de",
    verified="code",
)


def test_the_payload_holds_every_field_but_the_source() -> None:
    assert FULL.payload() == {
        "note": "n",
        "wording": "w",
        "text": "t",
        "actor": "a",
        "message_id": "m",
        "ip": "i",
        "user_agent": "u",
        "language": "l",
        "version": "v",
        "accept_language": "de",
        "verified": "code",
    }


def test_the_payload_leaves_out_what_is_empty() -> None:
    assert Evidence(Source.HAND, note="signed on 3 March").payload() == {
        "note": "signed on 3 March"
    }
    assert Evidence(Source.IMPORT).payload() == {}


def test_nothing_personal_shows_in_a_repr() -> None:
    assert repr(FULL) == "Evidence(source=<Source.FORM: 'form'>)"


def test_the_sources_are_the_words_of_the_ledger() -> None:
    assert [source.value for source in Source] == ["reply", "hand", "form", "import", "provider"]


@pytest.mark.parametrize(
    ("kind", "scope"),
    [
        (ScopeKind.ORGANISATION, "organisation"),
        (ScopeKind.SENDER, "sender:+14155550100"),
        (ScopeKind.PROGRAM, "program:news"),
    ],
)
def test_a_scope_is_named_by_what_the_tenant_divides_its_consents_by(
    kind: ScopeKind, scope: str
) -> None:
    assert scope_of(kind, sender="+14155550100", program="news") == scope
    assert kind_of(scope) is kind
    assert program_of(scope) == ("news" if kind is ScopeKind.PROGRAM else "")


@pytest.mark.parametrize("scope", [EVERYTHING, USERS, "", "programs:news"])
def test_what_no_tenant_divides_by_is_of_no_kind(scope: str) -> None:
    assert kind_of(scope) is None
    assert program_of(scope) == ""


def test_a_program_may_hold_a_colon() -> None:
    assert program_of(scope_of(ScopeKind.PROGRAM, sender="", program="a:b")) == "a:b"


def test_no_scope_is_named_like_that_of_stop_all() -> None:
    names = {scope_of(kind, sender="", program="") for kind in ScopeKind}
    assert len({*names, EVERYTHING}) == len(ScopeKind) + 1
    assert ORGANISATION in names
