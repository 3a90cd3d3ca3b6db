"""The workbook of a comparison: which sheets it has; every figure is the comparison's own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.comparison_pages.basis import basis
from hq_desktop.actions.comparison_pages.book import Book
from hq_desktop.actions.comparison_pages.precincts import discrepancies, patterns, precincts
from hq_desktop.actions.comparison_pages.results import (
    checks,
    findings,
    lists,
    parallel,
    thresholds,
    wanted,
)
from hq_desktop.actions.comparison_pages.sources import about, sources
from hq_desktop.actions.comparison_pages.sums import line_sums, summary
from hq_desktop.actions.comparison_pages.territories import ladder, territories
from hq_desktop.actions.comparison_tables import standing_tables
from hq_desktop.domain import board
from hq_desktop.domain.board import RaceComparison, RaceFacts
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.domain.parallel import ParallelDifference
from hq_desktop.domain.publication import Publication
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import Sentences
from hq_desktop.exchange.workbook import Sheet


@dataclass(frozen=True, slots=True)
class Compared:
    """One race as it goes into the workbook: what was compared, and what it was published in."""

    facts: RaceFacts
    comparison: RaceComparison
    publications: Sequence[Publication] = ()


def comparison_sheets(
    races: Sequence[Compared],
    differences: Sequence[ParallelDifference],
    state: tuple[JournalEntry | None, datetime],
    language: Language,
    sentences: Sentences,
) -> tuple[Sheet, ...]:
    """Return the sheets of one race, or of several one after the other.

    `state` is the journal's head and the moment the workbook is made at. The last sheets of each
    race are named as kinds of tables and can be imported again.
    """
    many = len(races) > 1
    sheets: list[Sheet] = []
    books = [
        Book(
            one.facts,
            one.comparison,
            board.findings(one.facts),
            one.publications,
            sentences,
            language,
            f" {one.facts.race.code}" if many else "",
        )
        for one in races
    ]
    for book in books:
        sheets.extend(_of_race(book, state))
    if differences:
        names = {str(one.facts.race.code): _name(one) for one in books}
        sheets.append(parallel(books[0], differences, names))
    for book in books:
        sheets.extend(standing_tables(book.facts, book.comparison, book.suffix))
    return tuple(sheets)


def _of_race(book: Book, state: tuple[JournalEntry | None, datetime]) -> Iterator[Sheet]:
    found, ground = book.comparison, basis(book)
    yield summary(book)
    yield line_sums(book)
    yield territories(book, ground)
    if ground is not None:
        yield ladder(book, ground)
    yield precincts(book)
    yield discrepancies(book)
    yield patterns(book)
    if found.lists is not None:
        yield lists(book, found.lists)
    if found.thresholds:
        yield thresholds(book)
    yield wanted(book)
    yield findings(book)
    yield checks(book)
    if ground is not None:
        yield ground.sheet()
    yield sources(book)
    yield about(book, *state)


def _name(book: Book) -> str:
    race = book.comparison.race
    return race.district.in_language(book.language) or str(race.code)
