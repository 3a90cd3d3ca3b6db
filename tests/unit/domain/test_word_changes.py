"""What was changed between two wordings can be read in both directions."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.word_changes import Change, Run, diff

wordings = st.lists(
    st.sampled_from(["слово", "число", "{total}", "{lines:line_at}", " ", "  ", ",", ".", "1 000"])
).map("".join)


@given(wordings, wordings)
def test_the_runs_hold_both_wordings(before: str, after: str) -> None:
    runs = diff(before, after)
    assert "".join(one.text for one in runs if one.change is not Change.INSERT) == before
    assert "".join(one.text for one in runs if one.change is not Change.DELETE) == after
    assert all(one.text for one in runs)
    assert all(one.change is not other.change for one, other in pairwise(runs))


@given(wordings)
def test_equal_wordings_differ_in_nothing(text: str) -> None:
    assert all(one.change is Change.EQUAL for one in diff(text, text))


def test_a_place_is_one_word_and_neighbours_are_read_together() -> None:
    assert diff(
        "Копия {lines} строк, сумма мала.", "Копия {lines:line_at} сверена, сумма мала."
    ) == (
        Run(Change.EQUAL, "Копия "),
        Run(Change.DELETE, "{lines} строк"),
        Run(Change.INSERT, "{lines:line_at} сверена"),
        Run(Change.EQUAL, ", сумма мала."),
    )
