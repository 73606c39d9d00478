"""Asking by a link: what it is about, and the decisions that make one, text a code, and spend it.

A form counts for one number, which is known when the link is made. Whoever fills it in shows that
they know the number, or that they read its texts; a wrong try is counted in the commit that looks
at it, and the fifth spends the link.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final, Self, TypeAlias

from attrs import asdict, evolve, field, frozen

from optin.consent import FORMS, EventType, Evidence, Source, State, masked, stamp
from optin.exceptions import InputError
from optin.forms.answers import (
    CodeResult,
    CodeSent,
    FormFault,
    FormGone,
    FormMistaken,
    FormRecorded,
    FormResult,
    Linked,
    Submitted,
    Verify,
)
from optin.forms.letters import ByMail, letter_of
from optin.forms.links import Secret
from optin.forms.wording import wording_of
from optin.policy import (
    Case,
    Code,
    Decision,
    NewToken,
    Purpose,
    Refused,
    Settings,
    Snapshot,
    TokenView,
    Unchanged,
    Way,
    agree,
    agree_again,
    decide_opt_out,
    opts_nobody_in,
    permit_mail,
    permit_texting,
    settings_of,
)
from optin.templates import TemplateName

__all__ = [
    "CODE_FOR",
    "FORM",
    "LASTS_AT_MOST",
    "LASTS_FOR",
    "Asked",
    "check_lasting",
    "codes_lately",
    "decide_code",
    "decide_decline",
    "decide_link",
    "decide_submission",
    "is_open",
]

FORM: Final = "consent_form"
"""The purpose of a link that leads to a consent form."""
LASTS_FOR: Final = timedelta(hours=72)
LASTS_AT_MOST: Final = timedelta(days=7)
CODE_FOR: Final = timedelta(minutes=10)
"""How long a code is good for, and in how long a time at most :data:`CODES` go to a number."""
CODES: Final = 3
TRIES: Final = 5
"""So many wrong tries of four digits, of ten thousand, and the link is spent."""
_DIGITS: Final = 4


@frozen(kw_only=True)
class Asked:
    """Hold what is kept with a link.

    Attributes:
        by: ``"link"`` or ``"email"``.
        verify: How the number is verified.
        user: Who asks, and is told the answer.
        user_name: How they sign.
        organisation: On whose behalf.
        sender: The key of the sender, where consents are kept by sender.
        program: The program, where they are kept by program.
        tries: How many wrong tries there were.
        codes: When codes were texted, as whole microseconds since 1970; the last few.
        code: What is kept of the last one (:meth:`Secret.digest_of`).
    """

    by: str = "link"
    verify: Verify = Verify.LAST_FOUR
    user: str = ""
    user_name: str = field(default="", repr=False)
    organisation: str = ""
    sender: str = field(default="", repr=masked)
    program: str = ""
    tries: int = 0
    codes: tuple[int, ...] = ()
    code: str = field(default="", repr=False)

    def to_json(self) -> str:
        """Return the text that is kept with the link."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what :meth:`to_json` wrote."""
        data: dict[str, Any] = json.loads(text)
        data["verify"], data["codes"] = Verify(data["verify"]), tuple(data["codes"])
        return cls(**data)


LinkDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[Linked | Unchanged | Refused]]
FormDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[FormResult]]
CodeDecide: TypeAlias = Callable[[Snapshot, datetime], Decision[CodeResult]]


def check_lasting(lasts_for: timedelta) -> None:
    """Refuse a link that would last too long, or not at all.

    Raises:
        InputError: ``invalid_lasting``.
    """
    if not timedelta(0) < lasts_for <= LASTS_AT_MOST:
        message = f"a link lasts {LASTS_AT_MOST.days} days at most, and longer than no time"
        raise InputError(message, code="invalid_lasting")


def is_open(token: TokenView | None, now: datetime) -> bool:
    """Say whether a link leads to a form.

    Args:
        token: As the store shows it, None where there is none.
        now: The present instant.
    """
    return (
        token is not None and token.purpose == FORM and not token.spent and now < token.expires_at
    )


