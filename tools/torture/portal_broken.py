# ruff: noqa: ANN401 - what a flow is given passes through here
"""Portals, broken on purpose: the one check left out in one call, or made too early."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, TypeAlias

from attrs import evolve

from optin.app import calls, portal_desk, portal_reading, portal_writing
from optin.app.portal_flows import PortalFlows
from optin.app.portal_reading import PortalReading
from optin.policy import Code, Key, Refused
from optin.portal import NO_SUCH_THREAD, seating, writing
from optin.storage import PortalThreads

__all__ = ["PORTAL_CHANGES"]

_Flow: TypeAlias = Generator[Any, Any, Any]
_CHECKING: Final[tuple[Any, ...]] = (portal_desk, portal_reading, seating, writing)


def _is_there(thread: object, *_: object) -> bool:
    """Stand for the check: whatever is there is open to everybody."""
    return thread is not None


def _instead(owner: Any, name: str, made: Callable[[Any], object]) -> None:
    """Put something in the place of a method, made of the real one."""
    setattr(owner, name, made(getattr(owner, name)))


def _unchecked(flows: type, name: str) -> Callable[[], None]:
    """Leave the check out in one call."""

    def made(real: Any) -> object:
        def flow(self: object, *given: object, **named: object) -> _Flow:
            before = [each.admits for each in _CHECKING]
            for each in _CHECKING:
                each.admits = _is_there
            try:
                return (yield from real(self, *given, **named))
            finally:
                for each, admits in zip(_CHECKING, before, strict=True):
                    each.admits = admits

        return flow

    return lambda: _instead(flows, name, made)


def _checks_once() -> None:
    """Believe under the lock what was so when it was looked at."""
    for each in (seating, writing):
        _instead(each, "admits", lambda _: _is_there)


def _tells_that_it_is_there() -> None:
    def made(real: Any) -> object:
        def thread(self: PortalReading, tenant: str, name: str, *given: Any) -> _Flow:
            answer = yield from real(self, tenant, name, *given)
            if answer == NO_SUCH_THREAD:
                page = yield from calls.page(PortalThreads(tenant, id=name or "-"), None, 1)
                return Refused(Code.PERMISSION_MISSING) if page.items else answer
            return answer

        return thread

    _instead(PortalReading, "thread", made)


def _opens_what_nobody_is_in() -> None:
    """Believe that the host says nothing of who may what."""

    def made(real: Any) -> object:
        def rights(*given: Any) -> _Flow:
            return evolve((yield from real(*given)), unseated=True)

        return rights

    _instead(portal_desk.PortalDesk, "rights", made)


def _lists_whatever_contact() -> None:
    def made(real: Any) -> object:
        def threads(
            self: PortalReading, tenant: str, by: Any, _: str, *given: Any, **named: Any
        ) -> _Flow:
            return (yield from real(self, tenant, by, "", *given, **named))

        return threads

    _instead(PortalReading, "threads", made)


def _shares_keys() -> None:
    def made(real: Any) -> object:
        return lambda self, pen: Key(f"portal:{self.key}", real(self, pen).fingerprint)

    _instead(portal_writing.Writing, "_key", made)


PORTAL_CHANGES: Final[dict[str, Callable[[], None]]] = {
    "a thread is shown without the check": _unchecked(PortalReading, "thread"),
    "threads are listed without the check": _unchecked(PortalReading, "threads"),
    "threads are searched without the check": _unchecked(PortalReading, "search"),
    "threads are counted without the check": _unchecked(PortalReading, "unread"),
    "a thread is marked without the check": _unchecked(PortalFlows, "mark_read"),
    "a reply is taken without the check": _unchecked(PortalFlows, "reply"),
    "somebody is let in without the check": _unchecked(PortalFlows, "add"),
    "somebody is let out without the check": _unchecked(PortalFlows, "remove"),
    "the check is not made again under the lock": _checks_once,
    "a refusal tells that there is a thread": _tells_that_it_is_there,
    "what nobody is in is open whatever the host says": _opens_what_nobody_is_in,
    "one contact is asked for, and all are listed": _lists_whatever_contact,
    "a key of one person counts for everybody": _shares_keys,
}
"""What the suite ``portal`` must see."""
