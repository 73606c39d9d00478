"""The simulator shows what is so: each thing stands in the database that the library wrote."""

from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from optin import ConsentForm, EventType, Mode, OptIn, State
from optin.simulator import Scene, World
from optin.simulator.telling import SENTENCES
from optin.simulator.verdicts import Tone
from optin.storage.sqlite import SqliteStore
from optin.testing import FixedClock
from tests.simulator.conftest import play

SAM, KIM, LOU = "+12025550111", "+12025550122", "+12025550133"
HEARING = "Your hearing is on Monday at 9."


def titles(scene: Scene) -> list[str]:
    """Return what happened, oldest first."""
    return [each.title for each in reversed(scene.feed)]


def phone(scene: Scene) -> list[str]:
    """Return what the phone shows: each text with its direction, an automatic one by its name."""
    return [
        f"{'>' if each.incoming else '<'} {each.template or each.words}" for each in scene.phone
    ]


def test_a_text_waits_until_a_yes_and_then_arrives(world: World, clock: FixedClock) -> None:
    held, opted_in = play(world, clock, SAM, f"> {HEARING}", "< Yes!")
    assert (held.title, held.code) == ("Held", "consent_required")
    assert held.rule.startswith("optin rule P1")
    assert (opted_in.tone, opted_in.title) == (Tone.YES, "Opted in")
    scene = world.scene(SAM)
    assert scene.status.state is State.OPTED_IN
    assert phone(scene) == [
        "< user_initiated.request",
        "> Yes!",
        "< user_initiated.confirmation",
        f"< {HEARING}",
    ]
    assert titles(scene) == [
        "The office is enrolled",
        "Sam Lee is asked for consent",
        "The text waits until Sam Lee agrees",
        "Dana Reyes is told",
        "An automatic text went out",
        "Sam Lee opted in",
        "What waited goes on its way",
        "Dana Reyes is told",
        "An automatic text went out",
        "A text of Dana Reyes went out",
    ]


def test_each_step_names_its_proof_in_the_ledger(world: World, clock: FixedClock) -> None:
    play(world, clock, SAM, f"> {HEARING}", "< Yes!")
    scene = world.scene(SAM)
    yes = next(each for each in scene.feed if each.after is State.OPTED_IN)
    assert (yes.before, yes.words, yes.details) == (
        State.PENDING,
        "Yes!",
        ("definite: yes.keyword",),
    )
    entries = {entry.seq: entry for entry in world.optin.history("reyes")}
    assert {seq for each in scene.feed for seq in each.entries} == set(entries)
    assert entries[yes.entries[0]].event.payload["text"] == "Yes!"
    assert scene.came_from is State.PENDING


def test_a_stop_is_obeyed_and_explains_the_next_refusal(world: World, clock: FixedClock) -> None:
    _, _, stop, refused = play(world, clock, SAM, "> Hi", "< yes", "< stop pls", "> But")
    assert (stop.tone, stop.title) == (Tone.NO, "Opted out")
    assert refused.title == "Refused"
    assert refused.reason == "This person opted out of messages from here."
    assert refused.rule.startswith("47 CFR 64.1200(a)(10)")
    assert refused.remedy.startswith("Only the person can lift it")
    scene = world.scene(SAM)
    assert scene.feed[0].title == "A text to Sam Lee is refused"
    assert scene.feed[0].details == ("This person opted out of messages from here.",)
    assert phone(scene)[-1] == "< user_initiated.opt_out_confirmation"


def test_a_phone_shows_what_is_kept_from_the_staff(world: World, clock: FixedClock) -> None:
    (held,) = play(world, clock, KIM, "< Do you take rental cases?")
    assert held.tone is Tone.WAIT
    scene = world.scene(KIM)
    assert phone(scene) == ["> Do you take rental cases?", "< contact_initiated.request"]
    assert [(each.words, each.state) for each in scene.inbox if each.incoming] == [("", "held")]
    assert "Dana Reyes gets the message" not in titles(scene)
    play(world, clock, KIM, "< yes")
    later = world.scene(KIM)
    assert "What Kim Ortiz wrote goes on its way" in titles(later)
    assert later.inbox[0].words == "Do you take rental cases?"


def test_what_is_kept_after_a_stop_is_not_told_as_handed_over(
    world: World, clock: FixedClock
) -> None:
    play(world, clock, KIM, "< STOP", "< I changed my mind")
    told = titles(world.scene(KIM))
    assert "It is kept from the staff until Kim Ortiz agrees" in told
    assert "The office gets the message" not in told


def test_people_are_apart(world: World, clock: FixedClock) -> None:
    play(world, clock, SAM, f"> {HEARING}")
    play(world, clock, KIM, "< STOP")
    scene = world.scene(LOU)
    assert [(each.person.number, each.state, each.held) for each in scene.people] == [
        (SAM, State.PENDING, 1),
        (KIM, State.OPTED_OUT, 0),
        (LOU, State.UNKNOWN, 0),
    ]
    assert titles(scene) == ["The office is enrolled"]
    assert (scene.phone, scene.inbox) == ((), ())


