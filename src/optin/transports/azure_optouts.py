"""Azure's lists of opt-outs, one for each number: what is told of them, and what is answered.

The service says whether a person is on a list, and shows no list.

Source, read in November 2026: https://learn.microsoft.com/en-us/rest/api/communication/sms/opt-outs
(2026-01-23).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from optin.consent.addresses import Sender, SenderKind
from optin.exceptions import BlockListError
from optin.transports.json_api import object_of, word_or_none
from optin.transports.protocol import ConsentItem, HttpResponse

__all__ = ["AT_ONCE", "content_of", "path_of", "place_of", "taken"]

# A request may name a hundred people, but one sender; and what is told comes of several.
AT_ONCE: Final = 1
_BY_NUMBER: Final = frozenset({SenderKind.PHONE, SenderKind.SHORT_CODE, SenderKind.TOLL_FREE})


def place_of(sender: Sender, *, agreed: bool) -> str:
    """Return what Azure keeps a list for, ``""`` where it keeps none.

    Args:
        sender: A sender of ours.
        agreed: Whether an opt-in is to be told, which cannot lift what the network of toll-free
            numbers has blocked.
    """
    kept = sender.kind in _BY_NUMBER and not (agreed and sender.kind is SenderKind.TOLL_FREE)
    return sender.value if kept else ""


def path_of(items: Sequence[ConsentItem]) -> str:
    """Return where opt-outs are told, or opt-ins.

    Args:
        items: All of them the one or all of them the other.
    """
    action = "remove" if items[0].agreed else "add"
    return f"/sms/optouts:{action}?api-version=2026-01-23"


def content_of(items: Sequence[ConsentItem]) -> Mapping[str, object]:
    """Return what is told.

    Args:
        items: All of one sender.
    """
    recipients = [{"to": item.recipient.value} for item in items]
    return {"from": items[0].sender, "recipients": recipients}


def taken(items: Sequence[ConsentItem], response: HttpResponse) -> tuple[str, ...]:
    """Return why each item was not taken over, ``""`` where it was.

    Args:
        items: What was told.
        response: Azure's answer.

    Raises:
        BlockListError: It says nothing of the items; ``code`` is Azure's own, where it gave one.
    """
    content = object_of(response.body)
    results = content.get("value")
    if response.status != 200 or not isinstance(results, list):  # noqa: PLR2004 - "OK"
        code = word_or_none(content, "error.code") or f"http_{response.status}"
        msg = "Azure has not said what became of the opt-outs"
        raise BlockListError(msg, code=code, status=response.status)
    told = {word_or_none(one, "to"): word_or_none(one, "httpStatusCode") for one in results}
    statuses = (told.get(item.recipient.value) for item in items)
    return tuple("" if each == "200" else f"http_{each or 'none'}" for each in statuses)
