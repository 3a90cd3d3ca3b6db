"""The checks of official figures as plain values, as `compare --json` prints them."""

from collections.abc import Iterable, Mapping

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.official_check import OfficialCheck


def checks_as_plain(
    checks: Iterable[OfficialCheck], titles: Mapping[PrecinctId, str]
) -> list[dict[str, object]]:
    """Return one row for each check; `base` is the smallest and the largest number that fits."""
    return [_check(one, titles) for one in checks]


def _check(one: OfficialCheck, titles: Mapping[PrecinctId, str]) -> dict[str, object]:
    return {
        "check": one.kind.value,
        "is_fault": one.is_fault,
        "commission": one.commission,
        "precinct": None if one.precinct is None else titles[one.precinct],
        "lines": list(one.lines),
        "stated": one.stated,
        "computed": one.computed,
        "difference": one.difference,
        "of": None if one.of is None else one.of.value,
        "parts": one.parts,
        "missing": one.missing,
        "stated_percent": one.stated_percent,
        "computed_percent": one.computed_percent,
        "formulas": [formula.value for formula in one.formulas],
        "untried": [formula.value for formula in one.untried],
        "base": None if one.base is None else list(one.base),
        "is_cut": one.is_cut,
        "ranks": None if one.ranks is None else list(one.ranks),
        "relation": one.relation,
        "severity": one.severity.value,
        "is_one_publication": one.is_one_publication,
    }
