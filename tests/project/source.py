"""Where the project's own files are, and what its modules import, read without importing them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src"
PACKAGE = SRC / "optin"


@frozen
class Import:
    """One name that one module takes from another module of optin."""

    by: str
    module: str
    name: str
    line: int

    def __str__(self) -> str:
        return f"{self.by}:{self.line} imports {self.name or 'it all'} from {self.module}"


def dotted(path: Path) -> str:
    """Give the dotted name of a module's file."""
    parts = path.relative_to(SRC).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """Give the room of a module: the second part of its name, nothing for the package itself."""
    return module.partition(".")[2].partition(".")[0]


def modules() -> list[Path]:
    """List every module of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def is_module(name: str) -> bool:
    """Tell whether a dotted name is a module or package of optin, and not a name inside one."""
    path = SRC.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or path.is_dir()


def imports(tree: ast.AST, by: str, *, package: bool) -> Iterator[Import]:
    """Read what a module imports from optin, at any depth of its code, for types only included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "optin":
                    yield Import(by, alias.name, "", node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = by.split(".")[
                    : None if package and node.level == 1 else -node.level + package
                ]
                base = ".".join([*above, base] if base else above)
            if base.split(".")[0] != "optin":
                continue
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                if is_module(whole):
                    yield Import(by, whole, "", node.lineno)
                else:
                    yield Import(by, base, alias.name, node.lineno)


@cache
def all_imports() -> tuple[Import, ...]:
    """Read the imports of the whole package, once."""
    return tuple(
        found
        for path in modules()
        for found in imports(
            ast.parse(path.read_text(encoding="utf-8")),
            dotted(path),
            package=path.stem == "__init__",
        )
    )
