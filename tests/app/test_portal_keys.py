"""The keys of the portal: changed and no word is lost, lost with a sentence, destroyed for good."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve

from optin import (
    UNENCRYPTED,
    Address,
    AsyncKeyRing,
    Channel,
    ConfigurationError,
    ContentError,
    KeyRing,
    OptIn,
    OptinError,
    PortalContact,
    PortalPolicy,
    PortalSetup,
    PortalUser,
    ThreadList,
    ThreadPage,
    UnknownTenantError,
    Written,
    WrongKeyError,
)
from optin.policy import Decision, PortalAccount, Snapshot, Subjects, Unit
from optin.portal import ContentSeal
from optin.storage import Portals, PortalThreads, Posts
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from optin.transports.memory import MemoryTransport
from tests.app.driver import ADMIN, NOBODY_SPECIAL, TENANT, World

OLD, NEW = b"o" * 32, b"n" * 32
URL = "https://texts.example.com/portal"
DANA = PortalUser("dana", "Dana Reyes")
SAM, KIM = PortalContact("client-7"), PortalContact("client-8")
SUBJECT, TEXT = "The zebra papers", "Please sign the quagga form."

# What is decided before any store is asked is so on each of them.
in_memory = pytest.mark.parametrize("world", ["memory-sync", "memory-async"], indirect=True)


def turned(world: World, keys: Mapping[str, bytes] | None, current: str = "") -> None:
    """Go on with other keys on the same store; with None, without any."""
    ring: Any = AsyncKeyRing if world.is_async else KeyRing
    given = UNENCRYPTED if keys is None else ring(keys, current=current)
    world.portal = PortalSetup(given, URL)
    world.optin = world.opened()


def begun(world: World, *contacts: PortalContact) -> list[str]:
    """Enrol the firm with the old key, and write to each contact; return the threads."""
    turned(world, {"old": OLD}, "old")
    world.enrol()
    threads = []
    for contact in contacts:
        world.optin.portal.activate(TENANT, contact.id, by=NOBODY_SPECIAL)
        written = world.optin.portal.start(
            TENANT, by=DANA, contact=contact.id, subject=SUBJECT, text=TEXT
        )
        assert isinstance(written, Written)
        threads.append(written.thread)
    return threads


def read(world: World, thread: str) -> str:
    page = world.optin.portal.thread(TENANT, thread, by=DANA)
    assert isinstance(page, ThreadPage)
    assert page.thread.subject == SUBJECT
    return page.items[0].text


def listed(world: World, by: PortalUser | PortalContact) -> list[tuple[str, str]]:
    """Return the subjects of a list, and why some cannot be opened."""
    found = world.optin.portal.threads(TENANT, by=by)
    assert isinstance(found, ThreadList)
    return [(each.subject, each.unreadable) for each in found.items]


def fault(call: Callable[[], object], kind: type[OptinError]) -> str:
    """Return the code of what a call raises, which shows no word."""
    with pytest.raises(kind) as raised:
        call()
    assert "zebra" not in f"{raised.value!r}"
    assert "quagga" not in f"{raised.value!r}"
    return raised.value.code


def put(world: World, contact: PortalContact, data_key: bytes) -> None:
    """Write another data key into a contact's portal, as somebody in the database might."""

    def decide(snapshot: Snapshot, _: object) -> Decision[None]:
        account = snapshot.recipient.portal
        assert account is not None
        return Decision(None, portals=(evolve(account, data_key=data_key),))

    world.transacted(Unit(Subjects(TENANT, (contact.address,)), decide))


# Changed ------------------------------------------------------------------------------------------


def test_a_host_changes_its_key_and_every_word_stays_readable(world: World) -> None:
    threads = begun(world, SAM, KIM)
    turned(world, {"old": OLD, "new": NEW}, "new")
    assert [read(world, each) for each in threads] == [TEXT, TEXT]
    content = [post.content for each in threads for post in world.kept(Posts(TENANT, each))]
    assert world.optin.portal.rewrap(TENANT) == 2
    assert world.optin.portal.rewrap(TENANT) == 0
    turned(world, {"new": NEW}, "new")
    assert [read(world, each) for each in threads] == [TEXT, TEXT]
    assert world.optin.portal.reply(TENANT, threads[0], by=SAM, text="Done.") == Written(
        threads[0], 2
    )
    after = [post.content for each in threads for post in world.kept(Posts(TENANT, each))]
    assert content == [each for each in after if each in content]


