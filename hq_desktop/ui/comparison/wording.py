"""The sentences of the comparison: what an announced total shows, in the language of the screen."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import ABOVE_UPPER, LEVELS, CapSource, GradeBounds, TerritoryLine
from hq_desktop.domain.election import CommissionCode
from hq_desktop.domain.outcome import Outcome
from hq_desktop.ui.comparison.rows import RaceView, is_below
from hq_desktop.ui.figures import decimal, difference, figure, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.widgets.charts import GapRecord, GapWords

translate = QCoreApplication.translate

_MARK = re.compile(r"<[^>]*>")


def territory_name(board: RaceView | None, code: CommissionCode | None) -> str:
    """Return the name of a commission as it stands in lists."""
    if code is None:
        return translate("Comparison", "The whole race")
    one = board.directory.commissions.get(code) if board is not None else None
    return worded(one.name) or code if one is not None else code


def short_territory(board: RaceView | None, code: CommissionCode) -> str:
    """Return the name of a commission without the words that all shown ones share."""
    if board is None:
        return code
    return board.short.get(code) or territory_name(board, code)


def flowing(html: str) -> str:
    """Return rich text in which thin spaces stay thin and never break a figure.

    Qt's reader of HTML takes U+202F for a space that may be replaced.
    """
    return f'<span style="white-space:pre-wrap">{html}</span>'


def plain(html: str) -> str:
    """Return rich text of this screen without its marks."""
    return _MARK.sub("", html)


def line_name(board: RaceView | None, code: str) -> str:
    """Return the wording of a line: a contestant's name, or the form's label."""
    line = board.line(code) if board is not None else None
    return worded(line.label) if line is not None else code


def counted(text: str, number: int, shown: str) -> str:
    """Return a plural's text with its plain number replaced by how it is to be shown."""
    return text.replace(str(number), shown, 1)


def sheets(number: int) -> str:
    """Return a number of sheets in words."""
    return counted(translate("Comparison", "%n sheet(s)", "", number), number, figure(number))


def protocols(number: int, shown: str = "") -> str:
    """Return how many protocols, whichever they are, may be left out."""
    if not number:
        return translate("Comparison", "It needs every one of these sheets.")
    text = translate("Comparison", "Survives leaving out any %n protocol(s).", "", number)
    return counted(text, number, shown or figure(number))


def gap_record(one: TerritoryLine) -> GapRecord:
    """Return the numbers of the chart: those of the comparison, nothing else."""
    return GapRecord(one.lower, one.upper, one.official, one.gap, one.contradiction == ABOVE_UPPER)


def gap_words(one: TerritoryLine, about: str = "") -> GapWords:
    """Return the words of the chart; `about` names territory and line over its picture."""
    total, observed = one.precincts_total, one.precincts_observed
    unseen = total - observed
    seen = translate("Comparison", "In the copies from %n precinct(s)", "", observed)
    rest = translate("Comparison", "%n more precinct(s) without a copy →", "", unseen)
    announced = translate("Comparison", "Announced for %n precinct(s)", "", total)
    return GapWords(
        seen=counted(seen, observed, figure(observed)),
        rest=counted(rest, unseen, figure(unseen)) if unseen else "",
        announced=counted(announced, total, figure(total)),
        gap=_gap_word(one),
        sentence=plain(" ".join(statement(one))),
        title=about,
    )


def _gap_word(one: TerritoryLine) -> str:
    if one.gap is None:
        return ""
    if is_below(one):
        return translate("Comparison", "{gap} missing").format(gap=figure(one.gap))
    return translate("Comparison", "{gap} too many").format(gap=figure(one.gap))


def statement(one: TerritoryLine) -> tuple[str, ...]:
    """Return what the totals show, sentence by sentence, with the figures strong."""
    total, observed = one.precincts_total, one.precincts_observed
    text = translate("Comparison", "For %n precinct(s), {official} is announced.", "", total)
    announced = counted(text, total, figure(total)).format(official=_strong(one.official))
    if one.contradiction is None:
        return announced, _inside(one)
    if total == observed:
        return announced, *_all_seen(one)
    text = translate(
        "Comparison", "The copies from %n precinct(s) already hold {lower}.", "", observed
    )
    seen = counted(text, observed, figure(observed)).format(lower=_strong(one.lower))
    return announced, seen, _rest(one, total - observed)


def _rest(one: TerritoryLine, unseen: int) -> str:
    if is_below(one):
        text = translate(
            "Comparison",
            "{gap} are missing, whatever stands in the other %n precinct(s).",
            "",
            unseen,
        )
        return counted(text, unseen, figure(unseen)).format(gap=_strong(one.gap))
    text = translate(
        "Comparison",
        "The other %n precinct(s) can add {rest} at most. {gap} are too many, if these limits "
        "hold.",
        "",
        unseen,
    )
    return counted(text, unseen, figure(unseen)).format(
        rest=figure((one.upper or 0) - one.lower), gap=_strong(one.gap)
    )