def decide_link(
    secret: Secret,
    asked: Asked,
    lasts_for: timedelta,
    *,
    permitted: bool,
    mail: ByMail | None = None,
) -> LinkDecide:
    """Return the decision that makes a link for one number.

    It may follow an opt-out (row C5): a person who opens it and agrees has changed their mind. It
    moves no state, since no text asks anything that a reply could answer.

    Args:
        secret: What the link holds.
        asked: What it is about.
        lasts_for: How long it counts.
        permitted: Whether whoever asks may.
        mail: The e-mail that takes it along; the unit then names the mailbox behind the number.

    Raises:
        SettingsError: ``unknown_organisation``, as the decision runs.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[Linked | Unchanged | Refused]:
        settings = settings_of(snapshot)
        settings.check_open(asked.organisation)
        case = _case(asked, settings, snapshot, now)
        if case is None:
            return Decision(Refused(Code.UNKNOWN_PROGRAM))
        texting = permit_texting(settings, asked.organisation)
        if texting is not Code.ALLOWED:
            return Decision(Refused(texting))
        if not permitted:
            return Decision(Refused(Code.PERMISSION_MISSING))
        if case.record.state is State.OPTED_IN:
            return Decision(Unchanged(State.OPTED_IN))
        if mail is not None:
            verdict = permit_mail(snapshot.recipients[1], FORMS)
            if verdict.way is not Way.ALLOWED:
                return Decision(Refused(verdict.code, verdict.entry))
        expires_at = now + lasts_for
        event = case.event(
            EventType.FORM_LINKED,
            {"by": asked.by, "verify": asked.verify.value},
            {"user": asked.user},
        )
        token = NewToken(secret.hash, FORM, asked.to_json(), expires_at, case.recipient.key)
        rows = () if mail is None else (letter_of(mail, case, snapshot.recipients[1], expires_at),)
        return Decision(Linked(expires_at), (event,), rows, tokens=(token,))

    return decide


def decide_code(secret: Secret, code: str, lately: int) -> CodeDecide:
    """Return the decision that texts a code for a form.

    Args:
        secret: The link.
        code: Six digits, by chance.
        lately: How many went to the number lately for other links.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[CodeResult]:
        asked, case = _opened(snapshot, now)
        if case is None or asked.verify is not Verify.CODE:
            return Decision(FormGone())
        kept = asked.to_json()
        recent = codes_lately(asked, now)
        if len(recent) + lately >= CODES:
            return Decision(FormMistaken(FormFault.TOO_MANY_CODES), keeps=kept)
        blocked = case.recipient.standing.block_for(case.sender) is not None
        if case.record.barred or blocked or case.recipient.unprocessed_stop:
            return Decision(FormMistaken(FormFault.CANNOT_TEXT), keeps=kept)
        row = case.text(TemplateName.FORM_CODE, Purpose.CODE, expires_at=now + CODE_FOR, code=code)
        after = evolve(asked, codes=(*recent, stamp(now)), code=secret.digest_of(code))
        return Decision(CodeSent(), rows=(row,), keeps=after.to_json())

    return decide


def codes_lately(asked: Asked, now: datetime) -> tuple[int, ...]:
    """Return when codes were texted for a link that still count against its number.

    Args:
        asked: What is kept with the link.
        now: The present instant.
    """
    since = stamp(now - CODE_FOR)
    return tuple(at for at in asked.codes if at > since)


