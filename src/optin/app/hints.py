"""Hints: what somebody should mend in how texts leave, told in the log and once each.

Nobody is there to be answered when a text leaves, and a queue has many of them: so the log tells,
once for all, and again only where it had been right meanwhile.

A message by a channel that no transport of this process carries is a hint, and no refusal: what is
queued here may leave from another process, which has its own transports.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Final, final

from optin.consent import Channel
from optin.transports import FailureReason, NotAccepted, Outcome, Transport

__all__ = ["Hints"]

_log = logging.getLogger("optin")


@final
class Hints:
    """Tell each hint once, until what it is about is right again.

    Two threads at once may tell one twice, which harms nobody.

    Args:
        carried: The channels that a transport of this process carries; none where it has no
            transport at all, as one that only queues.
    """

    __slots__ = ("_carried", "_strangers")

    def __init__(self, carried: Collection[Channel] = ()) -> None:
        self._carried: Final[set[Channel]] = set(carried)
        self._strangers: Final[set[tuple[str, str]]] = set()

    def queued(self, channel: Channel) -> None:
        """Tell that nothing here carries what was queued.

        Args:
            channel: By which way it is to go.
        """
        if self._carried and channel not in self._carried:
            self._carried.add(channel)
            _log.warning(
                "no transport of this process carries %s: what is sent by it waits until another "
                "process dispatches that has one",
                channel.value,
            )

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
