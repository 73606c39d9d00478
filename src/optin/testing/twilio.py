"""A Twilio of one's own: an HTTP server on the loopback that answers as the real one does.

It checks credentials, knows the magic numbers of Twilio's test accounts, refuses with Twilio's own
codes, remembers what it took in, and signs webhooks. It signs in its own few lines, so that the
transport's verifier is not checked against itself; the tests compare both with Twilio's SDK.

Sources: https://www.twilio.com/docs/iam/test-credentials and
https://www.twilio.com/docs/messaging/api/message-resource (read in November 2026).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import parse_qs, parse_qsl, urlencode
from uuid import uuid4

from attrs import define, field

from optin.testing.loopback import Fault, json_response
from optin.testing.provider import FakeProvider, TakenMessage, Written
from optin.transports.values import HttpRequest, HttpResponse

__all__ = ["FakeTwilio", "Fault", "TakenMessage", "sign"]

# What Twilio's test accounts answer, by the number that is sent to, and from.
MAGIC_TO: Final = {
    "+15005550001": 21211,  # no number at all
    "+15005550002": 21612,  # no route
    "+15005550003": 21408,  # a country that is switched off
    "+15005550004": 21610,  # opted out
    "+15005550009": 21614,  # no mobile number
}
MAGIC_FROM: Final = {
    "+15005550001": 21212,  # no number at all
    "+15005550007": 21606,  # not ours
    "+15005550008": 21611,  # its queue is full
}
_CONSENTS: Final = "/v1/Consents/Bulk"
_MOST_CONSENTS: Final = 25
# What is said of a consent that does not fit, by its member.
_CONSENT: Final = {
    "correlation_id": ("INVALID_CORRELATION_ID", re.compile("[0-9a-f]{32}").fullmatch),
    "sender_id": (
        "INVALID_SENDER_ID",
        re.compile(r"MG[0-9a-f]{32}|\+[0-9]{5,15}|[0-9]{3,8}").fullmatch,
    ),
    "contact_id": ("INVALID_CONTACT_ID", re.compile(r"\+[1-9][0-9]{6,14}").fullmatch),
    "status": ("INVALID_STATUS", re.compile("opt-in|opt-out").fullmatch),
    "source": (
        "INVALID_SOURCE",
        re.compile("website|offline|opt-(in|out)-message|others").fullmatch,
    ),
}
_TEMPLATE: Final = re.compile("HX[0-9a-f]{32}").fullmatch
_OPTED_OUT: Final = 21610
_LONGEST: Final = 1600


def sign(url: str, parameters: Mapping[str, str], token: str, algorithm: str = "sha1") -> str:
    """Return Twilio's signature of a form.

    Args:
        url: The whole public URL.
        parameters: The form; none of JSON, whose digest is in the URL.
        token: The account's auth token, or a shared key's secret.
        algorithm: ``sha256`` with a shared key.
    """
    signed = url + "".join(name + parameters[name] for name in sorted(parameters))
    return base64.b64encode(hmac.new(token.encode(), signed.encode(), algorithm).digest()).decode()


@define(eq=False)
class FakeTwilio(FakeProvider):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        account_sid: The account.
        auth_token: Its token.
        webhook_url: The host's public URL, for signing what is posted to it.
        handles_stop: Block a number by itself when it texts STOP, as accounts do by default.
        shared_key: The id and the secret of the shared key that signs webhooks, where a rule says
            so; else the auth token does.

    Attributes:
        consents: What the Consent Management API took over, oldest first.
    """

    account_sid: str = "AC" + "0" * 31 + "1"
    auth_token: str = field(default="a token of the fake", repr=False)
    webhook_url: str = "https://texts.example.com/hooks/twilio"
    shared_key: tuple[str, str] | None = field(default=None, repr=False)
    consents: list[Mapping[str, str]] = field(factory=list, init=False, repr=False)
    stop_words = frozenset(
        {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
    )
    start_words = frozenset({"START", "YES", "UNSTOP"})

    def _sender_of(self, written: Written) -> str:
        # In a service with Advanced Opt-Out a STOP to one of its senders is a STOP to all.
        return str(written.more.get("MessagingServiceSid", written.to))

    def _inbound(self, written: Written) -> HttpRequest:
        sid = written.id or f"SM{uuid4().hex}"
        form = {
            "ToCountry": "US",
            "ToState": "CA",
            "SmsMessageSid": sid,
            "NumMedia": "0",
            "ToCity": "",
            "FromZip": "94105",
            "SmsSid": sid,
            "FromState": "CA",
            "SmsStatus": "received",
            "FromCity": "SAN FRANCISCO",
            "Body": written.text,
            "FromCountry": "US",
            "To": written.to,
            "ToZip": "",
            "NumSegments": "1",
            "MessageSid": sid,
            "AccountSid": self.account_sid,
            "From": written.from_,
            "ApiVersion": "2010-04-01",
        }
        return self._signed(self.webhook_url, {**form, **written.parameters})

    def status_request(
        self, message: TakenMessage, status: str, *, error_code: str | None = None
    ) -> HttpRequest:
        """Return the signed request of a report on a message.

        Args:
            message: One of ``messages``.
            status: Twilio's word, such as ``"delivered"``.
            error_code: Twilio's code of a failure.

        Returns:
            A request to the message's own ``StatusCallback``, else to ``webhook_url``.
        """
        form = {
            "SmsSid": message.id,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message.content["To"],
            "MessageSid": message.id,
            "AccountSid": self.account_sid,
            "From": message.content.get("From", ""),
            "ApiVersion": "2010-04-01",
        }
        if error_code is not None:
            form["ErrorCode"] = error_code
        return self._signed(message.content.get("StatusCallback", self.webhook_url), form)

    def events_request(self, *requests: HttpRequest) -> HttpRequest:
        """Return the signed request in which Event Streams tells the same as webhooks do, in JSON.

        Args:
            requests: What :meth:`inbound_request` and :meth:`status_request` returned; several for
                a sink that takes events in batches.

        Returns:
            A request to ``webhook_url``, with the digest of its body.
        """
        events = [self._event(request) for request in requests]
        body = json.dumps(events, ensure_ascii=False).encode()
        base = self.webhook_url.partition("#")[0]
        digest = f"bodySHA256={hashlib.sha256(body).hexdigest()}"
        url = f"{base}{'&' if '?' in base else '?'}{digest}"
        return HttpRequest("POST", url, self._signature(url, {}, "application/json"), body)

    def _event(self, request: HttpRequest) -> Mapping[str, object]:
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        status = form.get("MessageStatus")
        of = "inbound-message.received" if status is None else f"message.{status}"
        data: dict[str, object] = {
            "messageSid": form["MessageSid"],
            "timestamp": self.clock.now().isoformat(timespec="milliseconds"),
            "accountSid": form["AccountSid"],
            "eventName": f"com.twilio.messaging.{of}",
            "from": form["From"],
            "to": form["To"],
        }
        if status is None:
            data |= {"body": form["Body"], "numMedia": int(form["NumMedia"]), "recipients": []}
        else:
            data |= {"messageStatus": status.upper(), "statusCallBackUrl": request.url}
        if "ErrorCode" in form:
            data["errorCode"] = int(form["ErrorCode"])
        return {
            "specversion": "1.0",
            "type": data["eventName"],
            "source": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{form['MessageSid']}.json",
            "id": f"EZ{hashlib.md5(request.body, usedforsecurity=False).hexdigest()}",
            "datacontenttype": "application/json",
            "time": data["timestamp"],
            "data": data,
        }

    def _signed(self, url: str, form: Mapping[str, str]) -> HttpRequest:
        url = url.partition("#")[0]
        kind = "application/x-www-form-urlencoded; charset=UTF-8"
        return HttpRequest("POST", url, self._signature(url, form, kind), urlencode(form).encode())

    def _signature(self, url: str, form: Mapping[str, str], kind: str) -> dict[str, str]:
        headers = {"Content-Type": kind}
        if self.shared_key is None:
            return {**headers, "X-Twilio-Signature": sign(url, form, self.auth_token)}
        id_, secret = self.shared_key
        return {
            **headers,
            "X-Twilio-Signature": sign(url, form, secret, "sha256"),
            "X-Twilio-Webhooks-Signature-Settings": f"key={id_},algorithm=HMAC_SHA256",
        }

    def _throttled(self) -> HttpResponse:
        return _error(429, 20429, {"Retry-After": "1"})

    def _failed(self) -> HttpResponse:
        return _error(500, 20500)

    def _answer(self, request: HttpRequest) -> HttpResponse:
        credentials = base64.b64encode(f"{self.account_sid}:{self.auth_token}".encode()).decode()
        if request.headers.get("Authorization") != f"Basic {credentials}":
            return _error(401, 20003)
        if request.url == _CONSENTS:
            return self._kept(parse_qs(request.body.decode()).get("Items", []))
        if request.url != f"/2010-04-01/Accounts/{self.account_sid}/Messages.json":
            return _error(404, 20404)
        form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        code = self._fault_of(form)
        if code is not None:
            return _error(400, code)
        sid = f"SM{uuid4().hex}"
        self.messages.append(TakenMessage(sid, form))
        content = {
            "sid": sid,
            "status": "accepted" if "MessagingServiceSid" in form else "queued",
            "account_sid": self.account_sid,
            "api_version": "2010-04-01",
            "to": form["To"],
            "from": form.get("From"),
            "messaging_service_sid": form.get("MessagingServiceSid"),
            "body": form.get("Body", ""),
            "direction": "outbound-api",
            "error_code": None,
            "error_message": None,
            "num_media": "0",
            "num_segments": "1",
            "uri": f"/2010-04-01/Accounts/{self.account_sid}/Messages/{sid}.json",
        }
        return json_response(201, content)

    def _kept(self, items: Sequence[str]) -> HttpResponse:
        """Take consents over, each by itself, as the Consent Management API does."""
        if not 0 < len(items) <= _MOST_CONSENTS:
            return _error(400, 20001)
        results = []
        for item in map(json.loads, items):
            faults = [
                fault for name, (fault, fits) in _CONSENT.items() if not fits(item.get(name, ""))
            ]
            results.append(
                {
                    "correlation_id": item.get("correlation_id"),
                    "error_code": 30646 if faults else 0,
                    "error_messages": faults,
                }
            )
            if faults:
                continue
            self.consents.append(item)
            change = self.unblock if item["status"] == "opt-in" else self.block
            change(item["contact_id"], item["sender_id"])
        return json_response(201, {"items": results})

    def _fault_of(self, form: Mapping[str, str]) -> int | None:
        """Return the code of a refusal, or None for a message that is taken in."""
        to = form.get("To", "").removeprefix("whatsapp:")
        from_ = form.get("From", "")
        if not to:
            return 21604
        if not from_ and "MessagingServiceSid" not in form:
            return 21603
        code = _fault_in_content(form)
        if code is not None:
            return code
        if not (to.startswith("+") and to[1:].isdigit()):
            return 21211
        places = (from_, form.get("MessagingServiceSid", ""))
        if any((place, form["To"]) in self.blocked for place in places):
            return _OPTED_OUT
        return MAGIC_TO.get(to) or MAGIC_FROM.get(from_)


def _fault_in_content(form: Mapping[str, str]) -> int | None:
    """Return what is wrong with a text, or with a content template and its variables."""
    if "ContentVariables" in form and "ContentSid" not in form:
        return 21654
    if "ContentSid" not in form:
        body = form.get("Body", "")
        return 21617 if len(body) > _LONGEST else None if body else 21602
    if _TEMPLATE(form["ContentSid"]) is None:
        return 21655
    try:
        values = json.loads(form.get("ContentVariables", "{}"))
    except ValueError:
        values = None
    fits = isinstance(values, dict) and all(isinstance(v, str) and v for v in values.values())
    return None if fits else 21656


def _error(status: int, code: int, headers: Mapping[str, str] | None = None) -> HttpResponse:
    content = {
        "code": code,
        "message": f"refused by the fake with {code}",
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return json_response(status, content, headers)
