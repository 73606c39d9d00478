"""From a transport's words to ours: what an outcome or a report means for a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from optin.consent import Channel
from optin.policy import Ending, How, Report, Reported, provider_of
from optin.transports import (
    MARKETING,
    Accepted,
    Ambiguous,
    BlockList,
    ConsentSync,
    DeliveryStatus,
    FailureReason,
    InboundMessage,
    NotAccepted,
    Outcome,
    ProviderReading,
    Refused,
    StatusUpdate,
    StopHandling,
    Transport,
)

__all__ = ["block_of", "carriers", "ending_of", "hint_of", "pause_after", "reported_of"]

FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)
_SPREAD: Final = 2
"""A pause is followed by up to twice as long again, by chance: of a thousand messages that were put
off at once, two seldom come back in one millisecond."""

_BLOCKS: Final = {
    FailureReason.OPTED_OUT: "provider",
    FailureReason.BLOCKED_BY_RECIPIENT: "provider",
    FailureReason.MARKETING_OPTED_OUT: provider_of(MARKETING),
    FailureReason.INVALID_NUMBER: "number",
    FailureReason.LANDLINE: "number",
}
"""Which failures say that nothing can be sent to this number, and who bars it."""


def carriers(transports: Sequence[Transport]) -> dict[Channel, Transport]:
    """Return what carries each channel: the first transport that knows it.

    Args:
        transports: Those of an optin, in their order.
    """
    return {channel: one for one in reversed(transports) for channel in one.capabilities.channels}


def ending_of(
    outcome: Outcome, transport: Transport, attempt: int, jitter: Callable[[], float]
) -> Ending:
    """Say what a transport's outcome means for a row.

    Args:
        outcome: What became of the call.
        transport: Which words lift its block is its own knowledge.
        attempt: Which try it was, from 1; the pause doubles with each.
        jitter: Gives a number from 0 up to 1, by chance.
    """
    provider, account = transport.name, transport.account
    match outcome:
        case Accepted(message_id, raw_status):
            return Ending(How.ACCEPTED, message_id, raw_status, provider=provider, account=account)
        case Refused(code, reason, _):
            block, lifted_by = _block(reason, transport)
            return Ending(
                How.REFUSED,
                code=code,
                block=block,
                lifted_by=lifted_by,
                provider=provider,
                account=account,
            )
        case NotAccepted(code, reason, wait):
            pause = pause_after(attempt, jitter) if wait is None else _at_least(wait, jitter)
            return Ending(
                How.POSTPONED,
                code=code,
                retry_after_for=pause,
                provider=provider,
                account=account,
                # A fault of the set-up uses up no message's tries: those of a day do.
                asked=reason is not FailureReason.CREDENTIALS_REFUSED,
            )
        case Ambiguous(code):
            return Ending(How.UNCERTAIN, code=code, provider=provider, account=account)


def reported_of(update: StatusUpdate, transport: Transport) -> Reported | None:
    """Say what a provider's report means for a row.

    Args:
        update: The report.
        transport: Which words lift its block is its own knowledge.

    Returns:
        None for a status that is unknown to us, and settles nothing.
    """
    if update.status is DeliveryStatus.UNKNOWN:
        return None
    block, lifted_by = _block(update.reason, transport)
    return Reported(
        Report(update.status.value),
        update.message_id,
        update.code or "",
        block,
        lifted_by,
        update.provider,
        update.account,
        Channel.EMAIL in transport.capabilities.channels,
    )


def hint_of(message: InboundMessage, transport: Transport) -> str:
    """Say what a provider has done about a message, and whether its block outlasts it.

    Args:
        message: What a person wrote.
        transport: Which words lift its block is its own knowledge.

    Returns:
        A hint of a :class:`optin.policy.Delivery`.
    """
    reading = message.provider_reading
    if not _outlasts_words(transport):
        return reading or ""
    if reading is None:
        return "kept"
    return "barred" if reading is ProviderReading.STOP else reading


def _outlasts_words(transport: Transport) -> bool:
    """Say whether nothing that a person texts lifts a block that the provider made by itself.

    Where it can neither be told of a yes nor shows that a block is gone, START is taken for the end
    of one: else nothing would ever end it here.
    """
    can = transport.capabilities
    lasting = can.handles_stop is not StopHandling.NONE and not can.words_that_lift_block
    return lasting and isinstance(transport, ConsentSync | BlockList)


def pause_after(attempt: int, jitter: Callable[[], float]) -> timedelta:
    """Return how long to wait after so many attempts: twice as long after each, up to an hour.

    Args:
        attempt: From 1.
        jitter: Gives a number from 0 up to 1, by chance.
    """
    doubled: timedelta = FIRST_PAUSE * 2 ** min(attempt - 1, 10)
    whole = min(doubled, LONGEST_PAUSE / (1 + _SPREAD))
    return whole + whole * (_SPREAD * jitter())


def _at_least(wait: timedelta, jitter: Callable[[], float]) -> timedelta:
    """Return a pause that the provider has asked for, or somewhat more, and never less."""
    return wait + FIRST_PAUSE * (_SPREAD * jitter())


def block_of(reason: FailureReason | None) -> str:
    """Return who bars a recipient because of a failure, ``""`` where nobody does.

    Args:
        reason: Why a message did not arrive.
    """
    return "" if reason is None else _BLOCKS.get(reason, "")


def _block(reason: FailureReason | None, transport: Transport) -> tuple[str, str]:
    block = block_of(reason)
    words = sorted(transport.capabilities.words_that_lift_block)
    return block, words[0] if words and block == "provider" else ""
