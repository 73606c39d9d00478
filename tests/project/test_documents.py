"""What the documents say about the project is so, and they speak of the project alone."""

import ast
import inspect
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import fields

from optin import (
    Actor,
    ConsentForm,
    Conversation,
    FormLink,
    MadeLink,
    Message,
    Mode,
    Notice,
    OptIn,
    Policy,
    Quota,
    QuotaEntry,
)
from optin.app import KeptNotice, Notices, Users
from optin.app.contacts import Contacts
from optin.app.conversations import Conversations
from optin.app.forms import Forms
from optin.app.mails import Mails
from optin.app.reporting import Reports
from optin.policy import REASONS, Code
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock, MemoryBilling
from optin.transports.memory import MemoryTransport
from tests.project.source import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FEATURES = ROOT / "docs" / "features.md"
ROWS = [
    f"{letter}{number}"
    for letter, last in zip("CPKTVQRSNOI", (12, 12, 6, 4, 6, 5, 6, 4, 3, 6, 5), strict=True)
    for number in range(1, last + 1)
]


@cache
def _table() -> dict[str, str]:
    """Read the rows of the table of features: each row's id with the cell that names its proof."""
    cells = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in FEATURES.read_text(encoding="utf-8").splitlines()
        if re.match(r"\|\s*[A-Z]\d+\s*\|", line)
    ]
    assert all(len(row) == 3 for row in cells), "a row has three cells: row, what, proof"
    assert len({row[0] for row in cells}) == len(cells), "a row stands twice"
    return {row[0]: row[2] for row in cells}


@cache
def _tests_in(path: Path) -> set[str]:
    """List the tests of a file, those of a class as `TestClass::test_name`."""
    found = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found |= {
                f"{node.name}::{each.name}"
                for each in node.body
                if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
            }
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
    return {each for each in found if each.split("::")[-1].startswith("test_")}


def _is_a_test(node_id: str) -> bool:
    path, _, name = node_id.partition("::")
    return path.startswith("tests/") and (ROOT / path).is_file() and name in _tests_in(ROOT / path)


def test_the_table_of_features_has_each_row_once_and_in_order() -> None:
    assert list(_table()) == ROWS


@pytest.mark.parametrize("row", ROWS)
def test_the_proof_of_a_feature_is_a_test_that_exists(row: str) -> None:
    proof = _table()[row]
    if proof == "not yet":
        return
    named = proof.split(", ")
    assert all(re.fullmatch(r"`[^`]+`", each) for each in named), proof
    assert [each for each in named if not _is_a_test(each.strip("`"))] == []


# A block in another spelling would be shown as Python and never run.
def test_each_example_in_python_is_written_so_that_the_tests_run_it() -> None:
    unseen = [
        f"{page.relative_to(ROOT)}: {fence.strip()}"
        for page in PAGES
        for fence in re.findall(
            r"^[ >]*(?:```|~~~)[^\n`]+$", page.read_text(encoding="utf-8"), re.MULTILINE
        )
        if re.search(r"\b(py|python3|pycon|python-repl|ipython)\b|~~~ *python|``` +python", fence)
        or (
            re.search(r"\bpython\b", fence)
            and fence.strip(" >") not in {"```python", "```{code-block} python"}
        )
    ]
    assert unseen == []


