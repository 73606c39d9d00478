"""Decide about messages that users send: to one contact, or to a group.

It is long because one message and one to a group are held, refused and queued by the same parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TypeAlias, TypeVar

from attrs import evolve, field, frozen

from optin.consent import Address, Event, EventType, State
from optin.exceptions import InputError
from optin.policy.approved import Filled
from optin.policy.asking import may_request
from optin.policy.automatic import Case, Parts, named, of_organisation, settings_of, values_of
from optin.policy.categories import misfit
from optin.policy.conversing import talked
from optin.policy.decision import (
    Approved,
    Conversation,
    Decision,
    NewRow,
    Purpose,
    RecipientView,
    RowKind,
    RowState,
    Snapshot,
    Trace,
)
from optin.policy.expiring import expiring
from optin.policy.gate import DISCLAIMED, Verdict, Way, permit, permit_texting
from optin.policy.policies import Mode, Policy
from optin.policy.reasons import Code
from optin.policy.results import (
    Changed,
    GroupSent,
    Held,
    LeftOut,
    Queued,
    Refused,
    RequestResult,
    SendResult,
    Unchanged,
    to_memo,
)
from optin.policy.settings import Settings, can_be_shown
from optin.policy.window import is_shut
from optin.templates import Audience, Template, TemplateName

__all__ = [
    "Draft",
    "bar",
    "case_of",
    "checked_name",
    "checked_text",
    "decide_group",
    "decide_request",
    "decide_send",
    "full",
    "lacks_disclaimer",
    "misdirected",
    "out_of_reach",
    "refused",
    "remembered",
]

R = TypeVar("R", bound=SendResult | GroupSent)
SendDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[SendResult]]
GroupDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[GroupSent | Refused]]


@frozen(kw_only=True)
class Draft:
    """Hold what a user wants to send.

    Attributes:
        text: The words; where a template is filled in, what it says.
        user: Who writes.
        user_name: How the user signs; the identifier where empty.
        organisation: On whose behalf, ``""`` for the main organisation.
        sender: The key of the tenant's sender, ``""`` for the first that fits the channel.
        program: The program, where consents are kept by program.
        category: What it is about, as the host declared it.
        reference: The message's own name, unique within the tenant.
        permitted: Whether the user may.
        template: The template that is filled in, in the place of own words.
        approved: What says the same in words that the provider has approved.
        asks: What it asks of its own, ``""`` for nothing.
    """

    text: str = field(default="", repr=False)
    user: str
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    sender: str = field(default="", repr=False)
    program: str = ""
    category: str = ""
    reference: str
    permitted: bool = True
    template: Filled | None = None
    approved: Approved | None = None
    asks: str = ""


def checked_text(text: str) -> str:
    """Return a text that can be sent as it is.

    Args:
        text: What a user typed.

    Raises:
        InputError: ``empty_text``, or ``invalid_text`` for NUL, control characters and lone
        surrogates.
    """
    if not text.strip():
        message = "the text is empty: there is nothing to send"
        raise InputError(message, code="empty_text")
    for character in text:
        if (character < " " and character not in "\n\r\t") or "\ud800" <= character <= "\udfff":
            code = f"U+{ord(character):04X}"
            message = f"the text holds a character that no phone can show ({code}): remove it"
            raise InputError(message, code="invalid_text")
    return text


def checked_name(name: str) -> str:
    """Return a user's name that automatic texts can carry; an empty one is none.

    Args:
        name: How the user signs.

    Raises:
        InputError: ``invalid_name`` for control characters, line breaks and lone surrogates.
    """
    if not can_be_shown(name):
        message = "the user's name holds a character that no phone can show: write it on one line"
        raise InputError(message, code="invalid_name")
    return name


def remembered(
    decide: Callable[[Snapshot, datetime], Decision[R]],
) -> Callable[[Snapshot, datetime], Decision[R]]:
    """Return a decision that also leaves a memo of its answer.

    For a unit with an idempotency key.
    """

    def decided(snapshot: Snapshot, now: datetime) -> Decision[R]:
        decision = decide(snapshot, now)
        charge = decision.guard
        if charge is None:
            return _noted(decision)
        guard = evolve(charge, decide=lambda account: _noted(charge.decide(account)))
        return evolve(_noted(decision), guard=guard)

    return decided


def _noted(decision: Decision[R]) -> Decision[R]:
    return evolve(decision, memo=to_memo(decision.answer))


def decide_send(draft: Draft) -> SendDecide:
    """Return the decision about one message to one contact.

    Args:
        draft: What is to be sent.

    Returns:
        A function for a store: it queues the message, with a disclaimer before it where one is due;
        holds it and asks the person; or refuses it. A refusal is in the ledger too.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[SendResult]:
        settings = settings_of(snapshot)
        recipient = snapshot.recipient
        worded = _worded(draft, settings)
        barred = _bar_to(worded, settings, recipient)
        if barred is not None:
            return _refusal(barred, worded, recipient, "", now)
        return _send(worded, case_of(worded, settings, recipient, now))

    return expiring(decide)


