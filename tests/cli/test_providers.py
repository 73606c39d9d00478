"""Each transport is made by its entry from variables, and no secret of them is ever shown."""

import inspect
import re
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from optin import ConfigurationError, InputError, OptIn
from optin.cli.providers import PROVIDERS, courier_of, links_of, transport_of, variable_of
from optin.storage.sqlite import SqliteStore
from optin.testing.telnyx import FakeTelnyx
from optin.testing.vonage import FakeVonage
from optin.transports.bandwidth import Bandwidth
from optin.transports.twilio import Twilio
from optin.transports.vonage import Vonage
from tests.cli.conftest import Run
from tests.notifiers.mail import serving
from tests.project.source import ROOT

SECRET = "hunter2 is not a secret of theirs"
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "its-token",
    "WEBHOOK_URL": "https://office.example/webhook",
}


@pytest.mark.parametrize("name", PROVIDERS)
def test_an_entry_names_what_there_is(name: str) -> None:
    provider = PROVIDERS[name]
    parameters: dict[str, inspect.Parameter] = {}
    for by in filter(None, (provider.carried_by, provider.made_by)):
        module, _, attribute = by.partition(":")
        made = getattr(import_module(f"optin.transports.{module}"), attribute)
        parameters.update(inspect.signature(made).parameters)
    needed = {each for each, one in parameters.items() if one.default is one.empty}
    assert needed <= set(provider.needs)
    assert {*provider.needs, *provider.takes} <= set(parameters)
    assert {*provider.pairs, *provider.to_courier} <= {*provider.needs, *provider.takes}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert provider.extra_of(name) in {"", *project["optional-dependencies"]}


@pytest.mark.parametrize("name", [each for each, entry in PROVIDERS.items() if entry.needs])
def test_without_variables_it_names_all_that_it_needs(name: str) -> None:
    needs = ", ".join(variable_of(name, each) for each in PROVIDERS[name].needs)
    told = f"to send through {name}, set {needs}; or name your program's OptIn"
    with pytest.raises(ConfigurationError, match=re.escape(told)) as caught:
        transport_of(name, {})
    assert caught.value.code == "missing_credentials"


@pytest.mark.parametrize("name", [each for each, entry in PROVIDERS.items() if entry.needs])
def test_what_is_wrong_is_told_without_its_value(name: str) -> None:
    provider = PROVIDERS[name]
    environ = {variable_of(name, each): SECRET for each in (*provider.needs, *provider.takes)}
    with pytest.raises(ConfigurationError) as caught:
        transport_of(name, environ)
    assert SECRET not in str(caught.value)


def test_the_order_of_the_table_is_that_of_the_names() -> None:
    assert list(PROVIDERS) == sorted(PROVIDERS)


def test_what_is_set_is_taken_and_what_is_empty_is_not() -> None:
    environ = {**TWILIO, "STATUS_URL": "", "TWILIO_BASE_URL": "http://127.0.0.1:9"}
    made = transport_of("twilio", environ)
    account, token, url = TWILIO.values()
    assert made == Twilio(account, token, url, base_url="http://127.0.0.1:9")
    missing = {**TWILIO, "WEBHOOK_URL": ""}
    with pytest.raises(ConfigurationError, match="through twilio, set WEBHOOK_URL; or"):
        transport_of("twilio", missing)


