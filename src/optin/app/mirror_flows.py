"""How our blocks and a provider's list are brought together again, once for both colours (row C10).

What the provider has and we do not know is taken over as if it had told us; a block of the
provider's that is no longer on its list is lifted here, and nothing else is: what a person has said
stands, and an administrator's block is nobody else's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.app.incoming import delivery_of
from optin.app.mirror_push import Push, push
from optin.app.outcomes import carriers
from optin.consent import Address, Block
from optin.exceptions import BlockListError, ConfigurationError
from optin.policy import (
    BLOCKS,
    PROVIDER,
    Delivery,
    Settings,
    Subjects,
    Unit,
    agrees,
    block_words,
    decide_delivery,
)
from optin.storage import Contacts, Page, StoredContact
from optin.transports import (
    BlockList,
    BlockPage,
    ConsentSync,
    Exchanged,
    HttpResponse,
    Transport,
)

__all__ = ["Difference", "DifferenceKind", "MirrorFlows", "Reconciliation"]

CHUNK: Final = 200
"""So many people are looked at in one statement, and as many blocks of our own."""

_EVERY: Final = ""
"""Stands for every sender, where an entry of a list bars more than the one that it names."""

_Listed: TypeAlias = set[tuple[str, str]]


class DifferenceKind(StrEnum):
    """Say how the two lists differ about one person and one sender."""

    UNKNOWN_HERE = "unknown_here"
    """The provider blocks, or knows of an opt-out, and we did not."""
    GONE_THERE = "gone_there"
    """We noted a block of the provider's that is no longer on its list."""


@frozen
class Difference:
    """Show one difference between our state and the provider's list.

    Attributes:
        address: Whom it is about, None once erased.
        sender: The tenant's sender's key.
        kind: Which way they differ.
        by_person: Whether the provider says that the person asked for it.
        repaired: Whether they agree now.
    """

    address: Address | None = field(repr=lambda one: "None" if one is None else one.masked)
    sender: str = field(repr=False)
    kind: DifferenceKind
    by_person: bool
    repaired: bool


@frozen
class Reconciliation:
    """Tell what came of a comparison.

    Attributes:
        listed: How many entries of the provider's list are about the tenant's senders.
        differences: What differed, in the order in which it was found.
    """

    listed: int
    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        """Say whether the two agree now."""
        return all(each.repaired for each in self.differences)


