"""The data disk of the package that is shown: asks where, and says what was written."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.package_disk import PackageDisk
from hq_desktop.ui import files
from hq_desktop.ui.cases.making import Making
from hq_desktop.ui.cases.package_bar import PackageBar
from hq_desktop.ui.figures import figure


class DiskDesk(QObject):
    """Writes the originals of a package into a new folder, for the disk that goes with it."""

    written = Signal(str)
    """What was written, in words."""

    def __init__(self, bar: PackageBar, making: Making, window: QWidget) -> None:
        super().__init__(window)
        self._bar = bar
        self._making = making
        self._window = window
        bar.disk_asked.connect(self.ask)
        making.disk_written.connect(self._tell)

    def ask(self) -> None:
        """Ask where the folder is to lie."""
        shown = self._bar.current()
        if shown is None or self._making.is_running:
            return
        place = files.ask_folder(self._window, self.tr("Where the data disk is to lie"))
        if place is not None:
            self._making.write_disk(shown.parent, place / f"disk-{shown.parent.name}")

    def _tell(self, disk: PackageDisk) -> None:
        words = self.tr("{folder}: files {count}")
        self.written.emit(words.format(folder=disk.folder, count=figure(disk.files)))
