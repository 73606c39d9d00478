"""HOW IT TRAVELS: the protocol, couriers, memory, and one file for each provider.

Import a provider from its own module (``from optin.transports.twilio import Twilio``), so that
nobody loads what he does not use.
"""
