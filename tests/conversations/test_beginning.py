"""Beginning a conversation: with whom, with what, and where there is one already."""

import pytest
from attrs import evolve

from optin.consent import Address, EventType, ScopeKind, Sender
from optin.conversations import (
    NOWHERE,
    ConversationExists,
    PhoneNumber,
    Project,
    Started,
    decide_change_number,
    decide_start,
    mobile_of,
)
from optin.exceptions import InputError
from optin.policy import Code, Conversation, Deferred, Held, Mode, Queued, Refused
from optin.quota import AccountView, Quota
from tests.policy.snapshots import (
    EARLIER,
    KEY,
    NOW,
    SECOND,
    SENDER,
    draft,
    recipient,
    settings_with,
    snapshot,
    types,
)

ACME = Project("acme", "1")
TALK = Conversation(
    recipient=KEY,
    opened_at=EARLIER,
    opened_by="ann",
    organisation="east",
    client="acme",
    matter="1",
    active_at=EARLIER,
)
OWN = Address.parse(SENDER.value)
BEGUN = Conversation(recipient=KEY, opened_at=NOW, opened_by="dana", active_at=NOW)
NEW_KEY = "b" * 64
NEW = evolve(recipient(), key=NEW_KEY)


def code(answer: object) -> Code:
    assert isinstance(answer, Refused)
    return answer.code


def test_the_first_mobile_number_is_taken() -> None:
    numbers = [PhoneNumber("1", "work"), PhoneNumber("2"), PhoneNumber("3", "mobile")]
    assert mobile_of(numbers) == "2"
    assert mobile_of(numbers[:1]) is None
    assert mobile_of([]) is None
    assert "202555" not in repr(PhoneNumber("+12025550111"))


def test_a_conversation_begins_without_a_text() -> None:
    decision = decide_start(draft("", organisation=""), ACME, known=True)(snapshot(), NOW)
    begun = evolve(BEGUN, client="acme", matter="1")
    assert decision.answer == Started(begun, None)
    assert decision.conversations == (begun,)
    assert decision.rows == ()
    (event,) = decision.events
    assert (event.type, event.recipient) == (EventType.CONVERSATION_STARTED, KEY)
    assert event.payload == {"user": "dana", "client": "acme", "matter": "1"}


def test_a_conversation_begins_with_a_text() -> None:
    decision = decide_start(draft(), NOWHERE, known=True)(snapshot(Mode.OFF), NOW)
    assert isinstance(decision.answer, Started)
    assert decision.answer.sent == Queued("m1")
    assert decision.conversations == (BEGUN,)
    assert types(decision) == [EventType.CONVERSATION_STARTED, EventType.MESSAGE_QUEUED]
    assert [row.body for row in decision.rows] == [draft().text]
    assert decision.traces[KEY].user == "dana"


def test_a_conversation_begins_with_a_text_that_is_held() -> None:
    decision = decide_start(draft(), NOWHERE, known=True)(snapshot(Mode.CONSENT), NOW)
    assert isinstance(decision.answer, Started)
    assert isinstance(decision.answer.sent, Held)
    assert decision.conversations == (BEGUN,)


def test_a_second_one_is_refused_and_names_the_first() -> None:
    shown = snapshot(Mode.OFF, recipient(conversations=(TALK,)))
    for text in ("", "Hello."):
        decision = decide_start(draft(text), ACME, known=True)(shown, NOW)
        assert decision.answer == ConversationExists(Code.CONVERSATION_EXISTS, conversation=KEY)
        assert KEY not in decision.answer.reason  # it is read by people
        assert (decision.events, decision.rows, decision.conversations) == ((), (), ())


def test_there_is_one_for_each_sender_where_consents_are_divided_so() -> None:
    by_sender = settings_with(Mode.OFF, scope=ScopeKind.SENDER)
    first = evolve(TALK, sender=SENDER.key)
    shown = snapshot(by_sender, recipient(conversations=(first,)))
    begun = decide_start(draft("", sender=SECOND.key), NOWHERE, known=True)(shown, NOW)
    assert begun.conversations == (evolve(BEGUN, sender=SECOND.key),)
    by_default = decide_start(draft(""), NOWHERE, known=True)(snapshot(by_sender), NOW)
    assert by_default.conversations == (evolve(BEGUN, sender=SENDER.key),)
    refused = decide_start(draft("", sender=SENDER.key), NOWHERE, known=True)(shown, NOW)
    assert isinstance(refused.answer, ConversationExists)
    assert refused.answer.conversation == first.id
    # Without a sender it is the first.
    refused = decide_start(draft(""), NOWHERE, known=True)(shown, NOW)
    assert isinstance(refused.answer, ConversationExists)


