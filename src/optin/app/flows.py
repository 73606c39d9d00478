"""What the library does, written once for both colours; see :mod:`optin.app.calls`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Final, TypeVar, cast

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.hints import Hints
from optin.app.setup import Decide, Setup, checked
from optin.app.status import Fault, Status, is_contact, statuses_of
from optin.consent import (
    Address,
    Entry,
    Evidence,
    Sender,
    Source,
    first_fault,
)
from optin.exceptions import InputError
from optin.keywords import checked_question
from optin.policy import (
    ACCOUNT,
    Action,
    Actor,
    BlockResult,
    Code,
    Deferred,
    Draft,
    Filled,
    GroupSent,
    Key,
    MaySend,
    Named,
    OptInResult,
    OptOutResult,
    RecipientView,
    Refused,
    RequestResult,
    Row,
    RowKind,
    SendResult,
    Subjects,
    Unit,
    charging,
    checked_name,
    checked_text,
    decide_block,
    decide_expire,
    decide_group,
    decide_next_try,
    decide_opt_in,
    decide_opt_out,
    decide_request,
    decide_send,
    expiries,
    from_memo,
    look,
    remembered,
    settings_of,
)
from optin.quota import top_up_key
from optin.storage import Ledger, Recipients, Rows, fitting

__all__ = ["Flows", "by_hand"]

MOST_MEMBERS: Final = 500
"""A group is locked as a whole; more members than this are a campaign, and are sent to one by
one."""

T = TypeVar("T")
S = TypeVar("S", bound=SendResult | GroupSent)


@frozen
class Flows(Setup):
    """Hold what every flow needs; see :class:`Setup`.

    Attributes:
        hints: Tells what somebody should mend.
    """

    hints: Hints = field(factory=Hints, repr=False)

    # Sending

    def send(self, tenant: str, to: str | Address, draft: Draft, key: str) -> Flow[SendResult]:
        """Decide about one message."""
        _checked_words(draft)
        entry = Subjects(tenant, (self.address(to),))
        draft = yield from self._permitted(tenant, draft, Action.SEND)
        answer: SendResult = yield from self._keyed(
            "one", entry, charging(decide_send(draft)), key, draft
        )
        self._hint(answer, entry.addresses)
        return (yield from self.dated(tenant, answer))

    def send_group(
        self, tenant: str, to: Sequence[str | Address], draft: Draft, key: str
    ) -> Flow[GroupSent | Refused]:
        """Decide about one message to several people."""
        _checked_words(draft)
        if isinstance(to, str):
            message = "a group is a list of numbers; send() takes one number"
            raise InputError(message, code="wrong_type")
        members = tuple({(one := self.address(each)).key: one for each in to}.values())
        if not members or len(members) > MOST_MEMBERS:
            message = f"a group has 1 to {MOST_MEMBERS} members, this one has {len(members)}"
            raise InputError(message, code="group_size")
        entry = Subjects(tenant, members)
        draft = yield from self._permitted(tenant, draft, Action.SEND_GROUP)
        decide = charging(decide_group(draft))
        answer: GroupSent | Refused = yield from self._keyed("group", entry, decide, key, draft)
        self._hint(answer, answer.queued if isinstance(answer, GroupSent) else ())
        return answer

    def may_send(self, tenant: str, to: str | Address, draft: Draft) -> Flow[MaySend]:
        """Look, and change nothing."""
        snapshot = yield from calls.view(Subjects(tenant, (self.address(to),)))
        return look(snapshot, draft, self.clock.now())

    def request(self, tenant: str, to: str | Address, draft: Draft) -> Flow[RequestResult]:
        """Ask a person for consent by text."""
        entry = Subjects(tenant, (self.address(to),))
        draft = yield from self._permitted(tenant, draft, Action.REQUEST_CONSENT)
        answer: RequestResult = yield from self._decided(entry, charging(decide_request(draft)))
        self._hint(answer, entry.addresses)
        return answer

    def draft(self, *, reference: str = "", sender: str | Sender = "", **words: str) -> Draft:
        """Return a draft; it gets a reference where the host gave none."""
        checked_name(words.get("user_name") or words["user"])
        checked_question(words.get("asks", ""))
        return Draft(
            reference=fitting(reference) or self.new_id(),
            sender=self._key(sender),
            permitted=True,
            template=None,
            approved=None,
            **words,
        )

    def worded(self, draft: Draft, template: Filled | None) -> Draft:
        """Return a draft whose words are those of a template, if one is given."""
        return draft if template is None else evolve(draft, template=checked(template, Filled))

    def dated(self, tenant: str, answer: T) -> Flow[T]:
        """Return an answer that says until when it waits for a top-up that was declined."""
        if not isinstance(answer, Deferred) or answer.code is not Code.TOP_UP_DECLINED:
            return answer
        account = yield from calls.account(tenant, ACCOUNT)
        unit = Unit(Named(tenant, top_up_key(ACCOUNT, account.asked)), decide_next_try)
        until = yield from calls.decided(unit, self.clock)
        return cast("T", evolve(answer, until=until))

    # By hand

    def opt_out(
        self,
        tenant: str,
        contact: str | Address,
        by: str,
        evidence: str | Evidence,
        sender: str | Sender,
        program: str = "",
    ) -> Flow[OptOutResult]:
        """Record that somebody said no elsewhere."""
        entry = Subjects(tenant, (self.address(contact),))
        decide = decide_opt_out(by_hand(evidence, by), sender=self._key(sender), program=program)
        answer: OptOutResult = yield from self._decided(entry, decide)
        return answer

    def opt_in(
        self,
        tenant: str,
        contact: str | Address,
        by: str,
        evidence: str | Evidence,
        sender: str | Sender,
        program: str = "",
    ) -> Flow[OptInResult]:
        """Record that somebody said yes elsewhere."""
        entry = Subjects(tenant, (self.address(contact),))
        decide = decide_opt_in(
            by_hand(evidence, by),
            sender=self._key(sender),
            program=program,
            permitted=(yield from self.permitted(Actor(by), Action.OPT_IN, tenant)),
        )
        answer: OptInResult = yield from self._decided(entry, decide)
        return answer

    def block(
        self,
        tenant: str,
        contact: str | Address,
        actor: Actor,
        reason: str,
        sender: str | Sender,
        *,
        blocked: bool,
    ) -> Flow[BlockResult]:
        """Block texts to somebody, or lift such a block."""
        if not reason.strip():
            message = "a block is made and lifted for a reason: say which, for the ledger"
            raise InputError(message, code="no_reason")
        permitted = yield from self.permitted(actor, Action.BLOCK, tenant)
        decide = decide_block(
            actor, reason, blocked=blocked, permitted=permitted, sender=self._key(sender)
        )
        entry = Subjects(tenant, (self.address(contact),))
        answer: BlockResult = yield from self._decided(entry, decide)
        return answer

    def expire(self, tenant: str) -> Flow[int]:
        """Write down which consents by implication are too old to count; return how many."""
        settings = yield from self.settings(tenant)
        count, after = 0, None
        while True:
            found = yield from calls.page(Recipients(tenant), after)
            now = self.clock.now()
            for each in cast("tuple[RecipientView, ...]", found.items):
                if each.address is not None and expiries(each, settings, now):
                    entry = Subjects(tenant, (each.address,))
                    count += yield from self._decided(entry, decide_expire)
            after = found.after
            if after is None:
                return count

    def answer_form(
        self,
        tenant: str,
        contact: str | Address,
        evidence: Evidence,
        sender: str | Sender,
        program: str = "",
        *,
        agreed: bool,
    ) -> Flow[OptInResult]:
        """Record what a person answered on a form."""
        if evidence.source is not Source.FORM:
            message = "the evidence of a form's answer has the source 'form'"
            raise InputError(message, code="wrong_source")
        entry = Subjects(tenant, (self.address(contact),))
        key = self._key(sender)
        if agreed:
            return (
                yield from self._decided(
                    entry, decide_opt_in(evidence, sender=key, program=program)
                )
            )
        return (
            yield from self._decided(entry, decide_opt_out(evidence, sender=key, program=program))
        )

    # Looking back

    def status(
        self, tenant: str, contact: str | Address, at: datetime | None
    ) -> Flow[list[Status]]:
        """Return where one contact stands, now or at a past instant."""
        snapshot = yield from calls.view(Subjects(tenant, (self.address(contact),)), at)
        return statuses_of(snapshot.recipient, settings_of(snapshot))

    def statuses(
        self, tenant: str, after: str | None, limit: int
    ) -> Flow[tuple[list[Status], str | None]]:
        """Return where a page of contacts stands."""
        settings = yield from self.settings(tenant)
        found = yield from calls.page(Recipients(tenant), after, limit)
        recipients = cast("tuple[RecipientView, ...]", found.items)
        contacts = filter(is_contact, recipients)
        return [one for each in contacts for one in statuses_of(each, settings)], found.after

    def history(self, tenant: str, contact: str | Address | None) -> Flow[list[Entry]]:
        """Return the ledger entries of one contact, or of the whole tenant."""
        address = None if contact is None else self.address(contact)
        yield from self.settings(tenant)
        entries: list[Entry] = yield from calls.all_of(Ledger(tenant, address))
        return entries

    def messages(self, tenant: str, contact: str | Address | None) -> Flow[list[Row]]:
        """Return every message to and from one contact, automatic ones and notices included."""
        address = None if contact is None else self.address(contact)
        yield from self.settings(tenant)
        rows: list[Row] = yield from calls.all_of(Rows(tenant, address))
        return [row for row in rows if row.kind is not RowKind.PURCHASE]

    def verify(self, tenant: str) -> Flow[Fault | None]:
        """Check the chain of a tenant's ledger, a page at a time: it may be larger than memory."""
        yield from self.settings(tenant)
        cursor, checked = None, None
        while True:
            page = yield from calls.page(Ledger(tenant), cursor)
            fault = first_fault(tenant, page.items, after=checked)
            if fault is not None:
                return Fault(*fault)
            if page.after is None:
                return None
            cursor, checked = page.after, page.items[-1]

    def erase(self, tenant: str, contact: str | Address, ground: str) -> Flow[int]:
        """Destroy what is personal about one contact; an opt-out stays known by its keyed hash."""
        count = yield from calls.erase(tenant, self.address(contact), ground, self.clock)
        return count

    # Parts

    def _permitted(self, tenant: str, draft: Draft, action: Action) -> Flow[Draft]:
        """Return a draft that says whether its user may."""
        user = Actor(draft.user)
        permitted = yield from self.permitted(user, action, tenant, draft.organisation)
        return draft if permitted else evolve(draft, permitted=False)

    def _hint(self, answer: object, addresses: Sequence[Address]) -> None:
        """Tell of the channels by which something was queued that nothing here carries."""
        for channel in {address.channel for address in addresses}:
            if not isinstance(answer, Refused):
                self.hints.queued(channel)

    def _keyed(
        self, what: str, entry: Subjects, decide: Decide[S], key: str, draft: Draft
    ) -> Flow[S]:
        if not key:
            return (yield from self._decided(entry, decide))
        used = Key(f"send:{fitting(key)}", _fingerprint(what, entry, draft))
        unit = Unit(entry, remembered(decide), used)
        result = yield from calls.transact(unit, self.clock)
        return calls.recalled(result, lambda memo: cast("S", from_memo(memo)))


