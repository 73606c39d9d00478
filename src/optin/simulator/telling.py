"""The ledger told as a story: what happened to one person, in words, with the proof beside it.

What belongs together is told together: that a text was allowed and that it left is one line, with
both entries.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from attrs import define, field, frozen

from optin import Code, Entry, EventType, Refused, Row, RowKind, State
from optin.consent import EVERYTHING, ORGANISATION, next_state
from optin.simulator.cast import USER, USER_NAME, Person
from optin.simulator.verdicts import Tone

__all__ = ["Happening", "happenings"]


@frozen
class Happening:
    """Tell one thing that happened.

    Attributes:
        entries: The ledger entries behind it; one at least.
        at: When.
        tone: What it means for texts.
        title: What, in a sentence.
        words: What was said, ``""`` for nothing.
        details: What is worth knowing besides, such as the rule that read a reply.
        before: The person's state before, None for what is no event of the person's.
        after: The state after.
    """

    entries: tuple[int, ...]
    at: datetime
    tone: Tone
    title: str
    words: str = field(default="", repr=False)
    details: tuple[str, ...] = ()
    before: State | None = None
    after: State | None = None


SENTENCES: Final[Mapping[EventType, tuple[Tone, str]]] = {
    EventType.OPT_IN_REQUESTED: (Tone.WAIT, "{name} is asked for consent"),
    EventType.FORM_LINKED: (Tone.WAIT, "A link to a consent form is made for {name}"),
    EventType.OPT_IN_REMINDED: (Tone.WAIT, "{name} is reminded of the question"),
    EventType.OPT_IN_REQUEST_FAILED: (Tone.NO, "The question did not reach {name}"),
    EventType.DISCLAIMER_QUEUED: (Tone.TEXT, "A disclaimer goes first"),
    EventType.DISCLAIMER_SENT: (Tone.YES, "{name} was told who writes and how to stop"),
    EventType.DISCLAIMER_FAILED: (Tone.NO, "The disclaimer did not reach {name}"),
    EventType.OPTED_IN: (Tone.YES, "{name} opted in"),
    EventType.OPTED_OUT: (Tone.NO, "{name} opted out"),
    EventType.OPT_OUT_REPEATED: (Tone.NO, "{name} opted out once more"),
    EventType.OPT_IN_REPEATED: (Tone.YES, "{name} agreed once more"),
    EventType.OPT_OUT_EFFECTIVE: (Tone.NO, "No text to {name} can be under way any more"),
    EventType.CONSENT_EXPIRED: (Tone.WAIT, "The consent is too old to count"),
    EventType.BLOCKED: (Tone.NO, "Texts to {name} are blocked"),
    EventType.UNBLOCKED: (Tone.YES, "The block is lifted"),
    EventType.HELP_REQUESTED: (Tone.TEXT, "{name} asked for help"),
    EventType.MESSAGE_RECEIVED: (Tone.PLAIN, "{name} wrote"),
    EventType.MESSAGE_QUEUED: (Tone.TEXT, "A text to {name} is allowed"),
    EventType.MESSAGE_REFUSED: (Tone.NO, "A text to {name} is refused"),
    EventType.CONVERSATION_STARTED: (Tone.PLAIN, "A conversation begins"),
    EventType.CONVERSATION_FILED: (Tone.STAFF, "The conversation is filed under a matter"),
    EventType.MESSAGES_SORTED: (Tone.STAFF, "Messages are sorted into a matter"),
    EventType.NUMBER_CHANGED: (Tone.STAFF, "{name} has another number"),
    EventType.SEND_BLOCKED: (Tone.NO, "The gate stopped a text at the last moment"),
    EventType.SEND_POSTPONED: (Tone.WAIT, "A text waits for another try"),
    EventType.SEND_FAILED: (Tone.NO, "The provider refused a text"),
    EventType.SEND_UNCERTAIN: (Tone.WAIT, "Nobody knows whether a text arrived"),
    EventType.SEND_GIVEN_UP: (Tone.NO, "A text was given up"),
    EventType.DELIVERY_UPDATED: (Tone.PLAIN, "The provider reports on a text"),
    EventType.DELIVERY_TAKEN_UP: (Tone.PLAIN, "What {name} wrote was decided about late"),
    EventType.PORTAL_ACTIVATED: (Tone.STAFF, "The portal of {name} is open"),
    EventType.PORTAL_DEACTIVATED: (Tone.STAFF, "The portal of {name} is closed"),
    EventType.THREAD_STARTED: (Tone.PLAIN, "A thread of secure messages begins"),
    EventType.THREAD_MESSAGE_SENT: (Tone.TEXT, "A secure message is kept"),
    EventType.THREAD_JOINED: (Tone.STAFF, "Somebody joins a thread"),
    EventType.THREAD_LEFT: (Tone.STAFF, "Somebody leaves a thread"),
    EventType.TENANT_ENROLLED: (Tone.PLAIN, "The office is enrolled"),
    EventType.POLICY_CHANGED: (Tone.STAFF, "The policy of the office changed"),
    EventType.SETTINGS_CHANGED: (Tone.STAFF, "The setup of the office changed"),
    EventType.PAYLOAD_ERASED: (Tone.PLAIN, "What was personal is erased; the proof stays whole"),
}

_CODES: Final = frozenset(Code)
_SAYS_NOTHING: Final = ("", "none")


def happenings(
    entries: Iterable[Entry], rows: Iterable[Row], said: Mapping[int, str], person: Person
) -> list[Happening]:
    """Tell what happened to one person, and in the office as a whole.

    Args:
        entries: The ledger, oldest first.
        rows: What was written to the person, and about the person to the staff.
        said: The person's own words, by ledger entry.
        person: Who.

    Returns:
        Oldest first.
    """
    teller = _Teller(person, {row.id: row for row in rows}, said)
    for row in teller.rows.values():
        teller.written[row.entry].append(row)
    for entry in entries:
        if entry.address in {person.number, person.contact} or not entry.event.recipient:
            teller.hear(entry)
    return teller.told


_OF_A_CATEGORY: Final = {
    EventType.BLOCKED: "{name} gets no more messages of one category",
    EventType.UNBLOCKED: "{name} gets messages of a category again",
}


@define
class _Teller:
    """Remember what a later entry completes.

    Attributes:
        person: Whose story it is.
        rows: By number.
        said: The person's own words, by ledger entry.
        written: Rows by the entry that wrote them.
        state: Of the person's consent, after the entries so far.
        told: The story so far.
    """

    person: Person
    rows: Mapping[int, Row]
    said: Mapping[int, str]
    written: dict[int, list[Row]] = field(factory=lambda: defaultdict(list))
    state: State = State.UNKNOWN
    told: list[Happening] = field(factory=list)
    _allowed_by: dict[int, int] = field(factory=dict)
    _kept: set[int] = field(factory=set)

    def hear(self, entry: Entry) -> None:
        """Tell an entry, and then what the staff is told because of it."""
        match entry.event.type:
            case EventType.SEND_AUTHORISED:
                self._allowed_by[_row_of(entry)] = entry.seq
            case EventType.SEND_ACCEPTED:
                self._tell_a_text(entry)
            case EventType.MESSAGE_HELD:
                self._tell_a_wait(entry)
            case EventType.MESSAGE_RELEASED:
                self._tell_an_end(entry, Tone.YES, "goes on its way")
            case EventType.MESSAGE_DISCARDED:
                self._tell_an_end(entry, Tone.NO, "is discarded")
            case _:
                self._tell_an_event(entry)
        for row in self.written[entry.seq]:
            if row.kind is RowKind.NOTICE:
                self._tell(entry, Tone.STAFF, f"{_whom(row)} is told", row.body, row.template)
            elif row.kind is RowKind.HANDOVER and row.id not in self._kept:
                self._tell(entry, Tone.STAFF, f"{_whom(row)} gets the message", row.body)

    def _tell_an_event(self, entry: Entry) -> None:
        event, before = entry.event, self.state
        tone, sentence = SENTENCES.get(event.type, (Tone.PLAIN, event.type.replace("_", " ")))
        _, _, category = str(event.facts.get("source", "")).partition(":")
        sentence = _OF_A_CATEGORY.get(event.type, sentence) if category else sentence
        whose = entry.address == self.person.number
        if whose and event.scope in {ORGANISATION, EVERYTHING}:
            self.state = next_state(before, event.type)
        row = self.rows.get(_row_of(entry))
        words = (
            self.said.get(entry.seq)
            or event.payload.get("text")
            or event.payload.get("note")
            or ("" if row is None else row.body)
        )
        allowed = self._allowed_by.get(_row_of(entry))
        self.told.append(
            Happening(
                (entry.seq,) if allowed is None else (allowed, entry.seq),
                event.occurred_at,
                tone,
                sentence.format(name=self.person.name),
                words,
                tuple(_details(entry)),
                before if whose else None,
                self.state if whose else None,
            )
        )

    def _tell_a_text(self, entry: Entry) -> None:
        row = self.rows.get(_row_of(entry))
        if row is None:  # to somebody of the staff
            return
        author = "An automatic text" if row.template else f"A text of {_named(row.user)}"
        allowed = self._allowed_by.get(row.id, entry.seq)
        self._tell(entry, Tone.TEXT, f"{author} went out", row.body, row.template, allowed)

    def _tell_a_wait(self, entry: Entry) -> None:
        incoming = entry.event.facts.get("direction") == "in"
        kind = RowKind.HANDOVER if incoming else RowKind.TEXT
        # A row names the last entry of the decision that wrote it; this is one of its entries.
        waiting = min(
            (row for row in self.rows.values() if self._may_wait(row, kind, entry.seq)),
            key=lambda row: (row.entry, row.id),
            default=None,
        )
        words = ""
        if waiting is not None:
            self._kept.add(waiting.id)
            words = waiting.body
        whose = "It is kept from the staff" if incoming else "The text waits"
        sentence = f"{whose} until {self.person.name} agrees"
        self._tell(entry, Tone.WAIT, sentence, "" if incoming else words)

    def _may_wait(self, row: Row, kind: RowKind, entry: int) -> bool:
        own = row.kind is kind and not row.template
        return own and row.entry >= entry and row.id not in self._kept

    def _tell_an_end(self, entry: Entry, tone: Tone, how: str) -> None:
        row = self.rows.get(_row_of(entry))
        incoming = row is not None and row.kind is RowKind.HANDOVER
        whose = f"What {self.person.name} wrote" if incoming else "What waited"
        self._tell(entry, tone, f"{whose} {how}", "" if row is None else row.body)

    def _tell(
        self,
        entry: Entry,
        tone: Tone,
        title: str,
        words: str = "",
        template: str = "",
        first: int = 0,
    ) -> None:
        entries = (first, entry.seq) if first else (entry.seq,)
        details = (template,) if template else ()
        self.told.append(Happening(entries, entry.event.occurred_at, tone, title, words, details))


def _details(entry: Entry) -> Iterator[str]:
    """Say how an entry came about: what was read by which rule, why not, by what means."""
    facts = {name: str(value) for name, value in entry.event.facts.items()}
    if facts.get("rule", "none") not in _SAYS_NOTHING:
        yield f"{facts.get('grade', '')}: {facts['rule']}"
    elif "rule" in facts:
        yield "no keyword"
    if facts.get("code") in _CODES:
        yield Refused(Code(facts["code"])).reason
    if facts.get("source", "reply") not in {"reply", "disclaimer"}:
        yield f"by {facts['source']}"
    if "mode" in facts:
        yield f"mode: {facts['mode']}"


def _row_of(entry: Entry) -> int:
    return int(entry.event.facts.get("row", 0))


def _named(user: str) -> str:
    return USER_NAME if user == USER else user


def _whom(row: Row) -> str:
    return _named(row.user) if row.user else "The office"
