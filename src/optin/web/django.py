"""The pages as a view of Django, sync or async as they are.

A view gets Django's own request, with its user and session; an application that stands beside
Django would not.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from django.http import HttpRequest as DjangoRequest
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from optin.web.pages import AsyncPages, Pages
from optin.web.values import MOST_READ, Request, Response

__all__ = ["view"]


def view(pages: Pages | AsyncPages) -> Callable[..., Any]:
    """Return the view of some pages.

    It is mounted with ``re_path(r"^optin/(?P<path>.*)$", view(pages))``. Django's check against
    forged forms is off for it, because providers post to it; the pages make a check of their own.

    Args:
        pages: Which; those of an ``AsyncOptIn`` become an async view.
    """
    answer: Callable[..., Any] = csrf_exempt(
        _async_view(pages) if isinstance(pages, AsyncPages) else _view(pages)
    )
    return answer


def _view(pages: Pages) -> Callable[..., HttpResponse]:
    def answer(request: DjangoRequest, path: str = "") -> HttpResponse:
        return _given(request, pages.handle(_request_of(request, path)))

    return answer


def _async_view(pages: AsyncPages) -> Callable[..., Awaitable[HttpResponse]]:
    async def answer(request: DjangoRequest, path: str = "") -> HttpResponse:
        return _given(request, await pages.handle(_request_of(request, path)))

    return answer


def _request_of(request: DjangoRequest, path: str) -> Request:
    return Request(
        method=request.method.upper(),
        path=f"/{path}",
        query=request.META.get("QUERY_STRING", ""),
        headers=request.headers,
        body=request.read(MOST_READ + 1),
        client=request.META.get("REMOTE_ADDR") or "",
        mount=request.path.removesuffix(path),
        outside=request,
    )


def _given(request: DjangoRequest, response: Response) -> HttpResponse:
    body = b"" if request.method == "HEAD" else response.body
    return HttpResponse(body, status=response.status, headers=dict(response.headers))
