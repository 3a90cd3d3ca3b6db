"""One precinct: all its copies side by side, which one stands and why, the photo beside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hq_desktop.actions.comparison import ComparisonActions
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import HqError
from hq_desktop.domain.precinct_copies import CopyBeside, PrecinctCopies
from hq_desktop.domain.protocol import Side
from hq_desktop.ui import look, messages
from hq_desktop.ui.comparison import copy_words
from hq_desktop.ui.comparison.copies_table import CopiesTable
from hq_desktop.ui.comparison.copy_photo import CopyPhotoPane
from hq_desktop.ui.comparison.precinct_head import PrecinctHead, wrapped
from hq_desktop.ui.comparison.reason_bar import ReasonBar
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.standing_desk import StandingDesk
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.flow_row import FlowRow
from hq_desktop.ui.widgets.page_header import PageHeader
from hq_desktop.ui.widgets.screen_keys import add_key

PHOTO_SHARE = 0.36


class PrecinctView(QWidget):
    """The copies of one precinct; each leads to its photo and to its sheet."""

    closed = Signal()
    complaint_asked = Signal(object)
    """The precinct that is to go to a complaint."""

    sheet_asked = Signal(object)
    """The copy whose sheet is to be opened."""

    decided = Signal(str)
    """Another copy stands now; in words what was done."""

    stepped = Signal(int)
    """The precinct before or after this one in the list is wanted."""

    keys_changed = Signal()

    def __init__(
        self, actions: ComparisonActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board: RaceView | None = None
        self.found: PrecinctCopies | None = None
        self._wanted: CopyBeside | None = None
        self._is_photo_wanted = True
        self.desk = StandingDesk(actions, tasks, self)
        self._header = PageHeader(parent=self)
        self.head = PrecinctHead(self)
        self.table = CopiesTable(self)
        self.detail = wrapped("second", self)
        self.reason = ReasonBar(self)
        self.photo = CopyPhotoPane(actions.photos, tasks, self)
        self._choose = QPushButton(self.tr("Let it stand …"), self)
        self._take_back = QPushButton(self.tr("Take the choice back"), self)
        self._open = QPushButton(self.tr("Open the sheet"), self)
        self._complaint = QPushButton(self.tr("To complaint"), self)
        self._build()
        self._connect()
        self._add_actions()

    @property
    def precinct(self) -> PrecinctId | None:
        """The precinct that is shown."""
        return self.found.precinct.id if self.found is not None else None

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that matter here."""
        chosen = self._chosen_now()
        return (
            ("↑↓←→", self.tr("line, copy")),
            ("Enter", self.tr("sheet")),
            (self.tr("Space"), self.tr("photo")),
            ("F2", self.tr("let it stand")),
            *((("Del", self.tr("take back")),) if chosen is not None else ()),
            *((("Ctrl Z", self.tr("undo")),) if self.desk.can_undo else ()),
            ("Alt ←→", self.tr("precincts")),
            ("Esc", self.tr("list")),
        )

    def show_precinct(self, board: RaceView, precinct: PrecinctId, line: str = "") -> bool:
        """Show a precinct; say whether it is there."""
        found = board.beside(precinct)
        if found is None:
            return False
        if precinct != self.precinct:
            self._leave_reason()
        self._board, self.found = board, found
        number = board.titles[precinct]
        self._header.show_title(self.tr("Precinct {number}").format(number=number))
        commission = board.names.get(found.precinct.commission, "")
        address = board.addresses[precinct]
        self._header.show_note(" · ".join(part for part in (commission, address) if part))
        self.head.show_precinct(board, found)
        self.table.show_copies(found, line)
        self._show_current()
        return True

    def ask_reason(self) -> None:
        """Ask why the current copy is to stand."""
        one = self.table.current()
        if one is None:
            return
        if not one.copy.has_reading:
            self.detail.setText("! " + self.tr("Nobody has typed this copy yet: Enter."))
            return
        self._wanted = one
        asked = self.tr("Precinct {number}: {source} is to stand because")
        self.reason.ask(asked.format(number=self._number(), source=copy_words.source(one.copy)))

    def take_back(self) -> None:
        """Let the rule decide again for the side of the current copy."""
        choice = self._chosen_now()
        if choice is not None and self.found is not None:
            self.desk.take_back(self.found.choices[choice])

    def toggle_photo(self) -> None:
        """Show the photo, or give its room to the copies."""
        self._is_photo_wanted = not self._is_photo_wanted
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the photo its part of the width."""
        super().resizeEvent(event)
        self.photo.setFixedWidth(round(self.width() * PHOTO_SHARE))

    def _show_current(self) -> None:
        one = self.table.current()
        has_photo = one is not None and bool(one.copy.pages)
        any_photo = self.found is not None and any(one.copy.pages for one in self.found.copies)
        self.photo.setVisible(self._is_photo_wanted and any_photo)
        if self.photo.isVisibleTo(self):
            self.photo.show_copy(one.copy if has_photo and one is not None else None)
        self.detail.setText(self._details(one))
        self.detail.setVisible(bool(self.detail.text()))
        self._choose.setEnabled(one is not None and one.copy.has_reading)
        self._open.setEnabled(one is not None)
        self._take_back.setVisible(self._chosen_now() is not None)
        self.keys_changed.emit()

    def _details(self, one: CopyBeside | None) -> str:
        if self._board is None or self.found is None or one is None:
            return ""
        line = self.table.current_line()
        return "\n".join(copy_words.details(self._board.facts.form, self.found, one, line))

    def _chosen_now(self) -> Side | None:
        """The side of the current copy, where a person's choice is kept for it."""
        one = self.table.current()
        if one is None or self.found is None:
            return None
        return one.copy.side if one.copy.side in self.found.choices else None

    def _give_reason(self, reason: str) -> None:
        one, found = self._wanted, self.found
        if one is not None and found is not None:
            self.reason.reason.setEnabled(False)
            self.desk.choose(one.copy, reason, found.choices.get(one.copy.side))

    def _leave_reason(self) -> None:
        had_keys = self.reason.isVisible()
        self._wanted = None
        self.reason.hide()
        if had_keys:
            self.table.setFocus()

    def _leave(self) -> None:
        """One step back: out of the reason, else out of the precinct."""
        if self.reason.isVisible():
            self._leave_reason()
        else:
            self.closed.emit()

    def _done(self, words: str) -> None:
        self._leave_reason()
        self.decided.emit(words)

    def _fail(self, error: HqError) -> None:
        text = f"! {messages.explain(error)}"
        if self.reason.isVisible():
            self.reason.reason.setEnabled(True)
            self.reason.reason.setFocus()
            self.reason.say(text)
        else:
            self.detail.setText(text)
            self.detail.show()

    def _number(self) -> str:
        if self._board is None or self.precinct is None:
            return ""
        return self._board.titles[self.precinct]

    def _ask_complaint(self) -> None:
        if self.precinct is not None:
            self.complaint_asked.emit(self.precinct)

    def _open_sheet(self) -> None:
        one = self.table.current()
        if one is not None:
            self.sheet_asked.emit(one.copy)

    def _connect(self) -> None:
        self.table.opened.connect(lambda one: self.sheet_asked.emit(one.copy))
        self.table.current_changed.connect(self._show_current)
        self.reason.given.connect(self._give_reason)
        self.desk.decided.connect(self._done)
        self.desk.failed.connect(self._fail)
        self._choose.clicked.connect(self.ask_reason)
        self._take_back.clicked.connect(self.take_back)
        self._open.clicked.connect(self._open_sheet)
        self._complaint.clicked.connect(self._ask_complaint)

    def _build(self) -> None:
        back = QPushButton("← " + self.tr("Comparison"), self)
        back.setToolTip(self.tr("Back (Esc)"))
        back.clicked.connect(self.closed)
        self._header.add_before(back)
        for words, steps, tip in (("←", -1, "Alt ←"), ("→", 1, "Alt →")):
            button = QPushButton(words, self)
            button.setToolTip(tip)
            button.setAccessibleName(
                self.tr("Precinct before") if steps < 0 else self.tr("Precinct after")
            )
            button.clicked.connect(lambda _checked=False, steps=steps: self.stepped.emit(steps))
            self._header.add_deed(button)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.table, 1)
        self.detail.setContentsMargins(16, 8, 16, 8)
        left.addWidget(self.detail)
        left.addWidget(self.reason)
        left.addWidget(self._foot())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.photo)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addLayout(row, 1)
        self.setFocusProxy(self.table)

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(foot, "foot-bar")
        look.kind(self._open, "primary")
        row = FlowRow(foot)
        row.setContentsMargins(16, 8, 16, 8)
        for button in (self._open, self._choose, self._take_back, self._complaint):
            row.addWidget(button)
        return foot

    def _add_actions(self) -> None:
        view = self.photo.view
        deeds = (
            ("Esc", self._leave),
            ("Alt+Left", lambda: self.stepped.emit(-1)),
            ("Alt+Right", lambda: self.stepped.emit(1)),
            ("F2", self.ask_reason),
            ("Ctrl+Z", self.desk.undo),
            ("Ctrl++", lambda: view.zoom(1)),
            ("Ctrl+=", lambda: view.zoom(1)),
            ("Ctrl+-", lambda: view.zoom(-1)),
            ("Ctrl+Up", lambda: view.move_by(0, -1)),
            ("Ctrl+Down", lambda: view.move_by(0, 1)),
            ("Ctrl+Left", lambda: view.move_by(-1, 0)),
            ("Ctrl+Right", lambda: view.move_by(1, 0)),
            ("Ctrl+PgDown", lambda: self.photo.turn_page(1)),
            ("Ctrl+PgUp", lambda: self.photo.turn_page(-1)),
        )
        for key, deed in deeds:
            add_key(self, key, deed)
        # In the reason these two keys belong to the text.
        add_key(self.table, "Space", self.toggle_photo)
        add_key(self.table, "Del", self.take_back)
