"""Consents by program: each program has its own, and STOP ALL is of them all (row C9)."""

import pytest

from optin import Changed, Code, ConsentRow, Held, Mode, Queued, ScopeKind, SettingsError, State
from tests.app.driver import ADMIN, KIM, NOBODY_SPECIAL, SAM, TENANT, World, code_of

PROGRAMS = ("news", "reminders")


def _divided(world: World, mode: Mode = Mode.OFF) -> World:
    world.enrol(mode)
    world.optin.change_programs(TENANT, PROGRAMS, actor=ADMIN, confirm=True)
    changed = world.optin.change_scope(TENANT, ScopeKind.PROGRAM, actor=ADMIN, confirm=True)
    assert isinstance(changed, Changed)
    return world


def _states(world: World) -> dict[str, State]:
    return {each.scope: each.state for each in world.optin.status(TENANT, SAM)}


def test_each_program_has_its_own_consent(world: World) -> None:
    _divided(world, Mode.CONSENT)
    world.send("about news", program="news")
    world.dispatch()
    world.writes("YES")
    world.dispatch()
    assert isinstance(world.send(program="news"), Queued)
    assert isinstance(world.send(program="reminders"), Held)
    assert _states(world) == {"program:news": State.OPTED_IN, "program:reminders": State.PENDING}


def test_a_stop_is_about_the_program_of_the_text_that_left_last(world: World) -> None:
    _divided(world)
    world.send("one", program="news")
    world.dispatch()
    world.send("two", program="reminders")
    world.dispatch()
    world.send("three, queued and not sent", program="news")
    world.writes("STOP")
    assert code_of(world.send(program="reminders")) is Code.OPTED_OUT
    assert isinstance(world.send(program="news"), Queued)
    world.writes("START")
    assert isinstance(world.send(program="reminders"), Queued)


def test_a_stop_all_is_about_every_program_those_to_come_included(world: World) -> None:
    _divided(world)
    world.send("one", program="news")
    world.dispatch()
    world.writes("STOPALL")
    more = (*PROGRAMS, "billing")
    world.optin.change_programs(TENANT, more, actor=ADMIN, confirm=True)
    for program in more:
        assert code_of(world.send(program=program)) is Code.OPTED_OUT


def test_a_stop_of_somebody_whom_nobody_texted_is_about_every_program(world: World) -> None:
    _divided(world)
    world.writes("STOP")
    for program in PROGRAMS:
        assert code_of(world.send(program=program)) is Code.OPTED_OUT


def test_by_hand_a_program_is_named_or_all_are_meant(world: World) -> None:
    _divided(world)
    world.optin.opt_out(TENANT, contact=SAM, by="dana", program="news")
    assert code_of(world.optin.may_send(TENANT, to=SAM, program="news")) is Code.OPTED_OUT
    assert isinstance(world.send(program="reminders"), Queued)
    world.optin.opt_out(TENANT, contact=SAM, by="dana")
    assert code_of(world.send(program="reminders")) is Code.OPTED_OUT
    world.optin.opt_in(TENANT, contact=KIM, by="dana", evidence="signed", program="reminders")
    (first, second) = world.optin.status(TENANT, KIM)
    assert (first.state, second.state) == (State.UNKNOWN, State.OPTED_IN)


def test_a_program_that_there_is_not_is_refused(world: World) -> None:
    _divided(world)
    assert code_of(world.send(program="gone")) is Code.UNKNOWN_PROGRAM
    with pytest.raises(SettingsError):
        world.optin.opt_out(TENANT, contact=SAM, by="dana", program="gone")
    refused = world.optin.change_programs(TENANT, ["x"], actor=NOBODY_SPECIAL, confirm=True)
    assert code_of(refused) is Code.PERMISSION_MISSING


def test_there_is_nothing_to_divide_by_without_programs(world: World) -> None:
    world.enrol()
    with pytest.raises(SettingsError) as refused:
        world.optin.change_scope(TENANT, ScopeKind.PROGRAM, actor=ADMIN, confirm=True)
    assert refused.value.code == "no_program"


def test_what_was_kept_by_program_comes_in_again_by_program(world: World) -> None:
    _divided(world)
    rows = [
        ConsentRow(number=SAM, state="opted_out", program="news"),
        ConsentRow(
            number=SAM, state="opted_in", at=world.clock.now(), note="paper", program="reminders"
        ),
        ConsentRow(number=KIM, state="opted_out"),
    ]
    assert world.optin.import_consents(TENANT, rows, name="old office").imported == 3
    told = sorted((row.number, row.state, row.program, row.sender) for row in _out(world))
    assert told == [
        (SAM, "opted_in", "reminders", ""),
        (SAM, "opted_out", "news", ""),
        (KIM, "opted_out", "", "*"),
    ]


def _out(world: World) -> list[ConsentRow]:
    return list(world.optin.export_consents(TENANT))
