"""Decide about the tenant's own users: who they are, their own opt-in, and what they are told.

A user's opt-in is a consent of the user's own number, in a scope of its own: it says nothing of the
user as somebody's contact, nor the other way round (row C7). A number that is changed is another
one, and starts with none (C1).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from optin.consent import USERS, Event, EventType, Evidence, State
from optin.exceptions import InputError
from optin.policy.acting import opts_nobody_in
from optin.policy.automatic import Case, settings_of
from optin.policy.categories import misfit
from optin.policy.decision import (
    Decision,
    NewRow,
    Purpose,
    RecipientView,
    RowKind,
    Snapshot,
)
from optin.policy.gate import Way, permit_user
from optin.policy.profiles import EVERY_NOTICE, ProfileChanges, UserProfile
from optin.policy.reasons import Code
from optin.policy.results import Changed, OptInResult, OptOutResult, Queued, Refused, Unchanged
from optin.policy.sending import Draft, bar
from optin.policy.settings import Settings
from optin.policy.window import is_shut
from optin.templates import Audience, TemplateName

__all__ = [
    "NoticeDraft",
    "decide_forget",
    "decide_notice",
    "decide_profile",
    "decide_remind",
    "decide_user_opt_in",
    "decide_user_opt_out",
    "shows_number",
]

MOVED: Final = "number_changed"
"""The source of an opt-out that follows from another number in a user's profile."""

_TEMPLATES: Final = frozenset(TemplateName)

UserOptIn: TypeAlias = Callable[[Snapshot, datetime], Decision[OptInResult | Refused]]
UserOptOut: TypeAlias = Callable[[Snapshot, datetime], Decision[OptOutResult | Refused]]
QueueDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Queued | Refused]]


def shows_number(snapshot: Snapshot) -> bool:
    """Say whether a snapshot shows the number that the user's profile has by now.

    Args:
        snapshot: Of a unit that names one user, and the number that the user had a moment ago.
    """
    profile = snapshot.user
    if profile is None or profile.phone is None:
        return True
    return any(_is(view, profile) for view in snapshot.recipients)


def decide_profile(
    user: str, changes: ProfileChanges
) -> Callable[[Snapshot, datetime], Decision[UserProfile]]:
    """Return the decision that changes what is kept of a user, who may be new.

    Args:
        user: Whom.
        changes: What is given: the rest stays as it is. Where the number is another one, the opt-in
            of the old number ends: it may be somebody else's by now.

    Returns:
        A function for a store; it answers what is kept from then on.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[UserProfile]:
        settings = settings_of(snapshot)
        for name in changes.get("routes", ()):
            if not _can_be_routed(name, settings):
                message = (
                    "a route names a template, a category for users, or nothing at all for what "
                    "it does not name"
                )
                raise InputError(message, code="unknown_route")
        profile = evolve(snapshot.user or UserProfile(user=user), **changes)
        events = _left_behind(snapshot, profile, settings, now)
        return Decision(profile, events, users=(profile,))

    return decide


def _can_be_routed(name: str, settings: Settings) -> bool:
    fits = misfit(settings.category(name), Audience.USER) is None
    return fits or name == EVERY_NOTICE or name in _TEMPLATES


def _left_behind(
    snapshot: Snapshot, profile: UserProfile, settings: Settings, now: datetime
) -> tuple[Event, ...]:
    """End the opt-in of a number that is no longer the user's."""
    before = snapshot.user
    if before is None or before.phone is None:
        return ()
    if profile.phone is not None and profile.phone.key == before.phone.key:
        return ()
    (old,) = [view for view in snapshot.recipients if _is(view, before)]
    if old.standing.in_scope(USERS).state is not State.OPTED_IN:
        return ()
    return _case(settings, old, now).opted_out({"source": MOVED}, {})


def decide_user_opt_in(evidence: Evidence, *, permitted: bool = True) -> UserOptIn:
    """Return the decision that opts a user in at the user's own number, and confirms it by text.

    Args:
        evidence: How the user said yes: on a form, such as a box that was ticked beside the
            number; by hand, a note or wording is needed.
        permitted: Whether whoever records it may.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[OptInResult | Refused]:
        settings = settings_of(snapshot)
        recipient = _number_of(snapshot)
        if isinstance(recipient, Refused):
            return Decision(recipient)
        case = _case(settings, recipient, now)
        standing = opts_nobody_in(case, evidence, permitted=permitted)
        if standing is not None:
            return Decision(standing)
        agreed = case.event(
            EventType.OPTED_IN, {"source": evidence.source.value}, evidence.payload()
        )
        key = f"confirmation:{recipient.key}:{recipient.standing.revision + 1}"
        confirmation = case.text(TemplateName.FORM_CONFIRMATION, Purpose.CONFIRMATION, key=key)
        return Decision(Changed(state=State.OPTED_IN), (agreed,), (confirmation,))

    return decide


def decide_user_opt_out(evidence: Evidence) -> UserOptOut:
    """Return the decision that opts a user out at the user's own number; it texts nobody.

    Args:
        evidence: How the user said so: no means is exclusive (47 CFR 64.1200(a)(10)).
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[OptOutResult | Refused]:
        settings = settings_of(snapshot)
        recipient = _number_of(snapshot)
        if isinstance(recipient, Refused):
            return Decision(recipient)
        case = _case(settings, recipient, now)
        facts = {"source": evidence.source.value}
        if case.record.state is State.OPTED_OUT:
            repeated = case.event(EventType.OPT_OUT_REPEATED, facts, evidence.payload())
            return Decision(Unchanged(State.OPTED_OUT), (repeated,))
        out = case.opted_out(facts, evidence.payload())
        return Decision(Changed(state=State.OPTED_OUT), out)

    return decide


