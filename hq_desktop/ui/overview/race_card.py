"""One race at a glance: coverage, where the precincts stand, the pace, what needs a person."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.overview import RaceFigures, RaceState
from hq_desktop.domain.coverage import MISSING, Stand, Tally, together
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure, share
from hq_desktop.ui.overview.conditions import ALL, MISSING_SHEET
from hq_desktop.ui.overview.pace_box import PaceBox
from hq_desktop.ui.overview.wording import (
    SIGNS,
    TONES,
    race_title,
    stand_meaning,
    stand_words,
)
from hq_desktop.ui.overview.work_box import WorkBox


class CoverageBar(QWidget):
    """A part of a whole as a bar; the words beside it say the same."""

    def __init__(self, part: int, whole: int, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = part / whole if whole else 0.0
        self._tone = tone
        self.setFixedHeight(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole and the part."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(self, "unknown-weak"))
        part = QRect(0, 0, round(self.width() * self._share), self.height())
        painter.fillRect(part, look.color(self, self._tone))
        painter.end()


class NumberLink(QPushButton):
    """A figure that leads to the list behind it."""

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(figure(number), parent)
        look.kind(self, "link")
        self.setAccessibleName(f"{figure(number)} {words}")
        self.setToolTip(words)


class RaceCard(QWidget):
    """Where the precincts of a race stand, in precincts and in voters; numbers lead to lists."""

    asked = Signal(str, object)
    """Another page and what it should show."""

    listed = Signal(str, str)
    """The race and the condition of the precincts to be listed."""

    def __init__(
        self, state: RaceState, figures: RaceFigures | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        look.kind(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        title = QLabel(race_title(state), self)
        title.setWordWrap(True)
        look.kind(title, "page-title")
        column.addWidget(title)
        row = QHBoxLayout()
        row.setSpacing(32)
        for what in self._coverages(figures):
            row.addLayout(self._coverage(*what), 1)
        column.addLayout(row)
        halves = QHBoxLayout()
        halves.setSpacing(32)
        halves.addLayout(self._stands(), 1)
        self.pace = PaceBox(state, self)
        self.work = WorkBox(state.race.code, figures, self)
        self.work.asked.connect(self.asked)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.pace)
        right.addWidget(self.work)
        right.addStretch(1)
        halves.addLayout(right, 1)
        column.addLayout(halves)

    def _coverages(
        self, figures: RaceFigures | None
    ) -> tuple[tuple[str, int | None, int, str, str], ...]:
        whole, covered = self._state.whole, self._state.covered
        unknown = self.tr("list not known: {count} precincts").format(count=figure(whole.unknown))
        official = figures.precincts.with_official if figures else None
        announced = self.tr("totals announced: {count}").format(
            count=figure(figures.announced if figures else None)
        )
        return (
            (
                self.tr("Precincts with our figures"),
                covered.precincts,
                whole.precincts,
                "accent",
                "",
            ),
            (
                self.tr("Voters of these precincts"),
                covered.voters,
                whole.voters,
                "accent",
                unknown if whole.unknown else "",
            ),
            (
                self.tr("Precincts with official figures"),
                official,
                whole.precincts,
                "official",
                announced,
            ),
        )

    def _coverage(
        self, words: str, part: int | None, whole: int, tone: str, note: str
    ) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        label = QLabel(words, self)
        label.setWordWrap(True)
        look.kind(label, "second")
        number = QLabel(figure(part), self)
        look.kind(number, "figure")
        of_whole = QLabel(
            self.tr("of {whole}, {share}").format(whole=figure(whole), share=share(part, whole)),
            self,
        )
        look.kind(of_whole, "second")
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(number, 0, Qt.AlignmentFlag.AlignBaseline)
        figures.addWidget(of_whole, 1, Qt.AlignmentFlag.AlignBaseline)
        last = QLabel(note, self)
        last.setWordWrap(True)
        look.kind(last, "caption")
        column.addWidget(label)
        column.addLayout(figures)
        column.addWidget(CoverageBar(part or 0, whole, tone, self))
        column.addWidget(last)
        column.addStretch(1)
        return column

    def _stands(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        heads = (self.tr("Where precincts stand"), self.tr("precincts"), self.tr("voters"))
        for place, words in zip((0, 2, 3), heads, strict=True):
            head = QLabel(words, self)
            look.kind(head, "caption" if place else "heading")
            if place:
                head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                head.setContentsMargins(0, 0, 5, 0)  # where the figures of the links end
                grid.addWidget(head, 0, place)
            else:
                grid.addWidget(head, 0, 0, 1, 2)
        stands = self._state.stands
        for row, stand in enumerate(Stand, start=1):
            words = stand_words(stand)
            self._put(grid, row, (SIGNS[stand], TONES[stand]), words, stand_meaning(stand))
            self._put_tally(grid, row, stands[stand], words, stand.value)
        last = len(Stand) + 1
        words = self.tr("a sheet is still needed")
        self._put(grid, last, ("→", ""), words)
        self._put_tally(grid, last, together(stands, MISSING), words, MISSING_SHEET)
        words = self.tr("all precincts")
        self._put(grid, last + 1, ("Σ", ""), words)
        self._put_tally(grid, last + 1, self._state.whole, words, ALL)
        return grid

    def _put(
        self, grid: QGridLayout, row: int, mark: tuple[str, str], words: str, meaning: str = ""
    ) -> None:
        sign = QLabel(mark[0], self)
        look.state(sign, mark[1])
        text = QLabel(words, self)
        text.setToolTip(meaning)
        if not meaning:
            look.kind(text, "strong")
        grid.addWidget(sign, row, 0)
        grid.addWidget(text, row, 1)

    def _put_tally(
        self, grid: QGridLayout, row: int, counted: Tally, words: str, condition: str
    ) -> None:
        precincts = NumberLink(counted.precincts, words, self)
        voters = NumberLink(counted.voters, words, self)
        # One stop of Tab a row is enough: both numbers lead to the same list.
        voters.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if counted.unknown:
            voters.setText(f"{figure(counted.voters)} + ?")
            voters.setToolTip(
                self.tr("list not known: {count} precincts").format(count=figure(counted.unknown))
            )
        code = self._state.race.code
        for place, link in ((2, precincts), (3, voters)):
            link.setEnabled(bool(counted.precincts))
            link.clicked.connect(
                lambda _checked=False, condition=condition: self.listed.emit(code, condition)
            )
            grid.addWidget(
                link, row, place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
