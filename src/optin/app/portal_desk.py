"""What all flows about secure messages share: who may what, which thread, and what seals it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeVar, cast

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.consent import Address, Channel
from optin.exceptions import InputError, WrongKeyError
from optin.policy import (
    Action,
    Actor,
    Decision,
    Failed,
    PortalAccount,
    PortalThread,
    RecipientView,
    Result,
    Snapshot,
    Subjects,
    Unit,
    settings_of,
)
from optin.portal import (
    DATA_KEY_BYTES,
    NO_RIGHTS,
    SEED_BYTES,
    ContentSeal,
    Pen,
    PortalContact,
    PortalSetup,
    PortalUser,
    Reader,
    Rights,
    admits,
    no_keys,
)
from optin.storage import Page, Portals, PortalThreads

__all__ = ["Asked", "PortalDesk", "Sight", "checked_reader", "on_portal"]

T = TypeVar("T")

_NOWHERE: Final = Address(Channel.PORTAL, "-")
"""Looked at in the place of a contact whom there is not, so that as much is looked at."""
_NO_NAME: Final = "-"
"""Stands for the name of no thread: ``""`` would ask for all of them."""


class _MovedError(Exception):
    """Say that something else stands there than what was looked at before the lock."""


def checked_reader(by: object) -> Reader:
    """Return who reads or writes; a word in their place is a likely slip.

    Raises:
        InputError: ``wrong_type``.
    """
    if isinstance(by, PortalUser | PortalContact):
        return by
    message = 'whoever reads or writes is a PortalUser("dana") or a PortalContact("client-7")'
    raise InputError(message, code="wrong_type")


def on_portal(contact: object) -> Address:
    """Return a contact's address on the portal.

    Raises:
        InputError: ``wrong_type``: what names the contact is no text.
        AddressError: The identifier cannot be read.
    """
    if isinstance(contact, str):
        return Address.parse(contact, channel=Channel.PORTAL)
    message = 'a contact is named by the host\'s identifier, as text: "client-7"'
    raise InputError(message, code="wrong_type")


@frozen
class Sight:
    """Hold what somebody who may read a thread is shown of it.

    Attributes:
        thread: The thread.
        recipient: The contact.
        rights: What the host says that the reader may.
    """

    thread: PortalThread
    recipient: RecipientView
    rights: Rights

    @property
    def address(self) -> Address:
        """Return the contact's address on the portal: nobody is admitted where it was erased."""
        return cast("Address", self.recipient.address)


@frozen
class Asked:
    """Remember what the host said of one user, so that a page asks once for each organisation."""

    _answers: dict[tuple[Action, str], bool] = field(factory=dict, init=False)

    def permitted(
        self, flows: Flows, by: PortalUser, action: Action, tenant: str, organisation: str
    ) -> Flow[bool]:
        """Say whether a user may do something, as the host has said before or says now."""
        known = self._answers.get((action, organisation))
        if known is None:
            known = yield from flows.permitted(by.actor, action, tenant, organisation)
            self._answers[action, organisation] = known
        return known


