"""What every fake of a provider obeys, and what a host on it comes to: laws that its tests inherit.

Subclass :class:`FakeLaws` in the module of a fake's tests, and say what is the provider's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import permutations
from typing import Any, ClassVar, Final, Generic, TypeVar

import pytest
from attrs import evolve, field, frozen

from optin import OptIn, ReceivedAs, State
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError
from optin.policy import Row
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.loopback import Fault
from optin.testing.provider import FakeProvider
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    FailureReason,
    HttpRequest,
    Message,
    NotAccepted,
    Outcome,
    Refused,
    Transport,
)

ANNA: Final = "+14155552671"
OURS: Final = "+15005550006"
PATIENCE: Final = timedelta(milliseconds=200)
HELLO: Final = Message(Address.parse(ANNA), OURS, "Hello", "a:1:1")
F = TypeVar("F", bound=FakeProvider)


def deliver(
    by: Transport,
    to: str = ANNA,
    *,
    text: str = "Hello",
    sender: str = OURS,
    key: str = "",
    courier: StdlibCourier | None = None,
) -> Outcome:
    """Send one message by a transport, and return what became of it."""
    message = evolve(HELLO, to=Address.parse(to), sender=sender, text=text, key=key)
    return (courier or StdlibCourier()).deliver(by, message)


def refusal(code: str, meaning: tuple[FailureReason, bool]) -> Outcome:
    """Return what a code that a call is refused with comes to; credentials fail no message."""
    if meaning[0] is FailureReason.CREDENTIALS_REFUSED:
        return NotAccepted(code, meaning[0])
    return Refused(code, *meaning)


@frozen
class _Early:
    """Deliver, and have the report arrive before the answer to the call does."""

    fake: FakeProvider
    word: str
    inner: StdlibCourier = field(factory=StdlibCourier)
    optin: list[OptIn] = field(factory=list)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        outcome = self.inner.deliver(transport, message)
        for optin in self.optin:
            optin.receive(self.fake.status_request(self.fake.messages[-1], self.word))
        return outcome


class FakeLaws(Generic[F]):
    """Hold the laws; a subclass says what they are tried on.

    Attributes:
        fake_type: The fake.
        throttled: What a call comes to that the fake throttles.
        refused: What each magic number comes to that is refused at once.
        reported: Why each magic number is not reached that is taken in first; None for one that is.
        words: The provider's words for "delivered", and for a step before that.
        block: The code by which the provider tells that it blocks a number.
        slow: The magic number that is answered too late, ``""`` where the provider has others.
        failing: The one that is taken in and said to have failed, likewise.
        stranger: The arguments of a transport that are no credentials of the fake's account.
        prefix: What stands before numbers where they are not of texts, such as ``"whatsapp:"``.
    """

    fake_type: type[F]
    throttled: NotAccepted
    refused: ClassVar[Mapping[str, Outcome]] = {}
    reported: ClassVar[Mapping[str, FailureReason | None]] = {}
    words: tuple[str, str] = ("delivered", "sent")
    unknown_word: str = "pondering"
    block: str = ""
    slow: str = "+15005550002"
    failing: str = "+15005550005"
    prefix: str = ""
    stranger: ClassVar[Mapping[str, object]]

    def transport(self, fake: F) -> Transport:
        """Return the transport that calls a fake; one that blocks, where the fake does so."""
        raise NotImplementedError

    def prepare(self, fake: F, optin: OptIn) -> None:
        """Bring about what a text needs at this provider besides consent; most need nothing."""

    def secrets(self, fake: F) -> tuple[str, ...]:
        """Return what no repr of a fake may show."""
        raise NotImplementedError

    @pytest.fixture
    def fake(self) -> Iterator[F]:
        """Give a fake that listens."""
        with self.fake_type(clock=FixedClock()) as fake:
            yield fake

    @pytest.fixture
    def blocking(self) -> Iterator[F]:
        """Give a fake that blocks a number by itself when it texts STOP."""
        with self.fake_type(clock=FixedClock(), handles_stop=True) as fake:
            yield fake

    @pytest.fixture
    def host(self, blocking: F) -> Iterator[OptIn]:
        """Give a host with one contact who has agreed."""
        with self._host(blocking, StdlibCourier()) as optin:
            yield optin

    def _host(self, fake: F, courier: StdlibCourier | _Early) -> OptIn:
        optin = OptIn(MemoryStore(), self.transport(fake), courier=courier, clock=fake.clock)
        anna, ours = self.prefix + ANNA, self.prefix + OURS
        optin.enrol("reyes", name="Reyes Law", senders=[ours])
        optin.opt_in("reyes", contact=anna, by="dana", evidence="Signed on paper.")
        self.prepare(fake, optin)
        optin.dispatch()
        fake.messages.clear()
        return optin

    def _sent(self, optin: OptIn) -> Row:
        """Return the message that a user has sent, as it stands now."""
        (message,) = (row for row in optin.messages("reyes", ANNA) if "At nine." in row.body)
        return message

    def _send(self, optin: OptIn) -> None:
        optin.send("reyes", to=self.prefix + ANNA, text="At nine.", user="dana")
        optin.dispatch()

    # What it answers.

    def test_a_magic_number_is_refused(self, fake: F) -> None:
        if not self.refused:
            pytest.skip(f"{self.fake_type.__name__} takes in what it will not deliver")
        outcomes = {to: deliver(self.transport(fake), to) for to in self.refused}
        assert outcomes == self.refused
        assert fake.messages == []

    def test_a_magic_number_is_taken_in_and_reported_on(self, fake: F) -> None:
        for to, reason in {**self.reported, ANNA: None}.items():
            outcome = deliver(self.transport(fake), to)
            assert isinstance(outcome, Accepted)
            assert outcome.message_id == fake.messages[-1].id
            (update,) = self.transport(fake).read(fake.report(fake.messages[-1]))
            assert getattr(update, "reason", "") is reason

    def test_a_slow_and_a_failing_number_leave_the_message_in_doubt(self, fake: F) -> None:
        if not (self.slow and self.failing):
            pytest.skip("the provider has magic numbers of its own, and none of this kind")
        by, hasty = self.transport(fake), StdlibCourier(PATIENCE)
        assert deliver(by, self.slow, courier=hasty) == Ambiguous("response_timeout")
        assert deliver(by, self.failing) == Ambiguous("http_500")
        assert len(fake.messages) == 2

    def test_credentials_that_are_refused_fail_no_message(self, fake: F) -> None:
        known: Any = self.transport(fake)
        outcome = deliver(evolve(known, **self.stranger))
        assert isinstance(outcome, NotAccepted)
        assert outcome.reason is FailureReason.CREDENTIALS_REFUSED
        assert fake.messages == []

    def test_a_fault_that_was_asked_for_comes_once(self, fake: F) -> None:
        fake.break_next(Fault.THROTTLED, Fault.HANG_UP)
        assert deliver(self.transport(fake)) == self.throttled
        assert deliver(self.transport(fake)) == Ambiguous("connection_lost")
        assert isinstance(deliver(self.transport(fake)), Accepted)
        assert (len(fake.messages), fake.requests) == (2, 3)

    def test_outside_its_block_it_listens_nowhere(self) -> None:
        with pytest.raises(ConfigurationError):
            _ = self.fake_type().base_url

    def test_no_repr_shows_a_secret_a_text_or_a_number(self, fake: F) -> None:
        deliver(self.transport(fake))
        shown = repr((fake, fake.messages, fake.inbound_request(ANNA, OURS, "Hello")))
        hidden = [*self.secrets(fake), "Hello", ANNA.removeprefix("+")]
        assert [each for each in hidden if each in shown] == []

    # What a host on it comes to.

    def test_a_stop_that_only_the_provider_saw_is_known_after_one_refusal_or_report(
        self, blocking: F, host: OptIn
    ) -> None:
        blocking.inbound_request(ANNA, OURS, "STOP")  # and it never arrives
        self._send(host)
        for taken in blocking.messages:
            host.receive(blocking.report(taken))
        (status,) = host.status("reyes", ANNA)
        (block,) = status.blocks
        assert (block.source, block.cause, block.lifted_by) == ("provider", self.block, "START")
        assert status.state is State.OPTED_IN
        host.receive(blocking.inbound_request(ANNA, OURS, "START"))
        assert host.status("reyes", ANNA)[0].blocks == ()

    def test_a_report_settles_a_message_whose_answer_never_came(
        self, blocking: F, host: OptIn
    ) -> None:
        blocking.break_next(Fault.HANG_UP)
        self._send(host)
        assert self._sent(host).state == "unknown"
        (taken,) = blocking.messages
        assert host.receive(self._told(blocking, self.words[0]))[0].outcome is ReceivedAs.STATUS
        message = self._sent(host)
        assert (message.report, message.state) == ("delivered", "sent")
        assert message.body == next(text for text in taken.content.values() if "At nine." in text)

    def test_a_report_may_come_before_the_answer_to_the_call(self, blocking: F) -> None:
        early = _Early(blocking, self.words[0])
        with self._host(blocking, early) as optin:
            early.optin.append(optin)
            self._send(optin)
            optin.dispatch()
            message = self._sent(optin)
        assert (message.report, message.state) == ("delivered", "sent")

    def test_reports_in_any_order_come_to_the_same(self, blocking: F) -> None:
        """An unknown word is one of them: it is kept, and moves nothing."""
        for words in permutations((*self.words, self.unknown_word)):
            with self._host(blocking, StdlibCourier()) as optin:
                self._send(optin)
                outcomes = [self._received(optin, self._told(blocking, word)) for word in words]
                assert outcomes == [ReceivedAs.STATUS] * 3
                again = [self._received(optin, self._told(blocking, word)) for word in words]
                assert again == [ReceivedAs.DUPLICATE] * 3
                message = self._sent(optin)
                assert (message.report, message.state) == ("delivered", "sent")

    def test_a_message_that_comes_twice_counts_once(self, blocking: F, host: OptIn) -> None:
        stop = blocking.inbound_request(ANNA, OURS, "STOP")
        outcomes = [self._received(host, stop) for _ in range(2)]
        assert outcomes == [ReceivedAs.OPTED_OUT, ReceivedAs.DUPLICATE]
        assert host.status("reyes", ANNA)[0].state is State.OPTED_OUT

    def test_a_member_that_nobody_knows_yet_hides_no_stop(self, blocking: F, host: OptIn) -> None:
        stop = blocking.inbound_request(ANNA, OURS, "STOP", more={"Surprise": "of a later day"})
        assert self._received(host, stop) is ReceivedAs.OPTED_OUT
        assert host.status("reyes", ANNA)[0].state is State.OPTED_OUT

    def _told(self, fake: F, word: str) -> HttpRequest:
        return fake.status_request(fake.messages[-1], word)

    def _received(self, optin: OptIn, request: HttpRequest) -> ReceivedAs:
        (received,) = optin.receive(request)
        return received.outcome
