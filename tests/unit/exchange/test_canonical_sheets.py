from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import (
    LARGEST_COUNT,
    Cell,
    CellState,
    CopyId,
    Grade,
    ProtocolCopy,
    Side,
    Typing,
)
from hq_desktop.exchange.canonical_sheets import copies_sheet, template, totals_sheet
from hq_desktop.exchange.figures import read_territory_figures
from hq_desktop.exchange.workbook import write
from tests.unit.exchange.making import (
    CANONICAL,
    COMMISSIONS,
    FORM,
    PRECINCTS,
    RACE,
    figures,
    found,
)

LINES = [*sorted(FORM.codes), *(one.line for one in RACE.contestants)]
CELLS = st.dictionaries(
    st.sampled_from(LINES),
    st.one_of(st.integers(0, LARGEST_COUNT), st.sampled_from(CellState)),
    min_size=1,
)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=20)
MOMENTS = st.integers(1_550_000_000_000_000, 1_900_000_000_000_000).map(
    lambda microseconds: datetime.fromtimestamp(0, UTC) + timedelta(microseconds=microseconds)
)


def copy(precinct: PrecinctId, cells: Mapping[str, Cell], **about: object) -> ProtocolCopy:
    return ProtocolCopy(
        CopyId(precinct),
        RACE.code,
        precinct,
        Side.OURS,
        "наблюдатель",
        about.get("grade", Grade.E),  # type: ignore[arg-type] # given by the test
        cells,
        Typing.TYPED_ONCE,
        obtained_by=str(about.get("by", "")),
        obtained_at=about.get("at"),  # type: ignore[arg-type] # given by the test
    )


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(CELLS, st.sampled_from(Grade), WORDS, MOMENTS),
        min_size=1,
        max_size=len(PRECINCTS),
    )
)
def test_readings_that_are_exported_come_back_as_they_were(
    readings: list[tuple[Mapping[str, Cell], Grade, str, datetime]],
) -> None:
    copies = [
        copy(precinct.id, cells, grade=grade, by=by, at=at)
        for precinct, (cells, grade, by, at) in zip(PRECINCTS, readings, strict=False)
    ]
    known = {one.id: one for one in PRECINCTS}
    sheet = copies_sheet(ImportKind.READINGS, RACE, FORM, known, copies)
    with TemporaryDirectory() as folder:
        write(Path(folder) / "т.xlsx", [sheet])
        parsed = figures(Path(folder) / "т.xlsx")
    assert parsed.problems == ()
    back = [
        (one.precinct, dict(one.cells), one.grade, one.obtained_by or "", one.obtained_at)
        for one in parsed.records
    ]
    assert back == [
        (one.precinct, dict(one.cells), one.grade, one.obtained_by, one.obtained_at)
        for one in copies
    ]


@settings(max_examples=25)
@given(st.lists(CELLS, min_size=1, max_size=len(COMMISSIONS)))
def test_totals_that_are_exported_come_back_as_they_were(totals: list[Mapping[str, Cell]]) -> None:
    moment = datetime(2026, 11, 22, 20, tzinfo=UTC)
    announced = [
        Announcement(AnnouncementId(1), RACE.code, commission.code, cells, "сайт", moment)
        for commission, cells in zip(COMMISSIONS, totals, strict=False)
    ]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "т.xlsx"
        write(path, [totals_sheet(RACE, FORM, announced)])
        grids = found(path, ImportKind.TOTALS).grids
        parsed = read_territory_figures(grids, CANONICAL, COMMISSIONS)
    assert parsed.problems == ()
    assert [(one.commission, dict(one.cells)) for one in parsed.records] == [
        (one.commission, dict(one.cells)) for one in announced
    ]


def test_a_template_is_recognised_and_its_empty_rows_state_nothing(tmp_path: Path) -> None:
    write(tmp_path / "т.xlsx", [template(ImportKind.READINGS, RACE, FORM, PRECINCTS)])
    parsed = figures(tmp_path / "т.xlsx")
    assert parsed.problems == ()
    assert [dict(one.cells) for one in parsed.records] == [{}] * len(PRECINCTS)


def test_every_kind_of_table_has_a_template_that_is_recognised(tmp_path: Path) -> None:
    for kind in ImportKind:
        write(tmp_path / "т.xlsx", [template(kind, RACE, FORM)])
        assert [one.code for one in found(tmp_path / "т.xlsx", kind).problems] == [
            "nothing_in_table"
        ]
