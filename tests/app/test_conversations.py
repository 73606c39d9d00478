"""Conversations through the public API, on every store and in both colours."""

# ruff: noqa: ANN401 - what an act is given, by name

from typing import Any

import pytest

from optin import (
    Changed,
    Code,
    ConfigurationError,
    ContactsStart,
    Conversation,
    ConversationExists,
    Deferred,
    Held,
    InputError,
    Message,
    Mode,
    PhoneNumber,
    Policy,
    Queued,
    Quota,
    ReceivedAs,
    Refused,
    RowState,
    ScopeKind,
    Started,
    Unchanged,
    UnknownTenantError,
)
from tests.app.driver import FIRM, KIM, SAM, SECOND, SENDER, TENANT, World, code_of

LEE = "+14155550125"


def started(world: World, to: str = SAM, **named: Any) -> Conversation:
    answer = world.optin.conversations.start(TENANT, **{"user": "dana", "to": to, **named})
    assert isinstance(answer, Started), answer
    return answer.conversation


def of(world: World, number: str = SAM, sender: str = "") -> Conversation:
    found = world.optin.conversations.find(TENANT, number, sender=sender)
    assert found is not None
    return found


def words(messages: Any) -> list[str]:
    return [message.template or message.text for message in messages]


def listed(world: World, limit: int = 1, **filed: str) -> list[str]:
    """Return the numbers of all conversations, in the order of the pages."""
    numbers: list[str] = []
    after = None
    while True:
        page, after = world.optin.conversations.list(TENANT, after=after, limit=limit, **filed)
        assert len(page) <= limit
        numbers += [each.address.value for each in page if each.address is not None]
        if after is None:
            return numbers


# One for each number (rows V1, V2)


def test_a_second_conversation_with_a_number_is_refused_and_names_the_first(world: World) -> None:
    world.enrol(Mode.OFF)
    first = started(world, client="firm-7", matter="1")
    assert (first.opened_by, first.client, first.matter) == ("dana", "firm-7", "1")
    assert first.address is not None
    assert first.address.value == SAM
    second = world.optin.conversations.start(TENANT, user="kim", to=SAM, text="again")
    assert isinstance(second, ConversationExists)
    assert code_of(second) is Code.CONVERSATION_EXISTS
    assert second.conversation == first.id
    assert first.id not in second.reason  # which people read
    world.dispatch()
    assert world.sent() == []
    assert world.optin.conversations.get(TENANT, first.id) == first
    assert of(world) == first


def test_each_number_has_a_conversation_of_its_own(world: World) -> None:
    world.enrol(Mode.OFF)
    assert started(world).id != started(world, to=KIM).id


def test_under_sender_scope_there_is_one_for_each_number_and_sender(world: World) -> None:
    world.enrol(Mode.OFF, senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    first, second = started(world), started(world, sender=SECOND)
    assert first.id != second.id
    assert of(world).id == first.id
    assert of(world, sender=SECOND).id == second.id
    again = world.optin.conversations.start(TENANT, user="dana", to=SAM, sender=SECOND)
    assert isinstance(again, ConversationExists)
    assert again.conversation == second.id
    world.send("through the second", sender=SECOND)
    page = world.optin.conversations.messages(TENANT, second.id)
    assert words(page.items) == ["through the second"]
    assert world.optin.conversations.messages(TENANT, first.id).items == ()


def test_a_conversation_begins_with_a_first_text(world: World) -> None:
    world.enrol(Mode.OFF)
    answer = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="Hello.")
    assert isinstance(answer, Started)
    assert isinstance(answer.sent, Queued)
    world.dispatch()
    assert world.sent() == ["Hello."]
    assert of(world).id == answer.conversation.id


def test_a_first_text_is_held_until_the_contact_agrees(world: World) -> None:
    world.enrol(Mode.CONSENT)
    answer = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="Hello.")
    assert isinstance(answer, Started)
    assert isinstance(answer.sent, Held)
    conversation = answer.conversation
    assert words(world.optin.conversations.held(TENANT, conversation.id)) == ["Hello."]
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    assert world.optin.conversations.held(TENANT, conversation.id) == []
    assert world.sent()[-1] == "Hello."


