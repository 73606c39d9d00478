"""Decide about what contacts text: opt-outs first, whatever else the message may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from optin.consent import (
    EVERYTHING,
    EventType,
    Source,
    State,
    scope_of,
)
from optin.keywords import Grade, Meaning, Reading, read
from optin.policy.automatic import ANSWER_FOR, Case, Parts, settings_of
from optin.policy.decision import (
    Decision,
    Delivery,
    NewRow,
    Purpose,
    RowKind,
    RowState,
    Snapshot,
    Trace,
)
from optin.policy.results import Received, ReceivedAs
from optin.policy.settings import Mode, Settings
from optin.templates import TemplateName

__all__ = ["covers", "decide_delivery", "meaning_of"]

HELP_PAUSE: Final = timedelta(minutes=1)
"""One HELP reply a minute to a number whose consent did not change meanwhile: two machines that
answer each other would go on for ever."""

_OPT_OUTS: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})
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
    reading = (
        read(delivery.text) if settings is None else read(delivery.text, keywords=settings.keywords)
    )
    stops = reading.meaning in _OPT_OUTS and reading.grade in _ACTED_ON
    return "stop" if stops or delivery.hint == "stop" else ""


def decide_delivery(delivery: Delivery | None = None, *, user: str = "") -> ReceiveDecide:
    """Return the decision about one inbound message.

    Args:
        delivery: What came; None takes it from the snapshot, for a delivery that was recorded
            before.
        user: The user it is meant for, ``""`` for the one who texted the contact last.

    Returns:
        A function for a store.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Received]:
        came = delivery or snapshot.delivery
        if came is None:
            return Decision(Received(ReceivedAs.DUPLICATE, snapshot.tenant))
        case = _case(snapshot, came, user, now)
        pending = case.record.state is State.PENDING
        reading = read(came.text, pending=pending, keywords=case.settings.keywords)
        if came.address is not None and case.settings.owns(came.address.key):
            # Warning: whoever answers its own numbers talks to itself for ever.
            answer: _Answer = ReceivedAs.DROPPED, _seen(case, came, reading), {}
        else:
            outdated = _outdated(case, came, waited=delivery is None)
            answer = _answer(case, came, reading, outdated=outdated)
        outcome, parts, traces = answer
        return Decision(
            Received(outcome, snapshot.tenant, came.address, reading.rule, came.text),
            parts.events,
            parts.rows,
            parts.moves,
            traces,
            meaning="" if reading.meaning is Meaning.NONE else reading.meaning.value,
        )

    return decide


_Answer: TypeAlias = tuple[ReceivedAs, Parts, Mapping[str, Trace]]


def _case(snapshot: Snapshot, came: Delivery, user: str, now: datetime) -> Case:
    settings = settings_of(snapshot)
    recipient = snapshot.recipient
    scope = scope_of(settings.scope, sender=came.sender)
    case = Case.about(settings, recipient, scope, came.sender, now)
    if not user or user == case.user:
        return case
    return Case(settings, case.organisation, recipient, scope, came.sender, user, "", now)


def _answer(case: Case, came: Delivery, reading: Reading, *, outdated: bool) -> _Answer:
    meaning = reading.meaning
    acted_on = reading.grade in _ACTED_ON
    # What was recorded as an opt-out stays one, though its words were erased or redefined since.
    recorded = "stop" in {came.hint, came.meaning}
    if recorded or (meaning in _OPT_OUTS and acted_on):
        return _stop(case, came, reading)
    lifted = _lifted(case, came, reading)
    if meaning is Meaning.HELP or came.hint == "help":
        outcome, parts, traces = _help(case, came)
    elif meaning in _OPT_INS and not (came.doubtful or outdated):
        outcome, parts, traces = _start(case, came, reading)
    else:
        asks = _asks(case) and not outdated
        outcome, parts, traces = _ordinary(case, came, reading, asks=asks)
    return outcome, lifted + parts, traces


def _outdated(case: Case, came: Delivery, *, waited: bool) -> bool:
    """Say whether the person opted out after writing this, which only came or was read later.

    Deliveries change their order on the way, and one that could not be decided waited meanwhile;
    in doubt the opt-out stands.
    """
    written_at, since = came.occurred_at, case.record.since
    if written_at is None or since is None or not case.record.barred:
        return False
    everything = case.recipient.standing.records.get(EVERYTHING)
    if everything is not None and everything.since is not None:
        since = max(since, everything.since)  # STOP ALL may have been said again since
    return written_at < since or (waited and written_at == since)


def _seen(case: Case, came: Delivery, reading: Reading) -> Parts:
    facts = {"meaning": reading.meaning.value, "rule": reading.rule, "grade": reading.grade.value}
    payload = {"message_id": came.event_id}
    return Parts((case.event(EventType.MESSAGE_RECEIVED, facts, payload),))


def _heard(case: Case) -> Mapping[str, Trace]:
    """Remember when the person wrote, and to which user."""
    return case.traced(inbound_at=case.now, user=case.user, user_name=case.user_name)


def _proof(
    case: Case, came: Delivery, reading: Reading
) -> tuple[dict[str, str | int], dict[str, str]]:
    """Return header and payload of an answer.

    The exact words and the rule that matched (47 CFR 64.1200(a)(10)).
    """
    facts: dict[str, str | int] = {
        "source": Source.REPLY.value,
        "rule": _rule(came, reading),
        "grade": reading.grade.value,
    }
    payload = {"text": came.text[:1600], "message_id": came.event_id, "to": case.sender}
    return facts, payload


def _rule(came: Delivery, reading: Reading) -> str:
    """Name what made an answer of it: a keyword, the provider's reading, or ours of before."""
    if reading.meaning is not Meaning.NONE:
        return reading.rule
    return f"provider.{came.hint}" if came.hint else f"recorded.{came.meaning}"


