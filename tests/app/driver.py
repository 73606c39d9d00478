# ruff: noqa: ANN401 - sync and async calls pass through here alike, whatever they carry
"""One way to write a test for every store and both colours."""

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any, cast

from optin import (
    Actor,
    AsyncKeyRing,
    AsyncOptIn,
    AsyncRoleAuthorizer,
    Changed,
    Channel,
    Code,
    Entry,
    EventType,
    Evidence,
    FormLinks,
    GroupSent,
    KeyRing,
    Mode,
    OptIn,
    Organisation,
    Policy,
    PortalSetup,
    Received,
    ReceivedAs,
    Refused,
    RoleAuthorizer,
    Row,
    ScopeKind,
    Sender,
    SenderKind,
    Source,
    State,
    Status,
    StorageError,
    UnknownTenantError,
)
from optin.consent import EVERYTHING, NOBODY, fold_all
from optin.policy import Committed, SendResult, Unit
from optin.storage import Query
from optin.testing import (
    AsyncMemoryBilling,
    AsyncMemoryCourier,
    AsyncMemoryMailer,
    AsyncMemoryNotifier,
    FixedClock,
    MemoryBilling,
    MemoryCourier,
    MemoryMailer,
    MemoryNotifier,
)
from optin.transports import Capabilities, ProviderReading, Transport
from optin.transports.memory import MemoryTransport
from tests.app.office import AsyncOffice, MemoryArchive, Office

TENANT = "firm"
FIRM = "Reyes Law"
SENDER = "+14155550100"
SECOND = "+14155550101"
TOLL_FREE = "+18885550100"
SAM = "+14155550123"
HEARING = "Your hearing is at nine."
KIM = "+14155550124"
ADMIN = Actor("ann", {"setup"})
NOBODY_SPECIAL = Actor("bob")

# What carries texts as Twilio does: it keeps a list of its own, which START lifts.
WITH_LIST = Capabilities(
    channels=frozenset(Channel),
    signs_webhooks=True,
    words_that_lift_block=frozenset({"START"}),
    inbound_opt_out_hint=True,
    templates=True,
)


