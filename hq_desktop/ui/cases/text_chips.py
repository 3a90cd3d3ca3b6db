"""Facts inside a paragraph: text with a value to be read, and yet one solid thing.

The value stands in the document as letters, so that it wraps, is searched and is read aloud as any
other words; a property of its format says which fact it is, and a number which run of letters
belongs together.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from hq_desktop.ui.look import Tokens

PLACE = QTextFormat.Property.UserProperty.value + 1
NUMBER = PLACE + 1
RADIUS = 2
ADDED, REMOVED, OWN = "added", "removed", "own"
_BRACES = re.compile(r"\{([a-z_]+(?::[a-z_]+)?)\}")
_numbers = count(1)
_LINES = {0x2029: "\n", 0x2028: "\n", 0xFDD0: None, 0xFDD1: None}


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that may stand in a text: its value as printed, its name, where it comes from.

    `place` is what stands between the braces: the name of the place and perhaps a form.
    """

    place: str
    value: str
    name: str = ""
    origin: str = ""

    @property
    def shown(self) -> str:
        """What stands in the text; a fact without a value shows its name."""
        return self.value or f"[{self.name or self.place}]"

    @property
    def hint(self) -> str:
        """Its name and where it comes from."""
        return "\n".join(part for part in (self.name, self.origin) if part)


Facts = Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or one fact by what stands between its braces."""

    words: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Where one fact stands in a document."""

    start: int
    end: int
    place: str


def pieces_of(text: str, facts: Facts) -> Iterator[Piece]:
    """Return words and facts one after another; braces around anything unknown are words."""
    rest = 0
    for found in _BRACES.finditer(text):
        if found.group(1) in facts:
            if found.start() > rest:
                yield Piece(words=text[rest : found.start()])
            yield Piece(place=found.group(1))
            rest = found.end()
    if rest < len(text):
        yield Piece(words=text[rest:])


def read_aloud(text: str, facts: Facts) -> str:
    """Return a text with its facts as they are printed."""
    return "".join(
        facts[one.place].shown if one.place else one.words for one in pieces_of(text, facts)
    )


@dataclass(frozen=True, slots=True)
class Ink:
    """How words and facts are written: in which colours, with or without the marks of a change."""

    tokens: Tokens
    change: str = ""
    is_strong: bool = False

    def write(self, cursor: QTextCursor, text: str, facts: Facts) -> None:
        """Write a text with its facts where the cursor is."""
        for piece in pieces_of(text, facts):
            if piece.place:
                self.write_fact(cursor, facts[piece.place])
            else:
                cursor.insertText(piece.words, self.plain())

    def write_fact(self, cursor: QTextCursor, fact: Fact) -> None:
        """Write one fact, as a run of its own."""
        made = QTextCharFormat()
        made.setProperty(PLACE, fact.place)
        made.setProperty(NUMBER, next(_numbers))
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setForeground(QColor(self.tokens["accent" if fact.value else "unknown"]))
        made.setToolTip(fact.hint)
        cursor.insertText(fact.shown, self._marked(made))

    def plain(self) -> QTextCharFormat:
        """Return how words are written."""
        made = QTextCharFormat()
        made.setForeground(QColor(self.tokens["ink"]))
        if self.is_strong:
            made.setFontWeight(QFont.Weight.DemiBold)
        return self._marked(made)

    def _marked(self, made: QTextCharFormat) -> QTextCharFormat:
        """What was added is underlined, what was taken out struck; the colour is not alone."""
        if self.change == ADDED:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setForeground(QColor(self.tokens["good"]))
        elif self.change == REMOVED:
            made.setFontStrikeOut(True)
            made.setForeground(QColor(self.tokens["ink3"]))
        elif self.change == OWN:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        return made


def runs_of(document: QTextDocument) -> tuple[Run, ...]:
    """Return where every fact of a document stands."""
    found: list[Run] = []
    numbers: list[int] = []
    for start, end, form in _fragments(document):
        place = form.property(PLACE)
        if not isinstance(place, str):
            numbers.append(0)
            continue
        number = form.property(NUMBER)
        if numbers and numbers[-1] == number and found[-1].end == start:
            found[-1] = Run(found[-1].start, end, place)
        else:
            found.append(Run(start, end, place))
        numbers.append(number)
    return tuple(found)


def text_of(document: QTextDocument, first: int = 0, last: int | None = None) -> str:
    """Return the text between two places of a document, facts in braces, a line for each block."""
    limit = document.characterCount() - 1 if last is None else last
    whole = document.toRawText().encode("utf-16-le")  # Qt counts halves of rare letters

    def words(start: int, end: int) -> str:
        return whole[2 * start : 2 * end].decode("utf-16-le", errors="replace")

    parts: list[str] = []
    rest = first
    for run in runs_of(document):
        if first <= run.start and run.end <= limit:
            parts += [words(rest, run.start), f"{{{run.place}}}"]
            rest = run.end
    parts.append(words(rest, limit))
    return "".join(parts).translate(_LINES)


def place_in(document: QTextDocument, offset: int) -> int:
    """Return where in a document a letter of its text stands, whose facts are in braces."""
    whole = document.toRawText().encode("utf-16-le")
    at, passed = 0, 0
    for run in runs_of(document):
        words = whole[2 * at : 2 * run.start].decode("utf-16-le", errors="replace")
        if passed + len(words) >= offset:
            break
        passed += len(words) + len(run.place) + 2
        at = run.end
        if passed >= offset:
            return at
    rest = whole[2 * at :].decode("utf-16-le", errors="replace")
    return at + len(rest[: offset - passed].encode("utf-16-le")) // 2


def paint_facts(
    painter: QPainter, document: QTextDocument, ground: QColor, offset: QPointF
) -> None:
    """Draw the ground under every fact, line by line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    for run in runs_of(document):
        for box in boxes_of(document, run):
            painter.drawRoundedRect(box.translated(offset), RADIUS, RADIUS)
    painter.restore()


def boxes_of(document: QTextDocument, run: Run) -> Sequence[QRectF]:
    """Return where a fact stands on the lines that it takes."""
    block = document.findBlock(run.start)
    layout = block.layout()
    origin = layout.position()
    first, last = run.start - block.position(), run.end - block.position()
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if begin < end:
            left, right = _x(line.cursorToX(begin)), _x(line.cursorToX(end))
            top = origin.y() + line.y() + 1
            found.append(QRectF(origin.x() + left - 1, top, right - left + 2, line.height() - 2))
    return found


def _x(place: object) -> float:
    """Qt hands the place back together with the cursor it belongs to."""
    return float(place[0]) if isinstance(place, tuple) else 0.0


def _fragments(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    block: QTextBlock = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            one = walk.fragment()
            if one.isValid():
                yield one.position(), one.position() + one.length(), one.charFormat()
            walk += 1
        block = block.next()