def test_under_a_disclaimer_it_says_first_who_writes(world: World, clock: FixedClock) -> None:
    changed = world.switch("disclaimer")
    (sent,) = play(world, clock, LOU, "> Your documents are ready.")
    assert (changed.title, sent.title) == ("Policy changed", "On its way")
    assert sent.reason == "A disclaimer goes first."
    scene = world.scene(LOU)
    assert scene.mode is Mode.DISCLAIMER
    assert scene.status.state is State.INFORMED
    assert phone(scene) == ["< disclaimer", "< Your documents are ready."]


def test_the_mode_that_is_on_changes_nothing(world: World) -> None:
    assert world.switch("consent").title == "Nothing changed"
    assert world.scene().entries == 1


def test_a_mode_that_there_is_not_is_a_mistake(world: World) -> None:
    assert world.switch("maybe").title == "Not possible"
    assert world.scene().mode is Mode.CONSENT


def test_a_block_of_the_provider_is_seen_and_the_word_that_lifts_it(
    world: World, clock: FixedClock
) -> None:
    world.switch("off")
    assert world.carry("blocked").title == "Done"
    sent, refused = play(world, clock, SAM, f"> {HEARING}", "> Hello?")
    assert (sent.title, refused.code) == ("On its way", "blocked_by_provider")
    scene = world.scene(SAM)
    assert (world.fate, scene.phone) == ("arrives", ())
    assert [each.blocked for each in scene.people] == [True, False, False]
    failed = next(each for each in scene.feed if each.title == "The provider refused a text")
    assert (failed.words, len(failed.entries)) == (HEARING, 2)
    play(world, clock, SAM, "< START", "> Hello?")
    assert phone(world.scene(SAM))[-1] == "< Hello?"


def test_a_text_that_has_to_wait_goes_later_and_once(world: World, clock: FixedClock) -> None:
    world.switch("off")
    world.carry("away")
    assert world.fate == "away"
    play(world, clock, SAM, f"> {HEARING}")
    assert phone(world.scene(SAM)) == []
    assert "A text waits for another try" in titles(world.scene(SAM))
    world.wait(timedelta(minutes=10))
    assert phone(world.scene(SAM)) == [f"< {HEARING}"]


def test_a_landline_gets_no_more_texts(world: World, clock: FixedClock) -> None:
    world.switch("off")
    world.carry("landline")
    _, refused = play(world, clock, SAM, f"> {HEARING}", "> Hello?")
    assert refused.code == "number_cannot_be_texted"


def test_a_fate_that_there_is_not_is_a_mistake(world: World) -> None:
    assert world.carry("lost").title == "Not possible"
    assert world.fate == "arrives"


def test_days_go_by_and_what_waited_too_long_is_discarded(world: World, clock: FixedClock) -> None:
    play(world, clock, SAM, f"> {HEARING}")
    before = world.clock.now()
    assert world.wait(timedelta(days=8)).title == "Time went by"
    assert world.clock.now() - before == timedelta(days=8)
    assert world.scene(SAM).ahead == timedelta(days=8)
    play(world, clock, SAM, "< yes")
    scene = world.scene(SAM)
    assert scene.status.state is State.OPTED_IN
    assert "What waited is discarded" in titles(scene)
    assert phone(scene) == [
        "< user_initiated.request",
        "> yes",
        "< user_initiated.confirmation",
    ]


@pytest.mark.parametrize("by", [timedelta(), timedelta(seconds=-1), timedelta(days=1000)])
def test_time_neither_stands_still_nor_runs_back_nor_away(world: World, by: timedelta) -> None:
    before = world.clock.now()
    assert world.wait(by).title == "Not possible"
    assert world.clock.now() == before


def test_the_staff_asks_once(world: World) -> None:
    assert world.ask(SAM).title == "Asked"
    assert world.ask(SAM).title == "Nothing changed"
    assert phone(world.scene(SAM)) == ["< user_initiated.request"]


def test_a_form_is_another_way_to_a_yes_after_a_stop_too(world: World, clock: FixedClock) -> None:
    play(world, clock, SAM, "< STOP")
    made = world.invite(SAM)
    assert made.title == "A link to copy"
    token = made.link.rpartition("/")[2]
    form = world.optin.forms.open(token)
    assert isinstance(form, ConsentForm)
    world.optin.forms.submit(
        token, ticked=True, digits=SAM[-4:], version=form.version, proof=form.proof
    )
    world.settle()
    scene = world.scene(SAM)
    agreed = next(each for each in scene.feed if each.after is State.OPTED_IN)
    assert (agreed.title, agreed.details) == ("Sam Lee opted in", ("by form",))
    assert "A link to a consent form is made for Sam Lee" in titles(scene)
    assert phone(scene)[-1] == "< form_confirmation"
    assert world.invite(SAM).title == "Nothing changed"
    assert made.link not in repr(made)


