"""The figures of a report: what counts add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from optin.consent import EventType, Source
from optin.storage import Tally

__all__ = ["Delay", "Figures", "Outcomes", "figures_of"]

_NONE: Final[Mapping[str, int]] = MappingProxyType({})


@frozen
class Outcomes:
    """Count questions by what became of them; the parts add up to those asked.

    Under explicit consent a question is a request. Under disclaimer it is the disclaimer itself,
    which needs no answer: who says nothing stays informed.

    Attributes:
        asked: How many were asked.
        accepted: Answered with yes, as the next thing that was said.
        declined: Answered with an opt-out.
        unanswered: Not answered yet, or asked again meanwhile.
        undelivered: Never reached the person.
    """

    asked: int = 0
    accepted: int = 0
    declined: int = 0
    unanswered: int = 0
    undelivered: int = 0

    @property
    def rate(self) -> float | None:
        """Return which part of those who were reached agreed, None where nobody was."""
        reached = self.asked - self.undelivered
        return self.accepted / reached if reached else None


@frozen
class Delay:
    """Tell how long something took, by the nearest rank; None where it never happened.

    Attributes:
        count: How often it happened.
        median: What half of them took at most.
        p95: What 95 of 100 took at most.
        longest: What all of them took at most.
    """

    count: int = 0
    median: timedelta | None = None
    p95: timedelta | None = None
    longest: timedelta | None = None


@frozen
class Figures:
    """Hold all that a report says of one period, organisation or user.

    What is counted by name stands with the most frequent first.

    Attributes:
        requests: Requests for consent, by text and by links to a form, by what became of them.
        disclaimers: Disclaimers, by what became of them.
        opt_ins: By source: ``"reply"``, ``"form"``, ``"hand"``, ``"import"``.
        opt_outs: By source.
        keywords: Opt-outs by the word that was texted, or the rule that read it; those by other
            means by their source, in brackets.
        templates: Opt-outs by the template of the last text before, ``"message"`` for a text that
            somebody wrote, ``""`` for none.
        refused: What was not sent, by the code of its reason.
        recorded: How long opt-outs by text waited until they were recorded.
        effective: How long they took until no text could be under way any more.
        under_way: How many opt-outs by text are not effective yet.
    """

    requests: Outcomes = Outcomes()
    disclaimers: Outcomes = Outcomes()
    opt_ins: Mapping[str, int] = field(default=_NONE)
    opt_outs: Mapping[str, int] = field(default=_NONE)
    keywords: Mapping[str, int] = field(default=_NONE)
    templates: Mapping[str, int] = field(default=_NONE)
    refused: Mapping[str, int] = field(default=_NONE)
    recorded: Delay = Delay()
    effective: Delay = Delay()
    under_way: int = 0


def figures_of(tallies: Iterable[Tally]) -> Figures:
    """Add up what was counted.

    Args:
        tallies: Of one period or several, of one organisation or several.
    """
    kinds: dict[EventType, list[Tally]] = {}
    for each in tallies:
        kinds.setdefault(each.type, []).append(each)
    out = kinds.get(EventType.OPTED_OUT, [])
    texted = [each for each in out if each.source == Source.REPLY]
    refused = kinds.get(EventType.MESSAGE_REFUSED, []) + kinds.get(EventType.SEND_BLOCKED, [])
    return Figures(
        requests=_outcomes(
            kinds.get(EventType.OPT_IN_REQUESTED, []) + kinds.get(EventType.FORM_LINKED, [])
        ),
        disclaimers=_outcomes(
            kinds.get(EventType.DISCLAIMER_SENT, []) + kinds.get(EventType.DISCLAIMER_FAILED, [])
        ),
        opt_ins=_by((each.source, each.count) for each in kinds.get(EventType.OPTED_IN, [])),
        opt_outs=_by((each.source, each.count) for each in out),
        keywords=_by((each.detail or f"[{each.source}]", each.count) for each in out),
        templates=_by((each.template, each.count) for each in out),
        refused=_by((each.detail, each.count) for each in refused),
        recorded=_delay((each.waited, each.count) for each in texted),
        effective=_delay(
            (each.waited + each.effective, each.count)
            for each in texted
            if each.effective is not None
        ),
        under_way=sum(each.count for each in texted if each.effective is None),
    )


def _outcomes(tallies: Iterable[Tally]) -> Outcomes:
    counts = Counter[str]()
    for each in tallies:
        counts[_outcome(each)] += each.count
    return Outcomes(
        counts.total(),
        counts["accepted"],
        counts["declined"],
        counts["unanswered"],
        counts["undelivered"],
    )


def _outcome(tally: Tally) -> str:
    if tally.type is EventType.DISCLAIMER_FAILED:
        return "undelivered"
    return _BECAME.get(tally.answer, "unanswered")


_BECAME: Final = {
    EventType.OPTED_IN.value: "accepted",
    EventType.OPTED_OUT.value: "declined",
    EventType.OPT_IN_REQUEST_FAILED.value: "undelivered",
}


def _by(named: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    counts = Counter[str]()
    for name, count in named:
        counts[name] += count
    return MappingProxyType(dict(sorted(counts.items(), key=lambda each: (-each[1], each[0]))))


def _delay(took: Iterable[tuple[int, int]]) -> Delay:
    counts = Counter[int]()
    for milliseconds, count in took:
        counts[milliseconds] += count
    total = counts.total()
    if not total:
        return Delay()
    ranked = sorted(counts.items())
    return Delay(
        total, _rank(ranked, total, 50), _rank(ranked, total, 95), _rank(ranked, total, 100)
    )


def _rank(ranked: Sequence[tuple[int, int]], total: int, percent: int) -> timedelta:
    """Return the smallest value that so many of a hundred do not exceed."""
    up_to = accumulate(count for _, count in ranked)
    return next(
        timedelta(milliseconds=milliseconds)
        for (milliseconds, _), seen in zip(ranked, up_to, strict=True)
        if seen * 100 >= total * percent
    )
