"""E-mail: what is sent, what is believed of what comes back, and what that becomes."""

from base64 import b64encode
from datetime import timedelta
from email import message_from_bytes, policy
from time import perf_counter
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent.addresses import Address, Channel
from optin.exceptions import ConfigurationError, SignatureError
from optin.testing.clock import FixedClock
from optin.testing.email import FakeEmail
from optin.testing.transport_laws import TransportLaws
from optin.transports.email import ACTIONS, COMPLAINTS, Email
from optin.transports.mail_codes import CODES, enhanced_code, reason_of
from optin.transports.mail_reports import MAX_MAIL, report_in
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    ComplaintUpdate,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    Message,
    NotAccepted,
    Refused,
    StatusUpdate,
    Unrecognised,
)
from optin.transports.returns import ReturnPath
from tests.transports.bounces import BOUNCES

KEY, OLD = "0a" * 32, "0b" * 32
ANNA = Address.parse("anna@contact.test")
SENDER = "Reyes Law <office@office.test>"
URL = f"https://texts.example.com/optin/unsubscribe/message/{'x' * 120}"

returns = ReturnPath("bounces@office.test", KEY)
transport = Email(SENDER, returns, clock=FixedClock())
message = Message(ANNA, "+15005550006", "Hello", "reyes:7:2", unsubscribe=URL)
sent = transport.request_for(message)
fake = FakeEmail.of(sent)


def read(mail: bytes, to: str = "", by: Email = transport) -> Any:  # noqa: ANN401 - an update
    request = by.piped(mail, to=to)
    by.verify(request)
    (update,) = by.read(request)
    assert update.raw == mail[:MAX_MAIL]
    return update


class TestEmail(TransportLaws):
    secrets = (KEY, "office@office.test")
    channel = Channel.EMAIL

    def transport(self) -> Email:
        return transport

    def keyless(self) -> Email:
        return Email(SENDER, ReturnPath("bounces@office.test"))

    def inbound(self, text: str) -> HttpRequest:
        return transport.piped(text.encode(errors="replace"), to="bounces@office.test")

    def _message(self, text: str = "a text that nobody else may read") -> Message:
        return Message(ANNA, "+15005550006", text, "attempt-1")

    # What people write is not read: see docs/transports/email.md.
    @given(st.text())
    def test_a_text_is_read_as_it_was_written(self, text: str) -> None:
        (update,) = transport.read(self.inbound(text))
        assert isinstance(update, Unrecognised)


# What is sent.


def test_an_e_mail_has_its_envelope_its_name_and_a_way_to_say_no() -> None:
    letter = message_from_bytes(sent.body, policy=policy.default)
    assert (letter["From"], letter["To"]) == (SENDER, "anna@contact.test")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Date"].datetime == transport.clock.now().replace(microsecond=0)
    assert letter.get_content().split("\r\n") == [
        *("Hello", "", "-- ", "To get no more e-mails from us:", URL, "")
    ]
    assert (sent.url, sent.headers["Rcpt-To"]) == ("smtp:", "anna@contact.test")
    for name in (sent.headers["Mail-From"], letter["Message-ID"]):
        found = returns.read(name)
        assert found is not None
        assert found.reference == "reyes:7:2"


def test_a_link_that_is_longer_than_a_line_stays_a_link() -> None:
    # The standard library would encode it as words, which no mail program reads as a link.
    lines = sent.body.split(b"\r\n")
    assert f"List-Unsubscribe: <{URL}>".encode() in lines
    assert b"List-Unsubscribe-Post: List-Unsubscribe=One-Click" in lines
    without = transport.request_for(evolve(message, unsubscribe=""))
    assert b"List-Unsubscribe" not in without.body
    assert b"no more e-mails" not in without.body


@given(st.text(st.characters(exclude_categories=[])), st.text(max_size=30))
def test_no_text_and_no_name_makes_a_header_or_an_end_of_its_own(text: str, name: str) -> None:
    body = transport.request_for(evolve(message, text=text, reference=name)).body
    head, _, content = body.partition(b"\r\n\r\n")
    assert {line.split(b":")[0] for line in head.split(b"\r\n") if line[:1] != b" "} == {
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Auto-Submitted", b"MIME-Version",
        b"List-Unsubscribe", b"List-Unsubscribe-Post", b"Content-Type",
        b"Content-Transfer-Encoding",
    }  # fmt: skip
    # A bare line end is where one server ends an e-mail, and the next one does not.
    rest = content.replace(b"\r\n", b"")
    assert b"\r" not in rest
    assert b"\n" not in rest


