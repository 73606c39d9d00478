"""Where and how the pages are mounted: all that a host says about them, in one value."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import quote, urlencode, urlsplit

from attrs import Attribute, field, frozen

from optin import Address, Clock
from optin.exceptions import ConfigurationError
from optin.mounting import address_of
from optin.web.hints import Hints
from optin.web.limits import AsyncLimits, Limits
from optin.web.routing import Table
from optin.web.sealing import Seal
from optin.web.sheets import version
from optin.web.values import Request, Response
from optin.web.visits import NOBODY, Brand, Look, PortalVisitor, Staff, Visit
from optin.web.words import STATES

try:
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader, StrictUndefined
    from markupsafe import Markup, escape
except ModuleNotFoundError as error:
    message = "the pages need Jinja2: pip install 'optin[web]'"
    raise ModuleNotFoundError(message, name=error.name) from None

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "HOOKS",
    "ContactFor",
    "LinkFor",
    "LookFor",
    "NamesFor",
    "Site",
    "StaffFor",
    "leads_well",
    "nameless",
    "networks_of",
    "nobody",
    "plain",
    "unlinked",
]

StaffFor: TypeAlias = Callable[[Request], Staff | Awaitable[Staff | None] | None]
ContactFor: TypeAlias = Callable[[Request], PortalVisitor | Awaitable[PortalVisitor | None] | None]
LinkFor: TypeAlias = Callable[[str, str], str | Awaitable[str | None] | None]
NamesFor: TypeAlias = Callable[
    [str, Sequence[Address]], Mapping[Address, str] | Awaitable[Mapping[Address, str]]
]
LookFor: TypeAlias = Callable[[str], Look | Awaitable[Look]]
Network: TypeAlias = IPv4Network | IPv6Network

_TITLES: Final = {
    400: "This could not be read",
    403: "This was not accepted",
    404: "There is nothing here",
    405: "This cannot be done here",
    411: "This could not be read",
    413: "This is too much at once",
    415: "This could not be read",
    429: "Too often: please try again later",
    500: "Something went wrong",
}
_AGAIN: Final = {
    403: (
        "Nothing was done. The page may have been open for too long: go back, copy what you typed, "
        "load the page again, and try once more."
    ),
    404: "Check the address, or ask whoever gave it to you.",
    413: "Go back, and send less of it, or in several parts.",
    500: "Please try again in a moment.",
}

_MOUNTED_ELSEWHERE: Final = (
    "the pages are mounted at %s, and public_url is %s: "
    "no link and no style sheet is found unless both say the same"
)
HOOKS: Final = MappingProxyType(
    {
        "staff": ("a Request", "Staff(tenant, Actor(user), name), or None for nobody"),
        "contact": ("a Request", "PortalVisitor(tenant, contact, name), or None for nobody"),
        "look": ("a tenant's identifier", "a Look"),
        "attachment": ("a tenant's identifier and a reference", "a link, or None for none"),
        "names": ("a tenant's identifier and addresses", "the name of each that has one"),
    }
)
"""What each function of a host takes and returns."""


def nobody(_: Request) -> None:
    """Let nobody see what is not for everybody; what is said where a host says nothing."""


def nameless(_: str, __: Sequence[Address]) -> Mapping[Address, str]:
    """Name nobody; what is said where a host says nothing."""
    return {}


def unlinked(_: str, __: str) -> None:
    """Link no attachment; what is said where a host says nothing."""


def plain(_: str) -> Look:
    """Let each tenant's pages look alike; what is said where a host says nothing."""
    return Look()


def networks_of(proxies: Sequence[str]) -> tuple[Network, ...]:
    """Return the networks of proxies.

    Args:
        proxies: Addresses or networks, such as ``"10.0.0.0/8"``.

    Raises:
        ConfigurationError: ``invalid_proxy``.
    """
    try:
        return tuple(ip_network(each) for each in proxies)
    except ValueError:
        message = 'a proxy is an address or a network of them, such as "10.0.0.0/8"'
        raise ConfigurationError(message, code="invalid_proxy") from None


