"""Search for a second meaning of a signed form.

Twilio and Plivo sign names and values written one after the other, so that the same letters can be
split in many ways. For texts that an attacker might choose, this posts other splits of what was
signed, all of which carry a valid signature, and counts those that are read as something else than
what the person sent. The likeliest come first: those that differ where the attacker's text touches.

``python -m tests.transports.resplit twilio --count 1000000`` runs the full search (minutes);
``test_resplit.py`` runs a small one of each.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from itertools import combinations, islice, zip_longest
from urllib.parse import quote_from_bytes

from attrs import define, evolve, frozen

from optin.transports.protocol import (
    HttpRequest,
    InboundMessage,
    StatusUpdate,
    Transport,
    Update,
)

__all__ = ["SCHEMES", "Found", "Scheme", "Signed", "request_of", "scheme_of", "search", "signed"]

SCHEMES = ("twilio", "plivo")


@frozen
class Scheme:
    """Hold what a provider signs, and how.

    Attributes:
        transport: Who shall read it.
        url: Where it is posted to.
        headers: Makes the headers that sign a form.
        known: The names of its parameters.
        messages: Genuine messages, and which parameter an attacker wrote.
        told: The sender, recipient and id of each.
    """

    transport: Transport
    url: str
    headers: Callable[[Mapping[str, str]], Mapping[str, str]]
    known: tuple[str, ...]
    messages: tuple[tuple[Mapping[str, str], str], ...]
    told: tuple[str, str, str]


def scheme_of(name: str) -> Scheme:
    """Return a provider's scheme.

    Args:
        name: One of ``SCHEMES``.
    """
    scheme: Scheme = getattr(import_module(f"tests.transports.resplit_{name}"), name.upper())
    return scheme


@frozen
class Signed:
    """Hold one genuine message as what was signed, and where its parameters begin."""

    written: str
    splits: Mapping[int, str]
    headers: Mapping[str, str]
    attacked: range
    known: tuple[str, ...]

    @classmethod
    def of(cls, scheme: Scheme, form: Mapping[str, str], attacked: str) -> Signed:
        """Sign a form whose parameter of that name the attacker wrote."""
        splits: dict[int, str] = {}
        written, chosen = "", range(0)
        for name in sorted(form):
            splits[len(written)] = name
            if name == attacked:
                # A name may begin in the chosen text and end in the parameter behind it.
                chosen = range(len(written), len(written) + len(name) + len(form[name]) + 16)
            written += name + form[name]
        return cls(written, splits, scheme.headers(form), chosen, scheme.known)

    def candidates(self) -> list[tuple[int, str]]:
        """Return where a parameter could begin, and under which name; the likeliest first.

        Known names come first, then made-up ones that begin as a known one does, then the other
        made-up ones; of each kind those first that the attacker's text touches.
        """
        known = [
            (found.start(), name)
            for name in self.known
            for found in re.finditer(f"(?={re.escape(name)})", self.written)
        ]
        made_up = [
            (at, found[0][:length])
            for at in self.attacked
            if (found := re.compile("[A-Z][A-Za-z]*").match(self.written, at))
            for length in range(2, min(len(found[0]), 8) + 1)
        ]
        starts = {at for at, _ in known}

        def likelihood(candidate: tuple[int, str]) -> tuple[bool, bool, bool, int]:
            at, name = candidate
            return (at not in self.attacked, at not in starts, name not in self.known, -len(name))

        return sorted(dict.fromkeys([*known, *made_up]), key=likelihood)

    def readings(self) -> Iterator[dict[str, str]]:
        """Yield every way to split the same letters, the likeliest first, the genuine one not.

        Up to four boundaries change: among the first candidates all fours are tried before the
        next candidate is looked at. In turns with them come all ones and twos of everywhere.
        """
        candidates = self.candidates()
        deep = (
            (*others, last)
            for index, last in enumerate(candidates)
            for changes in range(4)
            for others in combinations(candidates[:index], changes)
        )
        wide = (chosen for changes in (1, 2) for chosen in combinations(candidates, changes))
        for pair in zip_longest(deep, wide):
            for chosen in filter(None, pair):
                form = self._form(self._changed(chosen))
                if form is not None:
                    yield form

    def _changed(self, chosen: tuple[tuple[int, str], ...]) -> dict[int, str]:
        splits = dict(self.splits)
        for at, name in chosen:
            if splits.get(at) == name:
                del splits[at]
            else:
                splits[at] = name
        return splits

    def _form(self, splits: Mapping[int, str]) -> dict[str, str] | None:
        """Return the form of a split, or None where sorting it would sign other letters."""
        starts = sorted(splits)
        if not starts or starts[0] != 0:
            return None
        form: dict[str, str] = {}
        last = ""
        for at, end in zip_longest(starts, starts[1:], fillvalue=len(self.written)):
            name = splits[at]
            if name <= last or at + len(name) > end:
                return None
            form[name] = self.written[at + len(name) : end]
            last = name
        return form


@define
class Found:
    """Count what became of the readings tried."""

    tried: int = 0
    granting: int = 0  # read with full authority, though the person sent something else
    forged: int = 0  # read with extras, and another sender, recipient, id or kind
    shortened: int = 0  # read with extras, the rest being the person's own text, cut


def request_of(scheme: Scheme, form: Mapping[str, str], headers: Mapping[str, str]) -> HttpRequest:
    """Return a form as a webhook."""
    body = "&".join(
        f"{name}={quote_from_bytes(value.encode(), safe='')}" for name, value in form.items()
    )
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return HttpRequest("POST", scheme.url, {**kind, **headers}, body.encode())


def signed(scheme: Scheme) -> list[Signed]:
    """Return the messages of a scheme, each with its signature."""
    return [Signed.of(scheme, form, attacked) for form, attacked in scheme.messages]


def judge(scheme: Scheme, genuine: Update | None, update: Update, found: Found) -> None:
    """Count one reading that its signature let through."""
    found.tried += 1
    if isinstance(update, StatusUpdate):
        found.forged += 1
    elif isinstance(update, InboundMessage):
        if genuine is not None and evolve(update, raw=b"") == evolve(genuine, raw=b""):
            return
        if update.may_grant:
            found.granting += 1
        elif (update.from_.value, update.to, update.event_id.partition(":")[0]) != scheme.told:
            found.forged += 1
        else:
            found.shortened += 1


def search(scheme: Scheme, count: int) -> Found:
    """Try as many readings, shared evenly among the messages."""
    transport = scheme.transport
    found = Found()
    messages = signed(scheme)
    share = -(-count // len(messages))
    for each in messages:
        form = each._form(each.splits)  # noqa: SLF001 - the genuine split is one of them
        (genuine,) = transport.read(request_of(scheme, form or {}, each.headers))
        for reading in islice(each.readings(), share):
            request = request_of(scheme, reading, each.headers)
            transport.verify(request)  # raises if the search made a reading that is not signed
            (update,) = transport.read(request)
            judge(scheme, genuine, update, found)
    return found


def main() -> int:
    """Search, print the figures, and fail where a second meaning was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=SCHEMES, default=SCHEMES, metavar="NAME")
    parser.add_argument("--count", type=int, default=1_000_000, help="how many readings to try")
    given = parser.parse_args()
    worst = 0
    for name in given.names:
        found = search(scheme_of(name), given.count)
        sys.stdout.write(f"{name}: {found}\n")
        worst = max(worst, found.granting, found.forged)
    return 1 if worst else 0


if __name__ == "__main__":
    raise SystemExit(main())
