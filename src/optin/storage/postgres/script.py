"""What a transaction on PostgreSQL does, step by step, written once for both colours.

The order of locks, which keeps two transactions from waiting for each other: what a unit names (an
inbound delivery, a link, outbox rows, users), then recipients in the order of their keys, each with
its portal threads, then accounts, and last the heads of the ledgers, for one statement.

Units run in waves: a wave takes as many of them, in their order, as have nothing to do with each
other, reads for all of them in one trip, decides, and writes for all of them in one statement. What
follows in the next wave sees what the wave before has written. Usually there is one wave.

A decision saw a version of the settings before the head of the ledger was locked; when another one
is in force by then, everything is decided again.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar, cast

import psycopg
from attrs import evolve, frozen

from optin.clock import Clock
from optin.consent import Address, stamp
from optin.exceptions import StorageError
from optin.policy.decision import (
    Attempt,
    Committed,
    Decision,
    Delivery,
    Expired,
    Failed,
    InboxItem,
    InboxState,
    Named,
    NextDue,
    Result,
    Subjects,
    Token,
    Unit,
)
from optin.storage.bounds import (
    bad_limit,
    check_bounds,
    check_tenant,
    keyed_claim,
    unknown_tenant,
)
from optin.storage.postgres.cases import (
    Asking,
    Case,
    Pair,
    Used,
    Work,
    _ChangedError,
    apart,
    finding,
    naming_threads,
)
from optin.storage.postgres.queries import Trip, ask
from optin.storage.postgres.reading import Answers, Frame, Reader, Seen, Trips, pairs
from optin.storage.postgres.tables import PostgresTables
from optin.storage.postgres.wants import foreseen, lacking, take_accounts, wanted
from optin.storage.rows import Fields, Head, row_of
from optin.storage.writing import Writer

__all__ = [
    "BUSY",
    "INSIDE",
    "INSIDE_READING",
    "LENT",
    "OWN",
    "Busy",
    "Scripts",
    "as_ours",
]

T = TypeVar("T")

MANY: Final = 256
"""From so many recipients on, as an import has them, most are new: making all of them lockable at
once spares reading them twice. No group of callers is as large."""

_TRIES: Final = 10
# Somebody else was first: a serialisation failure, a deadlock, a unique key that was free when it
# was looked for. Done again, the unit sees what the other has written.
_AGAIN: Final = frozenset({"40001", "40P01", "23505"})


@frozen
class Busy:
    """Tell that a unit's recipients were locked by somebody else: it has to wait, alone."""


BUSY: Final = Busy()


OWN: Final = Frame([ask("begin")], [ask("commit")], [ask("rollback")])
"""On a connection of the store's own, whose settings are right."""

LENT: Final = Frame([ask("begin"), ask("limit_waiting")], OWN.commit, OWN.rollback)
"""On a connection that somebody else has opened."""


INSIDE: Final = Frame([ask("mark")], [ask("unmark")], [ask("back_to_mark"), ask("unmark")])
"""Inside a transaction of the host's: under a savepoint."""

INSIDE_READING: Final = Frame([], [], [])
"""Inside a transaction of the host's, whose level lets each statement see a moment of its own."""


