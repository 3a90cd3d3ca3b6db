"""What decides a race, as plain values for the commands: mandates, thresholds, parallel ballots."""

from collections.abc import Mapping, Sequence
from math import ceil

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.list_outcome import ListOutcome, ListSide
from hq_desktop.domain.most_wanted import Wanted
from hq_desktop.domain.parallel import ParallelDifference
from hq_desktop.domain.thresholds import ThresholdFact

Plain = dict[str, object]
Titles = Mapping[PrecinctId, str]

MOST_WANTED = 20
"""So many missing precincts are printed; the chase shows all of them."""


def lists_as_plain(lists: ListOutcome | None) -> Plain | None:
    """Return the division of mandates on both sides; null where no rule divides them."""
    if lists is None:
        return None
    return {
        "mandates": lists.mandates_total,
        "official": _side(lists.official),
        "readings": _side(lists.readings),
        "gained": dict(lists.gained),
        "lost": dict(lists.lost),
        "certain": lists.is_certain,
        "changes_result": lists.changes_result,
    }


def _side(side: ListSide | None) -> Plain | None:
    """One side; `threshold_votes` is the fewest votes that reach the threshold."""
    if side is None:
        return None
    return {
        "precincts": side.precincts,
        "votes": dict(side.votes),
        "took_part": side.took_part,
        "threshold_votes": ceil(side.threshold_votes),
        "entitled": list(side.entitled),
        "runner_up": side.runner_up,
        "mandates": dict(side.mandates),
        "tied": list(side.tied),
        "tied_mandates": side.tied_mandates,
    }


def thresholds_as_plain(facts: Sequence[ThresholdFact]) -> list[Plain]:
    """Return how far each threshold is reached; `needed` is exact, as a text like "277/2"."""
    return [
        {
            "kind": one.rule.kind.value,
            "law": one.rule.law,
            "mark": one.rule.mark.mark,
            "side": None if one.side is None else one.side.value,
            "precincts": one.precincts,
            "count": one.count,
            "of": one.of,
            "needed": str(one.needed),
            "reached": one.is_reached,
        }
        for one in facts
    ]


def wanted_as_plain(wanted: Sequence[Wanted], titles: Titles) -> list[Plain]:
    """Return the missing precincts that would help the outcome most."""
    return [
        {
            "precinct": titles[one.precinct],
            "tightens": one.tightens,
            "could_decide": one.could_decide,
        }
        for one in wanted[:MOST_WANTED]
    ]


def parallel_as_plain(differences: Sequence[ParallelDifference], titles: Titles) -> list[Plain]:
    """Return where ballots of one precinct part that were counted side by side."""
    return [
        {
            "precinct": titles[one.precinct],
            "side": one.side.value,
            "line": one.line,
            "figures": dict(one.figures),
            "difference": one.difference,
            "law": one.rule.law,
            "mark": one.rule.mark.mark,
        }
        for one in differences
    ]
