"""Which notice goes where, on every store: once by each means, and never nowhere."""

import logging
from collections.abc import Sequence
from typing import Any

import pytest
from attrs import define, field

from optin import (
    ConfigurationError,
    Declined,
    Evidence,
    Medium,
    Mode,
    Notice,
    NotifierError,
    Quota,
    Source,
    StorageError,
)
from optin.notifiers import (
    AsyncRoutingNotifier,
    AsyncSmsNotifier,
    AsyncSmtpNotifier,
    RoutingNotifier,
    SmsNotifier,
)
from optin.storage.memory import MemoryStore
from optin.testing import MemoryNotifier
from tests.app.conftest import world
from tests.app.driver import ADMIN, SAM, TENANT, World
from tests.notifiers.mail import Mailroom, serving

__all__ = ["world"]

LOU = "+14155550130"
BOX = "lou@firm.test"
TICKED = Evidence(Source.FORM, wording="Text me")
EMAIL, SMS, IN_APP = Medium.EMAIL, Medium.SMS, Medium.IN_APP
ACCEPTED = "user_initiated.accepted"


@define(eq=False)
class Steps:
    """A means of two steps that notes what it is asked."""

    fails: dict[str, Exception] = field(factory=dict)
    seen: list[str] = field(factory=list)

    def begin(self, notice: Notice) -> str:
        return self._step("begin", notice.text)

    def finish(self, begun: str) -> None:
        self._step("finish", begun)

    def abandon(self, begun: str) -> None:
        self._step("abandon", begun)

    def tell(self, notice: Notice) -> None:
        self._step("tell", notice.text)

    def _step(self, name: str, text: str) -> str:
        self.seen.append(name)
        if name in self.fails:
            raise self.fails[name]
        return text


@define(eq=False)
class AsyncSteps:
    steps: Steps

    async def begin(self, notice: Notice) -> str:
        return self.steps.begin(notice)

    async def finish(self, begun: str) -> None:
        self.steps.finish(begun)

    async def abandon(self, begun: str) -> None:
        self.steps.abandon(begun)

    async def tell(self, notice: Notice) -> None:
        self.steps.tell(notice)


@define(eq=False)
class Plain:
    """A host's own means, of one step."""

    steps: Steps

    def tell(self, notice: Notice) -> None:
        self.steps.tell(notice)


@define(eq=False)
class AsyncPlain:
    steps: Steps

    async def tell(self, notice: Notice) -> None:
        self.steps.tell(notice)


def routed(
    world: World,
    email: Steps | Mailroom | None = None,
    *,
    sms: bool = True,
    plain: bool = False,
    default: Sequence[Medium | str] = (IN_APP,),
    spell: type[str] = Medium,
) -> World:
    """Give the world a notifier that routes, and a user."""
    media: dict[str, Any] = {}
    store: Any = world.store
    if isinstance(email, Mailroom):
        notifier = email.notifier(clock=world.clock)
        media[spell(EMAIL)] = AsyncSmtpNotifier(notifier) if world.is_async else notifier
    elif email is not None:
        kind: Any = AsyncPlain if plain else AsyncSteps
        if not world.is_async:
            kind = Plain if plain else (lambda steps: steps)
        media[spell(EMAIL)] = kind(email)
    if sms:
        text: Any = AsyncSmsNotifier if world.is_async else SmsNotifier
        media[spell(SMS)] = text(store, clock=world.clock)
    routing: Any = AsyncRoutingNotifier if world.is_async else RoutingNotifier
    notifier = routing(store, media, default=default, clock=world.clock)
    world.optin = world.opened(notifier=notifier)
    world.enrol(Mode.OFF)
    return world


def lou(world: World, *, ticked: bool = False, **routes: Any) -> None:  # noqa: ANN401 - by name
    given = {name.replace("every", ""): media for name, media in routes.items()}
    world.optin.users.save(TENANT, "lou", phone=LOU, email=BOX, routes=given)
    if ticked:
        world.optin.users.opt_in(TENANT, "lou", evidence=TICKED)
        world.dispatch()
        world.forget()


def post(world: World, text: str = "Hello.", category: str = "event_reminder") -> None:
    world.optin.notices.post(TENANT, "lou", text=text, category=category)


def in_app(world: World) -> list[str]:
    return [notice.text for notice in world.optin.notices.list(TENANT, "lou")[0]]


def tell_again(world: World) -> None:
    """Let a notice be told again, as after a crash before it was written down that it was."""
    world.store.fails = lambda name, args: (
        StorageError("away")
        if name == "transact" and type(args[0][0].entry).__name__ == "Attempt"
        else None
    )
    with pytest.raises(StorageError):
        world.dispatch()
    world.store.fails = lambda *_: None
    world.wait(minutes=1)
    world.dispatch()


