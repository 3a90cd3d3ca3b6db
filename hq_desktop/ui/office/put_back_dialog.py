"""Asks why an earlier state is to be put back, and shows what will be different then."""

from PySide6.QtWidgets import QWidget

from hq_desktop.domain.history import FieldChange, RecordChange
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.office.facts import Titles
from hq_desktop.ui.office.field_words import both_words, field_words
from hq_desktop.ui.office.record_words import noun_words
from hq_desktop.ui.widgets.form_dialog import FormDialog, text_field, trimmed

_SHOWN = 12


class PutBackDialog(FormDialog):
    """What changes, from now to then, and the reason, which is asked for."""

    def __init__(
        self,
        change: RecordChange,
        fields: tuple[FieldChange, ...],
        titles: Titles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Put back the state of {moment}").format(moment=moment(change.moment)),
            self.tr("Put back"),
            parent,
        )
        self.add_note(
            self.tr(
                "{record}, as {operator} left it. It becomes a new change; what was written since "
                "stays in the history."
            ).format(record=noun_words(change.record), operator=change.operator)
        )
        for one in fields[:_SHOWN]:
            before, after = both_words(one, titles)
            self.add_note(f"{field_words(one.path, titles, change.record[0])}: {before} → {after}")
        if len(fields) > _SHOWN:
            more = figure(len(fields) - _SHOWN)
            self.add_note(self.tr("… and {count} more fields").format(count=more))
        self._reason = self.add(self.tr("&Reason"), text_field())
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """The reason as the journal keeps it."""
        return trimmed(self._reason)

    def fault(self) -> str:
        """Ask for the reason."""
        return "" if self.reason else self.tr("The reason is missing.")
