"""A room imports what its place allows. Whoever wants to change that changes the table here."""

import ast
import subprocess
import sys
from importlib import import_module
from inspect import isfunction

from tests.project.source import (
    PACKAGE,
    SRC,
    Import,
    all_imports,
    dotted,
    imports,
    modules,
    room_of,
)

# Modules beside the rooms: they hold no rule and import no room. Only shells may read the clock.
SHARED = {"exceptions", "clock", "languages", "mounting"}
PURE = {
    "consent", "keywords", "templates", "quota", "policy", "conversations", "forms", "portal",
    "reports",
}  # fmt: skip
RULES = {"consent", "keywords", "templates", "quota"}
SHELLS = {"app", "cli", "notifiers", "simulator", "testing", "web"}

# Which rooms a room may import, besides itself and `exceptions`. "" is the package itself.
MAY_IMPORT: dict[str, set[str]] = {
    "exceptions": set(),
    "clock": set(),
    "languages": set(),
    "mounting": set(),
    "consent": set(),
    "keywords": {"consent", "languages"},
    "templates": {"consent", "languages"},
    "quota": {"consent"},
    "policy": RULES | {"languages"},
    "conversations": RULES | {"policy"},
    "forms": RULES | {"policy", "mounting"},
    "portal": RULES | {"policy", "mounting"},
    "reports": RULES | {"policy", "storage", "clock"},
    "storage": {"consent", "quota", "policy", "clock"},
    # The addresses that e-mails come back to are signed with keys as those of links are.
    "transports": {"consent", "policy", "clock", "mounting"},
    "files": {"consent", "policy"},
    "app": PURE | {"storage", "transports", "clock"},
    # They are told notices, and a text to a user is decided as the app decides it; an e-mail comes
    # back by an address that a transport reads.
    "notifiers": {"app", "policy", "storage", "transports", "clock"},
    "testing": PURE | {"", "app", "storage", "transports", "clock"},
    # The command line works after a plain install and shows three rooms from outside, each through
    # its public names; the demo and `simulate` need a store and a transport to play with.
    "cli": {
        "",
        "app",
        "files",
        "keywords",
        "reports",
        "templates",
        "testing",
        "simulator",
        "storage",
        "transports",
        "clock",
    },
    # A host like any other, with the diagram of the states and the pages beside it.
    "simulator": {"", "consent", "storage", "transports", "clock", "web"},
    # Pages ask what every host asks; beside it they know how HTTP is written here, how a report is
    # drawn and tabled, and how a table becomes a file; and they refuse the addresses and keys that
    # links refuse.
    "web": {"", "transports", "reports", "files", "mounting"},
    "__main__": {"cli"},
    "": PURE | SHARED | {"app", "storage", "transports"},
}

# These import values and no rules, and a rule is a function. What stands here is no rule of
# consent: the chain of the ledger, and the fold that makes a state of what was decided.
VALUES_ONLY = {"keywords", "templates", "quota", "storage", "transports", "files"}
NO_RULE = {
    "optin.consent.canonical",
    "optin.consent.commit_to",
    "optin.consent.first_fault",
    "optin.consent.fold",
    "optin.consent.fold_all",
    "optin.consent.leaf",
    "optin.consent.stamp",
}

