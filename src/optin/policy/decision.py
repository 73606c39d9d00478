"""What passes between a decision and a store: values, and no rule.

A store locks what a :class:`Unit` names, loads a :class:`Snapshot`, calls ``decide(snapshot, now)``
and writes the :class:`Decision` that comes back, in one transaction. Because ``decide`` is pure,
the store may call it again.

It is long because the whole vocabulary between the two stands in one place.

The phases, and the order of locks that goes with them: inbox row or token, then outbox rows, then
users, then subjects, both in sorted order, then accounts (:class:`Charge`), and last the head of
the ledger, for one statement.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Generic, TypeAlias

from attrs import field, frozen
from typing_extensions import TypeVar

from optin.consent import NOBODY, Address, Block, Channel, Event, Standing, State, masked
from optin.policy.portals import NewPost, PortalAccount, PortalThread
from optin.policy.profiles import UserProfile
from optin.quota import AccountView, Cost, NewEntry

__all__ = [
    "KEEPS_COST",
    "Approved",
    "Asked",
    "Attempt",
    "Charge",
    "Committed",
    "Conversation",
    "Decision",
    "Delivery",
    "Expired",
    "Failed",
    "Glance",
    "InboxItem",
    "InboxState",
    "Key",
    "Move",
    "Named",
    "NewRow",
    "NewSettings",
    "NewToken",
    "NextDue",
    "Purpose",
    "RecipientView",
    "Replayed",
    "Report",
    "Result",
    "Row",
    "RowKind",
    "RowState",
    "SettingsVersion",
    "Snapshot",
    "Sorted",
    "Standpoint",
    "Subjects",
    "Token",
    "TokenView",
    "Trace",
    "Unit",
    "UnitEntry",
]

T = TypeVar("T", default=object)


# What a unit names


@frozen
class Subjects:
    """Name recipients and users of one tenant, and whether its settings are to change.

    Attributes:
        tenant: Whose.
        addresses: The recipients; the store locks them sorted by key and shows them in this order.
        settings: True locks the tenant's root for a change of settings.
        users: The host's identifiers of the tenant's own users, locked before the recipients.
        threads: The names of portal threads to be shown, and of those to be begun. The lock of a
            thread is that of its contact: one of somebody who is none of the addresses is shown as
            it stands, and cannot be written.
    """

    tenant: str
    addresses: tuple[Address, ...] = ()
    settings: bool = False
    users: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()


@frozen
class NextDue:
    """Claim outbox rows that are due, of any tenant; ``decide`` is called once for each.

    All are shown as they were found: that one waits for a row which the decision about another one
    writes, its own decision does not see. Whoever depends on that claims one at a time.

    Attributes:
        limit: At most so many.
        lease_for: How long a claimed row belongs to its claimer.
    """

    limit: int
    lease_for: timedelta


@frozen
class Expired:
    """Take over rows that are being called and whose lease is over, of any tenant.

    Whoever claimed them did not come back in time. The oldest lease comes first; ``decide`` is
    called once for each row.

    Attributes:
        limit: At most so many.
    """

    limit: int


@frozen
class Attempt:
    """Settle one row that was called.

    The row is shown while its fence is the claimer's own and it is being called, or its call has
    ended in sent, failed or unknown: a late answer and a provider's report are about the same call.

    Attributes:
        tenant: Whose.
        id: The outbox row.
        fence: The number that its claimer was given; an older one settles nothing.
    """

    tenant: str
    id: int
    fence: int


@frozen
class Named:
    """Take up one outbox row by its key, whatever its state; for what is done to it by hand.

    Attributes:
        tenant: Whose.
        key: The row's key.
    """

    tenant: str
    key: str = field(repr=False)


@frozen
class Token:
    """Spend a link, or change what is kept with it (:attr:`Decision.keeps`).

    Attributes:
        tenant: Whose.
        hash: SHA-256 of the random part; the plain token is never stored.
    """

    tenant: str
    hash: bytes = field(repr=False)


class InboxState(StrEnum):
    """Say where an inbound delivery stands."""

    NEW = "new"
    DONE = "done"
    POISON = "poison"
    """Nobody could decide about it or read it; one that may be an opt-out still counts as one."""
    UNROUTED = "unrouted"


@frozen
class InboxItem:
    """Take up one inbound delivery that was recorded and not decided.

    Attributes:
        tenant: Whose.
        provider: The transport's name.
        account: The account at the provider.
        kind: ``"message"``, ``"status"``, ``"complaint"`` or ``"block"``.
        event_id: The provider's id.
        state: In which state it has to be: new, or poison for one that somebody takes up again.
    """

    tenant: str
    provider: str
    account: str
    kind: str
    event_id: str
    state: InboxState = InboxState.NEW


UnitEntry: TypeAlias = Subjects | NextDue | Expired | Attempt | Named | Token | InboxItem


# What a decision sees


@frozen(eq=False)
class SettingsVersion:
    """Hold one immutable version of a tenant's settings, as JSON.

    Equal only to itself: a store keeps one object for each version, so that reading it once is
    enough.
    """

    number: int
    body: str = field(repr=False)


@frozen
class Approved:
    """Name a wording that a provider has approved, and what fills it in, for one message.

    Attributes:
        name: The provider's own name of it.
        language: The provider's own word for its language.
        values: What its variables stand for, in the order of their numbers.
    """

    name: str
    language: str = ""
    values: tuple[str, ...] = field(default=(), repr=False)


class RowKind(StrEnum):
    """Say how an outbox row leaves: by a transport, or one of the host's parts."""

    TEXT = "text"
    """A text to a contact."""
    NOTICE = "notice"
    """An automatic message to a user."""
    HANDOVER = "handover"
    """A contact's own message, handed to a user."""
    PURCHASE = "purchase"
    """A pack of texts that the host's billing is asked for."""
    MAIL = "mail"
    """An e-mail to a contact; its first line is the subject."""


