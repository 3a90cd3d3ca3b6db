"""Which elements of a saved page a rule of its styles is about: CSS selectors, as far as met.

What depends on a person's pointer never matches. A pseudo-class that is not known here matches:
a rule that may hide a digit is better believed than missed.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml.etree import _Element

_NAME = r"(?:[\w-]|[^\x00-\x7f]|\\.)+"
_PIECE = re.compile(
    rf"(?P<tag>{_NAME}|\*)|#(?P<id>{_NAME})|\.(?P<cls>{_NAME})"
    rf"|\[\s*(?P<attr>{_NAME})\s*(?:(?P<how>[~|^$*]?=)\s*(?P<val>\"[^\"]*\"|'[^']*'|[^\]\s]+)[^\]]*)?\]"
    rf"|::?(?P<pseudo>{_NAME})(?:\((?P<args>[^()]*(?:\([^()]*\)[^()]*)*)\))?"
)
_COMBINATOR = re.compile(r"\s*([>+~])\s*|\s+")
_BEFORE_AFTER = frozenset({"before", "after", "first-letter", "first-line"})
_OTHER_BOXES = frozenset({"placeholder", "selection", "marker", "backdrop", "file-selector-button"})
_NEVER = frozenset(
    {"hover", "focus", "active", "visited", "target", "checked", "focus-within", "focus-visible"}
    | {"disabled", "invalid", "fullscreen", "host", "autofill"}
)
_POSITION = frozenset({"first-child", "last-child", "nth-child", "only-child", "first-of-type"})
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Compound:
    """What one element must be: its tag, its id, its classes, its attributes, its place."""

    tag: str = ""
    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()
    pseudos: tuple[tuple[str, str], ...] = ()

    def is_met(self, element: _Element) -> bool:
        """Whether an element is this."""
        return (
            self.tag in {"", "*", element.tag}
            and all(element.get("id") == one for one in self.ids)
            and set(self.classes) <= set(element.get("class", "").split())
            and all(_has(element, *one) for one in self.attributes)
            and all(_stands(element, *one) for one in self.pseudos)
        )


@dataclass(frozen=True, slots=True)
class Selector:
    """One selector: compounds from right to left, each with what joins it to the next one.

    `rank` is its specificity; `box` the pseudo-element it is about, or empty.
    """

    compounds: tuple[tuple[Compound, str], ...]
    box: str = ""
    rank: tuple[int, int, int] = (0, 0, 0)
    is_placed: bool = field(default=False)

    def is_met(self, element: _Element) -> bool:
        """Whether the rule is about an element."""
        return _is_met(self.compounds, element)

    @property
    def subject(self) -> Compound:
        """What the element itself must be, whatever stands around it."""
        return self.compounds[0][0]


def selectors(text: str) -> Iterator[Selector]:
    """Yield the selectors of a list that can be understood."""
    if len(text) <= _LONGEST:
        for one in _parted(text):
            selector = _selector(one.strip())
            if selector is not None:
                yield selector


def _parted(text: str) -> Iterator[str]:
    depth, begin = 0, 0
    for place, sign in enumerate(text):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            yield text[begin:place]
            begin = place + 1
    yield text[begin:]


def _selector(text: str) -> Selector | None:
    compounds: list[Compound] = []
    joints: list[str] = []
    place, box = 0, ""
    while place < len(text):
        pieces, place = _pieces(text, place)
        if not pieces:
            return None
        names = {piece["pseudo"].lower() for piece in pieces if piece["pseudo"]}
        if names & (_NEVER | _OTHER_BOXES):
            return None
        box = next(iter(names & _BEFORE_AFTER), box)
        compounds.append(_compound(pieces))
        joint = _COMBINATOR.match(text, place)
        if joint is not None and joint.end() < len(text):
            joints.append(joint[1] or " ")
            place = joint.end()
        elif joint is None and place < len(text):
            return None
        else:
            break
    if not compounds:
        return None
    joined = tuple(zip(reversed(compounds), [*reversed(joints), ""], strict=True))
    return Selector(joined, box, _rank(compounds), _is_placed(compounds, joints))


def _pieces(text: str, place: int) -> tuple[list[re.Match[str]], int]:
    pieces: list[re.Match[str]] = []
    while (piece := _PIECE.match(text, place)) is not None:
        if piece["tag"] and pieces:
            break
        pieces.append(piece)
        place = piece.end()
    return pieces, place


def _compound(pieces: list[re.Match[str]]) -> Compound:
    return Compound(
        tag=next((piece["tag"].lower() for piece in pieces if piece["tag"]), ""),
        ids=tuple(_plain(piece["id"]) for piece in pieces if piece["id"]),
        classes=tuple(_plain(piece["cls"]) for piece in pieces if piece["cls"]),
        attributes=tuple(
            (piece["attr"].lower(), piece["how"] or "", (piece["val"] or "").strip("\"'"))
            for piece in pieces
            if piece["attr"]
        ),
        pseudos=tuple(
            (piece["pseudo"].lower(), (piece["args"] or "").strip())
            for piece in pieces
            if piece["pseudo"] and piece["pseudo"].lower() not in _BEFORE_AFTER
        ),
    )


def _plain(name: str) -> str:
    return re.sub(r"\\(.)", r"\1", name)


def _rank(compounds: list[Compound]) -> tuple[int, int, int]:
    return (
        sum(len(one.ids) for one in compounds),
        sum(len(one.classes) + len(one.attributes) + len(one.pseudos) for one in compounds),
        sum(one.tag not in {"", "*"} for one in compounds),
    )


def _is_placed(compounds: list[Compound], joints: list[str]) -> bool:
    """Whether siblings decide, so that equal elements can differ."""
    pseudos = [one for compound in compounds for one in compound.pseudos]
    return (
        bool({name for name, _ in pseudos} & _POSITION)
        or bool(set(joints) & {"+", "~"})
        or any(one.is_placed for _, args in pseudos for one in selectors(args))
    )


def _is_met(compounds: tuple[tuple[Compound, str], ...], element: _Element) -> bool:
    (compound, joint), *rest = compounds
    if not compound.is_met(element):
        return False
    if not rest:
        return True
    return any(_is_met(tuple(rest), one) for one in _candidates(element, joint))


def _candidates(element: _Element, joint: str) -> Iterator[_Element]:
    match joint:
        case ">":
            parent = element.getparent()
            yield from () if parent is None else (parent,)
        case "+":
            before = element.getprevious()
            yield from () if before is None else (before,)
        case "~":
            yield from element.itersiblings(preceding=True)
        case _:
            yield from element.iterancestors()


def _has(element: _Element, name: str, how: str, value: str) -> bool:
    own: str | None = element.get(name)
    return own is not None and _COMPARED[how](own, value)


_COMPARED: Mapping[str, Callable[[str, str], bool]] = {
    "": lambda _own, _value: True,
    "=": lambda own, value: own == value,
    "~=": lambda own, value: value in own.split(),
    "|=": lambda own, value: own == value or own.startswith(value + "-"),
    "^=": str.startswith,
    "$=": str.endswith,
    "*=": lambda own, value: value in own,
}


def _stands(element: _Element, name: str, args: str) -> bool:
    if name in {"not", "is", "where"}:
        met = any(one.is_met(element) for one in selectors(args))
        return met is not (name == "not")
    if name == "root":
        return str(element.tag) == "html"
    if name in {"first-child", "only-child"} and element.getprevious() is not None:
        return False
    if name in {"last-child", "only-child"} and element.getnext() is not None:
        return False
    if name == "nth-child":
        parent = element.getparent()
        return _is_nth(1 if parent is None else parent.index(element) + 1, args)
    return True


def _is_nth(place: int, args: str) -> bool:
    if args in {"odd", "even"}:
        return place % 2 == (args == "odd")
    found = re.fullmatch(r"(?:([+-]?\d*)n)?\s*([+-]?\s*\d+)?", args)
    if found is None:
        return True
    start = int((found[2] or "0").replace(" ", ""))
    if found[1] is None:
        return place == start
    step = int({"": "1", "+": "1", "-": "-1"}.get(found[1], found[1]))
    if step == 0:
        return place == start
    return (place - start) % step == 0 and (place - start) // step >= 0
