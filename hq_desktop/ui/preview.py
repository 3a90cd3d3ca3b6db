"""A document as it will be printed: exactly that PDF, leafed through inside the program."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QPalette, QShowEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.screen_keys import add_key

ZOOM_STEP = 1.25
ZOOM_LEAST, ZOOM_MOST = 0.25, 6.0


class Preview(QWidget):
    """A PDF with its outline; pages by PgUp and PgDn, zoom by Ctrl and plus or minus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.outline = QTreeView(self)
        self._bookmarks = QPdfBookmarkModel(self)
        self._place = QLabel(self)
        self._outline_button = QToolButton(self)
        self._build()
        self._add_actions()

    def show_file(self, path: Path) -> bool:
        """Show a PDF; say whether it could be opened."""
        self.document.close()
        opened = self.document.load(str(path)) == QPdfDocument.Error.None_
        self._show_place()
        if opened:
            self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            self.go_to(0)
        return opened

    def close_file(self) -> None:
        """Let go of the file, so that it can be written again."""
        self.document.close()
        self._show_place()

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self.view.pageNavigator().currentPage()

    def go_to(self, page: int) -> None:
        """Show a page."""
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def zoom(self, by: float) -> None:
        """Make the page larger or smaller."""
        wide = self.document.pagePointSize(max(0, self.page)).width() or 1.0
        fitting = (self.view.viewport().width() - 12) / (wide * self.view.logicalDpiX() / 72)
        is_fitting = self.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
        before = fitting if is_fitting else self.view.zoomFactor()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(ZOOM_LEAST, min(ZOOM_MOST, before * by)))

    def fit(self) -> None:
        """Make the page as wide as the view."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the sheets; a focus proxy would hold Tab here for ever."""
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the sheets on the ground of the window."""
        super().showEvent(event)
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Dark, look.color(self, "sunken"))
        self.view.setPalette(ground)

    def _show_place(self, _page: int = 0) -> None:
        count = self.document.pageCount()
        self._place.setText(sheet_of(self.page + 1, count) if count > 0 else "")

    def _show_outline(self, is_shown: bool) -> None:
        self.outline.setVisible(is_shown)
        (self.outline if is_shown else self.view).setFocus()

    def _open_bookmark(self, index: QModelIndex) -> None:
        page = index.data(int(QPdfBookmarkModel.Role.Page))
        if isinstance(page, int):
            self.go_to(page)

    def _build(self) -> None:
        self.view.setDocument(self.document)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("The package as it will be printed"))
        self.view.pageNavigator().currentPageChanged.connect(self._show_place)
        self._bookmarks.setDocument(self.document)
        self.outline.setModel(self._bookmarks)
        self.outline.setHeaderHidden(True)
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.activated.connect(self._open_bookmark)
        self.outline.clicked.connect(self._open_bookmark)
        self.outline.hide()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.outline)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([240, 600])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(split, 1)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(bar, "filter-bar")
        bar.setFixedHeight(40)
        look.kind(self._place, "heading")
        note = QLabel(self.tr("PDF, as it will be printed"), bar)
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        look.kind(note, "caption")
        self._outline_button.setText(self.tr("Outline"))
        self._outline_button.setCheckable(True)
        self._outline_button.setToolTip("Ctrl+G")
        self._outline_button.toggled.connect(self._show_outline)
        look.kind(self._outline_button, "filter")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addWidget(note, 1)
        row.addWidget(self._outline_button)
        for sign, by, name in (
            ("−", 1 / ZOOM_STEP, self.tr("Smaller")),
            ("+", ZOOM_STEP, self.tr("Larger")),
        ):
            button = QPushButton(sign, bar)
            button.setFixedSize(28, 28)
            look.kind(button, "quiet")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, by=by: self.zoom(by))
            row.addWidget(button)
        return bar

    def _add_actions(self) -> None:
        for keys, deed in (
            (("PgDown",), lambda: self.go_to(self.page + 1)),
            (("PgUp",), lambda: self.go_to(self.page - 1)),
            (("Ctrl+Home",), lambda: self.go_to(0)),
            (("Ctrl+End",), lambda: self.go_to(self.document.pageCount() - 1)),
            (("Ctrl++", "Ctrl+="), lambda: self.zoom(ZOOM_STEP)),
            (("Ctrl+-",), lambda: self.zoom(1 / ZOOM_STEP)),
            (("Ctrl+0",), self.fit),
            (("Ctrl+G",), self._outline_button.toggle),
        ):
            add_key(self, keys, deed)


def sheet_of(number: int, count: int) -> str:
    """Return which sheet of how many is shown."""
    return QCoreApplication.translate("Cases", "Sheet {number} of {count}").format(
        number=figure(number), count=figure(count)
    )
