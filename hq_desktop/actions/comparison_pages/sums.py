"""The first sheets: what the comparison shows in sentences, and the sums of every line."""

from collections import Counter
from collections.abc import Iterator, Sequence

from hq_desktop.actions.comparison_pages.book import WIDE, WIDEST, Book, area, cell, runs
from hq_desktop.actions.comparison_pages.precincts import PRECINCTS, places_of_line
from hq_desktop.domain.comparison import LineSum
from hq_desktop.domain.pattern import PatternKind, vote_lines
from hq_desktop.domain.proof_sentences import (
    contradiction_sentence,
    list_outcome_sentence,
    outcome_sentence,
    pattern_name,
)
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, Value

_LINE, _OURS, _OFFICIAL, _DIFFERENCE, _PRECINCTS = range(5)


def summary(book: Book) -> Sheet:
    """Return what is proved, what it means for the result, how much has been seen."""
    before, proved = list(_results(book)), list(_contradictions(book))
    rows = [*before, *proved, *_patterns(book), *_coverage(book)]
    columns = [book.column("fact", width=WIDE), Column(book.word("value"), Kind.FACT, WIDEST)]
    tones = dict.fromkeys(
        range(len(before), len(before) + len(book.comparison.contradictions)), Tone.CONTRADICTION
    )
    return Sheet(book.title("summary"), columns, rows, tones, has_filter=False)


def _results(book: Book) -> Iterator[list[Value]]:
    found = book.comparison
    if found.outcome is not None:
        told = outcome_sentence(book.sentences, book.language, found.outcome, book.names_by_code)
        yield [book.word("outcome"), told]
        outcome = found.outcome
        leaders = {
            "official_leader": outcome.official_leader,
            "readings_leader": outcome.readings_leader,
        }
        for code, leader in leaders.items():
            yield [book.word(code), book.names_by_code.get(leader or "")]
        yield [book.word("official_margin"), outcome.official_margin]
        yield [book.word("readings_margin"), outcome.readings_margin]
        yield [book.word("margin_low"), outcome.margin_low]
        yield [book.word("margin_high"), outcome.margin_high]
        yield [book.word("changes_result"), book.answer(outcome.changes_result)]
    if found.lists is not None:
        told = list_outcome_sentence(book.sentences, book.language, found.lists, book.names_by_code)
        yield [book.word("outcome"), told]


def _contradictions(book: Book) -> Iterator[list[Value]]:
    for one in book.comparison.contradictions:
        told = contradiction_sentence(
            book.sentences,
            book.language,
            one,
            book.commission(one.commission),
            book.line(one.line),
        )
        yield [book.word("contradiction"), told]
    if not book.comparison.contradictions and book.comparison.territories:
        yield [book.word("contradiction"), book.word("no")]


def _patterns(book: Book) -> Iterator[list[Value]]:
    counted = Counter(one.kind for one in book.comparison.patterns)
    for kind in PatternKind:
        if counted[kind]:
            name = pattern_name(book.sentences, book.language, kind)
            yield [f"{book.word('pattern')}: {name}", counted[kind]]


def _coverage(book: Book) -> Iterator[list[Value]]:
    seen = book.comparison.precincts
    yield [book.word("precincts_total"), seen.total]
    yield [book.word("with_reading"), seen.with_reading]
    yield [book.word("with_official"), seen.with_official]
    yield [book.word("precincts_compared"), seen.compared]
    yield [book.word("differing"), seen.differing]


def line_sums(book: Book) -> Sheet:
    """Return the sums of every line with the number of precincts that each one runs over."""
    sums = book.comparison.lines
    rows = [_line(book, one, place) for place, one in enumerate(sums)]
    tones = {place: Tone.DIFFERENCE for place, one in enumerate(sums) if one.difference}
    columns = [
        book.column("line", width=WIDE * 2),
        book.column("ours", Kind.COUNT, 16),
        book.column("official", Kind.COUNT, 16),
        book.column("difference", Kind.DIFFERENCE, 16),
        book.column("over_precincts", Kind.COUNT, 16),
    ]
    total = _votes(book, sums)
    tones[len(rows)] = Tone.SUM
    return Sheet(book.title("sums"), columns, [*rows, total], tones, totals=1)


def _line(book: Book, one: LineSum, place: int) -> list[Value]:
    ours, official = places_of_line(book, one.line)
    difference = Formula(f"{cell(_OFFICIAL, place)}-{cell(_OURS, place)}", one.difference)
    every = range(book.comparison.precincts.total)
    if not every:
        return [book.line(one.line), one.ours, one.official, difference, one.precincts]
    own = area(ours, every, book.key(PRECINCTS))
    other = area(official, every, book.key(PRECINCTS))
    return [
        book.line(one.line),
        Formula(f'SUMIFS({own},{other},">=0")', one.ours),
        Formula(f'SUMIFS({other},{own},">=0")', one.official),
        difference,
        Formula(f'COUNTIFS({own},">=0",{other},">=0")', one.precincts),
    ]


def _votes(book: Book, sums: Sequence[LineSum]) -> list[Value]:
    """All votes together, or that they have no sum: their lines run over unlike precincts."""
    votes = book.comparison.votes
    lines = set(vote_lines(book.comparison.form, book.comparison.race.contestants))
    places = list(runs(place for place, one in enumerate(sums) if one.line in lines))
    if votes is None or not places:
        return [book.word("votes_unlike"), None, None, None, None]
    row = len(sums)
    added = {column: ",".join(area(column, run) for run in places) for column in (_OURS, _OFFICIAL)}
    return [
        book.word("votes"),
        Formula(f"SUM({added[_OURS]})", votes.ours),
        Formula(f"SUM({added[_OFFICIAL]})", votes.official),
        Formula(f"{cell(_OFFICIAL, row)}-{cell(_OURS, row)}", votes.difference),
        votes.precincts,
    ]
