"""What may happen in one organisation: the mode, and the limits that go with it.

Explicit consent excludes group messaging (row P5): in a group thread each member's number is shown
to the others, and one member's "no" cannot be honoured for the thread alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final, Self

from attrs import field, frozen

from optin.exceptions import InputError, SettingsError

__all__ = ["ContactsStart", "Doubt", "Mode", "Policy", "a_policy"]


class Mode(StrEnum):
    """Say what a contact must have agreed to before a user's message may go."""

    CONSENT = "consent"
    """Explicit consent: nothing goes before a "yes"."""
    DISCLAIMER = "disclaimer"
    """The first message is accompanied by who is writing and how to stop."""
    OFF = "off"
    """No request, no disclaimer; STOP, START and HELP still work."""


class ContactsStart(StrEnum):
    """Say what becomes of the message of a contact with whom there is no conversation (row V4).

    It is recorded always, and STOP, START and HELP work always.
    """

    DELIVER = "deliver"
    """It begins one, and goes to the user as the mode says."""
    ANSWER = "answer"
    """It goes to nobody; the contact is told so by an automatic text."""
    DROP = "drop"
    """It goes to nobody."""


class Doubt(StrEnum):
    """Say what becomes of words that may be an opt-out (row K5); one that is sure is always taken.

    In every case the words reach the user, as any others do.
    """

    REVIEW = "review"
    """Nothing else: whoever reads them decides."""
    SUSPEND = "suspend"
    """Texts stop until somebody has looked, and lifts the block or writes the opt-out down."""
    OPT_OUT = "opt_out"
    """They are taken for one."""


# A decision adds these to the present; timedelta.max, meant as "never", would leave the calendar.
_LONGEST: Final = timedelta(days=3652)

_STRICTNESS: Final = {Mode.OFF: 0, Mode.DISCLAIMER: 1, Mode.CONSENT: 2}
_OPENNESS: Final = tuple(ContactsStart)
_CAUTION: Final = tuple(Doubt)


def _mode(given: Mode | str) -> Mode:
    if given not in set(Mode):
        names = ", ".join(repr(mode.value) for mode in Mode)
        message = f"there is no mode {str(given)[:20]!r}; there are {names}"
        raise SettingsError(message, code="unknown_mode")
    return Mode(given)


def _contacts_start(given: ContactsStart | str) -> ContactsStart:
    if given not in set(ContactsStart):
        names = ", ".join(repr(each.value) for each in ContactsStart)
        message = f"contacts_start is one of {names}, not {str(given)[:20]!r}"
        raise SettingsError(message, code="invalid_policy")
    return ContactsStart(given)


def _doubt(given: Doubt | str) -> Doubt:
    if given not in set(Doubt):
        names = ", ".join(repr(each.value) for each in Doubt)
        message = f"probable and doubtful are one of {names}, not {str(given)[:20]!r}"
        raise SettingsError(message, code="invalid_policy")
    return Doubt(given)


