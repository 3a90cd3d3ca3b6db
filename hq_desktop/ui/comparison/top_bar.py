"""The bar over the comparison: which race, line and territory, and what was announced for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QMenu, QPushButton, QToolButton, QWidget

from hq_desktop.domain.election import CommissionCode, Race, RaceCode
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import short_territory, territory_name
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.page_header import PageHeader

NARROW, NARROWEST = 168, 132


class TopBar(PageHeader):
    """Choosers of race, line and territory; the deeds that write tables."""

    race_chosen = Signal(str)
    line_chosen = Signal(str)
    territory_chosen = Signal(object)
    view_chosen = Signal(int)
    export_asked = Signal()
    tables_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_title(self.tr("Comparison"))
        self.races = self._chooser(self.tr("Race"))
        self.lines = self._chooser(self.tr("Line"))
        self.territories = self._chooser(self.tr("Territory"))
        self._views = QButtonGroup(self)
        for number, word in enumerate(
            (self.tr("Precincts"), self.tr("Territories"), self.tr("Missing"))
        ):
            self._add_view(number, word)
        self._export = QPushButton(self.tr("Tables"), self)
        self._export.setToolTip("Ctrl+E, Ctrl+Shift+E")
        self.add_deed(self._export)
        menu = QMenu(self._export)
        menu.addAction(self.tr("Workbook .xlsx with formulas")).triggered.connect(
            lambda: self.export_asked.emit()
        )
        menu.addAction(self.tr("Tables .csv to import again")).triggered.connect(
            lambda: self.tables_asked.emit()
        )
        self._export.setMenu(menu)
        self.races.activated.connect(lambda _place: self.race_chosen.emit(self.races.currentData()))
        self.lines.activated.connect(lambda _place: self.line_chosen.emit(self.lines.currentData()))
        self.territories.activated.connect(
            lambda _place: self.territory_chosen.emit(self.territories.currentData() or None)
        )

    def show_races(self, races: tuple[Race, ...], current: RaceCode) -> None:
        """Show the races one can choose from; hidden where there is one."""
        self.races.clear()
        for race in races:
            self.races.addItem(worded(race.district) or race.code, race.code)
        self.races.setCurrentIndex(self.races.findData(current))
        self.races.setVisible(len(races) > 1)

    def show_board(self, board: RaceView, line: str, commission: CommissionCode | None) -> None:
        """Show the lines and territories of a race."""
        self.lines.clear()
        for one in board.lines():
            self.lines.addItem(f"{one.number} {worded(one.label)}", one.code)
            place = self.lines.count() - 1
            self.lines.setItemData(place, worded(one.label), Qt.ItemDataRole.ToolTipRole)
        self.lines.setCurrentIndex(self.lines.findData(line))
        self.lines.setToolTip(self.lines.currentText())
        self.territories.clear()
        self.territories.addItem(territory_name(board, None), "")
        for code in board.territories():
            self.territories.addItem(short_territory(board, code), code)
        self.territories.setCurrentIndex(self.territories.findData(commission or ""))
        self.territories.setToolTip(self.territories.currentText())

    def show_view(self, number: int) -> None:
        """Mark which list is shown."""
        self._views.button(number).setChecked(True)

    def show_exporting(self, *, is_running: bool) -> None:
        """Show that the table is being written."""
        self._export.setEnabled(not is_running)

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        chooser.setMinimumWidth(NARROWEST)
        chooser.setMaximumWidth(NARROW)
        chooser.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        chooser.view().setMinimumWidth(2 * NARROW)
        self.add_beside(chooser)
        return chooser

    def _add_view(self, number: int, word: str) -> None:
        button = QToolButton(self)
        button.setText(word)
        button.setCheckable(True)
        button.setChecked(number == 0)
        look.kind(button, "tab")
        self._views.addButton(button, number)
        self.add_beside(button)
        button.clicked.connect(lambda: self.view_chosen.emit(number))