def test_a_file_may_hold_a_value_and_the_variable_itself_counts_first(tmp_path: Path) -> None:
    key = FakeVonage().private_key
    path = tmp_path / "key.pem"
    path.write_text(f"{key}\n", encoding="ascii")
    environ = {"VONAGE_APPLICATION_ID": "application", "VONAGE_PRIVATE_KEY_FILE": str(path)}
    made = transport_of("vonage", environ)
    assert isinstance(made, Vonage)
    assert made.private_key.pem.strip() == key.strip()
    path.write_text("no key", encoding="ascii")
    assert isinstance(transport_of("vonage", {**environ, "VONAGE_PRIVATE_KEY": key}), Vonage)


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_a_file_that_cannot_be_read_is_told_by_its_variable(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    environ = {"SINCH_SERVICE_PLAN_ID": "plan", "SINCH_API_TOKEN_FILE": str(path)}
    with pytest.raises(ConfigurationError, match="the file of SINCH_API_TOKEN_FILE cannot be read"):
        transport_of("sinch", environ)


def test_a_name_and_a_password_have_a_colon_between_them() -> None:
    environ = {
        "BANDWIDTH_ACCOUNT_ID": "9900000",
        "BANDWIDTH_APPLICATION_ID": "application",
        "BANDWIDTH_CREDENTIALS": "name:pass:word",
        "BANDWIDTH_WEBHOOK_CREDENTIALS": "their:own",
    }
    pairs = (("name", "pass:word"), ("their", "own"))
    assert transport_of("bandwidth", environ) == Bandwidth("9900000", "application", *pairs)
    with pytest.raises(ConfigurationError, match="a name without a colon, and a password"):
        transport_of("bandwidth", {**environ, "BANDWIDTH_CREDENTIALS": "name"})


MAIL = {
    "EMAIL_SENDER": "Reyes Law <office@office.test>",
    "EMAIL_RETURNS": "bounces@office.test",
    "EMAIL_RETURN_KEY": "0a" * 32,
    "EMAIL_SECURITY": "none",
    "LINKS_URL": "https://office.test/optin",
    "LINKS_KEY": "0b" * 32,
}


def test_e_mails_leave_by_the_mail_server_that_variables_name(
    optin: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "office.db")
    with OptIn(SqliteStore(path)) as office:
        office.enrol("reyes", name="Reyes Law", senders=["+12025550100"])
        office.opt_in("reyes", contact="anna@contact.test", by="dana", evidence="signed")
        office.send("reyes", to="anna@contact.test", text="At nine.", user="dana")
    with serving() as room:
        for name, value in {**MAIL, "EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": room.port}.items():
            monkeypatch.setenv(name, str(value))
        done = optin("dispatch", "--db", path, "--transport", "email", "--once")
    assert (done.status, "2 sent" in done.out) == (0, True)
    letters = [letter for _, letter in room.letters]
    assert "At nine." in letters[-1].get_content()
    assert all("https://office.test/optin/" in letter["List-Unsubscribe"] for letter in letters)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ({"EMAIL_PORT": "smtp"}, "a number, such as 587"),
        ({"EMAIL_SECURITY": "ssl"}, "is one of starttls, tls, none"),
        ({"EMAIL_USERNAME": "office"}, "not sent in the clear"),
    ],
)
def test_what_is_wrong_of_a_mail_server_is_told(named: dict[str, str], told: str) -> None:
    environ = {**MAIL, "EMAIL_HOST": "localhost", **named}
    with pytest.raises(ConfigurationError, match=told):
        courier_of("email", environ)
    assert courier_of("console", environ) is None


def test_an_address_of_links_needs_the_secret_that_signs_them() -> None:
    assert links_of({}) is None
    with pytest.raises(ConfigurationError, match="LINKS_URL and LINKS_KEY go together"):
        links_of({"LINKS_URL": "https://office.test/optin"})


def test_shared_keys_of_twilio_are_written_with_a_colon_and_spaces_between_them() -> None:
    made = transport_of("twilio", {**TWILIO, "TWILIO_SHARED_KEYS": "one:first two:second:half"})
    assert isinstance(made, Twilio)
    assert made.shared_keys == (("one", b"first"), ("two", b"second:half"))


def test_what_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {"TELNYX_API_KEY": "key", "TELNYX_PUBLIC_KEY": FakeTelnyx().public_key}
    for name in ("optin.transports.telnyx", "optin.transports.ed25519"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "cryptography.exceptions", None)
        with pytest.raises(ConfigurationError, match=r"pip install 'optin\[telnyx\]'"):
            transport_of("telnyx", environ)


def test_a_module_of_our_own_that_is_missing_is_raised_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "optin.transports.console", None)
    with pytest.raises(ModuleNotFoundError, match=r"optin\.transports\.console"):
        transport_of("console", {})


def test_another_name_is_no_transport(optin: Run) -> None:
    with pytest.raises(
        InputError, match="there is no transport of that name: take aws, aws_sns, azure, "
    ):
        transport_of("twilo", {})
    done = optin("dispatch", "--transport", "twilo")
    assert (done.status, "no transport of that name" in done.err) == (2, True)
