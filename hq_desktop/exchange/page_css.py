"""The style sheets of a page taken apart: rules and fonts, only what can hide, move or redraw.

Rules for paper, for narrow screens and for a pointer over the page are left out: a person has
seen the page on a screen of usual width.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

Declared = Mapping[str, tuple[str, bool]]
"""Property to its value and whether it is important."""

MOST_STYLES: Final = 8_000_000
"""Letters of all styles together; a page of any site has a tenth of it."""

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
INHERITED = frozenset(
    {"font-family", "font-size", "direction", "visibility", "color", "letter-spacing"}
    | {"white-space", "text-indent"}
)
_TOLD = INHERITED | frozenset(
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
SEE_THROUGH: Final = re.compile(
    r"transparent|rgba|hsla|rgb\([^)]*/|#[0-9a-f]{4}\b|#[0-9a-f]{8}\b", re.I
)
"""Colours that can let the ground through; most pages use none for text."""

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


def web_font(body: str) -> WebFont | None:
    """Return the font that a rule brings along; None where it has only fonts of the computer."""
    told = dict(_pairs(body))
    sources = tuple("".join(one).strip() for one in _URL.findall(told.get("src", "")))
    family = told.get("font-family", "").strip("\"' ").lower()
    return WebFont(family, sources, told.get("unicode-range", "")) if family and sources else None


def blocks(text: str) -> Iterator[tuple[str, str]]:
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


def declared(body: str) -> Declared:
    """Return what a body declares, as far as it matters."""
    told: dict[str, tuple[str, bool]] = {}
    for name, value in _pairs(body):
        said, _, how = value.partition("!")
        is_important = how.strip().lower() == "important"
        if name == "font" and (font := _FONT.search(said)) is not None:
            told["font-size"] = font[1].lower(), is_important
            told["font-family"] = font[2], is_important
        elif name in _TOLD:
            told[name] = said.strip(), is_important
    return told


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
