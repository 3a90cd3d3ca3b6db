"""Beside a person: what the credential lacks, what the role may sign, what binds it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from hq_desktop.domain.role_rights import Right, RightKind, RoleRights
from hq_desktop.domain.text import Text
from hq_desktop.ui import look
from hq_desktop.ui.campaign.observer_columns import ObserverRow
from hq_desktop.ui.campaign.observer_words import role_words
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import cited

translate = QCoreApplication.translate

HEIGHT = 208


class RightsPanel(QScrollArea):
    """Three columns under the list: the person, what may be signed, what binds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the person may sign"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget(self)
        look.kind(ground, "foot-bar")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._person = _label(ground, "heading")
        self._texts = [_label(ground, "second") for _ in range(3)]
        self._source = _label(ground, "caption")
        grid = QGridLayout(ground)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._person, 0, 0, 1, 3)
        heads = (self.tr("To mend"), self.tr("May sign"), self.tr("Proof, rights and limits"))
        for place, (words, text) in enumerate(zip(heads, self._texts, strict=True)):
            head = _label(ground, "caption")
            head.setText(words)
            grid.addWidget(head, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, 2, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self._source, 3, 0, 1, 3)
        grid.setRowStretch(4, 1)
        self.setWidget(ground)
        self.hide()

    def show_person(
        self, row: ObserverRow | None, rights: RoleRights | None, acts: Sequence[Text] = ()
    ) -> None:
        """Show what is known of a person; nobody takes no room. `acts` are short names of codes."""
        self.setVisible(row is not None)
        if row is None:
            return
        role = worded(rights.title) if rights else role_words(row.observer.role)
        lacks = [f"! {warning}" for warning in row.warnings]
        self._person.setText(f"{row.name}, {role}")
        look.state(self._texts[0], "attention" if lacks else "good")
        own = rights.rights if rights else ()
        unknown = [self.tr("not known without a role")]
        limits = (RightKind.PROOF, RightKind.RIGHT, RightKind.DUTY)
        for text, lines in zip(
            self._texts,
            (
                lacks or [self.tr("✓ nothing is missing")],
                _lines(own, (RightKind.SIGN,), acts) or unknown,
                _lines(own, limits, acts) or unknown,
            ),
            strict=True,
        ):
            text.setText("\n".join(lines))
        self._source.setText(_source(rights))
        self.verticalScrollBar().setValue(0)


def _lines(
    rights: Iterable[Right], kinds: tuple[RightKind, ...], acts: Sequence[Text]
) -> list[str]:
    """The kinds in their order, each with its articles; what was not read in an act says so."""
    chosen = [one for kind in kinds for one in rights if one.kind is kind]
    return [f"· {worded(one.text)}{cited(one.law, one.mark.mark, acts)}" for one in chosen]


def _source(rights: RoleRights | None) -> str:
    if rights is None:
        return ""
    sources = dict.fromkeys(f"{one.mark.source}, {one.mark.edition}" for one in rights.rights)
    told = "; ".join(sources)
    if all(one.mark.is_checked for one in rights.rights):
        return told
    return translate("RightsPanel", "{source}. To be checked by a lawyer.").format(source=told)


def _label(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    look.kind(label, kind)
    return label
