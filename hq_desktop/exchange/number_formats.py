"""What a spreadsheet's number format makes of a number: the same figure, a percent, or another one.

A format can write digits that are not stored ("1"0 shows 1236 as 11236), leave digits out (0,
shows it as 1) or show nothing (;;;). Who looks at the sheet sees that; who reads the file does not.
A zero shown as a dash or not at all, as book-keepers have it, stays a zero.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hq_desktop.domain.protocol import LARGEST_COUNT
from hq_desktop.exchange.cells import EMPTY, Raw
from hq_desktop.exchange.page_disguises import Disguised

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_.|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<power>[Ee][+-])|(?P<place>[0#?])|(?P<sign>[.,%@])|(?P<other>.)",
    re.DOTALL,
)
_SECTION = re.compile(r'(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])*', re.DOTALL)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\Z")
_MOMENT = re.compile("[ymdhsYMDHS]")
_LIKE_DIGITS = re.compile("[OОoоЗзIl]+")
_SEPARATED = re.compile(r"#\|#{1,2}(?!#)")
_HARMLESS = re.compile(r"(?i)general|@|(?:[#0 \u00a0]|,(?=[#0]))*(?:\.0+)?|[dmyhs:./ \\-]+")


@dataclass(frozen=True, slots=True)
class _Section:
    """One part of a format: what it writes besides the number, and how much of the number."""

    literals: tuple[str, ...]
    shape: str
    condition: str
    is_general: bool
    is_moment: bool
    has_text: bool
    is_percent: bool
    has_power: bool
    decimals: int
    is_scaled: bool


def is_odd(code: str) -> bool:
    """Whether a format can show anything but the number itself; most formats cannot."""
    return _HARMLESS.fullmatch(code) is None


def seen(code: str, value: Raw) -> Raw:
    """Return what a person takes from a cell in this format: the value, or a percent as text.

    Raises Disguised where other digits are seen than are stored, or none.
    """
    sections = [_section(one) for one in _parted(code)]
    if isinstance(value, str):
        _check_text(sections, value)
        return value
    if isinstance(value, bool) or not isinstance(value, float | int):
        return value
    section = _chosen(sections, value)
    if section.is_general or section.is_moment or abs(value) > LARGEST_COUNT:
        return value
    if section.is_percent:
        _check_literals(section, "%")
        return f"{value * 100:.{section.decimals}f}%"
    if value:
        _check_number(section)
    return value


def shows_otherwise(code: str) -> bool:
    """Whether a format shows some usual figure as another one."""
    try:
        for value in (7.0, 312.0, 1236.0, 685123.0):
            if seen(code, value) != value:
                return True
    except Disguised:
        return True
    return False


def _check_number(section: _Section) -> None:
    if "#" not in section.shape and not section.has_text:
        raise Disguised("number hidden by its format")
    _check_literals(section, "")
    if section.is_scaled or section.has_power or _SEPARATED.search(section.shape):
        raise Disguised("number scaled by its format")


def _check_literals(section: _Section, allowed: str) -> None:
    for literal in section.literals:
        text = literal.strip(" \u00a0")
        if any(sign.isdigit() for sign in text) or _LIKE_DIGITS.fullmatch(text):
            raise Disguised("digits written by a format")
        if "%" in text and not allowed:
            raise Disguised("percent sign written by a format")


def _check_text(sections: Sequence[_Section], value: str) -> None:
    if value == EMPTY or not any(sign.isdigit() for sign in value):
        return
    section = sections[3] if len(sections) > 3 else sections[-1]
    if section.has_text:
        _check_literals(section, "%")
    elif len(sections) > 3:
        raise Disguised("text hidden by its format")


def _parted(code: str) -> list[str]:
    parts, place = [], 0
    while place <= len(code):
        found = _SECTION.match(code, place)
        parts.append(found.group() if found else "")
        place += len(parts[-1]) + 1
    return parts


def _section(text: str) -> _Section:
    tokens = list(_TOKEN.finditer(text))
    brackets = [one["bracket"] for one in tokens if one["bracket"] is not None]
    money = [one[1:].partition("-")[0] for one in brackets if one.startswith("$")]
    others = [one["other"] for one in tokens if one["other"]]
    written = [one[kind] for one in tokens for kind in ("quoted", "escaped", "fill") if one[kind]]
    plain = "".join("#" if one["place"] else one["sign"] or "" for one in tokens)
    elapsed = [one for one in brackets if re.fullmatch("[hmsHMS]+", one)]
    return _Section(
        literals=(*written, *others, *money),
        shape="".join(map(_shape, tokens)),
        condition=next((one for one in brackets if _CONDITION.match(one)), ""),
        is_general=any(one["general"] for one in tokens),
        is_moment="#" not in plain and _MOMENT.search("".join(others + elapsed)) is not None,
        has_text="@" in plain,
        is_percent="%" in plain,
        has_power=any(one["power"] for one in tokens),
        decimals=plain.partition(".")[2].count("#"),
        is_scaled=re.search(r"#,+(?:[.%]|\Z)", plain) is not None,
    )


def _shape(token: re.Match[str]) -> str:
    """Return # for a digit and | for a separator that is written whatever the number is."""
    if token["place"]:
        return "#"
    return "|" if (token["escaped"] or token["quoted"] or "") in {".", ","} else ""


def _chosen(sections: Sequence[_Section], value: float) -> _Section:
    numbers = sections[:3]
    if any(one.condition for one in numbers):
        return next((one for one in numbers if _is_met(one.condition, value)), numbers[-1])
    if value < 0 and len(numbers) > 1:
        return numbers[1]
    return numbers[2] if value == 0 and len(numbers) > 2 else numbers[0]


def _is_met(condition: str, value: float) -> bool:
    found = _CONDITION.match(condition)
    if found is None:
        return True
    other = float(found[2])
    return {
        "<": value < other,
        "<=": value <= other,
        ">": value > other,
        ">=": value >= other,
        "=": value == other,
        "<>": value != other,
    }[found[1]]
