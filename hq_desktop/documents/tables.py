"""The tables of a package: copies behind a bound, discrepancies, sums, steps of a derivation."""

from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from hq_desktop.documents.file_list import file_lines
from hq_desktop.documents.pages import NOTE, TEXT_WIDTH
from hq_desktop.documents.paper import DOCUMENT, Attachment, Marks, Paper, Span, label_of
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.volumes import last_of, ranged, span_words
from hq_desktop.documents.wording import DASH, apart_words, mean, number
from hq_desktop.domain.complaint import Annex
from hq_desktop.domain.package import CopyRow, DerivationFacts, DifferenceRow, Exhibit

LINES_ABREAST = 4
"""So many lines stand beside one another; more make another table below."""


def shown(value: int | None) -> str:
    """Return a figure, or a dash where there is none."""
    return DASH if value is None else number(value)


def signed(value: int) -> str:
    """Return a difference with its sign."""
    return f"+{number(value)}" if value > 0 else number(value)


def copy_tables(paper: Paper, marks: Marks) -> Iterator[Flowable]:
    """Give the tables of the copies whose figures are summed, each with its sum at the end."""
    lines = paper.facts.lines
    for start in range(0, len(lines), LINES_ABREAST):
        yield _copy_table(paper, marks, range(start, min(start + LINES_ABREAST, len(lines))))


def _copy_table(paper: Paper, marks: Marks, places: range) -> Rows:
    wording = paper.wording
    phrase, width = wording.phrase, 71 * mm / len(places)
    columns = (
        Column(phrase("column_precinct"), 25 * mm),
        Column(phrase("column_grade"), 18 * mm),
        Column(phrase("column_typing"), 34 * mm),
        *(Column(wording.of(paper.facts.lines[one]), width, is_number=True) for one in places),
        Column(phrase("column_sheet"), 17 * mm, is_number=True),
    )
    rows = [_copy_row(paper, one, places, len(columns) - 1) for one in paper.facts.copy_rows]
    seen = [
        [figure for one in paper.facts.copy_rows if (figure := one.figures[place]) is not None]
        for place in places
    ]
    count = number(len(paper.facts.copy_rows))
    total = Row((phrase("sum"), count, "", *(number(sum(one)) for one in seen), ""), is_bold=True)
    if all(len(one) == len(rows) for one in seen):
        return Rows(columns, (*rows, total), size=9, found=marks.linked)
    over = Row((phrase("sum_over"), "", "", *(number(len(one)) for one in seen), ""))
    return Rows(columns, (*rows, total, over), size=9, found=marks.linked)


def _copy_row(paper: Paper, one: CopyRow, places: range, last: int) -> Row:
    typing = paper.wording.phrase(one.typing.value) if one.typing else ""
    figures = (shown(one.figures[place]) for place in places)
    sheet = paper.sheet_of(one.exhibit)
    cells = (one.precinct, one.grade.value, typing, *figures, sheet)
    return Row(cells, target=_target(paper, one.exhibit), linked=(last,))


def _target(paper: Paper, exhibit: str) -> str:
    """Nothing leads to a copy that a document speaks of and does not attach."""
    return exhibit if paper.shows(exhibit) else ""


def difference_rows(paper: Paper, marks: Marks) -> Rows:
    """Return the table of discrepancies, a precinct after another with what its change shows."""
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_precinct"), 21 * mm),
        Column(phrase("column_line"), 33 * mm),
        Column(phrase("column_grade"), 18 * mm),
        Column(phrase("column_ours"), 18 * mm, is_number=True),
        Column(phrase("column_official"), 15 * mm, is_number=True),
        Column(phrase("column_difference"), 17 * mm, is_number=True),
        Column(phrase("column_pattern"), 29 * mm),
        Column(phrase("column_sheet"), 14 * mm, is_number=True),
    )
    return Rows(columns, list(_difference_rows(paper)), size=9, found=marks.linked)


def _difference_rows(paper: Paper) -> Iterator[Row]:
    patterns = {one.precinct: one for one in paper.facts.patterns}
    for precinct, differences in groupby(paper.facts.differences, key=lambda one: one.precinct):
        pattern = patterns.get(precinct)
        name = "" if pattern is None else paper.wording.of(pattern.name)
        for one in differences:
            yield _difference_row(paper, one, name)
            name = ""
        if pattern is not None:
            yield Row((paper.wording.of(pattern.sentence),), is_note=True)


