"""The tree of organisations, whatever is added, moved and removed: below is never looser (P6)."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optin.exceptions import SettingsError
from optin.policy import (
    Code,
    Mode,
    Organisation,
    Policy,
    Refused,
    Settings,
    decide_claim,
    decide_send,
    permit_texting,
)
from tests.policy.snapshots import NOW as AT
from tests.policy.snapshots import TENANT, draft, row, settings_with, snapshot
from tests.policy.test_settings import code_of, is_as_strict, policies

NAMES = st.sampled_from(["a", "b", "c", "d", TENANT, "nowhere"])
FEATURES = st.none() | st.frozensets(st.sampled_from(["texting", "policy", "portal"]))

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), NAMES, NAMES, st.none() | policies, FEATURES),
        st.tuples(st.just("policy"), NAMES, policies),
        st.tuples(st.just("move"), NAMES, NAMES),
        st.tuples(st.just("remove"), NAMES),
    ),
    max_size=12,
)


def taken(settings: Settings, step: tuple[Any, ...]) -> Settings:
    """Take one step, or none where it is refused."""
    steps: dict[str, Callable[..., Settings]] = {
        "add": lambda id_, parent, policy, features: settings.with_organisation(
            Organisation(id_, f"Office {id_}", parent, policy, features)
        ),
        "policy": lambda id_, policy: settings.with_policy(policy, id_),
        "move": settings.moved,
        "remove": settings.without_organisation,
    }
    try:
        return steps[step[0]](*step[1:])
    except SettingsError:
        return settings


@given(policies, STEPS)
def test_no_organisation_is_ever_looser_than_the_one_above_it(
    root: Policy, steps: list[tuple[Any, ...]]
) -> None:
    settings = settings_with(root)
    for step in steps:
        settings = taken(settings, step)
        for id_, organisation in settings.organisations.items():
            path = settings.path(id_)
            assert path[-1] == TENANT
            assert len(set(path)) == len(path)
            if organisation.parent:
                above = organisation.parent
                assert is_as_strict(settings.policy_of(id_), settings.policy_of(above))
                assert settings.features_of(id_) <= settings.features_of(above)
                assert organisation.removed or not settings.organisations[above].removed
    assert settings.features_of() == settings.features
    assert Settings.from_json(settings.to_json()) == settings


@given(policies, STEPS, NAMES, NAMES)
def test_moving_an_organisation_keeps_all_below_it_and_their_own_policies(
    root: Policy, steps: list[tuple[Any, ...]], id_: str, under: str
) -> None:
    settings = settings_with(root)
    for step in steps:
        settings = taken(settings, step)
    moved = taken(settings, ("move", id_, under))
    assert set(moved.organisations) == set(settings.organisations)
    for one in settings.organisations.values():
        after = moved.organisations[one.id]
        assert (after.policy, after.name, after.features) == (one.policy, one.name, one.features)
        assert after.parent == one.parent or one.id == id_


def tree() -> Settings:
    """Return north with north-east below it, and south."""
    settings = settings_with(Mode.OFF)
    for id_, parent in (("north", ""), ("north-east", "north"), ("south", "")):
        settings = settings.with_organisation(Organisation(id_, id_.title(), parent))
    return settings


def test_what_is_moved_is_tightened_by_what_is_above_it_now() -> None:
    settings = tree().with_policy(Policy(mode=Mode.CONSENT), "south")
    moved = settings.moved("north", "south")
    assert moved.path("north-east") == ("north-east", "north", "south", TENANT)
    assert moved.policy_of("north-east").mode is Mode.CONSENT
    back = moved.moved("north", "")
    assert back == settings


@pytest.mark.parametrize(
    ("id_", "under"),
    [("", "south"), (TENANT, "south"), ("north", "north"), ("north", "north-east")],
)
def test_nothing_stands_under_itself_and_the_main_one_stays(id_: str, under: str) -> None:
    assert code_of(lambda: tree().moved(id_, under)) == "invalid_organisation"


@pytest.mark.parametrize(("id_", "under"), [("nowhere", ""), ("north", "nowhere")])
def test_what_there_is_not_is_not_moved(id_: str, under: str) -> None:
    assert code_of(lambda: tree().moved(id_, under)) == "unknown_organisation"


def test_one_with_others_below_it_is_not_removed_nor_the_main_one() -> None:
    for id_ in ("north", "", TENANT):
        assert code_of(lambda id_=id_: tree().without_organisation(id_)) == "invalid_organisation"  # type: ignore[misc]
    bare = tree().without_organisation("north-east").without_organisation("north")
    assert [id_ for id_, one in bare.organisations.items() if one.removed] == [
        "north",
        "north-east",
    ]


def test_nobody_writes_for_one_that_was_removed_and_nothing_is_put_under_it() -> None:
    gone = tree().without_organisation("south")
    assert code_of(lambda: gone.check_open("south")) == "unknown_organisation"
    assert code_of(lambda: gone.moved("north", "south")) == "unknown_organisation"
    under = Organisation("new", "New", "south")
    assert code_of(lambda: gone.with_organisation(under)) == "unknown_organisation"
    assert gone.name_of("south") == "South"
    gone.check_open("north")


def test_one_that_is_added_again_is_back_with_its_policy() -> None:
    strict = Policy(mode=Mode.CONSENT)
    gone = tree().with_policy(strict, "south").without_organisation("south")
    back = gone.with_organisation(Organisation("south", "South again"))
    back.check_open("south")
    assert (back.policy_of("south"), back.name_of("south")) == (strict, "South again")


def test_features_are_those_that_all_above_allow() -> None:
    settings = tree().with_organisation(
        Organisation("north", "North", features=frozenset({"policy"}))
    )
    assert settings.features_of("north-east") == {"policy"}
    assert permit_texting(settings, "north-east") is Code.FEATURE_MISSING
    assert permit_texting(settings, "south") is Code.ALLOWED
    kept = settings.with_organisation(Organisation("north", "Renamed"))
    assert kept.features_of("north") == {"policy"}
    wider = Organisation("north-east", "East", features=frozenset({"policy", "texting"}))
    assert code_of(lambda: settings.with_organisation(wider)) == "loosens_inherited"


def test_a_message_of_an_organisation_without_texting_is_refused_at_both_gates() -> None:
    settings = tree().with_organisation(Organisation("north", "North", features=frozenset()))
    shown = snapshot(settings)
    refused = decide_send(draft(organisation="north"))(shown, AT).answer
    assert refused == Refused(Code.FEATURE_MISSING)
    claimed = snapshot(settings, row=row(organisation="north"))
    assert decide_claim(claimed, AT).answer.code is Code.FEATURE_MISSING
    with pytest.raises(SettingsError) as caught:
        decide_send(draft(organisation="south"))(
            snapshot(settings.without_organisation("south")), AT
        )
    assert caught.value.code == "unknown_organisation"
