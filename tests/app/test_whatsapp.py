"""The modes on WhatsApp: its window, approved templates, and one person whatever the spelling."""

import pytest
from attrs import evolve

from optin import (
    ApprovedTemplate,
    Changed,
    Code,
    EventType,
    Filled,
    GroupSent,
    Held,
    InputError,
    Mode,
    Queued,
    ReceivedAs,
    Refused,
    ScopeKind,
    SettingsError,
    State,
)
from optin.consent import Channel
from optin.policy import RowState
from optin.templates import TemplateError
from optin.transports import ProviderTemplate
from tests.app.driver import ADMIN, FIRM, KIM, SAM, SECOND, SENDER, TENANT, World, code_of

ON_WHATSAPP = f"whatsapp:{SAM}"
REQUEST = ApprovedTemplate(
    "opt_in_request", "en_US", ["user_name", "organization_name", "opt_in_keyword"]
)
ASKED = ProviderTemplate("opt_in_request", "en_US", ("Dana Reyes", FIRM, "YES"))
CONFIRMED = ApprovedTemplate("agreed", "en_US", ["organization_name"])
DISCLAIMER = ApprovedTemplate("who_writes", "en_US", ["organization_name"])
APPOINTMENT = ApprovedTemplate(
    "appointment_2", "en_US", ["day"], "{{ organization_name }}: see you on {{ day }}."
)
MONDAY = Filled("appointment", {"day": "Monday"})
HELLO = "How are you?"


def approve(world: World, name: str, template: ApprovedTemplate, locale: str = "en") -> None:
    changed = world.optin.change_approved(
        TENANT, name, template, actor=ADMIN, confirm=True, locale=locale
    )
    assert isinstance(changed, Changed)


def left(world: World, to: str = SAM) -> list[ProviderTemplate | str]:
    """Return what left on WhatsApp, in order: approved words by their name, and own words."""
    return [
        message.template or message.text
        for message in world.transport.sent
        if message.to.value == to and message.to.channel is Channel.WHATSAPP
    ]


# The modes, whoever writes first.


def test_a_user_asks_by_an_approved_template_and_the_yes_opens_the_window(world: World) -> None:
    world.enrol()
    approve(world, "user_initiated.request", REQUEST)
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Held)
    world.dispatch()
    assert left(world) == [ASKED]
    assert world.writes("YES", ON_WHATSAPP).outcome is ReceivedAs.OPTED_IN
    world.dispatch()
    confirmation, words = left(world)[1:]
    assert isinstance(confirmation, str)
    assert "STOP" in confirmation
    assert words == HELLO
    assert world.told() == ["user_initiated.request_sent", "user_initiated.accepted"]
    # An automatic text leaves in our own words as long as those arrive.
    facts = [
        entry.event.facts
        for entry in world.history()
        if entry.event.type is EventType.SEND_AUTHORISED
    ]
    assert [fact.get("approved") for fact in facts] == ["opt_in_request", None, None]


def test_a_no_to_an_approved_request_is_honoured(world: World) -> None:
    world.enrol()
    approve(world, "user_initiated.request", REQUEST)
    world.send(HELLO, ON_WHATSAPP)
    world.dispatch()
    assert world.writes("STOP", ON_WHATSAPP).outcome is ReceivedAs.OPTED_OUT
    world.dispatch()
    assert world.row(HELLO).state is RowState.DISCARDED
    assert world.templates_sent()[1:] == ["user_initiated.opt_out_confirmation"]
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OPTED_OUT
    assert code_of(world.send(HELLO, SAM)) is Code.OPTED_OUT


def test_a_contact_who_writes_first_is_asked_in_our_own_words(world: World) -> None:
    world.enrol()
    assert world.writes("Is my visa there?", ON_WHATSAPP).outcome is ReceivedAs.HELD
    world.dispatch()
    assert world.templates_sent() == ["contact_initiated.request"]
    assert all(isinstance(each, str) for each in left(world))
    world.writes("YES", ON_WHATSAPP)
    world.dispatch()
    assert "Is my visa there?" in world.told("")
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Queued)
    world.dispatch()
    assert left(world)[-1] == HELLO