def _difference_row(paper: Paper, one: DifferenceRow, pattern: str) -> Row:
    cells = (
        one.precinct,
        paper.wording.of(one.line),
        one.grade.value,
        number(one.ours),
        number(one.official),
        signed(one.difference),
        pattern,
        paper.sheet_of(one.exhibit),
    )
    return Row(cells, target=_target(paper, one.exhibit), linked=(len(cells) - 1,))


def sum_rows(paper: Paper) -> Rows:
    """Return the lines summed over the precincts where both sides state them."""
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_line"), 81 * mm),
        Column(phrase("column_precincts"), 21 * mm, is_number=True),
        Column(phrase("column_ours"), 21 * mm, is_number=True),
        Column(phrase("column_official"), 21 * mm, is_number=True),
        Column(phrase("column_difference"), 21 * mm, is_number=True),
    )
    rows = [
        Row(
            (
                paper.wording.of(one.line),
                number(one.precincts),
                number(one.ours),
                number(one.official),
                signed(one.official - one.ours),
            )
        )
        for one in paper.facts.sums
    ]
    return Rows(columns, rows, size=9)


def summary_rows(paper: Paper) -> Rows:
    """Return one row for each announced total that leaves its bounds, for the document itself."""
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_line"), 49 * mm),
        Column(phrase("column_copies"), 32 * mm, is_number=True),
        Column(phrase("column_bound"), 28 * mm, is_number=True),
        Column(phrase("column_announced"), 28 * mm, is_number=True),
        Column(phrase("column_gap"), 28 * mm, is_number=True),
    )
    rows = [
        Row(
            (
                paper.wording.of(one.line),
                phrase("of_total", observed=number(one.observed), total=number(one.total)),
                shown(one.lower if one.is_below else one.upper),
                number(one.official),
                number(one.gap),
            )
        )
        for one in paper.facts.derivations
    ]
    return Rows(columns, rows, size=9.5)


def step_rows(paper: Paper, facts: DerivationFacts) -> Rows:
    """Return the derivation of one bound, numbered step by step."""
    phrase = paper.wording.phrase
    columns = (
        Column("№", 9 * mm),
        Column(phrase("column_step"), 72 * mm),
        Column(phrase("column_figure"), 28 * mm, is_number=True),
        Column(phrase("column_origin"), 56 * mm),
    )
    rows = [Row((str(place), *cells)) for place, cells in enumerate(_steps(paper, facts), start=1)]
    return Rows(columns, rows, size=9.5)


def _steps(paper: Paper, facts: DerivationFacts) -> Iterator[tuple[str, str, str]]:
    phrase = paper.wording.phrase
    yield phrase("step_announced"), number(facts.official), _announced_origin(paper, facts)
    yield (
        phrase("step_lower"),
        number(facts.lower),
        phrase("origin_lower", observed=number(facts.observed)),
    )
    observed = f"{number(facts.total)} − {number(facts.observed)}"
    yield phrase("step_unseen"), number(facts.unseen), observed
    yield phrase("step_upper"), shown(facts.upper), _upper_origin(paper, facts)
    if facts.is_below:
        origin = f"{number(facts.lower)} − {number(facts.official)}"
    else:
        origin = f"{number(facts.official)} − {number(facts.upper or 0)}"
    yield phrase("step_gap"), number(facts.gap), origin
    if facts.is_below and facts.rest_mean is not None:
        origin = f"{number(facts.rest)} : {number(facts.unseen)}"
        yield phrase("step_mean"), mean(facts.rest_mean), origin
    if facts.survives:
        yield phrase("step_survives"), number(facts.survives), phrase("origin_survives")


def _announced_origin(paper: Paper, facts: DerivationFacts) -> str:
    moment = paper.wording.short_moment(facts.seen_at) if facts.seen_at else ""
    return ", ".join(part for part in (facts.source, moment) if part) or paper.wording.phrase(
        "unknown"
    )


def _upper_origin(paper: Paper, facts: DerivationFacts) -> str:
    if facts.upper is None:
        return paper.wording.phrase("origin_upper_unknown")
    parts = [
        paper.wording.phrase(f"origin_{source}", count=number(count))
        for source, count in sorted(facts.caps.items())
        if count
    ]
    return "; ".join(parts) or paper.wording.phrase("origin_none_unseen")


