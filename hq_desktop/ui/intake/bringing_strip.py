"""A strip over the screen: how far the taking in is, and afterwards what came in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.intake import IntakeReport
from hq_desktop.domain.errors import Cancelled, HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure, share
from hq_desktop.ui.intake import words
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate
LIST_HEIGHT = 28 * 5
SMALL = 34
"""Height of the strip without its list: one line."""


class BringingStrip(QWidget):
    """One line: a bar with a way to end it, or the report with a list of what was refused."""

    cancel_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._cancel = _small(self.tr("Cancel"), self, self.cancel_asked.emit)
        self._more = _small(self.tr("Which"), self, self._toggle)
        self._close = _small(self.tr("Close"), self, self._leave)
        self.refused: RecordTable[tuple[str, str]] = RecordTable(_columns(), self)
        self.refused.setFixedHeight(LIST_HEIGHT)
        row = QHBoxLayout()
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(12)
        row.addWidget(self._words, 2)
        row.addWidget(self._bar, 3)
        for button in (self._cancel, self._more, self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.refused)
        self._title = ""
        self.setVisible(False)

    @property
    def words(self) -> str:
        """What the strip says."""
        return self._words.text()

    def begin(self, title: str) -> None:
        """Show that something is being taken in."""
        self._title = title
        self._bar.setRange(0, 0)
        self._say(self.tr("Taking in {title}").format(title=title), "", is_moving=True)

    def advance(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        told = self.tr("Taking in {title}: {share}")
        share_done = share(done, max(total, 1), places=0)
        self._words.setText(told.format(title=self._title, share=share_done))

    def report(self, report: IntakeReport) -> None:
        """Say in one line what came in."""
        refused = [(one.name, words.reason_words(one.reason)) for one in report.refused]
        self._say(report_words(report), "attention" if refused else "good", refused)

    def fail(self, title: str, error: HqError) -> None:
        """Say why nothing more came in."""
        if isinstance(error, Cancelled):
            told = self.tr("{title}: stopped. What came in so far stays; give it again to go on.")
            self._say(told.format(title=title), "")
        else:
            self._say(f"! {title}: {messages.explain(error)}", "attention")

    def _say(
        self,
        text: str,
        tone: str,
        refused: Sequence[tuple[str, str]] = (),
        *,
        is_moving: bool = False,
    ) -> None:
        self._words.setText(text)
        look.state(self._words, tone)
        self._bar.setVisible(is_moving)
        self._cancel.setVisible(is_moving)
        self._close.setVisible(not is_moving)
        self._more.setVisible(bool(refused))
        self.refused.show_records(refused)
        self.refused.hide()
        self.show()

    def _toggle(self) -> None:
        self.refused.setVisible(not self.refused.isVisible())

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()


def report_words(report: IntakeReport) -> str:
    """Return what came in, in one line; what is zero is not said."""
    parts = [translate("Intake", "new: {count}").format(count=figure(report.new))]
    counts = (
        (report.duplicates, translate("Intake", "there already: {count}")),
        (report.near_duplicates, translate("Intake", "alike: {count}")),
        (report.missing, translate("Intake", "named but missing: {count}")),
        (len(report.refused), translate("Intake", "refused: {count}")),
    )
    parts += [told.format(count=figure(count)) for count, told in counts if count]
    if report.messages:
        told = translate("Intake", "messages: {messages}, new: {new}")
        parts.append(told.format(messages=figure(report.messages), new=figure(report.new_messages)))
    sign = "!" if report.refused else "✓"
    return f"{sign} {' · '.join(parts)}"


def _columns() -> tuple[Column[tuple[str, str]], ...]:
    return (
        Column(lambda: translate("Intake", "File"), lambda one: one[0], width=420),
        Column(lambda: translate("Intake", "Why it was refused"), lambda one: one[1]),
    )


def _small(text: str, parent: QWidget, deed: Callable[[], None]) -> QPushButton:
    button = QPushButton(text, parent)
    look.kind(button, "link")
    button.clicked.connect(deed)
    return button
