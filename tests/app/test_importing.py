"""Consents that come in from elsewhere and go out again, with their evidence (row C12)."""

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest

from optin import (
    Clock,
    Code,
    ConsentRow,
    Entry,
    EventType,
    Evidence,
    ImportReport,
    InputError,
    Mode,
    NotImported,
    OptIn,
    ScopeKind,
    Source,
    State,
    StorageError,
    UnknownTenantError,
)
from optin.app import aio, sync
from optin.files import read_csv, read_jsonl, write_csv, write_jsonl
from optin.policy import Failed, Result, Unit
from optin.storage.memory import MemoryStore
from optin.testing import FixedClock
from tests.app.driver import ADMIN, KIM, SAM, SECOND, SENDER, TENANT, World

LEE = "+14155550125"
LONG_AGO = FixedClock().now() - timedelta(days=400)
PROOF = {"source": "paper", "note": "signed intake form", "wording": "May we text you?",
         "version": "3", "language": "en", "actor": "ann", "ip": "192.0.2.7"}  # fmt: skip


def row(number: str, state: str = "opted_in", **fields: Any) -> ConsentRow:  # noqa: ANN401
    proof = PROOF if state != "opted_out" else {}
    return ConsentRow(**{"number": number, "state": state, "at": LONG_AGO, **proof, **fields})


def taken(world: World, *rows: Any, **named: Any) -> ImportReport:  # noqa: ANN401 - bad rows too
    report = world.optin.import_consents(TENANT, rows, **{"name": "list", **named})
    assert isinstance(report, ImportReport)
    return report


def numbered(count: int) -> list[ConsentRow]:
    return [row(f"+1415556{at:04}", "opted_out" if at % 3 else "opted_in") for at in range(count)]


@pytest.fixture
def small_commits(monkeypatch: pytest.MonkeyPatch) -> int:
    for shell in (sync, aio):
        monkeypatch.setattr(shell, "ROWS", 10)
    return 10


# Coming in ----------------------------------------------------------------------------------------


def test_each_row_becomes_what_it_says_with_its_evidence_and_nobody_is_texted(world: World) -> None:
    world.enrol()
    report = taken(world, row(SAM), row(KIM, "opted_out"), row(LEE, "informed"))
    assert report == ImportReport("list", rows=3, imported=3)
    assert [world.state(who) for who in (SAM, KIM, LEE)] == ["opted_in", "opted_out", "informed"]
    assert (world.status().since, world.status().source) == (LONG_AGO, "import")
    (entry,) = world.history(SAM)
    assert entry.event.type is EventType.OPTED_IN
    assert entry.event.payload == {**PROOF, "import": "list", "line": "1"}
    assert entry.recorded_at == world.clock.now()
    world.dispatch()
    assert world.transport.sent == []
    assert world.notifier.told == []


def test_an_imported_yes_lets_a_message_through_and_an_imported_no_bars_it(world: World) -> None:
    world.enrol()
    taken(world, row(SAM), row(KIM, "opted_out"))
    may = world.optin.may_send_many(TENANT, to=[SAM, KIM])
    assert [getattr(answer, "code", None) for _, answer in may] == [None, Code.OPTED_OUT]


def test_an_import_never_lifts_an_opt_out_that_is_known_here(world: World) -> None:
    world.enrol()
    world.writes("STOP", SAM)
    report = taken(world, row(SAM, at=world.clock.now()), row(KIM))
    assert (report.imported, report.refused) == (1, 1)
    (told,) = report.errors
    assert (told.line, told.code, told.refused) == (1, "opt_out_stands", True)
    assert told.entry == world.status().entry
    assert "only the person's own act" in told.rule
    assert "START" in told.remedy
    assert world.state() is State.OPTED_OUT


def test_an_opt_out_that_lies_undecided_stands_too(world: World) -> None:
    world.enrol()
    world.writes_while_locked("STOP")
    assert taken(world, row(SAM)).errors[0].code == "opt_out_unprocessed"


