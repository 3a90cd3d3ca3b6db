"""Where the figures were seen and when, with the page or screenshot kept as evidence."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from hq_desktop.actions.official import Seen
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import files, look
from hq_desktop.ui.figures import parsed_moment


class SeenBox(QWidget):
    """Source, moment, page; they stay for the next figures from the same place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.source = QLineEdit(self)
        self.source.setMaxLength(300)
        self._sources = QStringListModel(self)
        completer = QCompleter(self._sources, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(completer)
        self.moment = QLineEdit(self)
        self.moment.setMaxLength(20)
        now = QPushButton(self.tr("now"), self)
        now.setToolTip(self.tr("The figures are seen at this moment"))
        now.clicked.connect(self._put_now)
        self._page: Path | None = None
        self._page_name = QPushButton(self.tr("no file chosen …"), self)
        self._page_name.clicked.connect(self._choose)
        rows = (
            (self.tr("Source: address or page"), self.source),
            (self.tr("Seen: 24.11.2026 14:05"), self.moment),
            (self.tr("Page or screenshot"), self._page_name),
        )
        for row, (words, field) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(field)
            look.kind(label, "second")
            field.setAccessibleName(words)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if field is self.moment else 2)
        grid.addWidget(now, 1, 2)

    def show_sources(self, sources: list[str]) -> None:
        """Offer the sources known already."""
        self._sources.setStringList(sources)

    def fault(self) -> str:
        """Return what is missing, or ""."""
        if not self.source.text().strip():
            return self.tr("Write where the figures were seen.")
        if parsed_moment(self.moment.text()) is None:
            return self.tr("Write when they were seen, for example 24.11.2026 14:05.")
        return ""

    def seen(self) -> Seen | None:
        """Return what was written; None while something is missing."""
        when = parsed_moment(self.moment.text())
        source = " ".join(self.source.text().split())
        return Seen(source, when, self._page) if source and when is not None else None

    def _put_now(self) -> None:
        self.moment.setText(f"{datetime.now(ZONE):%d.%m.%Y %H:%M}")

    def _choose(self) -> None:
        self.keep(files.ask_open(self, self.tr("Page or screenshot"), ""))

    def keep(self, page: Path | None) -> None:
        """Take a file as the page to be kept; None takes it away."""
        self._page = page
        self._page_name.setText(page.name if page else self.tr("no file chosen …"))
