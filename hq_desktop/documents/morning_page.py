"""The page of the morning in print: one sheet of A4, as long as everything fits on one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from xml.sax.saxutils import escape

from pikepdf import Pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table, TableStyle

from hq_desktop.documents.bundle import describe
from hq_desktop.documents.layout import pages_of, plain_pages
from hq_desktop.documents.pages import (
    BOLD,
    FAINT,
    HAIRLINE,
    NOTE,
    PART,
    PLAIN,
    TEXT_WIDTH,
    Foot,
    register_fonts,
)
from hq_desktop.documents.wording import Wording, held
from hq_desktop.domain.morning import (
    AnsweredPaper,
    Ending,
    FiledPaper,
    MorningPage,
    OpenTask,
    RaceStrength,
)
from hq_desktop.domain.text import Text
from hq_desktop.domain.zone import ZONE

_HEAD = ParagraphStyle(
    "morning-head", PLAIN, fontName=BOLD, fontSize=11, leading=13.5, spaceBefore=7, spaceAfter=2
)
_LINE = ParagraphStyle("morning-line", PLAIN, fontSize=9.5, leading=11.8, spaceAfter=1.5)
_FAINT = ParagraphStyle("morning-faint", _LINE, textColor=FAINT)
_WHEN = ParagraphStyle("morning-when", _LINE, fontName=BOLD, fontSize=9)
_TITLE = ParagraphStyle("morning-title", PART, spaceAfter=0)
_NOTE = ParagraphStyle("morning-note", NOTE, alignment=1, textColor=FAINT, spaceBefore=0)

_LEADING = 36 * mm
_ROOM = 12 * mm
_SECTIONS = ("ends", "tasks", "answered", "filed", "proof")
"""The sections, what must not be missed first."""
_MOST = 24
"""So many lines of a section are tried at first."""
_LEAST: Mapping[str, int] = {"ends": 10, "tasks": 4, "answered": 2, "filed": 2, "proof": 2}
"""So many lines of a section are left, so that the others may stay on the sheet."""
_FEWEST = 3
"""Lines of what ends that stay, whatever else there is."""
_ABOUT = 6
_LONGEST = 400
"""So many letters of what an answer says itself; the paper is kept with the case."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The page being drawn in one language, with so many lines in each section."""

    page: MorningPage
    wording: Wording
    words: Mapping[str, Text]
    most: Mapping[str, int]

    def phrase(self, code: str, **places: str) -> str:
        said = self.words[code].in_language(self.wording.language)
        for name, value in places.items():
            said = said.replace(f"{{{name}}}", value)
        return held(said)

    def of(self, text: Text) -> str:
        return self.wording.of(text)


def build_morning_page(
    page: MorningPage, wording: Wording, words: Mapping[str, Text], target: Path
) -> int:
    """Write the page and return its number of sheets; the same page gives the same bytes."""
    register_fonts()
    fitting = _fitting(_Sheet(page, wording, words, _lengths(page)))
    laid = plain_pages(
        lambda: list(_story(fitting)), lambda total: Foot(wording, total, page.is_sample)
    )
    title = fitting.phrase("title", day=wording.day(page.day))
    target.write_bytes(laid)
    with Pdf.open(target, allow_overwriting_input=True) as pdf:
        describe(pdf, wording, title)
        pages = len(pdf.pages)
        pdf.save(target, static_id=True)
    return pages


def _lengths(page: MorningPage) -> Mapping[str, int]:
    tasks = sum(len(own) for _, own in page.tasks)
    every = (len(page.endings), tasks, len(page.answered), len(page.filed), len(page.races))
    return dict(zip(_SECTIONS, every, strict=True))


def _fitting(sheet: _Sheet) -> _Sheet:
    """Return the sheet with its longest sections cut until all of it is one page.

    What room is left then goes to the sections in their order.
    """
    whole = sheet.most
    sheet = replace(sheet, most={code: min(one, _MOST) for code, one in whole.items()})
    while not _is_one_page(sheet):
        spare = {code: sheet.most[code] - _LEAST[code] for code in _SECTIONS}
        longest = max(_SECTIONS, key=spare.__getitem__)
        if spare[longest] <= 0:
            break
        sheet = _with(sheet, longest, -1)
    while sheet.most["ends"] > _FEWEST and not _is_one_page(sheet):
        sheet = _with(sheet, "ends", -1)
    for code in _SECTIONS:
        while sheet.most[code] < whole[code] and _is_one_page(longer := _with(sheet, code, 1)):
            sheet = longer
    return sheet


