"""What is typed into a form, and what becomes of it: values, and no rule."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from attrs import field, frozen

from optin.consent import Evidence, Source, State
from optin.forms.links import Secret

__all__ = [
    "CodeResult",
    "CodeSent",
    "FormFault",
    "FormGone",
    "FormMistaken",
    "FormRecorded",
    "FormResult",
    "Linked",
    "Submitted",
    "Verify",
]


class Verify(StrEnum):
    """Say how a form makes sure that the number is the person's."""

    LAST_FOUR = "last_four"
    """Whoever fills it in types the last four digits of the number."""
    CODE = "code"
    """A code is texted to the number, and typed in: this proves possession."""
    SHOWN = "shown"
    """The form shows the number and the person looks; this proves nothing about who looks."""


class FormFault(StrEnum):
    """Say what is wrong with a form that was filled in."""

    NOT_TICKED = "not_ticked"
    WRONG_DIGITS = "wrong_digits"
    WRONG_CODE = "wrong_code"
    NO_CODE = "no_code"
    """No code was texted for this form, or it is too old."""
    NOT_SHOWN = "not_shown"
    """The wording that was shown is not the one in force: it has to be read again."""
    TOO_MANY_CODES = "too_many_codes"
    CANNOT_TEXT = "cannot_text"
    """The number takes no texts from this tenant: START lifts a STOP, and a form another way."""


@frozen
class Submitted:
    """Hold what came back with a form, as far as it decides something.

    Attributes:
        ticked: Whether the box was ticked.
        version: Of the wording that was shown, as far as the form proves it; else ``""``.
        digits: What was typed to verify the number.
        secret: The link.
        evidence: From where the form came; wording and verification are added.
    """

    ticked: bool
    version: str
    digits: str = field(repr=False)
    secret: Secret
    evidence: Evidence = field(default=Evidence(Source.FORM), repr=False)


@frozen
class Linked:
    """Tell that a link counts from now on.

    Attributes:
        expires_at: Until when.
    """

    expires_at: datetime


@frozen
class FormRecorded:
    """Tell that an answer stands in the ledger.

    Attributes:
        state: Where the person stands now.
    """

    state: State


@frozen
class FormMistaken:
    """Tell that nothing was recorded, and the form can be filled in again.

    Attributes:
        fault: What was wrong.
    """

    fault: FormFault


@frozen
class FormGone:
    """Tell that a link does not count: nobody made it, it is too old, or it was used.

    Which of the three is nobody's business.
    """


@frozen
class CodeSent:
    """Tell that a code is on its way to the number."""


FormResult: TypeAlias = FormRecorded | FormMistaken | FormGone
CodeResult: TypeAlias = CodeSent | FormMistaken | FormGone
