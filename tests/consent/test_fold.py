"""The fold: from the headers of the ledger to what is true of one recipient.

The model beside this file replays the list of events for each question anew; the fold has to agree
with it after every sequence.
"""

from collections import Counter
from datetime import timedelta
from types import MappingProxyType

from attrs import evolve
from hypothesis import given

from optin.consent import (
    EVERYTHING,
    MOVES,
    NOBODY,
    Block,
    Entry,
    Event,
    EventType,
    Record,
    Standing,
    State,
    fold,
    fold_all,
)
from tests.consent.model import (
    ALICE,
    ANY,
    MOVING,
    SCOPES,
    START,
    event,
    events_of,
    folded,
    replay,
)

E, S = EventType, State


@given(events_of([*MOVING * 9, *ANY]))
def test_the_state_is_what_replaying_the_list_gives(events: list[Event]) -> None:
    standing = folded(events)
    for scope in (*SCOPES, EVERYTHING, "sender:+19999999999"):
        record, seen = standing.in_scope(scope), replay(events, scope)
        assert (record.state, record.since, record.seq) == (seen.state, seen.since, seen.seq)


@given(events_of([*MOVING * 9, *ANY]))
def test_the_epoch_counts_the_opt_outs_that_cover_a_scope(events: list[Event]) -> None:
    standing = folded(events)
    for scope in (*SCOPES, EVERYTHING, "sender:+19999999999"):
        assert standing.in_scope(scope).epoch == replay(events, scope).epoch


def test_an_opt_out_of_one_scope_and_one_of_all_both_count() -> None:
    for scopes in ((SCOPES[0], EVERYTHING), (EVERYTHING, SCOPES[0])):
        standing = folded([event(E.OPTED_OUT, scope=scope) for scope in scopes])
        assert standing.in_scope(SCOPES[0]).epoch == 2
        assert standing.in_scope(SCOPES[1]).epoch == 1


@given(events_of(MOVING))
def test_barred_is_an_opt_out_that_no_yes_lifted(events: list[Event]) -> None:
    standing = folded(events)
    for scope in SCOPES:
        assert standing.in_scope(scope).barred is replay(events, scope).barred


@given(events_of([*MOVING * 9, *ANY]))
def test_epochs_and_revisions_never_fall(events: list[Event]) -> None:
    standing = NOBODY
    for seq, one in enumerate(events, start=1):
        after = fold(standing, one, seq)
        assert after.revision == standing.revision + (one.type in MOVES)
        for scope in (*SCOPES, EVERYTHING):
            before_, after_ = standing.in_scope(scope), after.in_scope(scope)
            assert after_.epoch >= before_.epoch
            assert after_.revision >= before_.revision
        standing = after


@given(events_of(ANY), events_of(ANY))
def test_folding_a_beginning_and_then_the_rest_gives_the_whole(
    first: list[Event], rest: list[Event]
) -> None:
    assert folded(rest, folded(first), len(first) + 1) == folded(first + rest)


@given(events_of([*MOVING * 9, *ANY]))
def test_an_event_changes_nothing_in_the_scopes_that_it_does_not_cover(events: list[Event]) -> None:
    standing = folded(events)
    for scope in SCOPES:
        about = [one for one in events if one.scope in {scope, EVERYTHING}]
        alone, among = folded(about).in_scope(scope), standing.in_scope(scope)
        assert evolve(alone, seq=0, revision=0) == evolve(among, seq=0, revision=0)


@given(events_of(ANY))
def test_an_event_that_says_nothing_of_consent_gives_the_same_object(events: list[Event]) -> None:
    says = {
        *MOVES,
        E.MESSAGE_RECEIVED,
        E.OPT_IN_REMINDED,
        E.OPT_IN_REQUEST_FAILED,
        E.OPT_OUT_EFFECTIVE,
        E.OPT_OUT_REPEATED,
        E.OPT_IN_REPEATED,
        E.DISCLAIMER_QUEUED,
        E.DISCLAIMER_FAILED,
        E.BLOCKED,
        E.UNBLOCKED,
    }
    standing = folded(events)
    for type_ in set(EventType) - says:
        assert fold(standing, event(type_), 99) is standing


