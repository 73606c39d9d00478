"""Section O on each store, in both colours: what tests/app/test_portal.py looks at more closely."""

from typing import Any

from optin import (
    Code,
    EventType,
    People,
    PortalContact,
    PortalPolicy,
    PortalUser,
    Refused,
    SecureThread,
    ThreadList,
    ThreadPage,
    Told,
    Written,
)
from tests.app.driver import ADMIN, FIRM, TENANT, World

DANA, BO = PortalUser("dana", "Dana Reyes"), PortalUser("bo", "Bo Lee")
SAM, KIM = PortalContact("client-7"), PortalContact("client-8")
OFFER, ANSWER = "They pay 4,200 for the xylophone.", "I would take it."


def started(world: World) -> str:
    """Let Dana start a thread with Sam, whose portal is active from then on."""
    world.enrol()
    asked: dict[str, Any] = {"contact": SAM.id, "subject": "Offer", "text": OFFER}
    portal = world.optin.portal
    assert portal.start(TENANT, by=DANA, **asked) == Refused(Code.PORTAL_INACTIVE)
    portal.activate(TENANT, SAM.id, email="sam@example.com", by=ADMIN)
    begun = portal.start(TENANT, by=DANA, **asked, members=["bo"])
    assert isinstance(begun, Written)
    return begun.thread


def told(world: World) -> list[tuple[str, str]]:
    """Name who was told what since the last time."""
    world.dispatch()
    found = sorted((each.user, each.template) for each in world.notifier.told)
    world.notifier.clear()
    return found


def test_both_sides_write_and_everyone_in_a_thread_sees_the_whole_of_it(world: World) -> None:
    thread = started(world)
    assert told(world) == [("bo", "portal.written")]
    (mail,) = world.mailer.sent
    assert mail.subject == f"A secure message from {FIRM}"
    assert mail.text.count(thread) == 1
    assert not {"Offer", "xylophone", "Dana"} & set(mail.text.replace(".", " ").split())

    portal = world.optin.portal
    assert portal.reply(TENANT, thread, by=SAM, text=ANSWER) == Written(thread, 2)
    assert told(world) == [("bo", "portal.replied"), ("dana", "portal.replied")]
    for reader in (DANA, BO, SAM):
        page = portal.thread(TENANT, thread, by=reader)
        assert isinstance(page, ThreadPage)
        assert page.thread.subject == "Offer"
        assert [each.text for each in page.items] == [OFFER, ANSWER]
    kept = [entry.event for entry in world.history(None)]
    assert [each.type for each in kept].count(EventType.THREAD_MESSAGE_SENT) == 2
    assert "xylophone" not in repr([(each.facts, each.payload) for each in kept])


def test_a_contact_starts_a_thread_and_the_setting_says_who_hears_of_it(world: World) -> None:
    started(world)
    told(world)
    world.office.known[TENANT, SAM.id] = People(["dana"], "ann", ["bo", "cy"])
    portal = world.optin.portal
    expected = {
        Told.ASSIGNEES: ["dana"],
        Told.ASSIGNEES_AND_OWNER: ["ann", "dana"],
        Told.ALL_MEMBERS: ["ann", "bo", "cy", "dana"],
        Told.NOBODY: [],
    }
    for setting, users in expected.items():
        portal.change_policy(TENANT, PortalPolicy(told=setting), actor=ADMIN, confirm=True)
        begun = portal.start(TENANT, by=SAM, subject="A question", text="Do I have to come?")
        assert isinstance(begun, Written)
        assert told(world) == [(user, "portal.started") for user in users]
    assert portal.unread(TENANT, by=PortalUser("cy")) == len(expected)


def test_each_has_an_index_with_what_is_unread_and_nobody_anothers(world: World) -> None:
    thread = started(world)
    portal = world.optin.portal
    portal.activate(TENANT, KIM.id, by=ADMIN)
    portal.reply(TENANT, thread, by=SAM, text=ANSWER)
    for reader, unread in ((DANA, 1), (BO, 2), (SAM, 1)):
        (listed,) = _listed(world, reader)
        assert (listed.id, listed.unread, portal.unread(TENANT, by=reader)) == (
            thread,
            unread,
            unread,
        )
        portal.mark_read(TENANT, thread, by=reader)
        assert portal.unread(TENANT, by=reader) == 0
    for stranger in (KIM, PortalUser("cy")):
        assert _listed(world, stranger) == []
        for name in (thread, "no-such-thread"):
            no = Refused(Code.NO_SUCH_THREAD)
            assert portal.thread(TENANT, name, by=stranger) == no
            assert portal.reply(TENANT, name, by=stranger, text="Me, too.") == no


def _listed(world: World, by: PortalUser | PortalContact) -> list[SecureThread]:
    found = world.optin.portal.threads(TENANT, by=by)
    assert isinstance(found, ThreadList)
    return list(found.items)