@in_memory
def test_a_key_that_was_taken_out_too_early_is_named(world: World) -> None:
    (thread,) = begun(world, SAM)
    turned(world, {"new": NEW}, "new")
    portal = world.optin.portal
    assert fault(lambda: read(world, thread), WrongKeyError) == "unknown_key"
    for call in (
        lambda: portal.reply(TENANT, thread, by=SAM, text=TEXT),
        lambda: portal.rewrap(TENANT),
    ):
        assert fault(call, WrongKeyError) == "unknown_key"
    assert listed(world, DANA) == [("This thread cannot be opened", "unknown_key")]
    turned(world, {"old": NEW}, "old")
    assert fault(lambda: read(world, thread), WrongKeyError) == "wrong_key"
    turned(world, {"old": OLD}, "old")
    assert read(world, thread) == TEXT


@in_memory
@pytest.mark.parametrize("searchable", ["subject", "text"])
def test_a_thread_that_cannot_be_opened_hides_no_other(
    world: World, searchable: str, caplog: pytest.LogCaptureFixture
) -> None:
    sam, kim = begun(world, SAM, KIM)
    portal = world.optin.portal
    portal.change_policy(TENANT, PortalPolicy(searchable={searchable}), actor=ADMIN, confirm=True)
    (held,) = [each.data_key for each in world.kept(Portals(TENANT, SAM.address))]
    (other,) = [each.data_key for each in world.kept(Portals(TENANT, KIM.address))]
    sought = {"subject": "zebra", "text": "quagga"}[searchable]
    cannot = "This thread cannot be opened"
    for broken, code in ((held[:-1] + b"?", "wrong_key"), (other, "content_damaged")):
        put(world, SAM, broken)
        caplog.clear()
        assert sorted(listed(world, DANA)) == sorted([(SUBJECT, ""), (cannot, code)])
        assert listed(world, SAM) == [(cannot, code)]
        assert [each.message for each in caplog.records] == [
            f"secure threads cannot be opened: {code}"
        ] * 2
        found = portal.search(TENANT, sought, by=DANA)
        assert isinstance(found, ThreadList)
        assert ([each.id for each in found.items], found.passed_over) == ([kim], 1)
        assert fault(lambda: read(world, sam), OptinError) == code
    put(world, SAM, held)
    caplog.clear()
    assert listed(world, DANA) == [(SUBJECT, "")] * 2
    assert caplog.records == []


def test_one_data_key_that_does_not_unwrap_holds_up_no_other(world: World) -> None:
    threads = begun(world, SAM, KIM)
    (held,) = [each.data_key for each in world.kept(Portals(TENANT, SAM.address))]
    put(world, SAM, held[:-1] + bytes([held[-1] ^ 1]))
    turned(world, {"old": OLD, "new": NEW}, "new")
    assert fault(lambda: world.optin.portal.rewrap(TENANT), WrongKeyError) == "wrong_key"
    turned(world, {"new": NEW}, "new")
    assert read(world, threads[1]) == TEXT
    assert fault(lambda: read(world, threads[0]), WrongKeyError) == "unknown_key"


@in_memory
def test_there_is_nothing_to_wrap_anew_without_keys_or_without_contacts(world: World) -> None:
    begun(world)
    assert world.optin.portal.rewrap(TENANT) == 0
    turned(world, None)
    assert world.optin.portal.rewrap(TENANT) == 0
    assert fault(lambda: world.optin.portal.rewrap("nobody"), UnknownTenantError)