def test_each_notice_goes_where_its_user_wants_it(world: World) -> None:
    with serving() as room:
        routed(world, room)
        lou(world, ticked=True, every=[EMAIL], event_reminder=[SMS], expiry_reminder=[IN_APP])
        for category in ("event_reminder", "expiry_reminder", "esignature_invitation"):
            post(world, f"About an {category}.", category)
        world.dispatch()
        assert room.texts(BOX) == ["About an esignature_invitation."]
        assert world.sent(LOU) == ["About an event_reminder."]
        assert len(in_app(world)) == 3


def test_an_automatic_notice_is_routed_by_its_template(world: World) -> None:
    with serving() as room:
        routed(world, room)
        world.switch(Mode.CONSENT)
        world.optin.users.save(TENANT, "dana", email=BOX, routes={ACCEPTED: ["email"]})
        world.send()
        world.writes("YES")
        world.dispatch()
        (told,) = room.texts(BOX)
        assert SAM in told
        assert len(world.optin.notices.list(TENANT, "dana")[0]) == 2


@pytest.mark.parametrize("default", [(EMAIL,), (IN_APP,), (IN_APP, EMAIL), ()])
def test_users_who_say_nothing_are_told_by_default(
    world: World, default: tuple[Medium, ...]
) -> None:
    steps = Steps()
    routed(world, steps, default=default)
    lou(world)
    post(world)
    world.optin.notices.post(TENANT, "nobody-known", text="Hello.")
    world.optin.notices.post(TENANT, "", text="Hello.")
    world.dispatch()
    assert steps.seen == (["begin", "finish"] * 3 if default == (EMAIL,) else [])
    assert in_app(world) == ["Hello."]


def test_somebody_is_mailed_when_a_pack_is_declined(world: World) -> None:
    with serving() as room:
        routed(world, room)
        world.optin.users.save(TENANT, "", email=BOX, routes={"": ["sms", "email"]})
        assert world.billing is not None
        world.billing.answer = lambda _: Declined("card_declined")
        quota = Quota(free=0, pack=5, price=20)
        world.optin.quota.change(TENANT, quota, actor=ADMIN, confirm=True)
        world.send()
        world.dispatch()
        world.dispatch()
        (told,) = room.texts(BOX)
        assert "declined" in told
        (notice,) = world.optin.notices.list(TENANT, "")[0]
        assert notice.text == told


def test_a_means_that_nobody_gave_is_passed_over(world: World) -> None:
    steps = Steps()
    routed(world, steps, sms=False)
    lou(world, ticked=True, every=[SMS, EMAIL])
    post(world)
    world.dispatch()
    assert (steps.seen, world.sent(LOU)) == (["begin", "finish"], [])


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
def test_where_the_mail_server_refuses_the_next_means_is_taken(
    world: World, command: str, caplog: pytest.LogCaptureFixture
) -> None:
    with serving() as room:
        routed(world, room)
        lou(world, ticked=True, every=[EMAIL, SMS])
        room.answers[command] = f"550 {BOX} unknown"
        post(world)
        world.dispatch()
        assert (room.letters, world.sent(LOU)) == ([], ["Hello."])
    assert "refused" in caplog.text
    assert not any(word in caplog.text for word in (BOX, "lou", "Hello", "5550130"))


def test_a_user_who_did_not_opt_in_to_texts_is_told_by_the_next_means(world: World) -> None:
    steps = Steps()
    routed(world, steps)
    lou(world, every=[SMS, EMAIL])
    post(world)
    world.dispatch()
    assert (steps.seen, world.sent(LOU)) == (["begin", "finish"], [])
    assert [entry.event.facts for entry in world.history(LOU)] == [{"code": "user_not_opted_in"}]


def test_a_user_who_texted_stop_is_not_texted_notices(world: World) -> None:
    routed(world, Steps())
    lou(world, ticked=True, every=[SMS])
    post(world)
    world.writes("STOP", LOU)
    world.dispatch()
    post(world, "Later.")
    world.dispatch()
    assert not {"Hello.", "Later."} & set(world.sent(LOU))
    assert in_app(world) == ["Later.", "Hello."]


