"""The commands ``optin notify``: who the tenant's own users are, and what they were told."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TextIO

from optin import InputError, OptIn, UserProfile
from optin.app import KeptNotice
from optin.cli.arguments import Commands, command, group, whole_number
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
    of_notify = group(commands, "notify", "users, and what they were told")
    users = command(of_notify, "users", run_users, "list the users of whom something is kept")
    add_whose(users)

    listing = command(of_notify, "list", run_list, "list a user's notices, the newest first")
    listing.add_argument("--unread", action="store_true", help="only those not read yet")
    _add_user(listing)

    reading = command(of_notify, "read", run_read, "mark a user's notices as read")
    reading.add_argument(
        "notice", nargs="*", type=whole_number, help="their numbers; without one, --all"
    )
    reading.add_argument("--all", action="store_true", help="all that there are")
    _add_user(reading)


def _add_user(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--user", default="", help="whose; without it, those of the organisation as a whole"
    )
    add_whose(parser)


def run_users(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin notify users``."""
    with opened(given) as (optin, tenant):
        users = [_user(optin, tenant, profile) for profile in _users(optin, tenant)]
    if given.json:
        for user in users:
            write(out, {"tenant": tenant, **user})
    elif users:
        rows = [tuple(map(_told, user.values())) for user in users]
        header = ("user", "name", "number", "own opt-in", "e-mail", "unread", "by what means")
        show_table(out, header, rows)
    else:
        out.write("Nothing is kept of any user.\n")
    return 0


def _users(optin: OptIn, tenant: str) -> Iterator[UserProfile]:
    return all_of(lambda after, limit: optin.users.list(tenant, after=after, limit=limit))


def _user(optin: OptIn, tenant: str, profile: UserProfile) -> dict[str, object]:
    status = optin.users.status(tenant, profile.user)
    return {
        "user": profile.user,
        "name": profile.name,
        "number": value_of(profile.phone),
        "state": None if status is None else status.state.value,
        "email": value_of(profile.email),
        "unread": optin.notices.unread(tenant, profile.user),
        "routes": {name: [one.value for one in media] for name, media in profile.routes.items()},
    }


def _told(value: object) -> str:
    """Return what a person is shown of a value."""
    if isinstance(value, dict):
        routes = (f"{name or 'all'}: {' or '.join(media)}" for name, media in value.items())
        return plain("; ".join(routes))
    return "" if value is None else plain(str(value))


def run_list(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin notify list``."""
    with opened(given) as (optin, tenant):
        notices = list(_notices(optin, tenant, given.user, unread=given.unread))
    if given.json:
        for notice in notices:
            write(out, {"tenant": tenant, **_notice(notice)})
    elif notices:
        rows = [
            (
                str(notice.id),
                instant(notice.told_at),
                "" if notice.read_at else "unread",
                plain(notice.category or notice.template),
                plain(notice.text),
            )
            for notice in notices
        ]
        show_table(out, ("notice", "told (UTC)", "read", "about", "words"), rows)
    else:
        out.write("There is no such notice.\n")
    return 0


def _notices(optin: OptIn, tenant: str, user: str, *, unread: bool) -> Iterator[KeptNotice]:
    return all_of(
        lambda after, limit: optin.notices.list(
            tenant, user, unread=unread, after=after, limit=limit
        )
    )


def _notice(notice: KeptNotice) -> dict[str, object]:
    return {
        "notice": notice.id,
        "user": notice.user,
        "told_at": notice.told_at.isoformat(),
        "read_at": None if notice.read_at is None else notice.read_at.isoformat(),
        "number": value_of(notice.contact),
        "template": notice.template,
        "category": notice.category,
        "organisation": notice.organisation,
        "text": notice.text,
    }


def run_read(given: argparse.Namespace, out: TextIO) -> int:
    """Run ``optin notify read``."""
    if given.all == bool(given.notice):
        raise InputError("name the notices that were read, or give --all")
    with opened(given) as (optin, tenant):
        read = optin.notices.mark_read(tenant, given.user, given.notice or None)
        left = optin.notices.unread(tenant, given.user)
    if given.json:
        write(out, {"tenant": tenant, "user": given.user, "read": read, "unread": left})
    else:
        out.write(f"Read: {read}. Still unread: {left}.\n")
    return 0
