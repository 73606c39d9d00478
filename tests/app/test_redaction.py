"""No number, text, name, proof or secret of a person shows in a repr, an error or a log."""

import logging
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs
import pytest

from optin import (
    Address,
    DuplicateKeyError,
    Evidence,
    InputError,
    Mode,
    OptinError,
    SignatureError,
    Source,
    StorageError,
)
from optin.policy import InboxState
from optin.storage import Deliveries
from optin.testing import Sandbox
from optin.transports import FailureReason, Refused
from optin.transports.memory import MemoryTransport
from tests.app.driver import ADMIN, SENDER, TENANT, World

NUMBER = "+14155550187"
HIDDEN = {
    "the number": "5550187",
    "the user's text": "zebra",
    "the contact's text": "quagga",
    "the evidence": "okapi",
    "the address of the form": "198.51.100.77",
    "the browser": "Tapirfox",
    "the user's name": "Bongo",
    "the key of the provider": "duiker",
    "the key of the store": "dikdik",
}
FORM = Evidence(
    Source.FORM,
    note="okapi",
    wording="okapi wording",
    ip=HIDDEN["the address of the form"],
    user_agent="Tapirfox/7",
)


def _shown(seen: list[tuple[str, str]]) -> list[str]:
    return [
        f"{what} in {where}"
        for where, text in seen
        for what, hidden in HIDDEN.items()
        if hidden in text
    ]


