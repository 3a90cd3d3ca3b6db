"""How the styles of a saved page show an element, by all rules that are about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from lxml.etree import _Element

from hq_desktop.exchange.page_css import (
    INHERITED,
    MOST_STYLES,
    SEE_THROUGH,
    Declared,
    WebFont,
    blocks,
    declared,
    web_font,
)
from hq_desktop.exchange.page_selectors import Compound, Selector, selectors

Look = Mapping[str, str]
"""Property to value, as far as the page states it for an element; some are its parents'."""


@dataclass(frozen=True, slots=True)
class _Rule:
    selector: Selector
    place: int
    declared: Declared


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

    def met(self, element: _Element) -> tuple[_Rule, ...]:
        """Return the rules that are about an element."""
        if not self.by_key:
            return ()
        rules = (rule for key in _keys(element) for rule in self.by_key.get(key, ()))
        return tuple(rule for rule in rules if rule.selector.is_met(element))


@dataclass(slots=True)
class _Rules:
    """Rules for elements, or for one box beside them; `placed` ask where among its like one is."""

    steady: _Index = field(default_factory=_Index)
    placed: _Index = field(default_factory=_Index)

    def add(self, rule: _Rule) -> None:
        (self.placed if rule.selector.is_placed else self.steady).add(rule)


class _Told:
    """What of an element any rule asks for: elements that agree in it are shown alike."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._ids: set[str] = set()
        self._attributes = dict.fromkeys(("style", "dir", "face", "hidden"))

    def add(self, selector: Selector) -> None:
        for compound, _ in selector.compounds:
            self._add(compound)

    def _add(self, compound: Compound) -> None:
        self._names.update(compound.classes)
        self._ids.update(compound.ids)
        self._attributes |= dict.fromkeys(name for name, _, _ in compound.attributes)
        for _, args in compound.pseudos:
            for selector in selectors(args):
                self.add(selector)

    def of(self, element: _Element) -> tuple[str | None, ...]:
        own = element.get("id", "")
        classes = self._names.intersection(element.get("class", "").split())
        told = (element.get(name) for name in self._attributes)
        return (str(element.tag), own if own in self._ids else "", *sorted(classes), "|", *told)


class PageStyles:
    """The styles of one page."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Read the texts of the page's style sheets in their order; all that is unclear is left."""
        self.fonts: list[WebFont] = []
        self._rules: dict[str, _Rules] = {"": _Rules()}
        self._told = _Told()
        self._known: dict[tuple[int, tuple[str | None, ...], tuple[int, ...]], int] = {}
        self._shown: list[Look] = [{}]
        self._looks: dict[_Element, int] = {}
        self._boxes: dict[tuple[int, str, tuple[int, ...]], Look] = {}
        places = count()
        text = "\n".join(texts)[:MOST_STYLES]
        told_of = declared if SEE_THROUGH.search(text) else _without_colour
        for about, body in blocks(text):
            if about.lower().startswith("@font-face"):
                self.fonts.extend(font for font in (web_font(body),) if font is not None)
            elif told := told_of(body):
                for selector in selectors(about):
                    rules = self._rules.setdefault(selector.box, _Rules())
                    rules.add(_Rule(selector, next(places), told))
                    self._told.add(selector)

    def look(self, element: _Element) -> Look:
        """Return how an element is shown; elements of equal descent are looked at once."""
        return self._shown[self._number(element)]

    def box(self, element: _Element, name: str) -> Look:
        """Return how what stands before or after an element's content is shown; empty: nothing."""
        rules = self._rules[name]
        placed = rules.placed.met(element)
        key = (self._number(element), name, tuple(rule.place for rule in placed))
        if key not in self._boxes:
            self._boxes[key] = _cascade((*rules.steady.met(element), *placed), {})
        return self._boxes[key]

    @property
    def boxes(self) -> tuple[str, ...]:
        """The boxes beside elements that the page has rules for."""
        return tuple(name for name in self._rules if name)

    def _number(self, element: _Element) -> int:
        """Return the number of an element's look; its parents are looked at before it."""
        chain = []
        one: _Element | None = element
        while one is not None and one not in self._looks:
            chain.append(one)
            one = one.getparent()
        number = 0 if one is None else self._looks[one]
        for one in reversed(chain):
            number = self._looks[one] = self._next(one, number)
        return number

    def _next(self, element: _Element, above: int) -> int:
        rules = self._rules[""]
        placed = rules.placed.met(element)
        key = (above, self._told.of(element), tuple(rule.place for rule in placed))
        if key not in self._known:
            parent = self._shown[above]
            look = {name: value for name, value in parent.items() if name in INHERITED}
            look |= _by_attributes(element)
            own = declared(element.get("style", ""))
            look |= _cascade((*rules.steady.met(element), *placed), own)
            self._known[key] = len(self._shown)
            self._shown.append(look)
        return self._known[key]


def _without_colour(body: str) -> Declared:
    """Return what a body declares in a page where no colour hides anything."""
    return {name: told for name, told in declared(body).items() if name != "color"}


def families(value: str) -> tuple[str, ...]:
    """Return the fonts of a property in the order in which they are tried."""
    return tuple(one.strip().strip("\"'").lower() for one in value.split(",") if one.strip())


def _keys(element: _Element) -> tuple[str, ...]:
    classes = ("." + one for one in dict.fromkeys(element.get("class", "").split()))
    return ("*", str(element.tag), "#" + element.get("id", ""), *classes)


def _cascade(met: Sequence[_Rule], own: Declared) -> dict[str, str]:
    ordered = sorted(met, key=lambda one: (one.selector.rank, one.place))
    look: dict[str, str] = {}
    for is_important in (False, True):
        for told in (*(one.declared for one in ordered), own):
            look |= {name: value for name, (value, how) in told.items() if how is is_important}
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
