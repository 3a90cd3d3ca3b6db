"""What was changed between two wordings, word by word, for reading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby

_TOKEN = re.compile(r"\{[^{}]*\}|\w+|\s+|[^\w\s]")


class Change(StrEnum):
    """What became of a run of words."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand in both wordings, in the first alone or in the second alone."""

    change: Change
    text: str


def diff(template: str, edited: str) -> tuple[Run, ...]:
    """Return the runs that lead from one wording to another, what was deleted before what came.

    Equal and deleted runs together are the first wording, equal and inserted ones the second. A
    place of a fact is one word.
    """
    runs = _joined(_runs(_TOKEN.findall(template), _TOKEN.findall(edited)))
    alike = groupby(runs, key=lambda run: run.change)
    return tuple(Run(change, "".join(one.text for one in found)) for change, found in alike)


def _runs(before: list[str], after: list[str]) -> Iterator[Run]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            yield Run(Change.EQUAL, "".join(before[first:last]))
            continue
        if last > first:
            yield Run(Change.DELETE, "".join(before[first:last]))
        if end > start:
            yield Run(Change.INSERT, "".join(after[start:end]))


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """A space between two changes belongs to both, so that changed words are read together."""
    equal, gone, come = "", "", ""
    for run in runs:
        match run.change:
            case Change.EQUAL if run.text.isspace() and (gone or come):
                gone, come = gone + run.text, come + run.text
            case Change.EQUAL:
                yield from _told(equal, gone, come)
                equal, gone, come = run.text, "", ""
            case Change.DELETE:
                gone += run.text
            case Change.INSERT:
                come += run.text
    yield from _told(equal, gone, come)


def _told(equal: str, gone: str, come: str) -> Iterator[Run]:
    """One run of each kind that has words; a space that both end with stays outside of them."""
    end = ""
    while gone and come and gone[-1] == come[-1] and gone[-1].isspace():
        end, gone, come = gone[-1] + end, gone[:-1], come[:-1]
    for change, text in (
        (Change.EQUAL, equal),
        (Change.DELETE, gone),
        (Change.INSERT, come),
        (Change.EQUAL, end),
    ):
        if text:
            yield Run(change, text)
