"""Every sheet in its order, where a package may be cut into volumes, and a volume's cover."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph

from hq_desktop.documents.pages import NOTE, PART, SUBTITLE, TEXT_WIDTH
from hq_desktop.documents.paper import DOCUMENT, Attachment, Mark, Marks, Paper, Span, Start
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.wording import DASH

_SHEET = 6_000
"""Bytes of a sheet without its picture, about."""
_VOLUME = 260_000
"""Bytes of a volume for its fonts and tables, about."""

Weights = Mapping[tuple[str, int], int]
"""Bytes of page pictures by SHA-256 and page number."""


@dataclass(frozen=True, slots=True)
class VolumeLimit:
    """How large a volume may be; None sets no limit."""

    most_bytes: int | None = None
    most_sheets: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether there is a limit."""
        return self.most_bytes is not None or self.most_sheets is not None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: the thing it belongs to, its page of that thing, its number in its attachment."""

    key: str
    place: int
    attachment: Attachment | None = None
    of_attachment: int = 0
    is_cover: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """Sheets that stay together: where they begin, how many they are, how many bytes they take."""

    start: Start
    sheets: int
    size: int


def walked(paper: Paper) -> Iterator[Sheet]:
    """Give every sheet of a counted paper in its order."""
    for place in range(paper.counts[DOCUMENT]):
        yield Sheet(DOCUMENT, place)
    volume = 1
    for attachment in paper.attachments():
        for number, (key, place) in enumerate(_inside(paper, attachment), start=1):
            start = (attachment.key, 0) if number == 1 else (key, place)
            if start in paper.starts:
                volume += 1
                for page in range(paper.counts[cover_key(volume)]):
                    yield Sheet(cover_key(volume), page, is_cover=True)
            yield Sheet(key, place, attachment, number)


def _inside(paper: Paper, attachment: Attachment) -> Iterator[tuple[str, int]]:
    if not attachment.exhibits:
        yield from ((attachment.key, place) for place in range(paper.counts[attachment.key]))
    for exhibit in attachment.exhibits:
        yield from ((exhibit.key, place) for place in range(exhibit.sheets))


def starts(paper: Paper, weights: Weights, limit: VolumeLimit) -> tuple[Start, ...]:
    """Return where volumes begin, so that none is larger than it may be as far as pages allow."""
    found: list[Start] = []
    sheets, size = 0, _VOLUME
    for unit in (smaller for one in _units(paper, weights) for smaller in _fitting(one, limit)):
        is_full = _is_over(sheets + unit.sheets, size + unit.size, limit)
        if is_full and sheets > bool(found):
            found.append(unit.start)
            sheets, size = 1, _VOLUME + _SHEET
        sheets += unit.sheets
        size += unit.size
    return tuple(found)


def _is_over(sheets: int, size: int, limit: VolumeLimit) -> bool:
    return (limit.most_sheets is not None and sheets > limit.most_sheets) or (
        limit.most_bytes is not None and size > limit.most_bytes
    )


def _fitting(unit: tuple[Unit, ...], limit: VolumeLimit) -> Iterator[Unit]:
    """An exhibit stays whole unless no volume could hold it; then it is cut between its pages."""
    sheets, size = sum(one.sheets for one in unit), sum(one.size for one in unit)
    if _is_over(sheets + 1, size + _VOLUME, limit):
        yield from unit
    else:
        yield Unit(unit[0].start, sheets, size)


def _units(paper: Paper, weights: Weights) -> Iterator[tuple[Unit, ...]]:
    """Give what stays together: the document, a table, an exhibit by its pages."""
    count = paper.counts[DOCUMENT]
    yield (Unit((DOCUMENT, 0), count, count * _SHEET),)
    for attachment in paper.attachments():
        if not attachment.exhibits:
            count = paper.counts[attachment.key]
            yield (Unit((attachment.key, 0), count, count * _SHEET),)
        for order, exhibit in enumerate(attachment.exhibits):
            sizes = [weights.get((one.sha256, one.number), 0) for one in exhibit.pages] or [0]
            key = exhibit.key if order else attachment.key
            yield tuple(
                Unit((exhibit.key if place else key, place), 1, _SHEET + size)
                for place, size in enumerate(sizes)
            )


def cover_key(volume: int) -> str:
    """Return what links to a volume's cover."""
    return f"volume-{volume}"


def covers_before(paper: Paper, start: Start, marks: Marks) -> list[Flowable]:
    """Return the cover of the volume that begins at a place; nothing where none does."""
    if start not in paper.starts:
        return []
    return [*cover(paper, paper.starts.index(start) + 2, marks), PageBreak()]


def cover(paper: Paper, volume: int, marks: Marks) -> list[Flowable]:
    """Return the first sheet of a volume: of which document it is, and which sheets it holds."""
    wording = paper.wording
    span = paper.spans[volume - 1] if paper.spans else Span(volume, 0, 0)
    title = span_words(paper, span)
    challenged = wording.value(paper.facts.values.get("challenged", ""))
    named = wording.of(paper.template.title)
    sheets = wording.phrase("volume_sheets", first=str(span.first), last=str(span.last))
    return [
        Mark(cover_key(volume), title, marks),
        Paragraph(escape(title), PART),
        Paragraph(escape(f"{named}. {challenged}" if challenged else named), SUBTITLE),
        Paragraph(escape(sheets), SUBTITLE),
        Paragraph(escape(wording.phrase("volume_inventory")), NOTE),
        Rows(
            (
                Column(wording.phrase("column_document"), TEXT_WIDTH - 34 * mm),
                Column(wording.phrase("column_sheets"), 34 * mm, is_number=True),
            ),
            _contents(paper, span),
            size=9.5,
            found=marks.linked,
        ),
    ]


def _contents(paper: Paper, span: Span) -> Sequence[Row]:
    """The attachments of a volume, each with those of its sheets that lie in it."""
    rows = []
    for one in paper.attachments():
        first = paper.firsts.get(one.key, 0)
        last = max(first, span.first) if not paper.firsts else _last(paper, one)
        begin, end = max(first, span.first), min(last, span.last)
        if begin <= end:
            target = one.key if first in span else ""
            cells = (paper.headed(one), ranged(begin, end))
            rows.append(Row(cells, target=target, linked=(0, 1)))
    return rows


def _last(paper: Paper, attachment: Attachment) -> int:
    """The last sheet of an attachment; covers inside it take sheets of their own."""
    if not attachment.exhibits:
        return paper.firsts[attachment.key] + paper.counts[attachment.key] - 1
    exhibit = attachment.exhibits[-1]
    return last_of(paper, exhibit.key, exhibit.sheets)


def last_of(paper: Paper, key: str, sheets: int) -> int:
    """Return the last sheet of an exhibit; a volume that begins inside it has a cover first."""
    inside = (
        place for place, (name, page) in enumerate(paper.starts, start=2) if name == key and page
    )
    covers = sum(paper.counts.get(cover_key(volume), 1) for volume in inside)
    return paper.firsts.get(key, 0) + sheets - 1 + covers


def ranged(first: int, last: int) -> str:
    """Return a range of sheets as printed."""
    return str(first) if first == last else f"{first}{DASH}{last}"


def span_words(paper: Paper, span: Span) -> str:
    """Return the name of a volume, such as "том 2 из 3"."""
    volumes = str(len(paper.starts) + 1)
    return paper.wording.phrase("volume", number=str(span.number), volumes=volumes)
