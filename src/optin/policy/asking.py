"""Whether a person is asked for consent, or reminded that the question stands (rows C5, P8)."""

from __future__ import annotations

from typing import Final

from optin.consent import State
from optin.keywords import Meaning, Reading
from optin.policy.automatic import Case
from optin.policy.gate import permit_texting
from optin.policy.reasons import Code

__all__ = ["OPT_OUTS", "asks", "may_ask", "may_request", "may_text", "reminds"]

OPT_OUTS: Final = frozenset({Meaning.STOP, Meaning.STOP_ALL})


def may_request(case: Case) -> bool:
    """Say whether a user's message may make us ask.

    Never again after an opt-out that nobody lifted (C5).
    """
    record = case.record
    return may_ask(record.state, asked=not case.may_ask(), barred=record.barred)


def may_ask(state: State, *, asked: bool, barred: bool) -> bool:
    """Say whether a user's message may make us ask a person in that state.

    Args:
        state: Where the person stands.
        asked: Whether a request went out so lately that it still waits for its answer.
        barred: Whether an opt-out stands that the person did not lift.
    """
    return state is not State.PENDING or not (asked or barred)


def asks(case: Case) -> bool:
    """Say whether a contact's message starts the opt-in.

    Not while a request stands, nor against a block, nor where the tenant may not text.
    """
    return may_text(case) and (case.record.state is not State.PENDING or case.may_ask())


def reminds(case: Case, reading: Reading) -> bool:
    """Say whether an answer that is neither keyword brings a reminder of the request (row P8).

    None after an opt-out that nobody lifted: what may pass then passes once (C4). None after words
    that may be an opt-out either: whoever may have said "no" by any reasonable means is not asked
    again (47 CFR 64.1200(a)(10)). None after an answer to another question.

    Args:
        case: Whose.
        reading: What the person's words were read as.
    """
    record, policy = case.record, case.policy
    if record.state is not State.PENDING or record.barred or reading.meaning in OPT_OUTS:
        return False
    if reading.answer is not None:
        return False
    if record.asked_at is None or record.reminded >= policy.reminders:
        return False
    return may_text(case) and case.now >= record.asked_at + policy.remind_after


def may_text(case: Case) -> bool:
    """Say whether a person may be texted at all: no block bars it, and the tenant may text."""
    blocked = case.recipient.standing.block_for(case.sender) is not None
    return not blocked and permit_texting(case.settings, case.organisation) is Code.ALLOWED
