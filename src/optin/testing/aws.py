"""An AWS of one's own: a server on the loopback that answers as End User Messaging SMS and SNS do.

It checks Signature Version 4 and signs notifications in its own few lines, so that the transport is
not checked against itself; the tests compare both with botocore and with moto. AWS has numbers of
its own for tests, its simulator; the magic numbers here are ours.

Sources: as for ``optin.transports.aws`` (read in November 2026), and for the signature
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.
Needs ``cryptography``.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from base64 import b64encode
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import ClassVar, Final
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from attrs import define, field
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeAws", "Fault", "TakenMessage"]

# What is refused: the exception and its Reason.
MAGIC_REFUSALS: Final = {
    "+15005550001": ("ValidationException", "CANNOT_PARSE"),
    "+15005550003": ("ValidationException", "COUNTRY_NOT_ENABLED"),
    "+15005550004": ("ConflictException", "DESTINATION_PHONE_NUMBER_OPTED_OUT"),
    "+15005550007": ("ServiceQuotaExceededException", "MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT"),
}
# What is taken in, and not delivered: the type of its last event.
MAGIC_REPORTS: Final = {
    "+15005550009": "TEXT_BLOCKED",
    "+15005550010": "TEXT_INVALID",
    "+15005550011": "TEXT_UNREACHABLE",
    "+15005550012": "TEXT_CARRIER_BLOCKED",
}

_SERVICE: Final = "sms-voice"
_MEMBERS: Final = {
    "DestinationPhoneNumber", "OriginationIdentity", "MessageBody", "MessageType", "Context",
    "ConfigurationSetName",
}  # fmt: skip
_DELETING: Final = "PinpointSMSVoiceV2.DeleteOptedOutNumber"
_EVERY: Final = "every number that uses the list"
_AGAIN_AFTER: Final = timedelta(days=30)
_LONGEST: Final = 1600
_PAGE: Final = 2  # entries, so that a list of three has two pages
_AUTHORISATION: Final = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/([0-9]{8}/[^,]+), SignedHeaders=([^,]+), "
    r"Signature=([0-9a-f]{64})"
).fullmatch
_NUMBER: Final = re.compile(r"\+?[1-9][0-9]{1,18}").fullmatch
_NOTIFICATION: Final = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_CONFIRMATION: Final = (
    "Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"
)  # fmt: skip


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@cache
def _certificate(year: int) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "sns.amazonaws.com")])
    built = x509.CertificateBuilder(name, name, _key().public_key(), 1)
    built = built.not_valid_before(datetime(year - 1, 1, 1, tzinfo=UTC))
    built = built.not_valid_after(datetime(year + 2, 1, 1, tzinfo=UTC))
    return built.sign(_key(), SHA256()).public_bytes(Encoding.PEM)


@define(eq=False)
class FakeAws(FakeProvider):
    """Serve one account in one region on the loopback while the ``with`` block runs.

    Args:
        region: The region.
        access_key: The identity whose requests are taken.
        secret_key: Its secret.
        session_token: Its token, where its credentials expire.
        topic: The ARN of the topic that messages and events come by.
        webhook_url: The address that is subscribed to it.
        handles_stop: Put a number on the opt-out list by itself when it texts STOP.
        opt_in_words: The account's keywords that take a number off it again; it comes with none.
        clock: When notifications are signed, and requests are taken for fresh.

    Attributes:
        confirmed: The tokens of the subscriptions that were confirmed.
    """

    region: str = "us-east-1"
    access_key: str = "AKIDOFTHEFAKE"
    secret_key: str = field(default="secret-key-of-the-fake", repr=False)
    session_token: str = field(default="", repr=False)
    topic: str = "arn:aws:sns:us-east-1:123456789012:texts"
    webhook_url: str = "https://texts.example.com/hooks/aws"
    confirmed: list[str] = field(factory=list, init=False, repr=False)
    _deleted: dict[str, datetime] = field(factory=dict, init=False, repr=False)
    opt_in_words: AbstractSet[str] = field(default=frozenset(), kw_only=True)
    start_words: ClassVar[AbstractSet[str]] = frozenset()

    @property
    def certificate_url(self) -> str:
        """Return where SNS says that its certificate is."""
        return f"https://sns.{self.region}.amazonaws.com/SimpleNotificationService-0fa4e.pem"

    @property
    def certificate(self) -> bytes:
        """Return the certificate, in PEM."""
        return _certificate(self.clock.now().year)

    def block(self, number: str, sender: str, keyword: str | None = "STOP") -> None:
        """Put a number on the opt-out list, now.

        Args:
            number: The person's number.
            sender: The sender of ours.
            keyword: What the person wrote; None where somebody else put it there.
        """
        since = self.clock.now().timestamp()
        self.blocked[sender, number] = {"keyword": keyword, "since": since}

    def _unblocks(self, word: str) -> bool:
        return word in self.opt_in_words

    def _inbound(self, written: Written) -> HttpRequest:
        content = {
            "originationNumber": written.from_,
            "destinationNumber": written.to,
            "messageKeyword": written.read or "KEYWORD_123456789012",
            "messageBody": written.text,
            "inboundMessageId": written.id or str(uuid4()),
            "previousPublishedMessageId": str(uuid4()),
        }
        return self.notification(json.dumps({**content, **written.more}))

    def status_request(
        self, message: TakenMessage, status: str, *, more: Mapping[str, object] | None = None
    ) -> HttpRequest:
        """Return the signed notification of an event of a message.

        Args:
            message: One of ``messages``.
            status: The event's type, such as ``"TEXT_DELIVERED"``.
            more: Further members, or others in place of these.
        """
        now = int(self.clock.now().timestamp() * 1000)
        context = {
            name.removeprefix("Context."): value
            for name, value in message.content.items()
            if name.startswith("Context.")
        }
        content = {
            "eventType": status,
            "eventVersion": "1.0",
            "eventTimestamp": now,
            "isFinal": status not in ("TEXT_QUEUED", "TEXT_PENDING"),
            "originationPhoneNumber": message.content.get("OriginationIdentity", ""),
            "destinationPhoneNumber": message.content["DestinationPhoneNumber"],
            "isoCountryCode": "US",
            "messageId": message.id,
            "messageRequestTimestamp": now,
            "messageEncoding": "GSM",
            "messageType": message.content.get("MessageType", "TRANSACTIONAL"),
            "messageStatus": status.removeprefix("TEXT_"),
            "messageStatusDescription": "By the fake.",
            "context": context,
            "totalMessageParts": 1,
        }
        return self.notification(json.dumps({**content, **(more or {})}))

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the signed notification of the last event of a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        to = message.content["DestinationPhoneNumber"]
        return self.status_request(message, MAGIC_REPORTS.get(to, "TEXT_DELIVERED"))

    def notification(
        self,
        message: str,
        *,
        version: str = "2",
        more: Mapping[str, object] | None = None,
    ) -> HttpRequest:
        """Return a signed notification with any message.

        Args:
            message: What it says.
            version: The signature's: 1 is by SHA-1.
            more: Further members, or others in place of these; those that count are signed.
        """
        content: dict[str, object] = {
            "Type": "Notification",
            "MessageId": str(uuid4()),
            "TopicArn": self.topic,
            "Message": message,
            "Timestamp": self.clock.now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")[:23] + "Z",
            "SignatureVersion": version,
            "SigningCertURL": self.certificate_url,
            "UnsubscribeURL": f"https://sns.{self.region}.amazonaws.com/?Action=Unsubscribe"
            f"&SubscriptionArn={self.topic}:2bcfbf39-05c3-41de-beaa-fcfcc21c8f55",
            **(more or {}),
        }
        names = _NOTIFICATION if content["Type"] == "Notification" else _CONFIRMATION
        lines = "".join(f"{name}\n{content[name]}\n" for name in names if name in content)
        # What is no text in UTF-8 SNS does not send; it is signed as nothing here.
        signature = _key().sign(
            lines.encode(errors="ignore"),
            PKCS1v15(),
            SHA1() if version == "1" else SHA256(),  # noqa: S303 - version 1 is so
        )
        body = json.dumps({**content, "Signature": b64encode(signature).decode()})
        headers = {
            "Content-Type": "text/plain; charset=UTF-8",
            "x-amz-sns-message-type": str(content["Type"]),
            "x-amz-sns-topic-arn": self.topic,
        }
        return HttpRequest("POST", self.webhook_url, headers, body.encode())

    def confirmation(self, token: str = "2336412f37fb687f5d51e6e241d09c80") -> HttpRequest:  # noqa: S107 - made up
        """Return the signed request that asks to confirm a subscription.

        Args:
            token: What confirms it.
        """
        url = f"https://sns.{self.region}.amazonaws.com/?Action=ConfirmSubscription"
        told = {
            "Type": "SubscriptionConfirmation",
            "Token": token,
            "SubscribeURL": f"{url}&TopicArn={self.topic}&Token={token}",
        }
        message = f"You have chosen to subscribe to the topic {self.topic}.\nTo confirm, visit."
        return self.notification(message, more=told)

    def _throttled(self) -> HttpResponse:
        return _error(400, "ThrottlingException")

    def _failed(self) -> HttpResponse:
        return _error(500, "InternalServerException")

    def _number_of(self, request: HttpRequest) -> str:
        to = _content(request).get("DestinationPhoneNumber", "")
        return to if isinstance(to, str) else ""

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.method == "GET":
            return self._sns(request)
        if not self._authorised(request):
            return _error(403, "InvalidSignatureException")
        target = request.headers.get("X-Amz-Target", "")
        if target == "PinpointSMSVoiceV2.SendTextMessage":
            return self._send(_content(request))
        if target == "PinpointSMSVoiceV2.DescribeOptedOutNumbers":
            return self._describe(_content(request))
        if target in ("PinpointSMSVoiceV2.PutOptedOutNumber", _DELETING):
            return self._list(_content(request), delete=target == _DELETING)
        return _error(404, "UnknownOperationException")

    def _sns(self, request: HttpRequest) -> HttpResponse:
        """Give the certificate to anybody, and confirm a subscription by its token."""
        if request.url == urlsplit(self.certificate_url).path:
            return HttpResponse(200, {}, self.certificate)
        asked = parse_qs(request.query)
        if asked.get("Action") != ["ConfirmSubscription"] or asked.get("TopicArn") != [self.topic]:
            return HttpResponse(404)
        self.confirmed += asked["Token"]
        return HttpResponse(200, {"Content-Type": "text/xml"}, b"<ConfirmSubscriptionResponse/>")

    def _authorised(self, request: HttpRequest) -> bool:
        match = _AUTHORISATION(request.headers.get("Authorization", ""))
        stamp = request.headers.get("X-Amz-Date", "")
        token = request.headers.get("X-Amz-Security-Token", "")
        scope = f"{stamp[:8]}/{self.region}/{_SERVICE}/aws4_request"
        if match is None or match[1] != self.access_key or match[2] != scope:
            return False
        try:
            signed_at = datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        except ValueError:
            return False
        names = match[3].split(";")
        headers = "".join(f"{each}:{request.headers.get(each, '').strip()}\n" for each in names)
        digest = hashlib.sha256(request.body).hexdigest()
        canonical = "\n".join((request.method, request.url, "", headers, match[3], digest))
        text = (
            f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        )
        key = f"AWS4{self.secret_key}".encode()
        for part in (*scope.split("/"), text):
            key = hmac.digest(key, part.encode(), "sha256")
        return (
            key.hex() == match[4]
            and token == self.session_token
            and {"host", "x-amz-date", "x-amz-target"} <= set(names)
            and abs(self.clock.now() - signed_at) <= timedelta(minutes=5)
        )

    def _send(self, content: Mapping[str, object]) -> HttpResponse:
        context = content.get("Context", {})
        flat = {name: value for name, value in content.items() if name != "Context"}
        to, text = flat.get("DestinationPhoneNumber"), flat.get("MessageBody", "")
        if (
            not content.keys() <= _MEMBERS
            or not isinstance(context, dict)
            or not all(isinstance(each, str) for each in (*flat.values(), *context.values()))
            or not isinstance(text, str)
            or not 1 <= len(text.strip()) <= len(text) <= _LONGEST
        ):
            return _error(400, "ValidationException", "INVALID_PARAMETER")
        if not isinstance(to, str) or _NUMBER(to) is None:
            return _error(400, *MAGIC_REFUSALS["+15005550001"])
        if to in MAGIC_REFUSALS:
            return _error(400, *MAGIC_REFUSALS[to])
        if {(flat.get("OriginationIdentity", ""), to), (_EVERY, to)} & self.blocked.keys():
            return _error(400, *MAGIC_REFUSALS["+15005550004"])
        pairs = {f"Context.{name}": value for name, value in context.items()}
        message = TakenMessage(str(uuid4()), {**{k: str(v) for k, v in flat.items()}, **pairs})
        self.messages.append(message)
        return json_response(200, {"MessageId": message.id})

    def _describe(self, content: Mapping[str, object]) -> HttpResponse:
        if content.get("OptOutListName") != "Default":
            return _error(400, "ResourceNotFoundException")
        begin = int(str(content.get("NextToken") or "0"))
        kept = {number: known for (_, number), known in self.blocked.items()}
        numbers = sorted(kept)
        entries = [
            {
                "OptedOutNumber": number,
                "OptedOutTimestamp": kept[number]["since"],
                "EndUserOptedOut": kept[number]["keyword"] is not None,
            }
            for number in numbers[begin : begin + _PAGE]
        ]
        told: dict[str, object] = {"OptOutListName": "Default", "OptedOutNumbers": entries}
        if begin + _PAGE < len(numbers):
            told["NextToken"] = str(begin + _PAGE)
        return json_response(200, told)

    def _list(self, content: Mapping[str, object], *, delete: bool) -> HttpResponse:
        """Put a number on the list, or take it off, which AWS does once in thirty days."""
        number = content.get("OptedOutNumber")
        if content.get("OptOutListName") != "Default":
            return _error(400, "ResourceNotFoundException", resource="opt-out-list")
        if not isinstance(number, str) or _NUMBER(number) is None:
            return _error(400, "ValidationException", "INVALID_PARAMETER")
        held = [key for key in self.blocked if key[1] == number]
        if delete:
            if not held:
                return _error(400, "ResourceNotFoundException", resource="opted-out-number")
            now, last = self.clock.now(), self._deleted.get(number)
            if last is not None and now - last < _AGAIN_AFTER:
                return _error(400, "ValidationException", "PHONE_NUMBER_CANNOT_BE_OPTED_IN")
            self._deleted[number] = now
            for key in held:
                del self.blocked[key]
        elif not held:
            self.block(number, _EVERY, None)
        told = {"OptOutListName": "Default", "OptedOutNumber": number, "EndUserOptedOut": False}
        return json_response(200, {**told, "OptedOutTimestamp": self.clock.now().timestamp()})


def _content(request: HttpRequest) -> Mapping[str, object]:
    try:
        content = json.loads(request.body or b"{}")
    except ValueError:
        return {}
    return content if isinstance(content, dict) else {}


def _error(status: int, name: str, reason: str = "", *, resource: str = "") -> HttpResponse:
    told = {
        "__type": f"com.amazonaws.pinpointsmsvoicev2#{name}",
        "Message": "By the fake.",
        "Reason": reason,
        "ResourceType": resource,
    }
    return json_response(status, {key: value for key, value in told.items() if value})
