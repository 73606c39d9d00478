"""A provider's own block list: what it tells of it, and what is found by comparing (row C10)."""

from unittest.mock import patch

import pytest

from optin import (
    Address,
    BlockListError,
    Category,
    Channel,
    Code,
    ConfigurationError,
    Difference,
    DifferenceKind,
    EventType,
    HttpRequest,
    Mode,
    OptIn,
    Queued,
    Received,
    ReceivedAs,
    Reconciliation,
    State,
    StorageError,
)
from optin.storage.memory import MemoryStore
from optin.transports import (
    MARKETING,
    Ambiguous,
    Capabilities,
    FailureReason,
    HttpResponse,
    Message,
    Outcome,
    Refused,
    Transport,
)
from optin.transports.console import ConsoleTransport
from optin.transports.memory import MemoryTransport
from optin.transports.twilio import Twilio
from tests.app.driver import ADMIN, KIM, SAM, SECOND, SENDER, TENANT, World, code_of

_WHATSAPP_ONLY = Capabilities(frozenset({Channel.WHATSAPP}), signs_webhooks=True)


def _tells(world: World, request: HttpRequest) -> Received:
    (received,) = world.optin.receive(request)
    return received


def _compares(world: World, *, repair: bool = True) -> Reconciliation:
    return world.optin.mirror.reconcile(TENANT, repair=repair)


def _agreed(world: World) -> None:
    world.enrol()
    world.agrees(SAM)


# What a provider tells


def test_a_stop_that_only_the_provider_saw_is_an_opt_out_and_nobody_answers_it_twice(
    world: World,
) -> None:
    _agreed(world)
    world.send("queued before")
    received = _tells(world, world.transport.block(SAM, SENDER))
    assert (received.outcome, received.rule, received.text) == (
        ReceivedAs.OPTED_OUT,
        "provider.stop",
        "",
    )
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert world.sent() == []
    assert [block.source for block in world.status().blocks] == ["provider"]
    assert world.told() == ["user_initiated.rejected"]
    assert world.optin.conversations.find(TENANT, KIM) is None


def test_whoever_is_listed_for_another_reason_is_blocked_and_no_more(world: World) -> None:
    _agreed(world)
    request = world.transport.block(SAM, SENDER, by_person=False, cause="spam", lifted_by="")
    assert _tells(world, request).outcome is ReceivedAs.BLOCKED
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "spam", "")
    assert world.state() is State.OPTED_IN
    assert code_of(world.send()) is Code.BLOCKED_BY_PROVIDER


def test_whoever_is_listed_no_longer_is_blocked_no_longer_and_agrees_by_their_own_word(
    world: World,
) -> None:
    _agreed(world)
    _tells(world, world.transport.block(SAM, SENDER))
    assert _tells(world, world.transport.unblock(SAM, SENDER)).outcome is ReceivedAs.UNBLOCKED
    assert world.status().blocks == ()
    assert world.state() is State.OPTED_OUT
    world.writes("START")
    assert isinstance(world.send(), Queued)


def test_whoever_stops_one_category_there_is_blocked_for_it_and_no_word_of_theirs_lifts_it(
    world: World,
) -> None:
    _agreed(world)
    world.optin.add_category(TENANT, Category(MARKETING, {"contact"}), actor=ADMIN, confirm=True)
    request = world.transport.block(SAM, SENDER, category=MARKETING, cause="stop", lifted_by="")
    assert _tells(world, request).outcome is ReceivedAs.BLOCKED
    (block,) = world.status().blocks
    assert (block.source, block.category, block.cause) == ("provider:marketing", MARKETING, "stop")
    assert world.state() is State.OPTED_IN
    assert code_of(world.send(category=MARKETING)) is Code.BLOCKED_BY_PROVIDER
    assert isinstance(world.send(), Queued)
    world.writes("START")
    assert world.status().blocks == (block,)
    assert _tells(world, world.transport.unblock(SAM, SENDER)).outcome is ReceivedAs.UNBLOCKED
    assert isinstance(world.send(category=MARKETING), Queued)


