"""Decide about what contacts text: opt-outs first, whatever else the message may be.

It is long because all that one text can lead to stands in one place, in the order in which it is
asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from attrs import evolve

from optin.consent import (
    DOUBT,
    EVERYTHING,
    USERS,
    Channel,
    EventType,
    ScopeKind,
    Source,
    State,
)
from optin.keywords import DEFAULT_KEYWORDS, Choice, Grade, Meaning, Names, Reading, read
from optin.policy.asking import OPT_OUTS, asks, may_text, reminds
from optin.policy.automatic import ANSWER_FOR, Case, Parts, named, settings_of
from optin.policy.category_stops import started, stopped
from optin.policy.conversing import is_unexpected, talked
from optin.policy.decision import (
    Conversation,
    Decision,
    Delivery,
    InboxState,
    NewRow,
    Purpose,
    RowKind,
    RowState,
    Snapshot,
    Trace,
)
from optin.policy.mirroring import BLOCKS, blocked_since, noted, was_agreed_since, word_of
from optin.policy.order import Said, is_outdated, is_unclear, may_be_before
from optin.policy.policies import ContactsStart, Doubt, Mode, Policy
from optin.policy.questions import pending_questions
from optin.policy.results import Received, ReceivedAs
from optin.policy.settings import Settings
from optin.policy.window import opened
from optin.templates import TemplateName

__all__ = [
    "POISON_AFTER",
    "covers",
    "decide_delivery",
    "decide_noted",
    "decide_poison",
    "meaning_of",
]

HELP_PAUSE: Final = timedelta(minutes=1)
"""One HELP reply a minute to a number whose consent did not change meanwhile: two machines that
answer each other would go on for ever."""
POISON_AFTER: Final = timedelta(hours=1)
"""A delivery that nobody could decide about for so long waits for no lock any more: something is
wrong that trying again does not mend."""

# What a provider has read as an opt-out; after the second no word lifts its block.
_STOPS: Final = frozenset({"stop", "barred"})
_UNREAD: Final = Reading(Meaning.NONE, Grade.NONE, "none")
_OPT_INS: Final = frozenset({Meaning.START, Meaning.YES})
_ACTED_ON: Final = frozenset({Grade.DEFINITE, Grade.PROBABLE})

ReceiveDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Received]]


def meaning_of(delivery: Delivery, settings: Settings | None) -> str:
    """Return the class that an undecided delivery is kept under.

    ``"stop"`` for a possible opt-out, else ``""``.

    Args:
        delivery: What came.
        settings: The tenant's, None where it is not known; then the words that always work count.
    """
    if delivery.hint in _STOPS:
        return "stop"
    if delivery.kind == BLOCKS:
        return ""
    if settings is None:
        reading = read(delivery.text, keywords=DEFAULT_KEYWORDS)
    else:
        names = _named_here(settings, settings.policy_of())
        reading = read(delivery.text, keywords=settings.keywords, categories=names)
    stops = reading.meaning in OPT_OUTS and reading.grade in _ACTED_ON
    return "stop" if stops else ""


def _named_here(settings: Settings, policy: Policy) -> Names:
    """Return what categories are called, where one may be stopped by its name (row K6)."""
    return settings.called if policy.stop_by_category else {}


def decide_delivery(
    delivery: Delivery | None = None,
    *,
    user: str = "",
    received_at: datetime | None = None,
    taken_at: datetime | None = None,
) -> ReceiveDecide:
    """Return the decision about one inbound message.

    Args:
        delivery: What came; None takes it from the snapshot, for a delivery that was recorded
            before.
        user: The user it is meant for, ``""`` for the one who texted the contact last.
        received_at: When it came, for one that was recorded before; None where it comes now.
        taken_at: When it was taken in, for one that comes now: how long it then waits for a lock
            stands beside an opt-out.

    Returns:
        A function for a store.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Received]:
        came = delivery or snapshot.delivery
        if came is None:
            return Decision(Received(ReceivedAs.DUPLICATE, snapshot.tenant))
        case = _case(snapshot, came, user, now)
        if came.kind == BLOCKS:
            return _mirrored(case, Said(came, _UNREAD, received_at, taken_at))
        said = _read(case, Said(came, _UNREAD, received_at, taken_at))
        reading = said.reading
        case = evolve(case, locale=case.settings.locale_of(reading.locale))
        if came.address is not None and case.settings.owns(came.address.key):
            # Warning: whoever answers its own numbers talks to itself for ever.
            answer: _Answer = ReceivedAs.DROPPED, _seen(case, said), {}
            conversations: tuple[Conversation, ...] = ()
        else:
            answer = _answer(case, said)
            conversations = talked(case)
        outcome, parts, traces = answer
        traces = _within_reach(case, said, traces)
        return Decision(
            Received(
                outcome,
                snapshot.tenant,
                came.address,
                reading.rule,
                came.text,
                reading.categories,
                reading.answer,
                reading.grade,
            ),
            parts.events,
            parts.rows,
            parts.moves,
            traces,
            meaning="" if reading.meaning is Meaning.NONE else reading.meaning.value,
            conversations=conversations,
        )

    return decide


