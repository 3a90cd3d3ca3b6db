from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from hq_desktop.domain.errors import DiskFull, FolderReadOnly
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, write

COLUMNS = [Column("Участок"), Column("Голоса", Kind.COUNT), Column("Разница", Kind.DIFFERENCE)]
SHEET = Sheet("Участки", COLUMNS, [["312", 5, -3], ["Всего", 5, -3]], {1: Tone.SUM})


@pytest.mark.parametrize("text", ["=1+1", "+7 701", "-5", "@a", '=HYPERLINK("x")', "\tа", "=\x00"])
def test_text_never_becomes_a_formula(tmp_path: Path, text: str) -> None:
    write(tmp_path / "т.xlsx", [Sheet(text, [Column(text)], [[text]])])
    page = load_workbook(tmp_path / "т.xlsx").worksheets[0]
    assert (page["A1"].data_type, page["A2"].data_type) == ("s", "s")
    assert page["A2"].quotePrefix
    assert str(page["A2"].value).strip() == text.replace("\x00", "").strip()


def test_figures_stay_figures_and_sums_are_bold(tmp_path: Path) -> None:
    write(tmp_path / "т.xlsx", [SHEET])
    page = load_workbook(tmp_path / "т.xlsx")["Участки"]
    assert (page["B2"].value, page["C2"].value) == (5, -3)
    assert (page["B2"].font.b, page["B3"].font.b) == (False, True)


def test_the_header_stays_in_sight_and_filters(tmp_path: Path) -> None:
    write(tmp_path / "т.xlsx", [SHEET])
    page = load_workbook(tmp_path / "т.xlsx")["Участки"]
    assert (page.freeze_panes, page.auto_filter.ref) == ("B2", "A1:C3")


def test_moments_are_shown_in_local_time(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 22, 18, 45, tzinfo=UTC)
    write(tmp_path / "т.xlsx", [Sheet("а", [Column("Когда", Kind.MOMENT)], [[moment]])])
    value = load_workbook(tmp_path / "т.xlsx").worksheets[0]["A2"].value
    assert value == datetime(2026, 11, 22, 23, 45)  # noqa: DTZ001 — spreadsheets know no zone


def test_names_of_sheets_are_made_fit(tmp_path: Path) -> None:
    titles = ["Итоги: [1/2]", "Итоги: [1/2]", "а" * 40, "А" * 40, "?"]
    write(tmp_path / "т.xlsx", [Sheet(title, COLUMNS, []) for title in titles])
    names = load_workbook(tmp_path / "т.xlsx").sheetnames
    assert len({name.casefold() for name in names}) == 5
    assert all(len(name) <= 31 for name in names)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderReadOnly):
        write(tmp_path / "нет" / "т.xlsx", [SHEET])


def test_a_full_disk_leaves_the_old_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "т.xlsx"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DiskFull):
        write(path, [SHEET])
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["т.xlsx"]
