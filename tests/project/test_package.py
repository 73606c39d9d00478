"""What is published holds all that it needs, and what is installed here is pinned."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from tests.project.source import PACKAGE, ROOT, SRC

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[A-Za-z0-9.]+)")


def _normal(name: str) -> str:
    """Give the one spelling of a distribution's name."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", name, maxsplit=1)[0]).lower()


def test_the_wheel_holds_every_module_the_sql_and_the_mark_of_typed_code(tmp_path: Path) -> None:
    # The backend looks for its program on the path, and this interpreter's may not be there.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    build = f"import uv_build; print(uv_build.build_wheel({str(tmp_path)!r}))"
    subprocess.run(
        [sys.executable, "-c", build],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    ours = {
        path.relative_to(SRC).as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert held - {name for name in held if name.endswith("/")} == ours
    assert "optin/py.typed" in held
    assert any(name.endswith(".sql") for name in held)


def test_the_core_needs_three_packages_and_nothing_else() -> None:
    needed = {_normal(each) for each in PROJECT["project"]["dependencies"]}
    assert needed == {"attrs", "phonenumbers", "typing-extensions"}


def test_a_constraint_is_a_name_and_an_exact_version() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#") and not PIN.fullmatch(line)] == []


def test_everything_that_is_installed_to_work_on_optin_is_pinned() -> None:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    pinned = {_normal(match["name"]) for match in PIN.finditer(text)}
    project = PROJECT["project"]
    asked = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
        *(
            each
            for group in PROJECT["dependency-groups"].values()
            for each in group
            if isinstance(each, str)
        ),
        "pip",
    ]
    assert {_normal(each) for each in asked} - pinned - {"optin"} == set()


def test_the_version_is_the_newest_of_the_changelog() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert newest is not None
    assert newest[1] == PROJECT["project"]["version"]
