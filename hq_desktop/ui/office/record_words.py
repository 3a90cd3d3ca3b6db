"""Records in words, as people ask for them."""

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.record_names import RecordName
from hq_desktop.domain.history import RecordChange, RecordKey
from hq_desktop.domain.sentences import NOUNS
from hq_desktop.ui.figures import digest, figure
from hq_desktop.ui.language import worded
from hq_desktop.ui.messages import said
from hq_desktop.ui.office.facts import contestant_words

translate = QCoreApplication.translate
_NUMBERED = frozenset(
    {
        "incident",
        "entry",
        "delivery",
        "case",
        "exhibit",
        "announcement",
        "publication",
        "legal_event",
        "case_event",
    }
)
_FILES = frozenset({"evidence_file", "assignment", "recipe", "snapshot"})


def noun_words(record: RecordKey) -> str:
    """Return what a record is, with its number where people know it by one."""
    noun, key = record
    if noun == "protocol_copy":
        return translate("Records", "sheet No. {number}").format(number=key)
    words = said("Nouns", NOUNS[noun]) if noun in NOUNS else noun
    if noun in _NUMBERED:
        return translate("Records", "{noun} No. {number}").format(noun=words, number=key)
    return f"{words} {digest(key)}" if noun in _FILES else words


def record_words(one: RecordName) -> str:
    """Return a record in words: what it is, where it belongs, its own name."""
    noun, _ = one.record
    name = worded(one.name)
    if noun == "line_places":
        rows = one.record[1].rpartition("/")[2]
        name = f"{name}, {contestant_words(int(rows))}" if rows.isdecimal() else name
    if noun == "precinct" and one.precinct:
        pattern = (
            translate("Records", "Precinct {number}: all that became of it")
            if one.together
            else translate("Records", "precinct {number}")
        )
        words = pattern.format(number=one.precinct)
        return f"{words}, {name}" if name and not one.together else words
    parts = [noun_words(one.record)]
    if one.precinct:
        parts.append(translate("Records", "precinct {number}").format(number=one.precinct))
    if name:
        parts.append(name)
    if one.grade is not None:
        parts.append(translate("Records", "grade {grade}").format(grade=one.grade.value))
    words = ", ".join(parts)
    return (
        translate("Records", "{record} (taken out)").format(record=words) if one.is_gone else words
    )


def unknown_words(change: RecordChange) -> str:
    """Return why the values of a change are not known."""
    file = change.facts.get("file", "")
    if not change.is_after_known and file:
        return translate(
            "Records",
            "Written by an import of {count} records; the values are those of the file {file}.",
        ).format(count=figure(change.count), file=file)
    if not change.is_after_known:
        return translate(
            "Records",
            "Written together with {count} records; of so many the journal keeps digests alone.",
        ).format(count=figure(change.count))
    return translate(
        "Records", "What stood here before was written by a bulk change; its values are not kept."
    )
