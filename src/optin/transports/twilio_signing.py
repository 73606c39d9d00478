"""Twilio's signatures: over a form or a JSON body, by the auth token or by a shared key.

A form is signed as the public URL with every name and value behind it. Of a JSON body Twilio writes
the SHA-256 into the URL, as ``bodySHA256``, and signs that. The key is the auth token (HMAC-SHA1)
or, by a Webhook Setting, a shared key (HMAC-SHA256), which a header names.

Rules, all of them in this file:

- the host says which keys count; a request's header chooses one of them and can choose no
  algorithm: a shared key signs by HMAC-SHA256, the auth token by HMAC-SHA1;
- that header is not signed, so who takes it away asks for the auth token again. With shared keys
  such a request is refused, unless the host says that both sign;
- JSON has its digest once, as the end of the query, and no ``AccountSid`` before it. Every form of
  Twilio's has that one: so the letters of a signed form are never those of a URL of JSON.

Sources: https://www.twilio.com/docs/usage/webhooks/webhooks-security,
https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys and
https://www.twilio.com/docs/api/errors/57012 (read in November 2026).
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from attrs import field, frozen

from optin.exceptions import ConfigurationError, InputError, SignatureError
from optin.transports.forms import Pairs
from optin.transports.json_api import MAX_BODY, kind_of
from optin.transports.values import HttpRequest

__all__ = ["FORM", "JSON", "SIGNATURE_HEADER", "SharedKeys", "Signers", "signature", "spellings"]

FORM: Final = "application/x-www-form-urlencoded"
JSON: Final = "application/json"
SIGNATURE_HEADER: Final = "X-Twilio-Signature"
SETTINGS_HEADER: Final = "X-Twilio-Webhooks-Signature-Settings"

SharedKeys: TypeAlias = tuple[tuple[str, bytes], ...]
"""Each shared key's id, and its secret."""

_DEFAULT_PORTS: Final = {"https": 443, "http": 80}
_DIGEST_AT_END: Final = re.compile(r"(?:|.*&)bodySHA256=([0-9a-f]{64})").fullmatch


def tokens_of(given: str | Sequence[str | bytes]) -> tuple[bytes, ...]:
    """Return the auth tokens as bytes.

    Raises:
        ConfigurationError: There is none, or one is empty.
    """
    tokens = (given,) if isinstance(given, str) else tuple(given)
    if not tokens or not all(tokens):
        msg = "Twilio needs an auth token: without one no webhook can be believed"
        raise ConfigurationError(msg)
    # Bytes are what this made before: attrs.evolve hands them back.
    return tuple(t if isinstance(t, bytes) else t.encode() for t in tokens)


def shared_keys_of(given: str | Mapping[str, str] | SharedKeys) -> SharedKeys:
    """Return the shared keys, their secrets as bytes; a text is as a variable writes them.

    Raises:
        ConfigurationError: An id or a secret is empty.
    """
    if isinstance(given, str):
        given = dict(each.partition(":")[::2] for each in given.split())
    if not isinstance(given, Mapping):  # made here before: attrs.evolve hands them back
        return given
    if not all(id_ and secret for id_, secret in given.items()):
        msg = "a shared key of Twilio's is an id and the secret that it was created with"
        raise ConfigurationError(msg)
    return tuple((id_, secret.encode()) for id_, secret in given.items())


