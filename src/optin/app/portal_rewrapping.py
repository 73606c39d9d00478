"""How the keys of contacts are wrapped anew after the host has another current key."""

from __future__ import annotations

from optin.app import calls
from optin.app.calls import Call, Flow
from optin.app.portal_desk import PortalDesk
from optin.exceptions import WrongKeyError
from optin.policy import PortalAccount, Subjects, Unit
from optin.portal import decide_rewrap, no_keys
from optin.storage import Page, Portals

__all__ = ["rewrap"]


def rewrap(desk: PortalDesk, tenant: str) -> Flow[int]:
    """Wrap a tenant's data keys by the current key; return how many were wrapped by another.

    Each of them is unwrapped, those of the current key, too: whoever takes the old key out because
    none was left relies on it. One that does not unwrap holds up none of the others: it is told of
    in the end.

    Args:
        desk: With whose keys content is sealed.
        tenant: Whose.

    Raises:
        UnknownTenantError: There is no such tenant.
        WrongKeyError: Some do not unwrap; all others are done. Where none of those does that stand
            under the name of the current key, nothing is done.
    """
    yield from desk.flows.settings(tenant)
    if desk.setup.encrypted:
        yield from desk.prove(tenant)
    count, broken = 0, list[WrongKeyError]()
    after: str | None = None
    while True:
        page: Page[PortalAccount] = yield from calls.page(Portals(tenant), after)
        for account in page.items:
            try:
                count += yield from _rewrapped(desk, tenant, account)
            except WrongKeyError as error:
                broken.append(error)
        after = page.after
        if after is None:
            break
    if broken:
        raise broken[0]
    return count


def _rewrapped(desk: PortalDesk, tenant: str, account: PortalAccount) -> Flow[bool]:
    """Wrap one data key by the current key, where it is not; return whether it was done."""
    held, address = account.data_key, account.address
    if not held or address is None:
        return False
    if not desk.setup.encrypted:
        raise no_keys()
    data_key: bytes = yield Call("keys", "unwrap", (tenant, held))
    if (yield Call("keys", "is_current", (tenant, held))):
        return False
    wrapped: bytes = yield Call("keys", "wrap", (tenant, data_key))
    unit = Unit(Subjects(tenant, (address,)), decide_rewrap(held, wrapped))
    return (yield from calls.decided(unit, desk.flows.clock))
