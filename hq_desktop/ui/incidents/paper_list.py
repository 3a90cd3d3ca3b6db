"""The papers made for an incident on this computer, each to be opened again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.actions.station_papers import made_as
from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Text
from hq_desktop.ui import look
from hq_desktop.ui.incidents.paper_shelf import ShelvedPaper
from hq_desktop.ui.incidents.wording import short_moment

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PaperList(QWidget):
    """One line a paper, the newest first; F6 leads to it, ↑ ↓ and Enter open one."""

    opened = Signal(object, str)
    """The paper and its title."""

    def __init__(self, title: Callable[[PaperKind], Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._shown: tuple[ShelvedPaper, ...] = ()
        self._lines: list[QPushButton] = []
        heading = QLabel(self.tr("Papers made   F6"), self)
        look.kind(heading, "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(heading)
        self.hide()

    def show_papers(self, papers: Sequence[ShelvedPaper]) -> None:
        """Show the papers of the current incident; without any nothing is shown."""
        shown = tuple(papers)
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(paper) for paper in shown]

    def take_keys(self) -> None:
        """Put the keys on the newest paper."""
        if self._lines:
            self._lines[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down; Enter is the screen's, which presses what has the focus."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        current = next((at for at, one in enumerate(self._lines) if one.hasFocus()), -1)
        if step and current >= 0:
            wanted = min(max(current + step, 0), len(self._lines) - 1)
            self._lines[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def words(self) -> tuple[str, ...]:
        """Return the lines as they are read."""
        return tuple(line.text() for line in self._lines)

    def _line(self, paper: ShelvedPaper) -> QPushButton:
        title = self._title_of(paper)
        line = QPushButton(f"{title} · {short_moment(paper.made_at)}", self)
        line.setToolTip(str(paper.path))
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.kind(line, "link")
        line.clicked.connect(lambda: self.opened.emit(paper, title))
        self._column.addWidget(line)
        line.show()
        return line

    def _title_of(self, paper: ShelvedPaper) -> str:
        """A file that a person renamed is called by its name."""
        known = made_as(paper.path.stem)
        if known is None:
            return paper.path.name
        kind, language = known
        return self._title(kind).in_language(language)
