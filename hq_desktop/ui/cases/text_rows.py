"""The paragraphs of a document as rows of a list: the model, and how a row is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
    QTransform,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from hq_desktop.ui import look
from hq_desktop.ui.cases.text_chips import paint_facts
from hq_desktop.ui.cases.text_lines import LINE_HEIGHT, Manner, ParagraphLine, drawn

LEFT, RIGHT, AIR, BAR = 48, 16, 6, 3
Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractListModel):
    """The paragraphs, each read aloud as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ParagraphLine, ...] = ()

    def put(self, lines: Sequence[ParagraphLine]) -> None:
        """Show other paragraphs."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own default
        """Return how many paragraphs there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a paragraph."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.lines[index.row()].aloud()
        return None


@dataclass(frozen=True, slots=True)
class _Laid:
    """A paragraph as it was laid out in a width."""

    line: ParagraphLine
    document: QTextDocument
    width: int
    height: int


class LinesDelegate(QStyledItemDelegate):
    """Paints a paragraph with its number; what is laid out once is kept until it changes."""

    def __init__(self, model: LinesModel, view: QListView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._laid: dict[str, _Laid] = {}
        self._manner = Manner(look.tokens_of(view))
        self.open_row = -1
        """The row under the editor, and the height that the editor takes."""

        self.open_height = 0

    def show_so(self, manner: Manner) -> None:
        """Show paragraphs in another manner."""
        self._manner = manner
        self._laid.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a paragraph in the width of the list."""
        width = self._view.viewport().width()
        if index.row() == self.open_row:
            return QSize(width, self.open_height)
        return QSize(width, self._found(index.row()).height + 2 * AIR + 1)

    def laid(self, row: int) -> QTextDocument:
        """Return a paragraph laid out in the width of the list."""
        return self._found(row).document

    def _found(self, row: int) -> "_Laid":
        """What was laid out before, where the paragraph and the width are the same."""
        line = self._model.lines[row]
        width = max(160, self._view.viewport().width() - LEFT - RIGHT)
        found = self._laid.get(line.key)
        if found is None or (found.line is not line and found.line != line):
            document = drawn(line, self._manner, width)
        elif found.width != width:
            document = found.document
            document.setTextWidth(width)
        elif found.line is line:
            return found
        else:
            document = found.document
        height = round(document.size().height())
        self._laid[line.key] = made = _Laid(line, document, width, height)
        return made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw number and paragraph, the ground and the bar of the current one, the hairline."""
        rect, row = option.rect, index.row()
        is_current = row == self._view.currentIndex().row()
        painter.save()
        ground = "accent-weak" if is_current else "surface"
        painter.fillRect(rect, look.color(self._view, ground))
        if is_current:
            bar = QRect(rect.left(), rect.top(), BAR, rect.height())
            painter.fillRect(bar, look.color(self._view, "accent"))
        if row != self.open_row:
            chip = look.color(self._view, "surface" if is_current else "accent-weak")
            self._paint_text(painter, rect, row, chip)
        painter.setPen(QPen(look.color(self._view, "line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, row: int, chip: QColor) -> None:
        document = self.laid(row)
        painter.setFont(look.font(13))
        painter.setPen(look.color(self._view, "ink3"))
        number = QRect(rect.left() + 8, rect.top() + AIR, LEFT - 16, LINE_HEIGHT)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row + 1)
        )
        moved = QTransform.fromTranslate(rect.left() + LEFT, rect.top() + AIR)
        painter.setWorldTransform(moved, combine=True)
        paint_facts(painter, document, chip, QPointF())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = QPalette(self._view.palette())
        document.documentLayout().draw(painter, context)
        painter.setWorldTransform(moved.inverted()[0], combine=True)
