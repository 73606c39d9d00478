"""What a tenant bought: a plan names its features, and texting is one of them (row Q1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

from optin.exceptions import SettingsError

__all__ = ["DEFAULT_FEATURES", "POLICY", "TEXTING", "Plan", "features_of"]

TEXTING: Final = "texting"
"""The feature without which nothing is sent but answers to STOP and HELP."""
POLICY: Final = "policy"
"""The feature that changing the policy needs (row P7)."""

DEFAULT_FEATURES: Final = frozenset({TEXTING, POLICY})
"""What a tenant may use unless the host says otherwise when enrolling it."""


def features_of(given: Iterable[str]) -> frozenset[str]:
    """Return features as a set; a bare string would become its letters.

    Raises:
        SettingsError: ``invalid_plan``.
    """
    if isinstance(given, str):
        message = 'features are several, even where there is one: {"texting"}'
        raise SettingsError(message, code="invalid_plan")
    return frozenset(given)


@frozen
class Plan:
    """Say what a tenant may use.

    Attributes:
        name: The host's own, such as ``"pro"``; it stands in the ledger.
        features: ``"texting"``, ``"policy"``, and whatever the host tells apart by name besides.
    """

    name: str
    features: frozenset[str] = field(converter=features_of)
