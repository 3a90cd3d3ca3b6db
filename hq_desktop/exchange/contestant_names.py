"""Whom a heading names: surnames with initials, in any order; parties by their own words.

A name is found for certain when one contestant alone fits it. A surname that is spelled a little
otherwise, or declined ("за Иванова"), is only proposed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

from hq_desktop.domain.election import Contestant, ContestantKind
from hq_desktop.domain.text import folded

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[^\W\d_]+")
# fmt: off
_SAID_OF_ALL: Final = frozenset((
    "кандидат", "кандидаты", "кандидата", "кандидаттың", "үміткер", "партия", "партии",
    "партиясы", "партиясының", "политическая", "саяси", "за", "голосов", "голоса", "число",
    "дауыс", "дауыстар", "саны", "роо", "оо", "рқб", "қб", "самовыдвижение", "самовыдвиженец",
    "өзін", "өзі", "ұсыну", "candidate", "party", "votes", "for", "the", "мен", "of",
))
# fmt: on
_ALIKE: Final = 0.84
_SHORT: Final = 3
_ENDINGS: Final = ("а", "у", "ым", "ом", "ой", "ем", "я", "ю", "ға", "ге", "қа", "ке", "ның", "нің")


@dataclass(frozen=True, slots=True)
class Named:
    """The lines of the contestants that a heading fits; proposed only, unless `is_sure`."""

    lines: tuple[str, ...] = ()
    is_sure: bool = True


def named(heading: str, contestants: Iterable[Contestant]) -> Named:
    """Return whom a heading names: nobody, one, or several it cannot be told from."""
    every = tuple(contestants)
    whole = _words(_BRACKETS.sub(" ", heading)) or _words(heading)
    if not whole:
        return Named()
    sure = tuple(one.line for one in every if _fits(whole, one))
    if sure:
        return Named(sure)
    return Named(tuple(one.line for one in every if _resembles(whole, one)), is_sure=False)


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    found = _WORD.findall(folded(text).replace("-", " "))
    return tuple(one for one in found if one not in _SAID_OF_ALL)


def _fits(words: tuple[str, ...], contestant: Contestant) -> bool:
    names = (_words(_BRACKETS.sub(" ", name)) for name in contestant.name.every())
    if contestant.kind is ContestantKind.CANDIDATE:
        return any(_is_person(words, name) for name in names if name)
    return any(_is_party(words, name) for name in names if name)


def _is_person(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the surname is the same and no other word or initial speaks against it."""
    surname = name[0]
    if surname not in words:
        return False
    left = list(name[1:])
    unfit = 0
    for word in sorted((one for one in words if one != surname), key=len, reverse=True):
        fitting = next((one for one in left if _abbreviates(word, one)), None)
        if fitting is None:
            unfit += 1
        else:
            left.remove(fitting)
    return unfit == 0


def _abbreviates(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) <= _SHORT - 1 and long.startswith(short[:1]))


def _is_party(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    heard, known = set(words), set(name)
    return heard == known or (known <= heard) or (heard <= known and len(heard) * 2 > len(known))


def _resembles(words: tuple[str, ...], contestant: Contestant) -> bool:
    for text in contestant.name.every():
        name = _words(_BRACKETS.sub(" ", text))
        if not name:
            continue
        is_person = contestant.kind is ContestantKind.CANDIDATE
        telling = name[:1] if is_person else tuple(one for one in name if len(one) > _SHORT)
        if any(_is_like(word, one) for word in words for one in telling if len(word) > _SHORT):
            return True
        if not is_person and _initials(text) in words:
            return True
    return False


def _initials(text: str) -> str:
    """Return the first letters of a party's name, by which it is often called."""
    words = _WORD.findall(folded(text).replace("-", " "))
    return "".join(one[0] for one in words) if len(words) > 1 else ""


def _is_like(word: str, surname: str) -> bool:
    if word == surname or any(word == surname + ending for ending in _ENDINGS):
        return True
    if abs(len(word) - len(surname)) > _SHORT:
        return False
    return SequenceMatcher(None, word, surname).ratio() >= _ALIKE
