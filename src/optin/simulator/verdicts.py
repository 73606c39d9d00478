"""What whoever acts is told at once: one sentence, and where a rule says no, why and what helps."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, TypeAlias

from attrs import field, frozen

from optin import (
    Changed,
    Deferred,
    Held,
    InputError,
    MadeLink,
    Queued,
    Received,
    ReceivedAs,
    Refused,
    Unchanged,
    Written,
)

__all__ = ["Result", "Tone", "Verdict", "mistaken", "told", "verdict"]


class Tone(StrEnum):
    """Say what something means for texts to this person; a page gives each a colour and a sign."""

    YES = "yes"
    NO = "no"
    WAIT = "wait"
    TEXT = "text"
    STAFF = "staff"
    PLAIN = "plain"


@frozen
class Verdict:
    """Tell what became of an act.

    Attributes:
        tone: How it went.
        title: In a word or two.
        reason: In a sentence, ``""`` where the title says it all.
        rule: The law, carrier rule or product row behind a refusal, else ``""``.
        remedy: What may be done about a refusal, else ``""``.
        code: The stable code of a refusal, else ``""``.
        link: The address of a consent form, for the person to open, else ``""``.
    """

    tone: Tone
    title: str
    reason: str = ""
    rule: str = ""
    remedy: str = ""
    code: str = ""
    link: str = field(default="", repr=False)


Result: TypeAlias = Queued | Held | Deferred | Refused | Changed | Unchanged | MadeLink | Written

_RECEIVED: Final = {
    ReceivedAs.DELIVERED: (Tone.TEXT, "Delivered to the staff"),
    ReceivedAs.HELD: (Tone.WAIT, "Held back until this person agrees"),
    ReceivedAs.OPTED_IN: (Tone.YES, "Opted in"),
    ReceivedAs.OPTED_OUT: (Tone.NO, "Opted out"),
    ReceivedAs.HELPED: (Tone.TEXT, "Answered with help"),
    ReceivedAs.DUPLICATE: (Tone.PLAIN, "The same delivery again: it counts once"),
    ReceivedAs.DROPPED: (Tone.PLAIN, "Recorded, and handed to nobody"),
    ReceivedAs.BLOCKED: (Tone.NO, "The provider blocks this person"),
    ReceivedAs.UNBLOCKED: (Tone.PLAIN, "The provider blocks this person no longer"),
    ReceivedAs.CATEGORY_STOPPED: (Tone.NO, "One category of messages is stopped"),
    ReceivedAs.CATEGORY_STARTED: (Tone.YES, "One category of messages begins again"),
    ReceivedAs.SUSPENDED: (Tone.WAIT, "May be an opt-out: texts stop until somebody has looked"),
    ReceivedAs.UNEXPECTED: (Tone.PLAIN, "Recorded: contacts begin no conversation here"),
}


_AT_ONCE: Final = {
    Unchanged: Verdict(Tone.PLAIN, "Nothing changed", "It was so already."),
    Written: Verdict(Tone.TEXT, "Sent", "No e-mail and no notice holds a word of it."),
}


def verdict(result: Result, done: str = "Done") -> Verdict:
    """Put the answer of a call into words.

    Args:
        result: What the library answered.
        done: The title where it did what was asked.
    """
    match result:
        case Queued(disclaimer=True):
            return Verdict(Tone.TEXT, "On its way", "A disclaimer goes first.")
        case Queued():
            return Verdict(Tone.TEXT, "On its way")
        case Held():
            return _explained(Tone.WAIT, "Held", result)
        case Deferred():
            return _explained(Tone.WAIT, "Put off", result)
        case Refused():
            return _explained(Tone.NO, "Refused", result)
        case Unchanged() | Written():
            return _AT_ONCE[type(result)]
        case MadeLink():
            return _linked(result)
        case Changed():
            return Verdict(Tone.PLAIN, done)


def told(received: Received) -> Verdict:
    """Put into words what became of a person's text.

    Args:
        received: What the library answered.
    """
    tone, title = _RECEIVED.get(received.outcome, (Tone.PLAIN, "Recorded"))
    return Verdict(tone, title)


def mistaken(error: InputError) -> Verdict:
    """Put into words that something cannot be used, and that nothing was changed.

    Args:
        error: What the library says is wrong with it.
    """
    return Verdict(Tone.NO, "Not possible", str(error), code=error.code)


def _linked(made: MadeLink) -> Verdict:
    if made.mailed:
        return Verdict(Tone.WAIT, "An e-mail went out", "It leads to a consent form.")
    reason = "Whoever has this number can agree on the form behind it."
    return Verdict(Tone.WAIT, "A link to copy", reason, link=made.url)


def _explained(tone: Tone, title: str, result: Held | Deferred | Refused) -> Verdict:
    return Verdict(tone, title, result.reason, result.rule, result.remedy, result.code.value)