# What a pure rule cannot have: a clock, chance, files, a network, a log, a thread.
IMPURE = {
    "asyncio", "io", "logging", "multiprocessing", "os", "pathlib", "random", "secrets", "shutil",
    "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
CLOCKS = {"now", "utcnow", "today"}
STREAMS = {"argv", "stderr", "stdin", "stdout"}


def _forbidden(found: Import) -> bool:
    by, room = room_of(found.by), room_of(found.module)
    return room not in {by, "exceptions"} | MAY_IMPORT[by]


def test_each_room_stands_in_the_table_of_imports() -> None:
    assert {room_of(dotted(path)) for path in modules()} <= set(MAY_IMPORT)


def test_a_room_imports_only_the_rooms_that_it_may() -> None:
    assert [str(found) for found in all_imports() if _forbidden(found)] == []


def test_a_forbidden_import_is_seen_however_it_is_written() -> None:
    written = (
        "import optin.storage\nfrom optin import storage\nfrom optin.policy import x\n"
        "from ..policy import y\ndef late():\n    from optin.app import OptIn"
    )
    found = list(imports(ast.parse(written), "optin.consent.states", package=False))
    assert [each.line for each in found if _forbidden(each)] == [1, 2, 3, 4, 6]


def test_a_room_that_imports_values_imports_no_rule_of_another_room() -> None:
    rules = [
        str(found)
        for found in all_imports()
        if (by := room_of(found.by)) in VALUES_ONLY
        and (room := room_of(found.module)) in PURE - {by}
        and f"optin.{room}.{found.name}" not in NO_RULE
        and (not found.name or isfunction(getattr(import_module(found.module), found.name)))
    ]
    assert rules == []


def test_only_shells_import_the_app() -> None:
    users = {room_of(found.by) for found in all_imports() if room_of(found.module) == "app"}
    assert users <= SHELLS | {""}


def test_a_private_module_is_imported_only_in_its_own_room() -> None:
    strangers = [
        str(found)
        for found in all_imports()
        if room_of(found.by) != room_of(found.module)
        and any(
            part.startswith("_")
            for part in [*found.module.split("."), found.name]
            if part != "__version__"
        )
    ]
    assert strangers == []


def test_the_shells_take_the_pure_rooms_by_their_public_names() -> None:
    deep = [
        str(found)
        for found in all_imports()
        if room_of(found.by) in {"cli", "web"}
        and room_of(found.module) in PURE
        and found.module.count(".") > 1
    ]
    assert deep == []


def test_a_pure_room_reads_no_clock_and_opens_nothing() -> None:
    impure = []
    for path in modules():
        if room_of(dotted(path)) not in PURE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Import(names=names):
                    used = {alias.name.split(".")[0] for alias in names} & IMPURE
                case ast.ImportFrom(module=str(module), level=0):
                    used = {module.split(".")[0]} & IMPURE
                case ast.Attribute(value=ast.Name(id="datetime" | "date"), attr=attr):
                    used = {attr} & CLOCKS
                case ast.Attribute(value=ast.Name(id="sys"), attr=attr):
                    used = {attr} & STREAMS
                case ast.Call(func=ast.Name(id="open" | "print" | "input" as call)):
                    used = {call}
                case _:
                    continue
            impure += [f"{path.relative_to(PACKAGE)}:{node.lineno}: {name}" for name in used]
    assert impure == []


def _loaded_by(statement: str) -> set[str]:
    """List what a new interpreter loads for a statement, beyond what it had when it started."""
    script = (
        f"import sys; sys.path.insert(0, {str(SRC)!r}); had = set(sys.modules); {statement}; "
        "print(*(set(sys.modules) - had))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_optin_loads_no_driver_no_framework_and_no_provider() -> None:
    heavy = {
        "aiohttp", "asyncpg", "cryptography", "django", "fastapi", "flask", "http.client", "httpx",
        "httpx2", "jinja2", "psycopg", "pytest", "requests", "rich", "sqlalchemy", "sqlite3",
        "starlette", "twilio", "urllib3", "phonenumbers.geocoder", "phonenumbers.geodata",
    }  # fmt: skip
    assert _loaded_by("import optin") & heavy == set()


def test_what_seals_is_loaded_where_something_is_sealed() -> None:
    unsealed = "import optin; optin.PortalSetup(optin.UNENCRYPTED, 'https://office.example/portal')"
    assert "cryptography" not in _loaded_by(f"import optin.app.portal; {unsealed}")
    ring = "optin.KeyRing({'a': bytes(range(32))}, current='a')"
    sealed = f"import optin; optin.PortalSetup({ring}, 'https://office.example/portal')"
    assert "cryptography" in _loaded_by(sealed)


def test_importing_optin_loads_little_more_than_its_two_dependencies() -> None:
    ours = _loaded_by("import optin")
    theirs = _loaded_by("import attrs, phonenumbers")
    assert len(ours) <= 1.3 * len(theirs), f"beyond attrs and phonenumbers: {sorted(ours - theirs)}"
