"""A category has an audience, and goes by text only to who said yes."""

from typing import Any

import pytest
from attrs import evolve

from optin.exceptions import SettingsError
from optin.policy import (
    BUILT_IN,
    Category,
    Code,
    Held,
    Judge,
    Mode,
    Policy,
    Purpose,
    Queued,
    Refused,
    Settings,
    Way,
    decide_group,
    decide_send,
    permit,
    permit_row,
)
from optin.templates import Audience
from tests.consent.model import SCOPES
from tests.policy.snapshots import (
    NOW,
    PATHS,
    SENDER,
    draft,
    recipient,
    row,
    settings_with,
    snapshot,
)

USER, CONTACT = Audience.USER, Audience.CONTACT


def test_five_categories_are_built_in() -> None:
    assert {name: set(one.audiences) for name, one in BUILT_IN.items()} == {
        "event_reminder": {USER},
        "expiry_reminder": {USER},
        "questionnaire_invitation": {CONTACT},
        "invoice": {CONTACT},
        "esignature_invitation": {USER, CONTACT},
    }


def test_the_host_declares_more_and_declares_them_again() -> None:
    settings = settings_with()
    assert settings.category("newsletter") is None
    told = settings.with_category(Category("newsletter", "contact"))
    assert told.category("newsletter") == Category("newsletter", [CONTACT])
    again = told.with_category(Category("gala", ("user",))).with_category(
        Category("newsletter", ["user", "contact"])
    )
    assert again.category("newsletter") == Category("newsletter", {USER, CONTACT})
    assert [one.name for one in again.categories] == ["gala", "newsletter"]
    assert Settings.from_json(again.to_json()) == again


def test_settings_of_before_there_were_categories_are_read() -> None:
    settings = settings_with()
    before = settings.to_json().replace(',"categories":[]', "")
    assert before != settings.to_json()
    assert Settings.from_json(before) == settings


@pytest.mark.parametrize("name", ["", "A", "a b", "1a", "a" * 65, "é", "a\n"])
def test_a_category_is_named_by_a_word_for_programs(name: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Category(name, USER)
    assert refused.value.code == "invalid_category"


@pytest.mark.parametrize(
    ("audiences", "sentence"),
    [
        ((), "for users"),
        ("both", "an audience is"),
        (["user", "x"], "an audience is"),
        ("reader", "an audience is"),
    ],
)
def test_a_category_has_an_audience(
    audiences: Any,  # noqa: ANN401 - a wrong one
    sentence: str,
) -> None:
    with pytest.raises(SettingsError, match=sentence) as refused:
        Category("gala", audiences)
    assert refused.value.code == "invalid_category"


def test_what_is_built_in_stays_as_it_is() -> None:
    with pytest.raises(SettingsError) as refused:
        settings_with().with_category(Category("invoice", USER))
    assert refused.value.code == "invalid_category"


# Whom a message of a category may go to ---------------------------------------------------------


@pytest.mark.parametrize(
    ("category", "code"),
    [
        ("nonesuch", Code.UNKNOWN_CATEGORY),
        ("event_reminder", Code.WRONG_AUDIENCE),
        ("\x00", Code.UNKNOWN_CATEGORY),
    ],
)
@pytest.mark.parametrize("where", ["opted_in", "unknown"])
def test_a_contact_gets_only_what_is_for_contacts(category: str, code: Code, where: str) -> None:
    shown = snapshot(Mode.OFF, recipient(where))
    decision = decide_send(draft(category=category))(shown, NOW)
    assert decision.answer == Refused(code)
    assert [event.facts for event in decision.events] == [{"code": code.value}]
    assert decision.rows == ()


@pytest.mark.parametrize("where", PATHS)
@pytest.mark.parametrize("mode", Mode)
def test_a_message_of_a_category_goes_only_to_who_said_yes(mode: Mode, where: str) -> None:
    person, policy = recipient(where), Policy(mode=mode)
    plain = permit(person, policy, SCOPES[0], SENDER.key)
    verdict = permit(person, policy, SCOPES[0], SENDER.key, category="invoice")
    if where == "opted_in" or plain.way is not Way.ALLOWED:
        assert verdict == plain
    else:
        assert (verdict.way, verdict.code) == (Way.REFUSED, Code.OPT_IN_REQUIRED)
        assert verdict.entry == person.standing.in_scope(SCOPES[0]).seq
    waiting = row(Purpose.MESSAGE, category="invoice")
    waiting = evolve(waiting, epoch=person.standing.in_scope(waiting.scope).epoch)
    again = permit_row(waiting, person, policy, NOW)
    assert (again.way is Way.ALLOWED) == (where == "opted_in")


def test_under_explicit_consent_it_waits_for_the_yes() -> None:
    decision = decide_send(draft(category="invoice"))(snapshot(Mode.CONSENT), NOW)
    assert isinstance(decision.answer, Held)


@pytest.mark.parametrize(("where", "kind"), [("opted_in", Queued), ("informed", Refused)])
def test_what_is_told_beforehand_is_what_sending_does(where: str, kind: type) -> None:
    settings = settings_with(Mode.DISCLAIMER)
    person = recipient(where)
    about = draft(category="invoice")
    judge = Judge.for_draft(settings, about, NOW)
    told = judge.one("+14155552671", *person.glance(judge.standpoint))
    sent = decide_send(about)(snapshot(settings, person), NOW).answer
    assert isinstance(sent, kind)
    assert getattr(told, "code", None) == getattr(sent, "code", None)


def test_a_group_leaves_out_who_did_not_say_yes() -> None:
    policy = Policy(mode=Mode.OFF, group_messaging=True)
    shown = snapshot(policy, recipient("unknown"), recipient("opted_in"))
    answer = decide_group(draft(category="invoice"))(shown, NOW).answer
    assert not isinstance(answer, Refused)
    assert [one.code for one in answer.left_out] == [Code.OPT_IN_REQUIRED]
    assert len(answer.queued) == 1