class Purpose(StrEnum):
    """Say what a row is for; the gate's exemptions go by it."""

    MESSAGE = "message"
    REQUEST = "request"
    REMINDER = "reminder"
    DISCLAIMER = "disclaimer"
    CONFIRMATION = "confirmation"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    HELP = "help"
    CODE = "code"
    """A code that proves on a form whose number it is."""
    USER_TEXT = "user_text"
    """A text to one of the tenant's own users, under the user's own consent."""
    NOTICE = "notice"
    HANDOVER = "handover"
    PURCHASE = "purchase"
    PORTAL_NOTICE = "portal_notice"
    """An e-mail that a secure message waits; it holds none of its words."""
    FORM_LINK = "form_link"
    """An e-mail with a link to a consent form, which is made as it leaves."""


class RowState(StrEnum):
    """Say where an outbox row stands."""

    HELD = "held"
    """Waits for consent; never claimable."""
    PENDING = "pending"
    CALLING = "calling"
    SENT = "sent"
    FAILED = "failed"
    """The provider refused it for certain, or reported that it did not arrive."""
    BLOCKED = "blocked"
    """The gate refused it at the last moment."""
    UNKNOWN = "unknown"
    """It may or may not have gone out; never sent again by itself."""
    DEAD = "dead"
    """Put off too often or for too long, and given up."""
    DISCARDED = "discarded"


KEEPS_COST: Final = frozenset({RowState.PENDING, RowState.CALLING, RowState.UNKNOWN, RowState.SENT})
"""Where a row keeps what it has taken from an account; elsewhere the store gives it back."""


class Report(StrEnum):
    """Say how far a provider reports that a message came; later words outweigh earlier ones.

    Reports overtake each other on the way, so that they only ever count forward. That a message
    arrived outweighs that it did not: whoever says so has seen it arrive.
    """

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    UNDELIVERED = "undelivered"
    DELIVERED = "delivered"


