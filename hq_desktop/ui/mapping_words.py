"""Words of the mapping: how sure a column is, what is in doubt, how a table is called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.errors import Problem
from hq_desktop.domain.layout import LEFT_OUT, PERCENT_PREFIX
from hq_desktop.domain.sentences import REASONS
from hq_desktop.domain.table_guess import Doubt, Sureness, TableGuess
from hq_desktop.domain.table_shape import Grouping
from hq_desktop.ui.column_words import Labels, column_words
from hq_desktop.ui.figures import figure
from hq_desktop.ui.messages import explain_expected, said

translate = QCoreApplication.translate

TONES: Mapping[Sureness, str] = {
    Sureness.SURE: "good",
    Sureness.LIKELY: "attention",
    Sureness.UNSURE: "unknown",
}

NEEDS_A_CHOICE = frozenset(
    {
        "key_expected",
        "figures_column_expected",
        "column_unknown",
        "column_ambiguous",
        "column_twice",
        "percents_expected",
        "number_style_unclear",
    }
)
"""Doubts that nobody can call right as they are: something has to be chosen."""

_NAMELESS = frozenset({"commission_unknown", "precinct_unknown", "precinct_ambiguous"})
"""Faults of a row that names its place by words of its own."""


def meaning_words(meaning: str | None, labels: Labels) -> str:
    """Return what a column is taken for."""
    if meaning is None:
        return translate("Mapping", "choose what it is")
    if meaning == LEFT_OUT:
        return translate("Mapping", "not imported")
    if meaning.startswith(PERCENT_PREFIX):
        line = column_words(meaning.removeprefix(PERCENT_PREFIX), labels)
        return translate("Mapping", "percent of: {line}").format(line=line)
    return column_words(meaning, labels)


def sureness_sign(sureness: Sureness) -> str:
    """Return the sign of how sure a guess is."""
    return {Sureness.SURE: "✓", Sureness.LIKELY: "!", Sureness.UNSURE: "?"}[sureness]


def sureness_words(sureness: Sureness) -> str:
    """Return the sign and the word of how sure a guess is."""
    word = {
        Sureness.SURE: translate("Mapping", "sure"),
        Sureness.LIKELY: translate("Mapping", "likely"),
        Sureness.UNSURE: translate("Mapping", "unsure"),
    }[sureness]
    return f"{sureness_sign(sureness)} {word}"


def reason_words(reason: str) -> str:
    """Return why a column is taken for what it is."""
    return said("Sentences", REASONS[reason]) if reason in REASONS else ""


def doubt_words(doubt: Doubt, labels: Labels) -> str:
    """Return what a person must say, with columns in the words of the screen."""
    facts = dict(doubt.facts)
    if doubt.code == "column_confirmed":
        return translate("Mapping", "Is this column “{meaning}”?").format(
            meaning=meaning_words(facts.get("meaning"), labels)
        )
    if doubt.code == "column_unknown":
        return translate("Mapping", "Choose what this column is, or “not imported”.")
    if doubt.code == "column_ambiguous":
        names = [meaning_words(one.strip(), labels) for one in facts.get("names", "").split(",")]
        return translate("Mapping", "Choose which of these it is: {names}.").format(
            names="; ".join(names)
        )
    if doubt.code == "key_expected":
        return translate("Mapping", "Choose the column that says what a row is about.")
    return explain_expected(doubt.problem)


def problem_words(problem: Problem) -> str:
    """Return what was expected in a faulty cell."""
    if problem.code == "column_unknown":
        return translate("Mapping", "Choose what this column is, or “not imported”.")
    if problem.code in _NAMELESS:
        return translate("Mapping", "{expected}; K says who is meant").format(
            expected=explain_expected(problem)
        )
    return explain_expected(problem)


def style_words(style: Grouping) -> str:
    """Return how thousands are written, with an example."""
    return {
        Grouping.SPACE: translate("Mapping", "with a space: 12 345"),
        Grouping.DOT: translate("Mapping", "with a dot: 12.345"),
        Grouping.COMMA: translate("Mapping", "with a comma: 12,345"),
        Grouping.APOSTROPHE: translate("Mapping", "with an apostrophe: 12'345"),
    }[style]


def table_words(table: TableGuess) -> str:
    """Return which table of the file it is and how large."""
    return translate(
        "Mapping", "{sheet}, table {number}: rows {first}–{last}, columns {columns}"
    ).format(
        sheet=table.sheet,
        number=table.table,
        first=figure(table.rows[0]),
        last=figure(table.rows[1]),
        columns=figure(len(table.columns)),
    )
