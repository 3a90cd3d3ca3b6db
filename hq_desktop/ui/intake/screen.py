"""The parts of the intake put together: the queue, the picture, the message and its deeds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.intake import IntakeActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui import look
from hq_desktop.ui.intake.bringing_strip import BringingStrip
from hq_desktop.ui.intake.card_panel import CardPanel
from hq_desktop.ui.intake.custody_panel import CustodyPanel
from hq_desktop.ui.intake.deeds import DeedButtons
from hq_desktop.ui.intake.how_to import HowTo
from hq_desktop.ui.intake.message_view import MessageView
from hq_desktop.ui.intake.missing_list import MissingList
from hq_desktop.ui.intake.photo import Photo
from hq_desktop.ui.intake.precinct_box import PrecinctBox
from hq_desktop.ui.intake.queue_model import QueueModel
from hq_desktop.ui.intake.queue_view import THUMB, QueueView, in_words
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.chips import FilterChips
from hq_desktop.ui.widgets.choice_list import ChoiceList
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.key_cap import KeyCap
from hq_desktop.ui.widgets.lazy_pictures import LazyPictures
from hq_desktop.ui.widgets.page_header import PageHeader

QUEUE_WIDTH = 344
SIDE_WIDTH = 336
LEAST_SIDE = 288
FULL_WIDTH = 1174
"""Below it the queue and the side give way, so that the picture keeps its share."""


class IntakeScreen(QWidget):
    """Header, strip and filters above; below them the queue, the picture, and what is known."""

    race_asked = Signal()

    def __init__(
        self, title: str, actions: IntakeActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.header = PageHeader(title, self)
        self.strip = BringingStrip(self)
        self.chips = FilterChips(self)
        self.model = QueueModel(in_words(self._title_of), self)
        self.pictures = LazyPictures(self._small(actions), tasks, self)
        self.queue = QueueView(self.model, self.pictures, self)
        self.photo = Photo(actions, tasks, self)
        self.message = MessageView(self)
        self.deeds = DeedButtons(self)
        self.card = CardPanel(self)
        self.custody = CustodyPanel(self)
        self.missing = MissingList(self)
        self.how_to = HowTo(self)
        self.result = QLabel(self)
        self.watch_words = ElidedLabel(parent=self)
        self.titles: dict[PrecinctId, str] = {}
        self._add_deeds()
        self._build()

    def show_race(self, name: str, *, is_one_of_many: bool) -> None:
        """Show the race in hand, where there is more than one."""
        self.race.setText(name)
        self._race_cap.setVisible(is_one_of_many)
        self.race.setVisible(is_one_of_many)

    def say(self, text: str, tone: str = "") -> None:
        """Say what came of the last key."""
        self.result.setText(text)
        look.state(self.result, tone)

    def show_beside(self, panel: QWidget | None = None) -> None:
        """Show a panel beside the picture; None shows the message again."""
        self.side.setCurrentWidget(panel if panel is not None else self.about)

    @property
    def has_panel(self) -> bool:
        """Whether the card or the way of a file is shown beside the picture."""
        return self.side.currentWidget() is not self.about

    def _title_of(self, precinct: PrecinctId) -> str:
        return self.titles.get(precinct, "?")

    def _small(self, actions: IntakeActions) -> "_Small":
        return _Small(actions, round(THUMB * self.devicePixelRatioF()), self.devicePixelRatioF())

    def _add_deeds(self) -> None:
        self.watch = QPushButton(self.tr("Watched folder"), self)
        self.watch.setCheckable(True)
        self.watch.setToolTip(
            self.tr("Take in what a scanner or a messenger saves in a folder (Ctrl+W)")
        )
        self.open_folder = QPushButton(self.tr("Folder or export …"), self)
        self.open_folder.setToolTip("Ctrl+D")
        self.open_files = QPushButton(self.tr("Open files …"), self)
        self.open_files.setToolTip("Ctrl+O")
        for button in (self.watch, self.open_folder, self.open_files):
            self.header.add_deed(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each part its share of a narrow window."""
        super().resizeEvent(event)
        share = min(1, event.size().width() / FULL_WIDTH)
        self.left.setFixedWidth(round(QUEUE_WIDTH * share))
        self.side.setFixedWidth(max(LEAST_SIDE, round(SIDE_WIDTH * share)))

    def _build(self) -> None:
        self.work = QWidget(self)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left())
        row.addWidget(_upright(self))
        row.addWidget(self.photo, 1)
        row.addWidget(_upright(self))
        row.addWidget(self._right())
        self.body = QStackedWidget(self)
        for page in (self.how_to, self.work, self.missing):
            self.body.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addWidget(self._filters())
        column.addWidget(self.body, 1)

    def _filters(self) -> QWidget:
        bar = QWidget(self)
        look.kind(bar, "filter-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 7, 16, 7)
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        self.race = QPushButton(bar)
        look.kind(self.race, "link")
        self.race.setToolTip(self.tr("The race a sheet is given to"))
        self.race.clicked.connect(self.race_asked)
        self._race_cap = KeyCap("L", bar)
        row.addWidget(self._race_cap)
        row.addWidget(self.race)
        return bar

    def _left(self) -> QWidget:
        self.left = left = QWidget(self)
        left.setFixedWidth(QUEUE_WIDTH)
        foot = QWidget(left)
        look.kind(foot, "foot-bar")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QVBoxLayout(foot)
        told.setContentsMargins(12, 4, 12, 4)
        told.setSpacing(0)
        self.result.setWordWrap(True)
        self.result.setMinimumHeight(20)
        look.kind(self.watch_words, "caption")
        told.addWidget(self.result)
        told.addWidget(self.watch_words)
        self.watch_words.hide()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.queue, 1)
        column.addWidget(foot)
        return left

    def _right(self) -> QWidget:
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        lower.addWidget(self.message, 1)
        lower.addWidget(_across(below))
        lower.addWidget(self.deeds)
        self.choices = ChoiceList(below)
        self.incidents = ChoiceList(below)
        self.about = QWidget(self)
        self.precinct = PrecinctBox(self.choices, self.about)
        column = QVBoxLayout(self.about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.precinct)
        column.addWidget(_across(self.about))
        column.addWidget(below, 1)
        self.side = QStackedWidget(self)
        self.side.setFixedWidth(SIDE_WIDTH)
        for panel in (self.about, self.card, self.custody):
            self.side.addWidget(panel)
        return self.side


class _Small:
    """Makes the little picture of a row, in a thread."""

    def __init__(self, actions: IntakeActions, side: int, ratio: float) -> None:
        self._actions = actions
        self._side = side
        self._ratio = ratio

    def __call__(self, sha256: str) -> QImage:
        image = QImage(str(self._actions.thumbnail(sha256)))
        if image.isNull():
            return image
        small = image.scaled(
            self._side,
            self._side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(self._ratio)
        return small


def _upright(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    look.kind(rule, "upright")
    rule.setFixedWidth(1)
    return rule


def _across(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    look.kind(rule, "rule")
    rule.setFixedHeight(1)
    return rule
