"""Files that become pages of the sheet in hand, kept as evidence at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hq_desktop.actions.entry import EntryActions
from hq_desktop.domain.entry import Draft
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.protocol import Page
from hq_desktop.ui.entry.draft_in_hand import DraftInHand
from hq_desktop.ui.tasks import Tasks

PICTURES = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.pdf"


class PictureKeeping(QObject):
    """Keeps the files a person opens or drops, and binds them to the sheet they were opened for."""

    kept = Signal()
    come_late = Signal(str)
    """The name of a file that was kept after its sheet had been saved."""

    failed = Signal(object)

    def __init__(
        self, actions: EntryActions, tasks: Tasks, hand: DraftInHand, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._hand = hand
        self._window = parent

    def choose(self) -> None:
        """Ask for files and keep them."""
        kinds = self.tr("Pictures and PDF ({endings})").format(endings=PICTURES)
        title = self.tr("Photo or PDF of the sheet")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        self.keep([Path(name) for name in names])

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep files as evidence and show them as pages of the sheet in hand."""
        sheet = self._hand.draft
        for path in paths:
            self._tasks.run(self._keeping(path), lambda page: self._bind(page, sheet), self._fail)

    def turn(self, page: Page) -> None:
        """Remember how a person turned a page."""
        draft = self._hand.draft
        pages = tuple(page if one.sha256 == page.sha256 else one for one in draft.pages)
        self._hand.amend(replace(draft, pages=pages))

    def _keeping(self, path: Path) -> Callable[[], Page]:
        return lambda: self._actions.keep_page(path)

    def _bind(self, page: Page, sheet: Draft) -> None:
        draft = self._hand.draft
        is_other = sheet.precinct is not None and draft.precinct != sheet.precinct
        if draft.copy != sheet.copy or is_other:
            self.come_late.emit(page.name)
        elif all(page.sha256 != one.sha256 for one in draft.pages):
            self._hand.change(replace(draft, pages=(*draft.pages, page)))
            self.kept.emit()

    def _fail(self, error: HqError) -> None:
        self.failed.emit(error)
