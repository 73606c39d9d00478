"""A webhook with anything changed is not believed; ``forge.py`` tries a hundred times as many."""

import pytest
from attrs import evolve

from optin.exceptions import SignatureError
from tests.transports.forge import LEAST, TARGETS, tried

STEP = 397  # a prime, so that the bytes that are put in differ from place to place


@pytest.mark.parametrize("name", TARGETS)
def test_no_forgery_is_believed(name: str) -> None:
    told = tried(TARGETS[name](), STEP)
    assert (told.tried > LEAST / STEP, told.believed) == (True, 0)
    assert told.same < told.tried / 100


@pytest.mark.parametrize("name", TARGETS)
def test_a_header_of_any_characters_is_refused_without_any_other_error(name: str) -> None:
    target = TARGETS[name]()
    for header in target.signed:
        for odd in ("\ud800", "Bearer \ud800.\ud800.\ud800", "é", "\x00", "1" * 5000):
            headers = {**target.genuine.headers, header: odd}
            with pytest.raises(SignatureError):
                target.transport.verify(evolve(target.genuine, headers=headers))
