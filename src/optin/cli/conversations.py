"""The commands ``optin conversations``: list them, show one, file one, hand all to an archive."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TextIO

from optin import Conversation, InputError, JsonLinesArchive, Message, OptIn, Refused
from optin.cli.arguments import Commands, command, group
from optin.cli.database import add_whose, opened
from optin.cli.jsonlines import write
from optin.cli.paging import all_of
from optin.cli.showing import instant, plain, show_table, value_of

__all__ = ["add_to"]


def add_to(commands: Commands) -> None:
    """Add the commands.

    Args:
        commands: Where to.
    """
    talks = group(commands, "conversations", "who talks to whom, and under which matter")
    listing = command(talks, "list", run_list, "list conversations, the latest first")
    _add_project(listing, "only what is filed under a client", "and under one matter of it")
    add_whose(listing)

    showing = command(talks, "show", run_show, "show every message of a conversation")
    _add_which(showing)
    add_whose(showing)

    filing = command(talks, "file", run_file, "file a conversation under a client and matter")
    _add_which(filing)
    _add_project(filing, "the client; without it, under none", "the client's matter")
    filing.add_argument("--user", required=True, help="who files it, for the ledger")
    add_whose(filing)

    archiving = command(talks, "archive", run_archive, "append what is new or changed to a file")
    archiving.add_argument("file", help="JSON Lines; it says itself how far it has got")
    add_whose(archiving)


def _add_which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("conversation", help="its name, or the contact's number")


def _add_project(parser: argparse.ArgumentParser, client: str, matter: str) -> None:
    parser.add_argument("--client", default="", help=client)
    parser.add_argument("--matter", default="", help=matter)


def run_list(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin conversations list``."""
    with opened(given) as (optin, tenant):
        found = list(_all(optin, tenant, given.client, given.matter))
    if given.json:
        for each in found:
            write(out, {"tenant": tenant, **_conversation(each)})
    elif found:
        rows = [
            (
                value_of(each.address) or "",
                instant(each.active_at),
                plain(each.opened_by) or "the contact",
                plain(each.client),
                plain(each.matter),
                each.id,
            )
            for each in found
        ]
        header = ("number", "last (UTC)", "begun by", "client", "matter", "conversation")
        show_table(out, header, rows)
    else:
        out.write("There is no such conversation.\n")
    return 0


def _all(optin: OptIn, tenant: str, client: str, matter: str) -> Iterator[Conversation]:
    return all_of(
        lambda after, limit: optin.conversations.list(
            tenant, client=client, matter=matter, after=after, limit=limit
        )
    )


def run_show(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin conversations show``."""
    with opened(given) as (optin, tenant):
        which = _which(optin, tenant, given.conversation)
        found = list(_messages(optin, tenant, which.id))
    if given.json:
        for each in found:
            write(out, {"tenant": tenant, "conversation": which.id, **_message(each)})
    elif found:
        rows = [
            (
                each.id,
                instant(each.at),
                plain(each.user or each.template or each.meaning),
                each.state if each.report is None else each.report.value,
                ", ".join(map(str, each.entries)),
                plain(each.text),
            )
            for each in found
        ]
        show_table(out, ("message", "at (UTC)", "by", "status", "entries", "words"), rows)
    else:
        out.write("Nobody has written in it yet.\n")
    return 0


def _messages(optin: OptIn, tenant: str, id_: str) -> Iterator[Message]:
    pages = [optin.conversations.messages(tenant, id_, limit=500)]
    while (older := pages[-1].older) is not None:
        pages.append(optin.conversations.messages(tenant, id_, older_than=older, limit=500))
    for page in reversed(pages):
        yield from page.items


def run_file(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin conversations file``."""
    with opened(given) as (optin, tenant):
        which = _which(optin, tenant, given.conversation)
        filed = optin.conversations.file(
            tenant, which.id, user=given.user, client=given.client, matter=given.matter
        )
    if isinstance(filed, Refused):  # pragma: no cover - no host is asked here
        raise InputError(filed.reason, code=filed.code)
    if given.json:
        write(out, {"tenant": tenant, **_conversation(filed)})
    else:
        under = " / ".join(filter(None, (filed.client, filed.matter)))
        out.write(f"Filed under {plain(under)}.\n" if under else "Filed under nothing.\n")
    return 0


def run_archive(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin conversations archive``."""
    with opened(given, archive=JsonLinesArchive(given.file)) as (optin, tenant):
        count = optin.conversations.hand_over(tenant)
    if given.json:
        write(out, {"tenant": tenant, "file": given.file, "messages": count})
    else:
        out.write(f"Appended: {count} messages.\n")
    return 0


def _which(optin: OptIn, tenant: str, given: str) -> Conversation:
    """Return the conversation that somebody names, by its name or by its number.

    Raises:
        InputError: ``unknown_conversation``.
    """
    found = optin.conversations.get(tenant, given)
    if found is None and given.lstrip().startswith(("+", "whatsapp:")):
        found = optin.conversations.find(tenant, given)
    if found is None:
        message = "there is no conversation of that name or with that number"
        raise InputError(message, code="unknown_conversation")
    return found


def _conversation(each: Conversation) -> dict[str, object]:
    return {
        "conversation": each.id,
        "number": value_of(each.address),
        "sender": each.sender,
        "opened_at": each.opened_at.isoformat(),
        "opened_by": each.opened_by,
        "active_at": each.active_at.isoformat(),
        "organisation": each.organisation,
        "client": each.client,
        "matter": each.matter,
        "continues": each.continues,
        "goes_on": each.goes_on,
    }


def _message(each: Message) -> dict[str, object]:
    return {
        "message": each.id,
        "direction": each.direction.value,
        "at": each.at.isoformat(),
        "user": each.user,
        "purpose": each.purpose,
        "template": each.template,
        "meaning": each.meaning,
        "state": each.state,
        "report": None if each.report is None else each.report.value,
        "code": each.code,
        "entries": list(each.entries),
        "client": each.project.client,
        "matter": each.project.matter,
        "text": each.text,
    }
