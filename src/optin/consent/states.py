"""The states of consent and the one table of moves between them.

Everything that changes a state is in this file. The diagram in ``docs/explanation/consent.md`` is
drawn from :data:`MOVES` by ``tools/diagram.py``; ``tests/consent/test_diagram.py`` notices when it
was not.

A block (by an administrator, by a provider, or because the number cannot be texted) is no state: it
is a fact of its own, see :mod:`optin.consent.records`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

__all__ = ["MOVES", "EventType", "State", "next_state"]


class State(StrEnum):
    """Say what is true of one number in one scope."""

    UNKNOWN = "unknown"
    """Nothing was ever asked or said; nobody is opted in by default."""
    PENDING = "pending"
    """A request went out and was not answered."""
    INFORMED = "informed"
    """A disclaimer was sent; no answer is needed."""
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"
    EXPIRED = "expired"
    """Consent that was given or implied once, and is too old to count."""


class EventType(StrEnum):
    """Name everything that can happen, as past participles.

    The value stands in the ledger for ever.
    """

    # What moves a state.
    OPT_IN_REQUESTED = "opt_in_requested"
    DISCLAIMER_SENT = "disclaimer_sent"
    OPTED_IN = "opted_in"
    OPTED_OUT = "opted_out"
    CONSENT_EXPIRED = "consent_expired"
    # What is said of a number and moves no state.
    OPT_OUT_REPEATED = "opt_out_repeated"
    OPT_IN_REPEATED = "opt_in_repeated"
    """A yes that was said again, where somebody else has barred the person since the first."""
    OPT_IN_REQUEST_FAILED = "opt_in_request_failed"
    OPT_IN_REMINDED = "opt_in_reminded"
    OPT_OUT_EFFECTIVE = "opt_out_effective"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    HELP_REQUESTED = "help_requested"
    FORM_LINKED = "form_linked"
    """A link to a consent form was made: a question that no text asks, so that no reply answers."""
    # Messages.
    MESSAGE_RECEIVED = "message_received"
    MESSAGE_HELD = "message_held"
    MESSAGE_RELEASED = "message_released"
    MESSAGE_DISCARDED = "message_discarded"
    MESSAGE_QUEUED = "message_queued"
    MESSAGE_REFUSED = "message_refused"
    DISCLAIMER_QUEUED = "disclaimer_queued"
    DISCLAIMER_FAILED = "disclaimer_failed"
    CONVERSATION_STARTED = "conversation_started"
    CONVERSATION_FILED = "conversation_filed"
    MESSAGES_SORTED = "messages_sorted"
    NUMBER_CHANGED = "number_changed"
    SEND_AUTHORISED = "send_authorised"
    SEND_BLOCKED = "send_blocked"
    SEND_ACCEPTED = "send_accepted"
    SEND_POSTPONED = "send_postponed"
    SEND_FAILED = "send_failed"
    SEND_UNCERTAIN = "send_uncertain"
    SEND_GIVEN_UP = "send_given_up"
    DELIVERY_UPDATED = "delivery_updated"
    DELIVERY_TAKEN_UP = "delivery_taken_up"
    """What a person wrote and nobody could decide about was decided after all, or outdated."""
    # Secure portal messages; who wrote what is told, and no word of it.
    PORTAL_ACTIVATED = "portal_activated"
    PORTAL_DEACTIVATED = "portal_deactivated"
    THREAD_STARTED = "thread_started"
    THREAD_MESSAGE_SENT = "thread_message_sent"
    THREAD_JOINED = "thread_joined"
    THREAD_LEFT = "thread_left"
    # The tenant.
    TENANT_ENROLLED = "tenant_enrolled"
    POLICY_CHANGED = "policy_changed"
    SETTINGS_CHANGED = "settings_changed"
    PAYLOAD_ERASED = "payload_erased"
    # What texts cost.
    QUOTA_GRANTED = "quota_granted"
    QUOTA_ADJUSTED = "quota_adjusted"
    TOP_UP_ASKED = "top_up_asked"
    TOP_UP_BOUGHT = "top_up_bought"
    TOP_UP_DECLINED = "top_up_declined"
    TOP_UP_DROPPED = "top_up_dropped"


_S, _E = State, EventType

MOVES: Final[Mapping[EventType, Mapping[State, State]]] = MappingProxyType(
    {
        # Asking moves everybody but a person who has agreed: their "yes" stands. A request may
        # follow an opt-out
        # only as the answer to a later act of the person's own (row C5); the gate sees to
        # that.
        _E.OPT_IN_REQUESTED: MappingProxyType(
            {
                _S.UNKNOWN: _S.PENDING,
                _S.PENDING: _S.PENDING,
                _S.INFORMED: _S.PENDING,
                _S.OPTED_IN: _S.OPTED_IN,
                _S.OPTED_OUT: _S.PENDING,
                _S.EXPIRED: _S.PENDING,
            }
        ),
        # A disclaimer never lifts an opt-out, and never weakens a "yes".
        _E.DISCLAIMER_SENT: MappingProxyType(
            {
                _S.UNKNOWN: _S.INFORMED,
                _S.PENDING: _S.INFORMED,
                _S.INFORMED: _S.INFORMED,
                _S.OPTED_IN: _S.OPTED_IN,
                _S.OPTED_OUT: _S.OPTED_OUT,
                _S.EXPIRED: _S.INFORMED,
            }
        ),
        _E.OPTED_IN: MappingProxyType(dict.fromkeys(State, _S.OPTED_IN)),
        # 47 CFR 64.1200(a)(10): consent may be revoked at any time; so from whatever state.
        _E.OPTED_OUT: MappingProxyType(dict.fromkeys(State, _S.OPTED_OUT)),
        # Expiry is a state, never a silent drop (row C11); an opt-out, a question and a
        # blank never expire.
        _E.CONSENT_EXPIRED: MappingProxyType(
            {
                _S.UNKNOWN: _S.UNKNOWN,
                _S.PENDING: _S.PENDING,
                _S.INFORMED: _S.EXPIRED,
                _S.OPTED_IN: _S.EXPIRED,
                _S.OPTED_OUT: _S.OPTED_OUT,
                _S.EXPIRED: _S.EXPIRED,
            }
        ),
    }
)
"""For each event that moves a state: from every state, to which."""


def next_state(state: State, event: EventType) -> State:
    """Return the state after an event; an event that is not in :data:`MOVES` leaves it as it was.

    Args:
        state: The state before.
        event: What happened.

    Returns:
        The state after; never raises for any pair.
    """
    return _NEXT[event][state]


# Every event with every state, so that a look-up is all there is to it.
_NEXT: Final = {
    event: dict(MOVES.get(event, {state: state for state in State})) for event in EventType
}
