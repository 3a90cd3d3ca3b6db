"""Finding a precinct by what is at hand: its number, its school, its address, its commission."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from hq_desktop.domain.election import Commission, Directory, Precinct, PrecinctId, Race
from hq_desktop.domain.text import folded


@dataclass(frozen=True, slots=True)
class FoundPrecinct:
    """A precinct with its commission, as it is shown for choosing."""

    precinct: Precinct
    commission: Commission | None


class PrecinctIndex:
    """The open precincts of one race, made ready to be found while a person types."""

    def __init__(self, directory: Directory, race: Race) -> None:
        self._all = tuple(
            FoundPrecinct(one, directory.commissions.get(one.commission))
            for one in directory.open_precincts(race)
        )
        self._by_id = {one.precinct.id: one for one in self._all}
        self._by_number: dict[str, list[FoundPrecinct]] = defaultdict(list)
        for one in self._all:
            self._by_number[_number(one.precinct.number)].append(one)
        self._numbers = sorted(self._by_number)
        self._words = tuple(_words_of(one) for one in self._all)

    def __len__(self) -> int:
        """Return how many precincts can be found."""
        return len(self._all)

    def get(self, precinct: PrecinctId) -> FoundPrecinct | None:
        """Return a precinct of the race; None where it is closed or not of the race."""
        return self._by_id.get(precinct)

    def numbered(self, text: str) -> tuple[FoundPrecinct, ...]:
        """Return the precincts with exactly this number: several where towns share it."""
        return tuple(self._by_number.get(_number(text), ()))

    def find(self, text: str, at_most: int = 8) -> tuple[FoundPrecinct, ...]:
        """Return the precincts that fit what has been typed so far, the best first.

        A number alone finds itself, then the numbers that begin with it; words, and a number that
        is none of a precinct, find precincts whose name, address or commission, in any language,
        contain all of them.
        """
        wanted = folded(text)
        if not wanted:
            return ()
        if wanted.isdigit():
            numbered = chain(self.numbered(wanted), self._beginning(wanted))
            found = _first(numbered, at_most)
            if found:
                return found
        return _first(self._by_words(wanted.split()), at_most)

    def _beginning(self, number: str) -> Iterator[FoundPrecinct]:
        for known in self._numbers[bisect_left(self._numbers, _number(number)) :]:
            if not known.startswith(_number(number)):
                return
            yield from self._by_number[known]

    def _by_words(self, wanted: list[str]) -> Iterator[FoundPrecinct]:
        numbers = {_number(word) for word in wanted if word.isdigit()}
        first = [one for number in numbers for one in self._by_number.get(number, ())]
        yield from (one for one in first if _has(_words_of(one), wanted))
        for one, text in zip(self._all, self._words, strict=True):
            if _has(text, wanted):
                yield one


def _first(found: Iterable[FoundPrecinct], at_most: int) -> tuple[FoundPrecinct, ...]:
    """Return the first ones, each once."""
    unique = {one.precinct.id: one for one in islice(found, 4 * at_most)}
    return tuple(islice(unique.values(), at_most))


def _has(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)


def _number(text: str) -> str:
    """Return a number as it is compared: no case, no leading zeros."""
    return folded(text).lstrip("0") or "0"


def _words_of(found: FoundPrecinct) -> str:
    one, commission = found.precinct, found.commission
    texts = (*one.name.every(), *one.address.every())
    above = commission.name.every() if commission else ()
    return folded(" ".join((one.number, *texts, *above, str(one.commission))))
