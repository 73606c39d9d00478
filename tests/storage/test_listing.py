"""Lists of contacts of which a filter leaves out nearly all: a page ends before it is full."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from attrs import evolve

from optin.consent import ORGANISATION, Address, Event, EventType, State
from optin.policy.decision import Decision, NewSettings, Snapshot, Subjects, Trace, Unit
from optin.storage import Contacts, Page, Store, contacts
from optin.storage.contacts import Walk, gathered
from optin.storage.memory import MemoryStore
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock
from tests.postgres import KEY, emptied

TENANT = "acme"
PEOPLE = 40
EASTERN = (3, 4, 30)  # few, and far between
SEEN = 14  # looked at for one page, two in each state


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    makes: dict[str, Callable[[], Store]] = {
        "sqlite": lambda: SqliteStore(tmp_path / "optin.db", key=KEY, synchronous="OFF"),
        "postgres": lambda: PostgresStore(emptied(), key=KEY, size=1),
    }
    made = makes[request.param]()
    yield made
    made.close()


def filled(store: Store) -> Store:
    """Let people agree one after the other, and some be texted by another organisation."""
    clock = FixedClock()

    def run(subjects: Subjects, decision: Callable[[Snapshot], Decision[None]]) -> None:
        store.transact([Unit(subjects, lambda seen, _: decision(seen))], clock)

    enrolled = Event(EventType.TENANT_ENROLLED, clock.now())
    settings = NewSettings("{}", ())
    run(
        Subjects(TENANT, (), settings=True),
        lambda _: Decision(None, (enrolled,), settings=settings),
    )
    for number in range(PEOPLE):
        clock.advance(timedelta(minutes=1))
        trace = Trace("dana", "Dana", "east" if number in EASTERN else "west")

        def agrees(seen: Snapshot, trace: Trace = trace) -> Decision[None]:
            key = seen.recipient.key
            event = Event(EventType.OPTED_IN, clock.now(), key, ORGANISATION)
            return Decision(None, (event,), traces={key: trace})

        run(Subjects(TENANT, (Address.parse(f"+1415555{number:04d}"),)), agrees)
    return store


def pages(store: Store, query: Contacts, limit: int) -> list[Page[object]]:
    found, after = [], None
    while True:
        found.append(store.scan(query, after, limit))
        after = found[-1].after
        if after is None:
            return found


@pytest.mark.parametrize(
    "asked",
    [
        Contacts(TENANT, organisations=("east",)),
        Contacts(TENANT, organisations=("east",), by_number=True),
        Contacts(TENANT, organisations=("east",), states=(State.OPTED_IN,)),
        Contacts(TENANT, states=(State.OPTED_IN,), scope="elsewhere"),
    ],
)
def test_a_page_ends_where_so_many_were_passed_over_and_the_next_goes_on(
    store: Store, asked: Contacts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts, "MOST_PASSED", SEEN)
    monkeypatch.setattr(contacts, "MOST_OF_OFFICE", len(EASTERN) - 1)
    filled(store)
    model = filled(MemoryStore(key=KEY))
    for query in (asked, evolve(asked, backwards=True)):
        whole = model.scan(query).items
        for limit in (1, 2, 10):
            found = pages(store, query, limit)
            assert [item for page in found for item in page.items] == list(whole)
            assert all(len(page.items) <= limit for page in found)
        assert len(pages(store, query, 10)) > 1, "none of these pages is full"


def test_the_contacts_of_a_small_organisation_are_found_at_once(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts, "MOST_PASSED", SEEN)
    monkeypatch.setattr(contacts, "MOST_OF_OFFICE", len(EASTERN))
    filled(store)
    model = filled(MemoryStore(key=KEY))
    for more in ({}, {"by_number": True}, {"ending": "0004"}, {"states": (State.PENDING,)}):
        asked = Contacts(TENANT, organisations=("east",), **more)
        for query in (asked, evolve(asked, backwards=True)):
            (page,) = pages(store, query, 10)
            assert page == model.scan(query)
            assert len(pages(store, query, 1)) == max(1, len(page.items))


def test_the_nearest_end_of_several_walks_ends_the_page() -> None:
    asked = Contacts(TENANT)
    found = [(9, "a", ""), (7, "b", ""), (3, "c", "")]
    edges = [[(8, "x", ""), (6, "y", "")], [(5, "z", "")], []]
    assert gathered(asked, found, edges, 5) == ([(9, "a", "")], "8 x ")
    back = evolve(asked, backwards=True)
    edges = [[(4, "x", ""), (7, "b", "")], [(8, "y", ""), (9, "z", "")]]
    assert gathered(back, found, edges, 5) == ([(3, "c", "")], "7 b ")
    assert gathered(back, found, [], 2) == ([(3, "c", ""), (7, "b", "")], "9 a ")
    assert gathered(asked, found, [], 2) == ([(9, "a", ""), (7, "b", "")], "7 b ")
    assert gathered(asked, found, [], 3) == ([tuple(each) for each in found], None)


def test_what_a_walk_is_given_stays_out_of_its_repr() -> None:
    assert repr(Walk("walk_numbers", {"value": "+14155550101"}, 3)) == (
        "Walk(name='walk_numbers', most=3)"
    )
