"""The paragraph of a proof and its derivation: every number is a link to what it came from."""

from collections import Counter
from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.protocol import Typing
from hq_desktop.ui.comparison.proof_ground import (
    ANNOUNCED,
    EVERY,
    GRADES,
    LEFT_OUT,
    OBSERVED,
    UNSEEN,
)
from hq_desktop.ui.comparison.rows import RaceView, bound_after, is_below
from hq_desktop.ui.comparison.wording import (
    caps_note,
    counted,
    grades,
    implied,
    ladder,
    line_name,
    protocols,
    sheets,
    territory_name,
)
from hq_desktop.ui.figures import MINUS, digest, figure, moment

translate = QCoreApplication.translate


def paragraph(board: RaceView, one: TerritoryLine) -> str:
    """Return the proof as a paragraph of HTML: announced, seen, why the rest cannot help, how firm.

    Every number is a link to what is behind it.
    """
    unseen = one.precincts_total - one.precincts_observed
    argument = _argument(one, unseen) if unseen else _all_seen(one)
    return " ".join((_announced(board, one), _seen(one), *argument, *_firmness(one)))


def _announced(board: RaceView, one: TerritoryLine) -> str:
    total, announcement = one.precincts_total, one.announcement
    text = translate(
        "Proof",
        "Announced {moment} ({source}): {official} for {line}, in %n precinct(s) in all.",
        "",
        total,
    )
    stated = announcement.source if announcement.is_source_stated else ""
    return counted(text, total, _link(EVERY, figure(total))).format(
        moment=_link(ANNOUNCED, moment(announcement.seen_at)),
        source=escape(stated) or translate("Proof", "source not stated"),
        line=escape(line_name(board, one.line)),
        official=_link(ANNOUNCED, figure(one.official)),
    )


def _seen(one: TerritoryLine) -> str:
    observed = one.precincts_observed
    text = translate(
        "Proof", "The copies of protocols from %n precinct(s) hold {lower}.", "", observed
    )
    return counted(text, observed, _link(OBSERVED, figure(observed))).format(
        lower=_link(OBSERVED, figure(one.lower))
    )


def _firmness(one: TerritoryLine) -> tuple[str, ...]:
    """How many sheets may go, and what the better grades show by themselves."""
    if one.contradiction is None:
        return ()
    return _without_any(one), *filter(None, (_best_grades(one),))


def _without_any(one: TerritoryLine) -> str:
    number = one.survives_any or 0
    if not number:
        return protocols(0)
    text = translate(
        "Proof",
        "Any %n of the sheets could be struck out and it would still hold: without those that "
        "weigh most, {bound} is left.",
        "",
        number,
    )
    code = f"{LEFT_OUT}{number}"
    return counted(text, number, _link(code, figure(number))).format(
        bound=_link(code, figure(bound_after(one)[number]))
    )


def _best_grades(one: TerritoryLine) -> str:
    """The strongest set of grades that proves it by itself, unless it takes every sheet."""
    steps = ladder(one)
    level, step = next(((level, step) for level, step in steps if step.gap is not None), steps[-1])
    if step.gap is None or step.precincts_observed == one.precincts_observed:
        return ""
    text = translate(
        "Proof",
        "The %n sheet(s) of the grades {grades} show it by themselves, with a gap of {gap}.",
        "",
        step.precincts_observed,
    )
    code = f"{GRADES}{level}"
    return counted(
        text, step.precincts_observed, _link(code, figure(step.precincts_observed))
    ).format(grades=", ".join(grades(level)), gap=_link(code, figure(step.gap)))


def _all_seen(one: TerritoryLine) -> tuple[str, ...]:
    """Nothing is left that could make up for a gap."""
    every = translate("Proof", "Every precinct has been seen.")
    if one.gap is None:
        return (every,)
    words = (
        translate("Proof", "{gap} are missing.")
        if is_below(one)
        else translate("Proof", "{gap} are too many.")
    )
    return every, words.format(gap=_link(OBSERVED, figure(one.gap)))


def _argument(one: TerritoryLine, unseen: int) -> tuple[str, ...]:
    if one.contradiction is None:
        return (_possible(one, unseen),)
    if is_below(one):
        return (
            _none_below_zero(one, unseen),
            translate("Proof", "{gap} are missing.").format(gap=_link(OBSERVED, figure(one.gap))),
            _average(one),
        )
    return (
        _at_most(one, unseen),
        translate("Proof", "{gap} are too many, if these limits hold.").format(
            gap=_link(UNSEEN, figure(one.gap))
        ),
    )


def _possible(one: TerritoryLine, unseen: int) -> str:
    text = translate(
        "Proof",
        "With %n other precinct(s) without a copy, any total from {lower} to {upper} is possible.",
        "",
        unseen,
    )
    known = figure(one.upper) if one.upper is not None else "?"
    return _linked(text, unseen).format(
        lower=_link(OBSERVED, figure(one.lower)), upper=_link(UNSEEN, known)
    )


def _none_below_zero(one: TerritoryLine, unseen: int) -> str:
    text = translate(
        "Proof",
        "%n other precinct(s) without a copy: none can hold less than zero, so no total below "
        "{lower}.",
        "",
        unseen,
    )
    return _linked(text, unseen).format(lower=_link(OBSERVED, figure(one.lower)))


