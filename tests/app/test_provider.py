"""What a provider answers, and what becomes of a message then; consent and block are two facts."""

import logging
from datetime import timedelta
from unittest.mock import patch

import pytest
from attrs import evolve

from optin import Code, EventType, GroupSent, Mode, OptIn, Push, Queued, ReceivedAs, State
from optin.consent import Channel
from optin.exceptions import ConfigurationError
from optin.storage.memory import MemoryStore
from optin.transports import (
    Accepted,
    Ambiguous,
    FailureReason,
    NotAccepted,
    ProviderReading,
    Refused,
    StopHandling,
)
from optin.transports.memory import MemoryTransport
from tests.app.driver import KIM, SAM, SECOND, SENDER, TENANT, WITH_LIST, World, code_of

BLOCKED = Refused("21610", FailureReason.OPTED_OUT)
THROTTLED = NotAccepted("429", FailureReason.THROTTLED, timedelta(minutes=2))


def _agreed(world: World) -> None:
    world.enrol()
    world.agrees(SAM)


def test_a_refusal_that_says_opted_out_becomes_a_block_and_consent_stays(world: World) -> None:
    _agreed(world)
    world.transport.script([BLOCKED])
    world.send("lost")
    world.dispatch()
    assert world.row("lost").state == "failed"
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "21610", "START")
    assert world.state() is State.OPTED_IN
    refused = world.send("again")
    assert code_of(refused) is Code.BLOCKED_BY_PROVIDER
    assert "START" in getattr(refused, "reason", "")
    assert "START" in world.status().lifts


def test_a_start_lifts_the_providers_block(world: World) -> None:
    _agreed(world)
    world.transport.script([BLOCKED])
    world.send("lost")
    world.dispatch()
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert world.status().blocks == ()
    assert EventType.UNBLOCKED in world.events()
    assert isinstance(world.send("again"), Queued)
    world.dispatch()
    assert world.sent()[-1] == "again"
    assert world.sent().count("lost") == 1


def _lasting(world: World) -> None:
    """Have the provider answer STOP as AWS does: no word lifts its block, and it can be told."""
    handles = StopHandling.BLOCKS_AND_ANSWERS
    can = evolve(WITH_LIST, handles_stop=handles, words_that_lift_block=frozenset())
    world.transport = MemoryTransport(capabilities=can)
    world.optin = world.opened()
    _agreed(world)


def _stops_and_starts(world: World) -> None:
    world.transport.block(SAM, SENDER, lifted_by="")
    world.writes("STOP", reading=ProviderReading.STOP)
    assert world.status().lifts.startswith("No word is known that lifts the provider's block")
    world.wait(minutes=2)
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN


def test_a_start_that_lifts_nothing_there_lifts_nothing_here_until_the_provider_is_told(
    world: World,
) -> None:
    _lasting(world)
    _stops_and_starts(world)
    (block,) = world.status().blocks
    assert (block.source, block.cause, block.lifted_by) == ("provider", "memory:stop", "")
    assert world.state() is State.OPTED_IN
    refused = world.send("too early")
    assert code_of(refused) is Code.BLOCKED_BY_PROVIDER
    assert "Texting" not in getattr(refused, "reason", "")
    assert "push()" in world.status().lifts
    assert world.optin.mirror.reconcile(TENANT).differences == ()
    assert world.optin.mirror.push(TENANT) == Push(0, 1)
    assert (world.status().blocks, world.status().lifts) == ((), "")
    assert isinstance(world.send("at last"), Queued)


def test_a_start_that_lifts_nothing_there_counts_once_the_block_is_gone_there(
    world: World,
) -> None:
    _lasting(world)
    _stops_and_starts(world)
    world.transport.unblock(SAM, SENDER)
    world.wait(seconds=1)
    assert len(world.optin.mirror.reconcile(TENANT).differences) == 1
    assert (world.state(), world.status().blocks) == (State.OPTED_IN, ())


@pytest.mark.parametrize("by_form", [True, False])
def test_a_yes_after_a_refusal_is_told_though_the_person_had_agreed_before(
    world: World, *, by_form: bool
) -> None:
    """The STOP came to the provider alone, and is known by a refusal; the yes is of later."""
    _lasting(world)
    world.transport.block(SAM, SENDER, lifted_by="", since=world.clock.now())
    world.transport.script([BLOCKED])
    world.send("lost")
    world.dispatch()
    assert world.optin.mirror.push(TENANT) == Push(0, 0)
    world.wait(minutes=2)
    if by_form:
        world.says_yes_on_a_form()
    else:
        assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert world.optin.mirror.reconcile(TENANT).differences == ()
    assert (world.state(), len(world.status().blocks)) == (State.OPTED_IN, 1)
    assert world.optin.mirror.push(TENANT) == Push(0, 1)
    assert world.status().blocks == ()
    assert world.events().count(EventType.OPT_IN_REPEATED) == 1
    assert isinstance(world.send("at last"), Queued)


