"""How a provider is told of opt-ins and opt-outs, once for both colours (row C10).

What it has taken over is noted as a block of its own, or as the end of one. So nothing is told
twice, and a push that broke off goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final, Protocol, TypeAlias

from attrs import define, field, frozen

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.flows import Flows
from optin.consent import TEXTED, Address, Record, Sender, Source, State
from optin.exceptions import BlockListError
from optin.policy import (
    BLOCKS,
    Delivery,
    RecipientView,
    Settings,
    Subjects,
    Unit,
    block_words,
    decide_delivery,
    differ,
    to_tell,
)
from optin.storage import Page, Recipients
from optin.transports import ConsentItem, ConsentSync, Exchanged, HttpResponse, Transport

__all__ = ["NotTold", "Push", "SyncingTransport", "push"]

CHUNK: Final = 200
"""So many people are looked at in one statement."""

DIFFERS: Final = "differs"
"""Why somebody is not told of who opted out of one sender and in to another of the same place."""

NO_PLACE: Final = "no_place"
"""Why an opt-in is not told that the provider takes no word of, such as for toll-free numbers."""

_SOURCES: Final = frozenset(Source)


@frozen
class NotTold:
    """Show what a provider did not take over.

    Attributes:
        address: Whom it is about.
        sender: The tenant's sender's key.
        agreed: Whether it was an opt-in.
        cause: The provider's own word for why not; ``differs`` or ``no_place`` where it was not
            asked.
    """

    address: Address = field(repr=lambda one: one.masked)
    sender: str = field(repr=False)
    agreed: bool
    cause: str


@frozen
class Push:
    """Tell what came of a push.

    Attributes:
        opt_outs: How many the provider has taken over now.
        opt_ins: How many, each of which has lifted its block.
        not_told: What it did not take over.
        stopped: The provider's own code, or what broke on the way, where it ended early; ``""``
            where all was told.
    """

    opt_outs: int
    opt_ins: int
    not_told: tuple[NotTold, ...] = ()
    stopped: str = ""


class SyncingTransport(Transport, ConsentSync, Protocol):
    """Mark a transport whose provider can be told."""


_Waiting: TypeAlias = tuple[tuple[str, ...], ConsentItem]
"""What is to be told, with the keys of the senders that it is kept for; the first is the item's."""


