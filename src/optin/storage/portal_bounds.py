"""What a decision may write of portals and their threads, the same for every store."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from optin.consent import Channel
from optin.policy.decision import Decision, Snapshot, Subjects, UnitEntry
from optin.policy.portals import PortalThread

__all__ = ["fault_of"]


def fault_of(entry: UnitEntry, snapshot: Snapshot, decision: Decision[Any]) -> str:
    """Say what is wrong with the portals, threads and posts of a decision.

    Args:
        entry: What the unit named.
        snapshot: What the decision was shown.
        decision: What it asks for.

    Returns:
        A sentence, ``""`` where nothing is.
    """
    on_portal = {
        view.key
        for view in snapshot.recipients
        if view.address is not None and view.address.channel is Channel.PORTAL
    }
    portals, threads = decision.portals, decision.threads
    about = {each.recipient for each in portals} | {each.recipient for each in threads}
    if not on_portal.issuperset(about):
        return "a decision may write only the portals of recipients of its unit who are on it"
    if len({each.recipient for each in portals}) < len(portals):
        return "a decision writes a portal once"
    times = [each.since for each in portals]
    times += [at for each in threads for at in (each.opened_at, each.active_at)]
    if any(at.tzinfo is None for at in times):
        return "a time without a zone is no instant"
    names = entry.threads if isinstance(entry, Subjects) else ()
    shown = dict(zip(names, snapshot.threads, strict=True))
    faults = (_fault_of_thread(thread, shown, decision) for thread in threads)
    return _fault_of_all(threads, decision) or next(filter(None, faults), "")


def _fault_of_all(threads: Collection[PortalThread], decision: Decision[Any]) -> str:
    written = {thread.id for thread in threads}
    if len(written) < len(threads):
        return "a decision writes a thread once"
    if not written.issuperset(post.thread for post in decision.posts):
        return "a decision writes messages of the threads that it writes"
    return ""


def _fault_of_thread(
    thread: PortalThread, shown: dict[str, PortalThread | None], decision: Decision[Any]
) -> str:
    if not thread.id or thread.id not in shown:
        return "a decision may write only the threads of its unit"
    before = shown[thread.id]
    if before is not None and before.recipient != thread.recipient:
        return "a thread stays with its contact"
    known = 0 if before is None else before.posts
    numbers = [post.number for post in decision.posts if post.thread == thread.id]
    if numbers != list(range(known + 1, thread.posts + 1)):
        return "the messages of a thread are numbered on"
    users = [seat.user for seat in thread.seats]
    if users != sorted(set(users)) or "" in users:
        return "a user has one seat in a thread, and they stand in order"
    return ""
