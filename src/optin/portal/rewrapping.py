"""Decide that a contact's data key is wrapped anew; no content is touched by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from attrs import evolve

from optin.policy import Decision, Snapshot

__all__ = ["decide_rewrap"]

RewrapDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[bool]]


def decide_rewrap(before: bytes, after: bytes) -> RewrapDecide:
    """Return the decision that puts a data key, wrapped anew, in the place of the same one.

    It is no event: who may read what does not change by it.

    Args:
        before: The data key as it was wrapped when it was unwrapped.
        after: The same one, wrapped anew.

    Returns:
        A function for a store, about the contact. It answers False, and changes nothing, where
        another key stands there by now, or none because the contact was erased.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[bool]:
        del now
        account = snapshot.recipient.portal
        if account is None or account.data_key != before:
            return Decision(answer=False)
        return Decision(answer=True, portals=(evolve(account, data_key=after),))

    return decide
