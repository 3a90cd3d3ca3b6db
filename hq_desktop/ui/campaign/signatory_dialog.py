"""The form of a person who signs: in what role, and the facts that documents ask for."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from hq_desktop.domain.capacity import capacity_of
from hq_desktop.domain.election import Signatory, SignatoryId
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.role_rights import RoleRights
from hq_desktop.ui import look
from hq_desktop.ui.campaign.observer_words import role_choices, role_words
from hq_desktop.ui.figures import day, parsed_day
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed


class SignatoryDialog(FormDialog):
    """A person who signs, with the facts that documents ask for (АППК 93 as our list, 131)."""

    def __init__(
        self,
        known: Signatory | None,
        roles: Mapping[ObserverRole, RoleRights],
        parent: QWidget | None = None,
    ) -> None:
        title = (
            self.tr("New signatory")
            if known is None
            else self.tr("Signatory “{name}”").format(name=known.name)
        )
        super().__init__(title, self.tr("Save"), parent)
        self._roles = roles
        one = known or Signatory(SignatoryId(0), "")
        self._known = one
        self._name = self.add(self.tr("Family name, name, patronymic"), text_field(one.name))
        self._acts_as = self.add(self.tr("Acts as"), choice_field(role_choices(), one.acts_as))
        self._role_ru = self.add(self.tr("Role on a document, Russian"), text_field(one.role.ru))
        self._role_kk = self.add(self.tr("Role on a document, Kazakh"), text_field(one.role.kk))
        self._meant = QLabel(self)
        self._meant.setWordWrap(True)
        self._form.addRow(self._meant)
        self._iin = self.add(self.tr("IIN"), text_field(one.iin, longest=20))
        self._residence = self.add(self.tr("Place of residence"), text_field(one.residence))
        self._postal = self.add(self.tr("Postal address"), text_field(one.postal_address))
        born = "" if one.born_on is None else day(one.born_on)
        self._born_on = self.add(self.tr("Date of birth: 31.12.1980"), text_field(born, longest=10))
        self._born_at = self.add(self.tr("Place of birth"), text_field(one.born_at))
        self._phone = self.add(self.tr("Telephone"), text_field(one.phone))
        self._email = self.add(self.tr("E-mail"), text_field(one.email))
        self._papers = self.add(self.tr("Papers: power of attorney, certificate"), QPlainTextEdit())
        self._papers.setPlainText(one.papers)
        self._papers.setFixedHeight(56)
        self._papers.setTabChangesFocus(True)
        self._acts_as.currentIndexChanged.connect(self._show_meant)
        self._role_ru.textChanged.connect(self._show_meant)
        self._role_kk.textChanged.connect(self._show_meant)
        self._show_meant()

    def fault(self) -> str:
        """Say what a document could not use."""
        if not trimmed(self._name):
            return self.tr("Write the name.")
        iin = trimmed(self._iin)
        if iin and not (len(iin) == 12 and iin.isascii() and iin.isdigit()):
            return self.tr("An IIN has 12 digits; this one has {count} signs.").format(
                count=len(iin)
            )
        if self._born_on.text().strip() and parsed_day(self._born_on.text()) is None:
            return self.tr("A date is written like 31.12.1980.")
        return ""

    @property
    def meant(self) -> str:
        """What the role means for what this person signs, as it is told under the fields."""
        return self._meant.text()

    @property
    def signatory(self) -> Signatory:
        """The person as they stand in the fields."""
        chosen = self._acts_as.currentData()
        return replace(
            self._known,
            name=trimmed(self._name),
            acts_as=None if chosen is None else ObserverRole(chosen),
            role=replace(self._known.role, ru=trimmed(self._role_ru), kk=trimmed(self._role_kk)),
            iin=trimmed(self._iin),
            residence=trimmed(self._residence),
            postal_address=trimmed(self._postal),
            born_on=parsed_day(self._born_on.text()),
            born_at=trimmed(self._born_at),
            phone=trimmed(self._phone),
            email=trimmed(self._email),
            papers=self._papers.toPlainText().strip(),
        )

    def _show_meant(self) -> None:
        """Say what follows from the role, and whether it is a guess."""
        found = capacity_of(self.signatory, self._roles)
        if found.role is None:
            text = self.tr(
                "! Nobody has stated the role, so the text this person signs is neutral."
            )
        elif not found.is_stated:
            text = self.tr("! “{role}” is a guess from these words. Choose it above.").format(
                role=role_words(found.role)
            )
        elif found.is_neutral:
            text = self.tr("What an observer signs prefers nobody: article 20-1(3)(7).")
        else:
            text = ""
        self._meant.setText(text)
        self._meant.setVisible(bool(text))
        look.state(self._meant, "attention" if text.startswith("!") else "")
