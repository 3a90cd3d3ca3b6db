"""The forms of a precinct: what is known of it, and why it was closed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hq_desktop.domain.election import (
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    PrecinctKind,
)
from hq_desktop.domain.observer import Observer, shown_name
from hq_desktop.domain.protocol import LARGEST_COUNT
from hq_desktop.ui import hidden_names
from hq_desktop.ui.campaign.columns import commission_names
from hq_desktop.ui.campaign.wording import precinct_kinds
from hq_desktop.ui.figures import parsed
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed


class PrecinctDialog(FormDialog):
    """A polling place and its commission."""

    def __init__(
        self,
        directory: Directory,
        known: Precinct | None,
        parent: QWidget | None = None,
        *,
        people: Sequence[Observer] = (),
    ) -> None:
        title = (
            self.tr("New precinct")
            if known is None
            else self.tr("Precinct {number}").format(number=known.number)
        )
        super().__init__(title, self.tr("Save"), parent)
        one = known or Precinct(PrecinctId(0), "", CommissionCode(""))
        self._known = one
        self._number = self.add(self.tr("Number"), text_field(one.number, longest=20))
        names = commission_names(directory.commissions)
        choices: list[tuple[object, str]] = [
            (code, name)
            for code, name in sorted(names.items(), key=lambda pair: pair[1])
            if not directory.commissions[code].is_court
        ]
        self._commission = self.add(
            self.tr("Commission"), choice_field(choices, one.commission or None)
        )
        self._name_ru = self.add(self.tr("School or place, Russian"), text_field(one.name.ru))
        self._name_kk = self.add(self.tr("School or place, Kazakh"), text_field(one.name.kk))
        self._address_ru = self.add(self.tr("Address, Russian"), text_field(one.address.ru))
        self._address_kk = self.add(self.tr("Address, Kazakh"), text_field(one.address.kk))
        voters = "" if one.voters_on_list is None else str(one.voters_on_list)
        self._voters = self.add(
            self.tr("Voters on the list (empty: not known)"), text_field(voters, longest=12)
        )
        self._kind = self.add(self.tr("Kind"), choice_field(precinct_kinds(), one.kind))
        if known is not None:
            self._add_people(people)

    def _add_people(self, people: Sequence[Observer]) -> None:
        told = QLabel("\n".join(map(_person, people)) or self.tr("nobody is listed"))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.people = self.add(self.tr("Our people there"), told)
        self.add_note(self.tr("People are changed in the section “Observers and proxies”."))

    def fault(self) -> str:
        """Say what is missing or cannot be a count."""
        if not trimmed(self._number):
            return self.tr("Write the precinct's number.")
        if self._commission.currentData() is None:
            return self.tr("Choose the commission; add one first if there is none.")
        voters = self._voters.text().strip()
        count = parsed(voters)
        if voters and (count is None or count > LARGEST_COUNT):
            return self.tr("The number of voters is a whole number.")
        return ""

    @property
    def precinct(self) -> Precinct:
        """The precinct as it stands in the fields."""
        known = self._known
        return replace(
            known,
            number=trimmed(self._number),
            commission=CommissionCode(self._commission.currentData()),
            name=replace(known.name, ru=trimmed(self._name_ru), kk=trimmed(self._name_kk)),
            address=replace(
                known.address, ru=trimmed(self._address_ru), kk=trimmed(self._address_kk)
            ),
            voters_on_list=parsed(self._voters.text()),
            kind=PrecinctKind(self._kind.currentData()),
        )


class ClosingDialog(FormDialog):
    """Why a precinct counts nowhere any more."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        title = self.tr("Close precinct {number}").format(number=number)
        super().__init__(title, self.tr("Close the precinct"), parent)
        self.add_note(
            self.tr(
                "A closed precinct counts nowhere: not in the comparison, not in the bounds. Its "
                "sheets stay, and it can be opened again. The journal keeps the reason."
            )
        )
        self._reason = self.add(self.tr("Reason"), text_field(longest=200))

    def fault(self) -> str:
        """Say that a reason is needed."""
        return "" if self.reason else self.tr("Write the reason.")

    @property
    def reason(self) -> str:
        """The reason as written."""
        return trimmed(self._reason)


def _person(observer: Observer) -> str:
    """A name with its phone; where names are hidden, the code alone."""
    by_code = hidden_names.are_hidden()
    name = shown_name(observer, by_code)
    return name if by_code or not observer.phone else f"{name}, {observer.phone}"
