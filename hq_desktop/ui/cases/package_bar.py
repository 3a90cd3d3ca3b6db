"""Under the preview: which document, print, save, and how far the work is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.cases.shelf import LAWYER, MANIFEST, SEALED


class PackageBar(QWidget):
    """Deeds on the package that is shown; while one is being made, its progress and the way out."""

    document_chosen = Signal(object)
    print_asked = Signal()
    save_asked = Signal()
    disk_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "foot-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.documents = QComboBox(self)
        self.documents.setAccessibleName(self.tr("Document"))
        self.documents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.documents.setMinimumContentsLength(10)
        self.print = QPushButton(self.tr("Print"), self)
        self.print.setToolTip("Ctrl+Shift+P")
        self.save = QPushButton(self.tr("Save as …"), self)
        self.save.setToolTip("Ctrl+S")
        self.disk = QPushButton(self.tr("Data disk …"), self)
        self.disk.setToolTip(self.tr("The originals of the package with their hashes"))
        self._word = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addStretch(0)
        for widget, stretch in (
            (self.documents, 1),
            (self._word, 0),
            (self.progress, 1),
            (self.cancel, 0),
            (self.disk, 0),
            (self.save, 0),
            (self.print, 0),
        ):
            row.addWidget(widget, stretch)
        self.documents.activated.connect(
            lambda _place: self.document_chosen.emit(self.documents.currentData())
        )
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.disk.clicked.connect(self.disk_asked)
        self.cancel.clicked.connect(self.cancelled)
        self.show_running("")

    def show_documents(self, paths: Sequence[Path]) -> None:
        """Offer the documents of a package."""
        self.documents.clear()
        for path in paths:
            name = path.stem
            if path.name.endswith(LAWYER):
                name = self.tr("Never filed: {name}").format(name=path.stem)
            elif path.name.endswith(SEALED):
                name = self.tr("In a sealed envelope: {name}").format(name=path.stem)
            self.documents.addItem(name, path)
        self._allow()

    def current(self) -> Path | None:
        """Return the document that is shown."""
        path = self.documents.currentData()
        return path if isinstance(path, Path) else None

    def paths(self) -> tuple[Path, ...]:
        """Return every document that is offered, in the order in which they are."""
        every = (self.documents.itemData(place) for place in range(self.documents.count()))
        return tuple(one for one in every if isinstance(one, Path))

    def show_running(self, word: str) -> None:
        """Show that something is being done, or with an empty word that nothing is."""
        is_running = bool(word)
        self._word.setText(word)
        self.progress.setRange(0, 0)
        running: tuple[QWidget, ...] = (self._word, self.progress, self.cancel)
        resting: tuple[QWidget, ...] = (self.documents, self.print, self.save, self.disk)
        # What goes is hidden first: both groups side by side would widen the window for good.
        going, coming = (resting, running) if is_running else (running, resting)
        for widget in going:
            widget.hide()
        for widget in coming:
            widget.show()
        self._allow()

    def show_step(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _allow(self) -> None:
        has_documents = self.documents.count() > 0
        if not has_documents:
            self.documents.hide()
        elif self.progress.isHidden():
            self.documents.show()
        for button in (self.print, self.save):
            button.setEnabled(has_documents)
        shown = self.current()
        self.disk.setEnabled(shown is not None and (shown.parent / MANIFEST).is_file())
