"""The opt-out list of AWS End User Messaging SMS: how it is read, and how a number is put on it.

An entry names the person, when, and whether they did it themselves. It names no sender of ours: the
list bars every number that is set to use it. So the host says which those are.

Rule: a page that holds anything we cannot read is none. What was left out of a list would look
like somebody who may be written to again.

Sources, read in November 2026: https://docs.aws.amazon.com/sms-voice/latest/userguide/
opt-out-list.html, and botocore 1.44.8, ``pinpoint-sms-voice-v2``: DescribeOptedOutNumbers,
PutOptedOutNumber and DeleteOptedOutNumber.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from optin.consent.addresses import Address, AddressError, Channel
from optin.exceptions import BlockListError, InputError
from optin.transports.json_api import found, object_of, with_plus
from optin.transports.protocol import BlockPage, BlockUpdate, ConsentItem, HttpResponse

__all__ = ["LIST", "asked", "page_of", "taken", "told"]

LIST: Final = "DescribeOptedOutNumbers"
_SIZE: Final = 100  # the most that a page may have
_PUT: Final = "PutOptedOutNumber"
_DELETE: Final = "DeleteOptedOutNumber"
# What is wrong with the one number; any other error is wrong with all of them.
_ABOUT_ONE: Final = frozenset({"ConflictException", "ValidationException"})


def asked(name: str, after: str | None) -> dict[str, object]:
    """Return what is asked for one page.

    Args:
        name: The list's name or ARN.
        after: Where the page begins, None for the first.
    """
    page: dict[str, object] = {"OptOutListName": name, "MaxResults": _SIZE}
    return {**page, "NextToken": after} if after else page


def page_of(
    response: HttpResponse,
    provider: str,
    account: str,
    *,
    senders: Sequence[str],
    lifted_by: str,
    code: str,
) -> BlockPage:
    """Return what a response says of the list: each entry once for each sender that it bars.

    Args:
        response: The answer.
        provider: The transport's name.
        account: How the account is called in the ledger.
        senders: Our numbers that use the list.
        lifted_by: What a person can text to be taken off the list.
        code: The error's own code, where the answer is one.

    Raises:
        BlockListError: It is no page of the list.
    """
    try:
        entries, after = _entries(response)
        items = tuple(
            update
            for entry in entries
            for update in _updates(entry, provider, account, senders, lifted_by)
        )
    except (AddressError, OverflowError, ValueError, OSError):
        msg = "AWS's answer is no page of its list of opted-out numbers"
        raise BlockListError(msg, code=code, status=response.status) from None
    # Other numbers of ours may use the list than the ones that the host named.
    return BlockPage(items, after or None, across_senders=True)


def _entries(response: HttpResponse) -> tuple[list[object], str | None]:
    content = object_of(response.body)
    entries, after = content.get("OptedOutNumbers"), content.get("NextToken")
    if response.status != 200 or not isinstance(entries, list):  # noqa: PLR2004 - "OK"
        raise InputError("the status is not 200, or OptedOutNumbers is no list")
    if not isinstance(after, str | None):
        raise InputError("NextToken is no text")
    return entries, after


def _updates(
    entry: object, provider: str, account: str, senders: Sequence[str], lifted_by: str
) -> Iterator[BlockUpdate]:
    number, at, by_person = (
        found(entry, name) for name in ("OptedOutNumber", "OptedOutTimestamp", "EndUserOptedOut")
    )
    if not isinstance(number, str) or type(by_person) is not bool:
        raise InputError("OptedOutNumber or EndUserOptedOut is missing")
    if type(at) not in (int, float):
        raise InputError("OptedOutTimestamp is missing or no number")
    recipient = Address.load(Channel.SMS, with_plus(number))
    raw = json.dumps(entry).encode()
    since = datetime.fromtimestamp(float(str(at)), UTC)
    for sender in senders:
        yield BlockUpdate(
            provider,
            account,
            f"sha256:{sha256(sender.encode() + b' ' + raw).hexdigest()}",
            recipient,
            sender,
            blocked=True,
            by_person=by_person,
            cause="",
            lifted_by=lifted_by,
            occurred_at=since,
            raw=raw,
        )


def told(item: ConsentItem, name: str) -> tuple[str, dict[str, object]]:
    """Return the operation that tells of a consent, and what it takes.

    Args:
        item: Whose consent.
        name: The list's name or ARN.
    """
    operation = _DELETE if item.agreed else _PUT
    return operation, {"OptOutListName": name, "OptedOutNumber": item.recipient.value}


def taken(item: ConsentItem, response: HttpResponse, code: str | None) -> str:
    """Return why a consent was not taken over, ``""`` where it was.

    Args:
        item: What was told.
        response: The answer.
        code: The error's own code, where the answer is one.

    Raises:
        BlockListError: It says nothing of the one number.
    """
    content = object_of(response.body)
    if response.status == 200 and isinstance(content.get("OptedOutNumber"), str):  # noqa: PLR2004
        return ""
    if item.agreed and content.get("ResourceType") == "opted-out-number":
        return ""  # it is not on the list, so nothing bars it
    name = str(content.get("__type", "")).rpartition("#")[2]
    if code is None or name not in _ABOUT_ONE:
        msg = "AWS has not said what became of the number"
        raise BlockListError(msg, code=code or f"http_{response.status}", status=response.status)
    return code
