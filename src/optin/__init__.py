"""Decide and prove who may be texted.

Start with :class:`OptIn`; stores are in :mod:`optin.storage`, transports in
:mod:`optin.transports`, and what a test suite needs in :mod:`optin.testing`.

Names are loaded when they are first used (PEP 562), so that importing the package costs next to
nothing; ``tests/project`` checks that the two lists below say the same.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from optin.app import (
        AsyncAuthorizer,
        AsyncNotifier,
        AsyncOptIn,
        AsyncRoleAuthorizer,
        Authorizer,
        Dispatched,
        Fault,
        ImportReport,
        Notice,
        Notifier,
        OptIn,
        RoleAuthorizer,
        Status,
    )
    from optin.clock import Clock, SystemClock
    from optin.consent import (
        Address,
        AddressError,
        Channel,
        Entry,
        Event,
        EventType,
        Evidence,
        ScopeKind,
        Sender,
        SenderKind,
        Source,
        State,
    )
    from optin.exceptions import (
        ConfigurationError,
        DuplicateKeyError,
        InputError,
        OptinError,
        SchemaError,
        SettingsError,
        SignatureError,
        StorageError,
        UnknownTenantError,
        WrongKeyError,
    )
    from optin.keywords import Grade, KeywordError, Keywords, Meaning, Reading, read
    from optin.policy import (
        Action,
        Actor,
        Allowed,
        Category,
        Changed,
        Code,
        ConsentRow,
        Deferred,
        GroupSent,
        Held,
        Invalid,
        LeftOut,
        Medium,
        Mode,
        NotImported,
        Organisation,
        Plan,
        Policy,
        Queued,
        Received,
        ReceivedAs,
        Refused,
        Role,
        Row,
        RowKind,
        RowState,
        Settings,
        Unchanged,
        UserProfile,
    )
    from optin.storage import AsyncStore, Store
    from optin.templates import Count, Encoding, TemplateError, TemplateName, count, preview
    from optin.transports import HttpRequest, HttpResponse, Transport

__version__ = "0.1.0"

__all__ = [
    "Action",
    "Actor",
    "Address",
    "AddressError",
    "Allowed",
    "AsyncAuthorizer",
    "AsyncNotifier",
    "AsyncOptIn",
    "AsyncRoleAuthorizer",
    "AsyncStore",
    "Authorizer",
    "Category",
    "Changed",
    "Channel",
    "Clock",
    "Code",
    "ConfigurationError",
    "ConsentRow",
    "Count",
    "Deferred",
    "Dispatched",
    "DuplicateKeyError",
    "Encoding",
    "Entry",
    "Event",
    "EventType",
    "Evidence",
    "Fault",
    "Grade",
    "GroupSent",
    "Held",
    "HttpRequest",
    "HttpResponse",
    "ImportReport",
    "InputError",
    "Invalid",
    "KeywordError",
    "Keywords",
    "LeftOut",
    "Meaning",
    "Medium",
    "Mode",
    "NotImported",
    "Notice",
    "Notifier",
    "OptIn",
    "OptinError",
    "Organisation",
    "Plan",
    "Policy",
    "Queued",
    "Reading",
    "Received",
    "ReceivedAs",
    "Refused",
    "Role",
    "RoleAuthorizer",
    "Row",
    "RowKind",
    "RowState",
    "SchemaError",
    "ScopeKind",
    "Sender",
    "SenderKind",
    "Settings",
    "SettingsError",
    "SignatureError",
    "Source",
    "State",
    "Status",
    "StorageError",
    "Store",
    "SystemClock",
    "TemplateError",
    "TemplateName",
    "Transport",
    "Unchanged",
    "UnknownTenantError",
    "UserProfile",
    "WrongKeyError",
    "count",
    "preview",
    "read",
]

_HOMES: Final = {
    "optin.app": (
        "AsyncAuthorizer",
        "AsyncNotifier",
        "AsyncOptIn",
        "AsyncRoleAuthorizer",
        "Authorizer",
        "Dispatched",
        "Fault",
        "ImportReport",
        "Notice",
        "Notifier",
        "OptIn",
        "RoleAuthorizer",
        "Status",
    ),
    "optin.clock": (
        "Clock",
        "SystemClock",
    ),
    "optin.consent": (
        "Address",
        "AddressError",
        "Channel",
        "Entry",
        "Event",
        "EventType",
        "Evidence",
        "ScopeKind",
        "Sender",
        "SenderKind",
        "Source",
        "State",
    ),
    "optin.exceptions": (
        "ConfigurationError",
        "DuplicateKeyError",
        "InputError",
        "OptinError",
        "SchemaError",
        "SettingsError",
        "SignatureError",
        "StorageError",
        "UnknownTenantError",
        "WrongKeyError",
    ),
    "optin.keywords": (
        "Grade",
        "KeywordError",
        "Keywords",
        "Meaning",
        "Reading",
        "read",
    ),
    "optin.policy": (
        "Action",
        "Actor",
        "Allowed",
        "Category",
        "Changed",
        "Code",
        "ConsentRow",
        "Deferred",
        "GroupSent",
        "Held",
        "Invalid",
        "LeftOut",
        "Medium",
        "Mode",
        "NotImported",
        "Organisation",
        "Plan",
        "Policy",
        "Queued",
        "Received",
        "ReceivedAs",
        "Refused",
        "Role",
        "Row",
        "RowKind",
        "RowState",
        "Settings",
        "Unchanged",
        "UserProfile",
    ),
    "optin.storage": (
        "AsyncStore",
        "Store",
    ),
    "optin.templates": (
        "Count",
        "Encoding",
        "TemplateError",
        "TemplateName",
        "count",
        "preview",
    ),
    "optin.transports": (
        "HttpRequest",
        "HttpResponse",
        "Transport",
    ),
}
_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name from the room where it lives."""
    home = _HOME_OF.get(name)
    if home is None:
        message = f"module 'optin' has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
