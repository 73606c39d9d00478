"""SMPP with centres that nobody here wrote: smpp34's server, and the units of smpplib.

What a host comes to whatever a centre says, ``test_smpp_host`` shows without a session.
"""

import asyncio
import socket
import ssl
import struct
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from threading import Event, Thread
from typing import Any

import pytest
import smpp34
from attrs import define, evolve, field
from smpp34._smpp34 import (
    ESME_RINVDSTADR,
    ESME_RMSGQFUL,
    ESME_RSYSERR,
    ESME_RTHROTTLED,
    TLV_MESSAGE_PAYLOAD,
)
from smpplib import smpp as peers

from optin import OptIn, State
from optin import Refused as BarredSend
from optin.consent.addresses import Address
from optin.exceptions import ConfigurationError, SignatureError, StorageError
from optin.storage.memory import MemoryStore
from optin.testing.smpp import FakeSmpp
from optin.transports.couriers import StdlibCourier, ThreadCourier
from optin.transports.memory import MemoryTransport
from optin.transports.protocol import (
    Accepted,
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    InboundMessage,
    Message,
    NotAccepted,
    Outcome,
    ProviderTemplate,
    Refused,
    StatusUpdate,
)
from optin.transports.smpp import Smpp
from optin.transports.smpp_link import SmppCourier, SmppLink, SmppReceiver
from optin.transports.smpp_pdu import RESPONSE, Pdu
from tests.notifiers.mail import CERTIFICATE, trusting
from tests.transports.peers import Numbering

ANNA, OURS = "+14155550123", "+15005550006"
AWAY = FailureReason.PROVIDER_UNAVAILABLE
PASSWORD = "of the centre"

transport = Smpp()
message = Message(Address.parse(ANNA), OURS, "Grüße, 5 €", "reyes:7:2")


@define
class Centre:
    """A message centre by smpp34, in a loop of its own."""

    port: int
    loop: asyncio.AbstractEventLoop
    status: int = 0
    early: bytes = b""
    taken: list[smpp34.SubmitSmEvent] = field(factory=list)
    bound: "Future[smpp34.Esme]" = field(factory=Future)
    answers: list[int] = field(factory=list)

    async def serve(self, server: smpp34.Server) -> None:
        while True:
            event = await server.next()
            if isinstance(event, smpp34.Esme):
                if event.can_receive:
                    self.bound.set_result(event)
            elif isinstance(event, smpp34.SubmitSmEvent):
                self.taken.append(event)
                if self.early:  # a receipt, which is answered before the text is
                    words = self.early % f"m{len(self.taken)}".encode()
                    self.answers.append(await self._delivered(words, esm_class=0x04))
                if self.status:
                    event.reject(self.status)
                else:
                    event.accept(f"m{len(self.taken)}")

    def deliver(self, text: bytes, *, esm_class: int = 0) -> int:
        """Deliver from Anna to us, and return the status of the answer."""
        delivered = self._delivered(text, esm_class=esm_class)
        return asyncio.run_coroutine_threadsafe(delivered, self.loop).result(5)

    async def _delivered(self, text: bytes, *, esm_class: int) -> int:
        esme = await asyncio.wrap_future(self.bound)
        answer = await esme.deliver_sm(
            OURS[1:], text, source_addr=ANNA[1:], source_addr_ton=1, dest_addr_ton=1,
            esm_class=esm_class,
        )  # fmt: skip
        return answer.command_status

    def unbind(self) -> None:
        async def unbound() -> None:
            await self.bound.result(5).unbind()

        asyncio.run_coroutine_threadsafe(unbound(), self.loop).result(5)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        port: int = sock.getsockname()[1]
        return port


