"""Tokens of Entra ID: which are believed; PyJWT signs them, and is asked whether it agrees."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from functools import cache

import jwt
import pytest
from attrs import evolve
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.azure import FakeAzure
from optin.testing.clock import FixedClock
from optin.transports.azure import Azure
from optin.transports.azure_entra import EVENT_GRID, EntraTokens
from optin.transports.protocol import HttpRequest
from optin.transports.tokens import PublicKeys

TENANT, AUDIENCE = "00000000-1111-2222-3333-444444444444", "api://texts.example.com"
V1 = f"https://sts.windows.net/{TENANT}/"
V2 = f"https://login.microsoftonline.com/{TENANT}/v2.0"
NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
fake = FakeAzure(clock=FixedClock(NOW))


@cache
def key(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, bits)


def published(kid: str = "k1", bits: int = 2048) -> dict[str, object]:
    return {
        **RSAAlgorithm.to_jwk(key(bits).public_key(), as_dict=True),
        "kid": kid,
        "use": "sig",
    }


def document(*keys: object) -> str:
    return json.dumps({"keys": keys})


def entra() -> EntraTokens:
    return EntraTokens(TENANT, AUDIENCE, document(published()))


def claims(**more: object) -> dict[str, object]:
    now = int(NOW.timestamp())
    told: dict[str, object] = {"iss": V1, "aud": AUDIENCE, "appid": EVENT_GRID, "nbf": now,
                               "exp": now + 3600, "ver": "1.0"}  # fmt: skip
    return {name: value for name, value in {**told, **more}.items() if value is not None}


def token(*, kid: str = "k1", **more: object) -> str:
    return jwt.encode(claims(**more), key(2048), "RS256", {"kid": kid})


def believed(given: str, by: EntraTokens | None = None, now: datetime = NOW) -> bool:
    return (by or entra()).believes(f"Bearer {given}", now)


def test_a_token_of_each_version_is_believed_as_pyjwt_believes_it() -> None:
    for given in (token(), token(iss=V2, azp=EVENT_GRID, appid=None, ver="2.0")):
        assert believed(given)
        read = jwt.decode(
            given,
            key(2048).public_key(),
            ["RS256"],
            {"verify_exp": False, "verify_nbf": False},
            audience=AUDIENCE,
        )
        assert PublicKeys(document(published())).claims_of(given) == read


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://sts.windows.net/another/"},
        {"iss": V2},  # whose caller is in azp
        {"iss": V2, "azp": "somebody"},
        {"aud": "api://another.example.com"},
        {"aud": [AUDIENCE]},
        {"aud": None},
        {"appid": "somebody"},
        {"appid": None},
        {"nbf": None},
        {"exp": None},
        {"exp": True},
    ],
)
def test_a_token_that_says_something_else_is_not_believed(wrong: dict[str, object]) -> None:
    given = jwt.encode(claims(**wrong), key(2048), "RS256", {"kid": "k1"})
    assert not believed(given)


def test_a_token_counts_for_its_time_and_five_minutes_around() -> None:
    given, minute = token(), timedelta(minutes=1)
    for at, expected in (
        (NOW - 5 * minute, True),
        (NOW - 6 * minute, False),
        (NOW + 64 * minute, True),
        (NOW + 65 * minute, False),
    ):
        assert believed(given, now=at) is expected


def test_what_is_no_token_of_the_tenants_is_not_believed() -> None:
    none = jwt.encode(claims(), "", "none", {"kid": "k1"})
    shared = jwt.encode(claims(), "k" * 32, "HS256", {"kid": "k1"})
    other = jwt.encode(claims(), key(2056), "RS256", {"kid": "k1"})
    for given in ("", "a.b", "a.b.c", ".." , none, shared, other, token(kid="k2"), token() + ".x",
                  token() + "=", token().replace(".", "..", 1)):  # fmt: skip
        assert not believed(given)
    for header in ("", token(), f"bearer {token()}", f"Basic {token()}"):
        assert not entra().believes(header, NOW)


def test_of_a_token_no_letter_can_be_changed() -> None:
    given, tried = token(), 0
    by = entra()
    for at, letter in enumerate(given):
        for changed in ("", "A" if letter != "A" else "B", "."):
            forged = given[:at] + changed + given[at + 1 :]
            if forged != given:
                tried += 1
                assert not believed(forged, by)
    assert tried > 1500


def test_each_key_of_the_tenant_counts_and_those_of_another_kind_do_not() -> None:
    keys = document({"kty": "EC", "kid": "k0"}, 5, published("k1"), published("k2"))
    both = EntraTokens(TENANT, (AUDIENCE, "id"), keys)
    assert believed(token(kid="k2"), both)
    assert believed(token(aud="id"), both)
    unnamed = {name: value for name, value in published().items() if name != "kid"}
    for wrong in ("", "[]", "{}", document(), document(unnamed), document(published(bits=1024)),
                 document({**published(), "n": "!"}), '{"keys": 5}'):  # fmt: skip
        with pytest.raises(ConfigurationError):
            EntraTokens(TENANT, AUDIENCE, wrong)


@pytest.mark.parametrize(
    ("tenant", "audience"), [("", "a"), ("common", "a"), (TENANT, ""), (TENANT, ())]
)
def test_a_setting_that_cannot_be_is_refused(tenant: str, audience: str) -> None:
    with pytest.raises(ConfigurationError):
        EntraTokens(tenant, audience, document(published()))


def with_token(request: HttpRequest, given: str) -> HttpRequest:
    return evolve(request, headers={**request.headers, "Authorization": f"Bearer {given}"})


def test_a_webhook_is_believed_by_its_token_in_the_place_of_a_word() -> None:
    by = Azure("https://a.example", b64encode(b"key").decode(), entra=entra(), clock=fake.clock)
    request = evolve(fake.inbound_request("+14155552671", "+15005550006", "YES"), url="/hook")
    by.verify(with_token(request, token()))
    assert by.greeting(with_token(evolve(fake.question(), url="/hook"), token())) is not None
    for wrong in (request, with_token(request, token(aud="another"))):
        with pytest.raises(SignatureError, match="no token"):
            by.verify(wrong)


def test_where_a_word_and_a_token_are_wanted_both_must_fit() -> None:
    by = Azure("https://a.example", "a2V5", fake.webhook_secret, entra=entra(), clock=fake.clock)
    request = fake.inbound_request("+14155552671", "+15005550006", "YES")
    by.verify(with_token(request, token()))
    for wrong in (request, with_token(evolve(request, url="/hook"), token())):
        with pytest.raises(SignatureError):
            by.verify(wrong)
