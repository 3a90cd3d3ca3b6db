"""How wide the columns of a table are: as wished, narrower in a narrow window, the rest shared."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QTableView

WIDE = 84
"""Pixels to which a wide column may shrink in a narrow window."""

LEAST_WIDTH = 120
"""Pixels that a column which takes what is left is worth."""

MEASURED = 60
"""Rows that say how much room a column needs."""

_AROUND = 28
"""Pixels beside a text, with what a semibold one takes more."""


def shared(needs: Sequence[int], room: int) -> list[int]:
    """Share room among columns: none gets more than it needs while another lacks some.

    What nobody needs goes to the widest.
    """
    widths = [0] * len(needs)
    waiting = sorted(range(len(needs)), key=lambda at: needs[at])
    for place, at in enumerate(waiting):
        fair = room // (len(waiting) - place)
        is_last = place == len(waiting) - 1
        widths[at] = room if is_last else min(needs[at], fair)
        room -= widths[at]
    return widths


class ColumnWidths:
    """Holds the widths of a table; what a person drew to another width stays as it was drawn.

    A width of 0 takes what is left; several of them share it by the length of their texts.
    """

    def __init__(self, table: QTableView, widths: Sequence[int], in_words: frozenset[int]) -> None:
        self._table, self._in_words = table, in_words
        self._widths, self._fitted = tuple(widths), list(widths)
        self._open = tuple(at for at, width in enumerate(widths) if not width)
        head = table.horizontalHeader()
        mode = QHeaderView.ResizeMode
        for place, width in enumerate(widths):
            if width:
                head.resizeSection(place, width)
            else:
                is_alone = len(self._open) == 1
                head.setSectionResizeMode(place, mode.Stretch if is_alone else mode.Fixed)
        head.setMinimumSectionSize(32)
        self._is_sharing = False
        head.sectionResized.connect(lambda _place, _before, _now: self.share())

    def fit(self) -> None:
        """Take from wide columns what those without a width lack, then share what is left."""
        head = self._table.horizontalHeader()
        shown = self._shown(range(len(self._widths)))
        needed = sum(self._widths[at] or LEAST_WIDTH for at in shown)
        wide = [at for at in shown if self._widths[at] > WIDE and at in self._in_words]
        spare = sum(self._widths[at] - WIDE for at in wide)
        lacking = max(0, needed - self._table.viewport().width())
        share = min(1.0, lacking / spare) if spare else 0.0
        for at in wide:
            if head.sectionSize(at) == self._fitted[at]:  # a person drew the others to their size
                self._fitted[at] = self._widths[at] - round((self._widths[at] - WIDE) * share)
                head.resizeSection(at, self._fitted[at])
        self.share()

    def share(self) -> None:
        """Give columns without a width what the others leave, by what stands in them."""
        if len(self._open) < 2 or self._is_sharing:
            return
        self._is_sharing = True
        head = self._table.horizontalHeader()
        sharing = self._shown(self._open)
        others = self._shown([at for at, width in enumerate(self._widths) if width])
        room = self._table.viewport().width() - sum(head.sectionSize(at) for at in others)
        needs = [self._need(at) for at in sharing]
        for at, width in zip(sharing, shared(needs, max(room, 0)), strict=True):
            head.resizeSection(at, max(width, WIDE))
        self._is_sharing = False

    def _shown(self, places: Sequence[int]) -> list[int]:
        return [at for at in places if not self._table.isColumnHidden(at)]

    def _need(self, place: int) -> int:
        model, measure = self._table.model(), self._table.fontMetrics()
        rows = range(min(MEASURED, model.rowCount(QModelIndex())))
        texts = (str(model.index(row, place).data() or "") for row in rows)
        widest = max((measure.horizontalAdvance(text) for text in texts), default=0)
        return max(LEAST_WIDTH, widest + _AROUND)
