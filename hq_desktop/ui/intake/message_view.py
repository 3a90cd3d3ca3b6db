"""The message a file came with, and what the file claims of itself, read top down."""

from collections.abc import Callable
from html import escape

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.inspection import Inspection
from hq_desktop.ui import look
from hq_desktop.ui.figures import figure
from hq_desktop.ui.intake import words
from hq_desktop.ui.widgets.fitted_text import FittedText

CARD_FACTS = 8
_PLACES = 5
"""Decimal places of a latitude: about a metre."""


class MessageView(QScrollArea):
    """Sender, moment and text; then the file as it is; then what it claims, marked as a claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground = QWidget(self)
        look.kind(ground, "scrolled")
        self._text = FittedText(ground)
        self._text.setAccessibleName(self.tr("The message and the file"))
        self._text.setTabChangesFocus(True)
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 4, 8, 8)
        column.addWidget(self._text)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(ground)

    @property
    def words(self) -> str:
        """What can be read here."""
        return self._text.toPlainText()

    def show_waiting(
        self, waiting: Waiting | None, answered: Callable[[Delivery], str], *, is_ballot: bool
    ) -> None:
        """Show the message of a file; `answered` gives the text of the message it answers."""
        if waiting is None:
            self._text.show_html("")
            return
        parts = [*self._warning(is_ballot), *self._message(waiting.delivery, answered)]
        parts += self._file(waiting)
        parts += self._claims(waiting.inspection)
        parts += self._card(waiting.delivery)
        self._text.show_html("".join(parts))
        self.verticalScrollBar().setValue(0)

    def _warning(self, is_ballot: bool) -> list[str]:
        if not is_ballot:
            return []
        told = self.tr(
            "! Marked as a filled ballot. To photograph a filled ballot and to spread the picture "
            "on election day is forbidden (election law 27(4)). The file stays out of packages."
        )
        return [_paragraph(told, look.color(self, "attention").name())]

    def _message(self, delivery: Delivery, answered: Callable[[Delivery], str]) -> list[str]:
        second, third = look.color(self, "ink2").name(), look.color(self, "ink3").name()
        parts = [f"<p style='margin:0 0 2px 0'><b>{_safe(words.sender_words(delivery))}</b></p>"]
        parts.append(_paragraph(words.origin_words(delivery), third, size=12))
        if delivery.forwarded_from:
            told = self.tr("Forwarded from {name}").format(name=delivery.forwarded_from)
            parts.append(_paragraph(told, second))
        if delivery.reply_to:
            text = answered(delivery)
            quoted = f"“{text}”" if text else self.tr("a message without words")
            parts.append(_paragraph(self.tr("Answers: {text}").format(text=quoted), second))
        if delivery.text:
            size = "font-size:14px; margin:6px 0 8px 0"
            parts.append(f"<p style='{size}'>{_safe(delivery.text)}</p>")
        if delivery.edited_at is not None:
            parts.append(_paragraph(self.tr("edited by its sender"), third, size=12))
        return parts

    def _file(self, waiting: Waiting) -> list[str]:
        delivery, found = waiting.delivery, waiting.inspection
        place = next(
            (n for n, one in enumerate(delivery.files, 1) if one.sha256 == waiting.file.sha256), 1
        )
        told = self.tr("file {place} of {count}")
        facts = [waiting.file.name, told.format(place=place, count=figure(len(delivery.files)))]
        if found is not None and found.pictures:
            facts.append(f"{found.width} × {found.height}")
        if waiting.also_in:
            facts.append(self.tr("brought again %n time(s)", "", waiting.also_in))
        parts = [self._heading(self.tr("File")), _paragraph(" · ".join(facts))]
        tone = look.color(self, "attention").name()
        for defect in found.defects if found is not None else ():
            ask = self.tr("! {defect}: ask for another photo while the sender can be asked")
            parts.append(_paragraph(ask.format(defect=words.defect_words(defect)), tone))
        return parts

    def _claims(self, found: Inspection | None) -> list[str]:
        if found is None:
            return []
        claims = []
        if found.taken_at:
            claims.append(self.tr("taken {moment}").format(moment=found.taken_at))
        if found.device:
            claims.append(found.device)
        if found.latitude is not None and found.longitude is not None:
            claims.append(f"{found.latitude:.{_PLACES}f}, {found.longitude:.{_PLACES}f}")
        if not claims:
            claims = [self.tr("nothing: messengers take it away unless a photo is sent as a file")]
        head = self._heading(self.tr("The file claims (not verified)"))
        return [head, _paragraph(" · ".join(claims))]

    def _card(self, delivery: Delivery) -> list[str]:
        missing = len(delivery.card.missing)
        told = self.tr("{stated} of {count} facts stated")
        if not missing:
            text = self.tr("✓ complete")
        else:
            text = told.format(stated=CARD_FACTS - missing, count=CARD_FACTS)
        return [self._heading(self.tr("Card of the delivery")), _paragraph(text)]

    def _heading(self, text: str) -> str:
        shade = look.color(self, "ink3").name()
        return f"<p style='font-size:12px; margin:10px 0 1px 0; color:{shade}'>{_safe(text)}</p>"


def _paragraph(text: str, shade: str = "", *, size: int = 13) -> str:
    color = f"; color:{shade}" if shade else ""
    return f"<p style='font-size:{size}px; margin:0 0 3px 0{color}'>{_safe(text)}</p>"


def _safe(text: str) -> str:
    return escape(text).replace("\n", "<br>")
