"""Consent by implication that is too old to count."""

from datetime import datetime, timedelta

import pytest
from attrs import evolve

from optin.consent import EVERYTHING, Event, State
from optin.policy import (
    Charge,
    Decision,
    Mode,
    Organisation,
    Policy,
    Snapshot,
    decide_expire,
    expiries,
)
from optin.policy.expiring import expiring
from optin.quota import AccountView
from tests.policy.snapshots import (
    EARLIER,
    KEY,
    NOW,
    PATHS,
    E,
    recipient,
    settings_with,
    snapshot,
    standing,
    state_after,
    traced,
    types,
)

HOUR = timedelta(hours=1)
SHORT = settings_with(Policy(mode=Mode.DISCLAIMER, implied_for=HOUR))


@pytest.mark.parametrize("where", PATHS)
def test_only_consent_by_implication_expires(where: str) -> None:
    person = recipient(where)
    decision = decide_expire(snapshot(SHORT, person), NOW)
    assert decision.answer == int(where == "informed")
    assert len(decision.events) == decision.answer
    if where == "informed":
        (event,) = decision.events
        assert (event.type, event.recipient, event.scope) == (
            E.CONSENT_EXPIRED,
            KEY,
            "organisation",
        )
        assert event.facts == {"source": "expiry", "days": 0}
        assert event.occurred_at == NOW
        assert state_after(decision, person) is State.EXPIRED


def test_it_expires_at_its_time_and_not_before() -> None:
    person = recipient("informed")
    assert expiries(person, SHORT, EARLIER + HOUR - timedelta(0, 0, 1)) == ()
    assert len(expiries(person, SHORT, EARLIER + HOUR)) == 1


def test_it_counts_from_the_persons_last_word() -> None:
    heard = standing(*PATHS["informed"])
    record = evolve(heard.records["organisation"], heard_at=NOW)
    person = recipient(evolve(heard, records={"organisation": record}))
    assert record.counts_from == NOW
    assert expiries(person, SHORT, NOW) == ()
    assert len(expiries(person, SHORT, NOW + HOUR)) == 1
    older = evolve(record, heard_at=EARLIER - HOUR)
    assert older.counts_from == EARLIER
    assert evolve(older, since=None, heard_at=None).counts_from is None


def test_a_consent_of_unknown_age_does_not_expire() -> None:
    known = standing(*PATHS["informed"])
    undated = evolve(known.records["organisation"], since=None)
    person = recipient(evolve(known, records={"organisation": undated}))
    assert expiries(person, SHORT, NOW) == ()


def test_nothing_expires_where_the_policy_does_not_say_so() -> None:
    assert expiries(recipient("informed"), settings_with(Mode.DISCLAIMER), NOW) == ()


def test_the_policy_counts_of_whoever_texted_the_person_last() -> None:
    office = Organisation("office", "Office", policy=Policy(implied_for=HOUR))
    settings = settings_with(Mode.DISCLAIMER).with_organisation(office)
    for organisation, count in (("office", 1), ("", 0), ("gone", 0)):
        person = recipient("informed", trace=traced(organisation=organisation))
        assert len(expiries(person, settings, NOW)) == count


def test_each_scope_expires_alone_and_in_order_and_none_behind_a_stop_all() -> None:
    both = standing(
        *PATHS["informed"],
        scope="program:b",
        before=standing(*PATHS["informed"], scope="program:a"),
    )
    assert [each.scope for each in expiries(recipient(both), SHORT, NOW)] == [
        "program:a",
        "program:b",
    ]
    stopped = standing(*PATHS["opted_out"], scope=EVERYTHING, before=both)
    assert expiries(recipient(stopped), SHORT, NOW) == ()


def test_what_is_decided_sees_the_end_of_a_consent_and_writes_it_down_first() -> None:
    def decide(seen: Snapshot, now: datetime) -> Decision[Snapshot]:
        happened = (Event(E.MESSAGE_REFUSED, now, KEY),)
        return Decision(seen, happened, guard=Charge("texts", lambda _: Decision(seen, happened)))

    person = recipient("informed")
    shown = snapshot(SHORT, person)
    decision = expiring(decide)(shown, NOW)
    entry = person.standing.in_scope("organisation").seq
    record = decision.answer.recipient.standing.in_scope("organisation")
    assert (record.state, record.seq) == (State.EXPIRED, entry)
    assert types(decision) == [E.CONSENT_EXPIRED, E.MESSAGE_REFUSED]
    assert decision.guard is not None
    charged = decision.guard.decide(AccountView("texts"))
    assert decision.guard.account == "texts"
    assert charged.events == decision.events
    early = expiring(decide)(shown, EARLIER)
    assert early.answer is shown
    assert types(early) == [E.MESSAGE_REFUSED]
    unknown = evolve(shown, settings=None)
    assert expiring(decide)(unknown, NOW).answer is unknown


def test_each_recipient_of_a_decision_is_looked_at() -> None:
    other = evolve(recipient("opted_in"), key="other")
    decision = expiring(lambda seen, _: Decision(seen))(
        snapshot(SHORT, other, recipient("informed")), NOW
    )
    assert [event.recipient for event in decision.events] == [KEY]
    assert decision.answer.recipients[0] is not decision.answer.recipients[1]
    states = [each.standing.in_scope("organisation").state for each in decision.answer.recipients]
    assert states == [State.OPTED_IN, State.EXPIRED]
