"""Twilio's Consent Management API: the form that tells of consents, and what its answer says.

Twilio keeps a consent for a sender, or for a messaging service and all senders in it. An opt-in
lifts the block of a STOP, but not for toll-free numbers of the US, where the network keeps it. A
consent that is told again is kept once more, so that a lost answer does no harm.

Sources: https://www.twilio.com/docs/messaging/features/consent-api,
https://www.twilio.com/docs/api/errors/30646 (read in November 2026), and twilio 9.13,
``rest/accounts/v1/bulk_consents.py``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Final
from urllib.parse import urlencode
from uuid import NAMESPACE_URL, uuid5

from optin.consent.addresses import Sender, SenderKind
from optin.consent.evidence import Source
from optin.exceptions import BlockListError
from optin.transports.json_api import found, object_of, word_or_none
from optin.transports.protocol import ConsentItem, HttpResponse

__all__ = ["AT_ONCE", "PATH", "SOURCES", "consents_form", "place_of", "taken"]

PATH: Final = "/v1/Consents/Bulk"
AT_ONCE: Final = 25

SOURCES: Final[Mapping[Source, tuple[str, str]]] = {
    # our word: Twilio's for an opt-in, and for an opt-out
    Source.FORM: ("website", "website"),
    Source.HAND: ("offline", "offline"),
    Source.REPLY: ("opt-in-message", "opt-out-message"),
    Source.IMPORT: ("others", "others"),
    Source.PROVIDER: ("others", "others"),
}
_UNANSWERED: Final = "unanswered"
_CAUSE: Final = re.compile(r"[A-Z][A-Z_]{1,63}").fullmatch
_BY_NUMBER: Final = frozenset({SenderKind.PHONE, SenderKind.SHORT_CODE, SenderKind.TOLL_FREE})


def place_of(sender: Sender, service: str | None, *, agreed: bool) -> str:
    """Return what Twilio keeps a consent for, ``""`` where it keeps none.

    Args:
        sender: A sender of ours.
        service: The messaging service that it is in, None for none.
        agreed: Whether it is an opt-in.
    """
    if sender.kind not in _BY_NUMBER or (agreed and sender.kind is SenderKind.TOLL_FREE):
        return ""
    return service or sender.value


def consents_form(items: Sequence[ConsentItem], service: str | None) -> bytes:
    """Return the form that tells of consents.

    Args:
        items: Up to :data:`AT_ONCE`.
        service: The messaging service that the senders are in, None for none.
    """
    return urlencode([("Items", json.dumps(_written(item, service))) for item in items]).encode()


def taken(
    items: Sequence[ConsentItem], service: str | None, response: HttpResponse
) -> tuple[str, ...]:
    """Return why each item was not taken over, ``""`` where it was.

    Args:
        items: What was told.
        service: As for :func:`consents_form`.
        response: Twilio's answer.

    Raises:
        BlockListError: It says nothing of the items; ``code`` is Twilio's own, where it gave one.
    """
    content = object_of(response.body)
    results = found(content, "items")
    if not 200 <= response.status < 300 or not isinstance(results, list):  # noqa: PLR2004 - "2xx"
        code = word_or_none(content, "code") or f"http_{response.status}"
        msg = "Twilio has not said what became of the consents"
        raise BlockListError(msg, code=code, status=response.status)
    causes = {word_or_none(result, "correlation_id"): _cause(result) for result in results}
    return tuple(causes.get(_name_of(item, service), _UNANSWERED) for item in items)


def _written(item: ConsentItem, service: str | None) -> dict[str, str]:
    opt_in, opt_out = SOURCES[item.source or Source.PROVIDER]
    written = {
        "contact_id": item.recipient.value,
        "correlation_id": _name_of(item, service),
        "sender_id": service or item.sender,
        "status": "opt-in" if item.agreed else "opt-out",
        "source": opt_in if item.agreed else opt_out,
    }
    if item.since is not None:
        written["date_of_consent"] = item.since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return written


def _name_of(item: ConsentItem, service: str | None) -> str:
    """Return what names an item in its request: 32 digits, the same whenever it is told."""
    parts = (service or item.sender, item.recipient.value, str(item.agreed), str(item.since))
    return uuid5(NAMESPACE_URL, "\n".join(parts)).hex


def _cause(result: object) -> str:
    code = found(result, "error_code")
    if type(code) is int and code == 0:
        return ""
    # Whatever is more than a bare word may repeat what was sent.
    named = word_or_none(result, "error_messages.0")
    return (
        named
        if named is not None and _CAUSE(named)
        else word_or_none(result, "error_code") or _UNANSWERED
    )
