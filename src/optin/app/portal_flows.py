"""Secure messages, written once for both colours: who has a portal, what is written, who is in it.

What is read is in :mod:`optin.app.portal_reading`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from attrs import evolve, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.portal_desk import PortalDesk, Sight, checked_reader, on_portal
from optin.app.portal_rewrapping import rewrap
from optin.app.portal_writing import NewThread, Writing
from optin.consent import Address, Channel
from optin.exceptions import InputError, StorageError
from optin.policy import (
    Action,
    Actor,
    Changed,
    Code,
    Decision,
    MessageTemplate,
    PortalAccount,
    PortalPolicy,
    Post,
    Refused,
    Snapshot,
    Subjects,
    Unchanged,
    Unit,
    settings_of,
)
from optin.portal import (
    NO_SUCH_THREAD,
    NOBODY_KNOWN,
    PORTAL_INACTIVE,
    THREAD_ERASED,
    Attachment,
    Opening,
    Pen,
    People,
    PortalContact,
    Reader,
    Written,
    checked_subject,
    checked_users,
    checked_words,
    decide_activate,
    decide_add,
    decide_deactivate,
    decide_read,
    decide_remove,
    decide_reply,
    decide_start,
    from_memo,
    is_active,
    is_erased,
)
from optin.portal.writing import WriteDecide
from optin.storage import Page, Posts

__all__ = ["PortalFlows"]

_TRIES: Final = 10

Answer: TypeAlias = Changed | Unchanged | Refused


@frozen
class PortalFlows:
    """Hold what these flows need.

    Attributes:
        desk: What all flows about secure messages share.
        knows_people: Whether the host is asked who has to do with a contact.
    """

    desk: PortalDesk
    knows_people: bool = False

    @property
    def _flows(self) -> Flows:
        return self.desk.flows

    # Who has a portal

    def activate(
        self, tenant: str, contact: str, email: str | Address | None, by: Actor
    ) -> Flow[Answer]:
        """Give a contact an active portal."""
        address, mailbox = on_portal(contact), _mailbox(email) if email else None
        permitted = yield from self._flows.permitted(by, Action.PORTAL, tenant)
        data_key = b""
        if permitted and self.desk.setup.encrypted:
            known = yield from self.account(tenant, contact)
            if known is None or not known.data_key:
                _, data_key = yield from self.desk.new_key(tenant)
        decide = decide_activate(
            by.id, mailbox, data_key, permitted=permitted, removes=email is None
        )
        return (
            yield from calls.decided(Unit(Subjects(tenant, (address,)), decide), self._flows.clock)
        )

    def deactivate(self, tenant: str, contact: str, by: Actor) -> Flow[Answer]:
        """Take the active portal from a contact."""
        permitted = yield from self._flows.permitted(by, Action.PORTAL, tenant)
        decide = decide_deactivate(by.id, permitted=permitted)
        entry = Subjects(tenant, (on_portal(contact),))
        return (yield from calls.decided(Unit(entry, decide), self._flows.clock))

    def account(self, tenant: str, contact: str) -> Flow[PortalAccount | None]:
        """Return a contact's portal."""
        snapshot = yield from calls.view(Subjects(tenant, (on_portal(contact),)))
        settings_of(snapshot)
        return snapshot.recipient.portal

    def rewrap(self, tenant: str) -> Flow[int]:
        """Wrap a tenant's data keys by the current key."""
        return (yield from rewrap(self.desk, tenant))

    # Writing

    def start(self, tenant: str, new: NewThread) -> Flow[Written | Refused]:
        """Begin a thread."""
        address, permitted = yield from self._may_start(tenant, checked_reader(new.by), new)
        if not permitted:
            return Refused(Code.PERMISSION_MISSING)
        opening = yield from self._opening(tenant, new)

        def decide(pen: Pen) -> WriteDecide:
            return decide_start(opening, pen, permitted=permitted)

        what = (address.key, opening.subject, new.organisation, *opening.members)
        writing = Writing(new.by, opening.words, decide, new.key, what)
        return (yield from self._written(tenant, address, opening.thread, writing))

    def _may_start(self, tenant: str, by: Reader, new: NewThread) -> Flow[tuple[Address, bool]]:
        """Return whose thread it is to be, and whether whoever begins it may."""
        if isinstance(by, PortalContact):
            return by.address, new.contact in {"", by.id}
        address = on_portal(new.contact)
        permitted = yield from self._flows.permitted(
            by.actor, Action.PORTAL, tenant, new.organisation
        )
        return address, permitted

    def _opening(self, tenant: str, new: NewThread) -> Flow[Opening]:
        """Return what is to be begun, with the words of the message template that is named."""
        settings = yield from self._flows.settings(tenant)
        settings.check_open(new.organisation)
        subject, text, people = new.subject, new.text, NOBODY_KNOWN
        if isinstance(new.by, PortalContact):
            if new.members or new.template:
                message = "members and templates are for users; a contact writes to the office"
                raise InputError(message, code="not_for_contacts")
            if self.knows_people:
                people = _known((yield from calls.people(tenant, new.by.id)))
        elif new.template:
            filled = new.filled(settings)
            subject, text = subject or filled[0], text or filled[1]
        return Opening(
            thread=self._flows.new_id(),
            by=new.by,
            subject=checked_subject(subject),
            words=checked_words(text, new.by.name, new.attachments),
            organisation=new.organisation,
            members=checked_users(new.members),
            people=people,
        )

    def reply(
        self,
        tenant: str,
        thread: str,
        by: Reader,
        text: str,
        attachments: Sequence[Attachment],
        key: str,
    ) -> Flow[Written | Refused]:
        """Add a message to a thread."""
        words = checked_words(text, checked_reader(by).name, attachments)
        sight = yield from self.desk.sight(tenant, thread, by)
        if sight is None:
            return NO_SUCH_THREAD
        if is_erased(sight.thread):
            return THREAD_ERASED
        rights, id_ = sight.rights, sight.thread.id
        deserted = not by.user and (yield from self.desk.is_deserted(tenant, sight.thread))

        def decide(pen: Pen) -> WriteDecide:
            return decide_reply(by, words, pen, rights, deserted=deserted)

        writing = Writing(by, words, decide, key, (id_,))
        return (yield from self._written(tenant, sight.address, id_, writing))

    def _written(
        self, tenant: str, address: Address, thread: str, writing: Writing
    ) -> Flow[Written | Refused]:
        """Write in a thread, with the seal that the contact has at the moment."""
        for _ in range(_TRIES):
            snapshot = yield from calls.view(Subjects(tenant, (address,)))
            if not is_active(snapshot.recipient):
                return PORTAL_INACTIVE
            pen = yield from self.desk.pen(tenant, snapshot.recipient)
            result = yield from self.desk.transact(
                writing.unit(tenant, address, thread, pen), pen.fits
            )
            if result is not None:
                return calls.recalled(result, from_memo)
        raise _restless()

    # Who is in a thread, and how far they have read

    def add(self, tenant: str, thread: str, user: str, by: Reader) -> Flow[Answer]:
        """Let one more user into a thread."""
        checked_users((user,))
        return (
            yield from self._counted(
                tenant,
                thread,
                by,
                0,
                user,
                lambda sight, unread: decide_add(user, by, sight.rights, unread),
            )
        )

    def remove(self, tenant: str, thread: str, user: str, by: Reader) -> Flow[Answer]:
        """Let a user out of a thread."""
        checked_users((user,))
        sight = yield from self.desk.sight(tenant, thread, checked_reader(by))
        if sight is None:
            return NO_SUCH_THREAD
        entry = Subjects(tenant, (sight.address,), threads=(sight.thread.id,))
        decide = decide_remove(user, by, sight.rights)
        return (yield from calls.decided(Unit(entry, decide), self._flows.clock))

    def mark_read(self, tenant: str, thread: str, by: Reader, upto: int | None) -> Flow[Answer]:
        """Note that somebody has read a thread."""
        if upto is not None and (type(upto) is not int or not 0 <= upto < 2**63):
            message = "a message is named by its number, as the thread shows it"
            raise InputError(message, code="wrong_type")
        return (
            yield from self._counted(
                tenant,
                thread,
                by,
                upto,
                checked_reader(by).user,
                lambda sight, unread: decide_read(by, sight.rights, upto, unread),
            )
        )

    def _counted(
        self,
        tenant: str,
        thread: str,
        by: Reader,
        after: int | None,
        reader: str,
        decide: Callable[[Sight, int], Callable[..., Decision[Answer]]],
    ) -> Flow[Answer]:
        """Decide with the number of messages behind a place that somebody else wrote."""
        for _ in range(_TRIES):
            sight = yield from self.desk.sight(tenant, thread, checked_reader(by))
            if sight is None:
                return NO_SUCH_THREAD
            unread = 0
            if after is not None:
                unread = yield from self._written_by_others(tenant, sight, after, reader)
            entry = Subjects(tenant, (sight.address,), threads=(sight.thread.id,))
            posts = sight.thread.posts

            def fits(snapshot: Snapshot, posts: int = posts) -> bool:
                now = snapshot.threads[0]
                return after is None or (now is not None and now.posts == posts)

            result = yield from self.desk.transact(Unit(entry, decide(sight, unread)), fits)
            if result is not None:
                return calls.answer_of(result)
        raise _restless()

    def _written_by_others(self, tenant: str, sight: Sight, after: int, reader: str) -> Flow[int]:
        count, place = 0, str(after)
        while True:
            page: Page[Post] = yield from calls.page(Posts(tenant, sight.thread.id), place)
            count += sum(post.author != reader for post in page.items)
            if page.after is None:
                return count
            place = page.after

    # What a tenant sets up

    def change_policy(
        self, tenant: str, policy: PortalPolicy, actor: Actor, *, confirm: bool
    ) -> Flow[Changed | Refused]:
        """Change what holds for a tenant's secure messages."""
        return (
            yield from self._flows.change(
                tenant,
                lambda settings: evolve(settings, portal=policy),
                actor,
                confirm=confirm,
                what="portal",
            )
        )

    def save_template(
        self, tenant: str, name: str, template: MessageTemplate | None, actor: Actor
    ) -> Flow[Changed | Refused]:
        """Save a message template, or remove it."""
        return (
            yield from self._flows.change(
                tenant,
                lambda settings: settings.with_message_template(name, template),
                actor,
                confirm=True,
                what="message_template",
            )
        )

    def templates(self, tenant: str) -> Flow[Mapping[str, MessageTemplate]]:
        """Return a tenant's message templates."""
        settings = yield from self._flows.settings(tenant)
        return settings.message_templates


def _known(people: object) -> People:
    if isinstance(people, People):
        return people
    message = 'the directory\'s people() answers with People(assignees=["dana"], owner="ana")'
    raise InputError(message, code="wrong_type")


def _mailbox(given: str | Address) -> Address:
    address = given if isinstance(given, Address) else Address.parse(given, channel=Channel.EMAIL)
    if address.channel is not Channel.EMAIL:
        message = "a contact is told of messages by e-mail: give a mailbox"
        raise InputError(message, code="invalid_address")
    return address


def _restless() -> StorageError:
    return StorageError("the contact's portal was changed again and again: try once more")
