"""The reader of the suite's logs sees what it is there for, and is there."""

import logging

import pytest

from optin import Address
from optin.transports import Message
from tests.logs import LISTENER

LOG = logging.getLogger("optin.tests")
TEXT = "The hearing is at nine."


def _fail(words: str) -> None:
    known: dict[str, str] = {}
    try:
        known[words]
    except LookupError:
        LOG.exception("undecided")


@pytest.mark.parametrize(
    ("shown", "what"),
    [
        ("sent to +12025550123", "a number"),
        ("sent to +447700900123", "a number"),
        ("sent to 1 (202) 555-0123", "a number"),
        ("told lou@example.org", "an address"),
        (f"read {TEXT!r}", "a text"),
        ("one line\nWARNING optin another", "a control character"),
        ("\x1b[2Jnothing was here", "a control character"),
    ],
)
def test_a_record_that_shows_something_personal_is_seen(shown: str, what: str) -> None:
    Message(to=Address.parse("+12025550123"), sender="+12025550100", text=TEXT, reference="1")
    LOG.debug(shown)
    (fault,) = LISTENER.faults()
    assert fault.startswith("optin.tests at ")
    assert fault.endswith(f" logs {what}")
    assert shown not in fault


def test_a_number_in_the_traceback_of_a_record_is_seen() -> None:
    _fail("no +12025550123")
    (fault,) = LISTENER.faults()
    assert fault.endswith(" logs a number")


def test_a_masked_number_and_a_short_word_may_be_logged() -> None:
    Message(to=Address.parse("+12025550123"), sender="+12025550100", text="STOP", reference="1")
    _fail("undecided about +1*******23 after STOP, again in 2.5 s")
    assert LISTENER.faults() == []


def test_a_record_is_read_once_and_those_of_other_libraries_are_read() -> None:
    logging.getLogger("http").warning("POST /+12025550123")
    assert len(LISTENER.faults()) == 1
    assert LISTENER.faults() == []
