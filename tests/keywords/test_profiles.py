"""What providers take for an opt-out, by their own rules."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.keywords import PROFILES, providers_that_stop
from optin.keywords.profiles import Place, ProviderProfile


def stopping(text: str) -> set[str]:
    return {name for name, stops in providers_that_stop(text).items() if stops}


@pytest.mark.parametrize(
    ("text", "providers"),
    [
        ("STOP", "aws klaviyo salesforce telnyx twilio"),
        ("  stop\n", "aws klaviyo salesforce telnyx twilio"),
        ("stop please", "aws klaviyo salesforce"),
        ("stop all", "aws klaviyo salesforce telnyx"),
        ("stopall", "telnyx twilio"),
        ("please stop", "klaviyo"),
        ("can you stop by?", "klaviyo"),
        ("Stop.", "klaviyo"),
        ("revoke", "klaviyo salesforce twilio"),
        ("opt out", "klaviyo salesforce"),
        ("opt out now", "klaviyo salesforce"),
        ("opt-out", "aws klaviyo"),
        ("optout", "aws twilio"),
        ("arret", "aws"),
        ("Stopping by at nine", ""),
        ("nonstop", ""),
        ("take me off this list", ""),
        ("", ""),
    ],
)
def test_each_provider_looks_for_its_words_where_it_says(text: str, providers: str) -> None:
    assert stopping(text) == set(providers.split())


# As the pages list them; read on 26 November 2026.
LISTED = {
    "aws": "ARRET, CANCEL, END, OPT-OUT, OPTOUT, QUIT, REMOVE, STOP, TD, UNSUBSCRIBE",
    "klaviyo": "STOP, QUIT, END, CANCEL, UNSUBSCRIBE, REVOKE, OPT OUT",
    "salesforce": "STOP, QUIT, CANCEL, END, UNSUBSCRIBE, REVOKE, OPT OUT",
    "telnyx": "STOP, STOPALL, STOP ALL, UNSUBSCRIBE, CANCEL, END, QUIT",
    "twilio": "STOP, UNSUBSCRIBE, END, QUIT, STOPALL, REVOKE, OPTOUT, CANCEL",
}


def test_each_provider_looks_for_the_words_that_it_lists() -> None:
    assert {name: each.words for name, each in PROFILES.items()} == {
        name: set(words.split(", ")) for name, words in LISTED.items()
    }
    assert {each.source.read_on for each in PROFILES.values()} == {date(2026, 11, 26)}


def test_each_profile_is_found_by_its_name_and_says_where_it_was_read() -> None:
    assert list(PROFILES) == sorted(PROFILES)
    for name, profile in PROFILES.items():
        assert profile.name == name
        assert profile.source.url.startswith("https://")
        assert {word.upper() for word in profile.words} == profile.words


@given(st.text(max_size=40), st.sampled_from(sorted(PROFILES)))
def test_what_counts_alone_counts_first_and_what_counts_first_counts_anywhere(
    text: str, name: str
) -> None:
    given_ = PROFILES[name]
    whole, first = (
        ProviderProfile(name, place, given_.words, given_.source)
        for place in (Place.WHOLE, Place.FIRST)
    )
    assert not whole.stops(text) or first.stops(text)


@given(st.text())
def test_any_text_has_an_answer_of_every_provider(text: str) -> None:
    assert set(providers_that_stop(text)) == set(PROFILES)
