"""An event that starts terms, written down by a person."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from hq_desktop.actions.terms import PLACED, TermsBoard
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode
from hq_desktop.domain.event_kind import (
    FILED,
    OF_COMMISSION,
    OF_PRECINCT,
    WITH_ACT_DAY,
    EventKind,
)
from hq_desktop.domain.legal_event import NOT_RECORDED, LegalEvent
from hq_desktop.ui.figures import day, moment, parsed_day, parsed_moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.form_dialog import FormDialog, choice_field, text_field, trimmed


class EventDialog(FormDialog):
    """What happened, when, about whom; the day of the act where it reached us later."""

    def __init__(
        self,
        board: TermsBoard,
        at: datetime,
        known: LegalEvent | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Event that starts terms"), self.tr("Record"), parent)
        self._board = board
        self._known = known or LegalEvent(NOT_RECORDED, EventKind.TOTALS_ANNOUNCED, at)
        one, there = self._known, board.directory
        kinds = [
            (kind, worded(board.events[kind].title)) for kind in EventKind if kind not in FILED
        ]
        self.kind = self.add(self.tr("What happened"), choice_field(kinds, one.kind))
        told = "" if known is None else moment(one.at)
        self.at = self.add(self.tr("When, time of the precinct"), text_field(told))
        races = [(race.code, race.code) for race in there.races]
        self.race = self.add(self.tr("Race"), choice_field(races, one.race))
        bodies: list[tuple[object, str]] = [(None, self.tr("none"))]
        bodies += sorted(
            ((code, worded(body.name) or code) for code, body in there.commissions.items()),
            key=lambda pair: pair[1],
        )
        self.commission = self.add(
            self.tr("Commission or court"), choice_field(bodies, one.commission)
        )
        title = "" if one.precinct is None else board.titles.get(one.precinct, "")
        self.precinct = self.add(self.tr("Precinct number"), text_field(title, longest=40))
        acted = "" if one.act_on is None else day(one.act_on)
        self.act_on = self.add(self.tr("Day of the act itself"), text_field(acted, longest=20))
        self.source = self.add(self.tr("How it is known"), text_field(one.source))
        self.note = self.add(self.tr("Note"), text_field(one.note))
        self.add_note(
            self.tr(
                "Terms run from the day of the act. Where a decision reached you later, write the "
                "day of the decision itself too: the ten days run from it."
            )
        )

    def fault(self) -> str:
        """Say what is missing for this kind of event."""
        kind = EventKind(self.kind.currentData())
        if parsed_moment(self.at.text()) is None:
            return self.tr("Write the day and the time, for example: 24.11.2026 14:05.")
        if trimmed(self.precinct) and self._place() is None:
            return self.tr("There is no precinct of this number, or more than one.")
        if kind in PLACED and self._place() is None:
            return self.tr("Write the number of the precinct.")
        if kind in OF_COMMISSION and self.commission.currentData() is None:
            return self.tr("Choose the commission whose act it is.")
        is_nobodys = self.commission.currentData() is None and self._place() is None
        if kind is EventKind.COMMISSION_ACTED and is_nobodys:
            return self.tr("Choose the commission or write the number of the precinct.")
        return self._fault_of_day(kind)

    def _fault_of_day(self, kind: EventKind) -> str:
        is_empty = not trimmed(self.act_on)
        if (kind in WITH_ACT_DAY and is_empty) or (
            not is_empty and parsed_day(trimmed(self.act_on)) is None
        ):
            return self.tr("Write the day of the decision itself, for example: 24.11.2026.")
        return ""

    @property
    def recorded(self) -> LegalEvent:
        """The event as it stands in the fields."""
        kind = EventKind(self.kind.currentData())
        race, code = self.race.currentData(), self.commission.currentData()
        is_of_precinct = kind in OF_PRECINCT
        return LegalEvent(
            id=self._known.id,
            kind=kind,
            at=parsed_moment(self.at.text()) or self._known.at,
            race=None if race is None else RaceCode(race),
            precinct=self._place(),
            commission=None if code is None or is_of_precinct else CommissionCode(code),
            announcement=self._known.announcement,
            incident=self._known.incident,
            case=self._known.case,
            act_on=parsed_day(trimmed(self.act_on)),
            source=trimmed(self.source),
            note=trimmed(self.note),
            operator=self._known.operator,
            version=self._known.version,
        )

    def _place(self) -> PrecinctId | None:
        wanted = trimmed(self.precinct)
        found = [one for one, title in self._board.titles.items() if title == wanted]
        return found[0] if len(found) == 1 else None
