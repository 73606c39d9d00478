"""What a store is.

The laws in :mod:`optin.testing.laws` say it exactly; run them on a store of your own.

The operations are list-shaped, so that concurrent callers can share a commit. State changes by
:meth:`Store.transact` only; :meth:`Store.record` makes a raw delivery durable when deciding about
it has to wait, and :meth:`Store.erase` destroys what is personal and leaves the chain whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Generic, Protocol, TypeAlias, TypeVar, cast, runtime_checkable

from attrs import field, frozen

from optin.clock import Clock
from optin.consent import Address, Entry, EventType, Record, State
from optin.policy.decision import (
    Attempt,
    Delivery,
    Glance,
    InboxState,
    RecipientView,
    Result,
    Row,
    RowState,
    Snapshot,
    Standpoint,
    Subjects,
    TokenView,
    Unit,
)
from optin.quota import AccountView

__all__ = [
    "ANSWERS",
    "COUNTED",
    "LAST_DIGITS",
    "OWN_WORDS",
    "AsyncHolding",
    "AsyncStore",
    "AsyncTimekeeping",
    "Consents",
    "Contacts",
    "Conversations",
    "Deliveries",
    "Entries",
    "Holding",
    "Ledger",
    "Links",
    "Listed",
    "Notices",
    "Page",
    "PortalThreads",
    "Portals",
    "Posts",
    "Query",
    "Recipients",
    "Rows",
    "Store",
    "StoredConsent",
    "StoredContact",
    "StoredDelivery",
    "StoredLink",
    "StoredMessage",
    "Tallied",
    "Tallies",
    "Tally",
    "Thread",
    "Timekeeping",
    "Users",
]

T = TypeVar("T")
I_co = TypeVar("I_co", covariant=True)


@frozen
class Ledger:
    """Ask for ledger entries in order, of a tenant or of one recipient.

    Attributes:
        tenant: Whose ledger.
        address: Only those about one recipient, None for all.
        newest: True for the newest first.
    """

    tenant: str
    address: Address | None = None
    newest: bool = False


@frozen
class Recipients:
    """Ask for a tenant's recipients, in the order of their keys.

    ``held``, ``unprocessed_stop`` and ``calling_until`` are not loaded.
    """

    tenant: str


@frozen
class Consents:
    """Ask for a tenant's consents, in the order of their recipients' keys and scopes.

    Each with the ledger entry behind it.
    """

    tenant: str


@frozen
class Rows:
    """Ask for outbox rows in order, of a tenant or of one recipient.

    Those in the given states, or in any.
    """

    tenant: str
    address: Address | None = None
    states: tuple[RowState, ...] = ()


@frozen
class Deliveries:
    """Ask for inbound deliveries in the order of their arrival, in the given states or in any.

    The tenant ``""`` holds those whose tenant is not known; None asks for those of all tenants, and
    then names no address.
    """

    tenant: str | None
    address: Address | None = None
    states: tuple[InboxState, ...] = ()


@frozen
class Users:
    """Ask for a tenant's users of whom something is kept, in the order of their identifiers."""

    tenant: str


@frozen
class Notices:
    """Ask for the notices of one user, the newest first: all, or those not read yet.

    Those whose words were erased are left out.

    Attributes:
        tenant: Whose.
        user: Who was told, ``""`` for the organisation as a whole.
        unread: True leaves out what was read.
    """

    tenant: str
    user: str
    unread: bool = False


LAST_DIGITS: Final = 4
"""How many of its last digits a number is found by, at least."""


@frozen
class Contacts:
    """Ask where a tenant's contacts stand, page by page in either direction.

    By their changes, the newest first: an item is a contact in one scope, at the time since which
    its state there stands. A STOP ALL is one item, in the scope ``"*"``, in the place of all scopes
    that it covers. Contacts of whom no state is known come last, in no scope.

    Where only those are asked for that are blocked: by the time of their newest block. By their
    numbers, where this is asked for or a part of the number is given. An item is then a contact in
    all of its scopes, and one whose address was erased is none.

    A number that is only a user's own is no contact.

    Attributes:
        tenant: Whose.
        recipient: Only the one with this key, ``""`` for all; then nothing else is looked at.
        states: Only those in one of these states in a scope, ``()`` for all.
        scope: Only those in this scope, ``""`` for all.
        organisations: Only those whom one of these has texted last, ``()`` for all.
        since: Only those whose state, or block, stands since then or later; None for all.
        blocked: True for those only that are blocked.
        beginning: How the number begins, with its ``+``; ``""`` for all.
        ending: The last digits of the number, at least :data:`LAST_DIGITS`; ``""`` for all.
        by_number: True for the order of their numbers.
        backwards: True for the items before a place, the nearest first; without a place those at
            the end of the list.
    """

    tenant: str
    recipient: str = ""
    states: tuple[State, ...] = ()
    scope: str = field(default="", repr=False)
    organisations: tuple[str, ...] = ()
    since: datetime | None = None
    blocked: bool = False
    beginning: str = field(default="", repr=False)
    ending: str = field(default="", repr=False)
    by_number: bool = False
    backwards: bool = False


