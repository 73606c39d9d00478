"""How users are told by other means than the list of their notices: by e-mail, by text.

:class:`RoutingNotifier` brings each notice by the means that its user prefers. Each class has a
twin for :class:`optin.AsyncOptIn`. :class:`SmtpMailer` sends contacts the e-mails that ask for
consent, through the same mail server.
"""

from optin.notifiers.routing import AsyncRoutingNotifier, RoutingNotifier
from optin.notifiers.smtp import AsyncSmtpMailer, AsyncSmtpNotifier, SmtpMailer, SmtpNotifier
from optin.notifiers.steps import AsyncStepwise, Stepwise
from optin.notifiers.text import AsyncSmsNotifier, SmsNotifier

__all__ = [
    "AsyncRoutingNotifier",
    "AsyncSmsNotifier",
    "AsyncSmtpMailer",
    "AsyncSmtpNotifier",
    "AsyncStepwise",
    "RoutingNotifier",
    "SmsNotifier",
    "SmtpMailer",
    "SmtpNotifier",
    "Stepwise",
]
