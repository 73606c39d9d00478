"""What an application is tested with behaves as production does, and opens nothing."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from optin import (
    Actor,
    Address,
    AsyncOptIn,
    Code,
    ConfigurationError,
    Held,
    Mode,
    Notice,
    Policy,
    Queued,
    ReceivedAs,
    Refused,
    State,
)
from optin.storage.memory import AsyncMemoryStore
from optin.testing import (
    AsyncMemoryCourier,
    AsyncMemoryNotifier,
    FixedClock,
    MemoryCourier,
    MemoryNotifier,
    Sandbox,
)
from optin.transports import Message
from optin.transports.memory import MemoryTransport
from optin.transports.twilio import Twilio

SAM = "+14155550123"
KIM = "+14155550124"


def test_a_consent_flow_plays_from_end_to_end() -> None:
    with Sandbox() as box:
        assert isinstance(box.user_texts(SAM, "Your hearing is at nine."), Held)
        assert box.sent_to(SAM) == []
        box.dispatch()
        assert "Reply YES to agree or STOP to decline" in box.sent_to(SAM)[0]
        assert box.contact_texts(SAM, "Yes").outcome is ReceivedAs.OPTED_IN
        box.dispatch()
        assert box.sent_to(SAM)[-1] == "Your hearing is at nine."
        assert box.status(SAM).state is State.OPTED_IN
        assert [notice.template for notice in box.notifier.to("dana")] == [
            "user_initiated.request_sent",
            "user_initiated.accepted",
        ]
        box.contact_texts(SAM, "thanks!")
        box.dispatch()
        assert box.told()[-1] == "thanks!"
        box.contact_texts(SAM, "STOP")
        refused = box.user_texts(SAM, "one more thing")
        assert isinstance(refused, Refused)
        assert refused.code is Code.OPTED_OUT


def test_a_sandbox_has_the_policy_the_names_and_the_senders_that_it_is_given() -> None:
    policy = Policy(mode=Mode.OFF)
    with Sandbox(
        tenant="t1", name="Fox & Co", senders=("72345", "+14155550101"), policy=policy
    ) as box:
        assert isinstance(box.user_texts(SAM, "hello", user="lou"), Queued)
        box.contact_texts(SAM, "HELP")
        box.dispatch()
        assert box.transport.sent[0].sender == box.sender == "72345"
        assert "Fox & Co" in box.sent_to(SAM)[1]
        box.contact_texts(SAM, "hi", to="+14155550101")
        box.dispatch()
        assert box.told("lou") == ["hi"]


def test_time_stands_still_until_the_test_moves_it() -> None:
    clock = FixedClock(datetime(2027, 3, 1, 9, tzinfo=UTC))
    with Sandbox(clock=clock) as box:
        box.user_texts(SAM, "old news")
        box.contact_texts(SAM, "STOP")
        box.wait(timedelta(minutes=5, seconds=1))
        assert box.sent_to(SAM) == []
        assert box.status(SAM).since == datetime(2027, 3, 1, 9, tzinfo=UTC)
        assert box.clock is clock


def test_the_same_event_id_is_a_second_delivery() -> None:
    with Sandbox() as box:
        assert box.contact_texts(SAM, "hi", event_id="SM1").outcome is ReceivedAs.HELD
        assert box.contact_texts(SAM, "hi", event_id="SM1").outcome is ReceivedAs.DUPLICATE
        assert box.contact_texts(SAM, "hi").outcome is ReceivedAs.HELD


def test_a_message_can_be_meant_for_one_user() -> None:
    with Sandbox(policy=Policy(mode=Mode.OFF)) as box:
        box.contact_texts(SAM, "for lou", user="lou")
        box.dispatch()
        assert (box.told("lou"), box.told()) == (["for lou"], [])


def test_two_sandboxes_share_nothing() -> None:
    with Sandbox() as one, Sandbox() as other:
        one.contact_texts(SAM, "STOP")
        assert other.status(SAM).state is State.UNKNOWN


def test_what_the_real_thing_refuses_the_sandbox_refuses() -> None:
    with Sandbox() as box:
        refused = box.optin.change_policy(
            box.tenant, Policy(mode=Mode.OFF), actor=Actor("ann"), confirm=True
        )
        assert isinstance(refused, Refused)
        with pytest.raises(ValueError, match="empty"):
            box.user_texts(SAM, "")


def _notice(user: str, number: str | None, template: str, reference: str = "t:1") -> Notice:
    contact = None if number is None else Address.parse(number)
    return Notice("t", user, "", contact, f"to {user}", template, reference)


def test_a_notifier_keeps_what_it_was_told_and_finds_it_again() -> None:
    notifier = MemoryNotifier()
    for notice in (
        _notice("dana", SAM, "user_initiated.accepted"),
        _notice("dana", KIM, ""),
        _notice("", None, ""),
    ):
        notifier.tell(notice)
    assert [each.user for each in notifier.told] == ["dana", "dana", ""]
    assert [each.contact for each in notifier.to("dana")] == [
        Address.parse(SAM),
        Address.parse(KIM),
    ]
    assert notifier.about(SAM) == notifier.about(Address.parse(SAM)) == notifier.told[:1]
    assert notifier.by_template("") == notifier.told[1:]
    assert "to dana" not in repr(notifier)
    notifier.clear()
    assert notifier.told == []


def test_both_notifiers_find_the_same() -> None:
    sync, awaited = MemoryNotifier(), AsyncMemoryNotifier()
    sync.tell(_notice("dana", SAM, ""))
    asyncio.run(awaited.tell(_notice("dana", SAM, "")))
    assert sync.told == awaited.told
    assert sync.about(SAM) == awaited.about(SAM)


def test_an_asynchronous_app_is_tried_with_the_same_parts() -> None:
    async def play() -> list[str]:
        clock, transport, notifier = FixedClock(), MemoryTransport(), AsyncMemoryNotifier()
        async with AsyncOptIn(
            AsyncMemoryStore(),
            transport,
            notifier=notifier,
            courier=AsyncMemoryCourier(),
            clock=clock,
        ) as optin:
            await optin.enrol("firm", name="Reyes Law", senders=["+14155550100"])
            await optin.send("firm", to=SAM, text="hello", user="dana")
            await optin.dispatch()
        assert len(notifier.told) == 1
        return [text for _, text in transport.texts]

    (request,) = asyncio.run(play())
    assert "Reyes Law" in request


def test_a_courier_in_memory_opens_no_connection() -> None:
    real = Twilio("AC" + "0" * 32, "token", webhook_url="https://example.org/hook")
    message = Message(Address.parse(SAM), "+14155550100", "a text", "1")
    with pytest.raises(ConfigurationError) as refused:
        MemoryCourier().deliver(real, message)
    assert refused.value.code == "no_network"
    with pytest.raises(ConfigurationError, match="another courier"):
        asyncio.run(AsyncMemoryCourier().deliver(real, message))


@pytest.mark.parametrize("module", ["optin.testing", "optin.testing.plugin"])
def test_what_tests_load_loads_nothing_heavy(module: str) -> None:
    heavy = "{'hypothesis', 'sqlite3', 'asyncio', 'ssl', 'http.client', 'http.server'}"
    script = f"import pytest, sys; had = set(sys.modules); import {module}; "
    script += f"print(sorted((set(sys.modules) - had) & {heavy}))"
    done = subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