def decide_submission(submitted: Submitted) -> FormDecide:
    """Return the decision about a form that was filled in: the consent, and the link spent for it.

    Args:
        submitted: What came back.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[FormResult]:
        asked, case = _opened(snapshot, now)
        if case is None:
            return Decision(FormGone())
        wording = wording_of(case.settings, case.organisation)
        if submitted.version != wording.version:
            return _again(asked, FormFault.NOT_SHOWN)
        if not submitted.ticked:
            return _again(asked, FormFault.NOT_TICKED)
        fault = _unproven(submitted, asked, case, now)
        if fault is not None:
            return _again(asked, fault)
        evidence = evolve(
            submitted.evidence,
            wording=wording.text,
            language=wording.language,
            version=wording.version,
            verified=asked.verify.value,
        )
        facts = {"source": Source.FORM.value, "verified": asked.verify.value}
        if opts_nobody_in(case, evidence, permitted=True) is not None:
            again = agree_again(case, facts, evidence.payload())
            return Decision(FormRecorded(State.OPTED_IN), again.events)
        name = TemplateName.FORM_CONFIRMATION
        parts = agree(case, facts, evidence.payload(), name, asked_by="user")
        return Decision(FormRecorded(State.OPTED_IN), parts.events, parts.rows, parts.moves)

    return decide


def decide_decline(evidence: Evidence) -> FormDecide:
    """Return the decision about a "no" to a link, by its form or by one click in a mail program.

    Nothing is asked for, and a link that was used or is too old serves as well: a "no" that nobody
    meant is the safe error.

    Args:
        evidence: From where it came.
    """

    def decide(snapshot: Snapshot, now: datetime) -> Decision[FormResult]:
        token = snapshot.token
        if token is None or token.purpose != FORM:
            return Decision(FormGone())
        asked = Asked.from_json(token.data)
        settings = settings_of(snapshot)
        known = settings.program_for(asked.program) is not None
        program = asked.program if known else ""
        decide_out = decide_opt_out(evidence, sender=asked.sender, program=program)
        out = decide_out(_told_to(asked, snapshot), now)
        return Decision(FormRecorded(State.OPTED_OUT), out.events, out.rows, out.moves)

    return decide


def _opened(snapshot: Snapshot, now: datetime) -> tuple[Asked, Case | None]:
    """Return what an open link is about, and whose consent; no case where it is not open."""
    token = snapshot.token
    if token is None or not is_open(token, now):
        return Asked(), None
    asked = Asked.from_json(token.data)
    return asked, _case(asked, settings_of(snapshot), snapshot, now)


def _case(asked: Asked, settings: Settings, snapshot: Snapshot, now: datetime) -> Case | None:
    """Return whose consent a link is about; None where its program is no more."""
    if settings.program_for(asked.program) is None:
        return None
    sender = settings.sender_for(asked.sender, snapshot.recipient.channel) or settings.senders[0]
    organisation = asked.organisation if asked.organisation in settings.organisations else ""
    return Case(
        settings,
        organisation,
        snapshot.recipient,
        settings.scope_for(sender.key, asked.program),
        sender.key,
        asked.user,
        asked.user_name,
        now,
    )


def _told_to(asked: Asked, snapshot: Snapshot) -> Snapshot:
    """Return a snapshot in which the user who asked is the one who hears of the answer."""
    recipient = snapshot.recipient
    trace = evolve(
        recipient.trace,
        user=asked.user,
        user_name=asked.user_name,
        organisation=asked.organisation,
    )
    return evolve(snapshot, recipients=(evolve(recipient, trace=trace),))


def _again(asked: Asked, fault: FormFault) -> Decision[FormResult]:
    """Let the form be filled in again, unless there were too many wrong tries."""
    wrong = fault in {FormFault.WRONG_DIGITS, FormFault.WRONG_CODE}
    tries = asked.tries + wrong
    if tries >= TRIES:
        return Decision(FormGone())
    return Decision(FormMistaken(fault), keeps=evolve(asked, tries=tries).to_json())


def _unproven(submitted: Submitted, asked: Asked, case: Case, now: datetime) -> FormFault | None:
    """Return why a form does not show whose number it is, None where it does."""
    address = case.recipient.address
    typed = "".join(submitted.digits.split())
    if asked.verify is Verify.SHOWN:
        return None
    if asked.verify is Verify.LAST_FOUR:
        digits = "" if address is None else address.value[-_DIGITS:]
        return None if digits and _same(typed, digits) else FormFault.WRONG_DIGITS
    if not asked.code or not codes_lately(asked, now):
        return FormFault.NO_CODE
    known = submitted.secret.digest_of(typed)
    return None if _same(known, asked.code) else FormFault.WRONG_CODE


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(errors="replace"), other.encode())
