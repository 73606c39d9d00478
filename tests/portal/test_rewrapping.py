"""A data key is put in the place of the same one, and of no other."""

from datetime import UTC, datetime

import pytest
from attrs import evolve

from optin.policy import Decision, PortalAccount, RecipientView, Snapshot
from optin.portal import decide_rewrap

NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
ACCOUNT = PortalAccount(recipient="r1", active=True, since=NOW, data_key=b"old")


def _snapshot(account: PortalAccount | None) -> Snapshot:
    return Snapshot("reyes", None, recipients=(RecipientView("r1", portal=account),))


@pytest.mark.parametrize("account", [ACCOUNT, evolve(ACCOUNT, active=False)])
def test_a_data_key_that_is_wrapped_anew_is_kept_and_nothing_else_changes(
    account: PortalAccount,
) -> None:
    decision = decide_rewrap(b"old", b"new")(_snapshot(account), NOW)
    after = evolve(account, data_key=b"new")
    assert decision == Decision(answer=True, portals=(after,))


@pytest.mark.parametrize("account", [None, evolve(ACCOUNT, data_key=b"")])
def test_a_data_key_that_was_destroyed_meanwhile_does_not_come_back(
    account: PortalAccount | None,
) -> None:
    decision = decide_rewrap(b"old", b"new")(_snapshot(account), NOW)
    assert decision == Decision(answer=False)


def test_a_data_key_that_another_one_has_wrapped_anew_meanwhile_stays() -> None:
    other = evolve(ACCOUNT, data_key=b"newer")
    assert decide_rewrap(b"old", b"new")(_snapshot(other), NOW) == Decision(answer=False)
