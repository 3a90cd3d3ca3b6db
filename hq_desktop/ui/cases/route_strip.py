"""Whose act is challenged, before whom, and until when: terms never scroll away."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hq_desktop.actions.package_plan import PlannedDocument
from hq_desktop.domain.law import Deadline
from hq_desktop.domain.zone import end_of
from hq_desktop.ui import look
from hq_desktop.ui.cases.route_reading import Recount, Turn
from hq_desktop.ui.cases.terms_words import left_words, now, weekday
from hq_desktop.ui.figures import day
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import checked_mark


class RouteStrip(QWidget):
    """The route and the terms of the document that is planned."""

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], datetime] = now
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        look.kind(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        self._challenged = _Fact(self.tr("Challenged"), self)
        self._addressee = _Fact(self.tr("Addressed to"), self)
        self.other = _Fact(self.tr("and (or)"), self)
        self.safe = _Fact(self.tr("Safe date"), self, is_strong=True)
        self.nominal = _Fact(self.tr("Nominal date"), self)
        self.recount = _Fact(self.tr("Recount"), self)
        self._arrows = [QLabel("→", self) for _ in range(2)]
        row.addWidget(self._challenged, 3)
        row.addWidget(self._arrows[0])
        row.addWidget(self._addressee, 3)
        row.addWidget(self._arrows[1])
        row.addWidget(self.other, 3)
        row.addWidget(self.safe, 3)
        row.addWidget(self.nominal, 2)
        row.addWidget(self.recount, 2)
        for widget in (self.other, self._arrows[1], self.recount):
            widget.hide()

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
            self.safe.show_name(self.tr("Safe date"))
            self.safe.show_fact("?", unknown)
            self.nominal.show_fact("?", "")
            return
        law = self.tr("10 days, art. {articles}").format(articles=", ".join(deadline.law[:1]))
        self.safe.show_name(self.tr("Safe date {day}").format(day=weekday(window.safe)))
        self.safe.show_fact(
            self._left(end_of(window.safe)), self.tr("the day of the act counts as the first")
        )
        self.nominal.show_fact(weekday(window.nominal), f"{law}; {checked_mark(deadline.mark)}")

    def show_route(self, turns: tuple[Turn, ...], recount: Recount | None) -> None:
        """Show who else may be turned to, and until when a recount can be ordered."""
        other = turns[0] if turns else None
        self.other.setVisible(other is not None)
        self._arrows[1].setVisible(other is not None)
        if other is not None:
            self.other.show_fact(other.name, other.note)
            self.other.setToolTip(other.account)
        self.recount.setVisible(recount is not None)
        if recount is not None:
            until = self.tr("is over") if recount.is_gone else self.tr("until publication")
            latest = self.tr("not later than {day}").format(day=day(recount.latest_on))
            self.recount.show_fact(until, latest)

    def _left(self, end: datetime) -> str:
        left = end - self._clock()
        if left <= timedelta():
            return "! " + self.tr("is over")
        return self.tr("{time} left").format(time=left_words(left))

    def _act(self, act_on: date | None) -> str:
        return self.tr("act of {day}").format(day=day(act_on)) if act_on is not None else ""


class _Fact(QWidget):
    """Three lines: what it is, the thing itself, a note."""

    def __init__(self, name: str, parent: QWidget, *, is_strong: bool = False) -> None:
        super().__init__(parent)
        self.name = QLabel(name, self)
        look.kind(self.name, "caption")
        self.value = QLabel(self)
        look.kind(self.value, "page-title" if is_strong else "heading")
        self._note = QLabel(self)
        look.kind(self._note, "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.name, self.value, self._note):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)
        column.addStretch(1)

    def show_name(self, name: str) -> None:
        """Show another name."""
        self.name.setText(name)

    def show_fact(self, value: str, note: str) -> None:
        """Show another value and note."""
        self.value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))