class Flaky:
    """A store, sync or async, that fails where a test says so."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.fails: Callable[[str, tuple[Any, ...]], Exception | None] = lambda *_: None

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)

        def call(*arguments: Any) -> Any:
            error = self.fails(name, arguments)
            if error is not None:
                raise error
            return method(*arguments)

        return call


class _Awaiting:
    """An AsyncOptIn, or a part of one, that is called as an OptIn is."""

    def __init__(self, optin: Any, run: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
        self._optin = optin
        self._run = run

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._optin, name)
        if not callable(method):  # a part of it, with methods of its own
            return _Awaiting(method, self._run)

        def call(*arguments: Any, **named: Any) -> Any:
            result = method(*arguments, **named)
            if inspect.isasyncgen(result):
                return self._each(cast("AsyncGenerator[Any, Any]", result))
            return self._run(result) if inspect.iscoroutine(result) else result

        return call

    def _each(self, results: AsyncGenerator[Any, Any]) -> Iterator[Any]:
        """Take the results one by one, as they come."""
        try:
            while True:
                try:
                    yield self._run(anext(results))
                except StopAsyncIteration:
                    return
        finally:
            self._run(results.aclose())


class World:
    """A tenant, a provider, users, contacts and a clock, around one OptIn."""

    def __init__(self, store: Any, runner: asyncio.Runner | None) -> None:
        self._runner = runner
        self.clock = FixedClock()
        self.is_async = runner is not None
        self.transport = MemoryTransport(capabilities=WITH_LIST)
        self.store = Flaky(store)
        self.notifier: MemoryNotifier | AsyncMemoryNotifier
        self.office, self.archive = Office(), MemoryArchive()
        self._ids = count(1)
        self._run: Callable[[Any], Any] = asyncio.run if runner is None else runner.run
        self.notifier = MemoryNotifier() if runner is None else AsyncMemoryNotifier()
        self.billing: MemoryBilling | AsyncMemoryBilling | None
        self.billing = MemoryBilling() if runner is None else AsyncMemoryBilling()
        self.mailer: MemoryMailer | AsyncMemoryMailer
        self.mailer = MemoryMailer() if runner is None else AsyncMemoryMailer()
        self.links = FormLinks("https://texts.example.com/optin", b"k" * 32)
        self.portal = PortalSetup(
            (KeyRing if runner is None else AsyncKeyRing)({"2026": b"p" * 32}, current="2026"),
            "https://texts.example.com/portal",
        )
        self.optin = self.opened()

    def opened(
        self,
        role_of: Callable[[str, str, str], str | None] | None = None,
        *,
        notifier: Any = None,
        transports: Sequence[Transport] | None = None,
    ) -> OptIn:
        """Open an OptIn on the same store, in which users have roles where a test says so."""
        transports = [self.transport] if transports is None else transports
        named: dict[str, Any] = {
            "notifier": self.notifier if notifier is None else notifier,
            "billing": self.billing,
            "mailer": self.mailer,
            "links": self.links,
            "portal": self.portal,
            "entropy": self.entropy,
            "clock": self.clock,
            "new_id": self.new_id,
            "jitter": lambda: 0.0,
            **self.outside(),
        }
        store = cast("Any", self.store)
        if self._runner is None:
            authorizer = None if role_of is None else RoleAuthorizer(role_of)
            return OptIn(store, transports, courier=MemoryCourier(), authorizer=authorizer, **named)

        async def awaited_role_of(*who: str) -> str | None:
            return None if role_of is None else role_of(*who)

        bouncer = None if role_of is None else AsyncRoleAuthorizer(awaited_role_of)
        awaited = AsyncOptIn(
            store, transports, courier=AsyncMemoryCourier(), authorizer=bouncer, **named
        )
        return cast("OptIn", _Awaiting(awaited, self._runner.run))

    def outside(self) -> dict[str, Any]:
        """Return what else the host brings, in the colour of this world."""
        parts = {"directory": self.office, "matters": self.office, "archive": self.archive}
        if self._runner is None:
            return parts
        return {name: AsyncOffice(part) for name, part in parts.items()}

    def roles(self, **role_of: str) -> None:
        """Ask from now on for the role of whoever acts; whoever is not named has none."""
        self.optin = self.opened(lambda user, *_: role_of.get(user))

    def new_id(self) -> str:
        return f"id-{next(self._ids)}"

    def entropy(self, size: int) -> bytes:
        """Give bytes that are different each time, and the same in each run."""
        return next(self._ids).to_bytes(size)

    # Setup

    def enrol(
        self,
        mode: Mode = Mode.CONSENT,
        *,
        senders: Sequence[str | Sender] = (SENDER,),
        scope: ScopeKind = ScopeKind.ORGANISATION,
        **policy: Any,
    ) -> "World":
        self.optin.enrol(TENANT, name=FIRM, senders=senders, policy=Policy(mode=mode, **policy))
        if scope is not ScopeKind.ORGANISATION:
            changed = self.optin.change_scope(TENANT, scope, actor=ADMIN, confirm=True)
            assert isinstance(changed, Changed)
        return self

    def switch(self, mode: Mode, organisation: str = "", **policy: Any) -> None:
        new = Policy(mode=mode, **policy)
        changed = self.optin.change_policy(
            TENANT, new, actor=ADMIN, confirm=True, organisation=organisation
        )
        assert isinstance(changed, Changed)

    def add_office(
        self, id_: str, policy: Policy | None = None, *, name: str = "", parent: str = ""
    ) -> None:
        office = Organisation(id_, name or f"Reyes {id_}", parent, policy)
        changed = self.optin.add_organisation(TENANT, office, actor=ADMIN, confirm=True)
        assert isinstance(changed, Changed)

    # What people do

    def group(self, *to: str, **named: Any) -> GroupSent | Refused:
        return self.optin.send_group(TENANT, to=to, text="all", user="dana", **named)

    def send(
        self, text: str = "Your hearing is at nine.", to: str = SAM, **named: Any
    ) -> SendResult:
        named = {"user": "dana", "user_name": "Dana Reyes", **named}
        return self.optin.send(TENANT, to=to, text=text, **named)

    def writes(  # noqa: PLR0913 - each part of a message, by name
        self,
        text: str,
        from_: str = SAM,
        *,
        to: str = SENDER,
        event_id: str = "",
        user: str = "",
        reading: ProviderReading | None = None,
        extras: tuple[str, ...] = (),
        occurred_at: datetime | None = None,
        dated: bool = True,
    ) -> Received:
        """Take in what somebody writes, a second after what was before, as providers date it."""
        self.wait(seconds=1)
        if occurred_at is None and dated:
            occurred_at = self.clock.now()
        number = from_.removeprefix("whatsapp:")
        request = self.transport.inbound_request(
            number,
            to,
            text,
            channel=Channel.WHATSAPP if number != from_ else Channel.SMS,
            event_id=event_id or self.new_id(),
            reading=reading,
            extras=extras,
            occurred_at=occurred_at,
        )
        (received,) = self.optin.receive(request, user=user)
        return received

    def agrees(self, who: str = SAM) -> None:
        """Bring somebody to opted in, and forget the texts that it took."""
        given = self.optin.opt_in(TENANT, contact=who, by="dana", evidence="signed on paper")
        assert isinstance(given, Changed)
        self.dispatch()
        self.forget()

    def says_yes_on_a_form(self, who: str = SAM) -> None:
        evidence = Evidence(Source.FORM, wording="May we text you?", version="3", language="en")
        self.optin.answer_form(TENANT, contact=who, agreed=True, evidence=evidence)

    def writes_while_locked(self, text: str, from_: str = SAM) -> None:
        """Have somebody write while nothing can be decided, so that it is only recorded."""
        self.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
        assert self.writes(text, from_).outcome is ReceivedAs.RECORDED
        self.store.fails = lambda *_: None

    def forget(self) -> None:
        self.transport.sent.clear()
        self.notifier.clear()

    def dispatch(self) -> None:
        self.optin.dispatch()

    def wait(self, **for_: float) -> None:
        self.clock.advance(timedelta(**for_))

    # What can be seen

    def sent(self, to: str = SAM) -> list[str]:
        return [message.text for message in self.transport.sent if message.to.value == to]

    def templates_sent(self, to: str = SAM) -> list[str]:
        """Name what left for somebody, in order: templates, and "" for a person's own words."""
        templates = {f"{row.tenant}:{row.id}": row.template for row in self.rows(to)}
        return [
            templates[message.reference.rpartition(":")[0]]
            for message in self.transport.sent
            if message.to.value == to
        ]

    def told(self, user: str = "dana") -> list[str]:
        """Name what a user was told: templates, and the contact's own words as they are."""
        return [notice.template or notice.text for notice in self.notifier.to(user)]

    def state(self, who: str = SAM) -> State:
        return self.status(who).state

    def status(self, who: str = SAM) -> Status:
        return self.optin.status(TENANT, who)[0]

    def history(self, who: str | None = SAM) -> list[Entry]:
        return self.optin.history(TENANT, who)

    def events(self, who: str | None = SAM) -> list[EventType]:
        return [entry.event.type for entry in self.history(who)]

    def rows(self, who: str = SAM) -> list[Row]:
        return self.optin.messages(TENANT, who)

    def row(self, text: str, who: str = SAM) -> Row:
        (found,) = [row for row in self.rows(who) if row.body == text]
        return found

    def kept(self, query: Query) -> list[Any]:
        """Ask the store itself, for what the public API does not show."""
        found = self.store.scan(query)
        return list((self._run(found) if inspect.iscoroutine(found) else found).items)

    def transacted(self, unit: Unit[Any]) -> None:
        """Decide something on the store itself, as somebody in the database might."""
        done = self.store.transact([unit], self.clock)
        (result,) = self._run(done) if inspect.iscoroutine(done) else done
        assert isinstance(result, Committed)

    # What holds whatever was done

    def check(self) -> None:
        """Hold what must be so after every test: the chain, the fold, and that STOP won."""
        try:
            self.optin.settings(TENANT)
        except UnknownTenantError:
            return
        assert self.optin.quota.audit(TENANT) is None
        entries = self.optin.history(TENANT)
        assert self.optin.verify(TENANT) is None
        assert late_authorisations(entries) == []
        folded = fold_all(entries)
        keys = {entry.address: entry.event.recipient for entry in entries if entry.address}
        statuses, after = self.optin.statuses(TENANT, limit=1000)
        assert after is None
        for status in statuses:
            if status.address is None:
                continue  # erased: nothing tells any more whose it was
            key = keys.get(status.address.value, "")
            standing = folded.get(key, NOBODY)
            assert standing.in_scope(status.scope).state is status.state
            assert standing.blocks == status.blocks


