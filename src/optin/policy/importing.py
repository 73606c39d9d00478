"""Decide about consents that were given or taken back elsewhere, a row at a time.

An import believes a "no" and asks a "yes" for its proof: an opt-out is taken whenever it was said;
a consent needs its time and its evidence, must have been given to the tenant, and lifts no opt-out
that is known here. Nobody is texted, and what is held stays held.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from operator import attrgetter
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, fields, frozen

from optin.consent import (
    EVERYTHING,
    Address,
    Event,
    EventType,
    Evidence,
    Record,
    ScopeKind,
    Sender,
    SenderKind,
    Source,
    State,
    fold,
    scope_of,
)
from optin.exceptions import InputError
from optin.policy.automatic import Case, Parts, effective, settings_of
from optin.policy.decision import Decision, RecipientView, Snapshot
from optin.policy.reasons import REASONS, Code
from optin.policy.receiving import covers
from optin.policy.results import Changed, Unchanged
from optin.policy.settings import Settings

__all__ = [
    "ConsentRow",
    "NotImported",
    "RowRefusedError",
    "Stated",
    "decide_import",
    "fingerprint_of",
    "read_row",
]

ImportDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Changed | Unchanged]]


@frozen(kw_only=True)
class ConsentRow:
    """Hold one consent as it goes in and out: what a column of a file holds has its name here.

    Nothing is checked before the row's turn comes, so that a bad one takes no other down.

    Attributes:
        number: Whose, however it is written; ``""`` in an export once it was erased.
        state: ``"opted_in"``, ``"opted_out"`` or ``"informed"`` (a disclaimer was sent).
        at: When it was said: an aware datetime, or ISO 8601 with its offset from UTC. An opt-out
            may leave it out.
        source: By what means: ``"web form"``, ``"paper"``, ``"reply"``, ...
        note: What somebody saw or heard, in words.
        wording: The exact text that the person was shown.
        text: The person's own words.
        version: The version of the wording, or its hash.
        language: The language of the wording, such as ``"en"``.
        actor: Who recorded it.
        ip: Where a form was sent from.
        user_agent: With which browser.
        message_id: The provider's id of the message.
        accept_language: Which languages the browser asked for.
        verified: How it was made sure that the number is the person's, such as ``"code"``.
        sender: Which of the tenant's senders, where consents are kept by sender; ``"*"`` for an
            opt-out of all of them, those to come included.
        program: Which of the tenant's programs, where consents are kept by program; an opt-out that
            names none is of all of them.
        provenance: Whose list it was on: ``"own"``, or ``"purchased"``, ``"rented"``, ``"shared"``.
        entry: In an export, the ledger entry behind it; an import does not read it.
        line: Where it stands in its file, 0 to be counted.
    """

    number: str | Address = field(repr=False)
    state: str = ""
    at: datetime | str | None = None
    source: str = ""
    note: str = field(default="", repr=False)
    wording: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    version: str = field(default="", repr=False)
    language: str = ""
    actor: str = field(default="", repr=False)
    ip: str = field(default="", repr=False)
    user_agent: str = field(default="", repr=False)
    message_id: str = field(default="", repr=False)
    accept_language: str = field(default="", repr=False)
    verified: str = field(default="", repr=False)
    sender: str = field(default="", repr=False)
    program: str = ""
    provenance: str = ""
    entry: int | str = ""
    line: int = 0


@frozen
class NotImported:
    """Tell why a row was not imported; it holds nothing of what stood in the row.

    Attributes:
        line: Where it stands.
        code: Stable, for programs.
        reason: What is the case, in a sentence.
        rule: The law, carrier rule or product row behind a refusal, ``""`` for a mistake.
        remedy: What may be done.
        entry: The ledger entry behind a refusal, 0 where there is none.
        refused: True where a rule said no; False where the row cannot be used.
    """

    line: int
    code: str
    reason: str
    rule: str = ""
    remedy: str = ""
    entry: int = 0
    refused: bool = False


@frozen
class Stated:
    """Hold a row that can be used.

    Attributes:
        address: Whose consent.
        state: What the row says.
        at: Since when, None for an opt-out that does not say.
        sender: The key of the sender, ``""`` for the first, ``"*"`` for all.
        is_own: Whether it was given to the tenant.
        evidence: The proof.
        source: By what means it was given.
        program: The program's name, ``""`` where none is named.
    """

    address: Address
    state: State
    at: datetime | None
    sender: str = field(repr=False)
    is_own: bool
    evidence: Evidence
    source: str
    program: str = ""


class RowRefusedError(InputError):
    """Undo the unit of a row that a rule refuses, and leave its key unused.

    The row may be tried again once the reason is gone; whoever imports is told a
    :class:`NotImported`.

    Attributes:
        entry: The ledger entry behind it, 0 where there is none.
    """

    def __init__(self, code: Code, entry: int = 0) -> None:
        super().__init__(REASONS[code].sentence, code=code.value)
        self.entry = entry

    def told(self, line: int) -> NotImported:
        """Return it as the value that an import tells.

        Args:
            line: Where the row stands.
        """
        reason = REASONS[Code(self.code)]
        return NotImported(
            line, self.code, reason.sentence, reason.rule, reason.remedy, self.entry, refused=True
        )


LONGEST_TEXT: Final = 10_000
"""Of a wording, a note or a person's words; a page of print has some 3,000 characters."""
LONGEST: Final = 500
"""Of everything else."""

