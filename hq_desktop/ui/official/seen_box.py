"""Where the figures that are typed were seen and when, with the page kept as evidence."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hq_desktop.actions.official import Seen
from hq_desktop.ui import files
from hq_desktop.ui.origin_box import PICTURES, OriginBox


class SeenBox(OriginBox):
    """Source, address, issue, moment, page, screenshot; they stay for the next figures."""

    page_chosen = Signal(object)
    """The file that the figures are typed from, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self._page: Path | None = None
        self.page_button = QPushButton(self.tr("scan or page …"), self)
        self.page_button.setToolTip(self.tr("Shown beside the form and kept as evidence"))
        self.page_button.clicked.connect(self._choose_page)
        self.add(self.tr("Typed from"), self.page_button)
        self.setContentsMargins(16, 8, 16, 8)

    @property
    def page(self) -> Path | None:
        """The file that the figures are typed from."""
        return self._page

    def fault(self) -> str:
        """Return what is missing, or ""."""
        if not self.source_words:
            return self.tr("Write where the figures were seen.")
        if self.seen_at is None:
            return self.tr("Write when they were seen, for example 24.11.2026 14:05.")
        return ""

    def seen(self) -> Seen | None:
        """Return what was written; None while something is missing."""
        when = self.seen_at
        if not self.source_words or when is None:
            return None
        return Seen(
            self.source_words,
            when,
            self._page,
            self.address.text().strip(),
            self.issue.text().strip(),
            self.screenshot,
        )

    def keep(self, page: Path | None) -> None:
        """Take a file as the page to be kept; None takes it away."""
        self._page = page
        self.page_button.setText(page.name if page else self.tr("scan or page …"))
        self.page_chosen.emit(page)

    def _choose_page(self) -> None:
        pattern = self.tr("Pictures") + f" ({PICTURES});;" + self.tr("All files") + " (*)"
        page = files.ask_open(self, self.tr("Scan or page"), pattern)
        if page is not None:
            self.keep(page)
