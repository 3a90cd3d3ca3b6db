"""Papers a person attaches besides: any PDF or picture, named in one line, taken out at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.ui.files import ask_several


class AddedPapers(QWidget):
    """A button that asks for files, and which are attached."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: tuple[AddedFile, ...] = ()
        self.attach = QPushButton(self.tr("Attach…"), self)
        self.attach.setAccessibleName(self.tr("Attach papers"))
        self.take_out = QPushButton(self.tr("Take out"), self)
        self._names = QLabel(self)
        self._names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._names, 1)
        row.addWidget(self.take_out)
        row.addWidget(self.attach)
        self.attach.clicked.connect(self._ask)
        self.take_out.clicked.connect(lambda: self._show(()))
        self._show_names()

    def _ask(self) -> None:
        chosen = ask_several(self, self.tr("Attach papers"))
        if chosen:
            self._show((*self.files, *(AddedFile(one) for one in chosen)))

    def _show(self, files: tuple[AddedFile, ...]) -> None:
        self.files = tuple(dict.fromkeys(files))
        self._show_names()
        self.changed.emit()

    def _show_names(self) -> None:
        names = ", ".join(one.path.name for one in self.files)
        self._names.setText(names or self.tr("none"))
        self._names.setToolTip(names)
        self.take_out.setVisible(bool(self.files))
