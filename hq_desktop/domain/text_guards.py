"""What texts are held against: old terms, tone, articles, and what a document must contain."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from hq_desktop.domain.law import ObsoleteTerm
from hq_desktop.domain.stems import found_stems, stem_pattern
from hq_desktop.domain.text import Text
from hq_desktop.domain.text_warnings import TextFault, TextWarning


@dataclass(frozen=True, slots=True)
class AccusingWord:
    """Words that accuse, by their stems, and how the same is said by facts alone."""

    code: str
    words: tuple[str, ...]
    instead: Text


@dataclass(frozen=True, slots=True)
class KnownAct:
    """A law whose articles the program knows: what it is called, and the numbers known.

    A name is an abbreviation or the stems of its words.
    """

    names: tuple[str, ...]
    numbers: frozenset[str]
    is_election_law: bool = False


@dataclass(frozen=True, slots=True)
class TextGuards:
    """Everything a text is held against. `on` is the day of voting: it decides which law holds."""

    obsolete: tuple[ObsoleteTerm, ...] = ()
    accusing: tuple[AccusingWord, ...] = ()
    acts: tuple[KnownAct, ...] = field(default_factory=tuple)


def obsolete_in(
    text: str, terms: Iterable[ObsoleteTerm], on: date | None = None
) -> tuple[ObsoleteTerm, ...]:
    """Return the terms that a text uses of a law no longer in force; on a day, the law of the day.

    A term is wrong from the day that its data names; without a day every term is looked for.
    """
    return tuple(
        one
        for one in terms
        if _is_over(one, on) and any(stem_pattern(word).search(text) for word in one.words)
    )


def guarded(
    text: str, guards: TextGuards, on: date | None, *, is_for_court: bool
) -> Iterator[TextWarning]:
    """Give what is wrong with words of a text, in no particular order."""
    yield from _obsolete(text, guards.obsolete, on)
    yield from _accusing(text, guards.accusing)
    yield from _articles(text, guards.acts, is_for_court=is_for_court)


def accusing_in(text: str, words: Iterable[AccusingWord]) -> tuple[AccusingWord, ...]:
    """Return the words of a text that accuse."""
    return tuple(one for one in words if next(found_stems(text, one.words), None))


def _is_over(term: ObsoleteTerm, on: date | None) -> bool:
    return on is None or term.since is None or on >= term.since


def _obsolete(text: str, terms: Iterable[ObsoleteTerm], on: date | None) -> Iterator[TextWarning]:
    for term in obsolete_in(text, terms, on):
        edition = term.since.isoformat() if term.since else ""
        for found in found_stems(text, term.words):
            yield TextWarning(
                TextFault.OBSOLETE_TERM,
                found.group(),
                found.start(),
                reason=term.reason,
                edition=edition,
            )


def _accusing(text: str, words: Iterable[AccusingWord]) -> Iterator[TextWarning]:
    for one in accusing_in(text, words):
        for found in found_stems(text, one.words):
            yield TextWarning(TextFault.TONE, found.group(), found.start(), reason=one.instead)


_NUMBER = r"\d+(?:-\d+)?"
_RUSSIAN = re.compile(
    rf"(?<!\w)(?:ст\.|стат(?:ь[а-я]+|ей))\s*({_NUMBER}(?:\s*(?:,|и)\s*{_NUMBER})*)", re.IGNORECASE
)
_KAZAKH = re.compile(
    rf"(?<![\w-])({_NUMBER}(?:\s*(?:,|және)\s*{_NUMBER})*)\s*-\s*(?:бап|баб)\w*", re.IGNORECASE
)
_CONSTITUTION = re.compile(
    r"(?<!\w)(?:конституци[яиюей]{1,2}|конституция(?:сы)?ның)(?!\w)", re.IGNORECASE
)
_REACH = 90
"""So far from a number the name of its law may stand."""


def numbers_of_articles(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Give the numbers of articles that a text names, each with where it is named."""
    for pattern in (_RUSSIAN, _KAZAKH):
        for found in pattern.finditer(text):
            for number in re.findall(_NUMBER, found.group(1)):
                yield number, found


def _articles(text: str, acts: Sequence[KnownAct], *, is_for_court: bool) -> Iterator[TextWarning]:
    for number, found in numbers_of_articles(text):
        act = _act_of(text, found, acts)
        if act is None:
            is_known = any(number in one.numbers for one in acts)
        else:
            is_known = number in act.numbers
        if not is_known:
            yield TextWarning(
                TextFault.UNKNOWN_ARTICLE, found.group(), found.start(), article=number
            )
        elif act is not None and not act.is_election_law and not is_for_court:
            yield TextWarning(
                TextFault.CODE_OUT_OF_PLACE, found.group(), found.start(), article=number
            )


_UNREAD = KnownAct((), frozenset())
"""The Constitution: none of its articles is in the data."""


def _act_of(text: str, found: re.Match[str], acts: Sequence[KnownAct]) -> KnownAct | None:
    """The law named nearest to a number: behind it in Russian, before it in Kazakh."""
    is_behind = found.re is _RUSSIAN
    start = found.end() if is_behind else max(0, found.start() - _REACH)
    around = text[start : start + _REACH] if is_behind else text[start : found.start()]
    named = [(one, _UNREAD) for one in _CONSTITUTION.finditer(around)]
    named += [
        (one, act)
        for act in acts
        for name in act.names
        for one in _name_pattern(name).finditer(around)
    ]
    if not named:
        return None
    nearest = min if is_behind else max
    return nearest(named, key=lambda each: each[0].start())[1]


@cache
def _name_pattern(name: str) -> re.Pattern[str]:
    """An abbreviation as it is; other names in any grammatical case, by the stems of words."""
    if sum(sign.isupper() for sign in name) > 1:
        return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    stems = (re.escape(one) + r"\w*" for one in name.split())
    return re.compile(r"(?<!\w)" + r"\s+".join(stems), re.IGNORECASE)
