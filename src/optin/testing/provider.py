"""An account at a provider: what the fakes of providers share beside the port.

A fake remembers what it took in and whom it bars, blocks by itself where the real one does, and
knows two magic numbers: one that is answered too late, and one that is taken in and said to have
failed. What a provider says stands in the fake's own file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import ClassVar, Final

from attrs import define, evolve, field, frozen

from optin.clock import Clock, SystemClock
from optin.testing.loopback import Fault, Loopback
from optin.transports.values import HttpRequest

__all__ = ["FakeProvider", "TakenMessage", "Written", "texts_of"]

# What is taken in, and not answered as it should be.
MAGIC_FAULTS: Final = {"+15005550002": Fault.SILENCE, "+15005550005": Fault.SERVER_ERROR}


@frozen
class TakenMessage:
    """Hold one message that a fake took in.

    Args:
        id: Its id.
        content: What was sent; where a member is a list of one, it is that one.
        key: The key under which it is sent once, ``""`` for none.
    """

    id: str
    content: Mapping[str, str] = field(repr=False)
    key: str = ""


@frozen
class Written:
    """Hold what a person wrote, to be told as the provider tells it.

    Attributes:
        from_: The person's number.
        to: The sender of ours that is written to.
        text: What is written.
        id: The message's id, ``""`` for a new one.
        read: What the provider has read and answered: ``"STOP"``, ``"START"`` or ``""``.
        more: Further members, or others in the place of those that are always told.
    """

    from_: str = field(repr=False)
    to: str = field(repr=False)
    text: str = field(repr=False)
    id: str
    read: str
    more: Mapping[str, object] = field(repr=False)

    @property
    def parameters(self) -> dict[str, str]:
        """Return ``more`` for a form, which holds nothing but texts."""
        return {name: str(value) for name, value in self.more.items()}


@define(eq=False)
class FakeProvider(Loopback):
    """Serve one account on the loopback while the ``with`` block runs.

    Args:
        handles_stop: Block a number by itself when it texts STOP.
        clock: When things happen.

    Attributes:
        messages: What was taken in, oldest first.
        blocked: What is known of each block, by the sender that is barred and the person.
        stop_words: Which texts block, where ``handles_stop``.
        start_words: Which texts lift a block again.
    """

    handles_stop: bool = field(default=False, kw_only=True)
    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False)
    messages: list[TakenMessage] = field(factory=list, init=False, repr=False)
    blocked: dict[tuple[str, str], Mapping[str, object]] = field(
        factory=dict, init=False, repr=False
    )
    stop_words: ClassVar[AbstractSet[str]] = frozenset({"STOP"})
    start_words: ClassVar[AbstractSet[str]] = frozenset({"START", "UNSTOP"})

    def inbound_request(
        self,
        from_: str,
        to: str,
        text: str,
        *,
        id_: str | None = None,
        more: Mapping[str, object] | None = None,
    ) -> HttpRequest:
        """Return the request of a person's message, as the provider would post it.

        Args:
            from_: The person's number.
            to: The sender of ours that is written to.
            text: What is written.
            id_: The message's id; a new one where not given. The same again is a second delivery.
            more: Further members, or others in place of these.

        Returns:
            A request to ``webhook_url``, signed where the provider signs.
        """
        written = Written(from_, to, text, id_ or "", "", more or {})
        return self._inbound(evolve(written, read=self._heed(written)))

    def _inbound(self, written: Written) -> HttpRequest:
        """Tell of a person's message, as the provider does."""
        raise NotImplementedError

    def status_request(self, message: TakenMessage, status: str) -> HttpRequest:
        """Return the request of a report on a message.

        Args:
            message: One of ``messages``.
            status: The provider's word.
        """
        raise NotImplementedError

    def report(self, message: TakenMessage) -> HttpRequest:
        """Return the request of the last report on a message, as its number asks for.

        Args:
            message: One of ``messages``.
        """
        return self.status_request(message, "delivered")

    def block(self, number: str, sender: str, keyword: str | None = "STOP") -> None:
        """Bar a sender from a number.

        Args:
            number: The person's number.
            sender: The sender of ours.
            keyword: What the person wrote; None for a block of another making.
        """
        self.blocked[sender, number] = {"keyword": keyword}

    def unblock(self, number: str, sender: str) -> None:
        """Let a sender reach a number again.

        Args:
            number: The person's number.
            sender: The sender of ours.
        """
        self.blocked.pop((sender, number), None)

    def _sender_of(self, written: Written) -> str:
        """Return what a STOP bars: the sender that is written to."""
        return written.to

    def _unblocks(self, word: str) -> bool:
        """Say whether a text lifts a block again."""
        return word in self.start_words

    def _heed(self, written: Written) -> str:
        """Block or unblock as a text asks; return ``"STOP"``, ``"START"`` or ``""``."""
        word, sender = written.text.strip().upper(), self._sender_of(written)
        if self.handles_stop and word in self.stop_words:
            self.block(written.from_, sender, word)
            return "STOP"
        if self.handles_stop and self._unblocks(word):
            self.unblock(written.from_, sender)
            return "START"
        return ""

    def _number_of(self, _request: HttpRequest) -> str:
        """Return whom a request sends to, in E.164 form; ``""`` where it sends nothing."""
        return ""

    def _fault_for(self, request: HttpRequest) -> Fault | None:
        return MAGIC_FAULTS.get(self._number_of(request))


def texts_of(
    request: HttpRequest,
    known: AbstractSet[str],
    needed: AbstractSet[str] = frozenset(),
    *,
    listed: str = "",
    flags: AbstractSet[str] = frozenset(),
) -> dict[str, str] | None:
    """Return the texts that a request in JSON is made of, or None for what is no such request.

    Args:
        request: Any request.
        known: The members that it may have.
        needed: Those that it must have.
        listed: The member that is a list of one text.
        flags: Further members, which are true or false, and are left out.
    """
    try:
        content = json.loads(request.body)
    except ValueError:
        return None
    if (
        request.headers.get("Content-Type") != "application/json"
        or not isinstance(content, dict)
        or not needed <= content.keys() <= known | flags
        or not all(isinstance(content.pop(flag, False), bool) for flag in flags)
    ):
        return None
    if listed:
        several = content.get(listed)
        if not (isinstance(several, list) and len(several) == 1):
            return None
        content[listed] = several[0]
    return content if all(isinstance(value, str) for value in content.values()) else None
