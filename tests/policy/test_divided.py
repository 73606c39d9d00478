"""What a report divides by stands in the ledger: an organisation in the header, a user beside it.

A user's identifier may be a name, so that it is erased with the contact; see row S2.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin.consent import EventType, Evidence, Source
from optin.policy import (
    Decision,
    Ending,
    How,
    Mode,
    Purpose,
    RowState,
    decide_claim,
    decide_delivery,
    decide_ending,
    decide_group,
    decide_opt_in,
    decide_opt_out,
    decide_request,
    decide_send,
)
from optin.policy.dispatching import refuse_claim
from optin.policy.settings import Organisation, Settings
from tests.policy.snapshots import (
    NOW,
    delivery,
    draft,
    recipient,
    row,
    settings_with,
    snapshot,
    traced,
)

E = EventType
CALLING: dict[str, Any] = {"state": RowState.CALLING, "attempt": 1, "fence": 1}


def _settings(mode: Mode) -> Settings:
    return settings_with(mode).with_organisation(Organisation("east", "Firm East"))


def _says(text: str, where: str, mode: Mode, organisation: str) -> Decision[Any]:
    person = recipient(where, trace=traced(organisation=organisation))
    return decide_delivery(delivery(text))(snapshot(_settings(mode), person), NOW)


def _by_user(where: str, mode: Mode, organisation: str, decide: Any) -> Decision[Any]:  # noqa: ANN401 - a decision about any
    drafted = draft("x" * (481 if where == "long" else 9), organisation=organisation)
    person = recipient("unknown" if where == "long" else where)
    return decide(drafted)(snapshot(_settings(mode), person), NOW)  # type: ignore[no-any-return]


def _of_row(purpose: Purpose, organisation: str, decide: Any, where: str) -> Decision[Any]:  # noqa: ANN401 - the same
    about = row(purpose, organisation=organisation, **CALLING)
    shown = snapshot(_settings(Mode.CONSENT), recipient(where), row=about)
    return decide(shown, NOW)  # type: ignore[no-any-return]


REFUSED = decide_ending(Ending(How.REFUSED))
ACCEPTED = decide_ending(Ending(How.ACCEPTED))
CASES: dict[str, tuple[EventType, Callable[[str], Decision[Any]]]] = {
    "stop": (E.OPTED_OUT, lambda of: _says("STOP", "opted_in", Mode.CONSENT, of)),
    "yes": (E.OPTED_IN, lambda of: _says("YES", "pending", Mode.CONSENT, of)),
    "asked": (E.OPT_IN_REQUESTED, lambda of: _by_user("unknown", Mode.CONSENT, of, decide_send)),
    "request": (
        E.OPT_IN_REQUESTED,
        lambda of: _by_user("unknown", Mode.CONSENT, of, decide_request),
    ),
    "refused": (E.MESSAGE_REFUSED, lambda of: _by_user("opted_out", Mode.OFF, of, decide_send)),
    "barred": (E.MESSAGE_REFUSED, lambda of: _by_user("long", Mode.OFF, of, decide_send)),
    "group": (E.MESSAGE_REFUSED, lambda of: _by_user("long", Mode.OFF, of, decide_group)),
    "member": (E.MESSAGE_REFUSED, lambda of: _by_user("opted_out", Mode.OFF, of, decide_group)),
    "blocked": (
        E.SEND_BLOCKED,
        lambda of: _of_row(Purpose.MESSAGE, of, decide_claim, "opted_out"),
    ),
    "undecidable": (
        E.SEND_BLOCKED,
        lambda of: _of_row(Purpose.MESSAGE, of, refuse_claim, "opted_in"),
    ),
    "disclaimed": (
        E.DISCLAIMER_SENT,
        lambda of: _of_row(Purpose.DISCLAIMER, of, ACCEPTED, "unknown"),
    ),
    "not disclaimed": (
        E.DISCLAIMER_FAILED,
        lambda of: _of_row(Purpose.DISCLAIMER, of, REFUSED, "unknown"),
    ),
    "not asked": (
        E.OPT_IN_REQUEST_FAILED,
        lambda of: _of_row(Purpose.REQUEST, of, REFUSED, "pending"),
    ),
    "failed": (E.SEND_FAILED, lambda of: _of_row(Purpose.MESSAGE, of, REFUSED, "opted_in")),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_reported_names_its_organisation_and_its_user(case: str) -> None:
    type_, decide = CASES[case]
    for organisation in ("east", ""):
        (event,) = [each for each in decide(organisation).events if each.type is type_]
        assert event.facts.get("organisation", "") == organisation
        assert ("organisation" in event.facts) is bool(organisation)
        if type_ is not E.SEND_FAILED:
            assert event.payload["user"] == "dana"


def test_of_nobody_nothing_is_said() -> None:
    shown = snapshot(Mode.OFF, recipient("opted_out"))
    (refused,) = decide_send(draft(user=""))(shown, NOW).events
    assert refused.payload == {}
    stopped = decide_delivery(delivery("STOP"))(snapshot(), NOW).events[0]
    assert "user" not in stopped.payload


@pytest.mark.parametrize("decide", [decide_opt_in, decide_opt_out])
def test_what_is_done_by_hand_names_whoever_did_it(decide: Callable[..., Any]) -> None:
    by_hand = Evidence(Source.HAND, note="said so", actor="eve")
    shown = snapshot(Mode.OFF, recipient(trace=traced(organisation="")))
    event = decide(by_hand)(shown, NOW).events[0]
    assert event.payload == by_hand.payload()
    on_a_form = evolve(by_hand, source=Source.FORM, actor="")
    assert decide(on_a_form)(shown, NOW).events[0].payload["user"] == "dana"


@pytest.mark.parametrize(
    ("times", "waited"),
    [
        ({}, None),
        ({"taken_at": NOW}, None),
        ({"taken_at": NOW - timedelta(microseconds=999)}, None),
        ({"taken_at": NOW - timedelta(milliseconds=1)}, 1),
        ({"received_at": NOW - timedelta(minutes=2)}, 120_000),
        ({"received_at": NOW - timedelta(seconds=2), "taken_at": NOW}, 2000),
        ({"taken_at": NOW + timedelta(minutes=1)}, None),  # the clock was set back
    ],
)
def test_an_opt_out_says_how_long_it_has_waited(times: dict[str, Any], waited: int | None) -> None:
    event = decide_delivery(delivery("STOP"), **times)(snapshot(), NOW).events[0]
    assert event.type is E.OPTED_OUT
    assert event.facts.get("waited") == waited


def test_an_opt_out_that_names_no_keyword_names_the_rule_alone() -> None:
    hinted = decide_delivery(delivery("", hint="stop"))(snapshot(), NOW).events[0]
    assert (hinted.facts["rule"], "keyword" in hinted.facts) == ("provider.stop", False)
