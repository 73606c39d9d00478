"""What texts cost: accounts whose balance is the sum of their entries, and packs that refill them.

Only values and rules; a store keeps the accounts, and the app asks the host's billing.
"""

from optin.quota.accounts import AccountView, Cost, EntryKind, NewEntry, QuotaEntry
from optin.quota.auditing import Audit, Discrepancy
from optin.quota.buying import (
    Bought,
    Declined,
    Outcome,
    Pack,
    Purchase,
    exceeds,
    is_top_up,
    next_month,
    period_of,
    top_up_key,
)
from optin.quota.settings import Per, Quota

__all__ = [
    "AccountView",
    "Audit",
    "Bought",
    "Cost",
    "Declined",
    "Discrepancy",
    "EntryKind",
    "NewEntry",
    "Outcome",
    "Pack",
    "Per",
    "Purchase",
    "Quota",
    "QuotaEntry",
    "exceeds",
    "is_top_up",
    "next_month",
    "period_of",
    "top_up_key",
]
