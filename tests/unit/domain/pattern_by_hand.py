"""The kinds of change once more, by trying everything; nothing is shared with the program."""

from collections.abc import Iterator, Sequence
from itertools import combinations

DIGITS = "0123456789"


def kind_of(ours: Sequence[int], official: Sequence[int]) -> str | None:
    """Make every exchange, shift and slip of a digit that could be, and look what was made."""
    before, after = list(ours), list(official)
    if before == after:
        return None
    if any(swapped(before, one, two) == after for one, two in combinations(range(len(before)), 2)):
        return "exchanged"
    if any(is_shifted(before, after, run) for run in runs(len(before))):
        return "rows_shifted"
    if any(
        [*before[:place], int(other), *before[place + 1 :]] == after
        for place, own in enumerate(before)
        for other in slips(str(own))
    ):
        return "digit_edited"
    differences = [two - one for one, two in zip(before, after, strict=True)]
    signs = {one > 0 for one in differences if one}
    if sum(before) == sum(after):
        return "transfer"
    return "mixed" if len(signs) == 2 else "added" if True in signs else "removed"


def moved(kind: str, ours: Sequence[int], official: Sequence[int]) -> int | None:
    apart = sum(abs(two - one) for one, two in zip(ours, official, strict=True))
    if kind == "rows_shifted":
        return None
    return apart // 2 if kind in {"exchanged", "transfer"} else apart


def swapped(figures: list[int], one: int, two: int) -> list[int]:
    other = figures.copy()
    other[one], other[two] = figures[two], figures[one]
    return other


def runs(length: int) -> Iterator[list[tuple[int, int]]]:
    """Every way to displace three or more neighbouring lines: from which line to which."""
    for first, last in combinations(range(length), 2):
        if last - first >= 2:
            lines = range(first, last + 1)
            if last + 1 < length:
                yield [(line, line + 1) for line in lines]
            if first > 0:
                yield [(line, line - 1) for line in lines]


def is_shifted(before: list[int], after: list[int], run: list[tuple[int, int]]) -> bool:
    if any(after[reached] != before[left] for left, reached in run):
        return False
    return sum(before[reached] != after[reached] for _, reached in run) >= 3


def slips(own: str) -> Iterator[str]:
    """Every number one slip away, as it would be written: no zero in front."""
    made = set()
    for place in range(len(own)):
        made |= {own[:place] + digit + own[place + 1 :] for digit in DIGITS}
        made.add(own[:place] + own[place + 1 :])
        if place + 1 < len(own):
            made.add(own[:place] + own[place + 1] + own[place] + own[place + 2 :])
    for place in range(len(own) + 1):
        made |= {own[:place] + digit + own[place:] for digit in DIGITS}
    return (one for one in made if one and one != own and (one == "0" or one[0] != "0"))
