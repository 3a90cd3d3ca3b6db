"""The head of a document's text: the way back, which document in which language, its draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QToolButton, QWidget

from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.domain.text import Language
from hq_desktop.ui import look
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.page_header import PageHeader


class TextHead(PageHeader):
    """Of several documents of a package one is edited at a time, in one language."""

    left = Signal()
    draft_asked = Signal()
    language_chosen = Signal(object)
    document_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.show_title(self.tr("Text"))
        self.back = QPushButton(self.tr("← Cases"), self)
        self.back.setToolTip("Esc")
        self.back.clicked.connect(self.left)
        self.add_before(self.back)
        self.documents = QComboBox(self)
        self.documents.setAccessibleName(self.tr("Document"))
        self.documents.setToolTip("Ctrl+PgUp, Ctrl+PgDown")
        self.documents.setMinimumContentsLength(14)
        self.documents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.documents.currentIndexChanged.connect(self.document_chosen)
        self.add_beside(self.documents)
        self._languages = QButtonGroup(self)
        for language, name in ((Language.RU, "Русский"), (Language.KK, "Қазақша")):
            self._add_language(language, name)
        self.draft = QPushButton(self.tr("Draft"), self)
        self.draft.setToolTip("F5")
        self.draft.clicked.connect(self.draft_asked)
        self.add_deed(self.draft)

    @property
    def document(self) -> int:
        """The place of the document that is edited."""
        return max(0, self.documents.currentIndex())

    @property
    def other_language(self) -> str:
        """The language that the document is not shown in, by its own name."""
        return next((one.text() for one in self._languages.buttons() if not one.isChecked()), "")

    def show_plan(self, plan: PackagePlan | None) -> int:
        """Offer the documents of a plan; return which of them is edited."""
        documents = plan.documents if plan is not None else ()
        place = min(self.document, max(0, len(documents) - 1))
        self.documents.blockSignals(True)
        self.documents.clear()
        for one in documents:
            self.documents.addItem(worded(one.challenged) or worded(one.addressee) or "–")
        self.documents.setCurrentIndex(place)
        self.documents.blockSignals(False)
        self.documents.setVisible(len(documents) > 1)
        for button in self._languages.buttons():
            button.setChecked(plan is not None and button.property("of") == plan.language.value)
        return place

    def turn_language(self) -> None:
        """Go over to the document in the other language."""
        other = next((one for one in self._languages.buttons() if not one.isChecked()), None)
        if other is not None:
            other.click()

    def step_document(self, step: int) -> None:
        """Go over to the document before or after."""
        place = self.documents.currentIndex() + step
        if 0 <= place < self.documents.count():
            self.documents.setCurrentIndex(place)

    def _add_language(self, language: Language, name: str) -> None:
        button = QToolButton(self)
        button.setText(name)
        button.setCheckable(True)
        button.setProperty("of", language.value)
        button.setAccessibleName(self.tr("Language of the document: {name}").format(name=name))
        button.setToolTip("Ctrl+L")
        look.kind(button, "filter")
        self._languages.addButton(button)
        self.add_deed(button)
        button.clicked.connect(lambda: self.language_chosen.emit(language))
