"""The description of the pages as OpenAPI, made from the table of routes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from optin import __version__
from optin.web.routes import TABLE
from optin.web.routing import Parameter, Route

__all__ = ["describe"]

_CSRF: Final = Parameter("csrf", "The token that the page's form holds.", required=True)


def describe(public_url: str, routes: Iterable[Route] = TABLE) -> dict[str, Any]:
    """Return the description of the pages, as OpenAPI 3.1.

    Args:
        public_url: Where browsers find them.
        routes: Which; all of them where not given.
    """
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(route.pattern, {})[route.method.lower()] = _operation(route)
    return {
        "openapi": "3.1.0",
        "info": {"title": "optin", "version": __version__},
        "servers": [{"url": public_url}],
        "paths": paths,
    }


def _operation(route: Route) -> dict[str, Any]:
    names = [part[1:-1] for part in route.parts if part.startswith("{")]
    operation: dict[str, Any] = {
        "summary": route.says,
        "tags": [route.audience],
        "parameters": [
            *({"name": name, "in": "path", "required": True, "schema": _TEXT} for name in names),
            *(_query(each) for each in route.query),
        ],
        "responses": {"default": {"description": "What every page may answer, errors included."}},
    }
    fields = (_CSRF, *route.fields) if route.audience != "everybody" else route.fields
    if route.method == "POST":
        schema = {
            "type": "object",
            "properties": {each.name: _schema(each) for each in fields},
            "required": [each.name for each in fields if each.required],
        }
        content = {kind: {"schema": schema} for kind in route.kinds}
        operation["requestBody"] = {"content": content}
    return operation


def _query(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": "query",
        "description": parameter.says,
        "required": parameter.required,
        "schema": _schema(parameter),
    }


_TEXT: Final = {"type": "string"}


def _schema(parameter: Parameter) -> dict[str, Any]:
    said = {**_TEXT, "description": parameter.says}
    return {**said, "enum": list(parameter.choices)} if parameter.choices else said
