"""The phone simulator: an office and the phones of its contacts, on one page, for development.

Started by ``optin serve --demo``. It is the library itself on a SQLite file; only the provider is
one in memory, and the clock can be moved ahead.
"""

from optin.simulator.cast import Person
from optin.simulator.clock import AheadClock
from optin.simulator.scene import Scene
from optin.simulator.verdicts import Verdict
from optin.simulator.world import World

__all__ = ["AheadClock", "Person", "Scene", "Verdict", "World"]