def test_comparing_lifts_the_block_of_every_message_where_one_category_is_left_of_it(
    world: World,
) -> None:
    _agreed(world)
    _tells(world, world.transport.block(SAM, SENDER, by_person=False))
    world.wait(hours=1)
    world.transport.block(SAM, SENDER, category=MARKETING)  # in its place, and nobody was told
    found = _compares(world)
    kinds = [each.kind for each in found.differences]
    assert kinds == [DifferenceKind.UNKNOWN_HERE, DifferenceKind.GONE_THERE]
    assert [block.source for block in world.status().blocks] == ["provider:marketing"]
    assert _compares(world).differences == ()
    world.transport.unblock(SAM, SENDER)  # a category ends by what the provider tells alone
    assert _compares(world).differences == ()
    assert len(world.status().blocks) == 1


def test_what_was_queued_before_a_category_was_stopped_does_not_leave_either(world: World) -> None:
    _agreed(world)
    world.optin.add_category(TENANT, Category(MARKETING, {"contact"}), actor=ADMIN, confirm=True)
    world.dispatch()
    before = len(world.sent())
    assert isinstance(world.send("Half price.", category=MARKETING), Queued)
    assert isinstance(world.send("At nine."), Queued)
    _tells(world, world.transport.block(SAM, SENDER, category=MARKETING))
    world.dispatch()
    assert [text for text in world.sent()[before:] if "Half price." in text] == []
    assert len(world.sent()) == before + 1


def test_a_refusal_for_a_stopped_category_is_mirrored_as_its_block(world: World) -> None:
    _agreed(world)
    world.dispatch()
    world.transport.script([Refused("131050", FailureReason.MARKETING_OPTED_OUT)])
    world.send()
    world.dispatch()
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider:marketing", "131050", "")
    assert block.sender
    assert isinstance(world.send(), Queued)


def test_the_same_change_told_twice_counts_once(world: World) -> None:
    _agreed(world)
    request = world.transport.block(SAM, SENDER)
    _tells(world, request)
    before = world.events()
    assert _tells(world, request).outcome is ReceivedAs.DUPLICATE
    assert world.events() == before


def test_a_stop_of_before_a_consent_blocks_and_does_not_take_the_consent_back(
    world: World,
) -> None:
    world.enrol()
    said_at = world.clock.now()
    world.wait(hours=1)
    world.says_yes_on_a_form()
    request = world.transport.block(SAM, SENDER, since=said_at)
    assert _tells(world, request).outcome is ReceivedAs.BLOCKED
    assert world.state() is State.OPTED_IN
    assert code_of(world.send()) is Code.BLOCKED_BY_PROVIDER


def test_a_change_that_cannot_be_decided_bars_until_it_is(world: World) -> None:
    _agreed(world)
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    assert _tells(world, world.transport.block(SAM, SENDER)).outcome is ReceivedAs.RECORDED
    world.store.fails = lambda *_: None
    assert code_of(world.send()) is Code.OPT_OUT_UNPROCESSED
    world.dispatch()
    assert world.state() is State.OPTED_OUT


def test_a_change_about_nobodys_sender_is_kept_until_it_is_somebodys(world: World) -> None:
    world.enrol()
    assert _tells(world, world.transport.block(SAM, SECOND)).outcome is ReceivedAs.UNROUTED
    world.optin.enrol("other", name="Other", senders=(SECOND,))
    assert world.optin.status("other", SAM)[0].state is State.OPTED_OUT


def test_a_change_about_a_number_of_our_own_changes_nothing(world: World) -> None:
    world.enrol(senders=(SENDER, SECOND))
    assert _tells(world, world.transport.block(SECOND, SENDER)).outcome is ReceivedAs.DROPPED


# What is found by comparing


