"""Telnyx's list of opt-outs: the request for a page of it, and what the page says.

An entry names the person (``to``), the one sender of ours that they wrote to (``from``), the word
that did it and when. The block is the messaging profile's, so that it bars the profile's other
senders, too, which no entry names. An entry has no id: what it says is its name.

Rule: a page that holds anything we cannot read is none. What was left out of a list would look
like somebody who may be written to again.

Sources, read in November 2026: https://developers.telnyx.com/api/messaging/list-opt-outs (pages of
up to 250 from 1 on), https://developers.telnyx.com/api-reference/opt-out-management/list-opt-outs,
and telnyx 4.189.0, ``types/messaging_optout_list_response.py`` and ``pagination.py``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Final
from urllib.parse import urlencode

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import BlockListError, InputError
from optin.transports.json_api import encodable, found, instant_of, object_of, word_or_none
from optin.transports.protocol import BlockPage, BlockUpdate, HttpResponse

__all__ = ["PATH", "page_of", "query_for"]

PATH: Final = "/v2/messaging_optouts"
_SIZE: Final = 250  # the most that a page may have
_NAMES: Final = ("from", "to", "messaging_profile_id", "keyword", "created_at")
_SENDER: Final = re.compile(r"[ -~]{1,64}").fullmatch


def query_for(after: str | None) -> str:
    """Return the query for one page.

    Numbers are asked for whole: of a number with stars in it nobody can tell whose it is.

    Args:
        after: The page's number; None for the first.
    """
    return urlencode(
        {"page[number]": after or "1", "page[size]": _SIZE, "redaction_enabled": "false"}
    )


def page_of(response: HttpResponse, provider: str, account: str, lifted_by: str) -> BlockPage:
    """Return what a response says of the list.

    Args:
        response: Telnyx's answer.
        provider: The transport's name.
        account: How the account is called in the ledger.
        lifted_by: What a person can text to be taken off the list.

    Raises:
        BlockListError: It is no page of the list; ``code`` is Telnyx's own, where it gave one.
    """
    content = object_of(response.body)
    try:
        entries = _entries(response.status, content)
        items = tuple(_update(entry, provider, account, lifted_by) for entry in entries)
        return BlockPage(items, _after(content), across_senders=True)
    except (InputError, AddressError, RecursionError):
        # Either shape of an error is documented, for this part of the API and for the others.
        code = word_or_none(content, "errors.0.code") or word_or_none(content, "code")
        msg = "Telnyx's answer is no page of its list of opt-outs"
        code = code or f"http_{response.status}"
        raise BlockListError(msg, code=code, status=response.status) from None


def _entries(status: int, content: Mapping[str, object]) -> list[object]:
    entries = found(content, "data")
    if status != 200 or not isinstance(entries, list):  # noqa: PLR2004 - "OK" is written so
        raise InputError("the status is not 200, or data is no list")
    return entries


def _update(entry: object, provider: str, account: str, lifted_by: str) -> BlockUpdate:
    from_, to, _, keyword, created_at = said = [found(entry, name) for name in _NAMES]
    if not isinstance(from_, str) or _SENDER(from_) is None or not isinstance(to, str):
        raise InputError("from or to is missing or no text")
    if not isinstance(keyword, str | None):
        raise InputError("keyword is no text")
    cause = encodable(keyword or "").strip()
    return BlockUpdate(
        provider,
        account,
        f"sha256:{sha256(json.dumps(said).encode()).hexdigest()}",
        Address.load(Channel.SMS, to),
        from_,
        blocked=True,
        by_person=bool(cause),  # a word that a profile added is a person's, as STOP is
        cause=cause,
        lifted_by=lifted_by,
        occurred_at=instant_of(created_at),
        raw=json.dumps(entry).encode(),
    )


def _after(content: Mapping[str, object]) -> str | None:
    """Return the number of the next page; None where this is the last."""
    number, pages = found(content, "meta.page_number"), found(content, "meta.total_pages")
    if type(number) is not int or type(pages) is not int or number < 1:
        raise InputError("meta.page_number or total_pages is missing or no number")
    return str(number + 1) if number < pages else None
