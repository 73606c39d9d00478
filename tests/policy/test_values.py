"""The values between a decision and a store: what they say unless told otherwise, and hide."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from attrs import evolve, fields, has

from optin.consent import NOBODY, ORGANISATION
from optin.policy import (
    Charge,
    Claim,
    Conversation,
    Decision,
    Delivery,
    Ending,
    Glance,
    How,
    InboxItem,
    Key,
    Move,
    Named,
    NewPost,
    NewRow,
    NewSettings,
    NewToken,
    PortalAccount,
    PortalThread,
    Post,
    Purpose,
    RecipientView,
    Replayed,
    Row,
    RowKind,
    RowState,
    Seat,
    SettingsVersion,
    Snapshot,
    Sorted,
    Standpoint,
    Subjects,
    Token,
    TokenView,
    Trace,
    Unit,
    UserProfile,
    Verdict,
    Way,
)
from optin.policy.decision import KEEPS_COST
from optin.policy.reasons import Code
from optin.quota import AccountView
from tests.policy.snapshots import (
    CONTACT,
    EARLIER,
    NOW,
    SENDER,
    TENANT,
    draft,
    held,
    recipient,
    row,
)

SECRET = "s3cr3t"


def _nothing(*_: object) -> Decision[None]:
    return Decision(None)


SEATS = (Seat(user="dana"), Seat(user="kim"))
THREAD = PortalThread(
    id="t", recipient="a", opened_at=NOW, active_at=NOW, subject=SECRET.encode(), seats=SEATS
)

# Each with every text in it that a log must not show.
HOLDING_SECRETS: list[Any] = [
    SettingsVersion(1, SECRET),
    Token(TENANT, SECRET.encode()),
    NewRow(
        kind=RowKind.TEXT,
        purpose=Purpose.MESSAGE,
        recipient="a",
        body=SECRET,
        sender=SECRET,
        user_name=SECRET,
        key=SECRET,
        waits_for=SECRET,
    ),
    row(body=SECRET, sender=SECRET, user_name=SECRET, key=SECRET, waits_for=SECRET),
    Trace(user_name=SECRET, sender=SECRET),
    TokenView("form", SECRET, NOW, spent=False),
    Move(1, RowState.SENT, waits_for=SECRET),
    NewSettings(SECRET, (SECRET,)),
    NewToken(SECRET.encode(), "form", SECRET, NOW),
    Decision(None, memo=SECRET, keeps=SECRET),
    Named(TENANT, SECRET),
    Conversation(
        recipient="a",
        opened_at=NOW,
        active_at=NOW,
        sender=SECRET,
        client=SECRET,
        matter=SECRET,
    ),
    Sorted("a", inbound=True, number=1, client=SECRET, matter=SECRET),
    Replayed(SECRET),
    Delivery("p", "a", "message", "1", sender=SECRET, text=SECRET, raw=SECRET.encode()),
    Claim(None, sender=SECRET),
    RecipientView("a", CONTACT),
    PortalAccount(
        recipient="a", active=True, since=NOW, data_key=SECRET.encode(), email_key=SECRET
    ),
    THREAD,
    NewPost(thread="t", number=1, content=SECRET.encode()),
    UserProfile(user="dana", name=SECRET),
    draft(text=SECRET, user_name=SECRET, sender=SECRET),
]


@pytest.mark.parametrize("value", HOLDING_SECRETS, ids=lambda value: type(value).__name__)
def test_no_words_key_or_number_shows_in_a_repr(value: Any) -> None:  # noqa: ANN401 - any value
    assert has(type(value))
    assert SECRET not in repr(value)
    assert CONTACT.value not in repr(value)


def test_a_charge_shows_its_account_and_not_the_function() -> None:
    shown = repr(Charge("credits", _charged))
    assert "credits" in shown
    assert _charged.__name__ not in shown


def test_a_unit_shows_what_it_locks_and_not_the_function() -> None:
    shown = repr(Unit(Subjects(TENANT), _nothing))
    assert TENANT in shown
    assert _nothing.__name__ not in shown


def test_a_trace_with_windows_has_a_hash() -> None:
    assert hash(Trace(windows={SECRET: NOW})) == hash(Trace())


DEFAULTS: list[tuple[Any, dict[str, Any]]] = [
    (Subjects(TENANT), {"addresses": (), "settings": False}),
    (Trace(), {"inbound_at": None, "helped_at": None, "helped_revision": 0, "user": ""}),
    (
        RecipientView("a"),
        {"address": None, "standing": NOBODY, "held": (), "unprocessed_stop": False},
    ),
    (
        NewRow(kind=RowKind.TEXT, purpose=Purpose.MESSAGE, recipient="a", body=""),
        {"epoch": 0, "state": RowState.PENDING, "not_before": None, "expires_at": None},
    ),
    (
        Row(
            kind=RowKind.TEXT,
            purpose=Purpose.HELP,
            recipient="a",
            body="",
            tenant=TENANT,
            id=1,
            created_at=NOW,
        ),
        {
            **dict.fromkeys(("attempt", "fence", "entry", "authorised", "changed"), 0),
            **dict.fromkeys(("lease_until", "address", "waits_for_state")),
        },
    ),
    (Seat(user="dana"), {"read": 0, "unread": 0}),
    (THREAD, {"posts": 0, "read": 0, "unread": 0, "address": None}),
    (Post(thread="t", number=1, content=b"", recipient="a", at=NOW), {"entry": 0}),
    (Glance(), {"barred": False, "asked": False, "held": 0, "unprocessed_stop": False}),
    (Snapshot(TENANT, None), {"recipients": (), "row": None, "delivery": None, "token": None}),
    (Move(1, RowState.SENT), {"not_before": None, "message_id": "", "code": "", "waits_for": ""}),
    (Decision(None), {"events": (), "rows": (), "moves": (), "settings": None, "guard": None}),
    (Delivery("p", "a", "message", "1"), {"doubtful": False, "meaning": "", "hint": ""}),
    (Unit(Subjects(TENANT), _nothing), {"key": None}),
    (Verdict(Way.ALLOWED, Code.ALLOWED), {"entry": 0, "detail": "", "until": None}),
    (Claim(None), {"code": Code.ALLOWED}),
    (
        Ending(How.ACCEPTED),
        {"retry_after_for": timedelta(seconds=30), "block": "", "lifted_by": ""},
    ),
]


@pytest.mark.parametrize(("value", "expected"), DEFAULTS)
def test_a_value_says_nothing_that_it_was_not_told(value: Any, expected: dict[str, Any]) -> None:  # noqa: ANN401
    assert {name: getattr(value, name) for name in expected} == expected


def test_a_row_keeps_what_it_took_until_it_is_certain_that_nothing_went_out() -> None:
    assert {state.value for state in KEEPS_COST} == {"pending", "calling", "unknown", "sent"}


SCOPE = "program:news"
POINT = Standpoint(TENANT, sender=SENDER.key, scope=SCOPE, held_since=NOW, asked_since=NOW)


@pytest.mark.parametrize(
    ("waiting", "counted"),
    [
        (held(1, scope=SCOPE, created_at=NOW), 1),
        (held(1, scope=SCOPE, created_at=NOW - timedelta(seconds=1)), 0),
        (held(1, scope=ORGANISATION, created_at=NOW), 0),
        (held(1, RowKind.HANDOVER, scope=SCOPE, created_at=NOW), 0),
    ],
)
def test_a_glance_counts_the_texts_of_one_scope_that_are_held_of_late(
    waiting: Row, counted: int
) -> None:
    glance, entry = recipient(held=(waiting,)).glance(POINT)
    assert (glance.held, entry) == (counted, 0)


@pytest.mark.parametrize(("since", "asked"), [(EARLIER, False), (EARLIER - timedelta(1), True)])
def test_a_glance_tells_a_request_that_went_out_after_a_time(
    since: datetime, *, asked: bool
) -> None:
    person = recipient("pending")
    glance, entry = person.glance(evolve(POINT, scope=ORGANISATION, asked_since=since))
    assert (glance.asked, entry) == (asked, person.standing.revision)


def test_a_thread_shows_the_seat_of_whoever_is_in_it() -> None:
    assert (THREAD.seat("kim"), THREAD.seat("eve")) == (SEATS[1], None)


def test_what_a_store_fills_in_makes_no_other_account_or_thread() -> None:
    account = PortalAccount(recipient="a", active=True, since=NOW)
    assert evolve(account, address=CONTACT, email_key="k") == account
    assert evolve(THREAD, address=CONTACT) == THREAD


def test_a_snapshot_shows_its_first_recipient() -> None:
    first, second = RecipientView("a"), RecipientView("b")
    assert Snapshot(TENANT, None, (first, second)).recipient is first


# A store keeps one object for each version, and settings are read once for each.
def test_a_version_of_settings_is_equal_only_to_itself() -> None:
    assert SettingsVersion(1, "{}") != SettingsVersion(1, "{}")


def _charged(_account: AccountView) -> Decision[None]:
    return Decision(None)


def test_values_of_the_same_fields_are_equal() -> None:
    assert Key("k", "f") == Key("k", "f")
    item = InboxItem(TENANT, "p", "a", "message", "1")
    assert item == InboxItem(TENANT, "p", "a", "message", "1")
    assert Charge("credits", _charged) == Charge("credits", _charged)
    assert len(fields(Key)) == 2
