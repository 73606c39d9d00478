"""How Hypothesis runs here: no deadline, because a shared machine's pauses are nobody's defect."""

import os
import signal

from hypothesis import HealthCheck, settings

from tests.postgres import _stop_the_server  # noqa: F401 - a fixture

settings.register_profile("default", deadline=None, max_examples=60)
# The same examples on every run, and the failing one printed so that it can be pasted back.
settings.register_profile(
    "ci", deadline=None, max_examples=100, derandomize=True, database=None, print_blob=True
)
# A mutant needs a test that fails, and a branch one that reaches it, not a thorough search: few
# examples, always the same ones.
settings.register_profile(
    "few",
    deadline=None,
    max_examples=25,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default")
)

# A run in the background of a shell ignores Ctrl-C, and whatever it starts would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
