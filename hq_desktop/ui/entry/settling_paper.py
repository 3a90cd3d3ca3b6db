"""The paper of a line that two entries differ on: the sheet at the left, its strip on the right."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from hq_desktop.actions.entry import EntryActions
from hq_desktop.actions.settling import Dispute
from hq_desktop.domain import quads
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.recipe import Strip
from hq_desktop.domain.typed_lines import WORDS
from hq_desktop.ui.entry.photo_work import PhotoWork
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.entry.settling_view import STRIP_HEIGHT
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.photo_marks import Marks
from hq_desktop.ui.widgets.pyramid import image_of


class SettlingPaper(QObject):
    """Shows what was seen of the line in hand, and where it stands on the whole sheet."""

    def __init__(
        self,
        parts: EntryScreen,
        photo: PhotoWork,
        actions: EntryActions,
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._view = parts.settling
        self._photo = photo
        self._actions = actions
        self._tasks = tasks
        self._strip: Strip | None = None
        parts.photo.changed.connect(self._picture_changed)

    def show_line(self, dispute: Dispute | None) -> None:
        """Show the paper of a line; of none, nothing."""
        self._strip = None
        self._view.strip.show_image(None)
        if dispute is None:
            return
        self._parts.show_left(bool(dispute.pages))
        self._parts.photo.show_pages(dispute.pages)
        self._show_strip(dispute)

    def leave(self) -> None:
        """Take the outline off the sheet."""
        self._parts.photo.view.show_marks(Marks())

    def _show_strip(self, dispute: Dispute) -> None:
        """Show what the entries saw of the line, else where it stands on the sheet."""
        strip = next(iter(dispute.strips), None)
        strip = strip or self._photo.lens.place_of(dispute.line.removeprefix(WORDS))
        if strip is None or strip == self._strip:
            return
        self._strip = strip
        ratio = self._view.devicePixelRatioF()
        size = (round(max(self._view.width() - 36, 200) * ratio), round(STRIP_HEIGHT * ratio))

        def cut() -> QImage:
            made = self._actions.strip(strip, size)
            return image_of(made.width, made.height, made.pixels)

        def show(image: QImage) -> None:
            if self._strip == strip:
                self._view.strip.show_image(image)

        self._tasks.run(cut, show, _ignore, kind="settling strip")

    def _picture_changed(self) -> None:
        """Outline the line on the whole sheet, now that it is decoded."""
        dispute = self._view.current
        if not self._parts.is_settling or dispute is None:
            return
        self._show_strip(dispute)
        strip, picture = self._strip, self._parts.photo.view.picture
        is_here = strip is not None and (strip.sha256, strip.number) == self._parts.photo.key
        if strip is None or picture is None or not is_here:
            self._parts.photo.view.show_marks(Marks())
            return
        outline = quads.shown_quad(picture.recipe, strip.quad)
        self._parts.photo.view.show_marks(Marks(outline=outline))
        self._parts.photo.view.reveal(outline)


def _ignore(_error: HqError) -> None:
    """A strip that cannot be read stays away; the whole sheet is beside it."""
