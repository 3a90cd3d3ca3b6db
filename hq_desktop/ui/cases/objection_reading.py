"""The objections to a plan, read for the list, and where the program leads to mend them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_plan import PackagePlan, PackageRequest
from hq_desktop.domain.election import CommissionCode, RaceCode
from hq_desktop.domain.objections import Remedy, Told
from hq_desktop.ui import hidden_names
from hq_desktop.ui.page import PrecinctSubject, TermsSubject, TerritorySubject

_COMMISSIONS, _OBSERVERS, _SIGNATORIES, _LAW = 1, 3, 4, 7
"""Sections of the campaign's screen, by their place there."""

_SECTIONS: Mapping[Remedy, int] = {
    Remedy.DIRECTORY: _COMMISSIONS,
    Remedy.OBSERVERS: _OBSERVERS,
    Remedy.SIGNATORIES: _SIGNATORIES,
    Remedy.LAW: _LAW,
}
_PAGES: Mapping[Remedy, str] = {
    Remedy.ENTRY: "entry",
    Remedy.INTAKE: "intake",
    Remedy.INCIDENTS: "incidents",
    Remedy.PAPERS: "incidents",
    Remedy.COMPARISON: "comparison",
    Remedy.OFFICIAL: "official",
}


@dataclass(frozen=True, slots=True)
class Way:
    """Where the program leads: the code of a page and what it is to show there."""

    page: str
    subject: object


@dataclass(frozen=True, slots=True)
class Shown:
    """One objection with the way to where it can be mended, if there is one."""

    told: Told
    way: Way | None


def read_objections(
    actions: CasesActions, plan: PackagePlan, request: PackageRequest
) -> tuple[Shown, ...]:
    """Return the objections to every document of a plan, each once; not for the GUI thread.

    People stand in them by their codes where the program hides names.
    """
    now = datetime.now(UTC)
    by_code = replace(request, is_by_code=request.is_by_code or hidden_names.are_hidden())
    found: dict[tuple[str, str], Shown] = {}
    for document in plan.documents:
        challenged = CommissionCode(document.facts.challenged)
        has_total = bool(document.facts.derivations)
        for one in actions.objections(document, by_code, now):
            way = way_of(one, document.race, challenged if has_total else None)
            found.setdefault((one.code, one.says), Shown(one, way))
    return tuple(found.values())


def way_of(one: Told, race: RaceCode, total: CommissionCode | None) -> Way | None:
    """Return where something can be done about an objection; None where nowhere here."""
    if one.remedy in _SECTIONS:
        return Way("campaign", _SECTIONS[one.remedy])
    if one.remedy is Remedy.TERMS:
        return Way("cases", TermsSubject())
    page = _PAGES.get(one.remedy)
    if page is None:
        return None
    if one.precincts:
        return Way(page, PrecinctSubject(race, one.precincts[0]))
    if total is not None and page in {"official", "comparison"}:
        return Way(page, TerritorySubject(race, total))
    return Way(page, None)