def test_reminders_are_counted_from_the_last_request() -> None:
    asked, reminded = E.OPT_IN_REQUESTED, E.OPT_IN_REMINDED
    counts = []
    for steps in ([asked], [asked, reminded], [asked, reminded, reminded], [reminded, asked]):
        record = folded([event(type_, minute=at) for at, type_ in enumerate(steps)]).in_scope(
            SCOPES[0]
        )
        assert record.asked_at == START + timedelta(minutes=len(steps) - 1)
        counts.append(record.reminded)
    assert counts == [0, 1, 2, 0]


def test_a_reminder_outlives_what_is_no_request() -> None:
    steps = [E.OPT_IN_REQUESTED, E.OPT_IN_REMINDED, E.OPT_IN_REQUEST_FAILED, E.OPTED_OUT]
    assert folded([event(type_) for type_ in steps]).in_scope(SCOPES[0]).reminded == 1


# Row C11: consent by implication counts from the person's last word, or from the disclaimer.
def test_what_a_person_writes_is_dated_while_consent_is_implied_and_at_no_other_time() -> None:
    for before, dated in (
        ([], False),
        ([E.OPT_IN_REQUESTED], False),
        ([E.OPTED_IN], False),
        ([E.OPTED_OUT], False),
        ([E.DISCLAIMER_SENT, E.CONSENT_EXPIRED], False),
        ([E.DISCLAIMER_SENT], True),
    ):
        standing = folded([event(type_) for type_ in before])
        after = fold(standing, event(E.MESSAGE_RECEIVED, minute=5), 9)
        heard_at = after.in_scope(SCOPES[0]).heard_at
        assert heard_at == (START + timedelta(minutes=5) if dated else None)
        assert (after is standing) is not dated
        assert after.revision == standing.revision
        moved_on = fold(after, event(E.OPTED_OUT, minute=6), 10)
        assert moved_on.in_scope(SCOPES[0]).heard_at == heard_at


_REPEATED = {E.OPT_OUT_REPEATED, E.OPT_IN_REPEATED}


@given(events_of([E.OPTED_OUT, E.OPTED_IN, E.OPT_IN_REQUESTED, *sorted(_REPEATED)]))
def test_what_is_said_again_changes_nothing_but_its_time(events: list[Event]) -> None:
    standing = folded(events)
    once = [one for one in events if one.type not in _REPEATED]
    for scope in (*SCOPES, EVERYTHING):
        record, without = standing.in_scope(scope), folded(once).in_scope(scope)
        assert record.since == replay(events, scope).since
        told = (record.state, record.epoch, record.barred, record.source)
        assert told == (without.state, without.epoch, without.barred, without.source)


def test_consent_counts_from_what_was_said_last() -> None:
    assert Record().counts_from is None
    for type_, again in ((E.OPTED_IN, E.OPT_IN_REPEATED), (E.OPTED_OUT, E.OPT_OUT_REPEATED)):
        standing = folded([event(type_), event(again, minute=7)])
        assert standing.in_scope(SCOPES[0]).since == START + timedelta(minutes=7)
        assert standing.in_scope(SCOPES[0]).counts_from == START + timedelta(minutes=7)


@given(events_of([E.OPTED_OUT, E.OPTED_OUT, E.OPT_OUT_EFFECTIVE, E.OPTED_IN]))
def test_what_was_reported_as_effective_is_counted_per_scope(events: list[Event]) -> None:
    epochs: Counter[str] = Counter()
    effective: Counter[str] = Counter()
    for one in events:
        epochs[one.scope] += one.type is E.OPTED_OUT
        if one.type is E.OPT_OUT_EFFECTIVE:
            effective[one.scope] = epochs[one.scope]
    standing = folded(events)
    for scope in SCOPES:
        record = standing.in_scope(scope)
        assert record.effective == effective[scope] + effective[EVERYTHING]
        assert record.epoch == epochs[scope] + epochs[EVERYTHING]
        silent = [one for one in events if one.type is not E.OPT_OUT_EFFECTIVE]
        without = folded(silent).in_scope(scope)
        assert evolve(record, effective=0, seq=0) == evolve(without, seq=0)


