"""E-mails to contacts, against the mail server of the notices."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin import Dispatched, FormLinks, MadeLink, Mail, NotifierError, OptIn
from optin.notifiers import AsyncSmtpMailer, SmtpMailer
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from optin.testing.email import FakeEmail
from optin.transports.email import Email
from optin.transports.memory import MemoryTransport
from optin.transports.returns import ReturnPath
from tests.notifiers.mail import SENDER, Mailroom, serving

URL = "https://texts.example.com/optin"
TEXT = f"May we text you?\n\n{URL}/consent/{'x' * 90}\n\nOpening it agrees to nothing.\n"
RETURNS = ReturnPath("bounces@reyes.example", "0a" * 32)
MAIL = Mail("sam@contact.test", "Reyes Büro asks", TEXT, "ref-1", f"{URL}/unsubscribe/xyz")

Send = Callable[[SmtpMailer, Mail], None]


def _sync(mailer: SmtpMailer, mail: Mail) -> None:
    mailer.finish(mailer.begin(mail))


def _async(mailer: SmtpMailer, mail: Mail) -> None:
    async def send() -> None:
        awaited = AsyncSmtpMailer(mailer)
        await awaited.finish(await awaited.begin(mail))

    asyncio.run(send())


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Send:
    sent: Send = request.param
    return sent


@pytest.fixture
def room() -> Iterator[Mailroom]:
    with serving() as room:
        yield room


def test_an_e_mail_arrives_with_its_link_whole_and_a_way_to_say_no(
    room: Mailroom, send: Send
) -> None:
    send(SmtpMailer(room.notifier()), MAIL)
    ((recipients, letter),) = room.letters
    assert recipients == ["sam@contact.test"]
    assert (letter["From"], letter["To"]) == (SENDER, "sam@contact.test")
    assert letter["Subject"] == "Reyes Büro asks"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["List-Unsubscribe"] == f"<{URL}/unsubscribe/xyz>"
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter.get_content().replace("\r\n", "\n") == TEXT


def test_an_e_mail_that_was_begun_and_let_go_never_arrives(room: Mailroom) -> None:
    mailer = SmtpMailer(room.notifier())
    mailer.abandon(mailer.begin(MAIL))

    async def let_go() -> None:
        awaited = AsyncSmtpMailer(mailer)
        await awaited.abandon(await awaited.begin(MAIL))

    asyncio.run(let_go())
    assert room.letters == []
    assert room.seen == ["MAIL", "RCPT"] * 2


@pytest.mark.parametrize(
    ("to", "subject", "code"),
    [("sam@büro.test", "ok", "no_mailbox"), ("sam@contact.test", "a\nBcc: x", "invalid_subject")],
)
def test_what_no_server_can_be_given_is_refused(
    room: Mailroom, send: Send, to: str, subject: str, code: str
) -> None:
    with pytest.raises(NotifierError) as refused:
        send(SmtpMailer(room.notifier()), Mail(to, subject, TEXT, "ref", URL))
    assert (refused.value.code, refused.value.again) == (code, False)
    assert room.seen == []


def test_a_server_that_refuses_is_told_in_words_without_the_mailbox(
    room: Mailroom, send: Send
) -> None:
    room.answers["RCPT"] = "450 sam@contact.test is busy"
    with pytest.raises(NotifierError) as refused:
        send(SmtpMailer(room.notifier()), MAIL)
    assert (refused.value.code, refused.value.again) == ("refused", True)
    assert "sam" not in str(refused.value)


def test_a_mailer_shows_its_server_and_no_more(room: Mailroom) -> None:
    shown = repr(AsyncSmtpMailer(SmtpMailer(room.notifier())))
    assert shown == f"AsyncSmtpMailer(SmtpMailer(SmtpNotifier('127.0.0.1', port={room.port})))"


def test_an_e_mail_without_a_link_to_say_no_offers_none(room: Mailroom, send: Send) -> None:
    send(SmtpMailer(room.notifier()), Mail("sam@contact.test", "Hello", TEXT, "ref"))
    ((_, letter),) = room.letters
    assert (letter["List-Unsubscribe"], letter["List-Unsubscribe-Post"]) == (None, None)


@pytest.mark.parametrize(
    ("command", "answer", "first", "second"),
    [
        ("RCPT", "450 busy", {"postponed": 1}, {"mailed": 1}),
        ("RCPT", "550 nobody", {"failed": 1}, {}),
        ("DATA", "451 busy", {"postponed": 1}, {"mailed": 1}),
        ("DATA", "554 no", {"failed": 1}, {}),
        ("DATA", "", {"failed": 1}, {}),
    ],
)
def test_what_a_server_says_decides_whether_an_e_mail_is_tried_again(
    room: Mailroom, command: str, answer: str, first: dict[str, int], second: dict[str, int]
) -> None:
    mailer, clock = SmtpMailer(room.notifier()), FixedClock()
    links = FormLinks(URL, b"k" * 32)
    with OptIn(MemoryStore(), MemoryTransport(), clock=clock, mailer=mailer, links=links) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
        asks: dict[str, Any] = {
            "contact": "+12025550111",
            "user": "dana",
            "email": "sam@contact.test",
        }
        made = optin.forms.request("reyes", **asks)
        assert isinstance(made, MadeLink)
        room.answers, room.leaves_at = ({command: answer}, "") if answer else ({}, command)
        assert optin.dispatch() == Dispatched(**first)
        room.answers, room.leaves_at = {}, ""
        clock.advance(timedelta(minutes=5))
        assert optin.dispatch() == Dispatched(**second)
    # The last one arrived though its server hung up: nobody knew, and so it is not sent again.
    assert len(room.letters) == (len(second) if answer else 1)
    for _, letter in room.letters:
        assert made.url in letter.get_content()


def test_an_e_mail_comes_back_by_a_signed_address(room: Mailroom, send: Send) -> None:
    send(SmtpMailer(room.notifier(), returns=RETURNS), evolve(MAIL, attempt="reyes:7:1"))
    ((_, letter),) = room.letters
    for written in (room.senders[0], letter["Message-ID"]):
        found = RETURNS.read(written)
        assert found is not None
        assert (found.reference, found.is_for("sam@contact.test")) == ("reyes:7:1", True)


def test_a_long_link_stays_a_link_on_its_way(room: Mailroom, send: Send) -> None:
    link = f"{URL}/unsubscribe/{'x' * 150}"
    send(SmtpMailer(room.notifier()), evolve(MAIL, unsubscribe=link))
    assert f"\r\nList-Unsubscribe: <{link}>\r\n".encode() in room.raw[0]


@pytest.mark.parametrize(
    ("command", "answer", "status"),
    [
        ("RCPT", "550 5.1.1 nobody", "5.1.1"),
        ("DATA", "550 5.1.1 nobody", "5.1.1"),
        ("RCPT", "550 nobody", ""),
        ("MAIL", "550 5.1.1 who are you", ""),  # what is said of our own mailbox
    ],
)
def test_what_a_server_says_of_a_mailbox_is_told(
    room: Mailroom, send: Send, command: str, answer: str, status: str
) -> None:
    room.answers[command] = answer
    with pytest.raises(NotifierError) as refused:
        send(SmtpMailer(room.notifier()), MAIL)
    assert (refused.value.code, refused.value.status) == ("refused", status)
    assert "nobody" not in str(refused.value)


def test_a_bounce_of_an_e_mail_that_left_blocks_its_mailbox(room: Mailroom) -> None:
    mailer, clock = SmtpMailer(room.notifier(), returns=RETURNS), FixedClock()
    email = Email(SENDER, RETURNS, clock=clock)
    links = FormLinks(URL, b"k" * 32)
    with OptIn(MemoryStore(), email, clock=clock, mailer=mailer, links=links) as optin:
        optin.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
        asks: dict[str, Any] = {"contact": "+12025550111", "user": "dana"}
        optin.forms.request("reyes", **asks, email="sam@contact.test")
        assert optin.dispatch() == Dispatched(mailed=1)
        server = FakeEmail(room.senders[0], "sam@contact.test", room.raw[0])
        (received,) = optin.receive(email.piped(server.bounce("5.1.1")))
        assert received.tenant == "reyes"
        optin.forms.request("reyes", **asks, email="sam@contact.test")
        assert optin.dispatch() == Dispatched()
    assert len(room.letters) == 1
