"""Notices by e-mail, through a mail server (RFC 5321), with the standard library's client.

Everything up to the recipient's acceptance is the first step, and can be done again; the second
hands the message over. Nothing that a server answers is repeated in an error or a log but its code:
its words quote addresses.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from hashlib import sha256
from threading import Event
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from optin.app import Notice
from optin.clock import Clock, SystemClock
from optin.exceptions import ConfigurationError, NotifierError

__all__ = ["AsyncSmtpNotifier", "SmtpNotifier"]

Security: TypeAlias = Literal["starttls", "tls", "none"]

_DONE: Final = 2  # RFC 5321, 4.2.1: 2xx is done, 4xx may be tried again, 5xx may not
_LATER: Final = 4


@frozen
class _Begun:
    """Hold a conversation with a server that has taken the recipient."""

    client: smtplib.SMTP = field(repr=False)
    data: bytes = field(repr=False)


class SmtpNotifier:
    """Send users their notices by e-mail.

    The e-mail is plain text, and marked as sent by a machine (RFC 3834), so that no other answers
    it. Its Message-ID follows from the notice.

    Args:
        host: The mail server.
        sender: Whom the e-mails come from, such as ``"Reyes Law <notices@reyes.example>"``.
        port: Where it listens; 587 is for submission (RFC 6409), 465 for TLS from the start.
        security: ``"starttls"``, which refuses to go on without, ``"tls"``, or ``"none"`` for a
            server on the same machine.
        username: With what to log in, ``""`` for not at all.
        password: The same.
        subject: What each e-mail is headed; say nothing of contacts in it.
        timeout: How many seconds the server may take for each answer.
        context: How TLS is checked; the machine's certificates where not given.
        clock: Dates the e-mails.

    Raises:
        ConfigurationError: ``invalid_sender``; or ``insecure_login``: a password in the clear.
    """

    def __init__(  # noqa: PLR0913 - each part of a server's settings, by name
        self,
        host: str,
        *,
        sender: str,
        port: int = 587,
        security: Security = "starttls",
        username: str = "",
        password: str = "",
        subject: str = "You have a new notice",
        timeout: float = 10.0,
        context: ssl.SSLContext | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._envelope = parseaddr(sender)[1]
        self._domain = self._envelope.rpartition("@")[2]
        if "@" not in self._envelope or not f"{sender}{subject}".isprintable():
            message = "a sender is written as name@domain, or Name <name@domain>, on one line"
            raise ConfigurationError(message, code="invalid_sender")
        if username and security == "none":
            message = "a password is not sent in the clear: use starttls or tls"
            raise ConfigurationError(message, code="insecure_login")
        self._host, self._port, self._timeout = host, port, timeout
        self._security = security
        self._login = (username, password)
        self._sender, self._subject = sender, subject
        self._context = context
        self._clock = SystemClock() if clock is None else clock

    def __repr__(self) -> str:
        return f"SmtpNotifier({self._host!r}, port={self._port})"

    def begin(self, notice: Notice) -> _Begun:
        """Connect, log in, and have the server accept the recipient.

        Args:
            notice: With the profile of its user.

        Raises:
            NotifierError: ``no_mailbox``, ``refused``, ``no_tls``, ``login_refused`` or
                ``unreachable``; ``again`` says whether a later try makes sense.
        """
        profile = notice.profile
        if profile is None or profile.email is None or not profile.email.value.isascii():
            message = "no mailbox is kept of the user that this server could be given"
            raise NotifierError(message, code="no_mailbox")
        mailbox = profile.email.value
        data = self._written(notice, mailbox)
        with _told("unreachable", again=True):
            client = self._connected()
            try:
                self._secured(client)
                _expect(client.mail(self._envelope))
                _expect(client.rcpt(mailbox))
            except BaseException:
                client.close()
                raise
        return _Begun(client, data)

    def finish(self, begun: _Begun) -> None:
        """Hand the message over.

        Args:
            begun: What :meth:`begin` has returned.

        Raises:
            NotifierError: ``refused``, or ``uncertain`` where the connection broke.
        """
        try:
            with _told("uncertain", again=False):
                _expect(begun.client.data(begun.data))
        finally:
            _leave(begun.client)

    def abandon(self, begun: _Begun) -> None:
        """Let the server go, without a message.

        Args:
            begun: What :meth:`begin` has returned.
        """
        begun.client.close()

    def tell(self, notice: Notice) -> None:
        """Send a notice in one step: for whoever keeps count of what was sent by other means."""
        self.finish(self.begin(notice))

    def _written(self, notice: Notice, mailbox: str) -> bytes:
        message = EmailMessage(policy=SMTP)
        message["From"] = self._sender
        message["To"] = mailbox
        message["Subject"] = self._subject
        message["Date"] = format_datetime(self._clock.now())
        name = sha256(notice.reference.encode(errors="surrogatepass")).hexdigest()[:32]
        message["Message-ID"] = f"<{name}@{self._domain}>"
        message["Auto-Submitted"] = "auto-generated"
        # A contact's own words may hold what no e-mail can: NUL and lone surrogates.
        text = notice.text.replace("\0", "").encode(errors="replace").decode()
        message.set_content(text, cte="quoted-printable")
        return message.as_bytes()

    def _connected(self) -> smtplib.SMTP:
        host, port, timeout = self._host, self._port, self._timeout
        # Our name is given: the client would ask a name server for one.
        name = self._domain
        if self._security != "tls":
            return smtplib.SMTP(host, port, local_hostname=name, timeout=timeout)
        context = self._context or ssl.create_default_context()
        return smtplib.SMTP_SSL(host, port, local_hostname=name, timeout=timeout, context=context)

    def _secured(self, client: smtplib.SMTP) -> None:
        client.ehlo_or_helo_if_needed()
        if self._security == "starttls":
            client.starttls(context=self._context or ssl.create_default_context())
            client.ehlo()
        if self._login[0]:
            client.login(*self._login)


class AsyncSmtpNotifier:
    """Do as :class:`SmtpNotifier` does, for an event loop: in a thread of the loop's own pool.

    Args:
        notifier: Who knows the server.
    """

    def __init__(self, notifier: SmtpNotifier) -> None:
        self._notifier = notifier

    def __repr__(self) -> str:
        return f"AsyncSmtpNotifier({self._notifier!r})"

    async def begin(self, notice: Notice) -> _Begun:
        """Do as :meth:`SmtpNotifier.begin` does."""
        # Cancelled, the thread goes on, and nobody will finish what it began: whichever of the two
        # comes last closes the connection.
        begun: list[_Begun] = []
        is_left = Event()

        def begin() -> _Begun:
            begun.append(self._notifier.begin(notice))
            if is_left.is_set():
                begun[0].client.close()
            return begun[0]

        try:
            return await asyncio.to_thread(begin)
        except asyncio.CancelledError:
            is_left.set()
            for one in begun:
                one.client.close()
            raise

    async def finish(self, begun: _Begun) -> None:
        """Do as :meth:`SmtpNotifier.finish` does; the message may go out though it is cancelled."""
        await asyncio.to_thread(self._notifier.finish, begun)

    async def abandon(self, begun: _Begun) -> None:
        """Do as :meth:`SmtpNotifier.abandon` does."""
        self._notifier.abandon(begun)

    async def tell(self, notice: Notice) -> None:
        """Do as :meth:`SmtpNotifier.tell` does."""
        await self.finish(await self.begin(notice))


@contextmanager
def _told(code: str, *, again: bool) -> Iterator[None]:
    """Tell an error of the client as one of ours, without the texts that it may quote."""
    try:
        yield
    except smtplib.SMTPNotSupportedError:
        raise NotifierError("the mail server offers no TLS", code="no_tls") from None
    except smtplib.SMTPAuthenticationError:
        # A password can be mended while the notice waits.
        message = "the mail server refused the login"
        raise NotifierError(message, code="login_refused", again=True) from None
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code) from None
    except (smtplib.SMTPException, OSError) as error:
        message = f"the mail server did not answer: {type(error).__name__}"
        raise NotifierError(message, code=code, again=again) from None


def _expect(answer: tuple[int, bytes]) -> None:
    if answer[0] // 100 != _DONE:
        raise _refused(answer[0])


def _refused(code: int) -> NotifierError:
    message = f"the mail server refused it: {code}"
    return NotifierError(message, code="refused", again=code // 100 == _LATER)


def _leave(client: smtplib.SMTP) -> None:
    """Take leave of a server, whether or not it answers."""
    try:
        client.quit()
    except (smtplib.SMTPException, OSError):
        client.close()