def _read(case: Case, said: Said) -> Said:
    """Read what a person wrote, by the question that waits for their answer."""
    pending, asks = pending_questions(case, said.at(case.now))
    reading = read(
        said.came.text,
        pending=pending,
        keywords=case.settings.keywords,
        categories=_named_here(case.settings, case.policy),
        asks=asks,
    )
    return evolve(said, reading=reading)


def _mirrored(case: Case, said: Said) -> Decision[Received]:
    """Take over what a provider says of its list: nobody has written, so that nobody is heard."""
    came = said.came
    if came.address is not None and case.settings.owns(came.address.key):
        outcome, parts = ReceivedAs.DROPPED, Parts()
    elif came.hint == "stop" and not was_agreed_since(case.record, came):
        hint = "stop" if word_of(came) else "barred"
        outcome, parts, _ = _stop(case, evolve(said, came=evolve(came, text="", hint=hint)))
    else:
        outcome = ReceivedAs.UNBLOCKED if came.hint == "unblock" else ReceivedAs.BLOCKED
        parts = noted(case, came)
    answer = Received(outcome, case.settings.tenant, came.address, _rule(said))
    return Decision(answer, parts.events, parts.rows, parts.moves, meaning=meaning_of(came, None))


def decide_poison(snapshot: Snapshot, now: datetime) -> Decision[bool]:
    """Mark a recorded delivery that nobody could decide about; it is not taken up again.

    One that may be an opt-out goes on counting as one.

    Args:
        snapshot: With the delivery; its settings are not looked at.
        now: Not looked at either.

    Returns:
        True, or False where it was decided meanwhile.
    """
    del now
    if snapshot.delivery is None:
        return Decision(answer=False)
    meaning = snapshot.delivery.meaning
    return Decision(answer=True, meaning=meaning, inbox=InboxState.POISON)


def decide_noted(snapshot: Snapshot, now: datetime) -> Decision[bool]:
    """Mark a recorded report as done, once the message that it is about is settled.

    Args:
        snapshot: With the delivery; its settings are not looked at.
        now: Not looked at either.

    Returns:
        True, or False where somebody else has marked it meanwhile.
    """
    del now
    return Decision(answer=snapshot.delivery is not None)


_Answer: TypeAlias = tuple[ReceivedAs, Parts, Mapping[str, Trace]]


def _case(snapshot: Snapshot, came: Delivery, user: str, now: datetime) -> Case:
    settings = settings_of(snapshot)
    recipient = snapshot.recipient
    # An answer is about the program of the text that left for the person last.
    scope = settings.scope_for(came.sender, recipient.trace.program)
    case = Case.about(settings, recipient, scope, came.sender, now)
    if not user or user == case.user:
        return case
    return Case(settings, case.organisation, recipient, scope, came.sender, user, "", now)


