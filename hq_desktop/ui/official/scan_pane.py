"""The page that figures are typed from: a picture or the pages of a PDF, beside the form."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.scans import Scan, scan
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.recipe import PLAIN
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import figure
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.photo_view import PhotoView
from hq_desktop.ui.widgets.pyramid import Pyramid, pyramid_of
from hq_desktop.ui.widgets.shown_picture import ShownPicture


class ScanPane(QWidget):
    """One picture, zoomed and moved by keys and wheel; the keys stay with the fields."""

    closed = Signal()
    """The page is not wanted any more."""

    dropped = Signal(list)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._path: Path | None = None
        self._number, self._count = 0, 1
        self.view = PhotoView(self)
        self.view.dropped.connect(self.dropped)
        self._name = ElidedLabel("", self)
        self._place = QLabel(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setContentsMargins(24, 0, 24, 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._note)
        self._build()
        self.hide()

    @property
    def path(self) -> Path | None:
        """The file that is shown."""
        return self._path

    def show_file(self, path: Path | None) -> None:
        """Show a file; None shows nothing and gives the room back."""
        self._path, self._number = path, 0
        self.setVisible(path is not None)
        if path is None:
            self.view.clear_picture()
        else:
            self._name.show_text(path.name)
            self._read()

    def go(self, steps: int) -> None:
        """Show another page of the file."""
        number = min(max(self._number + steps, 0), self._count - 1)
        if self._path is not None and number != self._number:
            self._number = number
            self._read()

    def zoom(self, steps: float) -> None:
        """Make the picture larger or smaller; 0 shows it whole."""
        if steps:
            self.view.zoom(steps)
        else:
            self.view.fit()

    def _read(self) -> None:
        path, number = self._path, self._number
        if path is None:
            return

        def work() -> tuple[Scan, Pyramid]:
            found = scan(path, number)
            one = found.picture
            return found, pyramid_of(one.width, one.height, one.pixels)

        self._tasks.run(work, self._show, self._failed, kind="official scan")

    def _show(self, found: tuple[Scan, Pyramid]) -> None:
        one, pyramid = found
        self._number, self._count = one.number, one.count
        self.view.show_picture(ShownPicture(pyramid, PLAIN))
        self._stack.setCurrentWidget(self.view)
        place = self.tr("page {number} of {count}")
        self._place.setText(
            place.format(number=figure(one.number + 1), count=figure(one.count))
            if one.count > 1
            else ""
        )

    def _failed(self, error: HqError) -> None:
        self._note.setText(f"! {messages.explain(error)}")
        look.state(self._note, "attention")
        self._place.clear()
        self._stack.setCurrentWidget(self._note)

    def _build(self) -> None:
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(40)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        row.addWidget(self._place)
        for sign, words, deed in (
            ("‹", self.tr("Page before (Ctrl+PgUp)"), lambda: self.go(-1)),
            ("›", self.tr("Next page (Ctrl+PgDn)"), lambda: self.go(1)),
            ("−", self.tr("Smaller (Ctrl+−)"), lambda: self.zoom(-1)),
            ("+", self.tr("Larger (Ctrl++)"), lambda: self.zoom(1)),
            ("0", self.tr("Whole (Ctrl+0)"), lambda: self.zoom(0)),
            ("×", self.tr("Take the page away"), self.closed.emit),
        ):
            button = QPushButton(sign, bar)
            button.setFixedSize(28, 28)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            look.kind(button, "quiet")
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(deed)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
