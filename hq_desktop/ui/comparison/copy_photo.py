"""The photo of a copy beside its figures; decoding happens outside the window's thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.copy_photos import CopyPhoto, CopyPhotos
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Page, ProtocolCopy
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import digest, figure
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.photo_view import PhotoView
from hq_desktop.ui.widgets.pyramid import Pyramid, pyramid_of
from hq_desktop.ui.widgets.shown_picture import ShownPicture


class CopyPhotoPane(QWidget):
    """Shows the pictures of one copy, one after another."""

    def __init__(self, photos: CopyPhotos, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._tasks = tasks
        self._pages: tuple[Page, ...] = ()
        self._places: tuple[tuple[Page, int], ...] = ()
        self._place = 0
        self.view = PhotoView(self)
        self.view.setAcceptDrops(False)
        self._which = QLabel(self)
        look.kind(self._which, "strong")
        self._digest = ElidedLabel(parent=self)
        look.kind(self._digest, "second")
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setContentsMargins(32, 0, 32, 0)
        look.kind(self.note, "second")
        self._stack = QStackedWidget(self)
        self._build()

    def show_copy(self, copy: ProtocolCopy | None) -> None:
        """Show the first picture of a copy; of the same pages the one that is shown stays."""
        pages = copy.pages if copy is not None else ()
        if pages and pages == self._pages:
            return
        self._pages, self._places, self._place = pages, (), 0
        self._name()
        if not pages:
            self._say(self.tr("This copy has no photo."))
            return
        self._clear()
        self._tasks.run(
            lambda: self._photos.places(pages),
            lambda places: self._take(pages, places),
            self._failed,
            kind="copy pages",
        )

    def turn_page(self, steps: int) -> None:
        """Show the next or the previous picture."""
        wanted = min(max(self._place + steps, 0), max(len(self._places) - 1, 0))
        if wanted != self._place:
            self._place = wanted
            self._load()

    def _take(self, pages: tuple[Page, ...], places: tuple[tuple[Page, int], ...]) -> None:
        if pages == self._pages:
            self._places = places
            self._load()

    def _load(self) -> None:
        self._name()
        self._clear()
        if not self._places:
            return
        page, number = self._places[self._place]

        def work() -> tuple[CopyPhoto, Pyramid]:
            photo = self._photos.photo(page, number)
            return photo, pyramid_of(photo.width, photo.height, photo.pixels)

        self._tasks.run(work, self._show, self._failed, kind="copy photo")

    def _show(self, found: tuple[CopyPhoto, Pyramid]) -> None:
        photo, pyramid = found
        self._stack.setCurrentWidget(self.view)
        self.view.show_picture(ShownPicture(pyramid, photo.recipe))

    def _clear(self) -> None:
        self.view.clear_picture()
        self._stack.setCurrentWidget(self.view)

    def _failed(self, error: HqError) -> None:
        self._say(f"! {messages.explain(error)}")

    def _say(self, words: str) -> None:
        self.view.clear_picture()
        self.note.setText(words)
        self._stack.setCurrentIndex(1)

    def _name(self) -> None:
        if not self._places:
            self._which.setText(self.tr("Photo"))
            self._digest.show_text("")
            return
        said = self.tr("Photo {place} of {count}")
        self._which.setText(
            said.format(place=figure(self._place + 1), count=figure(len(self._places)))
        )
        page, _ = self._places[self._place]
        self._digest.setText(f"SHA-256 {digest(page.sha256)}")
        self._digest.setToolTip(f"{page.name}\n{page.sha256}")

    def _build(self) -> None:
        head = QWidget(self)
        look.kind(head, "top-bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(28)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._which)
        row.addWidget(self._digest, 1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
