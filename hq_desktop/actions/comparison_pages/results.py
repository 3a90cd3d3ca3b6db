"""What decides a race and what else the figures show: lists, thresholds, gaps, checks."""

from collections.abc import Iterator, Mapping, Sequence

from hq_desktop.actions.comparison_pages.book import WIDE, WIDEST, Book, area, cell
from hq_desktop.domain.check_sentences import CheckWords
from hq_desktop.domain.form import ThresholdKind
from hq_desktop.domain.list_outcome import ListOutcome, ListSide
from hq_desktop.domain.most_wanted import most_wanted
from hq_desktop.domain.official_checks import official_checks
from hq_desktop.domain.parallel import ParallelDifference
from hq_desktop.domain.protocol import Side
from hq_desktop.domain.thresholds import ThresholdFact
from hq_desktop.exchange.formula_values import Formula
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Tone, Value

_SIDES = {Side.OURS: "ours", Side.OFFICIAL: "official"}


def lists(book: Book, found: ListOutcome) -> Sheet:
    """Return the votes and mandates of every list; the two sides are never subtracted."""
    heads = [
        f"{book.word(side)}: {book.word(what)}"
        for side in ("official", "ours")
        for what in ("votes_of", "mandates", "entitled")
    ]
    columns = [
        book.column("list", width=WIDE),
        *(
            Column(head, Kind.TEXT if place % 3 == 2 else Kind.COUNT, 16)
            for place, head in enumerate(heads)
        ),
        book.column("gained", Kind.DIFFERENCE),
    ]
    sides = (found.official, found.readings)
    rows: list[list[Value]] = [
        [
            name,
            *(value for side in sides for value in _of_side(book, side, code)),
            found.gained.get(code) or -found.lost.get(code, 0) or None,
        ]
        for code, name in book.names_by_code.items()
    ]
    totals = list(_sums(book, sides, len(rows))) if rows else []
    tones = dict.fromkeys(range(len(rows), len(rows) + len(totals)), Tone.SUM)
    return Sheet(book.title("lists"), columns, [*rows, *totals], tones, totals=len(totals))


def _of_side(book: Book, side: ListSide | None, code: str) -> list[Value]:
    if side is None or code not in side.votes:
        return [None, None, None]
    is_inside = code in side.entitled or code == side.runner_up
    told = "by_registration" if code in side.tied else "yes" if is_inside else "no"
    return [side.votes[code], side.mandates.get(code), book.word(told)]