@define
class _Round:
    """Hold one push while it is under way: what waits, and what came of the rest."""

    flows: Flows
    settings: Settings
    transport: SyncingTransport
    senders: Mapping[str, Sender]
    kept_for: Mapping[str, str]
    dry_run: bool
    waiting: dict[bool, list[_Waiting]] = field(factory=lambda: {False: [], True: []})
    told: dict[bool, int] = field(factory=lambda: {False: 0, True: 0})
    not_told: list[NotTold] = field(factory=list)

    def result(self, stopped: str) -> Push:
        return Push(self.told[False], self.told[True], tuple(self.not_told), stopped)

    def look_at(self, view: RecipientView) -> None:
        """Have what the provider is to be told of one person wait."""
        if view.address is None or view.address.channel not in TEXTED:
            return
        for place in self._places(view).values():
            if differ(view.standing, place):
                self._leave(view.address, next(iter(place)), agreed=False, cause=DIFFERS)
            found = to_tell(view, place)
            if found is None:
                continue
            key, record = found
            sender, agreed = self.senders[key], not record.barred
            if self.transport.consent_place(sender, agreed=agreed):
                keys = key, *(other for other in place if other != key)
                self.waiting[agreed].append((keys, _item(view.address, sender, record)))
            else:
                self._leave(view.address, key, agreed=agreed, cause=NO_PLACE)

    def _places(self, view: RecipientView) -> Mapping[str, Mapping[str, str]]:
        """Return the scopes of the senders by their keys, for each place of a consent."""
        places: dict[str, dict[str, str]] = {}
        for key, place in self.kept_for.items():
            if place:
                scope = self.settings.scope_for(key, view.trace.program)
                places.setdefault(place, {})[key] = scope
        return places

    def _leave(self, address: Address, sender: str, *, agreed: bool, cause: str) -> None:
        self.not_told.append(NotTold(address, sender, agreed, cause))

    def send(self, *, least: int) -> Flow[str]:
        """Tell what waits, where it is so much; return why that ended early, ``""`` if it did not.

        Args:
            least: So many consents are told at once, or none.
        """
        size = self.transport.consents_at_once
        for agreed, waiting in self.waiting.items():
            while len(waiting) >= least:
                chunk = waiting[:size]
                del waiting[:size]
                if self.dry_run:
                    self.told[agreed] += len(chunk)
                    continue
                stopped = yield from self._tell(chunk, agreed=agreed)
                if stopped:
                    return stopped
        return ""

    def _tell(self, chunk: Sequence[_Waiting], *, agreed: bool) -> Flow[str]:
        items = [item for _, item in chunk]
        request = self.transport.consents_request(items)
        came: Exchanged = yield Call("courier", "exchange", (self.transport, request))
        if not isinstance(came, HttpResponse):
            return came.code
        try:
            causes = self.transport.consents_taken(items, came)
        except BlockListError as error:
            return error.code
        for (keys, item), cause in zip(chunk, causes, strict=True):
            if cause:
                self._leave(item.recipient, keys[0], agreed=agreed, cause=cause)
                continue
            subjects = Subjects(self.settings.tenant, (item.recipient,))
            for key in keys:
                unit = Unit(subjects, decide_delivery(_noted(item, key, self.transport)))
                yield from calls.decided(unit, self.flows.clock)
            self.told[agreed] += 1
        return ""


def push(
    flows: Flows,
    settings: Settings,
    transport: SyncingTransport,
    carried: Collection[str],
    *,
    dry_run: bool,
) -> Flow[Push]:
    """Tell a provider of opt-outs that it cannot know of, and of opt-ins that lift its blocks.

    Args:
        flows: The other flows.
        settings: The tenant's.
        transport: Which provider.
        carried: The keys of the senders whose texts go by it.
        dry_run: Count only.
    """
    senders = {sender.key: sender for sender in settings.senders if sender.key in carried}
    # What the host has not said is missed here, whoever there is to tell of.
    kept_for = {key: transport.consent_place(each, agreed=False) for key, each in senders.items()}
    this = _Round(flows, settings, transport, senders, kept_for, dry_run)
    after: str | None = None
    while True:
        page: Page[RecipientView] = yield from calls.page(Recipients(settings.tenant), after, CHUNK)
        people = tuple(view.address for view in page.items if view.address is not None)
        # Seen whole: an opt-out that waits to be decided is not in the list.
        views = (
            (yield from calls.view(Subjects(settings.tenant, people))).recipients if people else ()
        )
        for view in views:
            this.look_at(view)
        after = page.after
        stopped = yield from this.send(least=1 if after is None else transport.consents_at_once)
        if stopped or after is None:
            return this.result(stopped)


def _item(address: Address, sender: Sender, record: Record) -> ConsentItem:
    source = Source(record.source) if record.source in _SOURCES else None
    # Asked again, somebody who had opted out is pending since then, and has opted out before.
    since = None if record.state is State.PENDING else record.since
    return ConsentItem(address, sender.value, not record.barred, source, since)


def _noted(item: ConsentItem, sender: str, transport: Transport) -> Delivery:
    """Return what the provider does from now on, as a delivery that can be decided about."""
    words = sorted(transport.capabilities.words_that_lift_block)
    return Delivery(
        transport.name,
        transport.account,
        BLOCKS,
        "pushed",
        address=item.recipient,
        sender=sender,
        text=block_words("pushed", words[0] if words else ""),
        hint="unblock" if item.agreed else "block",
    )
