"""Notifications of Amazon SNS: which are believed, and how their certificates are come by.

A notification names a certificate and is signed with its key. Whoever called that URL because a
body says so could be sent anywhere. So none is called that is not written exactly as SNS writes
them, in the region of a topic of the host's. And a codec calls nobody: a courier fetches the
certificate beforehand, as a transport that is ``Certified`` asks.

What is signed is lines: a name, then its value. A value with a line break in it could pass for two,
and then one signature would be that of two notifications. Only the message, which comes first, may
hold one.

Sources, read in November 2026: https://docs.aws.amazon.com/sns/latest/dg, the pages
sns-verify-signature-of-message.html, http-subscription-confirmation-json.html and
sns-message-delivery-retries.html. Needs ``cryptography`` (extra ``aws``).
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlencode

from attrs import define, field, frozen
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256

from optin.exceptions import ConfigurationError, SignatureError
from optin.transports.json_api import check_fresh, check_posted, instant_of, kind_of, object_of
from optin.transports.protocol import Exchanged, HttpRequest, HttpResponse

__all__ = [
    "CONFIRMATION",
    "TOLERANCE_FOR",
    "Certificate",
    "Certificates",
    "certificate_of",
    "check",
    "confirmation_of",
    "region_of",
]

# A notification keeps its time while it is tried again, which SNS does for an hour at most.
TOLERANCE_FOR: Final = timedelta(minutes=65)

_PLAIN, _JSON = "text/plain", "application/json"  # the latter where a delivery policy asks for it
_REGION: Final = r"([a-z]{2}(?:-[a-z]+)+-[0-9])"
_CERTIFICATE: Final = re.compile(
    rf"https://sns\.{_REGION}\.amazonaws\.com/SimpleNotificationService-[A-Za-z0-9]{{1,64}}\.pem"
).fullmatch
_TOPIC: Final = re.compile(rf"arn:aws:sns:{_REGION}:[0-9]{{12}}:[A-Za-z0-9_-]{{1,256}}").fullmatch
_TOKEN: Final = re.compile(r"[A-Za-z0-9]{1,1024}").fullmatch
_LINE: Final = re.compile(r"[^\x00-\x1f\x7f]{1,4096}").fullmatch

CONFIRMATION: Final = "SubscriptionConfirmation"
"""The type of a notification that asks whether a subscription is ours."""

_CONFIRMING: Final = (
    "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"
)  # fmt: skip
_SIGNED: Final[Mapping[str, tuple[str, ...]]] = {
    "Notification": ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"),
    CONFIRMATION: _CONFIRMING,
    "UnsubscribeConfirmation": _CONFIRMING,
}
_MAY_BE_MISSING: Final = "Subject"
_DIGESTS: Final[Mapping[str, SHA1 | SHA256]] = {
    "1": SHA1(),  # noqa: S303 - what a topic signs by that nobody has set to version 2
    "2": SHA256(),
}


def region_of(topic: str) -> str:
    """Return the region of a topic.

    Args:
        topic: Its ARN.

    Raises:
        ConfigurationError: It is no ARN of a topic.
    """
    match = _TOPIC(topic)
    if match is None:
        msg = "a topic is written arn:aws:sns:<region>:<account>:<name>"
        raise ConfigurationError(msg)
    return match[1]


@frozen(eq=False)
class Certificate:
    """Hold what counts of a certificate.

    Args:
        key: The public key.
        since: When it begins to count.
        until: When it ends.
    """

    key: RSAPublicKey
    since: datetime
    until: datetime

    def signed(self, content: bytes, given: str, by: SHA1 | SHA256, now: datetime) -> bool:
        """Say whether a signature is one of this content.

        Args:
            content: What is said to be signed.
            given: The signature, in base64. Only the one spelling that encoders write counts.
            by: The digest.
            now: The present instant.
        """
        try:
            signature = b64decode(given, validate=True)
            if b64encode(signature).decode() != given:
                return False
            self.key.verify(signature, content, PKCS1v15(), by)
        except (ValueError, InvalidSignature):
            return False
        return self.since <= now <= self.until


def _certificate(pem: bytes) -> Certificate | None:
    # Not loaded before there is one: it takes as long as all the rest of a transport.
    from cryptography.x509 import load_pem_x509_certificate  # noqa: PLC0415

    try:
        read = load_pem_x509_certificate(pem)
        key = read.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return None
    if not isinstance(key, RSAPublicKey):
        return None
    return Certificate(key, read.not_valid_before_utc, read.not_valid_after_utc)


@define(eq=False)
class Certificates:
    """Hold the certificates that notifications are checked with, by the URLs that SNS names.

    SNS changes its certificate now and then; what was fetched once is kept for what comes later.

    Args:
        pems: What the host has already: certificates in PEM, by their URLs.

    Raises:
        ConfigurationError: A URL is none of SNS's, or what stands there is no certificate.
    """

    pems: Mapping[str, bytes] = field(factory=dict, repr=False)
    _held: dict[str, Certificate] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not all(self.learn(url, HttpResponse(200, {}, pem)) for url, pem in self.pems.items()):
            msg = "a certificate is given in PEM, by the URL that SNS names it with"
            raise ConfigurationError(msg)

    def of(self, url: str) -> Certificate | None:
        """Return the certificate that is at a URL; None where it is not known.

        Args:
            url: As a notification names it.
        """
        return self._held.get(url)

    def learn(self, url: str, came: Exchanged) -> bool:
        """Keep the certificate that a response brings, and say whether it brings one.

        Args:
            url: Where it is.
            came: What the request for it came back with.
        """
        if not isinstance(came, HttpResponse) or came.status != 200:  # noqa: PLR2004 - "OK"
            return False
        found = _certificate(came.body)
        if found is None or _CERTIFICATE(url) is None:
            return False
        self._held[url] = found
        return True


def certificate_of(request: HttpRequest, topics: Mapping[str, str]) -> str | None:
    """Return the URL of the certificate that a notification names, if it may be called.

    Args:
        request: The notification, as it arrived.
        topics: The regions of the topics that are believed, by their ARNs.
    """
    return _certificate_in(object_of(request.body), topics)


def _certificate_in(content: Mapping[str, object], topics: Mapping[str, str]) -> str | None:
    topic, url = content.get("TopicArn"), content.get("SigningCertURL")
    match = _CERTIFICATE(url) if isinstance(url, str) else None
    if match is None or not isinstance(topic, str) or topics.get(topic) != match[1]:
        return None
    return match[0]


def check(
    request: HttpRequest,
    topics: Mapping[str, str],
    certificates: Certificates,
    now: datetime,
    tolerance_for: timedelta,
    *,
    allow_sha1: bool,
) -> None:
    """Return only when SNS signed a notification lately, for a topic that is believed.

    Args:
        request: A request to our webhook.
        topics: The regions of the topics that are believed, by their ARNs.
        certificates: Those that are known.
        now: The present instant.
        tolerance_for: How far the notification's time may lie from it.
        allow_sha1: Whether version 1 counts, which signs by SHA-1.

    Raises:
        SignatureError: It did not; ``code`` is ``bad_method``, ``bad_content_type``,
            ``too_large``, ``unknown_topic``, ``unsupported_signature``, ``unknown_certificate``,
            ``bad_signature`` or ``stale_signature``.
    """
    check_posted(request, "SNS", _JSON if kind_of(request) == _JSON else _PLAIN)
    content = object_of(request.body)
    if content.get("TopicArn") not in tuple(topics):  # what came may be no text
        raise SignatureError("the SNS notification is of another topic", code="unknown_topic")
    version = content.get("SignatureVersion")
    if not isinstance(version, str) or version not in (_DIGESTS if allow_sha1 else ("2",)):
        msg = "the SNS notification is not signed by SHA-256: set the topic's SignatureVersion to 2"
        raise SignatureError(msg, code="unsupported_signature")
    certificate = certificates.of(_certificate_in(content, topics) or "")
    if certificate is None:
        msg = (
            "the SNS notification names a certificate that is not known: OptIn.receive and "
            "OptIn.handshake fetch those that SNS may name"
        )
        raise SignatureError(msg, code="unknown_certificate")
    lines, given = _lines(content), content.get("Signature")
    if (
        lines is None
        or not isinstance(given, str)
        or not certificate.signed(lines, given, _DIGESTS[version], now)
    ):
        msg = "the SNS notification has another signature"
        raise SignatureError(msg)
    sent_at = instant_of(content.get("Timestamp"))
    stamp = "" if sent_at is None else str(int(sent_at.timestamp()))
    check_fresh(stamp, now, tolerance_for, "SNS")


def _lines(content: Mapping[str, object]) -> bytes | None:
    """Return what is signed of a notification; None where it could be read in two ways."""
    type_ = content.get("Type")
    names = _SIGNED.get(type_, ()) if isinstance(type_, str) else ()
    lines: list[str] = []
    for name in names:
        value = content.get(name)
        if name == _MAY_BE_MISSING and value is None:
            continue
        if not isinstance(value, str) or (name != "Message" and _LINE(value) is None):
            return None
        lines += (name, value)
    try:
        return "".join(f"{line}\n" for line in lines).encode() or None
    except UnicodeEncodeError:
        return None


def confirmation_of(
    content: Mapping[str, object], topics: Mapping[str, str], base_url: str | None
) -> HttpRequest | None:
    """Return the request that confirms a subscription; None where a body asks for none.

    The URL is made anew from the topic and the token, and never taken from the body.

    Args:
        content: The body of a verified notification.
        topics: The regions of the topics that are believed, by their ARNs.
        base_url: Where SNS is; the region's own address where None.
    """
    topic, token = content.get("TopicArn"), content.get("Token")
    if content.get("Type") != CONFIRMATION or not isinstance(topic, str):
        return None
    region = topics.get(topic)
    if region is None or not isinstance(token, str) or _TOKEN(token) is None:
        return None
    query = urlencode({"Action": "ConfirmSubscription", "TopicArn": topic, "Token": token})
    return HttpRequest("GET", f"{base_url or f'https://sns.{region}.amazonaws.com'}/?{query}")
