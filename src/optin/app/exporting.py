"""Consents that go out, each with its proof, as rows that can come in again elsewhere.

What comes out is never looser than what is true here: an opt-out that was not lifted is one,
whatever the state says, and so is one that lies in the inbox undecided. Whoever was asked and has
not answered, and whoever's consent is too old, has given none, and is left out; so are the tenant's
own users, whose opt-in is theirs alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import define, field

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.consent import (
    EVERYTHING,
    FORMS,
    PORTAL,
    USERS,
    Address,
    Channel,
    Record,
    ScopeKind,
    Standing,
    State,
    program_of,
)
from optin.policy import ConsentRow, Settings
from optin.storage import Consents, StoredConsent

__all__ = ["Exporting"]

CONSENTS: Final = 1000
"""So many are read at a time."""

_EXPORTED: Final = frozenset({State.OPTED_IN, State.OPTED_OUT, State.INFORMED})
_BY_SENDER: Final = "sender:"
_MAILED: Final = frozenset({PORTAL, FORMS})


@define
class Exporting:
    """Give the consents of a tenant, page by page, those of one person together.

    Args:
        flows: The flows about one.
        tenant: Whose.
    """

    flows: Flows
    tenant: str
    _person: list[StoredConsent] = field(factory=list, init=False)

    def page(self, after: str | None) -> Flow[tuple[list[ConsentRow], str | None]]:
        """Return the rows of a page, and where the next one begins, None at the end."""
        settings = yield from self.flows.settings(self.tenant)
        found = yield from calls.page(Consents(self.tenant), after, CONSENTS)
        rows: list[ConsentRow] = []
        for consent in filter(_is_a_contacts, found.items):
            if self._person and consent.recipient != self._person[0].recipient:
                rows += self._told(settings)
            self._person.append(consent)
        if found.after is None:
            rows += self._told(settings)
        return rows, found.after

    def _told(self, settings: Settings) -> list[ConsentRow]:
        """Return the rows of the person who was collected, and begin anew."""
        person, self._person = self._person, []
        return list(_rows_of(person, settings))


def _is_a_contacts(consent: StoredConsent) -> bool:
    """Say whether a consent is one that an import may take for a contact's.

    Warning: a user's own opt-in would come in again as a yes to everything
    (``test_a_users_own_opt_in_is_not_given_out_as_a_contacts`` notices).
    """
    return consent.scope != USERS or consent.unprocessed_stop


def _rows_of(person: Iterable[StoredConsent], settings: Settings) -> Iterator[ConsentRow]:
    of = {consent.scope: consent for consent in person}
    standing = Standing({scope: consent.record for scope, consent in of.items()})
    everything = of.pop(EVERYTHING, None)
    if everything is not None:
        of = {
            scope: consent
            for scope, consent in of.items()
            if consent.record.revision > everything.record.revision
        }
    texts = {scope: consent for scope, consent in of.items() if scope not in _MAILED}
    # STOP ALL goes first: a later "yes" to one sender must not lift it for the others.
    if everything is not None and (settings.scope is not ScopeKind.ORGANISATION or not texts):
        yield from _row_of(everything, everything.record, EVERYTHING)
    else:
        yield from _of_mails(of.values(), standing)
    for scope, consent in texts.items():
        record, program = standing.in_scope(scope), program_of(scope)
        yield from _row_of(consent, record, _sender(scope, settings), program)


def _of_mails(person: Iterable[StoredConsent], standing: Standing) -> Iterator[ConsentRow]:
    """Give a no to e-mails as one to everything, since an import knows no e-mails.

    It is about a mailbox, which nothing else goes to. A yes is given to nobody who needs one.
    """
    for consent in person:
        record = standing.in_scope(consent.scope)
        if consent.scope in _MAILED and record.barred:
            yield from _row_of(consent, record, EVERYTHING)
            return


def _row_of(
    consent: StoredConsent, record: Record, sender: str, program: str = ""
) -> Iterator[ConsentRow]:
    number = _written(consent.address)
    if record.state is not State.OPTED_OUT and (record.barred or consent.unprocessed_stop):
        # The entry behind the state is a later one than the opt-out, and no proof of it.
        at = record.since if record.barred else None
        out = State.OPTED_OUT.value
        yield ConsentRow(number=number, state=out, at=at, sender=sender, program=program)
    elif record.state in _EXPORTED:
        entry = consent.entry
        proof: Callable[[str, str], str] = ({} if entry is None else entry.event.payload).get
        yield ConsentRow(
            number=number,
            state=record.state.value,
            at=record.since,
            source=proof("source", record.source),
            note=proof("note", ""),
            wording=proof("wording", ""),
            text=proof("text", ""),
            version=proof("version", ""),
            language=proof("language", ""),
            actor=proof("actor", ""),
            ip=proof("ip", ""),
            user_agent=proof("user_agent", ""),
            message_id=proof("message_id", ""),
            accept_language=proof("accept_language", ""),
            verified=proof("verified", ""),
            sender=sender,
            program=program,
            entry=record.seq,
        )


def _written(address: Address | None) -> str:
    """Return an address as an import reads it; ``""`` for one that was erased."""
    if address is None:
        return ""
    return f"whatsapp:{address.value}" if address.channel is Channel.WHATSAPP else address.value


def _sender(scope: str, settings: Settings) -> str:
    """Return the sender of a scope as an import reads it; its key where it is gone."""
    key = scope.removeprefix(_BY_SENDER) if scope.startswith(_BY_SENDER) else ""
    found = settings.sender_for(key) if key else None
    return key if found is None else found.value
