"""A written percentage: what it can have been counted of.

It was rounded to its last decimal, half a unit up or down, or cut off there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

_DECIMAL_MARKS = str.maketrans({",": ".", "%": "", "\u00a0": "", " ": ""})
_MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage as it is written beside the votes of a line, with its decimals."""

    line: str
    written: str
    value: Fraction
    decimals: int
    votes: int

    @property
    def unit(self) -> Fraction:
        """One of its last decimal."""
        return Fraction(1, 10**self.decimals)

    def fits(self, base: int, *, is_cut: bool = False) -> bool:
        """Say whether the votes are this share of a base."""
        if base <= 0:
            return False
        off = Fraction(100 * self.votes, base) - self.value
        return 0 <= off < self.unit if is_cut else abs(off) <= self.unit / 2

    def of(self, base: int) -> str:
        """Return the votes as a share of a base, rounded to as many decimals as are written."""
        units = floor(Fraction(100 * self.votes * 10**self.decimals, base) + Fraction(1, 2))
        whole, rest = divmod(units, 10**self.decimals)
        return f"{whole}.{rest:0{self.decimals}d}" if self.decimals else str(whole)


def percent_of(line: str, written: str, votes: int) -> Percent | None:
    """Return a percentage; None where what is written is none."""
    number = value_of(written)
    return None if number is None else Percent(line, written, *number, votes)


def value_of(written: str) -> tuple[Fraction, int] | None:
    """Return the value of a written percentage and its decimals; None where it is none."""
    text = written.translate(_DECIMAL_MARKS)
    whole, _, rest = text.partition(".")
    digits = f"{whole}{rest}"
    if not whole or not digits.isascii() or not digits.isdecimal() or len(rest) > _MOST_DECIMALS:
        return None
    return Fraction(int(digits), 10 ** len(rest)), len(rest)


def common_base(shares: Sequence[Percent], *, is_cut: bool = False) -> tuple[int, int] | None:
    """Return the smallest and the largest number that all shares can be counted of.

    None where there is no such number, or nothing limits it.
    """
    low, high = 1, None
    for one in shares:
        least, most = _bases(one, is_cut=is_cut)
        low = max(low, least)
        if most is not None:
            high = most if high is None else min(high, most)
    return None if high is None or high < low else (low, high)


def _bases(one: Percent, *, is_cut: bool) -> tuple[int, int | None]:
    """Return the smallest and the largest base of one share; None where nothing limits it."""
    bottom = one.value if is_cut else one.value - one.unit / 2
    top = bottom + one.unit
    votes = 100 * one.votes
    if not votes:
        return (1, None) if bottom <= 0 else (1, 0)
    low = floor(votes / top) + 1 if is_cut else ceil(votes / top)
    return low, floor(votes / bottom) if bottom > 0 else None
