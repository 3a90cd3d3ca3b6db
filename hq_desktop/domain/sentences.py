"""A sentence for every failure and problem: what happened, what it means, what to do.

The English here is the source; screens translate it in the context `Sentences`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from hq_desktop.domain.errors import HqError, Problem


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 — the name lupdate looks for
    """Mark a text for translation and return it as it is."""
    return text


SENTENCES: Mapping[str, str] = {
    "error": QT_TRANSLATE_NOOP("Sentences", "Something unexpected happened."),
    "refused": QT_TRANSLATE_NOOP("Sentences", "Refused: {reason}. Nothing was changed."),
    "wrong_usage": QT_TRANSLATE_NOOP("Sentences", "Wrong usage: {reason}."),
    "faulty_data_file": QT_TRANSLATE_NOOP(
        "Sentences", "The data file {file} cannot be used. {key}: {reason}. Correct the file."
    ),
    "campaign_missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no campaign at {address}. Check the name, or make a new campaign."
    ),
    "campaign_exists": QT_TRANSLATE_NOOP(
        "Sentences", "A campaign exists at {address} already. Open it, or choose another name."
    ),
    "newer_campaign": QT_TRANSLATE_NOOP(
        "Sentences",
        "The campaign {address} was made by a newer version of the program ({revision}). "
        "Nothing was changed. Update the program on this computer.",
    ),
    "campaign_needs_upgrade": QT_TRANSLATE_NOOP(
        "Sentences",
        "The shared campaign {address} has an older layout. Ask its keeper to upgrade it.",
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing can be written to {path}. Nothing was changed. Choose a folder of your own.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no room left on the disk of {path}. What was being saved is not saved; "
        "everything before is intact. Free some space and try again.",
    ),
    "network_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} lies on a network share, where a campaign folder is not safe. Keep it on this "
        "computer, or use PostgreSQL to work together.",
    ),
    "server_away": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database server {address} does not answer: {reason}. Check the network and the "
        "address, then try again.",
    ),
    "storage_failed": QT_TRANSLATE_NOOP(
        "Sentences", "The database refused: {reason}. What was being saved is not saved."
    ),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "Somebody else saved {noun} {key} meanwhile. Nothing was overwritten. Look at the newer "
        "figures, then save again.",
    ),
    "not_found": QT_TRANSLATE_NOOP("Sentences", "There is no {noun} “{key}”."),
    "already_exists": QT_TRANSLATE_NOOP(
        "Sentences", "{noun} “{key}” exists already. Nothing was changed."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The file {path} cannot be read: {reason}. Nothing was changed."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Sentences", "There is no file {path}."),
    "rows_refused": QT_TRANSLATE_NOOP(
        "Sentences", "The table has problems: {count}. Nothing was stored. Correct these cells."
    ),
    "facts_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The document cannot be made yet. Missing: {names}."
    ),
    "nothing_against": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing stands against precincts {precincts}: no official figure that differs and no "
        "incident. There is nothing to complain about.",
    ),
    "no_contradiction": QT_TRANSLATE_NOOP(
        "Sentences",
        "The totals announced by {commission} contradict nothing in the readings, so there is "
        "nothing to complain about.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("Sentences", "Cancelled. Nothing was changed."),
}

EXPECTED: Mapping[str, str] = {
    "header_expected": QT_TRANSLATE_NOOP("Sentences", "expected a header row with {names}"),
    "column_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "expected one of the columns {names}; this column is unknown"
    ),
    "column_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "this heading means several columns; expected one of {names}"
    ),
    "column_twice": QT_TRANSLATE_NOOP("Sentences", "expected each column once"),
    "whole_number": QT_TRANSLATE_NOOP("Sentences", "expected a whole number, 0 or more"),
    "number_too_large": QT_TRANSLATE_NOOP("Sentences", "expected at most 999,999,999"),
    "value_missing": QT_TRANSLATE_NOOP("Sentences", "expected a value here"),
    "duplicate_row": QT_TRANSLATE_NOOP("Sentences", "expected once; stands in {first} already"),
    "precinct_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a precinct of this race"),
    "precinct_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences",
        "several precincts have this number; expected COMMISSION/NUMBER, one of {names}",
    ),
    "commission_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a commission of this campaign"),
    "commission_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "several commissions have this name; expected a code, one of {names}"
    ),
    "commission_loop": QT_TRANSLATE_NOOP(
        "Sentences", "expected a parent that does not stand below this commission"
    ),
    "grade_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a grade: A, B, C, D or E"),
    "moment_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected a date and time such as 2026-11-22 23:45"
    ),
    "kind_unknown": QT_TRANSLATE_NOOP("Sentences", "expected one of {names}"),
    "code_taken": QT_TRANSLATE_NOOP(
        "Sentences", "expected a contestant's code that is not a line of the form"
    ),
    "contestant_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a contestant of this race"),
    "sheet_expected": QT_TRANSLATE_NOOP("Sentences", "expected a sheet of the file: {names}"),
    "text_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected text or a number, not a date, a truth value or a failed formula"
    ),
    "nothing_in_table": QT_TRANSLATE_NOOP(
        "Sentences", "expected at least one row under the header"
    ),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its places still open."""

    source: str
    facts: Mapping[str, str | int]

    def filled(self, wording: str | None = None) -> str:
        """Return the sentence with its facts, in another wording if given."""
        return (wording or self.source).format_map(_Facts(self.facts))


class _Facts(dict[str, str | int]):
    """Facts that leave an unknown place visible instead of failing."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def sentence(error: HqError) -> Sentence:
    """Return the sentence of an expected failure."""
    return Sentence(SENTENCES[error.code], error.facts)


def expected(problem: Problem) -> Sentence:
    """Return what was expected in a faulty cell."""
    return Sentence(EXPECTED[problem.code], dict(problem.facts))