def test_a_conversation_picks_the_contacts_mobile_number(world: World) -> None:
    world.enrol(Mode.OFF)
    world.office.phones[TENANT, "c-1"] = [
        PhoneNumber("+14155550999", "work"),
        PhoneNumber(SAM),
        PhoneNumber(KIM),
    ]
    conversation = started(world, to="", contact="c-1")
    assert conversation.address is not None
    assert conversation.address.value == SAM


@pytest.mark.parametrize("numbers", [[], [PhoneNumber("+14155550999", "work")]])
def test_a_contact_without_a_mobile_number_is_refused(
    world: World, numbers: list[PhoneNumber]
) -> None:
    world.enrol(Mode.OFF)
    world.office.phones[TENANT, "c-1"] = numbers
    refused = world.optin.conversations.start(TENANT, user="dana", contact="c-1", text="Hello.")
    assert code_of(refused) is Code.NO_MOBILE_NUMBER
    assert listed(world) == []


def test_a_conversation_needs_a_number_or_a_contact(world: World) -> None:
    world.enrol(Mode.OFF)
    with pytest.raises(InputError):
        world.optin.conversations.start(TENANT, user="dana")
    with pytest.raises(InputError):
        world.optin.conversations.start(TENANT, user="dana", to="no number")
    with pytest.raises(UnknownTenantError):
        world.optin.conversations.start("nobody", user="dana", to=SAM)


def test_none_begins_with_a_number_of_the_tenants_own(world: World) -> None:
    world.enrol(Mode.OFF)
    refused = world.optin.conversations.start(TENANT, user="dana", to=SENDER)
    assert code_of(refused) is Code.OWN_NUMBER


def test_a_user_who_may_not_send_begins_none(world: World) -> None:
    world.enrol(Mode.OFF)
    world.roles(dana="viewer", ann="member")
    refused = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="Hello.")
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert listed(world) == []
    assert started(world, user="ann").opened_by == "ann"


def test_a_text_begins_one_by_itself_and_so_does_what_a_contact_writes(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("Hello.", to=SAM)
    world.writes("hi", from_=KIM)
    assert of(world, SAM).opened_by == "dana"
    assert of(world, KIM).opened_by == ""
    assert isinstance(
        world.optin.conversations.start(TENANT, user="dana", to=KIM), ConversationExists
    )


def test_a_request_and_a_text_to_a_group_begin_one(world: World) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    world.optin.request_consent(TENANT, to=SAM, user="dana")
    world.group(KIM, LEE)
    assert sorted(listed(world)) == [SAM, KIM, LEE]


def test_what_is_refused_begins_none(world: World) -> None:
    world.enrol(Mode.OFF)
    world.optin.opt_out(TENANT, contact=SAM, by="dana")
    assert isinstance(world.send(), Refused)
    refused = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="Hello.")
    assert code_of(refused) is Code.OPTED_OUT
    assert listed(world) == []
    # Nothing is sent: to begin one and read it is no text.
    assert started(world).address is not None


# The length (row V5)


def test_a_first_text_one_character_over_the_limit_is_refused_with_both_counts(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    refused = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="x" * 481)
    assert isinstance(refused, Refused)
    assert code_of(refused) is Code.MESSAGE_TOO_LONG
    assert "481" in refused.reason
    assert "480" in refused.reason
    world.dispatch()
    assert world.sent() == []
    assert listed(world) == []
    assert isinstance(
        world.optin.conversations.start(TENANT, user="dana", to=SAM, text="x" * 480), Started
    )


def test_a_first_text_costs_what_any_text_costs_and_waits_for_the_next_pack(world: World) -> None:
    policy = Policy(mode=Mode.OFF)
    quota = Quota(free=1, pack=3, price=60)
    world.optin.enrol(TENANT, name=FIRM, senders=[SENDER], policy=policy, quota=quota)
    first = world.optin.conversations.start(TENANT, user="dana", to=SAM, text="Hello.")
    assert isinstance(first, Started)
    assert isinstance(first.sent, Queued)
    assert world.optin.quota.remaining(TENANT) == 0
    second = world.optin.conversations.start(TENANT, user="dana", to=KIM, text="Hello.")
    assert isinstance(second, Started)
    assert isinstance(second.sent, Deferred)
    assert of(world, KIM).id == second.conversation.id
    assert world.optin.quota.audit(TENANT) is None


# The list


