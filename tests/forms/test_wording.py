"""What a wording is named by, and what it should say."""

import pytest

from optin.forms import Wording, advise, invitation_of, wording_of
from tests.policy.snapshots import settings_with

GOOD = (
    "I agree to texts from Reyes Law. Consent is not a condition of any purchase. Msg frequency"
    " varies. Msg & data rates may apply. Reply HELP for help, STOP to stop."
)


def test_a_wording_is_named_by_every_word_and_its_language() -> None:
    names = {Wording(GOOD).version, Wording(f"{GOOD} ").version, Wording(GOOD, "de").version}
    assert len(names) == 3
    assert Wording(GOOD).version == Wording(GOOD, "en").version
    assert all(len(name) == 64 for name in names)
    assert GOOD not in repr(Wording(GOOD))


def test_the_tenants_wording_stands_on_its_forms() -> None:
    settings = settings_with()
    assert wording_of(settings).text.startswith("I agree that Firm may send me text messages")
    assert invitation_of(settings, user_name="Dana").startswith("Dana from Firm would like")
    assert invitation_of(settings).startswith("Our team from Firm would like")


def test_nothing_is_missing_in_the_default_wording() -> None:
    assert advise(wording_of(settings_with()), "Firm") == []
    assert advise(Wording(GOOD), "reyes  law".replace("  ", " ")) == []


@pytest.mark.parametrize(
    ("cut", "code"),
    [
        ("Reyes Law", "no_seller"),
        ("not a condition of any purchase", "no_condition"),
        ("frequency", "no_frequency"),
        ("data rates may apply", "no_rates"),
        ("HELP", "no_help"),
        ("STOP", "no_stop"),
    ],
)
def test_what_a_wording_leaves_out_is_told(cut: str, code: str) -> None:
    (advice,) = advise(Wording(GOOD.replace(cut, "")), "Reyes Law")
    assert advice.code == code
    assert advice.sentence.endswith(").")


def test_in_another_language_only_names_are_looked_for() -> None:
    german = Wording("Reyes Law darf mir schreiben. HILFE hilft, ENDE beendet.", "de-AT")
    assert advise(german, "Reyes Law", stop="ENDE", help_="HILFE") == []
    found = advise(german, "Other")
    assert [each.code for each in found] == ["no_seller", "no_stop", "no_help"]


def test_words_may_be_broken_over_lines() -> None:
    assert advise(Wording(GOOD.replace("a condition", "a\n  condition")), "Reyes Law") == []
