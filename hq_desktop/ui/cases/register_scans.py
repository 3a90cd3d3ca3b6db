"""Scans of a receipt or a decision: chosen, dropped or pasted; each is taken out again."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hq_desktop.ui import files, given, look
from hq_desktop.ui.widgets.flow_row import FlowRow

LONGEST = 40
"""Signs of a name that are shown; the whole stands in the tooltip."""


class ScansField(QWidget):
    """A button that asks for files, and a button for each that was given."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self._scratch: QTemporaryDir | None = None
        self.setAcceptDrops(True)
        self.choose_button = QPushButton(self.tr("Choose …"), self)
        self.choose_button.setToolTip("Ctrl+O")
        self.choose_button.clicked.connect(self.choose)
        self._note = QLabel(self.tr("or drop it here; Ctrl+Shift+V pastes a picture"), self)
        self._note.setWordWrap(True)
        look.kind(self._note, "caption")
        self._chips = FlowRow()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.choose_button)
        head.addWidget(self._note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._chips)
        self.setFocusProxy(self.choose_button)

    def choose(self) -> None:
        """Ask for files and take them."""
        self.take(files.ask_several(self, self.tr("Scan of the paper")))

    def take(self, paths: Iterable[Path]) -> None:
        """Take files; one that was given already is not taken twice."""
        self._show((*self.paths, *paths))

    def paste(self) -> None:
        """Take the files or the picture of the clipboard."""
        self._take_held(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures that are let go here."""
        if given.is_takeable(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was let go."""
        self._take_held(event.mimeData())
        event.acceptProposedAction()

    def _take_held(self, held: QMimeData) -> None:
        paths = given.files_of(held)
        image = None if paths else given.picture_of(held)
        if image is not None:
            if self._scratch is None:
                self._scratch = QTemporaryDir()
            path = Path(self._scratch.filePath(given.picture_name()))
            if image.save(str(path)):
                paths = (path,)
        self.take(one for one in paths if one.is_file())

    def _show(self, paths: tuple[Path, ...]) -> None:
        self.paths = tuple(dict.fromkeys(paths))
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for path in self.paths:
            self._add_chip(path)
        self.updateGeometry()
        self.changed.emit()

    def _add_chip(self, path: Path) -> None:
        name = path.name
        short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"
        button = QPushButton(f"{short}   ×", self)
        button.setToolTip(str(path))
        button.setAccessibleName(self.tr("Take out {name}").format(name=name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take_out(path))
        look.kind(button, "quiet")
        self._chips.addWidget(button)
        button.show()

    def _take_out(self, path: Path) -> None:
        self._show(tuple(one for one in self.paths if one != path))
        self.choose_button.setFocus()
