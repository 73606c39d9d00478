"""The protocol, broken on purpose: each of these changes is a bug that the suites must see.

A change is made in one process, to what is loaded there: a function is replaced, a line of SQL, a
word of a statement. Nothing is written.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Generator, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from optin.app import authorising, calls, outcomes
from optin.app.calls import Flow
from optin.app.incoming import Incoming
from optin.app.outgoing import Outgoing
from optin.consent import Event, Standing, fold
from optin.policy import (
    Delivery,
    InboxState,
    Policy,
    Received,
    ReceivedAs,
    RecipientView,
    Row,
    RowState,
    Subjects,
    Unit,
    automatic,
    decide_delivery,
    order,
    permit_row,
    settling,
)
from optin.policy.gate import ALLOWED, Verdict
from optin.storage import bounds, memory
from optin.storage.sqlite import opening, running, store
from optin.transports.couriers import StdlibCourier
from tools.torture.grounds import GROUNDS
from tools.torture.portal_broken import PORTAL_CHANGES

__all__ = ["CONTROLS", "MUTANTS", "Mutant"]

Suites: TypeAlias = Sequence[tuple[str, int]]


@frozen
class Mutant:
    """Hold one way to break the protocol.

    Attributes:
        name: What it does wrong.
        change: Makes it so.
        suites: Which suites are to see it, each with how many runs.
    """

    name: str
    change: Callable[[], None]
    suites: Suites


def _replace(real: object, broken: object) -> None:
    """Put something else in the place of what the library knows, wherever it is known."""
    loaded = [module for name, module in sys.modules.items() if name.startswith("optin")]
    found = 0
    for module in loaded:
        for name, known in list(vars(module).items()):
            if known is real:
                setattr(module, name, broken)
                found += 1
    if not found:
        raise LookupError(f"{real} is not known anywhere")


def _flow(answer: object) -> Generator[Any, Any, Any]:
    """Answer without asking anybody."""
    yield from ()
    return answer


# In the rules and the flows ----------------------------------------------------------------------


def _gate(change: Callable[[Row, RecipientView], tuple[Row, RecipientView]]) -> None:
    """Let the gate at the claim see something else than what is so."""

    def permit(row: Row, recipient: RecipientView, policy: Policy, now: datetime) -> Verdict:
        return permit_row(*change(row, recipient), policy, now)

    _replace(permit_row, permit)


def _asks_no_gate() -> None:
    _replace(permit_row, lambda *_: ALLOWED)


def _forgets_epochs() -> None:
    _gate(
        lambda row, recipient: (
            evolve(row, epoch=recipient.standing.in_scope(row.scope).epoch),
            recipient,
        )
    )


def _looks_at_no_inbox() -> None:
    _gate(lambda row, recipient: (row, evolve(recipient, unprocessed_stop=False)))


def _counts_no_opt_outs() -> None:
    def counted(standing: Standing, event: Event, seq: int) -> Standing:
        after = fold(standing, event, seq)
        records = {scope: evolve(record, epoch=0) for scope, record in after.records.items()}
        return evolve(after, records=records)

    _replace(fold, counted)


def _has_no_deadline() -> None:
    vars(authorising)["START_WITHIN"] = timedelta(days=1)


def _settles_without_a_fence() -> None:
    def settles(row: Row, fence: int) -> bool:
        del fence
        return row.state in {RowState.CALLING, RowState.SENT, RowState.FAILED, RowState.UNKNOWN}

    _replace(bounds.settles, settles)


def _puts_back_to_pending() -> None:
    """Let whoever takes over a call try it again, whatever became of it."""
    vars(settling)["_key_holds_until"] = lambda row, _: row.called_at + timedelta(days=1)


def _tries_the_unknown_again() -> None:
    """Take a silent provider for one that took nothing."""
    real = outcomes.ending_of

    def ending_of(*given: Any) -> Any:  # noqa: ANN401 - as the real one
        ending = real(*given)
        uncertain = ending.how is settling.How.UNCERTAIN
        return evolve(ending, how=settling.How.POSTPONED) if uncertain else ending

    _replace(real, ending_of)


def _reports_too_early() -> None:
    """Report an opt-out as effective while a call is on its way."""
    real = automatic.effective

    def effective(recipient: RecipientView, *more: Any) -> Any:  # noqa: ANN401 - as the real one
        return real(evolve(recipient, calling_until=None), *more)

    _replace(real, effective)


def _answers_before_it_commits() -> None:
    """Answer the provider that all is well when nothing could be kept."""

    def keep(_: Incoming, tenant: str, delivery: Delivery) -> Flow[Received]:
        return _flow(Received(ReceivedAs.RECORDED, tenant, delivery.address, "", delivery.text))

    setattr(Incoming, "_keep", keep)  # noqa: B010 - a frozen class of the library's


def _keeps_the_delivery_first() -> None:
    """Mark a delivery as decided in one commit, and decide in the next."""

    def decide(
        flows: Incoming,
        tenant: str,
        delivery: Delivery,
        user: str,
        received_at: datetime | None = None,
        taken_at: datetime | None = None,
    ) -> Flow[Received]:
        new = yield from calls.record(tenant, delivery, flows.clock, InboxState.DONE)
        if not new:
            return Received(ReceivedAs.DUPLICATE, tenant)
        decided = decide_delivery(delivery, user=user, received_at=received_at, taken_at=taken_at)
        about = () if delivery.address is None else (delivery.address,)
        received: Received = yield from calls.decided(
            Unit(Subjects(tenant, about), decided), flows.clock
        )
        return received

    setattr(Incoming, "_decide_message", decide)  # noqa: B010 - a frozen class of the library's


def _counts_deliveries_twice() -> None:
    """Look at no id of a delivery."""
    vars(memory)["_replayed"] = lambda *_: None


def _lifts_whatever_the_time() -> None:
    _replace(order.is_outdated, lambda *_: False)


def _takes_nobody_over() -> None:
    setattr(Outgoing, "_take_over", lambda _: _flow(0))  # noqa: B010 - a frozen class of the library's


def _calls_two_at_once() -> None:
    """Let every message leave that is due, whatever else of its conversation is on its way."""

    def leaving(self: Any, tables: Any, recipient: str, now: datetime) -> Any:  # noqa: ANN401 - tables
        del self
        for row_id in sorted(tables.open[recipient]):
            row = tables.rows[row_id][0]
            if row.state is RowState.PENDING and (row.not_before or row.created_at) <= now:
                yield row

    setattr(memory.MemoryStore, "_leaving", leaving)  # noqa: B010 - the library's


def _sends_twice_on_error() -> None:
    real = StdlibCourier._exchange  # noqa: SLF001 - what is broken here

    def exchange(self: StdlibCourier, request: Any) -> Any:  # noqa: ANN401 - a request
        found = real(self, request)
        return found if getattr(found, "status", 0) else real(self, request)

    setattr(StdlibCourier, "_exchange", exchange)  # noqa: B010 - a frozen class of the library's


# In the stores -----------------------------------------------------------------------------------


def _commits_later() -> None:
    """Answer callers of SQLite, and commit with whoever comes next."""

    def commit(self: Any) -> None:  # noqa: ANN401 - a store
        del self

    def start(self: Any, begin: str) -> None:  # noqa: ANN401 - the same
        if self._connection.in_transaction:
            self._cursor.execute("COMMIT")
        if begin:
            self._cursor.execute(begin)

    setattr(store.SqliteStore, "_commit", commit)  # noqa: B010 - the library's
    setattr(store.SqliteStore, "_start", start)  # noqa: B010 - the same


def _has_no_triggers() -> None:
    real = opening.migrate

    def migrate(connection: sqlite3.Connection, *more: Any) -> None:  # noqa: ANN401 - as the real
        real(connection, *more)
        listed = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for (name,) in listed.fetchall():
            connection.execute(f"DROP TRIGGER {name}")

    _replace(real, migrate)


def _forgets_keys() -> None:
    setattr(running.Runner, "_replayed", lambda *_: None)  # noqa: B010 - the library's
    queries = import_module("optin.storage.sqlite.queries").QUERIES
    queries["write_memo"] = queries["write_memo"].replace("INSERT INTO", "INSERT OR REPLACE INTO")


def _sql(name: str, old: str, new: str) -> None:
    """Change one statement of the PostgreSQL store."""
    texts = import_module("optin.storage.postgres.queries")._TEXTS  # noqa: SLF001 - what is broken
    changed = texts[name].replace(old.encode(), new.encode())
    if changed == texts[name]:
        raise LookupError(f"the statement {name} has no {old}")
    texts[name] = changed


def _locks_no_recipient() -> None:
    _sql("lock", "FOR NO KEY UPDATE OF r SKIP LOCKED", "")
    _sql("lock_patiently", "FOR NO KEY UPDATE OF r", "")


def _reads_a_snapshot(level: str) -> Callable[[], None]:
    def change() -> None:
        _sql("begin", "READ COMMITTED", level)
        frame = import_module("optin.storage.postgres.script").OWN
        begin = import_module("optin.storage.postgres.queries").ask("begin")
        import_module("optin.storage.postgres.store")
        _replace(frame, evolve(frame, begin=[begin]))

    return change


def _makes_nobody_lockable() -> None:
    """Take a recipient that has no row for one that is locked."""
    script = import_module("optin.storage.postgres.script")

    def lock(self: Any, work: Any, addresses: Any, *more: Any) -> Any:  # noqa: ANN401 - as the real
        *_, found = more
        holding = self.reader.take(work.seen, found, addresses)
        yield from self.reader.held(work.seen, holding)
        return found

    script.Scripts._lock = lock  # noqa: SLF001 - what is broken here


_SEEN_IN_MEMORY: Final = (("simulation", 60), ("simulation", 1200), ("explorer", 60))
_SEEN_IN_ORDERS: Final = (("explorer", 3),)
_SEEN_BETWEEN_TWO: Final = (("isolation", 1),)
_SEEN_IN_PORTALS: Final = (("portal", 4000),)

CONTROLS: Final = (
    Mutant("nothing is broken", lambda: None, _SEEN_IN_MEMORY[:2]),
    Mutant("nothing is broken", lambda: None, (("append_only", 1), ("same_key", 20))),
    Mutant("nothing is broken", lambda: None, _SEEN_IN_PORTALS),
    Mutant("nothing is broken", lambda: None, (("kills", 60), *_SEEN_IN_ORDERS)),
    *(
        [Mutant("nothing is broken", lambda: None, _SEEN_BETWEEN_TWO)]
        if "postgres" in GROUNDS
        else []
    ),
)
"""What the suites must not see: a suite that always sees something shows nothing."""

MUTANTS: Final = (
    Mutant("the gate is not asked again at the claim", _asks_no_gate, _SEEN_IN_MEMORY),
    Mutant("no epoch", _forgets_epochs, _SEEN_IN_MEMORY),
    Mutant("an opt-out does not raise the epoch", _counts_no_opt_outs, _SEEN_IN_MEMORY),
    Mutant("no look at the inbox", _looks_at_no_inbox, _SEEN_IN_MEMORY),
    Mutant("no deadline", _has_no_deadline, _SEEN_IN_MEMORY),
    Mutant("no fence", _settles_without_a_fence, _SEEN_IN_ORDERS),
    Mutant("who takes over puts back to pending", _puts_back_to_pending, _SEEN_IN_MEMORY),
    Mutant("nobody takes over", _takes_nobody_over, _SEEN_IN_MEMORY),
    Mutant("a silent provider is asked again", _tries_the_unknown_again, _SEEN_IN_MEMORY),
    Mutant("reported as effective too early", _reports_too_early, _SEEN_IN_MEMORY),
    Mutant("acknowledged without being kept", _answers_before_it_commits, _SEEN_IN_MEMORY),
    Mutant("kept as decided before its effect", _keeps_the_delivery_first, _SEEN_IN_MEMORY),
    Mutant("no id of a delivery", _counts_deliveries_twice, _SEEN_IN_MEMORY),
    Mutant("a START counts whenever it was written", _lifts_whatever_the_time, _SEEN_IN_MEMORY),
    Mutant("two calls at once in one conversation", _calls_two_at_once, _SEEN_IN_MEMORY),
    Mutant("a courier that tries again", _sends_twice_on_error, (("couriers", 12),)),
    Mutant("SQLite answers before it commits", _commits_later, (("kills", 60),)),
    Mutant("no triggers", _has_no_triggers, (("append_only", 1),)),
    Mutant("no idempotency keys", _forgets_keys, (("same_key", 20),)),
    *(Mutant(name, change, _SEEN_IN_PORTALS) for name, change in PORTAL_CHANGES.items()),
    *(
        (
            Mutant("recipients are not locked", _locks_no_recipient, _SEEN_BETWEEN_TWO),
            Mutant("no row to lock", _makes_nobody_lockable, _SEEN_BETWEEN_TWO),
            Mutant("repeatable read", _reads_a_snapshot("REPEATABLE READ"), _SEEN_BETWEEN_TWO),
            Mutant("serializable", _reads_a_snapshot("SERIALIZABLE"), _SEEN_BETWEEN_TWO),
        )
        if "postgres" in GROUNDS
        else ()
    ),
)
