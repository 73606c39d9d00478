"""What many are told is what each would be told alone."""

from datetime import timedelta

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from optin.consent import ORGANISATION, Address, Channel, Event, EventType, ScopeKind
from optin.policy import (
    Allowed,
    Code,
    Glance,
    Held,
    Judge,
    Mode,
    Policy,
    RecipientView,
    Refused,
    RowKind,
    Standpoint,
    look,
)
from tests.consent.model import MOVING, events_of, folded
from tests.policy.snapshots import (
    EARLIER,
    NOW,
    SECOND,
    SENDER,
    TENANT,
    draft,
    held,
    recipient,
    settings_with,
    snapshot,
)

SCOPE_KINDS = st.sampled_from([ScopeKind.ORGANISATION, ScopeKind.SENDER])
SENDERS = st.sampled_from([SENDER.key, SECOND.key, "", "+14155550199"])
ADDRESSES = st.sampled_from(
    [Address(Channel.SMS, f"+141555501{n:02}") for n in range(3)]
)  # two of them are the tenant's own
WAITING = st.lists(
    st.builds(
        lambda kind, scope, ago: held(1, kind, scope=scope, created_at=NOW - timedelta(days=ago)),
        st.sampled_from([RowKind.TEXT, RowKind.HANDOVER]),
        st.sampled_from([ORGANISATION, f"sender:{SENDER.key}"]),
        st.sampled_from([0, 7, 8]),
    ),
    max_size=3,
).map(tuple)
PEOPLE = st.builds(
    RecipientView,
    key=st.just("a"),
    address=ADDRESSES,
    standing=events_of([*MOVING * 4, EventType.BLOCKED]).map(folded),
    held=WAITING,
    unprocessed_stop=st.sampled_from([False] * 4 + [True]),
)
POLICIES = st.builds(
    Policy,
    mode=st.sampled_from(Mode),
    hold_limit=st.integers(0, 2),
    ask_again_after=st.sampled_from([timedelta(0), timedelta(hours=1), timedelta(days=1)]),
)


@given(
    st.lists(PEOPLE, max_size=6),
    POLICIES,
    SCOPE_KINDS,
    SENDERS,
    st.sampled_from([frozenset({"texting"})] * 4 + [frozenset()]),
)
@example([recipient("opted_out")] * 2, Policy(),
         ScopeKind.ORGANISATION, "", frozenset({"texting"}))  # fmt: skip
def test_many_are_told_what_each_is_told(
    people: list[RecipientView],
    policy: Policy,
    scope: ScopeKind,
    sender: str,
    features: frozenset[str],
) -> None:
    settings = settings_with(policy, features=features, scope=scope)
    asked = draft(text="", sender=sender)
    judge = Judge.for_draft(settings, asked, NOW)
    points = [each.address.key for each in people if each.address is not None]
    glances = [each.glance(judge.standpoint) for each in people]
    alone = [look(snapshot(settings, each), asked, NOW) for each in people]
    assert judge.all(points, glances) == alone


def _told(*glances: tuple[Glance, int], mode: Mode = Mode.CONSENT) -> list[object]:
    judge = Judge.for_draft(settings_with(mode), draft(), NOW)
    return list(judge.all([f"+1{n}" for n in range(len(glances))], glances))


def test_results_that_do_not_differ_are_one_object() -> None:
    one, two = _told((Glance(), 0), (Glance(), 0))
    assert one == Held(Code.CONSENT_REQUIRED, asked=True)
    assert one is two
    stopped = Glance(unprocessed_stop=True)
    one, two = _told((stopped, 3), (stopped, 4))
    assert one == Refused(Code.OPT_OUT_UNPROCESSED)
    assert one is two


