"""Which facts a planned document misses, by their codes, named in the screen's language."""

from collections.abc import Iterator

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.package_plan import PackagePlan
from hq_desktop.actions.package_representative import NEEDS as REPRESENTATIVE_NEEDS
from hq_desktop.domain.law import Deadline
from hq_desktop.ui.language import worded

COMPLAINT_TERM, CLAIM_TERM = "D05", "D07"
"""Terms of law 20(9): a complaint to the higher commission, a claim to a court."""


def missing_facts(actions: CasesActions, plan: PackagePlan) -> tuple[tuple[str, str], ...]:
    """Return code and name of every fact the plan misses, in the order of the document."""
    return tuple(_missing(actions, plan))


def _missing(actions: CasesActions, plan: PackagePlan) -> Iterator[tuple[str, str]]:
    names = actions.desk.catalogue.complaints.facts
    absent = frozenset(plan.missing)
    for code in (*plan.template.needs, *REPRESENTATIVE_NEEDS):
        if names[code].in_language(plan.language) in absent:
            yield code, worded(names[code])


def term_of(actions: CasesActions, plan: PackagePlan) -> Deadline | None:
    """Return the term that runs for the document."""
    deadlines = actions.desk.catalogue.law.deadlines
    if plan.template.subject.is_for_court:
        claim = deadlines.get(CLAIM_TERM)
        if claim is not None and claim.days is not None:
            return claim
    return deadlines.get(COMPLAINT_TERM)
