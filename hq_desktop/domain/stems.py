"""Finding words by their stems, as people write them: any case, any blank, either letter i or e."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from hq_desktop.domain.text import folded

_ALIKE = {"е": "[её]", "і": "[іi]", " ": r"\s+"}


@cache
def stem_pattern(stem: str) -> re.Pattern[str]:
    """Return what finds a stem with the whole words it is part of."""
    signs = "".join(_ALIKE.get(sign, re.escape(sign)) for sign in folded(stem))
    return re.compile(rf"\w*{signs}\w*", re.IGNORECASE)


def found_stems(text: str, stems: Iterable[str]) -> Iterator[re.Match[str]]:
    """Give every place of a text where one of the stems stands."""
    for stem in stems:
        yield from stem_pattern(stem).finditer(text)
