"""The three stores, asked the same, show the same, whatever is asked.

Thirty runs of twenty steps in the ordinary tests; OPTIN_LOCKSTEP_RUNS and OPTIN_LOCKSTEP_STEPS ask
for more, as `make torture` does, and OPTIN_LOCKSTEP_EACH for fewer looks between.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from optin.consent import (
    EVERYTHING,
    Address,
    Channel,
    Event,
    EventType,
    State,
    first_fault,
    fold_all,
)
from optin.policy.decision import (
    Approved,
    Asked,
    Attempt,
    Charge,
    Committed,
    Conversation,
    Decision,
    Delivery,
    Expired,
    Failed,
    InboxItem,
    InboxState,
    Key,
    Move,
    Named,
    NewRow,
    NewSettings,
    NewToken,
    NextDue,
    Purpose,
    Report,
    Result,
    RowKind,
    RowState,
    Snapshot,
    Sorted,
    Standpoint,
    Subjects,
    Token,
    Trace,
    Unit,
)
from optin.policy.portals import NewPost, PortalAccount, PortalThread, Seat
from optin.policy.profiles import UserProfile
from optin.quota import AccountView, Cost, EntryKind, NewEntry
from optin.storage import (
    Consents,
    Contacts,
    Conversations,
    Deliveries,
    Entries,
    Ledger,
    Links,
    Notices,
    Page,
    Portals,
    PortalThreads,
    Posts,
    Query,
    RecipientKey,
    Recipients,
    Rows,
    Store,
    Tallied,
    Tallies,
    Thread,
    Users,
)
from optin.storage.memory import MemoryStore
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.clock import FixedClock
from tests.postgres import emptied

RUNS = int(os.environ.get("OPTIN_LOCKSTEP_RUNS", "30"))
STEPS = int(os.environ.get("OPTIN_LOCKSTEP_STEPS", "20"))
# So many steps between two looks at everything; what each step answers is compared at once, and
# everything at the end of a run.
EACH = int(os.environ.get("OPTIN_LOCKSTEP_EACH", "5"))

KEY = bytes(32)
TENANTS = st.sampled_from(["acme", "zeta"])
PEOPLE = [Address.parse(text) for text in ("+14155550101", "+14155550102", "whatsapp:+14155550101")]
GROUPS = st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3).map(tuple)
TEXTS = st.sampled_from(["", "a", "STOP\0", "\ud800", "\x1a", "é", "'"])
SCOPES = st.sampled_from(["organisation", "program:a", EVERYTHING])
WAITS = st.sampled_from([None, timedelta(0), timedelta(seconds=20)])
LEASE = timedelta(seconds=15)
ENDINGS = st.sampled_from(
    [RowState.SENT, RowState.PENDING, RowState.FAILED, RowState.UNKNOWN, RowState.DEAD]
)
MESSAGE_IDS = st.sampled_from(["", "SM1", "SM2", "SM\0"])
REPORTS = st.sampled_from([None, *Report])
PURPOSES = st.sampled_from([Purpose.MESSAGE, Purpose.MESSAGE, Purpose.HELP])


class Plan:
    """Decide from what was drawn and from what is shown: the same for both stores."""

    def __init__(self, **drawn: Any) -> None:  # noqa: ANN401 - values of every kind
        self.drawn = drawn

    def __call__(self, snapshot: Snapshot, now: datetime) -> Decision[Any]:
        drawn = self.drawn
        if drawn.get("raises"):
            raise LookupError("on purpose")
        keys = [view.key for view in snapshot.recipients]
        events = tuple(
            Event(kind, now, key, scope, {"sender": text}, {"text": text} if text else {})
            for kind, scope, text in drawn.get("events", ())
            for key in keys
        )  # fmt: skip
        rows = tuple(
            NewRow(
                kind=kind,
                purpose=purpose,
                recipient=key,
                body=text,
                state=state,
                key=text and f"{text}:{key}",
                waits_for=f"{waits}:{key}",
                not_before=None if wait is None else now + wait,
                approved=Approved(text, "en", (text,)) if wait else None,
                asks=text,
            )
            for kind, purpose, state, text, waits, wait in drawn.get("rows", ())
            for key in keys
        )
        moves = {
            row.id: Move(row.id, drawn["release"], code="released")
            for view in snapshot.recipients
            for row in view.held
            if "release" in drawn
        }
        if snapshot.row is not None:
            wait = drawn.get("wait")
            moves[snapshot.row.id] = Move(
                snapshot.row.id, drawn["to"], None if wait is None else now + wait,
                drawn.get("message_id", ""), "code", provider="twilio", report=drawn.get("report"),
                expires_at=now + LEASE if drawn.get("report") else None,
            )  # fmt: skip
        elif "late" in drawn:  # of an older fence, the outcome is noted
            moves[drawn["late"]] = Move(drawn["late"], RowState.SENT, message_id="SM3")
        tokens = tuple(
            NewToken(hash_, "form", "{}", now + LEASE, keys[0]) for hash_ in drawn.get("tokens", ())
        )
        guard = None
        if "amount" in drawn:
            guard = Charge(
                "texts", lambda account: self.charged((snapshot, now, account), events, rows)
            )
        windows = {drawn["trace"]: now} if drawn.get("trace") else {}
        asked = Asked(drawn["trace"], now, drawn["trace"]) if drawn.get("trace") else None
        traces = {
            key: Trace(drawn["trace"], inbound_at=now, windows=windows, asked=asked)
            for key in keys
            if "trace" in drawn
        }
        conversations = tuple(
            Conversation(recipient=key, sender=sender, opened_at=now, client=client, active_at=now)
            for sender, client in drawn.get("conversations", {}).items()
            for key in dict.fromkeys(keys)
        )
        put = tuple(
            Sorted(key, inbound=False, number=number, client="c", matter=text)
            for number, text in drawn.get("sorted", {}).items()
            for key in dict.fromkeys(keys)
        )
        new = drawn.get("settings")
        return Decision(
            (snapshot, now), events, rows, tuple(moves.values()), traces,
            None if new is None else NewSettings(new, (f"sender {new}",)), tokens, (), guard,
            memo="memo", meaning=drawn.get("meaning", ""),
            inbox=drawn.get("inbox", InboxState.DONE), keeps=drawn.get("keeps"),
            conversations=conversations, sorted=put,
        )  # fmt: skip

    def charged(
        self,
        seen: tuple[Snapshot, datetime, AccountView],
        events: tuple[Event, ...],
        rows: tuple[NewRow, ...],
    ) -> Decision[Any]:
        """Let the pending rows take units as long as some are left, and else ask for more."""
        amount, account = self.drawn["amount"], seen[-1]
        if amount > 0 and account.balance >= amount * len(rows):
            cost = Cost("texts", amount)
            paid = tuple(
                evolve(row, cost=cost)
                if row.state is RowState.PENDING and row.kind is RowKind.TEXT
                else row
                for row in rows
            )
            return Decision(seen, events, paid, memo="paid")
        entries = (
            NewEntry("texts", EntryKind.ASKED),
            NewEntry("texts", EntryKind.PURCHASE, 2 - amount, paid=1, period=str(amount)),
        )
        waiting = tuple(evolve(row, key=row.key and f"{row.key}-", body="-") for row in rows)
        return Decision(seen, events[:1], waiting, entries=entries, memo="no")


EVENTS = st.lists(st.tuples(st.sampled_from(EventType), SCOPES, TEXTS), max_size=3)
ROWS = st.lists(
    st.tuples(
        st.sampled_from(RowKind),
        PURPOSES,
        st.sampled_from([RowState.PENDING, RowState.HELD]),
        TEXTS,
        TEXTS,
        WAITS,
    ),
    max_size=2,
)
PLANS = st.fixed_dictionaries(
    {"events": EVENTS, "rows": ROWS},
    optional={
        "raises": st.sampled_from([False, False, True]),
        "release": st.sampled_from([RowState.PENDING, RowState.DISCARDED]),
        "trace": TEXTS,
        "settings": st.sampled_from(["1", "2"]),
        "tokens": st.lists(st.sampled_from([b"1", b"2"]), max_size=2),
        "amount": st.integers(-2, 2),
        "meaning": TEXTS,
        "conversations": st.dictionaries(st.sampled_from(["", "s\0"]), TEXTS, max_size=2),
        "sorted": st.dictionaries(st.integers(1, 6), TEXTS, max_size=2),
    },
)
KEYS = st.one_of(st.none(), st.builds(Key, st.sampled_from("ab"), st.sampled_from("fg")))
DELIVERIES = st.builds(
    Delivery,
    st.just("twilio"),
    st.just("AC1"),
    st.just("message"),
    st.sampled_from(["1", "2", "3", "\0"]),
    st.sampled_from([*PEOPLE, None]),
    st.just("sender"),
    TEXTS,
    st.binary(max_size=3),
    st.sampled_from(["stop", ""]),
)
SUBJECTS = st.tuples(
    TENANTS.flatmap(lambda tenant: st.builds(Subjects, st.just(tenant), GROUPS)),
    st.one_of(KEYS, DELIVERIES),
)


USERS = st.sampled_from(["lou", "kim\0", ""])
PROFILES = st.fixed_dictionaries(
    {
        "name": TEXTS,
        "phone": st.sampled_from([None, *PEOPLE]),
        "email": st.sampled_from([None, Address(Channel.EMAIL, "lou@firm.test")]),
        "routes": st.sampled_from([{}, {"": ("email", "sms")}, {"a\0": ()}]),
    }
)


class OfUsers:
    """Change users and tell them things, as was drawn and whatever is shown."""

    def __init__(self, names: list[str], drawn: dict[str, Any]) -> None:
        self.names = names
        self.drawn = drawn

    def __call__(self, snapshot: Snapshot, now: datetime) -> Decision[Any]:
        del now
        drawn = self.drawn
        key = snapshot.recipients[0].key if snapshot.recipients else ""
        rows = tuple(
            NewRow(
                kind=RowKind.NOTICE,
                purpose=Purpose.NOTICE,
                recipient=key,
                body=body,
                user=name,
            )
            for name in self.names
            for body in drawn["told"]
        )
        users = tuple(UserProfile(user=name, **drawn["profile"]) for name in self.names)
        if drawn["forgets"]:
            return Decision((snapshot, ""), rows=rows, forgotten=tuple(self.names))
        return Decision((snapshot, ""), rows=rows, users=users)


CLIENTS = [Address(Channel.PORTAL, "ann"), Address(Channel.PORTAL, "ben é")]
MAILBOX = Address(Channel.EMAIL, "ann@home.test")
TALKS = ["t", "u\0", "v w"]
SITTING = st.dictionaries(
    st.sampled_from(["kim\0", "lou", "\ud800"]), st.tuples(st.integers(0, 3), st.integers(0, 2)),
)  # fmt: skip
TALKED = st.fixed_dictionaries(
    {
        "threads": st.lists(st.sampled_from(TALKS), max_size=2, unique=True),
        "portal": st.sampled_from([None, True, False]),
        "email": st.sampled_from([None, MAILBOX]),
        "key": st.binary(max_size=3),
        "subject": st.binary(max_size=3),
        "words": st.lists(st.binary(max_size=3), max_size=2),
        "seats": SITTING,
        "unread": st.integers(0, 1),
        "entered": st.booleans(),
        "mails": st.booleans(),
        "wrong": st.sampled_from([0, 0, 0, 1]),
    }
)


class OfPortals:
    """Write portals, threads and posts, as was drawn; in part of the cases out of bounds."""

    def __init__(self, drawn: dict[str, Any]) -> None:
        self.drawn = drawn

    def __call__(self, snapshot: Snapshot, now: datetime) -> Decision[Any]:
        drawn = self.drawn
        keys = list(dict.fromkeys(view.key for view in snapshot.recipients))
        portals = tuple(
            PortalAccount(
                recipient=key,
                active=drawn["portal"],
                since=now,
                email=drawn["email"],
                data_key=drawn["key"],
            )
            for key in keys
            if drawn["portal"] is not None
        )
        seats = tuple(
            Seat(user=user, read=read, unread=unread)
            for user, (read, unread) in sorted(drawn["seats"].items())
        )
        threads = []
        posts = []
        for name, known in zip(drawn["threads"], snapshot.threads, strict=True):
            begun = known or PortalThread(id=name, recipient=keys[-1], opened_at=now, active_at=now)
            before = begun.posts + drawn["wrong"]
            made = [
                NewPost(thread=name, number=before + place, author="kim\0", content=words)
                for place, words in enumerate(drawn["words"], 1)
            ]
            posts += made
            threads.append(
                evolve(
                    begun,
                    organisation="a\0",
                    subject=drawn["subject"],
                    posts=begun.posts + len(made),
                    active_at=now if made else begun.active_at,
                    read=begun.posts,
                    unread=drawn["unread"],
                    seats=seats,
                )
            )
        told: dict[str, Any] = {
            "kind": RowKind.MAIL,
            "purpose": Purpose.PORTAL_NOTICE,
            "body": "It waits.",
        }
        mails = tuple(NewRow(recipient=keys[0], group=name, **told) for name in drawn["threads"])
        events = tuple(Event(EventType.MESSAGE_RECEIVED, now, key) for key in keys)
        return Decision(
            (snapshot, ""),
            events if drawn["entered"] else (),
            mails if drawn["mails"] else (),
            portals=portals,
            threads=tuple(threads),
            posts=tuple(posts),
        )


class LockStep(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "optin.db"
        memory = MemoryStore(key=KEY, entropy=bytes)
        file = SqliteStore(path, key=KEY, entropy=bytes, synchronous="OFF")
        server = PostgresStore(emptied(), key=KEY, entropy=bytes, size=1)
        self.stores: list[Store] = [memory, file, server]
        self.clock = FixedClock()
        self.steps = 0

    def all_alike(self, *units: Unit[Any]) -> None:
        self.alike(
            [told(result) for result in store.transact(units, self.clock)] for store in self.stores
        )

    def alike(self, answers: Iterable[object]) -> None:
        model, *others = answers
        for other in others:
            assert other == model

    @initialize()
    def enrol(self) -> None:
        self.all_alike(Unit(Subjects("acme", tuple(PEOPLE[:1])), Plan(settings="1")))

    @rule(seconds=st.sampled_from([1, 10, 15, 30]))
    def wait(self, seconds: int) -> None:
        self.clock.advance(timedelta(seconds=seconds))

    @rule(asked=st.lists(st.tuples(SUBJECTS, PLANS), min_size=1, max_size=3))
    def transact(self, asked: list[Any]) -> None:
        self.all_alike(*(Unit(entry, Plan(**plan), key) for (entry, key), plan in asked))

    @rule(asked=st.lists(st.tuples(SUBJECTS, PLANS), min_size=1, max_size=5))
    def transact_many(self, asked: list[Any]) -> None:
        units = [Unit(entry, Plan(**plan), key) for (entry, key), plan in asked]
        self.all_alike(*(units * 40)[:40])

    @rule(
        limit=st.integers(1, 4),
        to=st.sampled_from([RowState.CALLING] * 3 + [RowState.BLOCKED, RowState.HELD]),
        plan=PLANS,
    )
    def claim(self, limit: int, to: RowState, plan: dict[str, Any]) -> None:
        plan.pop("tokens", None)
        self.all_alike(Unit(NextDue(limit, LEASE), Plan(**plan, to=to)))

    @rule(
        tenant=TENANTS,
        row=st.integers(1, 6),
        fence=st.integers(1, 3),
        ending=st.fixed_dictionaries(
            {
                "to": ENDINGS | st.just(RowState.CALLING),
                "wait": WAITS,
                "message_id": MESSAGE_IDS,
                "report": REPORTS,
            }
        ),
        plan=PLANS,
    )
    def settle(
        self, tenant: str, row: int, fence: int, ending: dict[str, Any], plan: dict[str, Any]
    ) -> None:
        plan = {**plan, **ending, "late": row}
        plan.pop("tokens", None)
        self.all_alike(Unit(Attempt(tenant, row, fence), Plan(**plan)))

    @rule(
        tenant=TENANTS,
        text=TEXTS,
        person=st.sampled_from(PEOPLE),
        to=st.sampled_from([RowState.PENDING, RowState.DISCARDED]),
        plan=PLANS,
    )
    def take_up_row(
        self, tenant: str, text: str, person: Address, to: RowState, plan: dict[str, Any]
    ) -> None:
        plan.pop("tokens", None)
        key = f"{text}:{RecipientKey(KEY).of(tenant, person)}"
        self.all_alike(Unit(Named(tenant, key), Plan(**plan, to=to)))

    @rule(limit=st.integers(1, 3), to=ENDINGS, wait=WAITS, plan=PLANS)
    def take_over(
        self, limit: int, to: RowState, wait: timedelta | None, plan: dict[str, Any]
    ) -> None:
        plan.pop("tokens", None)
        self.all_alike(Unit(Expired(limit), Plan(**plan, to=to, wait=wait)))

    @rule(
        tenant=TENANTS,
        hash_=st.sampled_from([b"1", b"2"]),
        keeps=st.sampled_from([None, "kept", "\0"]),
        plan=PLANS,
    )
    def use(self, tenant: str, hash_: bytes, keeps: str | None, plan: dict[str, Any]) -> None:
        plan.pop("tokens", None)
        self.all_alike(Unit(Token(tenant, hash_), Plan(**plan, keeps=keeps)))

    @rule(
        tenant=TENANTS,
        delivery=DELIVERIES,
        state=st.sampled_from([InboxState.NEW, InboxState.NEW, InboxState.POISON]),
    )
    def record(self, tenant: str, delivery: Delivery, state: InboxState) -> None:
        self.alike(store.record(tenant, delivery, self.clock, state) for store in self.stores)

    @rule(
        tenant=TENANTS,
        event_id=st.sampled_from(["1", "2", "3", "\0"]),
        inbox=st.sampled_from([InboxState.DONE, InboxState.POISON, InboxState.NEW]),
        plan=PLANS,
    )
    def take_up(self, tenant: str, event_id: str, inbox: InboxState, plan: dict[str, Any]) -> None:
        plan.pop("tokens", None)
        item = InboxItem(tenant, "twilio", "AC1", "message", event_id)
        self.all_alike(Unit(item, Plan(**plan, inbox=inbox)))

    @rule(
        tenant=TENANTS,
        names=st.lists(USERS, min_size=1, max_size=2, unique=True),
        profile=PROFILES,
        forgets=st.booleans(),
        told=st.lists(st.sampled_from(["a", "b\0"]), max_size=2),
        about=st.booleans(),
    )
    def change_users(self, tenant: str, names: list[str], **drawn: Any) -> None:  # noqa: ANN401
        entry = Subjects(tenant, tuple(PEOPLE[:1]) if drawn["about"] else (), users=tuple(names))
        self.all_alike(Unit(entry, OfUsers(names, drawn)))

    @rule(
        tenant=TENANTS,
        user=USERS,
        ids=st.one_of(st.none(), st.lists(st.integers(1, 8), max_size=3)),
    )
    def read(self, tenant: str, user: str, ids: list[int] | None) -> None:
        self.alike(store.mark_read(tenant, user, ids, self.clock) for store in self.stores)

    @rule(
        tenant=TENANTS,
        about=st.lists(
            st.sampled_from([*CLIENTS, *CLIENTS, PEOPLE[0]]), min_size=1, max_size=2, unique=True
        ),
        drawn=st.lists(TALKED, min_size=1, max_size=3),
    )
    def talk(self, tenant: str, about: list[Address], drawn: list[dict[str, Any]]) -> None:
        self.all_alike(
            *(
                Unit(
                    Subjects(tenant, tuple(about), threads=tuple(each["threads"])), OfPortals(each)
                )
                for each in drawn
            )
        )

    @rule(address=st.sampled_from([*PEOPLE, *CLIENTS, MAILBOX]))
    def erase(self, address: Address) -> None:
        self.alike(store.erase("acme", address, "asked", self.clock) for store in self.stores)

    @invariant()
    def now_and_then_they_are_compared(self) -> None:
        self.steps += 1
        if self.steps % EACH == 0:
            self.compare()

    def compare(self) -> None:
        for tenant in ("acme", "zeta"):
            model, *others = (self.shown(store, tenant) for store in self.stores)
            for other in others:
                for one, two in zip(model, other, strict=True):
                    assert one == two
            ledger = self.stores[1].scan(Ledger(tenant), limit=10_000).items
            assert first_fault(tenant, ledger) is None  # type: ignore[arg-type]
            views = self.stores[1].scan(Recipients(tenant), limit=100).items
            folded = fold_all(ledger)  # type: ignore[arg-type]
            standings = {view.key: view.standing for view in views}  # type: ignore[attr-defined]
            assert {key: value for key, value in standings.items() if key in folded} == folded

        self.compare_glances()

    def compare_glances(self) -> None:
        since = self.clock.now() - timedelta(seconds=10)
        for tenant in ("acme", "zeta"):
            standpoint = Standpoint(tenant, "organisation", "a", since, since)
            for store in self.stores:
                views = store.view(Subjects(tenant, tuple(PEOPLE))).recipients
                glances = store.glance(standpoint, [each.key for each in PEOPLE])
                assert glances == [each.glance(standpoint) for each in views]

    def shown(self, store: Store, tenant: str) -> list[object]:
        keys = [each.key for each in store.view(Subjects(tenant, tuple(PEOPLE))).recipients]
        threads = [Thread(tenant, key, newest=newest) for key in keys for newest in (False, True)]
        queries: list[Query] = [
            Ledger(tenant), Recipients(tenant), Consents(tenant), Rows(tenant), Deliveries(tenant),
            Rows(tenant, PEOPLE[0]), Ledger(tenant, PEOPLE[1]),
            Ledger(tenant, PEOPLE[0], newest=True),
            Deliveries(None), Deliveries(None, states=(InboxState.NEW,)),
            Conversations(tenant), Conversations(tenant, "a"),
            Links(tenant), Links(tenant, PEOPLE[0]), Links(tenant, hash=b"1"),
            Entries(tenant, "texts"), Thread(tenant), Thread(tenant, since=5), *threads,
            *contacts_of(tenant, keys[0]),
        ]  # fmt: skip
        found: list[object] = [store.scan(query, limit=10_000).items for query in queries]
        view = store.view(Subjects(tenant, tuple(PEOPLE)))
        past = store.view(Subjects(tenant, tuple(PEOPLE)), self.clock.now() - timedelta(seconds=10))
        for asked in contacts_of(tenant, keys[0])[1:3]:
            found += [page.items for page in pages_of(store, asked)]
        found += [plain(view), plain(past), store.tenants()]
        found += portals_of(store, tenant)
        for user in ("lou", "kim\0", ""):
            found.append(store.scan(Notices(tenant, user), limit=100).items)
            found.append(store.scan(Notices(tenant, user, unread=True), limit=100).items)
            found.append(store.unread(tenant, user))
        found.append(store.scan(Users(tenant)).items)
        found.append(store.account(tenant, "texts"))
        now = self.clock.now()
        bounds = (now - timedelta(days=1), now - timedelta(seconds=10), now + timedelta(days=1))
        counted = store.scan(Tallies(tenant, bounds)).items
        found += [set(each.tallies) for each in counted if isinstance(each, Tallied)]
        found += [store.route("sender 1"), store.route("sender 2")]
        for provider, message_id in (("twilio", "SM1"), ("twilio", "SM2"), ("", "SM3")):
            found.append(store.attempt_of(provider, "", message_id))
        return found

    def teardown(self) -> None:
        try:
            self.compare()
        finally:
            for store in self.stores:
                store.close()
            self.folder.cleanup()


def contacts_of(tenant: str, key: str) -> list[Query]:
    """Ask for contacts in each way in which they are listed."""
    since = FixedClock().now() + timedelta(seconds=20)
    asked = [
        Contacts(tenant, key), Contacts(tenant), Contacts(tenant, by_number=True),
        Contacts(tenant, states=(State.OPTED_OUT, State.UNKNOWN), scope="organisation"),
        Contacts(tenant, states=(State.PENDING, State.UNKNOWN), by_number=True),
        Contacts(tenant, organisations=("", "a")), Contacts(tenant, since=since),
        Contacts(tenant, organisations=("a",)),
        Contacts(tenant, organisations=("a",), by_number=True),
        Contacts(tenant, beginning="+1", since=since), Contacts(tenant, ending="0101"),
        Contacts(tenant, blocked=True), Contacts(tenant, blocked=True, since=since),
    ]  # fmt: skip
    return [*asked, *(evolve(each, backwards=True) for each in asked[1:4])]


def portals_of(store: Store, tenant: str) -> list[object]:
    """Show all portals, their threads and their posts."""
    view = store.view(Subjects(tenant, tuple(CLIENTS), threads=(*TALKS, "none")))
    in_pages: list[Query] = [PortalThreads(tenant), PortalThreads(tenant, user="lou")]
    in_pages += [Posts(tenant, recipient=each.key) for each in view.recipients]
    found: list[object] = [
        [item for page in pages_of(store, query) for item in page.items] for query in in_pages
    ]
    queries: list[Query] = [Portals(tenant), Portals(tenant, CLIENTS[0])]
    for whose in (None, CLIENTS[0]):
        for user in ("", "lou", "kim\0"):
            queries += [PortalThreads(tenant, whose, user, unread) for unread in (False, True)]
    queries += [PortalThreads(tenant, id=name) for name in TALKS]
    queries += [Posts(tenant, recipient=each.key, since=3) for each in view.recipients]
    queries += [Posts(tenant, TALKS[1], newest=newest) for newest in (False, True)]
    found += [store.scan(query, limit=10_000).items for query in queries]
    accounts = [
        item for item in store.scan(Portals(tenant)).items if isinstance(item, PortalAccount)
    ]
    found += [(each.email_key, each.address) for each in accounts]
    return [*found, plain(view)]


def pages_of(store: Store, query: Query) -> Iterator[Page[object]]:
    """Read a list in pages of two, each from the end of the one before."""
    after = None
    while True:
        page = store.scan(query, after, 2)
        yield page
        after = page.after
        if after is None:
            return


def plain(snapshot: Snapshot) -> tuple[object, ...]:
    """Show a snapshot by value: a version of the settings is equal only to itself."""
    version = snapshot.settings
    return (
        version and (version.number, version.body),
        snapshot.recipients, snapshot.row, snapshot.delivery, snapshot.token,
        snapshot.users, snapshot.threads,
    )  # fmt: skip


def told(result: Result[Any]) -> object:
    """Show a result by value."""
    if isinstance(result, Failed):
        return type(result.error), getattr(result.error, "code", None)
    if isinstance(result, Committed):
        return [(plain(answer[0]), *answer[1:]) for answer in result.answers]
    return result


TestLockStep = LockStep.TestCase
TestLockStep.settings = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None)
