"""The opt-in question for the host's own forms: yes or no, a fixed disclaimer, a number on yes.

It gives its fields as data (JSON Schema) and as accessible HTML, and checks the answers. Nothing is
ticked beforehand (row C2), the disclaimer cannot be edited, and no is a revocation (row R3).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from html import escape
from typing import Any, Final

from attrs import field, frozen

from optin.consent import Address, AddressError, Channel
from optin.exceptions import InputError
from optin.forms.wording import Wording

__all__ = ["Answer", "Mistake", "MistakeCode", "OptInQuestion"]

YES: Final = "yes"
NO: Final = "no"
_NUMBER_AT_MOST: Final = 40


class MistakeCode(StrEnum):
    """Name what is wrong with an answer."""

    ANSWER_MISSING = "answer_missing"
    ANSWER_UNKNOWN = "answer_unknown"
    NUMBER_MISSING = "number_missing"
    NUMBER_INVALID = "number_invalid"
    WORDING_CHANGED = "wording_changed"


_SENTENCES: Final = {
    MistakeCode.ANSWER_MISSING: "Please choose yes or no.",
    MistakeCode.ANSWER_UNKNOWN: "Please choose yes or no.",
    MistakeCode.NUMBER_MISSING: "Please give the mobile number that you agree to be texted at.",
    MistakeCode.NUMBER_INVALID: "Please check the number. Write it with + and the country's code.",
    MistakeCode.WORDING_CHANGED: "The terms have changed. Please read them again and answer again.",
}


@frozen
class Mistake:
    """Tell what is wrong with one field.

    Attributes:
        field: Its name.
        code: What, for programs.
    """

    field: str
    code: MistakeCode

    @property
    def sentence(self) -> str:
        """Say it to whoever fills in the form."""
        return _SENTENCES[self.code]


@frozen
class Answer:
    """Hold an answer that can be recorded.

    Attributes:
        agreed: True for yes, False for no; None where an optional question was left open, and
            nothing is recorded.
        contact: The number, None where none was given: a no with no number concerns whoever the
            host knows the person to be.
        wording: What was shown.
    """

    agreed: bool | None
    contact: Address | None
    wording: Wording


def _name(given: str) -> str:
    if not given.isidentifier() or not given.isascii():
        message = "a question's fields are named with letters, digits and underscores"
        raise InputError(message, code="invalid_name")
    return given


@frozen
class OptInQuestion:
    """Ask for consent to texts in a form of the host's own.

    Attributes:
        wording: The disclaimer, as the tenant words it; nobody who fills in the form can change it.
        name: What its fields are named, with endings; another one where two questions share a form.
        question: What is asked.
        required: Whether it has to be answered; yes is never required.
        region: The country whose national form of numbers is accepted, ``""`` for none.
    """

    wording: Wording
    name: str = field(default="texts", converter=_name)
    question: str = "May we send you text messages?"
    required: bool = False
    region: str = ""

    @property
    def fields(self) -> tuple[str, str, str]:
        """Return the fields' names: of the answer, the number, and the wording's version."""
        return self.name, f"{self.name}_number", f"{self.name}_wording"

    @property
    def _number_title(self) -> str:
        """Return what the number is called: without a country, it has to say which it is of."""
        return "Mobile number" if self.region else "Mobile number, with + and the country's code"

    def schema(self) -> dict[str, Any]:
        """Return the question as JSON Schema (draft 2020-12): what is to be shown and filled in.

        The disclaimer stands as the description of the answer; the version of the wording is a
        constant, that comes back with the answer.
        """
        answer, number, wording = self.fields
        agreed = {"properties": {answer: {"const": YES}}, "required": [answer]}
        answered = {"required": [answer]}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {
                answer: {
                    "type": "string",
                    "title": self.question,
                    "description": self.wording.text,
                    "oneOf": [{"const": YES, "title": "Yes"}, {"const": NO, "title": "No"}],
                },
                number: {
                    "type": "string",
                    "title": self._number_title,
                    "format": "phone",
                    "maxLength": _NUMBER_AT_MOST,
                },
                wording: {"const": self.wording.version},
            },
            "required": [answer, wording] if self.required else [],
            "allOf": [
                {"if": agreed, "then": {"required": [number]}},
                {"if": answered, "then": {"required": [wording]}},
            ],
        }

    def html(
        self, answers: Mapping[str, str] | None = None, mistakes: tuple[Mistake, ...] = ()
    ) -> str:
        """Return the question as a group of fields, to stand in a form of the host's.

        Without any style or script it works: the number stands below the answers, and is needed on
        yes. Two lines of style hide it until yes is chosen (docs/how-to/ask-by-form.md).

        Args:
            answers: What was filled in before, to stand there again; nothing is chosen otherwise.
            mistakes: What was wrong with it, each told beside its field.
        """
        given = {} if answers is None else answers
        answer, number, wording = self.fields
        told = {each.field: each.sentence for each in mistakes}
        about = f"{answer}-terms" + (f" {answer}-error" if answer in told else "")
        need = " required" if self.required else ""
        options = "".join(
            f'<label><input type="radio" name="{answer}" value="{value}"'
            f"{need}{' checked' if given.get(answer) == value else ''}> {label}</label>\n"
            for value, label in ((YES, "Yes"), (NO, "No"))
        )
        typed = escape(given.get(number, "")[:_NUMBER_AT_MOST])
        wrong = f' aria-invalid="true" aria-describedby="{number}-error"' if number in told else ""
        return (
            f'<fieldset class="optin-question" aria-describedby="{about}">\n'
            f"<legend>{escape(self.question)}</legend>\n"
            f'<p id="{answer}-terms" lang="{escape(self.wording.language)}">'
            f"{escape(self.wording.text)}</p>\n"
            f"{options}{_error(answer, told)}"
            f'<div class="optin-number"><label for="{number}">'
            f"{escape(self._number_title)} (needed for yes)</label>\n"
            f'<input id="{number}" name="{number}" type="tel" autocomplete="tel" inputmode="tel"'
            f' maxlength="{_NUMBER_AT_MOST}" value="{typed}"{wrong}>{_error(number, told)}</div>\n'
            f'<input type="hidden" name="{wording}" value="{self.wording.version}">\n'
            "</fieldset>"
        )

    def check(self, answers: Mapping[str, object]) -> Answer | tuple[Mistake, ...]:
        """Check what came back, as a form or as JSON sends it.

        Args:
            answers: The fields by name; those of others are passed over.

        Returns:
            An answer to record, or what is wrong, one mistake for a field.
        """
        answer, number, version = self.fields
        said, typed = answers.get(answer), answers.get(number)
        if said is None or said == "":
            missing = Mistake(answer, MistakeCode.ANSWER_MISSING)
            return (missing,) if self.required else Answer(None, None, self.wording)
        if said not in (YES, NO):
            return (Mistake(answer, MistakeCode.ANSWER_UNKNOWN),)
        # A no is taken whatever was shown and however the number is written.
        contact = self._read(typed)
        if said == NO:
            return Answer(False, contact, self.wording)  # noqa: FBT003 - the field says what it is
        if answers.get(version) != self.wording.version:
            return (Mistake(answer, MistakeCode.WORDING_CHANGED),)
        if contact is None:
            is_missing = typed is None or not str(typed).strip()
            code = MistakeCode.NUMBER_MISSING if is_missing else MistakeCode.NUMBER_INVALID
            return (Mistake(number, code),)
        return Answer(True, contact, self.wording)  # noqa: FBT003 - the same

    def _read(self, typed: object) -> Address | None:
        if not isinstance(typed, str) or len(typed) > _NUMBER_AT_MOST:
            return None
        try:
            return Address.parse(typed, region=self.region or None, channel=Channel.SMS)
        except AddressError:
            return None


def _error(name: str, told: Mapping[str, str]) -> str:
    """Return what is told beside a field, if anything."""
    if name not in told:
        return ""
    return f'<p id="{name}-error" class="optin-error" role="alert">{escape(told[name])}</p>\n'
