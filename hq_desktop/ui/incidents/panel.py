"""One incident beside the table: what is told, what is missing, how it goes on."""

from collections.abc import Iterator, Mapping
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.incidents import IncidentRegister
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.incident import NEXT, Incident, IncidentStatus, witnesses_text
from hq_desktop.domain.law import AnsweredBy
from hq_desktop.ui import look
from hq_desktop.ui.figures import moment
from hq_desktop.ui.incidents.attempts_box import AttemptsBox
from hq_desktop.ui.incidents.paper_bar import PaperBar
from hq_desktop.ui.incidents.paper_list import PaperList
from hq_desktop.ui.incidents.rows import IncidentLine
from hq_desktop.ui.incidents.wording import lacks_words, place_words, status_words
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.fitted_text import FittedText
from hq_desktop.ui.widgets.flow_row import FlowRow

translate = QCoreApplication.translate


class IncidentPanel(QWidget):
    """The current incident with its deeds; everything here has a key as well."""

    change_asked = Signal()
    followed = Signal(object)
    """The next step, as a status."""

    closed = Signal(str)
    """The reason for which nothing more is done."""

    reopened = Signal()
    files_asked = Signal()

    def __init__(self, papers: PaperBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = papers
        look.kind(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line: IncidentLine | None = None
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        look.kind(self._title, "page-title")
        self._status = Chip("", "unknown", self)
        self._lacks = Chip("", "attention", self)
        self._lacks.setWordWrap(True)
        self.text = FittedText(self)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.attempts = AttemptsBox(self)
        self.made = PaperList(papers.title, self)
        self.change = self._button(self.tr("Change   Enter"), self.change_asked.emit)
        self.files = self._button(self.tr("Add files   Ctrl+O"), self.files_asked.emit)
        self.next = self._button("", self._follow)
        self.again = self._button(self.tr("Take up again   F8"), self.reopened.emit)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setAccessibleName(self.tr("Why nothing more is done"))
        self.reason.setPlaceholderText(self.tr("why nothing more is done"))
        self.reason.returnPressed.connect(self._close)
        self.close_button = self._button(self.tr("Close   F9"), self._close)
        self._build()

    def show_line(self, line: IncidentLine | None, register: IncidentRegister | None) -> None:
        """Show another incident; what was being typed for the one before is forgotten."""
        is_other = line is None or self._line is None or line.incident.id != self._line.incident.id
        self._line = line
        self.setVisible(line is not None)
        if line is None or register is None:
            return
        if is_other:
            self.reason.clear()
            self.attempts.clear()
            self.papers.show_ground(line.incident.ground)
        one = line.incident
        words = self.tr("No. {number}, precinct {precinct}")
        self._title.setText(words.format(number=one.id, precinct=line.precinct))
        tone = "good" if one.status is IncidentStatus.HANDED_OVER else "unknown"
        self._status.show_text(status_words(one.status), tone)
        lacking = self.tr("! ask for: {what}").format(what=lacks_words(line.lacks))
        self._lacks.show_text(lacking if line.lacks else "", "attention")
        self.made.show_papers(line.papers)
        self.text.show_html("".join(_paragraphs(line, register, self)))
        self._show_deeds(line)

    def begin_closing(self) -> None:
        """Put the keys into the reason, or close where it is written."""
        if self._line is not None and not self._line.is_closed:
            if self.reason.text().strip():
                self._close()
            else:
                self.reason.setFocus()

    def note_attempt(self) -> None:
        """Note an attempt to reach somebody, made now."""
        if self.attempts.isVisible():
            self.attempts.note()

    def follow(self) -> None:
        """Take the next step: on paper, handed over; a closed incident is taken up again."""
        if self._line is not None and self._line.is_closed:
            self.reopened.emit()
        else:
            self._follow()

    def _show_deeds(self, line: IncidentLine) -> None:
        one = line.incident
        following = NEXT.get(one.status)
        self.next.setVisible(following is not None)
        if following is IncidentStatus.ON_PAPER:
            self.next.setText(self.tr("It is on paper   F8"))
        elif following is IncidentStatus.HANDED_OVER:
            self.next.setText(self.tr("It is handed over   F8"))
        self.again.setVisible(line.is_closed)
        for widget in (self.reason, self.close_button, self.files):
            widget.setVisible(not line.is_closed)
        asks = line.ground is not None and line.ground.asks_for(AnsweredBy.ATTEMPTS)
        self.attempts.setVisible(not line.is_closed and (asks or bool(one.attempts)))
        self.attempts.show_attempts(one.attempts)

    def _follow(self) -> None:
        following = NEXT.get(self._line.incident.status) if self._line is not None else None
        if following is not None:
            self.followed.emit(following)

    def _close(self) -> None:
        if self.reason.text().strip():
            self.closed.emit(self.reason.text())
        else:
            self.reason.setFocus()

    def _button(self, words: str, deed: object) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda _checked=False: deed())  # type: ignore[operator]
        return button

    def _build(self) -> None:
        chips = FlowRow()
        chips.addWidget(self._status)
        chips.addWidget(self._lacks)
        inner = QWidget(self)
        look.kind(inner, "scrolled")
        told = QVBoxLayout(inner)
        told.setContentsMargins(16, 12, 16, 12)
        told.setSpacing(8)
        told.addWidget(self._title)
        told.addLayout(chips)
        told.addWidget(self.text)
        told.addWidget(self.attempts)
        told.addWidget(self.made)
        told.addStretch(1)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        deeds = FlowRow()
        for button in (self.change, self.next, self.files, self.again):
            deeds.addWidget(button)
        closing = QHBoxLayout()
        closing.setSpacing(8)
        closing.addWidget(self.reason, 1)
        closing.addWidget(self.close_button)
        foot = QWidget(self)
        look.kind(foot, "foot-bar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 8)
        below.setSpacing(8)
        below.addLayout(deeds)
        below.addWidget(self.papers)
        below.addLayout(closing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(foot)


def _paragraphs(
    line: IncidentLine, register: IncidentRegister, panel: IncidentPanel
) -> Iterator[str]:
    one = line.incident
    ground = worded(line.ground.title) if line.ground else one.ground
    yield f"<p><b>{escape(ground)}</b></p>"
    place = place_words(register.directory.precincts.get(one.precinct))
    facts = (
        (translate("Incidents", "When"), moment(one.happened_at)),
        (translate("Incidents", "Where"), ", ".join(part for part in (place, one.place) if part)),
        (translate("Incidents", "Who acted"), one.people),
        (translate("Incidents", "Witnesses"), witnesses_text(one.witnesses)),
        (translate("Incidents", "Reported by"), line.reporter),
        (translate("Incidents", "Files"), ", ".join(_names(one, register.files))),
        (translate("Incidents", "Closed"), one.closed_reason),
        (translate("Incidents", "Written down"), _written_down(one)),
    )
    if one.account:
        yield "".join(f"<p>{escape(part)}</p>" for part in one.account.splitlines() if part)
    ink = look.color(panel, "ink3").name()
    for name, value in facts:
        if value:
            title = f"<span style='color:{ink}'>{escape(name)}:</span>"
            yield f"<p style='margin:3px 0'>{title} {escape(value)}</p>"
    if line.ground is not None and line.ground.warning.every():
        color = look.color(panel, "attention").name()
        yield f"<p style='color:{color}'>! {escape(worded(line.ground.warning))}</p>"


def _names(incident: Incident, files: Mapping[str, EvidenceFile]) -> Iterator[str]:
    for sha256 in incident.evidence:
        known = files.get(sha256)
        yield known.name if known else sha256[:12]


def _written_down(incident: Incident) -> str:
    parts = (moment(incident.recorded_at) if incident.recorded_at else "", incident.recorded_by)
    return ", ".join(part for part in parts if part)
