"""What the cells of a column mean: counts, texts, moments, words; each converted once a value.

A whole number may be grouped by spaces of any width ("1 236"). A comma or a point between digits
is refused, because "1,236" is a thousand to one and a fraction to another; ".0" alone, which
spreadsheets and their exports add to whole numbers, is taken off.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TypeVar

from hq_desktop.domain.layout import Layout
from hq_desktop.domain.protocol import LARGEST_COUNT, Cell, CellState, Grade
from hq_desktop.domain.text import folded
from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.cells import EMPTY, CellError, Fault, Raw, shown

WHOLE = Fault("whole_number")
TOO_LARGE = Fault("number_too_large")
MISSING = Fault("value_missing")
NO_TEXT = Fault("text_expected")
NO_MOMENT = Fault("moment_expected")
NO_GRADE = Fault("grade_unknown")
NO_DAY = Fault("day_of_paper")
NO_ANSWER = Fault("yes_or_no")

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)

_PLAIN = re.compile(r"[0-9]+|[0-9]{1,3}(?: [0-9]{3})+")
_WHOLE_FRACTION = re.compile(r"[.,]0{1,2}\Z")
_RUSSIAN_MOMENT = re.compile(
    r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?:,?\s+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?"
)
_LINE_END = re.compile(r"[\t\r\n\v\f\x85\u2028\u2029]")
_LONGEST_NUMBER = 40
_EXACT = 1e15
"""Up to here a spreadsheet's number is the whole number it shows."""
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
# Letters that look alike: an operator types the one his keyboard has.
_LATIN_GRADES = str.maketrans("АВСЕ", "ABCE")


def each(values: Sequence[Raw], convert: Callable[[Raw], T]) -> list[T]:
    """Return the values converted, every distinct one once, in the order of the file.

    True and 1.0 are one key to Python and two things in a table, so columns that hold truth
    values are converted cell by cell.
    """
    if bool in set(map(type, values)):
        return [convert(value) for value in values]
    converted = {value: convert(value) for value in dict.fromkeys(values)}
    return [converted[value] for value in values]


def whole_column(values: Sequence[Raw]) -> list[int] | None:
    """Return a column of nothing but whole numbers at once; None where it holds anything else."""
    if set(map(type, values)) != {float}:
        return None
    try:
        numbers = [int(value) for value in values]  # type: ignore[arg-type] # all are float
    except (ValueError, OverflowError):
        return None
    is_whole = numbers == values and min(numbers) >= 0 and max(numbers) <= LARGEST_COUNT
    return numbers if is_whole else None


def count_of(words: Mapping[str, CellState]) -> Callable[[Raw], Cell | Fault | None]:
    """Return the converter of a figure: a number, a state of the paper, or None for not stated."""

    def convert(value: Raw) -> Cell | Fault | None:
        match value:
            case str():
                text = " ".join(value.split())
                if not text:
                    return None
                return words.get(folded(text)) or _number(value.strip(), text)
            case _:
                return whole_number(value)

    return convert


def whole_number(value: Raw) -> int | Fault:
    """Return a spreadsheet's number as a count, or why it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return WHOLE
    if value != value or value < 0 or value != value // 1:  # noqa: PLR0124 — not a number
        return WHOLE
    return int(value) if value <= LARGEST_COUNT else TOO_LARGE


def _number(written: str, text: str) -> int | Fault:
    """Return a number from its text with single spaces; two lines are two numbers, not groups."""
    digits = _WHOLE_FRACTION.sub("", text)
    if not _PLAIN.fullmatch(digits) or _LINE_END.search(written):
        return WHOLE
    if len(digits) > _LONGEST_NUMBER:
        return TOO_LARGE
    number = int(digits.replace(" ", ""))
    return number if number <= LARGEST_COUNT else TOO_LARGE


def state_words(layout: Layout) -> Mapping[str, CellState]:
    """Return how blank, dash and illegible are written in the cells of a layout."""
    return {
        folded(spelling): state for state in CellState for spelling in layout.words.get(state, ())
    }


def text_of(value: Raw) -> str | Fault:
    """Return a cell as one line of text: 312.0 is "312", several spaces are one."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, float) and abs(value) < _EXACT and value.is_integer():
        return str(int(value))
    if isinstance(value, bool | CellError) or not isinstance(value, int | float):
        return NO_TEXT
    return shown(value)


def needed(value: str | Fault) -> str | Fault:
    """Return the text, or a fault where it is empty."""
    return value or MISSING


def needed_text(value: Raw) -> str | Fault:
    """Return a cell as one line of text that is not empty."""
    return needed(text_of(value))


