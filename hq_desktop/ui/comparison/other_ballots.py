"""What other ballots of a precinct state on lines that all of them share."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.form import ParallelRule
from hq_desktop.domain.parallel import ParallelDifference
from hq_desktop.ui.comparison.copy_words import side_word
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.figures import figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.law_words import law_note

translate = QCoreApplication.translate


def other_ballots(board: RaceView, precinct: PrecinctId) -> tuple[str, ...]:
    """Return a sentence a line and side on which another ballot states another figure."""
    return tuple(_sentence(board, one) for one in board.parallel.get(precinct, ()))


def parted_by(board: RaceView, precinct: PrecinctId) -> tuple[str, ...]:
    """Return what may lawfully part those lines, with the source, a sentence a line."""
    rules: dict[str, ParallelRule] = {}
    for one in board.parallel.get(precinct, ()):
        rules.setdefault(one.line, one.rule)
    return tuple(_reason(board, line, rule) for line, rule in rules.items())


def shared_line(board: RaceView, code: str) -> str:
    """Return the wording of a line that ballots share."""
    line = board.comparison.form.line(code)
    return worded(line.label) if line is not None else code


def _sentence(board: RaceView, one: ParallelDifference) -> str:
    own = board.comparison.race.code
    mine = one.figures[own]
    others = [
        translate("Comparison", "in “{race}” {figure}").format(
            race=board.ballots.get(code, code), figure=figure(number)
        )
        for code, number in one.figures.items()
        if number != mine
    ]
    said = translate("Comparison", "other ballot of this precinct ({side}): {line} {figure}")
    words = said.format(
        side=side_word(one.side), line=shared_line(board, one.line), figure=figure(mine)
    )
    return f"≠ {words}, {', '.join(others)}"


def _reason(board: RaceView, line: str, rule: ParallelRule) -> str:
    said = translate("Comparison", "{line}: {reason} ({law})")
    return said.format(
        line=shared_line(board, line), reason=worded(rule.reason), law=law_note(rule.law, rule.mark)
    )
