"""What a page is given: the visit, with the request, who asks, and the means to answer."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import field, frozen

from optin import Actor, Address, AsyncOptIn, OptIn, Settings
from optin.exceptions import ConfigurationError
from optin.web.colours import tone_of
from optin.web.values import Fields, Request, Response

if TYPE_CHECKING:
    from optin.web.site import Site

__all__ = [
    "NOBODY",
    "NO_CONTACT",
    "UNSURE",
    "Brand",
    "Look",
    "Page",
    "PortalVisitor",
    "Staff",
    "Steps",
    "Visit",
]

T = TypeVar("T")

Steps: TypeAlias = Generator[Any, Any, T]
"""What is written once for both colours: yields what is to be asked, and is sent the answer."""

UNSURE: Final = (
    "What you sent may not have been kept. Look whether it is there before you send it once more."
)
"""What is true of a form whose page broke: nobody knows how far it came."""

_WORDS: Final = ("subject", "text")
"""The fields of a form that hold what somebody has written."""

_BROKEN: Final = 500

DEFAULT_COLOUR: Final = "#2f5d8c"


def _known(_: object, __: object, actor: Any) -> None:  # noqa: ANN401 - whatever a host gave
    if not isinstance(actor, Actor):
        message = 'the actor of Staff is an Actor: Staff("reyes", Actor("dana"), "Dana Reyes")'
        raise ConfigurationError(message, code="invalid_staff")


@frozen
class Staff:
    """Say who of a tenant's people asks for a page; the host knows them.

    Attributes:
        tenant: The main organisation that they belong to.
        actor: Who they are, as everywhere in optin.
        name: What they are called.
        shows_numbers: Whether they see contacts' numbers whole; masked where not.
        zone: In which zone they read times.

    Raises:
        ConfigurationError: ``invalid_staff``: the actor is a mere name.
    """

    tenant: str
    actor: Actor = field(validator=_known)
    name: str
    shows_numbers: bool = True
    zone: tzinfo = UTC


NOBODY: Final = Staff("", Actor(""), "")
"""Whoever asks for a page that is not for staff."""


def _identified(_: object, __: object, contact: Any) -> None:  # noqa: ANN401 - whatever a host gave
    if not isinstance(contact, str) or not contact:
        message = (
            "the contact of a PortalVisitor is your identifier, as text: "
            'PortalVisitor("reyes", "client-17", "Sam Lee")'
        )
        raise ConfigurationError(message, code="invalid_contact")


@frozen
class PortalVisitor:
    """Say which contact asks for a page of the portal; the host has logged them in.

    Attributes:
        tenant: The main organisation whose contact they are.
        contact: The host's identifier, by which their portal is kept.
        name: What they are called.
        zone: In which zone they read times.

    Raises:
        ConfigurationError: ``invalid_contact``: the identifier is empty or no text.
    """

    tenant: str
    contact: str = field(validator=_identified, repr=False)
    name: str = field(default="", repr=False)
    zone: tzinfo = UTC


NO_CONTACT: Final = PortalVisitor("", "nobody")
"""Whoever asks for a page that is not for contacts."""


@frozen
class Look:
    """Say how a tenant's pages look.

    Attributes:
        colour: Its colour, such as ``"#2f5d8c"``; our pages use a tone of it that can be read.

    Raises:
        InputError: ``invalid_colour``.
    """

    colour: str = field(default=DEFAULT_COLOUR, converter=tone_of)


@frozen
class Brand:
    """Say whose page it is.

    Attributes:
        name: What contacts know the organisation by, ``""`` on a page that is nobody's.
        colour: Its colour.
    """

    name: str = ""
    colour: str = DEFAULT_COLOUR


@frozen
class Visit:
    """Hold one request to one page, with all that the page may use.

    Attributes:
        request: What was asked.
        optin: Whom to ask: ``view = yield visit.optin.settings(tenant)`` does in both colours.
        site: Where and how the pages are mounted.
        now: When.
        values: The parts of the path that the route's pattern names.
        query: The fields of the query.
        form: The fields of the form that was posted.
        staff: Who asks, on a page for staff; :data:`NOBODY` on any other.
        contact: Who asks, on a page for contacts; :data:`NO_CONTACT` on any other.
        brand: Whose page it is: of the tenant of staff or of a contact; nobody's on any other page,
            until the page says.
    """

    request: Request
    optin: OptIn | AsyncOptIn = field(repr=False)
    site: Site = field(repr=False)
    now: datetime
    values: Mapping[str, str] = field(factory=dict, repr=False)
    query: Fields = field(factory=Fields)
    form: Fields = field(factory=Fields)
    staff: Staff = NOBODY
    contact: PortalVisitor = NO_CONTACT
    brand: Brand = field(factory=Brand)

    @property
    def subject(self) -> str:
        """Return what the tokens of somebody's forms are bound to, ``""`` for everybody."""
        if self.staff is not NOBODY:
            return f"staff\0{self.staff.tenant}\0{self.staff.actor.id}"
        if self.contact is not NO_CONTACT:
            return f"contact\0{self.contact.tenant}\0{self.contact.contact}"
        return ""

    def brand_of(self, tenant: str, organisation: str = "") -> Steps[Brand]:
        """Return the name and colour of a tenant; to be had with ``yield from``.

        Args:
            tenant: Whose.
            organisation: The sub-organisation, ``""`` for the main one.

        Raises:
            UnknownTenantError: It was never enrolled.
        """
        settings: Settings = yield self.optin.settings(tenant)
        look: Look = yield self.site.look(tenant)
        return Brand(settings.name_of(organisation), look.colour)

    def names_of(self, contacts: Sequence[Address]) -> Steps[Mapping[Address, str]]:
        """Return what the host calls contacts of staff's tenant; to be had with ``yield from``.

        Args:
            contacts: Their addresses: numbers, or the host's identifiers on the portal.

        Returns:
            A name for each that has one.

        Raises:
            ConfigurationError: ``invalid_names``: the hook returned something else.
        """
        if not contacts:
            return {}
        named: object = yield self.site.names(self.staff.tenant, tuple(dict.fromkeys(contacts)))
        if not isinstance(named, Mapping) or not all(isinstance(each, Address) for each in named):
            message = (
                f"the names hook returned a value of type {type(named).__name__}: it returns a "
                "dict, with the name of each Address that it was given and that has one"
            )
            raise ConfigurationError(message, code="invalid_names")
        return {address: str(name) for address, name in named.items() if name}

    def path(self, path: str, **query: object) -> str:
        """Return the path of one of our pages, for a link or a form on a page.

        Args:
            path: Below the mount, such as ``"/status"``.
            query: The fields of its query; those that are None or ``""`` are left out.
        """
        return self.site.path(path, **query)

    def address(self, path: str, **query: object) -> str:
        """Return the whole address of one of our pages, for an e-mail or to be copied.

        It comes from ``public_url`` alone: whoever writes a request writes its ``Host`` as well.

        Args:
            path: Below the mount.
            query: The fields of its query.
        """
        return self.site.origin + self.site.path(path, **query)

    def token(self, subject: str) -> str:
        """Return a token for a form of a page that is for everybody.

        A page for staff or contacts has one already, ``csrf`` in its template, and it is checked
        before the page is asked.

        Args:
            subject: What it is bound to, such as the token of the link.
        """
        return self.site.seal.token(subject, self.now)

    def holds(self, token: str, subject: str) -> bool:
        """Say whether a form brought a token that :meth:`token` made for a subject.

        Args:
            token: What it brought, such as ``visit.form.get("csrf", "")``.
            subject: What it has to be bound to.
        """
        return self.site.seal.holds(token, subject, self.now)

    def render(self, template: str, status: int = 200, **context: object) -> Response:
        """Return a page.

        Args:
            template: The name of its file, such as ``"status.html"``.
            status: Three digits.
            context: What the template is given; ``brand`` among it, where a page is for everybody
                and knows whose it is.
        """
        return Response(status, self.site.render(template, self, context))

    def redirect(self, path: str, **query: object) -> Response:
        """Return the answer to a form that did what it should: see there.

        Args:
            path: Below the mount.
            query: The fields of its query.
        """
        return Response(303, more=(("Location", self.path(path, **query)),))

    def error(self, status: int) -> Response:
        """Return an answer that says no more than its status does.

        Words that somebody typed are given back to them, whatever the reason: it tells nothing.

        Args:
            status: 400 or more.
        """
        known = self.subject  # nobody else's form is sure to be a page's of ours
        typed = [(name, self.form.get(name, "")) for name in _WORDS] if known else []
        broke = status == _BROKEN and self.request.method == "POST"
        return self.site.error(
            status,
            UNSURE if broke else "",
            [(name, words) for name, words in typed if words.strip()],
        )


Page: TypeAlias = Callable[[Visit], Steps[Response] | Response]
"""One page: a generator, or a plain function where nothing has to be asked."""