def _with(sheet: _Sheet, code: str, more: int) -> _Sheet:
    return replace(sheet, most={**sheet.most, code: sheet.most[code] + more})


def _is_one_page(sheet: _Sheet) -> bool:
    return pages_of(list(_story(sheet))) <= 1


def _story(sheet: _Sheet) -> Iterator[Flowable]:
    page, wording = sheet.page, sheet.wording
    yield Paragraph(escape(sheet.phrase("title", day=wording.day(page.day))), _TITLE)
    yield Paragraph(escape(page.campaign), _NOTE)
    yield Paragraph(escape(sheet.phrase("note", moment=wording.short_moment(page.moment))), _NOTE)
    yield from _section(sheet, "ends", [_ending(sheet, one) for one in page.endings])
    if told := _below_endings(sheet):
        yield Paragraph(escape(told), _FAINT)
    yield from _section(sheet, "filed", [_filed(sheet, one) for one in page.filed])
    yield from _section(sheet, "answered", [_answered(sheet, one) for one in page.answered])
    yield from _tasks(sheet)
    yield from _proof(sheet)


def _section(sheet: _Sheet, code: str, rows: Sequence[tuple[str, str]]) -> Iterator[Flowable]:
    yield CondPageBreak(_ROOM)
    yield Paragraph(escape(sheet.phrase(code)), _HEAD)
    if not rows:
        yield Paragraph(escape(sheet.phrase(f"{code}_none")), _FAINT)
        return
    yield _table(rows[: sheet.most[code]])
    yield from _more(sheet, code, len(rows))


def _table(rows: Sequence[tuple[str, str]]) -> Table:
    cells = [[Paragraph(escape(when), _WHEN), Paragraph(told, _LINE)] for when, told in rows]
    table = Table(cells, colWidths=(_LEADING, TEXT_WIDTH - _LEADING), hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
                ("LINEBELOW", (0, 0), (-1, -1), 0.3, HAIRLINE),
            ]
        )
    )
    return table


def _more(sheet: _Sheet, code: str, count: int) -> Iterator[Flowable]:
    if count > sheet.most[code]:
        told = sheet.phrase("more", count=str(count - sheet.most[code]))
        yield Paragraph(escape(told), _FAINT)


def _ending(sheet: _Sheet, one: Ending) -> tuple[str, str]:
    """Our own terms stand in bold: they are ours to miss."""
    action = sheet.of(one.action)
    if not one.is_ours:
        action = sheet.phrase("answer", action=action)
    head = f"<b>{escape(action)}</b>" if one.is_ours else escape(action)
    notes = (
        sheet.phrase("nominal") if one.is_nominal else "",
        sheet.phrase("earlier") if one.may_end_earlier else "",
        sheet.phrase("assumed") if one.is_assumed else "",
    )
    who = one.who or (sheet.phrase("nobody") if one.is_ours else "")
    parts = (_abouts(sheet, one.about), who, "; ".join(filter(None, notes)))
    told = ". ".join(escape(part[:1].upper() + part[1:]) for part in parts if part)
    return _when(sheet, one), f"{head}. {told}." if told else f"{head}."


def _when(sheet: _Sheet, one: Ending) -> str:
    """A day that is over at midnight ends at 24:00, not at 0:00 of the next."""
    days = {sheet.page.day: "today", sheet.page.day + timedelta(days=1): "tomorrow"}
    code = days.get(one.last_on)
    name = sheet.phrase(code) if code else f"{one.last_on:%d.%m}"
    return f"{name}, {_clock(one)}"


def _clock(one: Ending) -> str:
    local = one.ends_at.astimezone(ZONE)
    return "24:00" if local.date() != one.last_on else f"{local:%H:%M}"


def _abouts(sheet: _Sheet, about: Sequence[Text]) -> str:
    told = "; ".join(sheet.of(one) for one in about[:_ABOUT])
    if len(about) <= _ABOUT:
        return told
    return f"{told}; {sheet.phrase('more', count=str(len(about) - _ABOUT))}"


def _below_endings(sheet: _Sheet) -> str:
    """What comes next, and that no lawyer has checked the terms, once for all of them."""
    after = sheet.page.next_ending
    shown = [*sheet.page.endings, *([after] if after else [])]
    told = []
    if after is not None:
        moment = f"{after.last_on:%d.%m.%Y}, {_clock(after)}"
        told.append(sheet.phrase("ends_next", moment=moment, action=sheet.of(after.action)))
    if any(not one.is_checked for one in shown):
        told.append(sheet.phrase("unchecked"))
    return " ".join(told)


