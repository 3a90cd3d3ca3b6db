"""What is to be said of one copy: where it is from, why it stands, what does not agree in it."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.form import Comparison, ProtocolForm
from hq_desktop.domain.precinct_copies import CopyBeside, PrecinctCopies
from hq_desktop.domain.protocol import Cell, CellState, ProtocolCopy, Side, stated
from hq_desktop.domain.rules import Finding
from hq_desktop.domain.standing import StandingChoice, StandsBy
from hq_desktop.ui import hidden_names
from hq_desktop.ui.comparison.columns import typed_words
from hq_desktop.ui.figures import difference, figure, moment
from hq_desktop.ui.language import worded

translate = QCoreApplication.translate

_BROKEN = {Comparison.EQUAL: "≠", Comparison.AT_MOST: ">", Comparison.AT_LEAST: "<"}


def side_word(side: Side) -> str:
    """Return whose figures a copy carries."""
    return translate("Copies", "Ours") if side is Side.OURS else translate("Copies", "Official")


def source(copy: ProtocolCopy) -> str:
    """Return what a copy came from; a person's name only while names are shown."""
    if copy.side is Side.OURS and hidden_names.are_hidden():
        return translate("Copies", "copy {number}").format(number=copy.id)
    return copy.source or "–"


def obtained(copy: ProtocolCopy) -> str:
    """Return who got a copy and when; a moment that nobody stated says so."""
    who = "" if hidden_names.are_hidden() else copy.obtained_by
    when = moment(copy.obtained_at) if copy.obtained_at is not None else ""
    if when and not copy.is_moment_stated:
        when = translate("Copies", "{moment}, not stated").format(moment=when)
    return "\n".join(part for part in (who, when) if part) or "–"


def entered(copy: ProtocolCopy) -> str:
    """Return how the figures of a copy came in."""
    return typed_words(copy.typing)


def grade(copy: ProtocolCopy) -> str:
    """Return the letter of a copy, marked where a table stated it."""
    said = translate("Copies", "{grade}, as stated")
    return said.format(grade=copy.grade) if copy.is_grade_stated else str(copy.grade)


def cell_word(cell: Cell | None) -> str:
    """Return what stands in a line of a copy; nothing where nobody looked."""
    if cell is None:
        return ""
    if isinstance(cell, int):
        return figure(cell)
    words = {
        CellState.BLANK: "∅ " + translate("Copies", "blank"),
        CellState.DASH: "— " + translate("Copies", "dash"),
        CellState.ILLEGIBLE: "? " + translate("Copies", "illegible"),
    }
    return words[cell]


def reason(why: StandsBy | None) -> str:
    """Return why a copy stands, in a few words; "" where it does not."""
    words = {
        StandsBy.CHOICE: translate("Copies", "chosen by a person"),
        StandsBy.ONLY: translate("Copies", "the only one with figures"),
        StandsBy.GRADE: translate("Copies", "the best grade"),
        StandsBy.TYPING: translate("Copies", "the surer typing"),
        StandsBy.OBTAINED_FIRST: translate("Copies", "obtained first"),
        StandsBy.LOWEST_ID: translate("Copies", "alike in all else, the first one here"),
    }
    return words[why] if why is not None else ""


def standing_sentence(found: PrecinctCopies, side: Side) -> str:
    """Return which copy stands for a side, and why, in one sentence; "" where none is there."""
    one, choice = found.standing(side), found.choices.get(side)
    if one is None:
        return ""
    if one.stands is StandsBy.CHOICE and choice is not None:
        said = translate("Copies", "{source} stands because {operator} chose it: “{reason}”.")
        return said.format(source=source(one.copy), operator=choice.operator, reason=choice.reason)
    said = translate("Copies", "{source} stands because: {why}.")
    words = said.format(source=source(one.copy), why=because(one))
    return f"{words} {_idle(choice)}" if choice is not None else words


def because(one: CopyBeside) -> str:
    """Return the rule that decided, with what it decided by."""
    copy = one.copy
    match one.stands:
        case StandsBy.GRADE:
            return translate("Copies", "best grade ({grade})").format(grade=copy.grade)
        case StandsBy.TYPING:
            said = translate("Copies", "of the copies of grade {grade}, {typed}")
            return said.format(grade=copy.grade, typed=typed_words(copy.typing))
        case StandsBy.OBTAINED_FIRST:
            said = translate("Copies", "of equal copies the earliest ({moment})")
            return said.format(moment=moment(copy.obtained_at))
        case _:
            return reason(one.stands)


def _idle(choice: StandingChoice) -> str:
    said = translate(
        "Copies", "{operator} had chosen a copy that does not count any more (“{reason}”)."
    )
    return said.format(operator=choice.operator, reason=choice.reason)


def finding_words(form: ProtocolForm, finding: Finding) -> str:
    """Return a control relation that does not hold, in the numbers of its lines."""
    relation = next(one for one in form.relations if one.id == finding.relation)
    sign = _BROKEN[relation.comparison]
    gap = difference(finding.difference)
    numbers = f"{figure(finding.left)} {sign} {figure(finding.right)} ({gap})"
    return f"! {worded(relation.message)}: {numbers}"


def words_against_digits(copy: ProtocolCopy, line: str) -> str:
    """Return what the words of a line say where it is not what the digits say (43(8))."""
    number = copy.words.get(line)
    said = translate("Copies", "≠ words: {number}")
    return said.format(number="?" if number is None else figure(number))


def flagged_words(one: CopyBeside, line: str, label: str) -> str:
    """Return the same as a sentence."""
    digits, number = stated(one.copy.cells, line), one.copy.words.get(line)
    said = translate("Copies", "≠ {line}: digits {digits}, words {words}. 43(8)")
    return said.format(
        line=label,
        digits="?" if digits is None else figure(digits),
        words="?" if number is None else figure(number),
    )


def details(
    form: ProtocolForm, found: PrecinctCopies, one: CopyBeside, line: str
) -> tuple[str, ...]:
    """Return what does not agree inside a copy; of a disputed line, what that means."""
    labels = {each.code: f"{each.number} {worded(each.label)}" for each in found.lines}
    said = [finding_words(form, each) for each in one.findings]
    said += [flagged_words(one, each, labels.get(each, each)) for each in one.flagged]
    if line in found.disputed:
        words = translate(
            "Copies",
            "Copies of the best grade state different numbers here, and nobody chose: the line "
            "counts as not seen. F2 lets a copy stand.",
        )
        said.append(f"? {words}")
    return tuple(said)
