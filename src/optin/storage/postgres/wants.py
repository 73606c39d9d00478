"""What the decisions of a wave ask for, locked and read in one trip: accounts, and the heads last.

A charge decides once its account is locked, and may ask for more: the keys of rows that it writes.
The charges behind it are asked what they are going to decide, so that one more trip is enough for
all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from optin.policy.decision import KEEPS_COST, Decision
from optin.quota import NewEntry
from optin.storage.escaping import escape, unescape
from optin.storage.postgres.cases import Asking, Case, Pair, Work, _ChangedError, nothing
from optin.storage.postgres.queries import ask, encoded
from optin.storage.postgres.tables import PostgresTables
from optin.storage.rows import Account, Fields, Head, account_of

__all__ = ["foreseen", "lacking", "take_accounts", "wanted"]


def wanted(work: Work, decided: Sequence[Case]) -> Asking:
    """Lock and read what decisions ask for: accounts, and the heads of the ledgers last."""
    every = [(case.tenant, case.decision) for case in decided if case.decision is not None]
    return [
        *_accounts(work, decided),
        *_hashes(work.tables, every),
        *_routes(work.tables, every),
        *_heads(work, every),
    ]


def lacking(work: Work, decided: Iterable[tuple[str, Decision[Any]]]) -> Asking:
    """Read what charges have decided to write, as far as nobody has asked for it."""
    return _heads(work, list(decided))


def foreseen(
    cases: Iterable[Case], accounts: Mapping[Pair, Account]
) -> Iterator[tuple[str, Decision[Any]]]:
    """Give what charges are going to decide, one after another, so that it is asked for at once.

    Args:
        cases: In their order; one whose charge raises is left out.
        accounts: As they stand before the first.
    """
    views = {pair: account.view for pair, account in accounts.items()}
    for case in cases:
        guard = None if case.decision is None else case.decision.guard
        if guard is None:
            continue
        pair = (case.tenant, guard.account)
        try:
            decision = guard.decide(views[pair])
        except Exception:  # noqa: BLE001, S112 - it is raised again, and counts, at its turn
            continue
        for entry in _booked(decision):
            views[pair] = views[pair].after(entry)
        yield case.tenant, decision


def _booked(decision: Decision[Any]) -> list[NewEntry]:
    costs = [row.cost for row in decision.rows] + [move.cost for move in decision.moves]
    return [*decision.entries, *(cost.taken() for cost in costs if cost is not None)]


_Every: TypeAlias = list[tuple[str, Decision[Any]]]


def _accounts(work: Work, decided: Sequence[Case]) -> Asking:
    """Lock the accounts that are charged, or that rows may give back to."""
    tables = work.tables
    accounts = {pair for case in decided for pair in _accounts_of(case)} - tables.accounts.keys()
    if not accounts:
        return []

    asked = encoded({"tenant": one, "account": escape(two)} for one, two in sorted(accounts))
    return [
        (ask("make_accounts", accounts=asked), nothing),
        (ask("accounts", accounts=asked), partial(take_accounts, tables)),
    ]


def take_accounts(tables: PostgresTables, rows: Iterable[Fields]) -> None:
    """Take in accounts that were locked."""
    for tenant, escaped, *columns in rows:
        name = unescape(escaped)
        tables.accounts[tenant, name] = Account(account_of(name, columns))


def _accounts_of(case: Case) -> Iterator[Pair]:
    decision, snapshot = case.decision, case.snapshot
    if decision is None or snapshot is None:
        return
    if decision.guard is not None:
        yield case.tenant, decision.guard.account
    row = snapshot.row
    if row is not None and row.cost is not None:
        ended = [move.id == row.id and move.to not in KEEPS_COST for move in decision.moves]
        if any(ended):
            yield case.tenant, row.cost.account


def _hashes(tables: PostgresTables, every: _Every) -> Asking:
    """Ask which links are there already."""
    hashes = {(tenant, token.hash) for tenant, each in every for token in each.tokens}
    if not hashes:
        return []

    def take(rows: list[tuple[Any, ...]]) -> None:
        tables.hashes.update((row[0], bytes(row[1])) for row in rows)

    asked = encoded({"tenant": one, "hash": two} for one, two in sorted(hashes))
    return [(ask("token_hashes", tokens=asked), take)]


def _routes(tables: PostgresTables, every: _Every) -> Asking:
    enacted = [each.settings for _, each in every if each.settings is not None]
    if not enacted:
        return []

    def take(rows: list[tuple[Any, ...]]) -> None:
        tables.owners.clear()  # a unit before this one may have given a sender up
        tables.owners.update((row[0], row[1]) for row in rows)

    senders = sorted({escape(sender) for settings in enacted for sender in settings.senders})
    return [(ask("lock_routes"), nothing), (ask("routes", senders=senders), take)]


def _heads(work: Work, every: _Every) -> Asking:
    """Lock the heads of the ledgers, and ask which keys of rows are there already."""
    tables = work.tables
    keys = {(tenant, escape(row.key)) for tenant, each in every for row in each.rows if row.key}
    tenants = {
        tenant for tenant, each in every if each.events or each.rows or each.settings is not None
    }
    keys -= tables.sought
    if not tenants or not (keys or tenants - tables.heads.keys()):
        return []

    def take(rows: list[tuple[Any, ...]]) -> None:
        tables.sought |= keys
        for tenant, settings, seq, head, count, used in rows:
            tables.row_keys.update((tenant, key) for key in used or ())
            if tenant not in tables.heads:
                if settings != work.seen.versions.get(tenant, 0):
                    raise _ChangedError
                tables.heads[tenant] = Head(settings, seq, head, count)

    unknown = sorted(tenants - work.seen.versions.keys())
    making: Asking = [(ask("know_tenants", tenants=unknown), nothing)] if unknown else []
    asked = encoded({"tenant": one, "key": two} for one, two in sorted(keys))
    return [*making, (ask("heads", tenants=sorted(tenants), row_keys=asked), take)]
