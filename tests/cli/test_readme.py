"""What the README shows is what there is: its first example prints that, its host is ours."""

import inspect
import io
import re
from contextlib import redirect_stdout

from optin.cli import host
from tests.project.source import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_first_example_is_short_and_prints_what_the_readme_says() -> None:
    first, shown = blocks("python")[0], blocks("text")[0]
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(first, "first.py", "exec"), {})  # noqa: S102 - an example of ours
    assert out.getvalue() == shown
    assert len(first.splitlines()) <= 25


def test_the_host_of_the_readme_is_the_one_that_the_demo_plays() -> None:
    _, code = inspect.getsource(host).split('"""\n', 1)
    assert code.strip() in [block.strip() for block in blocks("python")]


def test_the_readme_begins_with_the_demo_and_the_tests() -> None:
    assert blocks("console")[0].splitlines() == ["$ make demo", "$ make test"]
