"""What is filed where, and what is discarded by hand."""

# ruff: noqa: FBT001 - what each case is given, in the order of its columns

import pytest

from optin.consent import (
    NOBODY,
    Address,
    Channel,
    Event,
    EventType,
    ScopeKind,
    State,
    fold,
    scope_of,
)
from optin.conversations import NOWHERE, Project, decide_discard, decide_file, decide_sort
from optin.exceptions import InputError, UnknownTenantError
from optin.policy import (
    Changed,
    Code,
    Conversation,
    Mode,
    Move,
    Refused,
    RowState,
    Sorted,
    Unchanged,
)
from tests.policy.snapshots import (
    EARLIER,
    KEY,
    NOW,
    SECOND,
    SENDER,
    held,
    recipient,
    settings_with,
    snapshot,
)

TALK = Conversation(recipient=KEY, opened_at=EARLIER, active_at=EARLIER)
OTHER = Conversation(recipient=KEY, sender=SECOND.key, opened_at=EARLIER, active_at=EARLIER)
SHOWN = snapshot(Mode.CONSENT, recipient(conversations=(TALK, OTHER)))
ACME = Project("acme", "1")


def code(answer: object) -> Code:
    assert isinstance(answer, Refused)
    return answer.code


@pytest.mark.parametrize(
    "fields", [("", "1"), (" ", ""), ("a", "\t"), ("x" * 201, ""), ("a", "x" * 201)]
)
def test_a_project_names_a_client_and_perhaps_a_matter(fields: tuple[str, str]) -> None:
    with pytest.raises(InputError) as caught:
        Project(*fields)
    assert caught.value.code == "invalid_project"


def test_a_project_is_something_unless_it_is_nowhere() -> None:
    assert Project("x" * 200, "y" * 200).both == ("x" * 200, "y" * 200)
    assert ACME
    assert Project("acme")
    assert not NOWHERE
    shown = repr(Project("acme", "the-matter"))
    assert "acme" not in shown
    assert "the-matter" not in shown


def test_a_conversation_is_filed() -> None:
    decide = decide_file("", ACME, user="dana", permitted=True, known=True)
    decision = decide(SHOWN, NOW)
    (filed,) = decision.conversations
    assert decision.answer == filed
    assert (filed.client, filed.matter, filed.active_at) == ("acme", "1", EARLIER)
    (event,) = decision.events
    assert (event.type, event.recipient) == (EventType.CONVERSATION_FILED, KEY)
    assert event.payload == {"user": "dana", "client": "acme", "matter": "1"}


def test_the_conversation_of_the_sender_is_filed() -> None:
    decide = decide_file(SECOND.key, ACME, user="dana", permitted=True, known=True)
    (filed,) = decide(SHOWN, NOW).conversations
    assert filed.sender == SECOND.key


def test_filing_where_it_is_changes_nothing() -> None:
    decision = decide_file("", NOWHERE, user="dana", permitted=True, known=True)(SHOWN, NOW)
    assert decision.answer == TALK
    assert (decision.events, decision.conversations) == ((), ())


@pytest.mark.parametrize(
    ("permitted", "known", "why"),
    [
        (False, True, Code.PERMISSION_MISSING),
        (False, False, Code.PERMISSION_MISSING),
        (True, False, Code.MATTER_NOT_KNOWN),
    ],
)
def test_filing_and_sorting_are_refused(permitted: bool, known: bool, why: Code) -> None:
    filing = decide_file("", ACME, user="dana", permitted=permitted, known=known)(SHOWN, NOW)
    sorting = decide_sort("", [(True, 1)], ACME, user="dana", permitted=permitted, known=known)
    for decision in (filing, sorting(SHOWN, NOW)):
        assert code(decision.answer) is why
        assert (decision.events, decision.conversations, decision.sorted) == ((), (), ())


def test_messages_are_sorted() -> None:
    places = [(False, 3), (True, 9)]
    decide = decide_sort("", places, ACME, user="dana", permitted=True, known=True)
    decision = decide(SHOWN, NOW)
    assert decision.answer == Changed()
    assert decision.sorted == (
        Sorted(KEY, inbound=False, number=3, client="acme", matter="1"),
        Sorted(KEY, inbound=True, number=9, client="acme", matter="1"),
    )
    (event,) = decision.events
    assert (event.type, event.recipient) == (EventType.MESSAGES_SORTED, KEY)
    assert event.facts == {"count": 2}
    assert event.payload == {"user": "dana", "client": "acme", "matter": "1"}


def test_a_held_message_is_discarded_by_hand() -> None:
    shown = snapshot(Mode.CONSENT, recipient(held=(held(3), held(4, scope="program:a"))))
    decision = decide_discard(4, user="dana", permitted=True)(shown, NOW)
    assert decision.answer == Changed()
    assert decision.moves == (Move(4, RowState.DISCARDED, code="by_hand"),)
    (event,) = decision.events
    assert (event.type, event.recipient, event.scope) == (
        EventType.MESSAGE_DISCARDED, KEY, "program:a",
    )  # fmt: skip
    assert event.facts == {"row": 4, "code": "by_hand"}
    assert event.payload == {"user": "dana"}


def test_what_is_held_no_more_is_not_discarded() -> None:
    shown = snapshot(Mode.CONSENT, recipient("opted_in", held=(held(3),)))
    decision = decide_discard(4, user="dana", permitted=True)(shown, NOW)
    assert decision.answer == Unchanged(State.OPTED_IN)
    assert (decision.events, decision.moves) == ((), ())
    refused = decide_discard(3, user="dana", permitted=False)(shown, NOW)
    assert code(refused.answer) is Code.PERMISSION_MISSING
    assert refused.moves == ()


def test_where_senders_have_a_consent_each_the_state_told_is_that_of_the_first() -> None:
    mine = scope_of(ScopeKind.SENDER, sender=SENDER.key)
    agreed = fold(NOBODY, Event(EventType.OPTED_IN, EARLIER, KEY, mine), 1)
    shown = snapshot(settings_with(scope=ScopeKind.SENDER), recipient(agreed))
    decision = decide_discard(4, user="dana", permitted=True)(shown, NOW)
    assert decision.answer == Unchanged(State.OPTED_IN)


def test_where_no_sender_has_the_channel_the_state_told_is_that_of_the_first() -> None:
    mine = scope_of(ScopeKind.SENDER, sender=SENDER.key)
    agreed = fold(NOBODY, Event(EventType.OPTED_IN, EARLIER, KEY, mine), 1)
    by_mail = recipient(agreed, address=Address(Channel.EMAIL, "dana@example.com"))
    shown = snapshot(settings_with(scope=ScopeKind.SENDER), by_mail)
    decision = decide_discard(4, user="dana", permitted=True)(shown, NOW)
    assert decision.answer == Unchanged(State.OPTED_IN)


def test_nothing_is_done_about_what_is_not_there() -> None:
    file = decide_file("x", ACME, user="dana", permitted=True, known=True)
    with pytest.raises(InputError) as caught:
        file(SHOWN, NOW)
    assert caught.value.code == "unknown_conversation"
    nobody = snapshot(None)
    for decide in (file, decide_discard(1, user="dana", permitted=True)):
        with pytest.raises(UnknownTenantError):
            decide(nobody, NOW)
