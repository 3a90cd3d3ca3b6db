"""Objections to the sum and its effect: official figures, coverage, the result, the annexes."""

from collections.abc import Iterator, Sequence

from hq_desktop.actions.brief_dispute import Dispute
from hq_desktop.actions.package_scopes import line_title
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.bounds import BELOW_LOWER, TerritoryLine
from hq_desktop.domain.case import CaseStage
from hq_desktop.domain.complaint import Annex, Subject, Value
from hq_desktop.domain.numbering import own_papers
from hq_desktop.domain.objections import MOTIONS, Objection
from hq_desktop.domain.package import ExhibitKind
from hq_desktop.domain.text import Language, Text

_CERTIFIED = "A-B"
_NAMED = 6
_MOTIONS = ("motion-originals", "motion-expertise", "motion-witnesses")
"""What asks a court for the originals, for an examination, for the members as witnesses."""

_ON_RESULT = frozenset(
    {
        Subject.PRECINCT,
        Subject.TERRITORY,
        Subject.COURT,
        Subject.RECOUNT,
        Subject.SUBMISSION,
        Subject.ELECTION,
    }
)


def of_proof(dispute: Dispute) -> Iterator[Objection]:
    """Give the objections to what the figures of a document prove."""
    yield from _of_bounds(dispute)
    yield from _of_annexes(dispute)
    yield from _of_result(dispute)
    yield from _of_originals(dispute)
    rows = [row for row in dispute.challenge.rows if row.is_other_formula]
    yield from dispute.of_precincts("other_formula", [row.precinct.id for row in rows])


def _of_bounds(dispute: Dispute) -> Iterator[Objection]:
    lines = dispute.challenge.contradictions
    derived = dispute.annexes(Annex.DERIVATION)
    partial = [
        one
        for one in lines
        if one.contradiction == BELOW_LOWER and one.precincts_observed < one.precincts_total
    ]
    if partial:
        least = min(partial, key=lambda one: one.precincts_observed)
        values: dict[str, Value] = {
            "observed": least.precincts_observed,
            "total": least.precincts_total,
        }
        yield Objection("coverage", values, where=derived)
    fallen = [one for one in lines if one.by_grade[_CERTIFIED].gap is None]
    if fallen:
        yield Objection("falls_certified", {"names": _names(dispute, fallen)}, where=derived)
    single = [one for one in lines if not one.survives_any]
    if single:
        yield Objection("holds_on_each", {"names": _names(dispute, single)})
    strong = [one for one in lines if one.survives_any]
    if strong:
        fewest = min(one.survives_any or 0 for one in strong)
        told: dict[str, Value] = {"survives": fewest, "names": _names(dispute, strong)}
        yield Objection("survives", told, where=derived)


def _of_annexes(dispute: Dispute) -> Iterator[Objection]:
    """Papers that are named and not there; copies used and not attached, or the other way round."""
    added = any(one.kind is ExhibitKind.ANNEX for one in dispute.facts.exhibits)
    named = [item.text for _, item in own_papers(dispute.template, dispute.facts)]
    if named and not added:
        yield Objection("annex_missing", {"names": _filled(dispute, named)})
    used = dispute.used
    attached = {one.precinct for one in dispute.copies}
    order = [row.precinct.id for row in dispute.challenge.matter.rows]
    yield from dispute.of_precincts(
        "copy_not_attached", [one for one in order if one in used - attached]
    )
    if used:
        yield from dispute.of_precincts(
            "copy_unused", [one for one in order if one in attached - used]
        )


def _of_result(dispute: Dispute) -> Iterator[Objection]:
    """Whether what is shown changes who gets the seat or how many mandates."""
    if dispute.template.subject not in _ON_RESULT:
        return
    comparison = dispute.challenge.matter.comparison
    if comparison.lists is not None and comparison.outcome is None:
        if comparison.lists.changes_result is not True:
            yield Objection("lists_open")
        return
    changes = None if comparison.outcome is None else comparison.outcome.changes_result
    code = {True: "result_changed", False: "result_same", None: "result_open"}[changes]
    yield Objection(code, where=dispute.in_text_of_result() if changes else ())


def _of_originals(dispute: Dispute) -> Iterator[Objection]:
    """A commission brings a sheet of its own: what asks for the originals answers that."""
    if dispute.template.subject not in {Subject.PRECINCT, Subject.TERRITORY, Subject.COURT}:
        return
    if not dispute.used:
        return
    templates = dispute.catalogue.complaints.templates
    race = dispute.challenge.matter.race.code
    made = [
        templates[one.complaint].title
        for one in dispute.cases
        if one.race == race
        and one.complaint in _MOTIONS
        and one.complaint in templates
        and one.stage is not CaseStage.WITHDRAWN
    ]
    told = list(dict.fromkeys(made))
    names = Text("; ".join(one.ru for one in told), "; ".join(one.kk for one in told))
    yield Objection("originals_differ", {"others": names}, where=(MOTIONS,) if told else ())


def _filled(dispute: Dispute, texts: Sequence[Text]) -> Text:
    """Names of papers one after another, their places filled."""
    russian, kazakh = (
        "; ".join(
            Wording(language, dispute.catalogue.complaints)
            .fill(one, dispute.facts.values)
            .rstrip(".")
            for one in texts
        )
        for language in (Language.RU, Language.KK)
    )
    return Text(russian, kazakh)


def _names(dispute: Dispute, lines: Sequence[TerritoryLine]) -> Text:
    """The lines in question by their words, the first of many."""
    titles = [line_title(dispute.challenge, one.line) for one in lines[:_NAMED]]
    more = " …" if len(lines) > _NAMED else ""
    return Text(
        "; ".join(one.ru for one in titles) + more, "; ".join(one.kk for one in titles) + more
    )
