"""The sentences that say what is proved, in the language of the screen: the same as on paper."""

import re

from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.proof_sentences import (
    contradiction_sentence,
    list_outcome_sentence,
    outcome_sentence,
    pattern_sentence,
)
from hq_desktop.domain.wordings import Sentences
from hq_desktop.ui.comparison.rows import RaceView
from hq_desktop.ui.comparison.wording import line_name, territory_name
from hq_desktop.ui.figures import THIN_SPACE
from hq_desktop.ui.language import current, worded

_GROUPED = re.compile(r"(?<=\d)\u00a0(?=\d{3})")


def proved(words: Sentences, board: RaceView, one: TerritoryLine) -> str:
    """Return the one sentence that an announced total and the copies prove together."""
    commission, line = territory_name(board, one.commission), line_name(board, one.line)
    return _thin(contradiction_sentence(words, current(), one, commission, line))


def changed(board: RaceView, place: PrecinctRow) -> str:
    """Return what the two sides of a precinct show; empty where the votes show no pattern."""
    found, ours, official = place.pattern, place.ours, place.official
    if found is None or ours is None or official is None:
        return ""
    names = {line: line_name(board, line) for line in found.lines}
    number = board.titles[place.precinct.id]
    cells = (ours.cells, official.cells)
    return _thin(pattern_sentence(board.words, current(), found, *cells, names, number))


def decided(words: Sentences, board: RaceView) -> str:
    """Return what the copies say of the seat or the mandates; empty where there is neither."""
    found = board.comparison
    names = {str(one.code): worded(one.name) for one in found.race.contestants}
    if found.outcome is not None:
        return _thin(outcome_sentence(words, current(), found.outcome, names))
    if found.lists is not None:
        return _thin(list_outcome_sentence(words, current(), found.lists, names))
    return ""


def _thin(sentence: str) -> str:
    """Paper groups figures by no-break spaces, the screen by thin ones."""
    return _GROUPED.sub(THIN_SPACE, sentence)
