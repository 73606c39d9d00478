"""Contacts as a list: found by number, state and organisation, paged both ways (row S1)."""

from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve

from optin import (
    ContactFilter,
    ContactPage,
    EventType,
    InputError,
    Organisation,
    ScopeKind,
    SettingsError,
    State,
    UnknownTenantError,
)
from tests.app.driver import ADMIN, KIM, SAM, TENANT, World

LEE = "+14155550125"
PAT = "+442071838750"


SEARCHES = [
    (SAM, [SAM]),
    (" (415) 555-0123 ", [SAM]),
    ("+1 415", [SAM, KIM, LEE]),
    ("001 415", [SAM, KIM, LEE]),
    ("0125", [LEE]),
    ("555-0125", [LEE]),
    ("020 7183 8750", [PAT]),
    ("1415", [SAM, KIM, LEE]),
    ("+44", [PAT]),
    ("9999", []),
    ("+", [SAM, KIM, LEE, PAT]),
    ("", [LEE, KIM, PAT, SAM]),
]


def _found(page: ContactPage) -> list[str]:
    return ["" if each.address is None else each.address.value for each in page.items]


def _find(world: World, **where: Any) -> list[str]:  # noqa: ANN401 - fields by name
    return _found(world.optin.contacts.find(TENANT, ContactFilter(**where)))


def _filled(world: World) -> None:
    """Bring four contacts to different states, a minute apart."""
    world.enrol()
    for who in (SAM, KIM, LEE, PAT):
        world.wait(minutes=1)
        world.send(to=who)
    world.wait(minutes=1)
    world.writes("YES", from_=KIM)
    world.wait(minutes=1)
    world.writes("STOP", from_=LEE)


def _divided(world: World) -> None:
    world.enrol()
    world.optin.change_programs(TENANT, ("billing", "news"), actor=ADMIN, confirm=True)
    world.optin.change_scope(TENANT, ScopeKind.PROGRAM, actor=ADMIN, confirm=True)


def test_whose_state_changed_last_comes_first(world: World) -> None:
    _filled(world)
    page = world.optin.contacts.find(TENANT)
    assert _found(page) == [LEE, KIM, PAT, SAM]
    assert (page.before, page.after) == (None, None)
    lee = page.items[0]
    (status,) = lee.statuses
    assert status == world.optin.status(TENANT, LEE)[0]
    assert (lee.user, lee.user_name, lee.organisation) == ("dana", "Dana Reyes", "")
    assert lee.heard_at == world.clock.now()
    whole = world.optin.contacts.get(TENANT, lee.key)
    assert whole is not None
    assert evolve(whole, conversations=(), proofs=()) == lee
    (proof,) = whole.proofs
    assert (proof.seq, proof.event.type) == (status.entry, EventType.OPTED_OUT)
    assert whole.conversations == (lee.key,)
    for nobody in ("", "nobody", "\0", "\ud800", lee.key + "0", "0" * 32):
        assert world.optin.contacts.get(TENANT, nobody) is None
        assert world.optin.contacts.entries(TENANT, nobody) == ([], None)


def test_a_list_is_paged_in_both_directions(world: World) -> None:
    _filled(world)
    find = world.optin.contacts.find
    first = find(TENANT, limit=2)
    assert _found(first) == [LEE, KIM]
    second = find(TENANT, after=first.after, limit=1)
    assert (_found(second), second.before) == ([PAT], first.after)
    third = find(TENANT, after=second.after, limit=1)
    assert (_found(third), third.after) == ([SAM], None)
    again = find(TENANT, before=third.before, limit=2)
    assert (_found(again), again.after) == ([KIM, PAT], third.before)
    start = find(TENANT, before=again.before, limit=2)
    assert (_found(start), start.before) == ([LEE], None)
    last = find(TENANT, before="", limit=3)
    assert (_found(last), last.after) == ([KIM, PAT, SAM], None)
    assert _found(find(TENANT, before=last.before)) == [LEE]
    with pytest.raises(InputError) as caught:
        find(TENANT, after=first.after, before=first.after)
    assert caught.value.code == "invalid_cursor"