def test_what_a_start_lifts_is_kept_with_it_while_it_cannot_be_decided(world: World) -> None:
    _lasting(world)
    world.writes_while_locked("STOP")
    world.dispatch()
    assert world.status().blocks == ()  # the provider has not read it
    world.writes("OUT", reading=ProviderReading.STOP)
    world.wait(minutes=2)
    world.writes_while_locked("START")
    world.dispatch()
    assert world.state() is State.OPTED_IN
    assert [block.lifted_by for block in world.status().blocks] == [""]


def test_a_block_bars_the_sender_that_it_is_about(world: World) -> None:
    world.enrol(Mode.OFF, senders=[SENDER, SECOND])
    world.transport.script([BLOCKED])
    world.send("lost", sender=SENDER)
    world.dispatch()
    assert code_of(world.send(sender=SENDER)) is Code.BLOCKED_BY_PROVIDER
    assert isinstance(world.send(sender=SECOND), Queued)


def test_what_is_queued_behind_a_block_does_not_leave(world: World) -> None:
    _agreed(world)
    world.transport.script([BLOCKED])
    world.send("lost")
    world.send("behind")
    world.dispatch()
    assert world.sent() == ["lost"]
    assert world.row("behind").code == Code.BLOCKED_BY_PROVIDER


def test_a_number_that_cannot_be_texted_is_a_block_that_no_word_lifts(world: World) -> None:
    _agreed(world)
    world.transport.script([Refused("21614", FailureReason.LANDLINE)])
    world.send("lost")
    world.dispatch()
    assert code_of(world.send()) is Code.NUMBER_CANNOT_BE_TEXTED
    world.writes("START")
    assert code_of(world.send()) is Code.NUMBER_CANNOT_BE_TEXTED


def test_a_refusal_of_the_content_blocks_nobody(world: World) -> None:
    _agreed(world)
    world.transport.script([Refused("30007", FailureReason.CONTENT_REJECTED)])
    world.send("lost")
    world.dispatch()
    assert world.row("lost").code == "30007"
    assert isinstance(world.send(), Queued)


def test_a_stop_that_the_provider_answered_is_an_opt_out_a_block_and_no_second_answer(
    world: World,
) -> None:
    _agreed(world)
    world.writes("STOP", reading=ProviderReading.STOP)
    world.dispatch()
    assert world.sent() == []
    assert world.state() is State.OPTED_OUT
    assert [block.source for block in world.status().blocks] == ["provider"]
    world.writes("START", reading=ProviderReading.START)
    assert world.status().blocks == ()
    assert world.state() is State.OPTED_IN


def test_what_only_the_provider_reads_as_a_stop_is_one(world: World) -> None:
    _agreed(world)
    assert world.writes("basta!", reading=ProviderReading.STOP).outcome is ReceivedAs.OPTED_OUT
    assert code_of(world.send()) is Code.OPTED_OUT


def test_a_message_of_unknown_fate_is_never_sent_again(world: World) -> None:
    _agreed(world)
    world.transport.script([Ambiguous("timeout")])
    world.send("perhaps")
    for _ in range(3):
        world.dispatch()
        world.wait(days=1)
    assert world.sent() == ["perhaps"]
    assert world.row("perhaps").state == "unknown"
    assert EventType.SEND_UNCERTAIN in world.events()


def test_a_message_that_was_not_taken_is_sent_again_after_the_pause(world: World) -> None:
    _agreed(world)
    world.transport.script([THROTTLED])
    world.send("later")
    world.dispatch()
    world.wait(minutes=1, seconds=59)
    world.dispatch()
    assert world.sent() == ["later"]
    world.wait(seconds=1)
    world.dispatch()
    assert world.sent() == ["later", "later"]
    assert world.row("later").state == "sent"
    assert EventType.SEND_POSTPONED in world.events()


def test_a_stop_during_the_pause_stops_the_second_try(world: World) -> None:
    _agreed(world)
    world.transport.script([THROTTLED])
    world.send("later")
    world.dispatch()
    world.writes("STOP")
    world.wait(minutes=10)
    world.dispatch()
    assert world.sent().count("later") == 1
    assert world.row("later").state == "blocked"


def test_a_pause_of_one_contact_holds_up_nobody_else(world: World) -> None:
    _agreed(world)
    world.agrees(KIM)
    world.transport.script([THROTTLED])
    world.send("to sam", SAM)
    world.send("to kim", KIM)
    world.dispatch()
    assert world.sent(KIM) == ["to kim"]