@frozen(kw_only=True)
class NewRow:
    """Ask for a message to leave, or to be held.

    Attributes:
        kind: How it leaves.
        purpose: What it is for.
        recipient: The contact's key in the store; also for notices, whom they are about.
        body: The text.
        scope: Which consent it needs.
        epoch: The scope's epoch when it was decided; an older epoch never leaves.
        sender: The tenant's sender's key.
        user: The user who wrote it or is told; ``""`` for the organisation as a whole.
        user_name: How the user signs.
        organisation: The (sub-)organisation on whose behalf.
        template: The template's name, ``""`` for a person's own words.
        category: What it is about, as the host declared it.
        state: Pending or held.
        key: Unique within the tenant where not empty: a second row of the same key is not written.
        waits_for: The key of a row that must have been sent first.
        not_before: When it may leave.
        expires_at: When it is too late to leave.
        group: The same word in all rows of one group message; of an e-mail that tells of a secure
            message, the thread.
        cost: What it takes from an account as it is written, and keeps until it has ended otherwise
            than sent; None for what is free, or pays when it leaves.
        approved: What says the same in a wording that the provider has approved, if anything.
        asks: What it asks of its own (:class:`optin.keywords.Question`), ``""`` for nothing.
    """

    kind: RowKind
    purpose: Purpose
    recipient: str
    body: str = field(repr=False)
    scope: str = field(default="", repr=masked)
    epoch: int = 0
    sender: str = field(default="", repr=False)
    user: str = ""
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    template: str = ""
    category: str = ""
    state: RowState = RowState.PENDING
    key: str = field(default="", repr=False)
    waits_for: str = field(default="", repr=False)
    not_before: datetime | None = None
    expires_at: datetime | None = None
    group: str = ""
    cost: Cost | None = None
    approved: Approved | None = None
    asks: str = ""


@frozen(kw_only=True)
class Row(NewRow):
    """Show an outbox row as the store keeps it.

    Attributes:
        tenant: Whose.
        id: Its number within the tenant; later rows have greater numbers.
        created_at: When it was written.
        address: The plain address of the contact, None once erased.
        attempt: How many calls were authorised for it.
        fence: Grows with each claim.
        lease_until: Until when it belongs to its claimer.
        called_at: When a call was first authorised for it.
        provider: The transport that its last call was authorised for, and
        account: the account there; ``""`` where there was none.
        message_id: The provider's id.
        report: How the provider reports that it ended, None where it did not.
        code: The gate's or the provider's code for how it ended.
        waits_for_state: The state of the row it waits for, None if there is none.
        read_at: When its user has read it, for a notice.
        entry: The last ledger entry about the contact in the decision that wrote it; 0 where that
            decision has none.
        authorised: The ledger entry of the decision that let it be called last; 0 where none did.
        changed: The ledger entry of the decision that moved it last, or wrote it.
    """

    tenant: str
    id: int
    created_at: datetime
    address: Address | None = None
    attempt: int = 0
    fence: int = 0
    lease_until: datetime | None = None
    called_at: datetime | None = None
    provider: str = ""
    account: str = ""
    message_id: str = ""
    report: Report | None = None
    code: str = ""
    waits_for_state: RowState | None = None
    read_at: datetime | None = None
    entry: int = 0
    authorised: int = 0
    changed: int = 0


@frozen
class Asked:
    """Say what a text that left for somebody last asked of its own.

    Attributes:
        question: What, as the row says it.
        at: When the text was let go.
        sender: The key of the tenant's sender that it went from.
    """

    question: str
    at: datetime
    sender: str = field(default="", repr=False)


