"""The pages as an ASGI application (ASGI 3.0)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from optin.web.pages import AsyncPages, Pages
from optin.web.values import MOST_READ, Request

__all__ = ["Application", "asgi"]

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]


def asgi(pages: Pages | AsyncPages) -> Application:
    """Return the ASGI application of some pages.

    Args:
        pages: Which; those of an ``OptIn`` are asked in a thread, off the event loop.
    """

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        body = await _body(scope, receive)
        if body is None:  # nobody is there to be answered
            return
        request = _request_of(scope, body)
        if isinstance(pages, AsyncPages):
            response = await pages.handle(request)
        else:
            response = await asyncio.to_thread(pages.handle, request)
        headers = [(name.lower().encode(), value.encode()) for name, value in response.headers]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        shown = b"" if request.method == "HEAD" else response.body
        await send({"type": "http.response.body", "body": shown})

    return application


async def _live(receive: Receive, send: Send) -> None:
    """Say that there is nothing to start or stop."""
    while True:
        event = await receive()
        stage = event["type"].removeprefix("lifespan.")
        await send({"type": f"lifespan.{stage}.complete"})
        if stage == "shutdown":
            return


def _request_of(scope: Scope, body: bytes) -> Request:
    peer = scope.get("client") or ("", 0)
    return Request(
        method=scope["method"].upper(),
        path=_below(scope.get("root_path", ""), scope["path"]),
        query=scope.get("query_string", b"").decode("latin-1"),
        headers=[
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
        ],
        body=body,
        client=peer[0] or "",
        mount=scope.get("root_path", ""),
        outside=scope,
    )


def _below(root: str, path: str) -> str:
    """Return the path below the mount.

    Frameworks disagree whether ``path`` holds ``root_path``; the specification says that it does.
    """
    root = root.rstrip("/")
    inside = path.removeprefix(root) if path == root or path.startswith(f"{root}/") else path
    return inside or "/"


async def _body(scope: Scope, receive: Receive) -> bytes | None:
    """Return the body, as far as it may go; None where whoever sends it has gone.

    A size that is too large is told by its header.
    """
    declared = dict(scope["headers"]).get(b"content-length", b"")
    if declared.isdigit() and (len(declared) > 9 or int(declared) > MOST_READ):  # noqa: PLR2004 - a gigabyte
        return b""
    parts, size = [], 0
    while size <= MOST_READ:
        event = await receive()
        if event["type"] != "http.request":
            return None
        part = event.get("body", b"")
        parts.append(part[: MOST_READ + 1 - size])
        size += len(part)
        if not event.get("more_body"):
            break
    return b"".join(parts)
