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


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("not a condition", "not required"),
        ("not a condition", "no condition"),
        ("is not a condition of any purchase", "is free: you do not have to agree"),
        ("data rates may apply", "data rates apply"),
        ("data rates may apply", "carrier rates count"),
        ("Msg & data rates may apply", "Message rates count"),
        ("Msg frequency varies", "Recurring texts"),
        ("Msg frequency varies", "4 texts per month"),
        ("Msg frequency varies", "1 text per week"),
        ("Msg frequency varies", "1 text per day"),
        ("Msg frequency varies", "A one-time text"),
    ],
)
def test_the_same_can_be_said_in_other_words(said: str, instead: str) -> None:
    assert said in GOOD
    assert advise(Wording(GOOD.replace(said, instead)), "Reyes Law") == []


def test_english_of_any_country_is_english() -> None:
    codes = [each.code for each in advise(Wording("Reyes Law HELP STOP", "en-GB"), "Reyes Law")]
    assert codes == ["no_condition", "no_rates", "no_frequency"]


def test_in_another_language_only_names_are_looked_for() -> None:
    german = Wording("Reyes Law darf mir schreiben. HILFE hilft, ENDE beendet.", "de-AT")
    assert advise(german, "Reyes Law", stop="ENDE", help_="HILFE") == []
    found = advise(german, "Other")
    assert [each.code for each in found] == ["no_seller", "no_stop", "no_help"]


def test_words_may_be_broken_over_lines() -> None:
    assert advise(Wording(GOOD.replace("a condition", "a\n  condition")), "Reyes Law") == []
