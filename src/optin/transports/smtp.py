"""A courier for e-mails: hands them to a mail server (RFC 5321), with the standard client.

It obeys the rules of :mod:`optin.transports.couriers`. An e-mail is one call: up to the server's
acceptance of the recipient nothing has left, and after its words have left nobody knows until the
server answers. Signing (DKIM) is that server's business, as is trying again where a recipient's own
server is away.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from time import monotonic
from typing import Final, Literal, TypeAlias, get_args

from attrs import field, frozen

from optin.exceptions import ConfigurationError
from optin.transports.couriers import (
    TIMEOUT_FOR,
    StdlibCourier,
    closed,
    no_exchange,
    not_connected,
    opened,
)
from optin.transports.protocol import (
    Ambiguous,
    Courier,
    Exchanged,
    Exchanging,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Outcome,
    Transport,
)

__all__ = ["Security", "SmtpCourier", "connect", "secure", "smtp_of"]

Security: TypeAlias = Literal["starttls", "tls", "none"]
_SECURITIES: Final[tuple[Security, ...]] = get_args(Security)

_SCHEME: Final = "smtp:"
_DONE: Final = 2
_NO_SUCH_LETTERS: Final = HttpResponse(
    553, {"Smtp-Stage": "rcpt"}, b"5.6.7 a mailbox in letters that this server was not given"
)


def connect(
    host: str,
    port: int,
    security: Security,
    *,
    name: str,
    seconds: float,
    tls: ssl.SSLContext | None,
) -> smtplib.SMTP:
    """Connect to a mail server.

    Args:
        host: Which.
        port: Where it listens.
        security: Whether TLS begins at once.
        name: How this machine introduces itself; the client would ask a name server for one.
        seconds: How long the server may take for each answer.
        tls: How its certificate is checked; the system's authorities where None.
    """
    if security == "tls":
        tls = tls or ssl.create_default_context()
        return smtplib.SMTP_SSL(host, port, local_hostname=name, timeout=seconds, context=tls)
    return smtplib.SMTP(host, port, local_hostname=name, timeout=seconds)


def secure(
    client: smtplib.SMTP,
    security: Security,
    login: tuple[str, str],
    tls: ssl.SSLContext | None,
    before: Callable[[], object] = lambda: None,
) -> None:
    """Introduce this machine, go over to TLS where that is still to come, and log in.

    Args:
        client: As :func:`connect` has returned it.
        security: As there.
        login: A name and a password; two empty ones for not at all.
        tls: As there.
        before: What is done before each step.
    """
    before()
    client.ehlo_or_helo_if_needed()
    if security == "starttls":
        before()
        client.starttls(context=tls or ssl.create_default_context())
        before()
        client.ehlo()
    if login[0]:
        before()
        client.login(*login)


@frozen
class SmtpCourier:
    """Hand e-mails to a mail server, and everything else to another courier.

    For an event loop, put it in a thread: ``ThreadCourier(SmtpCourier(...))``.

    Args:
        host: The mail server, which takes e-mails of this machine or login and sends them on.
        port: Where it listens; 587 is for submission (RFC 6409), 465 for TLS from the start.
        security: ``"starttls"``, which refuses to go on without, ``"tls"``, or ``"none"`` for a
            server on the same machine.
        username: With what to log in, ``""`` for not at all.
        password: The same.
        name: How this machine introduces itself.
        timeout_for: The limit from the call until the e-mail's own words leave; and of the wait
            for the answer to them.
        tls: How the server's certificate is checked; the system's authorities where not given.
        otherwise: Who carries what is no e-mail.

    Raises:
        ConfigurationError: ``insecure_login``: a password in the clear.
    """

    host: str
    port: int = 587
    security: Security = field(default="starttls", kw_only=True)
    username: str = field(default="", kw_only=True, repr=False)
    password: str = field(default="", kw_only=True, repr=False)
    name: str = field(default="localhost", kw_only=True)
    timeout_for: timedelta = field(default=TIMEOUT_FOR, kw_only=True)
    tls: ssl.SSLContext = field(factory=ssl.create_default_context, kw_only=True, repr=False)
    otherwise: Courier = field(factory=StdlibCourier, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.username and self.security == "none":
            message = "a password is not sent in the clear: use starttls or tls"
            raise ConfigurationError(message, code="insecure_login")

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Send a message and return what became of it.

        Args:
            transport: Who shapes the request and reads the answer.
            message: What to send.

        Returns:
            The outcome; a broken connection is an outcome, too.

        Raises:
            ConfigurationError: The transport's URL is not one that can be called.
        """
        if message.to.channel != "email":
            return self.otherwise.deliver(transport, message)
        request = opened(transport, message)
        if not isinstance(request, HttpRequest):
            return request
        return closed(transport, self.exchange(transport, request))

    def exchange(self, transport: Transport, request: HttpRequest) -> Exchanged:
        """Carry one request of a transport's making, and return what it came back with.

        Raises:
            ConfigurationError: ``no_exchange``: the other courier carries messages only.
        """
        if request.url.startswith(_SCHEME):
            return self._handed_over(request)
        if not isinstance(self.otherwise, Exchanging):
            raise no_exchange(self.otherwise)
        return self.otherwise.exchange(transport, request)

    def _handed_over(self, request: HttpRequest) -> Exchanged:
        sender, to = request.headers["Mail-From"], request.headers["Rcpt-To"]
        if not to.isascii():
            return _NO_SUCH_LETTERS
        limit = _Limit(self.timeout_for)
        try:
            client = connect(
                self.host,
                self.port,
                self.security,
                name=self.name,
                seconds=self.timeout_for.total_seconds(),
                tls=self.tls,
            )
        except (smtplib.SMTPException, OSError):
            return not_connected("connect_failed")
        try:
            begun = self._begun(client, limit, sender, to)
            if begun is not None:
                return begun
            return _words(client, limit, request)
        finally:
            with suppress(smtplib.SMTPException, OSError):
                client.send(b"QUIT\r\n")  # nobody waits for the answer
            client.close()

    def _begun(
        self, client: smtplib.SMTP, limit: _Limit, sender: str, to: str
    ) -> HttpResponse | NotAccepted | None:
        """Do all that can be done before an e-mail leaves; return what ended it, if anything."""
        steps: tuple[tuple[str, Callable[[], tuple[int, bytes]]], ...] = (
            ("mail", lambda: client.mail(sender)),
            ("rcpt", lambda: client.rcpt(to)),
            ("rcpt", lambda: client.docmd("DATA")),
        )
        try:
            login = self.username, self.password
            secure(client, self.security, login, self.tls, lambda: limit.shorten(client))
            for stage, step in steps:
                limit.shorten(client)
                code, words = step()
                if code // 100 != (3 if step is steps[-1][1] else _DONE):
                    return HttpResponse(code, {"Smtp-Stage": stage}, words)
            limit.shorten(client)
        except smtplib.SMTPNotSupportedError:
            return not_connected("no_tls")
        except smtplib.SMTPAuthenticationError:
            return not_connected("login_refused", FailureReason.CREDENTIALS_REFUSED)
        except TimeoutError:  # ours: the client calls its own a lost connection
            return not_connected("server_timeout")
        except (smtplib.SMTPException, OSError):
            return not_connected("connection_lost")
        return None


