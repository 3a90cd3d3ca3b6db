"""Reading a file by a layout that was made of a guess: its tables are known by their headings."""

from collections.abc import Sequence

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.layout import LEFT_OUT, Layout
from hq_desktop.domain.table_shape import Orientation
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Book, Fault, Raw, Sheet
from hq_desktop.exchange.grids import Found, Grid, Heading, faulty_headings, find
from hq_desktop.exchange.heading_paths import paths, said
from hq_desktop.exchange.meanings import COLUMNS, Meanings
from hq_desktop.exchange.table_places import known_extents
from hq_desktop.exchange.table_rows import Extent, RowWords, sort_rows


def tables_of(book: Book, meanings: Meanings, layout: Layout) -> Found:
    """Return the tables of a file that a layout fits; a file of another shape is a problem."""
    if not layout.fingerprint or layout.header_rows is None:
        return find(book, meanings, layout)
    height = layout.header_rows[1] - layout.header_rows[0] + 1
    grids: list[Grid] = []
    problems: list[Problem] = []
    for page in book.sheets:
        if not page.rows or not (page.is_visible if layout.sheet is None else _is(page, layout)):
            continue
        sheet = page.turned() if layout.orientation is Orientation.COLUMNS else page
        for extent in known_extents(sheet, layout.headings, height):
            grids.append(_grid(sheet, extent, meanings, layout))
            problems.extend(faulty_headings(grids[-1], meanings, layout))
    if not grids:
        return Found((), (_shape_expected(book, layout),))
    if not problems and not any(grid.rows for grid in grids):
        fault = Fault("nothing_in_table")
        problems.append(grids[0].sheet.problem(grids[0].header, 0, fault))
    return Found(tuple(grids), tuple(problems))


def _is(page: Sheet, layout: Layout) -> bool:
    return isinstance(layout.sheet, str) and folded(page.name) == folded(layout.sheet)


def _grid(sheet: Sheet, extent: Extent, meanings: Meanings, layout: Layout) -> Grid:
    over = paths(sheet, extent.first, extent.last)
    order = list(zip(extent.columns, layout.order, strict=True))
    columns: dict[str, int] = {}
    for column, meaning in order:
        if meaning:
            columns.setdefault(meaning, column)
    headings = tuple(
        Heading(column, " / ".join(over[column]), meaning) for column, meaning in order
    )
    key = columns.get(meanings.key)
    if key is None:
        return Grid(sheet, extent.last, headings, {}, (), ())
    ordered = {meanings.key: key, **columns}
    notes = {name for names in COLUMNS.values() for name in names} - {"voters_on_list"}
    figures = [column for name, column in ordered.items() if name not in notes | {LEFT_OUT}]
    keys = {folded(word): meant for word, meant in layout.keys.items()}
    out = frozenset(row - 1 for row in layout.not_rows)
    words = RowWords(layout.skip, frozenset(keys), out)
    places = sort_rows(sheet, extent, key, figures, words).rows
    rows = [_with_key(sheet.rows[place], key, keys) for place in places]
    return Grid(sheet, extent.last, headings, ordered, places, rows)


def _with_key(row: Sequence[Raw], key: int, keys: dict[str, str]) -> Sequence[Raw]:
    """Return a row with the publication's own word for its precinct made ours."""
    meant = keys.get(folded(said(row[key]))) if keys else None
    return row if meant is None else [*row[:key], meant, *row[key + 1 :]]


def _shape_expected(book: Book, layout: Layout) -> Problem:
    names = ", ".join(one for one in layout.headings if one)
    page = next((one for one in book.sheets if one.rows), None)
    name = book.name if page is None else page.name
    return Problem(name, "A1", "", "shape_expected", (("names", names),))
