"""One race at a glance: two bars of coverage and the work that waits in it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.overview import RaceState
from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure, share
from hq_desktop.ui.language import worded
from hq_desktop.ui.page import PrecinctSubject


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


class RaceCard(QWidget):
    """Coverage, what is announced, what needs a person."""

    asked = Signal(str, object)

    def __init__(self, state: RaceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        look.kind(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        title = QLabel(self._title(), self)
        title.setWordWrap(True)
        look.kind(title, "page-title")
        column.addWidget(title)
        row = QHBoxLayout()
        row.setSpacing(32)
        for what in self._coverages():
            row.addLayout(self._coverage(*what), 1)
        column.addLayout(row)
        heading = QLabel(self.tr("What needs a person"), self)
        look.kind(heading, "heading")
        column.addWidget(heading)
        column.addLayout(self._work())

    def _title(self) -> str:
        district = worded(self._state.race.district)
        title = worded(self._state.profile.title)
        return f"{title}, {district}" if district else title

    def _coverages(self) -> tuple[tuple[str, int, int, str, str], ...]:
        precincts, voters = self._state.precincts, self._state.voters
        unknown = self.tr("list not known: {count} precincts").format(count=figure(voters.unknown))
        return (
            (
                self.tr("Precincts with our copies"),
                precincts.with_reading,
                precincts.total,
                "accent",
                "",
            ),
            (
                self.tr("Voters of these precincts"),
                voters.covered,
                voters.total,
                "accent",
                unknown if voters.unknown else "",
            ),
            (
                self.tr("Precincts with official figures"),
                precincts.with_official,
                precincts.total,
                "official",
                self.tr("totals announced: {count}").format(count=figure(self._state.announced)),
            ),
        )

    def _coverage(self, words: str, part: int, whole: int, tone: str, note: str) -> QVBoxLayout:
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
        column.addWidget(CoverageBar(part, whole, tone, self))
        column.addWidget(last)
        column.addStretch(1)
        return column

    def _work(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        shown = [line for line in self._lines() if line[2]]
        for row, (sign, tone, count, words, page, precinct) in enumerate(shown):
            mark = QLabel(sign, self)
            look.state(mark, tone)
            number = QLabel(figure(count), self)
            look.kind(number, "strong")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            text = QLabel(words, self)
            text.setWordWrap(True)
            button = QPushButton(self.tr("Show"), self)
            button.setAccessibleName(words)
            subject = None if precinct is None else PrecinctSubject(self._state.race.code, precinct)
            button.clicked.connect(
                lambda _checked=False, page=page, subject=subject: self.asked.emit(page, subject)
            )
            for place, widget in enumerate((mark, number, text, button)):
                grid.addWidget(widget, row, place)
        if not shown:
            nothing = QLabel(self.tr("✓ Nothing waits."), self)
            look.state(nothing, "good")
            grid.addWidget(nothing, 0, 0, 1, 4)
        return grid

    def _lines(self) -> tuple[tuple[str, str, int, str, str, PrecinctId | None], ...]:
        state, waiting = self._state, self._state.waiting
        missing = state.precincts.total - state.precincts.with_reading
        return (
            (
                "≠",
                "contradiction",
                state.contradictions,
                self.tr("announced totals contradict the copies; the widest gap is {gap}").format(
                    gap=figure(state.widest_gap)
                ),
                "comparison",
                None,
            ),
            (
                "≠",
                "attention",
                state.precincts.differing,
                self.tr("precincts where official figures differ from our copy"),
                "comparison",
                None,
            ),
            (
                "?",
                "unknown",
                waiting.disputed,
                self.tr("precincts where copies of one grade state different numbers"),
                "comparison",
                waiting.first_disputed,
            ),
            (
                "!",
                "attention",
                waiting.with_findings,
                self.tr("precincts with figures that do not add up: compare with the paper"),
                "entry",
                waiting.first_finding,
            ),
            (
                "…",
                "unknown",
                waiting.not_typed,
                self.tr("sheets that nobody has typed yet"),
                "entry",
                None,
            ),
            (
                "○",
                "unknown",
                waiting.typed_once,
                self.tr("sheets typed once; a second typing makes them stronger"),
                "entry",
                None,
            ),
            (
                "○",
                "unknown",
                missing,
                self.tr("precincts without a copy of ours"),
                "entry",
                None,
            ),
        )
