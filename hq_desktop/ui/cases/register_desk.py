"""Ties the register to the desk: the strip, the way to filing, appeals, the morning page."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.actions.register import RegisterActions
from hq_desktop.actions.terms import TermsActions
from hq_desktop.domain.case import Case, CaseId
from hq_desktop.domain.register import CasePlace
from hq_desktop.ui.cases.register_appeal import AppealWay, read_appeal
from hq_desktop.ui.cases.register_lines import TO_FILE, CaseLine
from hq_desktop.ui.cases.register_morning import MorningDialog
from hq_desktop.ui.cases.register_reading import case_of, line_of
from hq_desktop.ui.cases.register_strip import CaseStrip
from hq_desktop.ui.cases.register_view import RegisterView
from hq_desktop.ui.tasks import Tasks


class RegisterDesk(QObject):
    """What the register and the desk ask of each other."""

    shown = Signal()
    """The register is wanted in front."""

    appeal_begun = Signal(object)
    """The way of an appeal that the desk is to begin with."""

    failed = Signal(object)

    def __init__(
        self,
        actions: RegisterActions,
        tasks: Tasks,
        view: RegisterView,
        strip: CaseStrip,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._tasks, self._window = actions, tasks, window
        self.view, self.strip = view, strip
        self._places: tuple[CasePlace, ...] = ()
        self._appealed: AppealWay | None = None
        strip.file_asked.connect(self.file)
        strip.register_asked.connect(self.open)
        strip.appeal_dropped.connect(self.drop_appeal)
        view.refreshed.connect(self._show_strip)
        view.appeal_asked.connect(self._begin_appeal)
        view.morning_asked.connect(self._show_morning)

    def show_plan(self, plan: PackagePlan | None) -> None:
        """Show where the cases of the planned documents stand."""
        self._places = () if plan is None else tuple(one.place for one in plan.documents)
        self._show_appeal()
        self._show_strip()

    def open(self) -> None:
        """Bring the register in front, with the case of the planned document."""
        case = self._current()
        self.shown.emit()
        if case is not None:
            self.view.show_case(case.id)
        else:
            self.view.refresh()

    def file(self) -> None:
        """Ask how the planned document was filed; one without a case gets its case first."""
        case = self._current()
        if case is not None:
            self._file(case.id)
        elif self._places:
            place = self._places[0]
            self._tasks.run(
                lambda: self._linked(place) or self._actions.begin(place),
                lambda begun: self._file(begun.id),
                self.failed.emit,
            )

    def made(self) -> None:
        """Link what was made with the decision that it appeals."""
        if self._appealed is None or not self._places:
            return
        place = self._places[0]
        self._tasks.run(
            lambda: self._linked(place), lambda _case: self.drop_appeal(), self.failed.emit
        )

    def drop_appeal(self) -> None:
        """Appeal nothing: what is made next stands for itself."""
        self._appealed = None
        self.strip.show_appeal("")
        self.view.refresh()

    def _linked(self, place: CasePlace) -> Case | None:
        """Return the case of an appeal, linked with the decision; None where none is appealed."""
        way = self._appealed
        if way is None or not way.is_against(place):
            return None
        answer = way.answered.answer
        act_on = answer.act_on if answer is not None else None
        return self._actions.appeal(way.case, replace(place, act_on=act_on or place.act_on))

    def _current(self) -> Case | None:
        """Return the case to be filed next, else the first one of the planned documents."""
        board = self.view.board
        if board is None or self._appealed is not None:
            return None
        rows = [case_of(place, board) for place in self._places]
        cases = [row.case for row in rows if row is not None]
        unfiled = [one for one in cases if one.stage in TO_FILE]
        return next(iter((*unfiled, *cases)), None)

    def _file(self, case: CaseId) -> None:
        self.shown.emit()
        self.view.show_case(case, self.view.deeds.file)

    def _show_strip(self) -> None:
        board, case = self.view.board, self._current()
        row = None
        if board is not None and case is not None:
            row = board.row(case.id)
        line = None if row is None else line_of(row)
        self.strip.show_case(line, max(0, len(self._places) - 1))

    def _begin_appeal(self, line: CaseLine) -> None:
        terms = TermsActions(self._actions.desk)
        self._tasks.run(lambda: read_appeal(terms, line), self._appeal, self.failed.emit)

    def _show_appeal(self) -> None:
        """Say which decision is appealed, or that the planned document challenges another act."""
        way = self._appealed
        if way is None:
            return
        is_other = bool(self._places) and not way.is_against(self._places[0])
        other = self.tr("! this document challenges another act and is not linked as its appeal")
        self.strip.show_appeal(f"{way.words}\n{other}" if is_other else way.words)

    def _appeal(self, way: AppealWay) -> None:
        self._appealed = way
        self._show_appeal()
        self.strip.setToolTip(way.account)
        self.appeal_begun.emit(way)

    def _show_morning(self) -> None:
        dialog = MorningDialog(self._actions, self._tasks, self._window)
        dialog.exec()
        dialog.deleteLater()
