"""A race's comparison as sheets of a workbook; the figures are those of the comparison itself."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from hq_desktop.actions.comparison_words import WORDS
from hq_desktop.domain.board import CopyFinding, RaceComparison, RaceFacts
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.election import CommissionCode, PrecinctId
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.domain.protocol import ProtocolCopy, Side, stated
from hq_desktop.domain.text import Language
from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, Value

_WIDE = 34
_LEVEL_KEYS = ("lower", "upper", "gap", "survives_any")


@dataclass(frozen=True, slots=True)
class _Book:
    """One race's comparison on its way into a workbook, in one language."""

    facts: RaceFacts
    comparison: RaceComparison
    language: Language

    def word(self, code: str) -> str:
        return WORDS[code].in_language(self.language)

    def column(self, code: str, kind: Kind = Kind.TEXT, width: int = 14) -> Column:
        return Column(self.word(code), kind, width)

    def line(self, code: str) -> str:
        """The wording of a line: the form's label, or the contestant's name."""
        contestant = next(
            (one for one in self.comparison.race.contestants if one.line == code), None
        )
        if contestant is not None:
            return contestant.name.in_language(self.language) or contestant.code
        line = self.comparison.form.line(code)
        return code if line is None else line.label.in_language(self.language) or code

    def lines(self, codes: Iterable[str]) -> str:
        return "; ".join(self.line(code) for code in sorted(codes))

    def commission(self, code: CommissionCode) -> str:
        known = self.facts.directory.commissions.get(code)
        return (known.name.in_language(self.language) if known else "") or code

    def precinct(self, precinct: PrecinctId) -> tuple[str, str]:
        """The commission and the number of a precinct."""
        known = self.facts.directory.precincts[precinct]
        return self.commission(known.commission), known.number


def comparison_sheets(
    facts: RaceFacts,
    comparison: RaceComparison,
    findings: Sequence[CopyFinding],
    head: JournalEntry | None,
    made_at: datetime,
    language: Language,
) -> tuple[Sheet, ...]:
    """Return the sheets of a comparison: sums, precincts, discrepancies, territories, about."""
    book = _Book(facts, comparison, language)
    return (
        _summary(book),
        _precincts(book),
        _discrepancies(book),
        _territories(book),
        _findings(book, findings),
        _about(book, head, made_at),
    )


