"""Consent: whose, how it is given and taken back, and what passes after an opt-out."""

from datetime import timedelta

import pytest

from optin import (
    Allowed,
    Changed,
    Code,
    EventType,
    Evidence,
    Held,
    Mode,
    Queued,
    ReceivedAs,
    Refused,
    Source,
    State,
    Unchanged,
)
from optin.consent import MOVES
from tests.app.driver import KIM, SAM, SENDER, TENANT, World, code_of

FORM = Evidence(Source.FORM, wording="May we text you?", version="3", language="en", ip="192.0.2.7")
MODES = list(Mode)
OPTED_OUT = (
    "Auto: Reyes Law: you are opted out and will get no more texts from us."
    " Reply START to come back."
)


# One number, one consent.


def test_a_yes_is_good_for_the_number_that_gave_it_and_for_no_other(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    assert isinstance(world.send(to=SAM), Queued)
    assert isinstance(world.send(to=KIM), Held)
    assert world.state(KIM) is State.PENDING


def test_one_number_is_one_contact_however_it_is_written(world: World) -> None:
    world.enrol()
    world.agrees("tel:+1-415-555-0123")
    for written in ("+1 (415) 555-0123", "+14155550123", "tel:+1-415-555-0123"):
        assert isinstance(world.optin.may_send(TENANT, to=written), Allowed)
    world.writes("STOP", SAM)
    assert code_of(world.send(to="+1 415 555 0123")) is Code.OPTED_OUT


def test_a_stop_covers_the_number_on_every_channel(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    world.writes("STOP", SAM)
    assert code_of(world.send(to=f"whatsapp:{SAM}")) is Code.OPTED_OUT


def test_nobody_is_opted_in_by_default(world: World) -> None:
    world.enrol()
    assert world.state() is State.UNKNOWN
    assert world.status().entry == 0
    assert isinstance(world.optin.may_send(TENANT, to=SAM), Held)


# States.


def test_each_state_but_expiry_is_reached_by_what_people_do(world: World) -> None:
    world.enrol()
    seen = [world.state()]
    world.send()
    seen.append(world.state())
    world.writes("yes")
    seen.append(world.state())
    world.writes("stop")
    seen.append(world.state())
    world.switch(Mode.DISCLAIMER)
    world.send(to=KIM)
    world.dispatch()
    seen.append(world.state(KIM))
    assert seen == ["unknown", "pending", "opted_in", "opted_out", "informed"]


def test_each_move_of_a_contact_is_one_of_the_table(world: World) -> None:
    world.enrol()
    for act in ("hello", "yes", "stop", "hello again", "stop", "start", "stop all", "unstop"):
        world.writes(act)
        world.dispatch()
    state = State.UNKNOWN
    for entry in world.history():
        state = MOVES.get(entry.event.type, {}).get(state, state)
    assert state is world.state() is State.OPTED_IN


def test_a_status_tells_since_when_how_and_by_which_entry(world: World) -> None:
    world.enrol()
    world.send()
    world.wait(minutes=7)
    world.writes("YES")
    status = world.status()
    assert (status.state, status.source, status.since) == ("opted_in", "reply", world.clock.now())
    entry = next(each for each in world.history() if each.seq == status.entry)
    assert entry.event.type is EventType.OPTED_IN
    assert entry.event.payload["text"] == "YES"


def test_a_status_can_be_asked_for_a_past_instant(world: World) -> None:
    world.enrol()
    world.wait(hours=1)
    world.send()
    asked_at = world.clock.now()
    world.wait(hours=1)
    world.writes("STOP")
    (then,) = world.optin.status(TENANT, SAM, at=asked_at + timedelta(minutes=1))
    (before,) = world.optin.status(TENANT, SAM, at=asked_at - timedelta(minutes=1))
    assert (then.state, before.state) == (State.PENDING, State.UNKNOWN)


# Opting out by a reply.


@pytest.mark.parametrize("mode", MODES)
def test_a_stop_in_whatever_state_opts_out_at_once_and_the_user_hears_of_it(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    reached = []
    for prepare in ("", "text", "yes", "start", "stop"):
        if prepare == "text":
            world.send(to=KIM)
        elif prepare:
            world.writes(prepare, KIM)
        world.dispatch()
        reached.append(world.state(KIM))
        world.forget()
        assert world.writes("Stop.", KIM).outcome is ReceivedAs.OPTED_OUT
        assert world.state(KIM) is State.OPTED_OUT
        world.dispatch()
        if reached[-1] is State.OPTED_OUT:
            assert world.sent(KIM) == []
        else:
            assert world.sent(KIM) == [OPTED_OUT]
            assert [notice.template[-9:] for notice in world.notifier.told] == [".rejected"]
        world.wait(days=2)
    assert {State.UNKNOWN, State.OPTED_OUT, State.OPTED_IN} <= set(reached)


@pytest.mark.parametrize("mode", MODES)
def test_after_a_stop_the_one_confirmation_passes_and_nothing_else(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    world.agrees()
    world.writes("STOP")
    assert code_of(world.send()) is Code.OPTED_OUT
    assert code_of(world.optin.request_consent(TENANT, to=SAM, user="dana")) is Code.OPTED_OUT
    world.dispatch()
    world.writes("STOP")
    world.writes("quit")
    world.dispatch()
    assert world.templates_sent()[-1] == "user_initiated.opt_out_confirmation"
    assert len(world.sent()) == 1


def test_a_confirmation_of_an_opt_out_that_is_five_minutes_late_is_not_sent(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.wait(minutes=5, seconds=1)
    world.dispatch()
    assert world.sent() == []
    assert EventType.SEND_BLOCKED in world.events()


def test_a_confirmation_of_an_opt_out_leaves_within_five_minutes(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.wait(minutes=5)
    world.dispatch()
    assert len(world.sent()) == 1


def test_a_help_after_a_stop_is_answered_once_a_minute_and_within_five(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    for _ in range(3):
        assert world.writes("HELP").outcome is ReceivedAs.HELPED
    world.dispatch()
    assert [row.template for row in world.rows() if row.purpose == "help"] == ["help"]
    assert len(world.sent()) == 1
    assert world.state() is State.OPTED_OUT
    world.wait(minutes=2)
    world.writes("HELP")
    world.wait(minutes=6)
    world.dispatch()
    assert len(world.sent()) == 1


def test_the_ledger_keeps_the_words_the_message_and_the_rule_of_an_opt_out(world: World) -> None:
    world.enrol()
    world.writes(" Please STOP ", event_id="SM77")
    (entry,) = [each for each in world.history() if each.event.type is EventType.OPTED_OUT]
    assert entry.event.payload == {"text": " Please STOP ", "message_id": "SM77", "to": SENDER}
    assert entry.event.facts["source"] == "reply"
    assert str(entry.event.facts["rule"]).startswith("stop.")


# After an opt-out.


def test_no_user_can_send_or_ask_by_text_after_an_opt_out(world: World) -> None:
    world.enrol()
    world.agrees()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    world.wait(days=400)
    assert code_of(world.send()) is Code.OPTED_OUT
    assert code_of(world.optin.request_consent(TENANT, to=SAM, user="dana")) is Code.OPTED_OUT
    assert isinstance(world.optin.may_send(TENANT, to=SAM), Refused)
    world.dispatch()
    assert world.sent() == []


def test_an_ordinary_message_after_an_opt_out_is_held_and_starts_the_opt_in_again(
    world: World,
) -> None:
    world.enrol()
    world.send("first")
    world.writes("STOP")
    world.dispatch()
    world.forget()
    assert world.writes("I have a question after all").outcome is ReceivedAs.HELD
    world.dispatch()
    assert world.state() is State.PENDING
    assert world.told() == ["contact_initiated.request_sent"]
    assert len(world.sent()) == 1
    assert "YES" in world.sent()[0]
    world.forget()
    world.writes("YES")
    world.dispatch()
    assert world.told() == ["contact_initiated.accepted", "I have a question after all"]
    assert world.templates_sent()[-1] == "contact_initiated.confirmation"
    assert isinstance(world.send(), Queued)


@pytest.mark.parametrize("mode", [Mode.DISCLAIMER, Mode.OFF])
def test_without_explicit_consent_an_ordinary_message_lifts_no_opt_out(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    world.writes("STOP")
    world.dispatch()
    world.forget()
    assert world.writes("Are you there? Yes or no?").outcome is ReceivedAs.DELIVERED
    assert world.writes("YES").outcome is ReceivedAs.DELIVERED
    world.dispatch()
    assert world.sent() == []
    assert world.state() is State.OPTED_OUT
    assert code_of(world.send()) is Code.OPTED_OUT


@pytest.mark.parametrize("word", ["START", "unstop", '"Start"', "Start!"])
@pytest.mark.parametrize("mode", MODES)
def test_start_and_unstop_lift_an_opt_out_in_every_mode(
    world: World, mode: Mode, word: str
) -> None:
    world.enrol(mode)
    world.writes("STOP")
    world.dispatch()
    world.forget()
    assert world.writes(word).outcome is ReceivedAs.OPTED_IN
    world.dispatch()
    assert len(world.sent()) == 1
    assert "STOP" in world.sent()[0]
    assert isinstance(world.send(), Queued)


@pytest.mark.parametrize("mode", MODES)
def test_a_form_lifts_an_opt_out_and_is_confirmed(world: World, mode: Mode) -> None:
    world.enrol(mode)
    world.writes("STOP")
    world.dispatch()
    world.forget()
    changed = world.optin.answer_form(TENANT, contact=SAM, agreed=True, evidence=FORM)
    assert changed == Changed(state=State.OPTED_IN)
    world.dispatch()
    assert world.templates_sent()[-1] == "form_confirmation"
    assert world.status().source == "form"


def test_a_form_that_says_no_is_a_revocation_that_the_user_hears_of(world: World) -> None:
    world.enrol()
    world.send()
    world.optin.answer_form(TENANT, contact=SAM, agreed=False, evidence=FORM)
    world.dispatch()
    assert world.state() is State.OPTED_OUT
    assert world.told()[-1] == "user_initiated.rejected"
    assert world.row("Your hearing is at nine.").state == "discarded"


def test_the_answer_to_a_stop_names_the_word_that_lifts_it(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.dispatch()
    assert "START" in world.sent()[0]
    assert "START" in world.status().lifts


def test_a_confirmation_after_a_lifted_opt_out_is_not_sent_late(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    world.writes("START")
    world.wait(minutes=6)
    world.dispatch()
    assert world.sent() == []
    assert world.state() is State.OPTED_IN


def test_a_new_request_that_answers_a_message_is_not_sent_late(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    world.writes("hello?")
    world.wait(minutes=6)
    world.dispatch()
    assert world.sent() == []


# By hand.


def test_a_user_can_opt_a_contact_out_by_hand_and_nobody_is_texted(world: World) -> None:
    world.enrol()
    world.agrees()
    done = world.optin.opt_out(TENANT, contact=SAM, by="dana", evidence="said so on the phone")
    assert done == Changed(state=State.OPTED_OUT)
    again = world.optin.opt_out(TENANT, contact=SAM, by="kim")
    assert again == Unchanged(State.OPTED_OUT)
    world.dispatch()
    assert world.sent() == []
    (entry,) = [each for each in world.history() if each.event.type is EventType.OPTED_OUT]
    assert entry.event.payload == {"note": "said so on the phone", "actor": "dana"}
    assert code_of(world.send()) is Code.OPTED_OUT


@pytest.mark.parametrize("nothing", ["", "   ", "\n"])
def test_opting_in_by_hand_asks_for_evidence(world: World, nothing: str) -> None:
    world.enrol()
    refused = world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence=nothing)
    assert code_of(refused) is Code.EVIDENCE_REQUIRED
    assert world.state() is State.UNKNOWN


def test_an_opt_in_by_hand_keeps_its_evidence_and_is_confirmed(world: World) -> None:
    world.enrol()
    world.send("held until then")
    world.dispatch()
    world.forget()
    world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed intake form of 3 March")
    world.dispatch()
    assert world.templates_sent()[-2:] == ["user_initiated.confirmation", ""]
    assert world.sent()[-1] == "held until then"
    (entry,) = [each for each in world.history() if each.event.type is EventType.OPTED_IN]
    assert entry.event.payload == {"note": "signed intake form of 3 March", "actor": "dana"}


def test_a_user_cannot_lift_an_opt_out_whatever_the_evidence(world: World) -> None:
    world.enrol()
    world.writes("STOP")
    refused = world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed form")
    assert code_of(refused) is Code.OPT_OUT_STANDS
    world.writes("hello")
    assert world.state() is State.PENDING
    refused = world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed form")
    assert code_of(refused) is Code.OPT_OUT_STANDS


# Automated messages.


@pytest.mark.parametrize("mode", MODES)
def test_an_automated_message_reaches_nobody_who_opted_out_until_they_opt_in_again(
    world: World, mode: Mode
) -> None:
    world.enrol(mode)
    world.agrees()
    world.writes("STOP")
    world.dispatch()
    world.forget()
    assert code_of(world.send("Your appointment is tomorrow.", category="invoice")) is (
        Code.OPTED_OUT
    )
    world.writes("START")
    assert isinstance(world.send("Your appointment is today.", category="invoice"), Queued)
    world.dispatch()
    assert "Your appointment is tomorrow." not in world.sent()
    assert world.sent()[-1] == "Your appointment is today."
