"""The gate: may this go to this person now?"""

from datetime import timedelta
from itertools import product

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import EVERYTHING, USERS, Address, Event, EventType, State
from optin.policy import (
    REASONS,
    Code,
    Mode,
    Policy,
    Purpose,
    Refused,
    RowState,
    Verdict,
    Way,
    permit,
    permit_row,
    permit_texting,
)
from tests.consent.model import MOVING, SCOPES, Seen, events_of, folded, replay
from tests.policy.snapshots import (
    NOW,
    PATHS,
    SECOND,
    SENDER,
    E,
    blocked,
    recipient,
    row,
    settings_with,
    standing,
)

ORG = SCOPES[0]
POLICIES = {mode: Policy(mode=mode) for mode in Mode}
SENDERS = ("+14155550100", "+14155550101")

# What a user's message meets: columns are states, rows are modes.
ALLOWED_OR_NOT = """
           unknown  pending informed opted_in opted_out expired asked_again
consent    required pending required yes      out       expired pending
disclaimer yes      yes     yes      yes      out       yes     out
off        yes      yes     yes      yes      out       yes     out
"""
CODES = {
    "yes": Code.ALLOWED,
    "out": Code.OPTED_OUT,
    "required": Code.CONSENT_REQUIRED,
    "pending": Code.CONSENT_PENDING,
    "expired": Code.CONSENT_EXPIRED,
}
HEADING, *LINES = (line.split() for line in ALLOWED_OR_NOT.strip().splitlines())
CELLS = [
    (Mode(line[0]), where, CODES[code])
    for line in LINES
    for where, code in zip(HEADING, line[1:], strict=True)
]
HELD_CODES = {Code.CONSENT_REQUIRED, Code.CONSENT_PENDING, Code.CONSENT_EXPIRED}


def way_of(code: Code) -> Way:
    if code is Code.ALLOWED:
        return Way.ALLOWED
    return Way.HELD if code in HELD_CODES else Way.REFUSED


@pytest.mark.parametrize(("mode", "where", "code"), CELLS)
def test_each_state_under_each_mode_meets_what_the_table_says(
    mode: Mode, where: str, code: Code
) -> None:
    verdict = permit(recipient(where), POLICIES[mode], ORG, SENDER.key)
    assert (verdict.way, verdict.code) == (way_of(code), code)


def test_the_table_covers_every_state_and_mode() -> None:
    assert set(HEADING) == set(PATHS)
    assert {(mode, where) for mode, where, _ in CELLS} == set(product(Mode, PATHS))


def test_an_opt_out_in_the_inbox_refuses_whatever_consent_says() -> None:
    for where, mode in product(PATHS, Mode):
        told = permit(recipient(where, unprocessed_stop=True), POLICIES[mode], ORG, SENDER.key)
        assert told == Verdict(Way.REFUSED, Code.OPT_OUT_UNPROCESSED)


def test_a_refusal_names_the_entry_behind_it() -> None:
    known = standing((E.OPTED_IN, {}), (E.OPTED_OUT, {}))
    assert permit(recipient(known), POLICIES[Mode.OFF], ORG, SENDER.key).entry == 2
    again = standing((E.OPTED_OUT, {}), (E.OPT_IN_REQUESTED, {}))
    assert permit(recipient(again), POLICIES[Mode.OFF], ORG, SENDER.key).entry == 2
    assert permit(recipient("pending"), POLICIES[Mode.CONSENT], ORG, SENDER.key).entry == 1
    assert permit(recipient(), POLICIES[Mode.CONSENT], ORG, SENDER.key).entry == 0


BLOCKS = {
    "provider": Code.BLOCKED_BY_PROVIDER,
    "administrator": Code.BLOCKED_BY_ADMINISTRATOR,
    "doubt": Code.OPT_OUT_IN_DOUBT,
    "number": Code.NUMBER_CANNOT_BE_TEXTED,
    "somebody else": Code.BLOCKED_BY_PROVIDER,
}


