"""The copies of a precinct as a table: facts above, lines below, a column a copy."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hq_desktop.domain.form import FormLine
from hq_desktop.domain.precinct_copies import CopyBeside, PrecinctCopies
from hq_desktop.domain.protocol import Side, stated
from hq_desktop.ui.comparison import copy_words
from hq_desktop.ui.comparison.columns import typed
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
TONE = Qt.ItemDataRole.UserRole + 1
IS_FACT = Qt.ItemDataRole.UserRole + 2
LABEL, REMARK, FIRST = range(3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Fact:
    """A row above the lines: what it is called, and what it says of a copy."""

    title: Callable[[], str]
    text: Callable[[CopyBeside], str]


FACTS = (
    Fact(lambda: translate("Copies", "Obtained"), lambda one: copy_words.obtained(one.copy)),
    Fact(
        lambda: translate("Copies", "Stands because"),
        lambda one: copy_words.reason(one.stands) or "–",
    ),
    Fact(lambda: translate("Copies", "Signs"), lambda one: signs(one) or "–"),
)


def signs(one: CopyBeside) -> str:
    """Return what does not agree inside a copy, counted."""
    said = []
    if one.findings:
        words = translate("Copies", "%n relation(s) fail", "", len(one.findings))
        said.append(f"! {words}")
    if one.flagged:
        words = translate("Copies", "words on %n line(s)", "", len(one.flagged))
        said.append(f"≠ {words}")
    return "\n".join(said)


class CopiesModel(QAbstractTableModel):
    """One precinct; a line says in words what is the matter with it, never by colour alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: PrecinctCopies | None = None
        self.letters = 14
        """How many letters of a source the head of its column holds; the tooltip has the rest."""

    def show(self, found: PrecinctCopies) -> None:
        """Show the copies of a precinct."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    @property
    def copies(self) -> tuple[CopyBeside, ...]:
        """The copies, column after column."""
        return self.found.copies if self.found is not None else ()

    def copy_at(self, column: int) -> CopyBeside | None:
        """Return the copy of a column; the nearest one from the columns before them."""
        place = max(0, column - FIRST)
        return self.copies[place] if place < len(self.copies) else None

    def line_at(self, row: int) -> FormLine | None:
        """Return the line of a row; None above the lines."""
        place = row - len(FACTS)
        lines = self.found.lines if self.found is not None else ()
        return lines[place] if 0 <= place < len(lines) else None

    def row_of(self, line: str) -> int:
        """Return the row of a line; the first line where it is not among them."""
        lines = self.found.lines if self.found is not None else ()
        places = (place for place, one in enumerate(lines) if one.code == line)
        return len(FACTS) + next(places, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return how many facts and lines there are."""
        if parent.isValid() or self.found is None:
            return 0
        return len(FACTS) + len(self.found.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's signature
        """Return the columns: what it is, what is the matter, and the copies."""
        return 0 if parent.isValid() else FIRST + len(self.copies)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 — Qt's signature
        """Return which copy it is: whose, its number on its side, and whether it stands."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < FIRST else _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._head_tip(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == LABEL:
            return translate("Copies", "Line")
        return "" if section == REMARK else self._head(section)

    def _head(self, section: int) -> str:
        """Whose copy it is and whether it stands, what it came from, its grade and typing."""
        one = self.copy_at(section)
        if one is None:
            return ""
        alike = [other for other in self.copies if other.copy.side is one.copy.side]
        number = f" {alike.index(one) + 1}" if len(alike) > 1 else ""
        mark = " ✓" if one.stands else ""
        source = copy_words.source(one.copy)
        cut = source if len(source) <= self.letters else f"{source[: self.letters - 1]}…"
        entered = f"{one.copy.grade} · {typed(one.copy.typing) or '…'}"
        return f"{copy_words.side_word(one.copy.side)}{number}{mark}\n{cut}\n{entered}"

    def _head_tip(self, section: int) -> str:
        one = self.copy_at(section) if section >= FIRST else None
        if one is None:
            return ""
        copy = one.copy
        return "\n".join(
            (copy_words.source(copy), copy_words.grade(copy), copy_words.entered(copy))
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows in one of its roles."""
        if self.found is None or not index.isValid():
            return None
        line, column = self.line_at(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._fact(index.row(), column) if line is None else self._text(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column < FIRST else _RIGHT
        if role == IS_FACT:
            return line is None
        if role == TONE:
            return "ink2" if line is None else self._tone(line, column)
        return None

    def _fact(self, row: int, column: int) -> str:
        fact = FACTS[row]
        if column == LABEL:
            return fact.title()
        one = self.copy_at(column) if column >= FIRST else None
        return fact.text(one) if one is not None else ""

    def _text(self, line: FormLine, column: int) -> str:
        if column == LABEL:
            return f"{line.number}  {worded(line.label)}"
        if column == REMARK:
            return self.remark(line.code)
        one = self.copy_at(column)
        if one is None:
            return ""
        text = copy_words.cell_word(one.copy.cells.get(line.code))
        if self._is_apart(one, line.code):
            text = f"≠ {text}"
        if line.code in one.flagged:
            text = f"{text}\n{copy_words.words_against_digits(one.copy, line.code)}"
        return text

    def remark(self, line: str) -> str:
        """Return what is the matter with a line, in words; "" where nothing is."""
        found = self.found
        if found is None:
            return ""
        said = []
        if line in found.disputed:
            said.append(translate("Copies", "? disputed"))
        elif line in found.differing:
            said.append(translate("Copies", "≠ our copies"))
        if line in found.discrepant:
            gap = next((gap for gap in (self._gap(line),) if gap), "")
            said.append(translate("Copies", "≠ official {gap}").format(gap=gap))
        if any(line in one.flagged for one in found.copies):
            said.append(translate("Copies", "≠ words"))
        return "\n".join(said)

    def _gap(self, line: str) -> str:
        pair = [self._standing_number(side, line) for side in (Side.OURS, Side.OFFICIAL)]
        if pair[0] is None or pair[1] is None:
            return ""
        gap = pair[1] - pair[0]
        return f"+{figure(gap)}" if gap > 0 else figure(gap)

    def _standing_number(self, side: Side, line: str) -> int | None:
        one = self.found.standing(side) if self.found is not None else None
        return stated(one.copy.cells, line) if one is not None else None

    def _is_apart(self, one: CopyBeside, line: str) -> bool:
        """Whether a copy states another number than the one of ours that stands."""
        number = stated(one.copy.cells, line)
        ours = self._standing_number(Side.OURS, line)
        if number is None or ours is None or number == ours:
            return False
        found = self.found
        is_ours = one.copy.side is Side.OURS
        return found is not None and (is_ours or line in found.discrepant or not one.stands)

    def _tone(self, line: FormLine, column: int) -> str:
        found = self.found
        if found is None or column == LABEL:
            return ""
        is_evidence = line.code in found.differing or line.code in found.disputed
        if column == REMARK:
            return "attention" if is_evidence else "ink2"
        one = self.copy_at(column)
        if one is None:
            return ""
        if line.code in one.flagged:
            return "attention"
        if not self._is_apart(one, line.code):
            return "" if isinstance(one.copy.cells.get(line.code), int) else "unknown"
        return "attention" if one.copy.side is Side.OURS else "strong"
