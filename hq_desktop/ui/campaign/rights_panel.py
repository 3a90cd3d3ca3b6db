"""Beside a person: what the credential lacks, what the role may sign, what binds it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.domain.role_rights import Right, RightKind, RoleRights
from hq_desktop.domain.text import Text
from hq_desktop.ui.campaign.column_panel import ColumnPanel
from hq_desktop.ui.campaign.observer_columns import ObserverRow
from hq_desktop.ui.campaign.observer_words import role_words
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import cited

translate = QCoreApplication.translate

HEIGHT = 208


class RightsPanel(ColumnPanel):
    """Three columns under the list: the person, what may be signed, what binds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        captions = (
            translate("RightsPanel", "To mend"),
            translate("RightsPanel", "May sign"),
            translate("RightsPanel", "Proof, rights and limits"),
        )
        super().__init__(
            translate("RightsPanel", "What the person may sign"),
            captions,
            (1, 1, 1),
            HEIGHT,
            parent,
        )

    def show_person(
        self, row: ObserverRow | None, rights: RoleRights | None, acts: Sequence[Text] = ()
    ) -> None:
        """Show what is known of a person; nobody takes no room. `acts` are short names of codes."""
        self.setVisible(row is not None)
        if row is None:
            return
        role = worded(rights.title) if rights else role_words(row.observer.role)
        lacks = [f"! {warning}" for warning in row.warnings]
        own = rights.rights if rights else ()
        unknown = [self.tr("not known without a role")]
        limits = (RightKind.PROOF, RightKind.RIGHT, RightKind.DUTY)
        self.show_state(0, is_faulty=bool(lacks))
        self.show_columns(
            f"{row.name}, {role}",
            (
                lacks or [self.tr("✓ nothing is missing")],
                _lines(own, (RightKind.SIGN,), acts) or unknown,
                _lines(own, limits, acts) or unknown,
            ),
            _source(rights),
        )


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
