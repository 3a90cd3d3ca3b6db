"""The strip under the form: sums of what is typed, shown apart and never put into a field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.domain.entry_totals import EntryTotals, Sum
from hq_desktop.ui import look
from hq_desktop.ui.figures import NOTHING, difference, figure, share

_NUMBER, _SUM, _GAP, _SHARES = "9 999", "9 999 + ?", "≠ −999", "100,0 % · 100,0 %"
"""The widest that each value usually becomes."""

NARROW_BELOW = 680
"""Pixels of width below which the sums stand close together."""


class TotalsStrip(QWidget):
    """For the contestants, against all, their sum, took part, the difference, the turnout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "foot-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(12)
        self.contestants = self._item(self.tr("For contestants"), _SUM)
        self.against_all = self._item(self.tr("Against all"), _NUMBER)
        self.votes = self._item(self.tr("Sum of votes"), _SUM)
        self.took_part = self._item(self.tr("Took part"), _NUMBER)
        self.difference = self._item(self.tr("Difference"), _GAP)
        self.turnout = self._item(self.tr("Turnout: issued · took part"), _SHARES, is_last=True)
        self._row.addStretch(1)

    def show_height(self, height: int) -> None:
        """Take the height of a roomy or a compact screen."""
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the sums together in a narrow window, so that the last one is not cut."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_BELOW
        margin = 8 if is_narrow else 16
        self._row.setContentsMargins(margin, 0, margin, 0)
        self._row.setSpacing(4 if is_narrow else 12)

    def show_totals(self, totals: EntryTotals) -> None:
        """Show the sums as far as they go; a sum with an unknown term says so."""
        _say(self.contestants, told(totals.contestants))
        _say(self.against_all, told(totals.against_all))
        _say(self.votes, told(totals.votes))
        _say(self.took_part, told(totals.took_part))
        gap = totals.difference
        _say(self.difference, NOTHING if gap is None else _signed(gap))
        look.state(self.difference, {None: "", 0: "good"}.get(gap, "attention"))
        shares = (
            share(totals.received, totals.voters),
            share(totals.participated, totals.voters),
        )
        _say(self.turnout, " · ".join(shares))

    def _item(self, caption: str, widest: str, *, is_last: bool = False) -> QLabel:
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QLabel(caption, self)
        look.kind(head, "caption")
        place = _ValuePlace(caption, widest, self)
        column.addStretch(1)
        column.addWidget(head)
        column.addWidget(place)
        column.addStretch(1)
        self._row.addLayout(column)
        if not is_last:
            rule = QFrame(self)
            look.kind(rule, "upright")
            rule.setFixedSize(1, 36)
            self._row.addWidget(rule)
        return place.value


class _ValuePlace(QWidget):
    """The place of one sum: what is typed must not move the halves of the screen.

    The label has the size of its place, so that no layout is asked anew on every key.
    """

    def __init__(self, caption: str, widest: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = QLabel(NOTHING, self)
        look.kind(self.value, "total")
        self.value.setAccessibleName(caption)
        self.value.ensurePolished()
        self.setMinimumWidth(self.value.fontMetrics().horizontalAdvance(widest))
        self.setFixedHeight(self.value.sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label its place."""
        super().resizeEvent(event)
        self.value.setFixedSize(self.size())


def told(total: Sum) -> str:
    """Return a sum in words of the screen: 1 204, 984 + ?, 984 …, or a dash before it begins."""
    if not total.is_begun:
        return NOTHING
    if total.unknown:
        return f"{figure(total.number)} + ?"
    return figure(total.number) if total.is_complete else f"{figure(total.number)} …"


def _signed(gap: int) -> str:
    return f"✓ {figure(0)}" if gap == 0 else f"≠ {difference(gap)}"


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
