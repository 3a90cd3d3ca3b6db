"""Panels that lie over the form for a moment: why a finding, where a copy comes from."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hq_desktop.domain.entry import Draft
from hq_desktop.domain.zone import ZONE
from hq_desktop.ui import keys, look
from hq_desktop.ui.entry.notes import Reason
from hq_desktop.ui.widgets.yielding_field import YieldingField

_MOMENTS = ("%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M")


class WhyPanel(QFrame):
    """Every finding in full, with the article of the law; it never takes the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.kind(self, "overlay")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What the panel says."""
        return self._text.text()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show the reasons at the foot of what lies below."""
        texts = [self._told(reason) for reason in reasons]
        self._text.setText("\n\n".join(texts) or self.tr("Nothing contradicts so far."))
        parent = self.parentWidget()
        if parent is None:
            return
        height = min(self.heightForWidth(parent.width()), parent.height())
        self.setGeometry(0, parent.height() - height, parent.width(), height)
        self.show()
        self.raise_()

    def _told(self, reason: Reason) -> str:
        law = self.tr("lines {lines}: {numbers}; election law, article {law}").format(
            numbers=reason.numbers, lines=reason.lines, law=reason.law
        )
        if not reason.is_checked:
            law = self.tr("{law} (to be checked by a lawyer)").format(law=law)
        return f"≠ {reason.words}\n{law}"


class _Field(YieldingField):
    """A field of words that Enter and the arrows leave."""

    stepped = Signal(int)
    left_behind = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter and ↓, back by ↑, away by Escape."""
        if keys.is_enter(event) or event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            self.stepped.emit(1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left_behind.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        """Leave the way between the fields to the panel."""
        return False


class FieldPanel(QFrame):
    """A few optional fields over the form; Enter on the last one is done."""

    done = Signal()
    given_up = Signal()

    def __init__(self, heading: str, captions: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        look.kind(self, "overlay")
        self.fields = [_Field(self) for _ in captions]
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setVerticalSpacing(8)
        self.heading = QLabel(heading, self)
        self.heading.setWordWrap(True)
        look.kind(self.heading, "heading")
        grid.addWidget(self.heading, 0, 0, 1, 2)
        for place, (caption, field) in enumerate(zip(captions, self.fields, strict=True)):
            label = QLabel(caption, self)
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(caption)
            field.stepped.connect(lambda steps, place=place: self._step(place + steps))
            field.left_behind.connect(self.given_up)
            grid.addWidget(label, place + 1, 0)
            grid.addWidget(field, place + 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.hide()

    def open(self) -> None:
        """Appear over what lies below, with the keys in the first field."""
        parent = self.parentWidget()
        if parent is not None:
            width = parent.width()
            self.setGeometry(0, 0, width, self.heightForWidth(width))
        self.show()
        self.raise_()
        self.fields[0].setFocus()

    def focusNextPrevChild(self, _is_next: bool) -> bool:
        """Hand the keys to nobody when the panel goes: the screen says where they belong."""
        return False

    def _step(self, place: int) -> None:
        if place >= len(self.fields):
            self.done.emit()
        else:
            self.fields[max(place, 0)].setFocus()


class OriginPanel(FieldPanel):
    """Who got the copy, when, where, and why it is corrected: all of it optional."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ("", "", "", ""), parent)
        captions = (
            self.tr("Obtained by (observer)"),
            self.tr("When, such as 23:40 or 22.11.2026 23:40"),
            self.tr("Where"),
            self.tr("Why it is corrected"),
        )
        self.heading.setText(self.tr("Where the copy comes from (may stay empty)"))
        for label, field, caption in zip(
            self.findChildren(QLabel)[1:], self.fields, captions, strict=True
        ):
            label.setText(caption)
            field.setAccessibleName(caption)

    def show_draft(self, draft: Draft) -> None:
        """Show what has been told already."""
        when = draft.obtained_at.astimezone(ZONE) if draft.obtained_at else None
        told = (
            draft.obtained_by,
            f"{when:%d.%m.%Y %H:%M}" if when else "",
            draft.obtained_where,
            draft.reason,
        )
        for field, text in zip(self.fields, told, strict=True):
            field.setText(text)
        look.state(self.fields[1], "")

    def told(self, draft: Draft) -> Draft | None:
        """Return the draft with what was told; None where the moment cannot be read."""
        who, when, where, why = (field.text().strip() for field in self.fields)
        moment = read_moment(when, datetime.now(ZONE)) if when else None
        if when and moment is None:
            look.state(self.fields[1], "faulty")
            self.fields[1].setFocus()
            return None
        return replace(draft, obtained_by=who, obtained_at=moment, obtained_where=where, reason=why)


def read_moment(text: str, now: datetime) -> datetime | None:
    """Return the moment a person typed: a time of day means the last time it was that late."""
    for pattern in _MOMENTS:
        try:
            return datetime.strptime(text, pattern).replace(tzinfo=now.tzinfo)
        except ValueError:
            continue
    try:
        hour = datetime.strptime(text, "%H:%M").replace(tzinfo=now.tzinfo)
    except ValueError:
        return None
    moment = now.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    return moment if moment <= now else moment - timedelta(days=1)
