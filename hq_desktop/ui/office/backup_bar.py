"""Where the backups of the campaign lie, how old the last good one is, and a new one now."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from hq_desktop.ui import files, look, messages
from hq_desktop.ui.backing_up import BackingUp
from hq_desktop.ui.figures import moment
from hq_desktop.ui.widgets.elided_label import ElidedLabel


class BackupBar(QWidget):
    """One line of words and three buttons; all of it can be reached by keys."""

    file_asked = Signal()

    def __init__(self, backing_up: BackingUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backing_up = backing_up
        look.kind(self, "filter-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = ElidedLabel(parent=self)
        look.kind(self._state, "second")
        self.folder_button = QPushButton(self.tr("Folder of backups …"), self)
        self.folder_button.setToolTip("F8")
        self.folder_button.clicked.connect(self.ask_folder)
        self.now_button = QPushButton(self.tr("Back up now"), self)
        self.now_button.clicked.connect(backing_up.back_up)
        self.file_button = QPushButton(self.tr("Into one file …"), self)
        self.file_button.setToolTip("F6")
        self.file_button.clicked.connect(self.file_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        words = QLabel(self.tr("Backups:"), self)
        look.kind(words, "second")
        row.addWidget(words)
        row.addWidget(self._state, 1)
        for button in (self.folder_button, self.now_button, self.file_button):
            row.addWidget(button)
        backing_up.changed.connect(self.show_state)
        self.show_state()

    @property
    def state(self) -> str:
        """What the line says."""
        return self._state.toolTip()

    def ask_folder(self) -> None:
        """Ask where backups are to lie; best on another disk."""
        folder = files.ask_folder(self, self.tr("Folder of backups, best on another disk"))
        if folder is not None:
            self._backing_up.choose(str(folder))

    def show_state(self) -> None:
        """Say where the backups lie and how the last one went."""
        known = self._backing_up
        self.now_button.setEnabled(bool(known.folder) and not known.is_running)
        words, tone = self._said(known)
        self._state.setText(words)
        self._state.setToolTip(words)
        look.state(self._state, tone)

    def _said(self, known: BackingUp) -> tuple[str, str]:
        if not known.folder:
            return self.tr("! no folder chosen: nothing is backed up by itself"), "attention"
        place = str(Path(known.folder))
        if known.is_running:
            return self.tr("writing into {folder} …").format(folder=place), ""
        if known.error is not None:
            return f"! {messages.explain(known.error)}", "attention"
        if known.last_good is None:
            return self.tr("{folder}, none yet").format(folder=place), "attention"
        said = self.tr("{folder}, the last good one of {moment}")
        words = said.format(folder=place, moment=moment(known.last_good))
        if known.has_damage:
            later = self.tr("a later one is not as it was written")
            return f"! {words}; {later}", "attention"
        return words, ""
