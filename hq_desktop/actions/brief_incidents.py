"""Objections to what happened at precincts, and to the law as it is cited."""

from collections.abc import Iterator

from hq_desktop.actions.brief_dispute import Dispute
from hq_desktop.actions.package_occasions import REMOVED
from hq_desktop.domain.complaint import Flag, Subject
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.law import Ground
from hq_desktop.domain.objections import LAW_TABLE, Objection
from hq_desktop.domain.text import Text


def of_incidents(dispute: Dispute) -> Iterator[Objection]:
    """Give the objections to the incidents that a document tells."""
    incidents = dispute.challenge.incidents
    untold = [one for one in incidents if one.happened_at is None or _unseen(one)]
    yield from dispute.of_precincts("incident_untold", [one.precinct for one in untold])
    removed = [one for one in incidents if one.ground == REMOVED and not one.evidence]
    yield from dispute.of_precincts("removal_undecided", [one.precinct for one in removed])
    grounds = list(_grounds(dispute))
    if weak := [one for one in grounds if one.is_weak]:
        yield Objection("weak_ground", {"grounds": _titles(weak)})
    offences = [one for one in grounds if one.offences]
    rests_on_them = Flag.HAS_FIGURES not in dispute.facts.flags
    if dispute.template.subject is Subject.COURT and offences and rests_on_them:
        yield Objection("offence_forum", {"grounds": _titles(offences)})


def of_law(dispute: Dispute) -> Iterator[Objection]:
    """Give the objection to articles that no lawyer has checked."""
    law = dispute.catalogue.law
    cited = {article for item in dispute.printed() for article in item.law}
    known = [found for one in cited if (found := law.article(one)) is not None]
    unchecked = sum(not one.mark.is_checked for one in known)
    if unchecked:
        values = {"count": unchecked, "total": len(known)}
        yield Objection("unverified_law", values, where=(LAW_TABLE,))


def _unseen(incident: Incident) -> bool:
    return not incident.witnesses and not incident.evidence


def _grounds(dispute: Dispute) -> Iterator[Ground]:
    known = dispute.catalogue.law.grounds
    told = dict.fromkeys(one.ground for one in dispute.challenge.incidents)
    yield from (known[code] for code in told if code in known)


def _titles(grounds: list[Ground]) -> Text:
    return Text(
        "; ".join(one.title.ru for one in grounds), "; ".join(one.title.kk for one in grounds)
    )
