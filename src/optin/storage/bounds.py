"""What a decision may write: only about what its unit has locked.

A decision that wrote about anything else would do so without the lock that makes it true. Every
store asks here, so that each refuses the same.
"""

from __future__ import annotations

from typing import Any

from optin.exceptions import (
    DuplicateKeyError,
    InputError,
    SettingsError,
    StorageError,
    UnknownTenantError,
)
from optin.policy.decision import (
    KEEPS_COST,
    Attempt,
    Decision,
    InboxItem,
    InboxState,
    Move,
    NewRow,
    NextDue,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Subjects,
    UnitEntry,
)
from optin.quota import EntryKind
from optin.storage.escaping import is_storable
from optin.storage.keys import LONGEST
from optin.storage.portal_bounds import fault_of

__all__ = [
    "bad_limit",
    "check_bounds",
    "check_tenant",
    "cursor_activity",
    "cursor_before",
    "cursor_entry",
    "cursor_hash",
    "cursor_moment",
    "cursor_number",
    "cursor_pair",
    "foreign_sender",
    "key_reused",
    "keyed_claim",
    "nobodys_address",
    "overdrawn",
    "reentered",
    "settles",
    "unknown_tenant",
]

_DIGITS = 18  # fits 64 bits
_BEGINNINGS = frozenset({RowState.PENDING, RowState.HELD})
_CALLED = frozenset({RowState.CALLING, RowState.UNKNOWN, RowState.SENT, RowState.FAILED})
_TAKEN_UP = frozenset({InboxState.DONE, InboxState.POISON})
_OF_ROWS = frozenset({EntryKind.RESERVED, EntryKind.GIVEN_BACK})


def settles(row: Row, fence: int) -> bool:
    """Say whether the holder of a fence is shown a row, and may move it.

    Args:
        row: As it stands.
        fence: What the claimer was given.
    """
    return row.fence == fence and row.state in _CALLED


def check_bounds(
    entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any], account: str | None = None
) -> None:
    """Refuse a decision that writes about what its unit has not locked.

    Args:
        entry: What the unit named.
        snapshot: What the decision was shown.
        decision: What it asks for.
        account: The account of its charge, None where it has none.

    Raises:
        InputError: With code ``out_of_bounds``.
    """
    known = {recipient.key for recipient in snapshot.recipients}
    known.add("")
    for event in decision.events:
        if event.recipient not in known:
            raise _stranger()
    for row in decision.rows:
        _check_row(row, known)
    if not known.issuperset(decision.traces) or any(
        token.recipient not in known for token in decision.tokens
    ):
        raise _stranger()
    if decision.rows or decision.tokens or decision.traces:
        _check_times(decision)
    if decision.moves:
        _check_moves(entry, snapshot, decision)
    if decision.users or decision.forgotten:
        _check_users(entry, decision)
    _check_conversations(known, decision)
    _check_portals(entry, snapshot, decision)
    _check_costs(snapshot, decision, account)
    if decision.keeps is not None and (snapshot.token is None or snapshot.token.spent):
        raise _out_of_bounds("only a link that is not spent can keep something")
    if decision.inbox not in (_TAKEN_UP if isinstance(entry, InboxItem) else {InboxState.DONE}):
        raise _out_of_bounds("only a delivery that was taken up can be marked")


def _check_row(row: NewRow, known: set[str]) -> None:
    if row.recipient not in known:
        raise _stranger()
    if row.state not in _BEGINNINGS:
        raise _out_of_bounds("a new row is pending or held")


def _check_moves(entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any]) -> None:
    claimed = entry.id if isinstance(entry, Attempt) else snapshot.row and snapshot.row.id
    if len({move.id for move in decision.moves}) < len(decision.moves):
        raise _out_of_bounds("a decision moves a row once")
    held = {row.id for recipient in snapshot.recipients for row in recipient.held}
    for move in decision.moves:
        if any(at and at.tzinfo is None for at in (move.not_before, move.expires_at)):
            raise _out_of_bounds("a time without a zone is no instant")
        if move.id != claimed and move.id not in held:
            raise _out_of_bounds("a decision may move only the rows of its snapshot")
        if move.to is RowState.CALLING and not _may_call(entry, snapshot.row, move):
            raise _out_of_bounds("only a row that a claim has found can be called")


