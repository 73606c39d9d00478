"""The tenant's own users: their own opt-in (C7), and messages of a category (N1, N2)."""

# ruff: noqa: ANN401 - what a call takes, by name

from typing import Any

import pytest

from optin import (
    Address,
    Allowed,
    Category,
    Changed,
    Channel,
    Code,
    Deferred,
    DuplicateKeyError,
    Evidence,
    Held,
    InputError,
    Medium,
    Mode,
    Queued,
    Quota,
    ReceivedAs,
    Refused,
    RowState,
    Source,
    State,
    Unchanged,
    UnknownTenantError,
    UserProfile,
)
from optin.transports import ProviderReading
from tests.app.driver import ADMIN, NOBODY_SPECIAL, SAM, TENANT, World, code_of

LOU = "+14155550130"
LOUS_NEW = "+14155550131"
TICKED = Evidence(Source.FORM, wording="Text me reminders", version="2", ip="192.0.2.1")
DUE = "The filing is due tomorrow."


def has_lou(world: World, *, opted_in: bool = True) -> World:
    """Keep Lou, who ticked the box."""
    world.enrol(Mode.OFF)
    world.optin.users.save(TENANT, "lou", name="Lou", phone=LOU)
    if opted_in:
        assert isinstance(world.optin.users.opt_in(TENANT, "lou", evidence=TICKED), Changed)
        world.dispatch()
        world.forget()
    return world


def remind(world: World, user: str = "lou", **named: Any) -> Queued | Deferred | Refused:
    return world.optin.users.remind(
        TENANT, user, **{"category": "event_reminder", "text": DUE, **named}
    )


def own_state(world: World) -> State:
    status = world.optin.users.status(TENANT, "lou")
    assert status is not None
    return status.state


# Who they are -----------------------------------------------------------------------------------


def test_a_user_is_kept_and_shown(world: World) -> None:
    world.enrol()
    users = world.optin.users
    assert users.get(TENANT, "lou") is None
    saved = users.save(
        TENANT,
        "lou",
        name="Lou",
        phone=LOU,
        email="lou@firm.test",
        routes={"": ["email"], "event_reminder": [Medium.SMS, Medium.IN_APP]},
    )
    assert users.get(TENANT, "lou") == saved
    assert saved.media_for("event_reminder") == (Medium.SMS, Medium.IN_APP)
    assert LOU not in repr(saved)
    assert "lou@firm.test" not in repr(saved)
    users.save(TENANT, "kim")
    assert users.list(TENANT, limit=1) == ([UserProfile(user="kim")], "kim")
    assert users.list(TENANT, after="kim") == ([saved], None)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"name": "Louise"},
        {"email": "louise@firm.test"},
        {"email": None},
        {"routes": {"": ["in_app"]}},
        {"routes": None},
        {"name": "Louise", "phone": LOU},
    ],
)
def test_an_opt_in_survives_a_save_of_what_is_not_the_number(
    world: World, fields: dict[str, Any]
) -> None:
    has_lou(world)
    users = world.optin.users
    before = users.save(TENANT, "lou", email="lou@firm.test", routes={"": ["sms"]})
    assert before == UserProfile(
        user="lou",
        name="Lou",
        phone=Address.parse(LOU),
        email=Address.parse("lou@firm.test", channel=Channel.EMAIL),
        routes={"": ["sms"]},
    )
    after = users.save(TENANT, "lou", **fields)
    assert users.get(TENANT, "lou") == after
    for field in {"name", "phone", "email", "routes"} - fields.keys():
        assert getattr(after, field) == getattr(before, field)
    assert own_state(world) is State.OPTED_IN
    assert isinstance(remind(world), Queued)
    world.dispatch()
    assert world.sent(LOU) == [DUE]


