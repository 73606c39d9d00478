"""What an application asks about consent forms: a thin face of :mod:`optin.app.form_flows`.

It is long because each question stands here twice, once in each colour, with its arguments.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from optin.app.calls import AsyncRun, Run
from optin.app.form_flows import FormFlows
from optin.app.form_values import ConsentForm, FormLink, MadeLink, Visitor
from optin.consent import Address, Sender
from optin.forms import (
    LASTS_FOR,
    Advice,
    Answer,
    Asked,
    CodeResult,
    FormGone,
    FormResult,
    OptInQuestion,
    Verify,
    Wording,
)
from optin.policy import OptInResult, Refused, Unchanged

__all__ = ["AsyncForms", "Forms"]

_NOWHERE: Final = Visitor()


class Forms:
    """Ask for consent by a form; see :attr:`optin.OptIn.forms`.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
    """

    def __init__(self, run: Run, flows: FormFlows) -> None:
        self._run = run
        self._flows = flows

    def request(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        contact: str | Address,
        user: str,
        user_name: str = "",
        email: str = "",
        subject: str = "",
        verify: Verify = Verify.LAST_FOUR,
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        lasts_for: timedelta = LASTS_FOR,
        key: str = "",
    ) -> MadeLink | Unchanged | Refused:
        """Ask a contact for consent by a form: with a link to copy, or by an e-mail with the link.

        The link counts for this one number. It may be asked for after an opt-out, too: a person who
        opens the form and agrees has changed their mind.

        Args:
            tenant: Whose.
            contact: The number that consent is asked for, however it is written.
            user: Who asks, and is told the answer.
            user_name: How they sign.
            email: The contact's mailbox, where the library is to send the link. The e-mail is kept
                with the link, and the next ``dispatch`` sends it, once; it waits where the mail
                server is away, for as long as the link counts.
            subject: The e-mail's, ``""`` for one that names the organisation.
            verify: How the form makes sure that the number is the person's.
            organisation: A sub-organisation, ``""`` for the main one.
            sender: Which of the tenant's senders, ``""`` for the first that fits the channel.
            program: Which of the tenant's programs, where consents are kept by program.
            lasts_for: How long the link counts: three days unless you say otherwise, seven at most.
            key: Makes the call idempotent: the same key gives the same link, and mails it once.

        Returns:
            The link; that the person has agreed already; or a refusal, such as that whoever has
            the mailbox said no to such e-mails.

        Raises:
            ConfigurationError: ``no_links`` or ``no_mailer``.
            InputError: The number or the mailbox cannot be read, or ``invalid_lasting``.
            DuplicateKeyError: The key was used for another number.
        """
        asked = _asked(self._flows, user, user_name, verify, organisation, sender, program)
        return self._run(
            self._flows.request(tenant, contact, asked, lasts_for, email, subject, key)
        )

    def links(self, tenant: str, contact: str | Address | None = None) -> list[FormLink]:
        """Return what became of the links that were made, those first that run out first.

        Args:
            tenant: Whose.
            contact: Only those for one number, None for all.
        """
        return self._run(self._flows.made(tenant, contact))

    def open(self, token: str) -> ConsentForm | FormGone:
        """Show the form of a link. Opening it consents to nothing and changes nothing.

        Args:
            token: The last part of the link's address.

        Returns:
            What a page shows; or that the link does not count, and never why.
        """
        return self._run(self._flows.open(token))

    def send_code(self, token: str) -> CodeResult:
        """Text a code to the number of a form that asks for one: three in ten minutes at most.

        Args:
            token: The last part of the link's address.
        """
        return self._run(self._flows.send_code(token))

    def submit(
        self,
        token: str,
        *,
        ticked: bool,
        digits: str,
        version: str,
        proof: str,
        visitor: Visitor = _NOWHERE,
    ) -> FormResult:
        """Record what was filled in, spend the link, and confirm it to the person by a text.

        Args:
            token: The last part of the link's address.
            ticked: Whether the box beside the wording was ticked; nothing ticks it beforehand.
            digits: What was typed to verify the number: its last four digits, or the code.
            version: Of the wording that was shown, as :meth:`open` gave it.
            proof: That it was, as :meth:`open` gave it.
            visitor: From where the form came, for the evidence.

        Returns:
            That it stands in the ledger; what was wrong, and nothing was recorded; or that the link
            does not count (any more): the fifth wrong try spends it.
        """
        return self._run(self._flows.submit(token, digits, version, proof, visitor, ticked=ticked))

    def decline(self, token: str, *, visitor: Visitor = _NOWHERE) -> FormResult:
        """Record a "no" to a link; one that was used or is too old serves as well.

        Args:
            token: The last part of the link's address.
            visitor: From where it came, for the evidence.
        """
        return self._run(self._flows.decline(token, visitor))

    def question(
        self,
        tenant: str,
        *,
        organisation: str = "",
        name: str = "texts",
        question: str = "",
        required: bool = False,
    ) -> OptInQuestion:
        """Return the opt-in question for the host's own forms, with the tenant's wording.

        Args:
            tenant: Whose.
            organisation: A sub-organisation, ``""`` for the main one.
            name: What its fields are named.
            question: What is asked, ``""`` for the usual words.
            required: Whether it has to be answered; yes is never required.
        """
        return self._run(
            self._flows.question(tenant, organisation, name, question, required=required)
        )

    def advise(self, tenant: str, *, organisation: str = "") -> tuple[Wording, list[Advice]]:
        """Return the wording in force beside the box, and what it should say and does not.

        Args:
            tenant: Whose.
            organisation: A sub-organisation, ``""`` for the main one.

        Returns:
            The wording, and advice with the rule behind each: a wording that lacks the organisation
            or the way to stop was refused when it was saved; the rest depends on what you text.
        """
        return self._run(self._flows.advise(tenant, organisation))

    def answer(
        self,
        tenant: str,
        answer: Answer,
        *,
        contact: str | Address = "",
        program: str = "",
        visitor: Visitor = _NOWHERE,
    ) -> OptInResult | None:
        """Record an answer to the question: yes is a consent, no is a revocation.

        Args:
            tenant: Whose.
            answer: As :meth:`optin.OptInQuestion.check` gave it.
            contact: Whose number it is about; ``""`` for the one that was filled in.
            program: Which of the tenant's programs, where consents are kept by program.
            visitor: From where the form came, for the evidence.

        Returns:
            As :meth:`optin.OptIn.answer_form`; None where the question was left open or no number
            is known, and nothing was recorded.
        """
        return self._run(self._flows.answer(tenant, answer, contact, program, visitor))


class AsyncForms:
    """Do as :class:`Forms` does, in coroutines.

    Args:
        run: Makes the calls of a flow.
        flows: What is done.
    """

    def __init__(self, run: AsyncRun, flows: FormFlows) -> None:
        self._run = run
        self._flows = flows

    async def request(  # noqa: PLR0913 - by name
        self,
        tenant: str,
        *,
        contact: str | Address,
        user: str,
        user_name: str = "",
        email: str = "",
        subject: str = "",
        verify: Verify = Verify.LAST_FOUR,
        organisation: str = "",
        sender: str | Sender = "",
        program: str = "",
        lasts_for: timedelta = LASTS_FOR,
        key: str = "",
    ) -> MadeLink | Unchanged | Refused:
        """Do as :meth:`Forms.request` does."""
        asked = _asked(self._flows, user, user_name, verify, organisation, sender, program)
        return await self._run(
            self._flows.request(tenant, contact, asked, lasts_for, email, subject, key)
        )

    async def links(self, tenant: str, contact: str | Address | None = None) -> list[FormLink]:
        """Do as :meth:`Forms.links` does."""
        return await self._run(self._flows.made(tenant, contact))

    async def open(self, token: str) -> ConsentForm | FormGone:
        """Do as :meth:`Forms.open` does."""
        return await self._run(self._flows.open(token))

    async def send_code(self, token: str) -> CodeResult:
        """Do as :meth:`Forms.send_code` does."""
        return await self._run(self._flows.send_code(token))

    async def submit(
        self,
        token: str,
        *,
        ticked: bool,
        digits: str,
        version: str,
        proof: str,
        visitor: Visitor = _NOWHERE,
    ) -> FormResult:
        """Do as :meth:`Forms.submit` does."""
        return await self._run(
            self._flows.submit(token, digits, version, proof, visitor, ticked=ticked)
        )

    async def decline(self, token: str, *, visitor: Visitor = _NOWHERE) -> FormResult:
        """Do as :meth:`Forms.decline` does."""
        return await self._run(self._flows.decline(token, visitor))

    async def question(
        self,
        tenant: str,
        *,
        organisation: str = "",
        name: str = "texts",
        question: str = "",
        required: bool = False,
    ) -> OptInQuestion:
        """Do as :meth:`Forms.question` does."""
        return await self._run(
            self._flows.question(tenant, organisation, name, question, required=required)
        )

    async def advise(self, tenant: str, *, organisation: str = "") -> tuple[Wording, list[Advice]]:
        """Do as :meth:`Forms.advise` does."""
        return await self._run(self._flows.advise(tenant, organisation))

    async def answer(
        self,
        tenant: str,
        answer: Answer,
        *,
        contact: str | Address = "",
        program: str = "",
        visitor: Visitor = _NOWHERE,
    ) -> OptInResult | None:
        """Do as :meth:`Forms.answer` does."""
        return await self._run(self._flows.answer(tenant, answer, contact, program, visitor))


def _asked(
    flows: FormFlows,
    user: str,
    user_name: str,
    verify: Verify,
    organisation: str,
    sender: str | Sender,
    program: str,
) -> Asked:
    return Asked(
        verify=Verify(verify),
        user=user,
        user_name=user_name,
        organisation=organisation,
        sender=flows.flows.sender(sender).key if sender else "",
        program=program,
    )
