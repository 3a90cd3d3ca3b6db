"""What an export named and did not hold: whom to ask for it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.domain.delivery import DeliveredFile, Delivery
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.intake import words
from hq_desktop.ui.widgets.record_table import Column, RecordTable

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MissingFile:
    """One file that did not come, with its message."""

    delivery: Delivery
    file: DeliveredFile


def missing_files(deliveries: Sequence[Delivery]) -> tuple[MissingFile, ...]:
    """Return every file that did not come."""
    return tuple(
        MissingFile(delivery, file)
        for delivery in deliveries
        for file in delivery.files
        if file.missing is not None
    )


class MissingList(QWidget):
    """A table of the files to be asked for again; Ctrl+C copies it as text."""

    copied = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QLabel(
            self.tr(
                "The export names these files and does not hold them. Ask their senders for them "
                "again, as files, or export again with media."
            ),
            self,
        )
        self._hint.setWordWrap(True)
        look.kind(self._hint, "second")
        self._copy = QPushButton(self.tr("Copy as text"), self)
        self._copy.setToolTip("Ctrl+C")
        self._copy.clicked.connect(self.copy)
        self.table: RecordTable[MissingFile] = RecordTable(
            _columns(), self, identity=lambda one: (one.delivery.id, one.file.name)
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(16)
        head.addWidget(self._hint, 1)
        head.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_missing(self, files: Sequence[MissingFile]) -> None:
        """Show other files."""
        self.table.show_records(files)

    def copy(self) -> None:
        """Put the list into the clipboard, one file a line."""
        shown = self.table.records.shown
        QGuiApplication.clipboard().setText("\n".join(_line(one) for one in shown))
        self.copied.emit(len(shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the screen: there is no file in hand here."""
        event.ignore()


def _columns() -> tuple[Column[MissingFile], ...]:
    return (
        Column(
            lambda: translate("Intake", "Sender"),
            lambda one: words.sender_words(one.delivery),
            width=220,
        ),
        Column(
            lambda: translate("Intake", "Sent"),
            lambda one: moment(one.delivery.sent_at),
            lambda one: one.delivery.sent_at,
            width=144,
        ),
        Column(lambda: translate("Intake", "Chat"), lambda one: one.delivery.chat_name, width=200),
        Column(lambda: translate("Intake", "File"), lambda one: one.file.name),
        Column(
            lambda: translate("Intake", "Why"),
            lambda one: words.missing_words(one.file.missing),
            width=260,
        ),
    )


def _line(one: MissingFile) -> str:
    delivery = one.delivery
    number = words.number_words(delivery)
    parts = (
        words.sender_words(delivery),
        moment(delivery.sent_at),
        delivery.chat_name,
        number,
        one.file.name,
        words.missing_words(one.file.missing),
    )
    return "\t".join(part for part in parts if part)


def count_words(count: int) -> str:
    """Return how many lines were copied."""
    return translate("Intake", "✓ Copied: {count}").format(count=figure(count))
