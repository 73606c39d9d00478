"""Look before sending: what would become of a message, to one person or to a million.

Both ways go through :class:`Judge`, so that they cannot tell one person two things. Sending asks
the gate again, under the lock; what is said here binds nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

from attrs import field, frozen

from optin.consent import Channel
from optin.policy.asking import may_ask
from optin.policy.automatic import settings_of
from optin.policy.decision import Glance, Snapshot, Standpoint
from optin.policy.gate import Way, permit_glance
from optin.policy.policies import Policy
from optin.policy.reasons import Code
from optin.policy.results import Allowed, Held, MaySend, Refused
from optin.policy.sending import (
    Draft,
    bar,
    case_of,
    full,
    misdirected,
    out_of_reach,
    refused,
)
from optin.policy.settings import Settings

__all__ = ["Judge", "look"]

_OWN_NUMBER: Final = Refused(Code.OWN_NUMBER)
_MAILBOX: Final = "email:"
"""What the key of an e-mail address begins with (:attr:`optin.Address.key`)."""


@frozen
class Judge:
    """Hold what the answer depends on besides the recipients. Made by :meth:`for_draft`.

    Attributes:
        standpoint: From where the recipients are to be glanced at.
        policy: The policy in force where the message comes from.
        own: The keys of the tenant's senders.
        barred: Why the message cannot go to anybody at all, if so.
        category: What it is about.
    """

    standpoint: Standpoint
    policy: Policy
    own: frozenset[str] = field(repr=False)
    barred: Refused | None
    category: str = ""

    @classmethod
    def for_draft(
        cls, settings: Settings, draft: Draft, now: datetime, channel: Channel = Channel.SMS
    ) -> Judge:
        """Return the judge of one message.

        Args:
            settings: The tenant's.
            draft: What would be sent; its text is not read.
            now: The present instant.
            channel: By which way it would go.
        """
        policy = settings.policy_of(draft.organisation)
        sender = settings.sender_for(draft.sender, channel) or settings.senders[0]
        standpoint = Standpoint(
            settings.tenant,
            settings.scope_for(sender.key, draft.program),
            sender.key,
            asked_since=now - policy.ask_again_after,
            held_since=now - policy.hold_for,
            category=draft.category,
        )
        own = frozenset(each.key for each in settings.senders)
        return cls(standpoint, policy, own, bar(draft, settings), draft.category)

    def one(self, point: str, glance: Glance, entry: int) -> MaySend:
        """Say what sending to one recipient would do.

        Args:
            point: The address's own key.
            glance: From the standpoint.
            entry: The ledger entry behind the state, 0 where there is none.
        """
        if point in self.own:
            return _OWN_NUMBER
        return self._result(glance, entry, mailbox=point.startswith(_MAILBOX))

    def all(self, points: Sequence[str], glances: Iterable[tuple[Glance, int]]) -> list[MaySend]:
        """Say what sending to each of many recipients would do.

        Args:
            points: The addresses' own keys.
            glances: Of each, in order, with the ledger entry behind its state.

        Returns:
            What :meth:`one` gives for each; results that do not differ are one object.
        """
        own = self.own
        known: dict[Glance, MaySend] = {}
        makers: dict[Glance, Callable[[int], MaySend]] = {}
        results: list[MaySend] = []
        for point, (glance, entry) in zip(points, glances, strict=True):
            if point in own:
                results.append(_OWN_NUMBER)
            elif point.startswith(_MAILBOX):
                results.append(self._result(glance, entry, mailbox=True))
            elif entry:
                make = makers.get(glance)
                if make is None:
                    make = makers[glance] = self._maker(glance)
                results.append(make(entry))
            else:
                result = known.get(glance)
                if result is None:
                    result = known[glance] = self._result(glance, 0)
                results.append(result)
        return results

    def _maker(self, glance: Glance) -> Callable[[int], MaySend]:
        """Return what makes a result of a ledger entry, for all who are glanced at alike."""
        result = self._result(glance, 1)
        if result == self._result(glance, 2):
            return lambda _: result
        match result:
            case Held(code, _, detail, reference, asked):
                return lambda entry: Held(code, entry, detail, reference, asked)
            case Refused(code, _, detail):
                return lambda entry: Refused(code, entry, detail)
        return Allowed

    def _result(self, glance: Glance, entry: int, *, mailbox: bool = False) -> MaySend:
        if self.barred is not None:
            return self.barred
        verdict = permit_glance(glance, entry, self.policy, category=self.category, mailbox=mailbox)
        if verdict.way is Way.ALLOWED:
            return Allowed(entry)
        if verdict.way is Way.REFUSED:
            return refused(verdict)
        asks = may_ask(glance.state, asked=glance.asked, barred=glance.barred)
        held = Held(verdict.code, verdict.entry, verdict.detail, asked=asks)
        return full(glance.held, self.policy) or held


def look(snapshot: Snapshot, draft: Draft, now: datetime) -> MaySend:
    """Say what sending would do, without doing it.

    Args:
        snapshot: As the store shows it, unlocked.
        draft: What would be sent; its text is not read.
        now: The present instant.
    """
    settings = settings_of(snapshot)
    recipient = snapshot.recipient
    judge = Judge.for_draft(settings, draft, now, recipient.channel)
    address = recipient.address
    point = "" if address is None else address.key
    found = judge.one(point, *recipient.glance(judge.standpoint))
    if isinstance(found, Refused):
        return found
    held, asks = isinstance(found, Held), isinstance(found, Held) and found.asked
    case = case_of(draft, settings, recipient, now)
    barred = misdirected(draft, settings, recipient)
    return barred or out_of_reach(draft, case, asks=asks, held=held) or found
