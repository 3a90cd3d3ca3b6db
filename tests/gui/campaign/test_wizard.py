"""A campaign from a spreadsheet and a list of names; nothing is left by turning back."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from hq_desktop.actions.new_campaign import NewCampaignActions
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import ContestantCode, TookPart
from hq_desktop.storage import campaigns
from hq_desktop.storage.database import open_campaign
from hq_desktop.ui.campaign.wizard import CampaignWizard
from hq_desktop.ui.tasks import Tasks

HEADS = ("№ участка", "Вышестоящая комиссия", "Школа", "Адрес", "Избирателей в списке")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Кампании"
    made.mkdir()
    return made


@pytest.fixture
def wizard(qtbot: QtBot, catalogue: Catalogue, tasks: Tasks, folder: Path) -> CampaignWizard:
    made = CampaignWizard(NewCampaignActions(catalogue, "Operator 07"), tasks, folder)
    qtbot.addWidget(made)
    made.show()
    return made


def messy_sheet(path: Path, *, voters_of_third: object = 1203.0) -> Path:
    """A usual spreadsheet: a title above, an empty row, Russian heads, numbers as floats."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Участки"
    sheet.append(["Список избирательных участков города Алматау, 2026 год"])
    sheet.append([])
    sheet.append(HEADS)
    for number in range(1, 41):
        voters = voters_of_third if number == 3 else 1200.0 + number
        sheet.append(
            [float(number), "ТИК Южного района", f"школа № {900 + number}", "ул. Садовая", voters]
        )
    sheet.append(["Итого", None, None, None, 48820.0])
    book.save(path)
    return path


def first_step(wizard: CampaignWizard, qtbot: QtBot, title: str = "Южный округ") -> None:
    wizard.basics.title_field.setText(title)
    wizard.basics.day_field.setText("22.11.2026")
    field = wizard.basics.profile_field
    field.setCurrentIndex(field.findData("president"))
    qtbot.keyClick(wizard, Qt.Key.Key_Return)


def test_a_usual_sheet_and_pasted_names_become_a_campaign(
    wizard: CampaignWizard, tasks: Tasks, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    first_step(wizard, qtbot)
    wizard.precincts.show_file(messy_sheet(tmp_path / "участки.xlsx"))
    tasks.wait()
    assert wizard.precincts.fault() == ""
    wizard.next()
    wizard.contestants.grid.put_text(0, "Бидайбаев А.\tБидайбаев А.\nКонырауов С.;Қоңырауов С.")
    wizard.next()
    ours = wizard.counting.ours_field
    ours.setCurrentIndex(ours.findData("c2"))
    formula = wizard.counting.took_part_field
    formula.setCurrentIndex(formula.findData(TookPart.WITH_INVALID))
    assert list(folder.iterdir()) == []
    wizard.next()
    tasks.wait()
    assert wizard.result() == QDialog.DialogCode.Accepted
    database = open_campaign(wizard.address)
    with database.reading() as tx:
        directory = campaigns.directory(tx)
    database.close()
    race = directory.races[0]
    numbers = {one.number for one in directory.precincts.values()}
    assert directory.campaign.election_day == date(2026, 11, 22)
    assert wizard.address == str(folder / "Южный округ.hq")
    assert numbers == {str(number) for number in range(1, 41)}
    assert race.precincts == frozenset(directory.precincts)
    assert sum(one.voters_on_list or 0 for one in directory.precincts.values()) == 48_820
    assert [one.name.kk for one in race.contestants] == ["Бидайбаев А.", "Қоңырауов С."]
    assert race.ours == ContestantCode("c2")
    assert (race.took_part, race.took_part_official) == (TookPart.WITH_INVALID, None)


def test_a_faulty_cell_is_named_and_stops_the_step(
    wizard: CampaignWizard, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    first_step(wizard, qtbot)
    wizard.precincts.show_file(messy_sheet(tmp_path / "участки.xlsx", voters_of_third="много"))
    tasks.wait()
    problems = [one.problem for one in wizard.precincts.view.doubts.shown]
    assert [(one.sheet, one.cell, one.value) for one in problems] == [("Участки", "E6", "много")]
    wizard.next()
    assert wizard.precincts.isVisible()


def test_turning_back_leaves_nothing_behind(
    wizard: CampaignWizard, tasks: Tasks, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    first_step(wizard, qtbot)
    wizard.precincts.show_file(messy_sheet(tmp_path / "участки.xlsx"))
    tasks.wait()
    wizard.reject()
    assert list(folder.iterdir()) == []


def test_a_place_that_is_taken_is_refused_before_anything_is_asked(
    wizard: CampaignWizard, qtbot: QtBot, folder: Path
) -> None:
    (folder / "Южный округ.hq").mkdir()
    first_step(wizard, qtbot)
    assert wizard.basics.isVisible()
    assert "already" in wizard.basics.fault()


def test_a_broken_file_is_explained(
    wizard: CampaignWizard, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "участки.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    first_step(wizard, qtbot)
    wizard.precincts.show_file(broken)
    tasks.wait()
    assert wizard.precincts.fault() != ""


def test_contestants_are_read_from_a_list(
    wizard: CampaignWizard, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "список.csv"
    table.write_text(
        "code,name_ru,name_kk\nb,Бидайбаев А.,Бидайбаев А.\nk,Конырауов С.,Қоңырауов С.\n",
        encoding="utf-8",
    )
    first_step(wizard, qtbot)
    wizard.next()
    wizard.contestants.show_file(table)
    tasks.wait()
    assert [one.code for one in wizard.contestants.contestants] == ["b", "k"]


def test_tab_comes_to_the_table_before_the_buttons(
    wizard: CampaignWizard, qtbot: QtBot, tmp_path: Path
) -> None:
    first_step(wizard, qtbot)
    for name in ("старый.xlsx", "новый.xlsx"):
        wizard.precincts.show_file(messy_sheet(tmp_path / name))
        qtbot.waitUntil(lambda: not wizard.precincts.fault())
    walked: list[QWidget] = [wizard.precincts.wanting()]
    for _ in range(200):
        field = walked[-1].nextInFocusChain()
        assert field is not None
        walked.append(field)
        if field is wizard.next_button:
            break
    assert walked[-1] is wizard.next_button
    assert wizard.precincts.view.table in walked


def test_what_is_missing_gets_the_focus(wizard: CampaignWizard, qtbot: QtBot) -> None:
    wizard.basics.title_field.setText("Южный округ")
    qtbot.keyClick(wizard.basics.title_field, Qt.Key.Key_Return)
    assert wizard.basics.wanting() is wizard.basics.day_field
    wizard.basics.day_field.setText("22.11.2026")
    assert wizard.basics.wanting() is wizard.basics.profile_field


def test_escape_does_not_throw_away_what_was_written(wizard: CampaignWizard, qtbot: QtBot) -> None:
    wizard.basics.title_field.setText("Южный округ")
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
