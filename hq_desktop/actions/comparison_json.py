"""The comparison and the findings as plain values, key by key as the commands print them."""

from collections.abc import Mapping, Sequence

from hq_desktop.actions.official_json import checks_as_plain
from hq_desktop.actions.result_json import (
    lists_as_plain,
    parallel_as_plain,
    thresholds_as_plain,
    wanted_as_plain,
)
from hq_desktop.domain import board
from hq_desktop.domain.board import CopyFinding, RaceComparison, RaceFacts
from hq_desktop.domain.bounds import GradeBounds, TerritoryLine
from hq_desktop.domain.comparison import LineSum
from hq_desktop.domain.election import Directory, PrecinctId
from hq_desktop.domain.most_wanted import most_wanted
from hq_desktop.domain.official_checks import official_checks
from hq_desktop.domain.outcome import Outcome
from hq_desktop.domain.parallel import parallel_differences

Plain = dict[str, object]


def comparisons_as_plain(races: Sequence[RaceFacts]) -> Plain:
    """Return the document of `compare --json`: race by race, then what lies between races."""
    titles = races[0].directory.titles() if races else {}
    return {
        "races": [
            _race(facts, board.compare(facts), board.findings(facts), titles) for facts in races
        ],
        "parallel": parallel_as_plain(parallel_differences(races), titles),
    }


def _race(
    facts: RaceFacts,
    comparison: RaceComparison,
    findings: Sequence[CopyFinding],
    titles: Mapping[PrecinctId, str],
) -> Plain:
    return {
        "race": comparison.race.code,
        "form": comparison.form.code,
        "precincts": {
            "total": comparison.precincts.total,
            "with_reading": comparison.precincts.with_reading,
            "with_official": comparison.precincts.with_official,
            "compared": comparison.precincts.compared,
            "differing": comparison.precincts.differing,
        },
        "lines": [
            {
                "line": one.line,
                "ours": one.ours,
                "official": one.official,
                "difference": one.difference,
                "precincts": one.precincts,
            }
            for one in comparison.lines
        ],
        "discrepancies": [
            {
                "precinct": titles[one.precinct],
                "line": one.line,
                "ours": one.ours,
                "official": one.official,
                "difference": one.difference,
                "grade": one.grade.value,
            }
            for one in comparison.discrepancies
        ],
        "patterns": [
            {"precinct": titles[one.precinct], "pattern": one.kind.value, "moved": one.moved}
            for one in comparison.patterns
        ],
        "territories": [_territory(one) for one in comparison.territories],
        "outcome": _outcome(comparison.outcome),
        "findings": {"total": len(findings), "by_relation": _by_relation(findings)},
        "votes": _votes(comparison.votes),
        "lists": lists_as_plain(comparison.lists),
        "thresholds": thresholds_as_plain(comparison.thresholds),
        "most_wanted": wanted_as_plain(most_wanted(facts, comparison, None, ""), titles),
        "official_checks": checks_as_plain(official_checks(facts), titles),
    }


def findings_as_plain(
    race: str, findings: Sequence[CopyFinding], directory: Directory
) -> list[Plain]:
    """Return the rows of `check --json` for one race."""
    titles = directory.titles()
    return [
        {
            "race": race,
            "precinct": titles[one.precinct],
            "copy": one.copy,
            "relation": one.finding.relation,
            "severity": one.finding.severity.value,
            "left": one.finding.left,
            "right": one.finding.right,
            "difference": one.finding.difference,
        }
        for one in findings
    ]


def _territory(one: TerritoryLine) -> Plain:
    return {
        "commission": one.commission,
        "line": one.line,
        "precincts_total": one.precincts_total,
        "precincts_observed": one.precincts_observed,
        "lower": one.lower,
        "upper": one.upper,
        "official": one.official,
        "contradiction": one.contradiction,
        "gap": one.gap,
        "survives_any": one.survives_any,
        "smallest": one.smallest,
        "by_grade": {level: _grade(bounds) for level, bounds in one.by_grade.items()},
    }


def _votes(votes: LineSum | None) -> Plain | None:
    """All votes together; null where their lines run over unlike precincts."""
    if votes is None:
        return None
    return {
        "ours": votes.ours,
        "official": votes.official,
        "difference": votes.difference,
        "precincts": votes.precincts,
    }


def _grade(bounds: GradeBounds) -> Plain:
    return {
        "precincts_observed": bounds.precincts_observed,
        "lower": bounds.lower,
        "upper": bounds.upper,
        "gap": bounds.gap,
    }


def _outcome(outcome: Outcome | None) -> Plain | None:
    if outcome is None:
        return None
    return {
        "official_leader": outcome.official_leader,
        "official_margin": outcome.official_margin,
        "readings_leader": outcome.readings_leader,
        "readings_margin": outcome.readings_margin,
        "margin_low": outcome.margin_low,
        "margin_high": outcome.margin_high,
        "changes_result": outcome.changes_result,
    }


def _by_relation(findings: Sequence[CopyFinding]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for one in findings:
        counted[one.finding.relation] = counted.get(one.finding.relation, 0) + 1
    return dict(sorted(counted.items()))
