"""One consent for the tenant, or one for each of its senders; and STOP ALL, for all of them."""

import pytest

from optin import (
    Changed,
    Code,
    Held,
    Mode,
    Queued,
    ReceivedAs,
    Refused,
    ScopeKind,
    SettingsError,
    State,
)
from optin.storage.memory import MemoryStore
from tests.app.driver import (
    ADMIN,
    NOBODY_SPECIAL,
    SAM,
    SECOND,
    SENDER,
    TENANT,
    TOLL_FREE,
    World,
    code_of,
)

THIRD = "+14155550102"
BOTH = (SENDER, SECOND)


def _states(world: World) -> dict[str, State]:
    return {status.scope: status.state for status in world.optin.status(TENANT, SAM)}


def test_under_the_organisation_one_stop_covers_every_sender(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH)
    world.writes("STOP", to=SECOND)
    for sender in BOTH:
        assert code_of(world.send(sender=sender)) is Code.OPTED_OUT


def test_under_the_sender_each_pair_of_numbers_has_its_own_consent(world: World) -> None:
    world.enrol(senders=BOTH, scope=ScopeKind.SENDER)
    world.send(sender=SENDER)
    world.writes("YES", to=SENDER)
    assert isinstance(world.send(sender=SENDER), Queued)
    held = world.send("from the second", sender=SECOND)
    assert isinstance(held, Held)
    assert held.asked
    world.dispatch()
    assert "from the second" not in world.sent()
    assert _states(world) == {
        f"sender:{SENDER}": State.OPTED_IN,
        f"sender:{SECOND}": State.PENDING,
    }


