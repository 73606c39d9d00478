"""What the caller is told: values, one for each way a call can end.

A rule that says no is a value too.
"""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from attrs import field, fields, frozen

from optin.consent import Address, Channel, State
from optin.keywords import Choice, Grade
from optin.policy.reasons import REASONS, Code

__all__ = [
    "Allowed",
    "BlockResult",
    "Changed",
    "Deferred",
    "GroupSent",
    "Held",
    "Invalid",
    "LeftOut",
    "MaySend",
    "OptInResult",
    "OptOutResult",
    "Queued",
    "Received",
    "ReceivedAs",
    "Refused",
    "RequestResult",
    "SendResult",
    "Unchanged",
    "from_memo",
    "to_memo",
]


@frozen(repr=False)
class _Explained:
    """Explain an outcome by its code.

    Attributes:
        code: Stable, for programs.
        entry: The ledger entry behind it, 0 where there is none.
        detail: What the code's own sentence cannot know: counts, names, the word that lifts a
            block.
    """

    code: Code
    entry: int = 0
    detail: str = ""

    @property
    def reason(self) -> str:
        """Say in a sentence what is the case."""
        sentence = REASONS[self.code].sentence
        return f"{sentence} {self.detail}" if self.detail else sentence

    @property
    def rule(self) -> str:
        """Name the law, carrier rule or product row behind it."""
        return REASONS[self.code].rule

    @property
    def remedy(self) -> str:
        """Say what may be done."""
        return REASONS[self.code].remedy

    # Neither a sentence nor a detail names a person, so that a log may show them.
    def __repr__(self) -> str:
        """Show the reason, of which the detail is a part, and all other fields."""
        shown = {"code": self.code.value, "reason": self.reason}
        others = [each.name for each in fields(type(self)) if each.name not in {"code", "detail"}]
        shown |= {name: getattr(self, name) for name in others}
        told = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({told})"


@frozen(repr=False)
class Refused(_Explained):
    """Tell that a rule said no, and which; nothing went out and nothing waits."""


@frozen(repr=False)
class Held(_Explained):
    """Tell that a message waits for consent.

    Attributes:
        reference: The message's own name, for finding it again.
        asked: True where a request went out because of it.
    """

    reference: str = ""
    asked: bool = False


@frozen(repr=False)
class Deferred(_Explained):
    """Tell that a message may go later.

    Attributes:
        until: From when.
        reference: The message's own name.
    """

    until: datetime | None = None
    reference: str = ""


@frozen
class Queued:
    """Tell that a message is on its way.

    Dispatch() hands it to the transport, after one more look at the gate.

    Attributes:
        reference: The message's own name.
        disclaimer: True where a disclaimer goes first.
    """

    reference: str
    disclaimer: bool = False


@frozen
class Allowed:
    """Tell that a message may go now."""

    entry: int = 0


@frozen
class Invalid:
    """Tell that what was given for one of many cannot be used; the others are not touched by it.

    Attributes:
        code: The error's, such as ``"invalid_address"``.
        reason: What is wrong and what to do about it, with at most two digits of a number.
    """

    code: str
    reason: str


@frozen
class Unchanged:
    """Tell that it was so already.

    Attributes:
        state: The contact's state, None for what is no consent.
    """

    state: State | None = None


@frozen
class Changed:
    """Tell that something was changed.

    Attributes:
        version: The version of the settings that it is part of, 0 for a contact's consent.
        state: The contact's state now, None for settings.
    """

    version: int = 0
    state: State | None = None


@frozen
class LeftOut:
    """Tell who a group message did not go to, and why."""

    to: Address
    code: Code
    reason: str


@frozen
class GroupSent:
    """Tell how a group message fared.

    Attributes:
        queued: Whom it goes to.
        left_out: Whom not, and why.
        reference: The group message's own name.
    """

    queued: tuple[Address, ...]
    left_out: tuple[LeftOut, ...]
    reference: str


