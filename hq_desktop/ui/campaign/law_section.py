"""What no lawyer has checked yet: forms, relations, terms, each with its source."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.law import Unchecked
from hq_desktop.ui.campaign.section import Section
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import read_words
from hq_desktop.ui.tasks import Tasks
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate


def law_columns() -> tuple[Column[Unchecked], ...]:
    """Return the columns of what is to be checked."""
    return (
        Column(lambda: translate("Campaign", "What"), lambda one: worded(one.title)),
        Column(lambda: translate("Campaign", "Kind"), lambda one: _kind_words(one.kind), width=110),
        Column(lambda: translate("Campaign", "Code"), lambda one: one.code, width=190),
        Column(lambda: translate("Campaign", "Source"), lambda one: one.mark.source, width=300),
        Column(lambda: translate("Campaign", "Edition"), lambda one: one.mark.edition, width=100),
        Column(
            lambda: translate("Campaign", "State"),
            lambda one: read_words(one.mark.mark),
            tone=lambda one: "attention" if one.mark.mark != "V" else "ink2",
            width=200,
        ),
    )


class LawSection(Section[Unchecked]):
    """The items of law that wait for a lawyer's name."""

    def __init__(
        self, actions: CampaignActions, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(law_columns(), lambda one: (one.kind, one.code, one.title), tasks, parent)
        self._actions = actions

    def show_race(self, _directory: Directory, _race: Race | None) -> None:
        """Show what is to be checked by a lawyer."""
        if not self.table.records.shown:
            self.table.show_records(self._actions.unchecked())
            self.show_note(
                self.tr(
                    "To be checked by a lawyer: nobody has put a name to these items. Documents "
                    "that are filed carry no mark of this; the lawyer's sheet lists it."
                )
            )


def _kind_words(kind: str) -> str:
    return {
        "profile": translate("Campaign", "election"),
        "form": translate("Campaign", "form"),
        "line": translate("Campaign", "line"),
        "relation": translate("Campaign", "relation"),
        "act": translate("Campaign", "act"),
        "article": translate("Campaign", "article"),
        "ground": translate("Campaign", "ground"),
        "deadline": translate("Campaign", "term"),
        "route": translate("Campaign", "route"),
        "relief": translate("Campaign", "request"),
        "refusal": translate("Campaign", "reason for a refusal"),
        "event": translate("Campaign", "event that starts terms"),
        "body": translate("Campaign", "name of a body"),
        "paper": translate("Campaign", "station paper"),
        "role": translate("Campaign", "role"),
        "right": translate("Campaign", "right or duty"),
    }.get(kind, kind)
