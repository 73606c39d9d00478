"""The courier of SMPP, and the receiver that holds a session for what comes in.

The courier obeys the rules of :mod:`optin.transports.couriers`: up to the answer to its bind
nothing has left, and once a text's unit has left nobody knows until the centre answers.

The receiver answers a unit once the application has made it durable, so that the centre sends again
whatever was not.
"""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from secrets import token_hex
from time import monotonic
from typing import Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from optin.exceptions import ConfigurationError, InputError, StorageError
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
    Outcome,
    Transport,
)
from optin.transports.smpp import SCHEME, Smpp
from optin.transports.smpp_pdu import (
    BIND_RECEIVER,
    BIND_TRANSCEIVER,
    BIND_TRANSMITTER,
    DELIVER_SM,
    ENQUIRE_LINK,
    GENERIC_NACK,
    RESPONSE,
    SUBMIT_SM,
    UNBIND,
    Pdu,
    text_of,
)
from optin.transports.smpp_words import INVALID_COMMAND, RX_T_APPN, status_name

__all__ = ["Bind", "Security", "SmppCourier", "SmppLink", "SmppReceiver"]

Security: TypeAlias = Literal["tls", "none"]
Bind: TypeAlias = Literal["receiver", "transceiver"]

_LOG: Final = logging.getLogger("optin")
_VERSION: Final = 0x34
_BIND, _NEXT = 1, 2  # the numbers of a session's first two commands
_TICK_FOR: Final = 1.0
_READ: Final = 1 << 16
_REFUSED: Final = dict.fromkeys(
    ("bind_ESME_RINVPASWD", "bind_ESME_RINVSYSID"), FailureReason.CREDENTIALS_REFUSED
)
_NO_RANGE: Final = b"\0\0\0"  # the type, the plan and the range of the numbers that it is for


class _BrokenError(Exception):
    """A session could not be bound, or has ended."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
        self.reason: FailureReason = _REFUSED.get(code, FailureReason.PROVIDER_UNAVAILABLE)


def _field_text(_: object, __: object, value: str) -> None:
    if not value.isascii() or "\0" in value:
        message = "a name or password of SMPP is written in ASCII"
        raise ConfigurationError(message, code="invalid_login")


@frozen
class SmppLink:
    """Say where a message centre is, and as whom to bind there.

    Args:
        host: The centre.
        port: Where it listens; 2775 without TLS, as is usual, and 3550 with it.
        system_id: As whom.
        password: The same; the protocol sends it as it is.
        system_type: What some centres want besides.
        security: ``"tls"``; or ``"none"`` for a centre on the same machine or behind a tunnel.
        tls: How the centre's certificate is checked; the system's authorities where not given.
        timeout_for: The limit from the call until a text's unit leaves, and of each wait for an
            answer.

    Raises:
        ConfigurationError: ``invalid_login``.
    """

    host: str
    port: int
    system_id: str = field(validator=_field_text)
    password: str = field(validator=_field_text, repr=False)
    system_type: str = field(default="", validator=_field_text, kw_only=True)
    security: Security = field(default="tls", kw_only=True)
    tls: ssl.SSLContext = field(factory=ssl.create_default_context, kw_only=True, repr=False)
    timeout_for: timedelta = field(default=TIMEOUT_FOR, kw_only=True)

    @property
    def seconds(self) -> float:
        """Return the limit in seconds."""
        return self.timeout_for.total_seconds()

    @contextmanager
    def bound(self, command: int) -> Iterator[_Session]:
        """Open a session, bind it, and end it afterwards without waiting for a farewell."""
        deadline = monotonic() + self.seconds
        with self._connected(deadline) as sock:
            session = _Session(sock)
            session.bind(self._bind(command), deadline)
            try:
                yield session
            finally:
                with suppress(_BrokenError):
                    session.send(Pdu(UNBIND, sequence=session.number()))

    def _connected(self, deadline: float) -> socket.socket:
        try:
            sock = socket.create_connection((self.host, self.port), timeout=self.seconds)
            if self.security == "none":
                return sock
            try:
                sock.settimeout(max(deadline - monotonic(), 0.001))
                return self.tls.wrap_socket(sock, server_hostname=self.host)
            except BaseException:
                sock.close()
                raise
        except (OSError, ValueError):
            raise _BrokenError("connect_failed") from None

    def _bind(self, command: int) -> Pdu:
        texts = map(text_of, (self.system_id, self.password, self.system_type))
        body = b"".join(texts) + bytes((_VERSION,)) + _NO_RANGE
        return Pdu(command, sequence=_BIND, body=body)


class _Session:
    """Send units and receive them, in whatever pieces they come."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""
        self._number = _BIND

    def number(self) -> int:
        """Return the number of the next command."""
        self._number += 1
        return self._number

    def send(self, pdu: Pdu) -> None:
        """Let a unit leave.

        Raises:
            _BrokenError: The connection is lost.
        """
        try:
            self._sock.sendall(pdu.to_bytes())
        except OSError:
            raise _BrokenError("connection_lost") from None

    def bind(self, pdu: Pdu, deadline: float) -> None:
        """Bind the session.

        Raises:
            _BrokenError: The centre did not agree to it.
        """
        self.send(pdu)
        answer = self.next(deadline)
        if answer is None:
            raise _BrokenError("server_timeout")
        if answer.command not in (pdu.command | RESPONSE, GENERIC_NACK) or answer.status:
            raise _BrokenError(f"bind_{status_name(answer.status)}")

    def next(self, deadline: float) -> Pdu | None:
        """Return the next unit; None where none came in time.

        Raises:
            _BrokenError: The connection is lost, or what came is no unit.
        """
        while (pdu := self._cut()) is None:
            left = deadline - monotonic()
            if left <= 0:
                return None
            self._sock.settimeout(left)
            try:
                more = self._sock.recv(_READ)
            except TimeoutError:
                return None
            except OSError:
                more = b""
            if not more:
                raise _BrokenError("connection_lost")
            self._buffer += more
        return pdu

    def _cut(self) -> Pdu | None:
        if len(self._buffer) < 4:  # noqa: PLR2004 - the length of a length
            return None
        try:
            length = Pdu.length_of(self._buffer)
            if len(self._buffer) < length:
                return None
            pdu = Pdu.of(self._buffer[:length])
        except InputError:
            raise _BrokenError("no_smpp") from None
        self._buffer = self._buffer[length:]
        return pdu

    def reply(self, pdu: Pdu) -> None:
        """Answer what the centre asks beside what we wait for."""
        if pdu.command in (ENQUIRE_LINK, UNBIND):
            self.send(pdu.answer())
        elif pdu.command == DELIVER_SM:  # which is for a receiver
            self.send(pdu.answer(RX_T_APPN, b"\0"))
        elif not pdu.command & RESPONSE:
            self.send(Pdu(GENERIC_NACK, INVALID_COMMAND, pdu.sequence))


