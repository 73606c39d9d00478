"""Notices by e-mail, against a mail server that answers in every way."""

import asyncio
import logging
import socket
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from optin import Address, Channel, ConfigurationError, Notice, NotifierError, UserProfile
from optin.notifiers import AsyncSmtpNotifier, SmtpNotifier
from tests.notifiers.mail import PASSWORD, SENDER, Mailroom, serving, trusting

BOX = "lou@firm.test"
LOU = UserProfile(user="lou", email=Address(Channel.EMAIL, BOX))
TEXT = "Sam Doe (+14155550123) agreed. Ünïcode, and a dot:\n.\nThat was it."


def notice(text: str = TEXT, profile: UserProfile | None = LOU) -> Notice:
    return Notice("firm", "lou", "", None, text, "user_initiated.accepted", "firm:7", "", profile)


Tell = Callable[[SmtpNotifier, Notice], None]


def _sync(notifier: SmtpNotifier, told: Notice) -> None:
    notifier.tell(told)


def _async(notifier: SmtpNotifier, told: Notice) -> None:
    asyncio.run(AsyncSmtpNotifier(notifier).tell(told))


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def tell(request: pytest.FixtureRequest) -> Tell:
    told: Tell = request.param
    return told


@pytest.fixture
def room() -> Iterator[Mailroom]:
    with serving() as room:
        yield room


def test_a_notice_arrives_as_it_was_written(room: Mailroom, tell: Tell) -> None:
    tell(room.notifier(), notice())
    ((recipients, letter),) = room.letters
    assert recipients == [BOX]
    assert (letter["From"], letter["To"]) == (SENDER, BOX)
    assert letter["Subject"] == "You have a new notice"
    assert letter["Date"] == "Mon, 05 Jan 2026 12:00:00 +0000"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"].endswith("@reyes.example>")
    assert letter.get_content_type() == "text/plain"
    assert letter.get_content().replace("\r\n", "\n").rstrip("\n") == TEXT


def test_the_same_notice_has_the_same_name(room: Mailroom, tell: Tell) -> None:
    tell(room.notifier(), notice())
    tell(room.notifier(subject="Büro: neu"), notice("other"))
    first, second = (letter for _, letter in room.letters)
    assert first["Message-ID"] == second["Message-ID"]
    assert second["Subject"] == "Büro: neu"


@pytest.mark.parametrize("text", ["a\x00b", "\ud83d lonely", "x" * 5000, "From me\n.\n..", "\r"])
def test_whatever_a_contact_wrote_can_be_told(room: Mailroom, tell: Tell, text: str) -> None:
    tell(room.notifier(), notice(text))
    (came,) = room.texts(BOX)
    kept = text.replace("\x00", "").replace("\ud83d", "?").strip()
    assert came.replace("\r\n", "\n") == kept


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_it_logs_in_over_tls(tell: Tell, security: Any) -> None:  # noqa: ANN401 - one of three
    login = {"security": security, "username": "office", "context": trusting()}
    with serving(tls=security) as room:
        tell(room.notifier(password=PASSWORD, **login), notice())
        assert room.texts(BOX)
        with pytest.raises(NotifierError) as refused:
            tell(room.notifier(password="wrong", **login), notice())
        assert (refused.value.code, refused.value.again) == ("login_refused", True)
        untrusted = {**login, "context": ssl.create_default_context()}
        with pytest.raises(NotifierError) as refused:
            tell(room.notifier(password=PASSWORD, **untrusted), notice())
        assert (refused.value.code, refused.value.again) == ("unreachable", True)
        assert len(room.letters) == 1


def test_without_tls_nothing_goes_on_where_it_is_wanted(room: Mailroom, tell: Tell) -> None:
    with pytest.raises(NotifierError) as refused:
        tell(room.notifier(security="starttls"), notice())
    assert (refused.value.code, refused.value.again) == ("no_tls", True)
    assert room.seen == []


