"""The fake WhatsApp convinces pywa, and refuses what the real one refuses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import ClassVar

import httpx
import pytest
from attrs import evolve
from pywa.client import WhatsApp as Pywa
from pywa.errors import RecipientNotInAllowedList, WhatsAppError
from pywa.types.base_update import RawUpdate
from pywa.types.message import Message as PywaMessage
from pywa.types.message_status import MessageStatus
from pywa.types.templates import BodyText, TemplateLanguage
from pywa.types.user_preferences import MarketingPreference, UserMarketingPreferences

from optin import (
    Actor,
    ApprovedTemplate,
    ConfigurationError,
    Held,
    Mode,
    OptIn,
    Policy,
    ReceivedAs,
    State,
)
from optin.consent.addresses import Address, Channel
from optin.storage.memory import MemoryStore
from optin.testing.clock import FixedClock
from optin.testing.whatsapp import FakeWhatsApp
from optin.transports.couriers import StdlibCourier
from optin.transports.protocol import (
    Accepted,
    FailureReason,
    HttpRequest,
    Message,
    NotAccepted,
    Outcome,
    ProviderTemplate,
    Refused,
)
from optin.transports.whatsapp import WhatsApp
from tests.transports.fake_laws import ANNA, OURS, FakeLaws

clock = FixedClock()
SALE = ProviderTemplate("spring_sale", "en_US", ("Dana",))


@pytest.fixture
def fake() -> Iterator[FakeWhatsApp]:
    with FakeWhatsApp(clock=clock) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeWhatsApp) -> Iterator[Pywa]:
    """Give pywa's client, its requests sent to the fake."""
    with httpx.Client() as session:
        client = Pywa(
            fake.senders[OURS],
            fake.access_token,
            session=session,
            server=None,
            app_secret=fake.app_secret,
            verify_token=fake.verify_token,
        )
        session.base_url = httpx.URL(f"{fake.base_url}/v25.0")
        yield client


def transport_of(fake: FakeWhatsApp) -> WhatsApp:
    return WhatsApp(
        fake.access_token, fake.senders, fake.app_secret, fake.verify_token, base_url=fake.base_url
    )


def deliver(
    fake: FakeWhatsApp,
    to: str = ANNA,
    text: str = "Hello",
    template: ProviderTemplate | None = None,
) -> Outcome:
    person = Address.load(Channel.WHATSAPP, to)
    message = Message(person, OURS, text, "a:1:1", template=template)
    return StdlibCourier().deliver(transport_of(fake), message)


class TestFakeWhatsApp(FakeLaws[FakeWhatsApp]):
    fake_type = FakeWhatsApp
    stranger: ClassVar = {"access_token": "nobodys"}
    throttled = NotAccepted("130429", FailureReason.THROTTLED)
    refused: ClassVar = {
        "+15005550009": Refused("131030", FailureReason.UNREACHABLE, permanent=False)
    }
    reported: ClassVar = {
        "+15005550001": FailureReason.UNREACHABLE,
        "+15005550003": FailureReason.UNREACHABLE,
        "+15005550004": FailureReason.MARKETING_OPTED_OUT,
        "+15005550007": FailureReason.SENDER_NOT_REGISTERED,
        "+15005550008": FailureReason.OUTSIDE_WINDOW,
    }
    words = ("delivered", "sent")
    prefix = "whatsapp:"

    def transport(self, fake: FakeWhatsApp) -> WhatsApp:
        return transport_of(fake)

    def prepare(self, fake: FakeWhatsApp, optin: OptIn) -> None:
        optin.receive(fake.inbound_request(ANNA, OURS, "Hello."))  # which opens the window

    def secrets(self, fake: FakeWhatsApp) -> tuple[str, ...]:
        return fake.access_token, fake.app_secret, fake.verify_token, *fake.senders.values()

    def test_a_stop_that_only_the_provider_saw_is_known_after_one_refusal_or_report(
        self, blocking: FakeWhatsApp, host: OptIn
    ) -> None:
        """What is stopped is marketing, which no word of the person's lifts."""
        blocking.preference_request(ANNA, OURS, "stop")  # and it never arrives
        sale = Message(Address.load(Channel.WHATSAPP, ANNA), OURS, "", "a:1:1", template=SALE)
        self._send(host)
        (taken,) = blocking.messages
        StdlibCourier().deliver(self.transport(blocking), sale)
        failed = json.loads(blocking.report(blocking.messages[-1]).body)
        (told,) = failed["entry"][0]["changes"][0]["value"]["statuses"]
        assert (told["status"], told["errors"][0]["code"]) == ("failed", 131050)
        host.receive(blocking.status_request(taken, "failed", code=131050))
        (status,) = host.status("reyes", ANNA)
        (block,) = status.blocks
        assert (block.source, block.cause, block.lifted_by) == ("provider:marketing", "131050", "")
        assert status.state is State.OPTED_IN
        host.receive(blocking.inbound_request(ANNA, OURS, "START"))
        assert host.status("reyes", ANNA)[0].blocks == (block,)
        host.receive(blocking.preference_request(ANNA, OURS, "resume"))
        assert host.status("reyes", ANNA)[0].blocks == ()


