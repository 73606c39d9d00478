"""What is true: addresses, evidence, events, states and their one table, the fold of the ledger."""

from optin.consent.addresses import (
    TEXTED,
    Address,
    AddressError,
    Channel,
    Sender,
    SenderKind,
)
from optin.consent.events import Entry, Event, Facts
from optin.consent.evidence import Evidence, Source
from optin.consent.ledger import GENESIS, canonical, commit_to, first_fault, leaf, stamp
from optin.consent.masking import masked
from optin.consent.records import (
    ADMINISTRATOR,
    DOUBT,
    NOBODY,
    PERSON,
    Block,
    Record,
    Standing,
    fold,
    fold_all,
)
from optin.consent.scopes import (
    EVERYTHING,
    FORMS,
    ORGANISATION,
    PORTAL,
    USERS,
    ScopeKind,
    kind_of,
    program_of,
    scope_of,
)
from optin.consent.states import MOVES, EventType, State, next_state

__all__ = [
    "ADMINISTRATOR",
    "DOUBT",
    "EVERYTHING",
    "FORMS",
    "GENESIS",
    "MOVES",
    "NOBODY",
    "ORGANISATION",
    "PERSON",
    "PORTAL",
    "TEXTED",
    "USERS",
    "Address",
    "AddressError",
    "Block",
    "Channel",
    "Entry",
    "Event",
    "EventType",
    "Evidence",
    "Facts",
    "Record",
    "ScopeKind",
    "Sender",
    "SenderKind",
    "Source",
    "Standing",
    "State",
    "canonical",
    "commit_to",
    "first_fault",
    "fold",
    "fold_all",
    "kind_of",
    "leaf",
    "masked",
    "next_state",
    "program_of",
    "scope_of",
    "stamp",
]
