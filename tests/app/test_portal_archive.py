"""Secure messages in an archive: only in one that says it takes them, and as they stand by now."""

import json
from pathlib import Path

import pytest

from optin import (
    Address,
    Attachment,
    Channel,
    ConfigurationError,
    JsonLinesArchive,
    KeyRing,
    Message,
    Mode,
    OptIn,
    PortalContact,
    PortalMessage,
    PortalSetup,
    PortalUser,
    Written,
    WrongKeyError,
)
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from tests.app.driver import ADMIN, SAM, TENANT, World

# What the stores owe an archive is a law; one walk on each of them is enough here.
in_memory = pytest.mark.parametrize("world", ["memory-sync", "memory-async"], indirect=True)

DANA, CONTACT = PortalUser("dana", "Dana Reyes"), PortalContact("client-7")
ON_PORTAL = Address(Channel.PORTAL, "client-7")
OFFER = Attachment("file-7", "offer.pdf", 4096, "application/pdf")


def written(world: World) -> str:
    """Let Dana start a thread between two texts, and the contact answer; return the thread."""
    world.enrol(Mode.OFF)
    world.send("Hello.")
    portal = world.optin.portal
    portal.activate(TENANT, CONTACT.id, by=ADMIN)
    begun = portal.start(
        TENANT,
        by=DANA,
        contact=CONTACT.id,
        subject="Offer",
        text="They pay 4,200.",
        attachments=[OFFER],
    )
    assert isinstance(begun, Written)
    world.wait(minutes=1)
    portal.reply(TENANT, begun.thread, by=CONTACT, text="I would take it.")
    world.writes("Thank you.")
    return begun.thread


def handed(world: World) -> list[Message | PortalMessage]:
    """Hand over, and return what the archive has got by that."""
    world.archive.kept.clear()
    count = world.optin.conversations.hand_over(TENANT)
    assert count == len(world.archive.kept)
    return list(world.archive.kept)


@in_memory
def test_an_archive_that_does_not_say_so_gets_no_secure_message(world: World) -> None:
    written(world)
    assert [each.text for each in handed(world)] == ["Hello.", "Thank you."]


def test_secure_messages_stand_among_the_texts_in_the_order_of_the_ledger(world: World) -> None:
    world.archive.takes_portal = True
    thread = written(world)
    kept = handed(world)
    assert [each.text for each in kept] == [
        "Hello.",
        "They pay 4,200.",
        "I would take it.",
        "Thank you.",
    ]
    first, second = kept[1:3]
    assert isinstance(first, PortalMessage)
    assert isinstance(second, PortalMessage)
    assert (first.id, second.id) == (f"portal-{thread}-1", f"portal-{thread}-2")
    assert (first.subject, first.attachments, first.address) == ("Offer", (OFFER,), ON_PORTAL)
    assert (first.user, first.user_name, second.user, second.user_name) == (
        "dana",
        "Dana Reyes",
        "",
        "",
    )
    told = {entry.seq: entry.event for entry in world.optin.history(TENANT, ON_PORTAL)}
    assert [told[each.entry].facts["message"] for each in (first, second)] == [1, 2]
    assert handed(world) == []
    world.optin.portal.reply(TENANT, thread, by=DANA, text="Good.")
    assert [each.text for each in handed(world)] == ["Good."]


@in_memory
def test_an_archive_that_takes_them_hears_what_was_erased(world: World) -> None:
    world.archive.takes_portal = True
    written(world)
    before = [each for each in handed(world) if isinstance(each, PortalMessage)]
    world.optin.erase(TENANT, ON_PORTAL, ground="gdpr-17")
    after = [each for each in handed(world) if isinstance(each, PortalMessage)]
    assert [each.id for each in after] == [each.id for each in before]
    assert {(each.subject, each.text, each.attachments, each.address) for each in after} == {
        ("", "", (), None)
    }


@in_memory
def test_in_pieces_each_secure_message_is_handed_over_once(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("optin.app.archiving.ENTRIES", 1)
    world.archive.takes_portal = True
    written(world)
    kept = [each.id for each in handed(world) if isinstance(each, PortalMessage)]
    assert len(kept) == len(set(kept)) == 2


def test_what_cannot_be_opened_stays_where_it_is_until_it_can(tmp_path: Path) -> None:
    url, path = "https://texts.example.com/portal", tmp_path / "messages.jsonl"
    right, wrong = (PortalSetup(KeyRing({"k": key * 32}, current="k"), url) for key in (b"r", b"w"))
    store, clock = MemoryStore(), FixedClock()
    optin = OptIn(store, portal=right, clock=clock)
    optin.enrol(TENANT, name="Firm", senders=[SAM])
    optin.portal.activate(TENANT, CONTACT.id, by=ADMIN)
    optin.portal.start(TENANT, by=DANA, contact=CONTACT.id, subject="Offer", text="4,200.")
    archive = JsonLinesArchive(path, takes_portal=True)
    with pytest.raises(ConfigurationError, match="give OptIn portal=") as caught:
        OptIn(store, archive=archive).conversations.hand_over(TENANT)
    assert caught.value.code == "no_portal"
    with pytest.raises(WrongKeyError):
        OptIn(store, archive=archive, portal=wrong).conversations.hand_over(TENANT)
    assert path.read_text() == ""

    assert OptIn(store, archive=archive, portal=right).conversations.hand_over(TENANT) == 1
    line = json.loads(path.read_text("ascii").splitlines()[0])
    told = ("channel", "direction", "contact", "subject", "text", "user", "place")
    assert [line[name] for name in told] == [
        "portal",
        "out",
        "client-7",
        "Offer",
        "4,200.",
        "dana",
        1,
    ]
    assert line["id"] == f"portal-{line['thread']}-1"
