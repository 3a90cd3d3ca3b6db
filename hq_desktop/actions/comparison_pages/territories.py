"""Announced totals against their bounds, with all sheets and with those of better grades alone."""

from hq_desktop.actions.comparison_pages.basis import Basis
from hq_desktop.actions.comparison_pages.book import WIDE, WIDEST, Book, cell
from hq_desktop.domain.bounds import BELOW_LOWER, Contradiction, TerritoryLine
from hq_desktop.domain.proof_sentences import contradiction_sentence
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, Value


def territories(book: Book, basis: Basis | None) -> Sheet:
    """Return every announced number with its bounds, the gap, and what is proved."""
    columns = [
        book.column("commission", width=WIDE),
        book.column("line", width=WIDE),
        book.column("precincts_total", Kind.COUNT),
        book.column("precincts_observed", Kind.COUNT),
        book.column("lower", Kind.COUNT),
        book.column("upper", Kind.COUNT),
        book.column("announced", Kind.COUNT),
        book.column("contradiction", width=26),
        book.column("gap", Kind.COUNT),
        book.column("survives_any", Kind.COUNT),
        book.column("smallest"),
        book.column("source", width=WIDE),
        book.column("seen_at", Kind.MOMENT, 17),
        Column(book.word("meaning"), Kind.FACT, WIDEST),
    ]
    every = book.comparison.territories
    rows = [] if basis is None else [_row(basis, one, place) for place, one in enumerate(every)]
    tones = {place: Tone.CONTRADICTION for place, one in enumerate(every) if one.contradiction}
    return Sheet(book.title("territories"), columns, rows, tones, frozen=2)


def _row(basis: Basis, one: TerritoryLine, place: int) -> list[Value]:
    book = basis.book
    widest = max(basis.blocks)
    told = one.precincts_observed, one.lower, one.upper
    name = book.commission(one.commission)
    return [
        name,
        book.line(one.line),
        one.precincts_total,
        *basis.bounds(one.commission, one.line, widest, place, 3, told),
        one.official,
        None if one.contradiction is None else book.word(one.contradiction),
        _gap(one.contradiction, one.gap, place),
        one.survives_any,
        book.word("yes") if one.smallest else None,
        one.announcement.source,
        one.announcement.seen_at,
        contradiction_sentence(book.sentences, book.language, one, name, book.line(one.line)),
    ]


def _gap(how: Contradiction | None, gap: int | None, place: int, column: int = 4) -> Value:
    """By how much a total leaves its bounds, which stand in `column` and beside it."""
    if how is None or gap is None:
        return None
    lower, upper, announced = (cell(column + step, place) for step in range(3))
    return Formula(
        f"{lower}-{announced}" if how == BELOW_LOWER else f"{announced}-{upper}",
        gap,
    )


def ladder(book: Book, basis: Basis) -> Sheet:
    """Return the same bounds with sheets of the best grade alone, then with each further one."""
    columns = [
        book.column("commission", width=WIDE),
        book.column("line", width=WIDE),
        book.column("grades", width=13),
        book.column("precincts_observed", Kind.COUNT),
        book.column("lower", Kind.COUNT),
        book.column("upper", Kind.COUNT),
        book.column("announced", Kind.COUNT),
        book.column("gap", Kind.COUNT),
        book.column("survives_any", Kind.COUNT),
    ]
    rows: list[list[Value]] = []
    tones: dict[int, Tone] = {}
    for one in book.comparison.territories:
        for name, found in one.by_grade.items():
            place = len(rows)
            told = found.precincts_observed, found.lower, found.upper
            is_below = one.official < found.lower
            how: Contradiction = "below_lower" if is_below else "above_upper"
            if found.gap is not None:
                tones[place] = Tone.CONTRADICTION
            rows.append(
                [
                    book.commission(one.commission),
                    book.line(one.line),
                    name,
                    *basis.bounds(one.commission, one.line, basis.names[name], place, 3, told),
                    one.official,
                    _gap(how, found.gap, place),
                    found.survives_any,
                ]
            )
    return Sheet(book.title("ladder"), columns, rows, tones, frozen=3)