def _filed(sheet: _Sheet, one: FiledPaper) -> tuple[str, str]:
    local = one.at.astimezone(ZONE)
    parts = (
        sheet.of(one.about),
        sheet.of(one.addressee),
        sheet.phrase(f"how_{one.how.value}") if one.how else "",
        sheet.phrase("number", number=one.number) if one.number else "",
    )
    told = "; ".join(part for part in parts if part)
    late = f". <b>{escape(sheet.phrase('filed_late'))}</b>" if one.is_late else ""
    return f"{local:%H:%M}", f"<b>{escape(sheet.of(one.title))}</b>. {escape(told)}{late}"


def _answered(sheet: _Sheet, one: AnsweredPaper) -> tuple[str, str]:
    places = (sheet.of(one.about), sheet.of(one.addressee))
    number = sheet.phrase("number", number=one.number) if one.number else ""
    told = "; ".join(part for part in (*places, number) if part)
    reasons = ", ".join(sheet.of(each) for each in one.reasons)
    words = one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST].rstrip()} …"
    after = (sheet.phrase("reasons", reasons=reasons) if reasons else "", words)
    rest = "".join(f". {escape(part[:1].upper() + part[1:])}" for part in after if part)
    outcome = sheet.phrase(f"outcome_{one.outcome.value}")
    return outcome, f"<b>{escape(sheet.of(one.title))}</b>. {escape(told)}{rest}"


def _tasks(sheet: _Sheet) -> Iterator[Flowable]:
    told = [(who, task) for who, tasks in sheet.page.tasks for task in tasks]
    yield CondPageBreak(_ROOM)
    yield Paragraph(escape(sheet.phrase("tasks")), _HEAD)
    if not told:
        yield Paragraph(escape(sheet.phrase("tasks_none")), _FAINT)
        return
    rows = []
    named = None
    for who, task in told[: sheet.most["tasks"]]:
        person = who or sheet.phrase("tasks_nobody")
        rows.append((person if who != named else "", _task(sheet, task)))
        named = who
    yield _table(rows)
    yield from _more(sheet, "tasks", len(told))


def _task(sheet: _Sheet, one: OpenTask) -> str:
    due = "" if one.due is None else _due(sheet, one.due)
    if one.is_overdue:
        due = f"<b>{escape(sheet.phrase('overdue'))}, {escape(due)}</b>"
    else:
        due = escape(due)
    head = f"{due}: " if due else ""
    return f"{head}{escape(one.words)} ({escape(sheet.of(one.about))})"


def _due(sheet: _Sheet, day: date) -> str:
    days = {sheet.page.day: "today", sheet.page.day + timedelta(days=1): "tomorrow"}
    code = days.get(day)
    return sheet.phrase(code) if code else f"{day:%d.%m.%Y}"


def _proof(sheet: _Sheet) -> Iterator[Flowable]:
    counts = sheet.page.counts
    yield CondPageBreak(_ROOM)
    yield Paragraph(escape(sheet.phrase("proof")), _HEAD)
    races = sheet.page.races[: sheet.most["proof"]]
    yield from chain.from_iterable(_race(sheet, one) for one in races)
    yield from _more(sheet, "proof", len(sheet.page.races))
    if counts.total:
        told = {
            "total": str(counts.total),
            "unfiled": str(counts.unfiled),
            "filed": str(counts.filed),
            "decided": str(counts.decided),
        }
        yield Paragraph(escape(sheet.phrase("counts", **told)), _LINE)


def _race(sheet: _Sheet, one: RaceStrength) -> Iterator[Flowable]:
    sentence = sheet.of(one.sentence) or sheet.phrase("proof_none")
    is_whole = one.seen == one.total and one.total > 0
    places = {"seen": str(one.seen), "total": str(one.total)}
    seen = sheet.phrase("sheets_all" if is_whole else "sheets", **places)
    head = f"<b>{escape(sheet.of(one.title))}</b>, {escape(seen)}. {escape(sentence)}"
    wanted = ""
    if one.wanted and not is_whole:
        wanted = " " + escape(sheet.phrase("wanted", numbers=", ".join(one.wanted)))
    yield Paragraph(head + wanted, _LINE)
