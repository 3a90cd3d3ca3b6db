"""What goes through a printer: copies, fronts and backs, separators, parts by their number."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.print_run import (
    Dividing,
    PartKind,
    PrintFile,
    PrintPart,
    PrintRun,
    PrintWish,
    Scope,
    ScopeKind,
    annex_sheets,
    composed,
)

FIRST = PrintFile(
    "Жалоба",
    8,
    (
        PrintPart(PartKind.DOCUMENT, 0, 3),
        PrintPart(PartKind.ANNEX, 3, 1, "1", "1", "Таблица"),
        PrintPart(PartKind.ANNEX, 4, 3, "2", "2.1", "Копии"),
        PrintPart(PartKind.ANNEX, 7, 1, "2", "2.2", "Копии"),
    ),
)
SECOND = PrintFile(
    "Жалоба",
    4,
    (
        PrintPart(PartKind.COVER, 0, 1),
        PrintPart(PartKind.ANNEX, 1, 2, "2", "2.3"),
        PrintPart(PartKind.LISTS, 3, 1),
    ),
    label=9,
)
LAWYER = PrintFile("Лист", 2, (), is_filed=False)


def pages(run: PrintRun) -> list[tuple[int, int] | str]:
    """Every side in its order: file and page, a divider, or an empty back."""
    return [
        "–" if side.is_blank else "=" if side.file is None else (side.file, side.page)
        for job in run.jobs
        for sheet in job
        for side in sheet
    ]


def test_one_side_prints_every_page_in_its_order() -> None:
    run = composed([FIRST], PrintWish())
    assert pages(run) == [(0, page) for page in range(8)]
    assert (run.paper, run.numbered) == (8, 8)


def test_on_two_sides_every_part_begins_on_a_front() -> None:
    run = composed([FIRST], PrintWish(is_two_sided=True))
    fronts = {sheet[0].page for job in run.jobs for sheet in job}
    assert {part.first for part in FIRST.parts} <= fronts
    assert pages(run)[:6] == [(0, 0), (0, 1), (0, 2), "–", (0, 3), "–"]
    assert (run.paper, run.blank_backs) == (6, 4)


@given(st.lists(st.integers(1, 6), min_size=1, max_size=8), st.integers(1, 3), st.booleans())
def test_no_sheet_ever_holds_two_parts(sizes: list[int], copies: int, is_reversed: bool) -> None:
    firsts = [sum(sizes[:place]) for place in range(len(sizes))]
    parts = tuple(
        PrintPart(PartKind.ANNEX, first, size, str(place), str(place))
        for place, (first, size) in enumerate(zip(firsts, sizes, strict=True), start=1)
    )
    file = PrintFile("x", sum(sizes), parts)
    wish = PrintWish(copies=copies, is_two_sided=True, is_reversed=is_reversed)
    run = composed([file], wish)
    printed = [side.page for job in run.jobs for sheet in job for side in sheet if side.file == 0]
    assert sorted(printed) == sorted(list(range(file.pages)) * copies)
    for job in run.jobs:
        for front, back in job:
            own = [part for part in parts if front.page in part]
            assert back.is_blank or back.page in own[0]


def test_copies_stand_one_after_another_or_sheet_by_sheet() -> None:
    two = PrintFile("x", 2, ())
    assert pages(composed([two], PrintWish(copies=2))) == [(0, 0), (0, 1), (0, 0), (0, 1)]
    mixed = composed([two], PrintWish(copies=2, is_collated=False))
    assert pages(mixed) == [(0, 0), (0, 0), (0, 1), (0, 1)]


def test_a_lawyers_sheet_is_printed_once_and_behind_what_is_filed() -> None:
    run = composed([FIRST, LAWYER], PrintWish(copies=3))
    assert pages(run)[-2:] == [(1, 0), (1, 1)]
    assert run.paper == 3 * 8 + 2


def test_dividers_stand_between_copies_and_volumes_and_say_which() -> None:
    wish = PrintWish(copies=2, dividing=Dividing.COPIES)
    run = composed([FIRST, SECOND], wish)
    said = [(one.copy, one.copies, one.volume, one.volumes) for one in run.dividers]
    assert said == [(1, 2, 1, 2), (1, 2, 2, 2), (2, 2, 1, 2), (2, 2, 2, 2)]
    assert pages(run)[0] == "="
    assert run.divider_sheets == 4


def test_a_divider_tells_the_sheets_of_an_annex_over_all_volumes() -> None:
    run = composed([FIRST, SECOND], PrintWish(dividing=Dividing.ANNEXES))
    told = [(one.annex, one.title, one.sheets) for one in run.dividers if one.annex]
    assert told == [("1", "Таблица", 1), ("2", "Копии", 6)]


def test_where_a_volume_begins_inside_an_exhibit_no_number_of_sheets_is_told() -> None:
    cut = PrintFile("x", 5, (PrintPart(PartKind.COVER, 0, 4), PrintPart(PartKind.LISTS, 4, 1)))
    assert annex_sheets([FIRST, cut]) == {"1": ("Таблица", 1), "2": ("Копии", None)}


def test_dividers_on_other_paper_are_a_job_of_their_own() -> None:
    wish = PrintWish(copies=2, dividing=Dividing.ANNEXES, dividers_apart=True)
    run = composed([FIRST], wish)
    assert len(run.jobs) == 2
    assert all(sheet[0].divider is not None for sheet in run.jobs[0])
    assert all(sheet[0].divider is None for sheet in run.jobs[1])


def test_one_copy_of_one_volume_needs_no_divider_before_it() -> None:
    assert composed([FIRST], PrintWish(dividing=Dividing.COPIES)).dividers == ()


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope(ScopeKind.DOCUMENT), [(0, 0), (0, 1), (0, 2)]),
        (Scope(ScopeKind.ANNEXES, 2, 2), [(0, 4), (0, 5), (0, 6), (0, 7), (1, 1), (1, 2)]),
        (Scope(ScopeKind.EXHIBIT, exhibit="2.3"), [(1, 1), (1, 2)]),
        (Scope(ScopeKind.EXHIBIT, exhibit="1"), [(0, 3)]),
        (Scope(ScopeKind.SHEETS, 8, 10), [(0, 7), (1, 0), (1, 1)]),
        (Scope(ScopeKind.EXHIBIT, exhibit="9.9"), []),
        (Scope(ScopeKind.EXHIBIT), []),
    ],
)
def test_what_was_asked_for_is_printed_alone(scope: Scope, expected: list[tuple[int, int]]) -> None:
    run = composed([FIRST, SECOND], PrintWish(scope))
    assert pages(run) == expected
    assert run.numbered == len(expected)


def test_the_last_sheet_first_keeps_fronts_before_backs() -> None:
    run = composed([FIRST], PrintWish(is_two_sided=True, is_reversed=True))
    sheets = [sheet for job in run.jobs for sheet in job]
    assert sheets[0][0].page == 7
    fronts = [front.page for front, _ in sheets]
    assert all(before > after for before, after in pairwise(fronts))