def test_a_disclaimer_and_a_template_go_first_outside_the_window(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    approve(world, "appointment", APPOINTMENT)
    without = world.send("", ON_WHATSAPP, template=MONDAY)
    assert code_of(without) is Code.OUTSIDE_WINDOW
    assert "disclaimer" in str(without)
    approve(world, "disclaimer", DISCLAIMER)
    assert isinstance(world.send("", ON_WHATSAPP, template=MONDAY), Queued)
    world.dispatch()
    assert left(world) == [
        ProviderTemplate("who_writes", "en_US", (FIRM,)),
        ProviderTemplate("appointment_2", "en_US", ("Monday",)),
    ]
    assert world.state() is State.INFORMED
    assert world.row(f"{FIRM}: see you on Monday.").state is RowState.SENT
    # The person may still not be written to in free words, until they write.
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW
    world.writes("Fine, thanks", ON_WHATSAPP)
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Queued)


def test_whoever_writes_first_under_a_disclaimer_gets_it_in_our_own_words(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    assert world.writes("Is my visa there?", ON_WHATSAPP).outcome is ReceivedAs.DELIVERED
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Queued)
    world.dispatch()
    assert world.templates_sent() == ["disclaimer", ""]
    assert left(world)[-1] == HELLO


def test_off_needs_nothing_but_the_window_and_a_stop_still_counts(world: World) -> None:
    world.enrol(Mode.OFF)
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW
    approve(world, "appointment", APPOINTMENT)
    assert isinstance(world.send("", ON_WHATSAPP, template=MONDAY), Queued)
    world.dispatch()
    assert left(world) == [ProviderTemplate("appointment_2", "en_US", ("Monday",))]
    assert world.writes("stop", ON_WHATSAPP).outcome is ReceivedAs.OPTED_OUT
    assert code_of(world.send("", ON_WHATSAPP, template=MONDAY)) is Code.OPTED_OUT


# The window.


def test_free_words_go_for_a_day_after_the_last_message_of_this_pair_of_numbers(
    world: World,
) -> None:
    world.enrol(Mode.OFF, senders=[SENDER, SECOND])
    world.writes("Hello?", SAM)  # a text opens no window on WhatsApp
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW
    world.writes("Hello?", ON_WHATSAPP)
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Queued)
    other = world.send(HELLO, ON_WHATSAPP, sender=SECOND)
    assert code_of(other) is Code.OUTSIDE_WINDOW
    world.writes("And you?", ON_WHATSAPP, to=SECOND)
    world.wait(hours=23, minutes=59, seconds=58)
    assert isinstance(world.send("Still there?", ON_WHATSAPP), Queued)
    world.wait(seconds=1)
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW
    assert isinstance(world.send(HELLO, ON_WHATSAPP, sender=SECOND), Queued)
    assert isinstance(world.send(HELLO, SAM), Queued)


def test_what_waited_until_the_window_was_shut_does_not_leave(world: World) -> None:
    world.enrol(Mode.OFF)
    world.writes("Hello?", ON_WHATSAPP)
    world.send(HELLO, ON_WHATSAPP)
    world.wait(hours=24)
    world.dispatch()
    assert left(world) == []
    row = world.row(HELLO)
    assert (row.state, row.code) == (RowState.BLOCKED, Code.OUTSIDE_WINDOW.value)
    assert world.told() == ["outside_window"]


def test_whose_held_words_are_let_go_outside_the_window_hears_that_they_did_not_leave(
    world: World,
) -> None:
    world.enrol()
    approve(world, "user_initiated.request", REQUEST)
    approve(world, "form_confirmation", CONFIRMED)
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Held)
    world.dispatch()
    world.says_yes_on_a_form(ON_WHATSAPP)
    world.dispatch()
    assert world.row(HELLO).code == Code.OUTSIDE_WINDOW.value
    assert world.told()[-1] == "outside_window"
    (notice, *_), _ = world.optin.notices.list(TENANT, "dana")
    assert SAM in notice.text
    assert "not sent" in notice.text


