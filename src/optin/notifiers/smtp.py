"""Notices and requests by e-mail, through a mail server (RFC 5321), with the standard client.

Everything up to the recipient's acceptance is the first step, and can be done again; the second
hands the message over. Nothing that a server answers is repeated in an error or a log but its code:
its words quote addresses.
"""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import parseaddr
from functools import partial
from hashlib import sha256
from threading import Event
from typing import Final, Generic, TypeVar

from attrs import field, frozen

from optin.app import Notice
from optin.app.mailers import Mail
from optin.clock import Clock, SystemClock
from optin.exceptions import ConfigurationError, NotifierError
from optin.transports.mail_codes import enhanced_code
from optin.transports.mail_letters import letter_of
from optin.transports.returns import ReturnPath
from optin.transports.smtp import Security, connect, secure

__all__ = ["AsyncSmtpMailer", "AsyncSmtpNotifier", "SmtpMailer", "SmtpNotifier"]

S = TypeVar("S", "SmtpNotifier", "SmtpMailer")
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
        letter = self._letter(mailbox, self._subject, notice.reference, notice.text)
        return self._opened(mailbox, letter, self._envelope)

    def _opened(self, mailbox: str, letter: EmailMessage, comes_back_to: str) -> _Begun:
        with _told("unreachable", again=True):
            client = connect(
                self._host,
                self._port,
                self._security,
                name=self._domain,
                seconds=self._timeout,
                tls=self._context,
            )
            try:
                secure(client, self._security, self._login, self._context)
                _expect(client.mail(comes_back_to))
                _expect(client.rcpt(mailbox), of_mailbox=True)
            except BaseException:
                client.close()
                raise
        return _Begun(client, letter.as_bytes())

    def finish(self, begun: _Begun) -> None:
        """Hand the message over.

        Args:
            begun: What :meth:`begin` has returned.

        Raises:
            NotifierError: ``refused``, or ``uncertain`` where the connection broke.
        """
        try:
            with _told("uncertain", again=False):
                _expect(begun.client.data(begun.data), of_mailbox=True)
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

    def _letter(
        self,
        mailbox: str,
        subject: str,
        reference: str,
        text: str,
        unsubscribe: str = "",
        message_id: str = "",
    ) -> EmailMessage:
        name = sha256(reference.encode(errors="surrogatepass")).hexdigest()[:32]
        return letter_of(
            sender=self._sender,
            to=mailbox,
            subject=subject,
            at=self._clock.now(),
            message_id=message_id or f"<{name}@{self._domain}>",
            text=text,
            unsubscribe=unsubscribe,
        )


class SmtpMailer:
    """Send contacts their e-mails, through the mail server of a notifier.

    Each that has a link to say no has the headers by which a mail program offers it with one click
    (RFC 8058), which it does where your server signs them (DKIM).

    Args:
        notifier: Who knows the server, and whom the e-mails come from.
        returns: Where bounces come to, signed so that they can be believed; without it they go to
            the sender, and nobody can tell what they are about.
    """

    def __init__(self, notifier: SmtpNotifier, *, returns: ReturnPath | None = None) -> None:
        self._notifier = notifier
        self._returns = returns

    def __repr__(self) -> str:
        return f"SmtpMailer({self._notifier!r})"

    def begin(self, mail: Mail) -> _Begun:
        """Connect, log in, and have the server accept the recipient.

        Args:
            mail: To whom, and what.

        Raises:
            NotifierError: As :meth:`SmtpNotifier.begin` does; or ``invalid_subject``.
        """
        if not mail.to.isascii():
            raise NotifierError("the server cannot be given this mailbox", code="no_mailbox")
        if not mail.subject.isprintable():
            raise NotifierError("a subject stands on one line", code="invalid_subject")
        notifier, message_id = self._notifier, ""
        comes_back_to = notifier._envelope  # noqa: SLF001 - of this module
        if self._returns is not None:
            token = self._returns.token(mail.attempt, mail.to)
            comes_back_to = self._returns.sender(token)
            message_id = self._returns.message_id(token)
        about = mail.to, mail.subject, mail.reference, mail.text, mail.unsubscribe, message_id
        letter = notifier._letter(*about)  # noqa: SLF001 - the same
        return notifier._opened(mail.to, letter, comes_back_to)  # noqa: SLF001 - the same

    def finish(self, begun: _Begun) -> None:
        """Hand the e-mail over, as :meth:`SmtpNotifier.finish` does."""
        self._notifier.finish(begun)

    def abandon(self, begun: _Begun) -> None:
        """Let the server go, without a message."""
        self._notifier.abandon(begun)


