"""A table before it is imported: what the program takes it for, and a person's corrections."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.imports import ImportPreview
from hq_desktop.domain.layout import LEFT_OUT, percent_of
from hq_desktop.domain.table_guess import Correction, Doubt
from hq_desktop.domain.table_shape import Grouping
from hq_desktop.ui import look
from hq_desktop.ui.column_words import Labels
from hq_desktop.ui.figures import figure
from hq_desktop.ui.mapping_corrections import (
    Key,
    is_said,
    place_key,
    with_heading,
    with_lines,
    with_table,
    with_turn,
)
from hq_desktop.ui.mapping_doubts import Open, gathered
from hq_desktop.ui.mapping_screen import MappingScreen
from hq_desktop.ui.mapping_sheet import letters, place_of, sheet_of
from hq_desktop.ui.mapping_words import (
    NEEDS_A_CHOICE,
    doubt_words,
    meaning_words,
    problem_words,
    style_words,
    table_words,
)

_NOT_CHOSEN = frozenset({"another_table", "shape_changed"})
"""Doubts about the file as a whole: they stay until a person says which table is meant."""

_WORDED = 1000
"""Faults that get words; a wrong column faults ten thousand rows, and nobody reads them all."""

_OF_FIGURES = ("no-row", "place", "table", "style")
"""Corrections that tables of figures know; lists of people and places are read as they are."""


class MappingView(MappingScreen):
    """The real table with its guess, what is open beside it; each correction is seen at once."""

    mapping_changed = Signal()
    """Something was corrected: the table is to be read anew by `said`."""

    settled_changed = Signal()
    """Something was called right: perhaps nothing is open any more."""

    layout_refused = Signal()
    """The layout that the program recognised is not wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = Correction()
        self._before: list[Correction] = []
        self._preview: ImportPreview | None = None
        self._whole: tuple[Doubt, ...] = ()
        self._confirmed: set[Key] = set()
        self._labels: Labels = {}
        self._places: Sequence[tuple[object, str]] = ()
        self._asking = ""
        self.popup.chosen.connect(self._chosen)
        self.table.asked.connect(self.do)
        self.doubts.asked.connect(self._lead)
        self.doubts.confirmed.connect(self._confirm)
        self.clear()

    @property
    def said(self) -> Correction | None:
        """What the person has corrected so far; None where nothing was."""
        return self._said if is_said(self._said) else None

    @property
    def correction(self) -> Correction | None:
        """What to import by; a guess that was shown is confirmed by importing."""
        is_guessed = self._preview is not None and bool(self._preview.tables)
        return self._said if is_guessed or is_said(self._said) else None

    @property
    def is_settled(self) -> bool:
        """Whether a table is shown of which nothing is in doubt and nothing is wrong."""
        return self._preview is not None and all(one.is_confirmed for one in self.doubts.shown)

    @property
    def preview(self) -> ImportPreview | None:
        """What is shown."""
        return self._preview

    def clear(self) -> None:
        """Show nothing and forget the corrections."""
        self._said, self._before = Correction(), []
        self._preview, self._whole = None, ()
        self._confirmed.clear()
        self._summary.clear()
        for widget in (self._split, self._tools, self._known, self._refuse):
            widget.hide()

    def offer_places(self, places: Sequence[tuple[object, str]]) -> None:
        """Say which precincts or commissions a row can be told to be about."""
        self._places = places

    def show_preview(self, preview: ImportPreview, labels: Labels) -> None:
        """Show a table as it would be imported."""
        if not is_said(self._said):
            self._whole = tuple(one for one in preview.doubts if one.code in _NOT_CHOSEN)
        self._preview, self._labels = preview, labels
        self._show_open()
        self._known.setText(
            self.tr("✓ Recognised: read as in the layout “{title}”.").format(
                title=preview.layout_known
            )
        )
        for widget in (self._known, self._refuse):
            widget.setVisible(bool(preview.layout_known))
        for deed in _OF_FIGURES:
            self._deeds[deed].setVisible(bool(preview.tables or self._places))
        self._split.show()
        self._tools.show()

    def give_up(self) -> None:
        """Take the last correction back: the table was not read by it."""
        self._said = self._before.pop() if self._before else Correction()

    def do(self, deed: str) -> None:
        """Correct what is in hand: its meaning, a heading, a row, the table, the way it stands."""
        preview = self._preview
        button = self._deeds.get(deed)
        if preview is None or (button is not None and button.isHidden()):
            return
        lines, sheet = self.table.lines_in_hand(), self.table.sheet
        match deed:
            case "heading":
                self._correct(with_heading(self._said, sheet, lines))
            case "no-row":
                self._correct(with_lines(self._said, sheet, lines))
            case "turn":
                self._correct(with_turn(self._said, sheet, self.table.currentIndex()))
            case "undo":
                self._undo()
            case "layout":
                if preview.layout_known:
                    self.layout_refused.emit()
            case _:
                self._ask(deed, preview)

    def _ask(self, deed: str, preview: ImportPreview) -> None:
        place, column = self.table.spot(), self.table.column_in_hand()
        guess = self.table.sheet.columns.get(column)
        self._asking = deed
        if deed == "meaning" and guess is not None:
            name = guess.heading or letters(column)
            question = self.tr("What is the column “{heading}”?").format(heading=name)
            self.popup.ask(question, self._meanings(preview), guess.meaning, place)
        elif deed == "table" and len(preview.tables) > 1:
            tables = [(number, table_words(one)) for number, one in enumerate(preview.tables)]
            question = self.tr("Which table of the file?")
            self.popup.ask(question, tables, preview.chosen, place)
        elif deed == "style" and preview.tables:
            styles = [(one, style_words(one)) for one in Grouping]
            style = preview.tables[preview.chosen].style
            self.popup.ask(self.tr("How are thousands written?"), styles, style, place)
        elif deed == "place" and self._places and self._key_in_hand():
            question = self.tr("Who is meant by “{words}”?").format(words=self._key_in_hand())
            known = self._said.keys.get(self._key_in_hand())
            self.popup.ask(question, self._places, known, place)

    def _chosen(self, value: object) -> None:
        said, preview = self._said, self._preview
        if preview is None:
            return
        match self._asking, value:
            case "meaning", str():
                columns = {**said.columns, self.table.column_in_hand(): value}
                self._correct(replace(said, columns=columns))
            case "table", int():
                self._correct(with_table(preview.tables[value]))
            case "style", str():
                self._correct(replace(said, style=Grouping(value)))
            case "place", str():
                self._correct(replace(said, keys={**said.keys, self._key_in_hand(): value}))
            case _:
                return

    def _key_in_hand(self) -> str:
        return place_key(self.table.sheet, self.table.lines_in_hand().start)

    def _correct(self, said: Correction) -> None:
        if said == self._said:
            return
        self._before.append(self._said)
        self._renew(said)

    def _undo(self) -> None:
        if self._before:
            self._renew(self._before.pop())

    def _renew(self, said: Correction) -> None:
        self._said = said
        self.mapping_changed.emit()

    def _meanings(self, preview: ImportPreview) -> list[tuple[object, str]]:
        every = [LEFT_OUT, *preview.choices]
        if preview.tables:
            every += [percent_of(one) for one in preview.choices if one in self._labels]
        return [(one, meaning_words(one, self._labels)) for one in every]

    def _show_open(self) -> None:
        preview = self._preview
        if preview is None:
            return
        every = tuple(self._open(preview))
        marked = {
            place: one.words
            for one in every
            if not one.is_confirmed
            and one.problem.sheet in {"", preview.cells.name}
            and (place := place_of(one.problem.cell)) is not None
        }
        sheet = sheet_of(preview, self._said.not_rows)
        self.table.show_sheet(replace(sheet, marked=marked), self._labels)
        listed = gathered(every)
        self.doubts.show_open(listed)
        self._side.setVisible(bool(listed))
        self._show_summary(preview, sum(1 for one in listed if not one.is_confirmed))

    def _open(self, preview: ImportPreview) -> Iterator[Open]:
        """Everything to settle, the doubts of the guess first; a fault is told once."""
        doubts: tuple[Doubt, ...] = preview.doubts
        if self._said.table is None and self._said.header_rows is None:
            doubts = (*self._whole, *doubts)
        told: set[tuple[str, str, str]] = set()
        for doubt in dict.fromkeys(doubts):
            problem = doubt.problem
            told.add((problem.sheet, problem.cell, problem.code))
            can = doubt.code not in NEEDS_A_CHOICE
            one = Open(problem, doubt_words(doubt, self._labels), can)
            yield replace(one, is_confirmed=can and one.key in self._confirmed)
        for number, problem in enumerate(preview.outcome.problems):
            if (problem.sheet, problem.cell, problem.code) not in told:
                yield Open(problem, problem_words(problem) if number < _WORDED else "")

    def _show_summary(self, preview: ImportPreview, left: int) -> None:
        outcome = preview.outcome
        rows = preview.tables[preview.chosen].header_rows if preview.tables else None
        first, last = rows or (preview.header_row, preview.header_row)
        found = self.tr("Sheet “{sheet}”, heading in row {row}, rows: {count}.").format(
            sheet=preview.sheet,
            row=f"{figure(first)}–{figure(last)}" if last > first else figure(first),
            count=figure(preview.row_count),
        )
        if left:
            said = self.tr("! To settle: {count}. Nothing is stored before.").format(
                count=figure(left)
            )
        elif outcome.created or outcome.updated:
            said = self.tr("✓ New: {created}, changed: {updated}.").format(
                created=figure(outcome.created), updated=figure(outcome.updated)
            )
        else:
            said = self.tr("✓ Everything in it is known already.")
        self._summary.setText(f"{found} {said}")
        look.state(self._summary, "attention" if left else "good")

    def _lead(self, problem: Problem) -> None:
        place = place_of(problem.cell)
        preview = self._preview
        if preview is None or place is None:
            return
        if problem.sheet not in {"", preview.cells.name}:
            self._summary.setText(
                self.tr("! That cell stands on the sheet “{sheet}”.").format(sheet=problem.sheet)
            )
        elif self.table.go_to(*place):
            self.table.setFocus()

    def _confirm(self, every: list[Open]) -> None:
        keys = {one.key for one in every}
        is_back = bool(keys) and keys <= self._confirmed
        self._confirmed = self._confirmed - keys if is_back else self._confirmed | keys
        self._show_open()
        self.settled_changed.emit()
