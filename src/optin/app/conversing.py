"""Conversations, written once for both colours: begun, filed, read, searched, moved.

It is long because all that is asked about conversations stands in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final, TypeAlias, TypeVar, cast

from attrs import evolve, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.consent import Address, Sender
from optin.conversations import (
    HELD_BACK,
    Message,
    Project,
    Sought,
    Started,
    decide_change_number,
    decide_discard,
    decide_file,
    decide_sort,
    decide_start,
    held_back,
    mobile_of,
    received,
    texted,
    withheld,
)
from optin.exceptions import InputError
from optin.policy import (
    Action,
    Actor,
    Changed,
    Code,
    Conversation,
    Decision,
    Draft,
    Refused,
    Row,
    RowKind,
    RowState,
    Settings,
    Snapshot,
    Subjects,
    Unchanged,
    Unit,
    checked_text,
    settings_of,
    thread_of,
)
from optin.storage import (
    Conversations,
    Page,
    Rows,
    StoredDelivery,
    StoredMessage,
    Thread,
    cut,
    end_of,
    written,
)

__all__ = [
    "Conversing",
    "MessagePage",
    "shown",
]

CHUNK: Final = 500
"""So many messages are read at a time while searching."""
LOOKED_AT: Final = 5000
"""So many are looked at for one page of a search, which otherwise might read a tenant's all."""
FAR: Final = 10**18 - 1
"""More messages than anybody has."""

T = TypeVar("T")
Decide: TypeAlias = Callable[[Snapshot, datetime], Decision[T]]


@frozen
class MessagePage:
    """Hold one page of a conversation, the oldest message first.

    Attributes:
        items: The messages.
        older: Where those before begin, None where there are none.
        newer: Where those behind begin; later ones will come there, too.
    """

    items: tuple[Message, ...]
    older: str | None
    newer: str