def test_each_command_of_make_that_a_document_names_exists() -> None:
    targets = set(
        re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    )
    named = {
        target
        for page in PAGES
        for target in re.findall(
            r"(?:`|^\s*\$? ?)make ([a-z-]+)", page.read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    assert named - targets == set()


# Links to pages and files of the repository; Sphinx checks the ones inside the docs itself.
def test_each_relative_link_of_the_front_pages_leads_somewhere() -> None:
    fronts = [
        ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
    ]
    broken = [
        f"{front.name}: {target}"
        for front in fronts
        for target in re.findall(
            r"\]\((?!https?:|#|mailto:)([^)#]+)", front.read_text(encoding="utf-8")
        )
        if not (ROOT / target).exists()
    ]
    assert broken == []


# They are renewed by one command, so that none of them shows a page as it was long ago.
def test_each_picture_of_a_page_is_taken_by_a_test_and_shown_by_a_document() -> None:
    taken = {
        name
        for path in (ROOT / "tests" / "browser").glob("test_*.py")
        for name in re.findall(r'picture\(page, "([\w-]+)"', path.read_text(encoding="utf-8"))
    }
    assert {path.stem for path in (ROOT / "docs" / "_static").glob("*.png")} == taken
    shown = {
        name
        for page in PAGES
        for name in re.findall(r"_static/([\w-]+)\.png", page.read_text(encoding="utf-8"))
    }
    assert shown == taken


def _tracked() -> list[Path]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: nothing says which files are tracked")
    listed = subprocess.run(
        [git, "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    # What people reply, in the corpora, is theirs to word.
    names = [name for name in listed.stdout.split("\0") if not name.startswith("tests/corpora/")]
    return [ROOT / name for name in names if name]


# Each word is cut by a tilde, so that this file passes its own test.
FOREIGN = re.compile(
    r"""
      (?<![\w.])/(?:wo~rk|ro~ot|far~m|ho~me/\w+|Us~ers/\w+)/ | fi~le:///
    | python~hosted\.org | registry\.npm~js\.org | //py~pi\.org | deb\.deb~ian\.org
    | \b(?:cla~ude|anthr~opic|chat~gpt|open~ai|copi~lot|sub-?ag~ent|(?-i:A~I)|L~LMs?|hel~pers?)\b
    # Notes that are no part of the repository: a reader could not open them.
    | \b(?-i:PROD~UCT|DES~IGN|STY~LE|RUL~ES|PROTO~COLS|PERFOR~MANCE|ECO~SYSTEM)\.md\b
    """.replace("~", ""),
    re.IGNORECASE | re.VERBOSE,
)


def test_a_path_of_somebodys_machine_and_a_missing_note_are_seen() -> None:
    seen = ("/ho~me/ann/optin", "see RUL~ES.md", "a hel~per", "fi~le:///x", "for A~I")
    assert all(FOREIGN.search(each.replace("~", "")) for each in seen)
    unseen = (
        "network/root",
        "the rules.md",
        "un ai",
        "https://example.org/work",
        "helpful",
        "Thai food",
    )
    assert [each for each in unseen if FOREIGN.search(each)] == []


def test_no_file_speaks_of_a_machine_or_of_anything_but_the_project() -> None:
    found = []
    for path in _tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found += [
                f"{path.relative_to(ROOT)}:{number}: {match[0]}" for match in FOREIGN.finditer(line)
            ]
    assert found == []


REFERENCE = (ROOT / "docs" / "reference" / "optin.md").read_text(encoding="utf-8")


# Each table of attributes follows a line that ends with the value's name and a mark.
@pytest.mark.parametrize(
    "value",
    [ConsentForm, Conversation, FormLink, KeptNotice, MadeLink, Message, Notice, QuotaEntry],
)
def test_the_reference_tells_each_attribute_of_a_value(value: type) -> None:
    (told,) = re.findall(rf"`{value.__name__}`[:;][^|]*\n\n((?:\|.*\n)+)", REFERENCE)
    named = set(re.findall(r"`(\w+)`", told))
    assert {each.name for each in fields(value)} - named == set()


@pytest.mark.parametrize(
    ("before", "face"),
    [
        ("", OptIn),
        ("contacts.", Contacts),
        ("conversations.", Conversations),
        ("forms.", Forms),
        ("mails.", Mails),
        ("notices.", Notices),
        ("reports.", Reports),
        ("users.", Users),
    ],
)
def test_the_reference_tells_each_method_with_its_arguments(before: str, face: type) -> None:
    for name, method in inspect.getmembers(face, inspect.isfunction):
        if name.startswith("_"):
            continue
        told = re.findall(rf"`{re.escape(before + name)}\(([^`]*)\)`", REFERENCE)
        arguments = set(inspect.signature(method).parameters) - {"self"}
        assert told, name
        assert arguments - set(re.findall(r"\w+", " ".join(told))) <= {"quota"}, name


def test_the_reference_tells_each_part_that_an_optin_is_put_together_from() -> None:
    told = re.findall(r"^\| `(\w+)` \|", REFERENCE.partition("## Setting up")[0], re.MULTILINE)
    assert sorted(told) == sorted(inspect.signature(OptIn).parameters)


# A host copies this function as it stands, and each answer of `send` goes through it.
def test_the_button_of_the_readme_shows_why_a_message_waits_and_until_when() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n((?:(?!```).)*def send_button.*?)```", readme, re.DOTALL)
    known: dict[str, Any] = {}
    exec(compile(block, "README.md", "exec"), known)  # noqa: S102 - the document's own example
    billing = MemoryBilling()
    optin = OptIn(MemoryStore(), MemoryTransport(), billing=billing, clock=FixedClock())
    bought, capped = Quota(free=0, pack=1), Quota(free=0, pack=1, packs_a_month=1)
    policy, ana = Policy(mode=Mode.OFF), Actor("ana", {"setup"})
    optin.enrol("reyes", name="R", senders=["+12025550100"], policy=policy, quota=bought)

    def pressed(number: str) -> str:
        shown = known["send_button"](optin, number, "Hello!", "dana")
        assert isinstance(shown, str)
        return shown

    assert pressed("+12025550111") == REASONS[Code.QUOTA_USED_UP].sentence
    optin.dispatch()
    optin.quota.change("reyes", capped, actor=ana, confirm=True)
    assert pressed("+12025550122").startswith(REASONS[Code.SPENDING_CAP_REACHED].sentence)
    assert re.search(r"It leaves from 01 \w+ on\.$", pressed("+12025550133"))
