"""Which files of a package are printed; what is never filed is printed only where it is marked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hq_desktop.domain.print_run import PrintFile
from hq_desktop.ui import look
from hq_desktop.ui.cases.shelf import LAWYER, SEALED
from hq_desktop.ui.cases.wording import sheets

MOST_ROWS, ROW_HIGH = 5, 28


def is_for_everybody(path: Path) -> bool:
    """Whether a file goes to every participant: the lawyer's sheet and sealed names do not."""
    return not path.name.endswith((*LAWYER, SEALED))


class PrintDocuments(QListWidget):
    """The files with their sheets; Space marks the one the cursor is on."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "framed")
        self.setAccessibleName(self.tr("Documents to print"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def show_files(
        self, paths: Sequence[Path], files: Sequence[PrintFile], shown: Path | None
    ) -> None:
        """Show the files; marked is what is filed, or alone the one shown that is not."""
        is_filed = shown is None or is_for_everybody(shown)
        self.blockSignals(True)
        self.clear()
        for place, (path, file) in enumerate(zip(paths, files, strict=True)):
            item = QListWidgetItem(f"{self._name(path)}, {sheets(file.pages)}", self)
            item.setData(Qt.ItemDataRole.UserRole, place)
            is_marked = is_for_everybody(path) if is_filed else path == shown
            state = Qt.CheckState.Checked if is_marked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.setFixedHeight(min(max(1, len(paths)), MOST_ROWS) * ROW_HIGH + 4)

    def chosen(self) -> tuple[int, ...]:
        """Return the places of the files that are marked."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(
            int(one.data(Qt.ItemDataRole.UserRole))
            for one in items
            if one.checkState() is Qt.CheckState.Checked
        )

    def _name(self, path: Path) -> str:
        if path.name.endswith(LAWYER):
            return self.tr("Never filed: {name}").format(name=path.stem)
        if path.name.endswith(SEALED):
            return self.tr("In a sealed envelope: {name}").format(name=path.stem)
        return path.stem
