"""``optin simulate``: try a policy and its templates on a virtual clock, before going live.

Each line is one thing that happens; each answer says what the contact got, what the user was told,
and where every number stands. It is the library itself on the memory store: what is refused here is
refused in production.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from optin import (
    Actor,
    Address,
    Allowed,
    Changed,
    Code,
    Deferred,
    Evidence,
    Held,
    InputError,
    Keywords,
    Mode,
    Notice,
    OptIn,
    Policy,
    Queued,
    Refused,
    RowKind,
    Source,
    TemplateName,
)
from optin.cli.jsonlines import LineError
from optin.storage.memory import MemoryStore
from optin.templates import check
from optin.testing.clock import FixedClock
from optin.transports.memory import MemoryTransport

__all__ = ["Simulation"]

STARTS_AT: Final = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)
TENANT: Final = "simulation"
SENDER: Final = "46878"
"""A short code, so that no contact's number can be the tenant's own."""
ACTOR: Final = Actor("simulation", frozenset({"setup"}))
UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
DIGITS: Final = 12
"""Enough: a trillion seconds are beyond any calendar."""
LONGEST_WAIT: Final = timedelta(days=36_500)

Fields: TypeAlias = Mapping[str, object]
Answer: TypeAlias = dict[str, object]


class Simulation:
    """Play a scenario, a line at a time."""

    def __init__(self) -> None:
        self._clock = FixedClock(STARTS_AT)
        self._transport = MemoryTransport()
        self._told: list[Notice] = []
        ids = (f"message-{number}" for number in _count())
        self._optin = OptIn(
            MemoryStore(key=bytes(32)),
            self._transport,
            notifier=self,
            clock=self._clock,
            new_id=lambda: next(ids),
        )
        self._optin.enrol(TENANT, name="Example Office", senders=[SENDER])
        self._auto_ids = (f"auto:{number}" for number in _count())
        self._seen: dict[str, Address] = {}
        self._printed = 0
        self._steps: dict[str, Callable[[object], Answer]] = {
            "policy": self._policy,
            "wait": self._wait,
            "send": self._send,
            "send_group": self._send_group,
            "receive": self._receive,
            "opt_out": self._opt_out,
            "opt_in": self._opt_in,
            "form": self._form,
            "check": self._check,
        }

    def tell(self, notice: Notice) -> None:
        """Keep a notice until the line is answered."""
        self._told.append(notice)

    def answer(self, line: Fields) -> Answer:
        """Play one line, and say what came of it.

        Args:
            line: One key, such as ``"send"``, with what belongs to it.

        Returns:
            The outcome, the texts to contacts and users in order, and the state of every number
            seen.

        Raises:
            LineError: The line cannot be read, or what it asks for contradicts itself; nothing was
            changed.
        """
        if len(line) != 1:
            raise LineError("one_key", f"give one key a line, of {', '.join(self._steps)}")
        ((name, value),) = line.items()
        step = self._steps.get(name)
        if step is None:
            raise LineError("unknown_key", f"no such step; there are {', '.join(self._steps)}")
        try:
            outcome = step(value)
        except InputError as error:
            raise LineError(error.code, str(error)) from None
        done = self._optin.dispatch()
        while done.sent or done.told:
            done = self._optin.dispatch()
        return outcome | self._happened()

    def _happened(self) -> Answer:
        rows = self._optin.messages(TENANT)
        templates = {
            f"{TENANT}:{row.id}": row.template or None for row in rows if row.kind is RowKind.TEXT
        }
        to_contact = [
            {
                "to": message.to.value,
                "text": message.text,
                "template": templates[message.reference.rpartition(":")[0]],
            }
            for message in self._transport.sent
        ]
        to_user = [{"text": one.text, "template": one.template or None} for one in self._told]
        self._transport.sent.clear()
        self._told.clear()
        state = {
            address.value: self._optin.status(TENANT, address)[0].state.value
            for address in self._seen.values()
        }
        return {"to_contact": to_contact, "to_user": to_user, "state": state}

    # The steps

    def _policy(self, value: object) -> Answer:
        numbers = {"hold_limit": int, "max_length": int, "reminders": int}
        spans = {"hold_for": str, "ask_again_after": str, "remind_after": str, "implied_for": str}
        words = {"opt_in_keyword": str, "opt_out_keyword": str}
        optional = {"group_messaging": bool, "templates": dict, **numbers, **spans, **words}
        fields = _fields(value, {"mode": str}, optional)
        mode = str(fields["mode"])
        if mode not in set(Mode):
            raise LineError("unknown_mode", f"mode is one of {', '.join(Mode)}")
        given = {name: fields[name] for name in ("group_messaging", *numbers) if name in fields}
        given |= {name: _span(fields[name]) for name in spans if name in fields}
        policy = Policy(mode=Mode(mode), **given)  # type: ignore[arg-type]
        defaults = Keywords()
        keywords = Keywords(
            str(fields.get("opt_in_keyword", defaults.opt_in)),
            str(fields.get("opt_out_keyword", defaults.opt_out)),
        )
        wording = _wording(fields.get("templates", {}))
        self._optin.change_policy(TENANT, policy, actor=ACTOR, confirm=True)
        self._optin.change_keywords(TENANT, keywords, actor=ACTOR, confirm=True)
        for name in TemplateName:
            source = wording.get(name)
            self._optin.change_template(TENANT, name.value, source, actor=ACTOR, confirm=True)
        return _outcome("changed")

    def _wait(self, value: object) -> Answer:
        self._clock.advance(_span(value))
        return _outcome("waited")

    def _send(self, value: object) -> Answer:
        fields = _fields(value, {"to": str, "text": str, "user": str})
        to, user = self._contact(fields["to"]), _named(fields["user"])
        result = self._optin.send(TENANT, to=to, text=str(fields["text"]), user=user)
        return _explained(result)

    def _send_group(self, value: object) -> Answer:
        fields = _fields(value, {"to": list, "text": str, "user": str})
        written = fields["to"]
        if not isinstance(written, list) or not all(isinstance(one, str) for one in written):
            raise LineError("wrong_type", "to is a list of numbers, each in quotes")
        parsed = [Address.parse(one) for one in written]
        to = [self._contact(one.value) for one in parsed]
        result = self._optin.send_group(
            TENANT, to=to, text=str(fields["text"]), user=_named(fields["user"])
        )
        if isinstance(result, Refused):
            return _explained(result) | {"left_out": []}
        left_out = [
            {"to": one.to.value, "code": one.code.value, "reason": one.reason}
            for one in result.left_out
        ]
        if result.queued:
            return _outcome("partial" if left_out else "queued") | {"left_out": left_out}
        first = left_out[0]
        return _outcome("refused", first["code"], first["reason"]) | {"left_out": left_out}

    def _receive(self, value: object) -> Answer:
        fields = _fields(value, {"from": str, "text": str}, {"id": str, "user": str})
        contact = self._contact(fields["from"])
        event_id = f"id:{fields['id']}" if "id" in fields else next(self._auto_ids)
        request = self._transport.inbound_request(
            contact.value, SENDER, str(fields["text"]), event_id=event_id, channel=contact.channel
        )
        user = _named(fields["user"]) if "user" in fields else ""
        (received,) = self._optin.receive(request, user=user)
        return _outcome(received.outcome.value)

    def _opt_out(self, value: object) -> Answer:
        fields = _fields(value, {"contact": str, "by": str})
        contact, by = self._contact(fields["contact"]), _named(fields["by"])
        result = self._optin.opt_out(TENANT, contact=contact, by=by)
        return _outcome("opted_out" if isinstance(result, Changed) else "unchanged")

    def _opt_in(self, value: object) -> Answer:
        fields = _fields(value, {"contact": str, "by": str, "evidence": str})
        contact, by = self._contact(fields["contact"]), _named(fields["by"])
        evidence = str(fields["evidence"])
        result = self._optin.opt_in(TENANT, contact=contact, by=by, evidence=evidence)
        if isinstance(result, Refused):
            return _explained(result)
        return _outcome("opted_in" if isinstance(result, Changed) else "unchanged")

    def _form(self, value: object) -> Answer:
        fields = _fields(value, {"contact": str, "answer": (bool, str)})
        answer = {"yes": True, "no": False}.get(str(fields["answer"]).lower(), fields["answer"])
        if not isinstance(answer, bool):
            raise LineError("wrong_value", 'answer is true or false, or "yes" or "no"')
        result = self._optin.answer_form(
            TENANT,
            contact=self._contact(fields["contact"]),
            agreed=answer,
            evidence=Evidence(Source.FORM, wording="The form of the simulation."),
        )
        if isinstance(result, Refused):
            return _explained(result)
        changed = "opted_in" if answer else "opted_out"
        return _outcome(changed if isinstance(result, Changed) else "unchanged")

    def _check(self, value: object) -> Answer:
        fields = _fields(value, {"to": str})
        result = self._optin.may_send(TENANT, to=self._contact(fields["to"]))
        return _explained(result)

    def _contact(self, written: object) -> Address:
        address = Address.parse(str(written))
        return self._seen.setdefault(address.key, address)


def _count() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


def _outcome(outcome: str, code: str | None = None, reason: str | None = None) -> Answer:
    return {"outcome": outcome, "code": code, "reason": reason}


def _explained(result: Queued | Allowed | Held | Deferred | Refused) -> Answer:
    if isinstance(result, Queued | Allowed):
        return _outcome(type(result).__name__.lower())
    code: Code = result.code
    return _outcome(type(result).__name__.lower(), code.value, result.reason)


def _fields(
    value: object,
    required: Mapping[str, type | tuple[type, ...]],
    optional: Mapping[str, type | tuple[type, ...]] | None = None,
) -> dict[str, object]:
    """Return an object's fields, each of its own type, none missing and none unknown."""
    if not isinstance(value, dict):
        raise LineError("wrong_type", f"give an object with {', '.join(required)}")
    known = {**required, **(optional or {})}
    for name in value:
        if name not in known:
            raise LineError("unknown_key", f"no such key; there are {', '.join(known)}")
    for name in required:
        if name not in value:
            raise LineError("missing_key", f"{name} is missing")
    for name, given in value.items():
        types = known[name]
        wanted = types if isinstance(types, tuple) else (types,)
        # In Python a bool is an int; in JSON it is not.
        if type(given) not in wanted:
            names = " or ".join(_JSON_NAMES[one] for one in wanted)
            raise LineError("wrong_type", f"{name} is {names}")
    return value


