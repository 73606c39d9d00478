"""The archive that is a file: what stands in it, and what a crash leaves of it."""

import asyncio
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from optin import (
    AsyncJsonLinesArchive,
    AsyncOptIn,
    InputError,
    JsonLinesArchive,
    Message,
    Mode,
    OptIn,
    Policy,
    Started,
)
from optin.conversations import NOWHERE, Direction
from optin.storage.memory import AsyncMemoryStore, MemoryStore
from optin.testing import FixedClock

NOW = FixedClock().now()
SAM, OFFICE = "+14155550123", "+12025550100"


def message(text: str = "Hello.", name: str = "out-1") -> Message:
    return Message(
        id=name,
        recipient="k",
        direction=Direction.OUT,
        at=NOW,
        text=text,
        purpose="message",
        state="sent",
        project=NOWHERE,
    )


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def texts(path: Path) -> list[str]:
    return [line["text"] for line in lines(path) if "text" in line]


def test_a_new_file_is_at_the_beginning(tmp_path: Path) -> None:
    archive = JsonLinesArchive(tmp_path / "messages.jsonl")
    assert archive.position("firm") is None


@pytest.mark.skipif(os.name != "posix", reason="only POSIX knows the owner's mode")
def test_the_file_is_for_its_owner_alone_though_it_was_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    archive = JsonLinesArchive(path)
    for position in "12":
        archive.keep("firm", [message()], position)
        assert path.stat().st_mode & 0o777 == 0o600
        path.rename(tmp_path / position)
        assert not path.exists()


@pytest.mark.parametrize("archive", [JsonLinesArchive, AsyncJsonLinesArchive])
def test_a_file_that_cannot_be_made_is_told_at_once_and_not_by_its_path(
    tmp_path: Path, archive: type[JsonLinesArchive | AsyncJsonLinesArchive]
) -> None:
    for path, code in ((tmp_path / "away" / "messages.jsonl", "no_folder"), (tmp_path, "no_file")):
        with pytest.raises(InputError, match="folder") as caught:
            archive(path)
        assert caught.value.code == code
        assert tmp_path.name not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_position_is_kept_by_tenant_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    archive = JsonLinesArchive(path)
    archive.keep("firm", [message('say "position": é\n')], "4")
    archive.keep("zeta", [], "9")
    archive.keep("firm", [message("later")], "7")
    for one in (archive, JsonLinesArchive(path)):
        assert (one.position("firm"), one.position("zeta")) == ("7", "9")
        assert one.position("nobody") is None
    assert texts(path) == ['say "position": é\n', "later"]


@pytest.mark.parametrize("left", ['{"tenant": "firm", "te', '{"tenant": "firm", "text": "b"}\n'])
def test_what_a_crash_left_is_cut_off(tmp_path: Path, left: str) -> None:
    path = tmp_path / "messages.jsonl"
    JsonLinesArchive(path).keep("firm", [message("a")], "4")
    whole = path.read_bytes()
    path.write_bytes(whole + left.encode())
    archive = JsonLinesArchive(path)
    assert archive.position("firm") == "4"
    assert path.read_bytes() == whole
    archive.keep("firm", [message("b")], "5")
    assert texts(path) == ["a", "b"]


def test_what_could_not_be_made_durable_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "messages.jsonl"
    archive = JsonLinesArchive(path)
    archive.keep("firm", [message("a")], "4")

    def full(_: int) -> None:
        # Some of it stands in the file already.
        with path.open("r+b") as file:
            file.truncate(path.stat().st_size - 3)
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space left"):
        archive.keep("firm", [message("b")], "5")
    monkeypatch.undo()
    assert archive.position("firm") == "4"
    assert texts(path) == ["a"]


def test_a_conversation_is_handed_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"
    archive = JsonLinesArchive(path)
    with OptIn(MemoryStore(), archive=archive, clock=FixedClock()) as optin:
        optin.enrol("firm", name="Firm", senders=[OFFICE], policy=Policy(mode=Mode.OFF))
        named = {"client": "c-7", "matter": "1"}
        begun = optin.conversations.start("firm", user="dana", to=SAM, text="Hello.", **named)
        assert isinstance(begun, Started)
        assert optin.conversations.hand_over("firm") == 1
        assert optin.conversations.hand_over("firm") == 0
    first, last = lines(path)
    assert last == {"tenant": "firm", "position": archive.position("firm")}
    assert first.pop("recipient") == begun.conversation.recipient
    assert first == {
        "tenant": "firm",
        "id": "out-1",
        "direction": "out",
        "at": NOW.isoformat(),
        "text": "Hello.",
        "number": SAM,
        "channel": "sms",
        "sender": OFFICE,
        "user": "dana",
        "user_name": "",
        "organisation": "",
        "purpose": "message",
        "template": "",
        "category": "",
        "meaning": "",
        "state": "pending",
        "report": None,
        "code": "",
        "entries": [3],
        **named,
    }


def test_a_file_is_written_from_coroutines_too(tmp_path: Path) -> None:
    path = tmp_path / "messages.jsonl"

    async def hand_over() -> Sequence[int]:
        archive = AsyncJsonLinesArchive(path)
        async with AsyncOptIn(AsyncMemoryStore(), archive=archive) as optin:
            policy = Policy(mode=Mode.OFF)
            await optin.enrol("firm", name="Firm", senders=[OFFICE], policy=policy)
            await optin.send("firm", to=SAM, text="Hello.", user="dana")
            talk = optin.conversations
            return [await talk.hand_over("firm"), await talk.hand_over("firm")]

    assert asyncio.run(hand_over()) == [1, 0]
    assert texts(path) == ["Hello."]
