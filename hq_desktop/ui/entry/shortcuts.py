"""Every deed of the entry screen that has a key of its own, whatever field has the keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.entry.photo_pane import PhotoPane
from hq_desktop.ui.entry.picture_keeping import PictureKeeping
from hq_desktop.ui.entry.side_panels import SidePanels


class Shortcuts(QObject):
    """Puts actions with their keys on a page; fields leave these keys alone."""

    def __init__(self, page: QWidget, is_typing: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._is_typing = is_typing

    def add_sheet(self, save: Callable[[], None], clear: Callable[[], None]) -> None:
        """Add what is done with the sheet as a whole."""
        self._add(self.tr("Save"), ("Ctrl+Return", "Ctrl+Enter"), save)
        self._add(self.tr("Clear the sheet"), ("F8",), clear)

    def add_undo(self, hand: DraftInHand, take_back: Callable[[], None]) -> None:
        """Add undo and redo; where lines are settled, undo takes the last one back."""

        def undo() -> None:
            (hand.undo if self._is_typing() else take_back)()

        self._see(self.tr("Undo"), ("Ctrl+Z",), undo)
        self._add(self.tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), hand.redo)

    def add_panels(self, panels: SidePanels) -> None:
        """Add the panels beside the typing path."""
        self._add(self.tr("Why"), ("F1",), panels.why)
        self._add(self.tr("Features"), ("F2",), panels.features)
        self._add(self.tr("Sheets"), ("F3",), panels.sheets)
        self._add(self.tr("Lines of the form"), ("F4",), panels.lines)
        self._add(self.tr("Where from"), ("F5",), panels.origin)

    def add_pictures(self, pictures: PictureKeeping, photo: PhotoPane) -> None:
        """Add the keys that open, move, zoom, turn and tone the picture."""
        view = photo.view
        self._add(self.tr("Photo"), ("Ctrl+O",), pictures.choose)
        self._see(self.tr("Larger"), ("Ctrl++", "Ctrl+="), lambda: view.zoom(1))
        self._see(self.tr("Smaller"), ("Ctrl+-",), lambda: view.zoom(-1))
        self._see(self.tr("Whole picture"), ("Ctrl+0",), view.fit)
        self._see(self.tr("Turn right"), ("Ctrl+R",), lambda: photo.turn(90))
        self._see(self.tr("Turn left"), ("Ctrl+Shift+R",), lambda: photo.turn(-90))
        self._see(self.tr("Picture up"), ("Ctrl+Up",), lambda: view.move_by(0, -1))
        self._see(self.tr("Picture down"), ("Ctrl+Down",), lambda: view.move_by(0, 1))
        self._see(self.tr("Picture left"), ("Ctrl+Left",), lambda: view.move_by(-1, 0))
        self._see(self.tr("Picture right"), ("Ctrl+Right",), lambda: view.move_by(1, 0))
        self._see(self.tr("Next page"), ("Ctrl+PgDown",), lambda: photo.turn_page(1))
        self._see(self.tr("Previous page"), ("Ctrl+PgUp",), lambda: photo.turn_page(-1))
        self._see(self.tr("Next file"), ("Ctrl+Shift+PgDown",), lambda: photo.turn_file(1))
        self._see(self.tr("Previous file"), ("Ctrl+Shift+PgUp",), lambda: photo.turn_file(-1))
        self._see(self.tr("More contrast"), ("Ctrl+Shift+Up",), lambda: photo.tone(1))
        self._see(self.tr("Less contrast"), ("Ctrl+Shift+Down",), lambda: photo.tone(-1))
        self._see(self.tr("Brighter"), ("Ctrl+Shift+Right",), lambda: photo.tone(brightness=1))
        self._see(self.tr("Darker"), ("Ctrl+Shift+Left",), lambda: photo.tone(brightness=-1))
        self._see(self.tr("Whole photo"), ("Shift+F9",), photo.toggle_whole)

    def add_photo_work(self, straighten: Callable[[], None], place: Callable[[], None]) -> None:
        """Add the keys that straighten the sheet and place its lines."""
        self._see(self.tr("Straighten"), ("F9",), straighten)
        self._add(self.tr("Place the lines"), ("Ctrl+F9",), place)

    def add_turn(self, take: Callable[[], None], give_back: Callable[[], None]) -> None:
        """Add the keys that take the next sheet, from wherever one is, and give one back."""
        self._see(self.tr("Next sheet for me"), ("F7",), take)
        self._add(self.tr("Give the sheet back"), ("Shift+F7",), give_back)

    def add_aside(self, toggle: Callable[[], None]) -> None:
        """Add the key that says why a sheet cannot be entered."""
        self._add(self.tr("Cannot be entered"), ("F12",), toggle)

    def add_settling(self, toggle: Callable[[], None]) -> None:
        """Add the key that opens the lines to settle, from wherever one is."""
        self._see(self.tr("Lines to settle"), ("F11",), toggle)

    def _add(self, name: str, keys: Sequence[str], deed: Callable[[], None]) -> None:
        """Add what is done with the sheet that is typed; not while lines are settled."""

        def where_typed() -> None:
            if self._is_typing():
                deed()

        self._see(name, keys, where_typed)

    def _see(self, name: str, keys: Sequence[str], deed: Callable[[], None]) -> None:
        """Add what is done at any time."""
        action = QAction(name, self._page)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: deed())
        self._page.addAction(action)
