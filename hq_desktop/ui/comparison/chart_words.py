"""What the charts of a territory and line show: their records and words, from the comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.tightening import Tightened
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.comparison.wording import counted
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.widgets.charts_band import BandStep, BandWords
from hq_desktop.ui.widgets.charts_pairs import Pair, PairWords

translate = QCoreApplication.translate


def pairs(rows: Sequence[LineRow]) -> tuple[Pair, ...]:
    """Return the precincts whose figures differ, in the order of the list."""
    return tuple(
        Pair(row.title, row.ours, row.official, row)
        for row in rows
        if row.difference and row.ours is not None and row.official is not None
    )


def pair_words(found: Sequence[Pair], compared: int, about: str) -> PairWords:
    """Return the words of the bars; `compared` precincts have a figure on both sides."""
    more = sum(one.difference for one in found)
    text = translate("Chart", "%n precinct(s) differ", "", len(found))
    words = translate("Chart", "{differing} of {compared} compared; together {sum}.")
    if not compared:
        words = translate("Chart", "No precinct has figures of both sides: nothing to compare.")
    sentence = words.format(
        differing=counted(text, len(found), figure(len(found))),
        compared=figure(compared),
        sum=f"+{figure(more)}" if more > 0 else figure(more),
    )
    return PairWords(
        title=translate("Chart", "Differences by precinct: {about}").format(about=about),
        sentence=sentence,
        first=translate("Chart", "ours"),
        second=translate("Chart", "official"),
        difference=translate("Chart", "difference"),
    )


def band_steps(board: RaceView, course: Sequence[Tightened]) -> tuple[BandStep, ...]:
    """Return the bounds after each sheet, with what the reader is told of it."""
    return tuple(_step(board, number, len(course) - 1, one) for number, one in enumerate(course))


def _step(board: RaceView, number: int, last: int, one: Tightened) -> BandStep:
    if one.precinct is None:
        name = translate("Chart", "Before the first sheet")
    else:
        name = translate("Chart", "Sheet {number} of {count}, precinct {precinct}").format(
            number=figure(number), count=figure(last), precinct=board.titles[one.precinct]
        )
        if one.came is not None:
            name = f"{name}, {moment(one.came)}"
    return BandStep(
        lower=one.lower,
        upper=one.upper,
        name=name,
        figures=_between(one),
        below=moment(one.came) if one.came is not None else "",
        key=one.precinct,
    )


def _between(one: Tightened) -> str:
    if one.upper is None:
        return translate("Chart", "not less than {lower}").format(lower=figure(one.lower))
    return translate("Chart", "not less than {lower}, not more than {upper}").format(
        lower=figure(one.lower), upper=figure(one.upper)
    )


def band_words(
    steps: Sequence[BandStep], one: TerritoryLine | None, turned: int | None, about: str
) -> BandWords:
    """Return the words of the closing bounds; `turned` is the sheet that made it impossible."""
    last = steps[-1] if steps else BandStep(0, None, "", "")
    lower = translate("Chart", "not less than {lower}").format(lower=figure(last.lower))
    upper = translate("Chart", "no upper bound is known")
    if last.upper == last.lower:
        lower, upper = translate("Chart", "exactly {sum}").format(sum=figure(last.lower)), ""
    elif last.upper is not None:
        upper = translate("Chart", "not more than {upper}").format(upper=figure(last.upper))
    return BandWords(
        title=translate("Chart", "Bounds as the sheets came in: {about}").format(about=about),
        sentence=_course(steps, one, turned),
        lower=lower,
        upper=upper,
        level=(
            translate("Chart", "announced {official}").format(official=figure(one.official))
            if one is not None
            else ""
        ),
        turned=(
            translate("Chart", "impossible since sheet {number}").format(number=figure(turned))
            if turned is not None
            else ""
        ),
    )


def _course(steps: Sequence[BandStep], one: TerritoryLine | None, turned: int | None) -> str:
    if one is None:
        return translate("Chart", "No total has been announced for this line here.")
    if turned is None:
        return translate("Chart", "The sheets so far do not contradict the announced total.")
    if not turned:
        return translate("Chart", "The announced total was impossible before the first sheet.")
    words = translate(
        "Chart", "Since sheet {number} of {count} the announced total {official} is impossible."
    )
    return words.format(
        number=figure(turned), count=figure(len(steps) - 1), official=figure(one.official)
    )