def test_the_conversation_in_which_somebody_wrote_last_is_listed_first(world: World) -> None:
    world.enrol(Mode.OFF)
    for number in (SAM, KIM, LEE):
        world.send("Hello.", to=number)
        world.wait(seconds=1)
    world.writes("hi", from_=SAM)
    world.wait(seconds=1)
    world.send("How are you?", to=KIM)
    for limit in (1, 2, 3):
        assert listed(world, limit) == [KIM, SAM, LEE]


def test_conversations_are_listed_by_client_and_matter(world: World) -> None:
    world.enrol(Mode.OFF)
    for number, matter in ((SAM, "1"), (KIM, "2")):
        started(world, to=number, client="firm-7", matter=matter)
        world.wait(seconds=1)
    started(world, to=LEE, client="firm-8")
    assert listed(world, client="firm-7") == [KIM, SAM]
    assert listed(world, client="firm-7", matter="1") == [SAM]
    assert listed(world, client="firm-9") == []


# Filing (row V3)


def test_a_conversation_is_filed_and_filed_again(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world)
    for client, matter in (("firm-7", "1"), ("firm-7", "2"), ("firm-8", ""), ("", "")):
        filed = world.optin.conversations.file(
            TENANT, conversation.id, user="dana", client=client, matter=matter
        )
        assert isinstance(filed, Conversation)
        assert (filed.client, filed.matter) == (client, matter)
        assert of(world) == filed
    told = [entry.event for entry in world.history() if entry.event.type == "conversation_filed"]
    assert [event.payload.get("client") for event in told] == ["firm-7", "firm-7", "firm-8", ""]
    assert all(event.payload["user"] == "dana" for event in told)


def test_filing_under_a_matter_of_another_tenant_is_refused(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, client="firm-7", matter="1")
    refused = world.optin.conversations.file(
        TENANT, conversation.id, user="dana", client="other-7", matter="1"
    )
    assert code_of(refused) is Code.MATTER_NOT_KNOWN
    assert of(world) == conversation
    begun = world.optin.conversations.start(
        TENANT, user="dana", to=KIM, text="Hello.", client="other-7"
    )
    assert code_of(begun) is Code.MATTER_NOT_KNOWN
    world.dispatch()
    assert world.sent(KIM) == []
    assert world.optin.conversations.find(TENANT, KIM) is None


def test_filing_under_a_matter_that_the_user_may_not_see_is_refused(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world)
    world.office.closed.add(("kim", "firm-7", "secret"))
    named = {"client": "firm-7", "matter": "secret"}
    refused = world.optin.conversations.file(TENANT, conversation.id, user="kim", **named)
    assert code_of(refused) is Code.MATTER_NOT_KNOWN
    filed = world.optin.conversations.file(TENANT, conversation.id, user="dana", **named)
    assert isinstance(filed, Conversation)


def test_a_user_who_may_not_file_is_refused(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, text="Hello.")
    (message,) = world.optin.conversations.messages(TENANT, conversation.id).items
    world.roles(vera="viewer", dana="member")
    talk = world.optin.conversations
    answers = (
        talk.file(TENANT, conversation.id, user="vera", client="firm-7"),
        talk.sort(TENANT, conversation.id, [message.id], user="vera", client="firm-7"),
        talk.discard(TENANT, conversation.id, message.id, user="vera"),
        talk.change_number(TENANT, conversation.id, to=KIM, user="vera"),
    )
    assert [code_of(answer) for answer in answers] == [Code.PERMISSION_MISSING] * 4
    assert of(world) == conversation


def test_single_messages_are_sorted_into_projects_of_their_own(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, text="one", client="firm-7", matter="1")
    world.wait(seconds=1)
    world.writes("two")
    talk = world.optin.conversations
    items = talk.messages(TENANT, conversation.id).items
    assert [message.project.both for message in items] == [("firm-7", "1")] * 2
    named = {"user": "dana", "client": "firm-8", "matter": "9"}
    names = [message.id for message in items]
    assert isinstance(talk.sort(TENANT, conversation.id, names, **named), Changed)
    sorted_ = talk.messages(TENANT, conversation.id).items
    assert [message.project.both for message in sorted_] == [("firm-8", "9")] * 2
    assert isinstance(talk.sort(TENANT, conversation.id, [names[1]], user="dana"), Changed)
    again = talk.messages(TENANT, conversation.id).items
    assert [message.project.both for message in again] == [("firm-8", "9"), ("firm-7", "1")]
    refused = talk.sort(TENANT, conversation.id, names, user="dana", client="other-7")
    assert code_of(refused) is Code.MATTER_NOT_KNOWN


