"""What a newcomer does wrong is told in words that say what to do."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from optin import (
    AsyncOptIn,
    Code,
    ConfigurationError,
    GroupSent,
    InputError,
    Mode,
    OptIn,
    Organisation,
    Policy,
    Refused,
    SettingsError,
)
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing.twilio import FakeTwilio
from optin.transports.memory import MemoryTransport
from tests.app.driver import ADMIN, SAM, SECOND, SENDER, TENANT, World

OFF = Policy(mode=Mode.OFF)


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


def test_a_word_in_place_of_a_policy_is_told_where_it_is_changed(world: World) -> None:
    world.enrol(Mode.OFF)
    east = Organisation(id="east", name="East")
    world.optin.add_organisation(TENANT, east, actor=ADMIN, confirm=True)
    before = world.optin.settings(TENANT)
    for organisation in ("", "east"):
        with pytest.raises(InputError, match="such as Policy") as raised:
            world.optin.change_policy(
                TENANT,
                "off",  # type: ignore[arg-type]
                actor=ADMIN,
                confirm=True,
                organisation=organisation,
            )
        assert raised.value.code == "wrong_type"
    assert world.optin.settings(TENANT) == before


def test_a_word_in_place_of_an_actor_a_plan_or_a_quota_is_told(world: World) -> None:
    world.enrol(Mode.OFF)
    optin: Any = world.optin

    def enrol(**more: Any) -> object:  # noqa: ANN401 - what is wrong on purpose
        return optin.enrol("other", name="Other", senders=["+12025550199"], **more)

    wrong: dict[str, Callable[[], object]] = {
        "Actor": lambda: optin.change_policy(TENANT, OFF, actor="olga", confirm=True),
        "Plan": lambda: optin.change_plan(TENANT, "pro", by="billing"),
        "Quota": lambda: optin.quota.change(TENANT, "100", actor=ADMIN, confirm=True),
    }
    for kind, call in wrong.items():
        with pytest.raises(InputError, match=f"such as {kind}|is a {kind}") as raised:
            call()
        assert raised.value.code == "wrong_type"
    for more in ({"plan": "pro"}, {"quota": "100"}):
        with pytest.raises(InputError, match="is a"):
            enrol(**more)
    with pytest.raises(SettingsError, match="features are several"):
        enrol(features="texting")


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