@frozen
class Conversing:
    """Hold what these flows need.

    Attributes:
        flows: The others.
        knows_matters: Whether the host is asked what may be filed where; else everything may.
        knows_contacts: Whether the host is asked for contacts' numbers.
    """

    flows: Flows
    knows_matters: bool = False
    knows_contacts: bool = False

    # Beginning

    def start(
        self,
        tenant: str,
        to: str | Address,
        contact: str,
        draft: Draft,
        project: Project,
    ) -> Flow[Started | Refused]:
        """Begin a conversation with a number, or with the mobile number of a contact."""
        if draft.text:
            checked_text(draft.text)
        number: str | Address | None = to
        if not to:
            number = yield from self._mobile(tenant, contact)
            if number is None:
                return Refused(Code.NO_MOBILE_NUMBER)
        address = self.flows.address(cast("str | Address", number))
        known = yield from self._known(tenant, draft.user, project)
        permitted = yield from self._permitted(draft.user, Action.SEND, tenant, draft.organisation)
        asked = draft if permitted else evolve(draft, permitted=False)
        unit = Unit(Subjects(tenant, (address,)), decide_start(asked, project, known=known))
        answer: Started | Refused = yield from calls.decided(unit, self.flows.clock)
        if isinstance(answer, Started):
            return evolve(answer, conversation=evolve(answer.conversation, address=address))
        return answer

    def _mobile(self, tenant: str, contact: str) -> Flow[str | None]:
        if not contact or not self.knows_contacts:
            message = "give the number, or a contact and OptIn a directory that knows its numbers"
            raise InputError(message, code="no_number")
        numbers = yield from calls.numbers(tenant, contact)
        return mobile_of(numbers)

    def draft(self, *, user: str, sender: str | Sender = "", **words: str) -> Draft:
        """Return the draft of a first text, which may be empty."""
        return self.flows.draft(user=user, sender=sender, **words)

    # Finding

    def get(self, tenant: str, id_: str) -> Flow[Conversation | None]:
        """Return one conversation by its name."""
        page: Page[Conversation] = yield from calls.page(Conversations(tenant, id=id_ or "-"))
        return page.items[0] if page.items else None

    def find(
        self, tenant: str, number: str | Address, sender: str | Sender
    ) -> Flow[Conversation | None]:
        """Return the conversation with a number."""
        address = self.flows.address(number)
        snapshot = yield from calls.view(Subjects(tenant, (address,)))
        settings = settings_of(snapshot)
        default = settings.sender_for("", address.channel) or settings.senders[0]
        key = self.flows.sender(sender).key if sender else default.key
        found = snapshot.recipient.conversation(thread_of(settings, key))
        return None if found is None else evolve(found, address=address)

    def page(
        self, tenant: str, project: Project, after: str | None, limit: int
    ) -> Flow[tuple[list[Conversation], str | None]]:
        """Return a page of conversations."""
        found = yield from calls.page(Conversations(tenant, *project.both), after, limit)
        return list(found.items), found.after

    # Reading

    def messages(
        self,
        tenant: str,
        id_: str,
        older_than: str | None,
        newer_than: str | None,
        limit: int,
    ) -> Flow[MessagePage]:
        """Return a page of a conversation's messages."""
        if older_than is not None and newer_than is not None:
            message = "a page is older than one place, or newer than one"
            raise InputError(message, code="invalid_cursor")
        conversation = yield from self._named(tenant, id_)
        forward = newer_than is not None
        thread = Thread(tenant, conversation.recipient, conversation.sender, newest=not forward)
        found: Page[StoredMessage] = yield from calls.page(thread, newer_than or older_than, limit)
        items = found.items if forward else found.items[::-1]
        bars = yield from self._held_back(tenant, conversation.address, items)
        told = tuple(_visible(each, shown(each, conversation), bars) for each in items)
        if forward:
            return MessagePage(told, newer_than, found.after or end_of(items, newer_than))
        return MessagePage(told, found.after, older_than or end_of(items, found.after))

    def _held_back(
        self, tenant: str, address: Address | None, items: Iterable[StoredMessage]
    ) -> Flow[Mapping[int, RowState]]:
        """Say which of a contact's messages no user is to see yet, or ever, by their arrival."""
        came = [each.delivery for each in items if each.delivery is not None]
        if address is None or not came:
            return {}
        handovers: list[Row] = yield from calls.all_of(Rows(tenant, address, HELD_BACK))
        return held_back(
            handovers, ((each.arrival, each.entry, each.delivery.text) for each in came)
        )

    def held(self, tenant: str, id_: str) -> Flow[list[Message]]:
        """Return the texts that wait for the contact's answer, oldest first."""
        conversation = yield from self._named(tenant, id_)
        rows: list[Row] = yield from calls.all_of(
            Rows(tenant, conversation.address, (RowState.HELD,))
        )
        project = Project(conversation.client, conversation.matter)
        return [
            texted(row, project)
            for row in rows
            if row.kind is RowKind.TEXT and conversation.sender in {"", row.sender}
        ]

    def search(
        self, tenant: str, sought: Sought, id_: str, after: str | None, limit: int
    ) -> Flow[tuple[list[Message], str | None]]:
        """Return a page of the messages that are looked for, the newest first."""
        thread = Thread(tenant)
        if id_:
            within = yield from self._named(tenant, id_)
            thread = Thread(tenant, within.recipient, within.sender, newest=True)
        settings = yield from self.flows.settings(tenant)
        found: list[Message] = []
        for _ in range(LOOKED_AT // CHUNK):
            page: Page[StoredMessage] = yield from calls.page(thread, after, CHUNK)
            told = yield from self._told(tenant, settings, page.items, sought)
            for place, message in enumerate(told, start=1):
                if message is not None:
                    found.append(message)
                    if len(found) == limit:
                        return found, cut(page, place)
            after = page.after
            if after is None:
                break
        return found, after

    def _told(
        self,
        tenant: str,
        settings: Settings,
        items: Sequence[StoredMessage],
        sought: Sought,
    ) -> Flow[list[Message | None]]:
        """Return each message that is looked for, and None in the place of each other."""
        words = Sought(sought.text)
        near = [each if words.is_found(shown(each)) else None for each in items]
        found = [each for each in near if each is not None]
        talks = yield from self._talks(tenant, found)
        bars = yield from self._barred(tenant, found, items)
        told: list[Message | None] = []
        for each in near:
            message = None
            if each is not None and _bar_of(each, bars) is None:
                key = (each.recipient, thread_of(settings, _sender(each)))
                message = shown(each, talks.get(key))
            told.append(message if message is not None and sought.is_found(message) else None)
        return told

    def _barred(
        self, tenant: str, found: Iterable[StoredMessage], items: Sequence[StoredMessage]
    ) -> Flow[Mapping[int, RowState]]:
        """Say what is held back from users, of those who wrote something that was found."""
        addresses = {each.recipient: _address(each) for each in found if each.delivery is not None}
        bars: dict[int, RowState] = {}
        for recipient, address in addresses.items():
            theirs = [each for each in items if each.recipient == recipient]
            bars.update((yield from self._held_back(tenant, address, theirs)))
        return bars

    def _talks(
        self, tenant: str, items: Iterable[StoredMessage]
    ) -> Flow[Mapping[tuple[str, str], Conversation]]:
        """Return the conversations that messages belong to, by recipient and sender."""
        addresses = {each.recipient: _address(each) for each in items}
        known = tuple(address for address in addresses.values() if address is not None)
        snapshot = yield from calls.view(Subjects(tenant, known))
        return {
            (each.recipient, each.sender): each
            for recipient in snapshot.recipients
            for each in recipient.conversations
        }

    # Filing and moving

    def file(
        self, tenant: str, id_: str, project: Project, user: str
    ) -> Flow[Conversation | Refused]:
        """File a conversation."""
        before = yield from self._named(tenant, id_)
        decide = decide_file(
            before.sender,
            project,
            user=user,
            permitted=(yield from self._may_file(user, tenant, before)),
            known=(yield from self._known(tenant, user, project)),
        )
        after = yield from self._about(tenant, before, decide)
        return after if isinstance(after, Refused) else evolve(after, address=before.address)

    def sort(
        self, tenant: str, id_: str, messages: Sequence[str], project: Project, user: str
    ) -> Flow[Changed | Refused]:
        """Sort single messages into a project."""
        if isinstance(messages, str):
            raise InputError("give the messages' names in a list", code="wrong_type")
        within = yield from self._named(tenant, id_)
        places = list(dict.fromkeys(_place_of(name) for name in messages))
        for place in places:
            yield from self._check(tenant, within, place)
        decide = decide_sort(
            within.sender,
            places,
            project,
            user=user,
            permitted=(yield from self._may_file(user, tenant, within)),
            known=(yield from self._known(tenant, user, project)),
        )
        return (yield from self._about(tenant, within, decide))

    def discard(
        self, tenant: str, id_: str, message: str, user: str
    ) -> Flow[Changed | Unchanged | Refused]:
        """Discard one held text."""
        within = yield from self._named(tenant, id_)
        place = _place_of(message)
        yield from self._check(tenant, within, place)
        permitted = yield from self._may_file(user, tenant, within)
        decide = decide_discard(0 if place[0] else place[1], user=user, permitted=permitted)
        return (yield from self._about(tenant, within, decide))

    def change_number(
        self, tenant: str, id_: str, to: str | Address, user: str
    ) -> Flow[Conversation | Refused]:
        """Go on with a contact at another number."""
        old = yield from self._named(tenant, id_)
        address = self.flows.address(to)
        permitted = yield from self._may_file(user, tenant, old)
        about = (cast("Address", old.address), address)
        decide = decide_change_number(old.sender, user=user, permitted=permitted)
        unit = Unit(Subjects(tenant, about), decide)
        new: Conversation | Refused = yield from calls.decided(unit, self.flows.clock)
        return new if isinstance(new, Refused) else evolve(new, address=address)

    # Parts

    def _about(self, tenant: str, within: Conversation, decide: Decide[T]) -> Flow[T]:
        unit = Unit(Subjects(tenant, (cast("Address", within.address),)), decide)
        return (yield from calls.decided(unit, self.flows.clock))

    def _named(self, tenant: str, id_: str) -> Flow[Conversation]:
        found = yield from self.get(tenant, id_)
        if found is None or found.address is None:
            message = "there is no conversation of that name: it was erased, or never begun"
            raise InputError(message, code="unknown_conversation")
        return found

    def _check(self, tenant: str, within: Conversation, place: tuple[bool, int]) -> Flow[None]:
        """Refuse a message that is of another conversation, or of none."""
        inbound, number = place
        before = written((FAR, number - 1) if inbound else (number - 1, FAR))
        thread = Thread(tenant, within.recipient, within.sender)
        page: Page[StoredMessage] = yield from calls.page(thread, before, 1)
        if not page.items or page.items[0].number != number:
            raise _unknown_message()

    def _known(self, tenant: str, user: str, project: Project) -> Flow[bool]:
        if not project or not self.knows_matters:
            return True
        return (yield from calls.may_file(tenant, user, *project.both))

    def _may_file(self, user: str, tenant: str, of: Conversation) -> Flow[bool]:
        return (yield from self._permitted(user, Action.FILE, tenant, of.organisation))

    def _permitted(self, user: str, action: Action, tenant: str, organisation: str) -> Flow[bool]:
        return (yield from self.flows.permitted(Actor(user), action, tenant, organisation))


def shown(stored: StoredMessage, conversation: Conversation | None = None) -> Message:
    """Return a message as it is shown.

    Args:
        stored: As the store keeps it.
        conversation: The one that it belongs to, whose project counts where it has none.
    """
    project = Project(stored.client, stored.matter)
    if not project and conversation is not None:
        project = Project(conversation.client, conversation.matter)
    if stored.row is not None:
        return texted(stored.row, project)
    came = cast("StoredDelivery", stored.delivery)
    return received(
        came.delivery,
        project,
        recipient=stored.recipient,
        arrival=came.arrival,
        at=came.received_at,
        state=came.state.value,
        entry=came.entry,
    )


def _visible(stored: StoredMessage, message: Message, bars: Mapping[int, RowState]) -> Message:
    state = _bar_of(stored, bars)
    return message if state is None else withheld(message, state)


def _bar_of(stored: StoredMessage, bars: Mapping[int, RowState]) -> RowState | None:
    return None if stored.delivery is None else bars.get(stored.delivery.arrival)


def _sender(stored: StoredMessage) -> str:
    if stored.row is not None:
        return stored.row.sender
    return cast("StoredDelivery", stored.delivery).delivery.sender


def _address(stored: StoredMessage) -> Address | None:
    if stored.row is not None:
        return stored.row.address
    return cast("StoredDelivery", stored.delivery).delivery.address


def _place_of(name: str) -> tuple[bool, int]:
    """Read the name of a message."""
    direction, dash, number = name.partition("-")
    is_number = number.isascii() and number.isdecimal() and len(number) <= len(str(FAR))
    if not dash or direction not in {"in", "out"} or not is_number or int(number) == 0:
        raise _unknown_message()
    return direction == "in", int(number)


def _unknown_message() -> InputError:
    message = "this conversation has no message of that name"
    return InputError(message, code="unknown_message")
