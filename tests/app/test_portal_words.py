# ruff: noqa: ANN401 - stores of either kind
"""No word of a secure message stands in a database's files, a mail, a log, an error or the ledger.

The same search finds each of them where content is not sealed: it can fail.
"""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, cast

import attrs
import psycopg
import pytest

from optin import (
    UNENCRYPTED,
    Actor,
    Attachment,
    DuplicateKeyError,
    InputError,
    KeyRing,
    OptIn,
    OptinError,
    People,
    PortalContact,
    PortalPolicy,
    PortalSetup,
    PortalUser,
    Written,
)
from optin.policy import PortalThread, Row
from optin.storage import Ledger, Notices, Portals, PortalThreads, Posts, Rows
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock, MemoryMailer, MemoryNotifier
from optin.transports.memory import MemoryTransport
from tests.postgres import KEY, server

TENANT, CLIENT = "reyes", "client-7"
ADMIN = Actor("ann", {"setup"})
SAM = PortalContact(CLIENT)
SAID = (
    "subject",
    "subject of a contact",
    "text",
    "reply",
    "reply of a contact",
    "name of the author",
    "name of an attachment",
    "reference of an attachment",
)
URL = "https://texts.example.com/portal"


class _Directory:
    """Know who works for whom."""

    def numbers(self, tenant: str, contact: str) -> list[Any]:
        raise NotImplementedError

    def people(self, tenant: str, contact: str) -> People:
        assert (tenant, contact) == (TENANT, CLIENT)
        return People(("dana",), "ann")


class _Office:
    """One application on one store, the words that are said there, and all that it gave out."""

    def __init__(self, store: Any, keys: Any) -> None:
        self.store, self.mailer, self.notifier = store, MemoryMailer(), MemoryNotifier()
        self.optin = OptIn(
            store,
            MemoryTransport(),
            notifier=self.notifier,
            mailer=self.mailer,
            directory=_Directory(),
            portal=PortalSetup(keys, URL),
            clock=FixedClock(),
        )
        # No two offices say the same, so that a server's log of another one is not searched.
        self.words = {what: f"zebra-{at}-{os.urandom(6).hex()}" for at, what in enumerate(SAID)}
        self.dana = PortalUser("dana", self.words["name of the author"])
        self.file = Attachment(
            self.words["reference of an attachment"], self.words["name of an attachment"], 7
        )
        self.given: list[object] = []
        self.errors: list[BaseException] = []

    def enrol(self) -> None:
        self.optin.enrol(TENANT, name="Reyes Law", senders=["+14155550100"])

    def work(self) -> None:
        """Say each of the words, to everything that takes words."""
        self.enrol()
        self._set_up()
        thread = self._write()
        self._read(thread)
        self.optin.dispatch()
        self._fail(thread)

    def _set_up(self) -> None:
        portal, policy = self.optin.portal, PortalPolicy(searchable={"subject", "text"})
        wording = {"subject": "From {{ user_name }}", "text": "{{ user_name }} has news."}
        self.given += [
            portal.activate(TENANT, CLIENT, email="sam@example.com", by=ADMIN),
            portal.change_policy(TENANT, policy, actor=ADMIN, confirm=True),
            portal.save_template(TENANT, "news", **wording, actor=ADMIN),
        ]

    def _write(self) -> str:
        portal, words = self.optin.portal, self.words
        first: dict[str, Any] = {
            "subject": words["subject"],
            "text": words["text"],
            "attachments": [self.file],
        }
        written = portal.start(TENANT, by=self.dana, contact=CLIENT, **first, key="k")
        assert isinstance(written, Written)
        thread = written.thread
        own: dict[str, Any] = {"subject": words["subject of a contact"], "text": words["text"]}
        reply: dict[str, Any] = {"text": words["reply"], "attachments": [self.file], "key": "r"}
        self.given += [
            written,
            portal.start(TENANT, by=SAM, **own),
            portal.start(TENANT, by=self.dana, contact=CLIENT, template="news"),
            portal.reply(TENANT, thread, by=self.dana, **reply),
            portal.reply(TENANT, thread, by=SAM, text=words["reply of a contact"]),
        ]
        return thread

    def _read(self, thread: str) -> None:
        portal = self.optin.portal
        for by in (self.dana, SAM, PortalUser("eve", self.words["name of the author"])):
            self.given += [portal.search(TENANT, words, by=by) for words in self.words.values()]
            self.given += [
                portal.threads(TENANT, by=by),
                portal.thread(TENANT, thread, by=by),
                portal.unread(TENANT, by=by),
                portal.mark_read(TENANT, thread, by=by),
            ]
        self.given += [
            portal.add(TENANT, thread, "bo", by=self.dana),
            portal.remove(TENANT, thread, "bo", by=self.dana),
            portal.rewrap(TENANT),
            portal.templates(TENANT),
            portal.account(TENANT, CLIENT),
        ]

    def _fail(self, thread: str) -> None:
        """Say them where they are refused."""
        portal, dana, said = self.optin.portal, self.dana, "".join(self.words.values())
        bad = [Attachment(self.file.reference, f"{self.file.name}\n")]
        self._fails(DuplicateKeyError, portal.reply, thread, by=dana, text=said, key="r")
        self._fails(InputError, portal.reply, thread, by=dana, text=said * 200)
        self._fails(InputError, portal.reply, thread, by=SAM, text=f"{said}\0")
        self._fails(InputError, portal.reply, thread, by=SAM, text="-", attachments=bad)
        self._fails(InputError, portal.start, by=dana, contact=CLIENT, subject=said * 9, text=said)
        self._fails(InputError, portal.start, by=SAM, subject=said, text="", members=["bo"])
        self._fails(InputError, portal.search, said * 9, by=dana)

    def _fails(
        self, kind: type[OptinError], call: Callable[..., object], *given: object, **named: Any
    ) -> None:
        with pytest.raises(kind) as raised:
            call(TENANT, *given, **named)
        self.errors.append(raised.value)

    def shown(self) -> set[tuple[str, str]]:
        """Return which words something shows that was given out or stands in the ledger."""
        told = [*self._told(), *self._stored(), *self._raised()]
        told += [(type(each).__name__, f"{each!r} {each}") for each in _parts(self.given)]
        return {
            (what, where)
            for where, text in told
            for what, word in self.words.items()
            if word in text
        }

    def _told(self) -> Iterator[tuple[str, str]]:
        assert len(self.mailer.sent) >= 2
        assert self.notifier.told
        for each in (*self.mailer.sent, *self.notifier.told):
            yield type(each).__name__, repr(attrs.asdict(cast("attrs.AttrsInstance", each)))

    def _stored(self) -> Iterator[tuple[str, str]]:
        # Of content a store gives bytes, which nobody may see in a repr; all the rest is looked at.
        for query in (Ledger(TENANT), Rows(TENANT), Notices(TENANT, "dana")):
            for item in self.store.scan(query, None, 1000).items:
                yield type(item).__name__, repr(attrs.asdict(item))
        for content in (Portals(TENANT), PortalThreads(TENANT), Posts(TENANT)):
            for item in self.store.scan(content, None, 1000).items:
                yield type(item).__name__, repr(item)

    def _raised(self) -> Iterator[tuple[str, str]]:
        for error in self.errors:
            cause: BaseException | None = error
            while cause is not None:
                yield type(cause).__name__, f"{cause} {cause!r} {vars(cause)}"
                hidden = cause.__suppress_context__
                cause = cause.__cause__ or (None if hidden else cause.__context__)

    def in_files(self, folder: Path, since: float = 0.0) -> set[str]:
        """Return what of the words stands in the bytes of files that were written since."""
        found = set()
        for path in folder.rglob("*"):
            with suppress(FileNotFoundError):  # a server removes files while it runs
                if path.is_file() and path.stat().st_mtime >= since:
                    raw = path.read_bytes()
                    found |= {what for what, word in self.words.items() if word.encode() in raw}
        return found