def test_comparing_takes_over_what_no_webhook_told(world: World) -> None:
    _agreed(world)
    world.agrees(KIM)
    world.transport.block(SAM, SENDER)
    world.transport.block(KIM, SENDER, by_person=False, cause="spam")
    found = _compares(world)
    assert (found.listed, found.agrees) == (2, True)
    kinds = {each.address and each.address.value: each for each in found.differences}
    assert {each.kind for each in found.differences} == {DifferenceKind.UNKNOWN_HERE}
    assert (kinds[SAM].by_person, kinds[KIM].by_person) == (True, False)
    assert (world.state(SAM), world.state(KIM)) == (State.OPTED_OUT, State.OPTED_IN)
    assert code_of(world.send(to=KIM)) is Code.BLOCKED_BY_PROVIDER
    before = world.events()
    assert _compares(world) == Reconciliation(2, ())
    assert world.events() == before


def test_comparing_lifts_a_block_that_is_gone_there_and_nothing_else(world: World) -> None:
    world.enrol(Mode.OFF)
    for who in (SAM, KIM):
        _tells(world, world.transport.block(who, SENDER, by_person=False))
    world.optin.block(TENANT, contact=SAM, actor=ADMIN, reason="Asked us to call.")
    world.transport.unblock(SAM, SENDER)
    world.wait(seconds=1)
    (gone,) = _compares(world).differences
    assert (gone.kind, gone.repaired) == (DifferenceKind.GONE_THERE, True)
    assert [block.source for block in world.status(SAM).blocks] == ["administrator"]
    assert [block.source for block in world.status(KIM).blocks] == ["provider"]
    assert world.events(SAM)[-1] is EventType.UNBLOCKED


def test_comparing_without_repair_only_reports(world: World) -> None:
    _agreed(world)
    world.transport.block(SAM, SENDER)
    found = _compares(world, repair=False)
    assert [each.repaired for each in found.differences] == [False]
    assert not found.agrees
    assert world.state() is State.OPTED_IN
    assert world.status().blocks == ()


def test_what_is_listed_about_others_senders_is_left_alone(world: World) -> None:
    _agreed(world)
    world.optin.enrol("other", name="Other", senders=(SECOND,))
    world.transport.block(SAM, SECOND)
    assert _compares(world) == Reconciliation(0, ())
    assert world.state() is State.OPTED_IN


def test_a_stop_that_we_knew_and_a_consent_that_came_later_are_no_difference(world: World) -> None:
    world.enrol()
    said_at = world.clock.now()
    world.wait(hours=1)
    world.says_yes_on_a_form()
    world.transport.block(SAM, SENDER, since=said_at)
    (first,) = _compares(world).differences
    assert first.kind is DifferenceKind.UNKNOWN_HERE
    assert world.state() is State.OPTED_IN
    assert _compares(world).differences == ()


def test_an_entry_without_a_time_is_taken_over_once_and_undoes_no_later_yes(world: World) -> None:
    _agreed(world)
    world.transport.block(SAM, SENDER)
    (first,) = _compares(world).differences
    assert (first.by_person, world.state()) == (True, State.OPTED_OUT)
    before = world.events()
    assert _compares(world) == Reconciliation(1, ())
    assert world.events() == before
    world.wait(hours=1)
    world.says_yes_on_a_form()
    assert _compares(world) == Reconciliation(1, ())
    assert world.state() is State.OPTED_IN
    assert code_of(world.send()) is Code.BLOCKED_BY_PROVIDER
    again = world.transport.block(SAM, SENDER, cause="END")  # told by a webhook, it is news
    assert _tells(world, again).outcome is ReceivedAs.OPTED_OUT


def test_a_new_entry_without_a_time_counts_once_the_old_one_is_known_to_be_gone(
    world: World,
) -> None:
    _agreed(world)
    world.transport.block(SAM, SENDER)
    _compares(world)
    world.wait(hours=1)
    world.says_yes_on_a_form()
    world.transport.unblock(SAM, SENDER)
    (gone,) = _compares(world).differences
    assert gone.kind is DifferenceKind.GONE_THERE
    assert isinstance(world.send(), Queued)
    world.transport.block(SAM, SENDER)
    (new,) = _compares(world).differences
    assert (new.kind, world.state()) == (DifferenceKind.UNKNOWN_HERE, State.OPTED_OUT)