@frozen(kw_only=True)
class Policy:
    """Say what may happen in one organisation.

    Attributes:
        mode: What a contact must have agreed to.
        group_messaging: Whether one message may go to several contacts at once; excluded by
            explicit consent.
        hold_limit: How many messages of a contact wait for an answer at most, each way.
        hold_for: How long a held message stays worth sending.
        ask_again_after: How long an unanswered request stands before another may follow.
        reminders: How many reminders follow a request at most, each after an answer that is neither
            keyword.
        remind_after: How long after a request, or the reminder before, none follows: people write
            in pieces.
        implied_for: How long consent by implication, a disclaimer that was not objected to, counts
            after the person's last word; None for ever (row C11).
        max_length: Characters in a text at most (480 unless the host says otherwise, row V5).
        contacts_start: What becomes of a message of a contact with whom nobody has a conversation.
        probable: What becomes of a reply that probably opts out, such as "stop please".
        doubtful: What becomes of one that is left to a person, such as "not interested"; no more
            than of a probable one.
        stop_by_category: Whether STOP with the name of a category, as "STOP reminders", ends those
            messages alone (row K6); where it is off, it is what it would be without one.
    """

    mode: Mode = field(default=Mode.CONSENT, converter=_mode)
    group_messaging: bool = False
    hold_limit: int = 20
    hold_for: timedelta = timedelta(days=7)
    ask_again_after: timedelta = timedelta(days=1)
    reminders: int = 1
    remind_after: timedelta = timedelta(minutes=1)
    implied_for: timedelta | None = None
    max_length: int = 480
    contacts_start: ContactsStart = field(default=ContactsStart.DELIVER, converter=_contacts_start)
    probable: Doubt = field(default=Doubt.OPT_OUT, converter=_doubt)
    doubtful: Doubt = field(default=Doubt.REVIEW, converter=_doubt)
    stop_by_category: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse what contradicts itself.

        Raises:
            SettingsError: ``consent_excludes_groups``, or ``invalid_policy`` for a number out of
            range.
        """
        if self.mode is Mode.CONSENT and self.group_messaging:
            message = (
                "explicit consent and group messaging exclude each other: a group shows every "
                "member's number to the others, and one member's answer cannot bind it. Switch "
                "off one of the two."
            )
            raise SettingsError(message, code="consent_excludes_groups")
        if max(self.doubtful, self.probable, key=_CAUTION.index) is not self.probable:
            message = "what is only doubtful cannot weigh more than what is probable"
            raise SettingsError(message, code="invalid_policy")
        if self.hold_limit < 0 or self.reminders < 0 or self.max_length < 1:
            message = "hold_limit and reminders must be 0 or more, and max_length 1 or more"
            raise SettingsError(message, code="invalid_policy")
        spans = (self.hold_for, self.ask_again_after, self.remind_after)
        if self.hold_for <= timedelta(0) or min(spans) < timedelta(0):
            message = (
                "hold_for must be longer than nothing, and ask_again_after and remind_after not "
                "negative"
            )
            raise SettingsError(message, code="invalid_policy")
        if self.implied_for is not None and self.implied_for <= timedelta(0):
            message = "implied_for must be longer than nothing, or None for ever"
            raise SettingsError(message, code="invalid_policy")
        if max(*spans, self.implied_for or timedelta(0)) > _LONGEST:
            message = (
                "hold_for, ask_again_after, remind_after and implied_for are ten years at most"
            )
            raise SettingsError(message, code="invalid_policy")

    def under(self, parent: Policy) -> Policy:
        """Return the stricter of this policy and the one above it, rule by rule."""
        mode = max(self.mode, parent.mode, key=_STRICTNESS.__getitem__)
        groups = self.group_messaging and parent.group_messaging and mode is not Mode.CONSENT
        return Policy(
            mode=mode,
            group_messaging=groups,
            hold_limit=min(self.hold_limit, parent.hold_limit),
            hold_for=min(self.hold_for, parent.hold_for),
            ask_again_after=max(self.ask_again_after, parent.ask_again_after),
            reminders=min(self.reminders, parent.reminders),
            remind_after=max(self.remind_after, parent.remind_after),
            implied_for=min(filter(None, (self.implied_for, parent.implied_for)), default=None),
            max_length=min(self.max_length, parent.max_length),
            contacts_start=max(self.contacts_start, parent.contacts_start, key=_OPENNESS.index),
            probable=max(self.probable, parent.probable, key=_CAUTION.index),
            doubtful=max(self.doubtful, parent.doubtful, key=_CAUTION.index),
            stop_by_category=self.stop_by_category and parent.stop_by_category,
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "mode": self.mode.value,
            "group_messaging": self.group_messaging,
            "hold_limit": self.hold_limit,
            "hold_for": self.hold_for.total_seconds(),
            "ask_again_after": self.ask_again_after.total_seconds(),
            "reminders": self.reminders,
            "remind_after": self.remind_after.total_seconds(),
            "implied_for": None if self.implied_for is None else self.implied_for.total_seconds(),
            "max_length": self.max_length,
            "contacts_start": self.contacts_start.value,
            "probable": self.probable.value,
            "doubtful": self.doubtful.value,
            "stop_by_category": self.stop_by_category,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_json` wrote."""
        implied_for = data.get("implied_for")
        return cls(
            mode=Mode(data["mode"]),
            group_messaging=data["group_messaging"],
            hold_limit=data["hold_limit"],
            hold_for=timedelta(seconds=data["hold_for"]),
            ask_again_after=timedelta(seconds=data["ask_again_after"]),
            reminders=data.get("reminders", 1),
            remind_after=timedelta(seconds=data.get("remind_after", 60)),
            implied_for=None if implied_for is None else timedelta(seconds=implied_for),
            max_length=data["max_length"],
            contacts_start=data.get("contacts_start", ContactsStart.DELIVER),
            probable=data.get("probable", Doubt.OPT_OUT),
            doubtful=data.get("doubtful", Doubt.REVIEW),
            stop_by_category=data.get("stop_by_category", False),
        )


def a_policy(given: object) -> Policy:
    """Return a policy as it is; a word in its place is the likeliest slip of whoever begins.

    Raises:
        InputError: ``wrong_type``: it is none.
    """
    if isinstance(given, Policy):
        return given
    message = 'a policy is a Policy, such as Policy(mode="disclaimer")'
    raise InputError(message, code="wrong_type")