_ANSWERS = {"opt_out_confirmation", "help"}


def late_authorisations(entries: Iterable[Entry]) -> list[int]:
    """Name the authorisations that stand in the ledger after an opt-out that nobody lifted.

    The answers to the person's own acts aside: the confirmation, HELP, and a new request.
    """
    late: list[int] = []
    may: dict[str, dict[str, set[str] | None]] = {}
    for entry in entries:
        event = entry.event
        scopes = may.setdefault(event.recipient, {})
        allowed = scopes.get(event.scope, scopes.get(EVERYTHING))
        if event.type is EventType.OPTED_OUT:
            if event.scope == EVERYTHING:
                scopes.clear()
            scopes[event.scope] = _ANSWERS
        elif event.type is EventType.OPTED_IN:
            scopes[event.scope] = None
        elif event.type is EventType.OPT_IN_REQUESTED and allowed is not None:
            scopes[event.scope] = _ANSWERS | {"request"}
        elif event.type is EventType.SEND_AUTHORISED and allowed is not None:
            late += [entry.seq] if event.facts["purpose"] not in allowed else []
    return late


def code_of(result: object) -> Code:
    """Return the code of a refusal, and fail for anything else."""
    assert isinstance(result, Refused), result
    return result.code


__all__ = [
    "ADMIN",
    "FIRM",
    "KIM",
    "NOBODY_SPECIAL",
    "SAM",
    "SECOND",
    "SENDER",
    "TENANT",
    "TOLL_FREE",
    "WITH_LIST",
    "Code",
    "EventType",
    "Flaky",
    "Mode",
    "ReceivedAs",
    "ScopeKind",
    "SenderKind",
    "State",
    "World",
    "code_of",
    "late_authorisations",
]
