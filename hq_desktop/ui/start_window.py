"""The first thing seen without a campaign: make one, open one, look at a sample."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look
from hq_desktop.ui.language import LANGUAGES, current

translate = QCoreApplication.translate


class StartWindow(QWidget):
    """Three ways in; the campaigns opened lately come first."""

    new_asked = Signal()
    open_asked = Signal(str)
    restore_asked = Signal()
    sample_asked = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, recent: Sequence[str], samples: Sequence[str]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Headquarters"))
        self.resize(880, 560)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 32, 32, 32)
        row.setSpacing(32)
        row.addLayout(self._ways(samples), 1)
        rule = QFrame(self)
        look.kind(rule, "upright")
        row.addWidget(rule)
        row.addLayout(self._known(recent), 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses the button that has the focus

    def _ways(self, samples: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        title = QLabel(self.tr("Protocols, comparison, complaints"), self)
        title.setWordWrap(True)
        look.kind(title, "proof-heading")
        text = QLabel(
            self.tr(
                "Type the precinct protocols, see where the announced figures cannot be true, "
                "print the complaint package."
            ),
            self,
        )
        text.setWordWrap(True)
        look.kind(text, "second")
        new = QPushButton(self.tr("&New campaign"), self)
        look.kind(new, "primary")
        new.clicked.connect(self.new_asked)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(16)
        column.addWidget(new)
        if samples:
            column.addSpacing(24)
            heading = QLabel(self.tr("Look at a sample campaign"), self)
            look.kind(heading, "heading")
            column.addWidget(heading)
        for code in samples:
            button = QPushButton(self._sample_words(code), self)
            button.clicked.connect(lambda _checked=False, code=code: self.sample_asked.emit(code))
            column.addWidget(button)
        column.addStretch(1)
        column.addLayout(self._languages())
        return column

    def _sample_words(self, code: str) -> str:
        return {
            "almaty-2019": self.tr("A city: less is announced than the copies hold"),
            "district-15": self.tr("A district of 15 precincts: 50 votes decide"),
            "night": self.tr("Election night: 554 precincts, 8 contestants"),
        }.get(code, code)

    def _known(self, recent: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        heading = QLabel(self.tr("Campaigns on this computer"), self)
        look.kind(heading, "heading")
        column.addWidget(heading)
        self._list = QListWidget(self)
        look.kind(self._list, "framed")
        for address in recent:
            item = QListWidgetItem(address.replace("\\", "/").rstrip("/").rpartition("/")[2])
            item.setData(Qt.ItemDataRole.UserRole, address)
            item.setToolTip(address)
            self._list.addItem(item)
        self._list.itemActivated.connect(self._open_known)
        none = QLabel(self.tr("No campaign was opened on this computer yet."), self)
        none.setWordWrap(True)
        none.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.kind(none, "second")
        none.setVisible(not recent)
        self._list.setVisible(bool(recent))
        column.addWidget(self._list, 1)
        column.addWidget(none, 1)
        folder = QPushButton(self.tr("&Open a campaign folder …"), self)
        folder.clicked.connect(self._open_folder)
        column.addWidget(folder)
        restore = QPushButton(self.tr("&Restore from a backup …"), self)
        restore.clicked.connect(self.restore_asked)
        column.addWidget(restore)
        label = QLabel(self.tr("or the address of a shared campaign"), self)
        look.kind(label, "caption")
        self._address = QLineEdit(self)
        self._address.setPlaceholderText("postgresql://")
        label.setBuddy(self._address)
        self._address.returnPressed.connect(self._open_address)
        column.addWidget(label)
        column.addWidget(self._address)
        return column

    def _languages(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for code, name in LANGUAGES:
            button = QPushButton(name, self)
            look.kind(button, "quiet")
            look.state(button, "current" if code == current().value else "")
            button.clicked.connect(
                lambda _checked=False, code=code: self.language_chosen.emit(code)
            )
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _open_known(self, item: QListWidgetItem) -> None:
        self.open_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _open_address(self) -> None:
        address = self._address.text().strip()
        if address:
            self.open_asked.emit(address)

    def _open_folder(self) -> None:
        folder = ask_for_campaign(self)
        if folder:
            self.open_asked.emit(folder)


def ask_for_campaign(parent: QWidget | None) -> str:
    """Let the person choose a campaign folder; "" where none was chosen."""
    title = translate("StartWindow", "Open a campaign folder")
    return QFileDialog.getExistingDirectory(parent, title)
