"""One line in which a call is noted: whom, what came of it by one key, and perhaps a note."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from hq_desktop.domain.call import CallOutcome, Contact
from hq_desktop.ui import hidden_names, keys, look
from hq_desktop.ui.overview.chase_words import SIGNS, outcome_words

OUTCOMES = tuple(CallOutcome)


class NoteField(QLineEdit):
    """The note of a call; Enter notes the call, Escape and ↑ go back."""

    finished = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish or leave."""
        if keys.is_enter(event):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CallBar(QWidget):
    """Opened by C: 1 to 4 say what came of the call, Enter notes it; ← → choose the person."""

    noted = Signal(object, object, str)
    """The Contact, the CallOutcome and the note."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Contact] = ()
        self._place = 0
        look.kind(self, "foot-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._who = QLabel(self)
        look.kind(self._who, "strong")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.note = NoteField(self)
        self.note.setPlaceholderText(self.tr("note, if there is one; Enter notes the call"))
        self.note.setAccessibleName(self.tr("Note of the call"))
        self.note.finished.connect(self._finish)
        self.note.left.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._who)
        for place, outcome in enumerate(OUTCOMES):
            button = QToolButton(self)
            button.setText(f"{place + 1}  {SIGNS[outcome]} {outcome_words(outcome)}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            look.kind(button, "filter")
            button.clicked.connect(self.note.setFocus)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addWidget(self.note, 1)
        self.hide()

    @property
    def outcome(self) -> CallOutcome | None:
        """What was said to have come of the call."""
        place = self._group.checkedId()
        return OUTCOMES[place] if place >= 0 else None

    def open_for(self, people: Sequence[Contact]) -> None:
        """Ask what came of a call to one of these people."""
        self._people, self._place = people, 0
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.note.clear()
        self._show_person()
        self.show()
        self.setFocus()

    def leave(self) -> None:
        """Note nothing."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take an outcome by its digit, another person by an arrow."""
        sign = keys.meant(event)
        if sign.isdigit() and 0 < int(sign) <= len(OUTCOMES):
            self._group.button(int(sign) - 1).setChecked(True)
            self.note.setFocus()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._place = (self._place + step) % len(self._people)
            self._show_person()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif keys.is_enter(event):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _show_person(self) -> None:
        one = self._people[self._place]
        is_hidden = hidden_names.are_hidden()
        parts = [one.shown_name(is_hidden), "" if is_hidden else one.phone]
        if len(self._people) > 1:
            parts.append(f"← {self._place + 1}/{len(self._people)} →")
        self._who.setText("  ".join(filter(None, parts)))

    def _finish(self) -> None:
        if self.outcome is None:
            self.setFocus()
            return
        self.hide()
        self.noted.emit(self._people[self._place], self.outcome, self.note.text())
        self.closed.emit()