class _OffTheLoop(Generic[S]):
    """Do the steps of a sender in a thread of the loop's own pool."""

    def __init__(self, sender: S) -> None:
        self._sender: S = sender

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sender!r})"

    async def _begin(self, begin: Callable[[], _Begun]) -> _Begun:
        # Cancelled, the thread goes on, and nobody will finish what it began: whichever of the two
        # comes last closes the connection.
        begun: list[_Begun] = []
        is_left = Event()

        def begin_and_look() -> _Begun:
            begun.append(begin())
            if is_left.is_set():
                begun[0].client.close()
            return begun[0]

        try:
            return await asyncio.to_thread(begin_and_look)
        except asyncio.CancelledError:
            is_left.set()
            for one in begun:
                one.client.close()
            raise

    async def finish(self, begun: _Begun) -> None:
        """Do as the sender does; the message may go out though it is cancelled."""
        await asyncio.to_thread(self._sender.finish, begun)

    async def abandon(self, begun: _Begun) -> None:
        """Do as the sender does."""
        self._sender.abandon(begun)


class AsyncSmtpNotifier(_OffTheLoop[SmtpNotifier]):
    """Do as :class:`SmtpNotifier` does, for an event loop: in a thread of the loop's own pool.

    Args:
        notifier: Who knows the server.
    """

    def __init__(self, notifier: SmtpNotifier) -> None:
        super().__init__(notifier)

    async def begin(self, notice: Notice) -> _Begun:
        """Do as :meth:`SmtpNotifier.begin` does."""
        return await self._begin(partial(self._sender.begin, notice))

    async def tell(self, notice: Notice) -> None:
        """Do as :meth:`SmtpNotifier.tell` does."""
        await self.finish(await self.begin(notice))


class AsyncSmtpMailer(_OffTheLoop[SmtpMailer]):
    """Do as :class:`SmtpMailer` does, for an event loop: in a thread of the loop's own pool.

    Args:
        mailer: Who knows the server.
    """

    def __init__(self, mailer: SmtpMailer) -> None:
        super().__init__(mailer)

    async def begin(self, mail: Mail) -> _Begun:
        """Do as :meth:`SmtpMailer.begin` does."""
        return await self._begin(partial(self._sender.begin, mail))


@contextmanager
def _told(code: str, *, again: bool) -> Iterator[None]:
    """Tell an error of the client as one of ours, without the texts that it may quote."""
    try:
        yield
    except smtplib.SMTPNotSupportedError:  # a server, like a password, can be mended meanwhile
        message = "the mail server offers no TLS"
        raise NotifierError(message, code="no_tls", again=True) from None
    except smtplib.SMTPAuthenticationError:
        message = "the mail server refused the login"
        raise NotifierError(message, code="login_refused", again=True) from None
    except smtplib.SMTPResponseException as error:
        raise _refused(error.smtp_code) from None
    except (smtplib.SMTPException, OSError) as error:
        message = f"the mail server did not answer: {type(error).__name__}"
        raise NotifierError(message, code=code, again=again) from None


def _expect(answer: tuple[int, bytes], *, of_mailbox: bool = False) -> None:
    """Go on after a success alone; what else is said of a mailbox is worth telling."""
    code, words = answer
    if code // 100 != _DONE:
        raise _refused(code, enhanced_code(words.decode(errors="replace")) if of_mailbox else "")


def _refused(code: int, status: str = "") -> NotifierError:
    message = f"the mail server refused it: {code}"
    return NotifierError(message, code="refused", again=code // 100 == _LATER, status=status)


def _leave(client: smtplib.SMTP) -> None:
    """Take leave of a server, whether or not it answers."""
    try:
        client.quit()
    except (smtplib.SMTPException, OSError):
        client.close()
