"""What to ask the observer: the questions of the ground, its articles, its limits."""

from collections.abc import Callable, Iterator, Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hq_desktop.domain.incident import Incident
from hq_desktop.domain.law import AnsweredBy, Article, Ground
from hq_desktop.ui import look
from hq_desktop.ui.figures import moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.fitted_text import FittedText

Articles = Callable[[str], Article | None]


class AskedPane(QScrollArea):
    """The questions with a sign at those that are answered; then what the ground rests on."""

    def __init__(self, articles: Articles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles = articles
        self._text = FittedText(self)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setAccessibleName(self.tr("What to ask"))
        ground = QWidget(self)
        look.kind(ground, "scrolled")
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._text)
        column.addStretch(1)
        self.setWidget(ground)
        self.setWidgetResizable(True)

    @property
    def text(self) -> str:
        """What the pane says."""
        return self._text.toPlainText()

    def show_ground(
        self, ground: Ground | None, answered: frozenset[AnsweredBy], files: int
    ) -> None:
        """Show what a ground asks for; a question of the account is never ticked by itself.

        Fewer files than questions for files leave it open which question they answer.
        """
        parts: list[str] = []
        if ground is not None:
            wanted = sum(one.answered_by is AnsweredBy.EVIDENCE for one in ground.ask)
            signs = dict.fromkeys(answered, "✓")
            if 0 < files < wanted:
                signs[AnsweredBy.EVIDENCE] = "?"
            parts = [*self._asked(ground, signs), *self._rests_on(ground)]
        self._text.show_html("".join(parts))

    def show_newer(self, incident: Incident) -> None:
        """Show above it what somebody else has saved meanwhile."""
        told = self.tr("Saved meanwhile; saving again puts yours in its place")
        values = (moment(incident.happened_at), incident.account, incident.people, incident.place)
        lines = "".join(f"<p>{escape(one)}</p>" for one in values if one)
        self._text.show_html(f"<h4>{escape(told)}</h4>{lines}<hr>{self._text.toHtml()}")

    def _asked(self, ground: Ground, signs: Mapping[AnsweredBy, str]) -> Iterator[str]:
        yield f"<p><b>{escape(worded(ground.title))}</b></p>"
        if ground.warning.every():
            color = look.color(self, "attention").name()
            sign = self.tr("weak ground") if ground.is_weak else ""
            told = ": ".join(part for part in (sign, worded(ground.warning)) if part)
            yield f"<p style='color:{color}'>! {escape(told)}</p>"
        yield _heading(self.tr("Ask"))
        yield "<table cellspacing='0' cellpadding='2'>"
        for question in ground.ask:
            sign = signs.get(question.answered_by, "○")
            yield f"<tr><td width='18'>{sign}</td><td>{escape(worded(question.text))}</td></tr>"
        yield "</table>"

    def _rests_on(self, ground: Ground) -> Iterator[str]:
        yield _heading(self.tr("What should show it"))
        yield f"<p>{escape(worded(ground.evidence))}</p>"
        yield _heading(self.tr("Articles of the election law"))
        yield from (self._article(one) for one in ground.law)
        further = (*ground.offences, *ground.crimes)
        if further:
            yield _heading(self.tr("For a prosecutor alone"))
            yield from (self._article(one) for one in further)
        if not ground.mark.is_checked:
            ink = look.color(self, "ink3").name()
            words = self.tr("to be checked by a lawyer")
            yield f"<p style='color:{ink}'>{escape(words)}</p>"

    def _article(self, reference: str) -> str:
        article = self._articles(reference)
        about = worded(article.about) if article else ""
        return f"<p style='margin:2px 0'><b>{escape(reference)}</b> {escape(about)}</p>"


def _heading(words: str) -> str:
    return f"<p style='margin-bottom:2px'><b>{escape(words)}</b></p>"
