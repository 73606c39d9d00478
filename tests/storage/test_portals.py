"""What portals cost a text, and who waits for whom about them: what the laws do not say."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from optin.consent import Address, Channel, Event, EventType
from optin.policy.decision import Committed, Decision, Failed, Snapshot, Subjects, Unit
from optin.policy.portals import NewPost, PortalAccount, PortalThread, Seat
from optin.storage import Portals, PortalThreads, Posts, Store
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock
from tests.postgres import KEY, emptied
from tests.storage.postgres_help import STOP, Watcher, enact, meanwhile

ANN = Address(Channel.PORTAL, "ann")
BEN = Address(Channel.PORTAL, "ben")
MAILBOX = Address(Channel.EMAIL, "ann@home.test")
CLOCK = FixedClock()


def activates(snapshot: Snapshot, now: datetime) -> Decision[PortalAccount | None]:
    """Write the portal of the recipient again, or a new one that has the mailbox."""
    shown = snapshot.recipient.portal
    new = PortalAccount(
        recipient=snapshot.recipient.key, active=True, since=now, email=MAILBOX, data_key=b"key"
    )
    return Decision(shown, portals=(shown or new,))


def writes(*seats: Seat, words: tuple[bytes, ...] = (b"words",)) -> Callable[..., Decision[Any]]:
    """Write into the thread that the unit names."""

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        key = snapshot.recipient.key
        known = snapshot.threads[0] or PortalThread(
            id="t", recipient=key, opened_at=now, active_at=now
        )
        posts = tuple(
            NewPost(thread="t", number=known.posts + place, content=each)
            for place, each in enumerate(words, 1)
        )
        thread = evolve(known, recipient=key, posts=known.posts + len(posts), seats=seats)
        events = (Event(EventType.MESSAGE_RECEIVED, now, key),)
        return Decision(None, events, threads=(thread,), posts=posts)

    return decide


def unit(decide: Callable[..., Decision[Any]], *threads: str, about: Address = ANN) -> Unit[Any]:
    return Unit(Subjects("acme", (about,), threads=threads), decide)


def done(store: Store, asked: Unit[Any]) -> Any:  # noqa: ANN401 - what the decision answered
    (result,) = store.transact([asked], CLOCK)
    assert isinstance(result, Committed), result
    return result.answer


@pytest.fixture
def file(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "optin.db", key=KEY, synchronous="OFF")) as store:
        yield store


@pytest.fixture
def stores() -> Iterator[tuple[PostgresStore, PostgresStore, Watcher]]:
    """Give two stores on one server, and somebody who looks at both from outside."""
    database = emptied()
    with ExitStack() as opened:
        one, other = (
            opened.enter_context(closing(PostgresStore(database, key=KEY, size=2)))
            for _ in range(2)
        )
        yield one, other, opened.enter_context(closing(Watcher(database)))


def told(store: SqliteStore, asked: Unit[Any]) -> list[str]:
    """Run a unit, and return what the driver was sent that names a portal."""
    sent: list[str] = []
    store._connection.set_trace_callback(sent.append)  # noqa: SLF001 - what the driver is sent
    done(store, asked)
    store._connection.set_trace_callback(None)  # noqa: SLF001 - the same
    return [each.split()[0] for each in sent if "optin_portal" in each]


def test_who_is_on_no_portal_is_looked_up_in_none(file: SqliteStore) -> None:
    done(file, STOP)
    assert told(file, STOP) == []
    done(file, unit(activates))
    assert told(file, unit(lambda *_: Decision(None))) == ["SELECT"]
    mailed = unit(lambda *_: Decision(None), about=MAILBOX)
    assert told(file, mailed) == []


def test_who_reads_a_thread_writes_no_seat_but_the_readers(file: SqliteStore) -> None:
    seats = [Seat(user=f"user {number}", unread=1) for number in range(9)]
    done(file, unit(writes(*seats), "t"))
    seats[4] = Seat(user="user 4", read=1)
    # The thread is read, and then it and the one seat are written.
    assert told(file, unit(writes(*seats, words=()), "t")) == [
        "SELECT",
        "SELECT",
        "INSERT",
        "INSERT",
    ]
    done(file, unit(writes(*seats[4:], words=()), "t"))
    (thread,) = file.scan(PortalThreads("acme", user="user 4")).items
    assert thread.seats == tuple(seats[4:])  # type: ignore[attr-defined]
    assert file.scan(PortalThreads("acme", user="user 3")).items == ()


def test_who_erases_a_mailbox_waits_for_whoever_writes_a_portal_that_has_it(
    stores: tuple[PostgresStore, PostgresStore, Watcher],
) -> None:
    """The portal is written as it stood, mailbox and all; then it is taken out."""
    store, other, watcher = stores
    done(store, enact("{}"))
    done(store, unit(activates))
    with ExitStack() as waiting:
        results: list[list[object]] = []

        def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
            erase = lambda: other.erase("acme", MAILBOX, "gdpr-17", CLOCK)  # noqa: E731
            results.append(waiting.enter_context(meanwhile(erase)))
            watcher.await_waiting()
            return activates(snapshot, now)

        shown = done(store, unit(decide))
    assert shown.email == MAILBOX
    assert results == [[0]]
    (account,) = store.scan(Portals("acme")).items
    assert account == evolve(shown, email=None)


def test_a_thread_that_somebody_else_has_just_begun_stays_the_others(
    stores: tuple[PostgresStore, PostgresStore, Watcher],
) -> None:
    store, other, _ = stores

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Any]:
        if snapshot.threads == (None,):
            done(other, unit(writes(words=(b"Ben's",)), "t", about=BEN))
        return writes()(snapshot, now)

    (result,) = store.transact([unit(decide, "t")], CLOCK)
    assert isinstance(result, Failed)
    assert getattr(result.error, "code", "") == "out_of_bounds"
    (thread,) = store.scan(PortalThreads("acme")).items
    assert thread.address == BEN  # type: ignore[attr-defined]
    (post,) = store.scan(Posts("acme", "t")).items
    assert post.content == b"Ben's"  # type: ignore[attr-defined]
