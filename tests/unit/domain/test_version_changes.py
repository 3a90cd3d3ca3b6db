"""What was changed between two publications, and nothing that only looks like a change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hq_desktop.domain.election import Commission, CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.imports import ImportId
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import Cells, CellState, CopyId, Grade, ProtocolCopy, Side, Typing
from hq_desktop.domain.publication import Publication, PublicationId, PublicationKind
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import Text
from hq_desktop.domain.version_changes import (
    FigureChange,
    LineChange,
    Version,
    VersionChanges,
    earlier_version,
    version_of,
)
from hq_desktop.domain.version_changes import changes as changes_in

RACE, CITY, TOWN = RaceCode("r"), CommissionCode("city"), CommissionCode("town")
NIGHT = datetime(2026, 11, 22, 18, tzinfo=UTC)
P1, P2, P3 = PrecinctId(1), PrecinctId(2), PrecinctId(3)
TREE = tree_of((Commission(CITY, Text()), Commission(TOWN, Text(), parent=CITY)))
A, B, X = "contestant:a", "contestant:b", "ballots_invalid"


def changes(earlier: Version, later: Version) -> VersionChanges:
    return changes_in(earlier, later, TREE)


def file_of(number: int, *precincts: PrecinctId, source: str = "сайт") -> Publication:
    seen = NIGHT + timedelta(hours=number)
    return Publication(
        PublicationId(number), RACE, PublicationKind.OFFICIAL, source, seen, seen,
        import_id=ImportId(number), precincts=precincts,
    )  # fmt: skip


def copy(number: int, precinct: PrecinctId, cells: Cells, seen: int | None) -> ProtocolCopy:
    return ProtocolCopy(
        CopyId(number), RACE, precinct, Side.OFFICIAL, "сайт", Grade.E, cells, Typing.IMPORTED,
        publication=None if seen is None else PublicationId(seen),
    )  # fmt: skip


COPIES = (
    copy(1, P1, {A: 10, B: 5}, 1),
    copy(2, P2, {A: 20, B: 6}, 1),
    copy(3, P3, {A: 30, B: 7}, 1),
    copy(4, P1, {A: 14, B: 1}, 2),
)


def test_a_changed_precinct_is_told_line_by_line_and_summed_over_the_same_places() -> None:
    first, second = file_of(1, P1, P2, P3), file_of(2, P1, P2, P3)
    found = changes(version_of(first, COPIES), version_of(second, COPIES))
    assert found.figures == (
        FigureChange(P1, None, A, 10, 14),
        FigureChange(P1, None, B, 5, 1),
    )
    assert [one.difference for one in found.figures] == [4, -4]
    assert found.lines == (LineChange(A, 3, 1, 60, 64), LineChange(B, 3, 1, 18, 14))
    assert (found.precincts, found.places_changed, found.compared) == ((P1,), 1, 3)
    assert (found.gone, found.appeared, found.is_empty) == ((), (), False)


def test_a_line_that_one_version_leaves_out_is_no_change() -> None:
    later: Cells = {A: 10, B: CellState.DASH, X: 3}
    some = (*COPIES[:3], copy(4, P1, later, 2))
    found = changes(
        version_of(file_of(1, P1, P2, P3), some), version_of(file_of(2, P1, P2, P3), some)
    )
    assert found.is_empty
    assert [(one.line, one.places) for one in found.lines] == [(A, 3), (B, 2)]


def test_a_precinct_that_is_gone_or_new_is_told_as_such_and_not_as_a_change() -> None:
    some = (*COPIES[:2], copy(5, P3, {A: 30}, 2))
    found = changes(version_of(file_of(1, P1, P2), some), version_of(file_of(2, P2, P3), some))
    assert (found.gone, found.appeared) == ((P1,), (P3,))
    assert (found.figures, found.places_changed, found.compared) == ((), 0, 1)


def test_a_typed_page_with_fewer_precincts_says_nothing_of_the_others() -> None:
    page = replace(file_of(2, P1), import_id=None)
    found = changes(version_of(file_of(1, P1, P2, P3), COPIES), version_of(page, COPIES))
    assert (found.gone, found.appeared) == ((), ())
    assert found.precincts == (P1,)


def test_a_typed_page_holds_only_what_was_typed_from_it() -> None:
    page = replace(file_of(2, P1, P2), import_id=None)
    assert dict(version_of(page, COPIES).figures) == {P1: {A: 14, B: 1}}


def test_a_row_that_repeats_what_stood_there_holds_the_figures_of_before() -> None:
    third = file_of(3, P1, P3)
    assert dict(version_of(third, COPIES).figures) == {P1: {A: 14, B: 1}, P3: {A: 30, B: 7}}


def test_what_was_taken_back_or_came_from_elsewhere_is_in_no_version() -> None:
    undone = replace(COPIES[3], withdrawn_at=NIGHT)
    other = replace(COPIES[3], id=CopyId(5), source="газета")
    ours = replace(COPIES[3], id=CopyId(6), side=Side.OURS)
    race = replace(COPIES[3], id=CopyId(7), race=RaceCode("other"))
    found = version_of(file_of(2, P1), (*COPIES[:3], undone, other, ours, race))
    assert dict(found.figures) == {P1: {A: 10, B: 5}}


def test_figures_of_an_older_program_stand_in_the_first_publication_after_it() -> None:
    some = (copy(1, P1, {A: 9}, None),)
    assert dict(version_of(file_of(1, P1), some).figures) == {P1: {A: 9}}


def test_announced_totals_are_compared_by_commission() -> None:
    totals = tuple(
        Announcement(AnnouncementId(number), RACE, code, {A: votes}, "сайт", NIGHT,
                     publication=PublicationId(seen))
        for number, code, votes, seen in ((1, CITY, 900, 1), (2, TOWN, 400, 1), (3, CITY, 950, 2))
    )  # fmt: skip
    first, second = (
        replace(
            file_of(number), kind=PublicationKind.TOTALS, commissions=(CITY, TOWN)
        )
        for number in (1, 2)
    )  # fmt: skip
    found = changes(version_of(first, (), totals), version_of(second, (), totals))
    assert found.figures == (FigureChange(None, CITY, A, 900, 950),)
    assert (found.commissions, found.places_changed) == ((CITY,), 1)
    assert found.compared == 2


def test_no_sum_holds_a_territory_and_its_parts() -> None:
    totals = tuple(
        Announcement(AnnouncementId(number), RACE, code, cells, "сайт", NIGHT,
                     publication=PublicationId(seen))
        for number, code, cells, seen in (
            (1, CITY, {A: 900}, 1), (2, TOWN, {A: 400, B: 7}, 1),
            (3, CITY, {A: 950}, 2), (4, TOWN, {A: 450, B: 9}, 2),
        )
    )  # fmt: skip
    first, second = (
        replace(file_of(number), kind=PublicationKind.TOTALS, commissions=(CITY, TOWN))
        for number in (1, 2)
    )
    found = changes(version_of(first, (), totals), version_of(second, (), totals))
    assert found.lines == (LineChange(A, 1, 1, 900, 950), LineChange(B, 1, 1, 7, 9))
    assert found.places_changed == 2


def test_unlike_publications_are_not_compared() -> None:
    totals = replace(file_of(2), kind=PublicationKind.TOTALS)
    other = replace(file_of(2, P1), race=RaceCode("other"))
    for one in (totals, other):
        with pytest.raises(ValueError, match="different"):
            changes(version_of(file_of(1, P1)), version_of(one))


def test_the_version_before_is_of_the_same_source_and_the_same_places() -> None:
    first, second = file_of(1, P1, P2), file_of(2, P3)
    third, fourth = file_of(3, P1), file_of(4, P1, source="газета")
    undone = replace(file_of(5, P1), withdrawn_at=NIGHT)
    last = file_of(6, P1, P3)
    every = (last, undone, fourth, third, second, first)
    assert earlier_version(third, every) == first
    assert earlier_version(second, every) is None
    assert earlier_version(fourth, every) is None
    assert earlier_version(last, every) == third
