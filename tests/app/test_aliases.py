"""One subscriber, two spellings, on two channels: whichever says no, no message goes to either."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest

from optin import (
    Changed,
    Code,
    ConsentForm,
    ConsentRow,
    Evidence,
    FormRecorded,
    MadeLink,
    Mode,
    Queued,
    ReceivedAs,
    Source,
    Visitor,
)
from tests.app.driver import ADMIN, SENDER, TENANT, World, code_of

# Two spellings of one mobile number each, as docs/reference/addresses.md tells them.
MEXICO = ("+5215512345678", "+525512345678")
ARGENTINA = ("+5491123456789", "+541123456789")
BRAZIL = ("+551181234567", "+5511981234567")
FORM = Evidence(Source.FORM, wording="May we text you?", version="3", language="en")


def every_spelling(pair: tuple[str, str]) -> list[str]:
    return [channel + number for channel, number in product(("", "whatsapp:"), pair)]


def replies(world: World, who: str) -> None:
    assert world.writes("STOP", who).outcome is ReceivedAs.OPTED_OUT


def is_opted_out_by_hand(world: World, who: str) -> None:
    out = world.optin.opt_out(TENANT, contact=who, by="dana", evidence="said so")
    assert isinstance(out, Changed)


def says_no_on_a_form(world: World, who: str) -> None:
    world.optin.answer_form(TENANT, contact=who, agreed=False, evidence=FORM)


def stands_in_an_import(world: World, who: str) -> None:
    row = ConsentRow(number=who, state="opted_out", at=world.clock.now() - timedelta(days=1))
    report = world.optin.import_consents(TENANT, [row], name=f"list of {who}")
    assert (report.imported, report.errors) == (1, ())


def is_on_the_list_of_the_provider(world: World, who: str) -> None:
    (received,) = world.optin.receive(world.transport.block(who.removeprefix("whatsapp:"), SENDER))
    assert received.outcome is ReceivedAs.OPTED_OUT


def is_found_on_the_list(world: World, who: str) -> None:
    world.transport.block(who.removeprefix("whatsapp:"), SENDER)
    found = world.optin.mirror.reconcile(TENANT, repair=True)
    assert len(found.differences) == 1


WAYS = [
    replies,
    is_opted_out_by_hand,
    says_no_on_a_form,
    stands_in_an_import,
    is_on_the_list_of_the_provider,
    is_found_on_the_list,
]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_no_under_one_spelling_bars_them_all(
    world: World, way: Callable[[World, str], None]
) -> None:
    world.enrol(Mode.OFF)
    for pair in (MEXICO, ARGENTINA, BRAZIL):
        # A list of the provider's knows no channel; the spelling that said no is another each time.
        said = every_spelling(pair)[[MEXICO, ARGENTINA, BRAZIL].index(pair)]
        way(world, said)
        for each in every_spelling(pair):
            assert code_of(world.optin.may_send(TENANT, to=each)) is Code.OPTED_OUT, each
            assert code_of(world.send(to=each)) is Code.OPTED_OUT, each
            assert world.state(each) == "opted_out"
        many = world.optin.may_send_many(TENANT, to=every_spelling(pair))
        assert {code_of(answer) for _, answer in many} == {Code.OPTED_OUT}
    world.dispatch()
    left = [message.to.value for message in world.transport.sent]
    assert left == ([MEXICO[0], ARGENTINA[1], BRAZIL[0]] if way is replies else [])


def test_a_stop_that_lies_undecided_bars_every_spelling(world: World) -> None:
    world.enrol(Mode.OFF)
    for pair in (MEXICO, ARGENTINA, BRAZIL):
        world.writes_while_locked("STOP", f"whatsapp:{pair[0]}")
        for each in every_spelling(pair):
            assert code_of(world.send(to=each)) is Code.OPT_OUT_UNPROCESSED


def test_a_message_that_waits_does_not_leave_once_the_other_spelling_has_said_no(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    for older, newer in (MEXICO, ARGENTINA, BRAZIL):
        assert isinstance(world.send("queued before", to=newer), Queued)
        world.writes("STOP", f"whatsapp:{older}")
        world.dispatch()
        assert world.row("queued before", newer).state == "blocked"
    assert "queued before" not in [message.text for message in world.transport.sent]


def test_a_form_under_one_spelling_is_about_them_all(world: World) -> None:
    world.enrol()
    older, newer = BRAZIL
    world.writes("STOP", older)
    made = world.optin.forms.request(TENANT, contact=newer, user="dana")
    assert isinstance(made, MadeLink)
    token = made.url.rpartition("/")[2]
    form = world.optin.forms.open(token)
    assert isinstance(form, ConsentForm)
    sent = world.optin.forms.submit(
        token,
        ticked=True,
        digits=newer[-4:],
        version=form.version,
        proof=form.proof,
        visitor=Visitor("192.0.2.7"),
    )
    assert isinstance(sent, FormRecorded)
    assert {str(world.state(each)) for each in every_spelling(BRAZIL)} == {"opted_in"}
    assert {len(world.optin.forms.links(TENANT, each)) for each in every_spelling(BRAZIL)} == {1}


def test_a_block_by_hand_bars_every_spelling_until_any_is_unblocked(world: World) -> None:
    world.enrol(Mode.OFF)
    older, newer = ARGENTINA
    world.optin.block(TENANT, contact=older, actor=ADMIN, reason="asked by phone")
    assert code_of(world.send(to=newer)) is Code.BLOCKED_BY_ADMINISTRATOR
    world.optin.unblock(TENANT, contact=newer, actor=ADMIN, reason="asked again")
    assert isinstance(world.send(to=older), Queued)


def test_there_is_one_conversation_and_an_erasure_destroys_what_was_said_in_any_spelling(
    world: World,
) -> None:
    world.enrol(Mode.OFF)
    older, newer = MEXICO
    world.writes("from WhatsApp", f"whatsapp:{older}")
    world.send("by text", to=newer)
    found = [world.optin.conversations.find(TENANT, each) for each in every_spelling(MEXICO)]
    assert len({each and each.id for each in found}) == 1
    world.optin.erase(TENANT, newer, ground="gdpr-17")
    assert [row.body for row in world.rows(older) if row.body] == []


def test_a_user_who_says_no_under_the_other_spelling_is_reminded_no_more(world: World) -> None:
    world.enrol()
    older, newer = MEXICO
    world.optin.users.save(TENANT, "lou", phone=newer)
    world.optin.users.opt_in(TENANT, "lou", evidence=FORM)
    assert isinstance(
        world.optin.users.remind(TENANT, "lou", text="Due", category="event_reminder"), Queued
    )
    world.writes("STOP", f"whatsapp:{older}")
    refused = world.optin.users.remind(TENANT, "lou", text="Due", category="event_reminder")
    assert code_of(refused) is Code.USER_OPTED_OUT
