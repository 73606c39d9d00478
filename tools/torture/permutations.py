"""What people and providers say, delivered in every order: one end, and never a lesser opt-out.

A set of up to six events is written down in an order, and arrives later in each order that there
is; of half of the sets nobody says when they were written. Texts that opt out or in by a keyword
and the provider's reports on a message come to the same end whatever the order. Where other words
are among them (a YES counts only once somebody asked), the end may differ, but where the order of
writing leaves a person opted out, every other does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import permutations
from random import Random
from typing import Any, Final, TypeAlias

from attrs import frozen

from optin.policy import Mode, Purpose, RowState, Subjects
from optin.transports import Accepted, DeliveryStatus, HttpRequest
from tools.torture.harness import Fault, Figure, figures, shares, spread
from tools.torture.world import CONTACT, SENDER, TENANT, World

__all__ = ["FULL", "LEAST", "run"]

FULL: Final = 400
LEAST: Final = 6
SHARE: Final = 2
MOST: Final = 6
HALF, A_THIRD = 1 / 2, 1 / 3

KEYWORDS: Final = ("STOP", "STOP ALL", "START", "HELP")
OTHERS: Final = ("YES", "hello", "who is this?")
REPORTS: Final = (
    DeliveryStatus.QUEUED,
    DeliveryStatus.SENT,
    DeliveryStatus.DELIVERED,
    DeliveryStatus.UNDELIVERED,
    DeliveryStatus.FAILED,
)
# A message that waited for consent is discarded with an opt-out, or blocked at its claim.
LEFT: Final = (RowState.SENT, RowState.FAILED, RowState.UNKNOWN)
APART: Final = timedelta(seconds=7)

End: TypeAlias = tuple[object, ...]


@frozen
class Said:
    """Hold one event: a person's words, or a provider's report."""

    text: str
    report: DeliveryStatus | None = None


def _drawn(random: Random) -> list[Said]:
    """Draw a set of events; in half of the sets all are such as come to one end."""
    texts = [*KEYWORDS, *(OTHERS if random.random() < HALF else ())]
    said = [Said(random.choice(texts)) for _ in range(random.randint(2, MOST))]
    for at in range(len(said)):
        if random.random() < A_THIRD:
            said[at] = Said("", random.choice(REPORTS))
    return said


def _start(random: Random) -> World:
    """Return a world in which one message was sent, in some mode."""
    world = World(answers=lambda message: (Accepted(f"MM{message.reference}", "queued"), True))
    world.enrol(random.choice(list(Mode)))
    if random.random() < HALF:
        world.run(world.writes("START", event_id="before"))
    world.run(world.send())
    world.run(world.dispatch(9))
    return world


def _message(world: World) -> Any:  # noqa: ANN401 - a row
    """Return the user's message, which was sent in most modes."""
    return next(row for row in world.rows() if row.purpose is Purpose.MESSAGE)


def _requests(world: World, said: Sequence[Said], *, timed: bool) -> list[HttpRequest]:
    """Write the events down, one a few seconds after the other; some providers tell no times."""
    requests = []
    for at, one in enumerate(said):
        written_at = world.clock.now() + APART * at if timed else None
        if one.report is not None:
            message = _message(world)
            reference = f"{message.tenant}:{message.id}:{message.attempt}"
            request = world.transport.status_request(f"MM{reference}", one.report)
        else:
            request = world.transport.inbound_request(
                CONTACT.value, SENDER.value, one.text, event_id=f"SM{at}", occurred_at=written_at
            )
        requests.append(request)
    return requests


def _delivered(world: World, requests: Sequence[HttpRequest], *, at_once: bool) -> World:
    """Deliver requests: each as it was written, or all of them later."""
    if not at_once:
        world.clock.advance(APART * len(requests))
    for request in requests:
        world.run(world.receive(request, "", stops=False))
        if at_once:
            world.clock.advance(APART)
    world.run(world.dispatch(20))
    return world


def _end(world: World) -> End:
    standing = world.store.view(Subjects(TENANT, (CONTACT,))).recipient.standing
    message = _message(world)
    state = standing.in_scope("organisation").state
    left = message.state if message.state in LEFT else "did not leave"
    return state, _barred(world), left, message.report


def _barred(world: World) -> bool:
    standing = world.store.view(Subjects(TENANT, (CONTACT,))).recipient.standing
    return standing.in_scope("organisation").barred


def permuted(seed: int) -> tuple[int, list[Fault]]:
    """Deliver one set in every order; return how many orders there are, and what broke."""
    random = Random(seed)
    before, said = _start(random), _drawn(random)
    requests = _requests(before, said, timed=random.random() < HALF)
    in_time = _barred(_delivered(before.copy(), requests, at_once=True))
    one_end = not any(one.text in OTHERS for one in said)
    ends: dict[End, tuple[Said, ...]] = {}
    faults = []
    orders = 0
    for order in permutations(range(len(said))):
        orders += 1
        world = _delivered(before.copy(), [requests[at] for at in order], at_once=False)
        told = tuple(said[at] for at in order)
        if in_time and not _barred(world):
            faults.append(Fault(seed, 8, f"opted out as written, and not after {told}"))
        ends.setdefault(_end(world), told)
    if one_end and len(ends) > 1:
        faults.append(Fault(seed, 8, f"{len(ends)} ends: {ends}"))
    return orders, faults


def _share(seeds: range) -> list[tuple[int, list[Fault]]]:
    return [permuted(seed) for seed in seeds]


def run(count: int, seed: int) -> Iterator[Figure]:
    """Deliver sets of events in every order.

    Args:
        count: How many sets.
        seed: The first one's.
    """
    found = [one for share in spread(_share, shares(count, seed, SHARE)) for one in share]
    orders = sum(number for number, _ in found)
    yield from figures(
        (8,),
        [fault for _, faults in found for fault in faults],
        tried=f"sets of up to {MOST} texts and reports in every order",
        demanded="one end, never less suppressed, in 100 % of the orders",
        reached=f"{{broken}} of {count:,} sets broke it, in {orders:,} orders",
        count=count,
        least=FULL,
    )
