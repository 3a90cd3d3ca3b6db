"""What was taken out of a text and what was put in, word by word; a fact counts as one word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from hq_desktop.ui.cases.text_chips import ADDED, REMOVED

_WORD = re.compile(r"\{[a-z_:]+\}|\w+(?:-\w+)*|\s+|.", re.DOTALL)
SAME = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of text that stayed, was taken out or was put in."""

    kind: str
    text: str


def changes(before: str, after: str) -> tuple[Change, ...]:
    """Return how one text became the other, what was taken out before what was put in."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    return tuple(_joined(old, new))


def _joined(old: list[str], new: list[str]) -> Iterator[Change]:
    """A lone space between two changes belongs to them: pairs of words read as one change."""
    gone, come = "", ""
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    steps = matcher.get_opcodes()
    for place, (kind, a, b, c, d) in enumerate(steps):
        taken, put = "".join(old[a:b]), "".join(new[c:d])
        is_between = 0 < place < len(steps) - 1 and taken.isspace()
        if kind == "equal" and not is_between:
            yield from _told(gone, come)
            yield Change(SAME, taken)
            gone, come = "", ""
        else:
            gone, come = gone + taken, come + put
    yield from _told(gone, come)


def _told(gone: str, come: str) -> Iterator[Change]:
    if gone:
        yield Change(REMOVED, gone)
    if come:
        yield Change(ADDED, come)
