"""Two entries compared line by line, and who was wrong in the end."""

from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop import paths
from hq_desktop.catalogue.library import load
from hq_desktop.domain.copy_comparison import copy_differences
from hq_desktop.domain.election import PrecinctId, RaceCode
from hq_desktop.domain.entry import Entry, EntryId
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.mistakes import Mistakes, mistakes
from hq_desktop.domain.protocol import (
    Cells,
    CellState,
    CopyId,
    Feature,
    Grade,
    ProtocolCopy,
    Side,
    Typing,
)
from hq_desktop.domain.settlement import (
    SettledHow,
    Settlement,
    SettlementId,
    Verdict,
    choose,
    mark_illegible,
    overtake,
    send_to_third,
    type_third,
)
from hq_desktop.domain.typed_lines import NOTICED, Typed, agreed, differences, with_line
from hq_desktop.domain.words import flagged_lines

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
COPY = CopyId(1)
LINE = Settlement(SettlementId(1), COPY, "a", EntryId(2), 10, 70, "Айгүл", "Ерлан", NOW, version=1)
JUDGE = Verdict("Дана", NOW, "ясно")

cells = st.dictionaries(
    st.sampled_from("abcdef"), st.one_of(st.integers(0, 3), st.sampled_from(CellState))
)
words = st.dictionaries(st.sampled_from("abc"), st.one_of(st.none(), st.integers(0, 3)))
features = st.dictionaries(st.sampled_from(Feature), st.booleans())
typed = st.builds(Typed, cells, words, features)


@given(typed)
def test_equal_entries_do_not_differ_and_are_the_reading(one: Typed) -> None:
    assert differences(one, one) == ()
    assert agreed(one, one) == one


@given(typed, typed, st.randoms(use_true_random=False))
def test_settling_every_difference_gives_one_of_both_entries_in_every_line(
    first: Typed, second: Typed, chance: Random
) -> None:
    reading = agreed(first, second)
    for one in differences(first, second):
        value = chance.choice((one.first, one.second))
        reading = with_line(reading, one.line, value, (*second.cells, *first.cells))
    for line, cell in reading.cells.items():
        assert cell in (first.cells.get(line), second.cells.get(line))
    shared = {line for line in first.cells if first.cells[line] == second.cells.get(line)}
    assert shared <= set(reading.cells)


@given(typed, typed)
def test_what_differs_one_way_differs_the_other_way(first: Typed, second: Typed) -> None:
    there = {(one.line, one.first, one.second) for one in differences(first, second)}
    back = {(one.line, one.second, one.first) for one in differences(second, first)}
    assert there == back


def test_what_the_headquarters_holds_is_put_together_and_never_disputed() -> None:
    paper = Typed({}, {}, {Feature.PAPER_IN_HAND: True, Feature.SEAL: True})
    photo = Typed({}, {}, {Feature.PICTURE: True, Feature.SEAL: True, Feature.PENCIL: False})
    assert differences(paper, photo) == ()
    assert agreed(paper, photo).features == {
        Feature.PAPER_IN_HAND: True,
        Feature.PICTURE: True,
        Feature.SEAL: True,
        Feature.PENCIL: False,
    }


@pytest.mark.parametrize("noticed", sorted(NOTICED))
def test_what_decides_no_grade_is_in_question_only_where_both_looked(noticed: Feature) -> None:
    looked = Typed({}, {}, {Feature.SEAL: True, noticed: True})
    passed_over = Typed({}, {}, {Feature.SEAL: True})
    denied = Typed({}, {}, {Feature.SEAL: True, noticed: False})
    assert differences(looked, passed_over) == differences(passed_over, looked) == ()
    assert agreed(passed_over, looked).features == looked.features
    assert [one.line for one in differences(looked, denied)] == [f"feature:{noticed.value}"]
    assert noticed not in agreed(looked, denied).features