@pytest.mark.parametrize("nothing", [None, ""])
def test_none_and_empty_remove_what_they_are_given_for(world: World, nothing: str | None) -> None:
    has_lou(world)
    users = world.optin.users
    users.save(TENANT, "lou", email="lou@firm.test", routes={"": ["sms"]})
    users.save(TENANT, "lou", name=nothing, email=nothing, routes={})
    assert users.get(TENANT, "lou") == UserProfile(user="lou", phone=Address.parse(LOU))
    users.save(TENANT, "lou", phone=nothing)
    assert users.get(TENANT, "lou") == UserProfile(user="lou")
    assert [one.event.facts.get("source") for one in world.history(LOU)][-2] == "number_changed"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"user": "", "phone": LOU}, "invalid_user"),
        ({"user": "x" * 201}, "invalid_user"),
        ({"name": "Lou\n"}, "invalid_name"),
        ({"phone": "0"}, "invalid_address"),
        ({"phone": "lou@firm.test"}, "invalid_address"),
        ({"email": "nowhere"}, "invalid_address"),
        ({"routes": {"": ["pigeon"]}}, "unknown_route"),
        ({"routes": {"nonesuch": ["email"]}}, "unknown_route"),
    ],
)
def test_what_cannot_be_kept_of_a_user_is_refused(
    world: World, fields: dict[str, Any], code: str
) -> None:
    world.enrol()
    given = {"user": "lou", **fields}
    with pytest.raises(InputError) as refused:
        world.optin.users.save(TENANT, **given)
    assert refused.value.code == code
    assert world.optin.users.list(TENANT) == ([], None)


def test_nobody_is_a_user_of_a_tenant_that_is_not_there(world: World) -> None:
    for ask in (
        lambda: world.optin.users.get("nowhere", "lou"),
        lambda: world.optin.users.list("nowhere"),
        lambda: world.optin.users.save("nowhere", "lou"),
        lambda: world.optin.users.forget("nowhere", "lou", ground="gdpr-17"),
    ):
        with pytest.raises(UnknownTenantError):
            ask()


def test_the_organisation_as_a_whole_has_a_mailbox_and_no_number(world: World) -> None:
    world.enrol()
    users = world.optin.users
    saved = users.save(TENANT, "", name="Office", email="office@firm.test", routes={"": ["email"]})
    assert users.get(TENANT, "") == saved
    assert users.save(TENANT, "", phone=None) == saved
    assert users.list(TENANT) == ([], None)
    assert code_of(users.opt_in(TENANT, "", evidence=TICKED)) is Code.USER_WITHOUT_NUMBER
    assert code_of(remind(world, "")) is Code.USER_WITHOUT_NUMBER
    assert users.save(TENANT, "", name="", email=None, routes=None) == UserProfile(user="")


def test_what_the_organisation_was_told_cannot_be_forgotten_as_a_user_is(world: World) -> None:
    world.enrol()
    world.optin.notices.post(TENANT, "", text="The pack was declined.")
    with pytest.raises(InputError) as refused:
        world.optin.users.forget(TENANT, "", ground="gdpr-17")
    assert refused.value.code == "invalid_user"
    assert world.optin.notices.unread(TENANT, "") == 1


# The opt-in of one's own (C7) -------------------------------------------------------------------


def test_a_users_own_opt_in_is_off_until_it_is_ticked_and_can_be_unticked(world: World) -> None:
    has_lou(world, opted_in=False)
    users = world.optin.users
    assert own_state(world) is State.UNKNOWN
    assert code_of(remind(world)) is Code.USER_NOT_OPTED_IN
    assert users.opt_in(TENANT, "lou", evidence=TICKED) == Changed(state=State.OPTED_IN)
    assert users.opt_in(TENANT, "lou", evidence=TICKED) == Unchanged(State.OPTED_IN)
    assert isinstance(remind(world), Queued)
    world.dispatch()
    confirmation, reminder = world.sent(LOU)
    assert "STOP" in confirmation
    assert reminder == DUE
    assert users.opt_out(TENANT, "lou", evidence=TICKED) == Changed(state=State.OPTED_OUT)
    assert users.opt_out(TENANT, "lou") == Unchanged(State.OPTED_OUT)
    assert code_of(remind(world)) is Code.USER_OPTED_OUT
    assert users.opt_in(TENANT, "lou", evidence=TICKED) == Changed(state=State.OPTED_IN)
    assert isinstance(remind(world), Queued)


def test_a_user_who_opted_out_is_told_one_way_back(world: World) -> None:
    has_lou(world)
    world.optin.users.opt_out(TENANT, "lou")
    refused = remind(world)
    assert isinstance(refused, Refused)
    assert "START" not in refused.reason + refused.remedy
    assert "ticking the box" in refused.remedy
    (out,) = [one for one in world.history(LOU) if one.event.type == "opted_out"]
    assert refused.entry == out.seq