@pytest.mark.parametrize("source", BLOCKS)
@pytest.mark.parametrize("mode", Mode)
def test_a_block_bars_a_person_who_agreed_and_says_what_lifts_it(source: str, mode: Mode) -> None:
    barred = recipient(blocked(standing(*PATHS["opted_in"]), source=source))
    verdict = permit(barred, POLICIES[mode], ORG, SENDER.key)
    assert verdict == Verdict(
        Way.REFUSED, BLOCKS[source], 2, "Texting START to the sender lifts it."
    )
    assert permit(barred, POLICIES[mode], ORG, SECOND.key).way is Way.ALLOWED


def test_a_block_that_no_word_lifts_names_none() -> None:
    barred = recipient(blocked(source="number", sender="", lifted_by=""))
    assert permit(barred, POLICIES[Mode.OFF], ORG, SENDER.key).detail == ""


def test_an_opt_out_is_told_before_a_block() -> None:
    both = recipient(blocked(standing(*PATHS["opted_out"])))
    assert permit(both, POLICIES[Mode.OFF], ORG, SENDER.key).code is Code.OPTED_OUT


# The slow and plain way -------------------------------------------------------------------------


def reference(events: list[Event], seen: Seen, mode: Mode, sender: str) -> Code:
    """Go by the list of events alone."""
    if seen.state is State.OPTED_OUT:
        return Code.OPTED_OUT
    blocks: dict[tuple[object, object], str] = {}
    for event in events:
        about = (event.facts.get("sender"), event.facts.get("source"))
        if event.type in {EventType.BLOCKED, EventType.UNBLOCKED}:
            blocks.pop(about, None)
        if event.type is EventType.BLOCKED:
            blocks[about] = str(event.facts["source"])
    for (barred_sender, _), source in blocks.items():
        if barred_sender in {"", sender}:
            return BLOCKS[source]
    if seen.state is State.OPTED_IN:
        return Code.ALLOWED
    if mode is not Mode.CONSENT:
        return Code.OPTED_OUT if seen.barred else Code.ALLOWED
    if seen.state is State.PENDING:
        return Code.CONSENT_PENDING
    return Code.CONSENT_EXPIRED if seen.state is State.EXPIRED else Code.CONSENT_REQUIRED


histories = events_of([*MOVING * 4, EventType.BLOCKED, EventType.UNBLOCKED])
modes, senders = st.sampled_from(Mode), st.sampled_from(SENDERS)


@given(histories, modes, senders, st.sampled_from(SCOPES), st.booleans())
def test_the_gate_says_what_going_by_the_list_of_events_says(
    events: list[Event],
    mode: Mode,
    sender: str,
    scope: str,
    unprocessed: bool,  # noqa: FBT001 - drawn
) -> None:
    person = recipient(folded(events), unprocessed_stop=unprocessed)
    verdict = permit(person, POLICIES[mode], scope, sender)
    expected = reference(events, replay(events, scope), mode, sender)
    assert verdict.code is (Code.OPT_OUT_UNPROCESSED if unprocessed else expected)
    assert verdict.way is way_of(verdict.code)


@given(histories, modes, senders, st.sampled_from(SCOPES))
def test_nothing_is_allowed_between_an_opt_out_and_the_next_yes(
    events: list[Event], mode: Mode, sender: str, scope: str
) -> None:
    covering = [event.type for event in events if event.scope in {scope, EVERYTHING}]
    answers = [type_ for type_ in covering if type_ in {EventType.OPTED_OUT, EventType.OPTED_IN}]
    if answers and answers[-1] is EventType.OPTED_OUT:
        verdict = permit(recipient(folded(events)), POLICIES[mode], scope, sender)
        assert verdict.way is not Way.ALLOWED