def smtp_of(
    *,
    host: str,
    port: str = "587",
    security: str = "starttls",
    username: str = "",
    password: str = "",
    name: str = "localhost",
) -> SmtpCourier:
    """Return the courier that texts describe, such as variables of the environment hold.

    Args:
        host: The mail server.
        port: Where it listens.
        security: As :class:`SmtpCourier` takes it.
        username: The same.
        password: The same.
        name: The same.

    Raises:
        ConfigurationError: The port is no number, the security none that there is, or as
            :class:`SmtpCourier` says.
    """
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 1 << 16):
        raise ConfigurationError("the port of a mail server is a number, such as 587")
    known = next((each for each in _SECURITIES if each == security), None)
    if known is None:
        message = f"the security of a mail server is one of {', '.join(_SECURITIES)}"
        raise ConfigurationError(message)
    return SmtpCourier(
        host, int(port), security=known, username=username, password=password, name=name
    )


class _Limit:
    """Hold until when an e-mail may leave, and let no step wait longer than that."""

    def __init__(self, timeout_for: timedelta) -> None:
        self._seconds = timeout_for.total_seconds()
        self._deadline = monotonic() + self._seconds

    def shorten(self, client: smtplib.SMTP) -> None:
        """Let the next step wait for what is left.

        Raises:
            TimeoutError: Nothing is left.
        """
        left = self._deadline - monotonic()
        if left <= 0:
            raise TimeoutError
        self._wait(client, left)

    def renew(self, client: smtplib.SMTP) -> None:
        """Let the answer to what has left take as long as all before it."""
        self._wait(client, self._seconds)

    def _wait(self, client: smtplib.SMTP, seconds: float) -> None:
        if client.sock is not None:
            client.sock.settimeout(seconds)


def _words(client: smtplib.SMTP, limit: _Limit, request: HttpRequest) -> Exchanged:
    """Let the words of an e-mail leave, and wait for what is said of them."""
    dots = request.body.replace(b"\r\n.", b"\r\n..")  # RFC 5321, 4.5.2
    first = b"." if dots.startswith(b".") else b""
    end = b".\r\n" if dots.endswith(b"\r\n") else b"\r\n.\r\n"
    try:
        limit.renew(client)
        client.send(first + dots + end)
        code, words = client.getreply()
    except (smtplib.SMTPException, OSError):
        return Ambiguous("connection_lost")
    headers = {"Smtp-Stage": "data", "Message-ID": request.headers["Message-ID"]}
    return HttpResponse(code, headers, words)