def test_an_opt_out_that_is_reported_twice_is_no_news() -> None:
    standing = folded([event(E.OPTED_OUT), event(E.OPT_OUT_EFFECTIVE)])
    assert standing.in_scope(SCOPES[0]).effective == 1
    assert fold(standing, event(E.OPT_OUT_EFFECTIVE), 3) is standing
    assert fold(NOBODY, event(E.OPT_OUT_EFFECTIVE), 1) is NOBODY


@given(events_of([E.BLOCKED, E.UNBLOCKED, *MOVING]))
def test_blocks_and_consent_are_two_facts(events: list[Event]) -> None:
    blocks = [one for one in events if one.type in {E.BLOCKED, E.UNBLOCKED}]
    consents = [one for one in events if one.type in MOVES]
    whole = folded(events)
    assert {scope: record.state for scope, record in whole.records.items()} == {
        scope: record.state for scope, record in folded(consents).records.items()
    }
    assert [evolve(block, seq=0) for block in whole.blocks] == [
        evolve(block, seq=0) for block in folded(blocks).blocks
    ]


@given(events_of([E.BLOCKED, E.UNBLOCKED]))
def test_a_block_stands_from_its_event_to_the_one_that_lifts_it(events: list[Event]) -> None:
    standing: dict[tuple[object, object], int] = {}
    for seq, one in enumerate(events, start=1):
        about = (one.facts["sender"], one.facts["source"])
        standing.pop(about, None)
        if one.type is E.BLOCKED:
            standing[about] = seq
    found = [((block.sender, block.source), block.seq) for block in folded(events).blocks]
    assert found == list(standing.items())


def test_nobody_is_opted_in_by_default() -> None:
    assert NOBODY.in_scope("organisation") == Record(S.UNKNOWN)
    assert NOBODY.blocks == ()
    assert not NOBODY.in_scope("organisation").barred


def test_a_record_says_since_when_how_and_by_which_entry() -> None:
    standing = folded(
        [
            event(E.OPT_IN_REQUESTED, asked_by="user"),
            event(E.OPTED_IN, minute=1, source="reply"),
            event(E.OPTED_IN, minute=2, source="hand"),
        ]
    )
    assert standing.in_scope(SCOPES[0]) == Record(
        S.OPTED_IN,
        since=START + timedelta(minutes=1),
        epoch=0,
        revision=3,
        asked_at=START,
        asked_by="user",
        source="reply",
        seq=2,
    )


def test_asking_again_notes_the_new_time_and_keeps_the_old_beginning() -> None:
    standing = folded(
        [
            event(E.OPT_IN_REQUESTED, asked_by="user"),
            event(E.OPT_IN_REQUESTED, minute=9, asked_by="contact"),
        ]
    )
    record = standing.in_scope(SCOPES[0])
    assert (record.since, record.seq) == (START, 1)
    assert (record.asked_at, record.asked_by) == (START + timedelta(minutes=9), "contact")


def test_a_request_that_failed_was_not_asked_and_the_state_stays() -> None:
    asked = folded([event(E.OPT_IN_REQUESTED, asked_by="contact")])
    failed = fold(asked, event(E.OPT_IN_REQUEST_FAILED, minute=1), 2).in_scope(SCOPES[0])
    assert failed == evolve(asked.in_scope(SCOPES[0]), asked_at=None)


def test_a_source_is_told_of_the_last_move_alone() -> None:
    standing = folded([event(E.OPTED_IN, source="form"), event(E.CONSENT_EXPIRED)])
    assert standing.in_scope(SCOPES[0]).source == ""