@pytest.mark.parametrize(
    "wrong",
    [
        {"sender": "office"},
        {"sender": "Reyes <office@office.test>\r\nBcc: x@y.test"},
        {"sender": "büro@office.test"},
        {"subject": ""},
        {"subject": "Hello\nBcc: x@y.test"},
        {"returns": ("bounces", KEY)},
        {"returns": ("a+b@office.test", KEY)},
        {"returns": ("bounces@office.test\r\nX: y", KEY)},
        {"returns": ("bounces@office.test", "short")},
    ],
)
def test_settings_that_cannot_be_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Email(**{
            "sender": SENDER, "subject": "Hello", **wrong,
            "returns": ReturnPath(*wrong["returns"]) if "returns" in wrong else returns,
        })  # fmt: skip


@pytest.mark.parametrize(
    ("stage", "status", "words", "outcome"),
    [
        ("data", 250, "2.0.0 queued", Accepted("token", "250")),
        ("rcpt", 550, "5.1.1 nobody", Refused("5.1.1", FailureReason.INVALID_NUMBER)),
        ("rcpt", 550, "no", Refused("smtp_550", FailureReason.UNKNOWN)),
        ("rcpt", 450, "4.2.1 later", NotAccepted("4.2.1", FailureReason.THROTTLED)),
        ("data", 554, "5.7.1 spam", Refused("5.7.1", FailureReason.CONTENT_REJECTED)),
        ("data", 451, "", NotAccepted("smtp_451", FailureReason.THROTTLED)),
        # Warning: what is said of our own mailbox bars nobody's.
        (
            "mail",
            550,
            "5.1.1 who are you",
            Refused("5.1.1", FailureReason.SENDER_NOT_REGISTERED, permanent=False),
        ),
        ("rcpt", 250, "", Ambiguous("smtp_250")),
        ("", 250, "", Ambiguous("smtp_250")),
        ("", 550, "5.1.1", Ambiguous("smtp_550")),
        ("data", 354, "", Ambiguous("smtp_354")),
    ],
)
def test_each_answer_has_its_outcome(stage: str, status: int, words: str, outcome: object) -> None:
    headers = {"Smtp-Stage": stage, "Message-ID": "token"} if stage else {}
    assert transport.outcome_of(HttpResponse(status, headers, words.encode())) == outcome


# What comes back.


@pytest.mark.parametrize("kind", BOUNCES)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_bounce_is_read_however_a_server_shapes_it(kind: str, ends: str) -> None:
    signed, id_ = sent.headers["Mail-From"], returns.message_id(sent.headers["Message-ID"])
    for to, message_id in ((signed, id_), (signed, "<1@x>"), ("bounces@office.test", id_)):
        mail = BOUNCES[kind].format(to=to, message_id=message_id).replace("\n", ends).encode()
        update = read(mail)
        assert isinstance(update, StatusUpdate)
        assert update.status is DeliveryStatus.UNDELIVERED
        assert update.code == ("5.1.10" if kind == "exchange" else "5.1.1")
        assert (update.reason, update.reference) == (FailureReason.INVALID_NUMBER, "reyes:7:2")
        assert update.message_id == sent.headers["Message-ID"]


@pytest.mark.parametrize("kind", BOUNCES)
def test_a_bounce_of_no_e_mail_of_ours_is_kept_and_says_nothing(kind: str) -> None:
    other = ReturnPath("bounces@office.test", OLD).token("reyes:7:2", "anna@contact.test")
    for token in ("x", other, sent.headers["Message-ID"][:-1], "7" + sent.headers["Message-ID"]):
        to, id_ = f"bounces+{token}@office.test", f"<{token}@office.test>"
        update = read(BOUNCES[kind].format(to=to, message_id=id_).encode(), to)
        assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)
        assert (update.reference, update.message_id) == (None, "")


def test_the_envelope_tells_where_nothing_in_a_bounce_does() -> None:
    bare = fake.bounce(to="bounces@office.test", quotes=False)
    assert read(bare).reference is None
    assert read(bare, fake.mail_from).reference == "reyes:7:2"
    assert read(bare, fake.mail_from.upper()).reference == "reyes:7:2"
    assert read(bare, "a\r\nb").reference is None


@pytest.mark.parametrize(
    ("action", "status"), [*ACTIONS.items(), ("Delayed", "sent"), ("eaten", "unknown")]
)
def test_each_action_has_its_status(action: str, status: DeliveryStatus) -> None:
    update = read(fake.bounce("4.4.1", action=action, diagnostic=""))
    assert update.status == status
    reason = FailureReason.UNREACHABLE if status == "undelivered" else None
    assert (update.code, update.reason) == ("4.4.1", reason)


def test_what_is_said_of_a_mailbox_that_it_was_forwarded_to_bars_nobody() -> None:
    update = read(fake.bounce("5.1.1", recipient="anna@elsewhere.test"))
    assert (update.status, update.reason) == (
        DeliveryStatus.UNDELIVERED, FailureReason.UNREACHABLE,
    )  # fmt: skip
    assert read(fake.bounce("5.1.1", recipient="ANNA@Contact.test")).reason == "invalid_number"