def test_pywa_sends_through_the_fake_what_we_send(fake: FakeWhatsApp, client: Pywa) -> None:
    sent = client.send_message(ANNA[1:], "Grüße 😀", tracker="a:1:1", preview_url=False)
    assert sent.id == fake.messages[0].id
    client.send_template(
        ANNA[1:],
        "opt_in_request",
        TemplateLanguage.ENGLISH_US,
        [BodyText.params("Dana", "Reyes Law")],  # type: ignore[arg-type]
        tracker="a:1:1",
    )
    deliver(fake, text="Grüße 😀")
    deliver(fake, template=ProviderTemplate("opt_in_request", "en_US", ("Dana", "Reyes Law")))
    theirs, ours = fake.messages[:2], fake.messages[2:]
    assert [each.content for each in theirs] == [each.content for each in ours]


def test_pywa_reads_a_refusal(fake: FakeWhatsApp, client: Pywa) -> None:
    with pytest.raises(RecipientNotInAllowedList):
        client.send_message("15005550009", "Hello")
    with pytest.raises(WhatsAppError):
        client.send_message(ANNA[1:], "x" * 4097)
    assert fake.messages == []


def test_its_webhooks_are_signed_in_the_eyes_of_pywa_and_read_by_it(
    fake: FakeWhatsApp, client: Pywa
) -> None:
    deliver(fake)
    inbound = fake.inbound_request(ANNA, OURS, "Sí, é 😀 \x00", id_="wamid.1")
    report = fake.status_request(fake.messages[0], "failed", code=131050)
    stop = fake.preference_request(ANNA, OURS, "stop")
    for request in (inbound, report, stop):
        transport_of(fake).verify(request)
        signature = request.headers["x-hub-signature-256"]
        assert client.webhook_update_validator(request.body, signature) is None
        assert client.webhook_update_validator(request.body + b" ", signature) is not None
    message = PywaMessage.from_update(client, _raw(inbound))
    assert (message.text, message.id) == ("Sí, é 😀 \x00", "wamid.1")
    assert (message.from_user.wa_id, message.metadata.phone_number_id) == (
        ANNA[1:],
        fake.senders[OURS],
    )
    told = MessageStatus.from_update(client, _raw(report))
    assert (told.id, told.tracker) == (fake.messages[0].id, "a:1:1")
    assert (told.status, told.error and told.error.code) == ("failed", 131050)
    chosen = UserMarketingPreferences.from_update(client, _raw(stop))
    assert (chosen.value, bool(chosen)) == (MarketingPreference.STOP, False)


