"""A package whose data changed since: marked in the list, told over the preview, made again."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_changes import PackageComparison
from hq_desktop.domain.case_event import CaseEventKind
from hq_desktop.domain.fact_change import ChangeKind, FactChange
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.text import Text
from hq_desktop.storage import case_events, copies
from hq_desktop.ui import language
from hq_desktop.ui.cases.changed_dialog import ChangedDialog
from hq_desktop.ui.cases.changed_strip import ChangedStrip
from hq_desktop.ui.cases.changed_words import change_words
from hq_desktop.ui.cases.page import CasesPage
from hq_desktop.ui.cases.shelf import Shelf
from hq_desktop.ui.page import TerritorySubject
from hq_desktop.ui.tasks import Tasks
from tests.gui.cases.test_page import FACTS
from tests.gui.comparison.town import CITY, OURS, headquarters

Settle = Callable[[], None]


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Settle:
    def wait() -> None:
        qtbot.waitUntil(lambda: tasks.is_idle, timeout=30_000)

    return wait


@pytest.fixture
def made(page: CasesPage, settle: Settle) -> CasesPage:
    """The page with a complaint on the city's totals made."""
    assert page.subjects is not None
    page.show_subject(TerritorySubject(page.subjects.race.code, CITY, OURS))
    settle()
    for code, field in page.view.facts.fields.items():
        field.setText(FACTS[code])
    page.view.facts.store_asked.emit(dict(page.view.facts.typed()))
    settle()
    page.make()
    settle()
    return page


def open_first(page: CasesPage, settle: Settle) -> None:
    package = page.view.made.table.record_at(0)
    assert package is not None
    page.view.made.chosen.emit(package)
    settle()


def retype(desk: Desk, by: int) -> tuple[int, int]:
    """Correct a figure of a copy behind the bounds; return what it was and is."""
    race = desk.directory().races[0].code
    with desk.database.transaction("Keeper", "entry_corrected") as tx:
        every = copies.of_race(tx, race)
        copy = next(one for one in every if one.side is Side.OURS and OURS in one.cells)
        was = copy.cells[OURS]
        assert isinstance(was, int)
        copies.save(tx, replace(copy, cells={**copy.cells, OURS: was + by}))
    return was, was + by


def test_a_package_that_was_just_made_says_what_changed_since(
    made: CasesPage, settle: Settle, desk: Desk
) -> None:
    assert made.view.changed.isHidden()
    retype(desk, 1)
    made.refresh()
    settle()
    assert not made.view.changed.isHidden()


def test_packages_of_another_campaign_are_not_offered(
    made: CasesPage, settle: Settle, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    assert made.view.made.table.records.rowCount() == 1
    (tmp_path / "other").mkdir()
    other = headquarters(tmp_path / "other")
    page = CasesPage(CasesActions(other), tasks, shelf=Shelf(tmp_path / "packages"))
    qtbot.addWidget(page)
    page.refresh()
    settle()
    assert page.subjects is not None
    assert page.view.made.table.records.rowCount() == 0
    other.database.close()


def test_an_unchanged_package_is_not_marked(made: CasesPage, settle: Settle) -> None:
    open_first(made, settle)
    assert made.view.changed.isHidden()
    assert made.view.made.table.records.index(0, 2).data() == ""


def test_a_changed_figure_is_told_over_the_preview_and_in_the_list(
    made: CasesPage, desk: Desk, settle: Settle
) -> None:
    was, now = retype(desk, 3)
    made.refresh()
    settle()
    assert "figure" in str(made.view.made.table.records.index(0, 2).data())
    open_first(made, settle)
    strip = made.view.changed
    assert not strip.isHidden()
    assert "figure" in strip.heading.text()
    assert f"{was} → {now}" in strip.lines.text()
    made.view.language_chosen.emit(made.view.form.language)
    made.draft()
    settle()
    assert strip.isHidden(), "a draft shows the data as they are"


def test_details_come_by_a_key(
    made: CasesPage, desk: Desk, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[str]] = []

    def run(self: ChangedDialog) -> int:
        shown.append([self.list.item(row).text() for row in range(self.list.count())])
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ChangedDialog, "exec", run)
    was, now = retype(desk, 5)
    made.refresh()
    settle()
    open_first(made, settle)
    made.activateWindow()
    qtbot.keyClick(made.view.preview.view, Qt.Key.Key_F8)
    (lines,) = shown
    assert any(f"{was} → {now}" in one for one in lines)


def test_the_next_version_is_made_by_a_key_and_says_what_the_campaign_says(
    made: CasesPage, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    retype(desk, 2)
    made.refresh()
    settle()
    open_first(made, settle)
    before = made.view.bar.current()
    made.activateWindow()
    keys = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(made.view.preview.view, Qt.Key.Key_F8, keys)
    settle()
    qtbot.waitUntil(lambda: not made.making.is_running, timeout=30_000)
    settle()
    after = made.view.bar.current()
    assert after is not None
    assert before is not None
    assert after != before
    open_first(made, settle)
    assert made.view.changed.isHidden()


def test_an_older_package_says_that_nobody_can_tell(qapp: QApplication, qtbot: QtBot) -> None:
    strip = ChangedStrip()
    qtbot.addWidget(strip)
    strip.show_comparison(PackageComparison(is_comparable=False), {})
    assert not strip.isHidden()
    assert strip.again.isHidden()
    strip.show_comparison(PackageComparison(), {})
    assert strip.isHidden()


def test_many_changes_are_counted(qtbot: QtBot) -> None:
    strip = ChangedStrip()
    qtbot.addWidget(strip)
    line = Text("против всех", "барлығына қарсы")
    found = [
        FactChange(ChangeKind.FIGURE, str(place), line, "ours", 7, 9) for place in range(130, 150)
    ]
    strip.show_comparison(PackageComparison(tuple(found)), {})
    assert "20 figure" in strip.heading.text()
    assert "precinct 130, против всех, our copies: 7 → 9" in strip.lines.text()
    assert "17" in strip.lines.text().splitlines()[-1]


@pytest.mark.parametrize("spoken", ["ru", "kk", "en"])
@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_kind_of_change_has_words(qapp: QApplication, kind: ChangeKind, spoken: str) -> None:
    language.install(qapp, spoken)
    one = FactChange(kind, "134", Text("строка", "жол"), "ours", 7, 9)
    words = change_words(one, {})
    language.install(qapp, "en")
    assert words
    assert "{" not in words


def test_a_print_on_paper_is_written_into_the_register(
    made: CasesPage, desk: Desk, settle: Settle
) -> None:
    files = tuple(one for one in made.view.bar.paths() if "brief" not in one.stem)
    made.print_desk.printed.emit(files, 3)
    settle()
    with desk.database.reading() as tx:
        (printed,) = [one for one in case_events.all(tx) if one.kind is CaseEventKind.PRINTED]
    assert printed.number == "3"
    assert [name for name, _ in printed.files] == [one.name for one in files]
