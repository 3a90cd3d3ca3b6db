"""The text of a document as a place of the cases: opened from the desk, read with every plan."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hq_desktop.actions.case_text import CaseTextActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.ui.cases.desk_view import DeskView
from hq_desktop.ui.cases.text_view import TextView
from hq_desktop.ui.cases.text_work import TextWork
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.screen_keys import add_key


class TextPlace(QObject):
    """The editor of the text, and what the desk says of it."""

    shown = Signal()
    """The person wants to edit the text."""

    def __init__(self, desk: Desk, tasks: Tasks, view: DeskView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk_view = view
        self._tasks = tasks
        self.work = TextWork(CaseTextActions(desk), tasks, self)
        self.view = TextView(self.work, parent)
        self.button = QPushButton(self.tr("Text"), view)
        self.button.setToolTip("F3")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.open)
        view.add_deed(self.button)
        self.view.counted.connect(view.show_text_note)
        add_key(view, "F3", self.open)

    def show_plan(self, plan: PackagePlan | None) -> None:
        """Read the text of what is planned."""
        self.button.setEnabled(plan is not None and bool(plan.documents))
        self.view.show_plan(plan)

    def open(self) -> None:
        """Go to the text."""
        if self.button.isEnabled():
            self.shown.emit()
            self.view.list.setFocus()
            self.work.show_finished()

    def show_files(self, found: Sequence[Path]) -> None:
        """Show a draft beside the text."""
        self.view.show_files(found)

    def keep(self) -> None:
        """Make everything typed durable; called before the window goes."""
        self.view.hand.keep_now()
        while not self.work.is_idle:
            self._tasks.wait()