def _raw(request: HttpRequest) -> RawUpdate:
    return RawUpdate(request.body, hmac_header=None, update_hash="")


def test_pywa_and_we_answer_one_handshake_in_one_way(fake: FakeWhatsApp, client: Pywa) -> None:
    greeting = transport_of(fake).greeting(fake.handshake_request("1158201444"))
    assert greeting is not None
    said = client.webhook_challenge_handler(fake.verify_token, "1158201444")
    assert said == (greeting.answer.body.decode(), greeting.answer.status)


def test_what_the_api_does_not_take_is_refused(fake: FakeWhatsApp) -> None:
    by = transport_of(fake)
    invalid = Refused("100", FailureReason.UNKNOWN)
    assert deliver(fake, text="") == invalid
    assert deliver(fake, text="x" * 4097) == invalid
    message = Message(Address.load(Channel.WHATSAPP, ANNA), OURS, "Hello", "a:1:1")
    courier = StdlibCourier()
    refused = courier.deliver(evolve(by, access_token="wrong"), message)
    assert refused == NotAccepted("190", FailureReason.CREDENTIALS_REFUSED)
    lost = courier.deliver(evolve(by, senders={OURS: "7"}), message)
    assert lost == Refused("33", FailureReason.UNKNOWN)
    request = by.request_for(message)
    path = evolve(request, url=request.url.removeprefix(fake.base_url))
    content = json.loads(request.body)
    odd: object
    for odd in ({**content, "to": ANNA}, {**content, "surprise": "1"}, {**content, "to": 5}, [],
                {**content, "type": "image"}, {**content, "text": {"surprise": "1"}},
                {**content, "type": "template", "template": {"name": "x"}}):  # fmt: skip
        answer = fake.take(evolve(path, body=json.dumps(odd).encode()))
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    for wrong in (
        evolve(path, body=b"{"),
        evolve(path, headers={"Authorization": request.headers["Authorization"]}),
    ):
        answer = fake.take(wrong)
        assert answer is not None
        assert by.outcome_of(answer) == invalid
    assert fake.messages == []


def test_marketing_that_was_stopped_bars_marketing_alone(fake: FakeWhatsApp) -> None:
    assert isinstance(deliver(fake), Accepted)
    assert isinstance(deliver(fake, template=SALE), Accepted)
    text, sale = fake.messages
    by = transport_of(fake)
    for value, reasons in (("stop", [None, "marketing_opted_out"]), ("signup", [None, None])):
        fake.preference_request(ANNA, OURS, value)
        told = [by.read(fake.report(each))[0] for each in (text, sale)]
        assert [getattr(each, "reason", "") for each in told] == reasons


@pytest.fixture
def office() -> Iterator[tuple[FakeWhatsApp, OptIn]]:
    """Give a host that knows of marketing, and one contact who has agreed."""
    with (
        FakeWhatsApp(clock=clock) as fake,
        OptIn(MemoryStore(), transport_of(fake), clock=clock) as optin,
    ):
        optin.enrol("reyes", name="Reyes Law", senders=[f"whatsapp:{OURS}"])
        optin.opt_in("reyes", contact=f"whatsapp:{ANNA}", by="dana", evidence="Signed on paper.")
        yield fake, optin


def test_a_choice_that_comes_twice_counts_once_and_moves_no_consent(
    office: tuple[FakeWhatsApp, OptIn],
) -> None:
    fake, optin = office
    stop = fake.preference_request(ANNA, OURS, "stop")
    outcomes = [optin.receive(stop)[0].outcome for _ in range(2)]
    assert outcomes == [ReceivedAs.BLOCKED, ReceivedAs.DUPLICATE]
    (status,) = optin.status("reyes", ANNA)
    assert status.state is State.OPTED_IN
    assert [(each.source, each.sender) for each in status.blocks] == [("provider:marketing", OURS)]
    assert optin.receive(fake.preference_request(ANNA, OURS, "resume"))[0].outcome is (
        ReceivedAs.UNBLOCKED
    )
    assert optin.status("reyes", ANNA)[0].blocks == ()


