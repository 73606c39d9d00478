"""Messages by e-mail: sent behind the gate as texts are, and what comes back of them."""

import re
from email import message_from_bytes
from typing import Any, cast

import pytest
from attrs import field, frozen

from optin import (
    Changed,
    Code,
    Dispatched,
    EventType,
    HttpRequest,
    Mode,
    NotifierError,
    Received,
    ReceivedAs,
    Refused,
    RowState,
    State,
    StorageError,
    Unchanged,
)
from optin.consent import EVERYTHING, ORGANISATION
from optin.forms import OfMail
from optin.testing.email import FakeEmail
from optin.transports import HttpResponse
from optin.transports.email import Email
from optin.transports.returns import ReturnPath
from tests.app.driver import ADMIN, TENANT, World, code_of
from tests.app.test_mails import BOX, IN_MEMORY, mail, tells

ANNA, KIM, LEE = "anna@contact.test", "kim@contact.test", "lee@contact.test"
RETURNS = ReturnPath("bounces@office.test", "0a" * 32)
UNSUBSCRIBE = "https://texts.example.com/optin/unsubscribe/message/"
E = EventType


@frozen
class Post(Email):
    """A mail server in memory: it keeps what it was handed, and answers what a test says."""

    taken: list[HttpRequest] = field(factory=list, kw_only=True, repr=False)
    answers: list[tuple[int, str, bytes]] = field(factory=list, kw_only=True, repr=False)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Take an e-mail in, or answer what was said."""
        self.taken.append(request)
        status, stage, words = self.answers.pop() if self.answers else (250, "data", b"queued")
        named = {"Smtp-Stage": stage, "Message-ID": request.headers["Message-ID"]}
        return HttpResponse(status, named if stage else {}, words)

    def read(self, request: HttpRequest) -> Any:  # noqa: ANN401 - as Email does
        """Read as the transport that is tested does."""
        return Email.read(self, request)


@pytest.fixture
def post(world: World) -> Post:
    """Give a world whose messages go by e-mail, and in which Anna has agreed to them."""
    post = Post("Reyes Law <office@office.test>", RETURNS, clock=world.clock)
    world.transport = cast("Any", post)
    world.optin = world.opened()
    world.enrol()
    given = world.optin.opt_in(TENANT, contact=ANNA, by="dana", evidence="signed on paper")
    assert isinstance(given, Changed)
    world.dispatch()
    world.notifier.clear()
    post.taken.clear()
    return post


def sends(world: World, post: Post, text: str = "Your hearing is at nine.") -> FakeEmail:
    """Send Anna an e-mail; return what its mail server may write back."""
    world.send(text, ANNA)
    world.dispatch()
    return FakeEmail.of(post.taken[-1])


def comes(world: World, post: Post, mail: bytes, to: str = "") -> Received:
    (received,) = world.optin.receive(post.piped(mail, to=to))
    return received


def test_a_message_goes_by_e_mail_with_consent_and_a_way_to_say_no(
    world: World, post: Post
) -> None:
    sends(world, post)
    (taken,) = post.taken
    assert taken.headers["Rcpt-To"] == ANNA
    assert b"Your hearing is at nine." in taken.body
    assert f"List-Unsubscribe: <{UNSUBSCRIBE}".encode() in taken.body
    row = world.row("Your hearing is at nine.", ANNA)
    assert (row.state, row.provider) == (RowState.SENT, "email")
    # The consent is the mailbox's own: no other of the person, and no number.
    assert isinstance(world.send("Hello", KIM), Refused)


def test_nobody_is_asked_by_e_mail_since_no_answer_is_read(world: World, post: Post) -> None:
    assert code_of(world.send("Hello", KIM)) is Code.NOT_ASKED_BY_MAIL
    assert world.optin.may_send(TENANT, to=KIM) == world.send("Hello", KIM)
    ((_, among_many),) = world.optin.may_send_many(TENANT, to=[KIM])
    assert among_many == world.optin.may_send(TENANT, to=KIM)
    asked = world.optin.request_consent(TENANT, to=KIM, user="dana")
    assert isinstance(asked, Refused)
    assert (asked.code, world.state(KIM)) == (Code.NOT_ASKED_BY_MAIL, State.UNKNOWN)
    world.dispatch()
    assert (post.taken, world.notifier.told) == ([], [])
    # The ways that the refusal names.
    world.says_yes_on_a_form(KIM)
    world.send("Hello", KIM)
    world.dispatch()
    assert b"Hello" in post.taken[-1].body


def test_what_leaves_by_e_mail_asks_for_no_reply_and_brings_the_link(
    world: World, post: Post
) -> None:
    world.says_yes_on_a_form(KIM)
    world.switch(Mode.DISCLAIMER)
    world.send("Your hearing is at nine.", LEE)
    world.dispatch()
    wordings = [row.template for who in (KIM, LEE) for row in world.rows(who)]
    words = [message_from_bytes(each.body).get_payload(decode=True) for each in post.taken]
    texts = [each.decode().replace("\r\n", "\n") for each in words if isinstance(each, bytes)]
    assert "mail.confirmation" in wordings
    assert "mail.disclaimer" in wordings
    assert len(texts) == 3
    for text in texts:
        assert f"To get no more e-mails from us:\n{UNSUBSCRIBE}" in text
        assert not re.search(r"[Rr]eply|STOP|START|HELP|YES|at this number|Msg", text)


@IN_MEMORY
def test_nobody_is_asked_by_e_mail_in_the_other_modes_either(world: World, post: Post) -> None:
    world.switch(Mode.DISCLAIMER)
    asked = world.optin.request_consent(TENANT, to=KIM, user="dana")
    assert code_of(asked) is Code.NOT_ASKED_BY_MAIL
    assert (world.state(KIM), post.taken) == (State.UNKNOWN, [])


def test_a_bounce_blocks_the_mailbox_and_the_consent_stays(world: World, post: Post) -> None:
    server = sends(world, post)
    received = comes(world, post, server.bounce("5.1.1"))
    assert (received.outcome, received.tenant) == (ReceivedAs.STATUS, TENANT)
    status = world.status(ANNA)
    (block,) = status.blocks
    assert (block.source, block.sender, block.cause) == ("number", "", "5.1.1")
    assert status.state is State.OPTED_IN
    assert "another one of the person" in status.lifts
    assert world.row("Your hearing is at nine.", ANNA).state is RowState.FAILED
    assert code_of(world.send("Hello", ANNA)) is Code.NUMBER_CANNOT_BE_TEXTED
    assert comes(world, post, server.bounce("5.1.1")).outcome is ReceivedAs.DUPLICATE
    assert world.events(ANNA).count(E.BLOCKED) == 1


def test_an_administrator_lifts_the_block_of_a_bounce(world: World, post: Post) -> None:
    comes(world, post, sends(world, post).bounce("5.1.1"))
    call: dict[str, Any] = {"contact": ANNA, "actor": ADMIN, "reason": "She has it again."}
    world.optin.block(TENANT, **call)
    assert [block.source for block in world.status(ANNA).blocks] == ["number", "administrator"]
    assert world.optin.unblock(TENANT, **call) == Changed(state=State.OPTED_IN)
    assert world.status(ANNA).blocks == ()
    assert world.optin.unblock(TENANT, **call) == Unchanged(State.OPTED_IN)
    sends(world, post, "Welcome back.")
    assert len(post.taken) == 2


@pytest.mark.parametrize(
    ("code", "action"),
    [("5.2.2", "failed"), ("4.4.1", "failed"), ("5.7.1", "failed"), ("4.4.1", "delayed")],
)
@IN_MEMORY
def test_a_full_mailbox_and_a_delay_block_nobody(
    world: World, post: Post, code: str, action: str
) -> None:
    comes(world, post, sends(world, post).bounce(code, action=action))
    assert world.status(ANNA).blocks == ()
    state = RowState.SENT if action == "delayed" else RowState.FAILED
    assert world.row("Your hearing is at nine.", ANNA).state is state


@IN_MEMORY
def test_a_delay_and_then_a_bounce_and_the_other_way_round_end_alike(
    world: World, post: Post
) -> None:
    server = sends(world, post)
    for mail_ in (
        server.bounce("4.4.1", action="delayed"),
        server.bounce("5.1.1"),
        server.bounce("4.4.1", action="delayed", diagnostic="later"),
    ):
        comes(world, post, mail_)
    assert world.row("Your hearing is at nine.", ANNA).state is RowState.FAILED
    assert len(world.status(ANNA).blocks) == 1


@IN_MEMORY
def test_a_forged_bounce_is_kept_and_acted_on_by_nothing(world: World, post: Post) -> None:
    sends(world, post)
    forged = FakeEmail("bounces+aaaa@office.test", ANNA, b"Message-ID: <1@office.test>\r\n\r\n")
    before = world.events(ANNA)
    assert comes(world, post, forged.bounce("5.1.1")).outcome is ReceivedAs.STATUS
    assert comes(world, post, forged.complaint()).outcome is ReceivedAs.UNRECOGNISED
    assert comes(world, post, b"Subject: Hello\n\nSTOP").outcome is ReceivedAs.UNRECOGNISED
    assert world.events(ANNA) == before
    assert world.status(ANNA).blocks == ()


@IN_MEMORY
def test_a_bounce_that_comes_before_the_answer_settles_the_message(
    world: World, post: Post
) -> None:
    post.answers.append((250, "", b""))  # the connection broke: nobody knows
    server = sends(world, post)
    assert world.row("Your hearing is at nine.", ANNA).state is RowState.UNKNOWN
    comes(world, post, server.bounce("5.1.1"), server.mail_from)
    assert world.row("Your hearing is at nine.", ANNA).state is RowState.FAILED
    assert len(world.status(ANNA).blocks) == 1


@IN_MEMORY
def test_a_bounce_that_cannot_be_decided_is_taken_up_later(world: World, post: Post) -> None:
    server = sends(world, post)
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    assert comes(world, post, server.bounce("5.1.1")).outcome is ReceivedAs.RECORDED
    world.store.fails = lambda *_: None
    assert world.optin.dispatch() == Dispatched(received=1)
    assert len(world.status(ANNA).blocks) == 1


@pytest.mark.parametrize(
    ("answer", "state", "blocks"),
    [
        ((550, "rcpt", b"5.1.1 nobody"), RowState.FAILED, 1),
        ((550, "rcpt", b"no"), RowState.FAILED, 0),
        ((450, "rcpt", b"4.2.1 later"), RowState.PENDING, 0),
        ((250, "", b""), RowState.UNKNOWN, 0),
    ],
)
@IN_MEMORY
def test_what_a_server_answers_counts_as_for_texts(
    world: World, post: Post, answer: tuple[int, str, bytes], state: RowState, blocks: int
) -> None:
    post.answers.append(answer)
    sends(world, post)
    assert world.row("Your hearing is at nine.", ANNA).state is state
    assert len(world.status(ANNA).blocks) == blocks
    assert world.state(ANNA) is State.OPTED_IN


# Complaints, and one click.


def test_whoever_complains_gets_nothing_more_and_is_blocked_by_nobody(
    world: World, post: Post
) -> None:
    server = sends(world, post)
    received = comes(world, post, server.complaint("abuse"))
    assert (received.outcome, received.rule) == (ReceivedAs.OPTED_OUT, "complaint.abuse")
    assert (world.state(ANNA), world.status(ANNA).blocks) == (State.OPTED_OUT, ())
    assert world.status(ANNA).lifts == "Only the person lifts it: by agreeing on a form."
    out = next(each for each in world.history(ANNA) if each.event.type is E.OPTED_OUT)
    assert out.event.scope == EVERYTHING
    assert out.event.facts["source"] == "provider"
    assert code_of(world.send("Hello", ANNA)) is Code.OPTED_OUT
    assert comes(world, post, server.complaint("abuse")).outcome is ReceivedAs.DUPLICATE
    assert comes(world, post, server.complaint("fraud")).outcome is ReceivedAs.OPTED_OUT
    assert world.events(ANNA).count(E.OPTED_OUT) == 1
    world.dispatch()
    assert len(post.taken) == 1
    assert [notice.template for notice in world.notifier.told] == ["user_initiated.rejected"]
    world.says_yes_on_a_form(ANNA)
    assert world.state(ANNA) is State.OPTED_IN


@IN_MEMORY
def test_a_complaint_that_cannot_be_decided_is_taken_up_later(world: World, post: Post) -> None:
    server = sends(world, post)
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    assert comes(world, post, server.complaint()).outcome is ReceivedAs.RECORDED
    world.store.fails = lambda *_: None
    assert world.optin.dispatch().received == 1
    assert world.state(ANNA) is State.OPTED_OUT


@IN_MEMORY
def test_a_complaint_of_a_message_that_there_is_not_changes_nothing(
    world: World, post: Post
) -> None:
    for reference in (f"{TENANT}:999:1", "nobody:1:1", "no reference"):
        token = RETURNS.token(reference, ANNA)
        server = FakeEmail(RETURNS.sender(token), ANNA, b"")
        assert comes(world, post, server.complaint()).outcome is ReceivedAs.STATUS
        assert comes(world, post, server.bounce()).outcome is ReceivedAs.STATUS
    assert world.state(ANNA) is State.OPTED_IN


def test_one_click_is_a_no_to_messages(world: World, post: Post) -> None:
    sends(world, post)
    body = post.taken[0].body.decode()
    token = body.partition(UNSUBSCRIBE)[2].partition(">")[0]
    assert world.links.unseal_mail(token) == OfMail(TENANT, 2, ORGANISATION)
    assert world.optin.mails.accept(token, wording="Yes?") is None
    assert world.optin.mails.decline(token) == Changed(state=State.OPTED_OUT)
    assert world.optin.mails.decline(token) == Unchanged(State.OPTED_OUT)
    assert world.state(ANNA) is State.OPTED_OUT
    assert code_of(world.send("Hello", ANNA)) is Code.OPTED_OUT
    world.dispatch()
    assert [notice.template for notice in world.notifier.told] == ["user_initiated.rejected"]


# The e-mails that tell of something.


@pytest.fixture
def mailed(world: World, post: Post) -> FakeEmail:
    """Give what may come back of an e-mail that a mailer was handed."""
    assert post.taken == []
    tells(world)
    assert world.optin.dispatch() == Dispatched(mailed=1)
    (sent,) = world.mailer.sent
    assert sent.attempt.startswith(f"{sent.reference}:")
    token = RETURNS.token(sent.attempt, sent.to)
    return FakeEmail(RETURNS.sender(token), sent.to, b"")


def test_a_bounce_of_an_e_mail_blocks_its_mailbox(
    world: World, post: Post, mailed: FakeEmail
) -> None:
    assert comes(world, post, mailed.bounce("5.1.1")).tenant == TENANT
    assert mail(world).state is RowState.FAILED
    tells(world)
    assert world.optin.dispatch() == Dispatched()
    last = world.optin.history(TENANT, BOX)[-1].event
    assert last.facts["code"] == Code.NUMBER_CANNOT_BE_TEXTED.value


@IN_MEMORY
def test_a_complaint_of_an_e_mail_ends_them(world: World, post: Post, mailed: FakeEmail) -> None:
    assert comes(world, post, mailed.complaint()).outcome is ReceivedAs.OPTED_OUT
    tells(world)
    assert world.optin.dispatch().mailed == 0


@pytest.mark.parametrize(("status", "blocked"), [("5.1.1", 1), ("5.7.1", 0), ("", 0)])
@IN_MEMORY
def test_a_mailbox_that_a_server_does_not_know_is_blocked(
    world: World, post: Post, status: str, blocked: int
) -> None:
    assert post.taken == []
    tells(world)
    world.mailer.fails = NotifierError("refused", code="refused", status=status)
    assert world.optin.dispatch() == Dispatched(failed=1)
    assert mail(world).code == (status or "refused")
    (found,) = [
        each for each in world.optin.history(TENANT, BOX) if each.event.type is E.SEND_FAILED
    ]
    blocks = [each for each in world.optin.history(TENANT, BOX) if each.event.type is E.BLOCKED]
    assert (found.event.facts["code"], len(blocks)) == (status or "refused", blocked)
