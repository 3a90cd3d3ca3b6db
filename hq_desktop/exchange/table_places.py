"""Where tables stand in a sheet: their headings are found by what they mean, or are known."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from hq_desktop.domain.layout import LEFT_OUT
from hq_desktop.exchange.cells import EMPTY, Raw, Sheet
from hq_desktop.exchange.heading_meaning import HeadingReader
from hq_desktop.exchange.heading_paths import compared, paths, said
from hq_desktop.exchange.table_rows import Extent

_MOST_HEADING_ROWS = 4
_LONGEST_HEADING = 400
_LOOKED_UNDER = 60
_FEWEST = 2
_MOST_COLUMNS = 300


def extents(sheet: Sheet, reader: HeadingReader) -> tuple[Extent, ...]:
    """Return the tables of a sheet, from top to bottom, those side by side from left to right."""
    found: list[Extent] = []
    row = 0
    while row < len(sheet.rows):
        if not _is_anchor(sheet.rows[row], reader):
            row += 1
            continue
        first, last = _grown(sheet, row, found[-1].last if found else -1)
        found.extend(_side_by_side(sheet, first, last, reader))
        row = last + 1
    return _joined(sheet, _ended(sheet, found))


def extent_of(sheet: Sheet, first: int, last: int) -> Extent:
    """Return the table under the heading rows that a person named, from 0."""
    columns = _columns(sheet, first, last)
    return Extent(first, last, columns, len(sheet.rows) - 1)


def known_extents(sheet: Sheet, headings: Sequence[str], height: int) -> tuple[Extent, ...]:
    """Return the tables of a sheet with these headings, as they are compared, in their order."""
    found: list[Extent] = []
    wanted = tuple(headings)
    telling = sum(1 for one in wanted if _is_name(one))
    for row in range(len(sheet.rows) - height + 1):
        if _texts(sheet.rows[row : row + height]) * 2 < telling:
            continue
        over = tuple(map(compared, paths(sheet, row, row + height - 1)))
        column = 0
        while column + len(wanted) <= len(over):
            if over[column : column + len(wanted)] == wanted:
                columns = tuple(range(column, column + len(wanted)))
                found.append(Extent(row, row + height - 1, columns, len(sheet.rows) - 1))
                column += len(wanted)
            else:
                column += 1
    return _joined(sheet, _ended(sheet, found))


def _texts(rows: Sequence[Sequence[Raw]]) -> int:
    """Count the texts in these rows; merged cells hold theirs once."""
    return sum(1 for row in rows for cell in row if isinstance(cell, str) and _is_name(cell))


def _is_anchor(row: Sequence[Raw], reader: HeadingReader) -> bool:
    """Whether two cells of a row mean two different columns of ours; a row of figures does not."""
    words = [cell for cell in row if isinstance(cell, str) and _is_name(cell)]
    if len(words) < _FEWEST or len(words) * 2 < sum(1 for cell in row if cell != EMPTY):
        return False
    known: set[str] = set()
    for cell in words[:_MOST_COLUMNS]:
        heard = reader.of((said(cell),))
        known.update((heard.meaning,) if heard.meaning is not None else heard.several[:1])
        if len(known - {LEFT_OUT}) >= _FEWEST:
            return True
    return False


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_HEADING and any(map(str.isalpha, text))


def _grown(sheet: Sheet, row: int, after: int) -> tuple[int, int]:
    """Return the first and the last heading row around one that was recognised."""
    first = last = row
    while first - 1 > after and last - first + 1 < _MOST_HEADING_ROWS:
        if not _is_heading(sheet, first - 1, row):
            break
        first -= 1
    while last + 1 < len(sheet.rows) and last - first + 1 < _MOST_HEADING_ROWS:
        if not _is_under(sheet, first, last, last + 1):
            break
        last += 1
    return first, last


def _is_heading(sheet: Sheet, row: int, anchor: int) -> bool:
    """Whether a row above belongs to the heading and is no title over the whole."""
    cells = sheet.rows[row]
    filled = [column for column, cell in enumerate(cells) if said(cell)]
    if not filled or any(not _is_word(cells[column]) for column in filled):
        return False
    if len(filled) > 1:
        return True
    left = next((column for column, cell in enumerate(sheet.rows[anchor]) if said(cell)), 0)
    width = sum(1 for cell in sheet.rows[anchor] if said(cell))
    span = next((one for one in sheet.spans if one.first_row == row), None)
    if span is None:
        return filled[0] > left
    return 1 < span.last_column - span.first_column + 1 < width


def _is_under(sheet: Sheet, first: int, last: int, row: int) -> bool:
    """Whether a row below still belongs to the heading."""
    if any(first <= one.first_row <= last and one.last_row >= row for one in sheet.spans):
        return not any(_is_figure(cell) for cell in sheet.rows[row])
    cells = [cell for cell in sheet.rows[row] if said(cell)]
    if not cells or not all(_is_word(cell) for cell in cells):
        return False
    over = {column for column, cell in enumerate(sheet.rows[last]) if said(cell)}
    own = {column for column, cell in enumerate(sheet.rows[row]) if said(cell)}
    # What divides a heading above stands under the empty cells right of it, too.
    return len(cells) > 1 and bool(own - over)


def _is_word(cell: Raw) -> bool:
    text = said(cell)
    return isinstance(cell, str) and (any(map(str.isalpha, text)) or text in {"%", "№", "#"})


def _is_figure(cell: Raw) -> bool:
    return bool(said(cell)) and not _is_word(cell)


def _columns(sheet: Sheet, first: int, last: int) -> tuple[int, ...]:
    """Return the columns from the first to the last one with a heading or figures under it."""
    over = paths(sheet, first, last)
    under = sheet.rows[last + 1 : last + 1 + _LOOKED_UNDER]
    width = len(over)
    filled = [
        column
        for column in range(width)
        if over[column] or sum(1 for row in under if said(row[column])) * 2 > len(under)
    ]
    return tuple(range(filled[0], filled[-1] + 1)) if filled else ()


def _side_by_side(sheet: Sheet, first: int, last: int, reader: HeadingReader) -> Iterator[Extent]:
    """Part tables that stand beside each other: each begins with its own key."""
    columns = _columns(sheet, first, last)
    over = paths(sheet, first, last)
    meant = [reader.of(over[column]).meaning for column in columns]
    own = frozenset(reader.subject.meanings.names) - {
        reader.subject.meanings.key,
        "commission",
        LEFT_OUT,
    }
    starts = [place for place, one in enumerate(meant) if one == reader.subject.meanings.key]
    cuts = [0]
    for before, place in pairwise(starts):
        if any(one in own for one in meant[before + 1 : place]) and any(
            one in own for one in meant[place + 1 :]
        ):
            cuts.append(place - 1 if meant[place - 1] == LEFT_OUT else place)
    for begin, end in zip(cuts, [*cuts[1:], len(columns)], strict=True):
        part = columns[begin:end]
        while part and not over[part[-1]] and _is_empty(sheet, part[-1], last):
            part = part[:-1]
        if part:
            yield Extent(first, last, part, len(sheet.rows) - 1)


def _is_empty(sheet: Sheet, column: int, last: int) -> bool:
    return all(not said(row[column]) for row in sheet.rows[last + 1 :])


def _ended(sheet: Sheet, found: Sequence[Extent]) -> list[Extent]:
    """End every table before the next one under it."""
    ended = []
    for one in found:
        mine = set(one.columns)
        below = (
            other.first for other in found if other.first > one.last and mine & set(other.columns)
        )
        ended.append(replace(one, end=min(below, default=len(sheet.rows)) - 1))
    return ended


def _joined(sheet: Sheet, found: Sequence[Extent]) -> tuple[Extent, ...]:
    """Put a table together that repeats its heading on every page."""
    joined: list[Extent] = []
    for one in found:
        above = [
            place for place, other in enumerate(joined) if set(other.columns) & set(one.columns)
        ]
        before = joined[above[-1]] if above else None
        if before is None or _headings(sheet, before) != _headings(sheet, one):
            joined.append(one)
            continue
        rows = frozenset(range(one.first, one.last + 1))
        joined[above[-1]] = replace(before, end=one.end, repeats=before.repeats | rows)
    return tuple(joined)


def _headings(sheet: Sheet, extent: Extent) -> tuple[str, ...]:
    over = paths(sheet, extent.first, extent.last)
    return tuple(compared(over[column]) for column in extent.columns)