def test_looking_says_what_sending_would(world: World) -> None:
    world.enrol(Mode.OFF)
    for who in (ON_WHATSAPP, SAM, "whatsapp:junk"):
        ((_, many),) = list(world.optin.may_send_many(TENANT, to=[who]))
        if who != "whatsapp:junk":
            assert many == world.optin.may_send(TENANT, to=who)
    (_, (_, refused), (_, third)) = world.optin.may_send_many(TENANT, to=[SAM, ON_WHATSAPP, KIM])
    assert code_of(refused) is Code.OUTSIDE_WINDOW
    assert not isinstance(third, Refused)
    world.writes("Hello?", ON_WHATSAPP)
    assert not isinstance(world.optin.may_send(TENANT, to=ON_WHATSAPP), Refused)


def test_a_refusal_says_what_can_be_done(world: World) -> None:
    world.enrol()
    refused = world.send(HELLO, ON_WHATSAPP)
    assert isinstance(refused, Refused)
    assert refused.code is Code.OUTSIDE_WINDOW
    assert "user_initiated.request" in refused.detail
    assert "24 hours" in refused.reason
    assert world.rows() == []
    assert world.optin.may_send(TENANT, to=ON_WHATSAPP) == refused
    asked = world.optin.request_consent(TENANT, to=ON_WHATSAPP, user="dana")
    assert asked == refused
    approve(world, "user_initiated.request", REQUEST)
    assert isinstance(world.optin.request_consent(TENANT, to=ON_WHATSAPP, user="dana"), Changed)


