"""The sheets that list precincts: both sides line by line, discrepancies, patterns."""

from collections.abc import Iterator, Sequence

from hq_desktop.actions.comparison_pages.book import WIDE, WIDEST, Book, area, cell
from hq_desktop.domain.comparison import LineSum, PrecinctRow
from hq_desktop.domain.pattern import Pattern
from hq_desktop.domain.proof_sentences import pattern_name, pattern_sentence
from hq_desktop.domain.protocol import ProtocolCopy, stated
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, Value

PRECINCTS = "precincts"
"""The key of the sheet with both sides of every precinct."""

_ABOUT = 13
"""Columns before the figures."""


def places_of_line(book: Book, line: str) -> tuple[int, int]:
    """Return the columns of our and of the official figures of a line, from 0."""
    place = next(n for n, one in enumerate(book.comparison.lines) if one.line == line)
    return _ABOUT + 3 * place, _ABOUT + 3 * place + 1


def precincts(book: Book) -> Sheet:
    """Return every precinct with both sides of each line; the last rows are the sums.

    A line that our copies dispute shows the figure of the copy that stands: it is compared, and
    not counted as seen where totals are bounded.
    """
    columns = [
        *book.place_columns,
        book.column("name", width=26),
        book.column("address", width=26),
        book.column("voters", Kind.COUNT),
        book.column("status", width=20),
        book.column("pattern", width=20),
        book.column("grade", width=12),
        book.column("typing", width=16),
        book.column("source", width=WIDE),
        book.column("official_source", width=WIDE),
        book.column("copies", Kind.COUNT, 12),
        book.column("disputed", width=WIDE),
        *(column for one in book.comparison.lines for column in _line_columns(book, one)),
        Column(book.word("meaning"), Kind.FACT, WIDEST),
    ]
    compared = book.comparison.rows
    rows = [_precinct(book, row, place) for place, row in enumerate(compared)]
    tones = {place: Tone.DIFFERENCE for place, row in enumerate(compared) if row.is_differing}
    totals = list(_totals(book, len(rows)))
    tones |= dict.fromkeys(range(len(rows), len(rows) + len(totals)), Tone.SUM)
    return Sheet(
        book.title(PRECINCTS),
        columns,
        [*rows, *totals],
        tones,
        frozen=2,
        totals=len(totals),
        key=book.key(PRECINCTS),
    )


def _line_columns(book: Book, one: LineSum) -> Iterator[Column]:
    name = book.line(one.line)
    yield Column(f"{name}: {book.word('ours')}", Kind.COUNT)
    yield Column(f"{name}: {book.word('official')}", Kind.COUNT)
    yield Column(f"{name}: {book.word('difference')}", Kind.DIFFERENCE)


def _precinct(book: Book, row: PrecinctRow, place: int) -> list[Value]:
    precinct = row.precinct
    cells: list[Value] = [
        *book.precinct(precinct.id),
        precinct.name.in_language(book.language),
        precinct.address.in_language(book.language),
        precinct.voters_on_list,
        book.word(_status(row)),
        None if row.pattern is None else _kind(book, row.pattern),
        row.ours.grade.value if row.ours else None,
        book.word(row.ours.typing.value) if row.ours and row.ours.typing else None,
        row.ours.source if row.ours else None,
        row.official.source if row.official else None,
        row.copies,
        book.lines(code for code in _codes(book) if code in row.disputed),
    ]
    for number, code in enumerate(_codes(book)):
        ours, official = _figure(row.ours, code), _figure(row.official, code)
        first = _ABOUT + 3 * number
        cells += [ours, official, _difference(first, place, ours, official)]
    return [*cells, _sentence(book, row)]


def _codes(book: Book) -> Sequence[str]:
    return [one.line for one in book.comparison.lines]


def _figure(copy: ProtocolCopy | None, code: str) -> int | None:
    return None if copy is None else stated(copy.cells, code)


def _difference(first: int, place: int, ours: int | None, official: int | None) -> Value:
    """Official less ours, where both are stated."""
    if ours is None or official is None:
        return None
    return Formula(f"{cell(first + 1, place)}-{cell(first, place)}", official - ours)


def _status(row: PrecinctRow) -> str:
    """What a person should know of a precinct first."""
    if row.ours is None:
        return "no_figures" if row.official is None else "no_sheet"
    if row.official is None:
        return "no_official"
    return "differs" if row.is_differing else "agrees"


def _kind(book: Book, pattern: Pattern) -> str:
    return pattern_name(book.sentences, book.language, pattern.kind)


def _sentence(book: Book, row: PrecinctRow) -> str | None:
    if row.pattern is None or row.ours is None or row.official is None:
        return None
    return pattern_sentence(
        book.sentences,
        book.language,
        row.pattern,
        row.ours.cells,
        row.official.cells,
        book.names,
        book.titles[row.precinct.id],
    )


def _totals(book: Book, count: int) -> Iterator[list[Value]]:
    """The sums of the lines, and over how many precincts each one runs."""
    if not count:
        return
    empty: list[Value] = [None] * (_ABOUT - 1)
    sums: list[Value] = []
    over: list[Value] = []
    for number, one in enumerate(book.comparison.lines):
        first = _ABOUT + 3 * number
        own, other = area(first, range(count)), area(first + 1, range(count))
        sums += [
            Formula(f'SUMIFS({own},{other},">=0")', one.ours),
            Formula(f'SUMIFS({other},{own},">=0")', one.official),
            Formula(f"{cell(first + 1, count)}-{cell(first, count)}", one.difference),
        ]
        over += [None, None, Formula(f'COUNTIFS({own},">=0",{other},">=0")', one.precincts)]
    yield [book.word("sum_compared"), *empty, *sums, None]
    yield [book.word("over_precincts"), *empty, *over, None]


def discrepancies(book: Book) -> Sheet:
    """Return every line on which the two sides of a precinct differ."""
    columns = [
        *book.place_columns,
        book.column("line", width=WIDE * 2),
        book.column("ours", Kind.COUNT),
        book.column("official", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        book.column("grade", width=12),
    ]
    rows: list[list[Value]] = [
        [
            *book.precinct(one.precinct),
            book.line(one.line),
            one.ours,
            one.official,
            Formula(f"{cell(4, place)}-{cell(3, place)}", one.difference),
            one.grade.value,
        ]
        for place, one in enumerate(book.comparison.discrepancies)
    ]
    return Sheet(book.title("discrepancies"), columns, rows, frozen=2)


def patterns(book: Book) -> Sheet:
    """Return the kind of change of each differing precinct, in a word and in a sentence."""
    columns = [
        *book.place_columns,
        book.column("pattern", width=22),
        book.column("moved", Kind.COUNT),
        book.column("grade", width=12),
        book.column("lines", width=WIDE),
        Column(book.word("meaning"), Kind.FACT, WIDEST),
    ]
    rows: list[list[Value]] = [
        [
            *book.precinct(row.precinct.id),
            _kind(book, row.pattern),
            row.pattern.moved,
            row.ours.grade.value if row.ours else None,
            book.lines(row.pattern.lines),
            _sentence(book, row),
        ]
        for row in book.comparison.rows
        if row.pattern is not None
    ]
    return Sheet(book.title("patterns"), columns, rows, frozen=2)
