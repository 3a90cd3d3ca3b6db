"""The line under the picture: the keys that change how it is shown, or what a mode asks for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.key_cap import KeyRow


class PhotoFoot(QWidget):
    """One line, always there, so that nothing moves when it says something else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "foot-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        self._words = ElidedLabel("", self)
        look.kind(self._words, "strong")
        self._words.hide()
        self._keys = KeyRow(self)
        self._shown: tuple[tuple[str, str], ...] = ()
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._keys, 1)

    @property
    def text(self) -> str:
        """What a mode asks for; empty where the keys are shown."""
        return self._words.text()

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys that are shown."""
        return self._shown

    def ask(self, words: str) -> None:
        """Show what a mode asks for; nothing brings the keys back."""
        self._words.show_text(words)
        self._words.setVisible(bool(words))
        self._keys.setVisible(not words)

    def show_state(self, *, is_straightened: bool, has_places: bool, is_whole: bool) -> None:
        """Show the keys that lead on from how the sheet is shown."""
        if not is_straightened:
            first = ("F9", self.tr("straighten the sheet"))
        elif not has_places:
            first = ("Ctrl F9", self.tr("place the lines"))
        elif is_whole:
            first = ("Shift F9", self.tr("straightened sheet"))
        else:
            first = ("Shift F9", self.tr("whole photo"))
        shown = (
            first,
            ("Ctrl R", self.tr("turn")),
            ("Ctrl Shift ↑↓", self.tr("contrast")),
        )
        if shown != self._shown:
            self._shown = shown
            self._keys.show_keys(shown)