class ReceivedAs(StrEnum):
    """Say what became of an inbound delivery."""

    DELIVERED = "delivered"
    """Handed to the user."""
    HELD = "held"
    """Held back from the user until the contact agrees."""
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"
    CATEGORY_STOPPED = "category_stopped"
    """The person wants no more of one category; what they agreed to besides stands."""
    CATEGORY_STARTED = "category_started"
    """The person wants messages of a category again."""
    HELPED = "helped"
    DUPLICATE = "duplicate"
    DROPPED = "dropped"
    """Recorded, and handed to nobody."""
    UNEXPECTED = "unexpected"
    """Recorded, answered where the policy says so, and handed to nobody: contacts begin no
    conversation here."""
    SUSPENDED = "suspended"
    """It may be an opt-out: the user has it, and texts stop until somebody has looked."""
    BLOCKED = "blocked"
    """The provider blocks a person, without a word of theirs."""
    UNBLOCKED = "unblocked"
    """The provider blocks a person no longer; what the person has said stands."""
    STATUS = "status"
    """A delivery status, noted."""
    RECORDED = "recorded"
    """Durable, and decided later by dispatch()."""
    UNROUTED = "unrouted"
    """Durable, for a sender that belongs to no tenant."""
    UNRECOGNISED = "unrecognised"
    """Durable, and not readable."""


@frozen
class Received:
    """Tell what became of one update.

    Attributes:
        outcome: What became of it.
        tenant: Whose it was, ``""`` where nobody's.
        address: Who wrote, None where that cannot be read.
        rule: The keyword rule that matched.
        text: The words.
        categories: The categories that the person named, where the policy lets one be stopped.
        answer: What the person answered to a question of the tenant's own, None where it was none.
            An opt-out that is one, too, may be a cancellation: somebody should look.
        grade: How surely the words ask for what the rule says. ``Grade.REVIEW`` beside
            ``delivered`` may be an opt-out, and nothing was stopped: somebody should read it soon.
    """

    outcome: ReceivedAs
    tenant: str = ""
    address: Address | None = None
    rule: str = ""
    text: str = field(default="", repr=False)
    categories: tuple[str, ...] = ()
    answer: Choice | None = None
    grade: Grade = Grade.NONE


SendResult: TypeAlias = Queued | Held | Deferred | Refused
MaySend: TypeAlias = Allowed | Held | Deferred | Refused
OptOutResult: TypeAlias = Changed | Unchanged
OptInResult: TypeAlias = Changed | Unchanged | Refused
BlockResult: TypeAlias = Changed | Unchanged | Refused
RequestResult: TypeAlias = Changed | Unchanged | Refused


def to_memo(result: SendResult | GroupSent) -> str:
    """Return a result as a store keeps it under an idempotency key."""
    match result:
        case Queued(reference, disclaimer):
            data: dict[str, object] = {"as": "queued", "ref": reference, "disclaimer": disclaimer}
        case GroupSent(queued, left_out, reference):
            data = {
                "as": "group",
                "ref": reference,
                "queued": [[to.channel, to.value] for to in queued],
                "left_out": [
                    [one.to.channel, one.to.value, one.code, one.reason] for one in left_out
                ],
            }
        case _:
            until = getattr(result, "until", None)
            data = {
                "as": type(result).__name__.lower(),
                "code": result.code,
                "entry": result.entry,
                "detail": result.detail,
                "ref": getattr(result, "reference", ""),
                "asked": getattr(result, "asked", False),
                "until": None if until is None else until.isoformat(),
            }
    return json.dumps(data)


def from_memo(memo: str) -> SendResult | GroupSent:
    """Read what :func:`to_memo` wrote."""
    data = json.loads(memo)
    if data["as"] == "queued":
        return Queued(data["ref"], data["disclaimer"])
    if data["as"] == "group":
        return GroupSent(
            tuple(Address.load(Channel(channel), value) for channel, value in data["queued"]),
            tuple(
                LeftOut(Address.load(Channel(channel), value), Code(code), reason)
                for channel, value, code, reason in data["left_out"]
            ),
            data["ref"],
        )
    explained = (Code(data["code"]), data["entry"], data["detail"])
    if data["as"] == "held":
        return Held(*explained, data["ref"], data["asked"])
    if data["as"] == "deferred":
        until = data["until"]
        return Deferred(
            *explained, None if until is None else datetime.fromisoformat(until), data["ref"]
        )
    return Refused(*explained)