class _UndoneError(Exception):
    """Carry out what undoes the whole transaction."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class Scripts:
    """Write the conversations of a store with its database.

    Args:
        reader: For the recipients' keys.
        entropy: Gives so many random bytes.
        frame: How a transaction begins and ends.
    """

    def __init__(self, reader: Reader, entropy: Callable[[int], bytes], frame: Frame = OWN) -> None:
        self.reader = reader
        self._entropy = entropy
        self._frame = frame

    # Units ----------------------------------------------------------------------------------------

    def transact(
        self, asked: Sequence[tuple[Unit[Any], Clock]], *, patient: bool
    ) -> Trips[list[Any]]:
        """Run units in one commit.

        Args:
            asked: Units that claim nothing, each with the clock of its caller.
            patient: Wait for recipients that somebody else has locked; else their units come back
                as :data:`BUSY`.

        Returns:
            One result for each.
        """
        told = yield from self._tried(lambda: self._together(asked, patient=patient))
        if not isinstance(told, Failed):
            return told
        if len(asked) == 1:
            return [told]
        results: list[Any] = []
        for one in asked:  # each alone: one of them cannot be written
            try:
                results += yield from self.transact([one], patient=patient)
            except StorageError as error:  # lost on the way, when those before it are committed
                results.append(Failed(error))
        return results

    def claim(self, unit: Unit[Any], clock: Clock) -> Trips[Result[Any]]:
        """Run a unit that claims outbox rows."""
        entry = cast("NextDue | Expired", unit.entry)
        if unit.key is not None:
            return Failed(keyed_claim())
        if entry.limit < 1:
            return Failed(bad_limit())
        return (yield from self._tried(lambda: self._claimed(unit, entry, clock)))

    def _tried(self, script: Callable[[], Trips[T]]) -> Trips[T | Failed]:
        """Run a script, again where somebody else was first."""
        failed: Exception = StorageError("the database was too busy")
        for _ in range(_TRIES):
            try:
                return (yield from script())
            except _UndoneError as undone:
                yield self._frame.rollback
                return Failed(undone.error)
            except _ChangedError:
                yield self._frame.rollback
            except psycopg.Error as error:
                yield self._frame.rollback
                failed = as_ours(error)
                if error.sqlstate not in _AGAIN:
                    break
        return Failed(failed)

    def _together(
        self, asked: Sequence[tuple[Unit[Any], Clock]], *, patient: bool
    ) -> Trips[list[Any]]:
        work = Work([None] * len(asked), list(self._frame.begin), patient)
        yield from self._waves(work, list(self._cases(asked, work.results)))
        return work.results

    def _cases(
        self, asked: Sequence[tuple[Unit[Any], Clock]], results: list[Any]
    ) -> Iterator[Case]:
        """Prepare each unit; one whose tenant has an impossible name fails here."""
        for place, (unit, clock) in enumerate(asked):
            entry = cast("Subjects | Attempt | Named | Token | InboxItem", unit.entry)
            try:
                check_tenant(entry.tenant)
            except Exception as error:  # noqa: BLE001 - it is this unit's result
                results[place] = Failed(error)
                continue
            case = Case(unit, clock, place, entry.tenant)
            if isinstance(entry, Subjects):
                for address in entry.addresses:
                    case.names(self.reader.key_of(entry.tenant, address), address)
            yield case

    def _claimed(
        self, unit: Unit[Any], entry: NextDue | Expired, clock: Clock
    ) -> Trips[Result[Any]]:
        now = clock.now()
        work = Work([], list(self._frame.begin), patient=True)
        find = "due" if isinstance(entry, NextDue) else "expired"
        *_, found = yield work.opened(ask(find, now=stamp(now), limit=entry.limit))
        cases = []
        for place, row in enumerate(map(row_of, found)):
            case = Case(unit, clock, place, row.tenant, now=now, row=row)
            case.names(row.recipient, row.address)
            cases.append(case)
        if not cases:
            yield self._frame.rollback
            return Committed(())
        work.results = [None] * len(cases)
        yield from self._waves(work, cases)
        return Committed(tuple(result.answer for result in work.results))

    # Waves ----------------------------------------------------------------------------------------

    def _waves(self, work: Work, cases: list[Case]) -> Trips[None]:
        while cases:
            done = yield from self._wave(work, cases)
            cases = cases[done:]
            trip = work.tables.flush()
            if not cases:
                trip += self._frame.commit
            if trip:
                yield work.opened(*trip)
        self.reader.keep(work.seen)

    def _wave(self, work: Work, cases: list[Case]) -> Trips[int]:
        """Run the first of some cases, as many as can be run at once; return how many."""
        wave = apart(cases)
        asking = finding(wave)
        if asking:
            yield from _asked(asking, work.opened())
            wave = apart(wave)
        used = Used()
        yield from self._read(work, wave, used)
        decided: list[Case] = []
        count = 0
        for case in wave:
            count += 1
            self._decide(work, case, used)
            if case.decision is not None:
                decided.append(case)
                if case.decision.settings is not None:
                    break  # what comes next must see them
        if decided:
            yield from _asked(wanted(work, decided))
            writer = Writer(work.tables, self._entropy, self.reader.key_of)
            for place, case in enumerate(decided):
                if not _charge(work, case):
                    continue
                if lacking(work, _decisions([case])):
                    more = foreseen(decided[place + 1 :], work.tables.accounts)
                    yield from _asked(lacking(work, [*_decisions([case]), *more]))
                self._write(work, writer, case)
        return count

    def _read(self, work: Work, wave: list[Case], used: Used) -> Trips[None]:
        """Lock the recipients of a wave, and read all that its decisions see."""
        addresses = {pair: address for case in wave for pair, address in case.addresses.items()}
        about = sorted(pair for pair in addresses if pair[1])
        trip = work.opened()
        if len(about) >= MANY:
            trip.append(ask("make_lockable", subjects=pairs(about)))
        before = len(trip)
        more = {pair: along for case in wave for pair, along in case.along()}
        if about:
            trip += _locking(work, about, more)
        bare = sorted({case.tenant for case in wave} - {pair[0] for pair in about})
        if bare:  # the others' versions come with their recipients
            trip.append(ask("versions", tenants=bare))
        asking = used.asking(wave)
        trip += [statement for statement, _ in asking]
        answers = iter((yield trip)[before:])
        work.seen.versions = {}
        if about:
            found = yield from self._lock(work, addresses, more, next(answers), next(answers))
            used.take(wave, found)
        if bare:
            work.seen.versions.update((row[0], row[1]) for row in next(answers))
        for (_, take), rows in zip(asking, answers, strict=True):
            take(rows)
        yield from _asked(naming_threads(wave))
        yield from self.reader.settings(work.seen)

    def _lock(
        self,
        work: Work,
        addresses: Mapping[Pair, Address | None],
        more: Mapping[Pair, Mapping[str, object]],
        locked: list[tuple[Any, ...]],
        found: list[tuple[Any, ...]],
    ) -> Trips[list[tuple[Any, ...]]]:
        """Take in recipients, after giving those their rows that had none to lock."""
        missing = {(row[0], row[1]) for row in found} - {(row[0], row[1]) for row in locked}
        holding = self.reader.take(work.seen, found, addresses)
        new = sorted((row[0], row[1]) for row in found if _has_no_row(row)) if missing else []
        if new:
            make = ask("make_lockable", subjects=pairs(new))
            _, locked, again = yield [make, *_locking(work, new, more)]
            missing -= {(row[0], row[1]) for row in locked}
            holding += self.reader.take(work.seen, again, addresses)
            found = found + again  # what was read last counts
        if missing and work.patient:
            raise _ChangedError
        work.busy |= missing
        yield from self.reader.held(work.seen, holding)
        return found

    # Deciding and writing -------------------------------------------------------------------------

    def _decide(self, work: Work, case: Case, used: Used) -> None:
        """Decide about one case, or say why there is nothing to decide."""
        if not work.busy.isdisjoint(case.about):
            work.busy.update(case.about)  # whoever comes behind it waits, too
            work.results[case.place] = BUSY
            return
        try:
            replayed = used.replayed(case)
            if replayed is not None:
                work.results[case.place] = replayed
                return
            case.snapshot = work.snapshot(case)
            if case.now is None:
                case.now = case.clock.now()
            case.decision = case.unit.decide(case.snapshot, case.now)
        except Exception as error:  # noqa: BLE001 - whatever it raised is the unit's result
            _failed(work, case, error)

    def _write(self, work: Work, writer: Writer, case: Case) -> None:
        """Gather what one case writes; one that fails leaves nothing behind."""
        mark = work.tables.mark()
        try:
            self._gather(work, writer, case)
        except Exception as error:  # noqa: BLE001 - whatever it raised is the unit's result
            work.tables.back_to(mark)
            _failed(work, case, error)

    def _gather(self, work: Work, writer: Writer, case: Case) -> None:
        snapshot, now, entry, tenant = case.snapshot, case.now, case.unit.entry, case.tenant
        if case.decision is None or snapshot is None or now is None:
            return
        decision = case.decision
        check_bounds(entry, snapshot, decision, case.account)
        known = {pair[1]: work.known(case, pair) for pair in case.addresses}
        entered = work.tables.head(tenant).seq + 1 if decision.events else 0
        kept = writer.write(tenant, entry, known, snapshot, decision, now)
        key = case.unit.key
        if isinstance(key, Delivery):
            recipient = "" if key.address is None else self.reader.key_of(tenant, key.address)
            came = evolve(key, meaning=decision.meaning)
            writer.take_in(tenant, came, recipient, InboxState.DONE, now, entered)
            has_address = recipient in known and known[recipient].has_address
            if key.address is not None and recipient not in kept and not has_address:
                writer.keep_address(tenant, recipient, key.address)
        elif key is not None:
            writer.remember(tenant, key, decision.memo)
        if case.arrival:
            writer.decided(tenant, case.arrival, decision.meaning, decision.inbox, entered)
        elif case.token is not None and isinstance(entry, Token):
            writer.use_token(tenant, entry.hash, decision.keeps, now)
        work.results[case.place] = Committed((decision.answer,))

    def hold(self, attempt: Attempt) -> Trips[bool]:
        """Keep every decision about the recipient of a row waiting, in an open transaction."""
        return (yield from self.reader.hold(attempt, self._frame.begin))

    def release(self) -> Trips[None]:
        """End the transaction of :meth:`hold`."""
        yield self._frame.rollback

    # Erasing --------------------------------------------------------------------------------------

    def erase(self, tenant: str, address: Address, ground: str, clock: Clock) -> Trips[int]:
        """Destroy what is personal about a recipient."""
        about = (tenant, self.reader.key_of(tenant, address))
        counted = yield from self._tried(lambda: self._erased(about, ground, clock))
        if isinstance(counted, Failed):
            raise counted.error
        return counted

    def _erased(self, about: Pair, ground: str, clock: Clock) -> Trips[int]:
        tenant, key = about
        given = {"tenant": tenant, "recipient": key}
        asked = pairs([about])
        head = ask("heads", tenants=[tenant], row_keys="[]")
        *_, found, counts, costs, accounts, heads = yield [
            *self._frame.begin,
            ask("lock_users_by_phone", **given),
            ask("lock_users_by_email", **given),
            ask("lock_waiting", **given),
            ask("make_lockable", subjects=asked),
            ask("lock_erased", **given),
            ask("subjects", subjects=asked),
            ask("personal", **given),
            ask("waiting_costs", **given),
            ask("accounts_of", **given),
            head,
        ]
        enrolled = bool(heads) and heads[0][1] > 0
        if tenant and not enrolled:
            raise _UndoneError(unknown_tenant())
        if not heads:
            _, heads = yield [
                ask("know_tenants", tenants=[tenant]),
                head,
            ]
        seen = Seen()
        self.reader.take(seen, found, {about: None})
        tables = PostgresTables({tenant: Head(*heads[0][1:5])})
        take_accounts(tables, accounts)
        payloads, waiting = counts[0]
        Writer(tables, self._entropy, self.reader.key_of).erase(
            tenant,
            seen.known[about],
            ground,
            clock.now(),
            payloads=payloads,
            waiting=waiting,
            costs=costs,
        )
        yield [*tables.flush(), *self._frame.commit]
        return int(payloads)


# Parts --------------------------------------------------------------------------------------------


def as_ours(error: psycopg.Error) -> StorageError:
    """Tell an error of the database as one of ours, without the texts that it may quote."""
    return StorageError(f"the database could not do it: {error.sqlstate or type(error).__name__}")


def _asked(asking: Asking, opening: Sequence[Any] = ()) -> Generator[Trip, Answers, None]:
    """Make one trip, and let each statement's rows be taken in."""
    if asking:
        answers = yield [*opening, *(statement for statement, _ in asking)]
        for (_, take), rows in zip(asking, answers[len(opening) :], strict=True):
            take(rows)


