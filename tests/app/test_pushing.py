"""A provider is told of opt-outs that it cannot know of, and of opt-ins that lift its blocks."""

from unittest.mock import patch

import pytest

from optin import (
    Address,
    Channel,
    Code,
    ConfigurationError,
    Mode,
    NotTold,
    OptIn,
    Push,
    Queued,
    ScopeKind,
    State,
)
from optin.storage.memory import MemoryStore
from optin.transports import Ambiguous, HttpResponse, NotAccepted
from optin.transports.console import ConsoleTransport
from optin.transports.generic import Generic
from optin.transports.memory import MemoryTransport
from optin.transports.values import FailureReason
from tests.app.driver import KIM, SAM, SECOND, SENDER, TENANT, World, code_of
from tests.app.test_mirror import _MessagesOnly

_EXCHANGE = "optin.testing.fakes.MemoryCourier.exchange"


def _pushes(world: World, *, dry_run: bool = False) -> Push:
    return world.optin.mirror.push(TENANT, dry_run=dry_run)


def _lists(world: World) -> int:
    return world.optin.mirror.reconcile(TENANT, repair=False).listed


def _says_no(world: World, who: str = SAM) -> None:
    world.optin.opt_out(TENANT, contact=who, by="dana", evidence="said so on the phone")


def _barred(world: World) -> set[str]:
    return {block.sender for status in world.optin.status(TENANT, SAM) for block in status.blocks}


def test_an_opt_out_by_hand_is_told_once_and_a_yes_of_later_lifts_it(world: World) -> None:
    world.enrol()
    _says_no(world)
    assert _pushes(world, dry_run=True) == Push(1, 0)
    assert _lists(world) == 0
    assert _pushes(world) == Push(1, 0)
    assert _lists(world) == 1
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "pushed", "START")
    assert world.optin.mirror.reconcile(TENANT).agrees
    assert _pushes(world) == Push(0, 0)
    world.wait(hours=1)
    world.says_yes_on_a_form()
    assert code_of(world.send()) is Code.BLOCKED_BY_PROVIDER
    assert _pushes(world, dry_run=True) == Push(0, 1)
    assert _pushes(world) == Push(0, 1)
    assert (_lists(world), world.status().blocks) == (0, ())
    assert isinstance(world.send(), Queued)


def test_a_yes_undoes_no_stop_that_the_provider_alone_saw(world: World) -> None:
    world.enrol()
    world.says_yes_on_a_form()
    world.transport.block(SAM, SENDER)  # and no webhook tells of it
    assert _pushes(world) == Push(0, 0)
    assert _lists(world) == 1


def test_a_yes_of_before_a_block_lifts_nothing(world: World) -> None:
    world.enrol()
    world.says_yes_on_a_form()
    world.wait(hours=1)
    world.optin.receive(world.transport.block(SAM, SENDER, by_person=False))
    assert _pushes(world) == Push(0, 0)


def test_no_yes_is_told_while_an_opt_out_waits_to_be_decided(world: World) -> None:
    world.enrol()
    _says_no(world)
    _pushes(world)
    world.wait(hours=1)
    world.says_yes_on_a_form()
    world.writes_while_locked("STOP")
    assert _pushes(world) == Push(0, 0)