@given(histories, senders, st.sampled_from(SCOPES))
def test_a_stricter_mode_never_allows_what_a_looser_one_refuses(
    events: list[Event], sender: str, scope: str
) -> None:
    person = recipient(folded(events))
    ways = [
        permit(person, POLICIES[mode], scope, sender).way is Way.ALLOWED
        for mode in (Mode.CONSENT, Mode.DISCLAIMER, Mode.OFF)
    ]
    assert ways == sorted(ways)


# Rows at the moment of their claim --------------------------------------------------------------

AUTOMATIC = """
                      unknown pending informed opted_in opted_out expired asked_again
request               no      yes     no       no       no        no      yes
reminder              no      yes     no       no       no        no      yes
confirmation          no      no      no       yes      no        no      no
opt_out_confirmation  no      no      no       no       yes       no      no
disclaimer            yes     yes     yes      yes      no        yes     yes
code                  yes     yes     yes      yes      no        yes     no
help                  yes     yes     yes      yes      yes       yes     yes
notice                yes     yes     yes      yes      yes       yes     yes
handover              yes     yes     yes      yes      yes       yes     yes
purchase              yes     yes     yes      yes      yes       yes     yes
"""
TOP, *BELOW = (line.split() for line in AUTOMATIC.strip().splitlines())
STILL_TRUE = [
    (Purpose(line[0]), where, answer == "yes")
    for line in BELOW
    for where, answer in zip(TOP, line[1:], strict=True)
]


@pytest.mark.parametrize(("purpose", "where", "leaves"), STILL_TRUE)
@pytest.mark.parametrize("mode", Mode)
def test_an_automatic_text_leaves_while_it_is_true(
    purpose: Purpose,
    where: str,
    leaves: bool,  # noqa: FBT001 - a cell of the table
    mode: Mode,
) -> None:
    person = recipient(where)
    epoch = person.standing.in_scope(ORG).epoch
    verdict = permit_row(row(purpose, epoch=epoch), person, POLICIES[mode], NOW)
    assert verdict.code is (Code.ALLOWED if leaves else Code.NO_LONGER_TRUE)
    assert verdict.way is (Way.ALLOWED if leaves else Way.REFUSED)


def test_the_table_of_automatic_texts_leaves_out_only_what_has_a_table_of_its_own() -> None:
    # test_users.py has that of texts to users, test_mailing.py that of e-mails.
    left_out = {Purpose.MESSAGE, Purpose.USER_TEXT, Purpose.PORTAL_NOTICE, Purpose.FORM_LINK}
    assert {purpose for purpose, *_ in STILL_TRUE} == set(Purpose) - left_out


@pytest.mark.parametrize(("mode", "where", "code"), CELLS)
def test_a_users_message_meets_the_same_gate_again_when_it_leaves(
    mode: Mode, where: str, code: Code
) -> None:
    person = recipient(where)
    claimed = row(epoch=person.standing.in_scope(ORG).epoch)
    assert permit_row(claimed, person, POLICIES[mode], NOW).code is code


NO_TEXTS = {Purpose.NOTICE, Purpose.HANDOVER, Purpose.PURCHASE}
EXEMPT = {Purpose.HELP, *NO_TEXTS}


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - EXEMPT))
@pytest.mark.parametrize("where", PATHS)
@pytest.mark.parametrize("off_by", [-1, 1])
def test_a_text_of_another_epoch_never_leaves(purpose: Purpose, where: str, off_by: int) -> None:
    person = recipient(where)
    epoch = person.standing.in_scope(ORG).epoch + off_by
    verdict = permit_row(row(purpose, epoch=epoch), person, POLICIES[Mode.OFF], NOW)
    assert verdict == Verdict(Way.REFUSED, Code.QUEUED_BEFORE_OPT_OUT)


