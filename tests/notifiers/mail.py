"""A mail server on loopback, for tests: aiosmtpd in a thread of its own."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from attrs import define, field

from optin.notifiers import SmtpNotifier
from optin.testing import FixedClock

CERTIFICATE = Path(__file__).with_name("localhost.pem")
"""Made for these tests, good for localhost alone and until 2126."""
SENDER = "Reyes Law <notices@reyes.example>"
PASSWORD = "rosebud"


@define(eq=False)
class Mailroom:
    """Keep what came, and answer what a test says.

    Attributes:
        letters: What was accepted, with its envelope's recipients.
        raw: What was accepted, as it came.
        senders: Whom the envelopes came back to.
        answers: What is answered to a command in place of 250.
        leaves_at: The command at which the server hangs up.
        seen: The commands that came.
    """

    letters: list[tuple[list[str], EmailMessage]] = field(factory=list)
    raw: list[bytes] = field(factory=list)
    senders: list[str] = field(factory=list)
    answers: dict[str, str] = field(factory=dict)
    leaves_at: str = ""
    seen: list[str] = field(factory=list)
    port: int = 0

    def _answer(self, server: SMTP, command: str) -> str | None:
        self.seen.append(command)
        if self.leaves_at == command and server.transport is not None:
            server.transport.close()
        return self.answers.get(command)

    async def handle_MAIL(  # noqa: N802 - as aiosmtpd names it
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        self.senders.append(address)
        envelope.mail_options.extend(options)
        return self._answer(server, "MAIL") or "250 OK"

    async def handle_RCPT(  # noqa: N802 - as aiosmtpd names it
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        refused = self._answer(server, "RCPT")
        if refused is None:
            envelope.rcpt_tos.append(address)
        return refused or "250 OK"

    async def handle_DATA(  # noqa: N802 - as aiosmtpd names it
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        refused = self._answer(server, "DATA")
        if refused is None:
            content = envelope.original_content or b""
            self.raw.append(content)
            letter = message_from_bytes(content, policy=policy.default)
            self.letters.append((list(envelope.rcpt_tos), letter))
        return refused or "250 OK"

    def notifier(self, **more: Any) -> SmtpNotifier:  # noqa: ANN401 - settings, by name
        """Return a notifier that sends through here."""
        given = {"port": self.port, "security": "none", "sender": SENDER, "clock": FixedClock()}
        return SmtpNotifier("127.0.0.1", timeout=5.0, **{**given, **more})

    def texts(self, to: str) -> list[str]:
        """Return what came for a mailbox."""
        return [letter.get_content().strip() for tos, letter in self.letters if to in tos]


def _log_in(*arguments: Any) -> AuthResult:  # noqa: ANN401 - as aiosmtpd calls it
    data = arguments[-1]
    return AuthResult(success=data.password == PASSWORD.encode(), handled=False)


def trusting() -> ssl.SSLContext:
    """Return a context that trusts the certificate of the tests alone."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


@contextmanager
def serving(*, tls: str = "") -> Iterator[Mailroom]:
    """Serve on a free port of loopback: in the clear, with ``starttls``, or with ``tls``."""
    room = Mailroom()
    loop = asyncio.new_event_loop()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)

    def made() -> SMTP:
        more: dict[str, Any] = {}
        if tls:
            more = {"authenticator": _log_in, "auth_require_tls": tls == "starttls"}
        if tls == "starttls":
            more |= {"tls_context": context, "require_starttls": True}
        return SMTP(room, hostname="mail.test", loop=loop, **more)

    async def listen() -> asyncio.Server:
        encrypted = context if tls == "tls" else None
        return await loop.create_server(made, "127.0.0.1", 0, ssl=encrypted)

    server = loop.run_until_complete(listen())
    room.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield room
    finally:
        asyncio.run_coroutine_threadsafe(_end(server), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _end(server: asyncio.Server) -> None:
    server.close()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
