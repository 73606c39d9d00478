"""What the library does about consent forms, written once for both colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final, TypeAlias, cast

from attrs import evolve, field, frozen

from optin.app import calls
from optin.app.calls import Flow
from optin.app.flows import Flows
from optin.app.form_values import LONGEST, ConsentForm, FormLink, MadeLink, Visitor, listed
from optin.consent import TEXTED, Address, Channel
from optin.exceptions import ConfigurationError, DuplicateKeyError, InputError
from optin.forms import (
    FORM,
    SECRET_BYTES,
    Advice,
    Answer,
    Asked,
    ByMail,
    CodeResult,
    FormGone,
    FormLinks,
    FormResult,
    Linked,
    OptInQuestion,
    Secret,
    Submitted,
    Verify,
    Wording,
    advise,
    check_lasting,
    codes_lately,
    decide_code,
    decide_decline,
    decide_link,
    decide_submission,
    invitation_of,
    is_open,
    wording_of,
)
from optin.policy import (
    Action,
    Actor,
    Failed,
    OptInResult,
    Refused,
    Subjects,
    Token,
    Unchanged,
    Unit,
    checked_name,
)
from optin.storage import Links as LinksOf
from optin.storage import StoredLink, fitting

__all__ = ["FormFlows"]

_CODE_DIGITS: Final = 6

Entropy: TypeAlias = Callable[[int], bytes]


@frozen
class FormFlows:
    """Hold what the flows about forms need.

    Attributes:
        flows: The other flows.
        links: Signs and reads links; None where the host has configured none.
        entropy: Gives so many random bytes.
        mails: Whether the host gave a mailer.
    """

    flows: Flows = field(repr=False)
    links: FormLinks | None
    entropy: Entropy = field(repr=False)
    mails: bool

    # Asking

    def request(
        self,
        tenant: str,
        contact: str | Address,
        asked: Asked,
        lasts_for: timedelta,
        email: str,
        subject: str,
        key: str,
    ) -> Flow[MadeLink | Unchanged | Refused]:
        """Make a link for one number, and mail it where a mailbox is given."""
        links, address = self._links(), self._texted(contact)
        check_lasting(lasts_for)
        checked_name(asked.user_name or asked.user)
        asked = evolve(asked, by="email" if email else "link")
        permitted = yield from self.flows.permitted(
            Actor(asked.user), Action.REQUEST_CONSENT, tenant, asked.organisation
        )
        mail = self._by_mail(email, subject, key)
        name = mail.name if mail is not None else fitting(key)
        known = links.again(tenant, name) if name else [Secret(tenant, self.entropy(SECRET_BYTES))]
        before = (yield from self._made_before(known, address)) if key and permitted else None
        if before is not None:
            return before
        secret = known[0]
        mailboxes = (Address.parse(email, channel=Channel.EMAIL),) if email else ()
        unit = Unit(
            Subjects(tenant, (address, *mailboxes)),
            decide_link(secret, asked, lasts_for, permitted=permitted, mail=mail),
        )
        result = yield from calls.transact(unit, self.flows.clock)
        if key and isinstance(result, Failed):  # perhaps the same request, at the same time
            before = yield from self._made_before(known, address)
            if before is not None:
                return before
        made = calls.answer_of(result)
        if not isinstance(made, Linked):
            return made
        url = links.address("consent", links.seal(secret))
        return MadeLink(url, made.expires_at, mailed=bool(email))

    def _by_mail(self, email: str, subject: str, key: str) -> ByMail | None:
        """Say how an e-mail takes a link along, None where there is none.

        Raises:
            ConfigurationError: ``no_mailer``.
        """
        if not email:
            return None
        if not self.mails:
            message = "nothing sends e-mails: give OptIn a mailer, such as a SmtpMailer"
            raise ConfigurationError(message, code="no_mailer")
        return ByMail(fitting(key) or self.entropy(SECRET_BYTES).hex(), subject)

    def _made_before(self, known: Sequence[Secret], address: Address) -> Flow[MadeLink | None]:
        """Return the link that was made under a key before, None where there is none.

        Raises:
            DuplicateKeyError: It is for another number.
        """
        for secret in known:
            page = yield from calls.page(LinksOf(secret.tenant, hash=secret.hash), limit=1)
            for link in cast("tuple[StoredLink, ...]", page.items):
                if link.address is not None and link.address.key != address.key:
                    message = "this key was used for a link to another number"
                    raise DuplicateKeyError(message)
                url = self._links().address("consent", self._links().seal(secret))
                return MadeLink(url, link.token.expires_at)
        return None

    def made(self, tenant: str, contact: str | Address | None) -> Flow[list[FormLink]]:
        """Return the links that were made for a contact, or for all."""
        address = None if contact is None else self.flows.address(contact)
        yield from self.flows.settings(tenant)
        now = self.flows.clock.now()
        found: list[StoredLink] = yield from calls.all_of(LinksOf(tenant, address))
        shown = [listed(each, now) for each in found if each.token.purpose == FORM]
        return sorted(shown, key=lambda each: (each.expires_at, each.id))

    # What the page of a link does

    def open(self, token: str) -> Flow[ConsentForm | FormGone]:
        """Show a form; nothing is changed, and nobody has agreed to anything."""
        found = yield from self._found(token)
        if isinstance(found, FormGone):
            return found
        secret, link = found
        asked = Asked.from_json(link.token.data)
        settings = yield from self.flows.settings(secret.tenant)
        organisation = asked.organisation if asked.organisation in settings.organisations else ""
        wording = wording_of(settings, organisation)
        number = "" if link.address is None else link.address.value
        hints = {Verify.SHOWN: number, Verify.CODE: number[-2:], Verify.LAST_FOUR: ""}
        return ConsentForm(
            secret.tenant,
            organisation,
            settings.name_of(organisation),
            invitation_of(settings, organisation, asked.user_name or asked.user),
            wording.text,
            wording.language,
            wording.version,
            self._links().shown(secret, wording.version),
            asked.verify,
            hints[asked.verify],
            bool(asked.code and codes_lately(asked, self.flows.clock.now())),
        )

    def send_code(self, token: str) -> Flow[CodeResult]:
        """Text a code to the number of a form."""
        found = yield from self._found(token)
        if isinstance(found, FormGone):
            return found
        secret, link = found
        lately = 0
        if link.address is not None:
            now = self.flows.clock.now()
            others = yield from calls.all_of(LinksOf(secret.tenant, link.address))
            lately = sum(
                len(codes_lately(Asked.from_json(each.token.data), now))
                for each in cast("list[StoredLink]", others)
                if each.hash != link.hash and each.token.purpose == FORM
            )
        code = str(int.from_bytes(self.entropy(8)) % 10**_CODE_DIGITS).zfill(_CODE_DIGITS)
        unit = Unit(Token(secret.tenant, secret.hash), decide_code(secret, code, lately))
        return (yield from calls.decided(unit, self.flows.clock))

    def submit(
        self, token: str, digits: str, version: str, proof: str, visitor: Visitor, *, ticked: bool
    ) -> Flow[FormResult]:
        """Record what a form says, and spend its link."""
        found = yield from self._found(token)
        if isinstance(found, FormGone):
            return found
        secret, _ = found
        shown = version if self._links().was_shown(secret, version, proof) else ""
        submitted = Submitted(ticked, shown, digits[:LONGEST], secret, visitor.evidence)
        unit = Unit(Token(secret.tenant, secret.hash), decide_submission(submitted))
        return (yield from calls.decided(unit, self.flows.clock))

    def decline(self, token: str, visitor: Visitor) -> Flow[FormResult]:
        """Record a "no" to a link, open or not."""
        secret = None if self.links is None else self.links.unseal(token)
        if secret is None:
            return FormGone()
        unit = Unit(Token(secret.tenant, secret.hash), decide_decline(visitor.evidence))
        return (yield from calls.decided(unit, self.flows.clock))

    # The question for the host's own forms

    def question(
        self, tenant: str, organisation: str, name: str, question: str, *, required: bool
    ) -> Flow[OptInQuestion]:
        """Return the question, with the tenant's wording."""
        settings = yield from self.flows.settings(tenant)
        settings.check_open(organisation)
        wording = wording_of(settings, organisation)
        more = {"question": question} if question else {}
        return OptInQuestion(
            wording, name=name, required=required, region=self.flows.region, **more
        )

    def advise(self, tenant: str, organisation: str) -> Flow[tuple[Wording, list[Advice]]]:
        """Return the wording in force, and what it should say and does not."""
        settings = yield from self.flows.settings(tenant)
        settings.check_open(organisation)
        wording = wording_of(settings, organisation)
        name = settings.name_of(organisation)
        return wording, advise(wording, name, stop=settings.keywords.opt_out)

    def answer(
        self, tenant: str, answer: Answer, contact: str | Address, program: str, visitor: Visitor
    ) -> Flow[OptInResult | None]:
        """Record an answer to the question; None where there is nothing to record."""
        whose = contact or answer.contact
        if answer.agreed is None or whose is None:
            return None
        wording = answer.wording
        evidence = evolve(
            visitor.evidence,
            wording=wording.text,
            language=wording.language,
            version=wording.version,
        )
        return (
            yield from self.flows.answer_form(
                tenant, whose, evidence, "", program, agreed=answer.agreed
            )
        )

    # Parts

    def _links(self) -> FormLinks:
        if self.links is None:
            message = (
                "consent forms need an address and a key: give OptIn links=FormLinks("
                '"https://texts.example.com/optin", key)'
            )
            raise ConfigurationError(message, code="no_links")
        return self.links

    def _texted(self, contact: str | Address) -> Address:
        address = self.flows.address(contact)
        if address.channel not in TEXTED:
            raise InputError("consent is asked for a number", code="wrong_channel")
        return address

    def _found(self, token: str) -> Flow[tuple[Secret, StoredLink] | FormGone]:
        """Find an open link; one that is unknown, too old or used takes the same way, and time."""
        secret = None if self.links is None else self.links.unseal(token)
        if secret is None:
            return FormGone()
        page = yield from calls.page(LinksOf(secret.tenant, hash=secret.hash), limit=1)
        now = self.flows.clock.now()
        link: StoredLink | None = page.items[0] if page.items else None
        if not is_open(None if link is None else link.token, now):
            return FormGone()
        return secret, cast("StoredLink", link)
