"""How a table is understood: by a layout, by its likeness to a saved one, or by a guess."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.actions.kept_layouts import saved_layouts
from hq_desktop.actions.opened_tables import Opened
from hq_desktop.catalogue.layouts import read_layout
from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.errors import NotFound, WrongUsage
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import CANONICAL, LEFT_OUT, PERCENT_PREFIX, Layout, layered
from hq_desktop.domain.table_guess import (
    Correction,
    Doubt,
    TableGuess,
)
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.finders import commission_finder, precinct_finder
from hq_desktop.exchange.grids import Found, find
from hq_desktop.exchange.guessing import corrected, guesses, layout_of, recognised
from hq_desktop.exchange.heading_meaning import Subject
from hq_desktop.exchange.known_tables import tables_of
from hq_desktop.exchange.meanings import FIGURES, Meanings
from hq_desktop.exchange.values import precinct_number, text_of

GUESS = "guess"
"""The word instead of a layout's code that asks for the program's own guess."""


@dataclass(frozen=True, slots=True)
class Understood:
    """How a table is read: the layout, its tables, and what a person must still say.

    `known` is the title of the saved layout that knows the shape, or "".
    """

    layout: Layout
    found: Found
    tables: tuple[TableGuess, ...] = ()
    chosen: int = 0
    doubts: tuple[Doubt, ...] = ()
    known: str = ""


def must_be_known(meant: Meanings, correction: Correction | None) -> None:
    """Refuse a correction that names a column which such a table does not have."""
    for meaning in () if correction is None else correction.columns.values():
        column = meaning.removeprefix(PERCENT_PREFIX)
        if column != LEFT_OUT and column not in meant.names:
            raise WrongUsage(reason="column_absent", column=column)


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to understand a table of one kind in one race."""

    desk: Desk
    kind: ImportKind
    directory: Directory
    race: Race | None
    form: ProtocolForm | None

    @property
    def canonical(self) -> Layout:
        """The layout of every table that names no other."""
        return self.desk.catalogue.layouts[CANONICAL]

    def named(self, layout: str | Path | None) -> Layout | None:
        """Return the layout that is named, if it is one; raises NotFound, WrongUsage."""
        if layout is None or str(layout) == GUESS:
            return None
        shipped = self.desk.catalogue.layouts.get(str(layout))
        saved = (one for one in saved_layouts(self.desk) if one.code == str(layout))
        chosen = shipped or next(saved, None)
        if chosen is None and Path(layout).is_file():
            chosen = read_layout(Path(layout))
        if chosen is None:
            raise NotFound(noun="layout", key=str(layout))
        if self.kind not in chosen.kinds:
            raise WrongUsage(reason="layout_unfit", layout=chosen.code)
        return chosen if chosen.fingerprint else layered(chosen, self.canonical)

    def understood(
        self,
        opened: Opened,
        meant: Meanings,
        layout: str | Path | None,
        correction: Correction | None,
        *,
        is_shown: bool,
    ) -> Understood:
        """Return how a table is read; `is_shown` guesses where nothing else is asked for."""
        named = self.named(layout)
        if self.kind not in FIGURES or (named is not None and not named.fingerprint):
            return self._plain(opened, meant, named or self.canonical, correction)
        subject = self._subject(meant, opened, correction)
        if named is not None:
            known = self._known(opened, subject, (named,), correction)
            return known or Understood(named, tables_of(opened.book, meant, named))
        if str(layout) == GUESS:
            plain = self._plain(opened, meant, self.canonical, None)
            return self._guess(opened, subject, correction, plain)
        known = self._known(opened, subject, self._saved(), correction)
        return known or self._unknown(opened, subject, correction, is_shown=is_shown)

    def _unknown(
        self, opened: Opened, subject: Subject, correction: Correction | None, *, is_shown: bool
    ) -> Understood:
        """Read as a table of our own headings where it is one, else by a guess if that is asked."""
        plain = self._plain(opened, subject.meanings, self.canonical, correction)
        is_guessed = bool(plain.found.problems) and (is_shown or correction is not None)
        if is_guessed or _is_about_places(correction):
            return self._guess(opened, subject, correction, plain)
        if correction is None and self._saved():
            guess = self._guess(opened, subject, None, plain)
            if any(one.code == "shape_changed" for one in guess.doubts):
                return guess
        return plain

    def _saved(self) -> tuple[Layout, ...]:
        return tuple(one for one in saved_layouts(self.desk) if self.kind in one.kinds)

    def _plain(
        self, opened: Opened, meant: Meanings, layout: Layout, correction: Correction | None
    ) -> Understood:
        """Read by a layout that knows headings and no shape."""
        said = correction or Correction()
        whole = replace(
            layout,
            sheet=said.sheet or layout.sheet,
            header_rows=said.header_rows or layout.header_rows,
            orientation=said.orientation or layout.orientation,
        )
        return Understood(whole, find(opened.book, meant, whole, said.columns))

    def _known(
        self,
        opened: Opened,
        subject: Subject,
        saved: tuple[Layout, ...],
        correction: Correction | None,
    ) -> Understood | None:
        """Read by the first saved layout that has the file's headings."""
        for layout in saved:
            guess = recognised(opened.book, subject, layout)
            if guess is None or not _speaks_of(layout, subject):
                continue
            if correction is not None and correction != Correction():
                return self._guess(
                    opened, subject, _with_layout(correction, guess), Understood(layout, _NONE)
                )
            found = tables_of(opened.book, subject.meanings, layout)
            title = next(iter(layout.title.every()), layout.code)
            return Understood(layout, found, (guess,), 0, guess.doubts, title)
        return None

    def _guess(
        self,
        opened: Opened,
        subject: Subject,
        correction: Correction | None,
        otherwise: Understood,
    ) -> Understood:
        """Read by a guess, corrected where a person said something."""
        found = guesses(opened.book, subject, self._saved())
        said = correction or Correction()
        chosen = found[0] if correction is None and found else None
        if chosen is None:
            chosen = corrected(opened.book, subject, said)
        if chosen is None:
            return replace(otherwise, doubts=())
        layout = layout_of(chosen, subject, said)
        places = (chosen.sheet, chosen.table, chosen.orientation)
        same = [
            number
            for number, one in enumerate(found)
            if (one.sheet, one.table, one.orientation) == places
        ]
        every = list(found)
        if same:
            every[same[0]] = chosen
        else:
            every.append(chosen)
        return Understood(
            layout=layout,
            found=tables_of(opened.book, subject.meanings, layout),
            tables=tuple(every),
            chosen=same[0] if same else len(every) - 1,
            doubts=chosen.doubts,
        )

    def _subject(self, meant: Meanings, opened: Opened, correction: Correction | None) -> Subject:
        keys = {} if correction is None else correction.keys
        return Subject(
            meanings=meant,
            form=self.form,
            contestants=() if self.race is None else self.race.contestants,
            words=self.desk.catalogue.heading_words,
            base=self.canonical,
            is_key=self._keys(frozenset(map(folded, keys))),
            is_cut=opened.is_cut,
        )

    def _keys(self, said: frozenset[str]) -> Callable[[Raw], bool]:
        """Return whether a cell names a precinct, or commission, of the race."""
        commissions = self.directory.commissions.values()
        if self.kind is ImportKind.TOTALS:
            finder = commission_finder(commissions)

            def is_commission(value: Raw) -> bool:
                text = text_of(value)
                if isinstance(text, Fault):
                    return False
                return folded(text) in said or not isinstance(finder.find(text), Fault)

            return is_commission
        number_of = precinct_number(self.canonical.precinct_prefixes)
        race = self.race
        members = () if race is None else race.precincts
        known = [
            self.directory.precincts[one] for one in members if one in self.directory.precincts
        ]
        places = precinct_finder(known, commissions, number_of)

        def is_precinct(value: Raw) -> bool:
            number = number_of(value)
            if isinstance(number, Fault):
                return False
            found = places.find(number)
            is_one = not isinstance(found, Fault) or found.code == "precinct_ambiguous"
            return is_one or folded(number) in said

        return is_precinct


_NONE = Found((), ())


def _is_about_places(correction: Correction | None) -> bool:
    """Whether a person said more than what columns mean."""
    return correction is not None and replace(correction, columns={}) != Correction()


def _speaks_of(layout: Layout, subject: Subject) -> bool:
    """Whether a saved layout names only columns that the race has."""
    names = {*subject.meanings.names, LEFT_OUT}
    return all(one is None or one.removeprefix(PERCENT_PREFIX) in names for one in layout.order)


def _with_layout(correction: Correction, guess: TableGuess) -> Correction:
    """Return a correction that says what a saved layout knows, too; its own words come first."""
    known = {one.index: one.meaning for one in guess.columns if one.meaning is not None}
    return replace(
        correction,
        sheet=correction.sheet or guess.sheet,
        orientation=correction.orientation or guess.orientation,
        header_rows=correction.header_rows or guess.header_rows,
        columns={**known, **correction.columns},
        style=correction.style or guess.style,
    )
