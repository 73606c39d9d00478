"""What a message shows, and which messages a search finds."""

# ruff: noqa: FBT001 - what each case is given, in the order of its columns

import pytest

from optin.conversations import (
    HELD_BACK,
    NOWHERE,
    Direction,
    Message,
    Project,
    Sought,
    held_back,
    received,
    texted,
    withheld,
)
from optin.policy import Purpose, Report, Row, RowKind, RowState
from tests.policy.snapshots import CONTACT, EARLIER, KEY, NOW, SENDER, delivery, row

ACME = Project("acme", "1")


def said(text: str, project: Project = NOWHERE) -> Message:
    return received(
        delivery(text, meaning="stop"),
        project,
        recipient=KEY,
        arrival=9,
        at=NOW,
        state="done",
        entry=4,
    )


def test_held_back_is_what_waits_for_a_yes_and_what_never_had_one() -> None:
    assert {state.value for state in RowState if state in HELD_BACK} == {"held", "discarded"}


def test_a_text_is_shown() -> None:
    kept = row(
        Purpose.REQUEST,
        template="user_initiated.request",
        category="reminder",
        organisation="east",
        state=RowState.SENT,
        report=Report.DELIVERED,
        code="ok",
        entry=3,
        authorised=5,
    )
    assert texted(kept, ACME) == Message(
        id="out-7",
        recipient=KEY,
        direction=Direction.OUT,
        at=EARLIER,
        text="Hello",
        address=CONTACT,
        sender=SENDER.key,
        user="dana",
        user_name="Dana",
        organisation="east",
        purpose="request",
        template="user_initiated.request",
        category="reminder",
        state="sent",
        report=Report.DELIVERED,
        code="ok",
        entries=(3, 5),
        project=ACME,
    )
    assert texted(kept, ACME).is_automatic
    assert not texted(row(), ACME).is_automatic
    assert texted(row(entry=3), NOWHERE).entries == (3,)
    assert texted(row(), NOWHERE).entries == ()


def test_what_a_contact_wrote_is_shown() -> None:
    assert said("STOP", ACME) == Message(
        id="in-9",
        recipient=KEY,
        direction=Direction.IN,
        at=NOW,
        text="STOP",
        address=CONTACT,
        sender=SENDER.key,
        purpose="received",
        meaning="stop",
        state="done",
        entries=(4,),
        project=ACME,
    )
    undecided = received(
        delivery("hi"), NOWHERE, recipient=KEY, arrival=1, at=NOW, state="new", entry=0
    )
    assert undecided.entries == ()


def test_a_message_gives_nothing_personal_away_in_its_repr() -> None:
    shown = repr(said("my secret", ACME))
    assert "my secret" not in shown
    assert "acme" not in shown
    assert CONTACT.value not in shown
    assert SENDER.key not in shown
    assert "Dana" not in repr(texted(row(), NOWHERE))
    assert "secret" not in repr(Sought("secret"))


@pytest.mark.parametrize(
    ("text", "sought", "found"),
    [
        ("The HEARING is at nine", "hearing", True),
        ("the hearing", "HEARING", True),
        ("Straße", "STRASSE", True),
        ("e\u0301te\u0301", "\u00e9t\u00e9", True),
        ("ﬁle", "FILE", True),
        ("nothing", "hearing", False),
        ("he aring", "hearing", False),
        ("anything", "", True),
        ("", "", True),
        ("", "x", False),
    ],
)
def test_words_are_found_whatever_their_case(text: str, sought: str, found: bool) -> None:
    assert Sought(sought).is_found(said(text)) is found


@pytest.mark.parametrize(
    ("project", "sought", "found"),
    [
        (ACME, NOWHERE, True),
        (ACME, ACME, True),
        (ACME, Project("acme"), True),
        (ACME, Project("acme", "2"), False),
        (ACME, Project("zeta", "1"), False),
        (ACME, Project("zeta"), False),
        (Project("acme"), ACME, False),
        (NOWHERE, ACME, False),
        (NOWHERE, NOWHERE, True),
    ],
)
def test_messages_are_found_by_what_they_count_under(
    project: Project, sought: Project, found: bool
) -> None:
    assert Sought("hello", sought).is_found(said("hello", project)) is found
    assert not Sought("bye", sought).is_found(said("hello", project))


def handed(body: str, entry: int, state: RowState = RowState.HELD) -> Row:
    return row(
        Purpose.HANDOVER, kind=RowKind.HANDOVER, body=body, entry=entry, state=state, fence=0
    )


@pytest.mark.parametrize(
    ("handovers", "came", "expected"),
    [
        ([], [(1, 5, "hi")], {}),
        ([handed("hi", 7)], [], {}),
        ([handed("hi", 7)], [(1, 5, "hi")], {1: RowState.HELD}),
        ([handed("hi", 5)], [(1, 5, "hi")], {1: RowState.HELD}),
        ([handed("hi", 4)], [(1, 5, "hi")], {}),
        ([handed("hi", 7, RowState.DISCARDED)], [(1, 5, "hi")], {1: RowState.DISCARDED}),
        ([handed("hi", 7)], [(2, 6, "hi"), (1, 5, "hi")], {2: RowState.HELD}),
        ([handed("hi", 7)], [(1, 5, "hi"), (2, 6, "ho")], {}),
        ([handed("hi", 7)], [(1, 5, "hi"), (2, 8, "hi")], {1: RowState.HELD}),
        ([handed("hi", 7)], [(1, 0, "hi")], {}),
        ([row(body="hi", entry=7, state=RowState.HELD)], [(1, 5, "hi")], {}),
        ([row(body="no", entry=6), handed("hi", 7)], [(1, 5, "hi")], {1: RowState.HELD}),
    ],
)
def test_a_held_handover_holds_back_the_message_whose_decision_wrote_it(
    handovers: list[Row], came: list[tuple[int, int, str]], expected: dict[int, RowState]
) -> None:
    assert held_back(handovers, came) == expected


def test_what_is_held_back_is_shown_without_its_words() -> None:
    message = withheld(said("hi"), RowState.HELD)
    assert (message.text, message.state, message.id) == ("", "held", said("hi").id)
