"""What stays of a proof without the weak sheets: a table and bars a line, then precincts."""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph

from hq_desktop.documents.blocks import HEADED
from hq_desktop.documents.pages import HEADING, NOTE
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.strength_chart import StrengthChart
from hq_desktop.documents.wording import DASH, Wording, number
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.strength import LineStep, LineStrength, PrecinctStrength, Step
from hq_desktop.domain.text import Text

_SIZE = 8
_NAMED = 20
_STANDS = {True: "+", False: DASH}


def strength_story(paper: Paper, facts: BriefFacts) -> Iterator[Flowable]:
    """Give what stays of each announced total and of each precinct; nothing without figures."""
    wording = paper.wording
    if not facts.lines and not facts.precincts:
        return
    head: list[Flowable] = [Paragraph(escape(wording.phrase("strength_title")), HEADING)]
    if facts.lines:
        head.append(Paragraph(escape(wording.phrase("strength_note")), NOTE))
    for title, strength in facts.lines:
        yield KeepTogether([*head, *_line(wording, facts, title, strength)])
        head = []
    yield from head
    if facts.precincts:
        yield CondPageBreak(HEADED)
        yield Paragraph(escape(wording.phrase("strength_precincts")), HEADING)
        yield Paragraph(escape(_steps_told(wording)), NOTE)
        yield Paragraph(escape(wording.phrase("strength_precincts_note")), NOTE)
        yield _precincts(wording, facts)


def _line(
    wording: Wording, facts: BriefFacts, title: Text, strength: LineStrength
) -> Iterator[Flowable]:
    heading = wording.phrase(
        "strength_line", line=wording.of(title), official=number(strength.official)
    )
    titles = [facts.titles[one] for one in strength.needed]
    smallest = wording.phrase(
        "strength_smallest",
        count=number(len(titles)),
        observed=number(strength.steps[0].observed),
        numbers=", ".join(titles[:_NAMED]) + (" …" if len(titles) > _NAMED else ""),
    )
    yield Paragraph(escape(heading), HEADING)
    yield _steps(wording, strength)
    yield StrengthChart(strength, wording)
    yield Paragraph(escape(smallest), NOTE)


def _steps(wording: Wording, strength: LineStrength) -> Rows:
    phrase = wording.phrase
    widths = (36, 20, 18, 18, 20, 17, 20, 16)
    heads = (
        "column_heard_step",
        "column_left_out",
        "column_seen",
        "column_lower" if strength.is_below else "column_upper",
        "column_gap",
        "column_alone",
        "column_survives",
        "column_fewest",
    )
    columns = [
        Column(phrase(head), width * mm, is_number=place > 0)
        for place, (head, width) in enumerate(zip(heads, widths, strict=True))
    ]
    return Rows(columns, [_step(wording, one) for one in strength.steps], size=_SIZE)


def _step(wording: Wording, one: LineStep) -> Row:
    gap = wording.phrase("none") if one.gap is None else number(one.gap)
    return Row(
        (
            wording.phrase(f"step_{one.step.value}"),
            number(one.left_out),
            number(one.observed),
            _or_dash(one.bound),
            gap,
            _or_dash(one.alone),
            _or_dash(one.survives),
            _or_dash(one.fewest),
        ),
        is_bold=one.step is Step.EVERY,
    )


def _or_dash(value: int | None) -> str:
    return DASH if value is None else number(value)


def _steps_told(wording: Wording) -> str:
    """The numbers of the columns with what they leave out."""
    told = (
        f"{place} – {wording.phrase(f'step_{step.value}')}"
        for place, step in enumerate(Step, start=1)
    )
    return "; ".join(told) + "."


def _precincts(wording: Wording, facts: BriefFacts) -> Rows:
    columns = (
        Column(wording.phrase("column_precinct"), 22 * mm),
        Column(wording.phrase("column_lines"), 16 * mm, is_number=True),
        Column(wording.phrase("column_why"), 64 * mm),
        *(Column(str(place), 9 * mm) for place, _ in enumerate(Step, start=1)),
    )
    return Rows(columns, [_precinct(wording, facts, one) for one in facts.precincts], size=_SIZE)


def _precinct(wording: Wording, facts: BriefFacts, one: PrecinctStrength) -> Row:
    why = [wording.phrase(f"weak_{step.value}") for step in _told(one.weak)]
    return Row(
        (
            facts.titles[one.precinct],
            number(one.lines),
            ", ".join(why) or wording.phrase("weak_none"),
            *(_STANDS[each] for each in one.stands),
        )
    )


def _told(weak: tuple[Step, ...]) -> tuple[Step, ...]:
    """A copy that is not certified is no original either: the nearer reason is enough."""
    if Step.CERTIFIED in weak:
        return tuple(one for one in weak if one is not Step.ORIGINAL)
    return weak