@pytest.fixture
def centre() -> Iterator[Centre]:
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()
    room = Centre(_free_port(), loop)
    server = smpp34.Server("127.0.0.1", room.port)

    async def start() -> "asyncio.Task[None]":
        await server.start()
        return asyncio.create_task(room.serve(server))

    async def stop(task: "asyncio.Task[None]") -> None:
        task.cancel()
        await asyncio.wait([task])
        await server.stop()

    task = asyncio.run_coroutine_threadsafe(start(), loop).result(5)
    try:
        yield room
    finally:
        asyncio.run_coroutine_threadsafe(stop(task), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def link(port: int, **more: Any) -> SmppLink:  # noqa: ANN401 - settings, by name
    return SmppLink("127.0.0.1", port, "office", PASSWORD, **{"security": "none", **more})


# With smpp34's server.


def test_a_text_arrives_as_it_was_written(centre: Centre) -> None:
    courier = SmppCourier(link(centre.port))
    assert courier.deliver(transport, message) == Accepted("m1", "ESME_ROK")
    (event,) = centre.taken
    assert (event.source_addr, event.destination_addr) == (OURS[1:], ANNA[1:])
    assert (event.data_coding, event.registered_delivery) == (0, 1)
    assert event.short_message == b"Gr\x7ee, 5 ".replace(b"\x7e", b"\x7e\x1e") + b"\x1b\x65"


def test_a_loop_is_served_by_a_thread(centre: Centre) -> None:
    courier = ThreadCourier(SmppCourier(link(centre.port)))
    outcome = asyncio.run(courier.deliver(transport, evolve(message, text="я" * 300)))
    assert outcome == Accepted("m1", "ESME_ROK")
    payload = {tlv.tag: tlv.value for tlv in centre.taken[0].tlvs}
    assert payload == {TLV_MESSAGE_PAYLOAD: ("я" * 300).encode("utf-16-be")}


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (ESME_RTHROTTLED, NotAccepted("ESME_RTHROTTLED", FailureReason.THROTTLED)),
        (ESME_RMSGQFUL, NotAccepted("ESME_RMSGQFUL", FailureReason.THROTTLED)),
        (ESME_RINVDSTADR, Refused("ESME_RINVDSTADR", FailureReason.INVALID_NUMBER)),
        (ESME_RSYSERR, Ambiguous("ESME_RSYSERR")),
    ],
)
def test_a_refusal_is_an_outcome(centre: Centre, status: int, outcome: Outcome) -> None:
    centre.status = status
    assert SmppCourier(link(centre.port)).deliver(transport, message) == outcome


