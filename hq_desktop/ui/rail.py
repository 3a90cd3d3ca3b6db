"""The rail: the campaign above, the screens with what waits there, the person below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import icons, look
from hq_desktop.ui.language import LANGUAGES
from hq_desktop.ui.widgets.elided_label import ElidedLabel

WIDTH = 192


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the rail: the campaign's title, and the kind and day of the election."""

    title: str
    caption: str


class RailItem(QPushButton):
    """One screen on the rail: icon, word, and a badge with what waits there."""

    def __init__(self, code: str, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = code
        look.kind(self, "rail-item")
        self.setCheckable(True)
        self.setAccessibleName(word)
        self._icon = QLabel(self)
        self._word = ElidedLabel(word, self)
        self._badge = QLabel(self)
        look.kind(self._word, "rail-word")
        look.kind(self._badge, "badge")
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._word, 1)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        for label in (self._icon, self._word, self._badge):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        self.toggled.connect(self._draw)
        self._draw(is_current=False)

    @property
    def badge(self) -> str:
        """What waits there, as it is shown; "" where nothing does."""
        return self._badge.text()

    def show_badge(self, text: str, tone: str) -> None:
        """Show what waits; an empty text takes the badge away."""
        self._badge.setText(text)
        look.state(self._badge, tone)
        self._badge.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw(self.isChecked())

    def _draw(self, is_current: bool) -> None:
        look.state(self._word, "current" if is_current else "")
        color = look.color(self, "ink" if is_current else "ink2")
        self._icon.setPixmap(icons.picture(self.code, color, 16, self.devicePixelRatioF()))


class Rail(QWidget):
    """The screens that work, and who is at the keyboard."""

    chosen = Signal(str)
    language_chosen = Signal(str)
    operator_clicked = Signal()
    campaign_clicked = Signal()

    def __init__(self, heading: Heading, operator: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 4, 0, 0)
        self._list.setSpacing(0)
        middle = _ground("rail", self)
        stretch = QVBoxLayout(middle)
        stretch.setContentsMargins(0, 0, 0, 0)
        stretch.addLayout(self._list)
        stretch.addStretch(1)
        column.addWidget(self._head(heading))
        column.addWidget(middle, 1)
        column.addWidget(self._foot(operator))

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show the screens: code and word."""
        for code, word in items:
            item = RailItem(code, word, self)
            item.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            self._group.addButton(item)
            self._list.addWidget(item)
            self._items[code] = item

    def show_current(self, code: str) -> None:
        """Mark the screen that is shown."""
        self._items[code].setChecked(True)

    def show_badge(self, code: str, text: str, tone: str) -> None:
        """Show what waits on a screen."""
        self._items[code].show_badge(text, tone)

    def show_language(self, code: str) -> None:
        """Mark the language of the screen."""
        for name, button in self._languages.items():
            button.setChecked(name == code)

    def _head(self, heading: Heading) -> QWidget:
        head = _ground("rail-head", self)
        head.setFixedHeight(40)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 3, 8, 3)
        column.setSpacing(0)
        for text, kind in ((heading.title, "strong"), (heading.caption, "caption")):
            label = ElidedLabel(text, head)
            look.kind(label, kind)
            column.addWidget(label)
        return head

    def _foot(self, operator: str) -> QWidget:
        foot = _ground("rail-foot", self)
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 4, 8, 4)
        column.setSpacing(0)
        who = QPushButton(operator, foot)
        look.kind(who, "quiet")
        who.setToolTip(self.tr("Who is typing: click to change"))
        who.clicked.connect(self.operator_clicked)
        column.addWidget(who)
        row = QHBoxLayout()
        row.setSpacing(2)
        self._languages: dict[str, QToolButton] = {}
        for code, name in LANGUAGES:
            button = QToolButton(foot)
            button.setText(name)
            button.setCheckable(True)
            look.kind(button, "quiet")
            button.clicked.connect(
                lambda _checked=False, code=code: self.language_chosen.emit(code)
            )
            row.addWidget(button)
            self._languages[code] = button
        row.addStretch(1)
        self._menu = QToolButton(foot)
        self._menu.setText("···")
        self._menu.setToolTip(self.tr("Campaigns and colours (F10)"))
        self._menu.setAccessibleName(self.tr("Menu"))
        look.kind(self._menu, "quiet")
        self._menu.clicked.connect(self.campaign_clicked)
        row.addWidget(self._menu)
        column.addLayout(row)
        return foot

    def menu_corner(self) -> QWidget:
        """Return the widget beside which the window opens its menu."""
        return self._menu


def _ground(kind: str, parent: QWidget) -> QWidget:
    ground = QWidget(parent)
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    look.kind(ground, kind)
    return ground
