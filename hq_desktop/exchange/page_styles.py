"""How the styles of a saved page show an element: only what can hide, move or redraw a digit.

Rules for paper, for narrow screens and for a pointer over the page are left out: a person has
seen the page on a screen of usual width.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from lxml.etree import _Element

from hq_desktop.exchange.page_selectors import Selector, selectors

Look = Mapping[str, str]
"""Property to value, as far as the page states it for an element; some are its parents'."""

MOST_STYLES: Final = 8_000_000
"""Letters of all styles together; a page of any site has a tenth of it."""

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_INHERITED = frozenset(
    {"font-family", "font-size", "direction", "visibility", "color", "letter-spacing"}
    | {"white-space", "text-indent"}
)
_TOLD = _INHERITED | frozenset(
    {"display", "opacity", "unicode-bidi", "order", "flex-direction", "position", "left", "right"}
    | {"top", "bottom", "transform", "float", "text-indent", "content", "clip", "clip-path"}
    | {"width", "height", "overflow", "max-width", "max-height", "margin-left", "margin-right"}
    | {"text-decoration", "text-decoration-line", "vertical-align", "scale", "rotate", "filter"}
    | {"margin", "padding", "padding-left", "padding-right"}
)
_FONT = re.compile(
    r"(?:^|\s)(0|[\d.]+(?:px|pt|em|rem|%|vw)|medium|small|large|x-small|x-large|smaller|larger)"
    r"(?:\s*/\s*\S+)?\s+(.+)\Z"
)
_OTHER_SCREEN = re.compile(r"\bprint\b|max-width|max-device-width|\bspeech\b|hover\s*:|prefers-")
_BRACE = re.compile(r"[{}]")
_MARK = re.compile(r"""[;"'()]""")
_QUOTED = re.compile(r"""\"[^"\n]*\"|'[^'\n]*'""")
_URL = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)""")


@dataclass(frozen=True, slots=True)
class WebFont:
    """A font that the page brings along, its addresses, and the range of its signs or nothing."""

    family: str
    sources: tuple[str, ...]
    signs: str


@dataclass(frozen=True, slots=True)
class _Rule:
    selector: Selector
    place: int
    declared: Mapping[str, tuple[str, bool]]


@dataclass(slots=True)
class _Index:
    """The rules by what their element surely has, so that few are tried on each."""

    by_key: dict[str, list[_Rule]] = field(default_factory=dict)

    def add(self, rule: _Rule) -> None:
        subject = rule.selector.subject
        key = "*"
        if subject.ids:
            key = "#" + subject.ids[0]
        elif subject.classes:
            key = "." + subject.classes[0]
        elif subject.tag not in {"", "*"}:
            key = subject.tag
        self.by_key.setdefault(key, []).append(rule)

    def candidates(self, element: _Element) -> Iterator[_Rule]:
        for key in _keys(element):
            yield from self.by_key.get(key, ())


class _Told:
    """What of an element any rule asks for: elements that agree in it are shown alike."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._ids: set[str] = set()
        self._attributes = dict.fromkeys(("style", "dir", "face", "hidden"))

    def add(self, selector: Selector) -> None:
        for compound, _ in selector.compounds:
            self._names.update(compound.classes)
            self._ids.update(compound.ids)
            self._attributes |= dict.fromkeys(name for name, _, _ in compound.attributes)

    def of(self, element: _Element) -> tuple[str | None, ...]:
        own = element.get("id", "")
        classes = self._names.intersection(element.get("class", "").split())
        told = (element.get(name) for name in self._attributes)
        return (str(element.tag), own if own in self._ids else "", *sorted(classes), "|", *told)


def _keys(element: _Element) -> tuple[str, ...]:
    classes = ("." + one for one in dict.fromkeys(element.get("class", "").split()))
    return ("*", str(element.tag), "#" + element.get("id", ""), *classes)