@frozen
class Conversations:
    """Ask for a tenant's conversations: those first in which somebody wrote last.

    Attributes:
        tenant: Whose.
        client: Only those that are filed under a client, ``""`` for all.
        matter: Only those that are filed under a matter of that client, ``""`` for all of its.
        id: Only the one of that name, ``""`` for all; then no client is looked at.
    """

    tenant: str
    client: str = field(default="", repr=False)
    matter: str = field(default="", repr=False)
    id: str = ""


@frozen
class Thread:
    """Ask for texts to contacts and what they wrote, in the order in which they were kept.

    Of two of the same moment, what the contact wrote comes first. A page begins beside the cursor
    of a page, in either direction: the same cursor serves both.

    Attributes:
        tenant: Whose.
        recipient: The contact's key, ``""`` for those of all contacts; then the newest come first.
        sender: Only those through one of the tenant's senders, ``""`` for all.
        newest: True for the newest first, and then those before the cursor.
        since: Only those that a ledger entry after this one changed; 0 for all.
    """

    tenant: str
    recipient: str = ""
    sender: str = field(default="", repr=False)
    newest: bool = False
    since: int = 0


@frozen
class Entries:
    """Ask for the entries of an account, in order."""

    tenant: str
    account: str


@frozen
class Links:
    """Ask for links in the order of their hashes, of a tenant or of one recipient.

    Attributes:
        tenant: Whose.
        address: Only those about one recipient, None for all.
        hash: Only the one of that hash, None for all; then no address is looked at.
    """

    tenant: str
    address: Address | None = None
    hash: bytes | None = field(default=None, repr=False)


@frozen
class Portals:
    """Ask for the portals of a tenant's contacts, in the order of their keys.

    Attributes:
        tenant: Whose.
        address: Only the one of that address on the portal, None for all.
    """

    tenant: str
    address: Address | None = None


@frozen
class PortalThreads:
    """Ask for portal threads: those first in which somebody wrote last.

    Attributes:
        tenant: Whose.
        address: Only those of one contact, by the address on the portal; None for those of all.
        user: Only those that a user is in, ``""`` for all; with an address, those of that contact.
        unread: True for those only in which the user, or else the contact, has something to read.
        id: Only the one of that name, ``""`` for all; then nothing else is looked at.
    """

    tenant: str
    address: Address | None = None
    user: str = ""
    unread: bool = False
    id: str = ""


@frozen
class Posts:
    """Ask for the messages of portal threads.

    Attributes:
        tenant: Whose.
        thread: Of one thread, in order; ``""`` for those of all threads of one contact.
        newest: True for the newest first, of one thread.
        recipient: The contact's key, where no thread is named: then in the order of their entries.
        since: Only those that a ledger entry after this one wrote; 0 for all.
    """

    tenant: str
    thread: str = ""
    newest: bool = False
    recipient: str = ""
    since: int = 0


@frozen
class Tallies:
    """Ask what was asked, answered and refused in each of some periods, counted.

    A page holds whole periods. A period's cost depends on what lies in it, and not on the length of
    the ledger.

    Attributes:
        tenant: Whose.
        bounds: Instants that never fall; a period is from each to the next, by when things were
            recorded.
    """

    tenant: str
    bounds: tuple[datetime, ...]


Listed: TypeAlias = (
    Ledger
    | Recipients
    | Consents
    | Rows
    | Deliveries
    | Users
    | Notices
    | Conversations
    | Entries
    | Links
    | Portals
    | PortalThreads
    | Posts
)
Query: TypeAlias = Listed | Thread | Contacts | Tallies