def test_each_sender_is_told_of_by_its_own_consent(world: World) -> None:
    world.enrol(senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    world.optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so", sender=SECOND)
    assert _pushes(world) == Push(1, 0)
    assert _barred(world) == {SECOND}


def test_a_place_that_several_senders_share_is_told_where_all_say_the_same(world: World) -> None:
    world.enrol(senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    with patch.object(MemoryTransport, "consent_place", lambda *_, **__: "service"):
        world.optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so", sender=SENDER)
        world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed", sender=SECOND)
        (left,) = _pushes(world).not_told
        assert (left.sender, left.cause) == (SENDER, "differs")
        world.optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so", sender=SECOND)
        assert _pushes(world) == Push(1, 0)
    assert _barred(world) == {SENDER, SECOND}


def test_what_is_not_taken_over_is_reported_and_told_again(world: World) -> None:
    world.enrol()
    for who in (SAM, KIM):
        _says_no(world, who)
    world.transport.not_kept[SAM] = "INVALID_CONTACT_ID"
    left = NotTold(Address.parse(SAM), SENDER, agreed=False, cause="INVALID_CONTACT_ID")
    assert _pushes(world) == Push(1, 0, (left,))
    assert world.status().blocks == ()
    world.transport.not_kept.clear()
    assert _pushes(world) == Push(1, 0)
    assert SAM not in repr(left)


def test_an_opt_in_that_has_no_place_is_reported(world: World) -> None:
    world.enrol()
    _says_no(world)
    _pushes(world)
    world.wait(hours=1)
    world.says_yes_on_a_form()
    with patch.object(
        MemoryTransport, "consent_place", lambda *_, agreed: "" if agreed else "here"
    ):
        (left,) = _pushes(world).not_told
    assert (left.agreed, left.cause) == (True, "no_place")
    with patch.object(MemoryTransport, "consent_place", lambda *_, **__: ""):
        assert _pushes(world) == Push(0, 0)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (HttpResponse(429), "http_429"),
        (HttpResponse(201, body=b",,"), "http_201"),
        (Ambiguous("response_timeout"), "response_timeout"),
        (NotAccepted("connect_failed", FailureReason.PROVIDER_UNAVAILABLE), "connect_failed"),
    ],
)
def test_a_push_that_breaks_off_says_so_and_goes_on_where_it_stopped(
    world: World, answer: HttpResponse | Ambiguous | NotAccepted, code: str
) -> None:
    world.enrol()
    people = [f"+1415555{number:04}" for number in range(2000, 2005)]
    for who in people:
        _says_no(world, who)
    calls = 0
    exchange = MemoryTransport.answer

    def breaking(_: object, transport: MemoryTransport, request: object) -> object:
        nonlocal calls
        calls += 1
        return answer if calls == 2 else exchange(transport, request)  # type: ignore[arg-type]

    with patch.object(MemoryTransport, "consents_at_once", 2):
        with patch(_EXCHANGE, breaking):
            assert _pushes(world) == Push(2, 0, (), code)
        assert _lists(world) == 2
        assert _pushes(world) == Push(3, 0)
    assert calls == 2
    assert _lists(world) == 5


def test_people_are_told_of_across_pages_in_full_requests(world: World) -> None:
    world.enrol()
    for number in range(2000, 2007):
        _says_no(world, f"+1415555{number:04}")
    asked: list[int] = []
    exchange = MemoryTransport.consents_request

    def counting(transport: MemoryTransport, items: list[object]) -> object:
        asked.append(len(items))
        return exchange(transport, items)  # type: ignore[arg-type]

    with (
        patch("optin.app.mirror_push.CHUNK", 2),
        patch.object(MemoryTransport, "consents_at_once", 3),
        patch.object(MemoryTransport, "consents_request", counting),
    ):
        assert _pushes(world) == Push(7, 0)
    assert asked == [3, 3, 1]


def test_nobody_is_told_of_whose_number_was_erased(world: World) -> None:
    world.enrol()
    _says_no(world)
    _says_no(world, KIM)
    world.optin.erase(TENANT, KIM, ground="asked to be forgotten")
    assert _pushes(world) == Push(1, 0)


def test_a_provider_of_texts_is_told_of_no_mailbox(world: World) -> None:
    world.enrol()
    mailbox = Address.load(Channel.EMAIL, "sam@example.com")
    world.optin.opt_out(TENANT, contact=mailbox, by="dana", evidence="said so")
    assert _pushes(world) == Push(0, 0)


def test_a_number_that_is_texted_on_either_channel_is_told_of(world: World) -> None:
    world.enrol()
    address = Address.load(Channel.WHATSAPP, SAM)
    world.optin.opt_out(TENANT, contact=address, by="dana", evidence="said so")
    assert _pushes(world) == Push(1, 0)


def test_with_consent_switched_off_an_opt_out_is_told_all_the_same(world: World) -> None:
    world.enrol(Mode.OFF)
    _says_no(world)
    assert _pushes(world) == Push(1, 0)
    assert world.state() is State.OPTED_OUT


def test_a_transport_that_tells_of_nothing_says_so() -> None:
    optin = OptIn(MemoryStore(), Generic("https://a.example/", "token", "whsec_" + 32 * "A"))
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    with pytest.raises(ConfigurationError, match="tells its provider of no consents") as caught:
        optin.mirror.push(TENANT)
    assert caught.value.code == "no_consent_sync"


def test_a_courier_that_carries_messages_only_says_so_before_anybody_is_told() -> None:
    optin = OptIn(MemoryStore(), MemoryTransport(), courier=_MessagesOnly())
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so")
    with pytest.raises(ConfigurationError) as caught:
        optin.mirror.push(TENANT)
    assert caught.value.code == "no_exchange"
    assert optin.status(TENANT, SAM)[0].blocks == ()


def test_the_console_prints_nothing_of_what_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    optin = OptIn(MemoryStore(), ConsoleTransport())
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so")
    assert optin.mirror.push(TENANT) == Push(1, 0)
    assert capsys.readouterr().out == ""
