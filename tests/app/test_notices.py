"""What users were told, as an application shows it: listed, counted, read (N3, in-app)."""

from datetime import timedelta
from typing import Any

import pytest

from optin import (
    Code,
    DuplicateKeyError,
    InputError,
    Mode,
    Queued,
    Refused,
    SettingsError,
    UnknownTenantError,
)
from tests.app.driver import SAM, TENANT, World, code_of

REQUEST_SENT = "user_initiated.request_sent"


def listed(world: World, user: str = "dana", **named: Any) -> list[str]:  # noqa: ANN401 - by name
    notices, _ = world.optin.notices.list(TENANT, user, **named)
    return [notice.template or notice.text for notice in notices]


def post(world: World, text: str = "Hello.", user: str = "dana", **named: str) -> Queued | Refused:
    return world.optin.notices.post(TENANT, user, text=text, **named)


def test_each_notice_is_listed_the_newest_first_with_what_it_is_about(world: World) -> None:
    world.enrol()
    world.send()
    world.wait(minutes=1)
    world.writes("YES")
    assert listed(world) == ["user_initiated.accepted", REQUEST_SENT]  # before any dispatch
    world.dispatch()
    newest, oldest = world.optin.notices.list(TENANT, "dana")[0]
    assert newest.contact is not None
    assert newest.contact.value == SAM
    assert (newest.read_at, newest.user, newest.organisation) == (None, "dana", "")
    assert newest.told_at - oldest.told_at == timedelta(minutes=1, seconds=1)
    assert newest.text not in repr(newest)
    assert listed(world, "kim") == []


def test_what_a_contact_wrote_is_no_notice(world: World) -> None:
    world.enrol(Mode.OFF)
    world.writes("hello", user="dana")
    world.dispatch()
    assert world.told() == ["hello"]
    assert listed(world) == []


def test_notices_are_read_one_by_one_and_all_at_once(world: World) -> None:
    world.enrol()
    for text in ("one", "two", "three"):
        post(world, text)
    notices = world.optin.notices
    three, two, one = notices.list(TENANT, "dana")[0]
    assert notices.unread(TENANT, "dana") == 3
    assert notices.mark_read(TENANT, "dana", [one.id, three.id]) == 2
    assert listed(world, unread=True) == ["two"]
    assert notices.mark_read(TENANT, "kim", [two.id]) == 0
    assert notices.mark_read(TENANT, "dana") == 1
    assert notices.mark_read(TENANT, "dana") == 0
    assert notices.unread(TENANT, "dana") == 0
    read = {notice.read_at for notice in notices.list(TENANT, "dana")[0]}
    assert read == {world.clock.now()}


@pytest.mark.parametrize("ids", [["1"], [0], [-1], [2**63], [True], [None]])
def test_a_notice_is_named_by_its_number(world: World, ids: Any) -> None:  # noqa: ANN401 - a wrong one
    world.enrol()
    with pytest.raises(InputError) as refused:
        world.optin.notices.mark_read(TENANT, "dana", ids)
    assert refused.value.code == "wrong_type"


def test_notices_are_paged(world: World) -> None:
    world.enrol()
    for number in range(5):
        post(world, str(number))
    seen, after = [], None
    for _ in range(3):
        page, after = world.optin.notices.list(TENANT, "dana", limit=2, after=after)
        seen += [notice.text for notice in page]
        post(world, "newer")
    assert (seen, after) == (["4", "3", "2", "1", "0"], None)
    with pytest.raises(InputError):
        world.optin.notices.list(TENANT, "dana", limit=0)


def test_the_organisation_as_a_whole_is_told_too(world: World) -> None:
    world.enrol()
    world.writes("hello")
    assert listed(world, "") == ["contact_initiated.request_sent"]
    assert world.optin.notices.unread(TENANT, "") == 1
    assert listed(world) == []


def test_the_host_posts_notices_of_its_own(world: World) -> None:
    world.enrol()
    assert isinstance(post(world, "The filing is due.", category="expiry_reminder"), Queued)
    world.dispatch()
    (told,) = world.notifier.to("dana")
    assert (told.text, told.category, told.contact, told.template) == (
        "The filing is due.",
        "expiry_reminder",
        None,
        "",
    )
    assert code_of(post(world, category="nonesuch")) is Code.UNKNOWN_CATEGORY
    assert code_of(post(world, category="invoice")) is Code.WRONG_AUDIENCE
    with pytest.raises(SettingsError):
        post(world, organisation="nowhere")
    for bad in ("", "\x00"):
        with pytest.raises(InputError):
            post(world, bad)
    assert listed(world) == ["The filing is due."]


def test_a_notice_with_a_key_is_told_once(world: World) -> None:
    world.enrol()
    first = post(world, key="k")
    assert first == post(world, key="k") == Queued("k")
    with pytest.raises(DuplicateKeyError):
        post(world, "Something else.", key="k")
    world.dispatch()
    assert listed(world) == world.told() == ["Hello."]


def test_a_notice_that_nobody_could_be_told_stays_in_the_list(world: World) -> None:
    world.enrol()
    post(world)

    def fail(*_: object) -> None:
        raise ConnectionError

    world.notifier.tell = fail  # type: ignore[method-assign, assignment]
    with pytest.raises(ConnectionError):
        world.dispatch()
    assert listed(world, unread=True) == ["Hello."]


def test_notices_about_an_erased_contact_are_gone(world: World) -> None:
    world.enrol()
    world.send()
    post(world)
    world.optin.erase(TENANT, SAM, ground="gdpr-17")
    assert listed(world) == ["Hello."]
    assert world.optin.notices.unread(TENANT, "dana") == 1


def test_what_a_forgotten_user_was_told_is_gone(world: World) -> None:
    world.enrol()
    post(world)
    post(world, user="kim")
    world.optin.users.save(TENANT, "dana")
    world.optin.users.forget(TENANT, "dana", ground="gdpr-17")
    assert listed(world) == []
    assert listed(world, "kim") == ["Hello."]
    world.dispatch()
    assert world.told() == []


def test_nothing_is_listed_of_a_tenant_that_is_not_there(world: World) -> None:
    world.enrol()
    with pytest.raises(UnknownTenantError):
        world.optin.notices.list("nowhere", "dana")
    assert world.optin.notices.unread("nowhere", "dana") == 0
    assert world.optin.notices.mark_read("nowhere", "dana") == 0
