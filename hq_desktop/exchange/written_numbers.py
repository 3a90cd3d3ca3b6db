"""How publications write figures: thousands, percents beside counts, footnote marks, dashes.

A column is looked at as a whole, because one cell often cannot be told: "1.234" is a thousand to
one office and a fraction to another, and only "1.234.567" or "78,92 %" beside it decides. What
stays undecided is never guessed, and a cell that does not fit is a fault.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from hq_desktop.domain.protocol import LARGEST_COUNT, Cell, CellState
from hq_desktop.domain.table_shape import Grouping
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Fault, Raw
from hq_desktop.exchange.values import TOO_LARGE, WHOLE, whole_number

UNDECIDED = Fault("number_style_unclear")
STRANGE_DIGITS = Fault("digits_expected")
PERCENT_ALONE = Fault("count_not_percent")
NO_PERCENT = Fault("percent_expected")

_SIGNS: Mapping[Grouping, str] = {
    Grouping.SPACE: " ",
    Grouping.DOT: ".",
    Grouping.COMMA: ",",
    Grouping.APOSTROPHE: "'",
}
_GROUPINGS = {sign: grouping for grouping, sign in _SIGNS.items()}
_UNCLEAR = frozenset({".", ","})
"""Signs that stand before thousands with some and before a fraction with others."""

_DASHES = frozenset({"-", "–", "—", "−", "‐", "‑", "―", "--", "---"})
_APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´", "'"))
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_BREAK = re.compile(r"[ \t\u00a0]*[\r\n\v\f\x85\u2028\u2029]\s*|\t+")
_NOTE = re.compile(r"(?<=[0-9%)])\s?(?:\*{1,5}|[†‡§]+|[¹²³⁰⁴-⁹]+[⁾]?|\[[0-9a-zа-я]{1,2}\])\Z")
_NUMBER = r"[0-9]+(?:[ .,'][0-9]+)*"
_COUNT = re.compile(_NUMBER)
_SHARE = r"(?:100|[0-9]{1,2})(?:[.,][0-9]{1,6})?"
_BETWEEN = r"(?:\s*[(;/|–—]\s*|\s+-\s+|,?\s+)"
_BESIDE = re.compile(
    rf"(?P<count>{_NUMBER}){_BETWEEN}(?P<share>{_SHARE})\s?%\s?\)?"
    rf"|(?P<before>{_SHARE})\s?%{_BETWEEN}(?P<after>{_NUMBER})\)?"
    rf"|(?P<bare>{_NUMBER})\s*\(\s?(?P<inner>[0-9]{{1,2}}[.,][0-9]{{1,2}})\s?\)"
)
_PERCENT = re.compile(rf"({_SHARE})\s?%")
_FRACTION = re.compile(_SHARE)
_LETTERS_FOR_DIGITS = re.compile(r"(?=.*[0-9])(?=.*[OОoоЗзIl|])[0-9OОoоЗзIl| .,']*")
_ZEROS = re.compile(r"0{1,2}")
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How the figures of a table or a column are written.

    `group` stands between thousands (None: nothing but a space or an apostrophe, which cannot be
    mistaken, has been met), `decimal` before a fraction ("" while none has been met).
    `has_percent`: a percent stands in the cell beside the count; `is_percent`: the column holds
    percents, or other fractions, and no counts.
    """

    group: Grouping | None = None
    decimal: str = ""
    has_percent: bool = False
    is_percent: bool = False


@dataclass(frozen=True, slots=True)
class _Written:
    """A cell taken apart; what it does not have is empty."""

    count: str = ""
    share: str = ""


def guess_style(column: Sequence[Raw]) -> NumberStyle | None:
    """Return how a column writes its figures, or None where that is not certain.

    Several columns of one table may be given as one. Cells that are no figures do not count; of
    a column without any figure the style is the plain one.
    """
    cells = [cell for cell in _taken_apart(column) if cell is not None]
    groups, decimals, unclear = _evidence(cells)
    if len(decimals) > 1 or len(groups & _UNCLEAR) > 1 or groups & decimals:
        return None
    open_signs = unclear - groups - decimals
    if open_signs and not decimals:
        return None
    marked = sorted((groups | open_signs) & _UNCLEAR) or sorted(groups)
    return NumberStyle(
        group=_GROUPINGS[marked[-1]] if marked else None,
        decimal=next(iter(decimals), ""),
        has_percent=any(cell.count and cell.share for cell in cells),
        is_percent=_holds_no_counts(column, cells),
    )


def style_of(group: Grouping | None) -> NumberStyle:
    """Return the style of a table of which a person, or its layout, says how it groups."""
    sign = _SIGNS.get(group) if group is not None else None
    return NumberStyle(group, {".": ",", ",": "."}.get(sign or "", ""))


def read_count(
    value: Raw, style: NumberStyle, words: Mapping[str, CellState] | None = None
) -> Cell | Fault | None:
    """Return a count, a state of the paper, None for an empty cell, or why it cannot be read.

    `words` are a layout's words for the states, as `values.state_words` gives them; a dash is
    known without any. Of "685 78.92%" this is 685.
    """
    if not isinstance(value, str):
        return PERCENT_ALONE if style.is_percent else whole_number(value)
    text = _cleaned(value)
    if not text:
        return None
    state = CellState.DASH if text in _DASHES else (words or {}).get(folded(text))
    return state or _count(text, style)