def decide_remind(draft: Draft, *, bare: bool = False) -> QueueDecide:
    """Return the decision about a text to one of the tenant's own users, at their own number.

    Args:
        draft: What is to be sent; its category says what it is about, and is for users.
        bare: Whether it may be about nothing in particular, as a notice may.

    Returns:
        A function for a store: it queues the text, or refuses it, and says so in the ledger.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Queued | Refused]:
        settings = settings_of(snapshot)
        recipient = _number_of(snapshot)
        if isinstance(recipient, Refused):
            return _refusal(recipient, "", now)
        sender = settings.sender_for(draft.sender, recipient.channel) or settings.senders[0]
        barred = bar(draft, settings, Audience.USER, bare=bare) or _gate(
            settings, recipient, sender.key, draft.category, now
        )
        if barred is not None:
            return _refusal(barred, recipient.key, now)
        row = NewRow(
            kind=RowKind.TEXT,
            purpose=Purpose.USER_TEXT,
            recipient=recipient.key,
            body=draft.text,
            scope=USERS,
            epoch=recipient.standing.in_scope(USERS).epoch,
            sender=sender.key,
            user=draft.user,
            organisation=draft.organisation,
            category=draft.category,
            key=f"user-text:{draft.reference}",
        )
        queued = Event(
            EventType.MESSAGE_QUEUED,
            now,
            recipient.key,
            USERS,
            {"ref": draft.reference},
            {"user": draft.user},
        )
        return Decision(Queued(draft.reference), (queued,), (row,))

    return decide


def _gate(
    settings: Settings, recipient: RecipientView, sender: str, category: str, now: datetime
) -> Refused | None:
    if recipient.address is not None and settings.owns(recipient.address.key):
        return Refused(Code.OWN_NUMBER)
    verdict = permit_user(recipient, sender, category=category)
    if verdict.way is not Way.ALLOWED:
        return Refused(verdict.code, verdict.entry, verdict.detail)
    return Refused(Code.OUTSIDE_WINDOW) if is_shut(recipient, sender, now) else None


@frozen(kw_only=True)
class NoticeDraft:
    """Hold what a user is to be told.

    Attributes:
        text: The words.
        user: Who is told, ``""`` for the organisation as a whole.
        category: What it is about, ``""`` for nothing in particular.
        organisation: In which organisation, ``""`` for the main one.
        reference: The notice's own name, unique within the tenant.
    """

    text: str = field(repr=False)
    user: str
    category: str = ""
    organisation: str = ""
    reference: str


def decide_notice(draft: NoticeDraft) -> QueueDecide:
    """Return the decision about a notice of the host's own to a user.

    Args:
        draft: What is to be told.

    Returns:
        A function for a store: it keeps the notice, which the notifier is then told.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Queued | Refused]:
        del now
        settings = settings_of(snapshot)
        settings.path(draft.organisation)
        if draft.category:
            code = misfit(settings.category(draft.category), Audience.USER)
            if code is not None:
                return Decision(Refused(code))
        row = NewRow(
            kind=RowKind.NOTICE,
            purpose=Purpose.NOTICE,
            recipient="",
            body=draft.text,
            user=draft.user,
            organisation=draft.organisation,
            category=draft.category,
            key=f"notice:{draft.reference}",
        )
        return Decision(Queued(draft.reference), rows=(row,))

    return decide


def decide_forget(user: str) -> Callable[[Snapshot, datetime], Decision[bool]]:
    """Return the decision that keeps nothing of a user any more.

    Args:
        user: Whom. What is kept of the user's number is erased as that of any number.

    Returns:
        A function for a store; it answers whether there was anything.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[bool]:
        settings_of(snapshot)
        del now
        return Decision(snapshot.user is not None, forgotten=(user,))

    return decide


# Parts --------------------------------------------------------------------------------------------


def _is(view: RecipientView, profile: UserProfile) -> bool:
    address, phone = view.address, profile.phone
    return address is not None and phone is not None and address.key == phone.key


def _number_of(snapshot: Snapshot) -> RecipientView | Refused:
    """Return the user's own number, or why there is none."""
    profile = snapshot.user
    if profile is None:
        return Refused(Code.UNKNOWN_USER)
    if profile.phone is None:
        return Refused(Code.USER_WITHOUT_NUMBER)
    (found,) = [view for view in snapshot.recipients if _is(view, profile)]
    return found


def _case(settings: Settings, recipient: RecipientView, now: datetime) -> Case:
    sender = settings.sender_for("", recipient.channel) or settings.senders[0]
    return Case(settings, "", recipient, USERS, sender.key, "", "", now)


def _refusal(refused: Refused, recipient: str, now: datetime) -> Decision[Queued | Refused]:
    facts = {"code": refused.code.value}
    event = Event(EventType.MESSAGE_REFUSED, now, recipient, USERS if recipient else "", facts)
    return Decision(refused, (event,))
