"""What is chosen on the desk and what would be made of it: the plan, its route, its objections."""

from PySide6.QtCore import QObject, Signal

from hq_desktop.actions.campaign import CampaignActions
from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_plan import PackagePlan, PackageRequest
from hq_desktop.domain.election import CommissionCode, RaceCode, Signatory
from hq_desktop.domain.errors import HqError
from hq_desktop.ui import messages
from hq_desktop.ui.cases import keeping
from hq_desktop.ui.cases.desk_view import DeskView
from hq_desktop.ui.cases.footing_lines import lines
from hq_desktop.ui.cases.needs import missing_facts, term_of
from hq_desktop.ui.cases.objection_reading import read_objections
from hq_desktop.ui.cases.request_form import Wanted
from hq_desktop.ui.cases.route_reading import Read, read_route, turns
from hq_desktop.ui.cases.subjects import Subjects
from hq_desktop.ui.tasks import Tasks


class Planning(QObject):
    """The choices of the desk, planned anew whenever one of them or what they rest on changes."""

    asked = Signal(object)
    """What the choices ask for now: a PackageRequest, or None."""

    planned = Signal(object)
    """A PackagePlan, or None where nothing can be made."""

    kept = Signal()
    """Facts that were missing stand in the campaign now."""

    failed = Signal(object)

    def __init__(
        self, actions: CasesActions, tasks: Tasks, view: DeskView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._tasks = tasks
        self._view = view
        self.race: RaceCode | None = None
        self.wanted: Wanted | None = None
        self.request: PackageRequest | None = None
        self.subjects: Subjects | None = None
        self.plan: PackagePlan | None = None
        view.facts.store_asked.connect(self._keep)

    def show(self, subjects: Subjects | None) -> None:
        """Offer what documents can be about, and choose what another screen wanted."""
        self.subjects = subjects
        if subjects is None:
            return
        self.race = subjects.race.code
        form = self._view.form
        self._view.blockSignals(True)
        form.blockSignals(True)
        form.show_subjects(subjects)
        if self.wanted is not None:
            form.choose(self.wanted)
            self.wanted = None
        form.show_kind()
        form.blockSignals(False)
        self._view.blockSignals(False)

    def replan(self) -> None:
        """Plan what the choices ask for."""
        if self.race is None or self.subjects is None:
            return
        request = self._view.form.request(self.race)
        self.request = request
        self.asked.emit(request)
        if request is None:
            self._take(None)
            self._view.show_nothing(self.tr("Mark at least one precinct or total above."))
            return
        self._tasks.run(
            lambda: self._actions.plan(request), self._planned, self._not_planned, kind="case plan"
        )

    def _planned(self, plan: PackagePlan) -> None:
        self._take(plan)
        missing = missing_facts(self._actions, plan)
        self._view.show_plan(plan, missing, term_of(self._actions, plan))
        self._tasks.run(
            lambda: read_route(self._actions, plan),
            self._routed,
            self.failed.emit,
            kind="case route",
        )
        request = self.request
        if request is not None:
            self._tasks.run(
                lambda: read_objections(self._actions, plan, request),
                self._view.objections.show_objections,
                self.failed.emit,
                kind="case objections",
            )

    def _routed(self, read: Read | None) -> None:
        if read is not None:
            self._view.strip.show_route(turns(read), read.recount)
            acts = self._actions.desk.catalogue.law.acts.values()
            self._view.footing.show_lines(lines(read, [one.short for one in acts]))

    def _not_planned(self, error: HqError) -> None:
        self._take(None)
        self._view.show_nothing(messages.explain(error))

    def _take(self, plan: PackagePlan | None) -> None:
        self.plan = plan
        self.planned.emit(plan)

    def _keep(self, typed: dict[str, str]) -> None:
        subjects, plan = self.subjects, self.plan
        if subjects is None or plan is None:
            return
        wanted = None if self.request is None else self.request.representative
        facts = keeping.FactsTyped(
            typed,
            self._signatory(subjects),
            next((one for one in subjects.signatories if one.id == wanted), None),
            _challenged(subjects, plan),
        )
        campaign = CampaignActions(self._actions.desk)
        self._tasks.run(
            lambda: keeping.keep(campaign, subjects.directory, facts),
            lambda _nothing: self.kept.emit(),
            self.failed.emit,
        )

    def _signatory(self, subjects: Subjects) -> Signatory | None:
        wanted = self.request.signatory if self.request is not None else None
        known = subjects.signatories
        return next((one for one in known if one.id == wanted), known[0] if known else None)


def _challenged(subjects: Subjects, plan: PackagePlan) -> CommissionCode | None:
    """The commission of the first document that has a record of its own."""
    codes = (CommissionCode(one.facts.challenged) for one in plan.documents)
    return next((code for code in codes if code in subjects.directory.commissions), None)