@frozen
class Trace:
    """Remember the last of each kind of thing about a recipient; comfort, not consent, and no fold.

    Attributes:
        user: The user who texted the contact last.
        user_name: How that user signs.
        organisation: On whose behalf.
        sender: The tenant's sender used last, either way.
        inbound_at: When the contact last wrote.
        helped_at: When a HELP was last answered.
        helped_revision: The recipient's revision then.
        program: The program of the text that left for the contact last, where consents are kept by
            program.
        windows: When the contact last wrote on WhatsApp, by the key of the tenant's sender that
            was written to; what is a day old may be missing.
        asked: What a text asked of its own last, None for nothing yet.
    """

    user: str = ""
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    sender: str = field(default="", repr=False)
    inbound_at: datetime | None = None
    helped_at: datetime | None = None
    helped_revision: int = 0
    program: str = ""
    windows: Mapping[str, datetime] = field(default=MappingProxyType({}), hash=False)
    asked: Asked | None = None


_NO_TRACE: Final = Trace()


@frozen(kw_only=True)
class Conversation:
    """Hold what is kept of a conversation besides its messages: whose, since when, filed where.

    Attributes:
        recipient: The contact's key.
        sender: The key of the tenant's sender where consents are divided by sender, else ``""``:
            there is one conversation for each recipient and sender.
        opened_at: When it began.
        opened_by: The user who began it, ``""`` where the contact did.
        organisation: On whose behalf, ``""`` for the main organisation.
        client: The client that it is filed under, ``""`` for none.
        matter: The client's matter, ``""`` for none.
        active_at: When somebody last wrote in it.
        continues: The conversation of the contact's earlier number, ``""`` for none.
        goes_on: The conversation of the contact's later number, ``""`` for none.
        address: The plain address, as the last to come stands last; None within a
            :class:`RecipientView`, which has it.
    """

    recipient: str
    sender: str = field(default="", repr=False)
    opened_at: datetime
    opened_by: str = ""
    organisation: str = ""
    client: str = field(default="", repr=False)
    matter: str = field(default="", repr=False)
    active_at: datetime
    continues: str = ""
    goes_on: str = ""
    address: Address | None = None

    @property
    def id(self) -> str:
        """Return its name, which never changes; it holds no number of the contact's."""
        return f"{self.recipient}.{self.sender}" if self.sender else self.recipient


@frozen
class Sorted:
    """Put one message under a client and matter of its own, apart from its conversation's.

    Attributes:
        recipient: The contact's key.
        inbound: True for what the contact wrote.
        number: The arrival of what the contact wrote, or the id of an outbox row.
        client: The client, ``""`` for that of the conversation.
        matter: The matter, ``""`` for that of the conversation.
    """

    recipient: str
    inbound: bool
    number: int
    client: str = field(default="", repr=False)
    matter: str = field(default="", repr=False)


@frozen
class Standpoint:
    """Say from where many recipients are glanced at: as the senders of one message would be.

    Attributes:
        tenant: Whose recipients.
        scope: Which consent the message needs.
        sender: The key of the tenant's sender.
        asked_since: A request that went out later than this still waits for its answer.
        held_since: A message held at this moment or later is still worth sending.
        category: What the message is about, ``""`` for none.
    """

    tenant: str
    scope: str = field(repr=masked)
    sender: str = field(repr=False)
    asked_since: datetime
    held_since: datetime
    category: str = ""


@frozen(cache_hash=True)
class Glance:
    """Show of one recipient what the gate has to know about one message, and no more.

    Two recipients who differ in nothing of it have equal glances, most often the same object: what
    follows from one is worked out once. The ledger entry that differs stands beside it.

    Attributes:
        state: Of the record that counts in the scope, STOP ALL included.
        barred: Whether an opt-out stands that the person did not lift.
        asked: Whether a request went out since :attr:`Standpoint.asked_since`.
        held: How many texts are held in the scope since :attr:`Standpoint.held_since`.
        unprocessed_stop: True while an opt-out lies in the inbox undecided.
        block: The first block that bars the message, if any.
    """

    state: State = State.UNKNOWN
    barred: bool = False
    asked: bool = False
    held: int = 0
    unprocessed_stop: bool = False
    block: Block | None = None