def test_a_message_queued_before_a_stop_stays_behind_after_a_new_yes() -> None:
    lifted = recipient(standing((E.OPTED_OUT, {}), (E.OPTED_IN, {})))
    verdict = permit_row(row(epoch=0), lifted, POLICIES[Mode.OFF], NOW)
    assert verdict.code is Code.QUEUED_BEFORE_OPT_OUT


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - NO_TEXTS))
def test_a_text_is_too_late_after_its_time_and_not_at_it(purpose: Purpose) -> None:
    states = {
        Purpose.REQUEST: "pending",
        Purpose.REMINDER: "pending",
        Purpose.CONFIRMATION: "opted_in",
        Purpose.OPT_OUT_CONFIRMATION: "opted_out",
        Purpose.USER_TEXT: "opted_in",
    }
    scope = USERS if purpose is Purpose.USER_TEXT else ORG
    person = recipient(standing(*PATHS[states.get(purpose, "unknown")], scope=scope))
    epoch = person.standing.in_scope(scope).epoch
    at = row(purpose, scope=scope, epoch=epoch, expires_at=NOW)
    assert permit_row(at, person, POLICIES[Mode.OFF], NOW).way is Way.ALLOWED
    later = NOW + timedelta(microseconds=1)
    assert permit_row(at, person, POLICIES[Mode.OFF], later).code is Code.TOO_LATE


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - NO_TEXTS))
def test_nothing_is_sent_to_an_erased_address_or_past_a_block(purpose: Purpose) -> None:
    gone = row(purpose, address=None)
    assert permit_row(gone, recipient(), POLICIES[Mode.OFF], NOW).code is Code.ERASED
    barred = recipient(blocked())
    verdict = permit_row(row(purpose), barred, POLICIES[Mode.OFF], NOW)
    assert verdict.code is Code.BLOCKED_BY_PROVIDER


# CTIA Short Code Monitoring Handbook: HELP and STOP are answered regardless of the state.
@pytest.mark.parametrize("source", ["administrator", "doubt"])
@pytest.mark.parametrize("purpose", sorted(set(Purpose) - NO_TEXTS))
def test_a_block_of_ours_leaves_the_answers_to_stop_and_help(purpose: Purpose, source: str) -> None:
    out = standing(*PATHS["opted_out"])
    by_us = recipient(blocked(out, source=source, sender="", lifted_by=""))
    claimed = row(purpose, epoch=1)
    answers = purpose in {Purpose.HELP, Purpose.OPT_OUT_CONFIRMATION}
    verdict = permit_row(claimed, by_us, POLICIES[Mode.OFF], NOW)
    assert verdict.code is (Code.ALLOWED if answers else BLOCKS[source])
    by_both = recipient(blocked(by_us.standing))
    verdict = permit_row(claimed, by_both, POLICIES[Mode.OFF], NOW)
    assert verdict.code is (Code.BLOCKED_BY_PROVIDER if answers else BLOCKS[source])
    elsewhere = recipient(blocked(out, source=source, sender=SECOND.key))
    verdict = permit_row(row(Purpose.HELP), elsewhere, POLICIES[Mode.OFF], NOW)
    assert verdict.code is Code.ALLOWED


@pytest.mark.parametrize("purpose", Purpose)
def test_an_undecided_stop_lets_only_answers_pass(purpose: Purpose) -> None:
    where = {
        "confirmation": "opted_in",
        "opt_out_confirmation": "opted_out",
        "request": "pending",
        "reminder": "pending",
    }
    person = recipient(where.get(purpose, "unknown"), unprocessed_stop=True)
    epoch = person.standing.in_scope(ORG).epoch
    verdict = permit_row(row(purpose, epoch=epoch), person, POLICIES[Mode.OFF], NOW)
    passes = purpose in {*EXEMPT, Purpose.OPT_OUT_CONFIRMATION}
    assert verdict.code is (Code.ALLOWED if passes else Code.OPT_OUT_UNPROCESSED)


