"""Choosing a precinct: what the number means appears while it is typed, Enter takes it."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hq_desktop.domain.finding_precincts import FoundPrecinct, PrecinctIndex
from hq_desktop.ui.language import worded
from hq_desktop.ui.precinct_field import PrecinctField
from hq_desktop.ui.widgets.choice_list import Choice, ChoiceList


class PrecinctTelling(Protocol):
    """What says beside the field which precinct is meant."""

    def show_precinct(self, found: FoundPrecinct | None) -> None:
        """Show the name and the address of a precinct."""

    def show_words(self, title: str, second: str) -> None:
        """Show words where the name would stand."""


class PrecinctChoice(QObject):
    """Joins the precinct field, the index in memory, and the list of what was found."""

    picked = Signal(object)
    given_up = Signal()

    def __init__(
        self, field: PrecinctField, told: PrecinctTelling, choices: ChoiceList, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._told = told
        self._field = field
        self._choices = choices
        self._index: PrecinctIndex | None = None
        self._found: tuple[FoundPrecinct, ...] = ()
        self._is_pointed = False
        self._field.typed.connect(self._typed)
        self._field.chosen.connect(self._take)
        self._field.moved.connect(self._point)
        self._field.left_behind.connect(self._leave)
        choices.chosen.connect(self._pick)
        choices.closed.connect(self.ask)

    def set_index(self, index: PrecinctIndex) -> None:
        """Take the precincts of a race."""
        self._index = index

    def ask(self) -> None:
        """Put the keys into the field, with what stands there selected."""
        self._choices.hide()
        self._field.setFocus()
        self._field.selectAll()

    def _typed(self, text: str) -> None:
        if self._index is None:
            return
        exact = self._index.numbered(text) if text.isdigit() else ()
        self._found = self._index.find(text)
        self._is_pointed = False
        is_told = len(exact) == 1 and len(self._found) == 1
        if len(self._found) > 0 and not is_told:
            self._show_found(0 if not text.isdigit() or exact else -1)
        else:
            self._choices.hide()
        self._tell(text, exact)

    def _tell(self, text: str, exact: tuple[FoundPrecinct, ...]) -> None:
        """Say which precinct Enter would take."""
        best = exact or (() if text.isdigit() else self._found)
        if best:
            self._told.show_precinct(best[0])
        elif text:
            if self._found:
                self._told.show_words("", "")
            else:
                self._tell_unknown(text)
        else:
            self._told.show_words("", "")

    def _show_found(self, current: int) -> None:
        rows = [_choice(one) for one in self._found]
        self._choices.show_choices("", rows, current)
        self._choices.show()
        self._choices.raise_()

    def _point(self, steps: int) -> None:
        if self._found and self._choices.isVisible():
            self._is_pointed = True
            self._choices.move_by(steps)
        elif steps > 0 and not self._found:
            self.given_up.emit()

    def _take(self) -> None:
        text = self._field.text().strip()
        if self._index is None or not text:
            self.given_up.emit()
            return
        exact = self._index.numbered(text) if text.isdigit() else ()
        if self._is_pointed:
            self._pick(self._choices.current)
        elif len(exact) == 1:
            self._choose(exact[0])
        elif exact:
            self._ask_which(exact)
        elif self._found and not text.isdigit():
            self._pick(max(self._choices.current, 0))
        else:
            self._tell_unknown(text)

    def _tell_unknown(self, text: str) -> None:
        """Enter took nothing: say so where the name would stand, also where more could follow."""
        heading = (
            self.tr("No precinct {number} in this race")
            if text.isdigit()
            else self.tr("No precinct is found by “{words}”")
        )
        way_on = (
            self.tr("Take one of those found by ↓ and Enter, or type another number.")
            if self._found
            else self.tr("Type another number or words of its address; Esc leads back.")
        )
        self._told.show_words(heading.format(number=text, words=text), way_on)

    def _ask_which(self, exact: tuple[FoundPrecinct, ...]) -> None:
        """Several towns have this number: the keys go to the list, a digit is enough."""
        self._found = exact
        heading = self.tr("Precinct {number} exists more than once: which one?")
        rows = [_choice(one) for one in exact]
        self._choices.show_choices(heading.format(number=exact[0].precinct.number), rows)
        self._choices.open()

    def _pick(self, place: int) -> None:
        if 0 <= place < len(self._found):
            self._choose(self._found[place])

    def _choose(self, found: FoundPrecinct) -> None:
        self._choices.hide()
        self._field.show_text(found.precinct.number)
        self._told.show_precinct(found)
        self.picked.emit(found)

    def _leave(self) -> None:
        self._choices.hide()
        self.given_up.emit()


def _choice(found: FoundPrecinct) -> Choice:
    one, commission = found.precinct, found.commission
    place = ", ".join(part for part in (worded(one.name), worded(one.address)) if part)
    above = worded(commission.name) if commission else str(one.commission)
    return Choice(f"{one.number}   {place}", second=above)