_JSON_NAMES: Final = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    list: "a list",
    dict: "an object",
}


def _span(value: object) -> timedelta:
    """Read a span such as "5m": a whole number with s, m, h or d."""
    number, unit = (value[:-1], value[-1:]) if isinstance(value, str) else ("", "")
    if not (number.isascii() and number.isdecimal() and len(number) <= DIGITS and unit in UNITS):
        raise LineError("wrong_span", 'a span is a whole number with s, m, h or d, such as "5m"')
    try:
        span = timedelta(**{UNITS[unit]: int(number)})
    except OverflowError:
        span = timedelta.max
    if span > LONGEST_WAIT:
        raise LineError("wrong_span", "a span is at most a hundred years")
    return span


def _named(value: object) -> str:
    name = str(value)
    if not name.strip():
        raise LineError("empty_name", "say who: the name is empty")
    return name


def _wording(value: object) -> dict[TemplateName, str]:
    """Return the templates of a policy line, each checked as it would be when saved."""
    wording: dict[TemplateName, str] = {}
    given = deque(value.items() if isinstance(value, dict) else ())
    while given:
        name, source = given.popleft()
        if name not in set(TemplateName):
            raise LineError("unknown_template", f"templates are {', '.join(TemplateName)}")
        if not isinstance(source, str):
            raise LineError("wrong_type", "each template is a text")
        check(TemplateName(name), source)
        wording[TemplateName(name)] = source
    return wording
