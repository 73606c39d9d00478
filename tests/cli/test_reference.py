"""The commands that the documents show give what they show."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from optin import Code
from optin.cli.command import run
from tests.project.source import ROOT

PAGE = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def shown() -> list[tuple[str, str]]:
    """List the commands of the reference with what they print."""
    blocks = re.findall(r"```console\n(.*?)```", PAGE, re.DOTALL)
    return [
        (command, output)
        for block in blocks
        for command, output in re.findall(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    ]


@pytest.mark.parametrize(("command", "output"), shown(), ids=[each for each, _ in shown()])
def test_a_command_of_the_reference_prints_what_the_page_says(command: str, output: str) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash: the commands of the page are written for one")
    script = f'optin() {{ "{sys.executable}" -m optin "$@"; }}\n{command}'
    done = subprocess.run(  # noqa: S603 - a command of our own page
        [bash, "-c", script],
        capture_output=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "PATH": "/usr/bin:/bin"},
    )
    assert done.stdout.decode() == output


def test_the_commands_of_the_reference_are_found() -> None:
    assert len(shown()) >= 4


NESTED = {"keywords", "templates", "notify", "quota", "conversations", "forms", "portal"}


@pytest.mark.parametrize("page", PAGES, ids=[str(each.relative_to(ROOT)) for each in PAGES])
def test_each_command_and_option_that_a_document_shows_exists(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = {
        "demo",
        "serve",
        "dispatch",
        "check",
        "status",
        "history",
        "schema",
        "import",
        "export",
        "undecided",
    }
    known |= {
        "doctor",
        "report",
        "opt-out",
        "block",
        "unblock",
        "expire",
        "verify",
        "reconcile",
        "portal",
    }
    known |= {"keywords", "templates", "simulate", "notify", "quota", "conversations", "forms"}
    text = page.read_text(encoding="utf-8")
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for command, rest in re.findall(r"(?:^\$ |\| )optin (\S+)([^|\n]*)", block, re.MULTILINE):
            assert command in known, f"{page.name}: optin {command}"
            nested = rest.split()[:1] if command in NESTED else []
            assert run([command, *nested, "--help"]) == 0
            usage = capsys.readouterr().out
            for option in re.findall(r"--[a-z-]+", rest):
                assert option in usage, f"{page.name}: optin {command} {option}"


@pytest.mark.parametrize(
    "command",
    [
        "dispatch",
        "doctor",
        "check",
        "status",
        "history",
        "schema",
        "demo",
        "serve",
        "import",
        "export",
        "undecided",
        "reconcile",
        "report",
    ],
)
def test_each_option_of_a_command_stands_in_the_reference(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--help"]) == 0
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert options
    assert {option for option in options if f"`{option}" not in PAGE} == set()


def test_the_codes_that_the_documents_compare_with_exist() -> None:
    errors = {
        "bad_signature",
        "consent_excludes_groups",
        "no_transaction",
        "not_within",
        "opt_outs_exist",
        "unknown_key",
        "wrong_key",
    }
    known = {code.value for code in Code} | errors
    for page in PAGES:
        for code in re.findall(r'\.code == "(\w+)"', page.read_text(encoding="utf-8")):
            assert code in known, page.name
