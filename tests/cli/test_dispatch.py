"""``optin dispatch`` sends what is due, goes on after errors, and stops between two messages."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs
import pytest

from optin import (
    Dispatched,
    HttpRequest,
    HttpResponse,
    Mode,
    OptIn,
    Policy,
    Queued,
    Row,
    RowState,
    StorageError,
    Store,
)
from optin.storage.postgres import PostgresStore
from optin.storage.sqlite import SqliteStore
from optin.testing.twilio import FakeTwilio
from optin.transports.twilio import Twilio
from tests.cli.conftest import Run
from tests.postgres import KEY, emptied
from tests.project.source import SRC

OFFICE = "+12025550100"
PATIENCE = 60.0

# What a program of a user's holds. It is written into the folder that the command runs in.
PROGRAM = """
import os

from optin import AsyncOptIn, OptIn
from optin.storage.sqlite import AsyncSqliteStore, SqliteStore
from optin.transports.twilio import Twilio

twilio = Twilio(
    os.environ["TWILIO_ACCOUNT_SID"],
    os.environ["TWILIO_AUTH_TOKEN"],
    base_url=os.environ["TWILIO_BASE_URL"],
)
optin = OptIn(SqliteStore("office.db"), twilio)
not_optin = "optin"


def make():
    return optin


async def make_async():
    return AsyncOptIn(AsyncSqliteStore("office.db"), twilio)


async def make_text():
    return "optin"


def make_with(name):
    return optin


class texts:
    make = staticmethod(make)