@pytest.mark.parametrize("state", [*RowState, None])
@pytest.mark.parametrize("where", ["unknown", "informed", "opted_in"])
def test_a_message_leaves_only_once_the_disclaimer_before_it_was_sent(
    state: RowState | None, where: str
) -> None:
    waiting = row(waits_for="disclaimer", waits_for_state=state)
    verdict = permit_row(waiting, recipient(where), POLICIES[Mode.DISCLAIMER], NOW)
    leaves = state in {None, RowState.SENT} or where != "unknown"
    assert verdict.code is (Code.ALLOWED if leaves else Code.DISCLAIMER_NOT_SENT)
    off = permit_row(waiting, recipient(where), POLICIES[Mode.OFF], NOW)
    assert off.code is Code.ALLOWED


def test_the_scope_that_counts_is_the_rows_own() -> None:
    out = recipient(standing((E.OPTED_OUT, {}), scope="sender:x"))
    assert permit_row(row(), out, POLICIES[Mode.OFF], NOW).way is Way.ALLOWED
    assert permit_row(row(scope="sender:x", epoch=1), out, POLICIES[Mode.OFF], NOW).code is (
        Code.OPTED_OUT
    )
    everything = recipient(standing((E.OPTED_OUT, {}), scope=EVERYTHING))
    assert permit_row(row(epoch=1), everything, POLICIES[Mode.OFF], NOW).code is Code.OPTED_OUT


# Reasons ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", Code)
def test_every_code_explains_itself(code: Code) -> None:
    refused = Refused(code, detail="It has 9 characters.")
    assert refused.reason == f"{REASONS[code].sentence} It has 9 characters."
    assert Refused(code).reason == REASONS[code].sentence
    assert Refused(code).reason.endswith(".")
    if code is not Code.ALLOWED:
        assert refused.rule
        assert refused.remedy.endswith(".")


def test_there_is_one_explanation_for_each_code() -> None:
    assert set(REASONS) == set(Code)
    assert len({reason.sentence for reason in REASONS.values()}) == len(Code)


# A host's programs go by these words: one that is renamed breaks them.
def test_the_codes_are_the_ones_that_were_given_before() -> None:
    codes = (
        "allowed opted_out opt_out_unprocessed consent_required consent_pending consent_expired "
        "blocked_by_provider blocked_by_administrator opt_out_in_doubt "
        "number_cannot_be_texted "
        "queued_before_opt_out disclaimer_not_sent no_longer_true too_late too_many_held "
        "message_too_long group_messaging_off opt_out_stands evidence_required feature_missing "
        "permission_missing confirmation_missing unknown_sender erased"
    )
    assert {code.value for code in Code} >= set(codes.split())


def test_an_address_without_a_number_can_be_asked_about_too() -> None:
    person = recipient(address=Address.parse("dana@example.com"))
    assert permit(person, POLICIES[Mode.OFF], ORG, SENDER.key).way is Way.ALLOWED


@pytest.mark.parametrize(("mode", "where", "code"), CELLS)
def test_a_mailbox_is_never_asked_and_else_meets_what_a_number_meets(
    mode: Mode, where: str, code: Code
) -> None:
    person = recipient(where, address=Address.parse("dana@example.com"))
    verdict = permit(person, POLICIES[mode], ORG, SENDER.key)
    waits = code in HELD_CODES
    assert verdict.code is (Code.NOT_ASKED_BY_MAIL if waits else code)
    assert verdict.way is (Way.REFUSED if waits else way_of(code))
    assert verdict.entry == permit(recipient(where), POLICIES[mode], ORG, SENDER.key).entry


def test_a_tenant_texts_where_its_plan_has_it_and_somebody_has_switched_it_on() -> None:
    on = settings_with(features=frozenset({"texting"}))
    assert permit_texting(on) is Code.ALLOWED
    assert permit_texting(evolve(on, texting=False)) is Code.TEXTING_OFF
    for texting in (True, False):
        lacking = evolve(on, features=frozenset({"policy"}), texting=texting)
        assert permit_texting(lacking) is Code.FEATURE_MISSING
