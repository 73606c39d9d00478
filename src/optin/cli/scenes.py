"""What the demo plays, scene by scene."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from optin import (
    ConsentForm,
    ConversationExists,
    Evidence,
    FormMistaken,
    HttpRequest,
    MadeLink,
    Mode,
    Policy,
    PortalContact,
    PortalUser,
    Quota,
    Source,
    Written,
)
from optin.cli.showing import show_ledger, show_statuses
from optin.cli.stage import ADMINISTRATOR, DANA, KIM, LEE, NAMES, OFFICE, SAM, TENANT, Stage

__all__ = ["SCENES", "close_with_books"]


def _user_initiated(stage: Stage) -> None:
    """Dana writes first; Sam says YES, and what waited is delivered."""
    stage.dana_sends(SAM, "Your hearing is on Monday at 9.")
    stage.contact_texts(SAM, "Yes!")


def _contact_initiated(stage: Stage) -> None:
    """Kim writes first, is asked, and says STOP; what waited is discarded."""
    stage.contact_texts(KIM, "Hi, do you take rental cases?")
    stage.contact_texts(KIM, "stop please")


def _refused(stage: Stage) -> None:
    """Dana tries to text Kim nevertheless, and is told why not."""
    stage.dana_sends(KIM, "We do take rental cases!")


def _duplicate(stage: Stage) -> None:
    """Twilio delivers one message twice; it counts once."""
    again = stage.contact_texts(SAM, "Thanks, see you there.")
    stage.line("Twilio, once more", "the same delivery, with the same id")
    stage.post(again)


def _forged(stage: Stage) -> None:
    """Somebody forges a START from Kim; nothing is believed, nothing changes."""
    genuine = stage.twilio.inbound_request(KIM, OFFICE, "START")
    headers = {**genuine.headers, "X-Twilio-Signature": "Zm9yZ2VkIGJ5IHNvbWVib2R5IGVsc2U="}
    stage.line("a stranger", "START, in Kim's name, with a signature of their own")
    stage.post(HttpRequest("POST", genuine.url, headers, genuine.body))


def _again(stage: Stage) -> None:
    """Kim writes again: that starts the opt-in anew, and this time it is a YES."""
    stage.contact_texts(KIM, "My landlord kept the deposit. Can you help?")
    stage.contact_texts(KIM, "yes")


def _disclaimer(stage: Stage) -> None:
    """The office changes to disclaimer mode: Lee is told who writes and how to stop, and does."""
    changed = stage.optin.change_policy(
        TENANT, Policy(mode=Mode.DISCLAIMER), actor=ADMINISTRATOR, confirm=True
    )
    stage.line("Ana, in the setup", f"policy: disclaimer [{type(changed).__name__.lower()}]")
    stage.dana_sends(LEE, "Your documents are ready to be signed.")
    stage.contact_texts(LEE, "STOP")


def _reminders(stage: Stage) -> None:
    """Dana wants reminders on a number of her own: only her own tick lets them through."""
    users, notices = stage.optin.users, stage.optin.notices
    users.save(TENANT, "dana", name="Dana Reyes", phone=DANA)
    stage.reminds("Hearing of Sam on Monday morning.")
    ticked = Evidence(Source.FORM, wording="Text me reminders at this number")
    users.opt_in(TENANT, "dana", evidence=ticked)
    stage.line("Dana, in her profile", "[x] Text me reminders at this number")
    stage.dispatch()
    stage.reminds("Hearing of Sam on Monday morning.")
    stage.contact_texts(DANA, "STOP")
    stage.reminds("Hearing of Sam on Monday morning.")
    unread = notices.unread(TENANT, "dana")
    stage.line("", f"[{unread} notices wait for Dana in the application]")


def _counted(stage: Stage) -> None:
    """Texts are counted from now on: one is free, and a pack is bought when none are left."""
    quota = stage.optin.quota
    changed = quota.change(
        TENANT, Quota(free=1, pack=1000, price=2000), actor=ADMINISTRATOR, confirm=True
    )
    stage.line("Ana, in the setup", f"1 text free, then packs [{type(changed).__name__.lower()}]")
    stage.dana_sends(SAM, "Your hearing was moved to Tuesday.")
    stage.dana_sends(SAM, "Please bring your papers.")
    agrees = "all entries agree" if quota.audit(TENANT) is None else "the entries do not agree"
    stage.line("", f"[{quota.remaining(TENANT)} texts are left; {agrees}]")


def _filing(stage: Stage) -> None:
    """Dana files what she has with Kim under a matter, and looks at the end of it."""
    talk = stage.optin.conversations
    kim = talk.find(TENANT, KIM)
    if kim is None:
        return
    talk.file(TENANT, kim.id, user="dana", client="kim", matter="deposit")
    stage.line("Dana, in the matter", "[Kim's conversation is filed under kim / deposit]")
    second = talk.start(TENANT, user="dana", to=KIM)
    if isinstance(second, ConversationExists) and second.conversation == kim.id:
        stage.line("Dana begins another", f"[refused: {second.code}] It names this one.")
    for message in talk.messages(TENANT, kim.id, limit=3).items:
        who = "Kim" if message.direction == "in" else "automatic"
        stage.line(f"  {who}", f"{message.text} [{message.state}]")


def _by_form(stage: Stage) -> None:
    """No text may ask Lee again: a link leads Lee to a form, to agree. A STOP ends that, too."""
    forms = stage.optin.forms
    made = forms.request(TENANT, contact=LEE, user="dana", user_name="Dana Reyes")
    if not isinstance(made, MadeLink):
        return
    stage.line("Dana, in an e-mail", "[a link to a form, good for three days and once]")
    token = made.url.rpartition("/")[2]
    form = forms.open(token)
    if not isinstance(form, ConsentForm):
        return
    stage.line("the form", f"[ ] {form.wording}")
    for digits in ("0000", LEE[-4:]):
        answer = forms.submit(
            token, ticked=True, digits=digits, version=form.version, proof=form.proof
        )
        said = answer.fault if isinstance(answer, FormMistaken) else "the answer is recorded"
        stage.line("Lee, on the form", f"[x] the last four digits: {digits} [{said}]")
    stage.dispatch()
    stage.contact_texts(LEE, "STOP")


def _secure(stage: Stage) -> None:
    """What must not go by text waits for Sam in the portal, and the e-mail holds none of it."""
    portal = stage.optin.portal
    dana, sam, kim = PortalUser("dana", "Dana Reyes"), PortalContact("sam"), PortalContact("kim")
    words = "They offer 4,200 dollars."
    begin = partial(portal.start, TENANT, by=dana, contact="sam", subject="Settlement", text=words)
    stage.line("Dana, to Sam's portal", f"Settlement: {words}")
    stage.refusal(begin())
    portal.activate(TENANT, "sam", email="sam@example.com", by=ADMINISTRATOR)
    stage.line("Ana, in the setup", "[Sam's portal is active now]")
    begun = begin()
    if not isinstance(begun, Written):
        return
    stage.dispatch()
    stage.line("", f"[{portal.unread(TENANT, by=sam)} unread for Sam]")
    stage.line("Sam, in the portal", "I would take it. What is your fee?")
    portal.reply(TENANT, begun.thread, by=sam, text="I would take it. What is your fee?")
    stage.dispatch()
    stage.line("", f"[{portal.unread(TENANT, by=dana)} unread for Dana]")
    portal.activate(TENANT, "kim", by=ADMINISTRATOR)
    stage.line("Kim, at its address", "opens Sam's thread")
    stage.refusal(portal.thread(TENANT, begun.thread, by=kim))
    found = "stands in them: it is not sealed" if stage.holds(words) else "stands in none of them"
    stage.line("the database's files", f'["{words}" {found}]')


SCENES: Final[tuple[Callable[[Stage], None], ...]] = (
    _user_initiated,
    _contact_initiated,
    _refused,
    _duplicate,
    _forged,
    _again,
    _disclaimer,
    _reminders,
    _counted,
    _filing,
    _by_form,
    _secure,
)


def close_with_books(stage: Stage) -> None:
    """Show where everybody stands, and the ledger that proves it.

    Args:
        stage: After the last scene.
    """
    statuses, _ = stage.optin.statuses(TENANT)
    statuses.sort(key=lambda one: one.address.value if one.address else "")
    stage.out.write("\nWhere everybody stands (optin status)\n\n")
    show_statuses(stage.out, statuses, NAMES)
    entries = stage.optin.history(TENANT)
    stage.out.write("\nThe ledger (optin history)\n\n")
    show_ledger(stage.out, entries, NAMES)
    fault = stage.optin.verify(TENANT)
    whole = "the chain is whole" if fault is None else fault.sentence
    stage.out.write(f"\n{len(entries)} entries, each chained to the one before: {whole}.\n")
