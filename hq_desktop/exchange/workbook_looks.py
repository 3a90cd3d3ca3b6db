"""How an .xlsx workbook draws its cells: number formats that show something else, raised signs."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Final

from lxml import etree
from lxml.etree import _Element

from hq_desktop.exchange.number_formats import is_odd, shows_otherwise
from hq_desktop.exchange.page_disguises import Disguised
from hq_desktop.exchange.seen_cells import drawn

_STYLES: Final = "xl/styles.xml"
_TEXTS: Final = "xl/sharedStrings.xml"
# ECMA-376 part 1, 18.8.30: the built-in formats that show anything but the number itself.
BUILT_IN: Mapping[int, str] = {9: "0%", 10: "0.00%", 11: "0.00E+00", 48: "##0.0E+0"}
_RULE = re.compile(rb"<(?:\w+:)?cfRule\s[^>]*?\bdxfId=[\"']([0-9]{1,6})[\"']")
_ENTRY = re.compile(rb"<(?:\w+:)?si>(.*?)</(?:\w+:)?si>|<(?:\w+:)?si\s*/>", re.DOTALL)
_PHONETIC = re.compile(rb"<(?:\w+:)?rPh\s.*?</(?:\w+:)?rPh>", re.DOTALL)
_RUN = re.compile(rb"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</(?:\w+:)?t>")
_RAISED = re.compile(rb"<(?:\w+:)?vertAlign\s+val=[\"'](\w+)[\"']")
_STRUCK = re.compile(rb"<(?:\w+:)?strike(?:\s+val=[\"'](?:1|true)[\"'])?\s*/>")


@dataclass(frozen=True, slots=True)
class WorkbookLooks:
    """What of a workbook's styles can make a cell look other than it is stored.

    `formats` maps the number of a cell style to its number format where that is odd, `texts` the
    number of a shared text to how it is drawn; `conditions` are styles that a rule may put on.
    """

    formats: Mapping[bytes, str] = field(default_factory=dict)
    texts: Mapping[int, str] = field(default_factory=dict)
    conditions: frozenset[bytes] = frozenset()

    def check_conditions(self, xml: bytes) -> None:
        """Raise Disguised where a rule of a sheet can change how its numbers are written."""
        if self.conditions and self.conditions & set(_RULE.findall(xml)):
            raise Disguised("a conditional format writes other digits")


def read_looks(packed: zipfile.ZipFile) -> WorkbookLooks:
    """Return the looks of a workbook; raises ValueError where its styles are damaged."""
    present = set(packed.namelist())
    texts = dict(_drawn_texts(packed.read(_TEXTS))) if _TEXTS in present else {}
    if _STYLES not in present:
        return WorkbookLooks(texts=texts)
    styles = _parsed(packed.read(_STYLES))
    codes = {**BUILT_IN, **_codes(styles.iterfind("{*}numFmts/{*}numFmt"))}
    cells = enumerate(styles.iterfind("{*}cellXfs/{*}xf"))
    formats = {
        str(place).encode(): codes[number]
        for place, xf in cells
        if (number := _number(xf)) in codes and is_odd(codes[number])
    }
    conditions = frozenset(
        str(place).encode()
        for place, dxf in enumerate(styles.iterfind("{*}dxfs/{*}dxf"))
        if any(map(shows_otherwise, _codes(dxf.iterfind("{*}numFmt")).values()))
    )
    return WorkbookLooks(formats, texts, conditions)


def _parsed(xml: bytes) -> _Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as fault:
        raise ValueError(str(fault)) from fault


def _codes(formats: Iterator[_Element]) -> dict[int, str]:
    return {_number(one): one.get("formatCode", "") for one in formats}


def _number(element: _Element) -> int:
    told: str = element.get("numFmtId", "0")
    return int(told) if told.isdecimal() else 0


def _drawn_texts(xml: bytes) -> Iterator[tuple[int, str]]:
    """Yield the shared texts that are drawn otherwise than they are stored, by their numbers."""
    if b"vertAlign" in xml or b"strike" in xml:
        for place, entry in enumerate(_ENTRY.finditer(xml)):
            text = drawn_text(entry[1] or b"")
            if text is not None:
                yield place, text


def drawn_text(xml: bytes) -> str | None:
    """Return a text of several runs as it is drawn, or None where it is drawn as it is stored."""
    if b"vertAlign" not in xml and b"strike" not in xml:
        return None
    pieces = []
    for run in _RUN.findall(_PHONETIC.sub(b"", xml)):
        text = "".join(unescape(one.decode(errors="replace")) for one in _TEXT.findall(run))
        raised = _RAISED.search(run)
        place = raised[1].decode() if raised is not None else ""
        pieces.append(drawn(text, place, _STRUCK.search(run) is not None))
    return "".join(pieces)