def test_the_evidence_of_a_users_opt_in_is_in_the_ledger(world: World) -> None:
    has_lou(world)
    (entry,) = [one for one in world.history(LOU) if one.event.type == "opted_in"]
    assert entry.event.scope == "users"
    assert entry.event.facts == {"source": "form"}
    assert entry.event.payload == TICKED.payload()
    status = world.optin.users.status(TENANT, "lou")
    assert status is not None
    assert (status.entry, status.source) == (entry.seq, "form")


@pytest.mark.parametrize("who", ["contact", "user"])
def test_what_is_said_as_a_contact_and_as_a_user_is_told_apart(world: World, who: str) -> None:
    has_lou(world)
    world.agrees(LOU)
    if who == "contact":
        world.optin.opt_out(TENANT, contact=LOU, by="dana", evidence="told us so")
        assert own_state(world) is State.OPTED_IN
        assert isinstance(remind(world), Queued)
        assert code_of(world.send(to=LOU)) is Code.OPTED_OUT
    else:
        world.optin.users.opt_out(TENANT, "lou")
        assert world.state(LOU) is State.OPTED_IN
        assert code_of(remind(world)) is Code.USER_OPTED_OUT
        assert isinstance(world.send(to=LOU), Queued)


@pytest.mark.parametrize("word", ["STOP", "stop please", "STOPALL"])
@pytest.mark.parametrize("is_contact", [True, False], ids=["a_contact_too", "no_contact"])
def test_a_stop_from_the_users_number_ends_the_users_opt_in_too(
    world: World, word: str, *, is_contact: bool
) -> None:
    has_lou(world)
    if is_contact:
        world.agrees(LOU)
    assert isinstance(remind(world), Queued)
    assert world.writes(word, LOU).outcome is ReceivedAs.OPTED_OUT
    world.dispatch()
    assert DUE not in world.sent(LOU)
    assert len(world.sent(LOU)) == 1  # the confirmation alone
    assert own_state(world) is State.OPTED_OUT
    assert code_of(remind(world)) is Code.USER_OPTED_OUT
    # A START says nothing of reminders; the box does.
    world.writes("START", LOU)
    assert code_of(remind(world)) is Code.USER_OPTED_OUT
    assert code_of(
        world.optin.users.opt_in(TENANT, "lou", evidence="said so", by="dana")
    ) is Code.OPT_OUT_STANDS  # fmt: skip
    assert isinstance(world.optin.users.opt_in(TENANT, "lou", evidence=TICKED), Changed)
    assert isinstance(remind(world), Queued)


def test_a_stop_that_waits_to_be_decided_bars_reminders(world: World) -> None:
    has_lou(world)
    assert isinstance(remind(world), Queued)
    world.writes_while_locked("STOP", LOU)
    assert code_of(remind(world)) is Code.OPT_OUT_UNPROCESSED
    world.dispatch()
    assert DUE not in world.sent(LOU)


def test_another_number_starts_without_an_opt_in_and_the_old_one_gets_nothing(
    world: World,
) -> None:
    has_lou(world)
    assert isinstance(remind(world), Queued)
    world.optin.users.save(TENANT, "lou", name="Lou", phone=LOUS_NEW)
    world.dispatch()
    assert (world.sent(LOU), world.sent(LOUS_NEW)) == ([], [])
    assert code_of(remind(world)) is Code.USER_NOT_OPTED_IN
    assert world.history(LOU)[-1].event.facts["code"] == "queued_before_opt_out"
    world.optin.users.opt_in(TENANT, "lou", evidence=TICKED)
    world.dispatch()
    remind(world)
    world.dispatch()
    assert world.sent(LOUS_NEW)[-1] == DUE
    assert world.sent(LOU) == []


def test_a_number_that_changes_meanwhile_is_looked_up_again(world: World) -> None:
    has_lou(world)
    world.optin.users.save(TENANT, "kim", phone=LOUS_NEW)
    asked: list[Any] = []

    def change_first(name: str, arguments: tuple[Any, ...]) -> None:
        subjects = arguments[0][0].entry if name == "transact" else None
        if getattr(subjects, "users", ()) == ("lou",) and not asked:
            asked.append(subjects)
            world.optin.users.save(TENANT, "lou", name="Lou", phone=LOUS_NEW)

    if world.is_async:
        pytest.skip("an event loop cannot be entered twice")
    world.store.fails = change_first
    assert code_of(remind(world)) is Code.USER_NOT_OPTED_IN
    assert len(asked) == 1


