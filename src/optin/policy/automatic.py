"""The automatic messages.

Requests, notices, confirmations, and what happens to held messages around them.

Every function here returns the parts of a decision, as :class:`Parts` that add up; none of them
decides whether.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, Self

from attrs import evolve, field, frozen

from optin.consent import EVERYTHING, Channel, Event, EventType, Facts, Record, Standing, fold
from optin.exceptions import UnknownTenantError
from optin.policy.decision import (
    Approved,
    Move,
    NewRow,
    Purpose,
    RecipientView,
    Row,
    RowKind,
    RowState,
    Snapshot,
    Trace,
)
from optin.policy.policies import Policy
from optin.policy.settings import Settings, read_settings
from optin.templates import TemplateName

__all__ = [
    "ANSWER_FOR",
    "Case",
    "Parts",
    "effective",
    "named",
    "of_organisation",
    "settings_of",
    "values_of",
    "words_of",
]

ANSWER_FOR: Final = timedelta(minutes=5)
"""How long an answer to a person's own act may take: 47 CFR 64.1200(a)(12)."""

NOBODY_NAMED: Final = "Our team"
"""Who writes where the host names no user; the organisation's name stands beside it."""

_BY_MAIL: Final = MappingProxyType(
    {
        Purpose.CONFIRMATION: TemplateName.MAIL_CONFIRMATION,
        Purpose.DISCLAIMER: TemplateName.MAIL_DISCLAIMER,
    }
)
"""What a mailbox is told in the place of a text whose way out is a reply, which nobody reads."""

_NO_FACTS: Final[Facts] = MappingProxyType({})
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


def settings_of(snapshot: Snapshot) -> Settings:
    """Return the settings in force.

    Raises:
        UnknownTenantError: The tenant was never enrolled.
    """
    if snapshot.settings is None:
        message = (
            "no tenant is enrolled under that identifier: check its spelling, or enrol it with "
            "enrol(tenant, name=..., senders=[...])"
        )
        raise UnknownTenantError(message)
    return read_settings(snapshot.settings)


def words_of(
    settings: Settings,
    name: TemplateName,
    organisation: str = "",
    user_name: str = "",
    locale: str = "",
    **more: str,
) -> str:
    """Return an automatic text as an organisation words it.

    Args:
        settings: The tenant's.
        name: Which text.
        organisation: On whose behalf, ``""`` for the main one.
        user_name: Who writes.
        locale: The language of whoever reads it, ``""`` for the tenant's.
        more: What else is filled in, by the names of variables.

    Raises:
        SettingsError: ``unknown_organisation``.
    """
    values = values_of(settings, organisation, user_name, **more)
    path = settings.path(organisation)
    return settings.templates.render(name, path, values, locale or settings.locale)


def values_of(
    settings: Settings, organisation: str = "", user_name: str = "", **more: str
) -> dict[str, str]:
    """Return what fills in an automatic text, by the names of variables.

    Args:
        settings: The tenant's.
        organisation: On whose behalf, ``""`` for the main one.
        user_name: Who writes.
        more: What else is filled in.
    """
    return {
        "user_name": user_name or NOBODY_NAMED,
        "organization_name": settings.name_of(organisation),
        "opt_in_keyword": settings.keywords.opt_in,
        "opt_out_keyword": settings.keywords.opt_out,
        "start_keyword": "START",
        "help_keyword": "HELP",
        "contact": "",
        **more,
    }


def effective(recipient: RecipientView, standing: Standing, now: datetime) -> tuple[Event, ...]:
    """Report the opt-outs that are in force in the world, too.

    That is so once no call can be under way that was authorised before: each has ended, or its
    lease has. What answers the person's own act may still leave.

    Args:
        recipient: As the store shows it; the row in hand is on its way out of its call.
        standing: What is true of it, what is decided now included.
        now: The present instant.

    Returns:
        One event for each opt-out that was not reported yet, or none at all.
    """
    if recipient.calling_until is not None and recipient.calling_until > now:
        return ()
    return tuple(
        Event(EventType.OPT_OUT_EFFECTIVE, now, recipient.key, scope, {"epoch": epoch})
        for scope, record in sorted(standing.records.items())
        for epoch in range(record.effective + 1, record.epoch + 1)
    )


def of_organisation(facts: Facts, organisation: str) -> Facts:
    """Return facts that say which sub-organisation they are about, as reports divide them.

    Args:
        facts: Of an event about a contact.
        organisation: An identifier, ``""`` for the main one, of which nothing is said.
    """
    return {**facts, "organisation": organisation} if organisation else facts


def named(user: str, payload: Mapping[str, str] = _NOTHING) -> Mapping[str, str]:
    """Return a payload that says for which user something was done, as reports divide it.

    It is no fact of the header: an identifier of a user may be a name.

    Args:
        user: The user, ``""`` for none.
        payload: What else it says; a proof by hand names whoever gave it.
    """
    return {"user": user, **payload} if user and "actor" not in payload else payload


