"""Where figures were seen and when: source, address, issue, moment, and a picture of it."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QStringListModel, Qt, QTemporaryDir
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import files, given, look
from hq_desktop.ui.figures import parsed_moment

PICTURES = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.heic *.pdf"


class OriginBox(QWidget):
    """Fields under their captions, some in a row; they stay for the next figures."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._cells: list[QWidget] = []
        self._scratch: QTemporaryDir | None = None
        self._screenshot: Path | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.source = _line(300)
        self._sources = QStringListModel(self)
        completer = QCompleter(self._sources, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(completer)
        self.address = _line(2000)
        self.issue = _line(300)
        self.moment = _line(20)
        self.moment.setMinimumWidth(128)
        now = QPushButton(self.tr("now"), self)
        now.setToolTip(self.tr("The figures are seen at this moment"))
        now.clicked.connect(self._put_now)
        self.screenshot_button = QPushButton(self.tr("choose, or paste it …"), self)
        self.screenshot_button.clicked.connect(self._choose)
        self.add(self.tr("Source"), self.source)
        self.add(self.tr("Web address"), self.address)
        self.add(self.tr("Newspaper: issue, page"), self.issue)
        self.add(self.tr("Seen: 24.11.2026 14:05"), self.moment, now)
        self.add(self.tr("Screenshot"), self.screenshot_button)

    @property
    def screenshot(self) -> Path | None:
        """The picture of where it was seen, if one was given."""
        return self._screenshot

    @property
    def seen_at(self) -> datetime | None:
        """The moment that is written; None where there is none, or no moment is written."""
        return parsed_moment(self.moment.text())

    @property
    def source_words(self) -> str:
        """The source without spaces around and doubled ones inside."""
        return " ".join(self.source.text().split())

    @property
    def is_moment_faulty(self) -> bool:
        """Whether something stands in the field that is no moment."""
        return bool(self.moment.text().strip()) and self.seen_at is None

    def add(self, words: str, field: QWidget, beside: QWidget | None = None) -> None:
        """Add a field under its caption, at the end."""
        cell = QWidget(self)
        caption = QLabel(words, cell)
        caption.setBuddy(field)
        look.kind(caption, "caption")
        field.setAccessibleName(words)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption)
        column.addLayout(row)
        place = len(self._cells)
        self._cells.append(cell)
        self._grid.addWidget(cell, place // self._columns, place % self._columns)

    def show_sources(self, sources: list[str]) -> None:
        """Offer the sources known already."""
        self._sources.setStringList(sources)

    def show_cells(self, wanted: range) -> None:
        """Show some of the fields, by their places."""
        for place, cell in enumerate(self._cells):
            cell.setVisible(place in wanted)

    def keep_screenshot(self, path: Path | None) -> None:
        """Take a file as the picture of where it was seen; None takes it away."""
        self._screenshot = path
        self.screenshot_button.setText(path.name if path else self.tr("choose, or paste it …"))

    def take_picture(self, image: QImage) -> Path:
        """Keep a pasted picture as a file until the program ends and return its place."""
        if self._scratch is None:
            self._scratch = QTemporaryDir()
        path = Path(self._scratch.filePath(given.picture_name()))
        image.save(str(path))
        return path

    def take_pasted(self, held: QMimeData) -> bool:
        """Take a picture from the clipboard as the screenshot; say whether there was one."""
        image = given.picture_of(held)
        if image is None:
            return False
        self.keep_screenshot(self.take_picture(image))
        return True

    def _put_now(self) -> None:
        self.moment.setText(f"{datetime.now(ZONE):%d.%m.%Y %H:%M}")

    def _choose(self) -> None:
        pattern = self.tr("Pictures") + f" ({PICTURES})"
        self.keep_screenshot(files.ask_open(self, self.tr("Screenshot"), pattern))


def _line(longest: int) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(longest)
    return field
