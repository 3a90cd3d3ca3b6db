"""What every screen is to the window: a title, its keys, a way to read again and to be asked."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.protocol import CopyId


@dataclass(frozen=True, slots=True)
class PrecinctSubject:
    """A precinct to be shown, perhaps one of its copies, perhaps one line."""

    race: RaceCode
    precinct: PrecinctId
    copy: CopyId | None = None
    line: str = ""


@dataclass(frozen=True, slots=True)
class TerritorySubject:
    """An announced total to be shown."""

    race: RaceCode
    commission: CommissionCode
    line: str = ""


@dataclass(frozen=True, slots=True)
class TermsSubject:
    """The terms that run."""


@dataclass(frozen=True, slots=True)
class RegisterSubject:
    """The register of cases."""


class Page(QWidget):
    """One screen; children emit, the window listens."""

    badge_changed = Signal(str, str)
    """Text and state of the badge on the rail: "", "attention" or "contradiction"."""

    asked = Signal(str, object)
    """The code of another page and what it should show."""

    saved = Signal(str)
    """What was saved, for the status bar; empty says only that something was."""

    keys_changed = Signal()

    names_switched = Signal()
    """Names of people were hidden behind codes, or shown again; the window says which."""

    def title(self) -> str:
        """Return the name of the screen, in the language of the screen."""
        raise NotImplementedError

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter now and what they do, for the status bar."""
        return ()

    def refresh(self) -> None:
        """Read again what is shown; called when the page is shown and when the journal moved."""

    def show_subject(self, subject: object) -> None:
        """Show what another page asked for."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus by Enter too, which Qt leaves to dialogs."""
        button = QApplication.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(button, QAbstractButton) and self.isAncestorOf(button):
            button.click()
        else:
            super().keyPressEvent(event)

    def may_close(self) -> bool:
        """Say whether nothing would be lost now; a page with unsaved typing keeps it first."""
        return True