@frozen
class RecipientView:
    """Show one recipient under its lock.

    Attributes:
        key: The keyed hash that stands for the address everywhere but in one erasable row.
        address: The plain address.
        standing: The fold of its ledger entries.
        trace: The last of things.
        held: Its rows in state held, oldest first.
        unprocessed_stop: True while an opt-out lies in the inbox undecided, or could not be decided
            about: treat it as one.
        calling_until: The latest end of a lease of its texts and e-mails that are being called,
            over or not, but for the row in hand; None where none is called.
        conversations: Those with it, in the order of their senders.
        portal: The contact's portal, for an address on the portal that has one; None for others.
    """

    key: str
    address: Address | None = None
    standing: Standing = NOBODY
    trace: Trace = _NO_TRACE
    held: tuple[Row, ...] = ()
    unprocessed_stop: bool = False
    calling_until: datetime | None = None
    conversations: tuple[Conversation, ...] = ()
    portal: PortalAccount | None = None

    @property
    def is_mailbox(self) -> bool:
        """Say whether it is an e-mail address, from which no answer is read."""
        return self.address is not None and self.address.channel is Channel.EMAIL

    @property
    def channel(self) -> Channel:
        """Return by which way it is written to; that of texts where its address was erased."""
        return Channel.SMS if self.address is None else self.address.channel

    def conversation(self, sender: str = "") -> Conversation | None:
        """Return the conversation through a sender, None where there is none.

        Args:
            sender: The key of the tenant's sender where consents are divided by sender, else
                ``""``.
        """
        for each in self.conversations:
            if each.sender == sender:
                return each
        return None

    def glance(self, standpoint: Standpoint) -> tuple[Glance, int]:
        """Return what :meth:`optin.storage.Store.glance` has to say of this recipient.

        Args:
            standpoint: From where.

        Returns:
            The glance, and the ledger entry behind the state, 0 where there is none.
        """
        scope, since = standpoint.scope, standpoint.held_since
        record = self.standing.in_scope(scope)
        held = sum(
            row.kind is RowKind.TEXT and row.scope == scope and row.created_at >= since
            for row in self.held
        )
        glance = Glance(
            record.state,
            record.barred,
            record.asked_at is not None and record.asked_at > standpoint.asked_since,
            held,
            self.unprocessed_stop,
            self.standing.block_for(standpoint.sender, standpoint.category),
        )
        return glance, record.seq


@frozen
class TokenView:
    """Show a link that is being spent.

    Attributes:
        purpose: What it is for.
        data: What was kept with it, as JSON.
        expires_at: Until when it counts.
        spent: True where it was spent before; then nothing may come of it.
    """

    purpose: str
    data: str = field(repr=False)
    expires_at: datetime
    spent: bool


@frozen
class Snapshot:
    """Show a decision all that it may see.

    Attributes:
        tenant: Whose.
        settings: The version in force, None where the tenant is not enrolled.
        recipients: In the order of :attr:`Subjects.addresses`; for a claimed or settled row, a link
            or an inbound delivery, the one recipient that it is about.
        row: The row that is due, taken over or settled; None where somebody else has it.
        delivery: The inbound delivery of :class:`InboxItem`; None where it is in that state no
            longer.
        token: The link of :class:`Token`; None where there is none of that hash.
        users: In the order of :attr:`Subjects.users`; None for one of whom nothing is kept.
        threads: In the order of :attr:`Subjects.threads`; None for one that there is not.
    """

    tenant: str
    settings: SettingsVersion | None
    recipients: tuple[RecipientView, ...] = ()
    row: Row | None = None
    delivery: Delivery | None = None
    token: TokenView | None = None
    users: tuple[UserProfile | None, ...] = ()
    threads: tuple[PortalThread | None, ...] = ()

    @property
    def user(self) -> UserProfile | None:
        """Return the only user, or the first; None where nothing is kept of them."""
        return self.users[0]

    @property
    def recipient(self) -> RecipientView:
        """Return the only recipient, or the first."""
        return self.recipients[0]