def test_each_refusal_names_the_entry_behind_it() -> None:
    out, asked = recipient("opted_out"), recipient("pending")
    here = Judge.for_draft(settings_with(), draft(), NOW).standpoint
    (no, _), (waits, _) = out.glance(here), asked.glance(here)
    assert _told((no, 5), (no, 6), (waits, 7), (waits, 8)) == [
        Refused(Code.OPTED_OUT, 5),
        Refused(Code.OPTED_OUT, 6),
        Held(Code.CONSENT_PENDING, 7, asked=False),
        Held(Code.CONSENT_PENDING, 8, asked=False),
    ]
    yes, _ = recipient("opted_in").glance(here)
    assert _told((yes, 9), (yes, 10)) == [Allowed(9), Allowed(10)]


def test_a_mailbox_among_many_is_told_what_it_is_told_alone() -> None:
    mailbox = Address.parse("dana@example.com")
    judge = Judge.for_draft(settings_with(), draft(), NOW)
    wheres = ("unknown", "pending", "opted_in", "opted_out")
    people = [recipient(where, address=mailbox) for where in wheres]
    glances = [person.glance(judge.standpoint) for person in people]
    alone = [look(snapshot(Mode.CONSENT, person), draft(), NOW) for person in people]
    assert judge.all([mailbox.key] * len(people), glances) == alone
    assert [each.code for each in alone if isinstance(each, Refused)] == [
        Code.NOT_ASKED_BY_MAIL,
        Code.NOT_ASKED_BY_MAIL,
        Code.OPTED_OUT,
    ]


def test_somebody_who_is_barred_twice_hears_of_the_opt_out_first() -> None:
    events = [
        Event(EventType.OPTED_OUT, EARLIER, "a", ORGANISATION),
        Event(EventType.BLOCKED, EARLIER, "a", "", {"sender": "", "source": "provider"}),
    ]
    here = Judge.for_draft(settings_with(), draft(), NOW).standpoint
    glance, _ = recipient(folded(events)).glance(here)
    assert _told((glance, 1), (glance, 8)) == [
        Refused(Code.OPTED_OUT, 1),
        Refused(Code.OPTED_OUT, 8),
    ]
    block = evolve(glance, state=recipient("opted_in").standing.in_scope(ORGANISATION).state)
    assert _told((block, 1), (block, 8)) == [Refused(Code.BLOCKED_BY_PROVIDER, 2)] * 2


def test_a_message_is_judged_from_its_own_scope_and_sender() -> None:
    policy = Policy(ask_again_after=timedelta(hours=3), hold_for=timedelta(days=2))
    settings = settings_with(policy, scope=ScopeKind.SENDER)
    judge = Judge.for_draft(settings, draft(sender=SECOND.key), NOW)
    assert judge.standpoint == Standpoint(
        TENANT,
        f"sender:{SECOND.key}",
        SECOND.key,
        NOW - timedelta(hours=3),
        NOW - timedelta(days=2),
    )
    assert judge.own == {SENDER.key, SECOND.key}
    assert SENDER.key not in repr(judge)
    assert SECOND.key not in repr(judge)


def test_what_bars_a_message_bars_it_from_everybody_but_says_more_of_ones_own_numbers() -> None:
    bare = settings_with(features=frozenset({"policy"}), senders=(SENDER,))
    for asked, code in (
        (draft(), Code.FEATURE_MISSING),
        (draft(sender="+14155550199"), Code.FEATURE_MISSING),
    ):
        judge = Judge.for_draft(bare, asked, NOW)
        points = ["+14155552671", SENDER.key]
        own = Refused(Code.OWN_NUMBER)
        assert judge.all(points, [(Glance(), 0), (Glance(), 4)]) == [Refused(code), own]
        assert judge.all(points[:1], [(Glance(), 4)]) == [Refused(code)]
    stranger = Judge.for_draft(settings_with(senders=(SENDER,)), draft(sender="+14155550199"), NOW)
    assert stranger.one("+14155552671", Glance(), 0) == Refused(Code.UNKNOWN_SENDER)


def test_a_glance_too_few_is_a_fault_and_no_silence() -> None:
    judge = Judge.for_draft(settings_with(), draft(), NOW)
    with pytest.raises(ValueError, match="zip"):
        judge.all(["+1", "+2"], [(Glance(), 0)])
