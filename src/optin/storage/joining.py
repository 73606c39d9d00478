"""What every store asks of a host's own transaction, before it writes into it."""

from __future__ import annotations

from typing import Final, TypeVar

from optin.exceptions import InputError
from optin.policy.decision import Attempt, Expired, NextDue, UnitEntry

__all__ = ["check_joinable", "driver_of"]

C = TypeVar("C")

# Where SQLAlchemy and Django keep what they wrap. A session gives its connection, a connection the
# one of its pool, and that one the driver's.
_UNDER: Final = ("driver_connection", "connection")
_DEEPEST: Final = 4


def driver_of(given: object, kind: type[C]) -> C:
    """Find the driver's connection under what a host works with.

    Args:
        given: The driver's own connection; a session or connection of SQLAlchemy's; Django's
            ``django.db.connection``; or anything else with a ``connection`` of that kind.
        kind: The class of the driver's connections.

    Raises:
        InputError: There is none under it, or it is not open; code ``no_connection``.
    """
    found: object = given
    for _ in range(_DEEPEST):
        if isinstance(found, kind):
            return found
        under = next((each for name in _UNDER if (each := getattr(found, name, None))), None)
        found = under() if callable(under) and not isinstance(under, kind) else under
    message = (
        f"there is no open connection of {kind.__module__} under a {type(given).__qualname__}: "
        "give the connection that your transaction runs on"
    )
    raise InputError(message, code="no_connection")


def check_joinable(entry: UnitEntry) -> None:
    """Refuse what may not happen inside a transaction of the host's.

    A provider is called between a claim and its settling, and what was sent cannot be rolled back.

    Raises:
        InputError: The unit claims or settles a message; code ``not_within``.
    """
    if isinstance(entry, NextDue | Expired | Attempt):
        message = "nothing is dispatched inside a transaction of the host's: do it afterwards"
        raise InputError(message, code="not_within")