def ladder_rows(paper: Paper, facts: DerivationFacts) -> Rows:
    """Return the bounds when only the better copies are heard, from the strongest grade on."""
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_heard"), 53 * mm),
        Column(phrase("column_copies"), 20 * mm, is_number=True),
        Column(
            phrase("column_lower" if facts.is_below else "column_upper"), 28 * mm, is_number=True
        ),
        Column(phrase("column_gap"), 28 * mm, is_number=True),
        Column(phrase("column_survives"), 36 * mm, is_number=True),
    )
    rows = [
        Row(
            (
                one.level.replace("-", f" {DASH} "),
                number(one.observed),
                shown(one.lower if facts.is_below else one.upper),
                phrase("none") if one.gap is None else number(one.gap),
                shown(one.survives),
            )
        )
        for one in facts.ladder
    ]
    return Rows(columns, rows, size=9.5)


def grade_note(paper: Paper) -> Paragraph:
    """Return what the letters of the grades mean."""
    grades = "; ".join(paper.grade(grade) for grade in paper.grades)
    return Paragraph(paper.wording.phrase("note_grades", grades=grades), NOTE)


def inventory_rows(paper: Paper, marks: Marks) -> Rows:
    """Return the inventory: the document, every attachment, every exhibit, with their sheets."""
    phrase = paper.wording.phrase
    columns = (
        Column("№", 12 * mm),
        Column(phrase("column_document"), TEXT_WIDTH - 74 * mm),
        Column(phrase("column_hash"), 37 * mm),
        Column(phrase("column_sheets"), 25 * mm, is_number=True),
    )
    return Rows(columns, list(_inventory(paper)), size=9, found=marks.linked)


def _inventory(paper: Paper) -> Iterator[Row]:
    title = paper.wording.of(paper.template.title)
    first = _range(paper, DOCUMENT, paper.counts.get(DOCUMENT, 1))
    yield Row(("", title, "", first), is_bold=True, target=DOCUMENT, linked=(1, 3))
    for one in paper.attachments():
        number = str(one.number) if one.number else ""
        is_paper = one.annex is Annex.DOCUMENTS
        digest = _hash(one.exhibits[0]) if is_paper else ""
        cells = (number, paper.headed(one), digest, _of_attachment(paper, one))
        yield Row(cells, True, one.key, (1, 3))
        if is_paper:
            yield from _apart(paper, one.exhibits[0])
            continue
        for place, exhibit in zip(one.numbers, one.exhibits, strict=True):
            title = paper.wording.of(exhibit.title)
            sheets = _range(paper, exhibit.key, exhibit.sheets)
            cells = (label_of(one, place), title, _hash(exhibit), sheets)
            yield Row(cells, target=exhibit.key, linked=(1, 3))
            yield from _apart(paper, exhibit)


def _apart(paper: Paper, exhibit: Exhibit) -> Iterator[Row]:
    """Say of a file that no paper shows that it is handed over by itself, and why."""
    if exhibit.apart:
        reason = apart_words(paper.wording, exhibit)
        yield Row(
            (paper.wording.phrase("apart", name=exhibit.source, reason=reason),), is_note=True
        )


def _hash(exhibit: Exhibit) -> str:
    return f"{exhibit.files[0][0][:16]}…" if exhibit.files else DASH


def _of_attachment(paper: Paper, one: Attachment) -> str:
    if not one.exhibits:
        return _range(paper, one.key, paper.counts.get(one.key, 1))
    last = one.exhibits[-1]
    return ranged(paper.firsts.get(one.key, 0), last_of(paper, last.key, last.sheets))


def _range(paper: Paper, key: str, count: int) -> str:
    return ranged(paper.firsts.get(key, 0), last_of(paper, key, count))


def volume_rows(paper: Paper) -> Rows:
    """Return which sheets each volume holds."""
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_volume"), TEXT_WIDTH - 50 * mm),
        Column(phrase("column_sheets"), 50 * mm, is_number=True),
    )
    spans = paper.spans or tuple(Span(one, 0, 0) for one in range(1, len(paper.starts) + 2))
    rows = [Row((span_words(paper, one), ranged(one.first, one.last))) for one in spans]
    return Rows(columns, rows, size=9.5)


def file_rows(paper: Paper, marks: Marks) -> Rows:
    """Return every file that is handed over on a disk: its exhibit, its name, its SHA-256."""
    phrase = paper.wording.phrase
    columns = (
        Column("№", 13 * mm),
        Column(phrase("column_file"), TEXT_WIDTH - 110 * mm),
        Column("SHA-256", 97 * mm),
    )
    return Rows(columns, [Row(one) for one in file_lines(paper)], size=7.5, found=marks.linked)
