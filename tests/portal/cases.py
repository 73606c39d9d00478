# ruff: noqa: ANN401 - fields of a value are given by name, whatever they are
"""A tenant, a contact and a thread, as a store would show them to a decision."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from optin.consent import Address, Channel, Sender
from optin.policy import (
    Decision,
    Policy,
    PortalAccount,
    PortalThread,
    RecipientView,
    Seat,
    Settings,
    SettingsVersion,
    Snapshot,
)
from optin.portal import ContentSeal, Pen, PortalContact, PortalUser, Rights

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
THEN = datetime(2026, 1, 4, 12, tzinfo=UTC)
KEY = "r1"
DANA, BO, SAM = PortalUser("dana", "Dana Reyes"), PortalUser("bo"), PortalContact("sam")
EVERYDAY, EVERYTHING = Rights(everyday=True), Rights(everything=True)
ACCOUNT = PortalAccount(recipient=KEY, active=True, since=THEN, data_key=b"wrapped")
CLOSED = PortalAccount(recipient=KEY, active=False, since=THEN)
SETTINGS = Settings.enrol("firm", "Reyes Law", (Sender.parse("+14155550100"),), Policy())
SEAL = ContentSeal(tenant="firm", recipient=KEY, plain=True)


def contact(portal: PortalAccount | None = ACCOUNT, **named: Any) -> RecipientView:
    named = {"address": SAM.address, **named}
    return RecipientView(KEY, portal=portal, **named)


def mailbox(value: str = "sam@example.com") -> RecipientView:
    return RecipientView("m1", Address(Channel.EMAIL, value))


def thread(**named: Any) -> PortalThread:
    """Show a thread that Dana has started, and Sam has not read."""
    whole: dict[str, Any] = {
        "id": "t1",
        "recipient": KEY,
        "opened_at": THEN,
        "opened_by": "dana",
        "subject": SEAL.seal(b"Papers", "t1", 0, b"", author="dana"),
        "posts": 1,
        "active_at": THEN,
        "unread": 1,
        "seats": (Seat(user="dana", read=1),),
        **named,
    }
    return PortalThread(**whole)


def snapshot(
    *recipients: RecipientView,
    threads: tuple[PortalThread | None, ...] = (None,),
    settings: Settings = SETTINGS,
) -> Snapshot:
    version = SettingsVersion(1, settings.to_json())
    return Snapshot("firm", version, recipients or (contact(),), threads=threads)


def pen(account: PortalAccount | None = ACCOUNT, **named: Any) -> Pen:
    whole: dict[str, Any] = {
        "seal": SEAL,
        "seed": b"s" * 32,
        "account": account,
        "data_key": b"wrapped",
        "address": "https://x.example/portal/threads/{}".format,
        **named,
    }
    return Pen(**whole)


def decided(
    decide: Callable[[Snapshot, datetime], Decision[Any]], shown: Snapshot
) -> Decision[Any]:
    return decide(shown, NOW)
