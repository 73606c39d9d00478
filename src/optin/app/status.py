"""Where a contact stands, as a person reads it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin.consent import (
    ADMINISTRATOR,
    DOUBT,
    FORMS,
    PERSON,
    PORTAL,
    USERS,
    Address,
    Block,
    Channel,
    State,
    masked,
)
from optin.policy import PROVIDER, RecipientView, Settings

__all__ = ["Dispatched", "Fault", "Status", "is_contact", "status_in", "statuses_of"]


@frozen
class Status:
    """Say where one number stands in one scope.

    Attributes:
        address: The number; None once erased.
        scope: Which consent.
        state: One of the six states.
        since: Since when.
        source: By what means: ``"reply"``, ``"hand"``, ``"form"``, ..., ``""`` where nothing says.
        entry: The ledger entry behind it, 0 for none.
        blocks: What bars messages besides.
        held: How many messages wait for an answer.
        lifts: How an opt-out or a block is lifted, in a sentence; ``""`` where nothing is to be
            lifted.
        effective: Whether an opt-out stands of which it was reported that no call can be under way
            any more that was authorised before it.
    """

    address: Address | None
    scope: str = field(repr=masked)
    state: State
    since: datetime | None
    source: str
    entry: int
    blocks: tuple[Block, ...] = ()
    held: int = 0
    lifts: str = ""
    effective: bool = False


@frozen
class Dispatched:
    """Count what one call of ``dispatch`` did.

    Attributes:
        sent: Texts that a provider took.
        told: Notices and messages that users were told.
        failed: Texts and e-mails that were refused, or whose fate is unknown.
        postponed: Those that wait for another try.
        blocked: Rows that the gate stopped at the last moment.
        received: Inbound deliveries that had been recorded, and were decided now.
        undecided: Those that could not be decided yet, and are taken up again the next time; one
            that may be an opt-out bars its number meanwhile.
        given_up: Rows that were put off too often or for too long.
        taken_over: Rows whose dispatcher did not come back; a text among them is unknown now, and
            so is an e-mail that was being handed over.
        poisoned: Inbound deliveries that nobody could decide about for an hour, and are not taken
            up again; one that may be an opt-out bars its number.
        bought: Packs of texts that were bought.
        mailed: E-mails to contacts that a mail server took.
    """

    sent: int = 0
    told: int = 0
    failed: int = 0
    postponed: int = 0
    blocked: int = 0
    received: int = 0
    undecided: int = 0
    given_up: int = 0
    taken_over: int = 0
    poisoned: int = 0
    bought: int = 0
    mailed: int = 0


@frozen
class Fault:
    """Name the first ledger entry that does not fit.

    Attributes:
        entry: Its place.
        sentence: What is wrong with it.
    """

    entry: int
    sentence: str


_NO_PHONE: Final = frozenset({Channel.EMAIL, Channel.PORTAL})


def is_contact(recipient: RecipientView) -> bool:
    """Say whether somebody is a contact.

    A number that is only a user's own is none; nor is a mailbox or a place on the portal, which no
    text can reach, until somebody has said something of it.
    """
    records, address = recipient.standing.records, recipient.address
    if address is not None and address.channel in _NO_PHONE and not records:
        return False
    return USERS not in records or len(records) > 1 or bool(recipient.standing.blocks)


def statuses_of(recipient: RecipientView, settings: Settings) -> list[Status]:
    """Return where a recipient stands.

    In the tenant's default scope first, then in every other that is known.
    """
    default = settings.scope_for()
    others = sorted(set(recipient.standing.records) - {default, "*"})
    return [status_in(recipient, scope) for scope in (default, *others)]


_OWN_ACT: Final = (
    "Only the person lifts it: by texting START, by agreeing on a form, or, under explicit "
    "consent, by writing again and answering yes."
)

_OWN_FORM: Final = "Only the person lifts it: by agreeing on a form."
_OWN_CLICK: Final = "Only the person lifts it: on the page that the link in an e-mail leads to."
_OWN_TICK: Final = "Only the user lifts it: by ticking the opt-in beside the number again."


_ANOTHER: Final = (
    "E-mails came back from this mailbox: take another one of the person; or, once it is there "
    "again, whoever may block lifts it with unblock()."
)


_NO_WORD: Final = (
    "No word is known that lifts the provider's block: once the person has said yes, by START or "
    "on a form, push() tells the provider, where it can be told; or the block is lifted there, and "
    "reconcile() takes that over."
)


_LIFTS: Final = {USERS: _OWN_TICK, PORTAL: _OWN_CLICK, FORMS: _OWN_CLICK}


def status_in(recipient: RecipientView, scope: str) -> Status:
    """Return where a recipient stands in one scope."""
    record = recipient.standing.in_scope(scope)
    return Status(
        address=recipient.address,
        scope=scope,
        state=record.state,
        since=record.since,
        source=record.source,
        entry=record.seq,
        blocks=recipient.standing.blocks,
        held=sum(1 for row in recipient.held if row.scope == scope),
        lifts=_lifts(recipient, record.state, scope),
        effective=record.state is State.OPTED_OUT and record.effective == record.epoch,
    )


def _lifts(recipient: RecipientView, state: State, scope: str) -> str:
    blocks = recipient.standing.blocks
    if any(block.source == DOUBT for block in blocks):
        return "Whoever may block reads what was written, and lifts it; or the person texts START."
    mine = {block.lifted_by for block in blocks if block.source.partition(":")[0] == PERSON}
    words = {block.lifted_by for block in blocks if block.lifted_by} - mine
    if words:
        return f"The person lifts the provider's block by texting {min(words)} to the sender."
    if any(block.source == ADMINISTRATOR for block in blocks):
        return "Whoever may block lifts the administrator's block, with unblock()."
    if recipient.standing.blocks and recipient.is_mailbox:
        return _ANOTHER
    if any(block.source == PROVIDER for block in blocks):
        return _NO_WORD
    if state is State.OPTED_OUT:
        return _LIFTS.get(scope, _OWN_FORM if recipient.is_mailbox else _OWN_ACT)
    if mine:
        return f"Only the person lifts the stop of one category, by texting {min(mine)}."
    return ""
