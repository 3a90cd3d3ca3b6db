"""The picture of the file in hand, large; its pages, its likes, or why it cannot be shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QStackedWidget, QVBoxLayout, QWidget

from hq_desktop.actions.intake import IntakeActions, Waiting
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.recipe import Recipe
from hq_desktop.ui import icons, look, messages
from hq_desktop.ui.figures import digest, figure
from hq_desktop.ui.intake import words
from hq_desktop.ui.intake.filters import is_attachment, is_faulty
from hq_desktop.ui.intake.picture_shelf import Key, PictureShelf
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.photo_view import PhotoView
from hq_desktop.ui.widgets.shown_picture import ShownPicture

NEXT = 2
"""Pictures decoded before they are asked for."""


class Photo(QWidget):
    """Shows one waiting file after another; decoding happens outside the window's thread."""

    dropped = Signal(list)

    turned = Signal(str, int, int)
    """A file, the number of its picture, and the degrees a person turned it by."""

    def __init__(self, actions: IntakeActions, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = PictureShelf(actions, tasks, self)
        self._waiting: Waiting | None = None
        self._member = 0
        self._number = 0
        self.view = PhotoView(self)
        self.view.dropped.connect(self.dropped)
        self._which = QLabel(self)
        look.kind(self._which, "strong")
        self._digest = ElidedLabel(parent=self)
        look.kind(self._digest, "second")
        self._keys = KeyRow(self)
        self._shown_keys: tuple[tuple[str, str], ...] = ()
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setContentsMargins(32, 0, 32, 0)
        look.kind(self._note, "second")
        self._stack = QStackedWidget(self)
        self._shelf.arrived.connect(self._arrived)
        self._shelf.failed.connect(self._failed)
        self._build()
        self.show_waiting(None, ())

    @property
    def shown_file(self) -> str:
        """The SHA-256 of the file that is seen: the one in front, or one of its likes."""
        members = self._members()
        return members[self._member] if members else ""

    def show_waiting(self, waiting: Waiting | None, following: Sequence[Waiting]) -> None:
        """Show a file from its front; have the first pictures of those after it decoded."""
        is_same = (
            waiting is not None
            and self._waiting is not None
            and waiting.front == self._waiting.front
        )
        self._waiting = waiting
        if not is_same:
            self._member = self._number = 0
            self._show()
        else:
            self._member = min(self._member, len(self._members()) - 1)
            self._name()
        ahead = [(one.front, 0) for one in following[:NEXT] if _is_picture(one)]
        self._shelf.want(ahead)

    def next_page(self, steps: int) -> None:
        """Show the next picture of the file; after the last one the first."""
        count = self._count()
        if count > 1:
            self._number = (self._number + steps) % count
            self._show()

    def next_alike(self) -> None:
        """Show the next picture of the group."""
        members = self._members()
        if len(members) > 1:
            self._member = (self._member + 1) % len(members)
            self._number = 0
            self._show()

    def turn(self, degrees: int) -> None:
        """Turn the picture; the file itself stays as it is."""
        key = self._key()
        if key is not None and self._shelf.get(key) is not None:
            self._shelf.turn(key, degrees)
            self._show()
            self.turned.emit(*key, degrees)

    def _members(self) -> tuple[str, ...]:
        return (self._waiting.front, *self._waiting.alike) if self._waiting is not None else ()

    def _count(self) -> int:
        """How many pictures the file that is seen has; of a like only the first is known."""
        if self._waiting is None or self._waiting.inspection is None or self._member:
            return 1
        return self._waiting.inspection.pictures

    def _key(self) -> Key | None:
        if self._waiting is None or not _is_picture(self._waiting):
            return None
        return self.shown_file, self._number

    def _show(self) -> None:
        self._name()
        key = self._key()
        if key is None:
            self._show_note()
            return
        self._stack.setCurrentWidget(self.view)
        found = self._shelf.get(key)
        if found is None:
            self.view.clear_picture()
            self._shelf.want([key])
        else:
            self.view.show_picture(ShownPicture(found.pyramid, Recipe(found.degrees)))

    def _arrived(self, sha256: str, number: int) -> None:
        if self._key() == (sha256, number) and self.view.picture is None:
            self._show()

    def _failed(self, sha256: str, number: int, error: HqError) -> None:
        if self._key() == (sha256, number):
            self._say("faulty", messages.explain(error))

    def _show_note(self) -> None:
        waiting = self._waiting
        self.view.clear_picture()
        if waiting is None:
            self._say("", self.tr("Nothing under this filter. Ctrl 1 shows everything that waits."))
        elif is_faulty(waiting):
            fault = waiting.inspection.fault if waiting.inspection is not None else ""
            told = self.tr("! {name} cannot be shown: {reason}. It is kept as it came.")
            self._say(
                "faulty",
                told.format(name=waiting.file.name, reason=words.reason_words(fault)),
            )
        else:
            told = self.tr("{name}: {kind}. It is kept as it came.")
            kind = words.kind_words(waiting)
            self._say(words.kind_of(waiting), told.format(name=waiting.file.name, kind=kind))

    def _say(self, icon: str, text: str) -> None:
        shade = look.color(self, "unknown")
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.setPixmap(icons.picture(icon, shade, 48, self.devicePixelRatioF()))
        self._note.setText(text)
        self._stack.setCurrentIndex(1)

    def _name(self) -> None:
        waiting = self._waiting
        if waiting is None:
            self._which.clear()
            self._digest.show_text("")
            self._show_keys(())
            return
        count, members = self._count(), self._members()
        if len(members) > 1:
            told = self.tr("Alike {place} of {count}")
            place, of = self._member + 1, len(members)
        else:
            told, place, of = self.tr("Picture {place} of {count}"), self._number + 1, count
        self._which.setText(told.format(place=figure(place), count=figure(max(of, 1))))
        self._digest.setText(f"SHA-256 {digest(self.shown_file)}")
        self._digest.setToolTip(f"{waiting.file.name}\n{self.shown_file}")
        more = (("G", self.tr("alike")),) if len(members) > 1 else ()
        pages = ((self.tr("Space"), self.tr("page")),) if count > 1 else ()
        always = (("Ctrl + −", self.tr("scale")), ("R", self.tr("turn")))
        self._show_keys((*pages, *more, *always))

    def _show_keys(self, keys: tuple[tuple[str, str], ...]) -> None:
        if keys != self._shown_keys:
            self._shown_keys = keys
            self._keys.show_keys(keys)

    def _build(self) -> None:
        head = QWidget(self)
        look.kind(head, "top-bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(32)
        row = QHBoxLayout(head)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._which)
        row.addWidget(self._digest, 1)
        row.addWidget(self._keys)
        note = QWidget(self)
        middle = QVBoxLayout(note)
        middle.addStretch(1)
        middle.addWidget(self._icon)
        middle.addWidget(self._note)
        middle.addStretch(1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)


def _is_picture(waiting: Waiting) -> bool:
    return not is_faulty(waiting) and not is_attachment(waiting)