_LONG: Final = frozenset({"wording", "note", "text"})
_STATES: Final = {str(each): each for each in (State.OPTED_IN, State.OPTED_OUT, State.INFORMED)}
_TEXTS: Final = tuple(
    each.name for each in fields(ConsentRow) if each.name not in {"number", "at", "entry", "line"}
)
_texts_of: Final[Callable[[ConsentRow], tuple[str, ...]]] = attrgetter(*_TEXTS)
_OWN: Final = frozenset({"", "own"})
_OTHERS: Final = frozenset({"purchased", "rented", "shared"})
_KINDS_WITHOUT_NUMBER: Final = (SenderKind.SHORT_CODE, SenderKind.ALPHANUMERIC)

_FACTS: Final = MappingProxyType({"source": Source.IMPORT.value})
_KINDS: Final = {
    State.OPTED_IN: EventType.OPTED_IN,
    State.INFORMED: EventType.DISCLAIMER_SENT,
}
_CHANGED: Final = {state: Changed(state=state) for state in _STATES.values()}
# Who was asked and has not answered is not asked again because a disclaimer went out elsewhere.
_KNOWN: Final = {
    State.OPTED_IN: frozenset({State.OPTED_IN}),
    State.INFORMED: frozenset({State.OPTED_IN, State.INFORMED, State.PENDING}),
}


# Reading ------------------------------------------------------------------------------------------


def read_row(row: ConsentRow, now: datetime, region: str | None) -> Stated:
    """Return what a row states.

    Args:
        row: As it was given.
        now: The present instant.
        region: The country whose national form of numbers is read, None for none.

    Raises:
        InputError: Something in it cannot be used; the sentence says what to write instead, and
            holds none of it but the last two digits of a number.
    """
    _check_texts(row)
    number = row.number
    address = number if isinstance(number, Address) else Address.parse(number, region=region)
    state = _STATES.get(row.state.strip())
    if state is None:
        names = ", ".join(_STATES)
        raise InputError(f"Say in the column state one of {names}.", code="unknown_state")
    provenance = row.provenance.strip()
    if provenance not in _OWN | _OTHERS:
        names = ", ".join(sorted(_OTHERS))
        message = f"Say in the column provenance own, or one of {names}."
        raise InputError(message, code="unknown_provenance")
    sender = _sender(row.sender.strip(), region)
    if sender == EVERYTHING and state is not State.OPTED_OUT:
        message = "A consent is given to one sender; * is for opt-outs."
        raise InputError(message, code="consent_to_everything")
    evidence = Evidence(
        Source.IMPORT,
        row.note,
        row.wording,
        row.text,
        row.actor,
        row.message_id,
        row.ip,
        row.user_agent,
        row.language,
        row.version,
        row.accept_language,
        row.verified,
    )
    at = _moment(row.at, state, now)
    own, source, program = provenance in _OWN, row.source.strip(), row.program.strip()
    return Stated(address, state, at, sender, own, evidence, source, program)


def _check_texts(row: ConsentRow) -> None:
    texts = _texts_of(row)
    try:
        together = "".join(texts)
    except TypeError:
        together = None
    # One look at all of them is enough for nearly every row.
    if together is not None and len(together) <= LONGEST and together.isascii():
        return
    for name, value in zip(_TEXTS, texts, strict=True):
        if not isinstance(value, str):
            raise InputError(f"The column {name} holds text.", code="wrong_type")
        longest = LONGEST_TEXT if name in _LONG else LONGEST
        if len(value) > longest:
            message = f"The column {name} holds at most {longest:,} characters."
            raise InputError(message, code="too_long")
        if any("\ud800" <= each <= "\udfff" for each in value):
            message = f"The column {name} is not UTF-8: save the file in that encoding."
            raise InputError(message, code="invalid_utf8")


def _sender(text: str, region: str | None) -> str:
    """Return a sender's key, ``"*"`` or ``""``; a key that was exported is one already."""
    if text in {"", EVERYTHING} or text.partition(":")[0] in _KINDS_WITHOUT_NUMBER:
        return text
    return Sender.parse(text, region=region).key


