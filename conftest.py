"""Every Python example in the README, the docs and the docstrings is a test.

The examples of one document share a namespace, and run in a folder of their own, so that one that
opens a database file leaves nothing behind. There is no way to skip an example: one that cannot
run is not written as Python.
"""

import os
from doctest import ELLIPSIS
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Sybil
from sybil.integration.pytest import pytest_integration as collector_of
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

HERE = Path(__file__).parent

# The records that tests and examples log are read, each and every one.
pytest_plugins = ["tests.logs"]


def enter_folder(namespace: dict[str, Any]) -> None:
    """Run the examples of a document in an empty folder."""
    folder = TemporaryDirectory(prefix="optin-example-")
    namespace["__folder__"] = folder
    os.chdir(folder.name)


def leave_folder(namespace: dict[str, Any]) -> None:
    """Come back, and remove the folder with whatever the examples wrote."""
    os.chdir(HERE)
    namespace.pop("__folder__").cleanup()


pages = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md", "docs/*/*.md", "docs/*/*/*.md"],
    setup=enter_folder,
    teardown=leave_folder,
)
docstrings = Sybil(
    parsers=[DocTestParser(ELLIPSIS)],
    path="src",
    patterns=["*.py"],
    setup=enter_folder,
    teardown=leave_folder,
)

pytest_collect_file = collector_of(pages, docstrings)