@pytest.mark.parametrize("named", [{"user": "nobody"}, {"user": "kim"}])
def test_a_user_without_a_number_cannot_opt_in_nor_be_texted(
    world: World, named: dict[str, str]
) -> None:
    has_lou(world)
    world.optin.users.save(TENANT, "kim", name="Kim")
    code = Code.UNKNOWN_USER if named["user"] == "nobody" else Code.USER_WITHOUT_NUMBER
    assert code_of(remind(world, **named)) is code
    assert code_of(world.optin.users.opt_in(TENANT, named["user"], evidence=TICKED)) is code
    assert code_of(world.optin.users.opt_out(TENANT, named["user"])) is code
    assert world.optin.users.status(TENANT, named["user"]) is None


def test_a_refused_reminder_is_in_the_ledger_and_nothing_waits(world: World) -> None:
    has_lou(world, opted_in=False)
    refused = remind(world)
    assert isinstance(refused, Refused)
    assert refused.reason == "This user has not opted in to texts."
    assert "C7" in refused.rule
    (entry,) = world.history(LOU)
    assert entry.event.facts == {"code": "user_not_opted_in"}
    assert world.rows(LOU) == []


def test_a_reminder_with_a_key_is_sent_once(world: World) -> None:
    has_lou(world)
    first = remind(world, key="k")
    assert first == Queued("k")
    assert remind(world, key="k") == first
    with pytest.raises(DuplicateKeyError):
        remind(world, key="k", text="Something else.")
    world.dispatch()
    assert world.sent(LOU) == [DUE]
    assert remind(world, user="nobody", key="n") == remind(world, user="nobody", key="n")


@pytest.mark.parametrize("text", ["", " ", "a\x00", "\ud800"])
def test_a_reminder_that_no_phone_can_show_is_refused(world: World, text: str) -> None:
    has_lou(world)
    with pytest.raises(InputError):
        remind(world, text=text)


def test_a_reminder_to_a_number_that_the_provider_blocks_is_refused(world: World) -> None:
    has_lou(world)
    world.writes("STOP", LOU, reading=ProviderReading.STOP)
    world.optin.users.opt_in(TENANT, "lou", evidence=TICKED)
    refused = remind(world)
    assert code_of(refused) is Code.BLOCKED_BY_PROVIDER
    assert isinstance(refused, Refused)
    assert "START" in refused.reason
    world.writes("START", LOU, reading=ProviderReading.START)
    assert isinstance(remind(world), Queued)


def test_a_reminder_costs_what_a_text_costs_and_waits_for_the_next_pack(world: World) -> None:
    has_lou(world)
    one = Quota(free=1, pack=3)
    assert isinstance(world.optin.quota.change(TENANT, one, actor=ADMIN, confirm=True), Changed)
    assert isinstance(remind(world), Queued)
    assert world.optin.quota.remaining(TENANT) == 0
    assert isinstance(remind(world, text="A second one."), Deferred)
    world.dispatch()
    assert world.sent(LOU) == [DUE, "A second one."]
    assert world.optin.quota.remaining(TENANT) == 2


def test_reminders_are_kept_with_how_they_fared(world: World) -> None:
    has_lou(world)
    remind(world)
    world.dispatch()
    row = world.row(DUE, LOU)
    assert (row.state, row.category, row.user) == (RowState.SENT, "event_reminder", "lou")


def test_a_users_own_opt_in_is_not_given_out_as_a_contacts(world: World) -> None:
    has_lou(world)
    world.agrees()
    assert [row.number for row in world.optin.export_consents(TENANT)] == [SAM]
    assert [status.address for status in world.optin.statuses(TENANT)[0]] == [Address.parse(SAM)]
    world.optin.opt_out(TENANT, contact=LOU, by="dana", evidence="said so")
    rows = {row.number: row.state for row in world.optin.export_consents(TENANT)}
    assert rows == {SAM: "opted_in", LOU: "opted_out"}


def test_an_undecided_stop_of_a_user_is_given_out_as_an_opt_out(world: World) -> None:
    has_lou(world)
    world.writes_while_locked("STOP", LOU)
    (row,) = world.optin.export_consents(TENANT)
    assert (row.number, row.state) == (LOU, "opted_out")


# Erasing ----------------------------------------------------------------------------------------


