"""What a page does to make its figures look other than they are in the file.

Officials have published tables whose digits were drawn by a font made for the page, or put into
another order by its styles, so that a program reads what nobody has seen. Here is what is tried
in each cell; a page that does any of it to a digit is refused.
"""

import base64
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from lxml.etree import _Element

from hq_desktop.exchange.glyph_digits import draws_digits
from hq_desktop.exchange.page_css import WebFont
from hq_desktop.exchange.page_styles import Look, PageStyles, families

Fetched = Callable[[str], bytes | None]
"""Returns what an address of the page leads to, as far as it was saved with it."""

_SYSTEM = frozenset(
    {"serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "inherit", "initial"}
    | {"arial", "helvetica", "helvetica neue", "times", "times new roman", "courier new", "georgia"}
    | {"verdana", "tahoma", "trebuchet ms", "calibri", "cambria", "segoe ui", "-apple-system"}
)
_USUAL = frozenset(
    {"open sans", "roboto", "roboto condensed", "roboto slab", "pt sans", "pt serif", "montserrat"}
    | {"inter", "lato", "noto sans", "noto serif", "golos", "golos text", "rubik", "raleway"}
    | {"source sans pro", "source sans 3", "ubuntu", "nunito", "nunito sans", "poppins", "manrope"}
    | {"exo 2", "fira sans", "ibm plex sans", "oswald", "merriweather", "mulish", "jost", "pt mono"}
    | {"arimo", "tinos", "liberation sans", "dejavu sans", "comfortaa", "play", "dm sans", "onest"}
)
"""Fonts of the whole web: a page that only names one is believed, as its font cannot be seen."""

_DIGITS = re.compile(r"\d")
_BIDI = re.compile("[\u202d\u202e\u2066-\u2068]")
_LETTERS_FOR_DIGITS = re.compile(r"(?=\D*\d)(?=.*[OОoоЗз])[\dOОoоЗз\s.,'%]+")
_LENGTH = re.compile(r"(-?[\d.]+)\s*(px|pt|em|rem|ch|vw|vh|%|cm|mm|in)?")
_PIXELS: Mapping[str, float] = {
    "": 1,
    "px": 1,
    "pt": 1.33,
    "em": 16,
    "rem": 16,
    "ch": 8,
    "vw": 12,
    "vh": 8,
    "%": 10,
    "cm": 38,
    "mm": 3.8,
    "in": 96,
}
"""So many pixels are a unit, roughly: what hides or moves a digit does it by far more."""

_HARMLESS_TURN = re.compile(
    r"(?:none|initial|unset|translateZ\([^)]*\)|translate3d\(0[^1-9)]*\)"
    r"|rotate\(-?(?:0|45|60|90|270|300|315)deg\)|\s)*"
)
_TURNED_OVER = re.compile(r"scale[^)]*-|rotate(?:3d|x|y)?\([^)]*180|matrix", re.IGNORECASE)
_CONTENT = re.compile(
    r""""((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)|(counters?)\(""", re.DOTALL
)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_FAR: Final = 300
_THIN: Final = 1.5


class Disguised(Exception):
    """A digit that is seen is not the one in the file; says by what."""


def is_gone(look: Look) -> bool:
    """Whether an element shown so is not seen, nor anything in it."""
    return bool(look) and (
        look.get("display") == "none"
        or _number(look.get("opacity", "1")) < 0.1
        or _is_cut(look)
        or re.search(r"scale[XY3d]*\(\s*0*\.?0*\s*[,)]", look.get("transform", "")) is not None
    )


def is_unseen(look: Look) -> bool:
    """Whether the text of an element shown so is not seen; what stands in it may say otherwise."""
    return bool(look) and (
        look.get("visibility") in {"hidden", "collapse"}
        or abs(_pixels(look.get("font-size", "16px"), 16)) <= _THIN
        or abs(_pixels(look.get("text-indent", ""))) >= _FAR
        or _is_see_through(look.get("color", ""))
    )


def _is_cut(look: Look) -> bool:
    clip = look.get("clip", "") + look.get("clip-path", "")
    if re.search(r"rect\(\s*[01](px)?[\s,]+[01]|inset\(\s*(50|100)%|circle\(\s*0", clip):
        return True
    sides = ("width", "height", "max-width", "max-height")
    is_thin = any(name in look and 0 <= _pixels(look[name], 99) <= _THIN for name in sides)
    if is_thin and look.get("overflow", "visible") not in {"visible", "auto", "scroll"}:
        return True
    is_free = look.get("position") in {"absolute", "fixed"}
    return is_free and any(_pixels(look.get(name, "")) <= -_FAR for name in ("left", "top"))


def _is_see_through(colour: str) -> bool:
    return colour == "transparent" or bool(
        re.fullmatch(
            r"rgba\(.*[,/]\s*0*(?:\.0+)?%?\s*\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0", colour.lower()
        )
    )


def check_place(look: Look, is_cell: bool) -> None:
    """Raise Disguised where an element with digits is shown elsewhere or the other way round."""
    if look.get("direction") == "rtl" or "override" in look.get("unicode-bidi", ""):
        raise Disguised("direction")
    if _number(look.get("order", "0")) or look.get("flex-direction", "").endswith("-reverse"):
        raise Disguised("order")
    if _TURNED_OVER.search(look.get("transform", "")) or "-" in look.get("scale", ""):
        raise Disguised("transform")
    if _pixels(look.get("letter-spacing", "")) <= -4:
        raise Disguised("letter-spacing")
    if not is_cell:
        _check_shift(look)


def _check_shift(look: Look) -> None:
    position = look.get("position", "static")
    if position in {"absolute", "fixed"}:
        raise Disguised("position")
    offsets = ("left", "right", "top", "bottom")
    if position in {"relative", "sticky"} and any(_pixels(look.get(one, "")) for one in offsets):
        raise Disguised("position")
    if not _HARMLESS_TURN.fullmatch(look.get("transform", "")):
        raise Disguised("transform")
    margins = ("margin", "margin-left", "margin-right")
    if any(_pixels(part) < -3 for one in margins for part in look.get(one, "").split()):
        raise Disguised("margin")


def check_boxes(element: _Element, styles: PageStyles, has_digits: bool) -> None:
    """Raise Disguised where digits are drawn beside an element, or its first letter is not."""
    for name in styles.boxes:
        look = styles.box(element, name)
        if name in {"before", "after"}:
            said = _said(look.get("content", ""), element)
            if _DIGITS.search(said) or (said == _COUNTER and has_digits):
                raise Disguised("content")
        elif has_digits and look and (is_gone(look) or is_unseen(look) or "float" in look):
            raise Disguised("first-letter")


_COUNTER = "\x00"


def _said(content: str, element: _Element) -> str:
    """Return the text of a content property; a counter, which numbers rows, is told apart."""
    said = ""
    for double, single, name, counter in _CONTENT.findall(content):
        if counter:
            return _COUNTER
        said += element.get(name, "") if name else _ESCAPE.sub(_escaped, double or single)
    return said


def _escaped(found: re.Match[str]) -> str:
    if found[2]:
        return found[2]
    code = int(found[1], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def check_signs(text: str) -> None:
    """Raise Disguised where signs of a cell only look like digits, or are drawn by a font alone."""
    has_letters = any(sign.isalpha() and sign not in "OОoоЗз" for sign in text)
    for sign in text:
        if sign.isdecimal() and not sign.isascii():
            raise Disguised(unicodedata.name(sign, "digit"))
        if unicodedata.category(sign) == "Co" and not has_letters:
            raise Disguised("private use")
    if _DIGITS.search(text) and (_BIDI.search(text) or _LETTERS_FOR_DIGITS.fullmatch(text)):
        raise Disguised("signs")


class Fonts:
    """The fonts that a page brings along, each tried once."""

    def __init__(self, fonts: list[WebFont], fetched: Fetched) -> None:
        self._fonts = [one for one in fonts if _covers_digits(one.signs)]
        self._fetched = fetched
        self._known: dict[str, str] = {}

    def check(self, look: Look) -> None:
        """Raise Disguised where a font of the page draws other figures, or cannot be looked at."""
        value = look.get("font-family", "")
        if value not in self._known:
            self._known[value] = self._fault(value)
        if self._known[value]:
            raise Disguised(self._known[value])

    def _fault(self, value: str) -> str:
        for family in families(value):
            if any(self._is_faulty(one) for one in self._fonts if one.family == family):
                return family
            if family in _SYSTEM:
                break
        return ""

    def _is_faulty(self, font: WebFont) -> bool:
        files = [file for one in font.sources if (file := self._file(one)) is not None]
        told = {draws_digits(file) for file in files} - {None}
        return False in told or (not told and font.family not in _USUAL)

    def _file(self, address: str) -> bytes | None:
        if not address.startswith("data:"):
            return self._fetched(address)
        head, _, body = address.partition(",")
        if not head.endswith(";base64"):
            return unquote_to_bytes(body)
        try:
            return base64.b64decode(unquote_to_bytes(body))
        except ValueError:
            return None


def _covers_digits(signs: str) -> bool:
    if not signs:
        return True
    for one in signs.upper().replace("U+", "").split(","):
        first, _, last = one.strip().partition("-")
        low, high = first.replace("?", "0"), (last or first).replace("?", "F")
        try:
            if int(low, 16) <= ord("9") and int(high, 16) >= ord("0"):
                return True
        except ValueError:
            return True
    return False


def _number(text: str) -> float:
    found = re.match(r"-?[\d.]+", text)
    try:
        number = float(found.group()) if found else 0.0
    except ValueError:
        return 0.0
    return number / 100 if text.endswith("%") else number


def _pixels(text: str, otherwise: float = 0.0) -> float:
    found = _LENGTH.match(text)
    try:
        return float(found[1]) * _PIXELS[found[2] or ""] if found else otherwise
    except ValueError:
        return otherwise
