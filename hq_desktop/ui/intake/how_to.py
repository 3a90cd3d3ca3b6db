"""What an empty screen says: how what observers sent gets here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import look

WIDEST = 900


class HowTo(QWidget):
    """Four ways in, and the two buttons that take them."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        look.kind(self._heading, "page-title")
        self._second = QLabel(self)
        self._second.setWordWrap(True)
        look.kind(self._second, "second")
        body = QWidget(self)
        body.setMaximumWidth(WIDEST)
        column = QVBoxLayout(body)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._second)
        column.addSpacing(8)
        column.addLayout(self._ways(body))
        column.addSpacing(12)
        column.addLayout(self._buttons(body))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 24, 32, 24)
        outer.addStretch(1)
        outer.addWidget(body, 100, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        self.show_counts(0, 0)

    def show_counts(self, decided: int, unusable: int) -> None:
        """Say that nothing came yet, or that everything is decided."""
        if not decided and not unusable:
            self._heading.setText(self.tr("Nothing has come in yet"))
            self._second.setText(
                self.tr("Drop files, folders or zips anywhere here, or paste them with Ctrl+V.")
            )
            return
        self._heading.setText(self.tr("✓ Nothing waits"))
        told = self.tr(
            "Decided: {decided}, not usable: {unusable}. Drop, paste or open what comes next."
        )
        self._second.setText(told.format(decided=decided, unusable=unusable))

    def _ways(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, (title, text) in enumerate(self._told()):
            cell = QVBoxLayout()
            cell.setSpacing(2)
            heading, words = QLabel(title, parent), QLabel(text, parent)
            look.kind(heading, "heading")
            words.setWordWrap(True)
            look.kind(words, "second")
            cell.addWidget(heading)
            cell.addWidget(words)
            cell.addStretch(1)
            grid.addLayout(cell, place // 2, place % 2)
        return grid

    def _told(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Telegram"),
                self.tr(
                    "In Telegram Desktop open the chat, “⋮”, “Export chat history”, with photos "
                    "and files, format “Machine-readable JSON”. Hand over the folder that holds "
                    "result.json. A later, longer export adds only what is new."
                ),
            ),
            (
                self.tr("WhatsApp"),
                self.tr(
                    "On the phone open the chat, menu, “Export chat”, “With media”. Hand over the "
                    "zip as it comes."
                ),
            ),
            (
                self.tr("Observers"),
                self.tr(
                    "Ask them to send photos “as file”: such photos keep their moment and place "
                    "and are sharper. A caption such as “УИК 181” proposes the precinct."
                ),
            ),
            (
                self.tr("Scanner and downloads"),
                self.tr(
                    "Switch the watched folder on: what is saved there from then on comes in by "
                    "itself. Nothing there is moved or deleted."
                ),
            ),
        )

    def _buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        files = QPushButton(self.tr("Open files …"), parent)
        files.setToolTip("Ctrl+O")
        look.kind(files, "primary")
        files.clicked.connect(self.files_asked)
        folder = QPushButton(self.tr("Folder or export …"), parent)
        folder.setToolTip("Ctrl+D")
        folder.clicked.connect(self.folder_asked)
        row.addWidget(files)
        row.addWidget(folder)
        row.addStretch(1)
        return row
