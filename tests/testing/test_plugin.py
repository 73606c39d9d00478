"""The pytest plugin gives each test a clock and a whole optin of its own, and only when asked."""

import os
import re
from importlib.metadata import entry_points
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "how-to" / "test-your-app.md"


@pytest.fixture(autouse=True)
def checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what runs in another folder find this checkout."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"), prepend=os.pathsep)


def _run(pytester: pytest.Pytester, *more: str) -> pytest.RunResult:
    """Run with the plugin as installed, or by its name from a checkout."""
    installed = any(each.name == "optin" for each in entry_points(group="pytest11"))
    named = () if installed else ("-p", "optin.testing.plugin")
    # What else is installed here, users may not have, and the plugins import much.
    others = [f"-pno:{each}" for each in ("schemathesis", "faker", "hypothesispytest", "anyio")]
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", *others, *named, *more)


def test_pytest_is_told_of_the_plugin_by_the_project() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '[project.entry-points.pytest11]\noptin = "optin.testing.plugin"' in project


def test_each_test_gets_a_sandbox_of_its_own_on_the_clock_of_the_test(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(
        """
        from datetime import timedelta

        def test_a_stop_in_one_test(optin_sandbox):
            optin_sandbox.contact_texts("+14155550123", "STOP")
            assert optin_sandbox.status("+14155550123").state == "opted_out"

        def test_is_unknown_in_the_next(optin_sandbox, optin_clock):
            assert optin_sandbox.status("+14155550123").state == "unknown"
            assert optin_sandbox.clock is optin_clock
            assert optin_clock.now().isoformat() == "2026-01-05T12:00:00+00:00"
        """
    )
    _run(pytester, "-W", "error").assert_outcomes(passed=2)


def test_no_fixture_runs_and_nothing_is_made_in_a_test_that_does_not_ask(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_of_something_else(request):
            assert not [each for each in request.fixturenames if each.startswith("optin")]
            assert "hypothesis" not in sys.modules
        """
    )
    _run(pytester).assert_outcomes(passed=1)


def test_the_fixtures_are_told_with_their_use(pytester: pytest.Pytester) -> None:
    shown = _run(pytester, "--fixtures").stdout.str()
    assert "optin_clock" in shown
    assert "Give a whole optin in memory" in shown


def test_the_tests_that_the_guide_shows_pass(pytester: pytest.Pytester) -> None:
    examples = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    shown = [each for each in examples if "def test_" in each]
    assert shown
    pytester.makepyfile(*shown[:1], **{f"test_more_{n}": each for n, each in enumerate(shown[1:])})
    tests = sum(each.count("def test_") for each in shown)
    _run(pytester, "-W", "error").assert_outcomes(passed=tests)
