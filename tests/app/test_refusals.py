"""Every refusal explains itself: a code, a sentence, the rule, the entry and the remedy."""

from collections.abc import Callable
from typing import Any

import pytest

from optin import Code, EventType, Held, Mode, Policy, Refused
from optin.policy import REASONS
from optin.transports import FailureReason
from optin.transports import Refused as ProviderRefused
from tests.app.driver import ADMIN, NOBODY_SPECIAL, SAM, SECOND, SENDER, TENANT, World


def _opted_out(world: World) -> Any:  # noqa: ANN401 - any result
    world.enrol()
    world.writes("STOP")
    return world.send()


def _blocked(world: World, code: str, reason: FailureReason) -> Any:  # noqa: ANN401
    world.enrol(Mode.OFF)
    world.transport.script([ProviderRefused(code, reason)])
    world.send()
    world.dispatch()
    return world.send()


def _by_hand(world: World) -> Any:  # noqa: ANN401
    world.enrol()
    world.writes("STOP")
    return world.optin.opt_in(TENANT, contact=SAM, by="dana", evidence="signed")


def _setup(world: World, **named: Any) -> Any:  # noqa: ANN401
    world.enrol()
    return world.optin.change_policy(TENANT, Policy(mode=Mode.OFF), **named)


def _without_feature(world: World) -> Any:  # noqa: ANN401
    world.optin.enrol(TENANT, name="Reyes Law", senders=[SENDER], features=frozenset())
    return world.send()


REFUSALS: dict[Code, Callable[[World], Any]] = {
    Code.OPTED_OUT: _opted_out,
    Code.BLOCKED_BY_PROVIDER: lambda world: _blocked(world, "21610", FailureReason.OPTED_OUT),
    Code.NUMBER_CANNOT_BE_TEXTED: lambda world: _blocked(world, "21614", FailureReason.LANDLINE),
    Code.TOO_MANY_HELD: lambda world: world.enrol(hold_limit=0).send(),
    Code.MESSAGE_TOO_LONG: lambda world: world.enrol().send("x" * 481),
    Code.GROUP_MESSAGING_OFF: lambda world: world.enrol().group(SAM),
    Code.OPT_OUT_STANDS: _by_hand,
    Code.EVIDENCE_REQUIRED: lambda world: world.enrol().optin.opt_in(
        TENANT, contact=SAM, by="dana", evidence=""
    ),
    Code.FEATURE_MISSING: _without_feature,
    Code.PERMISSION_MISSING: lambda world: _setup(world, actor=NOBODY_SPECIAL, confirm=True),
    Code.CONFIRMATION_MISSING: lambda world: _setup(world, actor=ADMIN),
    Code.NO_FITTING_SENDER: lambda world: world.enrol(senders=["12345"]).send(to=f"whatsapp:{SAM}"),
    Code.UNKNOWN_SENDER: lambda world: world.enrol().send(sender=SECOND),
}
WITH_ENTRY = {
    Code.OPTED_OUT,
    Code.BLOCKED_BY_PROVIDER,
    Code.NUMBER_CANNOT_BE_TEXTED,
    Code.OPT_OUT_STANDS,
}


@pytest.mark.parametrize("code", list(REFUSALS))
def test_a_refusal_says_what_is_the_case_by_which_rule_and_what_may_be_done(
    world: World, code: Code
) -> None:
    refused = REFUSALS[code](world)
    assert isinstance(refused, Refused)
    assert refused.code is code
    assert refused.reason.endswith(".")
    assert refused.rule
    assert refused.remedy.endswith(".")
    if code in WITH_ENTRY:
        (entry,) = [each for each in world.history() if each.seq == refused.entry]
        assert entry.event.type in {EventType.OPTED_OUT, EventType.BLOCKED}
    else:
        assert refused.entry == 0


def test_a_held_message_explains_itself_too(world: World) -> None:
    held = world.enrol().send()
    assert isinstance(held, Held)
    assert held.code is Code.CONSENT_REQUIRED
    again = world.send()
    assert isinstance(again, Held)
    assert again.code is Code.CONSENT_PENDING
    entry = next(each for each in world.history() if each.seq == again.entry)
    assert entry.event.type is EventType.OPT_IN_REQUESTED
    assert all((again.reason, again.rule, again.remedy))


def test_a_refusal_to_a_person_is_in_the_ledger_with_its_code(world: World) -> None:
    _opted_out(world)
    (refused,) = [each for each in world.history() if each.event.type == "message_refused"]
    assert refused.event.facts["code"] == "opted_out"


def test_every_code_has_its_explanation() -> None:
    assert set(REASONS) == set(Code)
    assert all(reason.sentence.endswith(".") for reason in REASONS.values())
    told = {code: reason for code, reason in REASONS.items() if code is not Code.ALLOWED}
    assert all(reason.rule and reason.remedy for reason in told.values())