# What a decision asks for


@frozen
class Move:
    """Change where an outbox row stands.

    A move to ``calling`` opens an attempt: the store raises attempt and fence and sets the lease.
    Within that attempt another one notes who is called now, and the entry that lets it; the lease
    stays as it was.
    Every move away from ``calling`` closes it, and a later one of the same call corrects how it
    ended; both only count while the fence is the claimer's own. Of an older one, the attempt alone
    notes the outcome.

    Attributes:
        id: The row.
        to: Its new state.
        not_before: When it may leave, for a row that goes back to pending.
        waits_for: The key of a row that must have left or ended first; ``""`` keeps what it waited
            for before.
        message_id: The provider's id.
        code: The gate's or the provider's code.
        provider: The transport's name, and
        account: the account there: who is going to be called, or whose message id it is; ``""``
            where nobody was called.
        expires_at: When it is too late to leave, for a row that goes back to pending; None keeps
            what was said before.
        report: How the provider reports that it ended; None keeps what it said before.
        cost: What the row takes from an account now, where it has taken nothing yet.
    """

    id: int
    to: RowState
    not_before: datetime | None = None
    message_id: str = ""
    code: str = ""
    waits_for: str = field(default="", repr=False)
    provider: str = ""
    account: str = ""
    report: Report | None = None
    expires_at: datetime | None = None
    cost: Cost | None = None


@frozen
class NewSettings:
    """Write the next version of a tenant's settings; the first one enrols the tenant.

    Attributes:
        body: The whole of it, as JSON.
        senders: The keys of the tenant's senders, by which inbound messages find the tenant.
    """

    body: str = field(repr=False)
    senders: tuple[str, ...] = field(default=(), repr=False)


@frozen
class NewToken:
    """Write a link or a code that can be spent once.

    Attributes:
        hash: SHA-256 of its random part.
        purpose: What it is for.
        data: What to keep with it, as JSON.
        expires_at: Until when it counts.
        recipient: The key of the recipient it is about, who is locked and shown when it is spent;
            ``""`` for none.
    """

    hash: bytes = field(repr=False)
    purpose: str
    data: str = field(repr=False)
    expires_at: datetime
    recipient: str = ""


@frozen
class Charge(Generic[T]):
    """Decide once an account is seen, which is a hot row and therefore locked last.

    Attributes:
        account: Which.
        decide: A pure function from the account, under its lock, to what is written in the place of
            the decision that it guards; it may be called again. It has no charge of its own, and no
            links or settings but those of the guarded one, of which a store has read what it needs.
    """

    account: str
    decide: Callable[[AccountView], Decision[T]] = field(repr=False)


