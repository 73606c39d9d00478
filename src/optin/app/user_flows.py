"""What is done about the tenant's own users, written once for both colours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Final, TypeVar, cast

from attrs import frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows, by_hand, fingerprint
from optin.app.status import Status, status_in
from optin.clock import Clock
from optin.consent import TEXTED, USERS, Address, Channel, Evidence, Source
from optin.exceptions import InputError, StorageError
from optin.policy import (
    Action,
    Actor,
    Decision,
    Deferred,
    Draft,
    Failed,
    Key,
    Medium,
    OptInResult,
    OptOutResult,
    ProfileChanges,
    Queued,
    Refused,
    Result,
    Snapshot,
    Subjects,
    Unit,
    UserProfile,
    charging,
    checked_name,
    checked_text,
    decide_forget,
    decide_profile,
    decide_remind,
    decide_user_opt_in,
    decide_user_opt_out,
    from_memo,
    remembered,
    settings_of,
    shows_number,
)
from optin.storage import LONGEST, Users

__all__ = ["UNNAMED", "Unnamed", "UserFlows", "checked_user"]

T = TypeVar("T")

_TRIES: Final = 10


class Unnamed(Enum):
    """Stand for what a call does not name, since None and ``""`` are said on purpose."""

    UNNAMED = "unnamed"

    def __repr__(self) -> str:
        return "UNNAMED"


UNNAMED: Final = Unnamed.UNNAMED


class _MovedError(Exception):
    """Say that a user has got another number since it was looked up."""


def checked_user(user: str) -> str:
    """Return a user's identifier that can be kept.

    Raises:
        InputError: ``invalid_user``: it is empty, or longer than an index can hold.
    """
    if not user or len(user) > LONGEST:
        message = f"a user's identifier has 1 to {LONGEST} characters"
        raise InputError(message, code="invalid_user")
    return user


@frozen
class UserFlows:
    """Hold what these flows need.

    Attributes:
        flows: The flows about contacts.
    """

    flows: Flows

    def save(
        self,
        tenant: str,
        user: str,
        *,
        name: str | Unnamed | None,
        phone: str | Address | Unnamed | None,
        email: str | Address | Unnamed | None,
        routes: Mapping[str, Sequence[Medium | str]] | Unnamed | None,
    ) -> Flow[UserProfile]:
        """Change what is given of what is kept of a user; the rest stays."""
        if user:
            checked_user(user)
        elif phone is not UNNAMED and phone:
            message = (
                "the organisation as a whole has no number: save it for a user, who can opt in"
            )
            raise InputError(message, code="invalid_user")
        changes = ProfileChanges()
        if name is not UNNAMED:
            changes["name"] = checked_name(name or "")
        if phone is not UNNAMED:
            changes["phone"] = self._phone(phone) if phone else None
        if email is not UNNAMED:
            changes["email"] = _mailbox(email) if email else None
        if routes is not UNNAMED:
            changes["routes"] = _media(routes or {})
        result = yield from self._about(tenant, user, decide_profile(user, changes))
        return calls.answer_of(result)

    def get(self, tenant: str, user: str) -> Flow[UserProfile | None]:
        """Return what is kept of a user."""
        snapshot = yield from calls.view(Subjects(tenant, users=(user,)))
        settings_of(snapshot)
        return snapshot.user

    def page(
        self, tenant: str, after: str | None, limit: int
    ) -> Flow[tuple[list[UserProfile], str | None]]:
        """Return a page of users."""
        yield from self.flows.settings(tenant)
        found = yield from calls.page(Users(tenant), after, limit)
        return list(found.items), found.after

    def opt_in(
        self, tenant: str, user: str, evidence: str | Evidence, by: str
    ) -> Flow[OptInResult]:
        """Record that a user said yes."""
        given = by_hand(evidence, by)
        own_act = given.source is not Source.HAND and by in {"", user}
        permitted = own_act or (yield from self.flows.permitted(Actor(by), Action.OPT_IN, tenant))
        decide = decide_user_opt_in(given, permitted=permitted)
        result = yield from self._about(tenant, user, decide)
        return calls.answer_of(result)

    def opt_out(
        self, tenant: str, user: str, evidence: str | Evidence, by: str
    ) -> Flow[OptOutResult | Refused]:
        """Record that a user said no."""
        decide = decide_user_opt_out(by_hand(evidence, by))
        result = yield from self._about(tenant, user, decide)
        return calls.answer_of(result)

    def status(self, tenant: str, user: str) -> Flow[Status | None]:
        """Return where a user's own number stands; None where there is none."""
        profile = yield from self.get(tenant, user)
        if profile is None or profile.phone is None:
            return None
        snapshot = yield from calls.view(Subjects(tenant, (profile.phone,)))
        return status_in(snapshot.recipient, USERS)

    def remind(self, tenant: str, draft: Draft, key: str) -> Flow[Queued | Deferred | Refused]:
        """Text a user, at the user's own number."""
        checked_text(draft.text)
        decide = charging(decide_remind(draft))
        if not key:
            result = yield from self._about(tenant, draft.user, decide)
            return (yield from self.flows.dated(tenant, calls.answer_of(result)))
        parts = (draft.user, draft.text, draft.category, draft.organisation, draft.sender)
        used = Key(f"user-text:{draft.reference}", fingerprint(*parts))
        result = yield from self._about(tenant, draft.user, remembered(decide), used)
        known = calls.recalled(result, lambda memo: cast("Queued", from_memo(memo)))
        return (yield from self.flows.dated(tenant, known))

    def text(self, tenant: str, draft: Draft) -> Flow[Queued | Deferred | Refused]:
        """Text a user what a notice says; one reference is one text, however often it is asked."""
        decide = charging(decide_remind(draft, bare=True))
        result = yield from self._about(tenant, draft.user, decide)
        return calls.answer_of(result)

    def forget(self, tenant: str, user: str, ground: str) -> Flow[int]:
        """Keep nothing of a user, and destroy what is personal about the user's number."""
        # Forgetting "" would destroy what all users were told, not what one of them was.
        checked_user(user)
        profile = yield from self.get(tenant, user)
        count = 0
        if profile is not None and profile.phone is not None:
            # First, since nobody finds the number any more once the profile is gone.
            count = yield from calls.erase(tenant, profile.phone, ground, self._clock)
        unit = Unit(Subjects(tenant, users=(user,)), decide_forget(user))
        yield from calls.decided(unit, self._clock)
        return count

    # Parts

    @property
    def _clock(self) -> Clock:
        return self.flows.clock

    def _about(
        self,
        tenant: str,
        user: str,
        decide: Callable[[Snapshot, datetime], Decision[T]],
        key: Key | None = None,
    ) -> Flow[Result[T]]:
        """Decide about a user and the number that the profile has, which is looked up first."""
        for _ in range(_TRIES):
            profile = yield from self.get(tenant, user)
            phone = None if profile is None else profile.phone
            entry = Subjects(tenant, () if phone is None else (phone,), users=(user,))
            unit = Unit(entry, _on_the_number(decide), key)
            result = yield from calls.transact(unit, self._clock)
            if not (isinstance(result, Failed) and isinstance(result.error, _MovedError)):
                return result
        message = "the user's number was changed again and again: try once more"
        raise StorageError(message)

    def _phone(self, given: str | Address) -> Address:
        address = self.flows.address(given)
        if address.channel not in TEXTED:
            message = "a user's number is one that can be texted"
            raise InputError(message, code="invalid_address")
        return address


def _on_the_number(
    decide: Callable[[Snapshot, datetime], Decision[T]],
) -> Callable[[Snapshot, datetime], Decision[T]]:
    def decided(snapshot: Snapshot, now: datetime) -> Decision[T]:
        if not shows_number(snapshot):
            raise _MovedError
        return decide(snapshot, now)

    return decided


def _mailbox(given: str | Address) -> Address:
    address = given if isinstance(given, Address) else Address.parse(given, channel=Channel.EMAIL)
    if address.channel is not Channel.EMAIL:
        message = "a user's mailbox is an e-mail address"
        raise InputError(message, code="invalid_address")
    return address


def _media(routes: Mapping[str, Sequence[Medium | str]]) -> dict[str, tuple[Medium, ...]]:
    try:
        return {name: tuple(Medium(one) for one in media) for name, media in routes.items()}
    except ValueError:
        names = ", ".join(repr(one.value) for one in Medium)
        message = f"a route is a list of {names}"
        raise InputError(message, code="unknown_route") from None