def test_what_bars_a_text_bars_a_conversation() -> None:
    shown = snapshot(Mode.OFF)
    cases = {
        Code.MESSAGE_TOO_LONG: draft("x" * 481),
        Code.UNKNOWN_SENDER: draft("", sender="nobody's"),
        Code.PERMISSION_MISSING: draft("", permitted=False),
    }
    for why, asked in cases.items():
        decision = decide_start(asked, NOWHERE, known=True)(shown, NOW)
        assert code(decision.answer) is why
        assert decision.conversations == ()
    own = snapshot(Mode.OFF, recipient(address=OWN))
    assert code(decide_start(draft(""), ACME, known=True)(own, NOW).answer) is Code.OWN_NUMBER
    codes = settings_with(Mode.OFF, senders=(Sender.parse("12345"),))
    on_whatsapp = recipient(address=Address.parse("whatsapp:+14155552671"))
    found = snapshot(codes, on_whatsapp)
    decision = decide_start(draft(""), ACME, known=True)(found, NOW)
    assert code(decision.answer) is Code.NO_FITTING_SENDER
    unknown = decide_start(draft(""), ACME, known=False)(shown, NOW)
    assert code(unknown.answer) is Code.MATTER_NOT_KNOWN
    assert unknown.conversations == ()


def test_an_erased_number_can_be_begun_with_again() -> None:
    shown = snapshot(Mode.OFF, recipient(address=None))
    assert isinstance(decide_start(draft(""), ACME, known=True)(shown, NOW).answer, Started)


def test_a_text_that_is_refused_leaves_no_conversation_and_stands_in_the_ledger() -> None:
    shown = snapshot(Mode.OFF, recipient("opted_out"))
    decision = decide_start(draft(), ACME, known=True)(shown, NOW)
    assert code(decision.answer) is Code.OPTED_OUT
    assert types(decision) == [EventType.MESSAGE_REFUSED]
    assert (decision.rows, decision.conversations) == ((), ())


@pytest.mark.parametrize(("left", "what"), [(1, Queued), (0, Deferred)])
def test_a_first_text_is_charged_as_the_account_stands(left: int, what: type) -> None:
    settings = evolve(settings_with(Mode.OFF), quota=Quota(free=1))
    decision = decide_start(draft(), ACME, known=True)(snapshot(settings), NOW)
    assert decision.guard is not None
    account = AccountView("texts", balance=left)
    seen = decision.guard.decide(account)
    assert isinstance(seen.answer, Started)
    assert isinstance(seen.answer.sent, what)
    assert seen.conversations == decision.conversations
    assert types(seen)[:2] == [EventType.CONVERSATION_STARTED, EventType.MESSAGE_QUEUED]
    assert bool(seen.entries) == (left == 0)


# A changed number


def test_a_changed_number_is_another_conversation() -> None:
    shown = snapshot(Mode.CONSENT, recipient("opted_in", conversations=(TALK,)), NEW)
    decision = decide_change_number("", user="dana", permitted=True)(shown, NOW)
    new = evolve(
        BEGUN,
        recipient=NEW_KEY,
        organisation="east",
        client="acme",
        matter="1",
        continues=KEY,
    )
    assert decision.answer == new
    assert decision.conversations == (evolve(TALK, goes_on=NEW_KEY), new)
    changed, begun = decision.events
    assert (changed.type, changed.recipient) == (EventType.NUMBER_CHANGED, KEY)
    assert changed.facts == {"goes_on": NEW_KEY}
    assert (begun.type, begun.recipient) == (EventType.CONVERSATION_STARTED, NEW_KEY)
    assert begun.facts == {"continues": KEY}
    assert changed.payload == begun.payload == {"user": "dana"}
    assert decision.rows == ()


def test_a_changed_number_keeps_the_sender() -> None:
    old = evolve(TALK, sender=SECOND.key)
    shown = snapshot(Mode.CONSENT, recipient(conversations=(old,)), NEW)
    decision = decide_change_number(SECOND.key, user="dana", permitted=True)(shown, NOW)
    assert [each.sender for each in decision.conversations] == [SECOND.key] * 2


def test_a_number_changes_once_and_only_to_a_free_one() -> None:
    old = recipient(conversations=(TALK,))
    there = evolve(NEW, conversations=(evolve(TALK, recipient=NEW_KEY),))
    gone = recipient(conversations=(evolve(TALK, goes_on="c" * 64),))
    decide = decide_change_number("", user="dana", permitted=True)
    for shown, first in (((old, there), NEW_KEY), ((gone, NEW), "c" * 64), ((old, old), KEY)):
        answer = decide(snapshot(Mode.CONSENT, *shown), NOW).answer
        assert answer == ConversationExists(Code.CONVERSATION_EXISTS, conversation=first)


def test_a_number_is_not_changed_without_leave_or_to_the_tenants_own() -> None:
    old = recipient(conversations=(TALK,))
    refused = decide_change_number("", user="dana", permitted=False)
    assert code(refused(snapshot(Mode.OFF, old, NEW), NOW).answer) is Code.PERMISSION_MISSING
    own = evolve(NEW, address=OWN)
    decide = decide_change_number("", user="dana", permitted=True)
    assert code(decide(snapshot(Mode.OFF, old, own), NOW).answer) is Code.OWN_NUMBER
    erased = evolve(NEW, address=None)
    assert isinstance(decide(snapshot(Mode.OFF, old, erased), NOW).answer, Conversation)
    with pytest.raises(InputError):
        decide(snapshot(Mode.OFF, recipient(), NEW), NOW)
