"""A small host: one webhook, somewhere to tell users, and a loop that sends what is due.

The README shows this file; ``optin demo`` and the tests run it.
"""

import os
from collections.abc import Callable, Iterable
from threading import Event, Thread
from typing import Any
from wsgiref.simple_server import make_server

from optin import HttpRequest, Notice, OptIn, SignatureError, StorageError
from optin.storage.sqlite import SqliteStore
from optin.transports.twilio import Twilio

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Inbox:
    """Tell users what happened; yours shows it in the application, or sends an e-mail."""

    def tell(self, notice: Notice) -> None:
        """Tell one user one thing."""
        print(f"{notice.user or 'everybody'}: {notice.text}")


def webhook(optin: OptIn) -> Application:
    """Return the WSGI application that Twilio posts messages to."""

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        headers = {
            name.removeprefix("HTTP_").replace("_", "-"): value
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        headers["Content-Type"] = environ.get("CONTENT_TYPE", "")
        size = min(int(environ.get("CONTENT_LENGTH") or 0), 100_000)
        url = f"{environ['PATH_INFO']}?{environ.get('QUERY_STRING', '')}"
        body = environ["wsgi.input"].read(size)
        try:
            optin.receive(HttpRequest(environ["REQUEST_METHOD"], url, headers, body))
        except SignatureError:
            status = "403 Forbidden"  # Twilio did not sign it; nothing was read
        except StorageError:
            status = "500 Internal Server Error"  # it is not kept; Twilio must try again
        else:
            status = "200 OK"  # it is durable, whatever happens next
        start_response(status, [("Content-Type", "text/xml")])
        return [b"<Response/>"]

    return application


def main() -> None:
    """Open the database, enrol the office, and serve."""
    twilio = Twilio(
        account_sid=os.environ["TWILIO_ACCOUNT_SID"],
        auth_token=os.environ["TWILIO_AUTH_TOKEN"],
        webhook_url=os.environ["WEBHOOK_URL"],  # exactly as Twilio's console shows it
    )
    optin = OptIn(SqliteStore("optin.db"), twilio, notifier=Inbox())
    optin.enrol("reyes", name="Reyes Law", senders=[os.environ["TWILIO_NUMBER"]])
    stopped = Event()
    worker = Thread(target=optin.dispatch_until, args=(stopped,))
    worker.start()
    try:
        make_server("127.0.0.1", 8000, webhook(optin)).serve_forever()
    finally:
        stopped.set()  # the message in flight is finished first
        worker.join()


if __name__ == "__main__":
    main()