def test_a_number_is_found_however_it_is_written(world: World) -> None:
    _filled(world)
    assert [(search, _find(world, search=search)) for search, _ in SEARCHES] == SEARCHES


def test_a_search_that_means_another_thing_means_it_on_every_page(world: World) -> None:
    _filled(world)
    where = ContactFilter(search="1415")
    page = world.optin.contacts.find(TENANT, where, limit=2)
    assert _found(page) == [SAM, KIM]
    assert _found(world.optin.contacts.find(TENANT, where, after=page.after)) == [LEE]


def test_no_number_stands_in_the_place_of_a_page(world: World) -> None:
    _filled(world)
    where = ContactFilter(search="+1")
    for each in (ContactFilter(by_number=True), where):
        page = world.optin.contacts.find(TENANT, each, limit=1)
        assert page.after == page.items[0].key
        second = world.optin.contacts.find(TENANT, each, after=page.after, limit=1)
        assert _found(second) == [KIM]
        back = world.optin.contacts.find(TENANT, each, before=second.after, limit=1)
        assert (_found(back), back.before) == ([KIM], page.after)
    sam = world.optin.contacts.find(TENANT, where).items[0].key
    world.optin.erase(TENANT, SAM, ground="asked")
    for place in (sam, "nobody", ""):
        with pytest.raises(InputError) as caught:
            world.optin.contacts.find(TENANT, where, after=place)
        assert caught.value.code == "invalid_cursor"


def test_what_happened_to_one_contact_is_read_from_its_end(world: World) -> None:
    _filled(world)
    lee = world.optin.contacts.find(TENANT).items[0].key
    history = world.history(LEE)
    entries, after = world.optin.contacts.entries(TENANT, lee, limit=2)
    assert entries == history[:-3:-1]
    entries, after = world.optin.contacts.entries(TENANT, lee, after=after)
    assert (entries, after) == (history[-3::-1], None)
    assert world.optin.contacts.entries(TENANT, "nobody") == ([], None)
    world.optin.erase(TENANT, LEE, ground="asked")
    assert world.optin.contacts.entries(TENANT, lee) == ([], None)
    whole = world.optin.contacts.get(TENANT, lee)
    assert whole is not None
    assert [dict(each.event.payload) for each in whole.proofs] == [{}]


def test_one_contact_is_shown_with_what_waits(world: World) -> None:
    _filled(world)
    sam = world.optin.contacts.find(TENANT, ContactFilter(search=SAM)).items[0]
    assert sam.statuses[0].held == 0, "a list does not count"
    whole = world.optin.contacts.get(TENANT, sam.key)
    assert whole is not None
    assert whole.statuses[0].held == 1


def test_too_few_digits_are_refused_in_a_sentence(world: World) -> None:
    world.enrol()
    for search in ("123", "a", "12 3", "???"):
        with pytest.raises(InputError, match="at least 4 of its last digits") as caught:
            _find(world, search=search)
        assert caught.value.code == "invalid_search"
        assert repr(ContactFilter(search=search)) == repr(ContactFilter())


def test_contacts_are_found_by_their_state(world: World) -> None:
    _filled(world)
    assert _find(world, states=[State.OPTED_OUT]) == [LEE]
    assert _find(world, states=(State.PENDING, State.OPTED_IN)) == [KIM, PAT, SAM]
    assert _find(world, states=(State.PENDING,), by_number=True) == [SAM, PAT]
    assert _find(world, by_number=True) == [SAM, KIM, LEE, PAT]
    assert _find(world, since=world.clock.now() - timedelta(minutes=2)) == [LEE, KIM]
    assert _find(world, search="+1", states=(State.OPTED_IN,)) == [KIM]


def test_contacts_are_found_that_are_blocked(world: World) -> None:
    _filled(world)
    for who in (PAT, SAM):
        world.wait(minutes=1)
        world.optin.block(TENANT, contact=who, actor=ADMIN, reason="Asked us to call.")
    page = world.optin.contacts.find(TENANT, ContactFilter(blocked=True))
    assert _found(page) == [SAM, PAT]
    assert [each.statuses[0].state for each in page.items] == [State.PENDING] * 2
    assert page.items[0].statuses[0].blocks[0].source == "administrator"


