"""What is read of secure messages, written once for both colours: pages, lists, a search."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, cast

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.portal_desk import Asked, PortalDesk, checked_reader, on_portal
from optin.consent import Address
from optin.exceptions import ContentError, InputError, WrongKeyError
from optin.policy import (
    Action,
    Code,
    PortalThread,
    Post,
    RecipientView,
    Refused,
    Subjects,
    settings_of,
)
from optin.portal import (
    NO_SUCH_THREAD,
    PORTAL_INACTIVE,
    ContentSeal,
    PortalContact,
    PortalUser,
    Reader,
    SecureMessage,
    SecureThread,
    ThreadList,
    ThreadPage,
    Words,
    admits,
    holds,
    is_active,
    is_erased,
    shown_message,
    shown_thread,
    unpacked,
)
from optin.storage import Page, PortalThreads, Posts

__all__ = ["PortalReading"]

_log = logging.getLogger("optin")

_ROUNDS: Final = 20
"""So many pages of the store are looked at for one page of a list or a search."""
_SEARCHED: Final = 10
"""So many for one page of a search, which opens what it looks at: some hundred milliseconds."""
_FOUND: Final = 50
"""So many threads a page of a search holds at most."""
_POSTS: Final = 500
"""So many messages are read at a time."""
_READ: Final = 5000
"""So many messages are opened for one page of a search, which otherwise might open a tenant's
all."""
_LONGEST_SOUGHT: Final = 200
_CLOSED: Final = (ContentError, WrongKeyError)
"""What keeps a thread from being opened; a key service that is away keeps all of them, and is
passed on."""
_NOTHING: Final = ThreadList((), None)


@frozen
class _Seen:
    """Hold a thread that its reader may see, with what opens it."""

    thread: PortalThread
    recipient: RecipientView
    seal: ContentSeal | WrongKeyError = field(repr=False)

    @property
    def subject(self) -> str:
        """Return what it is about, ``""`` once erased."""
        return self._opened(self.thread.subject, 0, self.thread.opened_by).decode()

    def words(self, post: Post) -> Words:
        """Return what was written, nothing once erased."""
        opened = self._opened(post.content, post.number, post.author)
        return unpacked(opened) if opened else Words("")

    def _opened(self, content: bytes, number: int, author: str) -> bytes:
        if not content:
            return b""
        if isinstance(self.seal, WrongKeyError):
            raise self.seal
        return self.seal.unseal(content, self.thread.id, number, author=author)

    def shown(self, reader: Reader) -> SecureThread:
        """Return the thread as its reader is shown it."""
        address = cast("Address", self.recipient.address)
        return shown_thread(self.thread, address.value, self.subject, reader)

    def listed(self, reader: Reader) -> SecureThread:
        """Return the thread as a list shows it: one that cannot be opened hides none of the others.

        What it is then is for the operator, who is told in the log.
        """
        try:
            return self.shown(reader)
        except _CLOSED as error:
            address = cast("Address", self.recipient.address)
            return shown_thread(self.thread, address.value, "", reader, unreadable=error.code)


@frozen
class PortalReading:
    """Hold what these flows need.

    Attributes:
        desk: What all flows about secure messages share.
    """

    desk: PortalDesk

    # One thread

    def thread(
        self, tenant: str, thread: str, by: Reader, before: str | None, limit: int
    ) -> Flow[ThreadPage | Refused]:
        """Return a page of a thread, the last messages first."""
        sight = yield from self.desk.sight(tenant, thread, checked_reader(by))
        if sight is None:
            return NO_SUCH_THREAD
        query = Posts(tenant, sight.thread.id, newest=True)
        page: Page[Post] = yield from calls.page(query, before, limit)
        seal = yield from self.desk.seal(tenant, sight.recipient)
        seen = _Seen(sight.thread, sight.recipient, seal)
        items: tuple[SecureMessage, ...] = tuple(
            shown_message(post, seen.words(post), by) for post in reversed(page.items)
        )
        return ThreadPage(seen.shown(by), items, page.after)

    # Many

    def threads(
        self,
        tenant: str,
        by: Reader,
        contact: str,
        after: str | None,
        limit: int,
        *,
        unread: bool,
        everything: bool,
        user: str,
    ) -> Flow[ThreadList | Refused]:
        """Return a page of the threads that somebody may read."""
        if user and (isinstance(by, PortalContact) or not everything):
            message = "what another user is in is part of everything: give everything=True, too"
            raise InputError(message, code="not_everything")
        query = yield from self._query(
            tenant, checked_reader(by), contact, unread=unread, everything=everything, user=user
        )
        if not isinstance(query, PortalThreads):
            return query
        found: list[SecureThread] = []
        asked = Asked()
        for _ in range(_ROUNDS):
            page = yield from calls.page(query, after, limit - len(found))
            seen = yield from self._seen(tenant, by, page.items, asked)
            found.extend(
                each.listed(by) for each in seen if not (unread and is_erased(each.thread))
            )
            after = page.after
            if after is None or len(found) >= limit:
                break
        _tell(each.unreadable for each in found)
        return ThreadList(tuple(found), after)

    def search(
        self, tenant: str, words: str, by: Reader, after: str | None
    ) -> Flow[ThreadList | Refused]:
        """Return a page of the threads in which words stand, of those that somebody may read."""
        settings = yield from self.desk.flows.settings(tenant)
        searchable = settings.portal.searchable
        sought = words.strip()
        if not 1 <= len(sought) <= _LONGEST_SOUGHT:
            message = f"what is looked for has 1 to {_LONGEST_SOUGHT} characters"
            raise InputError(message, code="invalid_search")
        if not searchable:
            return Refused(Code.NOT_SEARCHABLE)
        query = yield from self._query(
            tenant, checked_reader(by), "", unread=False, everything=False
        )
        if not isinstance(query, PortalThreads):
            return query
        found: list[SecureThread] = []
        closed: list[str] = []
        asked, left = Asked(), _READ
        for _ in range(_SEARCHED):
            page = yield from calls.page(query, after, _FOUND - len(found))
            for seen in (yield from self._seen(tenant, by, page.items, asked)):
                try:
                    is_found = "subject" in searchable and holds(seen.subject, sought)
                    if not is_found and "text" in searchable:
                        left -= seen.thread.posts
                        is_found = yield from self._is_written_in(tenant, seen, sought)
                    if is_found:
                        found.append(seen.shown(by))
                except _CLOSED as error:
                    closed.append(error.code)
            after = page.after
            if after is None or len(found) >= _FOUND or left <= 0:
                break
        _tell(closed)
        return ThreadList(tuple(found), after, len(closed))

    def unread(self, tenant: str, by: Reader) -> Flow[int]:
        """Count the messages that somebody has not read."""
        query = yield from self._query(
            tenant, checked_reader(by), "", unread=True, everything=False
        )
        if not isinstance(query, PortalThreads):
            return 0
        count, asked = 0, Asked()
        for thread in cast("list[PortalThread]", (yield from calls.all_of(query))):
            if is_erased(thread):
                continue
            if isinstance(by, PortalContact):
                count += thread.unread
                continue
            rights = yield from self.desk.rights(tenant, by, thread, asked)
            seat = thread.seat(by.id)
            if seat is not None and admits(thread, _contact_of(thread), by, rights):
                count += seat.unread
        return count

    # Parts

    def _query(
        self,
        tenant: str,
        by: Reader,
        contact: str,
        *,
        unread: bool,
        everything: bool,
        user: str = "",
    ) -> Flow[PortalThreads | ThreadList | Refused]:
        """Return what to ask the store for, or the answer where there is nothing to ask."""
        if isinstance(by, PortalContact):
            snapshot = yield from calls.view(Subjects(tenant, (by.address,)))
            settings_of(snapshot)
            if not is_active(snapshot.recipient):
                return PORTAL_INACTIVE
            if contact not in {"", by.id}:
                return _NOTHING
            return PortalThreads(tenant, by.address, unread=unread)
        yield from self.desk.flows.settings(tenant)
        if everything and not (yield from self._sees_all_somewhere(tenant, by)):
            return Refused(Code.PERMISSION_MISSING)
        address = on_portal(contact) if contact else None
        # What somebody has not read is in their own threads, whatever else they may see.
        whose = user or ("" if everything and not unread else by.id)
        return PortalThreads(tenant, address, whose, unread=unread)

    def _sees_all_somewhere(self, tenant: str, by: PortalUser) -> Flow[bool]:
        if not self.desk.flows.authorizes:
            return True  # what nobody is in, if no more
        settings = yield from self.desk.flows.settings(tenant)
        for organisation in ("", *settings.organisations):
            if organisation == tenant:
                continue
            if (
                yield from self.desk.flows.permitted(
                    by.actor, Action.PORTAL_ALL, tenant, organisation
                )
            ):
                return True
        return False

    def _seen(
        self, tenant: str, by: Reader, threads: Sequence[PortalThread], asked: Asked
    ) -> Flow[Iterable[_Seen]]:
        """Return those of some threads that their reader may see, with what opens each."""
        contacts = yield from self._contacts(tenant, threads)
        seals: dict[str, ContentSeal | WrongKeyError] = {}
        found: list[_Seen] = []
        for thread in threads:
            recipient = contacts.get(thread.recipient, _contact_of(thread))
            rights = yield from self.desk.rights(tenant, by, thread, asked)
            if not admits(thread, recipient, by, rights):
                continue
            if recipient.key not in seals:
                try:
                    seals[recipient.key] = yield from self.desk.seal(tenant, recipient)
                except WrongKeyError as error:
                    seals[recipient.key] = error
            found.append(_Seen(thread, recipient, seals[recipient.key]))
        return found

    def _contacts(
        self, tenant: str, threads: Iterable[PortalThread]
    ) -> Flow[Mapping[str, RecipientView]]:
        addresses = {each.address.key: each.address for each in threads if each.address is not None}
        snapshot = yield from calls.view(Subjects(tenant, tuple(addresses.values())))
        return {each.key: each for each in snapshot.recipients}

    def _is_written_in(self, tenant: str, seen: _Seen, sought: str) -> Flow[bool]:
        """Say whether words stand in a thread, of which the last some thousand messages count."""
        after: str | None = None
        for _ in range(_READ // _POSTS):
            query = Posts(tenant, seen.thread.id, newest=True)
            page: Page[Post] = yield from calls.page(query, after, _POSTS)
            if any(holds(seen.words(post).text, sought) for post in page.items):
                return True
            after = page.after
            if after is None:
                break
        return False


def _tell(codes: Iterable[str]) -> None:
    """Tell the operator that threads cannot be opened, once for a page."""
    told = sorted({*codes} - {""})
    if told:
        _log.error("secure threads cannot be opened: %s", ", ".join(told))


def _contact_of(thread: PortalThread) -> RecipientView:
    """Return as much of a contact as the thread itself tells."""
    return RecipientView(thread.recipient, thread.address)
