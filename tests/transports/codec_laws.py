"""What codecs have in common that are set up alike and report by words and codes: laws to inherit.

Subclass these beside ``TransportLaws``, and say what is the provider's own. Each entry of a table
is a test of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, Final

import pytest
from attrs import evolve

from optin.exceptions import ConfigurationError
from optin.transports.protocol import (
    Ambiguous,
    DeliveryStatus,
    FailureReason,
    HttpRequest,
    HttpResponse,
    NotAccepted,
    StatusUpdate,
    Transport,
)

_TABLES: Final = {"word": "statuses", "code": "codes", "wrong": "wrong", "doubt": "doubtful"}
"""The arguments of tests, and the tables that their values stand in."""


class _Laws:
    """Try a test on each entry of its table."""

    def transport(self) -> Transport:
        """Return the transport, with its keys."""
        raise NotImplementedError

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Take the values of an argument from the table of its name."""
        for argument in metafunc.fixturenames:
            if argument in _TABLES:
                metafunc.parametrize(argument, list(getattr(self, _TABLES[argument])))


class SettingLaws(_Laws):
    """Hold the laws about arguments.

    Attributes:
        type_: The transport.
        right: The arguments that it needs.
        wrong: Arguments that are refused, each set in the place of right ones. Their values are
            words that no message says by itself.
        changed: An argument, and another value of it.
    """

    type_: type[Transport]
    right: ClassVar[Mapping[str, object]]
    wrong: ClassVar[Sequence[Mapping[str, object]]]
    changed: tuple[str, object] = ("status_url", "https://texts.example.com/s")

    def inbound(self, text: str) -> HttpRequest:
        """Return a genuine request that brings a person's message."""
        raise NotImplementedError

    def test_a_setting_that_cannot_be_is_refused_without_repeating_it(
        self, wrong: Mapping[str, object]
    ) -> None:
        with pytest.raises(ConfigurationError) as caught:
            self.type_(**{**self.right, **wrong})
        said = [each for each in _texts(list(wrong.values())) if each and each in str(caught.value)]
        assert said == []

    def test_it_can_be_changed_in_one_setting(self) -> None:
        transport: Transport = self.transport()
        name, value = self.changed
        changed = evolve(transport, **{name: value})  # type: ignore[misc]
        changed.verify(self.inbound("YES"))
        assert changed != transport
        assert evolve(changed, **{name: getattr(transport, name)}) == transport  # type: ignore[misc]


class ReportLaws(_Laws):
    """Hold the laws about reports.

    Attributes:
        statuses: What each of the provider's words means.
        any_case: Whether a word may be written in capitals, too.
        codes: What each of the provider's codes means.
        failure: The word by which a failure is told, with a code.
        new: A word that nobody knows, and a code that means an opt-out.
        id_: The message that is reported on; the reference of its attempt is ``"a:1:1"``.
        no_code: What the provider gives for the code of a success.
    """

    statuses: ClassVar[Mapping[str, DeliveryStatus]]
    any_case: bool = False
    codes: ClassVar[Mapping[str, tuple[FailureReason, bool]]]
    failure: str
    new: tuple[str, str]
    id_: str
    no_code: str | None = None

    def status(self, word: str, code: str = "") -> StatusUpdate:
        """Return what is read of a report with a word, and with a code where there is one."""
        raise NotImplementedError

    def test_each_status_is_read(self, word: str) -> None:
        for written in (word, word.upper(), word.capitalize()) if self.any_case else (word,):
            update = self.status(written)
            assert update.status is self.statuses[word]
            assert (update.message_id, update.reference) == (self.id_, "a:1:1")
            assert (update.event_id, update.code) == (self._event(word, self.no_code), self.no_code)

    def test_a_word_that_is_new_is_kept_as_unknown(self) -> None:
        word, code = self.new
        update = self.status(word, code)
        assert self.codes[code][0] is FailureReason.OPTED_OUT
        assert (update.status, update.reason) == (DeliveryStatus.UNKNOWN, None)
        assert update.event_id == self._event(word, code)

    def test_each_code_has_its_reason(self, code: str) -> None:
        update = self.status(self.failure, code)
        assert (update.code, update.reason) == (code, self.codes[code][0])
        assert update.event_id == self._event(self.failure, code)

    def _event(self, word: str, code: str | None) -> str:
        known = word.lower() if self.any_case else word
        return ":".join(filter(None, (self.id_, known, code)))


class AnswerLaws(_Laws):
    """Hold the laws about answers.

    Attributes:
        doubtful: The status and the content of answers that do not say what became of the message.
        throttled: An answer of 429, and what it comes to.
    """

    doubtful: ClassVar[Sequence[tuple[int, object]]]
    throttled: ClassVar[tuple[HttpResponse, NotAccepted]]

    def test_in_doubt_the_outcome_is_ambiguous(self, doubt: tuple[int, object]) -> None:
        status, content = doubt
        answer = HttpResponse(status, {}, json.dumps(content).encode())
        assert self.transport().outcome_of(answer) == Ambiguous(f"http_{status}")

    def test_a_throttled_message_may_be_tried_again(self) -> None:
        answer, outcome = self.throttled
        assert self.transport().outcome_of(answer) == outcome


def _texts(value: object) -> Iterator[str]:
    """Give every text within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