class PageStyles:
    """The styles of one page."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Read the texts of the page's style sheets in their order; all that is unclear is left."""
        self.fonts: list[WebFont] = []
        self._rules: dict[str, _Index] = {}
        self._placed = False
        self._told = _Told()
        self._known: dict[tuple[int, tuple[str | None, ...]], tuple[int, Look]] = {}
        self._looks: dict[_Element, tuple[int, Look]] = {}
        self._numbers = count(1)
        places = count()
        for selector_text, body in _blocks("\n".join(texts)[:MOST_STYLES]):
            declared = _declared(body)
            if selector_text.lower().startswith("@font-face"):
                self._add_font(body)
            elif declared:
                for selector in selectors(selector_text):
                    rule = _Rule(selector, next(places), declared)
                    self._rules.setdefault(selector.box, _Index()).add(rule)
                    self._placed |= selector.is_placed
                    self._told.add(selector)

    def look(self, element: _Element) -> Look:
        """Return how an element is shown; elements of equal descent are looked at once."""
        chain = []
        one: _Element | None = element
        while one is not None and one not in self._looks:
            chain.append(one)
            one = one.getparent()
        number, look = (0, {}) if one is None else self._looks[one]
        for one in reversed(chain):
            number, look = self._looks[one] = self._next(one, number, look)
        return look

    def box(self, element: _Element, name: str) -> Look:
        """Return how what stands before or after an element's content is shown; empty: nothing."""
        index = self._rules.get(name)
        return {} if index is None else _cascade(index, element, {})

    @property
    def boxes(self) -> tuple[str, ...]:
        """The boxes beside elements that the page has rules for."""
        return tuple(name for name in self._rules if name)

    def _next(self, element: _Element, above: int, parent: Look) -> tuple[int, Look]:
        own = element.get("style", "")
        key = (above, self._told.of(element))
        found = None if self._placed else self._known.get(key)
        if found is None:
            look = {name: value for name, value in parent.items() if name in _INHERITED}
            look |= _by_attributes(element)
            look |= _cascade(self._rules.get("", _Index()), element, _declared(own))
            found = next(self._numbers), look
            self._known[key] = found
        return found

    def _add_font(self, body: str) -> None:
        told = dict(_pairs(body))
        sources = tuple("".join(one).strip() for one in _URL.findall(told.get("src", "")))
        family = told.get("font-family", "").strip("\"' ").lower()
        if family and sources:
            self.fonts.append(WebFont(family, sources, told.get("unicode-range", "")))


def families(value: str) -> tuple[str, ...]:
    """Return the fonts of a property in the order in which they are tried."""
    return tuple(one.strip().strip("\"'").lower() for one in value.split(",") if one.strip())


def _cascade(
    index: _Index, element: _Element, own: Mapping[str, tuple[str, bool]]
) -> dict[str, str]:
    met = [one for one in index.candidates(element) if one.selector.is_met(element)]
    met.sort(key=lambda one: (one.selector.rank, one.place))
    look: dict[str, str] = {}
    for is_important in (False, True):
        for declared in (*(one.declared for one in met), own):
            look |= {name: value for name, (value, how) in declared.items() if how is is_important}
    return look


def _by_attributes(element: _Element) -> dict[str, str]:
    look = {}
    if element.get("hidden") is not None:
        look["display"] = "none"
    if element.get("dir", "").lower() in {"rtl", "ltr"}:
        look["direction"] = element.get("dir", "").lower()
    if element.tag == "bdo":
        look["unicode-bidi"] = "bidi-override"
    if element.tag == "font" and element.get("face"):
        look["font-family"] = element.get("face", "")
    return look


def _blocks(text: str) -> Iterator[tuple[str, str]]:
    """Yield every rule as selector and body; those inside @media of such a screen are the same."""
    text = _COMMENT.sub(" ", text).replace("<!--", " ").replace("-->", " ")
    text = _QUOTED.sub(lambda one: one.group().replace("{", " ").replace("}", " "), text)
    place = 0
    stack: list[bool] = []
    while (brace := _BRACE.search(text, place)) is not None:
        before = text[place : brace.start()].rpartition(";")[2].strip()
        place = brace.end()
        if brace.group() == "}":
            if stack:
                stack.pop()
        elif before.startswith("@") and not before.lower().startswith("@font-face"):
            is_ours = before.lower().startswith(("@media", "@supports", "@layer"))
            stack.append(is_ours and _OTHER_SCREEN.search(before.lower()) is None)
        else:
            end = text.find("}", place)
            body = text[place : end if end >= 0 else len(text)]
            place = end + 1 if end >= 0 else len(text)
            if all(stack):
                yield before, body


def _declared(body: str) -> dict[str, tuple[str, bool]]:
    declared = {}
    for name, value in _pairs(body):
        told, _, how = value.partition("!")
        is_important = how.strip().lower() == "important"
        if name == "font" and (found := _FONT.search(told)) is not None:
            declared["font-size"] = found[1].lower(), is_important
            declared["font-family"] = found[2], is_important
        elif name in _TOLD:
            declared[name] = told.strip(), is_important
    return declared


def _pairs(body: str) -> Iterator[tuple[str, str]]:
    for one in _declarations(body):
        name, colon, value = one.partition(":")
        if colon:
            yield name.strip().lower(), value.strip()


def _declarations(body: str) -> Iterator[str]:
    """Yield what stands between semicolons; those in quotes and brackets part nothing."""
    begin, depth, quote = 0, 0, ""
    for found in _MARK.finditer(body):
        sign = found.group()
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        elif sign != ";":
            depth = max(0, depth + (1 if sign == "(" else -1))
        elif depth == 0:
            yield body[begin : found.start()]
            begin = found.end()
    yield body[begin:]
