"""The desk of a document: choices at the left, the document as it will be printed at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.cases import Complaint
from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.domain.law import Deadline
from hq_desktop.domain.text import Language
from hq_desktop.ui import look
from hq_desktop.ui.cases.changed_strip import ChangedStrip
from hq_desktop.ui.cases.facts_form import FactsForm
from hq_desktop.ui.cases.footing_list import FootingList
from hq_desktop.ui.cases.made_list import MadeList
from hq_desktop.ui.cases.objection_list import ObjectionList
from hq_desktop.ui.cases.package_bar import PackageBar
from hq_desktop.ui.cases.register_strip import CaseStrip
from hq_desktop.ui.cases.request_form import RequestForm
from hq_desktop.ui.cases.route_strip import RouteStrip
from hq_desktop.ui.figures import figure
from hq_desktop.ui.preview import Preview
from hq_desktop.ui.widgets.empty_note import EmptyNote
from hq_desktop.ui.widgets.page_header import PageHeader

NO_PREVIEW, PREVIEW = range(2)
LEFT_SHARE, LEFT_LEAST, LEFT_MOST = 0.48, 480, 760


class DeskView(QWidget):
    """Everything one document is made with."""

    make_asked = Signal()
    draft_asked = Signal()
    language_chosen = Signal(object)

    def __init__(self, complaints: tuple[Complaint, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = RequestForm(complaints, self)
        self.facts = FactsForm(self)
        self.footing = FootingList(self)
        self.objections = ObjectionList(self)
        self.made = MadeList(self)
        self.strip = RouteStrip(self)
        self.case = CaseStrip(self)
        self.preview = Preview(self)
        self.changed = ChangedStrip(self)
        self.bar = PackageBar(self)
        self.make = QPushButton(self.tr("Make the package"), self)
        self.draft = QPushButton(self.tr("Draft"), self)
        self.note = QLabel(self)
        self._header = PageHeader(self.tr("Cases"), self)
        self._right = QStackedWidget(self)
        self._languages = QButtonGroup(self)
        self._left = self._left_side()
        self._is_planned = self._is_complete = self._is_running = False
        self._build()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the choice of a document; a focus proxy would hold Tab here."""
        super().focusInEvent(event)
        self.form.kinds.setFocus(event.reason())

    def show_plan(
        self,
        plan: PackagePlan,
        missing: Sequence[tuple[str, str]],
        deadline: Deadline | None,
    ) -> None:
        """Show what would be made and what is missing."""
        self.facts.show_facts(missing)
        self._is_planned, self._is_complete = True, not missing
        self._allow()
        documents = plan.documents
        self.strip.setVisible(bool(documents))
        if documents:
            self.strip.show_document(documents[0], deadline)
        self.objections.setVisible(True)
        exhibits = sum(one.exhibits for one in documents)
        people = {person for one in documents for person in one.facts.people}
        parts = [
            self.tr("%n document(s)", "", len(documents)),
            self.tr("%n exhibit(s)", "", exhibits),
            *self.form.binding.words(),
        ]
        if self.form.binding.by_code.isChecked():
            sealed = self.tr("names in the sealed file: {count}")
            parts.append(sealed.format(count=figure(len(people))))
        self.note.setText(", ".join(parts))
        look.state(self.note, "")

    def show_nothing(self, reason: str) -> None:
        """Show why nothing can be made."""
        self.facts.show_facts(())
        self.footing.show_lines(())
        self.objections.hide()
        self.strip.hide()
        self._is_planned = self._is_complete = False
        self._allow()
        self.note.setText(f"! {reason}")
        look.state(self.note, "attention")

    def show_preview(self, path: Path) -> None:
        """Show a document as it will be printed."""
        opened = self.preview.show_file(path)
        self._right.setCurrentIndex(PREVIEW if opened else NO_PREVIEW)

    def clear_preview(self) -> None:
        """Show no document: the one that was shown is not the one that is chosen."""
        had_keys = self._right.isAncestorOf(QApplication.focusWidget() or self)
        self.preview.close_file()
        self.bar.show_documents(())
        self._right.setCurrentIndex(NO_PREVIEW)
        if had_keys:
            self.setFocus()

    def show_running(self, word: str) -> None:
        """Show that something is being done."""
        self.bar.show_running(word)
        self._is_running = bool(word)
        self._allow()

    def add_deed(self, button: QWidget) -> None:
        """Put a deed of another place before those of the desk."""
        self._header.add_deed_before(self.draft, button)

    def show_text_note(self, words: str) -> None:
        """Show how far the text is from its template; empty words show nothing."""
        self._header.show_note(words)

    def show_language(self, language: Language) -> None:
        """Show which language of the document is chosen, where another place chose it."""
        for button in self._languages.buttons():
            button.setChecked(button.property("of") == language.value)

    def _allow(self) -> None:
        """A draft may lack facts, a package may not."""
        self.draft.setEnabled(self._is_planned and not self._is_running)
        self.make.setEnabled(self._is_planned and self._is_complete and not self._is_running)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices their part of the width."""
        super().resizeEvent(event)
        wide = round(self.width() * LEFT_SHARE)
        self._left.setFixedWidth(max(LEFT_LEAST, min(LEFT_MOST, wide)))

    def _build(self) -> None:
        for language, name in ((Language.RU, "Русский"), (Language.KK, "Қазақша")):
            self._add_language(language, name)
        look.kind(self.make, "primary")
        self.make.setToolTip("Ctrl+P")
        self.draft.setToolTip("F5")
        self._header.add_deed(self.draft)
        self._header.add_deed(self.make)
        self.make.clicked.connect(self.make_asked)
        self.draft.clicked.connect(self.draft_asked)
        self._right.addWidget(
            EmptyNote(
                self.tr("The document stands here"),
                self.tr(
                    "Choose what it is about and make the package, or look at a draft. What you "
                    "see is exactly the file that is printed."
                ),
                parent=self,
            )
        )
        self._right.addWidget(self.preview)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.changed)
        right.addWidget(self._right, 1)
        right.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.strip)
        column.addWidget(self.case)
        column.addLayout(row, 1)

    def _left_side(self) -> QScrollArea:
        inside = QWidget(self)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.kind(inside, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        self.note.setWordWrap(True)
        look.kind(self.note, "second")
        for widget in (self.form, self.note, self.facts, self.footing, self.objections, self.made):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _add_language(self, language: Language, name: str) -> None:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setChecked(language is self.form.language)
        button.setProperty("of", language.value)
        button.setAccessibleName(self.tr("Language of the document: {name}").format(name=name))
        look.kind(button, "filter")
        self._languages.addButton(button)
        self._header.add_deed(button)
        button.clicked.connect(lambda: self.language_chosen.emit(language))