def test_an_organisation_counts_with_all_below_it(world: World) -> None:
    world.enrol()
    for office, parent in (("east", ""), ("boston", "east"), ("west", "")):
        world.optin.add_organisation(
            TENANT, Organisation(office, office.title(), parent=parent), actor=ADMIN, confirm=True
        )
    for who, office in ((SAM, "east"), (KIM, "boston"), (LEE, "west"), (PAT, "")):
        world.wait(minutes=1)
        world.send(to=who, organisation=office)
    assert _find(world, organisation="east") == [KIM, SAM]
    assert _find(world, organisation="boston") == [KIM]
    assert _find(world, organisation=TENANT) == [PAT, LEE, KIM, SAM]
    with pytest.raises(SettingsError) as caught:
        _find(world, organisation="nowhere")
    assert caught.value.code == "unknown_organisation"


def test_each_scope_stands_at_its_own_time(world: World) -> None:
    _divided(world)
    world.send(to=SAM, program="billing")
    world.wait(minutes=1)
    world.send(to=KIM, program="billing")
    world.wait(minutes=1)
    world.send(to=SAM, program="news")
    page = world.optin.contacts.find(TENANT)
    assert _found(page) == [SAM, KIM, SAM]
    shown = [[status.scope for status in each.statuses] for each in page.items]
    assert shown == [["program:news"], ["program:billing"], ["program:billing"]]
    page = world.optin.contacts.find(TENANT, ContactFilter(scope="program:news"))
    assert [(each.address and each.address.value) for each in page.items] == [SAM]
    (by_number,) = world.optin.contacts.find(
        TENANT, ContactFilter(search=SAM, scope="program:news")
    ).items
    assert [status.scope for status in by_number.statuses] == ["program:news"]


def test_a_stop_of_everything_is_shown_in_each_scope_that_it_covers(world: World) -> None:
    _divided(world)
    world.send(to=SAM, program="billing")
    world.send(to=SAM, program="news")
    world.wait(minutes=1)
    world.writes("STOPALL")
    (sam,) = world.optin.contacts.find(TENANT).items
    assert {status.scope for status in sam.statuses} >= {"program:billing", "program:news"}
    assert {status.state for status in sam.statuses} == {State.OPTED_OUT}
    whole = world.optin.contacts.get(TENANT, sam.key)
    assert whole is not None
    assert whole.statuses == sam.statuses


def test_who_was_erased_is_listed_and_not_found_by_number(world: World) -> None:
    _filled(world)
    world.optin.erase(TENANT, LEE, ground="asked")
    page = world.optin.contacts.find(TENANT)
    assert _found(page) == ["", KIM, PAT, SAM]
    assert page.items[0].statuses[0].state is State.OPTED_OUT
    assert _find(world, search="0125") == []


def test_a_users_own_number_is_no_contact(world: World) -> None:
    world.enrol()
    world.optin.users.save(TENANT, "dana", name="Dana", phone=SAM)
    world.optin.users.opt_in(TENANT, "dana", evidence="ticked")
    assert _find(world) == []
    assert _find(world, by_number=True) == []


def test_a_place_on_the_portal_and_a_mailbox_are_no_contacts_that_wait_for_a_text(
    world: World,
) -> None:
    world.enrol()
    world.optin.portal.activate(TENANT, "client-7", email="sam@example.com", by=ADMIN)
    assert _find(world) == []
    assert _find(world, by_number=True) == []
    assert world.optin.statuses(TENANT) == ([], None)
    world.optin.opt_out(TENANT, contact="sam@example.com", by="dana")
    assert _find(world) == ["sam@example.com"]


def test_a_tenant_that_was_never_enrolled_has_no_list(world: World) -> None:
    for ask in (
        lambda: world.optin.contacts.find("nobody"),
        lambda: world.optin.contacts.get("nobody", "x"),
    ):
        with pytest.raises(UnknownTenantError):
            ask()
