"""The form of a person at precincts: where they stand, how they are reached, what proves it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.errors import Problem
from hq_desktop.domain.observer import CredentialKind, Observer, ObserverId, shown_name
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.ui import files, hidden_names, messages
from hq_desktop.ui.campaign.observer_words import paper_choices, role_choices, seal_choices
from hq_desktop.ui.figures import day, parsed_day
from hq_desktop.ui.widgets.elided_label import ElidedLabel
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed

Choice = TypeVar("Choice", bound=StrEnum)
Read = Callable[[str], tuple[PrecinctId, ...] | Problem]


class ScanField(QWidget):
    """The scan of a credential: a file to be kept, or the one that is kept."""

    look_asked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._name = ElidedLabel(name or self.tr("none"), self)
        self.choose = QPushButton(self.tr("Choose a file …"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self._look = QPushButton(self.tr("Look at it"), self)
        self._look.setAutoDefault(False)
        self._look.setVisible(bool(name))
        self._look.clicked.connect(self.look_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(self._look)
        row.addWidget(self.choose)
        self.setFocusProxy(self.choose)

    def show_file(self, path: Path) -> None:
        """Take a file; it is kept when the person is saved."""
        self.path = path
        self._name.show_text(path.name)
        self._look.hide()

    def _choose(self) -> None:
        kinds = self.tr("Pictures and PDF")
        endings = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.tif *.tiff *.pdf"
        chosen = files.ask_open(self, self.tr("Scan of the credential"), f"{kinds} ({endings})")
        if chosen is not None:
            self.show_file(chosen)


class ObserverDialog(FormDialog):
    """A person and the credential; where names are hidden, they appear only while being typed."""

    def __init__(
        self,
        known: Observer | None,
        precincts: str,
        read: Read,
        scan_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        is_hidden = hidden_names.are_hidden()
        title = (
            self.tr("New person at a precinct")
            if known is None
            else self.tr("Person “{name}”").format(name=shown_name(known, is_hidden))
        )
        super().__init__(title, self.tr("Save"), parent)
        self._known = one = known or Observer(ObserverId(0), "", "")
        self._read = read
        self._written = precincts
        self._name = self.add(self.tr("Family name, name, patronymic"), text_field(one.name))
        self._precincts = self.add(
            self.tr("Precincts, for example: 312, 313"), text_field(precincts, longest=4000)
        )
        self._role = self.add(self.tr("Role"), choice_field(role_choices(), one.role))
        self._phone = self.add(self.tr("Telephone"), text_field(one.phone, longest=60))
        self._messenger = self.add(self.tr("Name in the messenger"), text_field(one.messenger))
        self._code = self.add(self.tr("Code (empty: given by the program)"), text_field(one.code))
        self._add_credential(scan_name)
        self._note = self.add(self.tr("Note"), text_field(one.note, longest=1000))
        if is_hidden:
            for field in (self._name, self._phone, self._messenger, self._note):
                field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)

    def _add_credential(self, scan_name: str) -> None:
        paper = self._known.credential
        self._sender = self.add(self.tr("Sent by (organisation)"), text_field(paper.organisation))
        self._kind = self.add(self.tr("Credential"), choice_field(paper_choices(), paper.kind))
        self._number = self.add(self.tr("Its number"), text_field(paper.number, longest=100))
        self._seal = self.add(self.tr("Its seal"), choice_field(seal_choices(), paper.has_seal))
        self._issued_on = self.add(self.tr("Issued on: 20.11.2026"), _day_field(paper.issued_on))
        self._valid_until = self.add(
            self.tr("Valid until: 22.11.2026"), _day_field(paper.valid_until)
        )
        self.scan_field = self.add(self.tr("Scan of the credential"), ScanField(scan_name))

    def fault(self) -> str:
        """Say what is missing, which precinct is none, which date cannot be read."""
        if not trimmed(self._name) and not trimmed(self._code):
            return self.tr("Write the name, or a code that stands for it.")
        found = self._places()
        if isinstance(found, Problem):
            return self.tr("Precincts: {expected}.").format(
                expected=messages.explain_expected(found)
            )
        for field in (self._issued_on, self._valid_until):
            if field.text().strip() and parsed_day(field.text()) is None:
                return self.tr("A date is written like 31.12.2026.")
        return ""

    @property
    def scan(self) -> Path | None:
        """A scan that is to be kept; None where nothing was chosen."""
        return self.scan_field.path

    @property
    def observer(self) -> Observer:
        """The person as they stand in the fields."""
        found = self._places()
        return replace(
            self._known,
            code=trimmed(self._code),
            name=trimmed(self._name),
            role=_chosen(self._role, ObserverRole),
            phone=trimmed(self._phone),
            messenger=trimmed(self._messenger),
            precincts=self._known.precincts if isinstance(found, Problem) else found,
            credential=replace(
                self._known.credential,
                kind=_chosen(self._kind, CredentialKind),
                organisation=trimmed(self._sender),
                number=trimmed(self._number),
                has_seal=self._seal.currentData(),
                issued_on=parsed_day(self._issued_on.text()),
                valid_until=parsed_day(self._valid_until.text()),
            ),
            note=trimmed(self._note),
        )

    def _places(self) -> tuple[PrecinctId, ...] | Problem:
        if self._precincts.text() == self._written:
            return self._known.precincts
        return self._read(self._precincts.text())


def _chosen(field: QComboBox, choices: type[Choice]) -> Choice | None:
    """Qt gives back the plain text of a choice."""
    value = field.currentData()
    return None if value is None else choices(value)


def _day_field(when: date | None) -> QLineEdit:
    return text_field("" if when is None else day(when), longest=10)
