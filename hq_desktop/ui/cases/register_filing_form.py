"""How a document was handed in: when, in which way, under which number, with what in hand."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.register import Filing
from hq_desktop.domain.case_event import FilingWay
from hq_desktop.ui.cases.register_form import DeedForm, WordsField
from hq_desktop.ui.cases.register_scans import ScansField
from hq_desktop.ui.cases.register_words import way_words
from hq_desktop.ui.figures import moment, parsed_moment
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import choice_field, text_field, trimmed


class FilingForm(DeedForm):
    """The filing of one document; what the law says of the day is told, nothing is blocked."""

    def __init__(
        self,
        what: str,
        at: datetime,
        store: Callable[[Filing], object],
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        weigh: Callable[[datetime], str] = lambda _: "",
    ) -> None:
        super().__init__(what, "", tasks, parent)
        self.save_button.setText(self.tr("It is filed"))
        self._store, self._ask_law = store, weigh
        self.at = self.add(self.tr("When, time of the precinct"), text_field(moment(at)))
        ways = [(way, way_words(way)) for way in FilingWay]
        self.how = self.add(self.tr("How"), choice_field(ways, FilingWay.HAND))
        self.number = self.add(self.tr("Incoming number or receipt"), text_field(longest=80))
        self.words = self.add(self.tr("Note: who took it, what was said"), WordsField())
        self.scans = self.add(self.tr("Scan of the receipt"), ScansField())
        self.add_warning()
        self.add_key("Ctrl+O", self.scans.choose)
        self.add_key("Ctrl+Shift+V", self.scans.paste)
        self.setAcceptDrops(True)
        self.at.textChanged.connect(lambda _: self._weigh())
        self._weigh()

    def fault(self) -> str:
        """Say which field is missing or is no moment."""
        if parsed_moment(self.at.text()) is None:
            words = self.tr("When: write the day and the time, for example: 24.11.2026 14:05.")
            return self.faulty(self.at, words)
        return ""

    def work(self) -> Callable[[], object]:
        """Return the deed that records the filing."""
        at = parsed_moment(self.at.text())
        if at is None:
            raise ValueError(self.at.text())
        way = FilingWay(self.how.currentData())
        filing = Filing(way, at, trimmed(self.number), self.scans.paths, self.words.words)
        return lambda: self._store(filing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take scans anywhere over the form."""
        self.scans.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the scans that were let go."""
        self.scans.dropEvent(event)

    def _weigh(self) -> None:
        at = parsed_moment(self.at.text())
        if at is None:
            self.warn("")
            return
        # The law is asked of the campaign: outside the GUI thread, and only the last moment counts.
        self._tasks.run(lambda: self._ask_law(at), self.warn, self._refused, kind="filing weighed")
