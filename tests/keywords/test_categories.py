"""STOP and the name of a category: an end of those messages, and of no others (row K6)."""

import pytest

from optin.keywords import Grade, Keywords, Meaning, Reading, read, unfit_name

NAMES = {
    "visit": ("reminders", "appointment reminders", "recordatorios"),
    "invoice": ("invoices",),
    "survey": ("quiz",),
}
BOTH = Keywords(languages=("en", "es"))


def named(text: str, **given: object) -> Reading:
    return read(text, categories=NAMES, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "category", "name"),
    [
        ("STOP reminders", "visit", "reminders"),
        ("reminders stop", "visit", "reminders"),
        ("Stop the reminders!", "visit", "reminders"),
        ("stop sending reminders", "visit", "reminders"),
        ("“Stóp” APPOINTMENT REMINDERS.", "visit", "appointment reminders"),
        ("opt out invoices", "invoice", "invoices"),
        ("invoices opt out", "invoice", "invoices"),
        ("unsubscribe my invoices", "invoice", "invoices"),
        ("stop your quiz", "survey", "quiz"),
        ("STOP reminders" + "." * 86, "visit", "reminders"),  # the longest that is looked at
    ],
)
def test_the_name_of_a_category_behind_stop_or_before_it_is_a_stop_of_it_alone(
    text: str, category: str, name: str
) -> None:
    expected = Reading(Meaning.STOP, Grade.DEFINITE, "stop.category", name, categories=(category,))
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("please stop reminders", "polite"),
        ("STOP reminders, thanks", "polite"),
        ("STOP invoices 👎", "polite"),
        ("stpo reminders", "typo"),
        ("stpo reminders please", "typo"),
        ("STOP remindrs", "typo"),  # left out
        ("STOP remminders", "typo"),  # put in
        ("STOP remanders", "typo"),  # changed
        ("STOP remidners", "typo"),  # swapped
        ("STOP reminderss", "typo"),
        ("STOP reminder", "typo"),
        ("STOP qiuz", "typo"),
    ],
)
def test_one_slip_of_a_letter_and_politeness_make_it_probable(text: str, how: str) -> None:
    reading = named(text)
    assert (reading.rule, reading.grade) == (f"stop.category.{how}", Grade.PROBABLE)
    assert reading.keyword in {*NAMES["visit"], *NAMES["invoice"], *NAMES["survey"]}


@pytest.mark.parametrize(
    "text",
    [
        "STOP",
        "STOP ALL",
        "STOP all reminders",
        "STOP everything",
        "STOP texts",
        "STOP me reminders",
        "STOP einders",
        "STOP remidenrs",
        "STOP bominders",
        "STOP reminders1a",
        "STOP qui",  # too short to be mended
        "STOP news",
        "STOP\nreminders",
        "cancel reminders",
        "HELP reminders",
        "reminders",
        "can you stop reminders at nine",
        "tell him to stop reminders",
        "",
        "🛑",
        "STOP reminders" + "." * 87,
    ],
)
def test_whatever_else_is_read_as_it_is_without_categories(text: str) -> None:
    assert named(text) == read(text)
    assert named(text).categories == ()


def test_a_name_that_is_no_other_words_slip_stops_no_less_than_everything() -> None:
    tests = {"test": ("tests",)}
    assert read("STOP texts", categories=tests) == read("STOP texts")
    assert read("STOP tests", categories=tests).categories == ("test",)


def test_categories_of_one_name_are_all_stopped() -> None:
    both = {"event": ("reminders",), "expiry": ("reminders", "reminder"), "invoice": ("invoices",)}
    assert read("STOP reminders", categories=both).categories == ("event", "expiry")
    assert read("STOP remiders", categories=both).categories == ("event", "expiry")
    twice = {"event": ("reminders", "Reminders")}
    assert read("STOP reminders", categories=twice).categories == ("event",)


def test_every_language_of_the_tenants_has_its_words_for_stop() -> None:
    assert named("DETENER recordatorios").categories == ()
    assert named("DETENER recordatorios", keywords=BOTH).categories == ("visit",)
    assert named("DETENER recordatorios", locale="es").rule == "stop.category"
    assert named("DETENER recordatorios", keywords=BOTH).locale == "es"
    assert named("STOP recordatorios", keywords=BOTH).locale == ""


def test_the_tenants_own_word_for_stop_is_one() -> None:
    own = Keywords(opt_out="BAJA")
    assert named("baja recordatorios", keywords=own).categories == ("visit",)
    assert named("baja recordatorios").categories == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("START reminders", "start.category"),
        (" “start reminders.” ", "start.category"),
        ('"unstop Reminders!"', "start.category"),
        ("start remindrs", "none"),
        ("start reminders please", "none"),
        ("START  reminders", "none"),
        ("YES reminders", "none"),
        ("START news", "none"),
        ("START", "start.keyword"),
    ],
)
def test_a_start_of_a_category_is_exact(text: str, rule: str) -> None:
    reading = named(text, pending=True)
    assert reading.rule == rule
    assert reading.categories == (("visit",) if rule == "start.category" else ())


def test_a_start_says_by_which_name_and_how_sure_it_is() -> None:
    both = {"event": ("reminders",), "expiry": ("reminders",)}
    expected = Reading(
        Meaning.START,
        Grade.DEFINITE,
        "start.category",
        "reminders",
        categories=("event", "expiry"),
    )
    assert read("START reminders", categories=both) == expected
    spanish = named("VOLVER recordatorios", locale="es")
    assert (spanish.categories, spanish.locale) == (("visit",), "es")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("reminders", ""),
        ("appointment reminders", ""),
        ("текст о визите", ""),
        ("x" * 30, ""),
        ("x" * 31, "30 characters"),
        ("", "one line"),
        ("…", "one line"),
        ("a\nb", "one line"),
        ("all", "every message"),
        ("Messages", "every message"),
        ("all texts", "every message"),
        ("все сообщения", "every message"),
        ("please", "of its own"),
        ("end", "of its own"),
        ("unsubscribe", "of its own"),
        ("- Kim", "of its own"),
        ("help", "of its own"),
    ],
)
def test_a_name_that_may_mean_everything_is_none(name: str, why: str) -> None:
    found = unfit_name(name)
    assert why in found
    assert bool(found) is bool(why)
