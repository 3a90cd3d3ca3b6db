"""Undo of what is typed: each edit keeps the draft before and after it."""

from collections.abc import Callable
from zlib import crc32

from PySide6.QtGui import QUndoCommand

from hq_desktop.domain.entry import Draft


class Edit(QUndoCommand):
    """One edit of a draft; keystrokes in one field (`place`) merge into one edit."""

    def __init__(
        self, before: Draft, after: Draft, show: Callable[[Draft], None], place: str = ""
    ) -> None:
        super().__init__()
        self.before = before
        self.after = after
        self._show = show
        self._number = crc32(place.encode()) & 0x3FFFFFFF if place else -1
        self._is_new = True

    def id(self) -> int:
        """Return the number of the field; edits of one number merge."""
        return self._number

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over what a later edit of the same field made."""
        if not isinstance(other, Edit):
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Show the draft after the edit; the first time it is shown already."""
        if not self._is_new:
            self._show(self.after)
        self._is_new = False

    def undo(self) -> None:
        """Show the draft before the edit."""
        self._show(self.before)
