"""The public names are listed, sorted and told, and the exceptions stand in their tree."""

import inspect
import pkgutil
import re
from importlib import import_module
from types import ModuleType

import pytest

import optin
from optin import exceptions
from tests.project.source import PACKAGE, dotted

PACKAGES = sorted(dotted(path) for path in PACKAGE.rglob("__init__.py"))


def _public(package: ModuleType) -> list[str]:
    return list(package.__all__)


def _sort_key(name: str) -> tuple[int, str]:
    """Sort as the linter does: constants, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


@pytest.mark.parametrize("name", PACKAGES)
def test_the_public_names_of_a_package_are_listed_and_sorted(name: str) -> None:
    public = _public(import_module(name))
    assert public == sorted(set(public), key=_sort_key)


@pytest.mark.parametrize("name", PACKAGES)
def test_each_public_name_can_be_imported(name: str) -> None:
    package = import_module(name)
    assert [each for each in _public(package) if not hasattr(package, each)] == []


def _untold(owner: str, value: object) -> list[str]:
    """List what has no docstring of its own: a class, a function, a public method or property."""
    if isinstance(value, property):
        value = value.fget
    value = getattr(value, "__func__", value)
    if not (inspect.isclass(value) or inspect.isfunction(value)):
        return []
    # A class inherits no docstring here, unlike in `inspect.getdoc`: its own is what is asked for.
    found = [] if vars(value).get("__doc__") or getattr(value, "__doc__", None) else [owner]
    if inspect.isclass(value):
        found += [
            lack
            for name, member in vars(value).items()
            if not name.startswith("_")
            for lack in _untold(f"{owner}.{name}", member)
        ]
    return found


@pytest.mark.parametrize("name", PACKAGES)
def test_each_public_name_has_a_docstring(name: str) -> None:
    package = import_module(name)
    assert package.__doc__
    assert [
        lack
        for each in _public(package)
        for lack in _untold(f"{name}.{each}", getattr(package, each))
    ] == []


def _tree() -> dict[str, str | None]:
    """Read the tree of the docstring: each exception with the one that it stands under."""
    parents: dict[str, str | None] = {}
    path: list[str] = []
    for line in (exceptions.__doc__ or "").splitlines():
        drawn = re.match(
            r"(?P<branches>(?:[│ ] {3})*(?:[├└]── )?)(?P<name>[A-Z]\w+Error)\b",
            line.removeprefix("    "),
        )
        if drawn and (drawn["branches"].strip() or not parents):
            depth = len(drawn["branches"]) // 4
            path[depth:] = [drawn["name"]]
            parents[drawn["name"]] = path[depth - 1] if depth else None
    return parents


def _descendants(cls: type[BaseException]) -> set[type[BaseException]]:
    return {cls}.union(*(_descendants(each) for each in cls.__subclasses__()))


def _every_module() -> list[ModuleType]:
    names = [each.name for each in pkgutil.walk_packages(optin.__path__, "optin.")]
    return [import_module(name) for name in names if not name.endswith("__main__")]


def test_each_exception_of_optin_stands_in_the_tree_under_its_parent() -> None:
    _every_module()
    ours = {
        each for each in _descendants(exceptions.OptinError) if each.__module__.startswith("optin")
    }
    tree = _tree()
    assert set(tree) == {each.__name__ for each in ours}
    wrong = [
        each.__name__
        for each in ours
        if (parent := tree[each.__name__])
        and parent not in {base.__name__ for base in each.__bases__}
    ]
    assert wrong == []


def test_each_exception_of_the_module_is_exported() -> None:
    defined = {
        name
        for name, value in vars(exceptions).items()
        if inspect.isclass(value) and value.__module__ == exceptions.__name__
    }
    assert defined == set(exceptions.__all__)
    assert defined <= set(_public(optin))


def test_optin_defines_no_exception_outside_its_tree() -> None:
    stray = [
        f"{module.__name__}.{name}"
        for module in _every_module()
        for name, value in vars(module).items()
        if inspect.isclass(value)
        and issubclass(value, BaseException)
        and value.__module__ == module.__name__
        and not issubclass(value, exceptions.OptinError)
        and not name.startswith("_")
    ]
    assert stray == []
