"""What a host on SMPP comes to: what ``fake_laws`` shows for others, as far as the protocol allows.

The centre is one within this process; ``test_fake_smpp`` opens sessions.
"""

from collections.abc import Callable
from itertools import permutations

import pytest
from attrs import define, evolve, field

from optin import OptIn, ReceivedAs, State
from optin.policy import Row
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.smpp import FakeSmpp
from optin.transports.protocol import (
    Ambiguous,
    Capabilities,
    FailureReason,
    HttpRequest,
    Message,
    Outcome,
    StopHandling,
    Transport,
)
from optin.transports.smpp import Smpp
from optin.transports.smpp_pdu import Pdu

ANNA, OURS = "+14155550123", "+15005550006"
OPTED_OUT, BLOCKED = 0x0401, "021"  # a provider's own codes: of an answer, and of a receipt
UNKNOWN_FIELD = b"\x14\x7f\x00\x03new"  # of those that 3.4 leaves to providers

_CAPABILITIES = evolve(
    Smpp().capabilities,
    handles_stop=StopHandling.BLOCKS,
    words_that_lift_block=frozenset({"START"}),
)


def smpp(capabilities: Capabilities = _CAPABILITIES) -> Smpp:
    gone = (FailureReason.OPTED_OUT, True)
    return Smpp(meanings={"0x00000401": gone, BLOCKED: gone}, capabilities=capabilities)


@define
class Centre:
    """Take in texts, and say what the test wants said."""

    fake: FakeSmpp
    status: int = 0
    lost: bool = False
    before: Callable[[str], object] = lambda _: None
    taken: list[str] = field(factory=list)

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        """Take a text in; what comes ``before`` the answer has come whole when the answer does."""
        self.taken.append(f"m{len(self.taken) + 1}")
        self.before(self.taken[-1])
        if self.lost:
            return Ambiguous("connection_lost")
        request = transport.request_for(message)
        answer = self.fake.answer(request, self.taken[-1], status=self.status)
        return transport.outcome_of(answer)


@define
class Host:
    """An application with one contact who has agreed, and its centre."""

    optin: OptIn
    centre: Centre

    def send(self) -> None:
        self.optin.send("reyes", to=ANNA, text="At nine.", user="dana")
        self.optin.dispatch()

    def sent(self) -> Row:
        (message,) = (row for row in self.optin.messages("reyes", ANNA) if "At nine." in row.body)
        return message

    def told(self, word: str, error: str = "000", *, of: str = "") -> ReceivedAs:
        unit = self.centre.fake.receipt(
            ANNA, OURS, of or self.centre.taken[-1], word=word, error=error
        )
        return self.received(self.centre.fake.brings(unit))

    def wrote(self, text: str) -> ReceivedAs:
        fake = self.centre.fake
        return self.received(fake.brings(fake.message(ANNA, OURS, text)))

    def received(self, request: HttpRequest) -> ReceivedAs:
        (received,) = self.optin.receive(request, transport="smpp")
        return received.outcome

    def state(self) -> State:
        (status,) = self.optin.status("reyes", ANNA)
        return status.state


def hosted(by: Smpp) -> Host:
    centre = Centre(FakeSmpp(by))
    optin = OptIn(MemoryStore(), by, courier=centre, clock=FixedClock())
    optin.enrol("reyes", name="Reyes Law", senders=[OURS])
    optin.opt_in("reyes", contact=ANNA, by="dana", evidence="Signed on paper.")
    optin.dispatch()
    return Host(optin, centre)


@pytest.fixture
def host() -> Host:
    return hosted(smpp())


def test_receipts_in_any_order_come_to_the_same() -> None:
    """An unknown word is one of them: it is kept, and moves nothing."""
    for words in permutations(("DELIVRD", "ENROUTE", "PONDERING")):
        host = hosted(smpp())
        host.send()
        assert [host.told(word) for word in words] == [ReceivedAs.STATUS] * 3
        assert [host.told(word) for word in words] == [ReceivedAs.DUPLICATE] * 3
        assert (host.sent().report, host.sent().state) == ("delivered", "sent")


def test_receipts_in_any_order_may_come_before_the_answer() -> None:
    for words in permutations(("DELIVRD", "ENROUTE", "PONDERING")):
        host = hosted(smpp())

        def before(id_: str, host: Host = host, words: tuple[str, ...] = words) -> None:
            assert [host.told(word, of=id_) for word in words] == [ReceivedAs.STATUS] * 3

        host.centre.before = before
        host.send()
        host.optin.dispatch()
        assert (host.sent().report, host.sent().state) == ("delivered", "sent")
        assert [host.told(word) for word in words] == [ReceivedAs.DUPLICATE] * 3


@pytest.mark.parametrize(
    "told", ["by its answer", "by a receipt", "by a receipt before its answer"]
)
def test_a_stop_that_only_the_provider_saw_is_known_after_one_word_of_it(
    host: Host, told: str
) -> None:
    if told == "by its answer":
        host.centre.status = OPTED_OUT
    elif told == "by a receipt before its answer":
        host.centre.before = lambda id_: host.told("REJECTD", BLOCKED, of=id_)
    host.send()
    if told == "by a receipt":
        host.told("REJECTD", BLOCKED)
    host.optin.dispatch()
    (status,) = host.optin.status("reyes", ANNA)
    (block,) = status.blocks
    code = "0x00000401" if told == "by its answer" else BLOCKED
    assert (block.source, block.cause, block.lifted_by) == ("provider", code, "START")
    assert (status.state, host.sent().state) == (State.OPTED_IN, "failed")
    host.wrote("START")
    assert host.optin.status("reyes", ANNA)[0].blocks == ()


def test_a_text_whose_answer_was_lost_is_sent_once_and_its_receipt_is_kept(host: Host) -> None:
    """No name of ours goes with a text: nobody can tell that the receipt is of this one."""
    host.centre.lost = True
    host.send()
    sent = len(host.centre.taken)
    assert host.told("DELIVRD") is ReceivedAs.STATUS
    host.optin.dispatch()
    assert (host.sent().report, host.sent().state) == (None, "unknown")
    assert host.told("DELIVRD") is ReceivedAs.DUPLICATE
    assert len(host.centre.taken) == sent


def test_a_stop_that_comes_twice_counts_once_in_a_session_and_changes_nothing_in_the_next(
    host: Host,
) -> None:
    unit = host.centre.fake.message(ANNA, OURS, "STOP")
    by = host.centre.fake
    assert host.received(by.brings(unit)) is ReceivedAs.OPTED_OUT
    assert host.received(by.brings(unit)) is ReceivedAs.DUPLICATE
    assert host.wrote("STOP") is ReceivedAs.OPTED_OUT
    assert host.state() is State.OPTED_OUT


def test_neither_an_unknown_field_nor_being_a_part_hides_a_stop() -> None:
    for part in (None, (7, 2, 2)):
        host = hosted(smpp())
        unit = host.centre.fake.message(ANNA, OURS, "STOP", part=part)
        more = Pdu.of(evolve(unit, body=unit.body + UNKNOWN_FIELD).to_bytes())
        assert host.received(host.centre.fake.brings(more)) is ReceivedAs.OPTED_OUT
        assert host.state() is State.OPTED_OUT
