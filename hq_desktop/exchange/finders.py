"""Finding the precinct or the commission that a cell names."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.election import Commission, CommissionCode, Precinct, PrecinctId
from hq_desktop.domain.territory import tree_of
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Fault, Raw

UNKNOWN_COMMISSION = Fault("commission_unknown")
UNKNOWN_PRECINCT = Fault("precinct_unknown")

_TOLD_NAMES = 10


@dataclass(frozen=True, slots=True)
class CommissionFinder:
    """Commissions by code as written, else in any case, else by a name in any language."""

    by_code: Mapping[str, CommissionCode]
    by_word: Mapping[str, tuple[CommissionCode, ...]]

    def find(self, text: str) -> CommissionCode | Fault:
        """Return the one commission of this code or name."""
        if text in self.by_code:
            return self.by_code[text]
        found = self.by_word.get(folded(text), ())
        if not found:
            return UNKNOWN_COMMISSION
        return found[0] if len(found) == 1 else Fault("commission_ambiguous", _names(found))


def commission_finder(commissions: Iterable[Commission]) -> CommissionFinder:
    """Return the finder of commissions; courts are none."""
    known = [one for one in commissions if not one.is_court]
    words: dict[str, tuple[CommissionCode, ...]] = {}
    for one in known:
        for word in map(folded, (one.code, *one.name.every())):
            if one.code not in words.get(word, ()):
                words[word] = (*words.get(word, ()), one.code)
    return CommissionFinder({one.code: one.code for one in known}, words)


@dataclass(frozen=True, slots=True)
class PrecinctFinder:
    """Precincts by number; where a number is not unique, by COMMISSION/NUMBER or both columns."""

    numbers: Mapping[str, tuple[Precinct, ...]]
    commissions: CommissionFinder
    under: Mapping[CommissionCode, frozenset[CommissionCode]]

    def find(self, number: str, commission: str = "") -> PrecinctId | Fault:
        """Return the one precinct that is meant; a fault names the possibilities."""
        found = self._numbered(number)
        if not found and not commission and "/" in number:
            commission, _, number = (part.strip() for part in number.rpartition("/"))
            found = self._numbered(number)
        if commission:
            code = self.commissions.find(commission)
            if isinstance(code, Fault):
                return code
            inside = self.under.get(code, frozenset({code}))
            own = tuple(one for one in found if one.commission == code)
            found = own or tuple(one for one in found if one.commission in inside)
        if not found:
            return UNKNOWN_PRECINCT
        if len(found) > 1:
            titles = [f"{one.commission}/{one.number}" for one in found]
            return Fault("precinct_ambiguous", _names(titles))
        return found[0].id

    def _numbered(self, number: str) -> tuple[Precinct, ...]:
        """Spreadsheets take leading zeros off, so 045 and 45 are one where only one exists."""
        return self.numbers.get(number) or self.numbers.get(bare_number(number), ())


def precinct_finder(
    precincts: Iterable[Precinct],
    commissions: Iterable[Commission],
    spoken: Callable[[Raw], str | Fault],
) -> PrecinctFinder:
    """Return the finder among these precincts; `spoken` reads a number as tables write it."""
    every = tuple(commissions)
    exact: dict[str, tuple[Precinct, ...]] = {}
    bare: dict[str, tuple[Precinct, ...]] = {}
    for one in precincts:
        heard = one.number if one.number.isdecimal() else spoken(one.number)
        number = one.number if isinstance(heard, Fault) else heard
        same = exact.get(number)
        exact[number] = (one,) if same is None else (*same, one)
        plain = bare_number(number)
        if plain != number:
            bare[plain] = (*bare.get(plain, ()), one)
    tree = tree_of(every)
    under = {code: frozenset(tree.under(code)) for code in tree.commissions}
    return PrecinctFinder({**bare, **exact}, commission_finder(every), under)


def bare_number(number: str) -> str:
    """Return a precinct's number without the leading zeros that spreadsheets take off."""
    word = number if number.isdecimal() else folded(number)
    return word.lstrip("0") or "0"


def _names(found: Iterable[str]) -> tuple[tuple[str, str], ...]:
    names = list(found)
    more = " …" if len(names) > _TOLD_NAMES else ""
    return (("names", ", ".join(names[:_TOLD_NAMES]) + more),)