def _answer(case: Case, said: Said) -> _Answer:
    came, meaning = said.came, said.reading.meaning
    weighs = _weighs(case, said)
    if weighs is Doubt.OPT_OUT:
        return _stop(case, said)
    if weighs is Doubt.SUSPEND:
        return _suspended(case, said)
    lifted = _lifted(case, said)
    if said.reading.categories:
        begun = started(case, said, _proof(case, said)[1])
        if begun.events:
            return ReceivedAs.CATEGORY_STARTED, lifted + begun, _heard(case)
        meaning = Meaning.NONE
    about = (said, case.recipient.standing, case.scope, case.now)
    outdated = is_outdated(*about)
    if meaning is Meaning.HELP or came.hint == "help":
        outcome, parts, traces = _help(case, said)
    elif meaning in _OPT_INS and not (came.doubtful or outdated):
        outcome, parts, traces = _start(case, said)
    elif meaning is Meaning.START and is_unclear(
        said, case.recipient.standing, case.scope, case.now
    ):
        # The opt-out stands; the help text says that a START, once the order is clear, lifts it.
        outcome, parts, traces = _helped(case, said, _seen(case, said))
    elif is_unexpected(case):
        outcome, parts, traces = _unexpected(case, said)
    else:
        outcome, parts, traces = _ordinary(case, said, outdated=outdated)
    return outcome, lifted + parts, traces


def _weighs(case: Case, said: Said) -> Doubt:
    """Return what is to be done about what a person said, as far as it may be an opt-out."""
    came, reading = said.came, said.reading
    may_be = reading.meaning in OPT_OUTS
    if may_be and reading.grade is Grade.PROBABLE and came.hint not in _STOPS:
        return case.policy.probable
    # What was recorded as an opt-out stays one, though its words were erased or redefined since.
    if came.hint in _STOPS or came.meaning == "stop" or (may_be and reading.grade in _ACTED_ON):
        return Doubt.OPT_OUT
    return case.policy.doubtful if may_be else Doubt.REVIEW


def _suspended(case: Case, said: Said) -> _Answer:
    """Stop texts to whoever may have said no, until somebody has looked; the user is told.

    Nothing is asked of the person meanwhile, not even for consent.
    """
    outcome, parts, traces = _ordinary(case, said, outdated=True)
    if _in_doubt(case) or case.record.state is State.OPTED_OUT:
        return outcome, parts, traces
    _, payload = _proof(case, said)
    facts = {
        "source": DOUBT,
        "sender": "",
        "cause": said.reading.rule,
        "grade": said.reading.grade.value,
        "lifted_by": "START",
    }
    blocked = case.event(EventType.BLOCKED, facts, payload, scope="")
    notice = case.notice(TemplateName.SUSPENDED)
    return ReceivedAs.SUSPENDED, parts + Parts((blocked,), (notice,)), traces


def _in_doubt(case: Case) -> bool:
    return any(block.source == DOUBT for block in case.recipient.standing.blocks)


def _settled(case: Case) -> Parts:
    """Return the end of a suspension: the person has said yes."""
    facts = {"source": DOUBT, "sender": "", "cause": "yes"}
    lifted = case.event(EventType.UNBLOCKED, facts, scope="")
    return Parts((lifted,) if _in_doubt(case) else ())


def _seen(case: Case, said: Said) -> Parts:
    reading = said.reading
    facts = {"meaning": reading.meaning.value, "rule": reading.rule, "grade": reading.grade.value}
    if reading.answer is not None:
        facts["answer"] = reading.answer.value
    payload = {"message_id": said.came.event_id}
    return Parts((case.event(EventType.MESSAGE_RECEIVED, facts, payload),))


def _heard(case: Case, **changes: object) -> Mapping[str, Trace]:
    """Remember when the person wrote, and to which user."""
    return case.traced(inbound_at=case.now, user=case.user, user_name=case.user_name, **changes)


def _within_reach(case: Case, said: Said, traces: Mapping[str, Trace]) -> Mapping[str, Trace]:
    """Remember of what was written on WhatsApp that free words reach the person for a while.

    It is no consent, so that it counts of a message that may not give one, too.
    """
    address = said.came.address
    if address is None or address.channel is not Channel.WHATSAPP:
        return traces
    at = min(said.at(case.now), case.now)
    return {key: opened(trace, case.sender, at) for key, trace in traces.items()}


def _proof(case: Case, said: Said) -> tuple[dict[str, str | int], dict[str, str]]:
    """Return header and payload of an answer.

    The exact words and the rule that matched (47 CFR 64.1200(a)(10)).
    """
    facts: dict[str, str | int] = {
        "source": Source.REPLY.value,
        "rule": _rule(said),
        "grade": said.reading.grade.value,
    }
    if said.reading.keyword:
        facts["keyword"] = said.reading.keyword
    if said.reading.answer is not None:
        facts["answer"] = said.reading.answer.value
    waited = said.waited(case.now)
    if waited:
        facts["waited"] = waited
    came = said.came
    payload = {"text": came.text[:1600], "message_id": came.event_id, "to": case.sender}
    return facts, payload