def _checked_words(draft: Draft) -> None:
    """Refuse words that no phone can show, and words beside a template.

    Raises:
        InputError: ``empty_text``, ``invalid_text`` or ``text_and_template``.
    """
    if draft.template is None:
        checked_text(draft.text)
    elif draft.text:
        message = "a message has a text or a template: the template says what is sent"
        raise InputError(message, code="text_and_template")


def by_hand(evidence: str | Evidence, by: str) -> Evidence:
    """Return evidence; words alone are what somebody wrote down."""
    if isinstance(evidence, Evidence):
        return evidence if evidence.actor else evolve(evidence, actor=by)
    return Evidence(Source.HAND, note=evidence, actor=by)


def fingerprint(*parts: str) -> str:
    """Hash what was asked for, so that one key cannot stand for two things."""
    return sha256("\0".join(f"{len(part)}:{part}" for part in parts).encode()).hexdigest()


def _filled(draft: Draft) -> tuple[str, ...]:
    """Return what a template is filled in with, nothing where there is none."""
    filled = draft.template
    if filled is None:
        return ()
    values = (word for pair in sorted(filled.values.items()) for word in pair)
    return (filled.name, filled.locale, *values)


def _fingerprint(what: str, entry: Subjects, draft: Draft) -> str:
    """Hash a message that was asked for."""
    parts = (
        what,
        *sorted(address.key for address in entry.addresses),
        draft.text,
        draft.user,
        draft.organisation,
        draft.sender,
        draft.program,
        draft.category,
        draft.asks,
        *_filled(draft),
    )
    return fingerprint(*parts)
