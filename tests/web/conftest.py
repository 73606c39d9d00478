"""The pages of this room are visited in both colours."""

import pytest

from tests.web.visitor import Visitor


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> str:
    """Name a colour."""
    return str(request.param)


@pytest.fixture
def visitor(colour: str) -> Visitor:
    """Give somebody whom the host does not know."""
    return Visitor(colour)