def test_an_opt_out_older_than_what_is_known_is_taken_and_one_that_is_known_noted(
    world: World,
) -> None:
    world.enrol()
    world.agrees(SAM)
    world.writes("STOP", KIM)
    report = taken(world, row(SAM, "opted_out"), row(KIM, "opted_out"))
    assert (report.imported, report.unchanged) == (1, 1)
    assert world.state() is State.OPTED_OUT
    assert world.events(KIM)[-1] is EventType.OPT_OUT_REPEATED


def test_bought_lists_and_consents_without_evidence_are_refused(world: World) -> None:
    world.enrol()
    bare = {"note": "", "wording": ""}
    report = taken(
        world, row(SAM, provenance="purchased"), row(KIM, **bare), row(LEE, provenance="own")
    )
    assert [(told.line, told.code) for told in report.errors] == [
        (1, "list_not_own"),
        (2, "evidence_required"),
    ]
    assert "CTIA" in report.errors[0].rule
    assert (world.state(SAM), world.state(LEE)) == (State.UNKNOWN, State.OPTED_IN)


def test_a_bad_row_takes_no_other_down_and_says_what_to_do(world: World) -> None:
    world.enrol()
    unread = NotImported(9, "invalid_csv", "A quote is not closed, or stands alone.")
    report = taken(
        world, row("12"), row(SAM, at="2025-01-01"), row(KIM, "maybe"), unread, row(LEE),
        row(SAM, at="2999-01-01T00:00Z"),
    )  # fmt: skip
    assert (report.rows, report.imported, report.invalid, report.refused) == (6, 1, 5, 0)
    assert [(told.line, told.code) for told in report.errors] == [
        (1, "invalid_address"), (2, "time_without_zone"), (3, "unknown_state"),
        (6, "time_in_future"), (9, "invalid_csv"),
    ]  # fmt: skip
    assert all(told.reason.endswith((".", ")")) for told in report.errors)
    assert world.state(LEE) is State.OPTED_IN


def test_what_was_held_waits_for_the_next_message(world: World) -> None:
    world.enrol()
    world.send("first")
    world.dispatch()
    world.forget()
    taken(world, row(SAM))
    world.dispatch()
    assert world.sent() == []
    world.send("second")
    world.dispatch()
    assert world.sent() == ["first", "second"]


def test_an_imported_opt_out_discards_what_was_held(world: World) -> None:
    world.enrol()
    world.send("first")
    taken(world, row(SAM, "opted_out"))
    assert world.row("first").state == "discarded"