def test_of_several_recipients_the_one_that_we_wrote_to_counts() -> None:
    mail = fake.bounce("5.1.1", recipient="other@x.test")
    ours = b"Final-Recipient: rfc822; anna@contact.test\nAction: delivered\nStatus: 2.0.0\n\nFinal"
    update = read(mail.replace(b"Final", ours, 1))
    assert (update.status, update.code) == (DeliveryStatus.DELIVERED, "2.0.0")


@pytest.mark.parametrize(("code", "meaning"), [(code, CODES[code][0]) for code in CODES])
def test_each_code_has_its_meaning(code: str, meaning: FailureReason) -> None:
    assert read(fake.bounce(code)).reason is meaning


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("5.2.9", "unreachable"), ("5.3.0", "unreachable"), ("5.4.9", "unreachable"),
        ("5.6.1", "content_rejected"), ("5.7.509", "content_rejected"), ("5.5.1", "unknown"),
        ("5.1.0", "unknown"), ("4.2.2", "unreachable"), ("", "unknown"),
    ],
)  # fmt: skip
def test_a_code_without_a_line_of_its_own_bars_nobody(code: str, reason: str) -> None:
    assert reason_of(code) == reason


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("550 5.1.1 nobody", "5.1.1"), ("550-5.1.1 nobody", "5.1.1"), ("5.01.001", "5.1.1"),
        ("blocked, 5.1.1.9 is listed", ""), ("10.5.1.1", ""), ("3.1.1", ""), ("", ""),
        (f"{' ' * 1000}5.1.1", ""),
    ],
)  # fmt: skip
def test_a_code_is_found_in_words(text: str, code: str) -> None:
    assert enhanced_code(text) == code


# Complaints.


@pytest.mark.parametrize("kind", sorted(COMPLAINTS))
@pytest.mark.parametrize("quotes", [{"quotes": True}, {"quotes": False}])
def test_a_complaint_names_the_attempt(kind: str, quotes: dict[str, bool]) -> None:
    update = read(fake.complaint(kind.upper(), **quotes))
    assert isinstance(update, ComplaintUpdate)
    assert (update.reference, update.cause) == ("reyes:7:2", kind)
    assert "reyes" not in update.event_id


@pytest.mark.parametrize("kind", ["not-spam", "virus", "auth-failure", "", "abuse2"])
def test_a_report_that_is_no_complaint_is_kept_and_says_nothing(kind: str) -> None:
    assert isinstance(read(fake.complaint(kind)), Unrecognised)


def test_a_complaint_of_no_e_mail_of_ours_is_kept_and_says_nothing() -> None:
    stranger = FakeEmail("bounces+x@office.test", "anna@contact.test", b"Message-ID: <x@y>\n\n")
    assert isinstance(read(stranger.complaint()), Unrecognised)


# What is believed.


def test_a_key_is_believed_until_it_is_taken_away() -> None:
    both = evolve(transport, returns=ReturnPath("bounces@office.test", (OLD, KEY)))
    assert read(fake.bounce(), by=both).reference == "reyes:7:2"
    assert read(fake.bounce(recipient="b@x.test"), by=both).reason == "unreachable"
    both.verify(transport.piped(b"x"))
    with pytest.raises(SignatureError):
        evolve(transport, returns=ReturnPath("bounces@office.test", OLD)).verify(
            transport.piped(b"x")
        )


def test_each_refusal_has_its_code() -> None:
    genuine = transport.piped(fake.bounce(), to=fake.mail_from)
    for change, code in (
        ({"method": "PUT"}, "bad_method"),
        ({"headers": {}}, "bad_content_type"),
        ({"body": b"x" * (MAX_MAIL + 1)}, "too_large"),
        ({"body": genuine.body + b"x"}, "bad_signature"),
        ({"headers": {**genuine.headers, "optin-envelope-to": "a@b.test"}}, "bad_signature"),
    ):
        with pytest.raises(SignatureError) as caught:
            transport.verify(evolve(genuine, **change))
        assert caught.value.code == code


# What somebody sends to do harm.

