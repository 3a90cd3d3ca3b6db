"""The sentences of filed tables and derivations: what the screen says, in both languages."""

from collections.abc import Callable, Iterator

from hq_desktop.actions.package_scopes import line_title
from hq_desktop.actions.package_subjects import Challenge
from hq_desktop.domain.bounds import TerritoryLine
from hq_desktop.domain.comparison import PrecinctRow
from hq_desktop.domain.package import PatternRow
from hq_desktop.domain.pattern import Pattern
from hq_desktop.domain.proof_sentences import (
    contradiction_sentence,
    pattern_name,
    pattern_sentence,
)
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.wordings import Sentences


def pattern_rows(challenge: Challenge, words: Sentences) -> Iterator[PatternRow]:
    """Return the kind of change of every precinct in question that shows one."""
    for row in challenge.rows:
        if row.pattern is not None:
            yield _pattern_row(challenge, words, row, row.pattern)


def _pattern_row(
    challenge: Challenge, words: Sentences, row: PrecinctRow, pattern: Pattern
) -> PatternRow:
    ours = {} if row.ours is None else row.ours.cells
    official = {} if row.official is None else row.official.cells
    precinct = challenge.matter.titles[row.precinct.id]
    titles = {line: line_title(challenge, line) for line in pattern.lines}

    def sentence(language: Language) -> str:
        names = {line: title.in_language(language) for line, title in titles.items()}
        return pattern_sentence(words, language, pattern, ours, official, names, precinct)

    name = _on_paper(lambda language: pattern_name(words, language, pattern.kind))
    return PatternRow(precinct, name, _on_paper(sentence))


def contradiction_text(challenge: Challenge, words: Sentences, line: TerritoryLine) -> Text:
    """Return what an announced total and the copies prove together."""
    known = challenge.matter.facts.directory.commissions.get(line.commission)
    commission = Text(line.commission) if known is None else known.name
    title = line_title(challenge, line.line)
    return _on_paper(
        lambda language: contradiction_sentence(
            words, language, line, commission.in_language(language), title.in_language(language)
        )
    )


def _on_paper(say: Callable[[Language], str]) -> Text:
    return Text(say(Language.RU), say(Language.KK))
