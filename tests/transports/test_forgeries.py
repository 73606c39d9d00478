"""A webhook with anything changed is not believed; ``forge.py`` tries a hundred times as many."""

import pytest

from tests.transports.forge import LEAST, TARGETS, tried

STEP = 397  # a prime, so that the bytes that are put in differ from place to place


@pytest.mark.parametrize("name", TARGETS)
def test_no_forgery_is_believed(name: str) -> None:
    told = tried(TARGETS[name](), STEP)
    assert (told.tried > LEAST / STEP, told.believed) == (True, 0)
    assert told.same < told.tried / 100
