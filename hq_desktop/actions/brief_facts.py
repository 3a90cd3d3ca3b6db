"""The facts of one brief: every objection in order, and the proof without the weak sheets."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from hq_desktop.actions.brief_body import of_body
from hq_desktop.actions.brief_copies import of_copies
from hq_desktop.actions.brief_dispute import Dispute, dispute_of
from hq_desktop.actions.brief_incidents import of_incidents, of_law
from hq_desktop.actions.brief_past import of_refusals, of_same_act
from hq_desktop.actions.brief_proof import of_proof
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_facts import Draft
from hq_desktop.actions.package_scopes import line_title
from hq_desktop.actions.package_weak import weak_sheets
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.complaint import Annex
from hq_desktop.domain.objections import Objection, Place
from hq_desktop.domain.package import PackageFacts
from hq_desktop.domain.protocol import CopyId, Side
from hq_desktop.domain.strength import (
    LineStrength,
    PrecinctStrength,
    failing_relations,
    line_strength,
    precinct_strength,
    stages,
    weak_copies,
)
from hq_desktop.domain.text import Text

_PASSED = (
    "incident_pictures_untold",
    "filled_ballot",
    "source_not_stated",
    "no_official_picture",
    "caps",
    "annex_apart",
    "annex_fonts",
    "submission_term",
    "whole_election",
    "copy_asked_by",
    "own_text",
    "effect",
    "central_act",
    "archive",
)
"""Weak points of the facts that are told as they are; the brief counts the others anew."""


def objections(dispute: Dispute) -> tuple[Objection, ...]:
    """Return every objection to a document, what bars it first."""
    found = (
        *of_body(dispute),
        *of_same_act(dispute),
        *of_copies(dispute),
        *of_proof(dispute),
        *of_incidents(dispute),
        *_passed(dispute),
        *of_law(dispute),
    )
    refused = tuple(of_refusals(dispute, found))
    return dispute.catalogue.objections.in_order((*found, *refused))


def brief_facts(
    desk: Desk, draft: Draft, facts: PackageFacts, moment: datetime, *, is_by_code: bool = False
) -> BriefFacts:
    """Return everything that the brief of one planned document tells at a moment."""
    dispute = dispute_of(desk, draft, facts, moment, is_by_code=is_by_code)
    challenge = draft.challenge
    rows = [row.precinct.id for row in challenge.rows if row.is_differing]
    lines: tuple[tuple[Text, LineStrength], ...] = ()
    precincts: tuple[PrecinctStrength, ...] = ()
    if challenge.contradictions or rows:
        weak = weak_copies(challenge.matter.facts, _failing(dispute), _untold(dispute))
        every = stages(challenge.matter.facts, weak)
        lines = tuple(
            (line_title(challenge, one.line), line_strength(every, one))
            for one in challenge.contradictions
        )
        precincts = precinct_strength(every, weak, rows)
    return BriefFacts(moment, objections(dispute), lines, precincts, challenge.matter.titles)


def _passed(dispute: Dispute) -> Iterator[Objection]:
    where: Mapping[str, tuple[Place, ...]] = {
        "caps": dispute.annexes(Annex.DERIVATION),
        "filled_ballot": dispute.annexes(Annex.INVENTORY),
        "effect": dispute.in_text_of_result(),
    }
    for one in dispute.draft.weak_points:
        if one.code in _PASSED:
            yield Objection(one.code, one.values, where=where.get(one.code, ()))


def _failing(dispute: Dispute) -> Iterator[CopyId]:
    """Every copy of the race that does not fulfil a relation, not the attached ones alone."""
    for one in dispute.challenge.matter.findings:
        if failing_relations(one.finding.severity):
            yield one.copy


def _untold(dispute: Dispute) -> Iterator[CopyId]:
    """Copies of the race of which it is not stated who brought them, when, how (ГПК 99(2))."""
    matter = dispute.challenge.matter
    ours = [one for one in matter.facts.copies if one.side is Side.OURS and one.is_current]
    weak = weak_sheets(dispute.challenge, ours, dispute.draft.files)
    for code in ("recorder_unknown", "conditions_unknown"):
        yield from (one.id for one in weak[code])
