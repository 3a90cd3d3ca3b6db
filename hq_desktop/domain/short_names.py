"""Names of commissions without the words they all share."""

from collections.abc import Hashable, Mapping, Sequence
from itertools import takewhile

from hq_desktop.domain.election import CommissionCode


def short_names(
    names: Mapping[CommissionCode, str], parents: Mapping[CommissionCode, Hashable]
) -> Mapping[CommissionCode, str]:
    """Return names without the words that all or siblings begin with, nor those siblings end with.

    "Territorial commission of A district" and "… of B district" differ in one word, which an
    elided column would hide.
    """
    words = {code: name.split() for code, name in names.items()}
    head = _shared(list(words.values()))
    foot = _shared([one[::-1] for one in words.values()])
    short: dict[CommissionCode, str] = {}
    for code, one in words.items():
        siblings = [words[other] for other in words if parents.get(other) == parents.get(code)]
        if len(siblings) == 1 and foot > head > 0:  # Kazakh names begin with the place
            short[code] = " ".join(one[: len(one) - foot])
            continue
        first = max(head, _shared(siblings))
        tail = _shared([other[first:][::-1] for other in siblings])
        short[code] = " ".join(one[first : len(one) - tail])
    return short


def _shared(lists: Sequence[Sequence[str]]) -> int:
    """How many first words all lists have in common; one word at least is left to each."""
    if len(lists) < 2:
        return 0
    same = takewhile(lambda column: len(set(column)) == 1, zip(*lists, strict=False))
    return max(0, min(sum(1 for _ in same), min(len(one) for one in lists) - 1))
