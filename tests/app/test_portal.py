# ruff: noqa: ANN401 - what a method is given by name passes through here
"""Secure messages: who writes, who reads, who hears of it, and what a refusal tells."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count, product
from typing import Any

import pytest

from optin import (
    Actor,
    AddressError,
    Attachment,
    Changed,
    Code,
    ConfigurationError,
    DuplicateKeyError,
    EventType,
    InputError,
    OptIn,
    People,
    PortalContact,
    PortalPolicy,
    PortalUser,
    Refused,
    SecureThread,
    SettingsError,
    StorageError,
    TemplateError,
    ThreadList,
    ThreadPage,
    Told,
    Unchanged,
    Written,
)
from optin.notifiers import AsyncRoutingNotifier, RoutingNotifier
from optin.storage.memory import MemoryStore
from tests.app.driver import ADMIN, FIRM, NOBODY_SPECIAL, TENANT, World, code_of

DANA, BO = PortalUser("dana", "Dana Reyes"), PortalUser("bo", "Bo Lee")
ANN = PortalUser("ann", "Ann Fox", {"portal_all"})
SAM, KIM = PortalContact("client-7"), PortalContact("client-8")
# One call is made within another, which a running loop does not let happen; the flow is the same.
BETWEEN = pytest.mark.parametrize(
    "world", ["memory-sync", "sqlite-sync", "postgres-sync"], indirect=True
)
SUBJECT, TEXT = "The zebra papers", "Please sign the xylophone form."


def opened(world: World, *contacts: PortalContact) -> World:
    """Enrol the firm and open the portals of some contacts."""
    world.enrol()
    for each in contacts or (SAM,):
        email = f"{each.id}@example.com"
        done = world.optin.portal.activate(TENANT, each.id, email=email, by=NOBODY_SPECIAL)
        assert done == Changed()
    return world


def begun(world: World, by: PortalUser | PortalContact = DANA, **named: Any) -> str:
    """Start a thread and return its id."""
    named = {"subject": SUBJECT, "text": TEXT, **named}
    if isinstance(by, PortalUser):
        named.setdefault("contact", SAM.id)
    written = world.optin.portal.start(TENANT, by=by, **named)
    assert isinstance(written, Written)
    assert written.number == 1
    return written.thread


def replied(world: World, thread: str, by: PortalUser | PortalContact, text: str = "Yes.") -> int:
    written = world.optin.portal.reply(TENANT, thread, by=by, text=text)
    assert isinstance(written, Written)
    return written.number


def read(world: World, thread: str, by: PortalUser | PortalContact, **named: Any) -> ThreadPage:
    page = world.optin.portal.thread(TENANT, thread, by=by, **named)
    assert isinstance(page, ThreadPage)
    return page


def listed(world: World, by: PortalUser | PortalContact, **named: Any) -> list[SecureThread]:
    found = world.optin.portal.threads(TENANT, by=by, **named)
    assert isinstance(found, ThreadList)
    return list(found.items)


def told(world: World) -> list[tuple[str, str]]:
    """Name who was told what, and forget it."""
    world.dispatch()
    found = [(each.user, each.template) for each in world.notifier.told]
    world.notifier.clear()
    return found


# Writing and reading ------------------------------------------------------------------------------


def test_a_user_starts_a_thread_and_everyone_in_it_sees_the_whole_chain(world: World) -> None:
    opened(world)
    files = (Attachment("file-1", "form.pdf", 4096, "application/pdf"),)
    thread = begun(world, members=["bo"], attachments=files)
    world.wait(minutes=1)
    assert replied(world, thread, SAM, "Signed.") == 2
    assert replied(world, thread, BO, "Thank you.") == 3
    for reader in (DANA, BO, SAM, ANN):
        page = read(world, thread, reader)
        assert [each.text for each in page.items] == [TEXT, "Signed.", "Thank you."]
        assert [each.number for each in page.items] == [1, 2, 3]
        assert [each.name for each in page.items] == ["Dana Reyes", "", "Bo Lee"]
        assert [each.by_contact for each in page.items] == [False, True, False]
        assert page.items[0].attachments == files
        assert (page.thread.subject, page.thread.contact) == (SUBJECT, SAM.id)
        assert (page.thread.messages, page.before) == (3, None)


def test_a_contact_is_told_no_identifier_of_a_user(world: World) -> None:
    opened(world)
    thread = begun(world, members=["bo"])
    ours, theirs = read(world, thread, DANA), read(world, thread, SAM)
    assert [seat.user for seat in ours.thread.seats] == ["bo", "dana"]
    assert (ours.thread.opened_by, ours.items[0].user) == ("dana", "dana")
    assert (theirs.thread.seats, theirs.thread.opened_by, theirs.items[0].user) == ((), "", "")
    (entry,) = [each for each in world.history(None) if each.seq == ours.items[0].entry]
    assert entry.event.facts["message"] == 1


def test_a_thread_is_read_page_by_page_the_last_messages_first(world: World) -> None:
    opened(world)
    thread = begun(world, text="1")
    for number in range(2, 6):
        replied(world, thread, (SAM, DANA)[number % 2], str(number))
    page = read(world, thread, SAM, limit=2)
    assert [each.text for each in page.items] == ["4", "5"]
    page = read(world, thread, SAM, limit=2, before=page.before)
    assert [each.text for each in page.items] == ["2", "3"]
    page = read(world, thread, SAM, limit=2, before=page.before)
    assert ([each.text for each in page.items], page.before) == (["1"], None)


def test_without_an_active_portal_nothing_is_written(world: World) -> None:
    opened(world, SAM)
    thread = begun(world)
    start = world.optin.portal.start
    named: dict[str, Any] = {"subject": SUBJECT, "text": TEXT}
    assert code_of(start(TENANT, by=DANA, contact="nobody", **named)) is Code.PORTAL_INACTIVE
    assert code_of(start(TENANT, by=KIM, **named)) is Code.PORTAL_INACTIVE
    assert world.optin.portal.deactivate(TENANT, SAM.id, by=NOBODY_SPECIAL) == Changed()
    assert code_of(start(TENANT, by=DANA, contact=SAM.id, **named)) is Code.PORTAL_INACTIVE
    reply = world.optin.portal.reply
    assert code_of(reply(TENANT, thread, by=DANA, text=TEXT)) is Code.PORTAL_INACTIVE
    assert code_of(reply(TENANT, thread, by=SAM, text=TEXT)) is Code.NO_SUCH_THREAD
    assert code_of(world.optin.portal.threads(TENANT, by=SAM)) is Code.PORTAL_INACTIVE
    assert code_of(world.optin.portal.search(TENANT, "zebra", by=SAM)) is Code.PORTAL_INACTIVE
    assert world.optin.portal.unread(TENANT, by=SAM) == 0
    assert len(read(world, thread, DANA).items) == 1


def test_a_portal_is_opened_and_closed_and_keeps_its_mailbox(world: World) -> None:
    opened(world)
    portal = world.optin.portal
    assert portal.account(TENANT, "client-8") is None
    assert portal.activate(TENANT, SAM.id, by=NOBODY_SPECIAL) == Unchanged()
    assert portal.activate(TENANT, SAM.id, email="new@example.com", by=ADMIN) == Changed()
    assert portal.deactivate(TENANT, SAM.id, by=NOBODY_SPECIAL) == Changed()
    assert portal.deactivate(TENANT, SAM.id, by=NOBODY_SPECIAL) == Unchanged()
    account = portal.account(TENANT, SAM.id)
    assert account is not None
    assert account.email is not None
    assert (account.active, account.email.value) == (False, "new@example.com")
    types = [each.event.type for each in world.history(None) if each.event.recipient]
    assert types == [EventType.PORTAL_ACTIVATED] * 2 + [EventType.PORTAL_DEACTIVATED]


def test_a_mailbox_is_taken_out_of_a_portal(world: World) -> None:
    opened(world)
    activate, account = world.optin.portal.activate, world.optin.portal.account
    assert activate(TENANT, SAM.id, email="", by=ADMIN) == Unchanged()
    assert activate(TENANT, SAM.id, email=None, by=ADMIN) == Changed()
    assert activate(TENANT, SAM.id, email=None, by=ADMIN) == Unchanged()
    stands = account(TENANT, SAM.id)
    assert stands is not None
    assert (stands.active, stands.email) == (True, None)
    begun(world)
    world.dispatch()
    assert world.mailer.sent == []


def test_a_message_is_one_however_often_its_key_is_used(world: World) -> None:
    opened(world, SAM, KIM)
    portal = world.optin.portal
    named: dict[str, Any] = {"subject": SUBJECT, "text": TEXT}
    first = portal.start(TENANT, by=DANA, contact=SAM.id, key="k", **named)
    assert portal.start(TENANT, by=DANA, contact=SAM.id, key="k", **named) == first
    assert isinstance(first, Written)
    assert portal.start(TENANT, by=BO, contact=SAM.id, key="k", **named) != first
    again = portal.reply(TENANT, first.thread, by=SAM, text="Yes.", key="k")
    assert again == Written(first.thread, 2)
    assert portal.reply(TENANT, first.thread, by=SAM, text="Yes.", key="k") == again
    with pytest.raises(DuplicateKeyError):
        portal.reply(TENANT, first.thread, by=SAM, text="No.", key="k")
    with pytest.raises(DuplicateKeyError):
        portal.start(TENANT, by=DANA, contact=KIM.id, key="k", **named)
    assert len(read(world, first.thread, DANA).items) == 2
    near = [portal.start(TENANT, by=PortalUser("a"), contact=SAM.id, key="b:c", **named)]
    near.append(portal.start(TENANT, by=PortalUser("a:b"), contact=SAM.id, key="c", **named))
    assert near[0] != near[1]


def test_of_several_who_write_at_once_each_has_a_number(world: World) -> None:
    opened(world)
    thread = begun(world)

    def write(number: int) -> int:
        return replied(world, thread, (SAM, DANA)[number % 2], f"at once {number}")

    if world.is_async:  # one loop: the coroutines take turns by themselves
        numbers = [write(number) for number in range(8)]
    else:
        with ThreadPoolExecutor(4) as pool:
            numbers = list(pool.map(write, range(8)))
    assert sorted(numbers) == list(range(2, 10))
    page = read(world, thread, SAM)
    assert [each.number for each in page.items] == list(range(1, 10))
    assert {each.text for each in page.items} == {TEXT, *(f"at once {n}" for n in range(8))}
    assert page.thread.messages == 9


@BETWEEN
def test_what_changes_while_somebody_writes_is_looked_up_again(world: World) -> None:
    opened(world)
    thread, portal = begun(world), world.optin.portal
    changes: list[Callable[[], object]] = [
        lambda: portal.activate(TENANT, SAM.id, email="new@example.com", by=ADMIN),
        lambda: replied(world, thread, SAM, "Meanwhile."),
    ]
    pending: list[Callable[[], object]] = []

    def meanwhile(name: str, _: tuple[Any, ...]) -> None:
        if name == "transact" and pending:
            pending.pop()()

    world.store.fails = meanwhile
    pending.append(changes[0])
    assert replied(world, thread, DANA) == 2
    pending.append(changes[1])
    assert portal.mark_read(TENANT, thread, by=SAM, upto=1) == Changed()
    assert portal.unread(TENANT, by=SAM) == 1  # not what they wrote themselves
    world.dispatch()
    assert [each.to for each in world.mailer.sent] == ["new@example.com"]  # and not the old one
    pending.append(lambda: portal.deactivate(TENANT, SAM.id, by=ADMIN))
    refused = portal.reply(TENANT, thread, by=DANA, text="Too late.")
    assert code_of(refused) is Code.PORTAL_INACTIVE


@BETWEEN
def test_what_never_stands_still_is_told(world: World) -> None:
    opened(world)
    thread, portal = begun(world), world.optin.portal
    numbers = count(1)

    def meanwhile(name: str, _: tuple[Any, ...]) -> None:
        if name == "transact":
            world.store.fails = lambda *_: None
            email = f"sam{next(numbers)}@example.com"
            assert portal.activate(TENANT, SAM.id, email=email, by=ADMIN) == Changed()
            world.store.fails = meanwhile

    world.store.fails = meanwhile
    with pytest.raises(StorageError, match="again and again"):
        portal.reply(TENANT, thread, by=DANA, text="Hello")
    world.store.fails = lambda *_: None
    assert len(read(world, thread, SAM).items) == 1


# Who may ------------------------------------------------------------------------------------------


def test_a_refusal_is_the_same_for_a_strangers_thread_and_for_none(world: World) -> None:
    opened(world, SAM, KIM)
    there, portal = begun(world), world.optin.portal
    both: tuple[PortalUser | PortalContact, ...] = (KIM, BO)
    for thread in ("", "x" * 5000, "%"):
        assert portal.thread(TENANT, thread, by=BO) == Refused(Code.NO_SUCH_THREAD)
    for reader, thread in product(both, (there, "\0")):
        answers = [
            portal.thread(TENANT, thread, by=reader),
            portal.reply(TENANT, thread, by=reader, text="Hello"),
            portal.mark_read(TENANT, thread, by=reader),
            portal.mark_read(TENANT, thread, by=reader, upto=1),
            portal.add(TENANT, thread, "bo", by=reader),
            portal.remove(TENANT, thread, "dana", by=reader),
        ]
        assert set(answers) == {Refused(Code.NO_SUCH_THREAD)}
        assert (listed(world, reader), portal.unread(TENANT, by=reader)) == ([], 0)
    assert listed(world, KIM, contact=SAM.id) == []
    assert portal.search(TENANT, "zebra", by=BO) == ThreadList((), None)
    refused = portal.start(TENANT, by=KIM, contact=SAM.id, subject=SUBJECT, text=TEXT)
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert len(read(world, there, SAM).items) == 1


def test_a_refusal_asks_the_host_as_much_for_no_thread_as_for_a_strangers(world: World) -> None:
    opened(world)
    there = begun(world)
    asked: list[tuple[str, str, str]] = []

    def role_of(*who: str) -> str:
        asked.append((who[0], who[1], who[2]))
        return "member"

    optin = world.opened(role_of)
    for thread in (there, "none"):
        assert code_of(optin.portal.thread(TENANT, thread, by=BO)) is Code.NO_SUCH_THREAD
    assert asked[:2] == asked[2:]
    assert len(asked) == 4


def test_who_may_see_everything_does_and_takes_a_seat_by_writing(world: World) -> None:
    opened(world, SAM, KIM)
    first, second = begun(world), begun(world, BO, contact=KIM.id)
    assert [each.id for each in listed(world, BO, everything=True)] == [second]
    assert {each.id for each in listed(world, ANN, everything=True)} == {first, second}
    assert listed(world, ANN) == []
    assert world.optin.portal.mark_read(TENANT, first, by=ANN) == Unchanged()
    assert replied(world, first, ANN) == 2
    assert [each.id for each in listed(world, ANN)] == [first]
    assert listed(world, ANN, everything=True, unread=True) == []
    replied(world, first, SAM)
    assert [each.unread for each in listed(world, ANN, everything=True, unread=True)] == [1]


def test_without_an_authorizer_every_user_may_read_what_nobody_is_in(world: World) -> None:
    opened(world)
    thread, portal = begun(world, SAM), world.optin.portal
    asked = world.opened(lambda *_: "member").portal
    assert code_of(asked.thread(TENANT, thread, by=BO)) is Code.NO_SUCH_THREAD
    assert code_of(asked.threads(TENANT, by=BO, everything=True)) is Code.PERMISSION_MISSING
    found = [(each.id, each.unread) for each in listed(world, BO, everything=True)]
    assert found == [(thread, 1)]
    assert portal.mark_read(TENANT, thread, by=BO) == Unchanged()
    replied(world, thread, BO)
    assert [each.id for each in listed(world, BO)] == [thread]
    assert code_of(portal.thread(TENANT, thread, by=DANA)) is Code.NO_SUCH_THREAD
    assert portal.remove(TENANT, thread, "bo", by=BO) == Changed()
    assert portal.add(TENANT, thread, "dana", by=DANA) == Changed()
    assert [(each.id, each.unread) for each in listed(world, DANA)] == [(thread, 2)]


def test_an_organisation_says_for_itself_who_may_see_its_threads(world: World) -> None:
    opened(world)
    world.add_office("east")
    east, main = begun(world, organisation="east"), begun(world)
    roles = {("ann", "east"): "administrator", ("dana", ""): "member"}
    world.optin = world.opened(lambda user, _, office: roles.get((user, office)))
    ann = PortalUser("ann")
    assert [each.id for each in listed(world, ann, everything=True)] == [east]
    assert [each.id for each in listed(world, DANA)] == [main]
    assert world.optin.portal.unread(TENANT, by=DANA) == 0
    assert code_of(world.optin.portal.thread(TENANT, main, by=ann)) is Code.NO_SUCH_THREAD
    assert code_of(world.optin.portal.thread(TENANT, east, by=DANA)) is Code.NO_SUCH_THREAD
    refused = world.optin.portal.start(
        TENANT, by=DANA, contact=SAM.id, subject="s", text="t", organisation="east"
    )
    assert code_of(refused) is Code.PERMISSION_MISSING
    for act in (world.optin.portal.activate, world.optin.portal.deactivate):
        assert code_of(act(TENANT, SAM.id, by=Actor("ann"))) is Code.PERMISSION_MISSING


def test_members_come_and_go(world: World) -> None:
    opened(world)
    thread, portal = begun(world), world.optin.portal
    replied(world, thread, SAM)
    assert portal.add(TENANT, thread, "bo", by=DANA) == Changed()
    assert portal.add(TENANT, thread, "bo", by=DANA) == Unchanged()
    assert portal.unread(TENANT, by=BO) == 2
    replied(world, thread, BO)
    assert portal.remove(TENANT, thread, "dana", by=BO) == Changed()
    assert portal.remove(TENANT, thread, "dana", by=BO) == Unchanged()
    assert code_of(portal.thread(TENANT, thread, by=DANA)) is Code.NO_SUCH_THREAD
    assert portal.add(TENANT, thread, "dana", by=BO) == Changed()
    assert portal.unread(TENANT, by=DANA) == 2  # not what she wrote herself
    for refused in (
        portal.add(TENANT, thread, "eve", by=SAM),
        portal.remove(TENANT, thread, "bo", by=SAM),
    ):
        assert code_of(refused) is Code.PERMISSION_MISSING
    members = [
        (each.event.type.value, each.event.payload["member"])
        for each in world.history(None)
        if each.event.type in {EventType.THREAD_JOINED, EventType.THREAD_LEFT}
    ]
    assert members == [("thread_joined", "bo"), ("thread_left", "dana"), ("thread_joined", "dana")]


# Reading how far ----------------------------------------------------------------------------------


def test_unread_messages_are_counted_for_both_sides(world: World) -> None:
    opened(world)
    portal, thread = world.optin.portal, begun(world, members=["bo"])
    other = begun(world, SAM, subject="Another")
    world.optin.portal.add(TENANT, other, "bo", by=ANN)
    assert [portal.unread(TENANT, by=each) for each in (SAM, DANA, BO)] == [1, 0, 2]
    world.wait(seconds=1)
    replied(world, thread, SAM)
    replied(world, thread, DANA)
    assert [portal.unread(TENANT, by=each) for each in (SAM, DANA, BO)] == [2, 1, 4]
    assert [each.unread for each in listed(world, BO, unread=True)] == [3, 1]
    assert [each.id for each in listed(world, SAM, unread=True)] == [thread]
    assert portal.mark_read(TENANT, thread, by=BO, upto=1) == Changed()
    assert portal.mark_read(TENANT, thread, by=BO, upto=1) == Unchanged()
    assert portal.unread(TENANT, by=BO) == 3
    assert portal.mark_read(TENANT, thread, by=SAM, upto=99) == Changed()
    page = read(world, thread, DANA)
    assert (page.thread.contact_read, page.thread.users_read) == (3, 1)
    assert {seat.user: seat.read for seat in page.thread.seats} == {"bo": 1, "dana": 1}
    assert portal.mark_read(TENANT, thread, by=BO) == Changed()
    assert portal.mark_read(TENANT, thread, by=SAM) == Unchanged()
    assert [portal.unread(TENANT, by=each) for each in (SAM, DANA, BO)] == [0, 1, 1]


def test_what_was_erased_is_unread_by_nobody_and_takes_no_reply(world: World) -> None:
    opened(world)
    portal, thread = world.optin.portal, begun(world)
    replied(world, thread, SAM)
    replied(world, thread, DANA)
    world.optin.erase(TENANT, SAM.address, ground="asked for")
    assert portal.activate(TENANT, SAM.id, by=ADMIN) == Changed()
    for reader in (SAM, DANA):
        assert [(each.subject, each.unread) for each in listed(world, reader)] == [("", 0)]
        assert listed(world, reader, unread=True) == []
        assert portal.unread(TENANT, by=reader) == 0
        refused = portal.reply(TENANT, thread, by=reader, text=TEXT)
        assert code_of(refused) is Code.THREAD_ERASED
    begun(world)
    assert portal.unread(TENANT, by=SAM) == 1


def test_threads_are_listed_page_by_page_the_busiest_first(world: World) -> None:
    opened(world, SAM, KIM)
    first = begun(world)
    world.wait(seconds=1)
    second = begun(world, contact=KIM.id)
    world.wait(seconds=1)
    third = begun(world)
    assert [each.id for each in listed(world, DANA)] == [third, second, first]
    assert [each.id for each in listed(world, DANA, contact=SAM.id)] == [third, first]
    assert [each.id for each in listed(world, SAM, contact=SAM.id)] == [third, first]
    world.wait(seconds=1)
    replied(world, first, SAM)
    page = world.optin.portal.threads(TENANT, by=DANA, limit=2)
    assert isinstance(page, ThreadList)
    assert [each.id for each in page.items] == [first, third]
    page = world.optin.portal.threads(TENANT, by=DANA, limit=2, after=page.after)
    assert isinstance(page, ThreadList)
    assert ([each.id for each in page.items], page.after) == ([second], None)


# Telling ------------------------------------------------------------------------------------------


def test_who_hears_of_a_contacts_thread_is_a_setting(world: World) -> None:
    opened(world)
    world.office.known[TENANT, SAM.id] = People(["bo"], "olga", ["mia"])
    for setting, users in {
        Told.ASSIGNEES: ["bo"],
        Told.ASSIGNEES_AND_OWNER: ["bo", "olga"],
        Told.ALL_MEMBERS: ["bo", "mia", "olga"],
        Told.NOBODY: [],
    }.items():
        policy = PortalPolicy(told=setting)
        done = world.optin.portal.change_policy(TENANT, policy, actor=ADMIN, confirm=True)
        assert isinstance(done, Changed)
        thread = begun(world, SAM)
        assert told(world) == [(user, "portal.started") for user in users]
        for user in ("bo", "mia", "olga"):
            assert len(read(world, thread, PortalUser(user)).items) == 1


def test_the_organisation_hears_of_a_contact_whom_nobody_knows(world: World) -> None:
    opened(world)
    thread = begun(world, SAM)
    assert told(world) == [("", "portal.started")]
    replied(world, thread, SAM)
    assert told(world) == [("", "portal.replied")]


def test_a_directory_without_people_knows_nobody(world: World) -> None:
    opened(world)
    world.office.people = None  # type: ignore[method-assign, assignment]
    world.optin = world.opened()
    begun(world, SAM)
    assert told(world) == [("", "portal.started")]


def test_a_directory_that_answers_with_a_list_is_told_what_to_answer(world: World) -> None:
    opened(world)
    world.office.people = lambda *_: ["bo"]  # type: ignore[method-assign, assignment]
    with pytest.raises(InputError) as refused:
        begun(world, SAM)
    assert refused.value.code == "wrong_type"
    assert "People(" in str(refused.value)


def test_everybody_in_a_thread_hears_of_a_reply_but_who_wrote_it(world: World) -> None:
    opened(world)
    thread = begun(world, members=["bo"])
    assert told(world) == [("bo", "portal.written")]
    replied(world, thread, SAM)
    assert told(world) == [("bo", "portal.replied"), ("dana", "portal.replied")]
    replied(world, thread, ANN)
    assert told(world) == [("bo", "portal.written"), ("dana", "portal.written")]
    notices, _ = world.optin.notices.list(TENANT, user="bo")
    assert len(notices) == 3
    assert not any(word in each.text for each in notices for word in ("zebra", "xylophone", "Yes"))


def test_the_organisation_hears_of_a_reply_that_no_user_may_read_any_more(world: World) -> None:
    opened(world)
    thread = begun(world, members=["bo"])
    roles = {"bo": "member", "ann": "administrator"}
    world.optin = world.opened(lambda user, *_: roles.get(user))
    told(world)
    replied(world, thread, SAM)
    assert told(world) == [("bo", "portal.replied"), ("dana", "portal.replied")]
    del roles["bo"]
    replied(world, thread, SAM)
    assert sorted(told(world)) == [(user, "portal.replied") for user in ("", "bo", "dana")]


def test_whoever_sees_everything_finds_what_one_who_left_was_in(world: World) -> None:
    opened(world, SAM, KIM)
    first, second = begun(world), begun(world, BO, contact=KIM.id)
    replied(world, first, SAM)
    assert [each.id for each in listed(world, ANN, everything=True, user="dana")] == [first]
    assert [each.id for each in listed(world, ANN, everything=True, user="bo")] == [second]
    assert listed(world, ANN, everything=True, user="bo", unread=True) == []
    assert listed(world, BO, everything=True, user="dana") == []
    for reader in (SAM, ANN):
        with pytest.raises(InputError) as refused:
            world.optin.portal.threads(TENANT, by=reader, user="dana", everything=reader is SAM)
        assert refused.value.code == "not_everything"


def test_a_user_hears_by_e_mail_too_where_that_is_their_route(world: World) -> None:
    opened(world)
    routing = AsyncRoutingNotifier if world.is_async else RoutingNotifier
    store: Any = world.store
    media: Any = {"email": world.notifier}
    world.optin = world.opened(notifier=routing(store, media, clock=world.clock))
    routes = {"portal.started": ["email", "in_app"], "portal.replied": ["in_app"]}
    world.optin.users.save(TENANT, "olga", email="olga@example.com", routes=routes)
    world.office.known[TENANT, SAM.id] = People(["bo"], "olga")
    thread = begun(world, SAM)
    assert told(world) == [("olga", "portal.started")]
    replied(world, thread, SAM)
    assert told(world) == []
    for user, count_ in (("olga", 2), ("bo", 2)):
        assert world.optin.notices.unread(TENANT, user=user) == count_


def test_a_contact_is_told_by_e_mail_of_what_users_write(world: World) -> None:
    opened(world)
    thread = begun(world)
    replied(world, thread, SAM)
    replied(world, thread, DANA, "quokka")
    world.dispatch()
    link = f"https://texts.example.com/portal/threads/{thread}"
    assert [each.to for each in world.mailer.sent] == ["client-7@example.com"] * 2
    for mail in world.mailer.sent:
        assert mail.subject == f"A secure message from {FIRM}"
        assert f"\n{link}\n" in mail.text
        for word in ("zebra", "xylophone", "quokka", "Yes"):
            assert word not in mail.subject + mail.text


def test_the_words_stand_in_no_entry_and_no_repr(world: World) -> None:
    opened(world)
    thread = begun(world)
    replied(world, thread, SAM, "quokka")
    shown = f"{read(world, thread, DANA)!r} {listed(world, SAM)!r} {world.history(None)!r}"
    kept = f"{[each.event.payload for each in world.history(None)]}"
    facts = f"{[each.event.facts for each in world.history(None)]}"
    for word in ("zebra", "xylophone", "quokka"):
        assert word not in shown + kept + facts


# Searching ----------------------------------------------------------------------------------------


def test_only_what_the_policy_allows_is_searched(world: World) -> None:
    opened(world, SAM, KIM)
    portal = world.optin.portal
    thread = begun(world)
    begun(world, BO, contact=KIM.id)

    def found(words: str, by: PortalUser | PortalContact = DANA) -> list[str]:
        page = portal.search(TENANT, words, by=by)
        assert isinstance(page, ThreadList)
        return [each.id for each in page.items]

    def allow(*parts: str) -> None:
        policy = PortalPolicy(searchable=frozenset(parts))
        changed = portal.change_policy(TENANT, policy, actor=ADMIN, confirm=True)
        assert isinstance(changed, Changed)

    assert (found("ZEBRA Papers"), found("xylophone")) == ([thread], [])
    allow("text")
    assert (found("zebra"), found("xylophone"), found("xylophone", SAM)) == ([], [thread], [thread])
    allow("subject", "text")
    assert (found("zebra"), found("form."), found("quokka")) == ([thread], [thread], [])
    allow()
    assert code_of(portal.search(TENANT, "zebra", by=DANA)) is Code.NOT_SEARCHABLE
    for words in ("", " ", "x" * 201):
        with pytest.raises(InputError) as refused:
            portal.search(TENANT, words, by=DANA)
        assert refused.value.code == "invalid_search"


# Templates and limits -----------------------------------------------------------------------------


def test_a_thread_is_started_with_a_message_template(world: World) -> None:
    opened(world)
    portal = world.optin.portal
    saved = portal.save_template(
        TENANT,
        "welcome",
        subject="Welcome to {{ organization_name }}",
        text="{{ user_name }} looks after you.",
        actor=ADMIN,
    )
    assert saved == Changed(version=2)
    assert list(portal.templates(TENANT)) == ["welcome"]
    written = portal.start(TENANT, by=DANA, contact=SAM.id, template="welcome")
    assert isinstance(written, Written)
    page = read(world, written.thread, SAM)
    assert page.thread.subject == f"Welcome to {FIRM}"
    assert page.items[0].text == "Dana Reyes looks after you."
    own = portal.start(TENANT, by=PortalUser("bo"), contact=SAM.id, template="welcome", subject="s")
    assert isinstance(own, Written)
    page = read(world, own.thread, SAM)
    assert (page.thread.subject, page.items[0].text) == ("s", "bo looks after you.")
    refused = portal.remove_template(TENANT, "welcome", actor=NOBODY_SPECIAL)
    assert code_of(refused) is Code.PERMISSION_MISSING
    assert portal.remove_template(TENANT, "welcome", actor=ADMIN) == Changed(version=3)
    with pytest.raises(SettingsError):
        portal.remove_template(TENANT, "welcome", actor=ADMIN)
    with pytest.raises(InputError) as unknown:
        portal.start(TENANT, by=DANA, contact=SAM.id, template="welcome")
    assert unknown.value.code == "unknown_template"


def test_what_cannot_be_kept_is_refused_and_changes_nothing(world: World) -> None:
    opened(world)
    before, portal = world.history(None), world.optin.portal
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"subject": " "}, "invalid_subject"),
        ({"text": ""}, "empty_text"),
        ({"members": [""]}, "invalid_user"),
        ({"attachments": [Attachment("", "n")]}, "invalid_attachment"),
        ({"organisation": "west"}, "unknown_organisation"),
        ({"by": "dana"}, "wrong_type"),
        ({"by": SAM, "template": "welcome"}, "not_for_contacts"),
        ({"by": SAM, "members": ["bo"]}, "not_for_contacts"),
        ({"text": None}, "wrong_type"),
        ({"subject": None}, "wrong_type"),
        ({"contact": SAM}, "wrong_type"),
        ({"members": [BO]}, "wrong_type"),
    ]
    for named, code in wrong:
        asked = {"by": DANA, "contact": SAM.id, "subject": SUBJECT, "text": TEXT, **named}
        with pytest.raises(InputError) as refused:
            portal.start(TENANT, **asked)
        assert refused.value.code == code
    with pytest.raises(TemplateError):
        portal.save_template(TENANT, "w", subject="s", text="{{ user_name", actor=ADMIN)
    with pytest.raises(SettingsError):
        portal.save_template(TENANT, "W", subject="s", text="t", actor=ADMIN)
    thread: Any = "none"
    wrong_kinds: list[Callable[[], object]] = [
        lambda: portal.add(TENANT, thread, BO, by=DANA),  # type: ignore[arg-type]
        lambda: portal.remove(TENANT, thread, BO, by=DANA),  # type: ignore[arg-type]
        lambda: portal.reply(TENANT, thread, by=DANA, text=None),  # type: ignore[arg-type]
        lambda: portal.activate(TENANT, SAM, by=ADMIN),  # type: ignore[arg-type]
        lambda: portal.threads(TENANT, by=DANA, contact=SAM),  # type: ignore[arg-type]
    ]
    for call in wrong_kinds:
        with pytest.raises(InputError) as refused:
            call()
        assert refused.value.code == "wrong_type"
    for upto in (-1, True, "1", 2**63):
        with pytest.raises(InputError) as refused:
            portal.mark_read(TENANT, thread, by=SAM, upto=upto)  # type: ignore[arg-type]
        assert refused.value.code == "wrong_type"
    assert (world.history(None), portal.templates(TENANT)) == (before, {})


def test_what_is_longest_is_kept(world: World) -> None:
    opened(world)
    files = [Attachment(f"file-{number}", "n" * 255, 2**53) for number in range(20)]
    thread = begun(world, subject="s" * 200, text="\N{GRINNING FACE}" * 20_000, attachments=files)
    page = read(world, thread, SAM)
    assert page.items[0].text == "\N{GRINNING FACE}" * 20_000
    assert page.items[0].attachments == tuple(files)


def test_a_contact_and_a_mailbox_are_addresses(world: World) -> None:
    world.enrol()
    for contact in ("", "x" * 129, "a\nb"):
        with pytest.raises(AddressError):
            PortalContact(contact)
        with pytest.raises(AddressError):
            world.optin.portal.activate(TENANT, contact, by=ADMIN)
    with pytest.raises(AddressError):
        world.optin.portal.activate(TENANT, SAM.id, email="nowhere", by=ADMIN)
    with pytest.raises(InputError):
        world.optin.portal.activate(TENANT, SAM.id, email=SAM.address, by=ADMIN)


def test_a_portal_is_set_up_before_it_is_used(world: World) -> None:
    world.enrol()
    with OptIn(MemoryStore()) as bare, pytest.raises(ConfigurationError) as refused:
        _ = bare.portal
    assert refused.value.code == "no_portal"
    assert "PortalSetup(" in str(refused.value)
