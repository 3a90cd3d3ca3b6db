"""What every sheet of the comparison's workbook needs: words, names, addresses of cells."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from hq_desktop.actions.comparison_words import WORDS
from hq_desktop.domain.board import CopyFinding, RaceComparison, RaceFacts
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.publication import Publication
from hq_desktop.domain.short_names import short_names
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import Sentences
from hq_desktop.exchange.cells import column_letters
from hq_desktop.exchange.workbook import Column, Kind

WIDE = 34
WIDEST = 90
FIRST = 2
"""The row of the first figures: under the heading."""


@dataclass(frozen=True)
class Book:
    """One race's comparison on its way into a workbook, in one language.

    `suffix` tells the sheets of one race from those of another in the same workbook.
    """

    facts: RaceFacts
    comparison: RaceComparison
    findings: Sequence[CopyFinding]
    publications: Sequence[Publication]
    sentences: Sentences
    language: Language
    suffix: str = ""

    def word(self, code: str) -> str:
        """Return a word of the workbook."""
        return WORDS[code].in_language(self.language)

    def title(self, code: str) -> str:
        """Return the title of a sheet."""
        return f"{self.word(code)}{self.suffix}"

    def key(self, code: str) -> str:
        """Return the name that formulas call a sheet by."""
        return f"{code}{self.suffix}"

    def column(self, code: str, kind: Kind = Kind.TEXT, width: int = 14) -> Column:
        """Return a column with its heading."""
        return Column(self.word(code), kind, width)

    def answer(self, told: bool | None) -> str:
        """Return yes, no or that it cannot be said."""
        return self.word({True: "yes", False: "no", None: "unknown"}[told])

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The contestants' names by their lines."""
        return {
            one.line: one.name.in_language(self.language) or str(one.code)
            for one in self.comparison.race.contestants
        }

    @cached_property
    def names_by_code(self) -> Mapping[str, str]:
        """The contestants' names by their codes."""
        return {str(one.code): self.names[one.line] for one in self.comparison.race.contestants}

    @cached_property
    def titles(self) -> Mapping[PrecinctId, str]:
        """The numbers of precincts as sentences call them."""
        return self.facts.directory.titles()

    def line(self, code: str) -> str:
        """Return the wording of a line: the contestant's name, or the form's label."""
        if code in self.names:
            return self.names[code]
        line = self.comparison.form.line(code)
        return code if line is None else line.label.in_language(self.language) or code

    def lines(self, codes: Iterable[str]) -> str:
        """Return the wordings of several lines."""
        return "; ".join(self.line(code) for code in codes)

    def commission(self, code: CommissionCode) -> str:
        """Return the name of a commission, or its code."""
        known = self.facts.directory.commissions.get(code)
        return (known.name.in_language(self.language) if known else "") or code

    @cached_property
    def _short(self) -> Mapping[CommissionCode, str]:
        """The names of the precincts' commissions without the words they share."""
        known = self.facts.directory.commissions
        codes = dict.fromkeys(row.precinct.commission for row in self.comparison.rows)
        names = {code: self.commission(code) for code in codes}
        return short_names(names, {code: known[code].parent for code in codes if code in known})

    def precinct(self, precinct: PrecinctId) -> tuple[str, str]:
        """Return the commission, in as few words as tell it from others, and the number."""
        known = self.facts.directory.precincts[precinct]
        short = self._short.get(known.commission)
        return short or self.commission(known.commission), known.number

    @property
    def place_columns(self) -> list[Column]:
        """The columns of a commission and a precinct's number."""
        return [self.column("commission", width=26), self.column("precinct", width=10)]


def cell(column: int, place: int) -> str:
    """Return the address of a cell: column and row of figures, both from 0."""
    return f"{column_letters(column)}{place + FIRST}"


def area(column: int, places: range, key: str = "") -> str:
    """Return the address of some rows of a column, of another sheet where it has a key."""
    sheet = f"{{{key}}}!" if key else ""
    return f"{sheet}{cell(column, places.start)}:{cell(column, places.stop - 1)}"


def runs(places: Iterable[int]) -> Iterator[range]:
    """Yield the unbroken runs of some places."""
    first = last = None
    for place in sorted(places):
        if first is None or last is None or place != last + 1:
            if first is not None and last is not None:
                yield range(first, last + 1)
            first = place
        last = place
    if first is not None and last is not None:
        yield range(first, last + 1)