def _rule(said: Said) -> str:
    """Name what made an answer of it: a keyword, the provider's reading, or ours of before."""
    came, reading = said.came, said.reading
    if reading.meaning is not Meaning.NONE:
        return reading.rule
    if came.hint in {"", "kept"}:
        return f"recorded.{came.meaning}"
    return "provider.stop" if came.hint in _STOPS else f"provider.{came.hint}"


def _stop(case: Case, said: Said) -> _Answer:
    everything = said.reading.meaning is Meaning.STOP_ALL or _is_about_none(case)
    target = EVERYTHING if everything else case.scope
    facts, payload = _proof(case, said)
    if _is_of_a_category(case, said):
        answer_by = None if _provider_answers(case, said.came) else _answer_by(case, said)
        parts = stopped(case, said.reading, facts, payload, answer_by=answer_by)
        return ReceivedAs.CATEGORY_STOPPED, parts, _heard(case)
    traces = _heard(case, asked=None)  # whatever it was that was asked, it waits no longer
    blocked = _mirrored_block(case, said.came)
    own = _ends_own_opt_in(case, target)
    if covers(case, target):
        repeated = case.event(EventType.OPT_OUT_REPEATED, facts, payload, scope=target)
        parts = Parts((repeated,)) + blocked
        if own:
            case = evolve(case, scope=USERS)
            parts += Parts(case.opted_out(facts, payload), _confirmation(case, said))
        return ReceivedAs.OPTED_OUT, parts, traces
    also = (USERS,) if own else ()
    parts = Parts(case.opted_out(facts, payload, scope=target, also=also)) + blocked
    parts += case.discard(target)
    told = (case.notice(_news(case, said)), *_confirmation(case, said))
    return ReceivedAs.OPTED_OUT, parts + Parts((), told), traces


def _is_of_a_category(case: Case, said: Said) -> bool:
    """Say whether a "no" is about one category of messages alone.

    The answer to a request for consent is about them all, and so is what the provider took for an
    opt-out, which has no categories.
    """
    asked = case.record.state is State.PENDING
    return bool(said.reading.categories) and said.came.hint not in _STOPS and not asked


def _ends_own_opt_in(case: Case, target: str) -> bool:
    """Say whether a STOP ends a consent that its sender gave as one of the tenant's users (C7).

    Who texts STOP does not say as whom; STOP ALL covers every scope by itself.
    """
    own = case.recipient.standing.in_scope(USERS)
    return target != EVERYTHING and own.state is State.OPTED_IN


def _confirmation(case: Case, said: Said) -> tuple[NewRow, ...]:
    """Return the one confirmation of an opt-out, unless somebody else gives it."""
    if _provider_answers(case, said.came):
        return ()
    epoch = case.record.epoch + 1
    name = case.template("opt_out_confirmation")
    if _may_have_cancelled(said):
        # It asks what was meant, in the one text that may follow; silence keeps everything stopped
        # (47 CFR 64.1200(a)(12)).
        name = TemplateName.CLARIFICATION
    text = case.text(
        name,
        Purpose.OPT_OUT_CONFIRMATION,
        epoch=epoch,
        key=f"opt-out:{case.recipient.key}:{case.scope}:{epoch}",
        expires_at=_answer_by(case, said),
    )
    return (text,)


def _news(case: Case, said: Said) -> TemplateName:
    """Return what the user is told of an opt-out."""
    if _may_have_cancelled(said):
        return TemplateName.POSSIBLE_CANCELLATION
    return case.template("rejected")


def _may_have_cancelled(said: Said) -> bool:
    """Say whether an opt-out may be about what a text has asked, as CANCEL after a reminder is."""
    return said.reading.answer is Choice.CANCEL


def _is_about_none(case: Case) -> bool:
    """Say whether nobody can tell which program a "no" is about: then it is about them all."""
    return case.settings.scope is ScopeKind.PROGRAM and not case.recipient.trace.program


