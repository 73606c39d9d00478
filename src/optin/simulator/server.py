"""A small server for development: this machine alone reaches it, and it stops when it is told to.

It is the standard library's, with a thread for each request. It answers to one name alone, so that
no site elsewhere can have a name of its own lead here, and have a browser here read it the pages
(DNS rebinding). Warning: it has no TLS, trusts whoever sits at this machine, and is no server for
production.
"""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from socketserver import TCPServer, ThreadingMixIn
from threading import Condition
from typing import TYPE_CHECKING, Any, Final
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from optin import ConfigurationError

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

__all__ = ["HOST", "LoopbackServer"]

_log = logging.getLogger("optin")

HOST: Final = "127.0.0.1"
_LOOK_UP: Final = 0.2
"""So many seconds pass at most until a signal is seen."""
_IDLE: Final = 60.0
"""Browsers open connections ahead of time; so many seconds may pass until one says something."""
_FINISH: Final = 5.0
"""So many seconds a request may go on for when the server stops."""


class _Quiet(WSGIRequestHandler):
    """Serve without a log: requests hold texts, numbers and tokens."""

    timeout = _IDLE

    def log_message(self, *_: object) -> None:
        """Do nothing."""

    def get_stderr(self) -> io.StringIO:
        """Return where a traceback goes: nowhere, since it holds words and numbers."""
        return io.StringIO()


class LoopbackServer(ThreadingMixIn, WSGIServer):
    """Serve one application on this machine's loopback address, until told to stop.

    Args:
        port: Which; 0 for any that is free.

    Raises:
        ConfigurationError: ``port_taken``: somebody else listens there.
    """

    # One that waits for a browser that says nothing must not hold up the end of the program.
    daemon_threads = True
    timeout = _LOOK_UP

    def __init__(self, port: int) -> None:
        self._turn = Condition()
        self._under_way = 0
        try:
            super().__init__((HOST, port), _Quiet)
        except OSError as error:
            message = f"port {port} cannot be had ({error.strerror}): name another with --port"
            raise ConfigurationError(message, code="port_taken") from None

    def server_bind(self) -> None:
        """Take the port, without asking anybody for the name of this machine."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]
        self.setup_environ()

    @property
    def address(self) -> str:
        """Return where a browser finds it, without a slash at its end."""
        return f"http://{HOST}:{self.server_port}"

    def serve(self, application: WSGIApplication, stopped: Callable[[], bool]) -> None:
        """Answer requests until stopped.

        Requests that are under way then are finished, as far as that takes seconds.

        Args:
            application: What answers them.
            stopped: Asked a few times a second; a stream that the application has open must end by
                itself once this is true.
        """
        self.set_app(self._counted(application))
        try:
            while not stopped():
                self.handle_request()
            with self._turn:
                self._turn.wait_for(lambda: self._under_way == 0, _FINISH)
        finally:
            self.server_close()

    def handle_error(self, *_: object) -> None:
        """Say nothing of a browser that went away, and of all else no more than its kind."""
        error = sys.exception()
        if not isinstance(error, ConnectionError | TimeoutError):
            _log.error("a request failed after %s", type(error).__name__)

    def _counted(self, application: WSGIApplication) -> WSGIApplication:
        name = self.address.partition("://")[2]

        def counting(environ: WSGIEnvironment, start: StartResponse) -> Iterator[bytes]:
            if environ.get("HTTP_HOST", name).lower() != name:
                yield from self._sent_there(start)
                return
            with self._turn:
                self._under_way += 1
            try:
                yield from _all_of(application(environ, start))
            except Exception as error:
                _log.error("a request failed after %s", type(error).__name__)
                raise
            finally:
                with self._turn:
                    self._under_way -= 1
                    self._turn.notify_all()

        return counting

    def _sent_there(self, start: StartResponse) -> Iterator[bytes]:
        """Answer who asked by another name, such as localhost, with the one that this is."""
        start("421 Misdirected Request", [("Content-Type", "text/html; charset=utf-8")])
        yield f'This is <a href="{self.address}/">{self.address}/</a>'.encode()


def _all_of(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Give what an application answers, and tell it when that is through."""
    try:
        yield from chunks
    finally:
        close: Any = getattr(chunks, "close", None)
        if close is not None:
            close()
