"""The demo plays the main job on a SQLite file, and tells it so that it can be followed."""

import re
from io import StringIO
from pathlib import Path

import pytest

from optin import EventType, OptIn, State
from optin.cli.scenes import SCENES
from optin.cli.stage import KIM, LEE, SAM, TENANT, Stage
from optin.storage.sqlite import SqliteStore
from tests.cli.conftest import Run


@pytest.fixture
def told(played: tuple[str, Path]) -> str:
    """Return the transcript with its lines joined, so that wrapping does not matter."""
    return re.sub(r"\s+", " ", played[0])


def scene(told: str, number: int) -> str:
    """Cut one scene out of the transcript."""
    begin = told.index(f" {number}. ")
    end = told.find(f" {number + 1}. ", begin)
    return told[begin : end if end > 0 else told.index("Where everybody stands")]


def in_order(text: str, *parts: str) -> bool:
    """Tell whether the parts follow one another."""
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, f"{part!r} is missing, or comes too early, in {text!r}"
        at = found + len(part)
    return True


def test_a_yes_confirms_first_and_then_delivers_what_was_held(told: str) -> None:
    assert in_order(
        scene(told, 1),
        "Dana -> Sam Your hearing is on Monday at 9.",
        "[held: consent_required]",
        "notice -> Dana Your message to +12025550111 is waiting.",
        "text -> Sam Auto: Dana Reyes from Reyes Law would like to text you",
        "Sam -> Reyes Law Yes!",
        "[webhook answered 200: opted_in]",
        "notice -> Dana +12025550111 agreed",
        "text -> Sam Auto: Thank you!",
        "text -> Sam Your hearing is on Monday at 9.",
    )


def test_a_stop_discards_what_was_held_back_and_is_confirmed_once(told: str) -> None:
    played = scene(told, 2)
    assert in_order(
        played,
        "Kim -> Reyes Law Hi, do you take rental cases?",
        "[webhook answered 200: held]",
        "text -> Kim Auto: Thank you for texting Reyes Law.",
        "Kim -> Reyes Law stop please",
        "[webhook answered 200: opted_out]",
        "text -> Kim Auto: Reyes Law: you are opted out",
    )
    assert "Kim -> the office" not in played
    assert played.count("you are opted out") == 1


def test_a_refusal_explains_itself(told: str) -> None:
    assert in_order(
        scene(told, 3),
        "[refused: opted_out] This person opted out",
        "Rule: 47 CFR 64.1200(a)(10)",
        "What may be done: Only the person can lift it",
    )
    assert "text -> Kim" not in scene(told, 3)


def test_a_second_delivery_counts_once(told: str) -> None:
    played = scene(told, 4)
    assert in_order(played, "200: delivered]", "Twilio, once more", "200: duplicate]")
    assert played.count("Sam -> Dana") == 1


def test_a_forged_message_is_answered_with_403_and_texts_nobody(told: str) -> None:
    assert in_order(scene(told, 5), "a stranger", "[webhook answered 403: nothing was read]")
    assert "text ->" not in scene(told, 5)


def test_a_new_message_starts_the_opt_in_again(told: str) -> None:
    assert in_order(
        scene(told, 6),
        "[webhook answered 200: held]",
        "text -> Kim Auto: Thank you for texting Reyes Law.",
        "Kim -> Reyes Law yes",
        "[webhook answered 200: opted_in]",
        "Kim -> the office My landlord kept the deposit.",
    )


def test_a_disclaimer_goes_first_and_needs_no_answer(told: str) -> None:
    assert in_order(
        scene(told, 7),
        "[queued]",
        "text -> Lee Auto: Dana Reyes from Reyes Law is texting you. Reply STOP",
        "text -> Lee Your documents are ready to be signed.",
        "Lee -> Reyes Law STOP",
        "[webhook answered 200: opted_out]",
    )


def test_a_user_is_reminded_after_a_tick_of_her_own_and_not_after_a_stop(told: str) -> None:
    played = scene(told, 8)
    assert in_order(
        played,
        "[refused: user_not_opted_in]",
        "Dana, in her profile [x] Text me reminders",
        "text -> Dana Auto: Thank you for agreeing to texts",
        "[queued]",
        "text -> Dana Hearing of Sam on Monday morning.",
        "Dana -> Reyes Law STOP",
        "text -> Dana Auto: Reyes Law: you are opted out",
        "[refused: user_opted_out]",
        "notices wait for Dana in the application]",
    )
    assert played.count("text -> Dana Hearing") == 1


def test_a_pack_is_bought_when_the_free_text_is_used_up(told: str) -> None:
    assert in_order(
        scene(told, 9),
        "Ana, in the setup 1 text free, then packs [changed]",
        "Dana -> Sam Your hearing was moved to Tuesday. [queued]",
        "text -> Sam Your hearing was moved to Tuesday.",
        "[deferred: quota_used_up]",
        "billing [20.00 USD for 1000 texts]",
        "text -> Sam Please bring your papers.",
        "[999 texts are left; all entries agree]",
    )