def test_a_member_of_a_group_out_of_reach_is_left_out(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    approve(world, "appointment", APPOINTMENT)
    world.writes("Hello?", f"whatsapp:{KIM}")
    sent = world.group(ON_WHATSAPP, f"whatsapp:{KIM}")
    assert isinstance(sent, GroupSent)
    assert [(each.to.value, each.code) for each in sent.left_out] == [(SAM, Code.OUTSIDE_WINDOW)]
    named = world.optin.send_group(TENANT, to=[ON_WHATSAPP], user="dana", template=MONDAY)
    assert isinstance(named, GroupSent)
    world.dispatch()
    assert left(world) == [ProviderTemplate("appointment_2", "en_US", ("Monday",))]


# Templates.


def test_a_template_is_sent_in_the_language_of_the_person(world: World) -> None:
    world.enrol(Mode.OFF)
    approve(world, "appointment", APPOINTMENT)
    spanish = ApprovedTemplate("cita", "es_MX", ["day"], "Hasta el {{ day }}.")
    approve(world, "appointment", spanish, "es")
    for locale in ("es-MX", "es", "fr"):
        world.send("", ON_WHATSAPP, template=Filled("appointment", {"day": "lunes"}, locale))
    world.dispatch()
    assert [each.name for each in left(world) if isinstance(each, ProviderTemplate)] == [
        "cita", "cita", "appointment_2",
    ]  # fmt: skip
    assert world.optin.settings(TENANT).approved_for("appointment", "es-MX") == spanish


def test_a_template_goes_as_a_text_where_it_is_sent_as_one(world: World) -> None:
    world.enrol(Mode.OFF)
    approve(world, "appointment", APPOINTMENT)
    assert isinstance(world.send("", SAM, template=MONDAY), Queued)
    world.dispatch()
    assert [(each.text, each.template) for each in world.transport.sent] == [
        (f"{FIRM}: see you on Monday.", None)
    ]


def test_a_template_that_cannot_be_filled_in_changes_nothing(world: World) -> None:
    world.enrol(Mode.OFF)
    assert code_of(world.send("", ON_WHATSAPP, template=MONDAY)) is Code.UNKNOWN_TEMPLATE
    approve(world, "appointment", APPOINTMENT)
    with pytest.raises(TemplateError, match="day"):
        world.send("", ON_WHATSAPP, template=Filled("appointment"))
    with pytest.raises(InputError, match="a text or a template"):
        world.send(HELLO, ON_WHATSAPP, template=MONDAY)
    with pytest.raises(InputError, match="one line"):
        Filled("appointment", {"day": "Monday\nor so"})
    approve(world, "disclaimer", DISCLAIMER)  # says an automatic text, and nobody writes that
    automatic = world.send("", ON_WHATSAPP, template=Filled("disclaimer"))
    assert code_of(automatic) is Code.UNKNOWN_TEMPLATE
    assert world.rows() == []


def test_the_same_key_with_another_template_is_another_message(world: World) -> None:
    world.enrol(Mode.OFF)
    approve(world, "appointment", APPOINTMENT)
    first = world.send("", ON_WHATSAPP, template=MONDAY, key="k")
    assert world.send("", ON_WHATSAPP, template=MONDAY, key="k") == first
    with pytest.raises(InputError, match="used before"):
        world.send("", ON_WHATSAPP, template=Filled("appointment", {"day": "Friday"}), key="k")


def test_an_approved_template_is_named_with_the_permission_and_taken_away_again(
    world: World,
) -> None:
    world.enrol()
    approve(world, "user_initiated.request", REQUEST)
    taken = world.optin.change_approved(
        TENANT, "user_initiated.request", None, actor=ADMIN, confirm=True
    )
    assert isinstance(taken, Changed)
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW
    with pytest.raises(SettingsError, match="no approved template"):
        world.optin.change_approved(TENANT, "reminder", None, actor=ADMIN, confirm=True)
    unconfirmed = world.optin.change_approved(TENANT, "reminder", REQUEST, actor=ADMIN)
    assert code_of(unconfirmed) is Code.CONFIRMATION_MISSING


def test_a_transport_without_templates_is_not_called(world: World) -> None:
    world.transport.capabilities = evolve(world.transport.capabilities, templates=False)
    world.enrol(Mode.OFF)
    approve(world, "appointment", APPOINTMENT)
    world.send("", ON_WHATSAPP, template=MONDAY)
    world.dispatch()
    assert world.transport.sent == []
    row = world.row(f"{FIRM}: see you on Monday.")
    assert (row.state, row.code) == (RowState.FAILED, "no_templates")


def test_what_filled_a_template_in_is_erased_with_the_person(world: World) -> None:
    world.enrol(Mode.OFF)
    approve(world, "appointment", APPOINTMENT)
    world.send("", ON_WHATSAPP, template=MONDAY)
    world.dispatch()
    world.optin.erase(TENANT, SAM, ground="gdpr-17")
    assert [(row.body, row.approved) for row in world.rows()] == [("", None)]


# Which sender.


def test_without_a_sender_the_first_that_fits_the_channel_writes(world: World) -> None:
    on_whatsapp = f"whatsapp:{SECOND}"
    world.enrol(Mode.OFF, senders=[SENDER, on_whatsapp], scope=ScopeKind.SENDER)
    world.writes("Hello?", ON_WHATSAPP, to=SECOND)
    assert isinstance(world.send(HELLO, ON_WHATSAPP), Queued)
    assert isinstance(world.send("By text.", SAM), Queued)
    world.dispatch()
    assert [(message.text, message.sender) for message in world.transport.sent] == [
        (HELLO, SECOND),
        ("By text.", SENDER),
    ]
    # A word by hand about this contact is about the sender that would write to it.
    world.optin.opt_out(TENANT, contact=ON_WHATSAPP, by="dana", evidence="said so")
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OPTED_OUT
    assert code_of(world.optin.may_send(TENANT, to=ON_WHATSAPP)) is Code.OPTED_OUT
    assert isinstance(world.send("By text.", SAM), Queued)


def test_a_short_code_writes_to_nobody_on_whatsapp(world: World) -> None:
    world.enrol(Mode.OFF, senders=["12345", SENDER], group_messaging=True)
    assert code_of(world.send(HELLO, ON_WHATSAPP, sender="12345")) is Code.NO_FITTING_SENDER
    assert code_of(world.send(HELLO, ON_WHATSAPP)) is Code.OUTSIDE_WINDOW  # a number may be on it
    changed = world.optin.change_senders(TENANT, ["12345", "Acme"], actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    refused = world.send(HELLO, ON_WHATSAPP)
    assert isinstance(refused, Refused)
    assert (refused.code, "whatsapp:" in refused.remedy) == (Code.NO_FITTING_SENDER, True)
    assert code_of(world.optin.may_send(TENANT, to=ON_WHATSAPP)) is Code.NO_FITTING_SENDER
    sent = world.group(ON_WHATSAPP, KIM)
    assert isinstance(sent, GroupSent)
    assert [each.code for each in sent.left_out] == [Code.NO_FITTING_SENDER]
    assert isinstance(world.send(HELLO, SAM), Queued)
