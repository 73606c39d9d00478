"""What a host knows of its contacts and matters, and where it keeps copies, in memory."""

from collections.abc import Sequence
from typing import Any

from optin import Message, People, PhoneNumber, PortalMessage


class Office:
    """Know numbers, and which user may file under which matter."""

    def __init__(self) -> None:
        self.phones: dict[tuple[str, str], list[PhoneNumber]] = {}
        self.closed: set[tuple[str, str, str]] = set()
        self.known: dict[tuple[str, str], People] = {}

    def numbers(self, tenant: str, contact: str) -> Sequence[PhoneNumber]:
        return self.phones.get((tenant, contact), [])

    def people(self, tenant: str, contact: str) -> People:
        return self.known.get((tenant, contact), People())

    def may_file(self, tenant: str, user: str, client: str, matter: str) -> bool:
        """Let everybody file under whatever begins like the tenant's name."""
        return client.startswith(tenant) and (user, client, matter) not in self.closed


class MemoryArchive:
    """Keep what is handed over; fail where a test says so."""

    def __init__(self) -> None:
        self.kept: list[Message | PortalMessage] = []
        self.takes_portal = False
        self.positions: dict[str, str] = {}
        self.fails = 0

    @property
    def texts(self) -> list[Message]:
        """Return what was kept and is no secure message."""
        return [each for each in self.kept if isinstance(each, Message)]

    def position(self, tenant: str) -> str | None:
        return self.positions.get(tenant)

    def keep(self, tenant: str, messages: Sequence[Message | PortalMessage], position: str) -> None:
        self.kept += messages
        if self.fails:
            self.fails -= 1
            raise OSError("the archive is away")
        self.positions[tenant] = position


class AsyncOffice:
    """Do what any of them does, in coroutines."""

    def __init__(self, part: Any) -> None:  # noqa: ANN401 - any of them
        self._part = part

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever it has
        method = getattr(self._part, name)
        if not callable(method):
            return method

        async def call(*arguments: Any) -> Any:  # noqa: ANN401 - the same
            return method(*arguments)

        return call
