"""How an attempt is named towards a provider, so that a report of it finds its way back.

A name travels in the query of a URL and in fields that providers bound, so that it keeps to the
characters that each of them lets pass.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, unquote

from optin.policy import Attempt, Row
from optin.storage.escaping import is_storable

__all__ = ["attempt_named", "key_of", "reference_of"]

_DIGITS: Final = 18  # fits 64 bits


def key_of(row: Row) -> str:
    """Return the name of a message, the same in each attempt."""
    # With the tilde for a percent sign, which providers are strict about.
    tenant = quote(row.tenant, safe=":").replace("~", "%7E").replace("%", "~")
    return f"{tenant}:{row.id}"


def reference_of(row: Row) -> str:
    """Return the name of an attempt: the message's own, and the fence under which it is called."""
    return f"{key_of(row)}:{row.fence}"


def attempt_named(reference: str) -> Attempt | None:
    """Return the attempt of a name, read from the right, since a tenant may have colons of its own.

    Returns:
        None for a name that is none of ours.
    """
    tenant, _, numbers = reference.rpartition(":")
    tenant, _, row = tenant.rpartition(":")
    if not (tenant and _is_number(row) and _is_number(numbers)):
        return None
    name = unquote(tenant.replace("~", "%"), errors="replace")
    return Attempt(name, int(row), int(numbers)) if is_storable(name) else None


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) <= _DIGITS
