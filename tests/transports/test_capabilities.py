"""The table of what each provider does is made from what its transport declares."""

import re
import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from attrs import evolve

import optin.transports
from optin.cli.providers import PROVIDERS
from optin.exceptions import ConfigurationError
from optin.transports import FailureReason, StopHandling, Transport
from tests.project.source import ROOT, SRC
from tools.capabilities import NOTES, PAGE, TRANSPORTS, table, written

# What carries nothing by itself, and the two that stay in the process.
NO_PROVIDER = {
    "aws_events",
    "aws_optouts",
    "aws_query",
    "aws_signing",
    "aws_words",
    "azure_entra",
    "azure_optouts",
    "azure_words",
    "bird_suppressions",
    "console",
    "couriers",
    "ed25519",
    "forms",
    "http",
    "json_api",
    "mail_codes",
    "mail_letters",
    "mail_reports",
    "memory",
    "plivo_form",
    "protocol",
    "returns",
    "smpp_link",
    "smpp_pdu",
    "smpp_words",
    "smtp",
    "sns",
    "standard_webhooks",
    "telnyx_optouts",
    "tokens",
    "twilio_consents",
    "twilio_events",
    "twilio_form",
    "twilio_signing",
    "values",
    "whatsapp_words",
}

# moto answers as Amazon SNS does, and no fake of ours is needed.
FAKED_BY_OTHERS = {"aws_sns"}


def test_the_table_of_the_docs_is_up_to_date() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == written(page), "run `make capabilities`"


def test_the_command_line_can_make_each_of_them() -> None:
    named = {f"{type(each).__module__}:{type(each).__name__}" for each in TRANSPORTS}
    made = {f"optin.transports.{each.made_by}" for each in PROVIDERS.values()}
    named.remove("optin.transports.email:Email")  # texts make it with its return path
    named.remove("optin.transports.smpp:Smpp")  # to which a bound session belongs
    besides = {"optin.transports.email:email_of", "optin.transports.console:ConsoleTransport"}
    assert made == named | besides


def test_each_provider_stands_in_the_table() -> None:
    modules = {each.name for each in iter_modules(optin.transports.__path__)}
    assert {each.name for each in TRANSPORTS} == modules - NO_PROVIDER
    assert table().count("\n") == len(TRANSPORTS) + 2
    assert {each.name for each in TRANSPORTS} >= NOTES.keys()


def test_who_is_said_to_do_nothing_on_stop_and_to_lift_a_block_has_a_note_on_it() -> None:
    """One cell would deny the other: on which numbers it is so has to stand beside them."""
    unclear = {
        each.name
        for each in TRANSPORTS
        if each.capabilities.handles_stop is StopHandling.NONE
        and each.capabilities.words_that_lift_block
    }
    assert unclear
    assert unclear <= NOTES.keys()


def test_how_long_a_key_counts_has_a_unit() -> None:
    assert "| for 2 hours |" in table()


@pytest.mark.parametrize("transport", TRANSPORTS, ids=lambda transport: transport.name)
def test_a_provider_has_one_name_in_code_tests_and_docs(transport: Transport) -> None:
    name = transport.name
    for path in (f"tests/transports/test_{name}.py", f"tests/transports/test_fake_{name}.py",
                 f"docs/transports/{name}.md"):  # fmt: skip
        assert (ROOT / path).is_file()
    assert (ROOT / f"src/optin/testing/{name}.py").is_file() is (name not in FAKED_BY_OTHERS)


def test_a_transport_brings_no_sdk_and_no_client_of_its_own() -> None:
    sdks = {
        "aiohttp",
        "azure",
        "bandwidth",
        "bird",
        "boto3",
        "botocore",
        "httpx",
        "httpx2",
        "infobip_api_client",
        "jwt",
        "lxml",
        "nacl",
        "plivo",
        "pydantic",
        "pywa",
        "requests",
        "sinch",
        "smpp34",
        "smpplib",
        "standardwebhooks",
        "telnyx",
        "twilio",
        "urllib3",
        "vonage_http_client",
        "vonage_jwt",
        "vonage_messages",
    }
    imports = "; ".join(f"import {type(each).__module__}" for each in TRANSPORTS)
    script = f"import sys; sys.path.insert(0, {str(SRC)!r}); {imports}; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 - this interpreter, with a script written above
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert {type(each).__module__ for each in TRANSPORTS} <= loaded
    assert loaded & sdks == set()


def test_a_page_without_a_place_for_the_table_is_noticed() -> None:
    with pytest.raises(ValueError, match="no place"):
        written("# Transports\n")


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("bird", "api_key"),
        ("generic", "token"),
        ("infobip", "api_key"),
        ("sinch", "api_token"),
        ("telnyx", "api_key"),
        ("whatsapp", "access_token"),
    ],
)
def test_a_credential_that_is_empty_is_told_by_its_argument(name: str, argument: str) -> None:
    (transport,) = (each for each in TRANSPORTS if each.name == name)
    whole: Any = transport
    with pytest.raises(ConfigurationError, match=f"^{argument} is empty: give the "):
        evolve(whole, **{argument: ""})
    with pytest.raises(ConfigurationError, match=f"^{argument} is the .*ASCII$"):
        evolve(whole, **{argument: "a key"})


@pytest.mark.parametrize("transport", TRANSPORTS, ids=lambda transport: transport.name)
def test_the_page_of_a_provider_tells_the_meaning_of_each_of_its_codes_and_of_no_other(
    transport: Transport,
) -> None:
    module = import_module(type(transport).__module__)
    meanings = {code: reason for code, (reason, _) in getattr(module, "CODES", {}).items()}
    page = (ROOT / f"docs/transports/{transport.name}.md").read_text(encoding="utf-8")
    rows: dict[str, str] = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", page, re.MULTILINE))
    told = {
        code: reason
        for reason in FailureReason
        for code in re.findall(r"(?<![0-9.])[0-9]{2,6}(?![0-9.])", rows.get(reason, ""))
        if reason is not FailureReason.THROTTLED
    }
    # A single digit may be any number of a sentence's.
    numbers = {each for each in meanings if each.isdecimal() and len(each) > 1}
    assert told == {code: meanings[code] for code in numbers}
    for code, reason in meanings.items():
        assert re.search(rf"\b{code}\b", rows[reason]), f"{code} is {reason}"
    for code in getattr(module, "THROTTLED", ()):
        assert re.search(rf"\b{code}\b", page), code
