# ruff: noqa: ANN401 - each framework has types of its own for one thing: an application
"""Small hosts, one for each way of mounting: a login of their own, and the pages at /optin."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import django
from attrs import frozen
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections
from django.http import HttpResponse as DjangoResponse
from django.test.utils import override_settings
from django.urls import path, re_path
from django.utils.functional import empty
from fastapi import FastAPI
from fastapi import Request as FastRequest
from flask import Flask
from flask import session as flask_session
from litestar import Litestar
from litestar import Request as LitestarRequest
from litestar import asgi as litestar_asgi
from litestar import post as litestar_post
from litestar.middleware.session.server_side import ServerSideSessionConfig
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request as StarletteRequest
from starlette.responses import Response as StarletteResponse
from starlette.routing import Mount
from starlette.routing import Route as StarletteRoute
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from optin.web import PortalVisitor, Request, Staff, asgi, wsgi
from optin.web.django import view
from tests.web.visitor import DANA, TENANT, Visitor

SECRET = "not a secret" * 4


def raw_wsgi(visitor: Visitor) -> tuple[Any, str]:
    """Serve the pages alone; a server before them knows the user."""
    visitor.knows = _by_header
    return DispatcherMiddleware(_nothing, {"/optin": wsgi(visitor.pages)}), "wsgi"  # type: ignore[arg-type]


def raw_asgi(visitor: Visitor) -> tuple[Any, str]:
    """Serve the pages alone, at the root of a server that was told where it is mounted."""
    visitor.knows = _by_header
    pages = asgi(visitor.pages)

    async def application(scope: Any, receive: Any, send: Any) -> None:
        await pages({**scope, "root_path": "/optin"}, receive, send)

    return application, "asgi"


def flask(visitor: Visitor) -> tuple[Any, str]:
    """Mount beside a Flask application, and read its session."""
    app = Flask("host")
    app.secret_key = SECRET

    @app.post("/login")
    def login() -> str:
        flask_session["user"] = "dana"
        return ""

    def knows(request: Request) -> str | None:
        with app.request_context(request.outside):  # type: ignore[arg-type]
            return flask_session.get("user")

    visitor.knows = knows
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/optin": wsgi(visitor.pages)})  # type: ignore[arg-type, method-assign]
    return app, "wsgi"


def starlette(visitor: Visitor) -> tuple[Any, str]:
    """Mount in Starlette, and read its session."""

    async def login(request: StarletteRequest) -> StarletteResponse:
        request.session["user"] = "dana"
        return StarletteResponse()

    visitor.knows = _by_session
    routes = [
        StarletteRoute("/login", login, methods=["POST"]),
        Mount("/optin", asgi(visitor.pages)),
    ]
    sessions = Middleware(SessionMiddleware, secret_key=SECRET)
    return Starlette(routes=routes, middleware=[sessions]), "asgi"


def fastapi(visitor: Visitor) -> tuple[Any, str]:
    """Mount in FastAPI, and read its session."""
    app = FastAPI()
    app.add_middleware(SessionMiddleware, secret_key=SECRET)

    @app.post("/login")
    async def login(request: FastRequest) -> None:
        request.session["user"] = "dana"

    visitor.knows = _by_session
    app.mount("/optin", asgi(visitor.pages))
    return app, "asgi"


def litestar(visitor: Visitor) -> tuple[Any, str]:
    """Mount in Litestar, and read its session."""

    @litestar_post("/login")
    async def login(request: LitestarRequest[Any, Any, Any]) -> None:
        request.session["user"] = "dana"

    mounted = litestar_asgi("/optin", is_mount=True, copy_scope=True)(asgi(visitor.pages))
    visitor.knows = _by_session
    sessions = ServerSideSessionConfig()
    return Litestar([login, mounted], middleware=[sessions.middleware], logging_config=None), "asgi"


def django_wsgi(visitor: Visitor) -> tuple[Any, str]:
    """Mount as a view in Django, and read its session."""
    _django_urls(visitor)
    return WSGIHandler(), "wsgi"


def django_asgi(visitor: Visitor) -> tuple[Any, str]:
    """Mount as a view in Django under ASGI."""
    _django_urls(visitor)
    return ASGIHandler(), "asgi"


def _django_urls(visitor: Visitor) -> None:
    def login(request: Any) -> Any:
        request.session["user"] = "dana"
        return DjangoResponse()

    login.csrf_exempt = True  # type: ignore[attr-defined]  # the host's own business
    visitor.knows = lambda request: request.outside.session.get("user")  # type: ignore[attr-defined]
    sys.modules[URLS].urlpatterns = [  # type: ignore[attr-defined]
        path("login", login),
        re_path(r"^optin/(?P<path>.*)$", view(visitor.pages)),
    ]


URLS = "tests_web_urls"


@contextmanager
def django_project() -> Iterator[None]:
    """Give Django settings for the time of a test, and take them back."""
    configures = not settings.configured
    if configures:
        settings.configure()
        django.setup()
    sys.modules[URLS] = ModuleType(URLS)
    middleware = [
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ]
    try:
        with override_settings(
            ALLOWED_HOSTS=["*"],
            MIDDLEWARE=middleware,
            ROOT_URLCONF=URLS,
            SESSION_ENGINE="django.contrib.sessions.backends.cache",
            SESSION_COOKIE_SECURE=False,
        ):
            yield
    finally:
        del sys.modules[URLS]
        if configures:  # the documents have settings of their own
            settings._wrapped = empty  # noqa: SLF001 - Django has no other way back
            connections._settings = None  # noqa: SLF001 - the same
            vars(connections).pop("settings", None)


def _by_header(request: Request) -> str | None:
    return request.headers.get("X-User")


def _by_session(request: Request) -> str | None:
    scope: Any = request.outside
    user: str | None = (scope.get("session") or {}).get("user")
    return user


def _nothing(_: Any, start_response: Callable[..., Any]) -> list[bytes]:
    start_response("404 Not Found", [])
    return []


@frozen
class Host:
    """One way of mounting.

    Attributes:
        build: Makes an application of a visitor's pages, and says what it is.
        colours: In which colours the pages can be there.
        logs_in: Whether the host has a login of its own.
    """

    build: Callable[[Visitor], tuple[Any, str]]
    colours: tuple[str, ...]
    logs_in: bool = True


HOSTS = {
    "raw WSGI": Host(raw_wsgi, ("sync",), logs_in=False),
    "raw ASGI": Host(raw_asgi, ("sync", "async"), logs_in=False),
    "Django, WSGI": Host(django_wsgi, ("sync", "async")),
    "Django, ASGI": Host(django_asgi, ("sync", "async")),
    "Flask": Host(flask, ("sync",)),
    "Starlette": Host(starlette, ("sync", "async")),
    "FastAPI": Host(fastapi, ("sync", "async")),
    "Litestar": Host(litestar, ("sync", "async")),
}


def staff_known(visitor_knows: Callable[[], Any]) -> Callable[[Request], Staff | None]:
    """Return a hook that asks whatever the host is built with."""

    def staff(request: Request) -> Staff | None:
        return DANA if visitor_knows()(request) == "dana" else None

    return staff


def contact_known(visitor_knows: Callable[[], Any]) -> Callable[[Request], PortalVisitor | None]:
    """Return the same for contacts: whoever is logged in is one as well."""
    sam = PortalVisitor(TENANT, "client-17", "Sam Lee")

    def contact(request: Request) -> PortalVisitor | None:
        return sam if visitor_knows()(request) == "dana" else None

    return contact