@frozen
class Tally:
    """Count what is alike in one period.

    What concerns a user's own opt-in is not counted.

    Attributes:
        type: What happened: one of :data:`COUNTED`.
        organisation: In which sub-organisation, ``""`` for the main one.
        user: For which user, ``""`` for none, and once the recipient was erased.
        source: By what means, ``""`` where nothing says.
        detail: The word of a reply, or the rule that read it; the code of a refusal.
        template: Of a request; of an opt-out, the template of the last text that was let through
            to the person before, :data:`OWN_WORDS` for one that somebody wrote, ``""`` for none.
        answer: Of a request, by text or by a link to a form, or of a disclaimer: what the person's
            next entry in the scope was that answers it or takes its place, ``""`` for none yet.
        waited: How many milliseconds an opt-out had waited when it was recorded.
        effective: How many milliseconds later it was reported effective, None for not yet.
        count: How often.
    """

    type: EventType
    organisation: str = ""
    user: str = field(default="", repr=False)
    source: str = ""
    detail: str = field(default="", repr=False)
    template: str = ""
    answer: str = ""
    waited: int = 0
    effective: int | None = None
    count: int = 1


@frozen
class Tallied:
    """Hold what was counted in one period.

    Attributes:
        period: Its place among the periods that were asked for, from 0.
        tallies: Each different, in no particular order.
    """

    period: int
    tallies: tuple[Tally, ...]


COUNTED: Final = frozenset(
    {
        EventType.OPT_IN_REQUESTED,
        EventType.FORM_LINKED,
        EventType.DISCLAIMER_SENT,
        EventType.DISCLAIMER_FAILED,
        EventType.OPTED_IN,
        EventType.OPTED_OUT,
        EventType.MESSAGE_REFUSED,
        EventType.SEND_BLOCKED,
    }
)
"""What is counted; each database has an index of these by their time."""

ANSWERS: Final = frozenset(
    {
        EventType.OPTED_IN,
        EventType.OPTED_OUT,
        EventType.OPT_IN_REQUESTED,
        EventType.FORM_LINKED,
        EventType.OPT_IN_REQUEST_FAILED,
        EventType.DISCLAIMER_SENT,
        EventType.CONSENT_EXPIRED,
    }
)
"""What answers a request or a disclaimer, or takes its place."""

OWN_WORDS: Final = "message"
"""Stands for the template of a text that somebody wrote."""


@frozen
class StoredConsent:
    """Show what is true of one recipient in one scope, and the proof of it.

    Attributes:
        recipient: The recipient's key.
        address: The plain address, None once erased.
        scope: Which consent; STOP ALL's stands for itself, and is not mixed into the others.
        record: What is true.
        entry: The ledger entry behind the state, None where none has moved it; its payload is empty
            once erased.
        unprocessed_stop: True while an opt-out of the recipient lies in the inbox undecided.
    """

    recipient: str
    address: Address | None
    scope: str = field(repr=False)
    record: Record
    entry: Entry | None
    unprocessed_stop: bool


@frozen
class StoredContact:
    """Show where a contact stands.

    Attributes:
        recipient: The contact. ``held``, ``unprocessed_stop`` and ``calling_until`` are not loaded.
        scope: The scope that the item is about, ``"*"`` for all that a STOP ALL covers; None for
            all scopes.
    """

    recipient: RecipientView
    scope: str | None = field(default=None, repr=False)


@frozen
class StoredDelivery:
    """Show an inbound delivery as the store keeps it.

    Attributes:
        tenant: Whose, ``""`` where not known.
        delivery: What came.
        received_at: When.
        state: Whether it was decided.
        entry: The first ledger entry of the decision about it, 0 where there is none.
        arrival: A number that grows with each; two stores do not count alike.
    """

    tenant: str
    delivery: Delivery
    received_at: datetime
    state: InboxState
    entry: int = 0
    arrival: int = field(default=0, eq=False)


@frozen
class StoredLink:
    """Show a link as the store keeps it.

    Attributes:
        hash: SHA-256 of its random part.
        token: What a decision is shown of it.
        spent_at: When it was spent, None where it was not.
        recipient: The key of the recipient it is about, ``""`` for none.
        address: The plain address of that recipient, None where none is kept.
    """

    hash: bytes = field(repr=False)
    token: TokenView
    spent_at: datetime | None
    recipient: str
    address: Address | None


@frozen
class StoredMessage:
    """Show one message: a text to a contact, or what a contact wrote.

    Attributes:
        row: The text; None for what a contact wrote.
        delivery: What a contact wrote; None for a text.
        recipient: The contact's key, ``""`` where the delivery names none.
        client: The client that it was put under by itself, ``""`` for none.
        matter: The matter that it was put under by itself, ``""`` for none.
    """

    row: Row | None
    delivery: StoredDelivery | None
    recipient: str
    client: str = field(default="", repr=False)
    matter: str = field(default="", repr=False)

    @property
    def at(self) -> datetime:
        """Return when it was kept."""
        if self.row is not None:
            return self.row.created_at
        return cast("StoredDelivery", self.delivery).received_at

    @property
    def number(self) -> int:
        """Return its place among the texts, or among what was written."""
        if self.row is not None:
            return self.row.id
        return cast("StoredDelivery", self.delivery).arrival


