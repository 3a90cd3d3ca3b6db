"""Over the text of a document: how it stands to its template, and the deeds on it as a whole."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.widgets.chips import Chip
from hq_desktop.ui.widgets.flow_row import FlowRow

translate = QCoreApplication.translate
CHIP_HEIGHT = 26
"""As high as the buttons beside them."""


@dataclass(frozen=True, slots=True)
class TextState:
    """How a text stands as a whole: counts, who locked it when, the finished PDF in its place."""

    differing: int = 0
    paragraphs: int = 0
    doubts: int = 0
    locked_by: str = ""
    locked_at: str = ""
    finished: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether nothing can be changed until it is unlocked."""
        return bool(self.locked_at)

    @property
    def differs(self) -> str:
        """How many paragraphs differ from the template, in words."""
        if not self.differing:
            return translate("Cases", "the text is the template's")
        return translate("Cases", "{count} of {total} paragraphs differ").format(
            count=figure(self.differing), total=figure(self.paragraphs)
        )


class TextBar(QWidget):
    """Chips of the text's state, then its deeds; where the width ends it goes on below."""

    compare_asked = Signal()
    next_asked = Signal()
    lock_asked = Signal()
    word_asked = Signal()
    finished_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.differs = Chip("", "unknown", self)
        self.doubts = self._button("F3", self.next_asked.emit)
        self.locked = Chip("", "attention", self)
        self.finished_name = Chip("", "attention", self)
        self.compare = self._button("F8", self.compare_asked.emit)
        self.compare.setText(self.tr("What differs"))
        self.compare.setCheckable(True)
        self.lock = self._button("F11", self.lock_asked.emit)
        self.finished = self._button("Ctrl+O", self.finished_asked.emit)
        self.word = self._button("Ctrl+E", self.word_asked.emit)
        self.word.setText(self.tr("To Word …"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        look.state(self.said, "attention")
        row = FlowRow(gap=8)
        for chip in (self.differs, self.locked, self.finished_name):
            chip.setMinimumHeight(CHIP_HEIGHT)
        for widget in (
            self.differs,
            self.doubts,
            self.locked,
            self.finished_name,
            self.compare,
            self.lock,
            self.word,
            self.finished,
        ):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.said)
        self.say("")
        self.show_state(TextState())

    def say(self, words: str) -> None:
        """Say what just happened, or why something could not be; empty words take it away."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def show_state(self, state: TextState) -> None:
        """Show how the text stands."""
        self.differs.show_text(state.differs, "attention" if state.differing else "unknown")
        doubts = self.tr("! to look at: {count}").format(count=figure(state.doubts))
        self.doubts.setText(doubts)
        self.doubts.setVisible(state.doubts > 0)
        locked = self.tr("locked: {who}, {when}")
        locked = locked.format(who=state.locked_by, when=state.locked_at)
        self.locked.show_text(locked if state.is_locked else "", "attention")
        finished = self.tr("printed in its place: {name}").format(name=state.finished)
        self.finished_name.show_text(finished if state.finished else "", "attention")
        self.lock.setText(self.tr("Unlock") if state.is_locked else self.tr("Lock"))
        take_out, put_in = self.tr("Take the PDF out"), self.tr("Finished PDF …")
        self.finished.setText(take_out if state.finished else put_in)
        self.finished.setEnabled(not state.is_locked)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of what can be done with the text as a whole, by their buttons."""
        keys = [("F11", _in_a_row(self.lock.text())), ("Ctrl E", "Word")]
        if self.finished.isEnabled():
            keys.append(("Ctrl O", _in_a_row(self.finished.text())))
        return tuple(keys)

    def show_comparing(self, is_comparing: bool) -> None:
        """Show whether the differences are shown."""
        self.compare.setChecked(is_comparing)

    def _button(self, key: str, deed: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        look.kind(button, "filter")
        button.setToolTip(key)
        button.clicked.connect(deed)
        return button


def _in_a_row(words: str) -> str:
    """Return what a button says as it is said beside a key; "PDF" stays as it is."""
    words = words.removesuffix(" …")
    return words if words[:2].isupper() else words[:1].lower() + words[1:]
