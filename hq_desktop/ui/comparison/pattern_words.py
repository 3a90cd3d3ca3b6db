"""The kinds of change in a few words, each with its sign."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.pattern import Pattern, PatternKind
from hq_desktop.domain.proof_sentences import pattern_name
from hq_desktop.domain.protocol import stated
from hq_desktop.domain.wordings import Sentences
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import counted, line_name
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import current

translate = QCoreApplication.translate

SIGNS: Mapping[PatternKind, str] = {
    PatternKind.EXCHANGED: "↔",
    PatternKind.ROWS_SHIFTED: "↕",
    PatternKind.DIGIT_EDITED: "#",
    PatternKind.TRANSFER: "→",
    PatternKind.ADDED: "+",
    PatternKind.REMOVED: "−",
    PatternKind.MIXED: "~",
}


def kind_words(words: Sentences, kind: PatternKind) -> str:
    """Return a kind of change with its sign, called as on paper."""
    return f"{SIGNS[kind]} {pattern_name(words, current(), kind)}"


def pattern_words(board: RaceView | None, place: PrecinctRow) -> str:
    """Return the kind of change of a precinct and what tells it apart: a name, a digit."""
    found = place.pattern
    if board is None or found is None or place.ours is None or place.official is None:
        return ""
    words = kind_words(board.words, found.kind)
    if found.kind is PatternKind.DIGIT_EDITED:
        (line,) = found.lines
        ours, official = stated(place.ours.cells, line), stated(place.official.cells, line)
        return f"{words} {_digits(ours or 0, official or 0)}"
    if found.kind in (PatternKind.TRANSFER, PatternKind.EXCHANGED):
        return f"{words}: {line_name(board, _gainer(found, place))}"
    return words


def pattern_tip(board: RaceView | None, place: PrecinctRow) -> str:
    """Return the kind of change with how many votes it moves."""
    found = place.pattern
    if found is None or found.moved is None:
        return pattern_words(board, place)
    moved = translate("Comparison", "%n vote(s)", "", found.moved)
    return f"{pattern_words(board, place)}, {counted(moved, found.moved, figure(found.moved))}"


def _gainer(found: Pattern, place: PrecinctRow) -> str:
    """The line that gained most officially."""
    gains = {one.line: one.difference for one in place.discrepancies}
    return max(found.lines, key=lambda line: gains.get(line, 0))


def _digits(ours: int, official: int) -> str:
    """The one digit that differs, else both figures."""
    before, after = str(ours), str(official)
    wrong = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    if len(before) == len(after) and len(wrong) == 1:
        return f"{wrong[0][0]} → {wrong[0][1]}"
    return f"{figure(ours)} → {figure(official)}"