@frozen
class PortalDesk:
    """Hold what these flows need.

    Attributes:
        flows: The other flows.
        setup: With whose keys content is sealed, and where contacts read it.
        entropy: Gives so many random bytes.
        proved: For which tenants the host's current key is known to be the right one.
    """

    flows: Flows = field(repr=False)
    setup: PortalSetup
    entropy: Callable[[int], bytes] = field(repr=False)
    proved: set[str] = field(repr=False)

    # Who may

    def rights(
        self, tenant: str, by: Reader, thread: PortalThread | None, asked: Asked
    ) -> Flow[Rights]:
        """Return what the host says that a reader may in the organisation of a thread.

        Of a thread that there is not, and of one that the reader is not in, as much is asked, so
        that the time that it takes tells nothing. Where the host says nothing of who may what,
        whoever may write may read what nobody is in: else nobody could.
        """
        if isinstance(by, PortalContact):
            return NO_RIGHTS
        where = "" if thread is None else thread.organisation
        everyday = yield from asked.permitted(self.flows, by, Action.PORTAL, tenant, where)
        rights = Rights(everyday, unseated=everyday and not self.flows.authorizes)
        if everyday and thread is not None and thread.seat(by.id) is not None:
            return rights
        everything = yield from asked.permitted(self.flows, by, Action.PORTAL_ALL, tenant, where)
        return evolve(rights, everything=everything)

    def is_deserted(self, tenant: str, thread: PortalThread) -> Flow[bool]:
        """Say whether no user who is in a thread may read it any more, as the host has it."""
        for seat in thread.seats:
            by = Actor(seat.user)
            if (yield from self.flows.permitted(by, Action.PORTAL, tenant, thread.organisation)):
                return False
        return True

    def sight(self, tenant: str, thread: str, by: Reader) -> Flow[Sight | None]:
        """Look at a thread, None where it is not for this reader, or there is none."""
        query = PortalThreads(tenant, id=thread or _NO_NAME)
        page: Page[PortalThread] = yield from calls.page(query, None, 1)
        found = page.items[0] if page.items else None
        rights = yield from self.rights(tenant, by, found, Asked())
        address = _NOWHERE if found is None or found.address is None else found.address
        if isinstance(by, PortalContact):
            address = by.address
        snapshot = yield from calls.view(Subjects(tenant, (address,)))
        settings_of(snapshot)
        if not admits(found, snapshot.recipient, by, rights):
            return None
        return Sight(cast("PortalThread", found), snapshot.recipient, rights)

    def transact(self, unit: Unit[T], fits: Callable[[Snapshot], bool]) -> Flow[Result[T] | None]:
        """Run a unit whose decision was made for what was looked at before the lock.

        Args:
            unit: Which.
            fits: Says whether the snapshot under the lock still shows that.

        Returns:
            Its result, None where something else stands there now: look again.
        """

        def decide(snapshot: Snapshot, now: datetime) -> Decision[T]:
            if not fits(snapshot):
                raise _MovedError
            return unit.decide(snapshot, now)

        result = yield from calls.transact(evolve(unit, decide=decide), self.flows.clock)
        moved = isinstance(result, Failed) and isinstance(result.error, _MovedError)
        return None if moved else result

    # What seals

    def seal(self, tenant: str, recipient: RecipientView) -> Flow[ContentSeal]:
        """Return what seals and opens the content of one contact."""
        account, data_key = recipient.portal, b""
        if self.setup.encrypted and account is not None and account.data_key:
            data_key = yield Call("keys", "unwrap", (tenant, account.data_key))
        return self.setup.seal_for(tenant, recipient.key, data_key)

    def prove(self, tenant: str) -> Flow[None]:
        """Make sure that the host's current key is the one that wrapped what stands under its name.

        What a wrong one wrapped could be read under the right one by nobody. One data key that
        unwraps is proof, so that a single damaged one holds up no other. Nothing is proved where
        none stands under that name; then it is looked again the next time.

        Args:
            tenant: Whose.

        Raises:
            WrongKeyError: None of those unwraps that stand under the name.
        """
        broken: WrongKeyError | None = None
        after: str | None = None
        while tenant not in self.proved:
            page: Page[PortalAccount] = yield from calls.page(Portals(tenant), after)
            for account in page.items:
                try:
                    if (yield from self._proves(tenant, account.data_key)):
                        self.proved.add(tenant)
                        return
                except WrongKeyError as error:
                    broken = broken or error
            after = page.after
            if after is None:
                break
        if broken is not None:
            raise broken

    def _proves(self, tenant: str, held: bytes) -> Flow[bool]:
        """Say whether a data key is the current key's, and unwraps."""
        if not held or not (yield Call("keys", "is_current", (tenant, held))):
            return False
        yield Call("keys", "unwrap", (tenant, held))
        return True

    def new_key(self, tenant: str) -> Flow[tuple[bytes, bytes]]:
        """Return a new data key, plain and wrapped; nothing where nothing is sealed.

        Raises:
            WrongKeyError: The current key is not the one that wrapped before under its name.
        """
        if not self.setup.encrypted:
            return b"", b""
        yield from self.prove(tenant)
        data_key = self.entropy(DATA_KEY_BYTES)
        wrapped: bytes = yield Call("keys", "wrap", (tenant, data_key))
        return data_key, wrapped

    def pen(self, tenant: str, recipient: RecipientView) -> Flow[Pen]:
        """Return what writing for a contact takes; one who has no data key gets one.

        Raises:
            WrongKeyError: ``no_keys``: the contact's words are sealed, and here nothing would be.
        """
        account = recipient.portal
        if account is not None and account.data_key and not self.setup.encrypted:
            raise no_keys()
        if account is not None and not account.data_key:
            data_key, wrapped = yield from self.new_key(tenant)
            seal = self.setup.seal_for(tenant, recipient.key, data_key)
        else:
            seal = yield from self.seal(tenant, recipient)
            wrapped = b"" if account is None else account.data_key
        return Pen(
            seal=seal,
            seed=self.entropy(SEED_BYTES),
            account=account,
            data_key=wrapped,
            address=self.setup.address,
        )
