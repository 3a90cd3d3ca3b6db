"""Beside a person: what the credential lacks, what the role may sign, what binds it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from hq_desktop.domain.role_rights import Right, RightKind, RoleRights
from hq_desktop.ui import look
from hq_desktop.ui.campaign.observer_columns import ObserverRow
from hq_desktop.ui.campaign.observer_words import role_words
from hq_desktop.ui.language import worded

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
        look.kind(ground, "surface")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(ground)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        self._heads = [_label(ground, "heading") for _ in range(3)]
        self._texts = [_label(ground, "second") for _ in range(3)]
        for place, (head, text) in enumerate(zip(self._heads, self._texts, strict=True)):
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        self._source = _label(ground, "caption")
        grid.addWidget(self._source, 2, 0, 1, 3)
        grid.setRowStretch(3, 1)
        self.setWidget(ground)
        self.hide()

    def show_person(self, row: ObserverRow | None, rights: RoleRights | None) -> None:
        """Show what is known of a person; nobody takes no room."""
        self.setVisible(row is not None)
        if row is None:
            return
        role = worded(rights.title) if rights else role_words(row.observer.role)
        lacks = [f"! {warning}" for warning in row.warnings]
        self._show(0, f"{row.name}, {role}", lacks or [self.tr("✓ nothing is missing")])
        look.state(self._texts[0], "attention" if lacks else "good")
        own = rights.rights if rights else ()
        self._show(1, self.tr("May sign"), _lines(own, (RightKind.SIGN,)))
        self._show(
            2,
            self.tr("Proof, rights and limits"),
            _lines(own, (RightKind.PROOF, RightKind.RIGHT, RightKind.DUTY)),
        )
        self._source.setText(_source(rights))
        self.verticalScrollBar().setValue(0)

    def _show(self, place: int, head: str, lines: Sequence[str]) -> None:
        self._heads[place].setText(head)
        self._texts[place].setText("\n".join(lines) or self.tr("not known without a role"))


def _lines(rights: Iterable[Right], kinds: tuple[RightKind, ...]) -> list[str]:
    """The kinds in their order, each with its articles; what was not read in an act says so."""
    chosen = [one for kind in kinds for one in rights if one.kind is kind]
    return [f"· {worded(one.text)}{_cited(one)}" for one in chosen]


def _cited(right: Right) -> str:
    articles = f" ({', '.join(right.law)})" if right.law else ""
    if right.mark.mark == "V":
        return articles
    return f"{articles} – {translate('RightsPanel', '! not verified')}"


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