@in_memory
def test_a_wrong_key_under_the_same_name_makes_no_data_key(world: World) -> None:
    begun(world, SAM)
    turned(world, {"old": NEW}, "old")
    activate = world.optin.portal.activate
    assert fault(lambda: activate(TENANT, KIM.id, by=NOBODY_SPECIAL), WrongKeyError) == "wrong_key"
    assert world.optin.portal.account(TENANT, KIM.id) is None
    # A portal from before there were keys gets its data key when it is first written in.
    turned(world, None)
    world.optin.portal.activate(TENANT, KIM.id, by=NOBODY_SPECIAL)
    turned(world, {"old": NEW}, "old")
    start = world.optin.portal.start
    assert (
        fault(lambda: start(TENANT, by=KIM, subject=SUBJECT, text=TEXT), WrongKeyError)
        == "wrong_key"
    )
    assert len(world.kept(PortalThreads(TENANT))) == 1
    turned(world, {"old": OLD}, "old")
    assert isinstance(world.optin.portal.start(TENANT, by=KIM, subject=SUBJECT, text=TEXT), Written)


@in_memory
def test_a_wrong_key_is_an_error_of_wrapping_anew_and_nothing_is_wrapped_by_it(
    world: World,
) -> None:
    threads = begun(world, SAM)
    turned(world, {"old": NEW}, "old")
    assert fault(lambda: world.optin.portal.rewrap(TENANT), WrongKeyError) == "wrong_key"
    turned(world, None)
    assert fault(lambda: world.optin.portal.rewrap(TENANT), WrongKeyError) == "no_keys"
    turned(world, {"old": OLD, "new": NEW}, "new")
    world.optin.portal.activate(TENANT, KIM.id, by=NOBODY_SPECIAL)
    before = world.kept(Portals(TENANT))
    turned(world, {"old": OLD, "new": b"x" * 32}, "new")
    assert fault(lambda: world.optin.portal.rewrap(TENANT), WrongKeyError) == "wrong_key"
    assert [each.data_key for each in world.kept(Portals(TENANT))] == [
        each.data_key for each in before
    ]
    turned(world, {"old": OLD, "new": NEW}, "new")
    assert world.optin.portal.rewrap(TENANT) == 1
    assert read(world, threads[0]) == TEXT


@in_memory
def test_without_keys_no_plain_word_is_written_beside_sealed_ones(world: World) -> None:
    (thread,) = begun(world, SAM)
    turned(world, None)
    before = world.kept(PortalThreads(TENANT)), world.kept(Posts(TENANT))
    portal = world.optin.portal
    for call in (
        lambda: portal.reply(TENANT, thread, by=SAM, text=TEXT),
        lambda: portal.start(TENANT, by=DANA, contact=SAM.id, subject=SUBJECT, text=TEXT),
        lambda: portal.start(TENANT, by=SAM, subject=SUBJECT, text=TEXT),
    ):
        assert fault(call, ConfigurationError) == "no_keys"
    assert (world.kept(PortalThreads(TENANT)), world.kept(Posts(TENANT))) == before


@in_memory
def test_one_damaged_data_key_holds_up_no_new_one(world: World) -> None:
    begun(world, SAM, KIM)
    (held,) = [each.data_key for each in world.kept(Portals(TENANT, SAM.address))]
    put(world, SAM, held[:-1] + bytes([held[-1] ^ 1]))
    turned(world, {"old": OLD}, "old")
    world.optin.portal.activate(TENANT, "client-9", by=NOBODY_SPECIAL)
    account = world.optin.portal.account(TENANT, "client-9")
    assert account is not None
    assert account.data_key


@in_memory
def test_a_ring_of_the_other_colour_is_refused(world: World) -> None:
    world.enrol()
    other: Any = KeyRing if world.is_async else AsyncKeyRing
    world.portal = PortalSetup(other({"old": OLD}, current="old"), URL)
    world.optin = world.opened()
    activate = world.optin.portal.activate
    with pytest.raises(ConfigurationError) as raised:
        activate(TENANT, SAM.id, by=NOBODY_SPECIAL)
    assert (raised.value.code, "AsyncKeyRing" in str(raised.value)) == ("wrong_colour", True)


# A host's own -------------------------------------------------------------------------------------


class _KeyService:
    """Wrap keys as a service of the host's might: each call is counted, and may fail."""

    def __init__(self) -> None:
        self.ring = KeyRing({"kms": OLD}, current="kms")
        self.asked: list[str] = []
        self.fails: Exception | None = None

    def wrap(self, tenant: str, data_key: bytes) -> bytes:
        self._count("wrap")
        return self.ring.wrap(tenant, data_key)

    def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        self._count("unwrap")
        return self.ring.unwrap(tenant, wrapped)

    def is_current(self, tenant: str, wrapped: bytes) -> bool:
        self._count("is_current")
        return self.ring.is_current(tenant, wrapped)

    def _count(self, what: str) -> None:
        self.asked.append(what)
        if self.fails is not None:
            raise self.fails


