"""Whose act is challenged, before whom, and until when: terms never scroll away."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.actions.cases import PlannedDocument
from hq_desktop.domain.law import Deadline
from hq_desktop.ui import look
from hq_desktop.ui.cases.wording import checked_mark
from hq_desktop.ui.figures import day
from hq_desktop.ui.language import worded


class RouteStrip(QWidget):
    """The route and the terms of the document that is planned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        self._challenged = _Fact(self.tr("Challenged"), self)
        self._addressee = _Fact(self.tr("Addressed to"), self)
        self.safe = _Fact(self.tr("Safe date"), self, is_strong=True)
        self.nominal = _Fact(self.tr("Nominal date"), self)
        row.addWidget(self._challenged, 3)
        arrow = QLabel("→", self)
        row.addWidget(arrow)
        row.addWidget(self._addressee, 3)
        row.addWidget(self.safe, 2)
        row.addWidget(self.nominal, 2)

    def show_document(self, document: PlannedDocument, deadline: Deadline | None) -> None:
        """Show the route of a document and the term that runs from its act."""
        act_on = document.facts.act_on
        self._challenged.show_fact(worded(document.challenged), self._act(act_on))
        addressee = worded(document.addressee) or "! " + self.tr("not known yet")
        answer = worded(deadline.answer) if deadline is not None else ""
        self._addressee.show_fact(addressee, answer)
        window = deadline.window(act_on) if deadline is not None and act_on is not None else None
        if window is None or deadline is None:
            unknown = self.tr("the day of the act is not known")
            self.safe.show_fact("?", unknown)
            self.nominal.show_fact("?", "")
            return
        law = self.tr("10 days, art. {articles}").format(articles=", ".join(deadline.law[:1]))
        self.safe.show_fact(day(window.safe), self.tr("the day of the act counts as the first"))
        self.nominal.show_fact(day(window.nominal), f"{law}; {checked_mark(deadline.mark)}")

    def _act(self, act_on: date | None) -> str:
        return self.tr("act of {day}").format(day=day(act_on)) if act_on is not None else ""


class _Fact(QWidget):
    """Three lines: what it is, the thing itself, a note."""

    def __init__(self, name: str, parent: QWidget, *, is_strong: bool = False) -> None:
        super().__init__(parent)
        caption = QLabel(name, self)
        look.kind(caption, "caption")
        self.value = QLabel(self)
        look.kind(self.value, "page-title" if is_strong else "heading")
        self._note = QLabel(self)
        look.kind(self._note, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (caption, self.value, self._note):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)
        column.addStretch(1)

    def show_fact(self, value: str, note: str) -> None:
        """Show another value and note."""
        self.value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
