"""The simulator in a browser: its page, what is posted from it, and the real pages beside.

It is a host like any other: it mounts the pages of :mod:`optin.web`, with a few of its own. Whoever
opens it is the office's member of staff: the server sees to it that only this machine does.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from optin import Actor, Address, Meaning, OptIn, State, count, read
from optin.simulator.carriers import FATES
from optin.simulator.cast import OFFICE, POLICIES, TENANT, USER, USER_NAME, Person
from optin.simulator.diagram import diagram_of
from optin.simulator.portal import Side
from optin.simulator.verdicts import Verdict
from optin.simulator.world import World
from optin.web import (
    Fields,
    Look,
    Pages,
    Parameter,
    PortalVisitor,
    Request,
    Response,
    Route,
    Staff,
    Visit,
    wsgi,
)

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

__all__ = ["application", "pages_of"]

HERE: Final = Path(__file__).parent
PATIENCE: Final = 20.0
"""So many seconds a browser waits for news before it is told that there is none."""

_DIGITS: Final = 10

COLOUR: Final = "#3f51b5"
WAITS: Final = (
    ("600", "10 minutes"),
    ("86400", "A day"),
    ("604800", "A week"),
)
REPLIES: Final = ("YES", "STOP", "HELP", "START")
TRIES: Final = ("Your hearing is on Monday at 9.", "Your documents are ready to be signed.")
STATES: Final = {
    "held": "held",
    "pending": "on its way",
    "calling": "on its way",
    "failed": "failed",
    "blocked": "stopped at the gate",
    "unknown": "nobody knows whether it arrived",
    "dead": "given up",
    "discarded": "discarded",
}
_READ_AS: Final = {
    Meaning.STOP: "an opt-out",
    Meaning.STOP_ALL: "an opt-out of everything",
    Meaning.START: "the way back in",
    Meaning.YES: "a yes",
    Meaning.HELP: "a call for help",
    Meaning.NONE: "an ordinary message",
}


@frozen
class _Act:
    """Say what is posted from which part of the page, ``""`` for either side, and what it does."""

    part: str
    does: Callable[[World, Person, Fields], Verdict]


_ACTS: Final[Mapping[str, _Act]] = {
    "send": _Act("office", lambda world, who, form: world.send(who.number, form.get("words", ""))),
    "ask": _Act("office", lambda world, who, _: world.ask(who.number)),
    "invite": _Act(
        "office",
        lambda world, who, form: world.invite(who.number, by_mail=form.get("by") == "mail"),
    ),
    "opt-out": _Act(
        "office", lambda world, who, form: world.opt_out(who.number, form.get("note", ""))
    ),
    "portal": _Act(
        "office",
        lambda world, who, form: world.admit(who.number, active=form.get("active") == "yes"),
    ),
    "text": _Act("phone", lambda world, who, form: world.text(who.number, form.get("words", ""))),
    "begin": _Act(
        "",
        lambda world, who, form: world.begin(
            who.number, _side(form), form.get("subject", ""), form.get("words", "")
        ),
    ),
    "reply": _Act(
        "", lambda world, who, form: world.reply(who.number, _side(form), form.get("words", ""))
    ),
    "look": _Act(
        "", lambda world, who, form: world.look(who.number, _side(form), form.get("thread", ""))
    ),
    "carry": _Act("phone", lambda world, _, form: world.carry(form.get("fate", ""))),
    "switch": _Act("setup", lambda world, _, form: world.switch(form.get("mode", ""))),
    "wait": _Act("setup", lambda world, _, form: world.wait(_seconds(form.get("by", "")))),
    "meet": _Act(
        "setup",
        lambda world, _, form: world.meet(form.get("name", ""), form.get("number", "")),
    ),
}


_PARTS: Final = {Side.STAFF: "office", Side.CONTACT: "phone"}


def application(world: World, address: str, zone: tzinfo = UTC) -> WSGIApplication:
    """Return the WSGI application of the simulator.

    Args:
        world: What is played in.
        address: Where browsers find it, such as ``"http://127.0.0.1:8025"``.
        zone: In which zone times are shown.
    """
    staff = Staff(TENANT, Actor(USER, frozenset({"setup"})), USER_NAME, zone=zone)
    desk = _Desk(world, zone)
    pages = Pages(
        world.optin,
        public_url=address,
        key=os.urandom(32),
        staff=lambda _: staff,
        contact=desk.visitor,
        names=desk.names,
        look=lambda _: Look(COLOUR),
        templates=HERE / "templates",
        clock=world.clock,
        routes=desk.routes(),
    )
    return _settling(wsgi(pages), world)


def pages_of(
    optin: OptIn, tenant: str, actor: Actor, address: str, zone: tzinfo = UTC
) -> WSGIApplication:
    """Return the WSGI application of a tenant's pages as they are, for whoever sits here.

    Args:
        optin: Whom they ask.
        tenant: Whose.
        actor: Whom they take everybody for.
        address: Where browsers find it.
        zone: In which zone times are shown.
    """
    staff = Staff(tenant, actor, actor.id, zone=zone)
    pages = Pages(optin, public_url=address, key=os.urandom(32), staff=lambda _: staff)
    return wsgi(pages)


def _settling(inner: WSGIApplication, world: World) -> WSGIApplication:
    """Send what is due after each post, before it is answered: a form may have queued something."""

    def settled(environ: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        answered = inner(environ, start)
        if environ["REQUEST_METHOD"] == "POST":
            world.settle()
        return answered

    return settled


@define(eq=False)
class _Desk:
    """Hold the pages of the simulator's own.

    Attributes:
        world: What is played in.
        zone: In which zone times are shown.
        said: What whoever acted last was told, by number and by part of the page.
        shown: The number of the phone that was shown last, ``""`` for none.
    """

    world: World
    zone: tzinfo
    said: dict[str, dict[str, Verdict]] = field(factory=dict)
    shown: str = ""

    def visitor(self, _: Request) -> PortalVisitor:
        """Return whose portal it is: that of the phone that was shown last."""
        person = self.world.person(self.shown)
        return PortalVisitor(TENANT, person.contact, person.name, zone=self.zone)

    def names(self, _: str, addresses: Sequence[Address]) -> dict[Address, str]:
        """Return what contacts are called, by their number or their place on the portal."""
        called = {one.number: one.name for one in self.world.people}
        called |= {one.contact: one.name for one in self.world.people}
        return {each: called[each.value] for each in addresses if each.value in called}

    def routes(self) -> tuple[Route, ...]:
        """Return them; each but the files is for staff, and so is posted with a token."""
        who = Parameter("who", "The place of the person in the list, from 1.")
        return (
            Route(
                method="GET",
                pattern="/",
                page=self.show,
                says="The office and one phone, side by side.",
                staff=True,
                tab="Simulator",
                query=(who,),
            ),
            Route(
                method="POST",
                pattern="/simulator/{act}",
                page=self.act,
                says="Somebody does something.",
                staff=True,
                fields=(who,),
            ),
            Route(
                method="GET",
                pattern="/simulator/news",
                page=self.news,
                says="Waits until there is something new.",
                staff=True,
                query=(Parameter("seen", "The number that was told the last time."),),
            ),
            Route(
                method="GET",
                pattern="/simulator/read",
                page=self.read,
                says="How a text would be read, or how long it is.",
                staff=True,
                query=(
                    who,
                    Parameter("words", "The text."),
                    Parameter("as", "What is asked.", choices=("meaning", "segments")),
                ),
            ),
            *(
                Route(
                    method="GET",
                    pattern=f"/simulator/{name}",
                    page=partial(_asset, name, kind),
                    says="A file of the simulator's page.",
                )
                for name, kind in _KINDS.items()
            ),
        )

    def show(self, visit: Visit) -> Response:
        """Show the office and one phone."""
        news = self.world.news(-1, 0)  # before the scene: what comes meanwhile is news
        person = self._person(visit.query)
        self.shown = person.number
        scene = self.world.scene(person.number)
        response = visit.render(
            "simulator.html",
            scene=scene,
            who=self._place(person),
            view=_view(visit.query),
            unread=scene.portal.staff.unread + scene.portal.contact.unread,
            portal=scene.portal,
            said=self.said.get(person.number, {}),
            diagram=diagram_of(scene.status.state, scene.came_from),
            news=news,
            at=lambda moment: self._at(moment, scene.now),
            ahead=_span(scene.ahead),
            office=OFFICE,
            policies=POLICIES,
            fates=FATES,
            fate=self.world.fate,
            waits=WAITS,
            replies=REPLIES,
            tries=TRIES,
            states=STATES,
            files={name: visit.path(f"/simulator/{name}", v=_version(name)) for name in _KINDS},
        )
        return evolve(response, scripts=True)

    def act(self, visit: Visit) -> Response:
        """Let somebody do something, and show the page again."""
        act = _ACTS.get(visit.values["act"])
        if act is None:
            return visit.error(404)
        person = self._person(visit.form)
        before = len(self.world.people)
        part = act.part or _PARTS[_side(visit.form)]
        self.said[person.number] = {part: act.does(self.world, person, visit.form)}
        met = self.world.people[-1] if len(self.world.people) > before else person
        return visit.redirect("/", who=self._place(met), view=_view(visit.form))

    def news(self, visit: Visit) -> Response:
        """Wait for news, and tell its number."""
        number = self.world.news(_number(visit.query.get("seen", ""), -1), PATIENCE)
        if self.world.closed:
            return visit.error(404)
        return Response(200, str(number), "text/plain; charset=utf-8")

    def read(self, visit: Visit) -> Response:
        """Say how a text would be read, or how long it is."""
        words = visit.query.get("words", "")
        if visit.query.get("as") == "segments":
            told = _measured(words)
        else:
            told = self._read(words, self._person(visit.query))
        return Response(200, told, "text/plain; charset=utf-8")

    def _read(self, words: str, person: Person) -> str:
        optin = self.world.optin
        pending = optin.status(TENANT, person.number)[0].state is State.PENDING
        reading = read(words, pending=pending, keywords=optin.settings(TENANT).keywords)
        how = "" if reading.meaning is Meaning.NONE else f", {reading.grade} ({reading.rule})"
        return f"Would be read as {_READ_AS[reading.meaning]}{how}."

    def _at(self, moment: datetime, now: datetime) -> str:
        """Return a time as phones show it: the day is named where it is another one."""
        local, today = moment.astimezone(self.zone), now.astimezone(self.zone).date()
        return f"{local:%H:%M}" if local.date() == today else f"{local:%d %b, %H:%M}"

    def _person(self, fields: Fields) -> Person:
        people = self.world.people
        at = _number(fields.get("who", ""), 1)
        return people[at - 1] if 1 <= at <= len(people) else people[0]

    def _place(self, person: Person) -> int:
        return self.world.people.index(person) + 1


def _view(fields: Fields) -> str:
    """Return which of the two views is shown: ``""`` for texts."""
    return "portal" if fields.get("view") == "portal" else ""


def _side(fields: Fields) -> Side:
    return Side.CONTACT if fields.get("side") == Side.CONTACT else Side.STAFF


def _number(text: str, otherwise: int) -> int:
    """Read a number of a query; whatever is none, or longer than any of ours, gives another one."""
    return int(text) if text.isdecimal() and len(text) < _DIGITS else otherwise


def _measured(words: str) -> str:
    counted = count(words)
    parts = "one segment" if counted.segments == 1 else f"{counted.segments} segments"
    odd = "".join(counted.ucs2_characters[:5])
    why = f", because of {odd}" if odd else ""
    return f"{counted.characters} characters, {parts}, {counted.encoding}{why}"


def _seconds(text: str) -> timedelta:
    """Return a span that the page offers; none for any other."""
    return timedelta(seconds=int(text)) if text in dict(WAITS) else timedelta()


def _span(span: timedelta) -> str:
    """Return a span in words, ``""`` for none."""
    minutes = int(span.total_seconds()) // 60
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = ((days, "d"), (hours, "h"), (minutes, "min"))
    return " ".join(f"{number} {unit}" for number, unit in parts if number)


_KINDS: Final = {
    "simulator.css": "text/css; charset=utf-8",
    "simulator.js": "text/javascript; charset=utf-8",
}


@cache
def _file(name: str) -> bytes:
    return files("optin.simulator").joinpath("assets", name).read_bytes()


@cache
def _version(name: str) -> str:
    return sha256(_file(name)).hexdigest()[:12]


def _asset(name: str, kind: str, _: Visit) -> Response:
    return Response(200, _file(name), kind, cached_for=timedelta(days=365))
