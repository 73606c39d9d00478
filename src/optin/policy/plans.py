"""What a tenant bought: a plan names its features, and texting is one of them (row Q1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import field, frozen

__all__ = ["DEFAULT_FEATURES", "POLICY", "TEXTING", "Plan"]

TEXTING: Final = "texting"
"""The feature without which nothing is sent but answers to STOP and HELP."""
POLICY: Final = "policy"
"""The feature that changing the policy needs (row P7)."""

DEFAULT_FEATURES: Final = frozenset({TEXTING, POLICY})
"""What a tenant may use unless the host says otherwise when enrolling it."""


def _frozen(features: Iterable[str]) -> frozenset[str]:
    return frozenset(features)


@frozen
class Plan:
    """Say what a tenant may use.

    Attributes:
        name: The host's own, such as ``"pro"``; it stands in the ledger.
        features: ``"texting"``, ``"policy"``, and whatever the host tells apart by name besides.
    """

    name: str
    features: frozenset[str] = field(converter=_frozen)
