"""The three modes: explicit consent, disclaimer and off; and what groups may do in each."""

import pytest

from optin import (
    Code,
    EventType,
    GroupSent,
    Held,
    Mode,
    Policy,
    Queued,
    ReceivedAs,
    SettingsError,
    State,
)
from tests.app.driver import (
    ADMIN,
    KIM,
    SAM,
    SECOND,
    TENANT,
    World,
    code_of,
)

LEE = "+14155550125"


# Explicit consent, the user writes first.


def test_a_users_first_message_is_held_and_the_contact_is_asked(world: World) -> None:
    world.enrol()
    held = world.send("Your hearing is at nine.")
    assert isinstance(held, Held)
    assert held.asked
    assert world.state() is State.PENDING
    world.dispatch()
    (request,) = world.sent()
    assert all(word in request for word in ("Dana Reyes", "Reyes Law", "YES", "STOP"))
    assert world.told() == ["user_initiated.request_sent"]
    assert world.status().held == 1


def test_a_yes_confirms_tells_and_delivers_the_held_message_in_that_order(world: World) -> None:
    world.enrol()
    world.send("Your hearing is at nine.")
    world.dispatch()
    world.forget()
    assert world.writes("Yes").outcome is ReceivedAs.OPTED_IN
    world.dispatch()
    confirmation, delivered = world.sent()
    assert "STOP" in confirmation
    assert delivered == "Your hearing is at nine."
    assert world.told() == ["user_initiated.accepted"]
    assert world.state() is State.OPTED_IN


def test_a_stop_confirms_tells_and_discards_the_held_message_on_the_record(world: World) -> None:
    world.enrol()
    world.send("Your hearing is at nine.")
    world.dispatch()
    world.forget()
    world.writes("STOP")
    world.dispatch()
    assert world.templates_sent()[-1] == "user_initiated.opt_out_confirmation"
    assert len(world.sent()) == 1
    assert world.told() == ["user_initiated.rejected"]
    assert world.row("Your hearing is at nine.").state == "discarded"
    (entry,) = [each for each in world.history() if each.event.type == "message_discarded"]
    assert entry.event.facts["code"] == "opted_out"


def test_a_message_to_a_contact_who_agreed_leaves_without_another_question(world: World) -> None:
    world.enrol()
    world.agrees()
    assert isinstance(world.send("one"), Queued)
    assert isinstance(world.send("two"), Queued)
    world.dispatch()
    assert world.sent() == ["one", "two"]


# Explicit consent, the contact writes first.


def test_a_contacts_first_message_is_held_back_and_the_contact_is_asked(world: World) -> None:
    world.enrol()
    assert world.writes("Is this the law office?", user="dana").outcome is ReceivedAs.HELD
    world.dispatch()
    assert world.state() is State.PENDING
    assert world.told() == ["contact_initiated.request_sent"]
    assert world.templates_sent() == ["contact_initiated.request"]
    assert "Is this the law office?" not in [notice.text for notice in world.notifier.told]


def test_a_yes_delivers_the_contacts_message_to_the_user(world: World) -> None:
    world.enrol()
    world.writes("Is this the law office?", user="dana")
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    assert world.told() == [
        "contact_initiated.request_sent",
        "contact_initiated.accepted",
        "Is this the law office?",
    ]
    assert world.templates_sent()[-1] == "contact_initiated.confirmation"
    assert isinstance(world.send("It is."), Queued)


def test_a_stop_discards_the_contacts_message_and_answers_in_its_own_wording(world: World) -> None:
    world.enrol()
    world.writes("Is this the law office?", user="dana")
    world.dispatch()
    world.writes("STOP")
    world.dispatch()
    assert world.told()[-1] == "contact_initiated.rejected"
    assert world.templates_sent()[-1] == "contact_initiated.opt_out_confirmation"
    assert world.row("Is this the law office?").state == "discarded"


def test_a_message_for_nobody_in_particular_is_told_to_the_organisation(world: World) -> None:
    world.enrol()
    world.writes("Is this the law office?")
    world.dispatch()
    assert world.told("") == ["contact_initiated.request_sent"]


def test_a_reply_goes_to_the_user_who_texted_last(world: World) -> None:
    world.enrol()
    world.agrees()
    world.send("from dana")
    world.send("from lou", user="lou", user_name="Lou")
    world.writes("thanks")
    world.dispatch()
    assert world.told("lou") == ["thanks"]
    assert world.told("dana") == []


# Disclaimer.