def _at_most(one: TerritoryLine, unseen: int) -> str:
    text = translate(
        "Proof",
        "%n other precinct(s) without a copy: they can add {most} at most, so no total above "
        "{upper}.",
        "",
        unseen,
    )
    most = figure((one.upper or 0) - one.lower)
    return _linked(text, unseen).format(
        most=_link(UNSEEN, most), upper=_link(UNSEEN, figure(one.upper))
    )


def _linked(text: str, unseen: int) -> str:
    return counted(text, unseen, _link(UNSEEN, figure(unseen)))


def _average(one: TerritoryLine) -> str:
    return translate(
        "Proof",
        "For the announced total to be right, they would have to hold {average} each on average.",
    ).format(average=_link(UNSEEN, implied(one)))


def limits(board: RaceView, one: TerritoryLine) -> tuple[str, ...]:
    """Return what the proof depends on, and what it does not say."""
    notes: list[str] = []
    if one.contradiction is not None:
        notes.append(_dependence(one))
        notes.append(translate("Proof", "It does not say who changed a figure, nor where."))
        notes.append(_size(board, one))
    notes.append(_typing(board, one))
    return tuple(filter(None, notes))


def _dependence(one: TerritoryLine) -> str:
    if one.precincts_observed == one.precincts_total:
        return ""
    if is_below(one):
        return translate("Proof", "This does not depend on the precincts without a copy.")
    return caps_note(one.caps)


def _size(board: RaceView, one: TerritoryLine) -> str:
    if not one.smallest:
        return translate("Proof", "A smaller territory inside shows the same contradiction.")
    return translate("Proof", "Smallest territory with this contradiction: {territory}.").format(
        territory=escape(territory_name(board, one.commission))
    )


def _typing(board: RaceView, one: TerritoryLine) -> str:
    observed = frozenset(one.observed)
    how = Counter(
        row.ours.typing
        for row in board.comparison.rows
        if row.ours is not None and row.precinct.id in observed
    )
    return translate(
        "Proof",
        "Figures of the copies: typed twice {twice}, typed once {once}, imported {imported}.",
    ).format(
        twice=figure(how[Typing.TYPED_TWICE]),
        once=figure(how[Typing.TYPED_ONCE]),
        imported=figure(how[Typing.IMPORTED]),
    )


def derivation(board: RaceView, one: TerritoryLine) -> tuple[tuple[str, str, str], ...]:
    """Return the steps of the arithmetic: what, the number, where it is from (HTML)."""
    unseen = one.precincts_total - one.precincts_observed
    rows = [
        (
            translate("Proof", "Announced for the territory"),
            figure(one.official),
            _source(one),
        ),
        (
            translate("Proof", "Sum of the copies, lower bound"),
            figure(one.lower),
            _link(OBSERVED, sheets(one.precincts_observed)) + ": " + _grades(board, one),
        ),
        (
            translate("Proof", "Precincts without a copy"),
            figure(unseen),
            f"{figure(one.precincts_total)} {MINUS} {figure(one.precincts_observed)}, "
            + _link(UNSEEN, translate("Proof", "list")),
        ),
        (
            translate("Proof", "Upper bound"),
            "?" if one.upper is None else figure(one.upper),
            _upper(one),
        ),
    ]
    if one.gap is not None:
        how = f"2 {MINUS} 1" if is_below(one) else f"1 {MINUS} 4"
        rows.append((translate("Proof", "Gap ({how})").format(how=how), figure(one.gap), _how(one)))
    rest, count = one.implied_rest
    if is_below(one) and count:
        rows.append(
            (
                translate("Proof", "Average of a precinct without a copy"),
                implied(one),
                f"{figure(rest)} : {figure(count)}",
            )
        )
    return tuple(rows)


def _how(one: TerritoryLine) -> str:
    if is_below(one):
        return translate("Proof", "announced under the lower bound")
    return translate("Proof", "announced over the upper bound")


def _source(one: TerritoryLine) -> str:
    announcement = one.announcement
    parts = [
        escape(announcement.source)
        if announcement.is_source_stated
        else translate("Proof", "source not stated")
    ]
    if announcement.page:
        parts.append(f"SHA-256 {digest(announcement.page)}")
    return _link(ANNOUNCED, ", ".join(parts))


def _upper(one: TerritoryLine) -> str:
    if one.upper is None:
        return translate("Proof", "nothing limits some precincts")
    plus = translate("Proof", "plus {rest}").format(rest=figure(one.upper - one.lower))
    return ". ".join(filter(None, (plus, caps_note(one.caps))))


def _grades(board: RaceView, one: TerritoryLine) -> str:
    observed = frozenset(one.observed)
    found: Mapping[str, int] = Counter(
        row.ours.grade.value
        for row in board.comparison.rows
        if row.ours is not None and row.precinct.id in observed
    )
    return ", ".join(f"{grade} {figure(found[grade])}" for grade in sorted(found))


def _link(code: str, shown: str) -> str:
    return f'<a href="{code}">{shown}</a>'
