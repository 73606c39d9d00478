"""How staff's pages say things: how a state came about, what happened, where a message stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from optin import Code, Entry, EventType, Message, Refused, Source, State, Status

__all__ = ["EVENTS", "HOW", "STATES", "facts_of", "how", "scope_name", "standing_of", "why"]

STATES: Final = {
    State.OPTED_IN: "Opted in",
    State.PENDING: "Asked",
    State.INFORMED: "Informed",
    State.OPTED_OUT: "Opted out",
    State.EXPIRED: "Expired",
    State.UNKNOWN: "Not asked",
}

HOW: Final = {
    Source.REPLY: "By text",
    Source.HAND: "By hand",
    Source.FORM: "On a form",
    Source.IMPORT: "Brought in",
    Source.PROVIDER: "At the provider",
}

EVENTS: Final = {
    EventType.OPT_IN_REQUESTED: "Asked for consent",
    EventType.FORM_LINKED: "Asked for consent by a form",
    EventType.DISCLAIMER_SENT: "Informed by the disclaimer",
    EventType.OPTED_IN: "Agreed to texts",
    EventType.OPTED_OUT: "Opted out of texts",
    EventType.CONSENT_EXPIRED: "Consent expired",
    EventType.OPT_OUT_REPEATED: "Opted out once more",
    EventType.OPT_IN_REPEATED: "Agreed once more",
    EventType.OPT_IN_REQUEST_FAILED: "The request could not be delivered",
    EventType.OPT_IN_REMINDED: "Asked again",
    EventType.OPT_OUT_EFFECTIVE: "The opt-out is in effect",
    EventType.BLOCKED: "Blocked",
    EventType.UNBLOCKED: "Block lifted",
    EventType.HELP_REQUESTED: "Asked for help",
    EventType.MESSAGE_RECEIVED: "Wrote a message",
    EventType.MESSAGE_HELD: "A message was held",
    EventType.MESSAGE_RELEASED: "A held message was let go",
    EventType.MESSAGE_DISCARDED: "A held message was discarded",
    EventType.MESSAGE_QUEUED: "A message was written",
    EventType.MESSAGE_REFUSED: "A message was refused",
    EventType.DISCLAIMER_QUEUED: "The disclaimer was written",
    EventType.DISCLAIMER_FAILED: "The disclaimer failed",
    EventType.CONVERSATION_STARTED: "Conversation started",
    EventType.CONVERSATION_FILED: "Conversation filed",
    EventType.MESSAGES_SORTED: "Messages sorted",
    EventType.NUMBER_CHANGED: "Number changed",
    EventType.PORTAL_ACTIVATED: "The portal was opened",
    EventType.PORTAL_DEACTIVATED: "The portal was closed",
    EventType.THREAD_STARTED: "A thread of secure messages was started",
    EventType.THREAD_MESSAGE_SENT: "A secure message was written",
    EventType.THREAD_JOINED: "Somebody joined a thread",
    EventType.THREAD_LEFT: "Somebody left a thread",
    EventType.SEND_AUTHORISED: "A message was let through",
    EventType.SEND_BLOCKED: "A message was stopped",
    EventType.SEND_ACCEPTED: "A message was handed over",
    EventType.SEND_POSTPONED: "A message was put off",
    EventType.SEND_FAILED: "A message failed",
    EventType.SEND_UNCERTAIN: "A message may have been sent",
    EventType.SEND_GIVEN_UP: "A message was given up",
    EventType.DELIVERY_UPDATED: "A delivery was reported",
    EventType.DELIVERY_TAKEN_UP: "A late message was taken up",
    EventType.PAYLOAD_ERASED: "What is personal was erased",
}

_STANDS: Final = {
    "held": "Waits for a yes",
    "pending": "On its way",
    "calling": "On its way",
    "sent": "Sent",
    "failed": "Failed",
    "unknown": "May have been sent",
    "dead": "Not sent",
    "blocked": "Not sent",
    "discarded": "Discarded",
    "done": "",
    "new": "Not looked at yet",
    "poison": "Could not be read",
    "delivered": "Delivered",
    "undelivered": "Not delivered",
}

_STOPPED: Final = frozenset({"failed", "blocked", "unknown", "dead", "discarded"})

_FACTS: Final = {
    "wording": "Wording shown",
    "version": "Version",
    "language": "Language",
    "text": "Words",
    "note": "Note",
    "reason": "Reason",
    "actor": "By",
    "user": "By",
    "ip": "Internet address",
    "user_agent": "Browser",
    "message_id": "Message at the provider",
    "to": "Through",
    "sender": "Through",
    "meaning": "Read as",
    "lifted_by": "Lifted by",
    "rule": "Rule",
    "grade": "Certainty",
    "cause": "Cause",
    "document": "Document",
    "verified": "Number verified",
    "verify": "Number to be verified",
    "by": "Sent as",
}

# Who is named there asked for it; it was the person who answered.
_OWN_ACTS: Final = frozenset({Source.REPLY, Source.FORM, Source.PROVIDER})
_VERIFIED: Final = {
    "last_four": "by its last four digits",
    "code": "by a code that was texted to it",
    "shown": "no: it was only shown",
}
_BY: Final = {"email": "an e-mail with a link", "link": "a link to copy"}
_SCOPES: Final = {
    "organisation": "All texts",
    "portal": "E-mails about secure messages",
    "*": "Everything",
}


def how(status: Status) -> str:
    """Say by what means a state came about, ``""`` where nothing says."""
    return HOW.get(status.source, status.source)  # type: ignore[call-overload,no-any-return]


def scope_name(scope: str) -> str:
    """Say what a scope is about, without a number."""
    kind, _, name = scope.partition(":")
    if kind == "program":
        return name
    return _SCOPES.get(scope, "One sender" if name else kind)


def standing_of(message: Message) -> str:
    """Say where a message stands."""
    known = message.report.value if message.report is not None else message.state
    return _STANDS.get(known, known)


def why(message: Message) -> str:
    """Say why a message did not go, ``""`` for one that did."""
    if not message.code or message.state not in _STOPPED:
        return ""
    try:
        return Refused(Code(message.code)).reason
    except ValueError:  # the code is a provider's own
        return f"The provider says {message.code}."


def facts_of(entry: Entry) -> Iterator[tuple[str, str]]:
    """Give what a ledger entry tells, as pairs of a word and what it says."""
    event = entry.event
    told = {**event.facts, **event.payload}
    for name, value in sorted(told.items()):
        if name == "source":
            yield "How", HOW.get(value, str(value))  # type: ignore[call-overload]
        elif name == "user" and told.get("source") in _OWN_ACTS:
            yield "Asked by", str(value)
        elif name in {"verified", "verify"}:
            yield _FACTS[name], _VERIFIED.get(str(value), str(value))
        elif name == "by" and event.type is EventType.FORM_LINKED:
            yield _FACTS[name], _BY.get(str(value), str(value))
        elif value != "":
            yield _FACTS.get(name, name.replace("_", " ").capitalize()), str(value)
