"""One sentence for each thing that figures show, made from the numbers: for screen and paper.

The sentences state facts: what stands where and what follows from it. None says who did it.
Names come in the language of the sentence.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.bounds import BELOW_LOWER, DEFAULT_CAP, Bounds, CapSource, TerritoryLine
from hq_desktop.domain.form import Line
from hq_desktop.domain.list_outcome import ListOutcome
from hq_desktop.domain.numerals import grouped
from hq_desktop.domain.outcome import Outcome
from hq_desktop.domain.pattern import Pattern, PatternKind, Slip, slip_of
from hq_desktop.domain.protocol import Cells, stated
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import Sentences

_SLIPS: Mapping[Slip | None, str] = {
    Slip.CHANGED: "digit_changed",
    Slip.INSERTED: "digit_inserted",
    Slip.DROPPED: "digit_dropped",
    Slip.SWAPPED: "digits_swapped",
}


def pattern_name(words: Sentences, language: Language, kind: PatternKind) -> str:
    """Return the name of a kind of change, short enough for a column."""
    return words.say(f"name_{kind.value}", language)


def pattern_sentence(  # noqa: PLR0913, PLR0917 — both sides, and what they are called
    words: Sentences,
    language: Language,
    pattern: Pattern,
    ours: Cells,
    official: Cells,
    names: Mapping[str, str],
    precinct: str,
) -> str:
    """Return what the two sides of a precinct show; `names` has the contestants' by their lines.

    "Against all" is called as on the ballot, not by the long label of the form.
    """
    told = {**names, Line.AGAINST_ALL: words.say("against_all", language)}
    lines = tuple(
        _Line(told[line], stated(ours, line) or 0, stated(official, line) or 0)
        for line in pattern.lines
    )
    change = _Change(words, language, precinct, lines, pattern.moved or 0)
    match pattern.kind:
        case PatternKind.EXCHANGED:
            return change.exchanged()
        case PatternKind.ROWS_SHIFTED:
            return change.shifted(pattern.shift)
        case PatternKind.DIGIT_EDITED:
            return change.of_one_line(_SLIPS[slip_of(lines[0].ours, lines[0].official)])
        case PatternKind.ADDED | PatternKind.REMOVED if len(lines) == 1:
            return change.of_one_line(f"{pattern.kind.value}_one")
        case _:
            return change.of_many_lines(pattern.kind)


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    ours: int
    official: int

    @property
    def more(self) -> int:
        return self.official - self.ours


@dataclass(frozen=True, slots=True)
class _Change:
    """A precinct's change on its way into words."""

    words: Sentences
    language: Language
    precinct: str
    lines: tuple[_Line, ...]
    moved: int

    def exchanged(self) -> str:
        first, second = self.lines
        return self._say(
            "exchanged",
            first=first.name,
            second=second.name,
            first_ours=first.ours,
            second_ours=second.ours,
            first_official=first.official,
            second_official=second.official,
        )

    def shifted(self, shift: int) -> str:
        left = self.lines[:-1] if shift > 0 else self.lines[1:]
        return self._say(
            "rows_lower" if shift > 0 else "rows_higher",
            count=len(left),
            first=left[0].name,
            last=left[-1].name,
            figures=", ".join(grouped(one.ours) for one in left),
        )

    def of_one_line(self, code: str) -> str:
        (one,) = self.lines
        figures = {"ours": one.ours, "official": one.official, "moved": self.moved}
        return self._say(code, line=one.name, **figures)

    def of_many_lines(self, kind: PatternKind) -> str:
        is_one_way = kind in {PatternKind.ADDED, PatternKind.REMOVED}
        items = (
            self.words.say(
                "item" if is_one_way else "item_more" if one.more > 0 else "item_fewer",
                self.language,
                line=one.name,
                votes=abs(one.more),
            )
            for one in self.lines
        )
        total = sum(one.ours for one in self.lines)
        return self._say(kind.value, items=", ".join(items), moved=self.moved, total=total)

    def _say(self, code: str, **places: int | str) -> str:
        return self.words.say(code, self.language, precinct=self.precinct, **places)