def _may_call(entry: UnitEntry, row: Row | None, move: Move) -> bool:
    """Say whether a move claims the row that is due, or goes on with one that was claimed."""
    if row is None or row.id != move.id:
        return False
    going_on = isinstance(entry, Attempt) and row.state is RowState.CALLING
    return isinstance(entry, NextDue) or going_on


def _check_users(entry: UnitEntry, decision: Decision[Any]) -> None:
    changed = [*(profile.user for profile in decision.users), *decision.forgotten]
    named = entry.users if isinstance(entry, Subjects) else ()
    if not set(named).issuperset(changed):
        raise _out_of_bounds("a decision may change only the users of its unit")
    if len(set(changed)) < len(changed):
        raise _out_of_bounds("a decision changes a user once")


def _check_conversations(known: set[str], decision: Decision[Any]) -> None:
    conversations, messages = decision.conversations, decision.sorted
    if not (conversations or messages):
        return
    about = {each.recipient for each in conversations} | {each.recipient for each in messages}
    if not known.issuperset(about) or "" in about:
        raise _stranger()
    if len({each.id for each in conversations}) < len(conversations):
        raise _out_of_bounds("a decision writes a conversation once")
    if len({(each.recipient, each.inbound, each.number) for each in messages}) < len(messages):
        raise _out_of_bounds("a decision sorts a message once")
    if any(at.tzinfo is None for each in conversations for at in (each.opened_at, each.active_at)):
        raise _out_of_bounds("a time without a zone is no instant")


def _check_portals(entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any]) -> None:
    if not (decision.portals or decision.threads or decision.posts):
        return
    fault = fault_of(entry, snapshot, decision)
    if fault:
        raise _out_of_bounds(fault)


def _check_costs(snapshot: Snapshot, decision: Decision[Any], account: str | None) -> None:
    if decision.guard is not None:
        raise _out_of_bounds("a charge is decided once")
    if any(row.cost is not None and row.kind is not RowKind.TEXT for row in decision.rows):
        raise _out_of_bounds("only texts cost")
    paid = [(row.cost, row.state) for row in decision.rows if row.cost is not None]
    paid += [(move.cost, move.to) for move in decision.moves if move.cost is not None]
    for cost, state in paid:
        if cost.account != account or cost.units < 1 or state not in KEEPS_COST:
            raise _out_of_bounds("a message takes units of the account of its charge")
    for entry in decision.entries:
        if entry.account != account or entry.kind in _OF_ROWS:
            raise _out_of_bounds("a decision writes entries of the account of its charge")
    row = snapshot.row
    if row is not None and row.cost is not None:
        again = any(move.id == row.id and move.cost is not None for move in decision.moves)
        if again:
            raise _out_of_bounds("a message takes its units once")


def _check_times(decision: Decision[Any]) -> None:
    times = [token.expires_at for token in decision.tokens]
    times += [at for row in decision.rows for at in (row.not_before, row.expires_at) if at]
    times += [
        at
        for trace in decision.traces.values()
        for at in (trace.inbound_at, trace.helped_at, *trace.windows.values())
        if at
    ]
    times += [trace.asked.at for trace in decision.traces.values() if trace.asked]
    if any(at.tzinfo is None for at in times):
        raise _out_of_bounds("a time without a zone is no instant")


def _stranger() -> InputError:
    return _out_of_bounds("a decision may write only about the recipients of its unit")


def _out_of_bounds(sentence: str) -> InputError:
    return InputError(sentence, code="out_of_bounds")


def check_tenant(tenant: str) -> None:
    """Refuse a tenant's name that no database could keep, or that would blur a recipient's key.

    Raises:
        InputError: It holds NUL, U+001A or a lone surrogate.
        UnknownTenantError: It is so long that it is no tenant's.
    """
    if len(tenant) > LONGEST:
        raise UnknownTenantError(f"a tenant's name has at most {LONGEST} characters")
    if not is_storable(tenant):
        raise InputError("a tenant's name holds no NUL and no lone surrogate", code="bad_tenant")


