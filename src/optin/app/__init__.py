"""The façade: OptIn and AsyncOptIn."""

from optin.app.aio import AsyncOptIn
from optin.app.authorizers import (
    AsyncAuthorizer,
    AsyncRoleAuthorizer,
    Authorizer,
    RoleAuthorizer,
)
from optin.app.billing import AsyncBilling, Billing
from optin.app.importing import ImportReport
from optin.app.notice_flows import KeptNotice
from optin.app.noticeboard import AsyncNotices, Notices
from optin.app.notices import AsyncNotifier, AsyncSilentNotifier, Notice, Notifier, SilentNotifier
from optin.app.quotas import AsyncQuotas, Quotas
from optin.app.status import Dispatched, Fault, Status
from optin.app.sync import OptIn
from optin.app.users import AsyncUsers, Users
from optin.app.working import AsyncStop, Stop

__all__ = [
    "AsyncAuthorizer",
    "AsyncBilling",
    "AsyncNotices",
    "AsyncNotifier",
    "AsyncOptIn",
    "AsyncQuotas",
    "AsyncRoleAuthorizer",
    "AsyncSilentNotifier",
    "AsyncStop",
    "AsyncUsers",
    "Authorizer",
    "Billing",
    "Dispatched",
    "Fault",
    "ImportReport",
    "KeptNotice",
    "Notice",
    "Notices",
    "Notifier",
    "OptIn",
    "Quotas",
    "RoleAuthorizer",
    "SilentNotifier",
    "Status",
    "Stop",
    "Users",
]
