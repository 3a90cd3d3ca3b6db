"""The picture of the sheet beside the form: pages, zoom, turning, all from the keyboard."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Page
from hq_desktop.ui import look, messages
from hq_desktop.ui.figures import digest
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.photo_view import PhotoView


@dataclass(frozen=True, slots=True)
class _Shown:
    """One picture of one kept file."""

    page: Page
    number: int


class PhotoPane(QWidget):
    """Shows the pages of the copy in hand; decoding happens outside the window's thread."""

    page_turned = Signal(object)
    """A page that a person turned; it is kept as it stands."""

    dropped = Signal(list)

    def __init__(self, actions: EntryActions, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._pages: tuple[Page, ...] = ()
        self._shown: tuple[_Shown, ...] = ()
        self._place = 0
        self.view = PhotoView(self)
        self.view.turned.connect(self._turned)
        self.view.dropped.connect(self.dropped)
        self._which = QLabel(self)
        look.kind(self._which, "strong")
        self._digest = ElidedLabel(parent=self)
        look.kind(self._digest, "second")
        self._trouble = QLabel(self)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(16, 8, 16, 8)
        look.kind(self._trouble, "second")
        look.state(self._trouble, "attention")
        self._trouble.hide()
        self._build()

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self._shown)

    @property
    def place(self) -> int:
        """Which picture is shown, from 0."""
        return self._place

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the pictures of kept files, the first of the newest file in view."""
        wanted = tuple(pages)
        before, self._pages = self._pages, wanted
        if _files(before) == _files(wanted):
            self._shown = tuple(replace(one, page=_newest(wanted, one.page)) for one in self._shown)
            return
        self._shown = ()
        self.view.clear_picture()
        self._name()
        if wanted:
            newest = _first_new(before, wanted)
            self._tasks.run(
                lambda: [(page, self._actions.pictures_in(page)) for page in wanted],
                lambda counted: self._counted(counted, newest),
                self._failed,
                kind="entry pages",
            )

    def turn_page(self, steps: int) -> None:
        """Show the next or the previous picture."""
        place = min(max(self._place + steps, 0), max(len(self._shown) - 1, 0))
        if place != self._place:
            self._place = place
            self._load()

    def _counted(self, counted: Sequence[tuple[Page, int]], newest: Page) -> None:
        self._shown = tuple(
            _Shown(page, number) for page, count in counted for number in range(count)
        )
        places = (place for place, one in enumerate(self._shown) if one.page == newest)
        self._place = next(places, 0)
        self._load()

    def _load(self) -> None:
        if not self._shown:
            return
        wanted = self._shown[self._place]
        self._name()
        self._tasks.run(
            _decoding(self._actions, wanted),
            lambda image: self._loaded(wanted, image),
            self._failed,
            kind="entry picture",
        )

    def _loaded(self, wanted: _Shown, image: QImage) -> None:
        if self._shown and self._shown[self._place] == wanted:
            self._trouble.hide()
            self.view.show_image(image, wanted.page.turned)

    def _failed(self, error: HqError) -> None:
        self._trouble.setText(messages.explain(error))
        self._trouble.show()

    def _turned(self, degrees: int) -> None:
        if self._shown:
            page = replace(self._shown[self._place].page, turned=degrees)
            self.page_turned.emit(page)

    def _name(self) -> None:
        if not self._shown:
            self._which.setText(self.tr("Photo"))
            self._digest.clear()
            return
        one = self._shown[self._place]
        said = self.tr("Photo {place} of {count}")
        self._which.setText(said.format(place=self._place + 1, count=len(self._shown)))
        self._digest.setText(f"SHA-256 {digest(one.page.sha256)}")
        self._digest.setToolTip(f"{one.page.name}\n{one.page.sha256}")

    def _build(self) -> None:
        head = QWidget(self)
        look.kind(head, "top-bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        # The form is wide enough before the head of the picture is.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._which)
        row.addWidget(self._digest, 1)
        keys = KeyRow(head)
        keys.show_keys(
            (
                ("Ctrl ↑↓", self.tr("move")),
                ("Ctrl + −", self.tr("scale")),
                ("Ctrl R", self.tr("turn")),
            )
        )
        row.addWidget(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._trouble)
        column.addWidget(self.view, 1)


def _decoding(actions: EntryActions, wanted: _Shown) -> Callable[[], QImage]:
    def decode() -> QImage:
        picture = actions.picture(wanted.page, wanted.number)
        row = 3 * picture.width
        pixels = QImage(
            picture.pixels, picture.width, picture.height, row, QImage.Format.Format_RGB888
        )
        # A copy owns its pixels, and this layout is what the screen draws without converting.
        return pixels.convertToFormat(QImage.Format.Format_RGB32)

    return decode


def _files(pages: Sequence[Page]) -> tuple[str, ...]:
    return tuple(page.sha256 for page in pages)


def _newest(pages: Sequence[Page], page: Page) -> Page:
    return next((one for one in pages if one.sha256 == page.sha256), page)


def _first_new(before: Sequence[Page], after: Sequence[Page]) -> Page:
    known = set(_files(before))
    return next((page for page in after if page.sha256 not in known), after[0])
