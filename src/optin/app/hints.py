"""Hints: what somebody should mend in how texts leave, told in the log and once each.

Nobody is there to be answered when a text leaves, and a queue has many of them: so the log tells,
once for all, and again only where it had been right meanwhile.
"""

from __future__ import annotations

import logging
from typing import Final, final

from optin.transports import FailureReason, NotAccepted, Outcome, Transport

__all__ = ["Hints"]

_log = logging.getLogger("optin")


@final
class Hints:
    """Tell each hint once, until what it is about is right again.

    Two threads at once may tell one twice, which harms nobody.
    """

    __slots__ = ("_strangers",)

    def __init__(self) -> None:
        self._strangers: Final[set[tuple[str, str]]] = set()

    def heard(self, transport: Transport, outcome: Outcome) -> None:
        """Tell that a provider refuses our credentials.

        Args:
            transport: Who was called.
            outcome: What became of it.
        """
        account = transport.name, transport.account
        if not _are_credentials_refused(outcome):
            self._strangers.discard(account)
        elif account not in self._strangers:
            self._strangers.add(account)
            _log.error(
                "%s refuses the credentials: what is due waits for right ones, for a day at most",
                transport.name,
            )


def _are_credentials_refused(outcome: Outcome) -> bool:
    """Tell whether a provider refused us, and not what we sent.

    Args:
        outcome: What became of a call.
    """
    return isinstance(outcome, NotAccepted) and outcome.reason is FailureReason.CREDENTIALS_REFUSED