@frozen
class Decision(Generic[T]):
    """Say what is to be written, and what the caller is told once it is durable.

    Attributes:
        answer: What the caller is told.
        events: For the ledger, in order; the store numbers and chains them and folds them into the
            standings.
        rows: For the outbox, in order.
        moves: Of rows that are in the snapshot.
        traces: New traces, by recipient key.
        settings: A new version of the settings.
        tokens: New links.
        entries: Of the account of its charge, in order.
        guard: A charge, whose decision is written instead of this one.
        memo: What is kept under the unit's :class:`Key`, and given back to whoever uses that key
            again.
        meaning: What an inbound delivery was read as, for its inbox row.
        inbox: How a delivery that was taken up is marked: done or poison.
        keeps: What the unit's link keeps from now on, as JSON, and is not spent; None spends it.
        users: Profiles of the unit's users, in the place of what was kept of them.
        forgotten: Those of the unit's users of whom nothing is kept any more; their own notices,
            which are about no contact, lose their words.
        conversations: As they stand now, each once; their addresses are not looked at.
        sorted: Messages that go under a client and matter of their own, each once.
        portals: Of those of the unit's recipients whose address is on the portal, as they stand
            now, each once.
        threads: Portal threads of the same, as they stand now, each once: those that the unit has
            named, whether they were shown or are new. Their addresses are not looked at.
        posts: Messages of these threads, in order.
    """

    answer: T
    events: tuple[Event, ...] = ()
    rows: tuple[NewRow, ...] = ()
    moves: tuple[Move, ...] = ()
    traces: Mapping[str, Trace] = MappingProxyType({})
    settings: NewSettings | None = None
    tokens: tuple[NewToken, ...] = ()
    entries: tuple[NewEntry, ...] = ()
    guard: Charge[T] | None = None
    memo: str = field(default="", repr=False)
    meaning: str = ""
    inbox: InboxState = InboxState.DONE
    keeps: str | None = field(default=None, repr=False)
    users: tuple[UserProfile, ...] = ()
    forgotten: tuple[str, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    sorted: tuple[Sorted, ...] = ()
    portals: tuple[PortalAccount, ...] = ()
    threads: tuple[PortalThread, ...] = ()
    posts: tuple[NewPost, ...] = ()


# Units and their results


@frozen
class Key:
    """Make a unit idempotent: the same key twice changes nothing and gives the first memo back.

    Attributes:
        text: Unique within the tenant.
        fingerprint: A hash of what was asked for; another one under the same key is refused.
    """

    text: str
    fingerprint: str


@frozen
class Delivery:
    """Hold one inbound delivery of a provider.

    Its ids make a unit idempotent as a :class:`Key` does.

    Attributes:
        provider: The transport's name.
        account: The account at the provider.
        kind: ``"message"``, ``"status"``, ``"complaint"``, or ``"block"`` for a change of the
            provider's block list.
        event_id: The provider's id.
        address: Who wrote, or whom the status is about; None where that cannot be read.
        sender: The tenant's sender's key that it came to.
        text: The words, any at all; NUL and lone surrogates included.
        raw: The bytes as they came.
        meaning: The class by which the gate knows an undecided opt-out: ``"stop"`` or ``""``.
        hint: What the provider read it as and has answered itself (``"stop"``, ``"start"``,
            ``"help"``), or ``""``; ``"barred"`` for a stop whose block no word of the person's
            lifts, and ``"kept"`` for words that lift none. Of its list, ``"stop"``, ``"block"`` or
            ``"unblock"``.
        doubtful: True where parts of the delivery were not covered by its signature's one meaning:
            enough to stop, too little to start.
        occurred_at: The provider's own time of it, where it says one.
    """

    provider: str
    account: str
    kind: str
    event_id: str
    address: Address | None = None
    sender: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    raw: bytes = field(default=b"", repr=False)
    meaning: str = ""
    hint: str = ""
    doubtful: bool = False
    occurred_at: datetime | None = None


@frozen
class Unit(Generic[T]):
    """Ask a store for one transaction.

    Attributes:
        entry: What to lock and show.
        decide: A pure function; it may be called again after a conflict. What it raises undoes
            this unit alone.
        key: What makes the unit idempotent, if anything.
    """

    entry: UnitEntry
    decide: Callable[[Snapshot, datetime], Decision[T]] = field(repr=False)
    key: Key | Delivery | None = None


@frozen
class Committed(Generic[T]):
    """Tell that a unit is durable.

    Attributes:
        answers: What ``decide`` answered: one, or one for each claimed row; none where nothing was
            due.
    """

    answers: tuple[T, ...]

    @property
    def answer(self) -> T:
        """Return the only answer."""
        return self.answers[0]


@frozen
class Replayed:
    """Tell that the unit's key or delivery was seen before, and nothing was changed.

    Attributes:
        memo: What the first use kept.
    """

    memo: str = field(repr=False)


@frozen
class Failed:
    """Tell that a unit was undone, alone.

    Attributes:
        error: What ``decide`` or the database raised.
    """

    error: Exception


Result: TypeAlias = Committed[T] | Replayed | Failed
