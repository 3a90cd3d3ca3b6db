"""Shows a draft on the screen: its figures, its findings, its totals, its precinct and grade."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from hq_desktop.actions.workplace import Workplace
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.entry_totals import totals
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.finding_precincts import FoundPrecinct
from hq_desktop.domain.form import FormLine
from hq_desktop.ui import messages
from hq_desktop.ui.entry.form_choices import shown_by
from hq_desktop.ui.entry.notes import Notes
from hq_desktop.ui.entry.screen import EntryScreen
from hq_desktop.ui.figures import clock, moment
from hq_desktop.ui.language import worded

_TONES = {"✓": "good", "≠": "attention"}
"""The tone of what was saved last, by its sign."""


class Showing(QObject):
    """Knows the form that is drawn; draws it again only where it is another one."""

    def __init__(self, parts: EntryScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._notes: Notes | None = None
        self._is_failure = False
        self._drawn: Draft | None = None
        self.place: Workplace | None = None
        self.shown: frozenset[str] = frozenset()
        self.saved_words = ""
        self.wants_sheets = False
        self.has_findings = False
        """Whether something in the sheet in hand does not agree."""
        self.why = ""
        """Why the sheet in hand is the next one, where the program chose it."""
        self.offer: Callable[[Draft], str] = _nothing
        """Returns the words that offer a waiting photo."""

    def take_place(self, place: Workplace, draft: Draft) -> None:
        """Work with what was read anew."""
        before, self.place = self.place, place
        self._parts.show_races(place.races, place.race.code)
        if before is None or (before.form, before.race.contestants, before.race.took_part) != (
            place.form,
            place.race.contestants,
            place.race.took_part,
        ):
            self.draw_form(draft)
        self.render(draft)

    def show_lines(self, codes: Iterable[str]) -> None:
        """Show the optional lines that figures were typed into before."""
        if self.place is not None:
            self.shown |= shown_by(self.place.form.lines, frozenset(codes))

    def draw_form(self, draft: Draft) -> None:
        """Draw the lines of the form with the optional ones that are wanted."""
        place = self.place
        if place is None:
            return
        self.show_lines(draft.cells)
        lines = place.form.fields(place.race.contestants, self.shown)
        current = self._parts.form.current
        self._notes = Notes(place.form, lines, place.checker)
        self._parts.form.show_form(lines)
        if current:
            self._parts.form.focus_line(current)

    def render(self, draft: Draft) -> None:
        """Show a draft as it stands now; called on every key."""
        place, parts = self.place, self._parts
        if place is None or self._notes is None:
            return
        if any(line not in parts.form.lines for line in draft.cells):
            self.draw_form(draft)
        parts.form.show_cells(draft.cells)
        notes = self._notes.notes(draft.cells, draft.words)
        self.has_findings = any(note.sign == "≠" for note in notes.values())
        parts.form.show_notes(notes)
        parts.totals.show_totals(
            totals(place.form, place.race.contestants, draft.cells, place.race.took_part)
        )
        if parts.why.isVisible():
            self.show_why(draft)
        self.warn(draft)
        before, self._drawn = self._drawn, draft
        # A figure changes neither the features nor the pages; most keys end here.
        if before is None or before.features is not draft.features:
            self._show_kind(place, draft)
        if before is None or before.pages is not draft.pages:
            parts.photo.show_pages(draft.pages)
            self.show_left(draft)
        parts.allow_races(draft.is_empty)

    def show_left(self, draft: Draft) -> None:
        """Show the picture, or the sheets where there is none or the person wants them."""
        self._parts.show_left(bool(draft.pages) and not self.wants_sheets)

    def _show_kind(self, place: Workplace, draft: Draft) -> None:
        grade = place.grade(draft.features) if draft.features else None
        rule = place.grade_rule(grade) if grade else None
        wording = worded(rule.label) if rule else ""
        self._parts.identity.show_kind(draft.features, grade, wording)

    def show_why(self, draft: Draft) -> None:
        """Show every finding in full."""
        if self._notes is not None:
            self._parts.why.show_reasons(self._notes.reasons(draft.cells, draft.words))

    def show_identity(self, draft: Draft) -> None:
        """Show the precinct in hand, or what was saved last while there is none."""
        found = self.found(draft.precinct)
        identity = self._parts.identity
        identity.precinct.show_text(found.precinct.number if found else "")
        if found is not None:
            identity.show_precinct(found)
        elif self.place is not None and not len(self.place.index):
            first = self.tr("There are no precincts yet")
            identity.show_words(first, self.tr("Bring their list in under Campaign."))
        else:
            title = self.tr("Next sheet: number of the precinct")
            identity.show_words(title, self.saved_words, _TONES.get(self.saved_words[:1], ""))
        self._show_mode(draft)

    @property
    def form_lines(self) -> tuple[FormLine, ...]:
        """The lines shown, as the form prints them."""
        return tuple(self._parts.form.row(line).line for line in self.lines)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines shown, in the order of the paper."""
        return self._parts.form.lines

    def tell_saved(self, words: str, draft: Draft) -> None:
        """Say what was saved in place, unless another number is being typed there."""
        self.saved_words = words
        if draft.precinct is None and not self._parts.identity.precinct.text():
            self.show_identity(draft)
        self.calm()
        self.warn(draft)

    def found(self, precinct: PrecinctId | None) -> FoundPrecinct | None:
        """Return a precinct of the race in hand."""
        return self.place.index.get(precinct) if self.place and precinct is not None else None

    def number(self, precinct: PrecinctId) -> str:
        """Return the number of a precinct as it is printed."""
        found = self.found(precinct)
        return found.precinct.number if found else str(precinct)

    def warn(self, draft: Draft) -> None:
        """Say, without stopping the hand, that sheets of this precinct are saved already."""
        offered = self.offer(draft)
        if offered:
            self._say(offered)
            return
        others = self._parts.sheets.others(draft.copy) if draft.precinct is not None else ()
        if draft.copy is not None or not others:
            if not self._is_failure:
                self._say("")
            return
        cells = dict(draft.cells)
        same = next((one for one in others if cells and dict(one.copy.cells) == cells), None)
        if same is not None:
            words = self.tr("! same figures as the sheet saved at {time} · F3")
            self._say(words.format(time=clock(same.last.saved_at if same.last else None)))
        else:
            words = self.tr("! sheets of this precinct saved already: {count} · F3")
            self._say(words.format(count=len(others)))

    def fail(self, error: HqError) -> None:
        """Say what went wrong, in place; no box stops the hand."""
        self.alert("! " + messages.explain(error))

    def alert(self, text: str) -> None:
        """Say something that stays until the next success."""
        self._say(text, is_failure=True)

    def calm(self) -> None:
        """Take back what was said."""
        self._say("")

    def _say(self, text: str, *, is_failure: bool = False) -> None:
        self._is_failure = is_failure
        if self._parts.trouble.text() != text:
            self._parts.show_trouble(text)

    def _show_mode(self, draft: Draft) -> None:
        if draft.is_second:
            self._parts.mode.show_text(self.tr("second entry"), "fact")
            self._parts.header.show_note(self.tr("blind: what was typed first is hidden"))
        elif not draft.is_correction:
            self._parts.mode.show_text(self.tr("first entry"), "unknown")
            when = moment(draft.obtained_at) if draft.obtained_at else ""
            told = (draft.obtained_by, when, draft.obtained_where)
            self._parts.header.show_note(", ".join(part for part in told if part))
        else:
            self._parts.mode.show_text(self.tr("correction"), "attention")
            self._parts.header.show_note(self.tr("of a saved sheet; what stood there is kept"))


def _nothing(_draft: Draft) -> str:
    return ""
