"""What a person reads in a cell of a saved page, sign by sign as it is drawn.

A raised 1 becomes ¹ and a struck figure ~123~, so that neither passes for a digit of the number
beside it. What stands apart on the screen is parted by a line end: two figures side by side must
not grow into one.
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml import etree
from lxml.etree import _Element

from hq_desktop.exchange.page_disguises import (
    Disguised,
    Fonts,
    check_boxes,
    check_place,
    check_signs,
    is_gone,
    is_unseen,
)
from hq_desktop.exchange.page_styles import Look, PageStyles

_SILENT = frozenset(
    {"script", "style", "template", "noscript", "table", "head", "title", "select", "svg", "math"}
    | {"textarea", "iframe", "object", "audio", "video", "canvas"}
)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "section"}
    | {"article", "blockquote", "center", "address", "hr", "figure", "details", "summary", "pre"}
    # A cell that nobody closed holds the next one: two figures, never one.
    | {"td", "th", "tr", "tbody", "thead", "tfoot", "caption"}
)
_STRUCK = frozenset({"s", "strike", "del"})
_INLINE = frozenset({"", "inline", "contents", "initial", "inherit", "unset", "none"})
_FLOWING = frozenset({"flex", "inline-flex", "grid", "inline-grid"})
_RAISED: Final = str.maketrans("0123456789()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾")
_LOWERED: Final = str.maketrans("0123456789()", "₀₁₂₃₄₅₆₇₈₉₍₎")
_GAP = re.compile(r"[ \t\r\n\f]+")
_LINE = re.compile(r"[ \u00a0]*\n\s*")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff]")
_PLAIN = re.compile(r"[0-9 ]*")
_DIGIT = re.compile(r"\d")


class CellTexts:
    """Reads the cells of one page."""

    def __init__(self, styles: PageStyles, fonts: Fonts) -> None:
        self._styles = styles
        self._fonts = fonts
        self._plain: set[int] = set()

    def read(self, cell: _Element) -> str:
        """Return the text of a cell as it is seen; raises Disguised where that cannot be told."""
        if len(cell) == 0 and not self._styles.boxes:
            return self._read_plain(cell)
        pieces: list[str] = []
        seen: list[_Element] = []
        walk = etree.iterwalk(cell, events=("start", "end"))
        for event, element in walk:
            look = self._styles.look(element)
            if event == "end":
                pieces.append(self._closed(element, cell, look))
            elif element is not cell and (element.tag in _SILENT or is_gone(look)):
                _must_hold_no_digit(element)
                walk.skip_subtree()
            else:
                seen.append(element)
                pieces.append(self._opened(element, cell, look))
        text = _LINE.sub("\n", "".join(pieces)).strip(" \n")
        check_signs(text)
        self._check_boxes(seen, _DIGIT.search(text) is not None)
        self._check_places(seen, cell, len(_DIGIT.findall(text)))
        return _INVISIBLE.sub("", text)

    def _read_plain(self, cell: _Element) -> str:
        """Read a cell without anything in it but text, which most are."""
        look = self._styles.look(cell)
        text = _LINE.sub("\n", self._seen(cell, cell.text, look)).strip(" \n")
        if not _PLAIN.fullmatch(text):
            check_signs(text)
        if id(look) not in self._plain and _DIGIT.search(text):
            check_place(look, is_cell=True)
            self._plain.add(id(look))
        return _INVISIBLE.sub("", f"~{text}~" if text and _is_struck(cell, look) else text)

    def _opened(self, element: _Element, cell: _Element, look: Look) -> str:
        if element.tag == "br":
            return "\n"
        before = "\n" if element is not cell and self._stands_apart(element, look) else ""
        struck = "~" if _is_struck(element, look) else ""
        return before + struck + self._seen(element, element.text, look)

    def _closed(self, element: _Element, cell: _Element, look: Look) -> str:
        if element is cell:
            return ""
        above = element.getparent()
        tail = self._seen(above, element.tail, self._styles.look(above))
        if element.tag in _SILENT or element.tag == "br" or is_gone(look):
            return tail
        struck = "~" if _is_struck(element, look) else ""
        after = "\n" if self._stands_apart(element, look) else ""
        return struck + after + tail

    def _seen(self, element: _Element, text: str | None, look: Look) -> str:
        """Return a piece of text under one element as it is drawn."""
        if not text:
            return ""
        has_digits = _DIGIT.search(text) is not None
        if is_unseen(look):
            if has_digits:
                raise Disguised("hidden")
            return ""
        if has_digits:
            self._fonts.check(look)
        if not look.get("white-space", "").startswith("pre") and element.tag != "pre":
            text = _GAP.sub(" ", text)
        if element.tag == "sup" or look.get("vertical-align") == "super":
            return text.translate(_RAISED)
        if element.tag == "sub" or look.get("vertical-align") == "sub":
            return text.translate(_LOWERED)
        return text

    def _stands_apart(self, element: _Element, look: Look) -> bool:
        if element.tag in _BLOCKS:
            return True
        around = self._styles.look(element.getparent()).get("display", "")
        if look.get("display", "") not in _INLINE or around in _FLOWING or "float" in look:
            return True
        sides = (f"{name}{side}" for name in ("margin", "padding") for side in _SIDES)
        return any(re.search("[1-9]", look.get(name, "")) for name in sides)

    def _check_boxes(self, seen: Sequence[_Element], has_digits: bool) -> None:
        if self._styles.boxes:
            for element in seen:
                check_boxes(element, self._styles, has_digits)

    def _check_places(self, seen: Sequence[_Element], cell: _Element, digits: int) -> None:
        """Refuse digits out of their place: every element of a digit, up to the cell, is asked."""
        asked: set[_Element] = set()
        for element in seen:
            if _holds_digit(element):
                above: _Element = element
                while above not in asked:
                    asked.add(above)
                    check_place(self._styles.look(above), above is cell)
                    self._check_float(above, cell, digits)
                    if above is cell:
                        break
                    above = above.getparent()

    def _check_float(self, element: _Element, cell: _Element, digits: int) -> None:
        floats = self._styles.look(element).get("float", "none") in {"left", "right"}
        if element is not cell and floats:
            own = "".join(element.itertext())
            if len(_DIGIT.findall(own)) < digits:
                raise Disguised("float")


def _holds_digit(element: _Element) -> bool:
    pieces = (element.text, *(child.tail for child in element))
    return any(piece and _DIGIT.search(piece) for piece in pieces)


def _must_hold_no_digit(element: _Element) -> None:
    """Refuse hidden digits in a cell; what no browser draws, as a script, hides nothing."""
    if element.tag not in _SILENT and _DIGIT.search("".join(element.itertext())):
        raise Disguised("hidden")


_SIDES = ("", "-left", "-right")


def _is_struck(element: _Element, look: Look) -> bool:
    told = look.get("text-decoration", "") + look.get("text-decoration-line", "")
    return element.tag in _STRUCK or "line-through" in told
