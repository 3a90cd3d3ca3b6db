"""The tools over a chart: order and figures of its bars, near and far, a copy, a file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from hq_desktop.ui import files, look, messages
from hq_desktop.ui.widgets import charts_picture
from hq_desktop.ui.widgets.charts_frame import NEARER, ChartFrame
from hq_desktop.ui.widgets.charts_pairs import Order, PairBars, Shown
from hq_desktop.ui.widgets.screen_keys import add_key


class ChartTools(QWidget):
    """Buttons, and their keys within the parent, for the chart that is on screen."""

    saved = Signal(str)
    """A picture was written; its path."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: ChartFrame | None = None
        self.note = QLabel(self)
        self._order = QToolButton(self)
        self._figures = QToolButton(self)
        self._build()
        self._add_keys(parent)

    def serve(self, chart: ChartFrame, note: str) -> None:
        """Work on a chart from now on; the note stands beside the tools."""
        self._chart = chart
        self.note.setText(note)
        for button in (self._order, self._figures):
            button.setVisible(isinstance(chart, PairBars))
        self._name_buttons()

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture."""
        if self._chart is not None:
            charts_picture.copy(self._chart)
            self.note.setText(self.tr("The picture is on the clipboard."))

    def save(self) -> None:
        """Write the chart into a file the person names."""
        if self._chart is None:
            return
        title = self.tr("Chart")
        path = files.ask_save(self, title, f"{title}.png", "PNG (*.png);;SVG (*.svg)")
        if path is not None:
            self._write(self._chart, title, path)

    def _write(self, chart: ChartFrame, title: str, path: Path) -> None:
        if charts_picture.save(chart, path):
            self.note.setText(self.tr("The picture is written."))
            self.saved.emit(str(path))
        else:
            messages.tell(self, title, self.tr("The picture could not be written there."))

    def turn_order(self) -> None:
        """Stand the bars by size, or by place."""
        if isinstance(self._chart, PairBars):
            is_by_size = self._chart.order is Order.BY_SIZE
            self._chart.put_in_order(Order.BY_PLACE if is_by_size else Order.BY_SIZE)
            self._name_buttons()

    def turn_figures(self) -> None:
        """Show differences, or both figures."""
        if isinstance(self._chart, PairBars):
            is_difference = self._chart.shown is Shown.DIFFERENCE
            self._chart.show_figures(Shown.BOTH if is_difference else Shown.DIFFERENCE)
            self._name_buttons()

    def _name_buttons(self) -> None:
        if isinstance(self._chart, PairBars):
            is_by_size = self._chart.order is Order.BY_SIZE
            self._order.setText(self.tr("By precinct") if is_by_size else self.tr("By size"))
            is_difference = self._chart.shown is Shown.DIFFERENCE
            self._figures.setText(
                self.tr("Both figures") if is_difference else self.tr("Differences")
            )

    def _zoom(self, factor: float) -> None:
        if self._chart is not None:
            self._chart.zoom(factor)

    def _show_whole(self) -> None:
        if self._chart is not None:
            self._chart.show_whole()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        look.kind(self.note, "second")
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.note, 1)
        self._order.clicked.connect(self.turn_order)
        self._figures.clicked.connect(self.turn_figures)
        for button, key in ((self._order, "F6"), (self._figures, "F7")):
            button.setToolTip(key)
            look.kind(button, "filter")
            row.addWidget(button)
        for text, tip, deed in (
            ("−", self.tr("Farther (−)"), lambda: self._zoom(1 / NEARER)),
            ("+", self.tr("Nearer (+)"), lambda: self._zoom(NEARER)),
            ("0", self.tr("The whole (0)"), self._show_whole),
            (self.tr("Copy"), self.tr("Copy the picture (Ctrl+C)"), self.copy),
            (self.tr("Save…"), self.tr("Save the picture (Ctrl+S)"), self.save),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(deed)
            look.kind(button, "filter")
            row.addWidget(button)

    def _add_keys(self, parent: QWidget) -> None:
        for key, deed in (
            ("Ctrl+C", self.copy),
            ("Ctrl+S", self.save),
            ("F6", self.turn_order),
            ("F7", self.turn_figures),
        ):
            add_key(parent, key, deed)