def _moment(given: datetime | str | None, state: State, now: datetime) -> datetime | None:
    if given is None or given == "":
        if state is State.OPTED_OUT:
            return None
        message = "Say in the column at when it was said, such as 2026-03-01T14:30:00-05:00."
        raise InputError(message, code="missing_time")
    try:
        moment = given if isinstance(given, datetime) else datetime.fromisoformat(given.strip())
    except (ValueError, AttributeError):
        message = "Write the time in the column at as ISO 8601, such as 2026-03-01T14:30:00-05:00."
        raise InputError(message, code="invalid_time") from None
    if moment.utcoffset() is None:
        message = (
            "Write the time in the column at with its offset from UTC, such as "
            "2026-03-01T14:30:00-05:00, or with a Z for UTC."
        )
        raise InputError(message, code="time_without_zone")
    if moment > now:
        message = "The time in the column at has not come yet: check its year and its offset."
        raise InputError(message, code="time_in_future")
    return moment


def fingerprint_of(row: ConsentRow) -> str:
    """Return a hash of what stands in a row, so that a changed row is noticed.

    Args:
        row: As it was given; where it stands does not count, nor does its ledger entry.
    """
    at = row.at.isoformat() if isinstance(row.at, datetime) else row.at or ""
    number = row.number.key if isinstance(row.number, Address) else row.number
    parts = (str(number), str(at), *_texts_of(row))
    text = "\0".join(parts)
    if text.count("\0") >= len(parts):  # a NUL of their own would blur where a part ends
        text = ascii(parts)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# Deciding -----------------------------------------------------------------------------------------


def decide_import(stated: Stated, name: str, line: int) -> ImportDecide:
    """Return the decision about one row of an import.

    Args:
        stated: What the row states.
        name: What the import is called.
        line: Where the row stands.

    Returns:
        A function for a store. It raises :class:`RowRefusedError` where a rule says no.
    """
    payload = stated.evidence.payload() | {"import": name, "line": str(line)}
    if stated.source:
        payload["source"] = stated.source

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Changed | Unchanged]:
        settings = settings_of(snapshot)
        scope, recipient = _scope(settings, stated), snapshot.recipient

        def event(kind: EventType) -> Event:
            return Event(kind, stated.at or now, recipient.key, scope, _FACTS, payload)

        if stated.state is not State.OPTED_OUT:
            record = recipient.standing.in_scope(scope)
            if _is_known(recipient, record, stated):
                return Decision(Unchanged(record.state))
            return Decision(_CHANGED[stated.state], (event(_KINDS[stated.state]),))
        case = Case.about(settings, recipient, scope, "", now)  # nobody is texted, from nowhere
        if covers(case, scope):
            return Decision(Unchanged(State.OPTED_OUT), (event(EventType.OPT_OUT_REPEATED),))
        out = event(EventType.OPTED_OUT)
        done = effective(recipient, fold(recipient.standing, out, 0), now)
        parts = Parts((out, *done)) + case.discard(scope)
        return Decision(_CHANGED[State.OPTED_OUT], parts.events, (), parts.moves)

    return decide


def _scope(settings: Settings, stated: Stated) -> str:
    """Return the scope that a row is about."""
    if stated.sender == EVERYTHING:
        return EVERYTHING
    if settings.scope is ScopeKind.PROGRAM:
        return _program_scope(settings, stated)
    found = settings.sender_for(stated.sender, stated.address.channel)
    if found is not None:
        return scope_of(settings.scope, sender=found.key)
    # What was said to a sender of before binds it should it come back; a "yes" is of no use.
    if settings.scope is ScopeKind.SENDER and stated.state is not State.OPTED_OUT:
        raise RowRefusedError(Code.UNKNOWN_SENDER)
    return scope_of(settings.scope, sender=stated.sender)


def _program_scope(settings: Settings, stated: Stated) -> str:
    """Return the scope of a program; a "no" that names none, or one that is gone, is to all."""
    program = settings.program_for(stated.program)
    if stated.state is State.OPTED_OUT and not (stated.program and program):
        return EVERYTHING
    if program is None:
        raise RowRefusedError(Code.UNKNOWN_PROGRAM)
    return settings.scope_for(program=program)


def _is_known(recipient: RecipientView, record: Record, stated: Stated) -> bool:
    """Say whether a "yes", or a disclaimer, would change nothing; refuse it where it must not."""
    if not stated.is_own:
        raise RowRefusedError(Code.LIST_NOT_OWN)
    evidence = stated.evidence
    if not (evidence.note + evidence.wording + evidence.text).strip():
        raise RowRefusedError(Code.EVIDENCE_REQUIRED)
    if recipient.unprocessed_stop:
        raise RowRefusedError(Code.OPT_OUT_UNPROCESSED)
    if record.barred:
        raise RowRefusedError(Code.OPT_OUT_STANDS, record.seq)
    return record.state in _KNOWN[stated.state]