def _parts(value: object) -> Iterator[object]:
    """Give a value of the library's and what is in it; not bare texts, which were asked for."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from _parts(each)
    elif attrs.has(type(value)):
        yield value
        for each in attrs.fields(cast("Any", type(value))):
            yield from _parts(getattr(value, each.name))


def _ring() -> KeyRing:
    return KeyRing({"2026-11": os.urandom(32)}, current="2026-11")


def _sqlite(folder: Path, keys: Any, log: pytest.LogCaptureFixture) -> set[str]:
    """Work on a file; return what stands in it, and in its journal while it is open."""
    with closing(SqliteStore(folder / "optin.db")) as store:
        office = _Office(store, keys)
        office.work()
        assert office.shown() == set()
        assert (folder / "optin.db-wal").stat().st_size > 0
        found = office.in_files(folder)
    assert not any(word in log.text for word in office.words.values())
    return found | office.in_files(folder)


def _postgres(keys: Any, log: pytest.LogCaptureFixture) -> set[str]:
    """Work in a database; return what stands in the server's tables, write-ahead log and log."""
    dsn = server().database()
    with psycopg.connect(dsn, autocommit=True) as connection:
        name = psycopg.sql.Identifier(connection.info.dbname)
        connection.execute(
            psycopg.sql.SQL("ALTER DATABASE {} SET log_statement = 'all'").format(name)
        )
        (begun,) = connection.execute("SELECT extract(epoch FROM now())").fetchone() or (0,)
        with closing(PostgresStore(dsn, key=KEY)) as store:
            office = _Office(store, keys)
            office.work()
            assert office.shown() == set()
        connection.execute("CHECKPOINT")
        found = office.in_files(server().data, float(begun) - 1)
    assert not any(word in log.text for word in office.words.values())
    return found


def test_no_word_stands_in_the_files_of_sqlite(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert _sqlite(tmp_path, _ring(), caplog) == set()
    assert caplog.records


def test_no_word_stands_in_the_files_of_postgresql(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert _postgres(_ring(), caplog) == set()


def test_the_search_finds_each_word_that_is_not_sealed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert _sqlite(tmp_path, UNENCRYPTED, caplog) == set(SAID)
    assert _postgres(UNENCRYPTED, caplog) == set(SAID)


def test_no_erased_contact_stands_in_the_files(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "optin.db")) as store:
        office = _Office(store, _ring())
        office.work()
        portal = office.optin.portal
        (thread, *_) = store.scan(PortalThreads(TENANT), None, 1).items
        assert isinstance(thread, PortalThread)
        assert isinstance(portal.reply(TENANT, thread.id, by=SAM, text="Yes.", key="7"), Written)
        rows = store.scan(Rows(TENANT), None, 100).items
        assert any(isinstance(row, Row) and CLIENT in row.body for row in rows)
        office.optin.erase(TENANT, SAM.address, ground="asked for")
    left = [path.name for path in tmp_path.iterdir() if CLIENT.encode() in path.read_bytes()]
    assert left == []


def test_the_search_finds_what_a_value_a_mail_or_an_error_shows(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "optin.db")) as store:
        office = _Office(store, _ring())
        office.work()
        text, reply = office.words["text"], office.words["reply"]
        office.errors.append(ValueError(text))
        office.given.append(attrs.make_class("Leak", ["words"])(reply))
        office.mailer.sent.append(attrs.evolve(office.mailer.sent[0], subject=text))
        assert office.shown() == {("text", "ValueError"), ("reply", "Leak"), ("text", "Mail")}
