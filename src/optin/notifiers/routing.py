"""Which notice goes where: by the means that its user prefers, or else by the next one.

Whatever becomes of it, a notice stands in the user's list: nothing is lost. Each is handed over at
most once by each means, whatever crashes and whatever is tried again.
"""

from __future__ import annotations

import logging
from asyncio import CancelledError
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final, TypeVar

from attrs import evolve, frozen

from optin.app import AsyncNotifier, Notice, Notifier, calls
from optin.app.calls import Call, Flow
from optin.clock import Clock, SystemClock
from optin.exceptions import ConfigurationError, NotifierError
from optin.notifiers.steps import AsyncStepwise, Stepwise, carry_out, carry_out_async
from optin.policy import Decision, Key, Medium, Snapshot, Subjects, Unit
from optin.storage import AsyncStore, Store, fitting

__all__ = ["AsyncRoutingNotifier", "RoutingNotifier"]

_log = logging.getLogger("optin.notifiers")

T = TypeVar("T")

_IN_APP: Final = (Medium.IN_APP,)


@frozen
class _Routing:
    """Hold what routing needs.

    Attributes:
        media: By what means users can be told besides, each with whether it takes two steps.
        default: What is tried for users who say nothing.
        clock: The one that all times come from.
    """

    media: Mapping[Medium, bool]
    default: tuple[Medium, ...]
    clock: Clock

    def tell(self, notice: Notice) -> Flow[None]:
        """Try one means after another until one works."""
        routed = yield from self._known(notice)
        wanted = None
        if routed.profile is not None:
            wanted = routed.profile.media_for(notice.category, notice.template)
        unreached: NotifierError | None = None
        for medium in self.default if wanted is None else wanted:
            if medium is Medium.IN_APP:
                return
            if medium not in self.media:
                continue
            try:
                if (yield from self._told(routed, medium)):
                    return
            except NotifierError as error:
                _log.warning("a notice was not told by %s (%s)", medium.value, error.code)
                unreached = error if error.again else unreached
        if unreached is not None:
            raise unreached

    def _known(self, notice: Notice) -> Flow[Notice]:
        """Look up how the user can be reached, or the organisation as a whole."""
        snapshot = yield from calls.view(Subjects(notice.tenant, users=(notice.user,)))
        return evolve(notice, profile=snapshot.user)

    def _told(self, notice: Notice, medium: Medium) -> Flow[bool]:
        """Tell by one means; return whether it was handed over now."""
        if not self.media[medium]:
            if not (yield from self._is_first(notice, medium)):
                return False
            yield from self._handed_over(notice, medium, "tell")
            return True
        begun = yield Call(medium, "begin", (notice,))
        try:
            is_first = yield from self._is_first(notice, medium)
        except (Exception, CancelledError):
            yield Call(medium, "abandon", (begun,))
            raise
        if not is_first:
            yield Call(medium, "abandon", (begun,))
            return False
        yield from self._handed_over(begun, medium, "finish")
        return True

    def _handed_over(self, notice: object, medium: Medium, method: str) -> Flow[None]:
        """Make the one call that cannot be undone: whatever it raises, it is not made again."""
        try:
            yield Call(medium, method, (notice,))
        except Exception as error:
            raise _not_told(error) from error

    def _is_first(self, notice: Notice, medium: Medium) -> Flow[bool]:
        """Write down that a notice is handed over by this means, unless that stands there."""
        key = Key(fitting(f"told:{medium}:{notice.reference}"), medium)
        result = yield from calls.transact(Unit(Subjects(notice.tenant), _nothing, key), self.clock)
        if calls.replayed(result) is not None:
            return False
        calls.answer_of(result)
        return True


class RoutingNotifier:
    """Bring each notice by the means that its user prefers, and by the next where that fails.

    What the user said for the notice's category counts, then for its template, then for everything;
    then the default. A means that is not given here is passed over. A notice can be seen in the
    user's list from the beginning, and ``in_app`` in a route says that this is enough.

    Args:
        store: The one of the :class:`optin.OptIn` that this notifier is given to.
        media: Who tells, by means: notifiers of two steps (:class:`Stepwise`), or others.
        default: What is tried for users who said nothing, in order.
        clock: Where all times come from; the same as for the :class:`optin.OptIn`.

    Raises:
        ConfigurationError: ``unknown_medium``: a means is none of :class:`Medium`; or ``in_app``:
            that means is the list of notices itself, which nobody is given for.
    """

    def __init__(
        self,
        store: Store,
        media: Mapping[Medium, Stepwise | Notifier] | Mapping[str, Stepwise | Notifier],
        *,
        default: Sequence[Medium | str] = _IN_APP,
        clock: Clock | None = None,
    ) -> None:
        known = _by_medium(media)
        self._outside = _outside(store, known)
        self._routing = _routing(known, default, clock)

    def tell(self, notice: Notice) -> None:
        """Tell a user something.

        Args:
            notice: What.

        Raises:
            NotifierError: Nobody could be reached just now, and nothing has left; it may be told
                again.
        """
        carry_out(self._routing.tell(notice), self._outside)


class AsyncRoutingNotifier:
    """Do as :class:`RoutingNotifier` does, in a coroutine.

    Args:
        store: The one of the :class:`optin.AsyncOptIn` that this notifier is given to.
        media: As for :class:`RoutingNotifier`, in coroutines.
        default: As for :class:`RoutingNotifier`.
        clock: As for :class:`RoutingNotifier`.
    """

    def __init__(
        self,
        store: AsyncStore,
        media: Mapping[Medium, AsyncStepwise | AsyncNotifier]
        | Mapping[str, AsyncStepwise | AsyncNotifier],
        *,
        default: Sequence[Medium | str] = _IN_APP,
        clock: Clock | None = None,
    ) -> None:
        known = _by_medium(media)
        self._outside = _outside(store, known)
        self._routing = _routing(known, default, clock)

    async def tell(self, notice: Notice) -> None:
        """Tell a user something, as :meth:`RoutingNotifier.tell` does."""
        await carry_out_async(self._routing.tell(notice), self._outside)


def _outside(store: object, media: Mapping[Medium, object]) -> dict[str, object]:
    return {"store": store, **{medium.value: notifier for medium, notifier in media.items()}}


def _by_medium(media: Mapping[Medium, T] | Mapping[str, T]) -> dict[Medium, T]:
    return {_medium(name): notifier for name, notifier in media.items()}


def _medium(name: str) -> Medium:
    try:
        return Medium(name)
    except ValueError:
        names = ", ".join(repr(one.value) for one in Medium)
        message = f"there is no means {name!r}: users are told by {names}"
        raise ConfigurationError(message, code="unknown_medium") from None


def _routing(
    media: Mapping[Medium, object], default: Sequence[Medium | str], clock: Clock | None
) -> _Routing:
    if Medium.IN_APP in media:
        message = "in-app is the list of notices itself, which nobody has to tell"
        raise ConfigurationError(message, code="in_app")
    steps = {medium: hasattr(notifier, "begin") for medium, notifier in media.items()}
    return _Routing(steps, tuple(map(_medium, default)), SystemClock() if clock is None else clock)


def _not_told(error: Exception) -> NotifierError:
    """Return what a failure is told as once a notice may have been handed over.

    By its kind alone, since its words may hold a body.
    """
    code = error.code if isinstance(error, NotifierError) else "uncertain"
    return NotifierError(f"a notifier failed: {type(error).__name__}", code=code)


def _nothing(_snapshot: Snapshot, _now: datetime) -> Decision[None]:
    return Decision(None)