"""


def number(which: int) -> str:
    return f"+1415555{which:04}"


class Office:
    """A folder with a program and a database, where messages are due."""

    def __init__(self, folder: Path, provider: FakeTwilio) -> None:
        self.folder, self.provider = folder, provider
        self._begin(SqliteStore(folder / "office.db"), PROGRAM)

    def move_to_server(self) -> None:
        """Use an empty database of the test's server, in the place of the file."""
        self.optin.close()
        dsn = emptied()
        program = PROGRAM.replace("storage.sqlite", "storage.postgres").replace(
            "Sqlite", "Postgres"
        )
        program = program.replace('"office.db"', f"{dsn!r}, key={KEY!r}")
        self._begin(PostgresStore(dsn, key=KEY), program)

    def close(self) -> None:
        self.optin.close()

    def _begin(self, store: Store, program: str) -> None:
        provider = self.provider
        twilio = Twilio(provider.account_sid, provider.auth_token, provider.webhook_url)
        self.optin = OptIn(store, twilio)
        self.optin.enrol("reyes", name="Reyes Law", senders=[OFFICE], policy=Policy(mode=Mode.OFF))
        (self.folder / "office.py").write_text(program, encoding="utf-8")

    def queue(self, count: int) -> None:
        for which in range(count):
            to = number(which)
            assert isinstance(self.optin.send("reyes", to=to, text=f"{which}", user="dana"), Queued)

    @property
    def rows(self) -> list[Row]:
        return self.optin.messages("reyes")

    @property
    def states(self) -> list[RowState]:
        return [row.state for row in self.rows]

    @property
    def environ(self) -> dict[str, str]:
        return {
            **os.environ,
            "PYTHONPATH": str(SRC),
            "TWILIO_ACCOUNT_SID": self.provider.account_sid,
            "TWILIO_AUTH_TOKEN": self.provider.auth_token,
            "TWILIO_BASE_URL": self.provider.base_url,
        }

    @contextmanager
    def command(self, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
        """Run the command in a process of its own, which no fault of a test lets live on."""
        with subprocess.Popen(  # noqa: S603 - this interpreter, and arguments of these tests
            [sys.executable, "-m", "optin", "dispatch", *arguments],
            cwd=self.folder,
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            guard = threading.Timer(PATIENCE, process.kill)
            guard.start()
            try:
                yield process
            finally:
                process.kill()
                guard.cancel()
                guard.join()


class Holding(FakeTwilio):
    """A provider that says when a request is in its hands, and holds it until it may answer."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived = threading.Semaphore(0)
        self.may_answer = threading.Event()

    def take(self, request: HttpRequest) -> HttpResponse | None:
        self.arrived.release()
        self.may_answer.wait(PATIENCE)
        return super().take(request)

    def wait_for(self, requests: int) -> None:
        for _ in range(requests):
            assert self.arrived.acquire(timeout=PATIENCE)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give an office with a provider that holds each request."""
    with ExitStack() as stack:
        provider = stack.enter_context(Holding())
        office = Office(tmp_path, provider)
        stack.callback(provider.may_answer.set)
        stack.callback(office.close)
        yield office


@pytest.fixture
def held(office: Office) -> Holding:
    assert isinstance(office.provider, Holding)
    return office.provider


@pytest.fixture
def here(office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Run the command in this process, in the office's folder, with a provider that answers."""
    assert isinstance(office.provider, Holding)
    office.provider.may_answer.set()
    monkeypatch.chdir(office.folder)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.delitem(sys.modules, "office", raising=False)
    for name, value in office.environ.items():
        monkeypatch.setenv(name, value)
    return office


FACES = ["office:optin", "office:make_async"]


# Signals


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("number_", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_settles_the_message_in_flight_and_begins_no_other(
    office: Office, held: Holding, face: str, number_: signal.Signals
) -> None:
    office.queue(2)
    with office.command(face, "--json") as worker:
        held.wait_for(1)
        worker.send_signal(number_)
        assert worker.stderr is not None
        assert worker.stderr.readline().startswith("optin: stopping once the message in flight")
        held.may_answer.set()
        out, err = worker.communicate(timeout=PATIENCE)
    assert (worker.returncode, err) == (0, "")
    assert '"sent": 1' in out
    assert office.states == [RowState.SENT, RowState.PENDING]
    assert held.requests == 1


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(("number_", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_second_signal_ends_at_once_and_says_what_may_be_unknown(
    office: Office, held: Holding, face: str, number_: signal.Signals, status: int
) -> None:
    office.queue(1)
    with office.command(face) as worker:
        held.wait_for(1)
        worker.send_signal(number_)
        assert worker.stderr is not None
        worker.stderr.readline()
        worker.send_signal(number_)
        _, err = worker.communicate(timeout=PATIENCE)
    assert worker.returncode == status
    assert err == "optin: ended at once; a message that was in flight may be `unknown` now\n"
    assert office.states == [RowState.CALLING]


@pytest.mark.parametrize("face", FACES)
def test_a_signal_in_a_pause_ends_the_pause(office: Office, held: Holding, face: str) -> None:
    office.queue(2)
    held.may_answer.set()
    with office.command(face, "--pause", "3600", "--workers", "2") as worker:
        held.wait_for(2)
        worker.send_signal(signal.SIGTERM)
        out, _ = worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0
    assert office.states == [RowState.SENT, RowState.SENT]
    assert out.count("sent") in {1, 2}


@pytest.mark.parametrize("face", FACES)
def test_the_signals_are_given_back(here: Office, optin: Run, face: str) -> None:
    before = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    here.queue(1)
    assert optin("dispatch", face, "--once").status == 0
    assert [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)] == before
    assert here.states == [RowState.SENT]


# Several at a time


@pytest.mark.parametrize("face", FACES)
def test_several_workers_have_as_many_messages_in_flight(
    office: Office, held: Holding, face: str
) -> None:
    office.queue(5)
    with office.command(face, "--workers", "3", "--once") as worker:
        held.wait_for(3)  # and none of them is answered yet
        assert not held.arrived.acquire(blocking=False)
        held.may_answer.set()
        worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0
    assert office.states == [RowState.SENT] * 5
    assert held.requests == 5


@pytest.mark.parametrize("kind", ["file", "server"])
def test_two_processes_on_one_database_send_each_message_once(
    office: Office, held: Holding, kind: str
) -> None:
    if kind == "server":
        office.move_to_server()
    office.queue(60)
    with (
        office.command("office:optin", "--once", "--workers", "2") as one,
        office.command("office:optin", "--once", "--workers", "2") as other,
    ):
        held.wait_for(4)  # both are at work
        held.may_answer.set()
        for worker in (one, other):
            worker.communicate(timeout=PATIENCE)
            assert worker.returncode == 0
    assert office.states == [RowState.SENT] * 60
    assert sorted(int(each.content["Body"]) for each in held.messages) == list(range(60))


def test_the_first_worker_that_cannot_go_on_ends_the_others(office: Office) -> None:
    program = PROGRAM.replace(
        'OptIn(SqliteStore("office.db"), twilio)',
        'OptIn(SqliteStore("office.db"), twilio, courier=ThreadCourier())',
    )
    program = f"from optin.transports.couriers import ThreadCourier\n{program}"
    (office.folder / "office.py").write_text(program, encoding="utf-8")
    office.queue(1)
    with office.command("office:optin", "--workers", "3") as worker:
        out, err = worker.communicate(timeout=PATIENCE)
    assert (worker.returncode, out) == (1, "")
    assert err.startswith("optin: ThreadCourier is of the other colour")
    assert err.count("\n") == 1


# Errors


def test_it_goes_on_when_the_database_is_back(office: Office, held: Holding) -> None:
    held.may_answer.set()
    (office.folder / "shaky.py").write_text(
        """
from datetime import timedelta

from office import optin
from optin import StorageError
from optin.app import working

working.FIRST_WAIT = timedelta(0)
store = optin._outside["store"]
transact, fails = store.transact, [True, False, False, True, True]


def shaky(units, clock):
    if fails and fails.pop():
        raise StorageError("the database is away")
    return transact(units, clock)


store.transact = shaky
""",
        encoding="utf-8",
    )
    office.queue(2)
    with office.command("shaky:optin") as worker:
        held.wait_for(2)
        worker.send_signal(signal.SIGTERM)
        _, err = worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0
    told = [line for line in err.splitlines() if not line.startswith("optin: stopping")]
    assert told == ["dispatching again in 0.0 s, after StorageError: the database is away"] * 3
    assert held.requests == 2  # the first was sent, and could not be settled: it is not sent again
    assert office.states == [RowState.CALLING, RowState.SENT]


def test_a_job_that_runs_once_ends_with_1_at_an_error(here: Office, optin: Run) -> None:
    here.queue(1)
    here.optin.close()
    (here.folder / "office.db.key").unlink()
    done = optin("dispatch", "--once", "--transport", "console", "--db", "office.db")
    assert done.status == 1
    assert "the key of this database is gone" in done.err


def test_a_job_that_leaves_something_undecided_ends_with_1(
    here: Office, optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise StorageError("locked")

    with monkeypatch.context() as locked:
        locked.setattr(SqliteStore, "transact", away)
        stop = here.provider.inbound_request(number(1), OFFICE, "STOP")
        (kept,) = here.optin.receive(stop)
    assert kept.outcome == "recorded"
    with monkeypatch.context() as broken:
        broken.setattr("optin.app.incoming.decide_delivery", away)
        done = optin("dispatch", "office:optin", "--once")
    assert (done.status, done.out) == (1, "1 undecided\n")
    done = optin("dispatch", "office:make_async", "--once")
    assert (done.status, done.out) == (0, "1 sent, 1 told, 1 received\n")


# What it tells


def test_a_job_that_runs_once_ends_when_nothing_is_due(here: Office, optin: Run) -> None:
    here.queue(3)
    done = optin("dispatch", "office:optin", "--once", "--limit", "2")
    assert (done.status, done.out, done.err) == (0, "2 sent\n1 sent\n", "")
    assert here.states == [RowState.SENT] * 3


def test_a_round_in_json_has_every_count(here: Office, optin: Run) -> None:
    here.queue(1)
    here.optin.send("reyes", to="+15005550009", text="to a landline", user="dana")
    (line,) = optin("dispatch", "office:optin", "--once", "--json").lines
    assert list(line) == list(attrs.fields_dict(Dispatched))
    assert (line["sent"], line["failed"], line["told"]) == (1, 1, 0)


def test_a_quiet_worker_tells_nothing_but_errors(here: Office, optin: Run) -> None:
    here.queue(1)
    done = optin("dispatch", "office:make", "--once", "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert here.states == [RowState.SENT]
    assert optin("dispatch", "office:make", "--quiet", "--json").status == 2


# How a program names its OptIn


def test_the_name_may_be_that_of_a_function_in_a_class(here: Office, optin: Run) -> None:
    here.queue(1)
    assert optin("dispatch", "office:texts.make", "--once").out == "1 sent\n"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("office", "'office' is no module:attribute, such as office:optin"),
        ("office.py:optin", "there is no module office.py, here or installed"),
        ("offcie:optin", "there is no module offcie, here or installed"),
        ("../office:optin", "'../office:optin' is no module:attribute, such as office:optin"),
        ("office:opting", "the module office has no opting"),
        ("office:make_with", "office:make_with takes arguments: name a function that takes none"),
        ("office:not_optin", "office:not_optin gives str: name an OptIn, an AsyncOptIn, "),
        ("office:make_text", "office:make_text gives str: name an OptIn, an AsyncOptIn, "),
        ("builtins:dict", "builtins:dict gives dict: name an OptIn, an AsyncOptIn, "),
    ],
)
def test_a_name_that_leads_to_no_optin_is_told(
    here: Office, optin: Run, name: str, sentence: str
) -> None:
    done = optin("dispatch", name)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"optin: {sentence}")
    assert done.err.count("\n") == 1
    assert here.provider.requests == 0


def test_what_goes_wrong_inside_the_module_is_raised_as_it_is(here: Office, optin: Run) -> None:
    (here.folder / "office.py").write_text("import a_module_that_is_not_installed")
    with pytest.raises(ModuleNotFoundError, match="a_module_that_is_not_installed"):
        optin("dispatch", "office:optin")


# From options and the environment


def test_without_a_name_it_sends_through_twilio_by_the_environment(
    here: Office, optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEBHOOK_URL", here.provider.webhook_url)
    here.queue(1)
    assert optin("dispatch", "--db", "office.db", "--once").out == "1 sent\n"
    assert here.provider.requests == 1


def test_a_missing_credential_is_told_before_anything_is_opened(
    here: Office, optin: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "WEBHOOK_URL"):
        monkeypatch.delenv(name, raising=False)
    done = optin("dispatch", "--db", "absent.db")
    assert done.status == 1
    assert "set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, WEBHOOK_URL" in done.err
    assert not (here.folder / "absent.db").exists()


def test_the_console_prints_what_is_due(here: Office, optin: Run) -> None:
    here.queue(1)
    done = optin("dispatch", "--db", "office.db", "--transport", "console", "--once")
    assert done.status == 0
    assert done.out == f"sms to +1*******00 from {OFFICE}: 0\n1 sent\n"


def test_a_missing_database_is_an_error_and_never_a_new_file(here: Office, optin: Run) -> None:
    done = optin("dispatch", "--db", "absent.db", "--transport", "console")
    assert done.status == 1
    assert done.err.startswith("optin: there is no database absent.db")
    assert not (here.folder / "absent.db").exists()


@pytest.mark.parametrize(
    "options",
    [
        ("--db", "office.db"),
        ("--dsn", "postgresql://127.0.0.1/office"),
        ("--key-file", "office.db.key"),
        ("--transport", "console"),
    ],
)
def test_a_named_optin_takes_no_database_and_no_transport(
    here: Office, optin: Run, options: tuple[str, str]
) -> None:
    done = optin("dispatch", "office:optin", *options)
    assert done.status == 2
    assert "has a database and a transport of its own" in done.err
    assert here.provider.requests == 0


@pytest.mark.parametrize(
    ("option", "wrong", "sentence"),
    [
        ("--workers", "0", "give a whole number from 1"),
        ("--workers", "many", "give a whole number from 1"),
        ("--limit", "-1", "give a whole number from 1"),
        ("--pause", "-1", "give a number of seconds, such as 0.5"),
        ("--pause", "1m", "give a number of seconds, such as 0.5"),
        ("--pause", "nan", "give a number of seconds, such as 0.5"),
        ("--pause", "inf", "give a number of seconds, such as 0.5"),
    ],
)
def test_a_number_that_makes_no_sense_is_told(
    optin: Run, option: str, wrong: str, sentence: str
) -> None:
    done = optin("dispatch", "office:optin", option, wrong)
    assert done.status == 2
    assert f"argument {option}: {sentence}" in done.err