def test_a_refusal_of_this_very_moment_is_not_lifted_by_a_list_of_before(world: World) -> None:
    world.enrol(Mode.OFF)
    _tells(world, world.transport.block(SAM, SENDER, by_person=False))
    world.transport.unblock(SAM, SENDER)
    assert _compares(world).differences == ()
    world.wait(seconds=1)
    assert len(_compares(world).differences) == 1


def test_a_long_list_is_read_to_its_end(world: World) -> None:
    world.enrol(Mode.OFF)
    for number in range(150):
        world.transport.block(f"+1415555{number:04}", SENDER, by_person=False)
    found = _compares(world)
    assert (found.listed, len(found.differences)) == (150, 150)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Ambiguous("response_timeout"), "response_timeout"),
        (HttpResponse(401, {}, b"{}"), "http_401"),
        (HttpResponse(200, {}, b'{"items": [], "after": 0}'), "circle"),
    ],
)
def test_a_list_that_cannot_be_had_whole_changes_nothing(
    world: World, answer: HttpResponse | Ambiguous, code: str
) -> None:
    world.enrol(Mode.OFF)
    _tells(world, world.transport.block(SAM, SENDER, by_person=False))
    world.wait(seconds=1)
    with (
        patch("optin.testing.fakes.MemoryCourier.exchange", return_value=answer),
        pytest.raises(BlockListError) as caught,
    ):
        _compares(world)
    assert caught.value.code == code
    assert code.removeprefix("http_") in str(caught.value)
    assert len(world.status().blocks) == 1


def test_a_transport_that_shows_no_list_says_so() -> None:
    optin = OptIn(
        MemoryStore(), Twilio("AC" + 32 * "0", "token", webhook_url="https://a.example/hook")
    )
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    with pytest.raises(ConfigurationError, match="shows no block list") as caught:
        optin.mirror.reconcile(TENANT)
    assert caught.value.code == "no_block_list"


def test_senders_of_another_provider_are_not_looked_at(world: World) -> None:
    world.enrol(Mode.OFF)
    _tells(world, world.transport.block(SAM, SENDER, by_person=False))
    world.wait(seconds=1)
    world.transport = MemoryTransport(capabilities=_WHATSAPP_ONLY)
    world.transport.name = "other"
    world.optin = world.opened()
    assert _compares(world) == Reconciliation(0, ())
    assert len(world.status().blocks) == 1


class _MessagesOnly:
    """A courier of a host's own, from before lists could be asked for."""

    def deliver(self, transport: Transport, message: Message) -> Outcome:
        return transport.outcome_of(MemoryTransport().answer(transport.request_for(message)))


def test_a_courier_that_carries_messages_only_says_so() -> None:
    optin = OptIn(MemoryStore(), MemoryTransport(), courier=_MessagesOnly())
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    with pytest.raises(ConfigurationError, match="method `exchange`") as caught:
        optin.mirror.reconcile(TENANT)
    assert caught.value.code == "no_exchange"


def _gone(address: Address | None) -> Difference:
    return Difference(address, SENDER, DifferenceKind.GONE_THERE, by_person=False, repaired=True)


def test_the_console_shows_an_empty_list(capsys: pytest.CaptureFixture[str]) -> None:
    optin = OptIn(MemoryStore(), ConsoleTransport())
    optin.enrol(TENANT, name="Reyes Law", senders=(SENDER,))
    assert optin.mirror.reconcile(TENANT) == Reconciliation(0, ())
    assert capsys.readouterr().out == ""


def test_a_difference_shows_no_number() -> None:
    shown = repr(_gone(Address.parse(SAM)))
    assert SAM not in shown
    assert SENDER not in shown
    assert "None" in repr(_gone(None))