def precinct_number(prefixes: Iterable[str]) -> Callable[[Raw], str | Fault]:
    """Return the converter of a precinct's number.

    "312.0", "УИК № 312", "№ 312 сайлау учаскесі" and "УИК 312 (школа)" are "312".
    """
    words = sorted({one for one in prefixes if one}, key=len, reverse=True)
    any_word = "|".join(map(re.escape, words)) or "№"
    before = re.compile(rf"(?:(?:{any_word})(?:[\s.:№#-]+|(?=[0-9])))+", re.IGNORECASE)
    said_after = rf"(?:-?[^\W\d_]{{2}})?[\s-]+(?:{any_word})"
    explained_by = r"\s*\((?=[^()]*[^\W\d_])[^()]*\)|,\s[^0-9,]+"
    after = re.compile(rf"([0-9]+)(?:{said_after}|{explained_by})", re.IGNORECASE)

    def convert(value: Raw) -> str | Fault:
        text = text_of(value)
        if isinstance(text, Fault) or text.isdecimal():
            return text
        text = re.sub(r"\A([0-9]+)[.,]0\Z", r"\1", text)
        found = before.match(text)
        if found is not None and any(sign.isdigit() for sign in text[found.end() :]):
            text = text[found.end() :]
        explained = after.fullmatch(text)
        return (text if explained is None else explained[1]) or MISSING

    return convert


def moment_of(value: Raw) -> datetime | Fault | None:
    """Return a moment in UTC; a day alone begins at midnight, a moment without zone is local."""
    match value:
        case datetime():
            return _in_utc(value)
        case date():
            return _in_utc(datetime.combine(value, time()))
        case str():
            return moment(value) if value.strip() else None
        case _:
            return NO_MOMENT


def moment(text: str) -> datetime | Fault:
    """Return the moment a text tells: ISO with or without zone, or 22.11.2026 23:45."""
    text = " ".join(text.split())
    russian = _RUSSIAN_MOMENT.fullmatch(text)
    try:
        if russian is not None:
            day, month, year, hour, minute, second = (int(one or 0) for one in russian.groups())
            return _in_utc(datetime(year, month, day, hour, minute, second, tzinfo=ZONE))
        return _in_utc(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        return NO_MOMENT


def _in_utc(told: datetime) -> datetime | Fault:
    try:
        return (told if told.tzinfo is not None else told.replace(tzinfo=ZONE)).astimezone(UTC)
    except OverflowError:
        return NO_MOMENT


def grade_of_word(value: Raw) -> Grade | Fault | None:
    """Return a grade; the Cyrillic letters that look like it are the same to the reader."""
    text = text_of(value)
    if isinstance(text, Fault):
        return NO_GRADE
    letter = text.upper().translate(_LATIN_GRADES)
    if not letter:
        return None
    return Grade(letter) if letter in set(Grade) else NO_GRADE


def day_of(value: Raw) -> date | Fault | None:
    """Return a day; of a moment the day in the precincts' zone."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.date()
    told = moment_of(value)
    if isinstance(told, Fault):
        return NO_DAY
    return None if told is None else told.astimezone(ZONE).date()


def choice_of(choices: type[Choice], layout: Layout) -> Callable[[Raw], Choice | Fault | None]:
    """Return the converter of a closed choice, by our word or a layout's; None for not stated."""
    words = {
        folded(word): one for one in choices for word in (one.value, *layout.words.get(one, ()))
    }
    unknown = Fault("kind_unknown", (("names", "; ".join(_words_for(choices, layout))),))

    def convert(value: Raw) -> Choice | Fault | None:
        text = text_of(value)
        if isinstance(text, Fault):
            return unknown
        return words.get(folded(text), unknown) if text else None

    return convert


def _words_for(choices: Iterable[StrEnum], layout: Layout) -> Iterator[str]:
    """Tell a person how each choice may be written: its first word and its first Kazakh one."""
    for one in choices:
        words = layout.words.get(one, ()) or (one.value,)
        kazakh = next((word for word in words[1:] if _KAZAKH.search(word)), "")
        yield f"{words[0]} / {kazakh}" if kazakh else words[0]


def yes_or_no(layout: Layout) -> Callable[[Raw], bool | Fault | None]:
    """Return the converter of an answer; None where nobody has looked."""
    words = {
        folded(word): answer
        for name, answer in (("yes", True), ("no", False), ("dash", None))
        for word in layout.words.get(name, ())
    }

    def convert(value: Raw) -> bool | Fault | None:
        if isinstance(value, bool):
            return value
        text = text_of(value)
        if isinstance(text, Fault):
            return NO_ANSWER
        return words.get(folded(text), NO_ANSWER) if text else None

    return convert


def is_empty(row: Iterable[Raw]) -> bool:
    """Whether nothing stands in a row."""
    return all(value == EMPTY or (isinstance(value, str) and not value.strip()) for value in row)