def leads_well(url: object, origin: str) -> bool:
    """Say whether a link is one of https or of this site, and no other in disguise.

    Args:
        url: What a host gave.
        origin: Of the pages.
    """
    if not isinstance(url, str) or not url.isprintable() or {" ", "\\"} & set(url):
        return False
    if url.startswith("/"):
        return not url.startswith("//")
    try:
        split = urlsplit(url)
    except ValueError:
        return False
    if not split.netloc or "@" in split.netloc:
        return False
    return split.scheme == "https" or f"{split.scheme}://{split.netloc}".lower() == origin


def _hook(_: object, hook: Attribute[Any], given: object) -> None:
    if not callable(given):
        takes, returns = HOOKS[hook.name]
        message = f"{hook.name} is a function that takes {takes} and returns {returns}"
        raise ConfigurationError(message, code="invalid_hook")


def _sign_in(site: Site, _: object, given: str | None) -> None:
    if given is None or (leads_well(given, site.origin) and "#" not in given):
        return
    message = (
        "sign_in is where people log in, of https or of the same site as the pages, such as "
        '"/login" or "https://example.com/login"'
    )
    raise ConfigurationError(message, code="invalid_sign_in")


@cache
def _environment_of(templates: Path | None) -> Environment:
    """Return what renders the templates of a folder and ours: one for each folder.

    It compiles a template once, which takes longer than a hundred pages of it.
    """
    ours = PackageLoader("optin.web")
    own = () if templates is None else (FileSystemLoader(templates),)
    environment = Environment(
        autoescape=True,
        loader=ChoiceLoader([*own, ours]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["style_version"] = version()
    environment.globals["state_names"] = {state.value: name for state, name in STATES.items()}
    return environment


@frozen(kw_only=True)
class Site:
    """Hold where and how the pages are mounted.

    Attributes:
        public_url: Where browsers find them, without a slash at its end.
        seal: Makes and checks the tokens of forms.
        table: The routes.
        staff: Says who asks, None for nobody.
        contact: Says which contact asks, None for nobody.
        names: Says what contacts are called.
        attachment: Says where an attachment is, None for one without a link.
        look: Says how a tenant's pages look.
        sign_in: Where whoever is nobody logs in, None where a page is just not there for them.
        limits: Counts posts.
        proxies: Whose word about the client's address is believed.
        hook_secret: The last part of the path of every webhook, ``""`` for none.
        clock: Where times come from.
        templates: A folder of the host's own templates, which stand before ours.
        on_error: Hears of each error that a page could not handle.
        hints: Tells the host what it should mend.
    """

    public_url: str = field(converter=address_of)
    seal: Seal
    table: Table = field(repr=False)
    staff: StaffFor = field(default=nobody, validator=_hook)
    contact: ContactFor = field(default=nobody, validator=_hook)
    names: NamesFor = field(default=nameless, validator=_hook)
    attachment: LinkFor = field(default=unlinked, validator=_hook)
    look: LookFor = field(default=plain, validator=_hook)
    sign_in: str | None = field(default=None, validator=_sign_in)
    limits: Limits | AsyncLimits
    proxies: tuple[Network, ...] = ()
    hook_secret: str = field(default="", repr=False)
    clock: Clock
    templates: Path | None = None
    on_error: Callable[[Exception], object] | None = None
    hints: Hints = field(factory=Hints, init=False, repr=False, eq=False)
    _environment: Environment = field(init=False, repr=False, eq=False)

    @_environment.default
    def _load(self) -> Environment:
        return _environment_of(self.templates)

    @property
    def origin(self) -> str:
        """Return scheme and host of the public address."""
        split = urlsplit(self.public_url)
        return f"{split.scheme}://{split.netloc}"

    def path(self, path: str, **query: object) -> str:
        """Return the path of a page, from the root of the public address on.

        Args:
            path: Below the mount.
            query: The fields of its query; those that are None or ``""`` are left out.
        """
        fields = {name: value for name, value in query.items() if value not in {None, ""}}
        asked = f"?{urlencode(fields)}" if fields else ""
        return urlsplit(self.public_url).path + quote(path) + asked

    def sign_in_for(self, path: str) -> str:
        """Return where whoever is nobody logs in, with the page to come back to as ``next``.

        No word of a query goes along: it may name a contact.

        Args:
            path: Of the page, below the mount.
        """
        # Two slashes at its beginning would name another site.
        page = "/" + quote(path.strip("/"), errors="replace")
        told = urlencode({"next": urlsplit(self.public_url).path + page})
        return f"{self.sign_in}{'&' if '?' in str(self.sign_in) else '?'}{told}"

    def check_mount(self, mount: str) -> None:
        """Tell the host where the pages are mounted elsewhere than ``public_url`` says.

        A server that says nothing may be right. So may one that knows the end of the path alone: a
        proxy before it has taken off the rest.

        Args:
            mount: Where the server says that they are.
        """
        there, here = urlsplit(self.public_url).path, mount.rstrip("/")
        if not there.endswith(here):
            self.hints.tell(_MOUNTED_ELSEWHERE, repr(here), self.public_url)

    def client_of(self, request: Request) -> str:
        """Return the address of whoever asks, seen through the proxies that are trusted.

        ``X-Forwarded-For`` is written from left to right, each proxy adding whom it was asked by:
        it is believed from the right, as far as the proxies go.

        Args:
            request: As it arrived.
        """
        client = request.client
        if not self.proxies:
            return client
        told = [each.strip() for each in request.headers.get("X-Forwarded-For", "").split(",")]
        while told and told[-1] and self._trusts(client):
            client = told.pop()
        return client

    def _trusts(self, client: str) -> bool:
        try:
            address = ip_address(client)
        except ValueError:
            return False
        return any(address in network for network in self.proxies)

    def render(self, template: str, visit: Visit, context: Mapping[str, object]) -> str:
        """Return the text of a page.

        Args:
            template: The name of its file.
            visit: To which visit.
            context: What it is given.
        """
        staff, subject = visit.staff, visit.subject
        zone = visit.contact.zone if staff is NOBODY else staff.zone
        known: dict[str, object] = {
            "brand": visit.brand,
            "staff": staff,
            "who": staff.name or visit.contact.name,
            "tabs": tuple(self._tabs(visit)),
            "csrf": self.seal.token(subject, visit.now) if subject else "",
            "path": self.path,
            "when": lambda at: _when(at, zone),
            "lang": "en",
        }
        return self._environment.get_template(template).render(known | dict(context))

    def error(
        self, status: int, advice: str = "", typed: Sequence[tuple[str, str]] = ()
    ) -> Response:
        """Return the page of an error: the same for everybody, with no detail.

        Args:
            status: 400 or more.
            advice: What to do, in place of what the status advises.
            typed: What is given back to whoever typed it: names of fields, and their words.
        """
        text = self._environment.get_template("error.html").render(
            brand=Brand(),
            staff=NOBODY,
            who="",
            tabs=(),
            path=self.path,
            lang="en",
            heading=_TITLES[status],
            advice=advice or _AGAIN.get(status, ""),
            typed=typed,
        )
        return Response(status, text)

    def _tabs(self, visit: Visit) -> Iterator[tuple[str, str, bool]]:
        """Give the word, the path and whether it is open, of each page that has a tab."""
        if visit.staff is NOBODY:
            return
        here = visit.request.path.strip("/")
        for route in self.table:
            if route.tab:
                there = route.pattern.strip("/")
                yield route.tab, self.path(route.pattern), f"{here}/".startswith(f"{there}/")


def _when(at: datetime | None, zone: tzinfo) -> Markup:
    """Return a time for a page, in the zone of who reads it."""
    if at is None:
        return Markup("")
    there = at.astimezone(zone)
    shown = f"{there.day} {there:%b %Y, %H:%M}{' UTC' if zone is UTC else ''}"
    return Markup('<time datetime="{}">{}</time>').format(escape(there.isoformat()), shown)
