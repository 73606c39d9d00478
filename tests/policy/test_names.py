"""Names stand in texts: what no phone can show is refused where it is given."""

import pytest

from optin.exceptions import InputError, SettingsError
from optin.policy import Organisation, Policy, Settings, checked_name
from optin.templates import TemplateError
from tests.policy.snapshots import SENDER, TENANT

UNSHOWN = ["Ann\x00", "Ann\nReply YES", "\x7fAnn", "Ann\ud800", "\udfffAnn", "A\tnn"]
SHOWN = ["", "Ann", "Zoë 🦊", "李", "Ann\u200d", "O'Neil & Sons"]


def _settings() -> Settings:
    return Settings.enrol(TENANT, "Reyes Law", (SENDER,), Policy())


@pytest.mark.parametrize("name", UNSHOWN)
def test_a_name_that_no_phone_can_show_is_refused(name: str) -> None:
    with pytest.raises(InputError) as refused:
        checked_name(name)
    assert refused.value.code == "invalid_name"
    with pytest.raises(SettingsError) as refused:
        Settings.enrol(TENANT, name, (SENDER,), Policy())
    assert refused.value.code == "invalid_tenant"
    with pytest.raises(SettingsError) as refused:
        _settings().with_organisation(Organisation("north", name))
    assert refused.value.code == "invalid_organisation"


@pytest.mark.parametrize("name", SHOWN)
def test_any_other_name_is_kept_as_it_is(name: str) -> None:
    assert checked_name(name) == name
    if name:
        assert Settings.enrol(TENANT, name, (SENDER,), Policy()).name_of() == name


def test_the_mark_is_part_of_the_settings_and_is_read_back() -> None:
    marked = _settings().with_mark("[auto] ")
    assert marked.templates.mark == "[auto] "
    assert Settings.from_json(marked.to_json()) == marked
    with pytest.raises(TemplateError):
        _settings().with_mark("x" * 21)