def test_under_the_sender_a_stop_to_one_leaves_the_other(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    world.writes("STOP", to=SECOND)
    assert code_of(world.send(sender=SECOND)) is Code.OPTED_OUT
    world.send("still welcome", sender=SENDER)
    world.dispatch()
    assert "still welcome" in world.sent()
    assert {message.sender for message in world.transport.sent} == set(BOTH)


def test_a_stop_to_one_sender_leaves_what_waits_for_the_other(world: World) -> None:
    world.enrol(senders=BOTH, scope=ScopeKind.SENDER)
    world.send("from the first", sender=SENDER)
    world.send("from the second", sender=SECOND)
    world.dispatch()
    world.writes("STOP", to=SENDER)
    world.writes("YES", to=SECOND)
    world.dispatch()
    assert world.sent()[-1] == "from the second"
    assert "from the first" not in world.sent()


@pytest.mark.parametrize("words", ["STOPALL", "Stop all", "stop-all!"])
def test_a_stop_all_covers_every_sender(world: World, words: str) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    world.send("a", sender=SENDER)
    world.send("b", sender=SECOND)
    world.writes(words, to=SENDER)
    world.dispatch()
    assert not {"a", "b"} & set(world.sent())
    for sender in BOTH:
        assert code_of(world.send(sender=sender)) is Code.OPTED_OUT


def test_a_stop_all_covers_a_sender_that_did_not_exist_yet(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    world.writes("STOPALL", to=SENDER)
    changed = world.optin.change_senders(TENANT, (*BOTH, THIRD), actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    assert code_of(world.send(sender=THIRD)) is Code.OPTED_OUT
    world.dispatch()
    assert len(world.sent()) == 1


def test_a_stop_all_discards_what_waits_for_every_sender(world: World) -> None:
    world.enrol(senders=BOTH, scope=ScopeKind.SENDER)
    world.send("a", sender=SENDER)
    world.send("b", sender=SECOND)
    world.writes("STOPALL", to=SENDER)
    world.writes("START", to=SECOND)
    world.dispatch()
    assert not {"a", "b"} & set(world.sent())


def test_a_start_after_a_stop_all_lifts_it_for_the_sender_it_came_to(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    world.writes("STOPALL", to=SENDER)
    world.writes("START", to=SECOND)
    assert isinstance(world.send(sender=SECOND), Queued)
    assert code_of(world.send(sender=SENDER)) is Code.OPTED_OUT
    world.writes("STOPALL", to=SENDER)
    assert code_of(world.send(sender=SECOND)) is Code.OPTED_OUT


def test_a_repeated_stop_all_is_not_confirmed_again(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    for _ in range(3):
        world.writes("STOPALL", to=SENDER)
    world.dispatch()
    assert len(world.sent()) == 1


def test_nothing_queued_before_a_stop_all_leaves_after_a_start(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH, scope=ScopeKind.SENDER)
    world.send("old", sender=SECOND)
    world.writes("STOPALL", to=SENDER)
    world.writes("START", to=SECOND)
    world.dispatch()
    assert "old" not in world.sent()


# What was said in one scope says nothing of another: a change would lift an opt-out.
@pytest.mark.parametrize("kinds", [list(ScopeKind)[:2], list(ScopeKind)[1::-1]])
@pytest.mark.parametrize(
    ("said", "lost"), [("STOP", True), ("STOPALL", False), ("YES please", False), ("START", False)]
)
def test_the_division_changes_where_that_loses_no_opt_out(
    world: World, kinds: list[ScopeKind], said: str, *, lost: bool
) -> None:
    before, after = kinds
    world.enrol(Mode.OFF, senders=BOTH, scope=before)
    world.writes(said)
    world.dispatch()
    if lost:
        with pytest.raises(SettingsError) as refused:
            world.optin.change_scope(TENANT, after, actor=ADMIN, confirm=True)
        assert refused.value.code == "opt_outs_exist"
    else:
        world.optin.change_scope(TENANT, after, actor=ADMIN, confirm=True)
    assert world.optin.settings(TENANT).scope is (before if lost else after)
    for sender in BOTH if said.startswith("STOP") else ():
        gone = said == "STOPALL" or sender == SENDER or before is ScopeKind.ORGANISATION
        assert isinstance(world.send(sender=sender), Refused) is gone
    same = world.optin.change_scope(
        TENANT, world.optin.settings(TENANT).scope, actor=ADMIN, confirm=True
    )
    assert isinstance(same, Changed)


def test_the_division_does_not_change_past_a_stop_that_waits_undecided(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH)
    world.writes_while_locked("STOP")
    with pytest.raises(SettingsError) as refused:
        world.optin.change_scope(TENANT, ScopeKind.SENDER, actor=ADMIN, confirm=True)
    assert refused.value.code == "opt_outs_exist"


@pytest.mark.parametrize("mode", [Mode.OFF, Mode.CONSENT])
def test_the_division_does_not_change_while_messages_wait(world: World, mode: Mode) -> None:
    world.enrol(mode, senders=BOTH)
    world.send("waits")
    with pytest.raises(SettingsError) as refused:
        world.optin.change_scope(TENANT, ScopeKind.SENDER, actor=ADMIN, confirm=True)
    assert refused.value.code == "messages_wait"
    assert world.row("waits").state in {"pending", "held"}


def test_an_opt_out_that_slips_in_before_the_change_becomes_one_of_everything() -> None:
    world = World(MemoryStore(), None).enrol(Mode.OFF, senders=BOTH)
    slipped: list[str] = []

    def slips_in(name: str, arguments: tuple[object, ...]) -> None:
        is_change = name == "transact" and getattr(arguments[0][0].entry, "settings", False)  # type: ignore[index]
        if is_change and not slipped:
            slipped.append(SAM)
            world.writes("STOP")

    world.store.fails = slips_in
    changed = world.optin.change_scope(TENANT, ScopeKind.SENDER, actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    assert slipped == [SAM]
    for sender in BOTH:
        assert code_of(world.send(sender=sender)) is Code.OPTED_OUT


def test_changing_the_scope_or_the_senders_needs_the_setup_permission(world: World) -> None:
    world.enrol()
    scope = world.optin.change_scope(TENANT, ScopeKind.SENDER, actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(scope) is Code.PERMISSION_MISSING
    senders = world.optin.change_senders(TENANT, BOTH, actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(senders) is Code.PERMISSION_MISSING


# What a sender can do.


def test_a_toll_free_sender_leaves_the_answer_to_the_network(world: World) -> None:
    world.enrol(senders=[TOLL_FREE])
    world.send()
    world.dispatch()
    world.forget()
    assert world.writes("STOP", to=TOLL_FREE).outcome is ReceivedAs.OPTED_OUT
    world.dispatch()
    assert world.sent() == []
    assert world.told() == ["user_initiated.rejected"]
    assert code_of(world.send()) is Code.OPTED_OUT


def test_a_sender_that_the_tenant_does_not_have_is_refused(world: World) -> None:
    world.enrol()
    assert code_of(world.send(sender=SECOND)) is Code.UNKNOWN_SENDER
    assert code_of(world.optin.may_send(TENANT, to=SAM, sender=SECOND)) is Code.UNKNOWN_SENDER
    asked = world.optin.request_consent(TENANT, to=SAM, user="dana", sender=SECOND)
    assert code_of(asked) is Code.UNKNOWN_SENDER


def test_a_message_of_a_sender_that_was_taken_away_does_not_leave(world: World) -> None:
    world.enrol(Mode.OFF, senders=BOTH)
    world.send("from the second", sender=SECOND)
    world.optin.change_senders(TENANT, [SENDER], actor=ADMIN, confirm=True)
    world.dispatch()
    assert world.sent() == []
    assert world.row("from the second").code == Code.UNKNOWN_SENDER


def test_a_reply_leaves_from_the_sender_that_was_written_to(world: World) -> None:
    world.enrol(senders=BOTH)
    world.writes("HELP", to=SECOND)
    world.writes("STOP", to=SECOND)
    world.dispatch()
    assert [message.sender for message in world.transport.sent] == [SECOND, SECOND]
