"""What is in doubt about a guessed table; a person settles it, a command refuses the file."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hq_desktop.domain.layout import LEFT_OUT, Layout
from hq_desktop.domain.table_guess import ColumnGuess, Doubt, Sureness, TableGuess
from hq_desktop.exchange.cells import Fault, Sheet
from hq_desktop.exchange.column_guesses import ColumnGuesses
from hq_desktop.exchange.guess_evidence import Check, Evidence, Figures, evidence, unproved_pairs
from hq_desktop.exchange.heading_meaning import Subject
from hq_desktop.exchange.heading_paths import said
from hq_desktop.exchange.table_rows import Extent, SortedRows
from hq_desktop.exchange.written_numbers import NumberStyle, guess_style, read_count, style_of

_TOLD: Final = 12
_MOST_PAIRS: Final = 3
_OUT_OF_PLACE: Final = 0.2
_FEWEST: Final = 3
_NUMBER: Final = re.compile("[0-9]+")


@dataclass(frozen=True, slots=True)
class Looked:
    """A table as it was looked at, for what may be wrong with it."""

    sheet: Sheet
    extent: Extent
    rows: SortedRows
    guessed: ColumnGuesses
    subject: Subject
    has_style: bool

    def lines(self) -> Mapping[str, int]:
        """Return the lines with their columns."""
        return {
            one.meaning: one.index
            for one in self.guessed.columns
            if one.meaning not in {None, LEFT_OUT}
            and one.meaning not in self.subject.notes
            and one.reason != "column_of_percents"
        }

    def figures(self, places: Iterable[int], style: NumberStyle) -> list[Figures]:
        """Return the numbers of these rows by line; what is no number is left out."""
        lines = self.lines()
        found: list[Figures] = []
        for place in places:
            row = self.sheet.rows[place]
            read = {line: read_count(row[column], style) for line, column in lines.items()}
            found.append({line: cell for line, cell in read.items() if type(cell) is int})
        return found

    def doubt(self, row: int, column: int, code: str, **facts: str) -> Doubt:
        """Return a doubt about one cell."""
        problem = self.sheet.problem(row, column, Fault(code, tuple(facts.items())))
        return Doubt(code, problem.sheet, problem.cell, problem.value, problem.facts, (column,))


def doubts(guess: TableGuess, looked: Looked, known: Layout | None) -> tuple[Doubt, ...]:
    """Return everything a person must say about a table; less where a saved layout knows it."""
    style = style_of(guess.style) if guess.style is not None else NumberStyle()
    rows = looked.figures(looked.rows.rows, style)
    proof = evidence(looked.subject.form, looked.subject.contestants, rows)
    found = list(_about_columns(looked))
    if known is None:
        found += _about_order(looked, rows, proof)
        found += _about_contestants(looked)
    found += _about_style(looked)
    found += _about_sums(looked, rows, style, known)
    found += _about_rows(looked, rows, proof)
    found += _about_hollows(looked)
    found += _about_keys(looked)
    found += _about_hidden(looked)
    return tuple(dict.fromkeys(found))


def _heading_row(looked: Looked, column: int) -> int:
    """Return the lowest heading row with something in this column."""
    for row in range(looked.extent.last, looked.extent.first - 1, -1):
        if said(looked.sheet.rows[row][column]):
            return row
    return looked.extent.first


def _about_columns(looked: Looked) -> Iterator[Doubt]:
    meanings = looked.subject.meanings
    if looked.guessed.key is None:
        first = looked.extent.columns[0]
        yield looked.doubt(looked.extent.last, first, "key_expected", names=meanings.key)
    if not looked.lines():
        first = looked.extent.columns[0]
        yield looked.doubt(looked.extent.last, first, "figures_column_expected")
    for one in looked.guessed.columns:
        if one.sureness is not Sureness.SURE or one.meaning is None:
            yield _about_column(looked, one)


def _about_column(looked: Looked, one: ColumnGuess) -> Doubt:
    row = _heading_row(looked, one.index)
    if one.meaning is not None:
        return looked.doubt(row, one.index, "column_confirmed", meaning=one.meaning)
    several = looked.guessed.several.get(one.index, ())
    if several:
        return looked.doubt(row, one.index, "column_ambiguous", names=", ".join(several))
    if one.reason == "line_twice":
        return looked.doubt(row, one.index, "column_twice")
    if one.reason == "percents_expected":
        return looked.doubt(row, one.index, "percents_expected")
    return looked.doubt(row, one.index, "column_unknown", names=_told(looked.subject))


def _told(subject: Subject) -> str:
    names = subject.meanings.names
    return ", ".join(names[:_TOLD]) + (" …" if len(names) > _TOLD else "")


def _about_order(looked: Looked, rows: Sequence[Figures], proof: Evidence) -> Iterator[Doubt]:
    """Name columns that could be exchanged without anything noticing.

    Where all stand as on the paper, headings that were exchanged would show.
    """
    lines, form = looked.lines(), looked.subject.form
    if form is None:
        return
    contestants = looked.subject.contestants
    shown = frozenset({*form.codes, *form.groups})
    reference = [one.code for one in form.fields(contestants, shown)]
    votes = frozenset(one.line for one in contestants)
    pairs = unproved_pairs(tuple(lines), reference, votes)
    settled = {one.meaning for one in looked.guessed.columns if one.reason == "said_by_person"}
    unnoticed = (
        pair
        for pair in pairs
        if not settled.issuperset(pair) and not proof.would_notice(rows, *pair)
    )
    for number, (first, second) in enumerate(unnoticed):
        if number == _MOST_PAIRS:
            return
        column = lines[second]
        other = said(looked.sheet.rows[_heading_row(looked, lines[first])][lines[first]])
        yield looked.doubt(
            _heading_row(looked, column), column, "columns_exchangeable", other=other
        )


def _about_contestants(looked: Looked) -> Iterator[Doubt]:
    lines = looked.lines()
    running = [one for one in looked.subject.contestants if not one.is_withdrawn]
    there = [one for one in running if one.line in lines]
    if not there:
        return
    last = lines[there[-1].line]
    for one in running:
        if one.line not in lines:
            name = next(iter(one.name.every()), one.code)
            yield looked.doubt(_heading_row(looked, last), last, "contestant_expected", name=name)


def _about_style(looked: Looked) -> Iterator[Doubt]:
    if looked.has_style:
        return
    for column in looked.lines().values():
        for row in looked.rows.rows:
            value = looked.sheet.rows[row][column]
            if isinstance(value, str) and guess_style([value]) is None:
                yield looked.doubt(row, column, "number_style_unclear")
                return
    first = next(iter(looked.lines().values()), looked.extent.columns[0])
    yield looked.doubt(looked.extent.last, first, "number_style_unclear")


def _about_sums(
    looked: Looked, rows: Sequence[Figures], style: NumberStyle, known: Layout | None
) -> Iterator[Doubt]:
    sums = looked.rows.sums
    if known is not None and known.has_sums and not sums:
        last = looked.rows.rows[-1] if looked.rows.rows else looked.extent.last
        yield looked.doubt(last, looked.extent.columns[0], "sums_expected")
    by_place = dict(zip(looked.rows.rows, rows, strict=True))
    edges = [looked.extent.last, *sums, looked.extent.end + 1]
    for number, place in enumerate(sums, start=1):
        (stated,) = looked.figures([place], style)
        parts = [
            by_place.values(),
            [row for at, row in by_place.items() if at < place],
            [row for at, row in by_place.items() if edges[number - 1] < at < place],
            [row for at, row in by_place.items() if place < at < edges[number + 1]],
        ]
        for line, number_stated in stated.items():
            added = [sum(row.get(line, 0) for row in part) for part in parts]
            if number_stated not in added:
                column = looked.lines()[line]
                yield looked.doubt(place, column, "sum_differs", sum=str(added[0]))


def _about_rows(looked: Looked, rows: Sequence[Figures], proof: Evidence) -> Iterator[Doubt]:
    lines = looked.lines()
    for check in proof.broken(rows):
        column, names = _of_check(looked, check)
        yield looked.doubt(_heading_row(looked, column), column, "relations_broken", names=names)
    last = looked.rows.rows[-1] if looked.rows.rows else looked.extent.last
    strange = proof.strange_last(rows)
    if strange is not None:
        column, names = _of_check(looked, strange)
        yield looked.doubt(last, column, "last_row_strange", names=names)
    has_sum = any(place > last for place in looked.rows.sums)
    if not looked.subject.is_cut or not rows or has_sum:
        return
    row = looked.sheet.rows[last]
    end = max((column for column in looked.extent.columns if said(row[column])), default=0)
    line = next((name for name, column in lines.items() if column == end), None)
    if looked.sheet.is_turned or (line is not None and not proof.proves(rows, line)):
        yield looked.doubt(last, end, "file_cut")


def _about_hollows(looked: Looked) -> Iterator[Doubt]:
    """Name columns without a figure, and rows that end early: the figures may have moved left."""
    lines = list(looked.lines().values())
    rows = [looked.sheet.rows[row] for row in looked.rows.rows]
    for column in lines if rows else ():
        if not any(said(row[column]) for row in rows):
            yield looked.doubt(_heading_row(looked, column), column, "column_hollow")
    for one in looked.guessed.columns:
        is_group = any(
            other.heading.startswith(f"{one.heading} / ") for other in looked.guessed.columns
        )
        if one.heading and one.reason == "column_empty" and is_group:
            yield looked.doubt(_heading_row(looked, one.index), one.index, "column_hollow")
    if not lines:
        return
    last = max(lines)
    short = [
        place
        for place, row in zip(looked.rows.rows, rows, strict=True)
        if not said(row[last]) and any(said(row[column]) for column in lines)
    ]
    if len(short) <= len(rows) * _OUT_OF_PLACE:
        yield from (looked.doubt(row, last, "row_ends_early") for row in short)


def _about_keys(looked: Looked) -> Iterator[Doubt]:
    """Name keys out of place where nearly all precincts stand in the order of their numbers."""
    key = looked.guessed.key
    if key is None:
        return
    numbers = [(row, _NUMBER.search(said(looked.sheet.rows[row][key]))) for row in looked.rows.rows]
    every = [(row, int(found[0])) for row, found in numbers if found is not None]
    if len(every) < _FEWEST:
        return
    strange = [
        row
        for (_, before), (row, number), (_, after) in zip(every, every[1:], every[2:], strict=False)
        if before < after and not before < number < after
    ]
    (first, number), (_, after) = every[:2]
    (_, before), (last, end) = every[-2:]
    strange += [first] if number > after else []
    strange += [last] if end < before else []
    if 0 < len(strange) <= len(every) * _OUT_OF_PLACE:
        yield from (looked.doubt(row, key, "key_out_of_place") for row in strange)


def _of_check(looked: Looked, check: Check) -> tuple[int, str]:
    """Return the first column of a relation, and the headings of all."""
    lines = looked.lines()
    there = [line for line in check.lines if line in lines]
    headings = {one.index: one.heading for one in looked.guessed.columns}
    names = ", ".join(f"“{headings[lines[line]]}”" for line in there[:_TOLD])
    return lines[there[0]], names


def _about_hidden(looked: Looked) -> Iterator[Doubt]:
    sheet = looked.sheet
    shown = {one.index for one in looked.guessed.columns if one.meaning not in {None, LEFT_OUT}}
    for column in sorted(shown & sheet.hidden_columns):
        yield looked.doubt(_heading_row(looked, column), column, "cells_hidden")
    for row in sorted(set(looked.rows.rows) & sheet.hidden_rows)[:1]:
        yield looked.doubt(row, looked.extent.columns[0], "cells_hidden")
