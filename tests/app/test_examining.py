"""What an examination finds, in words, on each store; and that it changes and sends nothing."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from attrs import evolve, frozen

from optin import (
    UNENCRYPTED,
    Actor,
    AsyncOptIn,
    ConfigurationError,
    Examination,
    Finding,
    FormLinks,
    HttpRequest,
    KeyRing,
    Mode,
    OptIn,
    PortalSetup,
    PortalUser,
    Sender,
    Severity,
    StorageError,
    Transport,
)
from optin.app.examining import TENANTS
from optin.policy import Delivery, InboxState
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import AsyncMemoryCourier, FixedClock, MemoryCourier, MemoryMailer
from optin.testing.aws import FakeAws
from optin.testing.bandwidth import FakeBandwidth
from optin.testing.sinch import FakeSinch
from optin.testing.telnyx import FakeTelnyx
from optin.testing.twilio import FakeTwilio
from optin.transports import AsyncCourier, Courier, StopHandling, Unrecognised
from optin.transports.aws import Aws
from optin.transports.aws_signing import AwsCredentials
from optin.transports.bandwidth import Bandwidth
from optin.transports.bird import Bird
from optin.transports.email import Email
from optin.transports.memory import MemoryTransport
from optin.transports.returns import ReturnPath
from optin.transports.sinch import Sinch
from optin.transports.telnyx import Telnyx
from optin.transports.twilio import Twilio
from tests.app.driver import SAM, SENDER, TENANT, World

SID, TOKEN, URL = "AC" + "0" * 32, "the token", "https://texts.example.com/hooks/twilio"
TWILIO = Twilio(SID, TOKEN, URL)
EMAIL = Email("office@office.example", ReturnPath("bounces@office.example", "ab" * 32))
STOP = FakeTwilio(SID, TOKEN, URL).inbound_request(SAM, SENDER, "STOP")


def of(check: str, examined: Examination) -> list[Finding]:
    return [each for each in examined.findings if each.check == check]


def one(check: str, examined: Examination) -> Finding:
    (found,) = of(check, examined)
    return found


def examined(
    *transports: Transport,
    sample: HttpRequest | None = None,
    webhook: str = "",
    transport: str = "",
    online: bool = False,
) -> Examination:
    """Examine these transports on an empty store."""
    with OptIn(MemoryStore(), transports) as optin:
        return optin.examine(sample=sample, webhook=webhook, transport=transport, online=online)


# On each store


def test_what_is_set_up_well_has_no_error(world: World) -> None:
    world.enrol()
    found = world.optin.examine(online=True)
    wrong = [each for each in found.findings if each.severity is Severity.ERROR]
    # The clock of a test stands still, and a server's does not.
    assert [each.check for each in wrong if each.check != "clock"] == []
    assert one("store", found).sentence == (
        "The store opens, with tables of this version; 1 tenant is enrolled."
    )
    senders = one("senders", found)
    assert (senders.severity, senders.about) == (Severity.OK, TENANT)
    assert one("worker", found).sentence == "Nothing is overdue."
    assert one("transport", found).sentence.startswith("It stays in this process: texts reach nob")
    assert [each.severity for each in of("portal", found)] == [Severity.OK] * 2
    assert one("links", found).severity is Severity.OK
    assert of("mailer", found) == []


def test_nothing_is_sent_and_nothing_changes(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send()
    before = world.optin.history(TENANT), world.optin.messages(TENANT)
    world.optin.examine(online=True)
    assert (world.optin.history(TENANT), world.optin.messages(TENANT)) == before
    assert world.transport.sent == []


def test_a_message_that_should_have_left_says_that_nothing_dispatches(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send()
    world.clock.advance(timedelta(minutes=5))
    assert one("worker", world.optin.examine()).severity is Severity.OK
    world.clock.advance(timedelta(seconds=1))
    late = one("worker", world.optin.examine())
    assert late.severity is Severity.WARNING
    assert late.sentence == "A message is due since 2026-01-05 12:00 UTC, and has not left."
    assert "optin dispatch" in late.remedy
    world.optin.dispatch()
    assert one("worker", world.optin.examine()).severity is Severity.OK


def test_a_ledger_that_ends_in_the_future_says_that_a_clock_is_wrong(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    ended = world.clock.now()
    world.clock.set(ended - timedelta(seconds=31))
    found = of("clock", world.optin.examine())
    assert "The ledger ends in the future" in " ".join(each.sentence for each in found)
    world.clock.set(ended - timedelta(seconds=30))
    sentences = " ".join(each.sentence for each in of("clock", world.optin.examine()))
    assert "The ledger ends in the future" not in sentences


def test_a_store_that_cannot_be_read_is_told_and_the_rest_looked_at(world: World) -> None:
    world.store.fails = lambda name, _: StorageError("away") if name == "tenants" else None
    found = world.optin.examine()
    assert not found.healthy
    assert one("store", found).sentence == "The store cannot be read: away."
    assert of("worker", found) == []
    assert one("transport", found).about == "memory"


# The store


class _Timed(MemoryStore):
    """A store with a clock of its own."""

    time = datetime(2026, 1, 5, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


@pytest.mark.parametrize(
    ("ahead", "sentence"),
    [
        (30, "This clock and the store's agree."),
        (-30, "This clock and the store's agree."),
        (31, "This clock is 31 seconds ahead of the store's."),
        (-31, "This clock is 31 seconds behind the store's."),
    ],
)
def test_our_clock_is_held_against_the_stores(ahead: int, sentence: str) -> None:
    clock = FixedClock(_Timed.time + timedelta(seconds=ahead))
    with OptIn(_Timed(), MemoryTransport(), clock=clock) as optin:
        found = one("clock", optin.examine())
    assert found.sentence == sentence
    assert (found.severity is Severity.OK) == (abs(ahead) == 30)


def test_an_empty_store_and_no_transport_are_told() -> None:
    found = examined()
    assert (
        one("tenants", found).sentence == "No tenant is enrolled: nothing can be sent or received."
    )
    assert one("transport", found).severity is Severity.ERROR


def test_of_many_tenants_the_first_are_looked_at() -> None:
    with OptIn(MemoryStore(), MemoryTransport()) as optin:
        for number in range(TENANTS + 1):
            sender = f"+1415555{number:04}"
            optin.enrol(f"firm-{number:03}", name="Firm", senders=[sender])
        found = optin.examine()
    assert len(of("worker", found)) == TENANTS
    assert one("tenants", found).sentence == "Of 101 tenants the first 100 were looked at."


def test_what_nobody_could_decide_about_is_told() -> None:
    store, clock = MemoryStore(), FixedClock()
    with OptIn(store, MemoryTransport(), clock=clock) as optin:
        optin.enrol(TENANT, name="Firm", senders=[SENDER])
        assert of("undecided", optin.examine()) == []
        came = Delivery("memory", "default", "message", "event", text="hm")
        store.record(TENANT, came, clock, InboxState.POISON)
        assert "optin undecided" in one("undecided", optin.examine()).remedy


# Senders


def test_a_sender_that_nothing_carries_is_told_without_its_number() -> None:
    with OptIn(MemoryStore(), Telnyx("key")) as optin:
        optin.enrol("firm", name="Firm", senders=[f"whatsapp:{SENDER}"])
        (found,) = of("senders", optin.examine())
    assert found.severity is Severity.ERROR
    assert found.sentence == "No transport carries whatsapp, and +1*******00 sends on it."


@pytest.mark.parametrize(
    ("handles", "answer", "sentence"),
    [
        (
            StopHandling.BLOCKS_AND_ANSWERS,
            "theirs",
            "Each of its senders (1) is carried; one voice",
        ),
        (
            StopHandling.BLOCKS_AND_ANSWERS,
            "ours",
            "is answered by memory as it is declared, and by us, too: its webhook does not say",
        ),
        (
            StopHandling.BLOCKS,
            "ours",
            "Each of its senders (1) is carried; one voice answers STOP.",
        ),
        (StopHandling.BLOCKS, "theirs", "declares that it does not: nobody would."),
    ],
)
def test_one_voice_answers_a_stop(handles: StopHandling, answer: str, sentence: str) -> None:
    capabilities = evolve(MemoryTransport().capabilities, handles_stop=handles)
    sender = evolve(Sender.parse(SENDER), answers_stop=answer == "theirs")
    with OptIn(MemoryStore(), MemoryTransport(capabilities=capabilities)) as optin:
        optin.enrol("firm", name="Firm", senders=[sender])
        found = one("senders", optin.examine())
    assert sentence in found.sentence
    assert (found.severity is Severity.OK) == sentence.startswith("Each")
    assert SENDER not in found.sentence


@pytest.mark.parametrize(
    "transport",
    [Telnyx("key"), TWILIO, Aws("us-east-1", AwsCredentials("key", "secret"))],
    ids=lambda transport: transport.name,
)
def test_a_provider_whose_webhook_says_what_it_answered_is_no_second_voice(
    transport: Transport,
) -> None:
    with OptIn(MemoryStore(), transport) as optin:
        optin.enrol("firm", name="Firm", senders=[SENDER])
        found = one("senders", optin.examine())
    assert (found.severity, found.remedy) == (Severity.OK, "")
    assert found.sentence == (
        "Each of its senders (1) is carried; we answer a STOP unless the webhook of "
        f"{transport.name} says that it is answered."
    )


def test_no_remedy_ends_the_confirmation_of_what_a_person_writes_in_other_words() -> None:
    with OptIn(MemoryStore(), Bird("key", base_url="https://bird.example")) as optin:
        optin.enrol("firm", name="Firm", senders=[SENDER])
        found = one("senders", optin.examine())
    assert found.severity is Severity.WARNING
    assert "answers_stop" not in found.remedy
    assert found.remedy.startswith("Switch the provider's answer off, and declare")


def test_a_toll_free_number_has_its_stop_answered_by_the_network() -> None:
    with OptIn(MemoryStore(), MemoryTransport()) as optin:
        optin.enrol("firm", name="Firm", senders=["+18885550100"])
        assert one("senders", optin.examine()).severity is Severity.OK


# The parts


def test_a_part_of_the_other_colour_is_told() -> None:
    with OptIn(MemoryStore(), TWILIO, courier=cast("Courier", AsyncMemoryCourier())) as optin:
        found = one("colour", optin.examine())
    assert found.severity is Severity.WARNING
    assert found.sentence.startswith("AsyncMemoryCourier is of the other colour: AsyncOptIn takes")
    with OptIn(MemoryStore(), TWILIO, courier=MemoryCourier()) as optin:
        assert of("colour", optin.examine()) == []


async def _examined_awaited(courier: object) -> Examination:
    store = AsyncMemoryStore()
    async with AsyncOptIn(store, TWILIO, courier=cast("AsyncCourier", courier)) as optin:
        return await optin.examine()


def test_a_part_that_does_not_wait_is_told_in_an_event_loop() -> None:
    found = one("colour", asyncio.run(_examined_awaited(MemoryCourier())))
    assert found.sentence.startswith("MemoryCourier is of the other colour")
    assert of("colour", asyncio.run(_examined_awaited(AsyncMemoryCourier()))) == []


# What a transport declares


def test_what_was_given_is_named_and_never_shown() -> None:
    found = examined(evolve(TWILIO, status_url="https://texts.example.com/status?key=hunter2"))
    given = one("credentials", found)
    assert given.sentence.startswith("Given, and not shown: auth_token, webhook_url, status_url")
    assert "hunter2" not in repr(found)
    assert TOKEN not in repr(found)
    assert (
        "Not given: public_key, webhook_url."
        in one("credentials", examined(Telnyx("key"))).sentence
    )


def test_webhooks_without_a_signature_are_a_warning() -> None:
    pairs = ("name", "password"), ("their", "own")
    found = one("signed_webhooks", examined(Bandwidth("9900000", "application", *pairs)))
    assert (found.severity, found.about) == (Severity.WARNING, "bandwidth")
    assert of("signed_webhooks", examined(TWILIO)) == []


def test_a_send_that_takes_no_key_is_a_warning() -> None:
    assert one("idempotent_send", examined(TWILIO)).severity is Severity.WARNING
    keyed = evolve(TWILIO.capabilities, idempotency_for=timedelta(days=1))
    assert of("idempotent_send", examined(evolve(TWILIO, capabilities=keyed))) == []


@pytest.mark.parametrize(
    ("transport", "told"),
    [
        (TWILIO, "give the transport its status_url."),
        (evolve(TWILIO, status_url=URL), "until its report comes to status_url."),
        (Telnyx("key"), "give the transport its webhook_url."),
        (Telnyx("key", webhook_url=URL), "until its report comes to webhook_url."),
        (
            Aws("us-east-1", AwsCredentials("key", "secret")),
            "that is set up at the provider, as its page tells.",
        ),
        (EMAIL, "stays unknown until it bounces."),
    ],
)
def test_what_settles_a_lost_answer_is_told(transport: Transport, told: str) -> None:
    found = one("idempotent_send", examined(transport))
    assert (found.remedy or found.sentence).endswith(told)
    assert (found.severity is Severity.WARNING) == bool(found.remedy)


@pytest.mark.parametrize("there", [True, False])
def test_credentials_that_a_transport_looks_for_are_looked_for(*, there: bool) -> None:
    def sought() -> AwsCredentials:
        if there:
            return AwsCredentials("hunter2", "hunter2")
        raise ConfigurationError("there are no AWS credentials", code="no_credentials")

    examination = examined(Aws("us-east-1", sought))
    settings, found = of("credentials", examination)
    assert "credentials" not in settings.sentence
    assert found.severity is (Severity.OK if there else Severity.ERROR)
    assert found.sentence == (
        "There are credentials where the transport looks for them."
        if there
        else "there are no AWS credentials."
    )
    assert "hunter2" not in repr(examination)


def test_an_office_that_only_sends_e_mails_is_set_up_well() -> None:
    with OptIn(MemoryStore(), [EMAIL]) as optin:
        optin.enrol("firm", name="Firm", senders=[SENDER])
        found = optin.examine()
    assert found.healthy
    assert one("senders", found).sentence.endswith(
        " E-mails leave all the same, from the transport's own address."
    )
    assert one("stop", found).sentence.startswith("Answers are not read: a no comes by the link")
    assert of("webhook_address", found) == []


@pytest.mark.parametrize("many", [0, 1])
def test_messages_that_nothing_carries_are_told(many: int) -> None:
    with OptIn(MemoryStore(), TWILIO) as optin:
        optin.enrol("firm", name="Firm", senders=[SENDER])
        optin.opt_in("firm", contact="anna@example.com", by="dana", evidence="on paper")
        for number in range(many):
            optin.send("firm", to="anna@example.com", text=f"Hello {number}", user="dana")
        late, lost = of("worker", optin.examine())
    assert (late.severity, lost.severity) == (Severity.OK, Severity.ERROR)
    # The confirmation of the consent waits, too.
    waits = "2 messages wait" if many else "a message waits"
    assert lost.sentence == f"No transport carries email, and {waits} to leave by it."


@pytest.mark.parametrize(
    ("handles", "sentence"),
    [
        (
            StopHandling.NONE,
            "On STOP it does nothing by itself: we block, and we answer; on a toll-free number the",
        ),
        (StopHandling.BLOCKS, "On STOP it blocks by itself; its block is lifted by START, UNSTOP,"),
        (StopHandling.BLOCKS_AND_ANSWERS, "On STOP it blocks and answers by itself; its block is"),
    ],
)
def test_what_it_does_on_stop_is_told(handles: StopHandling, sentence: str) -> None:
    capabilities = evolve(TWILIO.capabilities, handles_stop=handles)
    found = one("stop", examined(evolve(TWILIO, capabilities=capabilities)))
    assert found.sentence.startswith(sentence)


# Where webhooks come to


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("https://texts.example.com/hook?a=b", ""),
        ("https://8.8.8.8/hook", ""),
        ("http://texts.example.com/hook", "is not https"),
        ("https://localhost/hook", "nobody outside reaches"),
        ("https://office.internal/hook", "nobody outside reaches"),
        ("https://office/hook", "nobody outside reaches"),
        ("https://10.0.0.5/hook", "nobody outside reaches"),
        ("https://127.0.0.1:8000/hook", "nobody outside reaches"),
        ("https://[::1]/hook", "nobody outside reaches"),
        ("https://texts.example.com", "has no path"),
        ("https://texts.example.com/", "has no path"),
    ],
)
def test_an_address_that_others_do_not_reach_is_wrong(url: str, fault: str) -> None:
    found = one("webhook_address", examined(Telnyx("key", webhook_url=url)))
    assert found.severity is (Severity.ERROR if fault else Severity.OK)
    assert fault in found.sentence
    assert bool(found.remedy) == bool(fault)


def test_an_address_that_may_hold_secrets_is_shown_without_them() -> None:
    url = "https://name:hunter2@texts.example.com/hook?key=hunter3"
    found = one("webhook_address", examined(Telnyx("key", webhook_url=url)))
    assert found.sentence == "webhook_url is https://texts.example.com/hook?...."


def test_another_address_than_the_console_shows_is_wrong() -> None:
    shown, wrong = of("webhook_address", examined(TWILIO, webhook=URL))
    assert (shown.severity, wrong.severity) == (Severity.OK, Severity.OK)
    *_, wrong = of("webhook_address", examined(TWILIO, webhook=f"{URL}/"))
    assert "is another address than the provider's console shows" in wrong.sentence
    assert wrong.severity is Severity.ERROR


def test_an_address_that_nobody_told_is_asked_for() -> None:
    asked = one("webhook_address", examined(Telnyx("key")))
    assert (asked.severity, asked.remedy[:23]) == (Severity.WARNING, "Give it as webhook_url,")
    other = one("webhook_address", examined(Aws("us-east-1", AwsCredentials("key", "secret"))))
    assert other.remedy.startswith("Say it with webhook= (--webhook-url)")
    told = one("webhook_address", examined(Telnyx("key"), webhook="http://office/telnyx"))
    assert told.severity is Severity.ERROR


# Signatures


def test_a_transport_without_a_key_hears_no_stop() -> None:
    found = one("signature", examined(Telnyx("key")))
    assert found.severity is Severity.ERROR
    assert found.sentence == "Telnyx has no public_key: without one no webhook can be believed."


def test_what_nobody_signed_is_refused() -> None:
    found = one("signature", examined(TWILIO))
    assert found == Finding(
        "signature", Severity.OK, "A webhook that nobody signed is refused.", about="twilio"
    )


@frozen
class _Trusting:
    """A transport that believes everybody."""

    inner: Twilio
    name: str = "trusting"

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)

    def verify(self, _: HttpRequest) -> None:
        return

    def read(self, request: HttpRequest) -> tuple[Unrecognised, ...]:
        return (Unrecognised("trusting", SID, "id", "it is none of ours", request.body),)


def test_a_transport_that_believes_everybody_is_wrong() -> None:
    transport = cast("Transport", _Trusting(TWILIO))
    found = examined(transport, sample=STOP)
    assert one("signature", found).severity is Severity.ERROR
    assert one("sample", found).sentence == (
        "The sample's signature is right, and what it says is not read: it is none of ours."
    )


def test_of_a_transport_that_stays_in_the_process_nothing_else_is_said() -> None:
    found = examined(MemoryTransport(), sample=STOP, webhook=URL, online=True)
    assert [each.check for each in found.findings if each.about == "memory"] == ["transport"]
    assert one("transport", found).severity is Severity.WARNING


def test_a_sample_is_verified_and_read() -> None:
    found = one("sample", examined(TWILIO, sample=STOP))
    assert found.sentence == "The sample's signature is right, and it is read as InboundMessage."
    assert found.severity is Severity.OK


def test_a_sample_that_was_kept_is_not_wrong_for_its_age() -> None:
    clock = FixedClock()
    fake = FakeTelnyx(clock=clock)
    sample = fake.inbound_request(SAM, SENDER, "STOP")
    clock.advance(timedelta(days=30))
    telnyx = Telnyx(fake.api_key, fake.public_key, clock=clock)
    assert one("sample", examined(telnyx, sample=sample)).severity is Severity.OK


@pytest.mark.parametrize(
    ("signed_for", "arrived_as", "host"),
    [
        (URL.replace("texts", "other"), "/hooks/twilio", "other.example.com"),
        (URL.replace("https", "http"), "/hooks/twilio", "texts.example.com"),
        (f"{URL}/", "/hooks/twilio/", "internal:8000"),
        (URL.replace("/hooks", ""), "/twilio", "internal:8000"),
    ],
)
def test_the_address_that_a_refused_sample_was_signed_for_is_found(
    signed_for: str, arrived_as: str, host: str
) -> None:
    signed = FakeTwilio(SID, TOKEN, signed_for).inbound_request(SAM, SENDER, "STOP")
    headers = {**signed.headers, "Host": host}
    found = one("sample", examined(TWILIO, sample=evolve(signed, url=arrived_as, headers=headers)))
    assert found.severity is Severity.ERROR
    assert found.remedy == f"It is signed for {signed_for}: give that as webhook_url."


def test_a_sample_that_another_secret_has_signed_is_refused() -> None:
    sample = FakeTwilio(SID, "another token", URL).inbound_request(SAM, SENDER, "STOP")
    found = one("sample", examined(TWILIO, sample=sample))
    assert "the key is not the account's" in found.sentence
    assert (found.severity, found.remedy) == (Severity.ERROR, "")


def test_where_no_address_is_signed_none_is_looked_for() -> None:
    fake = FakeSinch(webhook_secret="theirs")
    transport = Sinch(fake.service_plan_id, fake.api_token, "ours")
    found = one("sample", examined(transport, sample=fake.inbound_request(SAM, SENDER, "STOP")))
    assert (found.severity, found.remedy) == (Severity.ERROR, "")


def test_a_sample_for_a_transport_without_a_secret_cannot_be_checked() -> None:
    with FakeBandwidth() as fake:
        sample = fake.inbound_request(SAM, SENDER, "STOP")
    transport = Bandwidth("9900000", "application", ("name", "password"))
    found = one("sample", examined(transport, sample=sample))
    assert "cannot be checked: Bandwidth has no webhook_credentials" in found.sentence


def test_the_certificate_of_a_sample_is_fetched_only_online() -> None:
    with FakeAws() as fake:
        sample = fake.inbound_request(SAM, SENDER, "STOP")
        keys = AwsCredentials(fake.access_key, fake.secret_key)
        aws = Aws(fake.region, keys, topics=fake.topic, sns_url=fake.base_url)
        offline = one("sample", examined(aws, sample=sample))
        assert (offline.severity, "--online" in offline.remedy) == (Severity.WARNING, True)
        assert fake.requests == 0
        asked = examined(aws, sample=sample, online=True)
        assert "could not be asked: AWS's opt-out list names no senders" in (
            one("online", asked).sentence
        )
        found = one("sample", asked)
        assert found.sentence.endswith("is right, and it is read as InboundMessage.")
        assert one("sample", examined(aws, sample=sample, online=True)) == found  # known by now


def test_whose_sample_it_is_has_to_be_said_where_there_are_several() -> None:
    with pytest.raises(ConfigurationError, match="name the transport"):
        examined(TWILIO, Telnyx("key"), sample=STOP)
    found = examined(TWILIO, Telnyx("key"), sample=STOP, transport="twilio")
    assert one("sample", found).about == "twilio"


# Online


def test_a_provider_is_called_only_where_that_was_asked_for() -> None:
    with FakeTelnyx() as fake:
        telnyx = Telnyx(fake.api_key, fake.public_key, base_url=fake.base_url)
        assert of("online", examined(telnyx)) == []
        assert fake.requests == 0
        assert one("online", examined(telnyx, online=True)).severity is Severity.OK
        assert fake.requests == 1
        other = evolve(telnyx, api_key="another-key")
        refused = one("online", examined(other, online=True))
    away = one("online", examined(telnyx, online=True))
    assert (refused.severity, away.severity) == (Severity.ERROR, Severity.ERROR)
    assert "another-key" not in repr(refused)
    assert refused.sentence.endswith("(status 401, code 10009).")
    assert away.sentence.startswith("The provider was asked in vain: ")


def test_a_provider_that_has_nothing_to_read_is_not_called() -> None:
    assert "nobody was called" in one("online", examined(TWILIO, online=True)).sentence


# What else is set up


def test_what_a_portal_and_e_mails_need_is_told() -> None:
    setup = PortalSetup(UNENCRYPTED, "https://texts.example.com/portal")
    with OptIn(MemoryStore(), TWILIO, portal=setup) as optin:
        found = optin.examine()
    assert "kept as they are written" in of("portal", found)[-1].sentence
    assert "no contact hears" in one("mailer", found).sentence
    with OptIn(MemoryStore(), TWILIO, mailer=MemoryMailer()) as optin:
        assert "nothing signs links" in one("links", optin.examine()).sentence
    links = FormLinks("https://localhost/optin", b"k" * 32)
    with OptIn(MemoryStore(), TWILIO, mailer=MemoryMailer(), links=links) as optin:
        assert one("links", optin.examine()).severity is Severity.ERROR


def test_a_key_that_opens_nothing_under_its_name_is_wrong() -> None:
    store = MemoryStore()

    def opened(key: bytes) -> OptIn:
        ring = KeyRing({"2026": key}, current="2026")
        setup = PortalSetup(ring, "https://texts.example.com/portal")
        return OptIn(store, MemoryTransport(), portal=setup)

    right, wrong = opened(b"r" * 32), opened(b"w" * 32)
    right.enrol(TENANT, name="Firm", senders=[SENDER])
    right.portal.activate(TENANT, "client-7", by=Actor("dana"))
    right.portal.start(TENANT, by=PortalUser("dana"), contact="client-7", subject="a", text="b")
    assert right.examine().healthy
    found = of("portal", wrong.examine())
    assert found[0].severity is Severity.ERROR
    assert found[0].sentence.startswith("The keys of secure messages do not fit: ")