def test_an_e_mail_with_a_link_comes_to_the_phone_and_to_no_other(world: World) -> None:
    assert world.invite(KIM, by_mail=True).title == "An e-mail went out"
    [letter] = world.scene(KIM).letters
    assert letter.subject == "Reyes Law asks for your permission"
    assert "Dana Reyes from Reyes Law" in letter.text
    assert letter.link not in letter.text
    assert isinstance(world.optin.forms.open(letter.link.rpartition("/")[2]), ConsentForm)
    assert world.scene(SAM).letters == ()
    assert letter.link not in repr(letter)


def test_an_opt_out_by_hand_texts_nobody(world: World) -> None:
    assert world.opt_out(LOU, "said so on the phone").title == "Opted out"
    scene = world.scene(LOU)
    assert scene.status.state is State.OPTED_OUT
    assert scene.phone == ()
    told = next(each for each in scene.feed if each.before is not each.after)
    assert (told.words, told.details) == ("said so on the phone", ("by hand",))


def test_help_is_answered_whatever_was_agreed_to(world: World, clock: FixedClock) -> None:
    (helped,) = play(world, clock, LOU, "< HELP")
    assert helped.title == "Answered with help"
    assert phone(world.scene(LOU)) == ["> HELP", "< help"]


def test_somebody_new_gets_a_phone_however_the_number_is_written(world: World) -> None:
    world.meet("  Ann\n Brook ", "(202) 555-0177")
    ann = world.people[-1]
    assert (ann.name, ann.number) == ("Ann Brook", "+12025550177")
    assert world.person("+12025550177") is ann
    assert world.scene("+12025550177").person is ann


@pytest.mark.parametrize("number", ["", "12", "ann@example.org"])
def test_what_is_no_number_gets_no_phone(world: World, number: str) -> None:
    assert world.meet("Ann", number).title == "Not possible"
    assert len(world.people) == 3


def test_a_number_that_nobody_has_shows_the_first_person(world: World) -> None:
    assert world.scene("+12025559999").person.number == SAM


@pytest.mark.parametrize("words", ["", "x" * 481])
def test_what_cannot_be_sent_is_told_and_changes_nothing(world: World, words: str) -> None:
    before = world.scene().entries
    said = world.send(SAM, words)
    assert said.tone is Tone.NO
    assert said.reason
    assert phone(world.scene(SAM)) == []
    assert world.scene().entries - before <= 1  # a refusal is in the ledger


def test_texts_show_in_how_many_parts_they_travel(world: World, clock: FixedClock) -> None:
    world.switch("off")
    play(world, clock, SAM, "> " + "a" * 161, "> Grüße ✓")
    assert [(each.segments, each.encoding) for each in world.scene(SAM).phone] == [
        (2, "GSM-7"),
        (1, "UCS-2"),
    ]


def test_whoever_waits_hears_of_the_next_act(world: World) -> None:
    seen = world.news(-1, 0)
    heard: list[int] = []
    waiting = Thread(target=lambda: heard.append(world.news(seen, 30)))
    waiting.start()
    world.text(SAM, "Hello")
    waiting.join(30)
    assert heard == [seen + 1]
    assert world.news(seen + 1, 0) == seen + 1


def test_the_end_wakes_whoever_waits_and_begins_nothing_more(world: World) -> None:
    seen = world.news(-1, 0)
    waiting = Thread(target=world.news, args=(seen, 30))
    waiting.start()
    world.close()
    waiting.join(30)
    assert not waiting.is_alive()
    assert world.closed
    assert world.text(SAM, "STOP").title == "Closed"
    assert world.optin.status("reyes", SAM)[0].state is State.UNKNOWN


def test_a_kept_database_goes_on_where_it_was(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "kept.db"
    with World.opened(SqliteStore(path, key=bytes(32)), clock) as world:
        play(world, clock, KIM, "< Hi", "< yes")
        world.wait(timedelta(days=30))
        world.text(KIM, "Are you open?")
        before = world.scene(KIM)
    with World.opened(SqliteStore(path, key=bytes(32)), clock) as again:
        after = again.scene(KIM)
        assert (after.phone, after.inbox, after.feed) == (before.phone, before.inbox, before.feed)
        assert after.now >= before.feed[0].at
        again.text(KIM, "STOP")
    with OptIn(SqliteStore(path, key=bytes(32))) as optin:
        assert optin.status("reyes", KIM)[0].state is State.OPTED_OUT
        assert optin.verify("reyes") is None


def test_no_repr_shows_a_number_or_words(world: World, clock: FixedClock) -> None:
    play(world, clock, SAM, f"> {HEARING}", "< yes, my sister Ann told me")
    shown = repr(world.scene(SAM))
    assert SAM not in shown
    assert "hearing" not in shown
    assert "sister" not in shown


# What happens in other parts of the ledger, such as an account's, is told by its plain name.
def test_whatever_can_happen_to_a_person_is_told_in_a_sentence() -> None:
    told_together = {
        EventType.SEND_AUTHORISED,
        EventType.SEND_ACCEPTED,
        EventType.MESSAGE_HELD,
        EventType.MESSAGE_RELEASED,
        EventType.MESSAGE_DISCARDED,
    }
    untold = set(EventType) - set(SENTENCES) - told_together
    assert {event.value.split("_")[0] for event in untold} == {"quota", "top"}
