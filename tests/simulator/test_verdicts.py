"""Each answer of the library is put into words, and a rule that says no says why."""

import pytest

from optin import Changed, Code, Deferred, Held, Queued, Refused, State, Unchanged
from optin.simulator.verdicts import Result, Tone, verdict


@pytest.mark.parametrize(
    ("result", "tone", "title"),
    [
        (Queued("r"), Tone.TEXT, "On its way"),
        (Held(Code.CONSENT_REQUIRED), Tone.WAIT, "Held"),
        (Deferred(Code.QUOTA_USED_UP), Tone.WAIT, "Put off"),
        (Refused(Code.OPTED_OUT), Tone.NO, "Refused"),
        (Changed(state=State.PENDING), Tone.PLAIN, "Asked"),
        (Unchanged(State.OPTED_IN), Tone.PLAIN, "Nothing changed"),
    ],
)
def test_each_answer_has_its_words(result: Result, tone: Tone, title: str) -> None:
    told = verdict(result, "Asked")
    assert (told.tone, told.title) == (tone, title)
    if isinstance(result, Held | Deferred | Refused):
        assert (told.reason, told.rule, told.remedy) == (result.reason, result.rule, result.remedy)
        assert told.code == result.code