class Failing:
    """Take in what comes; at first fail as a store does that is away."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> None:
        if self.errors:
            raise self.errors.pop(0)
        transport.verify(request)
        self.requests.append(request)


def receiver(centre: Centre, receive: Callable[[HttpRequest], object]) -> SmppReceiver:
    # smpp34's server refuses the answers of a session that was bound as a receiver alone.
    return SmppReceiver(link(centre.port), transport, receive, bind="transceiver")


@contextmanager
def holding(receiver: SmppReceiver) -> "Iterator[tuple[Future[str], Event]]":
    """Hold a session in a thread; yield why it ended, and what ends it."""
    ended: Future[str] = Future()
    over = Event()

    def hold() -> None:
        try:
            ended.set_result(receiver.hold(over.is_set))
        except Exception as error:  # noqa: BLE001 - the test looks at it
            ended.set_exception(error)

    thread = Thread(target=hold)
    thread.start()
    try:
        yield ended, over
    finally:
        over.set()
        thread.join(5)


def test_a_unit_is_answered_once_it_is_durable(centre: Centre) -> None:
    receive = Failing(StorageError("away"))
    with holding(receiver(centre, receive)) as (ended, _):
        assert centre.deliver(b"STOP") == 0x64  # it is to come again
        assert receive.requests == []
        assert centre.deliver(b"STOP") == 0
        assert centre.deliver(b"id:m1 stat:DELIVRD err:000", esm_class=0x04) == 0
        centre.unbind()
        assert ended.result(5) == "unbound"
    text, report = (transport.read(request)[0] for request in receive.requests)
    assert isinstance(text, InboundMessage)
    assert (text.from_.value, text.to, text.text) == (ANNA, OURS, "STOP")
    assert isinstance(report, StatusUpdate)
    assert (report.message_id, report.status) == ("m1", DeliveryStatus.DELIVERED)


def test_an_error_of_the_application_ends_the_session_and_drops_no_unit(centre: Centre) -> None:
    with holding(receiver(centre, Failing(SignatureError("no")))) as (end, _):
        assert centre.deliver(b"STOP") == 0x64
        with pytest.raises(SignatureError):
            end.result(5)


class Away(MemoryStore):
    """A store that takes nothing in while it is away."""

    away: bool = False

    def transact(self, *arguments: Any) -> Any:  # noqa: ANN401 - as the store does
        self._come_back()
        return super().transact(*arguments)

    def record(self, *arguments: Any) -> Any:  # noqa: ANN401 - as the store does
        self._come_back()
        return super().record(*arguments)

    def _come_back(self) -> None:
        if self.away:
            raise StorageError("away")


def host(centre: Centre, store: MemoryStore) -> OptIn:
    """Return an application with one contact who has agreed."""
    optin = OptIn(store, [transport], courier=SmppCourier(link(centre.port)))
    optin.enrol("reyes", name="Reyes Law", senders=[OURS])
    optin.opt_in("reyes", contact=ANNA, by="dana", evidence="signed on paper")
    optin.dispatch()
    return optin


def test_a_stop_and_a_receipt_reach_the_application(centre: Centre) -> None:
    optin = host(centre, MemoryStore())
    optin.send("reyes", to=ANNA, text="Your hearing is at nine.", user="dana")
    optin.dispatch()
    told: list[Any] = []

    def receive(request: HttpRequest) -> None:
        told.extend(optin.receive(request, transport="smpp"))

    with holding(receiver(centre, receive)) as (ended, over):
        id_ = f"m{len(centre.taken)}".encode()
        assert centre.deliver(b"id:%s stat:DELIVRD err:000" % id_, esm_class=0x04) == 0
        assert centre.deliver(b"STOP") == 0
        over.set()
        assert ended.result(5) == "stopped"
    assert [each.outcome for each in told] == ["status", "opted_out"]
    assert isinstance(optin.send("reyes", to=ANNA, text="Hello?", user="dana"), BarredSend)


def test_a_receipt_may_come_before_the_answer_to_its_text(centre: Centre) -> None:
    optin = host(centre, MemoryStore())
    optin.send("reyes", to=ANNA, text="Your hearing is at nine.", user="dana")
    centre.early = b"id:%s stat:DELIVRD err:000"
    with holding(receiver(centre, partial(optin.receive, transport="smpp"))):
        centre.bound.result(5)  # the centre hands a receipt to nobody else
        optin.dispatch()
        assert centre.answers == [0]
        centre.unbind()
    optin.dispatch()
    (message,) = (row for row in optin.messages("reyes", ANNA) if "nine" in row.body)
    assert (message.state, message.report, message.message_id) == ("sent", "delivered", "m2")


def test_a_stop_is_answered_once_the_application_has_recorded_it(centre: Centre) -> None:
    store = Away()
    optin = host(centre, store)
    with holding(receiver(centre, partial(optin.receive, transport="smpp"))):
        store.away = True
        assert centre.deliver(b"STOP") == 0x64  # it is to come again
        assert optin.status("reyes", ANNA)[0].state is State.OPTED_IN
        store.away = False
        assert centre.deliver(b"STOP") == 0
        assert optin.status("reyes", ANNA)[0].state is State.OPTED_OUT
        centre.unbind()


# With a centre of smpplib's units, which does what the test says.

Say = Callable[[Any], "list[bytes]"]


def unit(command: str, asked: Any = None, **fields: Any) -> bytes:  # noqa: ANN401 - a unit
    made = peers.make_pdu(command, client=Numbering(), **fields)
    if asked is not None:
        made.sequence = asked.sequence
    raw: bytes = made.generate()
    return raw


def _reset(_: object) -> list[bytes]:
    """Say nothing, and break the connection."""
    return []


@contextmanager
def scripted(*says: Say, tls: bool = False) -> Iterator[tuple[int, list[Any]]]:
    """Serve one session: to each unit that comes, say what the next of ``says`` returns."""
    asked: list[Any] = []
    secured = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    secured.load_cert_chain(CERTIFICATE)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            if tls:
                connection = secured.wrap_socket(connection, server_side=True)
            with connection, connection.makefile("rb") as file:
                for say in says:
                    head = file.read(4)
                    raw = head + file.read(struct.unpack(">L", head)[0] - 4)
                    asked.append(
                        peers.parse_pdu(raw, client=Numbering(), allow_unknown_opt_params=True)
                    )
                    if say is _reset:
                        at_once = struct.pack("ii", 1, 0)
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
                    for each in say(asked[-1]):
                        connection.sendall(each)

        thread = Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1], asked
        finally:
            thread.join(5)


def _bound(asked: Any) -> list[bytes]:  # noqa: ANN401 - a unit of smpplib
    return [unit(f"{asked.command}_resp", asked, system_id="centre")]


def _no(status: int) -> Say:
    return lambda asked: [unit(f"{asked.command}_resp", asked, status=status)]


def _accepted(asked: Any) -> list[bytes]:  # noqa: ANN401 - a unit of smpplib
    return [unit("submit_sm_resp", asked, message_id="p1")]


def _nothing(_: object) -> list[bytes]:
    return []


def outcome(*says: Say, **more: Any) -> tuple[Outcome, list[Any]]:  # noqa: ANN401 - settings
    with scripted(*says) as (port, asked):
        return SmppCourier(link(port, **more)).deliver(transport, message), asked


def test_the_other_peer_takes_a_text_and_sees_us_leave() -> None:
    told, asked = outcome(_bound, _accepted, _nothing)
    assert told == Accepted("p1", "ESME_ROK")
    assert [each.command for each in asked] == ["bind_transmitter", "submit_sm", "unbind"]
    assert [each.sequence for each in asked] == [1, 2, 3]
    assert (asked[0].system_id, asked[0].password) == (b"office", PASSWORD.encode())
    assert asked[0].interface_version == 0x34


def test_a_session_is_secured_unless_it_is_said_otherwise() -> None:
    with scripted(_bound, _accepted, _nothing, tls=True) as (port, _):
        safe = SmppLink("127.0.0.1", port, "office", PASSWORD, tls=trusting())
        assert SmppCourier(safe).deliver(transport, message) == Accepted("p1", "ESME_ROK")


def test_what_breaks_before_a_text_leaves_is_not_accepted() -> None:
    assert outcome(_no(0x0E))[0] == NotAccepted(
        "bind_ESME_RINVPASWD", FailureReason.CREDENTIALS_REFUSED
    )
    assert outcome(_no(0x0D))[0] == NotAccepted("bind_ESME_RBINDFAIL", AWAY)
    assert outcome(_nothing)[0] == NotAccepted("connection_lost", AWAY)
    assert outcome(lambda _: [b"HTTP/1.1 400 Bad Request\r\n"])[0] == NotAccepted("no_smpp", AWAY)
    refused = SmppCourier(link(_free_port())).deliver(transport, message)
    assert refused == NotAccepted("connect_failed", AWAY)


def test_a_centre_that_says_nothing_is_not_waited_for() -> None:
    short = timedelta(milliseconds=50)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        courier = SmppCourier(link(silent.getsockname()[1], timeout_for=short))
        assert courier.deliver(transport, message) == NotAccepted("server_timeout", AWAY)
        secured = SmppCourier(link(silent.getsockname()[1], timeout_for=short, security="tls"))
        assert secured.deliver(transport, message) == NotAccepted("connect_failed", AWAY)


def test_what_breaks_after_a_text_has_left_is_ambiguous() -> None:
    assert outcome(_bound, _nothing)[0] == Ambiguous("connection_lost")
    assert outcome(_bound, lambda _: [b"\xff" * 16])[0] == Ambiguous("no_smpp")
    assert outcome(_bound, _reset)[0] == Ambiguous("connection_lost")
    short = timedelta(milliseconds=500)
    assert outcome(_bound, _nothing, _nothing, timeout_for=short)[0] == Ambiguous(
        "response_timeout"
    )


def test_what_the_centre_asks_meanwhile_is_answered() -> None:
    whole = bytearray(unit("submit_sm_resp", message_id="p1"))
    of_another = bytes(whole)
    whole[15] = 2  # the number of the text's unit, which is the second

    def asks(_: object) -> list[bytes]:
        delivery = unit("deliver_sm", source_addr="1", destination_addr="2", short_message=b"STOP")
        question = unit("query_sm", message_id="x")
        return [unit("enquire_link") + delivery + question + of_another + whole[:5]]

    def ends(_: object) -> list[bytes]:
        return [bytes(whole[5:])]

    told, asked = outcome(_bound, asks, _nothing, _nothing, ends, _nothing)
    assert told == Accepted("p1", "ESME_ROK")
    assert [(each.command, each.status) for each in asked[2:5]] == [
        ("enquire_link_resp", 0),
        ("deliver_sm_resp", 0x64),
        ("generic_nack", 3),
    ]


def test_a_unit_whose_number_could_not_be_read_is_refused_by_number_nought() -> None:
    nack = Pdu(RESPONSE, 0x02).to_bytes()
    told, _ = outcome(_bound, lambda _: [nack], _nothing)
    assert told == Refused("ESME_RINVCMDLEN", FailureReason.UNKNOWN)


def held(*says: Say, **more: Any) -> tuple[str, list[Any]]:  # noqa: ANN401 - settings
    with scripted(*says) as (port, asked):
        return SmppReceiver(link(port), transport, Failing(), **more).hold(), asked


def test_the_other_peer_delivers_and_a_lost_session_says_so() -> None:
    def delivers(asked: Any) -> list[bytes]:  # noqa: ANN401 - a unit of smpplib
        fields = {"source_addr": ANNA[1:], "source_addr_ton": 1, "destination_addr": OURS[1:]}
        return [*_bound(asked), unit("deliver_sm", short_message=b"STOP", **fields)]

    ended, asked = held(delivers, _nothing)
    assert ended == "connection_lost"
    assert [(each.command, each.status) for each in asked] == [
        ("bind_receiver", 0),
        ("deliver_sm_resp", 0),
    ]
    assert held(_no(0x05))[0] == "bind_ESME_RALYBND"


def test_a_centre_that_is_asked_without_a_pause_is_soon_given_up() -> None:
    assert held(_bound, _nothing, _nothing, enquire_for=timedelta(0))[0] == "server_timeout"


def test_a_quiet_centre_is_asked_whether_it_is_there() -> None:
    def there(asked: Any) -> list[bytes]:  # noqa: ANN401 - a unit of smpplib
        return [unit("enquire_link_resp", asked)]

    says = (_bound, there, _nothing, _nothing)
    ended, asked = held(*says, enquire_for=timedelta(milliseconds=200))
    assert ended == "server_timeout"
    assert [each.command for each in asked] == [
        "bind_receiver",
        "enquire_link",
        "enquire_link",
        "unbind",
    ]


# What is no SMPP, and what is never shown.


def test_the_rest_is_carried_by_another() -> None:
    memory = MemoryTransport()
    courier = SmppCourier(link(1), otherwise=SmppCourier(link(2)))
    assert isinstance(courier.deliver(memory, message), Accepted)
    templated = evolve(message, template=ProviderTemplate("opt_in_request"))
    assert isinstance(courier.deliver(transport, templated), Refused)  # no text in its place
    with pytest.raises(ConfigurationError):
        SmppCourier(link(1), otherwise=_Plain()).exchange(memory, memory.request_for(message))
    came = courier.exchange(memory, memory.request_for(message))
    assert came.__class__.__name__ == "HttpResponse"


def test_a_courier_of_other_providers_says_which_one_is_needed() -> None:
    with pytest.raises(ConfigurationError, match="SmppCourier"):
        StdlibCourier().deliver(transport, message)


class _Plain:
    """Carry messages, and nothing else."""

    def deliver(self, *_: object) -> Outcome:
        return Ambiguous("never")


def test_no_repr_and_no_log_shows_the_password(
    caplog: pytest.LogCaptureFixture, centre: Centre
) -> None:
    caplog.set_level("DEBUG")
    courier = SmppCourier(link(centre.port))
    courier.deliver(transport, message)
    receiver = SmppReceiver(courier.link, transport, Failing())
    fake = FakeSmpp(transport)
    unit_ = fake.message(ANNA, OURS, "a text")
    for shown in (courier, receiver, courier.link, fake, unit_, caplog.text):
        for hidden in (PASSWORD, ANNA, ANNA[1:], "a text"):
            assert hidden not in str(shown)


@pytest.mark.parametrize("wrong", ["pass\0word", "pässword"])
def test_a_password_that_cannot_be_written_is_refused(wrong: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        SmppLink("127.0.0.1", 2775, "office", wrong)
    assert caught.value.code == "invalid_login"
    assert wrong not in str(caught.value)
