"""The list behind a number of a proof; Enter opens the sheet of a precinct and its photo."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.bounds import CapSource
from hq_desktop.domain.election import precinct_order
from hq_desktop.domain.protocol import Typing
from hq_desktop.ui import look
from hq_desktop.ui.comparison.proof_ground import EVERY, LEFT_OUT, UNSEEN, Ground, GroundRow
from hq_desktop.ui.figures import NOTHING, figure, moment, share
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.record_table import Column, RecordTable
from hq_desktop.ui.widgets.screen_keys import add_key

translate = QCoreApplication.translate

FIGURE, WEIGHT, VOTERS, CAP, SOURCE, WANTED, GRADE, TYPING, CAME, ORIGIN = range(2, 12)


class SheetsBehind(QWidget):
    """The precincts behind one number, with figure, grade and origin; the foot is their sum."""

    closed = Signal()
    opened = Signal(object)
    """The `GroundRow` on which Enter or a double click fell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._header = PageHeader("", self)
        self.search = QLineEdit(self)
        self.table: RecordTable[GroundRow] = RecordTable(
            _columns(), self, identity=lambda row: row.place.id
        )
        self.total = QLabel(self)
        self._build()

    def show_ground(self, ground: Ground, about: str) -> None:
        """Show the list behind a number; `about` says of which territory and line."""
        self._header.show_title(ground.title)
        self._header.show_note(about)
        self.total.setText(ground.total)
        is_unseen = ground.code == UNSEEN
        is_every = ground.code == EVERY
        shown = {
            FIGURE: not is_unseen,
            WEIGHT: ground.code.startswith(LEFT_OUT),
            VOTERS: is_unseen or is_every,
            CAP: is_unseen or is_every,
            SOURCE: is_unseen or is_every,
            WANTED: is_unseen,
            GRADE: not is_unseen,
            TYPING: not is_unseen and not is_every,
            CAME: not is_unseen and not is_every,
            ORIGIN: not is_unseen,
        }
        for column, is_shown in shown.items():
            self.table.setColumnHidden(column, not is_shown)
        if ground.code != self._code:
            self._code = ground.code
            self.search.clear()
        self.table.show_records(ground.rows)

    def _build(self) -> None:
        back = QPushButton("← " + self.tr("Proof"), self)
        back.setToolTip(self.tr("Back (Esc)"))
        back.clicked.connect(self.closed)
        self._header.add_before(back)
        self.search.setPlaceholderText(self.tr("find"))
        self.search.setAccessibleName(self.tr("Find a precinct"))
        self.search.setFixedWidth(160)
        self.search.textChanged.connect(self.table.set_filter)
        self._header.add_deed(self.search)
        look.kind(self.total, "heading")
        self.total.setContentsMargins(16, 8, 16, 8)
        self.table.setAccessibleName(self.tr("Sheets"))
        self.table.chosen.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.table, 1)
        column.addWidget(self.total)
        self.setFocusProxy(self.table)
        for key, deed in (("Esc", self.closed.emit), ("Ctrl+F", self.search.setFocus)):
            add_key(self, key, deed)


def _columns() -> list[Column[GroundRow]]:
    return [
        Column(
            lambda: translate("Comparison", "Precinct"),
            lambda row: row.title,
            key=lambda row: precinct_order(row.place)[1:],
            width=88,
        ),
        Column(lambda: translate("Comparison", "Territory"), lambda row: row.territory),
        Column(
            lambda: translate("Proof", "Figure"),
            lambda row: figure(row.figure),
            key=lambda row: row.figure,
            is_number=True,
            width=88,
        ),
        Column(
            lambda: translate("Proof", "Weight"),
            lambda row: figure(row.weight),
            key=lambda row: row.weight,
            is_number=True,
            width=88,
        ),
        Column(
            lambda: translate("Proof", "On the list"),
            lambda row: figure(row.place.voters_on_list),
            key=lambda row: row.place.voters_on_list,
            is_number=True,
            width=96,
        ),
        Column(
            lambda: translate("Proof", "At most"),
            lambda row: figure(row.cap.ballots) if row.figure is None else NOTHING,
            key=lambda row: row.cap.ballots,
            is_number=True,
            width=88,
        ),
        Column(lambda: translate("Proof", "Limit from"), _limit, width=190),
        Column(
            lambda: translate("Proof", "What a sheet could do"),
            _could_do,
            tone=lambda row: "strong" if row.wanted is not None and row.wanted.could_decide else "",
            width=280,
        ),
        Column(
            lambda: translate("Comparison", "Gr."),
            lambda row: row.grade.value if row.grade is not None and row.figure is not None else "",
            is_grade=True,
            width=48,
        ),
        Column(lambda: translate("Proof", "Typed"), _typed, width=96),
        Column(
            lambda: translate("Proof", "Obtained"),
            _came,
            key=lambda row: row.copy.obtained_at if row.copy is not None else None,
            width=140,
        ),
        Column(
            lambda: translate("Proof", "Source of the sheet"),
            lambda row: (
                row.copy.source if row.copy is not None and row.copy.is_source_stated else ""
            ),
        ),
    ]


def _limit(row: GroundRow) -> str:
    if row.figure is not None:
        return ""
    return {
        CapSource.BALLOTS_RECEIVED: translate("Proof", "ballots received"),
        CapSource.VOTERS_ON_LIST: translate("Proof", "voters on the list and 1 %"),
        CapSource.DEFAULT: translate("Proof", "3,030 ballots by default"),
        CapSource.UNKNOWN: translate("Proof", "not known"),
    }[row.cap.source]


def _could_do(row: GroundRow) -> str:
    if row.wanted is None:
        return ""
    if row.wanted.could_decide:
        return "! " + translate("Proof", "contradict the total by itself")
    if row.wanted.share is None:
        return ""
    part = share(row.wanted.share.numerator, row.wanted.share.denominator)
    return translate("Proof", "narrow what is open by {part}").format(part=part)


def _typed(row: GroundRow) -> str:
    words = {
        Typing.TYPED_TWICE: translate("Comparison", "twice"),
        Typing.TYPED_ONCE: translate("Comparison", "once"),
        Typing.IMPORTED: translate("Comparison", "imported"),
        None: "",
    }
    return words[row.copy.typing if row.copy is not None else None]


def _came(row: GroundRow) -> str:
    if row.copy is None or not row.copy.is_moment_stated:
        return NOTHING
    return moment(row.copy.obtained_at)