def _answer_by(case: Case, said: Said) -> datetime:
    """Return when an answer is too late.

    Counted from the person's act, however long it lay undecided.
    """
    return min(said.at(case.now), case.now) + ANSWER_FOR


def covers(case: Case, target: str) -> bool:
    """Say whether the target is opted out of already, with nothing newer in any scope of it.

    Args:
        case: Whose.
        target: A scope, or STOP ALL's.
    """
    standing = case.recipient.standing
    if target != EVERYTHING:
        return case.record.state is State.OPTED_OUT
    everything = standing.records.get(EVERYTHING)
    return (
        everything is not None
        and everything.state is State.OPTED_OUT
        and everything.revision >= standing.revision
    )


def _provider_answers(case: Case, came: Delivery) -> bool:
    """Say whether somebody else confirms the opt-out: exactly one party answers STOP."""
    sender = case.settings.sender_for(case.sender)
    return came.hint in _STOPS or (sender is not None and sender.answers_stop)


def _mirrored_block(case: Case, came: Delivery) -> Parts:
    """Return the provider's own block, where its hint says that it has one (row C10)."""
    if came.hint not in _STOPS:
        return Parts()
    facts = {
        "source": "provider",
        "sender": case.sender,
        "cause": f"{came.provider}:stop",
        "lifted_by": "START" if came.hint == "stop" else "",
    }
    return Parts((case.event(EventType.BLOCKED, facts, scope=""),))


def _lifted(case: Case, said: Said) -> Parts:
    """Return the end of a provider's block, where the person texted the word that lifts it."""
    came = said.came
    if came.hint == "kept":
        return Parts()
    if came.hint != "start" and (came.doubtful or not _is_start(said.reading)):
        return Parts()
    # Another block may stand before the provider's, and stays.
    return Parts(
        tuple(
            case.event(
                EventType.UNBLOCKED,
                {"source": "provider", "sender": block.sender, "cause": f"{came.provider}:start"},
                scope="",
            )
            for block in case.recipient.standing.blocks
            if block.source == "provider" and block.sender in {"", case.sender}
        )
    )


def _is_start(reading: Reading) -> bool:
    return reading.meaning is Meaning.START and not reading.categories


def _start(case: Case, said: Said) -> _Answer:
    traces = _heard(case)
    facts, payload = _proof(case, said)
    if case.record.state is State.OPTED_IN:
        blocks = blocked_since(case.record, case.recipient.standing)
        sure = not any(may_be_before(said, block.since, case.now) for block in blocks)
        again = agree_again(case, facts, payload) if sure else Parts()
        # One delivery is one thing that was said.
        told = again if again.events else _seen(case, said)
        return ReceivedAs.OPTED_IN, _settled(case) + told, traces
    parts = agree(case, facts, payload, case.template("confirmation", _direction(case)))
    return ReceivedAs.OPTED_IN, parts, traces


def _direction(case: Case) -> str:
    """Say whose message the person answers: a START out of the blue is the contact's own."""
    return case.record.asked_by if case.record.state is State.PENDING else "contact"


def agree(
    case: Case,
    facts: Mapping[str, str | int],
    payload: Mapping[str, str],
    name: TemplateName,
    *,
    tell: bool = True,
    asked_by: str = "",
) -> Parts:
    """Record a "yes", and do what follows from it.

    The user is told, the person gets a confirmation, and held messages go, in that order.

    Args:
        case: Whose.
        facts: The header of the proof.
        payload: The proof.
        name: The template of the confirmation.
        tell: Whether the user has to be told; not where it was the user's own doing.
        asked_by: Who asked, ``"user"`` or ``"contact"``, where no text did.
    """
    agreed = case.event(EventType.OPTED_IN, facts, named(case.user, payload))
    # After an opt-out the confirmation is an answer to the person's own act, and due within five
    # minutes (C4).
    expires_at = case.now + ANSWER_FOR if case.record.barred else None
    this_time = f"{case.recipient.key}:{case.recipient.standing.revision + 1}"
    texts_behind, told_behind = f"confirmation:{this_time}", f"accepted:{this_time}"
    confirmation = case.text(name, Purpose.CONFIRMATION, key=texts_behind, expires_at=expires_at)
    settled = _settled(case)
    if not tell:
        return settled + Parts((agreed,), (confirmation,)) + case.release(texts_behind)
    accepted = case.notice(case.template("accepted", asked_by or _direction(case)), key=told_behind)
    told = Parts((agreed,), (accepted, confirmation))
    return settled + told + case.release(texts_behind, told_behind)