def test_a_disclaimer_is_on_its_way_until_it_was_sent_or_failed() -> None:
    queued = folded([event(E.DISCLAIMER_QUEUED, key="k1")])
    assert queued.in_scope(SCOPES[0]).disclaimer == "k1"
    assert queued.in_scope(SCOPES[0]).state is S.UNKNOWN
    assert queued.in_scope(SCOPES[1]).disclaimer == ""
    for ends in (E.DISCLAIMER_SENT, E.DISCLAIMER_FAILED):
        assert fold(queued, event(ends), 2).in_scope(SCOPES[0]).disclaimer == ""
    other = fold(queued, event(E.OPT_IN_REQUESTED, asked_by="user"), 2)
    assert other.in_scope(SCOPES[0]).disclaimer == "k1"


def test_a_newer_stop_all_outweighs_a_yes_and_a_newer_yes_outweighs_it() -> None:
    agreed = event(E.OPTED_IN, source="reply")
    stop_all = event(E.OPTED_OUT, EVERYTHING, minute=1, source="reply")
    stopped = folded([agreed, stop_all])
    record = stopped.in_scope(SCOPES[0])
    assert (record.state, record.epoch, record.seq) == (S.OPTED_OUT, 1, 2)
    assert record.barred
    lifted = folded([agreed, stop_all, event(E.OPTED_IN, minute=2)])
    assert lifted.in_scope(SCOPES[0]).state is S.OPTED_IN
    assert lifted.in_scope(SCOPES[0]).epoch == 1
    assert lifted.in_scope(SCOPES[1]).state is S.OPTED_OUT  # the yes was about one scope


def test_a_second_stop_all_after_a_yes_is_the_entry_that_counts() -> None:
    standing = folded(
        [
            event(E.OPTED_OUT, EVERYTHING),
            event(E.OPTED_IN, minute=1),
            event(E.OPTED_OUT, EVERYTHING, minute=2, source="reply"),
        ]
    )
    record = standing.in_scope(SCOPES[0])
    assert (record.state, record.seq, record.epoch) == (S.OPTED_OUT, 3, 2)
    assert (record.since, record.source) == (START + timedelta(minutes=2), "reply")


def test_stop_all_covers_scopes_that_nobody_has_heard_of() -> None:
    stopped = folded([event(E.OPTED_OUT, EVERYTHING)])
    assert stopped.in_scope("program:newsletter").state is S.OPTED_OUT
    assert stopped.in_scope("program:newsletter").barred


def test_asking_after_stop_all_does_not_lift_it() -> None:
    asked = folded([event(E.OPTED_OUT, EVERYTHING), event(E.OPT_IN_REQUESTED, asked_by="contact")])
    record = asked.in_scope(SCOPES[0])
    assert (record.state, record.barred, record.epoch) == (S.PENDING, True, 1)


def test_stop_and_stop_all_both_void_what_was_queued_before() -> None:
    both = folded([event(E.OPTED_OUT), event(E.OPTED_OUT, EVERYTHING), event(E.OPTED_OUT)])
    assert both.in_scope(SCOPES[0]).epoch == 3
    assert both.in_scope(SCOPES[1]).epoch == 1
    assert both.in_scope(EVERYTHING).epoch == 1


def test_a_block_of_all_senders_bars_each_and_a_block_of_one_only_that_one() -> None:
    standing = folded(
        [
            event(E.BLOCKED, "", sender="+14155550100", source="provider", cause="21610"),
            event(E.BLOCKED, "", minute=1, source="administrator"),
        ]
    )
    first, second = standing.blocks
    assert first == Block("+14155550100", "provider", "21610", START, "", 1)
    assert second == Block("", "administrator", "", START + timedelta(minutes=1), "", 2)
    assert standing.block_for("+14155550100") is first
    assert standing.block_for("+14155550101") is second
    lifted = fold(standing, event(E.UNBLOCKED, "", source="administrator"), 3)
    assert lifted.block_for("+14155550101") is None