@frozen
class SmppCourier:
    """Hand texts to a message centre, a session for each, and everything else to another courier.

    For an event loop, put it in a thread: ``ThreadCourier(SmppCourier(...))``.

    Args:
        link: The centre.
        otherwise: Who carries what is no SMPP.
    """

    link: SmppLink
    otherwise: Courier = field(factory=StdlibCourier, kw_only=True, repr=False)

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
        if transport.name != "smpp":
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
        if request.url == SCHEME:
            return self._submitted(Pdu.of(request.body))
        if not isinstance(self.otherwise, Exchanging):
            raise no_exchange(self.otherwise)
        return self.otherwise.exchange(transport, request)

    def _submitted(self, pdu: Pdu) -> Exchanged:
        try:
            with self.link.bound(BIND_TRANSMITTER) as session:
                return _answered(session, evolve(pdu, sequence=session.number()), self.link.seconds)
        except _BrokenError as error:
            return not_connected(error.code, error.reason)


def _answered(session: _Session, pdu: Pdu, seconds: float) -> Exchanged:
    """Let a text's unit leave, and wait for what is said of it."""
    try:
        session.send(pdu)
        deadline = monotonic() + seconds
        while (came := session.next(deadline)) is not None:
            if _answers(came, pdu):
                return HttpResponse(200, {}, came.to_bytes())
            session.reply(came)
    except _BrokenError as error:
        return Ambiguous(error.code)
    return Ambiguous("response_timeout")


def _answers(came: Pdu, pdu: Pdu) -> bool:
    # A centre that could not read even the number of a unit says no to number 0.
    if came.command == GENERIC_NACK:
        return came.sequence in (0, pdu.sequence)
    return came.command == SUBMIT_SM | RESPONSE and came.sequence == pdu.sequence


@frozen
class SmppReceiver:
    """Hold a session at a message centre, and give what it delivers to the application.

    Args:
        link: The centre.
        smpp: The transport that the application has.
        receive: Takes a request in, and returns once it is durable; such as
            ``partial(optin.receive, transport="smpp")``.
        bind: As what; some centres deliver to a ``"transceiver"`` alone.
        enquire_for: How long nothing may come until the centre is asked whether it is there.
    """

    link: SmppLink
    smpp: Smpp
    receive: Callable[[HttpRequest], object] = field(repr=False)
    bind: Bind = field(default="receiver", kw_only=True)
    enquire_for: timedelta = field(default=timedelta(seconds=30), kw_only=True)

    def hold(self, stopped: Callable[[], bool] = lambda: False) -> str:
        """Hold one session until it ends, and say why it did.

        Whoever calls this calls it again, after a pause.

        Args:
            stopped: Asked once a second, and after each unit: whether to end.

        Returns:
            ``"stopped"``, ``"unbound"`` by the centre, ``"connect_failed"``, ``"connection_lost"``,
            ``"server_timeout"``, ``"no_smpp"`` for something else than SMPP, or ``"bind_"`` and the
            status that the centre refused us with.

        Raises:
            Exception: What the application raised that is no failure of its storage. The centre
                sends the unit again.
        """
        try:
            command = BIND_RECEIVER if self.bind == "receiver" else BIND_TRANSCEIVER
            with self.link.bound(command) as session:
                return self._held(session, stopped)
        except _BrokenError as error:
            return error.code

    def _held(self, session: _Session, stopped: Callable[[], bool]) -> str:
        name, every = token_hex(8), self.enquire_for.total_seconds()
        due, asked = monotonic() + every, False
        while not stopped():
            pdu = session.next(min(due, monotonic() + _TICK_FOR))
            if pdu is not None:
                due, asked = monotonic() + every, False
                self._taken(session, pdu, name)
                if pdu.command == UNBIND:
                    return "unbound"
            elif monotonic() >= due:
                if asked:
                    return "server_timeout"
                session.send(Pdu(ENQUIRE_LINK, sequence=session.number()))
                due, asked = monotonic() + every, True
        return "stopped"

    def _taken(self, session: _Session, pdu: Pdu, name: str) -> None:
        if pdu.command != DELIVER_SM:
            session.reply(pdu)
            return
        durable = False
        try:
            self.receive(self.smpp.handed_over(pdu, session=name))
            durable = True
        except StorageError as error:
            _LOG.warning("a unit of SMPP could not be kept and is to come again: %s", error.code)
        finally:
            session.send(pdu.answer(0 if durable else RX_T_APPN, b"\0"))
