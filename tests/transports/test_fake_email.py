"""E-mails by a mail server that nobody here wrote (aiosmtpd), and what it says of them."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread
from typing import Any

import pytest
from attrs import evolve

from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.testing.clock import FixedClock
from optin.transports.couriers import StdlibCourier, ThreadCourier
from optin.transports.email import Email
from optin.transports.memory import MemoryTransport
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    FailureReason,
    HttpRequest,
    Message,
    NotAccepted,
    Outcome,
    Refused,
)
from optin.transports.returns import ReturnPath
from optin.transports.smtp import SmtpCourier
from tests.notifiers.mail import PASSWORD, Mailroom, serving, trusting

returns = ReturnPath("bounces@office.test", "0a" * 32)
transport = Email("Reyes Law <office@office.test>", returns, clock=FixedClock())
TEXT = "Hello é\n.\n..hidden\nQUIT\n"
message = Message(
    Address.parse("anna@contact.test"), "+15005550006", TEXT, "reyes:7:2", unsubscribe="https://x/y"
)

AWAY = FailureReason.PROVIDER_UNAVAILABLE

Deliver = Callable[[SmtpCourier], Outcome]


def _sync(courier: SmtpCourier) -> Outcome:
    return courier.deliver(transport, message)


def _async(courier: SmtpCourier) -> Outcome:
    return asyncio.run(ThreadCourier(courier).deliver(transport, message))


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def deliver(request: pytest.FixtureRequest) -> Deliver:
    chosen: Deliver = request.param
    return chosen


@pytest.fixture
def room() -> Iterator[Mailroom]:
    with serving() as room:
        yield room


def courier(room: Mailroom, **more: Any) -> SmtpCourier:  # noqa: ANN401 - settings, by name
    return SmtpCourier("127.0.0.1", room.port, **{"security": "none", **more})


def test_an_e_mail_arrives_as_it_was_written(room: Mailroom, deliver: Deliver) -> None:
    outcome = deliver(courier(room))
    ((recipients, letter),) = room.letters
    assert recipients == ["anna@contact.test"]
    words, _, below = letter.get_content().replace("\r\n", "\n").partition("\n\n-- \n")
    assert words == TEXT.rstrip()
    assert below == "To get no more e-mails from us:\nhttps://x/y\n"
    assert letter["List-Unsubscribe"] == "<https://x/y>"
    found = returns.read(letter["Message-ID"])
    assert found is not None
    assert found.reference == "reyes:7:2"
    assert outcome == Accepted(found.token, "250")


@pytest.mark.parametrize(
    ("command", "answer", "outcome"),
    [
        ("RCPT", "550 5.1.1 nobody", Refused("5.1.1", FailureReason.INVALID_NUMBER)),
        ("RCPT", "450 4.2.1 busy", NotAccepted("4.2.1", FailureReason.THROTTLED)),
        (
            "MAIL",
            "553 5.1.3 no",
            Refused("5.1.3", FailureReason.SENDER_NOT_REGISTERED, permanent=False),
        ),
        ("DATA", "554 5.7.1 spam", Refused("5.7.1", FailureReason.CONTENT_REJECTED)),
        ("DATA", "451 later", NotAccepted("smtp_451", FailureReason.THROTTLED)),
    ],
)
def test_what_a_server_refuses_has_its_outcome(
    room: Mailroom, deliver: Deliver, command: str, answer: str, outcome: Outcome
) -> None:
    room.answers = {command: answer}
    assert deliver(courier(room)) == outcome
    assert room.letters == []


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("MAIL", NotAccepted("connection_lost", FailureReason.PROVIDER_UNAVAILABLE)),
        ("RCPT", NotAccepted("connection_lost", FailureReason.PROVIDER_UNAVAILABLE)),
        ("DATA", Ambiguous("connection_lost")),
    ],
)
def test_nobody_knows_of_an_e_mail_once_its_words_have_left(
    room: Mailroom, deliver: Deliver, command: str, outcome: Outcome
) -> None:
    room.leaves_at = command
    assert deliver(courier(room)) == outcome


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_an_e_mail_goes_encrypted_with_a_login(security: str) -> None:
    with serving(tls=security) as room:
        more = {"security": security, "username": "office", "tls": trusting()}
        good = evolve(courier(room, **more, password=PASSWORD), host="localhost")
        assert isinstance(good.deliver(transport, message), Accepted)
        wrong = evolve(good, password="guessed")
        refused = NotAccepted("login_refused", FailureReason.CREDENTIALS_REFUSED)
        assert wrong.deliver(transport, message) == refused
        assert PASSWORD not in repr(good)
        assert len(room.letters) == 1


def test_without_tls_nothing_leaves(room: Mailroom) -> None:
    outcome = courier(room, security="starttls").deliver(transport, message)
    assert outcome == NotAccepted("no_tls", FailureReason.PROVIDER_UNAVAILABLE)
    with pytest.raises(ConfigurationError) as caught:
        courier(room, username="office")
    assert caught.value.code == "insecure_login"


def test_nobody_there_is_an_outcome() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        nobody = SmtpCourier("127.0.0.1", taken.getsockname()[1], security="none")
        outcome = nobody.deliver(transport, message)
    assert outcome == NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE)


@contextmanager
def speaking(lines: list[bytes]) -> Iterator[int]:
    """Serve one client with what is given: a line for each of its own, and then nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            client, _ = server.accept()
            with client, client.makefile("rb") as asked:
                for line in lines:
                    client.sendall(line)
                    asked.readline()
                while asked.readline():
                    pass

        thread = Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        thread.join()


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ([], NotAccepted("connect_failed", AWAY)),
        ([b"554 not you\r\n"], NotAccepted("connect_failed", AWAY)),
        ([b"220 hi\r\n"], NotAccepted("connection_lost", AWAY)),
        ([b"220 hi\r\n", *[b"250 ok\r\n"] * 3], NotAccepted("connection_lost", AWAY)),
        ([b"220 hi\r\n", *[b"250 ok\r\n"] * 3, b"354 go\r\n"], Ambiguous("connection_lost")),
        ([b"220 hi\r\n", *[b"250 ok\r\n"] * 4], Ambiguous("smtp_250")),
        ([b"220 hi\r\n", *[b"250 ok\r\n"] * 3, b"354 go\r\n", b"what\r\n"], Ambiguous("smtp_-1")),
    ],
)
def test_a_server_that_falls_silent_ends_a_call_at_its_limit(
    lines: list[bytes], outcome: Outcome
) -> None:
    with speaking(lines) as port:
        limit = timedelta(milliseconds=200)
        silent = SmtpCourier("127.0.0.1", port, security="none", timeout_for=limit)
        found = silent.deliver(transport, message)
    assert found == outcome