def test_a_conversation_is_filed_and_a_second_one_is_refused(told: str) -> None:
    assert in_order(
        scene(told, 10),
        "Kim's conversation is filed under kim / deposit",
        "[refused: conversation_exists]",
        "automatic Auto: Thank you for texting Reyes Law.",
        "Kim yes [done]",
        "automatic Auto: Thank you!",
    )


def test_a_form_lifts_an_opt_out_and_a_stop_ends_that_again(told: str) -> None:
    assert in_order(
        scene(told, 11),
        "Dana, in an e-mail [a link to a form",
        "the form [ ] I agree that Reyes Law may send me text messages",
        "digits: 0000 [wrong_digits]",
        "[the answer is recorded]",
        "text -> Lee Auto: Thank you for agreeing to texts from Reyes Law.",
        "Lee -> Reyes Law STOP",
        "[webhook answered 200: opted_out]",
    )


def test_a_secure_message_is_told_by_an_e_mail_that_holds_none_of_it(told: str) -> None:
    played = scene(told, 12)
    assert in_order(
        played,
        "[refused: portal_inactive]",
        "e-mail -> Sam A secure message from Reyes Law",
        "https://texts.reyes.example/portal/threads/",
        "[1 unread for Sam]",
        "notice -> Dana sam has replied to a secure message.",
        "[1 unread for Dana]",
        "Kim, at its address opens Sam's thread [refused: no_such_thread]",
        '"They offer 4,200 dollars." stands in none of them',
    )
    mailed = played[played.index("e-mail -> Sam") : played.index("[1 unread for Sam]")]
    assert "4,200" not in mailed
    assert "Settlement" not in mailed


def test_without_a_cipher_the_demo_says_that_words_stand_in_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("optin.cli.portal_key.find_spec", lambda _: None)
    out = StringIO()
    with Stage.opened(out, tmp_path / "demo.db", None) as stage:
        SCENES[-1](stage)
    assert "stands in them: it is not sealed" in re.sub(r"\s+", " ", out.getvalue())


def test_it_ends_with_where_everybody_stands_the_ledger_and_where_to_go(
    played: tuple[str, Path],
) -> None:
    out, _ = played
    _, books = out.split("Where everybody stands (optin status)")
    statuses, ledger = books.split("The ledger (optin history)")
    assert re.findall(r"^(\w+) +organisation +(\w+) ", statuses, re.MULTILINE) == [
        ("Sam", "opted_in"),
        ("Kim", "opted_in"),
        ("Lee", "opted_out"),
        ("Dana", "opted_out"),
    ]
    numbers = [int(each) for each in re.findall(r"^(\d+) +2026-01-0[56]", ledger, re.MULTILINE)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert f"{len(numbers)} entries, each chained to the one before: the chain is whole." in ledger


def test_it_fits_a_hundred_columns_and_plain_letters(played: tuple[str, Path]) -> None:
    out, _ = played
    assert max(map(len, out.splitlines())) <= 100
    assert out.isascii()


def test_what_it_tells_stands_in_its_database(played: tuple[str, Path]) -> None:
    with OptIn(SqliteStore(played[1])) as optin:
        states = [optin.status(TENANT, each)[0].state for each in (SAM, KIM, LEE)]
        entries = optin.history(TENANT)
        texts = [row for row in optin.messages(TENANT) if row.message_id]
    assert states == [State.OPTED_IN, State.OPTED_IN, State.OPTED_OUT]
    kinds = [entry.event.type for entry in entries]
    assert kinds.count(EventType.OPTED_OUT) == 5
    assert len(texts) == 17
    assert kinds.count(EventType.SEND_ACCEPTED) == len(texts) + 1  # and the e-mail


def test_it_says_the_same_on_every_run_and_leaves_nothing(
    optin: Run, played: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done = optin("demo")
    assert done.status == 0
    assert done.out.startswith(played[0])
    assert done.out.splitlines()[-1].startswith("Next: ")
    assert list(tmp_path.iterdir()) == []


def test_a_kept_database_can_be_looked_at_and_is_never_overwritten(
    optin: Run, tmp_path: Path
) -> None:
    path = tmp_path / "kept.db"
    done = optin("demo", "--keep", str(path))
    assert done.status == 0
    assert f"optin history {KIM} --db {path}" in done.out
    assert optin("history", KIM, "--db", str(path)).status == 0
    before = path.read_bytes()
    again = optin("demo", "--keep", str(path))
    assert again.status == 1
    assert "exists already" in again.err
    assert path.read_bytes() == before