@frozen
class Parts:
    """Collect events, rows and moves; two of them add up."""

    events: tuple[Event, ...] = ()
    rows: tuple[NewRow, ...] = ()
    moves: tuple[Move, ...] = ()

    def __add__(self, other: Parts) -> Parts:
        """Return both, in order."""
        return Parts(self.events + other.events, self.rows + other.rows, self.moves + other.moves)


@frozen
class Case:
    """Hold what every part of one decision about one recipient shares.

    Attributes:
        settings: The tenant's.
        organisation: On whose behalf, ``""`` for the main one.
        recipient: As the store shows it.
        scope: Which consent it is about.
        sender: The tenant's sender's key.
        user: The user who is told, ``""`` for the organisation as a whole.
        user_name: How that user signs.
        now: The present instant.
        locale: The language of the reply that is answered, ``""`` for the tenant's.
    """

    settings: Settings
    organisation: str
    recipient: RecipientView
    scope: str
    sender: str
    user: str
    user_name: str = field(repr=False)
    now: datetime
    locale: str = ""

    @classmethod
    def about(
        cls, settings: Settings, recipient: RecipientView, scope: str, sender: str, now: datetime
    ) -> Self:
        """Return the case of a recipient, told to the user who texted it last."""
        trace = recipient.trace
        organisation = trace.organisation if trace.organisation in settings.organisations else ""
        return cls(
            settings, organisation, recipient, scope, sender, trace.user, trace.user_name, now
        )

    @property
    def policy(self) -> Policy:
        """Return the policy in force."""
        return self.settings.policy_of(self.organisation)

    @property
    def record(self) -> Record:
        """Return the record that counts."""
        return self.recipient.standing.in_scope(self.scope)

    def event(
        self,
        type_: EventType,
        facts: Facts = _NO_FACTS,
        payload: Mapping[str, str] | None = None,
        *,
        scope: str | None = None,
    ) -> Event:
        """Return an event about this recipient, now."""
        return Event(
            type_,
            self.now,
            self.recipient.key,
            self.scope if scope is None else scope,
            of_organisation(facts, self.organisation),
            payload or _NOTHING,
        )

    def opted_out(
        self,
        facts: Facts,
        payload: Mapping[str, str],
        *,
        scope: str | None = None,
        also: Sequence[str] = (),
    ) -> tuple[Event, ...]:
        """Return an opt-out, and that it is effective where nothing is on its way.

        Args:
            facts: The header of the proof.
            payload: The proof.
            scope: Of what, None for what the case is about.
            also: Further scopes that it ends.
        """
        scopes = (self.scope if scope is None else scope, *also)
        told = named(self.user, payload)
        out = tuple(self.event(EventType.OPTED_OUT, facts, told, scope=one) for one in scopes)
        standing = self.recipient.standing
        for event in out:
            standing = fold(standing, event, 0)
        return (*out, *effective(self.recipient, standing, self.now))

    def words(self, name: TemplateName, locale: str = "", **more: str) -> str:
        """Return an automatic text as this organisation words it, with more values if need be."""
        about = self._named() | more
        return words_of(self.settings, name, self.organisation, locale=locale, **about)

    def approved(self, name: TemplateName, **more: str) -> Approved | None:
        """Return what says an automatic text on WhatsApp in words of the provider's, if any do."""
        address = self.recipient.address
        if address is None or address.channel is not Channel.WHATSAPP:
            return None
        template = self.settings.approved_for(name, self.locale or self.settings.locale)
        if template is None:
            return None
        return template.filled(values_of(self.settings, self.organisation, **self._named(), **more))

    def _named(self) -> dict[str, str]:
        address = self.recipient.address
        return {
            "user_name": self.user_name or self.user,
            "contact": "" if address is None else address.value,
        }

    def text(
        self,
        name: TemplateName,
        purpose: Purpose,
        *,
        epoch: int | None = None,
        key: str = "",
        expires_at: datetime | None = None,
        **more: str,
    ) -> NewRow:
        """Return an automatic text to the contact, with more values if need be."""
        if self.recipient.is_mailbox:
            name = _BY_MAIL.get(purpose, name)
        return NewRow(
            kind=RowKind.TEXT,
            purpose=purpose,
            recipient=self.recipient.key,
            body=self.words(name, self.locale, **more),
            scope=self.scope,
            epoch=self.record.epoch if epoch is None else epoch,
            sender=self.sender,
            user=self.user,
            user_name=self.user_name,
            organisation=self.organisation,
            template=name.value,
            key=key,
            expires_at=expires_at,
            approved=self.approved(name, **more),
        )

    def notice(self, name: TemplateName, *, key: str = "", **more: str) -> NewRow:
        """Return an automatic message to the user, with more values if need be."""
        return NewRow(
            kind=RowKind.NOTICE,
            purpose=Purpose.NOTICE,
            recipient=self.recipient.key,
            body=self.words(name, **more),
            scope=self.scope,
            sender=self.sender,
            user=self.user,
            user_name=self.user_name,
            organisation=self.organisation,
            template=name.value,
            key=key,
        )

    def template(self, what: str, asked_by: str = "") -> TemplateName:
        """Return the template of the direction in which the person was asked.

        ``user_initiated`` by default.
        """
        by = asked_by or self.record.asked_by or "user"
        return TemplateName(f"{by}_initiated.{what}")

    def may_ask(self) -> bool:
        """Say whether the pause after the last unanswered request is over."""
        asked_at = self.record.asked_at
        return asked_at is None or self.now >= asked_at + self.policy.ask_again_after

    def ask(self, asked_by: str, *, expires_at: datetime | None = None) -> Parts:
        """Ask the person, and tell the user so."""
        name = self.template("request", asked_by)
        request = self.text(name, Purpose.REQUEST, expires_at=expires_at)
        event = self.event(
            EventType.OPT_IN_REQUESTED,
            {"asked_by": asked_by, "template": name.value},
            {"wording": request.body, "user": self.user},
        )
        return Parts((event,), (self.notice(self.template("request_sent", asked_by)), request))

    def remind(self) -> Parts:
        """Remind the person of the request, whose answer was neither keyword."""
        name = TemplateName.REMINDER
        reminder = self.text(name, Purpose.REMINDER)
        payload = {"wording": reminder.body, "user": self.user}
        event = self.event(EventType.OPT_IN_REMINDED, {"template": name.value}, payload)
        return Parts((event,), (reminder,))

    def hold(self, row: NewRow) -> Parts:
        """Hold a message until the person agrees; what has waited too long makes room."""
        direction = "in" if row.kind is RowKind.HANDOVER else "out"
        held = self.event(EventType.MESSAGE_HELD, {"direction": direction})
        parts = Parts()
        for waiting in self._held_in(self.scope):
            if self._is_late(waiting):
                parts += self._discard(waiting, "too_late")
        return parts + Parts((held,), (row,))

    def held_rows(self, kind: RowKind) -> int:
        """Return how many messages of one direction wait in this scope, within their time."""
        waiting = self._held_in(self.scope)
        return sum(1 for row in waiting if row.kind is kind and not self._is_late(row))

    def _is_late(self, row: Row) -> bool:
        return row.created_at < self.now - self.policy.hold_for

    def release(self, texts_behind: str = "", told_behind: str = "") -> Parts:
        """Let held messages go, in order.

        Those past their time are discarded, and the ledger says so.

        Args:
            texts_behind: The key of a text to the contact that goes first.
            told_behind: The key of a notice to the user that goes first.
        """
        parts = Parts()
        for row in self._held_in(self.scope):
            if self._is_late(row):
                parts += self._discard(row, "too_late")
            else:
                parts += Parts(
                    (self.event(EventType.MESSAGE_RELEASED, {"row": row.id}, scope=row.scope),),
                    (),
                    (self._released(row, texts_behind, told_behind),),
                )
        return parts

    def _released(self, row: Row, texts_behind: str, told_behind: str) -> Move:
        waits_for = texts_behind if row.kind is RowKind.TEXT else told_behind
        return Move(row.id, RowState.PENDING, not_before=self.now, waits_for=waits_for)

    def discard(self, scope: str) -> Parts:
        """Discard held messages: of one scope, or of all for STOP ALL."""
        parts = Parts()
        for row in self._held_in(scope):
            parts += self._discard(row, "opted_out")
        return parts

    def discard_about(self, categories: Sequence[str]) -> Parts:
        """Discard held messages of some categories, in whatever scope."""
        parts = Parts()
        for row in self.recipient.held:
            if row.category in categories:
                parts += self._discard(row, "opted_out")
        return parts

    def _held_in(self, scope: str) -> Iterable[Row]:
        return (row for row in self.recipient.held if scope in {EVERYTHING, row.scope})

    def _discard(self, row: Row, code: str) -> Parts:
        event = self.event(
            EventType.MESSAGE_DISCARDED, {"row": row.id, "code": code}, scope=row.scope
        )
        return Parts((event,), (), (Move(row.id, RowState.DISCARDED, code=code),))

    def traced(self, **changes: object) -> Mapping[str, Trace]:
        """Return the recipient's trace with some fields replaced, as a decision carries it."""
        trace: Trace = evolve(self.recipient.trace, sender=self.sender, **changes)  # type: ignore[arg-type]
        return {self.recipient.key: trace}