def _locking(work: Work, about: Sequence[Pair], more: Mapping[Pair, Mapping[str, object]]) -> Trip:
    asked = pairs(about, more)
    lock = "lock_patiently" if work.patient else "lock"
    return [ask(lock, subjects=asked), ask("subjects", subjects=asked)]


def _has_no_row(row: Fields) -> bool:
    """Say whether a row of the query ``subjects`` found no row to lock: it has no revision."""
    return row[5] is None


def _charge(work: Work, case: Case) -> bool:
    """Let the charge of a case decide, on the account as it stands; return whether it did."""
    guard = None if case.decision is None else case.decision.guard
    if guard is None:
        return True
    case.account = guard.account
    try:
        case.decision = guard.decide(work.tables.account(case.tenant, guard.account).view)
    except Exception as error:  # noqa: BLE001 - whatever it raised is the unit's result
        _failed(work, case, error)
        return False
    return True


def _decisions(cases: Sequence[Case]) -> list[tuple[str, Decision[Any]]]:
    return [(case.tenant, case.decision) for case in cases if case.decision is not None]


def _failed(work: Work, case: Case, error: Exception) -> None:
    if isinstance(case.unit.entry, NextDue | Expired):
        raise _UndoneError(error) from error  # the rows of one claim stand or fall together
    work.results[case.place] = Failed(error)
