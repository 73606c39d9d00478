"""Long lists of units on SQLite: read ahead, written together, and undone alone all the same."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import groupby
from pathlib import Path

import pytest

from optin.consent import ORGANISATION, Address, Channel, Event, EventType
from optin.policy.decision import Committed, Decision, Failed, Key, Snapshot, Subjects, Unit
from optin.storage.sqlite import SqliteStore
from optin.storage.sqlite.operations import Operations
from optin.testing.clock import FixedClock

MANY = 40


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(tmp_path / "optin.db", key=bytes(32), synchronous="OFF")
    yield store
    store.close()


def _who(number: int) -> Address:
    return Address(Channel.SMS, f"+1415555{number:04}")


def _unit(number: int, scope: str = ORGANISATION) -> Unit[str]:
    def decide(snapshot: Snapshot, now: datetime) -> Decision[str]:
        event = Event(EventType.OPTED_OUT, now, snapshot.recipient.key, scope, {}, {"text": "no"})
        return Decision(f"{snapshot.recipient.standing.revision}", (event,))

    return Unit(Subjects("acme", (_who(number),)), decide, Key(f"{number}-{scope}", "f"))


def test_a_long_list_needs_no_marks(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def marked(*_: object) -> None:
        pytest.fail("the list was run a second time")

    monkeypatch.setattr(Operations, "_run_marked", marked)

    def block(snapshot: Snapshot, now: datetime) -> Decision[str]:
        facts = {"sender": "", "source": "provider", "cause": "21610"}
        return Decision("-", (Event(EventType.BLOCKED, now, snapshot.recipient.key, "", facts),))

    units = [_unit(number % 30, f"program:{number}") for number in range(2 * MANY)]
    units += [Unit(Subjects("acme", (_who(number),)), block) for number in (7, 1_000)]
    results = store.transact(units, FixedClock())
    seen = [result.answer for result in results if isinstance(result, Committed)]
    assert seen == ["0"] * 30 + ["1"] * 30 + ["2"] * 20 + ["-", "-"]


def test_a_long_list_asks_once_who_is_known(store: SqliteStore) -> None:
    asked: list[str] = []
    store._connection.set_trace_callback(asked.append)  # noqa: SLF001 - what the driver is sent
    store.transact([_unit(number) for number in range(MANY)], FixedClock())
    store._connection.set_trace_callback(None)  # noqa: SLF001 - the same
    assert len([text for text in asked if text.startswith("SELECT")]) <= 4


def test_a_long_list_writes_each_table_in_one_go(store: SqliteStore) -> None:
    """But for the tenant's own row, which is made first and written last."""
    sent: list[str] = []
    store._connection.set_trace_callback(sent.append)  # noqa: SLF001 - what the driver is sent
    store.transact([_unit(number) for number in range(MANY)], FixedClock())
    store._connection.set_trace_callback(None)  # noqa: SLF001 - the same
    written = [found[1] for each in sent if (found := re.match(r"INSERT INTO (\w+)", each))]
    tables = [name for name, _ in groupby(written) if name != "optin_tenant"]
    assert len(written) >= 4 * MANY
    assert len(tables) == len(set(tables))


@pytest.mark.parametrize("place", [0, MANY // 2, MANY])
@pytest.mark.parametrize(
    ("table", "odd"),
    [
        ("consent", "NEW.scope = 'program:bad'"),
        ("ledger", "NEW.scope = 'program:bad'"),
        ("idempotency", "NEW.key GLOB '*program:bad'"),
    ],
)
def test_what_cannot_be_written_undoes_its_own_unit(
    store: SqliteStore, tmp_path: Path, place: int, table: str, odd: str
) -> None:
    with closing(sqlite3.connect(tmp_path / "optin.db", isolation_level=None)) as other:
        other.execute(
            f"CREATE TRIGGER odd BEFORE INSERT ON optin_{table} WHEN {odd} "
            "BEGIN SELECT RAISE(ABORT, 'on purpose'); END"
        )
    units = [_unit(number) for number in range(MANY)]
    # About somebody whom the next unit looks at: what was put off is written before that.
    units.insert(place, _unit(place % MANY, "program:bad"))
    results = store.transact(units, FixedClock())
    assert [at for at, result in enumerate(results) if isinstance(result, Failed)] == [place]
    for number in range(MANY):
        shown = store.view(Subjects("acme", (_who(number),))).recipient.standing
        assert shown.revision == 1
        assert shown.in_scope(ORGANISATION).epoch == 1
