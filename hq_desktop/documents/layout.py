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
from hq_desktop.documents.paper import Attachment, Marks, Paper
from hq_desktop.documents.parts import DOCUMENT, story_of

_Draw = Callable[[Canvas, BaseDocTemplate], None]


class _Uncounted(Canvas):
    """A canvas whose sheets are counted and never written."""

    def save(self) -> None:
        """Write nothing."""


class _Start(Flowable):
    """Notes on which sheet a part begins; takes no room."""

    def __init__(self, key: str, title: str, marks: Marks) -> None:
        super().__init__()
        self._key = key
        self._title = title
        self._marks = marks

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Keep the number of the sheet."""
        self._marks.sheets[self._key] = self.canv.getPageNumber()
        self._marks.titles[self._key] = self._title


def laid_out(paper: Paper) -> tuple[bytes, Paper, Marks]:
    """Return the sheets as a PDF without its pictures, the paper with its numbers, the marks."""
    register_fonts()
    attachments = paper.attachments()
    counted = _counted(paper, attachments)
    marks = Marks()
    story: list[Flowable] = []
    for one in (None, *attachments):
        story.extend(_part(counted, one, marks, is_first=one is None))
    output = io.BytesIO()
    foot = Foot(counted.wording, counted.total, counted.facts.is_sample)
    _build(output, story, Canvas, lambda canvas, _: foot.draw(canvas, canvas.getPageNumber()))
    return output.getvalue(), counted, marks


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


def _counted(paper: Paper, attachments: Sequence[Attachment]) -> Paper:
    """The attachments first: the document states how many sheets each has."""
    counts: dict[str, int] = {}
    for one in attachments:
        if one.exhibits:
            counts[one.key] = sum(exhibit.sheets for exhibit in one.exhibits)
        else:
            counts[one.key] = pages_of(story_of(paper, one, Marks()))
    with_counts = replace(paper, counts=counts)
    counts[DOCUMENT] = pages_of(story_of(with_counts, None, Marks()))
    firsts: dict[str, int] = {}
    sheet = 1
    for key, exhibits in ((DOCUMENT, ()), *((one.key, one.exhibits) for one in attachments)):
        firsts[key] = sheet
        inside = sheet
        for exhibit in exhibits:
            firsts[exhibit.key] = inside
            inside += exhibit.sheets
        sheet += counts[key]
    return replace(with_counts, firsts=firsts, total=sheet - 1)


def _part(
    paper: Paper, attachment: Attachment | None, marks: Marks, *, is_first: bool
) -> list[Flowable]:
    story = story_of(paper, attachment, marks)
    if attachment is None:
        start = _Start(DOCUMENT, paper.wording.of(paper.template.title), marks)
    else:
        title = paper.wording.phrase(
            "attachment_title", number=str(attachment.number), title=attachment.title
        )
        start = _Start(attachment.key, title, marks)
    return [start, *story] if is_first else [PageBreak(), start, *story]


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