def key_reused() -> DuplicateKeyError:
    """Return the refusal of a key that was used before, for something else."""
    return DuplicateKeyError("the idempotency key was used before, for something else")


def keyed_claim() -> InputError:
    """Return the refusal of a claim with a key."""
    return InputError("a claim takes no key: it finds other rows each time", code="keyed_claim")


def reentered() -> StorageError:
    """Return the refusal of a decision that calls the store which runs it."""
    return StorageError("a decision may not call the store that runs it")


def overdrawn() -> InputError:
    """Return the refusal of what would take more than is left."""
    return InputError("a decision takes more units than are left", code="overdrawn")


def unknown_tenant() -> UnknownTenantError:
    """Return the refusal of a tenant that was never enrolled."""
    return UnknownTenantError("no tenant of that name was enrolled")


def cursor_number(after: str | None) -> int:
    """Read the cursor of a page that is a number.

    Args:
        after: The cursor, None for the first page.

    Raises:
        InputError: It is no number.
    """
    if after is None:
        return 0
    if not (after.isascii() and after.isdecimal() and len(after) <= _DIGITS):
        raise InputError("a page begins after the cursor of another page", code="invalid_cursor")
    return int(after)


def cursor_hash(after: str | None) -> bytes:
    """Read the cursor of a page that is the hash of a link.

    Args:
        after: The cursor, None for the first page.

    Raises:
        InputError: It is no hash in hexadecimal digits.
    """
    try:
        return bytes.fromhex(after or "")
    except ValueError:
        message = "a page begins after the cursor of another page"
        raise InputError(message, code="invalid_cursor") from None


def nobodys_address() -> InputError:
    """Return the refusal of an address where no tenant says whose."""
    return InputError("deliveries of all tenants are of nobody's address", code="out_of_bounds")


def cursor_pair(after: str | None) -> tuple[str, str]:
    """Read the cursor of a page that is a recipient's key and a scope.

    Args:
        after: The cursor, None for the first page.

    Raises:
        InputError: It is none.
    """
    recipient, space, scope = (" " if after is None else after).partition(" ")
    if not space:
        raise InputError("a page begins after the cursor of another page", code="invalid_cursor")
    return recipient, scope


def cursor_activity(after: str | None) -> tuple[int, str, str]:
    """Read the cursor of a page that is a stamped time, a recipient's key and a sender.

    Args:
        after: The cursor, None for the first page, which begins with the latest time.

    Raises:
        InputError: It is none.
    """
    at, rest = cursor_moment(after)
    return at, *cursor_pair(rest or None)


def cursor_moment(after: str | None) -> tuple[int, str]:
    """Read the cursor of a page that is a stamped time and a name.

    Args:
        after: The cursor, None for the first page, which begins with the latest time.

    Raises:
        InputError: It is none.
    """
    if after is None:
        return 10**_DIGITS, ""
    at, space, name = after.partition(" ")
    if not (space and name):
        raise InputError("a page begins after the cursor of another page", code="invalid_cursor")
    return cursor_number(at), name


def cursor_entry(after: str | None) -> tuple[int, str, int]:
    """Read the cursor of a page that is a ledger entry, a thread and a number in it.

    Args:
        after: The cursor, None for the first page.

    Raises:
        InputError: It is none.
    """
    if after is None:
        return 0, "", 0
    entry, _, rest = after.partition(" ")
    number, space, thread = rest.partition(" ")
    if not (space and thread):
        raise InputError("a page begins after the cursor of another page", code="invalid_cursor")
    return cursor_number(entry), thread, cursor_number(number)


def foreign_sender() -> SettingsError:
    """Return the refusal of a sender that another tenant has: it could not be routed."""
    return SettingsError("a sender of these settings belongs to another tenant")


def cursor_before(after: str | None) -> int:
    """Read the cursor of a page whose numbers fall: what it shows lies below.

    Args:
        after: The cursor, None for the first page.

    Raises:
        InputError: It is no number.
    """
    return 10**_DIGITS if after is None else cursor_number(after)


def bad_limit() -> InputError:
    """Return the refusal of a limit that is no positive number."""
    return InputError("a limit is at least 1", code="invalid_limit")