def _stop(case: Case, came: Delivery, reading: Reading) -> _Answer:
    everything = reading.meaning is Meaning.STOP_ALL
    target = EVERYTHING if everything else case.scope
    facts, payload = _proof(case, came, reading)
    traces = _heard(case)
    blocked = _mirrored_block(case, came)
    if covers(case, target):
        repeated = case.event(EventType.OPT_OUT_REPEATED, facts, payload, scope=target)
        return ReceivedAs.OPTED_OUT, Parts((repeated,)) + blocked, traces
    parts = Parts((case.event(EventType.OPTED_OUT, facts, payload, scope=target),)) + blocked
    parts += case.discard(target)
    epoch = case.record.epoch + 1
    rows = [case.notice(case.template("rejected"))]
    if not _provider_answers(case, came):
        rows.append(
            case.text(
                case.template("opt_out_confirmation"),
                Purpose.OPT_OUT_CONFIRMATION,
                epoch=epoch,
                key=f"opt-out:{case.recipient.key}:{case.scope}:{epoch}",
                expires_at=_answer_by(case, came),
            )
        )
    return ReceivedAs.OPTED_OUT, parts + Parts((), tuple(rows)), traces


def _answer_by(case: Case, came: Delivery) -> datetime:
    """Return when an answer is too late.

    Counted from the person's act, however long it lay undecided.
    """
    return min(came.occurred_at or case.now, case.now) + ANSWER_FOR


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
    return came.hint == "stop" or (sender is not None and sender.answers_stop)


def _mirrored_block(case: Case, came: Delivery) -> Parts:
    """Return the provider's own block, where its hint says that it has one (row C10)."""
    if came.hint != "stop":
        return Parts()
    facts = {
        "source": "provider",
        "sender": case.sender,
        "cause": f"{came.provider}:stop",
        "lifted_by": "START",
    }
    return Parts((case.event(EventType.BLOCKED, facts, scope=""),))


def _lifted(case: Case, came: Delivery, reading: Reading) -> Parts:
    """Return the end of a provider's block, where the person texted the word that lifts it."""
    if came.hint != "start" and (came.doubtful or reading.meaning is not Meaning.START):
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


def _start(case: Case, came: Delivery, reading: Reading) -> _Answer:
    traces = _heard(case)
    if case.record.state is State.OPTED_IN:
        return ReceivedAs.OPTED_IN, _seen(case, came, reading), traces
    facts, payload = _proof(case, came, reading)
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
) -> Parts:
    """Record a "yes", and do what follows from it.

    The user is told, the person gets a confirmation, and held messages go, in that order.

    Args:
        case: Whose.
        facts: The header of the proof.
        payload: The proof.
        name: The template of the confirmation.
        tell: Whether the user has to be told; not where it was the user's own doing.
    """
    agreed = case.event(EventType.OPTED_IN, facts, payload)
    # After an opt-out the confirmation is an answer to the person's own act, and due within five
    # minutes (C4).
    expires_at = case.now + ANSWER_FOR if case.record.barred else None
    this_time = f"{case.recipient.key}:{case.recipient.standing.revision + 1}"
    texts_behind, told_behind = f"confirmation:{this_time}", f"accepted:{this_time}"
    confirmation = case.text(name, Purpose.CONFIRMATION, key=texts_behind, expires_at=expires_at)
    if not tell:
        return Parts((agreed,), (confirmation,)) + case.release(texts_behind)
    accepted = case.notice(case.template("accepted", _direction(case)), key=told_behind)
    return Parts((agreed,), (accepted, confirmation)) + case.release(texts_behind, told_behind)


def _help(case: Case, came: Delivery) -> _Answer:
    trace = case.recipient.trace
    revision = case.recipient.standing.revision
    asked = Parts((case.event(EventType.HELP_REQUESTED, payload={"message_id": came.event_id}),))
    recent = (
        trace.helped_at is not None
        and case.now - trace.helped_at < HELP_PAUSE
        and trace.helped_revision == revision
    )
    if recent or came.hint == "help":
        return ReceivedAs.HELPED, asked, case.traced(inbound_at=case.now)
    reply = case.text(TemplateName.HELP, Purpose.HELP, expires_at=_answer_by(case, came))
    traces = case.traced(inbound_at=case.now, helped_at=case.now, helped_revision=revision)
    return ReceivedAs.HELPED, asked + Parts((), (reply,)), traces


def _ordinary(case: Case, came: Delivery, reading: Reading, *, asks: bool) -> _Answer:
    traces = _heard(case)
    seen = _seen(case, came, reading)
    policy, state = case.policy, case.record.state
    if policy.mode is not Mode.CONSENT or state is State.OPTED_IN:
        handed = Parts((), (_handover(case, came, RowState.PENDING),))
        return ReceivedAs.DELIVERED, seen + handed, traces
    if case.held_rows(RowKind.HANDOVER) >= policy.hold_limit:
        dropped = case.event(EventType.MESSAGE_DISCARDED, {"code": "too_many_held"})
        return ReceivedAs.DROPPED, seen + Parts((dropped,)), traces
    parts = seen + case.hold(_handover(case, came, RowState.HELD))
    if asks:
        # After an opt-out it is an answer to the person's own act, due within five minutes (C4).
        expires_at = _answer_by(case, came) if case.record.barred else None
        parts += case.ask("contact", expires_at=expires_at)
    return ReceivedAs.HELD, parts, traces


def _asks(case: Case) -> bool:
    """Say whether a contact's message starts the opt-in.

    Not while a request stands, nor against a block.
    """
    if case.recipient.standing.block_for(case.sender) is not None:
        return False
    return case.record.state is not State.PENDING or case.may_ask()


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
