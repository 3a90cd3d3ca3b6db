"""Which people of the headquarters wrote: by telephone, by name in the messenger, by name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from hq_desktop.domain.observer import Observer
from hq_desktop.domain.text import folded

_PHONE: Final = re.compile(r"\+?\d[\d\s()\-‑–]{8,}\d")
_OWN_DIGITS: Final = 10
"""Digits of a number without the country: 8 701 … and +7 701 … are one telephone."""
_WORD: Final = re.compile(r"[^\W_]+")
_LEAST_WORD: Final = 3


class Senders:
    """The people of the register, made ready to be found by what a message tells of its sender."""

    def __init__(self, observers: Iterable[Observer]) -> None:
        self._by_sign: dict[str, list[Observer]] = defaultdict(list)
        self._by_word: dict[str, list[Observer]] = defaultdict(list)
        self._known: dict[tuple[str, str], tuple[Observer, ...]] = {}
        for one in observers:
            for sign in {*_phones(one.phone), *_phones(one.messenger), _handle(one.messenger)}:
                if sign:
                    self._by_sign[sign].append(one)
            for word in set(_words(one.name)):
                self._by_word[word].append(one)

    def of(self, name: str, key: str = "") -> tuple[Observer, ...]:
        """Return who may have written under this name and number; several where it fits several.

        A telephone or a name in the messenger decides before the name.
        """
        known = self._known.get((name, key))
        if known is None:
            known = self._known[name, key] = self._by_signs(name, key) or self._by_name(name)
        return known

    def _by_signs(self, name: str, key: str) -> tuple[Observer, ...]:
        signs = (*_phones(key), *_phones(name), _handle(key), _handle(key.removeprefix("user")))
        found = [one for sign in (*signs, _handle(name)) for one in self._by_sign.get(sign, ())]
        return tuple({one.id: one for one in found}.values())

    def _by_name(self, name: str) -> tuple[Observer, ...]:
        words = _words(name)
        near = {
            one.id: one
            for word in words
            if len(word) >= _LEAST_WORD
            for one in self._by_word.get(word, ())
        }
        if len(words) == 1:
            return tuple(near.values()) if len(near) == 1 else ()
        return tuple(one for one in near.values() if _is_same_name(words, _words(one.name)))


def _is_same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every word of the shorter name is in the longer: «Дана С.», «Серикова Дана»."""
    shorter, longer = sorted((one, other), key=len)
    left = list(longer)
    for word in sorted(shorter, key=len, reverse=True):
        found = next((each for each in left if _is_same_word(word, each)), None)
        if found is None:
            return False
        left.remove(found)
    return len(shorter) > 1


def _is_same_word(one: str, other: str) -> bool:
    return one == other or (1 in {len(one), len(other)} and one[0] == other[0])


def _phones(text: str) -> tuple[str, ...]:
    """Return the telephones in a text, each as its last digits."""
    found = (re.sub(r"\D", "", one) for one in _PHONE.findall(text))
    return tuple(one[-_OWN_DIGITS:] for one in found if len(one) >= _OWN_DIGITS)


def _handle(text: str) -> str:
    return folded(text).lstrip("@~ ")


def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(name)))