def test_who_is_forgotten_leaves_nothing_but_the_opt_out(world: World) -> None:
    has_lou(world)
    remind(world)
    world.optin.users.opt_out(TENANT, "lou", evidence=TICKED)
    assert world.optin.users.forget(TENANT, "lou", ground="gdpr-17") == 3
    assert world.optin.users.get(TENANT, "lou") is None
    assert world.optin.users.list(TENANT) == ([], None)
    assert [row.body for row in world.rows(LOU) if row.body] == []
    entries = world.history(LOU)
    assert [one.event.payload for one in entries if one.event.payload] == []
    world.optin.users.save(TENANT, "lou", phone=LOU)
    assert own_state(world) is State.OPTED_OUT
    assert world.optin.users.forget(TENANT, "nobody", ground="gdpr-17") == 0


def test_erasing_a_number_takes_it_from_the_user(world: World) -> None:
    has_lou(world)
    world.optin.erase(TENANT, LOU, ground="gdpr-17")
    assert world.optin.users.get(TENANT, "lou") == UserProfile(user="lou", name="Lou")
    assert code_of(remind(world)) is Code.USER_WITHOUT_NUMBER


# Categories (N1, N2) ----------------------------------------------------------------------------


def test_the_host_declares_categories_and_their_audience(world: World) -> None:
    has_lou(world)
    world.agrees()
    assert code_of(world.send(category="gala")) is Code.UNKNOWN_CATEGORY
    assert code_of(remind(world, category="gala")) is Code.UNKNOWN_CATEGORY
    declare = world.optin.add_category
    assert code_of(declare(TENANT, Category("gala", "user"), actor=NOBODY_SPECIAL)) is (
        Code.PERMISSION_MISSING
    )
    assert code_of(declare(TENANT, Category("gala", "user"), actor=ADMIN)) is (
        Code.CONFIRMATION_MISSING
    )
    declare(TENANT, Category("gala", "user"), actor=ADMIN, confirm=True)
    assert isinstance(remind(world, category="gala"), Queued)
    assert code_of(world.send(category="gala")) is Code.WRONG_AUDIENCE
    declare(TENANT, Category("gala", ["user", "contact"]), actor=ADMIN, confirm=True)
    assert isinstance(world.send(category="gala"), Queued)
    assert world.history(None)[-2].event.facts["what"] == "category"


@pytest.mark.parametrize("category", ["event_reminder", "expiry_reminder", "esignature_invitation"])
def test_what_is_for_users_is_built_in(world: World, category: str) -> None:
    has_lou(world)
    assert isinstance(remind(world, category=category), Queued)


@pytest.mark.parametrize(
    "category", ["questionnaire_invitation", "invoice", "esignature_invitation"]
)
@pytest.mark.parametrize("mode", Mode)
def test_what_is_for_contacts_goes_only_to_who_opted_in(
    world: World, mode: Mode, category: str
) -> None:
    world.enrol(mode)
    result = world.send("Your invoice.", category=category)
    told = world.optin.may_send(TENANT, to=SAM, category=category)
    ((_, each),) = world.optin.may_send_many(TENANT, to=[SAM], category=category)
    assert each == told
    if mode is Mode.CONSENT:
        assert isinstance(result, Held)
        world.writes("YES")
    else:
        assert code_of(result) is code_of(told) is Code.OPT_IN_REQUIRED
        assert isinstance(result, Refused)
        assert "N2" in result.rule
        world.dispatch()
        assert world.sent() == []
        world.agrees()
        assert isinstance(world.send("Your invoice.", category=category), Queued)
    assert isinstance(world.optin.may_send(TENANT, to=SAM, category=category), Allowed)
    world.dispatch()
    assert world.sent()[-1] == "Your invoice."


def test_a_category_that_lost_its_person_on_the_way_is_not_sent(world: World) -> None:
    world.enrol(Mode.OFF)
    world.agrees()
    assert isinstance(world.send("Your invoice.", category="invoice"), Queued)
    world.writes("STOP")
    world.dispatch()
    assert "Your invoice." not in world.sent()


def test_what_is_for_users_is_not_sent_to_contacts(world: World) -> None:
    has_lou(world)
    world.agrees()
    assert code_of(world.send(category="event_reminder")) is Code.WRONG_AUDIENCE
    assert code_of(remind(world, category="invoice")) is Code.WRONG_AUDIENCE
