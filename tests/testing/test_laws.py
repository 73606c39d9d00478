"""The laws are product: anybody runs them on a store or transport of his own, and they catch."""

import os
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]

STORES = """
from attrs import evolve

from optin.storage.memory import MemoryStore
from optin.testing.laws import StoreLaws


class ForgetfulStore(MemoryStore):
    def transact(self, units, clock):
        return super().transact([evolve(unit, key=None) for unit in units], clock)


class TestOwnStore(StoreLaws):
    def open(self, folder):
        return MemoryStore()


class TestForgetfulStore(StoreLaws):
    def open(self, folder):
        return ForgetfulStore()
"""

TRANSPORTS = """
from optin.testing.transport_laws import TransportLaws
from optin.transports.memory import MemoryTransport


class CredulousTransport(MemoryTransport):
    def verify(self, request):
        pass


class TestOwnTransport(TransportLaws):
    kind = MemoryTransport
    secrets = ("my key",)

    def transport(self):
        return self.kind(key=b"my key")

    def keyless(self):
        return self.kind(key=b"")

    def inbound(self, text):
        return self.transport().inbound_request(
            "+14155550123", "+14155550100", text, event_id="1"
        )


class TestCredulousTransport(TestOwnTransport):
    kind = CredulousTransport
"""


@pytest.fixture(autouse=True)
def checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what runs in another folder find this checkout."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"), prepend=os.pathsep)


@pytest.mark.parametrize(
    ("source", "some", "own", "wrong"),
    [
        (STORES, "a_key_used_again or a_key_is_its", "TestOwnStore", "TestForgetfulStore"),
        (TRANSPORTS, "unsigned or only_a_post", "TestOwnTransport", "TestCredulousTransport"),
    ],
    ids=["store", "transport"],
)
def test_one_of_ones_own_is_held_to_the_laws(
    pytester: pytest.Pytester, source: str, some: str, own: str, wrong: str
) -> None:
    pytester.makepyfile(source)
    others = ("-pno:cacheprovider", "-pno:schemathesis", "-pno:faker")
    run = pytester.runpytest_subprocess(*others, "-rpf", "-k", some)
    passed = [line for line in run.outlines if line.startswith("PASSED")]
    failed = [line for line in run.outlines if line.startswith("FAILED")]
    assert any(f"::{own}::" in line for line in passed)
    assert not any(f"::{own}::" in line for line in failed)
    assert any(f"::{wrong}::" in line for line in failed)