@pytest.mark.parametrize("name", ["", "out-0", "out-99", "in-99", "x-1", "out", "out-x", "in--1"])
def test_a_message_of_another_conversation_is_not_sorted(world: World, name: str) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, text="one")
    with pytest.raises(InputError):
        world.optin.conversations.sort(TENANT, conversation.id, [name], user="d", client="firm-7")
    other = started(world, to=KIM, text="two")
    (message,) = world.optin.conversations.messages(TENANT, other.id).items
    with pytest.raises(InputError):
        world.optin.conversations.sort(
            TENANT, conversation.id, [message.id], user="d", client="firm-7"
        )


@pytest.mark.parametrize(
    ("client", "matter"), [("", "1"), (" ", ""), ("x" * 201, ""), ("firm-7", " ")]
)
def test_a_project_names_something(world: World, client: str, matter: str) -> None:
    world.enrol(Mode.OFF)
    with pytest.raises(InputError):
        world.optin.conversations.start(TENANT, user="dana", to=SAM, client=client, matter=matter)


def test_nothing_is_asked_of_a_conversation_that_is_not_there(world: World) -> None:
    world.enrol(Mode.OFF)
    talk = world.optin.conversations
    assert talk.get(TENANT, "nothing") is None
    assert talk.get(TENANT, "") is None
    assert talk.find(TENANT, SAM) is None
    with pytest.raises(InputError):
        talk.messages(TENANT, "nothing")
    with pytest.raises(InputError):
        talk.file(TENANT, "nothing", user="dana", client="firm-7")
    with pytest.raises(InputError):
        talk.held(TENANT, "nothing")


# Whether contacts may begin (row V4)


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("how", ["answer", "drop"])
def test_an_unexpected_message_is_recorded_and_answered_or_dropped(
    world: World, mode: Mode, how: str
) -> None:
    world.enrol(mode, contacts_start=how)
    received = world.writes("Are you open today?")
    assert received.outcome is ReceivedAs.UNEXPECTED
    world.dispatch()
    assert world.templates_sent() == (["unexpected"] if how == "answer" else [])
    assert world.told("") == []
    assert world.told() == []
    assert world.optin.conversations.find(TENANT, SAM) is None
    assert [entry.event.type for entry in world.history()][:2] == [
        "message_received", "message_discarded",
    ]  # fmt: skip
    # A user may begin one later, and reads what was written before.
    conversation = started(world)
    written = world.optin.conversations.messages(TENANT, conversation.id).items
    assert written[0].text == "Are you open today?"


@pytest.mark.parametrize("how", ["answer", "drop"])
def test_stop_help_and_start_work_where_contacts_may_not_begin(world: World, how: str) -> None:
    world.enrol(Mode.OFF, contacts_start=how)
    assert world.writes("HELP").outcome is ReceivedAs.HELPED
    assert world.writes("STOP").outcome is ReceivedAs.OPTED_OUT
    world.dispatch()
    assert world.templates_sent() == ["help", "user_initiated.opt_out_confirmation"]
    assert world.writes("START").outcome is ReceivedAs.OPTED_IN
    assert world.optin.conversations.find(TENANT, SAM) is None


def test_who_writes_again_at_once_is_answered_once(world: World) -> None:
    world.enrol(Mode.OFF, contacts_start="answer")
    for text in ("hello?", "hello??"):
        assert world.writes(text).outcome is ReceivedAs.UNEXPECTED
    world.dispatch()
    assert world.templates_sent() == ["unexpected"]


def test_nobody_is_answered_who_opted_out(world: World) -> None:
    world.enrol(Mode.OFF, contacts_start="answer")
    world.writes("STOP")
    world.dispatch()
    world.forget()
    assert world.writes("hello?").outcome is ReceivedAs.UNEXPECTED
    world.dispatch()
    assert world.sent() == []


def test_an_answer_in_a_conversation_is_expected(world: World) -> None:
    world.enrol(Mode.OFF, contacts_start="drop")
    world.send("Hello.")
    assert world.writes("Hi Dana").outcome is ReceivedAs.DELIVERED
    world.dispatch()
    assert world.told() == ["Hi Dana"]


