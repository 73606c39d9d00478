"""Who may see what in portals: a plain list, which knows no rule of the library's but one line.

Tenants, users, contacts and threads have the same names everywhere, so that whatever is not asked
for with the tenant, the side and the person comes out at the wrong place.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final, TypeAlias

from attrs import define, field

from optin import Action, Actor, People, PortalContact, PortalUser

__all__ = [
    "BOSS",
    "CONTACTS",
    "ORGANISATIONS",
    "STRANGER",
    "TENANTS",
    "USERS",
    "AsyncHost",
    "Host",
    "Model",
    "Reader",
    "Thread",
]

TENANTS: Final = ("firm", "court")
USERS: Final = ("ana", "ana:k1", "bo", "eve", "c1")
CONTACTS: Final = ("c1", "c2", "c3", "ana")
ORGANISATIONS: Final = ("", "north")
STRANGER: Final = "eve"
"""Who may nothing."""
BOSS: Final = Actor("boss", {"setup"})
"""Who may everything."""
PEOPLE: Final = {"c1": People(("ana",), "bo"), "c2": People((), "ana:k1", ("ana",))}

Reader: TypeAlias = PortalUser | PortalContact


@define(eq=False)
class Thread:
    """Hold what the list knows of a thread: the read places of the contact, and of the users."""

    id: str
    tenant: str
    contact: str
    organisation: str
    mark: int
    posts: list[tuple[str, str]]
    seats: dict[str, int]
    read: int
    searched: str

    def unread(self, user: str, read: int) -> int:
        """Count the messages behind a place that somebody else wrote."""
        return sum(author != user for author, _ in self.posts[read:])

    @property
    def is_erased(self) -> bool:
        """Say whether its words were destroyed; until then it has a subject."""
        return not self.searched

    def write(self, user: str, text: str) -> None:
        """Add a message: whoever had read all before has read their own, too."""
        read = self.seats.get(user) if user else self.read
        self.posts.append((user, text))
        if read is None or not self.unread(user, read):
            read = len(self.posts)
        if user:
            self.seats[user] = read
        else:
            self.read = read


@define(eq=False)
class Model:
    """Say who may see what."""

    asks: bool
    threads: list[Thread] = field(factory=list)
    contacts: dict[tuple[str, str], str] = field(factory=dict)
    rights: dict[tuple[str, str, str], set[Action]] = field(factory=dict)
    searchable: dict[str, frozenset[str]] = field(factory=dict)
    templates: defaultdict[str, set[str]] = field(factory=lambda: defaultdict(set))

    def thread(self, tenant: str, name: str) -> Thread | None:
        """Return a tenant's thread of that name."""
        for each in self.threads:
            if (each.tenant, each.id) == (tenant, name):
                return each
        return None

    def may(self, user: str, action: Action, tenant: str, organisation: str) -> bool:
        """Say what the host says; where it is not asked, everybody may write secure messages."""
        if action is Action.PORTAL and not self.asks:
            return True
        where = organisation if self.asks else ""
        return action in self.rights.get((tenant, user, where), ())

    def sees(self, tenant: str, by: Reader, thread: Thread) -> bool:
        """Say whether somebody may read a thread and write in it."""
        state = self.contacts.get((thread.tenant, thread.contact))
        if tenant != thread.tenant or state not in {"active", "inactive"}:
            return False
        if isinstance(by, PortalContact):
            return by.id == thread.contact and state == "active"
        where = (tenant, thread.organisation)
        if self.may(by.id, Action.PORTAL_ALL, *where) or not (self.asks or thread.seats):
            return True
        return by.id in thread.seats and self.may(by.id, Action.PORTAL, *where)


class Host:
    """Answer what a host is asked."""

    def __init__(self, model: Model) -> None:
        self._model = model

    def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether an actor may do something."""
        return actor == BOSS or self._model.may(actor.id, action, tenant, organisation)

    def people(self, tenant: str, contact: str) -> People:
        """Return who has to do with a contact: the same for each tenant."""
        del tenant
        return PEOPLE.get(contact, People())

    def numbers(self, tenant: str, contact: str) -> tuple[()]:
        """Return no number: nobody is texted."""
        del tenant, contact
        return ()


class AsyncHost:
    """Do as the host does, in coroutines."""

    def __init__(self, model: Model) -> None:
        self._host = Host(model)

    async def may(self, actor: Actor, action: Action, tenant: str, organisation: str) -> bool:
        """Say whether an actor may do something."""
        return self._host.may(actor, action, tenant, organisation)

    async def people(self, tenant: str, contact: str) -> People:
        """Return who has to do with a contact."""
        return self._host.people(tenant, contact)

    async def numbers(self, tenant: str, contact: str) -> tuple[()]:
        """Return no number."""
        return self._host.numbers(tenant, contact)
