"""What users were told, as an application shows it; written once for both colours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import cast

from attrs import field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows, fingerprint
from optin.consent import Address
from optin.exceptions import InputError
from optin.policy import (
    Key,
    NoticeDraft,
    Queued,
    Refused,
    Row,
    Subjects,
    Unit,
    checked_text,
    decide_notice,
    from_memo,
    remembered,
)
from optin.storage import Notices, fitting

__all__ = ["KeptNotice", "NoticeFlows"]


@frozen
class KeptNotice:
    """Show one notice as it is kept.

    Attributes:
        id: Its number, by which it is marked as read.
        user: Who was told, ``""`` for the organisation as a whole.
        text: The words.
        told_at: When.
        read_at: When the user read it, None while that is not so.
        contact: Whom it is about, None where it is about nobody or somebody who was erased.
        template: The template's name, ``""`` for the host's own words.
        category: What it is about, ``""`` for nothing in particular.
        organisation: In which organisation, ``""`` for the main one.
    """

    id: int
    user: str
    text: str = field(repr=False)
    told_at: datetime
    read_at: datetime | None
    contact: Address | None
    template: str
    category: str
    organisation: str


@frozen
class NoticeFlows:
    """Hold what these flows need.

    Attributes:
        flows: The flows about contacts.
    """

    flows: Flows

    def page(
        self, tenant: str, user: str, *, unread: bool, after: str | None, limit: int
    ) -> Flow[tuple[list[KeptNotice], str | None]]:
        """Return a page of a user's notices, the newest first."""
        yield from self.flows.settings(tenant)
        found = yield from calls.page(Notices(tenant, user, unread=unread), after, limit)
        return [_shown(row) for row in found.items], found.after

    def unread(self, tenant: str, user: str) -> Flow[int]:
        """Count a user's unread notices."""
        return (yield from calls.unread(tenant, user))

    def mark_read(self, tenant: str, user: str, ids: Iterable[int] | None) -> Flow[int]:
        """Mark a user's notices as read."""
        read = checked_ids(ids)
        return (yield from calls.mark_read(tenant, user, read, self.flows.clock))

    def post(self, tenant: str, draft: NoticeDraft, key: str) -> Flow[Queued | Refused]:
        """Tell a user something of the host's own."""
        checked_text(draft.text)
        decide = decide_notice(draft)
        clock = self.flows.clock
        if not key:
            return (yield from calls.decided(Unit(Subjects(tenant), decide), clock))
        asked = fingerprint(draft.user, draft.text, draft.category, draft.organisation)
        used = Key(f"notice:{draft.reference}", asked)
        result = yield from calls.transact(Unit(Subjects(tenant), remembered(decide), used), clock)
        return calls.recalled(result, lambda memo: cast("Queued", from_memo(memo)))

    def draft(
        self, text: str, user: str, category: str, organisation: str, key: str
    ) -> NoticeDraft:
        """Return a draft; it gets a reference where the host gave none."""
        return NoticeDraft(
            text=text,
            user=user,
            category=category,
            organisation=organisation,
            reference=fitting(key) or self.flows.new_id(),
        )


def checked_ids(ids: Iterable[int] | None) -> list[int] | None:
    """Return the numbers of notices in order, None for all.

    Raises:
        InputError: ``wrong_type``: one of them is no number of a notice.
    """
    if ids is None:
        return None
    given = set(ids)
    if not all(type(each) is int and 0 < each < 2**63 for each in given):
        message = "a notice is named by its number, as list() shows it"
        raise InputError(message, code="wrong_type")
    return sorted(given)


def _shown(row: Row) -> KeptNotice:
    return KeptNotice(
        row.id,
        row.user,
        row.body,
        row.created_at,
        row.read_at,
        row.address,
        row.template,
        row.category,
        row.organisation,
    )
