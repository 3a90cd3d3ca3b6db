"""An ugly file is imported by keys: one correction, the layout kept, the second file recognised."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from hq_desktop.actions.imports import ImportActions
from hq_desktop.actions.official import OfficialActions
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.table_guess import Correction
from hq_desktop.domain.table_shape import Grouping, Orientation
from hq_desktop.ui.column_words import labels_of
from hq_desktop.ui.mapping_sheet import HEADING, NO_ROW, ROW
from hq_desktop.ui.table_import import TableImportDialog
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.work_bar import WorkBar
from tests.e2e.ugly_campaign import figures_of, founded, opened
from tests.samples.ugly_tables import EVERY, Ugly, truth

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def actions(tmp_path: Path) -> Iterator[ImportActions]:
    made = opened(founded(tmp_path / "Штаб.hq"))
    yield made
    made.desk.database.close()


@pytest.fixture
def official(actions: ImportActions) -> OfficialActions:
    return OfficialActions(actions.desk)


@pytest.fixture
def dialog(qtbot: QtBot, actions: ImportActions, tasks: Tasks) -> TableImportDialog:
    return shown(qtbot, actions, tasks, ImportKind.OFFICIAL)


def shown(
    qtbot: QtBot, actions: ImportActions, tasks: Tasks, kind: ImportKind
) -> TableImportDialog:
    return offering(qtbot, actions, tasks, (kind,))


def offering(
    qtbot: QtBot, actions: ImportActions, tasks: Tasks, kinds: tuple[ImportKind, ...]
) -> TableImportDialog:
    (race,) = actions.desk.directory().races
    labels = labels_of(race, actions.desk.form(race))
    made = TableImportDialog(actions, tasks, kinds, race.code, labels)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def named(name: str) -> Ugly:
    return next(one for one in EVERY if one.name == name)


def written(name: str, folder: Path, day: int = 1) -> Path:
    """Write the file of a day."""
    path = folder / str(day) / name
    path.parent.mkdir(exist_ok=True)
    named(name).make(path, truth(day))
    return path


def press(dialog: TableImportDialog, tasks: Tasks, *pressed: Qt.Key) -> None:
    """Press keys in the table, one after another."""
    for key in pressed:
        QTest.keyClick(dialog.view.table, key)
        tasks.wait()


def choose(dialog: TableImportDialog, tasks: Tasks, words: str) -> None:
    """Narrow the open choices by typing and take the first."""
    dialog.view.popup.field.setText(words)  # QTest types Latin letters only
    QTest.keyClick(dialog.view.popup.field, Qt.Key.Key_Return)
    tasks.wait()


def right(dialog: TableImportDialog) -> None:
    """Call everything that is listed right."""
    dialog.view.doubts.selectAll()
    QTest.keyClick(dialog.view.doubts, Qt.Key.Key_Space)


def sheet_kinds(dialog: TableImportDialog, *rows: int) -> list[str]:
    """Return what rows, from 1, are shown as."""
    return [dialog.view.table.sheet.kind(row - 1) for row in rows]


def test_an_ugly_file_is_imported_by_keys_and_the_second_one_is_recognised(
    dialog: TableImportDialog, actions: ImportActions, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.show_file(written("out_of_order.xlsx", tmp_path))
    tasks.wait()
    assert not dialog.store_button.isEnabled()
    assert len(dialog.view.doubts.shown) == 3
    QTest.keyClick(dialog, Qt.Key.Key_D, CONTROL)
    QTest.keyClick(dialog.view.doubts, Qt.Key.Key_Return)
    assert dialog.view.table.currentIndex().data() == "Аманов А.Б."
    press(dialog, tasks, Qt.Key.Key_Return)
    choose(dialog, tasks, "Аманов")
    right(dialog)
    assert dialog.store_button.isEnabled()
    dialog.title_field.setText("Сайт комиссии")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert dialog.result() == dialog.DialogCode.Accepted
    votes = {key: row["contestant:a"] for key, row in truth(1).items()}
    assert {key: row["contestant:a"] for key, row in figures_of(actions).items()} == votes

    again = shown(qtbot, actions, tasks, ImportKind.OFFICIAL)
    again.show_file(written("out_of_order.xlsx", tmp_path, day=2))
    tasks.wait()
    preview = again.view.preview
    assert preview is not None
    assert preview.layout_known == "Сайт комиссии"
    assert again.view.doubts.shown == ()
    assert again.store_button.isEnabled()
    press(again, tasks, Qt.Key.Key_L)  # the layout is refused: the doubts are back
    assert again.view.preview is not None
    assert again.view.preview.layout_known == ""
    assert not again.store_button.isEnabled()


def test_what_a_column_is_can_be_chosen_by_typing(
    dialog: TableImportDialog, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("nicknames.xlsx", tmp_path))
    tasks.wait()
    assert dialog.view.table.currentIndex().column() == 2
    for name in ("Аманов", "Бекова", "Власов", "Ғалымов"):
        press(dialog, tasks, Qt.Key.Key_Return)
        choose(dialog, tasks, name)
        press(dialog, tasks, Qt.Key.Key_Right)
    right(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert figures_of(actions)["181"]["contestant:g"] == truth(1)["181"]["contestant:g"]


def test_an_unknown_column_cannot_be_called_right(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("nicknames.xlsx", tmp_path))
    tasks.wait()
    right(dialog)
    assert not dialog.view.is_settled
    assert not dialog.store_button.isEnabled()


def test_the_real_table_is_shown_with_its_numbers_spans_headings_and_sums(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("two_rows.xlsx", tmp_path))
    tasks.wait()
    table = dialog.view.table
    assert (table.rowSpan(3, 0), table.columnSpan(3, 5)) == (2, 4)
    assert table.sheet_model.index(3, 5).data() == "Число голосов, поданных за кандидатов"
    assert sheet_kinds(dialog, 4, 5, 6, 29, 30, 32) == [
        HEADING,
        HEADING,
        ROW,
        ROW,
        NO_ROW,
        NO_ROW,
    ]
    assert (table.sheet.reason(29), table.sheet.reason(31)) == (
        "sums: not a row of its own",
        "note or heading: not a row of its own",
    )
    head = table.sheet_model.headerData(5, Qt.Orientation.Horizontal)
    assert head == "✓ sure: Аманов Асқар Болатұлы"


def test_a_row_is_taken_out_and_put_back_by_a_key(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("two_rows.xlsx", tmp_path))
    tasks.wait()
    dialog.view.table.go_to(5, 1)
    press(dialog, tasks, Qt.Key.Key_X)
    assert dialog.view.said == Correction(not_rows=frozenset({6}))
    assert sheet_kinds(dialog, 6) == [NO_ROW]
    assert dialog.view.preview is not None
    assert dialog.view.preview.outcome.accepted == 23
    press(dialog, tasks, Qt.Key.Key_X)
    assert dialog.view.preview.outcome.accepted == 24
    press(dialog, tasks, Qt.Key.Key_X, Qt.Key.Key_Z)
    assert dialog.view.said is None


def test_heading_rows_are_said_by_a_key(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("several.xlsx", tmp_path))
    tasks.wait()
    dialog.view.table.go_to(1, 0)
    press(dialog, tasks, Qt.Key.Key_H)
    said = dialog.view.said
    assert said is not None
    assert said.header_rows == (2, 2)
    assert dialog.view.preview is not None
    assert dialog.view.preview.header_row == 2


def test_a_table_that_stands_across_is_shown_as_it_stands(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("automated.xlsx", tmp_path))
    tasks.wait()
    table = dialog.view.table
    assert table.sheet.is_turned
    head = table.sheet_model.headerData(12, Qt.Orientation.Vertical)
    assert head == "✓ sure: Аманов Асқар Болатұлы"
    table.go_to(3, 0)
    press(dialog, tasks, Qt.Key.Key_R)
    said = dialog.view.said
    assert said is not None
    assert (said.orientation, said.header_rows) == (Orientation.ROWS, (4, 4))
    assert not table.sheet.is_turned


def test_how_thousands_are_written_is_chosen(
    dialog: TableImportDialog, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("dotted.txt", tmp_path))
    tasks.wait()
    press(dialog, tasks, Qt.Key.Key_N)
    choose(dialog, tasks, "dot")
    said = dialog.view.said
    assert said is not None
    assert said.style is Grouping.DOT
    right(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert figures_of(actions)["181"]["voters_on_list"] == truth(1)["181"]["voters_on_list"]


def test_places_that_one_choice_settles_are_told_together(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("dotted.txt", tmp_path))
    tasks.wait()
    doubts = dialog.view.doubts
    (told,) = [one for one in doubts.shown if one.problem.code == "number_style_unclear"]
    assert len(told.others) > 3
    row = doubts.shown.index(told)
    first, sentence = doubts.item(row).text().split("\n")
    assert first.count("“") == 3
    assert first.endswith(f"; places in all: {1 + len(told.others)}")
    assert sentence
    marked = dialog.view.table.sheet.marked.values()
    assert sum(1 for words in marked if words == told.words) == 1 + len(told.others)
    press(dialog, tasks, Qt.Key.Key_N)
    choose(dialog, tasks, "dot")
    assert all(one.problem.code != "number_style_unclear" for one in doubts.shown)


def test_a_row_is_told_whom_it_is_about(
    qtbot: QtBot, actions: ImportActions, official: OfficialActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = shown(qtbot, actions, tasks, ImportKind.TOTALS)
    dialog.show_file(written("totals.xlsx", tmp_path))
    tasks.wait()
    for row, code in ((3, "north"), (4, "south")):
        dialog.view.table.go_to(row, 0)
        press(dialog, tasks, Qt.Key.Key_K)
        choose(dialog, tasks, code)
    right(dialog)
    dialog.origin.source.setText("сайт")
    dialog.origin.address.setText("https://example.kz/itogi")
    dialog.origin.issue.setText("№ 7, с. 2")
    dialog.origin.moment.setText("24.11.2026 14:05")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert sorted(figures_of(actions)) == ["north", "south"]
    (race,) = official.directory().races
    (one,) = official.publications(race.code)
    assert (one.source, one.address, one.issue) == ("сайт", "https://example.kz/itogi", "№ 7, с. 2")


def test_text_and_a_picture_come_from_the_clipboard(
    dialog: TableImportDialog,
    actions: ImportActions,
    official: OfficialActions,
    tasks: Tasks,
    tmp_path: Path,
) -> None:
    path = written("clipboard.tsv", tmp_path)
    text = path.read_text(encoding="utf-8")
    held = QMimeData()
    held.setText(text)
    QGuiApplication.clipboard().setMimeData(held)
    QTest.keyClick(dialog, Qt.Key.Key_V, CONTROL)
    tasks.wait()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(dialog.view.table, Qt.Key.Key_V, CONTROL)
    right(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert len(figures_of(actions)) == 24
    (race,) = official.directory().races
    (one,) = official.publications(race.code)
    assert official.page(one.file).read_text(encoding="utf-8") == text
    assert official.page(one.screenshot).read_bytes().startswith(b"\x89PNG")


def test_a_fault_leads_to_its_cell_and_nothing_is_stored(
    dialog: TableImportDialog, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    rows = [f"{number};{cells['voters_on_list']};" for number, cells in truth(1).items()]
    rows[6] = "187;много;"
    path = tmp_path / "итоги.csv"
    path.write_text("\n".join(["precinct;voters_on_list;", *rows]), encoding="utf-8")
    dialog.show_file(path)
    tasks.wait()
    (fault,) = dialog.view.doubts.shown
    assert (fault.problem.cell, fault.problem.value) == ("B8", "много")
    right(dialog)
    QTest.keyClick(dialog.view.doubts, Qt.Key.Key_Return)
    assert dialog.view.table.currentIndex().data() == "много"
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    assert figures_of(actions) == {}


def test_the_sheet_is_one_qt_agrees_with(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    dialog.show_file(written("two_rows.xlsx", tmp_path))
    tasks.wait()
    qtmodeltester.check(dialog.view.table.sheet_model)


def test_enter_alone_chooses_nothing_for_an_unknown_column(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("nicknames.xlsx", tmp_path))
    tasks.wait()
    press(dialog, tasks, Qt.Key.Key_Return, Qt.Key.Key_Return)
    QTest.keyClick(dialog.view.popup.field, Qt.Key.Key_Return)
    QTest.keyClick(dialog.view.popup.field, Qt.Key.Key_Escape)
    assert dialog.view.said is None
    assert not dialog.view.popup.isVisible()


def test_a_reading_that_is_stopped_leaves_the_table_as_it_was_seen(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("two_rows.xlsx", tmp_path))
    tasks.wait()
    dialog.view.table.go_to(5, 1)
    QTest.keyClick(dialog.view.table, Qt.Key.Key_X)
    dialog.findChildren(WorkBar)[0].stopped.emit()
    tasks.wait()
    assert dialog.view.said is None
    assert sheet_kinds(dialog, 6) == [ROW]
    assert dialog.store_button.isEnabled()


def test_a_layout_is_kept_before_the_import_by_its_own_key(
    dialog: TableImportDialog, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog.show_file(written("two_rows.xlsx", tmp_path))
    tasks.wait()
    QTest.keyClick(dialog, Qt.Key.Key_K, CONTROL)
    dialog.title_field.setText("Таблица района")
    QTest.keyClick(dialog.title_field, Qt.Key.Key_Return)
    tasks.wait()
    assert "Таблица района" in [one.title.ru for one in actions.layouts(ImportKind.OFFICIAL)]
    assert figures_of(actions) == {}


def test_a_file_that_is_no_table_says_why(
    dialog: TableImportDialog, tasks: Tasks, tmp_path: Path
) -> None:
    path = tmp_path / "итоги.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    dialog.show_file(path)
    tasks.wait()
    assert not dialog.view.table.isVisible()
    assert not dialog.store_button.isEnabled()
    assert any("итоги.xlsx" in one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_a_table_of_precincts_is_told_from_totals_before_anybody_has_to_choose(
    qtbot: QtBot, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    kinds = (ImportKind.TOTALS, ImportKind.OFFICIAL)
    dialog = offering(qtbot, actions, tasks, kinds)
    dialog.show_file(written("out_of_order.xlsx", tmp_path))
    tasks.wait()
    assert dialog._kind.currentData() == ImportKind.OFFICIAL
    assert len(dialog.view.doubts.shown) == 3
    right(dialog)
    dialog.title_field.setText("Сайт комиссии")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    tasks.wait()
    again = offering(qtbot, actions, tasks, kinds)
    again.show_file(written("out_of_order.xlsx", tmp_path, day=2))
    tasks.wait()
    preview = again.view.preview
    assert preview is not None
    assert preview.layout_known == "Сайт комиссии"


def test_a_table_of_totals_stays_with_the_totals(
    qtbot: QtBot, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = offering(qtbot, actions, tasks, (ImportKind.TOTALS, ImportKind.OFFICIAL))
    dialog.show_file(written("totals.xlsx", tmp_path))
    tasks.wait()
    assert dialog._kind.currentData() == ImportKind.TOTALS


def test_a_kind_chosen_by_hand_is_left_alone(
    qtbot: QtBot, actions: ImportActions, tasks: Tasks, tmp_path: Path
) -> None:
    dialog = offering(qtbot, actions, tasks, (ImportKind.TOTALS, ImportKind.OFFICIAL))
    dialog.show_file(written("out_of_order.xlsx", tmp_path))
    tasks.wait()
    dialog._kind.setFocus()
    QTest.keyClick(dialog._kind, Qt.Key.Key_Up)
    tasks.wait()
    assert dialog._kind.currentData() == ImportKind.TOTALS
