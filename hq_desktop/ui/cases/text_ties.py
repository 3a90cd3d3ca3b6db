"""Numbers typed by hand that a fact states too: they can be tied to it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from hq_desktop.ui.cases.text_chips import Fact, Facts, runs_of

LEAST_DIGITS = 2
"""A single digit is equal to too much."""

_NUMBER = re.compile(r"(?<![\d,.])\d(?:[\d\u00a0\u202f ]*\d)?(?![\d,])")
_GAPS = re.compile(r"[\u00a0\u202f ]")
_LAW_BEFORE = re.compile(
    r"(?:№|\b(?:ст|п|пп|ч)\.|\b(?:под)?пункт\w*|\bстать\w*|\bчаст\w*)[\s\u00a0]*$", re.IGNORECASE
)
_LAW_AFTER = re.compile(r"^[-–\u2011](?:бап|тармақ|бөлі)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tie:
    """A bare number between two places of a document, and the facts that are equal to it."""

    start: int
    end: int
    number: str
    facts: tuple[Fact, ...]


def ties_of(document: QTextDocument, facts: Facts) -> tuple[Tie, ...]:
    """Return the bare numbers of a document that some fact states; numbers of the law are none."""
    equal = _by_number(facts)
    if not equal:
        return ()
    return tuple(_found(_without_facts(document), equal))


def nearest(ties: Sequence[Tie], caret: int) -> Tie | None:
    """Return the number at the caret, else the one nearest to it."""
    return min(ties, key=lambda one: _gap(one, caret), default=None)


def _by_number(facts: Facts) -> Mapping[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for one in facts.values():
        digits = _GAPS.sub("", one.value)
        if digits.isascii() and digits.isdigit() and len(digits) >= LEAST_DIGITS:
            found.setdefault(digits, []).append(one)
    return found


def _without_facts(document: QTextDocument) -> str:
    """The letters of a document at their places; a fact stands there as so many signs."""
    whole = document.toRawText().encode("utf-16-le")
    # Qt counts halves of rare letters, so every half stands as a sign of its own.
    letters = [whole[at : at + 2].decode("utf-16-le", "replace") for at in range(0, len(whole), 2)]
    for run in runs_of(document):
        letters[run.start : run.end] = ["\ufffc"] * (run.end - run.start)
    return "".join(letters)


def _found(text: str, equal: Mapping[str, list[Fact]]) -> Iterator[Tie]:
    for one in _NUMBER.finditer(text):
        digits = _GAPS.sub("", one.group())
        is_law = _LAW_BEFORE.search(text[: one.start()]) or _LAW_AFTER.match(text[one.end() :])
        if digits in equal and not is_law:
            yield Tie(one.start(), one.end(), one.group(), tuple(equal[digits]))


def _gap(tie: Tie, caret: int) -> int:
    return max(tie.start - caret, caret - tie.end, 0)