@frozen
class Page(Generic[I_co]):
    """Hold one page of a scan.

    Attributes:
        items: In order.
        after: Where the next page begins, None at the end.
    """

    items: tuple[I_co, ...]
    after: str | None


class Store(Protocol):
    """Keep everything, and run pure decisions inside transactions."""

    def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units, each all or nothing, and return once those that succeeded are durable.

        Args:
            units: In order; they may share a commit, and never an error.
            clock: Read once a unit has its locks.

        Returns:
            One result for each unit, in order.

        Raises:
            optin.StorageError: The database could not be asked at all; nothing was kept.
        """

    def record(self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState) -> bool:
        """Make a raw delivery durable without waiting for any lock of a recipient.

        Returns:
            True where it is new, False where it was there before.
        """

    def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see, unlocked.

        Args:
            subjects: Whom to show.
            at: A past instant: the settings and standings are those recorded by then, and what is
                no fold of the ledger (traces, held rows, an undecided opt-out) is left blank.
        """

    def glance(self, standpoint: Standpoint, points: Sequence[str]) -> list[tuple[Glance, int]]:
        """Show the little that the gate needs of many recipients, in few statements.

        It takes no lock and changes nothing. The recipients of one call are shown as of one moment;
        whoever has a million asks in chunks of some ten thousand, and holds one chunk in memory.

        Args:
            standpoint: From where; a tenant that was never enrolled is like one without recipients.
            points: The keys of addresses (:attr:`optin.Address.key`), in any order, the same one
                perhaps several times.

        Returns:
            For each point, in order, what :meth:`optin.policy.RecipientView.glance` gives of the
            recipient that :meth:`view` shows: the glance, and the ledger entry behind the state.
            Glances that are equal should be one object; that of a recipient whom nobody knows is
            equal to ``Glance()``, its entry 0.
        """

    def account(self, tenant: str, name: str) -> AccountView:
        """Show an account, unlocked; one that nobody knows is empty."""

    def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""

    def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call in which a provider gave a message its id.

        Returns:
            None where no call has that id, or calls of several tenants have it.
        """

    def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""

    def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page of what is kept.

        Args:
            query: What to list.
            after: :attr:`Page.after` of the page before, None for the first.
            limit: How many items a page holds at most; at least 1.

        Returns:
            A page of :class:`optin.consent.Entry` for :class:`Ledger`, of
            :class:`optin.policy.decision.RecipientView` for :class:`Recipients`, of
            :class:`StoredConsent` for :class:`Consents`, of
            :class:`optin.policy.decision.Row` for :class:`Rows` and :class:`Notices`, of
            :class:`StoredDelivery` for :class:`Deliveries`, of
            :class:`optin.policy.profiles.UserProfile` for :class:`Users`, of
            :class:`optin.policy.decision.Conversation` for :class:`Conversations`, of
            :class:`StoredMessage` for :class:`Thread`, of :class:`StoredContact` for
            :class:`Contacts`, of :class:`Tallied` for :class:`Tallies`, of
            :class:`optin.quota.QuotaEntry` for :class:`Entries`, of
            :class:`optin.policy.PortalAccount` for :class:`Portals`, of
            :class:`optin.policy.PortalThread` for :class:`PortalThreads`, and of
            :class:`optin.policy.Post` for :class:`Posts`. What is written between two pages
            shifts nothing, but that a conversation or a thread in which somebody writes, and a
            contact whose state changes, move to the front. A page of contacts may hold fewer items
            than asked for, though more follow, where a filter passes over many.

        Raises:
            InputError: The limit or the cursor is none, or an address has no tenant.
        """

    def unread(self, tenant: str, user: str) -> int:
        """Count the notices of one user that were not read yet.

        Args:
            tenant: Whose.
            user: Who was told, ``""`` for the organisation as a whole.
        """

    def mark_read(self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock) -> int:
        """Mark notices of one user as read; it decides nothing, and waits for no recipient.

        Args:
            tenant: Whose.
            user: Who was told; the notices of anybody else are left as they are.
            ids: The numbers of their rows, None for all that there are.
            clock: Tells when.

        Returns:
            How many were not read before.
        """

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal about a recipient; the chain and the suppression stay.

        Payloads and their salts, the plain address, the texts and bytes of inbound deliveries, the
        bodies of messages, the links and the conversations with their filing are destroyed, and
        users whose number or mailbox it is have none any more. Rows that were held or pending are
        discarded with the code ``erased``, and give back what they have taken.

        A contact's portal is closed and loses its mailbox and its data key, its threads and posts
        lose their words; that they were written stays. Portals whose mailbox it is lose that.

        Args:
            tenant: Whose recipient it is; ``""`` for deliveries that were never routed.
            address: The recipient.
            ground: Why, as a code such as ``"gdpr-17"``; it stays in the ledger.
            clock: Read under the lock.

        Returns:
            How many ledger payloads were destroyed; the erasure itself becomes an entry.

        Raises:
            UnknownTenantError: No tenant of that name was enrolled.
        """

    def close(self) -> None:
        """Give back what the store holds open."""


class AsyncStore(Protocol):
    """Do as :class:`Store` does, in coroutines."""

    async def transact(self, units: Sequence[Unit[T]], clock: Clock) -> list[Result[T]]:
        """Run units as :meth:`Store.transact` does."""

    async def record(
        self, tenant: str, delivery: Delivery, clock: Clock, state: InboxState
    ) -> bool:
        """Make a raw delivery durable as :meth:`Store.record` does."""

    async def view(self, subjects: Subjects, at: datetime | None = None) -> Snapshot:
        """Show what a decision would see as :meth:`Store.view` does."""

    async def glance(
        self, standpoint: Standpoint, points: Sequence[str]
    ) -> list[tuple[Glance, int]]:
        """Show the little that the gate needs of many recipients as :meth:`Store.glance` does."""

    async def account(self, tenant: str, name: str) -> AccountView:
        """Show an account as :meth:`Store.account` does."""

    async def route(self, sender: str) -> str | None:
        """Return the tenant that a sender's key belongs to."""

    async def attempt_of(self, provider: str, account: str, message_id: str) -> Attempt | None:
        """Return the call in which a provider gave an id as :meth:`Store.attempt_of` does."""

    async def tenants(self) -> list[str]:
        """Return the enrolled tenants, sorted."""

    async def scan(self, query: Query, after: str | None = None, limit: int = 100) -> Page[object]:
        """Return one page as :meth:`Store.scan` does."""

    async def unread(self, tenant: str, user: str) -> int:
        """Count the notices of one user as :meth:`Store.unread` does."""

    async def mark_read(
        self, tenant: str, user: str, ids: Sequence[int] | None, clock: Clock
    ) -> int:
        """Mark notices as read as :meth:`Store.mark_read` does."""

    async def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> int:
        """Destroy what is personal as :meth:`Store.erase` does."""

    async def close(self) -> None:
        """Give back what the store holds open."""