def read_percent(value: Raw, style: NumberStyle) -> str | Fault | None:
    """Return a percent as decimal text with a point ("78.92"), or None where none is stated.

    Of "685 78.92%" this is 78.92; a count alone states none.
    """
    if not isinstance(value, str):
        return _plain_percent(value) if style.is_percent else None
    text = _cleaned(value)
    if not text or text in _DASHES:
        return None
    cell = _apart(text)
    share = cell.share if cell is not None else ""
    if cell is not None and not share and style.is_percent and _FRACTION.fullmatch(cell.count):
        share = cell.count
    if share:
        return share.replace(",", ".")
    return NO_PERCENT if style.is_percent or cell is None else None


def _plain_percent(value: Raw) -> str | Fault:
    if isinstance(value, float | int) and not isinstance(value, bool) and 0 <= value <= 100:
        return f"{value:.10g}"
    return NO_PERCENT


def _count(text: str, style: NumberStyle) -> int | Fault:
    cell = _apart(text)
    if cell is None:
        return STRANGE_DIGITS if _has_strange_digits(text) else WHOLE
    if not cell.count or (style.is_percent and not cell.share):
        return PERCENT_ALONE
    return _whole(cell.count, style)


def _taken_apart(column: Sequence[Raw]) -> Iterator[_Written | None]:
    for value in column:
        if isinstance(value, str) and (text := _cleaned(value)) and text not in _DASHES:
            yield _apart(text)


def _cleaned(value: str) -> str:
    """Return what a person sees of a cell, spaces of any width as one, without footnote marks.

    A line end is kept: it parts two figures and never two groups of one.
    """
    text = _INVISIBLE.sub("", value.strip()).translate(_APOSTROPHES)
    lines = "\n".join(" ".join(one.split()) for one in _BREAK.split(text))
    return _NOTE.sub("", lines.removeprefix("'")).strip()


def _apart(text: str) -> _Written | None:
    """Return the count and the percent of a cell, or None where it is no figure."""
    if len(text) > _LONGEST:
        return None
    if _COUNT.fullmatch(text):
        return _Written(count=text)
    alone = _PERCENT.fullmatch(text)
    if alone is not None:
        return _Written(share=alone[1])
    found = _BESIDE.fullmatch(text)
    if found is None:
        return None
    count = found["count"] or found["after"] or found["bare"]
    return _Written(count, found["share"] or found["before"] or found["inner"])


def _evidence(cells: Sequence[_Written]) -> tuple[set[str], set[str], set[str]]:
    """Return signs that surely group, that surely begin a fraction, and that can be either."""
    groups: set[str] = set()
    decimals: set[str] = set()
    unclear: set[str] = set()
    for cell in cells:
        decimals.update(sign for sign in cell.share if sign in _UNCLEAR)
        signs = [sign for sign in cell.count if not sign.isdigit()]
        pieces = re.split(r"[ .,']", cell.count)
        if not signs:
            continue
        last = signs[-1]
        if len(set(signs)) == 2 and signs.count(last) == 1 and last in _UNCLEAR:
            decimals.add(last)
            groups.add(signs[0])
        elif len(signs) > 1 or last not in _UNCLEAR:
            groups.update(signs if _is_grouped(pieces) else ())
        elif _is_grouped(pieces):
            unclear.add(last)
        else:
            decimals.add(last)
    return groups, decimals, unclear


def _is_grouped(pieces: Sequence[str]) -> bool:
    """Whether the pieces can be thousands: 1 to 3 digits, then threes; "0.123" cannot."""
    first, *rest = pieces
    return 0 < len(first) <= 3 and first[0] != "0" and all(len(one) == 3 for one in rest)


def _holds_no_counts(column: Sequence[Raw], cells: Sequence[_Written]) -> bool:
    """Whether all can be percents and at least half are written as such, or are fractions.

    A single fraction among counts is a fault of its cell and makes no column of percents.
    """
    texts = [cell.share + "%" if cell.share and not cell.count else cell.count for cell in cells]
    texts += [repr(value) for value in column if isinstance(value, float)]
    if not all(one.endswith("%") or _FRACTION.fullmatch(one) for one in texts):
        return False
    shares = sum(one.endswith("%") or _is_fraction(one) for one in texts)
    return shares * 2 >= len(texts) > 0


def _is_fraction(text: str) -> bool:
    _, sign, fraction = text.replace(",", ".").partition(".")
    return bool(sign) and not _ZEROS.fullmatch(fraction)


def _whole(count: str, style: NumberStyle) -> int | Fault:
    """Return a count written in a style; ".0" and ",00", which exports add, are taken off."""
    group = _SIGNS[style.group] if style.group is not None else ""
    pieces = re.split(r"[ .,']", count)
    signs = [sign for sign in count if not sign.isdigit()]
    if signs and signs[-1] in _UNCLEAR - {group} and _ZEROS.fullmatch(pieces[-1]):
        signs.pop()
        pieces.pop()
    if len(set(signs)) > 1 or (signs and not _is_grouped(pieces)):
        return WHOLE
    if signs and signs[0] in _UNCLEAR - {group}:
        return UNDECIDED if len(signs) == 1 and signs[0] != style.decimal else WHOLE
    digits = "".join(pieces)
    return int(digits) if int(digits) <= LARGEST_COUNT else TOO_LARGE


def _has_strange_digits(text: str) -> bool:
    """Whether a sign looks like a digit and is none: full-width, Bengali, a letter among digits."""
    if any(sign.isdigit() and not sign.isascii() for sign in text):
        return True
    return _LETTERS_FOR_DIGITS.fullmatch(text) is not None
