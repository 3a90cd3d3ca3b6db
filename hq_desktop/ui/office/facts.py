"""The facts of a journal entry in words, where the journal keeps codes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.sentences import NOUNS, QT_TRANSLATE_NOOP
from hq_desktop.domain.text import Text
from hq_desktop.domain.typed_lines import FEATURE, WORDS
from hq_desktop.ui.column_words import kind_words
from hq_desktop.ui.figures import digest
from hq_desktop.ui.language import worded
from hq_desktop.ui.messages import said
from hq_desktop.ui.obstacle_words import told_obstacle
from hq_desktop.ui.office.field_names import FIELDS, VALUES
from hq_desktop.ui.unusable_words import told_unusable

Titles = Mapping[str, Mapping[str, Text]]
"""What codes are called: by the name of the fact, then by code."""

PATTERNS: Mapping[str, str] = {
    "precinct": QT_TRANSLATE_NOOP("JournalFacts", "precinct {value}"),
    "moved_from": QT_TRANSLATE_NOOP("JournalFacts", "from precinct {value}"),
    "copy": QT_TRANSLATE_NOOP("JournalFacts", "copy No. {value}"),
    "grade": QT_TRANSLATE_NOOP("JournalFacts", "grade {value}"),
    "incident": QT_TRANSLATE_NOOP("JournalFacts", "incident No. {value}"),
    "import_number": QT_TRANSLATE_NOOP("JournalFacts", "import No. {value}"),
    "open": QT_TRANSLATE_NOOP("JournalFacts", "lines to settle: {value}"),
    "lines": QT_TRANSLATE_NOOP("JournalFacts", "lines: {value}"),
    "created": QT_TRANSLATE_NOOP("JournalFacts", "new: {value}"),
    "updated": QT_TRANSLATE_NOOP("JournalFacts", "changed: {value}"),
    "messages": QT_TRANSLATE_NOOP("JournalFacts", "messages: {value}"),
    "files": QT_TRANSLATE_NOOP("JournalFacts", "files: {value}"),
    "sha256": QT_TRANSLATE_NOOP("JournalFacts", "SHA-256 {value}"),
    "state_of": QT_TRANSLATE_NOOP("JournalFacts", "as after entry No. {value}"),
}
"""How a bare number or code is said; names, titles, files and reasons speak for themselves."""


def fact_words(facts: Mapping[str, str], titles: Titles) -> str:
    """Return the facts of an entry in words, one after another."""
    parts = (_said(name, value, facts, titles) for name, value in facts.items())
    return ", ".join(part for part in parts if part)


def _said(name: str, value: str, facts: Mapping[str, str], titles: Titles) -> str:
    if not value or (name == "contestant" and facts.get("name")):
        return ""
    words = _SPECIAL.get(name, _unchanged)(value)
    if name == "form":
        return form_words(value, titles)
    if name == "line":
        return line_words(value, titles)
    if not (name == "precinct" and "commission" in facts):  # there it is the number, not the id
        title = titles.get(facts.get("noun", "") if name == "key" else name, {}).get(value)
        words = words if title is None else worded(title) or words
    pattern = PATTERNS.get(name)
    return words if pattern is None else said("JournalFacts", pattern).format(value=words)


def line_words(value: str, titles: Titles) -> str:
    """Return a line that was settled in words: a figure, its numbers in words, a feature."""
    if value.startswith(FEATURE):
        feature = value.removeprefix(FEATURE)
        return said("Fields", FIELDS[feature]) if feature in FIELDS else feature
    title = titles.get("line", {}).get(value.removeprefix(WORDS))
    words = value.removeprefix(WORDS) if title is None else worded(title) or value
    return f"{words}: {said('Fields', FIELDS['words'])}" if value.startswith(WORDS) else words


def form_words(value: str, titles: Titles) -> str:
    """Return a form in words, with its number of contestants where places of lines are meant."""
    code, _, rows = value.partition("/")
    title = titles.get("form", {}).get(code)
    words = code if title is None else worded(title) or code
    return f"{words}, {contestant_words(int(rows))}" if rows.isdecimal() else words


def contestant_words(count: int) -> str:
    """Return how many contestants stand on a form."""
    return QCoreApplication.translate("JournalFacts", "%n contestant(s)", None, count)


def _outcome(value: str) -> str:
    return said("Fields", VALUES[("outcome", value)]) if ("outcome", value) in VALUES else value


def _unchanged(value: str) -> str:
    return value


def _kind(value: str) -> str:
    """A kind of another version of the program stays as it is written."""
    return kind_words(ImportKind(value)) if value in set(ImportKind) else value


def _noun(value: str) -> str:
    return said("Nouns", NOUNS[value]) if value in NOUNS else value


def _key(value: str) -> str:
    """The key of a file is its SHA-256, perhaps with the number of a picture."""
    return digest(value) if len(value) >= _SHA256 else value


_SHA256 = 64
_SPECIAL: Mapping[str, Callable[[str], str]] = {
    "kind": _kind,
    "outcome": _outcome,
    "unusable": told_unusable,
    "obstacle": told_obstacle,
    "sha256": digest,
    "noun": _noun,
    "key": _key,
}
