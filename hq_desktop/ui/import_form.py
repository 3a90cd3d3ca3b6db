"""The parts of the import of a table: what is given, where it was seen, the table, its end."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.ui import look
from hq_desktop.ui.mapping_screen import mapping_keys
from hq_desktop.ui.mapping_view import MappingView
from hq_desktop.ui.origin_box import OriginBox
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.form_dialog import choice_field
from hq_desktop.ui.widgets.key_cap import KeyRow
from hq_desktop.ui.widgets.work_bar import WorkBar

_SIZE = (1280, 688)


class ImportForm(QDialog):
    """The widgets of the dialog in their places."""

    def __init__(self, kinds: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import of a table"))
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 40))
        self._kind = choice_field(kinds, kinds[0][0])
        self._kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._file = QPushButton(self.tr("&Choose a file …"), self)
        self._paste = QPushButton(self.tr("Paste (Ctrl+V)"), self)
        self._layout = choice_field((), None)
        self.origin = OriginBox(5, self)
        self.view = MappingView(self)
        self._result = QLabel(self)
        self._bar = WorkBar(self)
        self.title_field = QLineEdit(self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.store_button = QPushButton(self.tr("Import"), self)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._kind.setVisible(self._kind.count() > 1)
        self._kind.setAccessibleName(self.tr("What it holds"))
        words = QLabel(self.tr("Layout"), self)
        words.setBuddy(self._layout)
        self._layout.setAccessibleName(words.text())
        head.addWidget(self._kind)
        head.addWidget(self._file)
        head.addWidget(self._paste)
        head.addStretch(1)
        head.addWidget(words)
        head.addWidget(self._layout)
        self._hint = EmptyNote(
            self.tr("Give the table"),
            self.tr(
                "Choose a file, drop it here, or copy a table or a text from a page or a "
                "spreadsheet and press Ctrl+V. Workbooks, saved web pages and texts are read as "
                "they come; you see what each column is taken for before anything is stored."
            ),
            parent=self,
        )
        self._keep_words = QLabel(self.tr("Keep this layout as"), self)
        self._keep_words.setBuddy(self.title_field)
        self.title_field.setMaxLength(200)
        self.title_field.setMinimumWidth(200)
        self.title_field.setAccessibleName(self._keep_words.text())
        look.kind(self.store_button, "primary")
        self.store_button.setToolTip("Ctrl+Enter")
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for widget in (self._keep_words, self.title_field, self.keep_button):
            foot.addWidget(widget)
            widget.hide()
        keeps_room = self._result.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # or the buttons fill the line
        self._result.setSizePolicy(keeps_room)
        foot.addWidget(self._result, 1)
        for button in (self.store_button, cancel):
            foot.addWidget(button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        row = KeyRow(self)
        row.show_keys(
            (
                *mapping_keys(),
                ("Ctrl D", self.tr("what to settle")),
                ("Ctrl Enter", self.tr("import")),
                ("Ctrl K", self.tr("keep the layout")),
            )
        )
        self._result.setWordWrap(True)
        column.addLayout(head)
        column.addWidget(self.origin)
        column.addWidget(self._bar)
        column.addWidget(self._hint, 1)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        column.addWidget(row)
        self.store_button.setEnabled(False)