def test_pauses_without_advice_grow_from_try_to_try(world: World) -> None:
    _agreed(world)
    world.transport.script([NotAccepted("503", FailureReason.PROVIDER_UNAVAILABLE)] * 3)
    world.send("later")
    tries: list[int] = []
    for second in range(300):
        world.dispatch()
        if len(world.sent()) > len(tries):
            tries.append(second)
        world.wait(seconds=1)
    assert tries == [0, 30, 90, 210]


def test_a_disclaimer_that_failed_lets_no_message_pass(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.transport.script([Refused("30007", FailureReason.CONTENT_REJECTED)])
    world.send("one")
    world.dispatch()
    assert "one" not in world.sent()
    assert world.row("one").code == Code.DISCLAIMER_NOT_SENT
    again = world.send("two")
    assert isinstance(again, Queued)
    assert again.disclaimer
    world.dispatch()
    assert world.sent()[-1] == "two"


def test_a_confirmation_that_was_refused_leaves_the_opt_out_standing(world: World) -> None:
    _agreed(world)
    world.transport.script([BLOCKED])
    world.writes("STOP")
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert code_of(world.send()) is Code.OPTED_OUT


def test_the_ledger_tells_what_became_of_each_call(world: World) -> None:
    _agreed(world)
    world.transport.script([Accepted("SM1", "queued"), BLOCKED])
    world.send("one")
    world.send("two")
    world.dispatch()
    calls = [entry.event for entry in world.history() if entry.event.type.startswith("send_")][2:]
    assert [call.type for call in calls] == [
        EventType.SEND_AUTHORISED,
        EventType.SEND_ACCEPTED,
        EventType.SEND_AUTHORISED,
        EventType.SEND_FAILED,
    ]
    assert world.row("one").message_id == "SM1"


def test_a_courier_that_breaks_leaves_the_message_uncertain(world: World) -> None:
    _agreed(world)
    world.send("perhaps")
    broken = patch.object(MemoryTransport, "answer", side_effect=RuntimeError("the wire broke"))
    with broken, pytest.raises(RuntimeError):
        world.dispatch()
    world.wait(days=1)
    world.dispatch()
    assert world.sent() == []
    assert world.row("perhaps").state == "unknown"


def test_without_a_transport_nothing_leaves_and_nothing_is_lost(world: World) -> None:
    world.enrol()
    with OptIn(MemoryStore(), clock=world.clock) as bare:
        bare.enrol(TENANT, name="Reyes Law", senders=[SENDER])
        bare.opt_in(TENANT, contact=SAM, by="dana", evidence="signed")
        with pytest.raises(ConfigurationError) as missing:
            bare.dispatch()
        assert missing.value.code == "no_transport"
        assert SAM not in str(missing.value)
        assert [row.state for row in bare.messages(TENANT, SAM)] == ["pending"]


def test_credentials_that_are_refused_use_up_no_tries_and_are_told_once(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    _agreed(world)
    refused = NotAccepted("20003", FailureReason.CREDENTIALS_REFUSED)
    world.transport.script([refused] * 20)
    world.send("later")
    with caplog.at_level(logging.ERROR, logger="optin"):
        for _ in range(21):
            world.dispatch()
            assert world.row("later").state in {"pending", "sent"}
            world.wait(hours=1)
        assert world.row("later").state == "sent"
        world.transport.script([refused])
        world.send("the key is wrong again")
        world.dispatch()
    assert [record.getMessage() for record in caplog.records] == 2 * [
        "memory refuses the credentials: what is due waits for right ones, for a day at most"
    ]
    (put_off, *_) = [e for e in world.history() if e.event.type is EventType.SEND_POSTPONED]
    assert put_off.event.facts["code"] == "20003"


def test_credentials_that_stay_wrong_for_a_day_are_given_up(world: World) -> None:
    _agreed(world)
    world.transport.script([NotAccepted("20003", FailureReason.CREDENTIALS_REFUSED)] * 3)
    world.send("never")
    for hours in (0, 23, 1):
        world.wait(hours=hours)
        world.dispatch()
    assert world.row("never").state == "dead"


def test_what_nothing_here_carries_is_queued_for_another_process_and_told_once(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    texts = MemoryTransport(capabilities=evolve(WITH_LIST, channels=frozenset({Channel.SMS})))
    mails = "sam@example.org", "kim@example.org"
    with caplog.at_level(logging.WARNING, logger="optin"):
        for here in world.opened(transports=[texts]), world.opened(transports=[]):
            for to in (SAM, *mails):
                assert isinstance(here.send(TENANT, to=to, text="one", user="dana"), Queued)
            sent = here.send_group(TENANT, to=mails, text="all", user="dana")
            assert isinstance(sent, GroupSent)
    told = (
        "no transport of this process carries email: what is sent by it waits until another "
        "process dispatches that has one"
    )
    assert [record.getMessage() for record in caplog.records] == [told]
    world.dispatch()
    assert len(world.transport.sent) == 10
