"""Every record that the whole suite logs is read: none tells a number, an address or a text.

A plugin of pytest. It listens to every logger, to optin's own at all levels, notes each text that
is made into a message on the way, and fails the test in which a record shows one. Its own tests
stand in `tests/project/test_logs.py`.
"""

import logging
import re
from collections.abc import Generator
from functools import wraps
from typing import Any

import pytest

from optin.policy import NewRow
from optin.portal import Words
from optin.transports import InboundMessage, Message

# What a log may hold whole are none of these. A number is seen in any of the ways in which the
# tests write one: E.164, and the North American numbers that nobody has, with or without marks.
SHOWN = {
    "a number": re.compile(r"\+[1-9][0-9]{6,14}|[2-9][0-9]{2}[-. )]{0,2}555[-. ]?01[0-9]{2}"),
    "an address": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
}
# A second line, or a sequence that moves a terminal's cursor, could pass for a record of its own.
# Other libraries may write what they like between their words: asyncio tells a task on two lines.
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# A shorter text, such as STOP, is a word that a log may hold without telling what somebody wrote.
TELLING = 8

TEXTS: dict[type, str] = {NewRow: "body", Message: "text", InboundMessage: "text", Words: "text"}


class Listener(logging.Handler):
    """Keep what was logged and what was written since it was last asked."""

    def __init__(self) -> None:
        super().__init__(level=logging.NOTSET)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))
        self.records: list[logging.LogRecord] = []
        self.texts: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record as it is logged: what it names may have changed when it is read."""
        record.shown = self.format(record)
        self.records.append(record)

    def faults(self) -> list[str]:
        """Tell what the records show that they must not, and begin anew."""
        found = [fault for record in self.records for fault in faults(record, self.texts)]
        self.records, self.texts = [], set()
        return found


def faults(record: logging.LogRecord, texts: set[str]) -> list[str]:
    """Tell what one record shows, its traceback included, without showing it again."""
    shown: str = record.shown  # type: ignore[attr-defined]  # set by the listener
    found = [what for what, pattern in SHOWN.items() if pattern.search(shown)]
    found += ["a text"] * any(text in shown for text in texts if len(text.strip()) >= TELLING)
    if record.name.startswith("optin") and CONTROLS.search(record.getMessage()):
        found.append("a control character")
    return [f"{record.name} at {record.pathname}:{record.lineno} logs {what}" for what in found]


LISTENER = Listener()


def _note(kind: type, attribute: str) -> None:
    """Note the text of each value of a kind as it is made."""
    made = vars(kind)["__init__"]

    @wraps(made)
    def make(self: object, *args: Any, **named: Any) -> None:  # noqa: ANN401 - whatever it takes
        made(self, *args, **named)
        LISTENER.texts.add(getattr(self, attribute))

    type.__setattr__(kind, "__init__", make)


def pytest_configure() -> None:
    """Listen from the first test on."""
    logging.getLogger().addHandler(LISTENER)
    logging.getLogger("optin").setLevel(logging.DEBUG)
    for kind, attribute in TEXTS.items():
        _note(kind, attribute)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Fail a test whose records show something, those of its fixtures included."""
    yield
    found = LISTENER.faults()
    if found:
        pytest.fail("\n".join(found), pytrace=False)
