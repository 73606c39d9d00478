"""What a tenant sets up for secure messages, and how it is kept."""

from typing import Any

import pytest
from attrs import evolve

from optin.consent import Sender
from optin.exceptions import SettingsError
from optin.policy import MessageTemplate, Policy, PortalPolicy, Settings, Told
from optin.templates import TemplateError

SETTINGS = Settings.enrol("firm", "Reyes Law", (Sender.parse("+14155550100"),), Policy())
WELCOME = MessageTemplate("Welcome, {{ organization_name }}", "{{user_name}}: hello")


def test_by_default_the_assignees_and_the_owner_are_told_and_subjects_searched() -> None:
    assert SETTINGS.portal == PortalPolicy()
    assert SETTINGS.portal.told is Told.ASSIGNEES_AND_OWNER
    assert SETTINGS.portal.searchable == {"subject"}
    assert SETTINGS.message_templates == {}


def test_settings_are_read_as_they_were_written() -> None:
    policy = PortalPolicy(told="nobody", searchable=["text", "subject"])
    whole = evolve(SETTINGS, portal=policy).with_message_template("welcome", WELCOME)
    assert Settings.from_json(whole.to_json()) == whole
    assert whole.portal.searchable == {"text", "subject"}


def test_settings_of_before_there_were_portals_are_read() -> None:
    text = SETTINGS.to_json()
    old = text[: text.index(',"portal"')] + "}"
    assert Settings.from_json(old) == SETTINGS


@pytest.mark.parametrize(
    "named", [{"told": "everybody"}, {"searchable": ["name"]}, {"searchable": "names"}]
)
def test_what_is_no_setting_is_refused(named: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as refused:
        PortalPolicy(**named)
    assert refused.value.code == "invalid_portal"


def test_one_word_is_one_part_that_is_searched() -> None:
    assert PortalPolicy(searchable="text").searchable == {"text"}


def test_a_template_is_filled() -> None:
    filled = WELCOME.filled(user_name="Dana", organization_name="Reyes Law")
    assert filled == ("Welcome, Reyes Law", "Dana: hello")
    assert "hello" not in repr(WELCOME)
    assert "Welcome" not in repr(WELCOME)


@pytest.mark.parametrize(("subject", "text"), [("s" * 200, "t" * 20_000), ("s", " t\n\nt")])
def test_a_template_may_be_as_long_as_a_message(subject: str, text: str) -> None:
    assert MessageTemplate(subject, text).filled(user_name="", organization_name="") == (
        subject,
        text,
    )


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("", "t"),
        (" ", "t"),
        ("s" * 201, "t"),
        ("s\nt", "t"),
        ("s", ""),
        ("s", "t" * 20_001),
        ("{{ contact }}", "t"),
        ("s", "{{ user_name }} {{ weather }}"),
    ],
)
def test_a_template_that_could_not_be_sent_is_refused(subject: str, text: str) -> None:
    with pytest.raises(SettingsError) as refused:
        MessageTemplate(subject, text)
    assert refused.value.code == "invalid_template"


@pytest.mark.parametrize(("subject", "text"), [("", "t"), ("s", "")])
def test_the_part_that_is_wrong_is_named(subject: str, text: str) -> None:
    wrong = "text" if subject else "subject"
    with pytest.raises(SettingsError, match=f"^the {wrong} of a message template"):
        MessageTemplate(subject, text)


@pytest.mark.parametrize("text", ["{{ user_name", "{user_name}", "a\0b"])
def test_a_template_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        MessageTemplate("s", text)


def test_a_template_is_saved_changed_and_removed() -> None:
    one = SETTINGS.with_message_template("welcome", WELCOME)
    other = MessageTemplate("s", "t")
    two = one.with_message_template("welcome", other).with_message_template("a_2", WELCOME)
    assert two.message_templates == {"welcome": other, "a_2": WELCOME}
    assert two.with_message_template("welcome", None).message_templates == {"a_2": WELCOME}
    with pytest.raises(SettingsError) as refused:
        SETTINGS.with_message_template("welcome", None)
    assert refused.value.code == "unknown_template"


@pytest.mark.parametrize("name", ["", "W", "2a", "a b", "a" * 65, "a\n"])
def test_a_template_has_a_name_for_programs(name: str) -> None:
    with pytest.raises(SettingsError) as refused:
        SETTINGS.with_message_template(name, WELCOME)
    assert refused.value.code == "invalid_template"
    assert SETTINGS.with_message_template("a" * 64, WELCOME).message_templates
