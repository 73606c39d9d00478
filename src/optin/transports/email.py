"""E-mail: what we send, and what comes back of it: bounces and complaints.

A mail server signs nothing that comes in, and a bounce can be written by anybody. So two things are
asked of each: that the host itself has handed it over (:meth:`Email.piped` signs what comes from a
pipe or a webhook), and that what it says is about an e-mail of ours, which the signed addresses of
:class:`~optin.transports.returns.ReturnPath` show. Whatever shows nothing is kept, and acted on by
nothing.

Sources: RFC 3461 to 3464 (reports of delivery), RFC 5965 and 6430 (complaints), RFC 8058 (one
click), RFC 5321 and 5322; read in November 2026.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from email.utils import parseaddr
from hashlib import sha256
from typing import Final

from attrs import field, frozen

from optin.clock import Clock, SystemClock
from optin.consent.addresses import Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.transports.json_api import unread
from optin.transports.mail_codes import CODES, enhanced_code, reason_of
from optin.transports.mail_letters import letter_of
from optin.transports.mail_reports import (
    MAX_MAIL,
    Group,
    MailReport,
    addresses_in,
    code_in,
    report_in,
)
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    Capabilities,
    ComplaintUpdate,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    StatusUpdate,
    Update,
)
from optin.transports.returns import Return, ReturnPath

__all__ = ["ACTIONS", "CODES", "COMPLAINTS", "Email", "email_of"]

ACTIONS: Final = {
    # what a report of delivery says (RFC 3464, 2.3.3), and how far the e-mail came
    "failed": DeliveryStatus.UNDELIVERED,
    "delayed": DeliveryStatus.SENT,
    "relayed": DeliveryStatus.SENT,
    "expanded": DeliveryStatus.SENT,
    "delivered": DeliveryStatus.DELIVERED,
}
COMPLAINTS: Final = frozenset({"abuse", "fraud", "opt-out"})
"""What somebody complains of that is a no to more; ``not-spam`` and ``virus`` are none."""

_CAPABILITIES: Final = Capabilities(
    channels=frozenset({Channel.EMAIL}), signs_webhooks=True, max_body=100_000
)
_SUBJECT: Final = "A message for you"
_ACCOUNT: Final = "default"
_RFC822: Final = "message/rfc822"
_SIGNATURE: Final = "Optin-Signature"
_ENVELOPE_TO: Final = "Optin-Envelope-To"
_PIPED: Final = b"optin piped 1"
_STAGE: Final = "Smtp-Stage"
_NO: Final = "\n-- \nTo get no more e-mails from us:\n{}\n"
_DONE, _LATER, _NEVER = 2, 4, 5  # RFC 5321, 4.2.1: the first digit of an answer


def _sender(_: object, __: object, value: str) -> None:
    mailbox = parseaddr(value)[1]
    if "@" not in mailbox or not mailbox.isascii() or not value.isprintable():
        message = "a sender is written as name@domain, or Name <name@domain>, on one line"
        raise ConfigurationError(message, code="invalid_sender")


def _subject(_: object, __: object, value: str) -> None:
    if not value or not value.isprintable():
        message = "a subject stands on one line"
        raise ConfigurationError(message, code="invalid_subject")


@frozen
class Email:
    """Shape e-mails, and read what comes back of them; ``SmtpCourier`` hands them over.

    Args:
        sender: Whom they come from, such as ``"Reyes Law <office@reyes.example>"``.
        returns: Where they come back to, and with which keys that is signed.
        subject: What each is headed; a message of optin's has none of its own.
        account: Our name for this sender, where there are several.
        capabilities: What it does.
        clock: Dates the e-mails.

    Raises:
        ConfigurationError: ``invalid_sender``, ``invalid_subject``.
    """

    sender: str = field(validator=_sender, repr=False)
    returns: ReturnPath
    subject: str = field(default=_SUBJECT, validator=_subject, kw_only=True)
    account: str = field(default=_ACCOUNT, kw_only=True)
    capabilities: Capabilities = field(default=_CAPABILITIES, kw_only=True, repr=False)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False, eq=False)
    name: str = field(default="email", init=False)

    # What comes back.

    def piped(self, mail: bytes, *, to: str = "") -> HttpRequest:
        """Return an e-mail that came to the host as the request that the application receives.

        Whoever calls this vouches for where the e-mail comes from: a pipe of your mail server, or a
        webhook whose own signature you have checked.

        Args:
            mail: The e-mail as it arrived. Its first 256 kB are kept and read.
            to: Whom the envelope was for, where that is known; it often tells most.
        """
        body = mail[:MAX_MAIL]
        envelope = to if to.isprintable() else ""
        signature = _signature(self.returns.keys[0], envelope, body)
        headers = {"Content-Type": _RFC822, _ENVELOPE_TO: envelope, _SIGNATURE: signature}
        return HttpRequest("POST", "/", headers, body)

    def verify(self, request: HttpRequest) -> None:
        """Return only when :meth:`piped` has made this request.

        Args:
            request: What came.

        Raises:
            SignatureError: It has not; ``code`` is ``bad_method``, ``bad_content_type``,
                ``too_large`` or ``bad_signature``.
        """
        if request.method != "POST":
            raise SignatureError("an e-mail is handed over with POST", code="bad_method")
        if request.headers.get("Content-Type", "") != _RFC822:
            raise SignatureError("an e-mail is message/rfc822", code="bad_content_type")
        if len(request.body) > MAX_MAIL:
            raise SignatureError("an e-mail is cut before it is handed over", code="too_large")
        told = request.headers.get(_SIGNATURE, "").encode(errors="replace")
        envelope = request.headers.get(_ENVELOPE_TO, "")
        macs = [_signature(key, envelope, request.body).encode() for key in self.returns.keys]
        # Every key is tried, so that the time tells nothing of which one fits.
        fits = [hmac.compare_digest(told, mac) for mac in macs]
        if not any(fits):
            raise SignatureError("none of our keys has signed this e-mail", code="bad_signature")

    def read(self, request: HttpRequest) -> tuple[Update, ...]:
        """Return what a verified e-mail says. Never raises, whatever the bytes.

        Args:
            request: The request, as it arrived.

        Returns:
            One update: a report on an e-mail of ours, a complaint of one, or what says neither.
        """
        raw = request.body
        report = report_in(raw)
        if report is None:
            return (unread(self.name, self.account, "no report of a delivery or complaint", raw),)
        envelope = request.headers.get(_ENVELOPE_TO, "")
        candidates = _about(report) if report.is_complaint else _returned(report, envelope)
        found = next(filter(None, map(self.returns.read, candidates)), None)
        if report.is_complaint:
            return (self._complaint(report, found, raw),)
        return (self._status(report, found, raw),)

    def _complaint(self, report: MailReport, found: Return | None, raw: bytes) -> Update:
        kind = report.groups[0].get("feedback-type", "").lower() if report.groups else ""
        if found is None:
            return unread(self.name, self.account, "a complaint of no e-mail of ours", raw)
        if kind not in COMPLAINTS:
            return unread(self.name, self.account, "a report that is no complaint", raw)
        event_id = f"{found.token}:{kind}"
        return ComplaintUpdate(self.name, self.account, event_id, found.reference, kind, raw)

    def _status(self, report: MailReport, found: Return | None, raw: bytes) -> StatusUpdate:
        """Return what a report says of our one recipient.

        One about a mailbox that the e-mail was forwarded to says that it did not arrive there, and
        nothing of the mailbox that we wrote to.
        """
        of_ours = [each for each in report.groups if found and _is_for(found, each)]
        group = next(iter((*of_ours, *report.groups)), {})
        status = ACTIONS.get(group.get("action", "").lower(), DeliveryStatus.UNKNOWN)
        code, reason = code_in(group), None
        if status is DeliveryStatus.UNDELIVERED:
            reason = reason_of(code) if of_ours else FailureReason.UNREACHABLE
        if found is None:  # kept, and about nothing
            event_id = f"sha256:{sha256(raw).hexdigest()}"
            unknown = DeliveryStatus.UNKNOWN
            return StatusUpdate(
                self.name, self.account, event_id, "", unknown, code or None, None, None, raw
            )
        event_id = f"{found.token}:{status}:{code}"
        told = self.name, self.account, event_id, found.token
        return StatusUpdate(*told, status, code or None, reason, found.reference, raw)

    # What is sent.

    def request_for(self, message: Message) -> HttpRequest:
        """Return the e-mail that a message is, with its envelope as headers of the request.

        Its Message-ID names the attempt. A link that ends e-mails stands below the words, too: not
        every mail program shows the header.

        Args:
            message: What to send.
        """
        to, no = message.to.value, message.unsubscribe
        token = self.returns.token(message.reference, to)
        letter = letter_of(
            sender=self.sender,
            to=to if to.isascii() else "undisclosed-recipients:;",
            subject=self.subject,
            at=self.clock.now(),
            message_id=self.returns.message_id(token),
            text=f"{message.text.rstrip()}\n{_NO.format(no)}" if no else message.text,
            unsubscribe=no,
        )
        envelope = {
            "Content-Type": _RFC822,
            "Mail-From": self.returns.sender(token),
            "Rcpt-To": to,
            "Message-ID": token,
        }
        return HttpRequest("POST", "smtp:", envelope, letter.as_bytes())

    def outcome_of(self, response: HttpResponse) -> Outcome:
        """Return what a mail server's answer means for an e-mail.

        Args:
            response: Its code and its words, with the command that it answers as ``Smtp-Stage``.

        Returns:
            The outcome; where it is not said what was answered, :class:`Ambiguous`.
        """
        stage, class_ = response.headers.get(_STAGE, ""), response.status // 100
        if stage == "data" and class_ == _DONE:
            return Accepted(response.headers.get("Message-ID", ""), str(response.status))
        words = response.body[:1000].decode(errors="replace")
        code = enhanced_code(words) or f"smtp_{response.status}"
        if stage and class_ == _LATER:
            return NotAccepted(code, FailureReason.THROTTLED)
        if stage and class_ == _NEVER:
            if stage == "mail":
                return Refused(code, FailureReason.SENDER_NOT_REGISTERED, permanent=False)
            return Refused(code, reason_of(code))
        return Ambiguous(f"smtp_{response.status}")


def email_of(
    *, sender: str, returns: str, return_key: str, subject: str = _SUBJECT, account: str = _ACCOUNT
) -> Email:
    """Return the transport that texts describe, such as variables of the environment hold.

    Args:
        sender: As :class:`Email` takes it.
        returns: Where e-mails come back to.
        return_key: The secret that this is signed with.
        subject: As :class:`Email` takes it.
        account: The same.

    Raises:
        ConfigurationError: As :class:`Email` and :class:`ReturnPath` say.
    """
    return Email(sender, ReturnPath(returns, return_key), subject=subject, account=account)


def _is_for(found: Return, group: Group) -> bool:
    return any(map(found.is_for, addresses_in(group.get("final-recipient", "").partition(";")[2])))


def _returned(report: MailReport, envelope: str) -> Iterator[str]:
    """Yield what may name the attempt that a report of delivery is about."""
    yield envelope
    for name in ("to", "delivered-to", "x-original-to"):
        yield from addresses_in(report.headers.get(name, ""))
    yield from _quoted(report)


def _about(report: MailReport) -> Iterator[str]:
    """Yield what may name the attempt that a complaint is about."""
    for group in report.groups:
        yield from addresses_in(group.get("original-mail-from", ""))
    yield from _quoted(report)


def _quoted(report: MailReport) -> Iterator[str]:
    for name in ("message-id", "return-path"):
        yield from addresses_in(report.original.get(name, ""))


def _signature(key: bytes, envelope: str, body: bytes) -> str:
    to = envelope.encode(errors="replace")
    signed = b"\0".join((_PIPED, str(len(to)).encode(), to, body))
    return hmac.digest(key, signed, "sha256").hex()