def _parts(value: object, depth: int = 4) -> Iterator[object]:
    """Give a value and what can be reached from it: attributes, items and entries."""
    yield value
    if depth == 0 or isinstance(value, (str, bytes, int, float)) or value is None:
        return
    if isinstance(value, dict):
        inner: list[object] = [*value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = list(value)
    elif attrs.has(type(value)):
        inner = [getattr(value, each.name) for each in attrs.fields(cast("Any", type(value)))]
    else:
        inner = []
    for part in inner:
        yield from _parts(part, depth - 1)


def _is_plain(value: object) -> bool:
    """Say whether a value is bare text or a container: whoever prints that has asked for it."""
    return isinstance(value, (str, bytes, dict, list, tuple, set, frozenset))


def _reprs(values: list[object]) -> list[tuple[str, str]]:
    return [
        (type(part).__name__, text)
        for value in values
        for part in _parts(value)
        if not _is_plain(part) and type(part).__name__ != "mappingproxy"
        for text in (repr(part), str(part))
    ]


def _scenario(world: World) -> list[object]:
    """Go through everything once, with words that are found again wherever they show."""
    named = {"to": NUMBER, "user": "dana", "user_name": "Bongo Smith"}
    seen: list[object] = [
        world.send("zebra one", **named, key="k"),
        world.writes("quagga one", NUMBER),
        world.optin.may_send(TENANT, to=NUMBER),
        world.writes("YES", NUMBER),
        world.send("zebra two", **named),
    ]
    world.dispatch()
    world.transport.script([Refused("21610", FailureReason.OPTED_OUT)])
    seen += [world.send("zebra three", **named), world.optin.dispatch()]
    seen += [world.send("zebra four", **named), world.writes("START quagga", NUMBER)]
    seen += [world.writes("stop", NUMBER), world.send("zebra five", **named)]
    seen.append(world.optin.answer_form(TENANT, contact=NUMBER, agreed=True, evidence=FORM))
    seen.append(world.optin.opt_out(TENANT, contact=NUMBER, by="dana", evidence="okapi"))
    seen.append(world.optin.opt_in(TENANT, contact=NUMBER, by="dana", evidence="okapi"))
    world.switch(Mode.OFF, group_messaging=True)
    seen.append(world.optin.send_group(TENANT, to=[NUMBER], text="zebra six", user="dana"))
    seen += [world.optin.status(TENANT, NUMBER), world.optin.statuses(TENANT)]
    seen += [world.history(NUMBER), world.rows(NUMBER), world.optin.verify(TENANT)]
    seen += [world.optin.settings(TENANT), world.notifier.told, world.transport.sent]
    return seen


def test_no_public_value_shows_what_is_personal(world: World) -> None:
    world.enrol()
    seen = _reprs(_scenario(world))
    seen += [(type(each).__name__, repr(each)) for each in (world.transport, world.notifier)]
    assert len({where for where, _ in seen}) > 12
    assert _shown(seen) == []


def test_no_kept_delivery_shows_what_is_personal(world: World) -> None:
    world.enrol()
    world.store.fails = lambda name, _: StorageError("locked") if name == "transact" else None
    world.writes("stop quagga", NUMBER)
    world.store.fails = lambda *_: None
    assert "quagga" in str(
        world.kept(Deliveries(TENANT, states=(InboxState.NEW,)))[0].delivery.text
    )
    assert _shown(_reprs(world.kept(Deliveries(TENANT)))) == []


WRONG: dict[str, Callable[[World], Any]] = {
    "number": lambda world: world.send("zebra", f"{NUMBER}999999"),
    "letters in a number": lambda world: world.send("zebra", f"{NUMBER}x"),
    "tenant": lambda world: world.optin.send("none", to=NUMBER, text="zebra", user="dana"),
    "text": lambda world: world.send("zebra\x00", NUMBER),
    "name": lambda world: world.send("zebra", NUMBER, user_name="Bongo\x00"),
    "group": lambda world: world.group(*[NUMBER] * 2, "+1"),
    "key": lambda world: [world.send(text, NUMBER, key="k") for text in ("zebra", "zebra 2")],
    "evidence": lambda world: world.optin.answer_form(
        TENANT, contact=NUMBER, agreed=True, evidence=Evidence(Source.HAND, note="okapi")
    ),
    "organisation": lambda world: world.send("zebra", NUMBER, organisation="quagga"),
    "signature": lambda world: world.optin.receive(
        MemoryTransport(key=b"duiker").inbound_request(NUMBER, SENDER, "quagga", event_id="1")
    ),
    "template": lambda world: world.optin.change_template(
        TENANT, "help", "zebra", actor=ADMIN, confirm=True
    ),
    "address": lambda _: Address.parse(f"{NUMBER}/quagga"),
}


@pytest.mark.parametrize("wrong", list(WRONG))
def test_no_error_tells_what_is_personal(world: World, wrong: str) -> None:
    world.enrol(Mode.OFF, group_messaging=True)
    with pytest.raises(OptinError) as raised:
        WRONG[wrong](world)
    causes: list[BaseException | None] = [raised.value]
    while (last := causes[-1]) is not None:
        causes.append(last.__cause__ or (None if last.__suppress_context__ else last.__context__))
    told = [(type(each).__name__, f"{each} {each!r} {vars(each)}") for each in causes if each]
    assert _shown(told) == []
    assert isinstance(raised.value, (InputError, SignatureError, DuplicateKeyError))


def test_no_log_tells_what_is_personal(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.enrol()
    _scenario(world)
    world.store.fails = lambda name, _: RuntimeError("zebra") if name == "transact" else None
    world.writes("quagga stop", NUMBER)
    assert [record for record in caplog.records if record.name.startswith("optin")]
    logged = [(record.name, f"{record.getMessage()} {record.args}") for record in caplog.records]
    logged.append(("the formatted log", caplog.text))
    assert _shown(logged) == []


def test_a_store_and_a_transport_show_no_key() -> None:
    transport = MemoryTransport(key=b"duiker-duiker-duiker")
    with Sandbox(store=None) as box:
        box.user_texts(NUMBER, "zebra", user_name="Bongo")
        box.contact_texts(NUMBER, "quagga")
        box.dispatch()
        shown: list[object] = [transport, box, box.optin, box.store, box.transport, box.notifier]
        assert _shown([(type(each).__name__, repr(each)) for each in shown]) == []


def test_the_sweep_sees_what_shows() -> None:
    class Leak:
        def __repr__(self) -> str:
            return f"Leak({NUMBER})"

    assert _shown(_reprs([[Leak()]])) == ["the number in Leak", "the number in Leak"]