def test_a_server_that_is_away_is_tried_again_where_nothing_else_works(world: World) -> None:
    steps = Steps({"begin": NotifierError("away", code="unreachable", again=True)})
    routed(world, steps)
    lou(world, every=[EMAIL, SMS])
    post(world)
    with pytest.raises(NotifierError):
        world.dispatch()
    steps.fails.clear()
    world.wait(hours=1)
    world.dispatch()
    world.wait(hours=1)
    world.dispatch()
    assert steps.seen == ["begin", "begin", "finish"]


@pytest.mark.parametrize("error", [NotifierError("x", again=True), OSError(), NotifierError("x")])
@pytest.mark.parametrize("plain", [True, False], ids=["one_step", "two_steps"])
def test_what_may_have_arrived_is_not_sent_again(
    world: World, error: Exception, *, plain: bool
) -> None:
    last = "tell" if plain else "finish"
    steps = Steps({last: error})
    routed(world, steps, plain=plain)
    lou(world, ticked=True, every=[EMAIL, SMS])
    post(world)
    world.dispatch()
    world.wait(hours=1)
    world.dispatch()
    assert steps.seen.count(last) == 1
    assert world.sent(LOU) == ["Hello."]


@pytest.mark.parametrize("plain", [True, False], ids=["one_step", "two_steps"])
def test_a_notice_that_is_told_again_after_a_crash_is_sent_once(
    world: World, *, plain: bool
) -> None:
    steps = Steps()
    routed(world, steps, plain=plain)
    lou(world, every=[EMAIL])
    post(world)
    tell_again(world)
    last = "tell" if plain else "finish"
    assert steps.seen.count(last) == 1
    assert plain or steps.seen[-1] == "abandon"


def test_a_text_of_a_notice_that_is_told_again_is_one_text(world: World) -> None:
    routed(world)
    lou(world, ticked=True, every=[SMS])
    post(world)
    tell_again(world)
    world.dispatch()
    assert world.sent(LOU) == ["Hello."]


def test_a_store_that_is_away_lets_nothing_leave_and_loses_nothing(world: World) -> None:
    steps = Steps()
    routed(world, steps)
    lou(world, every=[EMAIL])
    post(world)

    def fails(name: str, arguments: tuple[Any, ...]) -> Exception | None:
        key = arguments[0][0].key if name == "transact" else None
        return StorageError("away") if str(getattr(key, "text", "")).startswith("told:") else None

    world.store.fails = fails
    with pytest.raises(StorageError):
        world.dispatch()
    assert steps.seen == ["begin", "abandon"]
    world.store.fails = lambda *_: None
    world.wait(hours=1)
    world.dispatch()
    assert steps.seen == ["begin", "abandon", "begin", "finish"]


def test_a_contacts_own_message_is_routed_too(world: World) -> None:
    with serving() as room:
        routed(world, room)
        lou(world, every=[EMAIL])
        world.writes("When is the hearing?", user="lou")
        world.dispatch()
        assert room.texts(BOX) == ["When is the hearing?"]
        assert in_app(world) == []


def test_the_list_of_notices_is_told_by_nobody() -> None:
    with pytest.raises(ConfigurationError) as refused:
        RoutingNotifier(MemoryStore(), {IN_APP: MemoryNotifier()})
    assert refused.value.code == "in_app"


@pytest.mark.parametrize("kind", [RoutingNotifier, AsyncRoutingNotifier])
@pytest.mark.parametrize(
    ("media", "default"), [({"pigeon": MemoryNotifier()}, ()), ({}, ["pigeon"]), ({}, "email")]
)
def test_a_means_that_there_is_not_is_refused_at_once(
    kind: Any,  # noqa: ANN401 - one of two classes of the same signature
    media: dict[str, Any],
    default: Sequence[str],
) -> None:
    with pytest.raises(ConfigurationError) as refused:
        kind(MemoryStore(), media, default=default)
    assert refused.value.code == "unknown_medium"
    assert "'in_app', 'email', 'sms'" in str(refused.value)


def test_means_can_be_named_in_words(world: World) -> None:
    steps = Steps({"begin": NotifierError("full", code="refused")})
    routed(world, steps, default=["email", "sms"], spell=str)
    lou(world, ticked=True)
    post(world)
    world.dispatch()
    assert (steps.seen, world.sent(LOU)) == (["begin"], ["Hello."])


def test_nothing_that_is_logged_names_anybody(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "optin")
    steps = Steps({"finish": OSError("lou@firm.test said Hello.")})
    routed(world, steps)
    lou(world, every=[EMAIL])
    post(world)
    world.dispatch()
    assert "OSError" not in caplog.text or "lou" not in caplog.text
    assert not any(word in caplog.text for word in (BOX, "Hello"))
    assert "uncertain" in caplog.text
