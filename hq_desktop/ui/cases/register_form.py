"""A dialog that stays until its deed is done: what was typed is never lost to an error."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from hq_desktop.domain.errors import HqError
from hq_desktop.ui import look, messages
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import FormDialog
from hq_desktop.ui.widgets.screen_keys import add_key

WIDTH = 720
LINES = 76
"""Pixels that three lines of words take."""


class WordsField(QPlainTextEdit):
    """Words of several lines: Enter saves the form, Shift+Enter begins a new line."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES)

    @property
    def words(self) -> str:
        """What is written, without empty lines at its ends."""
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class DeedForm(FormDialog):
    """Fields of one deed; the dialog closes when the campaign has it."""

    def __init__(self, title: str, deed: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(title, deed, parent)
        self.setMinimumWidth(WIDTH)
        self._tasks = tasks
        self._is_storing = False
        self._marked: QWidget | None = None
        self._warning: QLabel | None = None
        self._is_left = False

    def work(self) -> Callable[[], object]:
        """Return what is to be done with the fields as they stand; done outside the GUI thread."""
        raise NotImplementedError

    def accept(self) -> None:
        """Do the deed where nothing is wrong; an error is told and everything stays typed."""
        if self._is_storing:
            return
        self._mark(None)
        fault = self.fault()
        self.show_fault(fault)
        if not fault:
            self._hold(is_storing=True)
            self._tasks.run(self.work(), lambda _: self._stored(), self._refused)

    def reject(self) -> None:
        """Leave without doing anything; a deed that is being done is waited for."""
        if not self._is_storing:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Take what a heading of two lines needs besides."""
        super().showEvent(event)
        lacking = self._fields.sizeHint().height() - self._scroll.viewport().height()
        room = self.screen().availableGeometry().height() - 80 - self.height()
        self.resize(self.width(), self.height() + max(0, min(lacking, room)))

    def done(self, result: int) -> None:
        """Close; what is still being asked is not heard any more."""
        self._is_left = True
        super().done(result)

    def faulty(self, field: QWidget, words: str) -> str:
        """Say what is wrong with a field and go to it."""
        self._mark(field)
        field.setFocus()
        return words

    def add_warning(self) -> None:
        """Keep a line for what needs attention and blocks nothing."""
        self._warning = QLabel(self)
        self._warning.setWordWrap(True)
        look.state(self._warning, "attention")
        self._form.addRow(self._warning)
        self.warn("")

    def warn(self, words: str) -> None:
        """Show what needs attention; "" takes it away."""
        if self._warning is not None and not self._is_left:
            self._warning.setText(f"! {words}" if words else "")
            self._form.setRowVisible(self._warning, bool(words))

    def add_key(self, key: str, deed: Callable[[], object]) -> None:
        """Let a key do something anywhere in the form."""
        add_key(self, key, deed)

    def _stored(self) -> None:
        self._hold(is_storing=False)
        self.done(self.DialogCode.Accepted)

    def _refused(self, error: HqError) -> None:
        if self._is_left:
            return
        self._hold(is_storing=False)
        self.show_fault(messages.explain(error))

    def _hold(self, *, is_storing: bool) -> None:
        self._is_storing = is_storing
        self.save_button.setEnabled(not is_storing)

    def _mark(self, field: QWidget | None) -> None:
        if self._marked is not None:
            look.state(self._marked, "")
        self._marked = field if isinstance(field, QLineEdit) else None
        if self._marked is not None:
            look.state(self._marked, "faulty")