def test_by_sender_a_row_is_about_the_sender_that_it_names_or_about_all(world: World) -> None:
    world.enrol(senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    taken(world, row(SAM, sender=SECOND), row(KIM), row(KIM, "opted_out", sender="*"))
    for number, sender, code in (
        (SAM, SENDER, Code.CONSENT_REQUIRED), (SAM, SECOND, None), (KIM, SENDER, Code.OPTED_OUT),
    ):  # fmt: skip
        answer = world.optin.may_send(TENANT, to=number, sender=sender)
        assert getattr(answer, "code", None) == code
    world.switch(Mode.OFF)
    refused = taken(world, row(KIM, sender=SECOND), row(LEE, sender="+14155550199"), name="more")
    assert [told.code for told in refused.errors] == ["opt_out_stands", "unknown_sender"]


def test_a_dry_run_says_the_same_and_changes_nothing(world: World) -> None:
    world.enrol()
    world.writes("STOP", KIM)
    world.agrees(LEE)
    before = world.history(None)
    rows = (row(SAM), row(KIM), row(LEE), row("12"), row(SAM, provenance="rented"))
    tried = taken(world, *rows, dry_run=True)
    assert world.history(None) == before
    assert (tried.imported, tried.unchanged, tried.refused, tried.invalid) == (1, 1, 2, 1)
    assert taken(world, *rows) == tried


# Again, and after a crash -------------------------------------------------------------------------


def test_the_same_file_again_changes_nothing(world: World) -> None:
    world.enrol()
    rows = [row(SAM), row(KIM, "opted_out"), row("12"), row(LEE)]
    taken(world, *rows)
    before = world.history(None)
    report = taken(world, *rows)
    assert (report.imported, report.repeated, report.invalid) == (0, 3, 1)
    assert world.history(None) == before


def test_a_person_who_agreed_since_is_not_opted_out_by_the_same_file(world: World) -> None:
    world.enrol()
    taken(world, row(SAM, "opted_out"))
    world.writes("START", SAM)
    assert taken(world, row(SAM, "opted_out")).repeated == 1
    assert world.state() is State.OPTED_IN


def test_a_line_with_something_else_in_it_is_told_and_not_taken(world: World) -> None:
    world.enrol()
    taken(world, row(SAM), row(KIM))
    report = taken(world, row(SAM), row(LEE))
    (told,) = report.errors
    assert (told.line, told.code, told.refused) == (2, "row_changed", False)
    assert "another name" in told.remedy
    assert world.state(LEE) is State.UNKNOWN
    assert taken(world, row(LEE), name="another").imported == 1


def test_a_row_that_was_refused_can_be_mended_in_its_place(world: World) -> None:
    world.enrol()
    world.writes("STOP", KIM)
    first = taken(world, row(SAM, note="", wording=""), row(KIM), row("12"))
    assert (first.refused, first.invalid) == (2, 1)
    world.says_yes_on_a_form(KIM)
    second = taken(world, row(SAM), row(KIM), row(LEE))
    assert (second.imported, second.unchanged, second.errors) == (2, 1, ())


def test_a_crash_in_the_middle_loses_nothing_and_brings_nothing_twice(
    world: World, small_commits: int
) -> None:
    world.enrol()
    rows = numbered(35)
    left = [2]

    def fails(name: str, _: tuple[Any, ...]) -> Exception | None:
        left[0] -= name == "transact"
        return StorageError("the power went") if left[0] < 0 else None

    world.store.fails = fails
    with pytest.raises(StorageError):
        taken(world, *rows)
    world.store.fails = lambda *_: None
    assert len(stated_entries(world)) == 2 * small_commits
    report = taken(world, *rows)
    assert (report.repeated, report.imported) == (20, 15)
    entries = stated_entries(world)
    assert [entry.event.payload["line"] for entry in entries] == [str(n) for n in range(1, 36)]
    assert all(world.state(str(one.number)) == one.state for one in rows)


def stated_entries(world: World) -> list[Entry]:
    """List what the rows stated, without that an opt-out took effect."""
    entries = world.history(None)
    return [entry for entry in entries if "line" in entry.event.payload]


def test_a_row_that_the_database_fails_for_ends_the_import() -> None:
    """Leave the row to the next run: whether it was taken is not known."""

    class Failing(MemoryStore):
        def transact(self, units: Sequence[Unit[Any]], clock: Clock) -> list[Result[Any]]:
            if len(units) == 1:
                return super().transact(units, clock)
            first = super().transact(units[:1], clock)
            return [*first, Failed(StorageError("the disk is full"))]

    with OptIn(Failing(), clock=FixedClock()) as optin:
        optin.enrol(TENANT, name="Firm", senders=[SENDER])
        with pytest.raises(StorageError, match="full"):
            optin.import_consents(TENANT, numbered(2), name="list")
        assert optin.import_consents(TENANT, numbered(1), name="list").repeated == 1


def test_a_file_that_breaks_off_keeps_what_came_before(world: World, small_commits: int) -> None:
    world.enrol()

    def rows() -> Any:  # noqa: ANN401 - a generator of rows
        yield from numbered(small_commits + 5)
        raise InputError("line 17: a cell has no end", code="endless_cell")

    with pytest.raises(InputError):
        world.optin.import_consents(TENANT, rows(), name="list")
    assert len(stated_entries(world)) == small_commits
    assert taken(world, *numbered(small_commits + 5)).repeated == small_commits


def test_progress_is_told_after_each_commit_and_errors_as_they_come(
    world: World, small_commits: int
) -> None:
    world.enrol()
    seen: list[ImportReport] = []
    errors: list[NotImported] = []
    rows = [*numbered(24), row("12")]
    report = taken(world, *rows, on_commit=seen.append, on_error=errors.append)
    assert [one.rows for one in seen] == [small_commits, 2 * small_commits, 25]
    assert seen[-1] == report
    assert [told.line for told in errors] == [25]
    assert report.errors == ()
    assert (report.invalid, report.imported) == (1, 24)


def test_a_mistake_is_told_before_anything_is_written(world: World) -> None:
    with pytest.raises(UnknownTenantError):
        taken(world, row(SAM))
    world.enrol()
    for bad in ("", "  ", "x" * 201, "a\nb"):
        with pytest.raises(InputError) as caught:
            taken(world, row(SAM), name=bad)
        assert caught.value.code == "invalid_name"
    assert taken(world) == ImportReport("list")


def test_no_error_and_no_report_holds_a_number(world: World) -> None:
    world.enrol()
    world.writes("STOP", SAM)
    report = taken(world, row(SAM), row("+1415555012"), row(f"{KIM}9"))
    assert "415555" not in repr(report.errors)


# Going out ----------------------------------------------------------------------------------------


def out(world: World) -> list[ConsentRow]:
    return list(world.optin.export_consents(TENANT))


def by_number(rows: list[ConsentRow]) -> dict[str, ConsentRow]:
    return {str(one.number): one for one in rows}


def test_every_consent_goes_out_with_its_evidence(world: World) -> None:
    world.enrol()
    taken(world, row(SAM))
    world.writes("STOP", KIM)
    world.says_yes_on_a_form(LEE)
    found = by_number(out(world))
    assert found[SAM] == row(SAM, entry=world.status(SAM).entry)
    kim = found[KIM]
    assert (kim.state, kim.source, kim.text, kim.at) == (
        "opted_out", "reply", "STOP", world.clock.now(),
    )  # fmt: skip
    assert kim.message_id
    lee = found[LEE]
    assert (lee.state, lee.source, lee.wording, lee.version) == (
        "opted_in", "form", "May we text you?", "3",
    )  # fmt: skip


def test_what_is_no_consent_is_left_out(world: World) -> None:
    world.enrol()
    world.send("asked", SAM)
    world.optin.may_send(TENANT, to=KIM)
    assert out(world) == []


def test_an_opt_out_that_nobody_lifted_is_one_whatever_was_asked_since(world: World) -> None:
    world.enrol()
    world.writes("STOP", SAM)
    world.writes("hello", SAM)
    assert world.state() is State.PENDING
    (found,) = out(world)
    assert (found.state, found.wording, found.text) == ("opted_out", "", "")


def test_nobody_goes_out_as_agreed_while_an_opt_out_lies_undecided(world: World) -> None:
    world.enrol()
    world.agrees(SAM)
    world.writes_while_locked("STOP")
    (found,) = out(world)
    assert (found.state, found.at) == ("opted_out", None)


def test_a_disclaimer_goes_out_with_its_wording(world: World) -> None:
    world.enrol(Mode.DISCLAIMER)
    world.send("hello")
    world.dispatch()
    (found,) = out(world)
    assert (found.state, found.source) == ("informed", "disclaimer")
    assert found.wording == world.sent()[0]


def test_who_was_erased_goes_out_without_number_and_evidence(world: World) -> None:
    world.enrol()
    taken(world, row(SAM, "opted_out", note="said so"))
    world.optin.erase(TENANT, SAM, ground="asked")
    (found,) = out(world)
    assert (found.number, found.state, found.note, found.at) == ("", "opted_out", "", LONG_AGO)


def test_a_stop_all_goes_out_once_and_before_what_it_does_not_cover(world: World) -> None:
    world.enrol(senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    for who in (SAM, KIM):
        world.writes("START", who)
        world.writes("START", who, to=SECOND)
        world.writes("STOPALL", who)
    world.writes("START", KIM, to=SECOND)
    rows = out(world)
    assert [(one.number, one.state, one.sender) for one in rows if one.number == SAM] == [
        (SAM, "opted_out", "*")
    ]
    assert [(one.number, one.state, one.sender) for one in rows if one.number == KIM] == [
        (KIM, "opted_out", "*"),
        (KIM, "opted_in", SECOND),
    ]


def test_a_stop_all_of_the_only_scope_is_lifted_with_it(world: World) -> None:
    world.enrol()
    for who in (SAM, KIM):
        world.writes("STOPALL", who)
    world.writes("START", KIM)
    found = by_number(out(world))
    assert (found[SAM].state, found[SAM].sender) == ("opted_out", "*")
    assert (found[KIM].state, found[KIM].sender) == ("opted_in", "")
    assert len(out(world)) == 2


def test_a_sender_that_is_gone_goes_out_by_its_key(world: World) -> None:
    world.enrol(senders=(SENDER, "Reyes"), scope=ScopeKind.SENDER)
    taken(world, row(SAM, "opted_out", sender="Reyes"))
    assert [one.sender for one in out(world)] == ["Reyes"]
    world.optin.change_senders(TENANT, [SENDER], actor=ADMIN, confirm=True)
    assert [one.sender for one in out(world)] == ["alphanumeric:reyes"]
    assert taken(world, *out(world), name="again").unchanged == 1


def test_exporting_needs_a_tenant_and_may_find_nobody(world: World) -> None:
    with pytest.raises(UnknownTenantError):
        out(world)
    world.enrol()
    assert out(world) == []


@pytest.mark.parametrize(("write", "read"), [(write_csv, read_csv), (write_jsonl, read_jsonl)])
def test_what_goes_out_can_come_in_elsewhere_and_says_the_same(
    world: World,
    write: Callable[[Iterable[ConsentRow], io.StringIO], int],
    read: Callable[[io.BytesIO], Iterator[ConsentRow | NotImported]],
) -> None:
    world.enrol()
    world.agrees(SAM)
    world.writes("STOP", KIM)
    world.writes("whatsapp yes", "whatsapp:+14155550127")
    evidence = Evidence(Source.FORM, wording='=cmd|" /C calc"!A0', note="+1\r\n-2")
    world.optin.answer_form(TENANT, contact=LEE, agreed=True, evidence=evidence)
    stream = io.StringIO(newline="")
    rows = out(world)
    assert write(rows, stream) == len(rows) == 3
    elsewhere = "other"
    world.optin.enrol(elsewhere, name="Other", senders=["+12025550100"])
    written = io.BytesIO(stream.getvalue().encode())
    report = world.optin.import_consents(elsewhere, read(written), name="from firm")
    assert (report.imported, report.errors) == (3, ())
    again = {one.number: one for one in world.optin.export_consents(elsewhere)}
    for one in rows:
        copy = again[one.number]
        assert (copy.state, copy.at, copy.source) == (one.state, one.at, one.source)
        assert (copy.wording, copy.note, copy.text) == (one.wording, one.note, one.text)


def test_pages_of_an_export_keep_a_person_together(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.enrol(senders=(SENDER, SECOND), scope=ScopeKind.SENDER)
    for who in (SAM, KIM, LEE):
        world.writes("START", who)
        world.writes("STOPALL", who)
        world.writes("START", who, to=SECOND)
    whole = out(world)
    assert len(whole) == 6
    for size in (1, 2, 3):
        monkeypatch.setattr("optin.app.exporting.CONSENTS", size)
        assert out(world) == whole
