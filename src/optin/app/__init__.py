"""The façade: OptIn and AsyncOptIn."""

from optin.app.aio import AsyncOptIn
from optin.app.notices import AsyncNotifier, AsyncSilentNotifier, Notice, Notifier, SilentNotifier
from optin.app.status import Dispatched, Fault, Status
from optin.app.sync import OptIn

__all__ = [
    "AsyncNotifier",
    "AsyncOptIn",
    "AsyncSilentNotifier",
    "Dispatched",
    "Fault",
    "Notice",
    "Notifier",
    "OptIn",
    "SilentNotifier",
    "Status",
]
