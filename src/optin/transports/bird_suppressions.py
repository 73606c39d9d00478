"""Bird's suppressions: what an entry says, and the request for a page of the list of them.

A suppression stops one sender from reaching one person, and no other sender. It is an episode: who
opts out again after a return has another one, under another id. The event that tells of one and the
entry in the list have the same members.

Rule: a page that holds anything we cannot read is none. What was left out of a list would look
like somebody who may be written to again.

Source, read in November 2026: messagebird-sdk 0.106.0, ``SMSSuppression`` and
``EventSMSSuppressionCreated`` in ``bird/_generated.py``, ``bird/pagination.py``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from attrs import frozen

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import BlockListError, InputError
from optin.transports.json_api import found, instant_of, object_of, word, word_or_none
from optin.transports.protocol import BlockPage, BlockUpdate, HttpResponse

__all__ = ["REASONS", "Suppressions", "query_for"]

REASONS: Final[Mapping[str, bool]] = MappingProxyType(
    # Why somebody is on the list, and whether it was the person who asked for it.
    {"keyword_stop": True, "carrier_opted_out": True, "manual": False}
)

_SIZE: Final = 100
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def query_for(after: str | None) -> str:
    """Return the query for one page.

    Args:
        after: The cursor that the page before ended with; None for the first.
    """
    return urlencode({"limit": _SIZE, **({"starting_after": after} if after else {})})


@frozen
class Suppressions:
    """Read entries of one workspace's list.

    Args:
        provider: The transport's name.
        account: How the workspace is called in the ledger.
        lifted_by: What a person can text to be taken off the list.
    """

    provider: str
    account: str
    lifted_by: str

    def update(self, event_id: str, entry: object, at: object, raw: bytes) -> BlockUpdate:
        """Return what an entry says.

        Args:
            event_id: Names it.
            entry: What has ``destination``, ``originator`` and ``reason``.
            at: Since when, as it was written.
            raw: The bytes that say so.

        Raises:
            InputError: It says no such thing.
            AddressError: Who is meant has no number of a person.
        """
        person, sender = found(entry, "destination"), found(entry, "originator")
        if not (isinstance(person, str) and isinstance(sender, str) and _SENDER(sender)):
            raise InputError("destination or originator is missing or no text")
        cause = word(entry, "reason")
        by_person = REASONS.get(cause, False)
        return BlockUpdate(
            self.provider,
            self.account,
            event_id,
            Address.load(Channel.SMS, person),
            sender,
            blocked=True,
            by_person=by_person,
            cause=cause,
            lifted_by=self.lifted_by if by_person else "",  # what was set by hand ends by hand
            occurred_at=instant_of(at),
            raw=raw,
        )

    def page_of(self, response: HttpResponse) -> BlockPage:
        """Return what a response says of the list.

        Args:
            response: Bird's answer.

        Raises:
            BlockListError: It is no page of the list; ``code`` is Bird's own, where it gave one.
        """
        content = object_of(response.body)
        try:
            entries, after = _entries(response.status, content)
            return BlockPage(tuple(map(self._entry, entries)), after)
        except (InputError, AddressError, RecursionError):
            msg = "Bird's answer is no page of its list of suppressions"
            code = word_or_none(content, "error.name") or f"http_{response.status}"
            raise BlockListError(msg, code=code, status=response.status) from None

    def _entry(self, entry: object) -> BlockUpdate:
        # Whoever texts STOP once more is asserted once more, under the same id.
        id_, asserted = word(entry, "id"), word_or_none(entry, "last_asserted_at") or ""
        raw = json.dumps(entry).encode()
        return self.update(f"{id_}:{asserted}", entry, found(entry, "effective_at"), raw)


def _entries(status: int, content: Mapping[str, object]) -> tuple[list[object], str | None]:
    entries, after = content.get("data"), content.get("next_cursor")
    if status != 200 or not isinstance(entries, list):  # noqa: PLR2004 - "OK" is written so
        raise InputError("the status is not 200, or data is no list")
    if not isinstance(after, str | None):
        raise InputError("next_cursor is no text")
    return entries, after
