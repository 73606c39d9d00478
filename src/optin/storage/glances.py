"""From rows about many recipients to glances: the same for every database.

A million go through here, so that most of them cost a look-up: recipients who differ in nothing
that the gate asks share one glance, worked out once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import itemgetter
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from optin.consent import EVERYTHING, Block, Record, Standing, State
from optin.policy.decision import Glance, Standpoint

__all__ = ["glances_of"]

_Row: TypeAlias = tuple[Any, ...]
"""The columns that a query for glances finds: the recipient's key; of a record, the revision, the
ledger entry behind it, whether it is STOP ALL's, its state, its epoch, the epoch that a "yes"
lifted, and whether a request went out since the standpoint's; and of the recipient, whether there
is any block, whether an opt-out is undecided, and how many texts are held."""

_ENTRY: Final = 2
_OF_EVERYTHING: Final = itemgetter(3)
_SHAPE: Final = slice(4, None)
_BLOCKED: Final = 8
_OF_RECIPIENT: Final = slice(8, None)

_STATES: Final = {str(each): each for each in State}
_RECENTLY: Final = datetime(1970, 1, 1, tzinfo=UTC)  # stands for any moment within the pause
_NO_RECORDS: Final = MappingProxyType[str, Record]({})


def glances_of(
    keys: Sequence[str],
    rows: Sequence[_Row],
    standpoint: Standpoint,
    blocks_of: Callable[[str], tuple[Block, ...]],
) -> list[tuple[Glance, int]]:
    """Return what a store's ``glance`` gives, of the rows that its query has found.

    Args:
        keys: The recipients, in the order of the answer.
        rows: Of each recipient the row of the standpoint's scope, that of STOP ALL, or both; or one
            whose record is NULL, its entry 0.
        standpoint: From where.
        blocks_of: Gives a recipient's blocks, oldest first; asked for those who have any.
    """
    if any(map(_OF_EVERYTHING, rows)):
        of = _outweighed(rows, standpoint.scope)
    else:
        of = {row[0]: row for row in rows}
    known: dict[_Row, Glance] = {}
    glances = []
    for key in keys:
        row = of[key]
        shape = row[_SHAPE]
        glance = known.get(shape)
        if glance is None:
            if row[_BLOCKED]:  # each block has words and an entry of its own
                standing = Standing(_NO_RECORDS, blocks_of(key))
                glance = _glance(shape, standing.block_for(standpoint.sender, standpoint.category))
            else:
                glance = known[shape] = _glance(shape, None)
        glances.append((glance, row[_ENTRY]))
    return glances


def _glance(shape: _Row, block: Block | None) -> Glance:
    state, epoch, lifted, asked, _, stop, held = shape
    if state is None:
        return Glance(held=held, unprocessed_stop=bool(stop), block=block)
    return Glance(_STATES[state], epoch > lifted, bool(asked), held, bool(stop), block)


def _outweighed(rows: Sequence[_Row], scope: str) -> dict[str, _Row]:
    """Return one row of each recipient, in which a record of STOP ALL has its weight."""
    of = {row[0]: row for row in rows if not _OF_EVERYTHING(row)}
    for row in filter(_OF_EVERYTHING, rows):
        key = row[0]
        records = {EVERYTHING: _record(row)}
        if key in of:
            records[scope] = _record(of[key])
        record = Standing(records).in_scope(scope)
        asked = record.asked_at is not None
        of[key] = (
            key, record.revision, record.seq, False,
            record.state.value, record.epoch, record.lifted, asked, *row[_OF_RECIPIENT],
        )  # fmt: skip
    return of


def _record(row: _Row) -> Record:
    _, revision, seq, _, state, epoch, lifted, asked, *_ = row
    return Record(
        _STATES[state],
        epoch=epoch,
        revision=revision,
        asked_at=_RECENTLY if asked else None,
        seq=seq,
        lifted=lifted,
    )
