"""What a newcomer does wrong is told in words that say what to do."""

import asyncio

import pytest

from optin import (
    AsyncOptIn,
    Code,
    ConfigurationError,
    GroupSent,
    InputError,
    Mode,
    OptIn,
    Refused,
)
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing.twilio import FakeTwilio
from optin.transports.memory import MemoryTransport
from tests.app.driver import SAM, SECOND, SENDER, TENANT, World


def test_a_sync_part_given_to_the_async_face_is_told() -> None:
    async def enrol() -> None:
        store = MemoryStore()
        async with AsyncOptIn(store, MemoryTransport()) as optin:  # type: ignore[arg-type]
            await optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])

    with pytest.raises(ConfigurationError, match="AsyncSqliteStore") as refused:
        asyncio.run(enrol())
    assert refused.value.code == "wrong_colour"


def test_an_async_part_given_to_the_sync_face_is_told() -> None:
    store = AsyncMemoryStore()
    with (
        pytest.raises(ConfigurationError, match="MemoryStore is of the other colour"),
        OptIn(store, MemoryTransport()) as optin,  # type: ignore[arg-type]
    ):
        optin.enrol(TENANT, name="Reyes Law", senders=[SENDER])


def test_one_sender_that_is_not_in_a_list_is_told(world: World) -> None:
    with pytest.raises(InputError, match="senders is a list"):
        world.optin.enrol(TENANT, name="Reyes Law", senders=SENDER)


def test_a_word_in_place_of_a_policy_is_told(world: World) -> None:
    with pytest.raises(InputError, match="such as Policy"):
        world.optin.enrol(
            TENANT,
            name="Reyes Law",
            senders=[SENDER],
            policy="disclaimer",  # type: ignore[arg-type]
        )


def test_one_number_given_for_a_group_is_told(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    with pytest.raises(InputError, match="a list of numbers"):
        world.optin.send_group(TENANT, to=SAM, text="all", user="dana")


def test_a_text_to_ones_own_number_is_refused(world: World) -> None:
    world.enrol(Mode.OFF, senders=(SENDER, SECOND))
    for result in (
        world.send(to=SECOND),
        world.optin.may_send(TENANT, to=SENDER),
        world.optin.request_consent(TENANT, to=SENDER, user="dana"),
    ):
        assert isinstance(result, Refused)
        assert result.code is Code.OWN_NUMBER


def test_ones_own_number_is_left_out_of_a_group(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    result = world.group(SAM, SENDER)
    assert isinstance(result, GroupSent)
    assert [each.value for each in result.queued] == [SAM]
    assert [each.code for each in result.left_out] == [Code.OWN_NUMBER]


@pytest.mark.parametrize("text", ["hello", "STOP", "HELP", "START"])
def test_what_comes_from_ones_own_number_is_recorded_and_answered_by_nobody(
    world: World, text: str
) -> None:
    world.enrol(senders=(SENDER, SECOND))
    assert world.writes(text, SECOND).outcome == "dropped"
    world.dispatch()
    assert world.transport.texts == []


def test_two_fakes_give_no_message_one_id() -> None:
    first, second = FakeTwilio(), FakeTwilio()
    bodies = {each.inbound_request(SAM, SENDER, "hello").body for each in (first, second)}
    assert len(bodies) == 2