@frozen
class MirrorFlows:
    """Hold what these flows need.

    Attributes:
        flows: The other flows.
        transports: Those that carry texts; the first that knows a channel carries it.
    """

    flows: Flows
    transports: Sequence[Transport] = field(repr=False)

    def reconcile(self, tenant: str, transport: Transport, *, repair: bool) -> Flow[Reconciliation]:
        """Compare our state with a provider's list, and repair what differs."""
        if not isinstance(transport, BlockList):
            message = (
                f"the {transport.name} transport shows no block list: its refusals, its reports "
                "and its webhooks are taken over as they come"
            )
            raise ConfigurationError(message, code="no_block_list")
        settings = yield from self.flows.settings(tenant)
        senders = self._carried(settings, transport)
        began_at = self.flows.clock.now()
        # Whole, before anything is changed: a list that breaks off says nothing of the rest of it.
        pages = yield from self._pages_of(transport)
        came = [(item, delivery_of(item)) for page in pages for item in page.items]
        told = [each for _, each in came if each.sender in senders]
        found: list[Difference] = []
        for start in range(0, len(told), CHUNK):
            part = told[start : start + CHUNK]
            found += yield from self._unknown_here(tenant, settings, part, repair=repair)
        # Whoever is listed for one category is no longer listed for every message.
        listed = {(item.recipient.key, each.sender) for item, each in came if not item.category}
        wide = (page.items for page in pages if page.across_senders)
        listed |= {(each.recipient.key, _EVERY) for items in wide for each in items}
        seen = senders, listed, began_at
        over = yield from self._gone_there(tenant, *seen, transport, repair=repair)
        return Reconciliation(len(told), (*found, *over))

    def push(self, tenant: str, transport: Transport, *, dry_run: bool) -> Flow[Push]:
        """Tell a provider of what it cannot know of, and of what lifts its blocks."""
        if not isinstance(transport, ConsentSync):
            message = (
                f"the {transport.name} transport tells its provider of no consents: the gate here "
                "bars what it may not send"
            )
            raise ConfigurationError(message, code="no_consent_sync")
        settings = yield from self.flows.settings(tenant)
        carried = self._carried(settings, transport)
        return (yield from push(self.flows, settings, transport, carried, dry_run=dry_run))

    def _carried(self, settings: Settings, transport: Transport) -> frozenset[str]:
        """Return the keys of the senders whose texts go by this transport: of these it can tell."""
        carried = {
            channel
            for channel, one in carriers(self.transports).items()
            if one.name == transport.name
        }
        return frozenset(sender.key for sender in settings.senders if sender.channel in carried)

    def _pages_of(self, transport: BlockList) -> Flow[list[BlockPage]]:
        pages: list[BlockPage] = []
        after: str | None = None
        seen: set[str] = set()
        while True:
            request = transport.list_request(after)
            came: Exchanged = yield Call("courier", "exchange", (transport, request))
            if not isinstance(came, HttpResponse):
                message = (
                    f"the provider's block list could not be had ({came.code}): try again later"
                )
                raise BlockListError(message, code=came.code)
            page: BlockPage = transport.listed(came)
            pages.append(page)
            after = page.after
            if after is None:
                return pages
            if after in seen:
                message = "the provider's block list goes in a circle: nothing was compared"
                raise BlockListError(message, code="circle")
            seen.add(after)

    def _unknown_here(
        self, tenant: str, settings: Settings, told: Sequence[Delivery], *, repair: bool
    ) -> Flow[list[Difference]]:
        """Take over what the provider has on its list and we do not know."""
        people = {each.address.key: each.address for each in told if each.address is not None}
        snapshot = yield from calls.view(Subjects(tenant, tuple(people.values())))
        views = dict(zip(people, snapshot.recipients, strict=True))
        found = []
        for came in told:
            view = views["" if came.address is None else came.address.key]
            if agrees(view.standing, settings.scope_for(came.sender, view.trace.program), came):
                continue
            if repair:
                yield from self._decided(tenant, came)
            found.append(
                Difference(
                    came.address,
                    came.sender,
                    DifferenceKind.UNKNOWN_HERE,
                    by_person=came.hint == "stop",
                    repaired=repair,
                )
            )
        return found

    def _gone_there(
        self,
        tenant: str,
        senders: frozenset[str],
        listed: _Listed,
        began_at: datetime,
        transport: Transport,
        *,
        repair: bool,
    ) -> Flow[list[Difference]]:
        """Lift blocks of the provider's that are no longer on its list."""
        gone: list[tuple[Address, Block]] = []
        after: str | None = None
        while True:
            page: Page[StoredContact] = yield from calls.page(
                Contacts(tenant, blocked=True), after, CHUNK
            )
            gone += _over(page.items, senders, listed, began_at)
            after = page.after
            if after is None:
                break
        for address, block in gone if repair else ():
            yield from self._decided(tenant, _lifting(address, block, transport))
        kind = DifferenceKind.GONE_THERE
        return [
            Difference(address, block.sender, kind, by_person=False, repaired=repair)
            for address, block in gone
        ]

    def _decided(self, tenant: str, came: Delivery) -> Flow[None]:
        addresses = () if came.address is None else (came.address,)
        unit = Unit(Subjects(tenant, addresses), decide_delivery(came))
        yield from calls.decided(unit, self.flows.clock)


def _over(
    items: Sequence[StoredContact],
    senders: frozenset[str],
    listed: _Listed,
    began_at: datetime,
) -> Iterator[tuple[Address, Block]]:
    """Return the provider's blocks that its list had no more; one made since says nothing."""
    for item in items:
        view = item.recipient
        for block in view.standing.blocks:
            mine = block.source == PROVIDER and block.sender in senders and block.since < began_at
            if not mine or view.address is None:
                continue
            key = view.address.key
            if listed.isdisjoint(((key, block.sender), (key, _EVERY))):
                yield view.address, block


def _lifting(address: Address, block: Block, transport: Transport) -> Delivery:
    return Delivery(
        transport.name,
        transport.account,
        BLOCKS,
        "reconciled",
        address=address,
        sender=block.sender,
        text=block_words("", ""),
        hint="unblock",
    )