def contradiction_sentence(
    words: Sentences,
    language: Language,
    line: TerritoryLine,
    commission_name: str,
    line_name: str,
) -> str:
    """Return the one sentence that says what an announced total and the copies prove together.

    Below the lower bound it holds whatever the unseen sheets say; above the upper bound only
    while the caps hold, and their sources are named; else it says that nothing is proved.
    """
    unseen = line.precincts_total - line.precincts_observed
    code = _inside(line) if line.contradiction is None else _outside(line)
    return words.say(
        code,
        language,
        commission=commission_name,
        line=line_name,
        official=line.official,
        total=line.precincts_total,
        observed=line.precincts_observed,
        unseen=unseen,
        lower=line.lower,
        upper=line.lower if line.upper is None else line.upper,
        rest=0 if line.upper is None else line.upper - line.lower,
        gap=line.gap or 0,
        sources=_sources(words, language, line) if code.startswith("above") else "",
    )


def _outside(line: TerritoryLine) -> str:
    how = "below" if line.contradiction == BELOW_LOWER else "above"
    if line.precincts_observed == line.precincts_total:
        return f"{how}_all"
    return how if line.precincts_observed else f"{how}_unseen"


def _inside(line: TerritoryLine) -> str:
    limits = Bounds(line.precincts_observed, line.lower, line.upper)
    if limits.contradiction(line.official) is not None:
        return "other_formula"
    if not line.precincts_observed:
        return "inside_unseen"
    if line.precincts_observed == line.precincts_total and line.official == line.lower:
        return "same"
    return "inside_open" if line.upper is None else "inside"


def _sources(words: Sentences, language: Language, line: TerritoryLine) -> str:
    counted = line.caps
    return "; ".join(
        words.say(f"cap_{source.value}", language, count=counted[source], ballots=DEFAULT_CAP)
        for source in CapSource
        if source is not CapSource.UNKNOWN and counted.get(source)
    )


def outcome_sentence(
    words: Sentences, language: Language, outcome: Outcome, names: Mapping[str, str]
) -> str:
    """Return what the copies say of a seat; `names` has the contestants' names by their codes."""
    if outcome.official_leader is None:
        return words.say("seat_unannounced", language)
    leader = names[outcome.official_leader]
    if outcome.changes_result is None:
        return _undecided(words, language, outcome, names)
    is_all = outcome.margin_low is not None and outcome.margin_low == outcome.margin_high
    code = "seat_changes" if outcome.changes_result else "seat_same"
    told = words.say(f"{code}_all" if is_all else code, language, leader=leader)
    ahead = outcome.readings_leader if outcome.changes_result else None
    if ahead is None:
        return told
    margin = outcome.readings_margin or 0
    if margin > 0:
        by = words.say("ahead_by", language, name=names[ahead], margin=margin)
    else:
        by = words.say("ahead", language, name=names[ahead])
    return f"{told} {by}"


def _undecided(
    words: Sentences, language: Language, outcome: Outcome, names: Mapping[str, str]
) -> str:
    first, ahead = outcome.official_leader, outcome.readings_leader
    leader = names[first] if first is not None else ""
    if outcome.readings_margin is None:
        return words.say("seat_unseen", language, leader=leader)
    if ahead is None:
        lead = words.say("lead_equal", language, leader=leader)
    elif ahead == first:
        lead = words.say("lead_same", language, leader=leader)
    else:
        lead = words.say("lead_other", language, leader=leader, name=names[ahead])
    if outcome.margin_low is None:
        rest = "rest_unknown"
    else:
        rest = "rest_nothing" if outcome.margin_low == outcome.margin_high else "rest_decides"
    return f"{lead}; {words.say(rest, language)}"


def list_outcome_sentence(
    words: Sentences, language: Language, outcome: ListOutcome, names: Mapping[str, str]
) -> str:
    """Return what the copies say of the mandates; `names` has the lists' names by their codes."""
    items = [
        *_mandates(words, language, "mandates_more", outcome.gained, names),
        *_mandates(words, language, "mandates_fewer", outcome.lost, names),
    ]
    return words.say(
        _code_of_lists(outcome, has_items=bool(items)),
        language,
        total=outcome.mandates_total or 0,
        items=", ".join(items),
    )


def _mandates(
    words: Sentences,
    language: Language,
    code: str,
    mandates: Mapping[str, int],
    names: Mapping[str, str],
) -> Iterable[str]:
    for one, number in mandates.items():
        yield words.say(code, language, name=names[one], mandates=number)


def _code_of_lists(outcome: ListOutcome, *, has_items: bool) -> str:
    if not outcome.mandates_total:
        return "lists_uncounted"
    if outcome.official is None:
        return "lists_unannounced"
    if outcome.readings is None:
        return "lists_unseen"
    if outcome.changes_result:
        return "lists_change" if has_items else "lists_impossible"
    if outcome.changes_result is False:
        return "lists_same"
    return "lists_tied" if outcome.official.is_tie else "lists_open"
