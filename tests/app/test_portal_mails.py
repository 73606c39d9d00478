"""E-mails about secure messages: each leaves only while it is true, and its end is told."""

from collections.abc import Callable

import pytest

from optin import Address, Changed, Channel
from optin.policy import Row, RowKind, RowState
from tests.app.driver import NOBODY_SPECIAL, TENANT, World
from tests.app.test_mails import IN_MEMORY, NOT_TAKEN, PowerCut, cut, doing
from tests.app.test_portal import DANA, SAM, begun, opened, told

BOX = Address.parse(f"{SAM.id}@example.com", channel=Channel.EMAIL)
GONE = (RowState.FAILED, "portal_gone")


def erased(world: World) -> None:
    world.optin.erase(TENANT, SAM.address, ground="asked for it")


def deactivated(world: World) -> None:
    done = world.optin.portal.deactivate(TENANT, SAM.id, by=NOBODY_SPECIAL)
    assert done == Changed()


def moved(world: World) -> None:
    """Give the contact another mailbox."""
    done = world.optin.portal.activate(
        TENANT, SAM.id, email="sam@elsewhere.example", by=NOBODY_SPECIAL
    )
    assert done == Changed()


WAYS = pytest.mark.parametrize("end", [erased, deactivated, moved])


def mails(world: World) -> list[Row]:
    rows = world.optin.messages(TENANT, BOX)
    return [row for row in rows if row.kind is RowKind.MAIL]


def ending(world: World) -> tuple[RowState, str]:
    (row,) = mails(world)
    return row.state, row.code


@WAYS
def test_no_e_mail_leaves_that_is_true_no_longer(
    world: World, end: Callable[[World], None]
) -> None:
    opened(world)
    begun(world)
    end(world)
    world.dispatch()
    assert (world.mailer.sent, world.mailer.abandoned) == ([], [])
    assert ending(world) == GONE
    world.wait(hours=25)
    world.dispatch()
    assert world.mailer.sent == []


def test_an_erasure_leaves_no_way_from_the_mailbox_to_the_thread(world: World) -> None:
    opened(world)
    thread = begun(world)
    world.dispatch()
    assert thread in mails(world)[0].body
    erased(world)
    (row,) = mails(world)
    assert (row.state, row.body, row.group) == (RowState.SENT, "", "")


@IN_MEMORY
def test_an_e_mail_that_was_erased_while_it_was_begun_is_not_begun_again(world: World) -> None:
    opened(world)
    begun(world)
    with doing(world, "begin", cut), pytest.raises(PowerCut):
        world.dispatch()
    erased(world)
    activated = world.optin.portal.activate(TENANT, SAM.id, email=BOX, by=NOBODY_SPECIAL)
    assert activated == Changed()
    world.wait(hours=1)
    world.dispatch()
    assert (world.mailer.sent, ending(world)) == ([], GONE)


@WAYS
@IN_MEMORY
def test_what_changes_while_the_server_is_spoken_to_counts(
    world: World, end: Callable[[World], None]
) -> None:
    if world.is_async:
        pytest.skip("an event loop decides nothing inside a call of another one")
    opened(world)
    begun(world)
    with doing(world, "begin", lambda: end(world)):
        world.dispatch()
    assert (world.mailer.sent, len(world.mailer.abandoned)) == ([], 1)
    assert ending(world) == GONE


def test_the_portal_of_another_contact_says_nothing_of_a_mailbox_that_two_share(
    world: World,
) -> None:
    opened(world)
    shared = world.optin.portal.activate(TENANT, "client-8", email=BOX, by=NOBODY_SPECIAL)
    assert shared == Changed()
    begun(world)
    begun(world, contact="client-8")
    deactivated(world)
    world.dispatch()
    assert [each.to for each in world.mailer.sent] == [BOX.value]
    assert sorted(row.state for row in mails(world)) == [RowState.FAILED, RowState.SENT]


def test_whoever_wrote_hears_that_the_contact_was_not_told(world: World) -> None:
    opened(world)
    begun(world)
    world.mailer.fails = NOT_TAKEN
    world.dispatch()
    assert ending(world) == (RowState.FAILED, "refused")
    assert told(world) == [(DANA.id, "portal.untold")]
