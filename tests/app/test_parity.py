"""OptIn and AsyncOptIn are one thing in two colours, and hold nothing of their own."""

import inspect
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest

from optin import AsyncOptIn, OptIn
from optin.app.contacts import AsyncContacts, Contacts
from optin.app.forms import AsyncForms, Forms
from optin.app.mails import AsyncMails, Mails
from optin.app.noticeboard import AsyncNotices, Notices
from optin.app.portal import AsyncPortal, Portal
from optin.app.reporting import AsyncReports, Reports
from optin.app.users import AsyncUsers, Users
from optin.storage import AsyncStore, Store
from optin.testing import Sandbox
from optin.transports.protocol import AsyncCourier, Courier

# The shells, and the parts of them that have methods of their own.
PAIRS = [
    (OptIn, AsyncOptIn),
    (Users, AsyncUsers),
    (Mails, AsyncMails),
    (Notices, AsyncNotices),
    (Contacts, AsyncContacts),
    (Reports, AsyncReports),
    (Forms, AsyncForms),
    (Portal, AsyncPortal),
]


def _public(cls: type) -> dict[str, Callable[..., Any]]:
    return {
        name: value
        for name, value in inspect.getmembers(cls, inspect.isfunction)
        if not name.startswith("_")
    }


METHODS = [(*pair, name) for pair in PAIRS for name in sorted(_public(pair[0]))]
IDS = [f"{sync.__name__}.{name}" for sync, _, name in METHODS]


@pytest.mark.parametrize(("sync", "awaited"), PAIRS)
def test_both_have_the_same_methods(sync: type, awaited: type) -> None:
    assert sorted(_public(awaited)) == sorted(_public(sync))
    assert _public(sync)


def test_the_shells_have_their_methods() -> None:
    assert {"send", "receive", "dispatch", "close"} <= set(_public(OptIn))


@pytest.mark.parametrize(("sync", "awaited", "name"), METHODS, ids=IDS)
def test_a_method_takes_the_same_in_both(sync: type, awaited: type, name: str) -> None:
    one, other = (inspect.signature(_public(cls)[name]) for cls in (sync, awaited))
    assert [(each.name, each.kind, each.default) for each in one.parameters.values()] == [
        (each.name, each.kind, each.default) for each in other.parameters.values()
    ]
    told = str(other.return_annotation).replace("AsyncIterator", "Iterator")
    assert str(one.return_annotation) == told


@pytest.mark.parametrize(("sync", "awaited", "name"), METHODS, ids=IDS)
def test_a_method_is_awaited_in_one_and_called_in_the_other(
    sync: type, awaited: type, name: str
) -> None:
    one, other = _public(sync)[name], _public(awaited)[name]
    if inspect.isgeneratorfunction(one):
        assert inspect.isasyncgenfunction(other)
    else:
        assert inspect.iscoroutinefunction(other)
        assert not inspect.iscoroutinefunction(one)


@pytest.mark.parametrize(("sync", "awaited", "name"), METHODS, ids=IDS)
def test_a_method_is_told_in_both(sync: type, awaited: type, name: str) -> None:
    for cls in (sync, awaited):
        assert (_public(cls)[name].__doc__ or "").strip().endswith((".", "``"))


def test_both_are_made_from_the_same_parts() -> None:
    one, other = (inspect.signature(cls.__init__) for cls in (OptIn, AsyncOptIn))
    assert [(each.name, each.kind) for each in one.parameters.values()] == [
        (each.name, each.kind) for each in other.parameters.values()
    ]


@pytest.mark.parametrize(("sync", "awaited"), [(Store, AsyncStore), (Courier, AsyncCourier)])
def test_a_protocol_asks_the_same_in_both(sync: type, awaited: type) -> None:
    assert sorted(_public(sync)) == sorted(_public(awaited))
    for name, method in _public(sync).items():
        assert list(inspect.signature(method).parameters) == list(
            inspect.signature(_public(awaited)[name]).parameters
        )


def test_importing_optin_starts_no_thread_and_changes_nothing_of_the_process() -> None:
    script = (
        "import os, signal, sys, threading\n"
        "def seen(): return (threading.active_count(), dict(os.environ), os.getcwd(),"
        " signal.getsignal(signal.SIGINT), sys.getswitchinterval())\n"
        "before = seen()\n"
        "from optin import OptIn, AsyncOptIn\n"
        "assert seen() == before\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False)  # noqa: S603 - ours
    assert done.returncode == 0


def test_two_in_one_process_know_nothing_of_each_other() -> None:
    before = threading.active_count()
    with Sandbox() as one, Sandbox() as other:
        one.contact_texts("+14155550123", "STOP")
        assert one.status("+14155550123").state == "opted_out"
        assert other.status("+14155550123").state == "unknown"
        assert other.transport.sent == []
    assert threading.active_count() == before