# What is refused before the message is handed over may be tried again if the server says so; what
# is refused behind it, or breaks there, is never tried again.
ANSWERS = [
    ("MAIL", "451 busy", "refused", True),
    ("MAIL", "550 go away", "refused", False),
    ("RCPT", "450 lou@firm.test is busy", "refused", True),
    ("RCPT", "550 lou@firm.test unknown", "refused", False),
    ("DATA", "451 lou@firm.test later", "refused", True),
    ("DATA", "554 spam", "refused", False),
]


@pytest.mark.parametrize(("command", "answer", "code", "again"), ANSWERS)
def test_a_server_that_refuses_is_told_by_a_code_alone(
    room: Mailroom,
    tell: Tell,
    caplog: pytest.LogCaptureFixture,
    command: str,
    answer: str,
    code: str,
    *,
    again: bool,
) -> None:
    room.answers[command] = answer
    caplog.set_level(logging.DEBUG, "optin")
    with pytest.raises(NotifierError) as refused:
        tell(room.notifier(), notice())
    assert (refused.value.code, refused.value.again) == (code, again)
    assert answer[:3] in str(refused.value)
    assert refused.value.__cause__ is None
    shown = f"{refused.value!r} {refused.value} {caplog.text}"
    assert not any(secret in shown for secret in ("lou", "firm.test", "4155550123", "agreed"))
    assert room.letters == []


@pytest.mark.parametrize(
    ("command", "code", "again"),
    [("MAIL", "unreachable", True), ("RCPT", "unreachable", True), ("DATA", "uncertain", False)],
)
def test_a_server_that_hangs_up_is_no_error_of_another_kind(
    room: Mailroom, tell: Tell, command: str, code: str, *, again: bool
) -> None:
    room.leaves_at = command
    with pytest.raises(NotifierError) as refused:
        tell(room.notifier(), notice())
    assert (refused.value.code, refused.value.again) == (code, again)


def test_a_server_that_is_away_is_unreachable(tell: Tell) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens there
        port = taken.getsockname()[1]
        notifier = SmtpNotifier("127.0.0.1", port=port, security="none", sender=SENDER)
        with pytest.raises(NotifierError) as refused:
            tell(notifier, notice())
    assert (refused.value.code, refused.value.again) == ("unreachable", True)


@pytest.mark.parametrize(
    "profile",
    [
        None,
        UserProfile(user="lou"),
        UserProfile(user="lou", email=Address(Channel.EMAIL, "loü@firm.test")),
    ],
)
def test_without_a_mailbox_nobody_is_asked(
    room: Mailroom, tell: Tell, profile: UserProfile | None
) -> None:
    with pytest.raises(NotifierError) as refused:
        tell(room.notifier(), notice(profile=profile))
    assert (refused.value.code, refused.value.again) == ("no_mailbox", False)
    assert room.seen == []


def test_what_was_begun_can_be_let_go(room: Mailroom) -> None:
    notifier = room.notifier()
    begun = notifier.begin(notice())
    notifier.abandon(begun)
    assert room.seen == ["MAIL", "RCPT"]
    assert room.letters == []


def test_what_is_cancelled_is_let_go(room: Mailroom) -> None:
    notifier = AsyncSmtpNotifier(room.notifier())

    async def cancelled() -> None:
        task = asyncio.ensure_future(notifier.begin(notice()))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()

    asyncio.run(cancelled())  # a connection that stays open is a warning, and so an error
    assert room.letters == []


@pytest.mark.parametrize("sender", ["", "Reyes Law", "a@b\nBcc: c@d", "Reyes\r <a@b>"])
def test_a_sender_is_an_address_on_one_line(sender: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        SmtpNotifier("127.0.0.1", sender=sender)
    assert refused.value.code == "invalid_sender"


def test_a_password_is_shown_to_nobody() -> None:
    with pytest.raises(ConfigurationError) as refused:
        SmtpNotifier("h", sender=SENDER, security="none", username="u", password="rosebud")
    assert refused.value.code == "insecure_login"
    notifier = SmtpNotifier("mail.test", sender=SENDER, username="u", password="rosebud")
    assert repr(AsyncSmtpNotifier(notifier)) == (
        "AsyncSmtpNotifier(SmtpNotifier('mail.test', port=587))"
    )
