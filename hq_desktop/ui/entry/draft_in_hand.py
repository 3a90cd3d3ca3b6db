"""The sheet being typed: every edit can be undone, and a power cut takes none of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Cell, CopyId, Page
from hq_desktop.domain.recipe import Strip
from hq_desktop.ui.entry.edits import Edit
from hq_desktop.ui.in_order import InOrder

KEPT_AFTER = 400
"""Milliseconds after the last key until the draft is durable, well within a second."""


class DraftInHand(QObject):
    """One immutable draft at a time, its undo stack, and its way to the disk."""

    changed = Signal()
    went_back = Signal(str)
    """Undo or redo put another draft in hand; the line it was about."""

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self,
        draft: Draft,
        keep: Callable[[Draft], None],
        order: InOrder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._kept = draft
        self._keep = keep
        self._order = order
        self._stack = QUndoStack(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._timer.timeout.connect(self.keep_now)

    @property
    def draft(self) -> Draft:
        """The sheet as it is typed so far."""
        return self._draft

    @property
    def is_kept(self) -> bool:
        """Whether all that was typed is durable."""
        return self._kept == self._draft and self._order.is_idle

    def begin(self, draft: Draft, *, is_kept: bool = True) -> None:
        """Take another sheet in hand; there is nothing to undo yet."""
        self._timer.stop()
        self._stack.clear()
        self._draft = draft
        self._kept = draft if is_kept else Draft(draft.race, copy=draft.copy)
        self.changed.emit()
        if not is_kept:
            self.keep_now()

    def set_cell(self, line: str, cell: Cell | None) -> None:
        """Put what was typed into a line."""
        after = replace(self._draft.with_cell(line, cell), line=line)
        self._edit(after, line)

    def change(self, after: Draft) -> None:
        """Put another draft in hand as one edit that can be undone."""
        if after != self._draft:
            self._edit(after)
            self.keep_now()

    def set_line(self, line: str) -> None:
        """Remember the line in hand; moving about is no edit."""
        self._draft = replace(self._draft, line=line)

    def set_strip(self, line: str, strip: Strip) -> None:
        """Remember what was seen of a line; looking is no edit."""
        if self._draft.strips.get(line) != strip:
            self._draft = replace(self._draft, strips={**self._draft.strips, line: strip})

    def set_pages(self, pages: tuple[Page, ...]) -> None:
        """Take the pages as they are turned now; turning is no edit."""
        self._draft = replace(self._draft, pages=pages)

    def leave_line(self) -> None:
        """Make the draft durable once the keys are where they go next."""
        QTimer.singleShot(0, self, self.keep_now)

    def amend(self, after: Draft) -> None:
        """Take over what is no edit, such as how a picture is turned."""
        self._draft = after
        self.changed.emit()
        self.keep_now()

    def undo(self) -> None:
        """Take the last edit back."""
        self._stack.undo()

    def redo(self) -> None:
        """Make the edit again that was taken back."""
        self._stack.redo()

    def keep_now(self) -> None:
        """Put the draft aside durably, behind whatever is being written."""
        self._timer.stop()
        draft = self._draft
        if draft == self._kept:
            return
        self._kept = draft
        self._order.put(lambda: self._keep(draft), lambda _: self.kept.emit(), self._not_kept)

    def _not_kept(self, error: HqError) -> None:
        self._kept = Draft(self._draft.race, copy=CopyId(-1))
        self.failed.emit(error)

    def _edit(self, after: Draft, place: str = "") -> None:
        before = self._draft
        self._draft = after
        self._stack.push(Edit(before, after, self._show, place))
        self._timer.start()
        self.changed.emit()

    def _show(self, draft: Draft) -> None:
        moved = _first_difference(self._draft, draft)
        self._draft = replace(draft, line=moved or draft.line)
        self._timer.start()
        self.changed.emit()
        self.went_back.emit(self._draft.line)


def _first_difference(one: Draft, other: Draft) -> str:
    lines = dict.fromkeys((*one.cells, *other.cells))
    return next((line for line in lines if one.cells.get(line) != other.cells.get(line)), "")