def _summary(book: _Book) -> Sheet:
    rows: list[list[Value]] = [
        [book.line(one.line), one.ours, one.official, one.difference, one.precincts]
        for one in book.comparison.lines
    ]
    differing = (place for place, one in enumerate(book.comparison.lines) if one.difference)
    columns = [
        book.column("line", width=_WIDE * 2),
        book.column("ours", Kind.COUNT),
        book.column("official", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        book.column("precincts_compared", Kind.COUNT),
    ]
    return Sheet(book.word("summary"), columns, rows, dict.fromkeys(differing, Tone.DIFFERENCE))


def _precincts(book: _Book) -> Sheet:
    codes = [one.line for one in book.comparison.lines]
    columns = [
        book.column("commission", width=_WIDE),
        book.column("precinct", width=10),
        book.column("name", width=_WIDE),
        book.column("address", width=_WIDE),
        book.column("voters", Kind.COUNT),
        book.column("grade", width=9),
        book.column("source", width=_WIDE),
        book.column("disputed", width=_WIDE),
        *(column for code in codes for column in _line_columns(book, code)),
    ]
    rows = [_precinct(book, row, codes) for row in book.comparison.rows]
    sums = {one.line: one for one in book.comparison.lines}
    total: list[Value] = [book.word("summary"), *[None] * 7]
    for code in codes:
        total += [sums[code].ours, sums[code].official, sums[code].difference]
    tones = {
        place: Tone.DIFFERENCE for place, row in enumerate(book.comparison.rows) if row.is_differing
    }
    return Sheet(
        book.word("precincts"),
        columns,
        [*rows, total],
        {**tones, len(rows): Tone.SUM},
        frozen=2,
    )


def _line_columns(book: _Book, code: str) -> Iterator[Column]:
    name = book.line(code)
    yield Column(f"{name}: {book.word('ours')}", Kind.COUNT)
    yield Column(f"{name}: {book.word('official')}", Kind.COUNT)
    yield Column(f"{name}: {book.word('difference')}", Kind.DIFFERENCE)


def _precinct(book: _Book, row: PrecinctRow, codes: Sequence[str]) -> list[Value]:
    precinct = row.precinct
    cells: list[Value] = [
        book.commission(precinct.commission),
        precinct.number,
        precinct.name.in_language(book.language),
        precinct.address.in_language(book.language),
        precinct.voters_on_list,
        row.ours.grade.value if row.ours else None,
        row.ours.source if row.ours else None,
        book.lines(row.disputed),
    ]
    for code in codes:
        ours = _standing(row, row.ours, code)
        official = _standing(row, row.official, code)
        if ours is None or official is None:
            cells += [ours, official, None]
        else:
            cells += [ours, official, official - ours]
    return cells


def _standing(row: PrecinctRow, copy: ProtocolCopy | None, code: str) -> int | None:
    if copy is None or code in row.disputed:
        return None
    return stated(copy.cells, code)


def _discrepancies(book: _Book) -> Sheet:
    columns = [
        book.column("commission", width=_WIDE),
        book.column("precinct", width=10),
        book.column("line", width=_WIDE * 2),
        book.column("ours", Kind.COUNT),
        book.column("official", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        book.column("grade", width=9),
    ]
    rows = [
        [
            *book.precinct(one.precinct),
            book.line(one.line),
            one.ours,
            one.official,
            one.difference,
            one.grade.value,
        ]
        for one in book.comparison.discrepancies
    ]
    return Sheet(book.word("discrepancies"), columns, rows, frozen=2)


def _territories(book: _Book) -> Sheet:
    levels = list(dict.fromkeys(key for one in book.comparison.territories for key in one.by_grade))
    columns = [
        book.column("commission", width=_WIDE),
        book.column("line", width=_WIDE),
        book.column("precincts_total", Kind.COUNT),
        book.column("precincts_observed", Kind.COUNT),
        book.column("lower", Kind.COUNT),
        book.column("upper", Kind.COUNT),
        book.column("announced", Kind.COUNT),
        book.column("contradiction", width=26),
        book.column("gap", Kind.COUNT),
        book.column("survives_any", Kind.COUNT),
        book.column("smallest"),
        book.column("source", width=_WIDE),
        book.column("seen_at", Kind.MOMENT, 17),
        *(
            Column(f"{level}: {book.word(key)}", Kind.COUNT)
            for level in levels
            for key in ("precincts_observed", *_LEVEL_KEYS)
        ),
    ]
    territories = book.comparison.territories
    tones = {
        place: Tone.CONTRADICTION
        for place, one in enumerate(territories)
        if one.contradiction is not None
    }
    rows = [_territory(book, one, levels) for one in territories]
    return Sheet(book.word("territories"), columns, rows, tones, frozen=2)


def _territory(book: _Book, one: TerritoryLine, levels: Sequence[str]) -> list[Value]:
    cells: list[Value] = [
        book.commission(one.commission),
        book.line(one.line),
        one.precincts_total,
        one.precincts_observed,
        one.lower,
        one.upper,
        one.official,
        None if one.contradiction is None else book.word(one.contradiction),
        one.gap,
        one.survives_any,
        book.word("yes") if one.smallest else None,
        one.announcement.source,
        one.announcement.seen_at,
    ]
    for level in levels:
        heard = one.by_grade.get(level)
        cells += (
            [None] * 5
            if heard is None
            else [
                heard.precincts_observed,
                heard.lower,
                heard.upper,
                heard.gap,
                heard.survives_any,
            ]
        )
    return cells


def _findings(book: _Book, findings: Sequence[CopyFinding]) -> Sheet:
    columns = [
        book.column("commission", width=_WIDE),
        book.column("precinct", width=10),
        book.column("side"),
        book.column("source", width=_WIDE),
        book.column("relation"),
        book.column("severity"),
        book.column("left", Kind.COUNT),
        book.column("right", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        book.column("meaning", width=_WIDE * 2),
    ]
    copies = {one.id: one for one in book.facts.copies}
    messages = {one.id: one.message for one in book.comparison.form.relations}
    sides = {Side.OURS: "ours", Side.OFFICIAL: "official"}
    rows: list[list[Value]] = []
    for one in findings:
        copy, finding = copies[one.copy], one.finding
        message = messages.get(finding.relation)
        rows.append(
            [
                *book.precinct(one.precinct),
                book.word(sides[copy.side]),
                copy.source,
                finding.relation,
                book.word(finding.severity.value),
                finding.left,
                finding.right,
                finding.difference,
                message.in_language(book.language) if message else None,
            ]
        )
    return Sheet(book.word("findings"), columns, rows, frozen=2)


def _about(book: _Book, head: JournalEntry | None, made_at: datetime) -> Sheet:
    campaign, race = book.facts.directory.campaign, book.comparison.race
    district = race.district.in_language(book.language)
    facts: dict[str, Value] = {
        "campaign": campaign.title,
        "sample": book.word("yes") if campaign.is_sample else None,
        "election_day": campaign.election_day.isoformat(),
        "race": " · ".join(part for part in (race.code, district) if part),
        "form": book.comparison.form.title.in_language(book.language),
        "made_at": f"{made_at.astimezone(ZONE):%d.%m.%Y %H:%M (UTC%z)}",
        "journal_number": 0 if head is None else head.number,
        "journal_head": "" if head is None else head.digest,
        **_coverage(book),
        **_outcome(book),
    }
    rows = [[book.word(code), value] for code, value in facts.items() if value is not None]
    columns = [book.column("fact", width=_WIDE), book.column("value", Kind.FACT, 70)]
    return Sheet(book.word("about"), columns, rows, has_filter=False)


def _coverage(book: _Book) -> Mapping[str, Value]:
    seen = book.comparison.precincts
    return {
        "precincts_total": seen.total,
        "with_reading": seen.with_reading,
        "with_official": seen.with_official,
        "precincts_compared": seen.compared,
        "differing": seen.differing,
    }


def _outcome(book: _Book) -> Mapping[str, Value]:
    found = book.comparison.outcome
    if found is None:
        return {}
    answers = {True: "yes", False: "no", None: "unknown"}
    return {
        "official_leader": _leader(book, found.official_leader),
        "official_margin": found.official_margin,
        "readings_leader": _leader(book, found.readings_leader),
        "readings_margin": found.readings_margin,
        "margin_low": found.margin_low,
        "margin_high": found.margin_high,
        "changes_result": book.word(answers[found.changes_result]),
    }


def _leader(book: _Book, code: str | None) -> str | None:
    known = next((one for one in book.comparison.race.contestants if one.code == code), None)
    return code if known is None else known.name.in_language(book.language) or known.code