def _send(draft: Draft, case: Case) -> Decision[SendResult]:
    recipient = case.recipient
    verdict = permit(recipient, case.policy, case.scope, case.sender, category=draft.category)
    if verdict.way is Way.REFUSED:
        return _refusal(refused(verdict), draft, recipient, case.scope, case.now)
    held = verdict.way is Way.HELD
    shut = out_of_reach(draft, case, asks=held and may_request(case), held=held)
    if shut is not None:
        return _refusal(shut, draft, recipient, case.scope, case.now)
    return _hold(draft, case, verdict) if held else _queue(draft, case)


def out_of_reach(draft: Draft, case: Case, *, asks: bool, held: bool) -> Refused | None:
    """Return why WhatsApp would not deliver what sending leads to, None where it would.

    Held words are looked at when they leave: the answer that lets them go opens the window.

    Args:
        draft: What is to be sent.
        case: To whom, and from where.
        asks: Whether the person is asked first.
        held: Whether the words themselves wait.
    """
    if not is_shut(case.recipient, case.sender, case.now):
        return None
    if not held and draft.approved is None:
        return Refused(Code.OUTSIDE_WINDOW)
    needed = case.template("request", "user") if asks else TemplateName.DISCLAIMER
    if not (asks or lacks_disclaimer(case)) or case.approved(needed) is not None:
        return None
    detail = f"Name what the provider has approved for {needed} with change_approved."
    return Refused(Code.OUTSIDE_WINDOW, detail=detail)


def _worded(draft: Draft, settings: Settings) -> Draft:
    """Return a draft with the words of its template.

    Raises:
        TemplateError: ``missing_value``: the template has a variable without a value.
    """
    filled = draft.template
    if filled is None:
        return draft
    template = settings.approved_for(filled.name, filled.locale)
    if template is None:
        return draft
    named = values_of(settings, draft.organisation, draft.user_name or draft.user)
    values = {**named, **filled.values}
    text = Template.parse(template.text).render(values)
    return evolve(draft, text=text, approved=template.filled(values))


def decide_group(draft: Draft) -> GroupDecide:
    """Return the decision about one message to a group; each member gets a text of its own.

    Args:
        draft: What is to be sent.

    Returns:
        A function for a store: the message goes to the members who may be texted, and the answer
        says who was left out and why.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[GroupSent | Refused]:
        settings = settings_of(snapshot)
        worded = _worded(draft, settings)
        barred = bar(worded, settings)
        if barred is None and not settings.policy_of(draft.organisation).group_messaging:
            barred = Refused(Code.GROUP_MESSAGING_OFF)
        if barred is not None:
            facts = of_organisation({"code": barred.code.value}, draft.organisation)
            event = Event(EventType.MESSAGE_REFUSED, now, facts=facts, payload=named(draft.user))
            return Decision(barred, (event,))
        return _to_members(worded, settings, snapshot.recipients, now)

    return expiring(decide)


def decide_request(draft: Draft) -> Callable[[Snapshot, datetime], Decision[RequestResult]]:
    """Return the decision about asking a person for consent by text, with no message waiting.

    Args:
        draft: Who asks, and from where; its text is not read.

    Returns:
        A function for a store. A person who opted out is never asked by text because a user wants
        it.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[RequestResult]:
        settings = settings_of(snapshot)
        barred = _bar_to(draft, settings, snapshot.recipient)
        if barred is not None:
            return Decision(barred)
        case = case_of(draft, settings, snapshot.recipient, now)
        verdict = permit(snapshot.recipient, case.policy, case.scope, case.sender)
        if verdict.way is Way.REFUSED:
            return Decision(refused(verdict))
        if case.record.state is State.OPTED_IN or not may_request(case):
            return Decision(Unchanged(case.record.state))
        if snapshot.recipient.is_mailbox:  # in the other modes, in which the gate lets it through
            return Decision(Refused(Code.NOT_ASKED_BY_MAIL, case.record.seq))
        shut = out_of_reach(draft, case, asks=True, held=True)
        if shut is not None:
            return Decision(shut)
        parts = case.ask("user")
        return Decision(
            Changed(state=State.PENDING),
            parts.events,
            parts.rows,
            (),
            _traced(draft, case),
            conversations=talked(case, draft.user),
        )

    return decide


