"""Who must do what until when; and words that are noted to a case."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from hq_desktop.ui.cases.register_form import DeedForm, WordsField
from hq_desktop.ui.figures import parsed_day
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.form_dialog import text_field, trimmed

StoreTask = Callable[[str, str, date | None], object]


class TaskForm(DeedForm):
    """A task of a case; people known are offered while a name is typed."""

    def __init__(
        self,
        title: str,
        people: Sequence[str],
        store: StoreTask,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, "", tasks, parent)
        self.save_button.setText(self.tr("Give the task"))
        self._store = store
        self.what = self.add(self.tr("What is to be done"), text_field())
        self.who = self.add(self.tr("Who must do it"), text_field(longest=120))
        self.due = self.add(self.tr("Until which day, may be empty"), text_field(longest=20))
        offered = QCompleter(list(people), self)
        offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offered.setFilterMode(Qt.MatchFlag.MatchContains)
        self.who.setCompleter(offered)

    def fault(self) -> str:
        """Say which field is missing or is no day."""
        if not trimmed(self.what):
            return self.faulty(self.what, self.tr("What is to be done: write it."))
        if not trimmed(self.who):
            return self.faulty(self.who, self.tr("Who must do it: write a name or a code."))
        if trimmed(self.due) and parsed_day(trimmed(self.due)) is None:
            words = self.tr("Until which day: write it like this: 24.11.2026, or leave it empty.")
            return self.faulty(self.due, words)
        return ""

    def work(self) -> Callable[[], object]:
        """Return the deed that gives the task."""
        what, who, due = trimmed(self.what), trimmed(self.who), parsed_day(trimmed(self.due))
        return lambda: self._store(what, who, due)


class NoteForm(DeedForm):
    """Words about a case: a note, or why it was withdrawn."""

    def __init__(
        self,
        title: str,
        deed: str,
        label: str,
        store: Callable[[str], object],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, deed, tasks, parent)
        self._store = store
        self.words = self.add(label, WordsField())

    def fault(self) -> str:
        """Say that nothing is written."""
        if self.words.words:
            return ""
        return self.faulty(self.words, self.tr("Nothing is written yet."))

    def work(self) -> Callable[[], object]:
        """Return the deed that keeps the words."""
        words = self.words.words
        return lambda: self._store(words)
