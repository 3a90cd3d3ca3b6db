"""The paragraph in hand: typed in its place, put aside as it is typed, stored and left by keys."""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from hq_desktop.ui.cases.text_chips import Fact
from hq_desktop.ui.cases.text_lines import ParagraphLine
from hq_desktop.ui.cases.text_list import ParagraphList
from hq_desktop.ui.cases.text_work import TextWork
from hq_desktop.ui.widgets.choice_popup import ChoicePopup

KEPT_AFTER = 400
"""Milliseconds after the last key until what was typed is durable."""


class TextHand(QObject):
    """At most one paragraph of the list at a time; what was typed of it is never lost."""

    moved = Signal()
    """A paragraph was taken in hand, or given back."""

    said = Signal(str)
    """Why something could not be done; empty when there is nothing to say."""

    def __init__(self, work: TextWork, paragraphs: ParagraphList, facts: ChoicePopup) -> None:
        super().__init__(paragraphs)
        self._work, self._list, self._facts = work, paragraphs, facts
        self._line: ParagraphLine | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self._pause)
        edit = paragraphs.panel.edit
        edit.typed.connect(self._timer.start)
        edit.left.connect(self.leave)
        edit.save_asked.connect(self.save)
        edit.walked.connect(self.save)
        facts.chosen.connect(self._put_fact)
        paragraphs.walked.connect(self._walked)

    @property
    def line(self) -> ParagraphLine | None:
        """The paragraph in hand."""
        return self._line

    def take(self) -> None:
        """Take the current paragraph in hand."""
        line = self._list.current()
        if line is None or not self.may_change():
            return
        if line.is_drawn:
            self.said.emit(self.tr("This part is drawn from the facts; it has no words to edit."))
            return
        if line.is_dormant:
            self.said.emit(self.tr("Not printed with the facts of today; F7 takes it out."))
            return
        self.said.emit("")
        self._line = line
        self._list.open_panel(
            self.tr(
                "What is marked comes from the campaign and is changed there. "
                "Every line becomes a paragraph of its own."
            )
        )
        self._look()
        self.moved.emit()

    def leave(self) -> None:
        """Give the paragraph back to the list; what was typed is kept and stands there."""
        if self._line is None:
            return
        self.keep_now()
        self._line = None
        self._list.close_panel()
        self.moved.emit()
        self._work.show_again()

    def save(self, step: int = 0) -> None:
        """Store what was typed and go on: to the next paragraph, or with the keys into another."""
        line = self._line
        if line is None:
            return
        self._timer.stop()
        text = self._list.panel.edit.text()
        row = self._list.currentIndex().row()
        self._line = None
        self._list.close_panel()
        self.moved.emit()
        self._work.save(line, text, lambda key: self._go_on(key, row, step))

    def keep_now(self) -> None:
        """Make what was typed durable at once."""
        self._timer.stop()
        if self._line is not None:
            self._work.keep_typed(self._line, self._list.panel.edit.text())

    def may_change(self) -> bool:
        """Say whether the text may be changed; if not, why."""
        if self._work.state.is_locked:
            self.said.emit(self.tr("The text is locked. F11 unlocks it."))
        return not self._work.state.is_locked

    def ask_fact(self) -> None:
        """Offer the facts that may stand in the paragraph."""
        if self._line is None:
            self.take()
        if self._line is None:
            return
        edit = self._list.panel.edit
        here = edit.fact_at_caret()
        below = edit.viewport().mapToGlobal(edit.cursorRect().bottomLeft()) + QPoint(0, 4)
        self._facts.ask(
            self.tr("Insert a fact: its value follows the campaign"),
            [(one.place, _listed(one)) for one in sorted(edit.facts.values(), key=_is_empty)],
            here.place if here is not None else None,
            below,
        )

    def put_offered(self) -> None:
        """Put in place what is offered for the words nearest to the caret."""
        if self._line is not None:
            self._list.panel.put_offered()

    def _put_fact(self, place: object) -> None:
        edit = self._list.panel.edit
        fact = edit.facts.get(str(place))
        if fact is not None and self._line is not None:
            edit.insert_fact(fact)

    def _walked(self, line: ParagraphLine | None) -> None:
        """Whoever points at another paragraph leaves the one in hand."""
        if self._line is not None and line is not None and line.key != self._line.key:
            self.leave()

    def _pause(self) -> None:
        self.keep_now()
        self._look()

    def _look(self) -> None:
        """Say what is to be looked at in what is typed."""
        if self._line is not None:
            text = self._list.panel.edit.text()
            self._list.panel.show_doubts(self._work.doubts(self._line, text))

    def _go_on(self, key: str, row: int, step: int) -> None:
        """After storing: to the paragraph behind the stored ones, or into the one beside."""
        if not (key and self._list.go_to_key(key)):
            self._list.go_to(row)
        self._list.go_to(self._list.currentIndex().row() + (step or 1))
        if step:
            self.take()


def _is_empty(fact: Fact) -> bool:
    return not fact.value


def _listed(fact: Fact) -> str:
    return f"{fact.name} — {fact.value}" if fact.value else f"{fact.name} — ∅"
