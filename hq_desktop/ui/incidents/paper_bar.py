"""Which paper is to be made for the incident, and in which language."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QVBoxLayout, QWidget

from hq_desktop.domain.station_paper import PaperKind
from hq_desktop.domain.text import Language, Text
from hq_desktop.ui import look
from hq_desktop.ui.language import current
from hq_desktop.ui.widgets.flow_row import FlowRow

_NAMES = ((Language.RU, "Рус"), (Language.KK, "Қаз"))
_USUAL = {
    "paper_refused": PaperKind.ACT_REFUSAL,
    "copy_refused": PaperKind.REQUEST_COPY,
}
"""The paper that a ground asks for first; any other breach asks for an act."""


class PaperBar(QWidget):
    """A list of papers, two languages, one button."""

    asked = Signal(object, object)
    """The paper and its language."""

    def __init__(
        self,
        kinds: Sequence[PaperKind],
        title: Callable[[PaperKind], Text],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._language = Language.KK if current() is Language.KK else Language.RU
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Paper for signature"))
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(8)
        for one in kinds:
            self.kind.addItem("", one)
        self.button = QPushButton(self.tr("Make the paper   Ctrl+P"), self)
        self.button.clicked.connect(self.make)
        row = FlowRow()
        self._languages: dict[Language, QToolButton] = {}
        for language, name in _NAMES:
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, one=language: self._speak(one))
            look.kind(button, "filter")
            row.addWidget(button)
            self._languages[language] = button
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addLayout(row)
        self._speak(self._language)

    def show_ground(self, ground: str) -> None:
        """Offer the paper that a ground asks for first."""
        wanted = _USUAL.get(ground, PaperKind.ACT_VIOLATION)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wanted)))

    def make(self) -> None:
        """Ask for the paper that is chosen."""
        self.asked.emit(PaperKind(self.kind.currentData()), self._language)

    def turn_language(self) -> None:
        """Take the other language."""
        self._speak(Language.RU if self._language is Language.KK else Language.KK)

    def _speak(self, language: Language) -> None:
        self._language = language
        for one, button in self._languages.items():
            button.setChecked(one is language)
        for place in range(self.kind.count()):
            kind = PaperKind(self.kind.itemData(place))
            self.kind.setItemText(place, self.title(kind).in_language(language))