def test_words_do_not_leave_after_the_limit(
    room: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = iter((0.0, 1.0, 2.0))  # until the sender was told; then the clock jumps
    monkeypatch.setattr("optin.transports.smtp.monotonic", lambda: next(passed, 11.0))
    outcome = courier(room).deliver(transport, message)
    assert outcome == NotAccepted("server_timeout", AWAY)
    assert (room.seen, room.letters) == (["MAIL"], [])


def test_a_mailbox_in_other_letters_is_refused_before_a_server_is_asked() -> None:
    nobody = SmtpCourier("host.invalid", security="none")
    other = evolve(message, to=Address.parse("jürgen@contact.test"))
    outcome = nobody.deliver(transport, other)
    assert outcome == Refused("5.6.7", FailureReason.CONTENT_REJECTED)


def test_what_is_no_e_mail_goes_by_the_other_courier(room: Mailroom) -> None:
    texts = MemoryTransport()
    text = evolve(message, to=Address.parse("+14155550123"))
    assert isinstance(courier(room).deliver(texts, text), Accepted)
    assert isinstance(courier(room).deliver(texts, message), Accepted)
    assert [to for to, _ in texts.texts] == ["+14155550123", "anna@contact.test"]
    request = texts.request_for(text)
    assert courier(room).exchange(texts, request).status == 201  # type: ignore[union-attr]
    assert room.letters == []

    class Bare:
        def deliver(self, _transport: object, _message: Message) -> Outcome:
            return Accepted("1", "sent")

    with pytest.raises(ConfigurationError) as caught:
        courier(room, otherwise=Bare()).exchange(texts, HttpRequest("POST", "https://x.test"))
    assert caught.value.code == "no_exchange"


def test_a_courier_of_texts_says_what_an_e_mail_takes() -> None:
    with pytest.raises(ConfigurationError, match="SmtpCourier"):
        StdlibCourier().deliver(transport, message)