def test_a_block_of_one_category_bars_messages_of_that_category_alone() -> None:
    whole = event(E.BLOCKED, "", minute=1, sender="+14155550100", source="provider")
    part = event(E.BLOCKED, "", sender="+14155550100", source="provider:marketing")
    standing = folded([part])
    (block,) = standing.blocks
    assert (block.category, folded([whole]).blocks[0].category) == ("marketing", "")
    assert standing.block_for("+14155550100", "marketing") is block
    assert standing.block_for("+14155550101", "marketing") is None
    for category in ("", "invoice"):
        assert standing.block_for("+14155550100", category) is None
    both = fold(standing, whole, 2)
    assert len(both.blocks) == 2
    assert both.block_for("+14155550100", "invoice") is both.blocks[1]
    assert both.block_for("+14155550100", "marketing") is block
    lifted = fold(both, event(E.UNBLOCKED, "", sender="+14155550100", source="provider"), 3)
    assert lifted.blocks == (block,)


def test_a_block_keeps_the_words_that_lift_it() -> None:
    blocked = folded([event(E.BLOCKED, "", source="provider", lifted_by="START")])
    assert blocked.blocks[0].lifted_by == "START"


def test_folding_a_ledger_keeps_recipients_apart_and_skips_the_tenants_own_events() -> None:
    bob = "b" * 64
    events = [
        Event(E.TENANT_ENROLLED, START),
        event(E.OPTED_IN),
        evolve(event(E.OPTED_OUT), recipient=bob),
        Event(E.OPTED_OUT, START, "", SCOPES[0]),
    ]
    entries = [Entry(seq, one, START, 1, b"", b"") for seq, one in enumerate(events, start=1)]
    standings = fold_all(entries)
    assert set(standings) == {ALICE, bob}
    assert standings[ALICE].in_scope(SCOPES[0]).state is S.OPTED_IN
    assert standings[bob].in_scope(SCOPES[0]).seq == 3


def test_what_was_true_before_is_not_changed_by_the_fold() -> None:
    before = folded([event(E.OPTED_IN)])
    fold(before, event(E.OPTED_OUT), 2)
    assert before.in_scope(SCOPES[0]).state is S.OPTED_IN
    assert isinstance(before.records, MappingProxyType)


def test_an_opt_out_that_a_yes_lifted_bars_nobody_once_the_yes_expires() -> None:
    expired = folded([event(E.OPTED_OUT), event(E.OPTED_IN), event(E.CONSENT_EXPIRED)])
    assert not expired.in_scope(SCOPES[0]).barred


def test_a_request_that_did_not_go_out_makes_nobody_wait() -> None:
    asked = [event(E.OPT_IN_REQUESTED, asked_by="user"), event(E.OPT_IN_REQUEST_FAILED)]
    record = folded(asked).in_scope(SCOPES[0])
    assert (record.state, record.asked_at, record.asked_by) == ("pending", None, "user")


def test_a_stop_all_bars_until_the_next_yes() -> None:
    stopped = [event(E.OPTED_OUT), event(E.OPTED_IN), event(E.OPTED_OUT, EVERYTHING)]
    assert folded(stopped).in_scope(SCOPES[0]).barred
    assert not folded([*stopped, event(E.OPTED_IN)]).in_scope(SCOPES[0]).barred


def test_what_moved_nothing_outweighs_nothing() -> None:
    noted = folded(
        [event(E.DISCLAIMER_QUEUED, key="k1"), event(E.DISCLAIMER_QUEUED, EVERYTHING, key="k2")]
    )
    assert noted.in_scope(SCOPES[0]).disclaimer == "k1"


def test_what_stands_in_no_ledger_names_no_entry() -> None:
    assert Record().seq == 0
    assert Block("", "provider", "21610", START).seq == 0
    assert Standing().revision == 0