def agree_again(case: Case, facts: Mapping[str, str | int], payload: Mapping[str, str]) -> Parts:
    """Record the yes of a person who has agreed before, where it says something new.

    It does where a provider has blocked them since: it is told of a yes that is later than its
    block, and of no other.

    Args:
        case: Whose.
        facts: The header of the proof.
        payload: The proof.
    """
    if not blocked_since(case.record, case.recipient.standing):
        return Parts()
    again = case.event(EventType.OPT_IN_REPEATED, facts, named(case.user, payload))
    return Parts((again,))


def _help(case: Case, said: Said) -> _Answer:
    payload = {"message_id": said.came.event_id}
    asked = Parts((case.event(EventType.HELP_REQUESTED, payload=payload),))
    if said.came.hint == "help":
        return ReceivedAs.HELPED, asked, case.traced(inbound_at=case.now)
    return _helped(case, said, asked)


def _helped(
    case: Case, said: Said, parts: Parts, name: TemplateName = TemplateName.HELP
) -> _Answer:
    """Answer with the help text or one like it, once a minute."""
    trace = case.recipient.trace
    revision = case.recipient.standing.revision
    recent = (
        trace.helped_at is not None
        and case.now - trace.helped_at < HELP_PAUSE
        and trace.helped_revision == revision
    )
    if recent:
        return ReceivedAs.HELPED, parts, case.traced(inbound_at=case.now)
    reply = case.text(name, Purpose.HELP, expires_at=_answer_by(case, said))
    traces = case.traced(inbound_at=case.now, helped_at=case.now, helped_revision=revision)
    return ReceivedAs.HELPED, parts + Parts((), (reply,)), traces


def _unexpected(case: Case, said: Said) -> _Answer:
    """Keep a message from the user; say so to the contact, once a minute, where that is wanted."""
    discarded = case.event(EventType.MESSAGE_DISCARDED, {"code": "unexpected"})
    parts = _seen(case, said) + Parts((discarded,))
    answers = case.policy.contacts_start is ContactsStart.ANSWER
    if not answers or case.record.barred or not may_text(case):
        return ReceivedAs.UNEXPECTED, parts, case.traced(inbound_at=case.now)
    _, parts, traces = _helped(case, said, parts, TemplateName.UNEXPECTED)
    return ReceivedAs.UNEXPECTED, parts, traces


def _ordinary(case: Case, said: Said, *, outdated: bool) -> _Answer:
    came = said.came
    traces = _heard(case)
    seen = _seen(case, said)
    policy, state = case.policy, case.record.state
    if policy.mode is not Mode.CONSENT or state is State.OPTED_IN:
        handed = Parts((), (_handover(case, came, RowState.PENDING),))
        return ReceivedAs.DELIVERED, seen + handed, traces
    if case.held_rows(RowKind.HANDOVER) >= policy.hold_limit:
        dropped = case.event(EventType.MESSAGE_DISCARDED, {"code": "too_many_held"})
        return ReceivedAs.DROPPED, seen + Parts((dropped,)), traces
    parts = seen + case.hold(_handover(case, came, RowState.HELD))
    if outdated:
        return ReceivedAs.HELD, parts, traces
    if asks(case):
        # After an opt-out it is an answer to the person's own act, due within five minutes (C4).
        expires_at = _answer_by(case, said) if case.record.barred else None
        parts += case.ask("contact", expires_at=expires_at)
    elif reminds(case, said.reading):
        parts += case.remind()
    return ReceivedAs.HELD, parts, traces


def _handover(case: Case, came: Delivery, state: RowState) -> NewRow:
    return NewRow(
        kind=RowKind.HANDOVER,
        purpose=Purpose.HANDOVER,
        recipient=case.recipient.key,
        body=came.text,
        scope=case.scope,
        epoch=case.record.epoch,
        sender=case.sender,
        user=case.user,
        user_name=case.user_name,
        organisation=case.organisation,
        state=state,
    )
