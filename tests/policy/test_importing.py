"""A row of an import: what it states, and what becomes of it."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from attrs import asdict, evolve
from hypothesis import given
from hypothesis import strategies as st

from optin.consent import EVERYTHING, ORGANISATION, Address, Event, EventType, ScopeKind, State
from optin.exceptions import InputError
from optin.policy import (
    REASONS,
    Changed,
    Code,
    ConsentRow,
    Decision,
    Mode,
    NotImported,
    RecipientView,
    RowRefusedError,
    RowState,
    Stated,
    Unchanged,
    decide_import,
    fingerprint_of,
    read_row,
)
from tests.consent.model import MOVING, SCOPES, events_of, folded
from tests.policy.snapshots import (
    CONTACT,
    NOW,
    SECOND,
    SENDER,
    E,
    held,
    recipient,
    settings_with,
    snapshot,
    state_after,
    types,
)

AT = NOW - timedelta(days=90)
PROOF = {"wording": "May we text you?", "version": "3", "language": "en", "ip": "192.0.2.7"}
STATES = ("opted_in", "opted_out", "informed")


def row(state: str = "opted_in", **fields: object) -> ConsentRow:
    given = {"number": "+14155552671", "state": state, "at": AT, "source": "web form", **PROOF}
    return ConsentRow(**{**given, **fields})  # type: ignore[arg-type]


def stated(state: str = "opted_in", **fields: object) -> Stated:
    return read_row(row(state, **fields), NOW, None)


def decided(
    about: RecipientView,
    one: Stated | None = None,
    scope: ScopeKind = ScopeKind.ORGANISATION,
) -> Decision[Changed | Unchanged]:
    shown = snapshot(settings_with(Mode.CONSENT, scope=scope), about)
    return decide_import(one or stated(), "list", 7)(shown, NOW)


def refused(about: RecipientView, one: Stated, **named: ScopeKind) -> NotImported:
    with pytest.raises(RowRefusedError) as caught:
        decided(about, one, **named)
    return caught.value.told(7)


# What a row states --------------------------------------------------------------------------------


def test_a_row_states_whose_consent_it_is_since_when_and_by_what_proof() -> None:
    found = stated(sender=SECOND.value, note="signed", text="yes", actor="ann", message_id="SM1")
    assert (found.address, found.state, found.at) == (CONTACT, State.OPTED_IN, AT)
    assert (found.sender, found.source, found.is_own) == (SECOND.key, "web form", True)
    proof = {**PROOF, "note": "signed", "text": "yes", "actor": "ann", "message_id": "SM1"}
    assert found.evidence.payload() == proof
    assert found.evidence.source == "import"


def test_a_number_is_read_as_it_is_read_everywhere() -> None:
    assert read_row(row(number="(415) 555-2671"), NOW, "US").address == CONTACT
    assert stated(number=CONTACT).address is CONTACT
    assert stated(number="whatsapp:+14155552671").address.key == CONTACT.key


@pytest.mark.parametrize(
    "text",
    [
        "2025-10-07T12:00:00+00:00",
        "2025-10-07T07:00:00-05:00",
        "2025-10-07 12:00Z",
        " 20251007T12Z ",
    ],
)
def test_a_time_is_read_with_its_offset(text: str) -> None:
    assert stated(at=text).at == datetime(2025, 10, 7, 12, tzinfo=UTC)


def test_only_an_opt_out_may_leave_its_time_out() -> None:
    assert stated("opted_out", at=None).at is None
    assert stated("opted_out", at="").at is None
    assert stated(at=NOW).at == NOW


@pytest.mark.parametrize(
    ("fields", "code", "says"),
    [
        ({"number": "12"}, "invalid_address", "Begin the number with +"),
        ({"number": ""}, "invalid_address", "Give a number."),
        ({"state": "yes"}, "unknown_state", "one of opted_in, opted_out, informed"),
        ({"state": "pending"}, "unknown_state", "state"),
        ({"state": ""}, "unknown_state", "state"),
        ({"at": None}, "missing_time", "when it was said"),
        ({"at": ""}, "missing_time", "when it was said"),
        ({"state": "informed", "at": None}, "missing_time", "when it was said"),
        ({"at": "yesterday"}, "invalid_time", "ISO 8601"),
        ({"at": "03/01/2025"}, "invalid_time", "ISO 8601"),
        ({"at": 1_700_000_000}, "invalid_time", "ISO 8601"),
        ({"at": "2025-03-01"}, "time_without_zone", "offset from UTC"),
        ({"at": AT.replace(tzinfo=None)}, "time_without_zone", "offset from UTC"),
        ({"at": NOW + timedelta(microseconds=1)}, "time_in_future", "not come yet"),
        ({"at": "2026-01-05T12:00:00-00:01"}, "time_in_future", "its offset"),
        ({"state": "opted_out", "at": "2099-01-01T00:00Z"}, "time_in_future", "not come yet"),
        ({"sender": "!"}, "invalid_address", "Write one number"),
        ({"sender": "*"}, "consent_to_everything", "one sender"),
        ({"provenance": "found"}, "unknown_provenance", "purchased, rented, shared"),
        ({"note": "x" * 10_001}, "too_long", "note holds at most 10,000"),
        ({"wording": "x" * 10_001}, "too_long", "wording holds"),
        ({"text": "x" * 10_001}, "too_long", "text holds"),
        ({"source": "x" * 501}, "too_long", "source holds at most 500"),
        ({"actor": "\udcff"}, "invalid_utf8", "actor is not UTF-8"),
        ({"ip": 7}, "wrong_type", "ip holds text"),
    ],
)
def test_what_cannot_be_used_says_what_to_write_instead(
    fields: dict[str, object], code: str, says: str
) -> None:
    with pytest.raises(InputError, match=says.replace("+", r"\+")) as caught:
        stated(**{"state": "opted_in", **fields})  # type: ignore[arg-type]
    assert caught.value.code == code
    assert not isinstance(caught.value, RowRefusedError)


@pytest.mark.parametrize("name", ["note", "wording", "text"])
def test_what_is_as_long_as_may_be_is_taken(name: str) -> None:
    found = stated(**{name: "é" * 10_000}, actor="x" * 500, source=" paper ")
    assert len(found.evidence.payload()[name]) == 10_000
    assert found.source == "paper"


@pytest.mark.parametrize("bad", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
def test_half_a_character_is_no_utf_8_and_its_neighbours_are(bad: int) -> None:
    with pytest.raises(InputError) as caught:
        stated(note=f"x{chr(bad)}")
    assert caught.value.code == "invalid_utf8"
    assert stated(note="\ud7ff\ue000").evidence.note == "\ud7ff\ue000"


def test_a_list_of_ones_own_can_be_called_so() -> None:
    assert stated(provenance=" own ").is_own
    assert stated(provenance="").is_own
    assert not stated(provenance="shared").is_own


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("", ""),
        (" +14155550101 ", SECOND.key),
        ("Reyes", "alphanumeric:reyes"),
        ("alphanumeric:reyes", "alphanumeric:reyes"),
        ("short_code:12345", "short_code:12345"),
        ("12345", "short_code:12345"),
    ],
)
def test_a_sender_is_read_by_its_form_or_is_the_key_that_was_exported(given: str, key: str) -> None:
    assert stated(sender=given).sender == key
    assert stated("opted_out", sender="*").sender == EVERYTHING


@given(
    st.sampled_from(["number", "state", "at", "source", "note", "sender", "program", "provenance"])
)
def test_a_row_in_which_something_changed_has_another_fingerprint(name: str) -> None:
    before = row(at="2025-01-01T00:00Z")
    changed = ConsentRow(**{**asdict(before), name: f"{getattr(before, name)}x"})
    assert fingerprint_of(changed) != fingerprint_of(before)


def test_a_fingerprint_is_that_of_what_was_said() -> None:
    before = fingerprint_of(row())
    assert fingerprint_of(row(line=9, entry=4)) == before
    assert fingerprint_of(row(number=CONTACT)) == before
    assert fingerprint_of(row(at=AT.isoformat())) == before
    assert fingerprint_of(row(note="\udcff")) != before
    assert fingerprint_of(row("opted_out", at=None)) == fingerprint_of(row("opted_out", at=""))
    assert fingerprint_of(row(note="ab", wording="")) != fingerprint_of(row(note="a", wording="b"))
    one, other = row(note="a\0b", wording="c"), row(note="a", wording="b\0c")
    assert fingerprint_of(one) != fingerprint_of(other)


def test_a_fingerprint_outlives_its_release() -> None:
    """Hold the bytes: an import that is given again after an update must know its rows."""
    parts = ["+14155552671", "opted_in", "web form", "May we text you?", "3", "en", "192.0.2.7"]
    number, state, source, wording, version, language, ip = parts
    texts = [number, AT.isoformat(), state, source, "", wording, "", version, language, "", ip]
    joined = "\0".join([*texts, "", "", "", "", "", "", ""])
    assert fingerprint_of(row()) == sha256(joined.encode()).hexdigest()


# What becomes of it -------------------------------------------------------------------------------


def test_a_consent_becomes_an_event_with_its_evidence_and_texts_nobody() -> None:
    waiting = (held(1), held(2))
    decision = decided(recipient("pending", held=waiting))
    (event,) = decision.events
    assert (event.type, event.occurred_at, event.scope) == (E.OPTED_IN, AT, ORGANISATION)
    assert event.facts == {"source": "import"}
    assert event.payload == {**PROOF, "source": "web form", "import": "list", "line": "7"}
    assert decision.answer == Changed(state=State.OPTED_IN)
    assert (decision.rows, decision.moves) == ((), ())


def test_a_source_that_is_not_said_is_not_written() -> None:
    (event,) = decided(recipient(), stated(source="")).events
    assert "source" not in event.payload


def test_an_opt_out_is_taken_whatever_was_true_and_discards_what_waits() -> None:
    decision = decided(recipient("opted_in", held=(held(1),)), stated("opted_out", at=None))
    assert types(decision)[0] is E.OPTED_OUT
    assert E.MESSAGE_DISCARDED in types(decision)
    assert decision.events[0].occurred_at == NOW
    assert [(move.id, move.to) for move in decision.moves] == [(1, RowState.DISCARDED)]
    assert decision.rows == ()


def test_an_opt_out_needs_no_evidence_and_no_list_of_its_own() -> None:
    bare = read_row(
        ConsentRow(number="+14155552671", state="opted_out", provenance="purchased"), NOW, None
    )
    assert types(decided(recipient(), bare)) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]


def test_an_opt_out_that_is_known_is_noted_once_more() -> None:
    decision = decided(recipient("opted_out"), stated("opted_out"))
    assert types(decision) == [E.OPT_OUT_REPEATED]
    assert decision.answer == Unchanged(State.OPTED_OUT)
    assert decision.events[0].occurred_at == AT


def test_somebody_who_was_asked_again_is_opted_out_again() -> None:
    decision = decided(recipient("asked_again"), stated("opted_out"))
    assert types(decision) == [E.OPTED_OUT, E.OPT_OUT_EFFECTIVE]


def test_an_imported_opt_out_is_not_effective_while_the_person_is_being_called() -> None:
    called = recipient(calling_until=NOW + timedelta(seconds=1))
    assert types(decided(called, stated("opted_out"))) == [E.OPTED_OUT]


@pytest.mark.parametrize("where", ["opted_out", "asked_again"])
@pytest.mark.parametrize("state", ["opted_in", "informed"])
def test_no_row_lifts_an_opt_out_and_the_refusal_names_its_entry(where: str, state: str) -> None:
    about = recipient(where)
    told = refused(about, stated(state))
    assert told.code == Code.OPT_OUT_STANDS
    assert told.entry == about.standing.in_scope(ORGANISATION).seq > 0
    assert told.refused
    reason = REASONS[Code.OPT_OUT_STANDS]
    assert (told.line, told.reason, told.rule, told.remedy) == (
        7, reason.sentence, reason.rule, reason.remedy,
    )  # fmt: skip


@pytest.mark.parametrize("state", ["opted_in", "informed"])
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"wording": " ", "note": "\n"}, Code.EVIDENCE_REQUIRED),
        ({"provenance": "purchased"}, Code.LIST_NOT_OWN),
        ({"provenance": "rented"}, Code.LIST_NOT_OWN),
        ({"provenance": "shared"}, Code.LIST_NOT_OWN),
    ],
)
def test_a_yes_needs_evidence_and_must_have_been_given_to_the_tenant(
    state: str, fields: dict[str, str], code: Code
) -> None:
    told = refused(recipient(), stated(state, **fields))
    assert (told.code, told.entry, told.refused) == (code, 0, True)


@pytest.mark.parametrize("name", ["wording", "note", "text"])
def test_a_wording_a_note_or_the_persons_words_are_evidence(name: str) -> None:
    one = stated(**{"wording": "", name: "yes"})
    assert types(decided(recipient(), one)) == [E.OPTED_IN]


def test_an_opt_out_that_waits_undecided_stands_too() -> None:
    told = refused(recipient(unprocessed_stop=True), stated())
    assert told.code == Code.OPT_OUT_UNPROCESSED


@pytest.mark.parametrize(
    ("where", "state", "after"),
    [
        ("unknown", "opted_in", "opted_in"),
        ("pending", "opted_in", "opted_in"),
        ("informed", "opted_in", "opted_in"),
        ("expired", "opted_in", "opted_in"),
        ("unknown", "informed", "informed"),
        ("expired", "informed", "informed"),
    ],
)
def test_a_row_changes_what_it_may(where: str, state: str, after: str) -> None:
    about = recipient(where)
    decision = decided(about, stated(state))
    assert decision.answer == Changed(state=State(after))
    assert state_after(decision, about) == after


@pytest.mark.parametrize(
    ("where", "state"),
    [
        ("opted_in", "opted_in"),
        ("opted_in", "informed"),
        ("informed", "informed"),
        ("pending", "informed"),
    ],
)
def test_what_says_no_more_than_is_known_changes_nothing(where: str, state: str) -> None:
    assert decided(recipient(where), stated(state)) == Decision(Unchanged(State(where)))


# Scopes -------------------------------------------------------------------------------------------


def test_a_consent_is_given_to_the_sender_that_the_row_names() -> None:
    for named, sender in (("", SENDER), (SECOND.value, SECOND)):
        one = stated(sender=named)
        (event,) = decided(recipient(), one, ScopeKind.SENDER).events
        assert event.scope == f"sender:{sender.key}"
        (event,) = decided(recipient(), one).events
        assert event.scope == ORGANISATION


def test_a_sender_of_before_counts_for_opt_outs_alone() -> None:
    gone = "+14155550199"
    told = refused(recipient(), stated(sender=gone), scope=ScopeKind.SENDER)
    assert told.code == Code.UNKNOWN_SENDER
    event, effective = decided(
        recipient(), stated("opted_out", sender=gone), ScopeKind.SENDER
    ).events
    assert (effective.type, effective.scope) == (E.OPT_OUT_EFFECTIVE, f"sender:{gone}")
    assert (event.type, event.scope) == (E.OPTED_OUT, f"sender:{gone}")
    assert types(decided(recipient(), stated(sender=gone))) == [E.OPTED_IN]


def test_by_program_a_consent_is_to_one_and_an_opt_out_that_names_none_is_to_all() -> None:
    settings = evolve(settings_with(scope=ScopeKind.PROGRAM), programs=("news", "law"))
    for named, state, scope in (
        ("", "opted_in", "program:news"),
        (" law ", "opted_in", "program:law"),
        ("law", "opted_out", "program:law"),
        ("", "opted_out", EVERYTHING),
        ("gone", "opted_out", EVERYTHING),
    ):
        one = stated(state, program=named)
        decision = decide_import(one, "file", 1)(snapshot(settings, recipient()), NOW)
        assert decision.events[0].scope == scope
    with pytest.raises(RowRefusedError) as told:
        decide_import(stated(program="gone"), "file", 1)(snapshot(settings, recipient()), NOW)
    assert told.value.code == Code.UNKNOWN_PROGRAM


def test_an_opt_out_of_everything_covers_every_scope_and_comes_once() -> None:
    everything = stated("opted_out", sender="*")
    waiting = (held(1), held(2, scope=SCOPES[1]))
    decision = decided(recipient("opted_in", held=waiting), everything, ScopeKind.SENDER)
    first = decision.events[0]
    assert (first.type, first.scope) == (E.OPTED_OUT, EVERYTHING)
    assert len(decision.moves) == 2
    event = Event(EventType.OPTED_OUT, AT, "a", EVERYTHING)
    known = recipient(folded([event]))
    again = decided(known, everything, ScopeKind.SENDER)
    assert [(one.type, one.scope) for one in again.events] == [(E.OPT_OUT_REPEATED, EVERYTHING)]
    told = refused(known, stated(sender=SECOND.value), scope=ScopeKind.SENDER)
    assert (told.code, told.entry) == (Code.OPT_OUT_STANDS, 1)


@given(
    events_of([*MOVING * 3, EventType.BLOCKED]),
    st.sampled_from(STATES),
    st.sampled_from(["", SENDER.value, SECOND.value, "*"]),
    st.sampled_from([ScopeKind.ORGANISATION, ScopeKind.SENDER]),
    st.sampled_from(["", "", "an opt-out waits"]),
)
def test_no_row_makes_anybody_reachable_who_said_no(
    events: list[Event], state: str, sender: str, scope: ScopeKind, waits: str
) -> None:
    about = recipient(folded(events), unprocessed_stop=bool(waits))
    one = stated(state, sender=sender if state == "opted_out" or sender != "*" else "")
    barred = {each for each in SCOPES if about.standing.in_scope(each).barred}
    try:
        decision = decided(about, one, scope)
    except RowRefusedError:
        return
    assert state == "opted_out" or waits == ""
    after = folded(list(decision.events), about.standing, first=100)
    assert {each for each in SCOPES if after.in_scope(each).barred} >= barred
    assert decision.rows == ()


def test_a_refusal_holds_nothing_of_its_row() -> None:
    about = Address.parse("+14155552671")
    told = refused(recipient("opted_out", address=about), stated())
    assert "4155552671" not in repr(told)


def test_no_row_shows_what_is_personal() -> None:
    secrets = (
        "note",
        "wording",
        "text",
        "version",
        "actor",
        "ip",
        "user_agent",
        "message_id",
        "accept_language",
        "verified",
    )
    hidden = {name: f"secret-{name}" for name in secrets}
    told = repr(row(sender="+14155550101", number="+14155552671", **hidden))
    assert not any(word in told for word in ("secret", "4155552671", "4155550101"))
    assert "opted_in" in told
    assert "4155550101" not in repr(stated(sender="+14155550101"))
    assert "May we" not in repr(stated())


def test_what_is_not_said_of_a_row_is_nothing() -> None:
    bare = ConsentRow(number="1")
    assert (bare.at, bare.entry, bare.line, bare.provenance) == (None, "", 0, "")
    told = NotImported(3, "code", "reason")
    assert (told.entry, told.refused, told.rule, told.remedy) == (0, False, "", "")
