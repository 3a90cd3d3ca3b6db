"""The card of a delivery: who took the pictures, when, where, how they came; asked for once."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.delivery import Provenance
from hq_desktop.ui import figures, keys, look
from hq_desktop.ui.intake import words
from hq_desktop.ui.widgets.form_dialog import trimmed

_TEXTS = (
    "recorded_by",
    "recorded_where",
    "device",
    "conditions",
    "received_from",
    "received_how",
    "paper_where",
)


class CardPanel(QWidget):
    """Eight fields beside the picture; Enter goes on, the last Enter stores the card."""

    stored = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: Waiting | None = None
        self._title = QLabel(self.tr("Card of the delivery"), self)
        look.kind(self._title, "page-title")
        self._origin = _wrapped(self, "caption")
        self._claim = _wrapped(self, "caption")
        self._fault = _wrapped(self, "second")
        look.state(self._fault, "attention")
        self._fields: dict[str, QLineEdit] = {}
        self._build()

    def show_waiting(self, waiting: Waiting) -> None:
        """Show the card of the delivery that brought a file."""
        self._waiting = waiting
        delivery, card = waiting.delivery, waiting.delivery.card
        self._origin.setText(f"{words.sender_words(delivery)} · {words.origin_words(delivery)}")
        self._claim.setText(self._claims(waiting))
        self._claim.setVisible(bool(self._claim.text()))
        for name in _TEXTS:
            self._fields[name].setText(getattr(card, name))
            self._fields[name].setCursorPosition(0)
        when = card.recorded_at
        self._fields["recorded_at"].setText("" if when is None else figures.moment(when))
        self._take_over.setVisible(not card.received_from or not card.received_how)
        self._say("")
        self._fields["recorded_by"].setFocus()

    def field(self, name: str) -> QLineEdit:
        """Return the field of one fact, by its name on the card."""
        return self._fields[name]

    def take_over(self) -> None:
        """Fill what the message itself tells: from whom it came, and how."""
        if self._waiting is None:
            return
        delivery = self._waiting.delivery
        told = {
            "received_from": delivery.sender or delivery.title,
            "received_how": words.origin_words(delivery),
        }
        for name, text in told.items():
            if not trimmed(self._fields[name]):
                self._fields[name].setText(text)

    def save(self) -> None:
        """Hand over the card as it is typed, or say what is wrong with it."""
        if self._waiting is None:
            return
        text = trimmed(self._fields["recorded_at"])
        when = figures.parsed_moment(text)
        if text and when is None:
            self._say(self.tr("! The moment is written as 22.11.2026 21:45"))
            self._fields["recorded_at"].setFocus()
            return
        self.stored.emit(self._typed(when))

    def _typed(self, when: datetime | None) -> Provenance:
        card = self._waiting.delivery.card if self._waiting is not None else Provenance()
        texts = {name: trimmed(self._fields[name]) for name in _TEXTS}
        return replace(card, recorded_at=when, **texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, store by Ctrl+Enter, leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif keys.is_enter(event):
            is_last = self.focusWidget() is self._fields["paper_where"]
            is_now = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if is_last or is_now or self.focusWidget() is self._store:
                self.save()
            elif self.focusWidget() is self._take_over:
                self.take_over()
            else:
                self.focusNextChild()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        # Every other key ends here: no letter typed into a card is a deed of the screen.

    def _say(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def _claims(self, waiting: Waiting) -> str:
        found = waiting.inspection
        claims = (found.taken_at, found.device) if found is not None else ()
        told = ", ".join(one for one in claims if one)
        said = self.tr("The file claims (not verified): {claims}")
        return said.format(claims=told) if told else ""

    def _build(self) -> None:
        ground = QWidget(self)
        look.kind(ground, "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 0, 12, 8)
        column.setSpacing(2)
        for name, label in self._labels():
            caption = QLabel(label, ground)
            caption.setWordWrap(True)
            look.kind(caption, "caption")
            field = QLineEdit(ground)
            field.setMaxLength(300)
            field.setAccessibleName(label)
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(4)
            self._fields[name] = field
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        self._take_over = QPushButton(self.tr("From the message"), self)
        self._take_over.setToolTip(self.tr("From whom and how, as the message tells"))
        self._take_over.clicked.connect(self.take_over)
        self._store = QPushButton(self.tr("Save"), self)
        look.kind(self._store, "primary")
        self._store.clicked.connect(self.save)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 12, 8)
        foot.addWidget(self._take_over)
        foot.addStretch(1)
        foot.addWidget(self._store)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 6)
        head.setSpacing(2)
        for widget in (self._title, self._origin, self._claim):
            head.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        self._fault.setContentsMargins(16, 4, 12, 4)
        whole.addWidget(self._fault)
        whole.addLayout(foot)

    def _labels(self) -> tuple[tuple[str, str], ...]:
        return (
            ("recorded_by", self.tr("Who took the pictures")),
            ("recorded_at", self.tr("When (22.11.2026 21:45)")),
            ("recorded_where", self.tr("Where")),
            ("device", self.tr("With what device")),
            ("conditions", self.tr("Under what conditions")),
            ("received_from", self.tr("Received from")),
            ("received_how", self.tr("How it was received")),
            ("paper_where", self.tr("Where the paper is")),
        )


def _wrapped(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    look.kind(label, kind)
    return label
