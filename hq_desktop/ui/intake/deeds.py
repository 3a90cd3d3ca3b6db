"""What one key does with the file in hand, the same key in every keyboard layout."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.domain.assignment import Unusable
from hq_desktop.ui import keys, look
from hq_desktop.ui.widgets.flow_row import FlowRow
from hq_desktop.ui.widgets.key_cap import KeyCap

translate = QCoreApplication.translate


class Deed(StrEnum):
    """A key of the screen, by the Latin letter on it."""

    PAGE_OF = "p"
    NOT_A_PROTOCOL = "n"
    PAGE_MISSING = "m"
    ILLEGIBLE = "i"
    WRONG_ELECTION = "w"
    INCIDENT = "j"
    SEPARATE = "s"
    BALLOT = "b"
    CARD = "c"
    CUSTODY = "h"
    UNDO = "u"
    TURN = "r"
    ALIKE = "g"
    RACE = "l"


REASONS: Mapping[Deed, Unusable] = {
    Deed.NOT_A_PROTOCOL: Unusable.NOT_A_PROTOCOL,
    Deed.PAGE_MISSING: Unusable.PAGE_MISSING,
    Deed.ILLEGIBLE: Unusable.ILLEGIBLE,
    Deed.WRONG_ELECTION: Unusable.WRONG_ELECTION,
}
"""The deeds that say why a file is not typed."""


def meant(event: QKeyEvent) -> Deed | None:
    """Return the deed of a key."""
    if keys.meant(event) == keys.BLANK:
        return Deed.PAGE_OF
    letter = keys.letter(event)
    return Deed(letter) if letter in set(Deed) else None


def shown_words() -> tuple[tuple[Deed, str], ...]:
    """Return the deeds that stand on the screen, in their order."""
    return (
        (Deed.PAGE_OF, translate("Intake", "page of the sheet before")),
        (Deed.NOT_A_PROTOCOL, translate("Intake", "not a protocol")),
        (Deed.PAGE_MISSING, translate("Intake", "a page is missing")),
        (Deed.ILLEGIBLE, translate("Intake", "illegible")),
        (Deed.WRONG_ELECTION, translate("Intake", "another election")),
        (Deed.INCIDENT, translate("Intake", "to an incident")),
        (Deed.SEPARATE, translate("Intake", "not the same")),
        (Deed.BALLOT, translate("Intake", "filled ballot")),
        (Deed.CARD, translate("Intake", "card")),
        (Deed.CUSTODY, translate("Intake", "where it was")),
    )


class DeedButton(QPushButton):
    """A key cap with what the key does; a mouse may press it too."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "deed")
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 6, 0)
        row.setSpacing(6)
        cap, words = KeyCap(key, self), QLabel(text, self)
        for label in (cap, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.kind(words, "caption")
        row.addWidget(cap)
        row.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        """Take the room of the cap and the words."""
        return self._row.sizeHint()


class DeedButtons(QWidget):
    """Every deed with its key, at the foot of what it is done with."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowRow(self, gap=4)
        row.setContentsMargins(12, 4, 8, 8)
        self._buttons: dict[Deed, DeedButton] = {}
        for deed, text in shown_words():
            button = DeedButton(deed.value.upper(), text, self)
            button.clicked.connect(lambda _checked=False, deed=deed: self.pressed.emit(deed))
            row.addWidget(button)
            self._buttons[deed] = button

    def allow(self, deed: Deed, *, is_possible: bool) -> None:
        """Show a deed only where there is something to do it with."""
        self._buttons[deed].setVisible(is_possible)