def test_contacts_may_begin_unless_the_policy_says_otherwise(world: World) -> None:
    world.enrol(Mode.OFF)
    assert world.optin.settings(TENANT).policy_of().contacts_start is ContactsStart.DELIVER
    assert world.writes("hello").outcome is ReceivedAs.DELIVERED


# The messages (row V6)


def test_every_message_is_shown_in_order_with_its_status_and_its_decisions(world: World) -> None:
    world.enrol(Mode.CONSENT)
    world.send("Your hearing is at nine.")
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    world.writes("Thank you")
    world.dispatch()
    conversation = of(world)
    page = world.optin.conversations.messages(TENANT, conversation.id)
    assert words(page.items) == [
        "user_initiated.request",
        "Your hearing is at nine.",
        "YES",
        "user_initiated.confirmation",
        "Thank you",
    ]
    assert [message.direction for message in page.items] == ["out", "out", "in", "out", "in"]
    assert [message.state for message in page.items] == ["sent", "sent", "done", "sent", "done"]
    assert [message.is_automatic for message in page.items] == [True, False, False, True, False]
    assert [message.user for message in page.items][1] == "dana"
    types = {entry.seq: entry.event.type for entry in world.history()}
    decided = [[types[seq] for seq in message.entries] for message in page.items]
    assert decided == [
        ["message_held", "send_authorised"],
        ["message_held", "send_authorised"],
        ["opted_in"],
        ["message_released", "send_authorised"],
        ["message_received"],
    ]
    assert page.items[2].meaning == "yes"
    times = [message.at for message in page.items]
    assert times == sorted(times)


def test_messages_are_paged_both_ways(world: World) -> None:
    world.enrol(Mode.OFF)
    texts = []
    for number in range(3):
        for text in (f"to {number}", f"from {number}"):
            world.wait(seconds=1)
            texts.append(text)
            if text.startswith("to"):
                world.send(text)
            else:
                world.writes(text)
    talk, id_ = world.optin.conversations, of(world).id
    for limit in (1, 2, 4, 9):
        pages = [talk.messages(TENANT, id_, limit=limit)]
        while pages[-1].older is not None:
            pages.append(talk.messages(TENANT, id_, older_than=pages[-1].older, limit=limit))
        assert [word for page in reversed(pages) for word in words(page.items)] == texts
        # And back again, from the oldest page on.
        forth = words(pages[-1].items)
        place = pages[-1].newer
        while True:
            page = talk.messages(TENANT, id_, newer_than=place, limit=limit)
            if not page.items:
                break
            forth += words(page.items)
            place = page.newer
        assert forth == texts
    end = talk.messages(TENANT, id_).newer
    world.send("later")
    assert words(talk.messages(TENANT, id_, newer_than=end).items) == ["later"]
    with pytest.raises(InputError):
        talk.messages(TENANT, id_, older_than=end, newer_than=end)
    with pytest.raises(InputError):
        talk.messages(TENANT, id_, older_than="nowhere")


def test_a_conversation_without_messages_waits_for_the_first(world: World) -> None:
    world.enrol(Mode.OFF)
    id_ = started(world).id
    page = world.optin.conversations.messages(TENANT, id_)
    assert (page.items, page.older) == ((), None)
    world.writes("hello")
    later = world.optin.conversations.messages(TENANT, id_, newer_than=page.newer)
    assert words(later.items) == ["hello"]


