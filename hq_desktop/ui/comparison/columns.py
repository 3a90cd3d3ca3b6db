"""The columns of the comparison: precincts, and announced totals."""

from collections.abc import Callable
from enum import IntEnum, auto

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.election import precinct_order
from hq_desktop.domain.pattern import PatternKind
from hq_desktop.domain.protocol import Typing
from hq_desktop.ui.comparison.pattern_words import pattern_tip, pattern_words
from hq_desktop.ui.comparison.rows import LineRow, RaceView
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

TERRITORY = 1
ADDRESS = 2
DIFFERENCE = 5
PATTERN = 6
PRECINCT = 0
_PATTERN_PLACES = {kind: place for place, kind in enumerate(PatternKind)}


def precinct_columns(board: Callable[[], RaceView | None]) -> list[Column[LineRow]]:
    """Return the columns of the precincts; names come from the board that is shown."""
    return [
        Column(
            lambda: translate("Comparison", "Precinct"),
            lambda row: row.title,
            lambda row: precinct_order(row.place.precinct)[1:],
            is_number=True,
            width=64,
        ),
        Column(
            lambda: translate("Comparison", "Territory"),
            lambda row: row.short,
            tooltip=lambda row: row.territory,
        ),
        Column(lambda: translate("Comparison", "Address"), lambda row: row.address),
        Column(
            lambda: translate("Comparison", "Ours"),
            _ours,
            lambda row: row.ours,
            is_number=True,
            tone=lambda row: "attention" if row.is_disputed else "",
            width=60,
        ),
        Column(
            lambda: translate("Comparison", "Official"),
            lambda row: figure(row.official),
            lambda row: row.official,
            is_number=True,
            width=64,
        ),
        Column(
            lambda: translate("Comparison", "Difference"),
            lambda row: difference(row.difference),
            lambda row: row.difference,
            is_number=True,
            tone=lambda row: "strong" if row.difference else "ink3",
            width=80,
        ),
        Column(
            lambda: translate("Comparison", "Pattern"),
            lambda row: pattern_words(board(), row.place),
            _pattern_order,
            tooltip=lambda row: pattern_tip(board(), row.place),
            width=136,
            is_cut_at_end=True,
        ),
        Column(
            lambda: translate("Comparison", "Gr."),
            lambda row: row.grade or "",
            lambda row: row.grade,
            is_grade=True,
            tooltip=lambda row: row.grade or "",
            width=44,
        ),
        Column(
            lambda: translate("Comparison", "Copies"),
            copies,
            _copies_order,
            tone=lambda row: "attention" if row.copies_differ else "ink2",
            tooltip=copies_tip,
            is_cut_at_end=True,
            width=100,
        ),
        Column(
            lambda: translate("Comparison", "Status"),
            status,
            lambda row: (_stand(row), -row.findings),
            tone=lambda row: _TONES.get(_stand(row), "unknown"),
            tooltip=status_tip,
            is_cut_at_end=True,
        ),
    ]


def copies(row: LineRow) -> str:
    """Return how many copies of ours there are, whether they differ, how the standing one came."""
    word = typed(row.typing)
    if row.copies_differ:
        return f"≠ {figure(row.place.copies)} · {word}"
    return f"{figure(row.place.copies)} · {word}" if row.place.copies > 1 else word


def copies_tip(row: LineRow) -> str:
    """Return the same in full words."""
    if not row.place.copies:
        return translate("Comparison", "no copy of ours")
    said = [translate("Comparison", "%n copy/copies of ours", "", row.place.copies)]
    if row.copies_differ:
        said.append(
            "≠ " + translate("Comparison", "they differ on %n line(s)", "", row.copies_differ)
        )
    if row.typing is not None:
        said.append(typed_words(row.typing))
    return "; ".join(said)


def _copies_order(row: LineRow) -> tuple[int, int, str]:
    return -row.copies_differ, -row.place.copies, row.typing or ""


def _pattern_order(row: LineRow) -> tuple[int, int] | None:
    """Kind after kind, in each the most votes first; None where there is no pattern."""
    found = row.place.pattern
    return None if found is None else (_PATTERN_PLACES[found.kind], -(found.moved or 0))


def typed(how: Typing | None) -> str:
    """Return how the figures came in, in a word."""
    words = {
        Typing.TYPED_TWICE: translate("Comparison", "twice"),
        Typing.TYPED_ONCE: translate("Comparison", "once"),
        Typing.IMPORTED: translate("Comparison", "imported"),
    }
    return words[how] if how is not None else ""


def typed_words(how: Typing | None) -> str:
    """Return how the figures of a copy came in, as a sentence has it."""
    words = {
        Typing.TYPED_TWICE: translate("Comparison", "typed twice, by two people"),
        Typing.TYPED_ONCE: translate("Comparison", "typed once"),
        Typing.IMPORTED: translate("Comparison", "imported from a table"),
    }
    return words[how] if how is not None else translate("Comparison", "not typed yet")


def status(row: LineRow) -> str:
    """Return how the precinct stands, and how many relations its copy breaks."""
    parts = [_stand_words(row)]
    if row.flagged:
        parts.append("≠ " + translate("Comparison", "words"))
    if row.findings:
        parts.append(f"! {figure(row.findings)}")
    return " · ".join(parts)


def status_tip(row: LineRow) -> str:
    """Return the same in full words."""
    parts = [_stand_words(row)]
    if row.flagged:
        words = translate("Comparison", "words say another number on %n line(s)", "", row.flagged)
        parts.append(f"≠ {words}")
    if row.findings:
        words = translate("Comparison", "%n control relation(s) do not hold", "", row.findings)
        parts.append(f"! {words}")
    return "\n".join(parts)


class _Stand(IntEnum):
    """How a precinct stands, what needs a person first."""

    DISPUTED = auto()
    DIFFERS = auto()
    WAITS_FOR_COPY = auto()
    NO_OFFICIAL = auto()
    OTHER_FORMULA = auto()
    AGREES = auto()


_TONES = {
    _Stand.DISPUTED: "attention",
    _Stand.DIFFERS: "ink",
    _Stand.AGREES: "good",
}


def _stand(row: LineRow) -> _Stand:
    """The first that fits."""
    place = row.place
    if place.disputed:
        return _Stand.DISPUTED
    if place.ours is None:
        return _Stand.WAITS_FOR_COPY
    if place.official is None:
        return _Stand.NO_OFFICIAL
    if place.is_differing:
        return _Stand.DIFFERS
    return _Stand.OTHER_FORMULA if place.is_other_formula else _Stand.AGREES


def _stand_words(row: LineRow) -> str:
    match _stand(row):
        case _Stand.DISPUTED:
            return "? " + translate("Comparison", "disputed")
        case _Stand.WAITS_FOR_COPY:
            return "… " + translate("Comparison", "waits for a copy")
        case _Stand.NO_OFFICIAL:
            return "… " + translate("Comparison", "no official figure")
        case _Stand.DIFFERS:
            return "≠ " + _differs(row)
        case _Stand.OTHER_FORMULA:
            return "~ " + translate("Comparison", "other formula")
        case _Stand.AGREES:
            return "✓ " + translate("Comparison", "agrees")


def _differs(row: LineRow) -> str:
    return translate("Comparison", "%n line(s) differ", "", len(row.place.discrepancies))


def _ours(row: LineRow) -> str:
    return f"{figure(row.ours)} ?" if row.is_disputed else figure(row.ours)