class _AsyncKeyService:
    """Do as the other does, in coroutines."""

    def __init__(self, service: _KeyService) -> None:
        self._service = service

    async def wrap(self, tenant: str, data_key: bytes) -> bytes:
        return self._service.wrap(tenant, data_key)

    async def unwrap(self, tenant: str, wrapped: bytes) -> bytes:
        return self._service.unwrap(tenant, wrapped)

    async def is_current(self, tenant: str, wrapped: bytes) -> bool:
        return self._service.is_current(tenant, wrapped)


def served(world: World) -> tuple[_KeyService, str]:
    """Go on with a key service, and write to a contact; return it and the thread."""
    service = _KeyService()
    world.portal = PortalSetup(_AsyncKeyService(service) if world.is_async else service, URL)
    world.optin = world.opened()
    world.enrol()
    world.optin.portal.activate(TENANT, SAM.id, by=NOBODY_SPECIAL)
    written = world.optin.portal.start(TENANT, by=DANA, contact=SAM.id, subject=SUBJECT, text=TEXT)
    assert isinstance(written, Written)
    return service, written.thread


@in_memory
def test_a_key_service_is_asked_once_for_a_contact_and_a_page(world: World) -> None:
    service, thread = served(world)
    assert service.asked == ["wrap", "unwrap"]
    for number in range(2, 5):
        world.optin.portal.start(TENANT, by=SAM, subject=f"{number}", text=TEXT)
    service.asked.clear()
    assert read(world, thread) == TEXT
    assert service.asked == ["unwrap"]
    service.asked.clear()
    found = world.optin.portal.threads(TENANT, by=SAM)
    assert isinstance(found, ThreadList)
    assert len(found.items) == 4
    assert service.asked == ["unwrap"]


@in_memory
def test_a_key_proves_itself_once_before_it_wraps(world: World) -> None:
    service, _ = served(world)
    for number, asked in ((1, ["is_current", "unwrap", "wrap"]), (2, ["wrap"])):
        service.asked.clear()
        world.optin.portal.activate(TENANT, f"new-{number}", by=NOBODY_SPECIAL)
        assert service.asked == asked


@in_memory
def test_a_key_service_that_is_away_keeps_nothing_and_says_so_itself(world: World) -> None:
    service, thread = served(world)
    before = world.kept(PortalThreads(TENANT)), world.kept(Posts(TENANT, thread))
    service.fails = ConnectionError("the key service is away")
    portal = world.optin.portal
    for call in (
        lambda: read(world, thread),
        lambda: portal.reply(TENANT, thread, by=SAM, text=TEXT),
        lambda: portal.start(TENANT, by=SAM, subject=SUBJECT, text=TEXT),
        lambda: portal.activate(TENANT, KIM.id, by=NOBODY_SPECIAL),
        lambda: portal.rewrap(TENANT),
    ):
        with pytest.raises(ConnectionError, match="the key service is away"):
            call()
    assert (world.kept(PortalThreads(TENANT)), world.kept(Posts(TENANT, thread))) == before
    service.fails = None
    assert read(world, thread) == TEXT


# Moved --------------------------------------------------------------------------------------------


@in_memory
def test_a_data_key_of_another_contact_opens_nothing(world: World) -> None:
    threads = begun(world, SAM, KIM)
    (other,) = [each.data_key for each in world.kept(Portals(TENANT, KIM.address))]
    put(world, SAM, other)
    assert fault(lambda: read(world, threads[0]), ContentError) == "content_damaged"
    assert read(world, threads[1]) == TEXT


