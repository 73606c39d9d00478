"""What one consent covers.

The whole organisation, one sender, or one program (row C9).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

__all__ = [
    "EVERYTHING",
    "FORMS",
    "ORGANISATION",
    "PORTAL",
    "USERS",
    "ScopeKind",
    "kind_of",
    "program_of",
    "scope_of",
]

ORGANISATION: Final = "organisation"
"""One consent for the tenant and the number."""

EVERYTHING: Final = "*"
"""What STOP ALL opts out of: every scope of the tenant, those that do not exist yet included."""


class ScopeKind(StrEnum):
    """Say by what a tenant divides its consents."""

    ORGANISATION = "organisation"
    SENDER = "sender"
    PROGRAM = "program"


USERS: Final = "users"
"""What covers the texts to the tenant's own users, each at the user's own number (row C7)."""

PORTAL: Final = "portal"
"""What covers the e-mails that tell a contact of secure messages, for the contact's mailbox."""

FORMS: Final = "forms"
"""What covers the e-mails that bring a link to a consent form, for the mailbox they go to."""


def scope_of(kind: ScopeKind, *, sender: str, program: str = "") -> str:
    """Name the scope that a message falls into, as it stands in the ledger.

    Args:
        kind: How the tenant divides its consents.
        sender: The tenant's own number or name, as its sender's key.
        program: The program's name where consents are kept by program.

    Returns:
        ``"organisation"``, ``"sender:<key>"`` or ``"program:<name>"``.
    """
    if kind is ScopeKind.SENDER:
        return f"sender:{sender}"
    if kind is ScopeKind.PROGRAM:
        return f"program:{program}"
    return ORGANISATION


def kind_of(scope: str) -> ScopeKind | None:
    """Say by what a scope is divided from others, None for one that is not.

    Args:
        scope: As :func:`scope_of` names it.
    """
    return _KINDS.get(scope.partition(":")[0])


def program_of(scope: str) -> str:
    """Return the program that a scope covers, ``""`` for one of another kind.

    Args:
        scope: As :func:`scope_of` names it.
    """
    return scope.partition(":")[2] if kind_of(scope) is ScopeKind.PROGRAM else ""


_KINDS: Final = {kind.value: kind for kind in ScopeKind}