def test_a_host_answers_a_handshake_and_takes_in_all_that_one_body_tells(
    office: tuple[FakeWhatsApp, OptIn],
) -> None:
    fake, optin = office
    greeted = optin.handshake(fake.handshake_request("7"))
    assert greeted is not None
    assert (greeted.status, greeted.body) == (200, b"7")
    several = [
        json.loads(fake.inbound_request(ANNA, OURS, text).body)["entry"][0]["changes"][0]
        for text in ("STOP", "Thank you.")
    ]
    request = fake.signed(json.dumps(fake.body_of(several)))
    assert optin.handshake(request) is None
    outcomes = [each.outcome for each in optin.receive(request)]
    assert outcomes[0] is ReceivedAs.OPTED_OUT
    assert len(outcomes) == 2
    assert optin.status("reyes", ANNA)[0].state is State.OPTED_OUT


def test_what_somebody_writes_whose_number_is_not_told_is_kept_for_people_to_look_at(
    office: tuple[FakeWhatsApp, OptIn],
) -> None:
    fake, optin = office
    (received,) = optin.receive(fake.inbound_request(ANNA, OURS, "STOP", more={"from": None}))
    assert received.outcome is ReceivedAs.UNRECOGNISED
    (kept,) = optin.undecided("")
    assert b"STOP" in kept.delivery.raw


@pytest.fixture
def asking() -> Iterator[tuple[FakeWhatsApp, OptIn]]:
    """Give a host under explicit consent, to whom nobody has written yet."""
    with (
        FakeWhatsApp(clock=clock) as fake,
        OptIn(MemoryStore(), transport_of(fake), clock=clock) as optin,
    ):
        senders, policy = [f"whatsapp:{OURS}"], Policy(mode=Mode.CONSENT)
        optin.enrol("reyes", name="Reyes Law", senders=senders, policy=policy)
        yield fake, optin


def approve(optin: OptIn, language: str) -> None:
    template = ApprovedTemplate("opt_in_request", language, ["user_name", "organization_name"])
    setup = Actor("ana", {"setup"})
    optin.change_approved("reyes", "user_initiated.request", template, actor=setup, confirm=True)


def test_a_request_leaves_as_the_template_that_is_approved_and_a_yes_brings_what_was_held(
    asking: tuple[FakeWhatsApp, OptIn],
) -> None:
    fake, optin = asking
    approve(optin, "pt_BR")
    assert isinstance(
        optin.send("reyes", to=f"whatsapp:{ANNA}", text="At nine.", user="dana"), Held
    )
    optin.dispatch()
    (asked,) = fake.messages
    assert {name: asked.content[name] for name in ("type", "name", "language", "1", "2")} == {
        "type": "template",
        "name": "opt_in_request",
        "language": "pt_BR",
        "1": "dana",
        "2": "Reyes Law",
    }
    yes = {"type": "button", "button": {"text": "YES", "payload": "agree"}}
    optin.receive(fake.inbound_request(ANNA, OURS, "", more=yes))
    optin.dispatch()
    assert [each.content["type"] for each in fake.messages[1:]] == ["text", "text"]
    assert fake.messages[-1].content["body"] == "At nine."


def test_a_template_without_a_language_leaves_nothing_and_waits_for_one(
    asking: tuple[FakeWhatsApp, OptIn],
) -> None:
    fake, optin = asking
    approve(optin, "")
    optin.send("reyes", to=f"whatsapp:{ANNA}", text="At nine.", user="dana")
    with pytest.raises(ConfigurationError) as caught:
        optin.dispatch()
    assert (caught.value.code, fake.requests) == ("no_language", 0)
    (request,) = (
        row for row in optin.messages("reyes", f"whatsapp:{ANNA}") if row.purpose == "request"
    )
    assert request.state == "pending"