def _bar_to(draft: Draft, settings: Settings, recipient: RecipientView) -> Refused | None:
    """Return why a draft cannot go to this number whatever its consent, if so."""
    address = recipient.address
    if address is not None and settings.owns(address.key):
        return Refused(Code.OWN_NUMBER)
    return bar(draft, settings) or misdirected(draft, settings, recipient)


def misdirected(draft: Draft, settings: Settings, recipient: RecipientView) -> Refused | None:
    """Return why nothing can be sent by the way that a recipient is written to, if so.

    Args:
        draft: What is to be sent; its sender is known.
        settings: The tenant's.
        recipient: To whom.
    """
    sender = settings.sender_for(draft.sender, recipient.channel)
    if sender is not None and sender.reaches(recipient.channel):
        return None
    return Refused(Code.NO_FITTING_SENDER)


def bar(
    draft: Draft,
    settings: Settings,
    audience: Audience = Audience.CONTACT,
    *,
    bare: bool = True,
) -> Refused | None:
    """Return why a draft cannot go to anybody at all, if so.

    Args:
        draft: What is to be sent.
        settings: The tenant's.
        audience: Whom it is for.
        bare: Whether it may be about nothing in particular.
    """
    policy = settings.policy_of(draft.organisation)
    settings.check_open(draft.organisation)
    texting = permit_texting(settings, draft.organisation)
    if texting is not Code.ALLOWED:
        return Refused(texting)
    if not draft.permitted:
        return Refused(Code.PERMISSION_MISSING)
    if draft.template is not None and not draft.text:
        return Refused(Code.UNKNOWN_TEMPLATE)
    if len(draft.text) > policy.max_length:
        counts = f"It has {len(draft.text)} characters; {policy.max_length} are allowed."
        return Refused(Code.MESSAGE_TOO_LONG, detail=counts)
    if settings.sender_for(draft.sender) is None:
        return Refused(Code.UNKNOWN_SENDER)
    if settings.program_for(draft.program) is None:
        return Refused(Code.UNKNOWN_PROGRAM)
    if bare and not draft.category:
        return None
    code = misfit(settings.category(draft.category), audience)
    return None if code is None else Refused(code)


def case_of(draft: Draft, settings: Settings, recipient: RecipientView, now: datetime) -> Case:
    """Return the case of a draft to one recipient."""
    sender = settings.sender_for(draft.sender, recipient.channel) or settings.senders[0]
    return Case(
        settings,
        draft.organisation,
        recipient,
        settings.scope_for(sender.key, draft.program),
        sender.key,
        draft.user,
        draft.user_name,
        now,
    )


def _traced(draft: Draft, case: Case) -> Mapping[str, Trace]:
    return case.traced(user=draft.user, user_name=draft.user_name, organisation=draft.organisation)


def _message(
    draft: Draft,
    case: Case,
    state: RowState,
    *,
    waits_for: str = "",
    key: str = "",
    group: str = "",
) -> NewRow:
    return NewRow(
        kind=RowKind.TEXT,
        purpose=Purpose.MESSAGE,
        recipient=case.recipient.key,
        body=draft.text,
        scope=case.scope,
        epoch=case.record.epoch,
        sender=case.sender,
        user=draft.user,
        user_name=draft.user_name,
        organisation=draft.organisation,
        category=draft.category,
        state=state,
        key=key or f"message:{draft.reference}",
        waits_for=waits_for,
        group=group,
        approved=draft.approved,
        asks=draft.asks,
    )


def lacks_disclaimer(case: Case) -> bool:
    """Say whether a person has to hear first who writes and how to stop."""
    return case.policy.mode is Mode.DISCLAIMER and case.record.state not in DISCLAIMED


