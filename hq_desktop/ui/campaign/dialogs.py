"""The forms of the campaign's contestants and commissions."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hq_desktop.domain.election import (
    COURT,
    Commission,
    CommissionCode,
    Contestant,
    ContestantCode,
    ContestantKind,
    Directory,
)
from hq_desktop.domain.text import Text
from hq_desktop.ui.campaign.columns import commission_names
from hq_desktop.ui.campaign.wording import contestant_kinds, levels
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed


class CommissionDialog(FormDialog):
    """A commission or court as it is to be printed in both languages."""

    def __init__(
        self, directory: Directory, known: Commission | None, parent: QWidget | None = None
    ) -> None:
        title = (
            self.tr("New commission")
            if known is None
            else self.tr("Commission “{name}”").format(name=worded(known.name) or known.code)
        )
        super().__init__(title, self.tr("Save"), parent)
        one = known or Commission(CommissionCode(""), Text())
        self._known = one
        self._code = self.add(self.tr("Code"), text_field(one.code, longest=60))
        self._code.setReadOnly(known is not None)
        known_levels = dict(levels())
        own = () if one.level in known_levels else ((one.level, one.level or "–"),)
        self._level = self.add(self.tr("Level"), choice_field((*own, *levels()), one.level))
        names = commission_names(directory.commissions)
        above: list[tuple[object, str]] = [(None, self.tr("none"))]
        above += [
            (code, name)
            for code, name in sorted(names.items(), key=lambda pair: pair[1])
            if code != one.code and not directory.commissions[code].is_court
        ]
        self._parent = self.add(self._parent_words(), choice_field(above, one.parent))
        self._level.currentIndexChanged.connect(self._name_parent)
        self._name_ru = self.add(self.tr("Name in Russian"), text_field(one.name.ru))
        self._name_kk = self.add(self.tr("Name in Kazakh"), text_field(one.name.kk))
        self._heading_ru = self.add(
            self.tr("“To whom” on a document, Russian"), text_field(one.heading.ru)
        )
        self._heading_kk = self.add(
            self.tr("“To whom” on a document, Kazakh"), text_field(one.heading.kk)
        )
        self._address = self.add(self.tr("Address"), text_field(one.address))

    def _parent_words(self) -> str:
        """A court stands under nobody; it hears the acts of bodies in a territory."""
        if self._level.currentData() == COURT:
            return self.tr("Territory it hears: its commission")
        return self.tr("Commission above it")

    def _name_parent(self) -> None:
        self.rename(self._parent, self._parent_words())

    def fault(self) -> str:
        """Say that a code and a name are needed."""
        if not trimmed(self._code):
            return self.tr("Write a short code, for example: almaty-auezov.")
        if not trimmed(self._name_ru) and not trimmed(self._name_kk):
            return self.tr("Write the commission's name in one language at least.")
        return ""

    @property
    def commission(self) -> Commission:
        """The commission as it stands in the fields."""
        level = str(self._level.currentData())
        parent = self._parent.currentData()
        return replace(
            self._known,
            code=CommissionCode(trimmed(self._code)),
            level=level,
            parent=None if parent is None else CommissionCode(parent),
            name=replace(self._known.name, ru=trimmed(self._name_ru), kk=trimmed(self._name_kk)),
            heading=replace(
                self._known.heading, ru=trimmed(self._heading_ru), kk=trimmed(self._heading_kk)
            ),
            address=trimmed(self._address),
        )


class ContestantDialog(FormDialog):
    """A contestant with the names of the ballot."""

    def __init__(
        self,
        known: Contestant | None,
        taken: Sequence[str],
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = (
            self.tr("New contestant")
            if known is None
            else self.tr("Contestant “{name}”").format(name=worded(known.name) or known.code)
        )
        super().__init__(title, self.tr("Save"), parent)
        one = known or Contestant(ContestantCode(next_code(taken)), Text(), _kind(kind))
        self._known = one
        self._taken = tuple(taken)
        self._name_ru = self.add(self.tr("Name in Russian"), text_field(one.name.ru))
        self._name_kk = self.add(self.tr("Name in Kazakh"), text_field(one.name.kk))
        self._kind = self.add(self.tr("Kind"), choice_field(contestant_kinds(), one.kind))
        self._code = self.add(self.tr("Code in tables"), text_field(one.code, longest=60))
        self._code.setReadOnly(known is not None)
        self._is_new = known is None

    def fault(self) -> str:
        """Say that a name and a free code are needed."""
        if not trimmed(self._name_ru) and not trimmed(self._name_kk):
            return self.tr("Write the name as it stands on the ballot.")
        code = trimmed(self._code)
        if not code or (self._is_new and code in self._taken):
            return self.tr("This code is taken or empty. Choose another one.")
        return ""

    @property
    def contestant(self) -> Contestant:
        """The contestant as it stands in the fields."""
        return replace(
            self._known,
            code=ContestantCode(trimmed(self._code)),
            name=replace(self._known.name, ru=trimmed(self._name_ru), kk=trimmed(self._name_kk)),
            kind=ContestantKind(self._kind.currentData()),
        )


def next_code(taken: Sequence[str]) -> str:
    """Return the first free code of c1, c2 and so on."""
    number = len(taken) + 1
    while f"c{number}" in taken:
        number += 1
    return f"c{number}"


def _kind(kind: str) -> ContestantKind:
    return ContestantKind(kind) if kind in set(ContestantKind) else ContestantKind.CANDIDATE