def _all_seen(one: TerritoryLine) -> tuple[str, str]:
    seen = translate("Comparison", "The copies of all of them hold {lower}.").format(
        lower=_strong(one.lower)
    )
    if is_below(one):
        words = translate("Comparison", "{gap} are missing.")
    else:
        words = translate("Comparison", "{gap} are too many.")
    return seen, words.format(gap=_strong(one.gap))


def _inside(one: TerritoryLine) -> str:
    upper = "?" if one.upper is None else figure(one.upper)
    return translate(
        "Comparison",
        "The copies allow anything from {lower} to {upper}: the total contradicts none of them.",
    ).format(lower=_strong(one.lower), upper=upper)


def bounds_note(one: TerritoryLine) -> str:
    """Return the bounds in one line, with where the upper one is known from."""
    if one.upper is None:
        return translate("Comparison", "Bounds: {lower} and more; nothing limits the rest").format(
            lower=figure(one.lower)
        )
    return translate("Comparison", "Bounds: from {lower} to {upper}").format(
        lower=figure(one.lower), upper=figure(one.upper)
    )


def caps_note(caps: Mapping[CapSource, int]) -> str:
    """Return where the limits of the unseen precincts come from."""
    words = {
        CapSource.BALLOTS_RECEIVED: translate("Comparison", "ballots received: {count}"),
        CapSource.VOTERS_ON_LIST: translate("Comparison", "voters on the list and 1 %: {count}"),
        CapSource.DEFAULT: translate("Comparison", "3,030 ballots by default: {count}"),
        CapSource.UNKNOWN: translate("Comparison", "not known: {count}"),
    }
    parts = [words[one].format(count=figure(caps[one])) for one in CapSource if caps.get(one)]
    if not parts:
        return ""
    return translate("Comparison", "Limits of the unseen precincts. {sources}").format(
        sources="; ".join(parts)
    )


def announced_note(board: RaceView, one: TerritoryLine) -> str:
    """Return who announced it, when it was seen and which version it is."""
    return translate("Comparison", "announced {moment}, version {number}, {commission}").format(
        commission=territory_name(board, one.commission),
        moment=moment(one.announcement.seen_at),
        number=one.announcement.number,
    )


def ladder(one: TerritoryLine) -> tuple[tuple[str, GradeBounds], ...]:
    """Return the steps of the ladder that bring sheets, from the strongest grade down."""
    steps: list[tuple[str, GradeBounds]] = []
    before = 0
    for level in LEVELS:
        step = one.by_grade.get(level)
        if step is not None and step.precincts_observed != before:
            steps.append((level, step))
            before = step.precincts_observed
    return tuple(steps)


def grades(level: str) -> tuple[str, ...]:
    """Return the letters of a set of grades: "A-C" is A, B, C."""
    return tuple(grade.value for grade in LEVELS.values() if grade <= LEVELS[level])


def implied(one: TerritoryLine) -> str:
    """Return what an unseen precinct would have to hold on average; empty where all are seen."""
    rest, unseen = one.implied_rest
    return decimal(rest / unseen) if unseen else ""


def outcome_rows(board: RaceView, found: Outcome) -> tuple[tuple[str, str], ...]:
    """Return the rows of the outcome: what it is, what it comes to."""
    nobody = translate("Comparison", "cannot be said")
    low, high = found.margin_low, found.margin_high
    between = f"{difference(low)} … {difference(high)}" if low is not None else nobody
    return (
        (
            translate("Comparison", "Officially"),
            _led(board, found.official_leader, found.official_margin),
        ),
        (
            translate("Comparison", "By the copies"),
            _led(board, found.readings_leader, found.readings_margin),
        ),
        (translate("Comparison", "Whatever the rest holds"), between),
    )


def margin_note(board: RaceView, found: Outcome) -> str:
    """Return whose margin is shown."""
    code = board.comparison.race.ours or found.official_leader
    one = next((one for one in board.comparison.race.contestants if one.code == code), None)
    if one is None:
        return ""
    return translate("Comparison", "margin of {name}").format(name=worded(one.name))


def _led(board: RaceView, leader: str | None, margin: int | None) -> str:
    one = next((one for one in board.comparison.race.contestants if one.code == leader), None)
    name = worded(one.name) if one is not None else translate("Comparison", "nobody leads")
    return f"{name}, {difference(margin)}" if margin is not None else name


def strong(shown: str) -> str:
    """Return a figure in the strong weight, which is 600 here: 700 is not shipped."""
    return f'<span style="font-weight:600">{shown}</span>'


def _strong(number: int | None) -> str:
    return strong(figure(number))
