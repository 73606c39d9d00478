"""What mail servers write back, made by the standard library: bounces, delays and complaints.

For tests of what your application does with them. The e-mail that they are about is one that was
sent, as it left.

Sources: RFC 3464 (reports of delivery), RFC 5965 (complaints), RFC 6522 (how a report is put
together); read in November 2026.
"""

from __future__ import annotations

from email.message import EmailMessage, Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesHeaderParser
from typing import Final, Self

from attrs import field, frozen

from optin.transports.values import HttpRequest

__all__ = ["FakeEmail"]

_WORDS: Final = "This is the mail system at mx.example.net. Your message is told of below.\n"


@frozen
class FakeEmail:
    """Answer one e-mail as a mail server would.

    Args:
        mail_from: Whom its envelope says that it comes back to.
        rcpt_to: Whom it was for.
        content: The e-mail as it left.
    """

    mail_from: str = field(repr=False)
    rcpt_to: str = field(repr=False)
    content: bytes = field(repr=False)

    @classmethod
    def of(cls, request: HttpRequest) -> Self:
        """Take an e-mail that :meth:`optin.transports.email.Email.request_for` has made.

        Args:
            request: What it has made.
        """
        return cls(request.headers["Mail-From"], request.headers["Rcpt-To"], request.body)

    def bounce(
        self,
        code: str = "5.1.1",
        *,
        action: str = "failed",
        diagnostic: str = "smtp; 550 no such mailbox",
        recipient: str = "",
        to: str | None = None,
        quotes: bool = True,
    ) -> bytes:
        """Return a report of its delivery.

        Args:
            code: The enhanced code (RFC 3463).
            action: ``"failed"``, ``"delayed"``, ``"delivered"``, ``"relayed"``, ``"expanded"``.
            diagnostic: What the server that was asked has answered.
            recipient: Whom the report is about; the one that it was for where not given.
            to: Whom the report is sent to; the one of the envelope where not given.
            quotes: Whether its headers come back.
        """
        whole = _report("delivery-status", self.mail_from if to is None else to)
        about, each = Message(), Message()
        about["Reporting-MTA"] = "dns; mx.example.net"
        each["Final-Recipient"] = f"rfc822; {recipient or self.rcpt_to}"
        each["Action"] = action
        each["Status"] = code
        each["Diagnostic-Code"] = diagnostic
        status = MIMEBase("message", "delivery-status")
        status.attach(about)
        status.attach(each)
        whole.attach(status)
        if quotes:
            whole.attach(self._headers())
        return whole.as_bytes()

    def complaint(self, kind: str = "abuse", *, quotes: bool = True) -> bytes:
        """Return somebody's complaint of it.

        Args:
            kind: Its ``Feedback-Type``.
            quotes: Whether its headers come back; then they hide whom it was for.
        """
        whole = _report("feedback-report", "complaints@office.example")
        said = EmailMessage()
        said["Feedback-Type"] = kind
        said["User-Agent"] = "Example/1.0"
        said["Version"] = "1"
        said["Original-Mail-From"] = f"<{self.mail_from}>"
        feedback = MIMEBase("message", "feedback-report")
        feedback.set_payload(said.as_string())
        whole.attach(feedback)
        if quotes:
            whole.attach(self._headers())
        return whole.as_bytes()

    def _headers(self) -> MIMEText:
        headers = BytesHeaderParser().parsebytes(self.content)
        headers.set_payload("")
        quoted = MIMEText(headers.as_string(), "rfc822-headers")
        del quoted["MIME-Version"]
        return quoted


def _report(kind: str, to: str) -> MIMEMultipart:
    whole = MIMEMultipart("report", report_type=kind)
    whole["From"] = "Mail Delivery System <MAILER-DAEMON@mx.example.net>"
    whole["To"] = to
    whole["Subject"] = "Delivery report"
    whole["Auto-Submitted"] = "auto-replied"
    whole.attach(MIMEText(_WORDS))
    return whole