def test_what_decides_the_grade_is_in_question_though_one_did_not_look() -> None:
    signed = Typed({}, {}, {Feature.SEAL: True, Feature.CHAIR_SIGNATURE: True})
    unsigned = Typed({}, {}, {Feature.SEAL: True})
    assert [one.line for one in differences(signed, unsigned)] == ["feature:chair_signature"]
    rules = load(paths.resource()).grade_rules
    deciding = {one for rule in rules for one in (*rule.needs, *rule.any_of)}
    assert not deciding & NOTICED


def test_a_line_is_settled_once() -> None:
    settled = choose(LINE, 70, JUDGE)
    assert (settled.how, settled.chosen, settled.operator) == (SettledHow.CHOSEN, 70, "Дана")
    for deed in (lambda: choose(settled, 70, JUDGE), lambda: mark_illegible(settled, JUDGE)):
        with pytest.raises(Refused):
            deed()


def test_after_it_was_settled_against_both_nobody_chooses_any_more() -> None:
    sent = send_to_third(LINE, JUDGE)
    with pytest.raises(Refused):
        choose(sent, 70, JUDGE)
    with pytest.raises(Refused):
        type_third(LINE, 71, Verdict("Марат", NOW))


def test_a_person_types_a_line_unseen_only_once() -> None:
    sent = send_to_third(LINE, JUDGE)
    once = type_third(sent, 71, Verdict("Марат", NOW))
    assert once.is_open
    with pytest.raises(Refused):
        type_third(once, 71, Verdict(" марат", NOW))


def entry(number: int, operator: str, cells: Cells, *, is_second: bool = False) -> Entry:
    return Entry(EntryId(number), COPY, operator, cells, NOW, is_second=is_second)


PAIR = (entry(1, "Айгүл", {"a": 10, "b": 1}), entry(2, "Ерлан", {"a": 70, "b": 1}, is_second=True))


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        (choose(LINE, 70, JUDGE), (1, 0)),
        (choose(LINE, 10, JUDGE), (0, 1)),
        (mark_illegible(LINE, JUDGE), (0, 0)),
        (overtake(LINE, JUDGE), (0, 0)),
        (choose(replace(LINE, first=CellState.ILLEGIBLE), 70, JUDGE), (0, 0)),
        (choose(replace(LINE, first=None), 70, JUDGE), (1, 0)),
        (LINE, (0, 0)),
    ],
)
def test_who_typed_wrong_is_counted(line: Settlement, wrong: tuple[int, int]) -> None:
    assert mistakes(PAIR, (line,)) == (
        Mistakes("Айгүл", 2, wrong[0]),
        Mistakes("Ерлан", 2, wrong[1]),
    )


def test_what_nobody_compared_is_not_counted() -> None:
    assert mistakes((entry(1, "Айгүл", {"a": 1}),), ()) == ()


def reading(number: int, cells: Cells, **changed: object) -> ProtocolCopy:
    made = ProtocolCopy(
        CopyId(number),
        RaceCode("r"),
        PrecinctId(1),
        Side.OURS,
        "н",
        Grade.B,
        cells,
        Typing.TYPED_ONCE,
    )
    return replace(made, **changed)  # type: ignore[arg-type]  # fields of ProtocolCopy


def test_words_flag_a_line_where_they_say_another_number_than_the_digits() -> None:
    copy = reading(1, {"a": 5, "b": 6, "c": 7}, words={"a": 5, "b": 16, "c": None})
    assert flagged_lines(copy) == ("b", "c")


def test_copies_of_a_precinct_are_compared_number_by_number() -> None:
    observer = reading(1, {"a": 10, "b": 5, "c": CellState.DASH})
    posted = reading(2, {"a": 10, "b": 6, "c": 1})
    other = reading(3, {"a": 99}, precinct=PrecinctId(2))
    old = reading(4, {"a": 99}, withdrawn_at=NOW)
    official = reading(5, {"a": 99}, side=Side.OFFICIAL)
    (found,) = copy_differences((observer, posted, other, old, official))
    assert (found.line, found.figures) == ("b", ((CopyId(1), 5), (CopyId(2), 6)))
