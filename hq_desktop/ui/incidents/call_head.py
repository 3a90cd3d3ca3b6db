"""The head of a call: the precinct by its number, and which of its people is calling."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.observer import Observer
from hq_desktop.ui import look
from hq_desktop.ui.incidents.wording import person_words, place_words, role_words
from hq_desktop.ui.language import worded
from hq_desktop.ui.precinct_field import PrecinctField
from hq_desktop.ui.widgets.choice_list import Choice, ChoiceList


class CallHead(QWidget):
    """Says which precinct is meant, as the finder of precincts wants it told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.precinct = PrecinctField(self)
        self.precinct.setFixedSize(96, 48)
        self._title = _wrapped(self, "heading")
        self._second = _wrapped(self, "second")
        self._caller = _wrapped(self, "second")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._second, self._caller):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.precinct)
        row.addLayout(words, 1)
        self.show_words("", "")

    def show_precinct(self, found: FoundPrecinct | None) -> None:
        """Show the school, the address and the commission of a precinct."""
        if found is None:
            self.show_words("", "")
            return
        above = worded(found.commission.name) if found.commission else ""
        self._title.setText(place_words(found.precinct) or found.precinct.number)
        self._second.setText(above or str(found.precinct.commission))

    def show_words(self, title: str, second: str) -> None:
        """Show words where the precinct's name would stand."""
        hint = self.tr("Number of the precinct, school or street")
        self._title.setText(title or ("" if self.precinct.text() else hint))
        self._second.setText(second)

    def show_caller(self, words: str) -> None:
        """Show who is calling."""
        self._caller.setText(words)
        self._caller.setVisible(bool(words))

    @property
    def caller(self) -> str:
        """What stands there about who is calling."""
        return self._caller.text()


class CallerList(ChoiceList):
    """The people of a precinct, each behind a digit; the last choice is somebody else."""

    told = Signal(object)
    """The person who is calling, or None for somebody else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Observer, ...] = ()
        self.chosen.connect(self._tell)

    def ask(self, precinct: str, people: Sequence[Observer]) -> None:
        """Ask which of the people is calling."""
        self._people = tuple(people)
        rows = [Choice(person_words(one), second=role_words(one.role)) for one in people]
        rows.append(Choice(self.tr("Somebody else, or not told")))
        heading = self.tr("Who is calling from precinct {number}?").format(number=precinct)
        self.show_choices(heading, rows)
        self.open()

    def _tell(self, place: int) -> None:
        self.hide()
        self.told.emit(self._people[place] if place < len(self._people) else None)


def _wrapped(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    look.kind(label, kind)
    return label
