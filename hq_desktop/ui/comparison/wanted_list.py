"""What would help most: the precincts without a sheet, the most useful first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.election import CommissionCode, precinct_order
from hq_desktop.domain.most_wanted import Wanted
from hq_desktop.ui import look
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import counted, line_name, territory_name
from hq_desktop.ui.figures import figure, share
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate

ALONE = 6


@dataclass(frozen=True, slots=True)
class WantedRow:
    """A precinct without a sheet, with the names it is shown under; `place` is its rank from 1."""

    place: int
    wanted: Wanted
    title: str
    order: tuple[object, ...]
    territory: str
    short: str
    address: str


class WantedList(QWidget):
    """Precincts to be chased, ordered by what a sheet from them could add."""

    chased = Signal(object)
    """The id of the precinct that is to be shown in the chase list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setWordWrap(True)
        look.kind(self.heading, "sentence")
        self.table: RecordTable[WantedRow] = RecordTable(_columns(), self, identity=_precinct)
        self._chase = QPushButton(self.tr("To the chase list"), self)
        look.kind(self._chase, "primary")
        self._build()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter here."""
        return (
            ("↑↓", self.tr("precinct")),
            ("Enter", self.tr("chase list")),
            ("Ctrl T", self.tr("precincts")),
        )

    def show_wanted(
        self,
        board: RaceView,
        commission: CommissionCode | None,
        line: str,
        found: Sequence[Wanted],
    ) -> None:
        """Show the missing precincts of a line in a territory."""
        self.heading.setText(self._words(board, commission, line, found))
        self.table.show_records(
            [_row(board, place, one) for place, one in enumerate(found, start=1)]
        )
        self.table.setColumnHidden(ALONE, not any(one.could_decide for one in found))
        if self.table.current() is None:
            self.table.select_record(lambda _row: True)
        self._chase.setEnabled(bool(found))

    def _words(
        self,
        board: RaceView,
        commission: CommissionCode | None,
        line: str,
        found: Sequence[Wanted],
    ) -> str:
        where = territory_name(board, commission)
        if commission is not None:
            where = f"{where}, {line_name(board, line)}"
        if not found:
            return self.tr("{where}: no sheet is missing.").format(where=where)
        count, deciding = len(found), sum(one.could_decide for one in found)
        said = counted(self.tr("%n precinct(s) without a sheet.", "", count), count, figure(count))
        words = f"{where}: {said}"
        if not deciding:
            alone = self.tr("None of them could decide anything alone.")
            return f"{words} {alone}"
        more = self.tr("%n of them could decide alone.", "", deciding)
        return f"{words} {counted(more, deciding, figure(deciding))}"

    def _ask(self) -> None:
        row = self.table.current()
        if row is not None:
            self.chased.emit(row.wanted.precinct)

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("What would help most"))
        head = QWidget(self)
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(head, "filter-bar")
        above = QVBoxLayout(head)
        above.setContentsMargins(16, 8, 16, 8)
        above.addWidget(self.heading)
        foot = QWidget(self)
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(foot, "foot-bar")
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 8)
        below.addWidget(self._chase, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        self.setFocusProxy(self.table)
        self.table.sort_by(0)
        self.table.chosen.connect(lambda _row: self._ask())
        self._chase.clicked.connect(self._ask)


def _columns() -> list[Column[WantedRow]]:
    return [
        Column(
            lambda: translate("Comparison", "No."),
            lambda row: figure(row.place),
            lambda row: row.place,
            is_number=True,
            tone=lambda _row: "ink3",
            width=56,
        ),
        Column(
            lambda: translate("Comparison", "Precinct"),
            lambda row: row.title,
            lambda row: row.order,
            is_number=True,
            tone=lambda _row: "strong",
            width=72,
        ),
        Column(
            lambda: translate("Comparison", "Territory"),
            lambda row: row.short,
            tooltip=lambda row: row.territory,
        ),
        Column(
            lambda: translate("Comparison", "Address"), lambda row: row.address, is_cut_at_end=True
        ),
        Column(
            lambda: translate("Comparison", "Could add"),
            _tightens,
            lambda row: row.wanted.tightens,
            is_number=True,
            width=96,
        ),
        Column(
            lambda: translate("Comparison", "Of what is open"),
            lambda row: _share(row.wanted),
            lambda row: row.wanted.share,
            is_number=True,
            width=116,
        ),
        Column(
            lambda: translate("Comparison", "Alone"),
            lambda row: (
                "! " + translate("Comparison", "could decide") if row.wanted.could_decide else ""
            ),
            lambda row: not row.wanted.could_decide,
            tone=lambda _row: "attention",
            width=124,
        ),
    ]


def _tightens(row: WantedRow) -> str:
    if row.wanted.tightens is None:
        return "? " + translate("Comparison", "no limit")
    return figure(row.wanted.tightens)


def _share(one: Wanted) -> str:
    return share(one.share.numerator, one.share.denominator) if one.share is not None else "–"


def _row(board: RaceView, place: int, one: Wanted) -> WantedRow:
    precinct = board.directory.precincts[one.precinct]
    code = precinct.commission
    return WantedRow(
        place=place,
        wanted=one,
        title=board.titles[one.precinct],
        order=precinct_order(precinct)[1:],
        territory=board.names.get(code, code),
        short=board.short.get(code, code),
        address=board.addresses[one.precinct],
    )


def _precinct(row: WantedRow) -> int:
    return row.wanted.precinct
