"""Percentages against the numbers published beside them: which formula fits, several, or none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from hq_desktop.domain.form import Line
from hq_desktop.domain.official_check import CheckKind, OfficialCheck, PercentFormula
from hq_desktop.domain.percents import Percent, common_base, percent_of, value_of
from hq_desktop.domain.protocol import Cells, stated

IN_BOXES = "ballots_in_all_boxes"
_TURNOUT = frozenset({Line.RECEIVED, Line.PARTICIPATED})


def percent_checks(
    cells: Cells, written: Mapping[str, str], contestants: Sequence[str], place: OfficialCheck
) -> Iterator[OfficialCheck]:
    """Give what the percentages of one commission show; `place` says where, the rest is filled in.

    Votes for contestants and against all have one base and are looked at together.
    """
    votes = (*contestants, Line.AGAINST_ALL)
    told: list[Percent] = []
    for line, text in written.items():
        number = stated(cells, line)
        one = None if number is None else percent_of(line, text, number)
        if one is not None:
            told.append(one)
    shares = [one for one in told if one.line in votes]
    bases = bases_of(cells, contestants)
    yield from _over_hundred({one: written[one] for one in votes if one in written}, place)
    yield from _of_one_base(shares, bases, place)
    yield from _out_of_order(shares, place)
    listed = bases.get(PercentFormula.ON_LIST)
    on_list = {} if listed is None else {PercentFormula.ON_LIST: listed}
    for one in told:
        if one.line in _TURNOUT:
            yield from _of_one_base([one], on_list, place)
        elif one.line == Line.INVALID:
            yield from _of_one_base([one], bases, place)


def bases_of(cells: Cells, contestants: Sequence[str]) -> Mapping[PercentFormula, int]:
    """Return what percentages can be counted of, as far as it was published."""
    own = _together(*(stated(cells, line) for line in contestants))
    against, invalid = stated(cells, Line.AGAINST_ALL), stated(cells, Line.INVALID)
    counted = {
        PercentFormula.WITHOUT_INVALID: _together(own, against),
        PercentFormula.WITH_INVALID: _together(own, against, invalid),
        PercentFormula.RECEIVED: stated(cells, Line.RECEIVED),
        PercentFormula.PARTICIPATED: stated(cells, Line.PARTICIPATED),
        PercentFormula.CONTESTANTS: own,
        PercentFormula.IN_BOXES: stated(cells, IN_BOXES),
        PercentFormula.ON_LIST: stated(cells, Line.VOTERS_ON_LIST),
    }
    return {formula: base for formula, base in counted.items() if base}


def _together(*numbers: int | None) -> int | None:
    known = [one for one in numbers if one is not None]
    return sum(known) if known and len(known) == len(numbers) else None


def _of_one_base(
    shares: Sequence[Percent], bases: Mapping[PercentFormula, int], place: OfficialCheck
) -> Iterator[OfficialCheck]:
    """Say which formula fits every share, else which numbers could, else which lines do not."""
    if not shares:
        return
    lines = tuple(one.line for one in shares)
    told = replace(
        place,
        lines=lines,
        parts=len(shares),
        stated_percent=shares[0].written if len(shares) == 1 else "",
        untried=tuple(one for one in PercentFormula if one not in bases),
    )
    for is_cut in (False, True):
        fitting = tuple(
            formula
            for formula, base in bases.items()
            if all(one.fits(base, is_cut=is_cut) for one in shares)
        )
        if fitting:
            base = common_base(shares, is_cut=is_cut)
            yield replace(
                told, kind=CheckKind.PERCENT_BASE, formulas=fitting, base=base, is_cut=is_cut
            )
            return
    for is_cut in (False, True):
        base = common_base(shares, is_cut=is_cut)
        if base is not None:
            yield replace(told, kind=CheckKind.PERCENT_OTHER_BASE, base=base, is_cut=is_cut)
            return
    yield from _unfit(shares, bases, told)


def _unfit(
    shares: Sequence[Percent], bases: Mapping[PercentFormula, int], told: OfficialCheck
) -> Iterator[OfficialCheck]:
    """Name the lines that do not fit where a formula fits most of the others; else all of them."""
    counted = {
        formula: [one for one in shares if one.fits(base)] for formula, base in bases.items()
    }
    best = max(counted, key=lambda formula: len(counted[formula]), default=None)
    if best is None or len(counted[best]) < 2 or 2 * len(counted[best]) <= len(shares):
        yield replace(told, kind=CheckKind.PERCENT_UNFIT)
        return
    fitting = {one.line for one in counted[best]}
    formulas = tuple(
        formula for formula, own in counted.items() if {one.line for one in own} == fitting
    )
    for one in shares:
        if one.line not in fitting:
            yield replace(
                told,
                kind=CheckKind.PERCENT_LINE,
                lines=(one.line,),
                stated=one.votes,
                parts=len(fitting),
                stated_percent=one.written,
                computed_percent=one.of(bases[best]),
                formulas=formulas,
            )


def _over_hundred(written: Mapping[str, str], place: OfficialCheck) -> Iterator[OfficialCheck]:
    """Each share may have been rounded up by half a unit; together they may pass 100 by as much."""
    values = [value for text in written.values() if (value := value_of(text)) is not None]
    total = sum((value for value, _ in values), Fraction(0))
    allowance = sum((Fraction(1, 2 * 10**decimals) for _, decimals in values), Fraction(0))
    if total <= 100 + allowance:
        return
    decimals = max(decimals for _, decimals in values)
    yield replace(
        place,
        kind=CheckKind.PERCENTS_OVER,
        lines=tuple(written),
        parts=len(values),
        stated_percent=f"{float(total):.{decimals}f}",
    )


def _out_of_order(shares: Sequence[Percent], place: OfficialCheck) -> Iterator[OfficialCheck]:
    """More votes cannot be a smaller share."""
    ordered = sorted(shares, key=lambda one: (-one.votes, -one.value))
    for more, fewer in pairwise(ordered):
        if more.votes > fewer.votes and more.value < fewer.value:
            yield replace(
                place,
                kind=CheckKind.PERCENT_ORDER,
                lines=(more.line, fewer.line),
                stated=more.votes,
                computed=fewer.votes,
                stated_percent=more.written,
                computed_percent=fewer.written,
            )