DEEP = "".join(f"Content-Type: multipart/report; boundary=b{n}\n\n--b{n}\n" for n in range(8000))
BOMBS = {
    "deep": DEEP.encode(),
    "headers": b"".join(b"X-%d: %s\n" % (n, b"x" * 50) for n in range(20_000)) + b"\n",
    "one header": b"Content-Type: multipart/report; " + b"x=\"'(" * 2_000_000,
    "folded": b"Content-Type: multipart/report;\n" + b" a=b;\n" * 1_500_000,
    "parts": b"Content-Type: multipart/report; boundary=b\n\n" + b"--b\n\n" * 2_000_000,
    "groups": b"Content-Type: multipart/report; boundary=b\n\n--b\n"
    b"Content-Type: message/delivery-status\n\n" + b"a: b\n\n" * 1_500_000,
    "spaces": b"Content-Type: multipart/report; boundary=b\n\n--b\n"
    b"Content-Type: message/delivery-status\n\n" + b"\n \t" * 3_000_000,
    "addresses": b"To: " + b"a@" * 4_000_000,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_ten_megabytes_of_harm_cost_little(bomb: str) -> None:
    began = perf_counter()
    update = read((BOMBS[bomb] + b"x" * 10_000_000)[:10_000_000])
    # Measured: 5 to 60 ms; a second is for a machine that is busy with something else.
    assert perf_counter() - began < 1.0
    assert isinstance(update, (Unrecognised, StatusUpdate))
    assert len(update.raw) == MAX_MAIL


@given(st.binary(max_size=400) | st.lists(st.sampled_from([
    b"Content-Type: multipart/report; boundary=b\n", b"\n", b"--b\n", b"--b--", b"\r\n", b"From ",
    b"Content-Type: message/delivery-status\n", b"Content-Type: message/feedback-report\n",
    b"Content-Type: message/rfc822\n", b"Content-Transfer-Encoding: base64\n", b"Status: 5.1.1\n",
    b"Content-Transfer-Encoding: quoted-printable\n", b"Action: failed\n", b"=\n", b"\xff: \xfe\n",
    b"Final-Recipient: rfc822; a@b\n", b"Message-ID: <a@b>\n", b"Feedback-Type: abuse\n", b" x\n",
    b"Content-Type: \x00\n", b"To: =?utf-8?b?w6k=?= <a@b>\n",
]), max_size=25).map(b"".join))  # fmt: skip
def test_any_bytes_are_read(raw: bytes) -> None:
    report = report_in(raw)
    assert report is None or isinstance(report.is_complaint, bool)
    assert read(raw).event_id == read(raw).event_id


def test_an_encoded_report_is_read() -> None:
    mail = BOUNCES["ses"].format(to=fake.mail_from, message_id="<1@x>")
    head, status, tail = mail.partition("Content-Transfer-Encoding: 7bit\n\nReporting-MTA")
    assert status
    quoted = f"{head}Content-Transfer-Encoding: quoted-printable\n\nReporting-=\nMTA{tail}"
    assert read(quoted.encode()).code == "5.1.1"
    fields, _, rest = tail.partition("\n------=")
    for ends in ("\n", "\r\n"):
        content = f"Reporting-MTA{fields}".replace("\n", ends).encode()
        encoded = b64encode(content).decode()
        mail = f"{head}Content-Transfer-Encoding: BASE64\n\n{encoded}\n------={rest}"
        assert read(mail.encode()).code == "5.1.1"
    # What claims to be encoded, and is not, is read as it stands.
    claimed = f"{head}Content-Transfer-Encoding: base64\n\nReporting-MTA{tail}"
    assert read(claimed.encode()).reference == "reyes:7:2"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("; boundary", "; border"),
        ("report-type", "reporttype"),
        ("multipart/report", "multipart/mixed"),
        ("\nContent-Type: message/delivery-status\n", "\n\nContent-Type: text/plain\n"),
        ("\nContent-Type: message/delivery-status\n", "\nno header\n"),
    ],
)
def test_what_is_put_together_otherwise_is_no_report(before: str, after: str) -> None:
    mail = BOUNCES["gmail"].format(to=fake.mail_from, message_id="<1@x>")
    assert before in mail
    update = read(mail.replace(before, after).encode())
    assert isinstance(update, StatusUpdate if before == "report-type" else Unrecognised)


def test_a_name_that_is_too_long_for_an_address_is_told_by_the_message_id_alone() -> None:
    long = FakeEmail.of(transport.request_for(evolve(message, reference=f"{'t' * 60}:1:1")))
    assert long.mail_from == "bounces@office.test"
    assert read(long.bounce()).reference == f"{'t' * 60}:1:1"
    assert read(long.bounce(quotes=False)).reference is None


def test_a_repeated_bounce_has_the_same_name_and_a_later_word_another() -> None:
    first = read(fake.bounce("4.4.1", action="delayed"))
    assert (
        read(b"Received: x\n" + fake.bounce("4.4.1", action="delayed")).event_id == first.event_id
    )
    assert read(fake.bounce("5.1.1")).event_id != first.event_id


def test_dates_come_from_the_clock() -> None:
    later = evolve(transport, clock=FixedClock(transport.clock.now() + timedelta(days=1)))
    assert later.request_for(message) != sent
