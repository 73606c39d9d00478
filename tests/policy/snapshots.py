"""Snapshots made by hand, for decisions that are tested without a store."""

# ruff: noqa: ANN401 - the fields of a value, by name

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import reduce
from typing import Any

from attrs import asdict, evolve

from optin.consent import (
    NOBODY,
    ORGANISATION,
    Address,
    Event,
    EventType,
    Facts,
    ScopeKind,
    Sender,
    Standing,
    State,
    fold,
)
from optin.policy import (
    DEFAULT_FEATURES,
    Decision,
    Delivery,
    Draft,
    Mode,
    NewRow,
    Policy,
    Purpose,
    RecipientView,
    Row,
    RowKind,
    RowState,
    Settings,
    SettingsVersion,
    Snapshot,
    Trace,
)

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(hours=1)
TENANT = "firm"
KEY = "a" * 64
CONTACT = Address.parse("+14155552671")
SENDER, SECOND = Sender.parse("+14155550100"), Sender.parse("+14155550101")
TOLL_FREE = Sender.parse("+18005550100")
E = EventType

# How a recipient came to be in each state; the last was asked again after an opt-out.
PATHS: Mapping[str, tuple[tuple[EventType, Facts], ...]] = {
    "unknown": (),
    "pending": ((E.OPT_IN_REQUESTED, {"asked_by": "user"}),),
    "informed": ((E.DISCLAIMER_SENT, {}),),
    "opted_in": ((E.OPTED_IN, {"source": "reply"}),),
    "opted_out": ((E.OPTED_OUT, {"source": "reply"}), (E.OPT_OUT_EFFECTIVE, {"epoch": 1})),
    "expired": ((E.OPTED_IN, {}), (E.CONSENT_EXPIRED, {})),
    "asked_again": (
        (E.OPTED_OUT, {}),
        (E.OPT_OUT_EFFECTIVE, {"epoch": 1}),
        (E.OPT_IN_REQUESTED, {"asked_by": "contact"}),
    ),
}


def standing(
    *steps: tuple[EventType, Facts], scope: str = ORGANISATION, before: Standing = NOBODY
) -> Standing:
    """Fold steps that were taken an hour ago."""
    events = (Event(type_, EARLIER, KEY, scope, facts) for type_, facts in steps)
    first = before.revision + 1
    return reduce(
        lambda so_far, one: fold(so_far, one[1], one[0]), enumerate(events, first), before
    )


def blocked(
    before: Standing = NOBODY,
    *,
    source: str = "provider",
    sender: str = SENDER.key,
    lifted_by: str = "START",
) -> Standing:
    """Add a block."""
    facts = {"source": source, "sender": sender, "cause": "21610", "lifted_by": lifted_by}
    return standing((E.BLOCKED, facts), scope="", before=before)


def recipient(where: str | Standing = "unknown", **fields: Any) -> RecipientView:
    """Return a recipient in a state of PATHS, or with a standing."""
    known = standing(*PATHS[where]) if isinstance(where, str) else where
    return RecipientView(key=KEY, **{"address": CONTACT, "standing": known, **fields})


def settings_with(
    policy: Policy | Mode = Mode.CONSENT,
    *,
    senders: tuple[Sender, ...] = (SENDER, SECOND),
    features: frozenset[str] = DEFAULT_FEATURES,
    scope: ScopeKind = ScopeKind.ORGANISATION,
) -> Settings:
    """Return the settings of a tenant."""
    in_force = policy if isinstance(policy, Policy) else Policy(mode=policy)
    return evolve(Settings.enrol(TENANT, "Firm", senders, in_force, features=features), scope=scope)


def snapshot(
    settings: Settings | Policy | Mode | None = Mode.CONSENT,
    *recipients: RecipientView,
    **fields: Any,
) -> Snapshot:
    """Return what a store would show; one unknown recipient where none is given."""
    if isinstance(settings, Policy | Mode):
        settings = settings_with(settings)
    version = None if settings is None else SettingsVersion(3, settings.to_json())
    return Snapshot(TENANT, version, recipients or (recipient(),), **fields)


def draft(text: str = "Your hearing is on Monday.", **fields: Any) -> Draft:
    """Return what a user wants to send."""
    return Draft(**{"text": text, "user": "dana", "user_name": "Dana", "reference": "m1", **fields})


def delivery(text: str, **fields: Any) -> Delivery:
    """Return what a contact wrote."""
    given = {"address": CONTACT, "sender": SENDER.key, "text": text, **fields}
    return Delivery("memory", "main", "message", "SM1", **given)


def row(purpose: Purpose = Purpose.MESSAGE, **fields: Any) -> Row:
    """Return an outbox row as a claim shows it, a text by default."""
    kinds = {Purpose.NOTICE: RowKind.NOTICE, Purpose.HANDOVER: RowKind.HANDOVER}
    given = {
        "kind": kinds.get(purpose, RowKind.TEXT),
        "purpose": purpose,
        "recipient": KEY,
        "body": "Hello",
        "scope": ORGANISATION,
        "sender": SENDER.key,
        "user": "dana",
        "user_name": "Dana",
        "tenant": TENANT,
        "id": 7,
        "created_at": EARLIER,
        "address": CONTACT,
    }
    return Row(**{**given, **fields})


def held(id_: int, kind: RowKind = RowKind.TEXT, **fields: Any) -> Row:
    """Return a row that waits for consent."""
    purpose = Purpose.HANDOVER if kind is RowKind.HANDOVER else Purpose.MESSAGE
    return row(purpose, **{"id": id_, "state": RowState.HELD, **fields})


def types(decision: Decision[Any]) -> list[EventType]:
    """List what a decision writes into the ledger."""
    return [event.type for event in decision.events]


def texts(decision: Decision[Any]) -> list[NewRow]:
    """List what a decision sends to contacts."""
    return [new for new in decision.rows if new.kind is RowKind.TEXT]


def notices(decision: Decision[Any]) -> list[str]:
    """List the templates of what a decision tells users."""
    return [new.template for new in decision.rows if new.kind is RowKind.NOTICE]


def state_after(decision: Decision[Any], before: RecipientView, scope: str = ORGANISATION) -> State:
    """Fold what a decision writes."""
    folded = before.standing
    for seq, event in enumerate(decision.events, start=folded.revision + 1):
        folded = fold(folded, event, seq)
    return folded.in_scope(scope).state


def traced(**fields: Any) -> Trace:
    """Return the trace of a contact to whom Dana wrote last."""
    return Trace(**{"user": "dana", "user_name": "Dana", "sender": SENDER.key, **fields})


def same_but(new: NewRow, **fields: Any) -> dict[str, Any]:
    """Return the fields of a row, some of them replaced."""
    return {**asdict(new, recurse=False), **fields}