def disclaimer_for(case: Case, reference: str) -> tuple[Parts, str]:
    """Return the disclaimer that has to go first, and the key to wait for.

    Nothing where none is due.
    """
    record = case.record
    if not lacks_disclaimer(case):
        return Parts(), ""
    if record.disclaimer:
        return Parts(), record.disclaimer
    key = f"disclaimer:{case.recipient.key}:{reference}"
    row = case.text(TemplateName.DISCLAIMER, Purpose.DISCLAIMER, key=key)
    event = case.event(EventType.DISCLAIMER_QUEUED, {"key": key}, {"wording": row.body})
    return Parts((event,), (row,)), key


def _queue(draft: Draft, case: Case) -> Decision[SendResult]:
    first, waits_for = disclaimer_for(case, draft.reference)
    parts = case.release(texts_behind=waits_for) + first
    row = _message(draft, case, RowState.PENDING, waits_for=waits_for)
    queued = case.event(EventType.MESSAGE_QUEUED, {"ref": draft.reference}, {"user": draft.user})
    return Decision(
        Queued(draft.reference, disclaimer=bool(first.rows)),
        (*parts.events, queued),
        (*parts.rows, row),
        parts.moves,
        _traced(draft, case),
        conversations=talked(case, draft.user),
    )


def _hold(draft: Draft, case: Case, verdict: Verdict) -> Decision[SendResult]:
    too_many = full(case.held_rows(RowKind.TEXT), case.policy)
    if too_many is not None:
        return _refusal(too_many, draft, case.recipient, case.scope, case.now)
    asks = may_request(case)
    parts = case.ask("user") if asks else Parts()
    parts += case.hold(_message(draft, case, RowState.HELD))
    return Decision(
        Held(verdict.code, verdict.entry, verdict.detail, draft.reference, asks),
        parts.events,
        parts.rows,
        parts.moves,
        _traced(draft, case),
        conversations=talked(case, draft.user),
    )


def full(held: int, policy: Policy) -> Refused | None:
    """Return why another text cannot be held, if so.

    Args:
        held: How many texts to the person are held in the scope, within their time.
        policy: Says how many may be.
    """
    limit = policy.hold_limit
    if held < limit:
        return None
    return Refused(Code.TOO_MANY_HELD, detail=f"The limit is {limit}.")


def refused(verdict: Verdict) -> Refused:
    """Return the refusal that a verdict of the gate is told as."""
    return Refused(verdict.code, verdict.entry, verdict.detail)


def _refusal(
    refused: Refused, draft: Draft, recipient: RecipientView, scope: str, now: datetime
) -> Decision[SendResult]:
    event = Event(
        EventType.MESSAGE_REFUSED,
        now,
        recipient.key,
        scope,
        of_organisation({"code": refused.code.value}, draft.organisation),
        named(draft.user),
    )
    return Decision(refused, (event,))


def _to_members(
    draft: Draft, settings: Settings, members: tuple[RecipientView, ...], now: datetime
) -> Decision[GroupSent | Refused]:
    parts = Parts()
    traces: dict[str, Trace] = {}
    conversations: tuple[Conversation, ...] = ()
    queued: list[Address] = []
    left_out: list[LeftOut] = []
    for recipient in members:
        case = case_of(draft, settings, recipient, now)
        address = recipient.address
        if address is None:
            continue
        verdict = permit(recipient, case.policy, case.scope, case.sender, category=draft.category)
        if settings.owns(address.key):
            verdict = Verdict(Way.REFUSED, Code.OWN_NUMBER)
        if verdict.way is not Way.ALLOWED:
            why: Refused | None = refused(verdict)
        else:
            why = misdirected(draft, settings, recipient) or out_of_reach(
                draft, case, asks=False, held=False
            )
        if why is not None:
            left_out.append(LeftOut(address, why.code, why.reason))
            facts = {"code": why.code.value, "group": draft.reference}
            parts += Parts((case.event(EventType.MESSAGE_REFUSED, facts, named(draft.user)),))
            continue
        first, waits_for = disclaimer_for(case, draft.reference)
        row = _message(
            draft,
            case,
            RowState.PENDING,
            waits_for=waits_for,
            key=f"message:{draft.reference}:{recipient.key}",
            group=draft.reference,
        )
        event = case.event(EventType.MESSAGE_QUEUED, {"ref": draft.reference}, {"user": draft.user})
        parts += case.release(texts_behind=waits_for) + first + Parts((event,), (row,))
        traces.update(_traced(draft, case))
        conversations += talked(case, draft.user)
        queued.append(address)
    answer = GroupSent(tuple(queued), tuple(left_out), draft.reference)
    return Decision(
        answer, parts.events, parts.rows, parts.moves, traces, conversations=conversations
    )