@runtime_checkable
class Holding(Protocol):
    """Mark a store that can keep opt-outs waiting while a call is under way: the strict mode.

    Without it a call may begin a moment after an opt-out has committed, since the two happen in two
    places; with it, one of them waits for the other.
    """

    def hold(self, attempt: Attempt) -> object | None:
        """Lock the recipient of a claimed row against every decision until it is released.

        Whoever decides about the recipient meanwhile waits, and gives up waiting as it does for any
        lock.

        Args:
            attempt: The row, with the fence that it was claimed under.

        Returns:
            What :meth:`release` takes; None where the row is not being called under that fence any
            more: then nothing is locked, and nobody may be called. A lease that is over is not
            looked at: the caller's own limit is shorter.
        """

    def release(self, token: object) -> None:
        """Let the recipient go; does nothing where the lock was lost with its session."""


@runtime_checkable
class AsyncHolding(Protocol):
    """Do as :class:`Holding` does, in coroutines."""

    async def hold(self, attempt: Attempt) -> object | None:
        """Lock the recipient of a claimed row as :meth:`Holding.hold` does."""

    async def release(self, token: object) -> None:
        """Let the recipient go as :meth:`Holding.release` does."""


@runtime_checkable
class Timekeeping(Protocol):
    """Mark a store that has a clock of its own, which is nobody's of ours: a server's."""

    def now(self) -> datetime:
        """Return the present instant by the store's clock."""


@runtime_checkable
class AsyncTimekeeping(Protocol):
    """Do as :class:`Timekeeping` does, in coroutines."""

    async def now(self) -> datetime:
        """Return the present instant by the store's clock."""
