"""Laying out in two passes: count the sheets of every part, then draw with every number known."""

import io
from collections.abc import Callable, Sequence
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate

from hq_desktop.documents.pages import (
    BOTTOM,
    HEIGHT,
    LEFT,
    SERIF,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    WIDTH,
    Foot,
    register_fonts,
)
from hq_desktop.documents.paper import DOCUMENT, Attachment, Mark, Marks, Paper, Span
from hq_desktop.documents.parts import story_of
from hq_desktop.documents.volumes import (
    Sheet,
    cover,
    cover_key,
    covers_before,
    span_words,
    walked,
)

_Draw = Callable[[Canvas, BaseDocTemplate], None]


class _Uncounted(Canvas):
    """A canvas whose sheets are counted and never written."""

    def save(self) -> None:
        """Write nothing."""


def laid_out(paper: Paper) -> tuple[bytes, Marks]:
    """Return the sheets of a counted paper as a PDF without its pictures, and the marks."""
    marks = Marks()
    story: list[Flowable] = []
    for one in (None, *paper.attachments()):
        story.extend(_part(paper, one, marks, is_first=one is None))
    output = io.BytesIO()
    sheets = tuple(walked(paper))
    foot = Foot(paper.wording, paper.total, paper.facts.is_sample)

    def draw(canvas: Canvas, _document: BaseDocTemplate) -> None:
        number = canvas.getPageNumber()
        title = _foot_title(paper, sheets[number - 1]) if number <= len(sheets) else ""
        span = paper.volume_of(number)
        volume = "" if span is None else span_words(paper, span)
        replace(foot, title=title, volume=volume).draw(canvas, number)

    _build(output, story, Canvas, draw)
    return output.getvalue(), marks


def pages_of(story: Sequence[Flowable]) -> int:
    """Return how many sheets a story takes."""
    return _build(io.BytesIO(), list(story), _Uncounted, lambda _canvas, _doc: None)


def plain_pages(story: Callable[[], Sequence[Flowable]], foot: Callable[[int], Foot]) -> bytes:
    """Return a story as a PDF whose foot knows how many sheets there are."""
    register_fonts()
    total = pages_of(story())
    drawn = foot(total)
    output = io.BytesIO()
    _build(
        output,
        list(story()),
        Canvas,
        lambda canvas, _: drawn.draw(canvas, canvas.getPageNumber()),
    )
    return output.getvalue()


def counted(paper: Paper) -> Paper:
    """Return a paper that knows how many sheets each part takes, and where everything begins.

    The attachments are counted first: the document states how many sheets each has.
    """
    register_fonts()
    counts: dict[str, int] = {}
    blank = replace(paper, counts={}, firsts={}, spans=(), total=0)
    for one in paper.attachments():
        if one.exhibits:
            counts[one.key] = sum(exhibit.sheets for exhibit in one.exhibits)
        else:
            counts[one.key] = pages_of(story_of(blank, one, Marks()))
    with_counts = replace(blank, counts=counts)
    counts[DOCUMENT] = pages_of(story_of(with_counts, None, Marks()))
    for place in range(len(paper.starts)):
        key = cover_key(place + 2)
        counts[key] = pages_of(cover(blank, place + 2, Marks()))
    return _placed(with_counts)


def _placed(paper: Paper) -> Paper:
    firsts: dict[str, int] = {}
    begins = [1]
    number = 0
    for number, sheet in enumerate(walked(paper), start=1):
        for key in (sheet.attachment.key if sheet.attachment else "", sheet.key):
            if key:
                firsts.setdefault(key, number)
        if sheet.is_cover and sheet.place == 0:
            begins.append(number)
    ends = [*(one - 1 for one in begins[1:]), number]
    spans = tuple(
        Span(volume, first, last)
        for volume, (first, last) in enumerate(zip(begins, ends, strict=True), start=1)
    )
    return replace(paper, firsts=firsts, total=number, spans=spans if paper.starts else ())


def _foot_title(paper: Paper, sheet: Sheet) -> str:
    if sheet.attachment is None:
        return paper.wording.of(paper.template.title) if paper.facts.replaced_pages else ""
    if not sheet.attachment.number:
        return ""
    return paper.wording.phrase(
        "foot_annex",
        number=str(sheet.attachment.number),
        sheets=paper.wording.sheets(paper.counts[sheet.attachment.key]),
        sheet=str(sheet.of_attachment),
    )


def _part(
    paper: Paper, attachment: Attachment | None, marks: Marks, *, is_first: bool
) -> list[Flowable]:
    story = story_of(paper, attachment, marks)
    if attachment is None:
        start = Mark(DOCUMENT, paper.wording.of(paper.template.title), marks)
    else:
        start = Mark(attachment.key, paper.headed(attachment), marks)
    if is_first:
        return [start, *story]
    key = "" if attachment is None else attachment.key
    covers = covers_before(paper, (key, 0), marks)
    return [PageBreak(), *covers, start, *story]


def _build(output: io.BytesIO, story: list[Flowable], canvas: type[Canvas], draw: _Draw) -> int:
    frame = Frame(
        LEFT,
        BOTTOM,
        TEXT_WIDTH,
        TEXT_HEIGHT,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document = BaseDocTemplate(
        output,
        pagesize=(WIDTH, HEIGHT),
        invariant=1,
        pageCompression=0,
        initialFontName=SERIF,
    )
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=draw))
    document.build(story, canvasmaker=canvas)
    return int(document.page)
