"""Where it is kept: the protocol of a store, and what it is asked.

The stores have modules of their own, so that nobody loads what they do not use:
``optin.storage.memory`` and ``optin.storage.sqlite``.
"""

from optin.storage.keys import KEY_BYTES, LONGEST, RecipientKey, fitting
from optin.storage.protocol import (
    LAST_DIGITS,
    AsyncHolding,
    AsyncStore,
    Consents,
    Contacts,
    Conversations,
    Deliveries,
    Entries,
    Holding,
    Ledger,
    Links,
    Notices,
    Page,
    Query,
    Recipients,
    Rows,
    Store,
    StoredConsent,
    StoredContact,
    StoredDelivery,
    StoredLink,
    StoredMessage,
    Thread,
    Users,
)
from optin.storage.threads import cut, end_of, written

__all__ = [
    "KEY_BYTES",
    "LAST_DIGITS",
    "LONGEST",
    "AsyncHolding",
    "AsyncStore",
    "Consents",
    "Contacts",
    "Conversations",
    "Deliveries",
    "Entries",
    "Holding",
    "Ledger",
    "Links",
    "Notices",
    "Page",
    "Query",
    "RecipientKey",
    "Recipients",
    "Rows",
    "Store",
    "StoredConsent",
    "StoredContact",
    "StoredDelivery",
    "StoredLink",
    "StoredMessage",
    "Thread",
    "Users",
    "cut",
    "end_of",
    "fitting",
    "written",
]