def _sums(book: Book, sides: Sequence[ListSide | None], count: int) -> Iterator[list[Value]]:
    """Votes and mandates together, the threshold, and over how many precincts they run."""
    votes: list[Value] = []
    threshold: list[Value] = []
    over: list[Value] = []
    for number, side in enumerate(sides):
        first = 1 + 3 * number
        if side is None:
            votes += [None] * 3
            threshold += [None] * 3
            over += [None] * 3
            continue
        votes += [
            Formula(f"SUM({area(first, range(count))})", sum(side.votes.values())),
            Formula(f"SUM({area(first + 1, range(count))})", sum(side.mandates.values())),
            None,
        ]
        threshold += [-(-side.threshold_votes.numerator // side.threshold_votes.denominator)]
        threshold += [None] * 2
        precincts: Value = book.word("announced_total")
        over += [precincts if side.precincts is None else side.precincts, None, None]
    yield [book.word("together"), *votes, None]
    yield [book.word("threshold_votes"), *threshold, None]
    yield [book.word("over_precincts"), *over, None]


def thresholds(book: Book) -> Sheet:
    """Return how far each threshold is reached to which the law ties a consequence."""
    columns = [
        Column(book.word("threshold"), Kind.FACT, WIDE * 2),
        book.column("law", width=12),
        book.column("side", width=16),
        book.column("counted", Kind.COUNT),
        book.column("of", Kind.COUNT),
        book.column("needed", Kind.SHARE),
        book.column("reached", width=16),
        book.column("over_precincts", Kind.COUNT),
    ]
    rows = [_threshold(book, one, place) for place, one in enumerate(book.comparison.thresholds)]
    return Sheet(book.title("thresholds"), columns, rows)


def _threshold(book: Book, one: ThresholdFact, place: int) -> list[Value]:
    share = one.rule.share
    needed: Value = int(one.needed)
    if one.rule.kind is not ThresholdKind.TIE:
        of = cell(4, place)
        needed = Formula(f"{of}*{share.numerator}/{share.denominator}", float(one.needed))
    return [
        one.rule.text.in_language(book.language),
        one.rule.law,
        None if one.side is None else book.word(_SIDES[one.side]),
        one.count,
        one.of,
        needed,
        book.answer(one.is_reached),
        one.precincts,
    ]


def wanted(book: Book) -> Sheet:
    """Return the missing sheets, first those that would help the result of the race most."""
    columns = [
        *book.place_columns,
        book.column("tightens", Kind.COUNT, 20),
        book.column("could_decide", width=20),
    ]
    rows: list[list[Value]] = [
        [
            *book.precinct(one.precinct),
            one.tightens if one.tightens is not None else book.word("unlimited"),
            book.word("yes" if one.could_decide else "no"),
        ]
        for one in most_wanted(book.facts, book.comparison, None, "")
    ]
    return Sheet(book.title("wanted"), columns, rows, frozen=2)


def findings(book: Book) -> Sheet:
    """Return every control relation that does not hold in a reading."""
    columns = [
        *book.place_columns,
        book.column("side"),
        book.column("source", width=WIDE),
        book.column("relation"),
        book.column("severity"),
        book.column("left", Kind.COUNT),
        book.column("right", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        Column(book.word("meaning"), Kind.FACT, WIDEST),
    ]
    copies = {one.id: one for one in book.facts.copies}
    messages = {one.id: one.message for one in book.comparison.form.relations}
    rows: list[list[Value]] = []
    for place, one in enumerate(book.findings):
        copy, finding = copies[one.copy], one.finding
        message = messages.get(finding.relation)
        rows.append(
            [
                *book.precinct(one.precinct),
                book.word(_SIDES[copy.side]),
                copy.source,
                finding.relation,
                book.word(finding.severity.value),
                finding.left,
                finding.right,
                Formula(f"{cell(6, place)}-{cell(7, place)}", finding.difference),
                message.in_language(book.language) if message else None,
            ]
        )
    return Sheet(book.title("findings"), columns, rows, frozen=2)


def checks(book: Book) -> Sheet:
    """Return what the official figures show held against themselves."""
    columns = [
        book.column("place", width=WIDE),
        book.column("lines", width=WIDE),
        book.column("stated", Kind.COUNT),
        book.column("computed", Kind.COUNT),
        book.column("difference", Kind.DIFFERENCE),
        Column(book.word("meaning"), Kind.FACT, WIDEST),
    ]
    words = CheckWords(book.sentences, book.language, book.facts, book.titles)
    rows: list[list[Value]] = []
    for place, one in enumerate(official_checks(book.facts)):
        gap: Value = None
        if one.stated is not None and one.computed is not None:
            first, second = cell(2, place), cell(3, place)
            gap = Formula(f"{first}-{second}", one.stated - one.computed)
        rows.append(
            [
                words.place(one),
                "; ".join(map(words.line, one.lines)),
                one.stated,
                one.computed,
                gap,
                words.sentence(one),
            ]
        )
    return Sheet(book.title("checks"), columns, rows)


def parallel(book: Book, found: Sequence[ParallelDifference], races: Mapping[str, str]) -> Sheet:
    """Return where protocols of one precinct's races must agree and do not; `races` by code."""
    columns = [
        *book.place_columns,
        book.column("side"),
        book.column("line", width=WIDE),
        *(Column(name, Kind.COUNT, 16) for name in races.values()),
        book.column("difference", Kind.COUNT),
        book.column("law", width=12),
        Column(book.word("parted_by"), Kind.FACT, WIDE * 2),
    ]
    rows: list[list[Value]] = []
    for place, one in enumerate(found):
        told = {str(code): figure for code, figure in one.figures.items()}
        first, last = cell(4, place), cell(3 + len(races), place)
        rows.append(
            [
                *book.precinct(one.precinct),
                book.word(_SIDES[one.side]),
                book.line(one.line),
                *(told.get(code) for code in races),
                Formula(f"MAX({first}:{last})-MIN({first}:{last})", one.difference),
                one.rule.law,
                one.rule.reason.in_language(book.language),
            ]
        )
    return Sheet(book.word("parallel"), columns, rows, frozen=2)
