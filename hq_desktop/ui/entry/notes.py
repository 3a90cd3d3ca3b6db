"""What stands beside a line while it is typed: what does not agree, what cannot be checked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.election import CONTESTANT_PREFIX
from hq_desktop.domain.form import Comparison, FormLine, ProtocolForm, Relation, Severity
from hq_desktop.domain.protocol import Cells, Words, stated
from hq_desktop.domain.rules import Checker, Finding
from hq_desktop.ui.figures import difference, figure
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_BROKEN = {Comparison.EQUAL: "≠", Comparison.AT_MOST: ">", Comparison.AT_LEAST: "<"}

WORDS_LAW = "43(8)"
"""Where the election law asks for the numbers in words; see `domain.words`."""


@dataclass(frozen=True, slots=True)
class Note:
    """One line beside a field: a sign, the numbers, the words; `tone` is a state of the look."""

    sign: str
    numbers: str
    words: str
    tone: str = "attention"


@dataclass(frozen=True, slots=True)
class Reason:
    """A finding told in full, for whoever asks why."""

    numbers: str
    words: str
    lines: str
    law: str
    is_checked: bool


class Notes:
    """The notes of one form in one race."""

    def __init__(self, form: ProtocolForm, lines: Iterable[FormLine], checker: Checker) -> None:
        self._numbers = {line.code: line.number for line in lines}
        self._places = {code: place for place, code in enumerate(self._numbers)}
        self._checker = checker
        self._relations = {one.id: one for one in form.relations}
        self._printed = _printed_numbers(form)
        self._lines = {
            one.id: tuple(line for line in checker.lines_of(one) if line in self._places)
            for one in form.relations
        }

    def notes(self, cells: Cells, words: Words) -> Mapping[str, Note]:
        """Return the note of every line that has one; what a person marked comes first."""
        found = {line: _words_note(number) for line, number in words.items()}
        for finding in self._findings(cells):
            for line, note in self._around(finding):
                found.setdefault(line, note)
        for line, note in self._unchecked(cells):
            found.setdefault(line, note)
        return found

    def reasons(self, cells: Cells, words: Words) -> tuple[Reason, ...]:
        """Return every finding in full, the gravest first, then words that say another number."""
        marked = (self._words_reason(line, cells, number) for line, number in words.items())
        return (*(self._reason(finding) for finding in self._findings(cells)), *marked)

    def _findings(self, cells: Cells) -> list[Finding]:
        return sorted(self._checker.findings(cells), key=lambda one: _ORDER.index(one.severity))

    def _around(self, finding: Finding) -> Iterator[tuple[str, Note]]:
        """Place a finding: whole at its last line on the paper, pointers at the others."""
        shown = [line for line in finding.lines if line in self._places]
        if not shown:
            return
        place = max(shown, key=lambda line: self._places[line])
        relation = self._relations[finding.relation]
        words = f"{self._formula(relation)}   {worded(relation.message)}"
        yield place, Note("≠", _numbers(finding, relation), words)
        pointer = translate("EntryNotes", "does not agree with line {number}")
        words = pointer.format(number=self._numbers[place])
        for line in shown:
            if line != place and not line.startswith(CONTESTANT_PREFIX):
                yield line, Note("≠", "", words)

    def _unchecked(self, cells: Cells) -> Iterator[tuple[str, Note]]:
        """Say which relations an unreadable or empty place keeps from being checked."""
        words = translate("EntryNotes", "not checked: line {number} is not stated")
        for relation in self._checker.unchecked(cells):
            lines = self._lines[relation.id]
            if any(line not in cells for line in lines):
                continue
            unknown = [line for line in lines if stated(cells, line) is None]
            if not unknown:
                continue
            first = min(unknown, key=lambda line: self._places[line])
            place = max(lines, key=lambda line: self._places[line])
            numbered = words.format(number=self._numbers[first])
            yield place, Note("?", "", numbered, "unknown")

    def _reason(self, finding: Finding) -> Reason:
        relation = self._relations[finding.relation]
        return Reason(
            numbers=_numbers(finding, relation),
            words=worded(relation.message),
            lines=self._formula(relation),
            law=relation.law,
            is_checked=relation.mark.is_checked,
        )

    def _words_reason(self, line: str, cells: Cells, number: int | None) -> Reason:
        digits = stated(cells, line)
        left, right = ("?" if one is None else figure(one) for one in (digits, number))
        return Reason(
            numbers=f"{left} ≠ {right}",
            words=translate("EntryNotes", "The words say another number than the digits"),
            lines=self._numbers.get(line, line),
            law=WORDS_LAW,
            is_checked=False,
        )

    def _formula(self, relation: Relation) -> str:
        """Return a relation in the numbers of its lines, as it fails: 4 ≠ 5 + 6."""
        left = " + ".join(self._printed.get(term, term) for term in relation.left)
        terms = (*relation.right, *relation.if_stated)
        right = " + ".join(self._printed.get(term, term) for term in terms)
        if relation.factor != 1 and right:
            right = f"{right} × {float(relation.factor):g}"
        if relation.constant or not right:
            right = " + ".join(part for part in (right, figure(relation.constant)) if part)
        return f"{left} {_BROKEN[relation.comparison]} {right}"


def _words_note(number: int | None) -> Note:
    """Say what the words on the paper say where it is not what the digits say."""
    said = translate("EntryNotes", "words: {number}")
    told = said.format(number="?" if number is None else figure(number))
    against = translate("EntryNotes", "≠ digits, {law}").format(law=WORDS_LAW)
    return Note("≠", told, against)


def _printed_numbers(form: ProtocolForm) -> Mapping[str, str]:
    """Return the printed number of every line, and of a group that of its first line's row."""
    numbers = {line.code: line.number for line in form.lines}
    for group, codes in form.groups.items():
        first = next((numbers[code] for code in codes if code in numbers), group)
        numbers[group] = first.partition(".")[0]
    return numbers


def _numbers(finding: Finding, relation: Relation) -> str:
    sign = _BROKEN[relation.comparison]
    gap = difference(finding.difference)
    return f"{figure(finding.left)} {sign} {figure(finding.right)}   {gap}"