def spellings(url: str) -> tuple[bytes, ...]:
    """Return the ways Twilio may spell a public URL when it signs: without and with its port.

    Args:
        url: The whole URL; a query or fragment is left out.

    Raises:
        ConfigurationError: It is not a whole http or https URL.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS[parts.scheme]
        host = parts.netloc if parts.port is None else parts.netloc.rpartition(":")[0]
    except (ValueError, KeyError):
        parts, host, port = urlsplit(""), "", 0
    if not host:
        msg = "a Twilio webhook URL is the whole public URL, https://host/path"
        raise ConfigurationError(msg)
    return tuple(
        f"{parts.scheme}://{netloc}{parts.path}".encode() for netloc in (host, f"{host}:{port}")
    )


def signature(
    key: bytes, url: bytes, pairs: Iterable[tuple[bytes, bytes]], algorithm: str = "sha1"
) -> bytes:
    """Return Twilio's signature, as its header carries it.

    UTF-8 sorts as the characters it stands for, so sorting bytes is sorting names.

    Args:
        key: The auth token, or a shared key's secret.
        url: The public URL with its query.
        pairs: The parameters of a form, each once.
        algorithm: ``sha1``, or ``sha256`` of a shared key.
    """
    signed = b"".join([url, *(name + value for name, value in sorted(pairs))])
    return b64encode(hmac.digest(key, signed, algorithm))


@frozen
class Signers:
    """Know who may sign for one account, and for which URLs.

    Args:
        urls: Each spelling of the public URLs.
        tokens: The auth tokens.
        shared_keys: The shared keys; with one of them an auth token no longer signs.
        tokens_too: Whether it signs all the same.
    """

    urls: tuple[bytes, ...] = field(repr=False)
    tokens: tuple[bytes, ...] = field(repr=False)
    shared_keys: SharedKeys = field(default=(), repr=False)
    tokens_too: bool = False

    def check(self, request: HttpRequest) -> None:
        """Return only when one of them signed a request for one of the URLs.

        Args:
            request: As it arrived. Of its URL only the query counts; it is signed.

        Raises:
            SignatureError: None did.
        """
        _acceptable(request)
        keys, algorithm = self._asked_for(request.headers.get(SETTINGS_HEADER))
        given = request.headers.get(SIGNATURE_HEADER, "").encode(errors="replace")
        query = request.query.encode(errors="replace")
        pairs = _signed_pairs(request)
        for url in self.urls:
            signed = url + b"?" + query if query else url
            for key in keys:
                if hmac.compare_digest(given, signature(key, signed, pairs, algorithm)):
                    return
        raise _forged(
            "has another signature; if it is genuine, webhook_url is not letter by letter what the "
            "console shows, or the key is not the account's"
        )

    def _asked_for(self, settings: str | None) -> tuple[tuple[bytes, ...], str]:
        """Return the keys, and the algorithm, that a request may have been signed with."""
        if not settings:
            if self.shared_keys and not self.tokens_too:
                raise _forged(
                    "is signed with the auth token, where a shared key signs; while a rule is "
                    "switched on set tokens_too",
                    "downgraded_signature",
                )
            return self.tokens, "sha1"
        parts = sorted(part.strip() for part in settings.split(","))
        if len(parts) != 2 or parts[0] != "algorithm=HMAC_SHA256":  # noqa: PLR2004 - key, algorithm
            raise _forged("is not signed by HMAC-SHA256", "unsupported_signature")
        keys = tuple(secret for id_, secret in self.shared_keys if f"key={id_}" == parts[1])
        if not keys:
            raise _forged("is signed with a SharedKey that is not ours", "unsupported_signature")
        return keys, "sha256"


def _acceptable(request: HttpRequest) -> None:
    """Raise unless this is a request that Twilio could have made, before anything is parsed."""
    if request.method != "POST":
        raise _forged("is not a POST", "bad_method")
    if kind_of(request) not in {FORM, JSON}:
        raise _forged("is neither a form nor JSON", "bad_content_type")
    if len(request.body) > MAX_BODY:
        raise _forged("is larger than 64 KiB", "too_large")


def _signed_pairs(request: HttpRequest) -> Pairs:
    """Return the parameters that are signed behind the URL: none of JSON, whose digest fits."""
    if kind_of(request) == FORM:
        try:
            return request.form
        except InputError as error:
            raise _forged(f"is {error}") from None
    ends = _DIGEST_AT_END(request.query)
    if ends is None or "AccountSid" in request.query or request.query.count("bodySHA256") > 1:
        raise _forged("is JSON without its digest at the end of the URL")
    if not hmac.compare_digest(sha256(request.body).hexdigest(), ends[1]):
        raise _forged("is other JSON than was signed")
    return ()


def _forged(sentence: str, code: str = "bad_signature") -> SignatureError:
    return SignatureError(f"the Twilio webhook {sentence}", code=code)
