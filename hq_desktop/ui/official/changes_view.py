"""What was changed between two versions: a sentence, every figure, and the chart of a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSplitter, QVBoxLayout, QWidget

from hq_desktop.domain.version_changes import FigureChange, LineChange, VersionChanges
from hq_desktop.ui import look
from hq_desktop.ui.figures import difference, figure, moment
from hq_desktop.ui.official.publication_columns import Names, change_columns
from hq_desktop.ui.widgets.charts_pairs import Pair, PairBars, PairWords
from hq_desktop.ui.widgets.charts_tools import ChartTools
from hq_desktop.ui.widgets.form_dialog import show_choices
from hq_desktop.ui.widgets.record_table import RecordTable

_NAMED = 12


class ChangesView(QWidget):
    """The changes of a pair of versions; empty words say why there is nothing to show."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._changes: VersionChanges | None = None
        self.sentence = QLabel(self)
        self.more = QLabel(self)
        self.table: RecordTable[FigureChange] = RecordTable(change_columns(names), self)
        self.line = QComboBox(self)
        self.line.setAccessibleName(self.tr("Line of the chart"))
        self.line.activated.connect(self._show_chart)
        self._right = QWidget(self)
        self.chart = PairBars(self._right)
        self.told = QLabel(self._right)
        self.tools = ChartTools(self._right)
        self.table.chosen.connect(lambda one: self._show_line(one.line))
        self._build()
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """Show no changes, and say why."""
        self._changes = None
        self.sentence.setText(words)
        for widget in (self._split, self.more):
            widget.hide()

    def show_changes(self, found: VersionChanges, sentence: str) -> None:
        """Show what differs between two versions."""
        self._changes = found
        self.sentence.setText(sentence)
        self.more.setText("\n".join(self._beyond(found)))
        self.more.setVisible(bool(self.more.text()))
        self.table.show_records(found.figures)
        changed = [one for one in found.lines if one.changed]
        self._split.setVisible(bool(found.figures))
        show_choices(
            self.line,
            [(one.line, self._names.line(one.line)) for one in changed],
            max(changed, key=_weight).line if changed else None,
        )
        self._show_chart()

    def _beyond(self, found: VersionChanges) -> Sequence[str]:
        words = []
        if found.gone:
            words.append(
                self.tr("− no longer there: {places}").format(places=self._some(found.gone))
            )
        if found.appeared:
            words.append(self.tr("+ new there: {places}").format(places=self._some(found.appeared)))
        return words

    def _some(self, places: Sequence[object]) -> str:
        named = [self._names.place(one) for one in places[:_NAMED]]  # type: ignore[arg-type]
        left = len(places) - _NAMED
        more = [self.tr("and %n more", "", left)] if left > 0 else []
        return ", ".join([*named, *more])

    def _show_line(self, line: str) -> None:
        place = self.line.findData(line)
        if place >= 0:
            self.line.setCurrentIndex(place)
            self._show_chart()

    def _show_chart(self, _place: int = 0) -> None:
        found, line = self._changes, self.line.currentData()
        if found is None or line is None:
            return
        own = [one for one in found.figures if one.line == line]
        pairs = [Pair(self._names.place(one.place), one.before, one.after, one) for one in own]
        told = next(one for one in found.lines if one.line == line)
        sentence = self.tr("{changed} of {places} changed; together {sum}.").format(
            changed=figure(told.changed),
            places=figure(told.places),
            sum=difference(told.difference),
        )
        self.chart.show_pairs(
            pairs,
            PairWords(
                title=self._names.line(line),
                sentence=sentence,
                first=self.tr("before, {moment}").format(moment=moment(found.earlier.seen_at)),
                second=self.tr("after, {moment}").format(moment=moment(found.later.seen_at)),
                difference=self.tr("difference"),
            ),
        )
        self.told.setText(sentence)
        self.tools.serve(self.chart, "")

    def _build(self) -> None:
        self.sentence.setWordWrap(True)
        look.kind(self.sentence, "sentence")
        self.more.setWordWrap(True)
        look.kind(self.more, "second")
        self.told.setWordWrap(True)
        look.kind(self.told, "second")
        right = QVBoxLayout(self._right)
        right.setContentsMargins(12, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.line)
        right.addWidget(self.told)
        right.addWidget(self.tools)
        right.addWidget(self.chart, 1)
        look.kind(self.table, "framed")
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.addWidget(self.table)
        self._split.addWidget(self._right)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([600, 540])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        column.addWidget(self._split, 1)
        column.addStretch(0)


def _weight(one: LineChange) -> tuple[int, int]:
    return one.changed, abs(one.difference)