def test_the_first_message_goes_behind_a_disclaimer_and_the_next_without(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    first = world.send("one")
    assert isinstance(first, Queued)
    assert first.disclaimer
    world.dispatch()
    disclaimer, message = world.sent()
    assert all(word in disclaimer for word in ("Dana Reyes", "Reyes Law", "STOP"))
    assert message == "one"
    assert world.state() is State.INFORMED
    world.send("two")
    world.dispatch()
    assert world.sent()[2:] == ["two"]


def test_two_messages_before_the_first_has_left_go_behind_one_disclaimer(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send("one")
    second = world.send("two")
    assert isinstance(second, Queued)
    assert not second.disclaimer
    world.dispatch()
    assert world.sent()[1:] == ["one", "two"]


def test_under_a_disclaimer_no_answer_is_needed_and_stop_works(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send("one")
    world.dispatch()
    assert world.writes("thanks").outcome is ReceivedAs.DELIVERED
    world.writes("stop")
    world.dispatch()
    assert world.templates_sent()[-1] == "user_initiated.opt_out_confirmation"
    assert code_of(world.send("two")) is Code.OPTED_OUT


def test_a_contact_who_said_yes_needs_no_disclaimer(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.agrees()
    world.send("one")
    world.dispatch()
    assert world.sent() == ["one"]


# Off.


def test_in_off_nothing_is_asked_and_nothing_is_added(world: World) -> None:
    world.enrol(Mode.OFF)
    assert isinstance(world.send("one"), Queued)
    world.dispatch()
    assert world.sent() == ["one"]
    assert world.told() == []
    assert world.state() is State.UNKNOWN


def test_in_off_stop_start_and_help_still_work(world: World) -> None:
    world.enrol(Mode.OFF)
    assert world.writes("HELP").outcome is ReceivedAs.HELPED
    world.writes("STOP")
    world.dispatch()
    assert code_of(world.send()) is Code.OPTED_OUT
    world.writes("START")
    world.dispatch()
    assert isinstance(world.send(), Queued)
    assert world.templates_sent()[:2] == ["help", "user_initiated.opt_out_confirmation"]


# Groups.


def test_explicit_consent_and_group_messaging_exclude_each_other_both_ways(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    before = world.history(None)
    with pytest.raises(SettingsError, match="exclude each other") as refused:
        world.switch(Mode.CONSENT, group_messaging=True)
    assert refused.value.code == "consent_excludes_groups"
    assert world.history(None) == before
    world.switch(Mode.CONSENT)
    with pytest.raises(SettingsError, match="each other"):
        world.switch(Mode.CONSENT, group_messaging=True)
    assert not world.optin.settings(TENANT).policy_of().group_messaging


def test_a_sub_organisation_has_no_groups_below_one_under_explicit_consent(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.add_office("north", Policy(mode=Mode.CONSENT))
    group = world.group(SAM, KIM, organisation="north")
    assert code_of(group) is Code.GROUP_MESSAGING_OFF


@pytest.mark.parametrize("mode", [Mode.DISCLAIMER, Mode.OFF])
def test_a_group_message_reaches_those_who_may_be_texted_and_names_the_others(
    world: World, mode: Mode
) -> None:
    world.enrol(mode, group_messaging=True)
    world.writes("STOP", KIM)
    world.dispatch()
    world.forget()
    sent = world.group(SAM, KIM, LEE, SAM)
    assert isinstance(sent, GroupSent)
    assert [address.value for address in sent.queued] == [SAM, LEE]
    assert [(one.to.value, one.code) for one in sent.left_out] == [(KIM, Code.OPTED_OUT)]
    assert "opted out" in sent.left_out[0].reason
    world.dispatch()
    assert [world.sent(who)[-1:] for who in (SAM, KIM, LEE)] == [["all"], [], ["all"]]
    assert len(world.sent(SAM)) == (2 if mode is Mode.DISCLAIMER else 1)
    assert EventType.MESSAGE_REFUSED in world.events(KIM)


def test_a_group_is_refused_where_group_messaging_is_off(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    assert code_of(world.group(SAM, KIM)) is Code.GROUP_MESSAGING_OFF
    world.dispatch()
    assert world.sent(SAM) == []


def test_a_member_who_stops_before_the_group_message_leaves_gets_none(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.group(SAM, KIM)
    world.writes("STOP", KIM)
    world.dispatch()
    assert world.sent(SAM) == ["all"]
    assert "all" not in world.sent(KIM)


def test_a_group_from_a_second_sender_leaves_from_it(world: World) -> None:
    world.enrol(Mode.OFF, senders=["+14155550100", SECOND], group_messaging=True)
    world.group(SAM, sender=SECOND)
    world.dispatch()
    assert [message.sender for message in world.transport.sent] == [SECOND]


def test_switching_to_explicit_consent_stops_queued_group_messages(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.group(SAM, KIM)
    world.optin.change_policy(TENANT, Policy(), actor=ADMIN, confirm=True)
    world.dispatch()
    assert "all" not in world.sent(SAM) + world.sent(KIM)
    assert world.state(SAM) is world.state(KIM) is State.PENDING