@in_memory
def test_words_from_before_there_were_keys_are_read_where_the_host_says_so(world: World) -> None:
    turned(world, None)
    world.enrol()
    world.optin.portal.activate(TENANT, SAM.id, by=NOBODY_SPECIAL)
    written = world.optin.portal.start(TENANT, by=DANA, contact=SAM.id, subject=SUBJECT, text=TEXT)
    assert isinstance(written, Written)
    turned(world, {"old": OLD}, "old")
    assert fault(lambda: read(world, written.thread), ContentError) == "content_plain"
    world.portal = evolve(world.portal, reads_plain=True)
    world.optin = world.opened()
    assert read(world, written.thread) == TEXT
    assert world.optin.portal.reply(TENANT, written.thread, by=SAM, text=TEXT) == Written(
        written.thread, 2
    )
    first, second = world.kept(Posts(TENANT, written.thread))
    assert TEXT.encode() in first.content
    assert TEXT.encode() not in second.content


# Destroyed ----------------------------------------------------------------------------------------


def test_a_copy_of_content_cannot_be_opened_once_its_key_is_destroyed(world: World) -> None:
    sam, kim = begun(world, SAM, KIM)
    (post,) = world.kept(Posts(TENANT, sam))
    (thread,) = world.kept(PortalThreads(TENANT, id=sam))
    (before,) = world.kept(Portals(TENANT, SAM.address))
    ring = KeyRing({"old": OLD}, current="old")
    assert opened(ring, before, post.content, sam, 1)
    assert opened(ring, before, thread.subject, sam, 0)

    address = Address.parse(SAM.id, channel=Channel.PORTAL)
    world.optin.erase(TENANT, address, ground="asked for")

    # Everything that is left is tried on the copies: what stands for the contact, and for others.
    accounts: list[PortalAccount] = world.kept(Portals(TENANT))
    assert {each.recipient: each.data_key for each in accounts}[before.recipient] == b""
    for account in accounts:
        for content, number in ((post.content, 1), (thread.subject, 0)):
            here = evolve(account, recipient=before.recipient)
            with pytest.raises((ContentError, WrongKeyError)):
                opened(ring, here, content, sam, number)
    assert world.kept(PortalThreads(TENANT, id=sam))[0].subject == b""
    assert [each.content for each in world.kept(Posts(TENANT, sam))] == [b""]
    assert read(world, kim) == TEXT


def opened(
    ring: KeyRing, account: PortalAccount, content: bytes, thread: str, number: int
) -> bytes:
    """Open content with the data key of a contact, by hand."""
    data_key = ring.unwrap(TENANT, account.data_key) if account.data_key else b""
    seal = ContentSeal(tenant=TENANT, recipient=account.recipient, data_key=data_key)
    return seal.unseal(content, thread, number, author=DANA.id)


def test_a_backup_can_be_read_until_the_key_of_the_host_is_destroyed_too(tmp_path: Path) -> None:
    file, backup = tmp_path / "optin.db", tmp_path / "backup.db"

    def office(path: Path, **keys: bytes) -> OptIn:
        portal = PortalSetup(KeyRing(keys, current=max(keys)), URL)
        store = SqliteStore(path, key=bytes(32))
        return OptIn(store, MemoryTransport(), portal=portal, clock=FixedClock())

    with office(file, key1=OLD) as optin:
        optin.enrol(TENANT, name="Reyes Law", senders=["+14155550100"])
        optin.portal.activate(TENANT, SAM.id, by=NOBODY_SPECIAL)
        written = optin.portal.start(TENANT, by=DANA, contact=SAM.id, subject=SUBJECT, text=TEXT)
        assert isinstance(written, Written)
    shutil.copy(file, backup)
    with closing(SqliteStore(file, key=bytes(32))) as store:
        (account,) = cast("list[PortalAccount]", store.scan(Portals(TENANT), None, 10).items)
    assert account.data_key in file.read_bytes()

    with office(file, key1=OLD, key2=NEW) as optin:
        assert optin.portal.rewrap(TENANT) == 1
        optin.erase(TENANT, SAM.address, ground="asked for")
    assert account.data_key not in file.read_bytes()

    with office(backup, key1=OLD) as optin:
        page = optin.portal.thread(TENANT, written.thread, by=DANA)
        assert isinstance(page, ThreadPage)
        assert page.items[0].text == TEXT
    with office(backup, key2=NEW) as optin:
        portal = optin.portal
        gone = fault(lambda: portal.thread(TENANT, written.thread, by=DANA), WrongKeyError)
        assert gone == "unknown_key"
