"""What texts cost: accounts whose balance is the sum of their entries, and packs that refill them.

Only values and rules; a store keeps the accounts, and the app asks the host's billing.
"""

from optin.quota.accounts import AccountView, Cost, EntryKind, NewEntry, QuotaEntry

__all__ = ["AccountView", "Cost", "EntryKind", "NewEntry", "QuotaEntry"]
