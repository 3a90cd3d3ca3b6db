"""Guessing where the figures of a foreign file stand and what they are, and what is in doubt.

A guess is sure only when nothing is ambiguous; every doubt names its cell, what stands there and
what was expected. A person settles doubts; without one the file is refused.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from hq_desktop.domain.layout import LEFT_OUT, Layout, fingerprint
from hq_desktop.domain.table_guess import Correction, Doubt, TableGuess
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.domain.text import Text, folded
from hq_desktop.exchange.cells import Book, Sheet
from hq_desktop.exchange.column_guesses import ColumnGuesses, column_guesses
from hq_desktop.exchange.guess_doubts import Looked, doubts
from hq_desktop.exchange.heading_meaning import HeadingReader, Subject
from hq_desktop.exchange.heading_paths import compared
from hq_desktop.exchange.shape_changes import shape_doubts
from hq_desktop.exchange.table_places import extent_of, extents, known_extents
from hq_desktop.exchange.table_rows import Extent, RowWords, sort_rows
from hq_desktop.exchange.written_numbers import guess_style

GUESSED = "guess"
"""The code of a layout that nobody has saved yet."""


def guesses(
    book: Book, subject: Subject, layouts: Iterable[Layout] = (), sheet: str | None = None
) -> tuple[TableGuess, ...]:
    """Return the tables of a file as they seem to be, the best first.

    Tables of one shape are one guess. `layouts` are saved ones: where a table looks like one of
    them and yet differs, the doubt says in what.
    """
    reader = HeadingReader(subject)
    found = [
        one
        for page in book.sheets
        if page.rows and (page.is_visible if sheet is None else page.name == sheet)
        for one in _of_sheet(page, reader)
    ]
    upright = [one for one in found if one[0].orientation is Orientation.ROWS]
    best_upright = max((_worth(guess, subject) for guess, _ in upright), default=(0, 0, 0))
    kept = [
        one
        for one in found
        if one[0].orientation is Orientation.ROWS or _worth(one[0], subject) > best_upright
    ]
    kept.sort(key=lambda one: _worth(one[0], subject), reverse=True)
    joined = _of_one_shape(kept)
    return tuple(
        replace(guess, doubts=(*guess.doubts, *shape_doubts(guess, looked, layouts)))
        for guess, looked in _with_others(joined, subject)
    )


def corrected(book: Book, subject: Subject, said: Correction) -> TableGuess | None:
    """Return the table that a person means, guessed anew around what was said; None for none."""
    reader = HeadingReader(subject)
    if said.header_rows is None:
        found = guesses(book, subject, sheet=said.sheet)
        fitting = [
            one
            for one in found
            if said.table in {None, one.table} and said.orientation in {None, one.orientation}
        ]
        if not fitting:
            return None
        chosen = fitting[0]
        page = next(one for one in book.sheets if one.name == chosen.sheet)
        orientation, rows = chosen.orientation, chosen.header_rows
        columns: tuple[int, ...] = tuple(one.index for one in chosen.columns)
    else:
        pages = [one for one in book.sheets if one.rows and said.sheet in {None, one.name}]
        if not pages:
            return None
        page = next((one for one in pages if one.is_visible), pages[0])
        orientation, rows = said.orientation or Orientation.ROWS, said.header_rows
        columns = ()
    turned = page.turned() if orientation is Orientation.COLUMNS else page
    if rows[1] > len(turned.rows):
        return None
    extent = _extent(turned, rows, columns, reader)
    guess, _ = _guessed(turned, said.table or 1, extent, reader, said)
    return guess if said.header_rows is not None else replace(guess, table=chosen.table)


def layout_of(guess: TableGuess, subject: Subject, said: Correction | None = None) -> Layout:
    """Return the layout that reads exactly what was guessed, and the next file of this shape."""
    word = said or Correction()
    headings = tuple(compared((one.heading,)) for one in guess.columns)
    return replace(
        subject.base,
        code=GUESSED,
        title=Text(guess.sheet, guess.sheet),
        kinds=(subject.meanings.kind,),
        columns={},
        sheet=word.sheet,
        header_rows=guess.header_rows,
        orientation=guess.orientation,
        skip=tuple(dict.fromkeys(subject.sums)),
        ignore=(),
        fingerprint=fingerprint(headings),
        headings=headings,
        order=tuple(one.meaning for one in guess.columns),
        style=guess.style,
        has_sums=guess.has_sums,
        not_rows=frozenset(word.not_rows),
        keys=dict(word.keys),
    )


def recognised(book: Book, subject: Subject, layout: Layout) -> TableGuess | None:
    """Return the table of a file that has exactly the headings of a saved layout."""
    if not layout.headings or layout.header_rows is None:
        return None
    height = layout.header_rows[1] - layout.header_rows[0] + 1
    reader = HeadingReader(subject)
    found: list[tuple[TableGuess, Looked]] = []
    for page in book.sheets:
        if not page.rows or not page.is_visible:
            continue
        turned = page.turned() if layout.orientation is Orientation.COLUMNS else page
        for extent in known_extents(turned, layout.headings, height):
            order = zip(extent.columns, layout.order, strict=True)
            told = {column: meaning for column, meaning in order if meaning is not None}
            said = Correction(columns=told, style=layout.style, keys=layout.keys)
            found.append(_guessed(turned, len(found) + 1, extent, reader, said, layout))
    if not found:
        return None
    guess, _ = found[0]
    every = tuple(doubt for one, _ in found for doubt in one.doubts)
    return replace(guess, doubts=every, parts=len(found))


def _of_sheet(page: Sheet, reader: HeadingReader) -> Iterator[tuple[TableGuess, Looked]]:
    for turned in (page, page.turned()):
        for number, extent in enumerate(extents(turned, reader), start=1):
            yield _guessed(turned, number, extent, reader, Correction())


def _guessed(
    sheet: Sheet,
    number: int,
    extent: Extent,
    reader: HeadingReader,
    said: Correction,
    known: Layout | None = None,
) -> tuple[TableGuess, Looked]:
    subject = reader.subject
    words = RowWords(
        subject.sums,
        frozenset(map(folded, said.keys)),
        frozenset(row - 1 for row in said.not_rows),
    )
    rows = sort_rows(sheet, extent, extent.columns[0], extent.columns, words)
    guessed = column_guesses(sheet, extent, rows.rows, reader, said.columns)
    key = extent.columns[0] if guessed.key is None else guessed.key
    rows = sort_rows(sheet, extent, key, _figures(guessed, subject) or extent.columns, words)
    guessed = column_guesses(sheet, extent, rows.rows, reader, said.columns)
    figures = _figures(guessed, subject)
    every = [sheet.rows[row][column] for row in rows.rows for column in figures]
    style = guess_style(every)
    headings = tuple(compared((one.heading,)) for one in guessed.columns)
    last = max((*rows.rows, *rows.sums), default=extent.last)
    guess = TableGuess(
        sheet=sheet.name,
        table=number,
        header_rows=(extent.first + 1, extent.last + 1),
        rows=(min(rows.rows, default=extent.last + 1) + 1, last + 1),
        orientation=Orientation.COLUMNS if sheet.is_turned else Orientation.ROWS,
        columns=guessed.columns,
        skipped_rows=tuple(sorted(row + 1 for row in (*rows.sums, *rows.notes))),
        style=said.style or (style.group if style is not None else None),
        fingerprint=fingerprint(headings),
        has_sums=bool(rows.sums),
        sum_rows=tuple(row + 1 for row in rows.sums),
    )
    looked = Looked(sheet, extent, rows, guessed, subject, style is not None or bool(said.style))
    return replace(guess, doubts=doubts(guess, looked, known)), looked


def _figures(guessed: ColumnGuesses, subject: Subject) -> tuple[int, ...]:
    return tuple(
        one.index
        for one in guessed.columns
        if one.meaning not in {None, LEFT_OUT}
        and one.meaning not in subject.notes
        and one.reason != "column_of_percents"
    )


def _extent(
    sheet: Sheet, rows: tuple[int, int], columns: tuple[int, ...], reader: HeadingReader
) -> Extent:
    """Return the table under these heading rows, as it was found if it was."""
    first, last = rows[0] - 1, rows[1] - 1
    for one in extents(sheet, reader):
        if (one.first, one.last) == (first, last) and columns in {(), one.columns}:
            return one
    return extent_of(sheet, first, last)


def _worth(guess: TableGuess, subject: Subject) -> tuple[int, int, int]:
    """Return how much a guess explains: a key, the lines it found, its rows."""
    meant = {one.meaning for one in guess.columns if one.meaning}
    lines = meant - subject.notes
    has_key = subject.meanings.key in meant
    return int(has_key and bool(lines)), len(lines), guess.rows[1] - guess.rows[0]


def _of_one_shape(
    found: Sequence[tuple[TableGuess, Looked]],
) -> list[tuple[TableGuess, Looked]]:
    """Put tables with the same headings together: a district a sheet, or a page each."""
    kept: dict[tuple[str, Orientation], tuple[TableGuess, Looked]] = {}
    for guess, looked in found:
        shape = (guess.fingerprint, guess.orientation)
        if shape in kept:
            first, seen = kept[shape]
            every = dict.fromkeys((*first.doubts, *guess.doubts))
            kept[shape] = (replace(first, parts=first.parts + 1, doubts=tuple(every)), seen)
        else:
            kept[shape] = (guess, looked)
    return list(kept.values())


def _with_others(
    found: Sequence[tuple[TableGuess, Looked]], subject: Subject
) -> Iterator[tuple[TableGuess, Looked]]:
    """Doubt every table while another one of the file holds figures, too."""
    useful = [one for one in found if _worth(one[0], subject)[0]]
    for guess, looked in found:
        others = [one for one in useful if one[0] is not guess]
        if not others or not _worth(guess, subject)[0]:
            yield guess, looked
            continue
        other, its = others[0]
        cell = its.sheet.address(its.extent.first, its.extent.columns[0])
        doubt = Doubt("another_table", other.sheet, cell, other.columns[0].heading)
        yield replace(guess, doubts=(*guess.doubts, doubt)), looked