def test_messages_are_found_by_their_words(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("The HEARING is at nine.", to=SAM)
    world.wait(seconds=1)
    world.writes("Which hearing?", from_=KIM)
    world.send("Straße", to=LEE)
    talk = world.optin.conversations

    def found(limit: int = 1, **named: Any) -> list[str]:
        texts: list[str] = []
        after = None
        while True:
            page, after = talk.search(TENANT, after=after, limit=limit, **named)
            texts += words(page)
            if after is None:
                return texts

    for limit in (1, 2, 9):
        assert found(limit, text="hearing") == ["Which hearing?", "The HEARING is at nine."]
    assert found(text="STRASSE") == ["Straße"]
    assert found(text="hearing", conversation=of(world, SAM).id) == ["The HEARING is at nine."]
    assert found(text="nobody wrote this") == []
    assert len(found()) == 3


def test_messages_are_found_by_client_matter_and_project(world: World) -> None:
    world.enrol(Mode.OFF)
    filed = started(world, text="filed", client="firm-7", matter="1")
    other = started(world, to=KIM, text="other", client="firm-7", matter="2")
    world.writes("sorted", from_=KIM)
    talk = world.optin.conversations
    (message,) = talk.search(TENANT, text="sorted")[0]
    talk.sort(TENANT, other.id, [message.id], user="dana", client="firm-8")
    assert words(talk.search(TENANT, client="firm-7")[0]) == ["other", "filed"]
    assert words(talk.search(TENANT, client="firm-7", matter="1")[0]) == ["filed"]
    assert words(talk.search(TENANT, client="firm-8")[0]) == ["sorted"]
    assert words(talk.search(TENANT, client="firm-8", conversation=filed.id)[0]) == []


# Held messages


def test_held_messages_are_listed_and_discarded_by_hand(world: World) -> None:
    world.enrol(Mode.CONSENT)
    for text in ("one", "two", "three"):
        world.send(text)
    talk, id_ = world.optin.conversations, of(world).id
    held = talk.held(TENANT, id_)
    assert words(held) == ["one", "two", "three"]
    assert isinstance(talk.discard(TENANT, id_, held[1].id, user="dana"), Changed)
    assert isinstance(talk.discard(TENANT, id_, held[1].id, user="dana"), Unchanged)
    assert words(talk.held(TENANT, id_)) == ["one", "three"]
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    assert [text for text in world.sent() if text in {"one", "two", "three"}] == ["one", "three"]
    row = world.row("two")
    assert (row.state, row.code) == (RowState.DISCARDED, "by_hand")
    with pytest.raises(InputError):
        talk.discard(TENANT, id_, "out-999", user="dana")


# A changed number


def test_a_changed_number_goes_on_in_a_conversation_of_its_own(world: World) -> None:
    world.enrol(Mode.CONSENT)
    world.agrees()
    old = started(world, text="Hello.", client="firm-7", matter="1", organisation="")
    new = world.optin.conversations.change_number(TENANT, old.id, to=KIM, user="dana")
    assert isinstance(new, Conversation)
    assert new.address is not None
    assert (new.address.value, new.continues, new.goes_on) == (KIM, old.id, "")
    assert (new.client, new.matter, new.opened_by) == ("firm-7", "1", "dana")
    assert of(world).goes_on == new.id
    assert of(world, KIM) == new
    # Consent does not move with it.
    assert isinstance(world.send("Hello again.", to=KIM), Held)
    assert world.state(SAM) == "opted_in"


def test_a_changed_number_is_no_way_around_another_conversation(world: World) -> None:
    world.enrol(Mode.OFF)
    old, there = started(world), started(world, to=KIM)
    talk = world.optin.conversations
    refused = talk.change_number(TENANT, old.id, to=KIM, user="dana")
    assert isinstance(refused, ConversationExists)
    assert refused.conversation == there.id
    same = talk.change_number(TENANT, old.id, to=SAM, user="dana")
    assert isinstance(same, ConversationExists)
    new = talk.change_number(TENANT, old.id, to=LEE, user="dana")
    assert isinstance(new, Conversation)
    twice = talk.change_number(TENANT, old.id, to="+14155550126", user="dana")
    assert isinstance(twice, ConversationExists)
    assert twice.conversation == new.id
    assert code_of(talk.change_number(TENANT, there.id, to=SENDER, user="dana")) is Code.OWN_NUMBER


# Erasure


def test_erasing_a_contact_takes_the_conversation_along(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, text="Hello.", client="firm-7")
    world.optin.erase(TENANT, SAM, ground="gdpr-17")
    talk = world.optin.conversations
    assert talk.get(TENANT, conversation.id) is None
    assert listed(world) == []
    found, _ = talk.search(TENANT)
    assert [(message.text, message.address, message.project.both) for message in found] == [
        ("", None, ("", ""))
    ]
    again = started(world)
    assert (again.id, again.client) == (conversation.id, "")


# The archive


def shown(messages: list[Message]) -> list[tuple[str, str]]:
    return [(message.template or message.text, message.state) for message in messages]


def test_every_message_is_handed_to_the_archive(world: World) -> None:
    world.enrol(Mode.CONSENT)
    world.send("Hello.")
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    talk = world.optin.conversations
    count = talk.hand_over(TENANT)
    everything = talk.messages(TENANT, of(world).id).items
    assert count == len(world.archive.kept) == len(everything)
    by_name = {message.id: message for message in world.archive.kept}
    assert by_name == {message.id: message for message in everything}
    assert world.archive.positions[TENANT] == str(len(world.history(None)))
    assert talk.hand_over(TENANT) == 0


def test_a_later_change_of_status_is_handed_over_too(world: World) -> None:
    world.enrol(Mode.OFF)
    started(world, text="Hello.", client="firm-7", matter="1")
    talk = world.optin.conversations
    talk.hand_over(TENANT)
    world.dispatch()
    talk.hand_over(TENANT)
    assert shown(world.archive.texts) == [("Hello.", "pending"), ("Hello.", "sent")]
    assert len({message.id for message in world.archive.kept}) == 1
    assert world.archive.texts[0].project.both == ("firm-7", "1")


def test_an_archive_that_fails_is_handed_the_same_again(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("Hello.")
    world.archive.fails = 1
    talk = world.optin.conversations
    with pytest.raises(OSError, match="away"):
        talk.hand_over(TENANT)
    world.writes("hi")
    assert talk.hand_over(TENANT) == 2
    assert [text for text, _ in shown(world.archive.texts)] == ["Hello.", "Hello.", "hi"]


def test_an_archive_hears_what_was_erased(world: World) -> None:
    world.enrol(Mode.OFF)
    world.send("Hello.")
    world.writes("hi")
    talk = world.optin.conversations
    talk.hand_over(TENANT)
    world.archive.kept.clear()
    world.optin.erase(TENANT, SAM, ground="gdpr-17")
    talk.hand_over(TENANT)
    told = [(message.id, message.text, message.address) for message in world.archive.kept]
    assert [(text, address) for _, text, address in told] == [("", None)] * 2
    assert len({name for name, _, _ in told}) == 2


def test_what_was_written_elsewhere_is_handed_over_in_pieces(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("optin.app.archiving.ENTRIES", 2)
    world.enrol(Mode.OFF)
    for number in (SAM, KIM):
        world.send("Hello.", to=number)
        world.dispatch()
        world.writes("hi", from_=number)
    world.optin.conversations.hand_over(TENANT)
    last = {message.id: message.state for message in world.archive.texts}
    assert len(last) == 4
    assert sorted(last.values()) == ["done", "done", "sent", "sent"]


def test_without_an_archive_nothing_is_handed_over(world: World) -> None:
    world.enrol(Mode.OFF)
    world.outside = dict  # type: ignore[method-assign]
    world.optin = world.opened()
    with pytest.raises(ConfigurationError):
        world.optin.conversations.hand_over(TENANT)
    # Without matters everything may be filed, and a contact has no number.
    assert started(world, client="anything").client == "anything"
    with pytest.raises(InputError):
        world.optin.conversations.start(TENANT, user="dana", contact="c-1")


def test_a_conversation_is_known_by_a_name_that_holds_no_number(world: World) -> None:
    world.enrol(Mode.OFF)
    conversation = started(world, client="firm-7")
    assert SAM.removeprefix("+") not in conversation.id
    assert SAM not in repr(conversation)
    assert "firm-7" not in repr(conversation)
    assert FIRM not in repr(conversation)


def test_what_a_contact_wrote_is_held_back_from_users_until_the_contact_agrees(
    world: World,
) -> None:
    world.enrol()
    talk = world.optin.conversations
    world.writes("It is about my divorce.")
    id_ = of(world).id
    (first, _) = talk.messages(TENANT, id_).items
    assert (first.text, first.state) == ("", "held")
    assert talk.search(TENANT, text="divorce") == ([], None)
    world.dispatch()
    world.writes("YES")
    (first, *_) = talk.messages(TENANT, id_).items
    assert (first.text, first.state) == ("It is about my divorce.", "done")
    (found,), _ = talk.search(TENANT, text="divorce")
    assert found == first


def test_what_was_discarded_with_an_opt_out_is_never_shown(world: World) -> None:
    world.enrol()
    talk = world.optin.conversations
    world.writes("It is about my divorce.")
    world.writes("STOP")
    id_ = of(world).id
    shown = [(each.text, each.state) for each in talk.messages(TENANT, id_).items]
    assert ("", "discarded") in shown
    assert ("STOP", "done") in shown
    assert talk.search(TENANT, text="divorce", conversation=id_) == ([], None)
