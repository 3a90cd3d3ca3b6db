"""What each column of a foreign table is taken for: by its heading, and by what stands in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from hq_desktop.domain.layout import LEFT_OUT, percent_of
from hq_desktop.domain.table_guess import ColumnGuess, Sureness
from hq_desktop.exchange.cells import Raw, Sheet
from hq_desktop.exchange.heading_meaning import HeadingReader, Heard, Subject
from hq_desktop.exchange.heading_paths import Path, paths, said
from hq_desktop.exchange.table_rows import Extent
from hq_desktop.exchange.written_numbers import NumberStyle, guess_style, read_count

_KNOWN_KEYS: Final = 0.9
_ENOUGH_ROWS: Final = 3
_FIGURES: Final = 0.5
_LOOKED_AT: Final = 400
_SAID = "said_by_person"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column with `every` cell under its heading, and some `values` from all over it."""

    index: int
    path: Path
    heard: Heard
    every: tuple[Raw, ...]
    values: tuple[Raw, ...]
    style: NumberStyle | None

    @property
    def heading(self) -> str:
        return " / ".join(self.path)

    @property
    def filled(self) -> list[Raw]:
        return [one for one in self.values if said(one) or not isinstance(one, str)]

    @property
    def holds_percents(self) -> bool:
        return self.style is not None and self.style.is_percent

    @property
    def holds_figures(self) -> bool:
        """Whether at least half of what stands here can be counts."""
        filled = self.filled
        style = self.style or NumberStyle()
        counts = sum(type(read_count(one, style)) is int for one in filled)
        return self.style is None or counts > len(filled) * _FIGURES

    @property
    def is_counter(self) -> bool:
        texts = [said(one) for one in self.filled]
        return len(texts) > 1 and texts == [str(one) for one in range(1, len(texts) + 1)]


@dataclass(frozen=True, slots=True)
class ColumnGuesses:
    """The columns of a table with the one that says what a row is about, if it was found."""

    columns: tuple[ColumnGuess, ...]
    key: int | None
    several: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def column_guesses(
    sheet: Sheet,
    extent: Extent,
    rows: Sequence[int],
    reader: HeadingReader,
    told: Mapping[int, str],
) -> ColumnGuesses:
    """Return what the columns are taken for; `told` is a person's word on some of them."""
    subject = reader.subject
    over = paths(sheet, extent.first, extent.last)
    columns = []
    for index in extent.columns:
        every = tuple(sheet.rows[row][index] for row in rows)
        values = every[:: len(every) // _LOOKED_AT + 1]
        heard = reader.of(over[index])
        columns.append(_Column(index, over[index], heard, every, values, guess_style(values)))
    key = _key(columns, subject, told)
    guesses = [_guess(one, key, subject, told) for one in columns]
    guesses = _percents(columns, guesses, subject)
    guesses = _twice(guesses, told)
    several = {one.index: one.heard.several for one in columns if one.heard.several}
    return ColumnGuesses(tuple(guesses), None if key is None else key.index, several)


def _key(
    columns: Sequence[_Column], subject: Subject, told: Mapping[int, str]
) -> ColumnGuess | None:
    """Find the column that says which precinct or commission a row is about."""
    wanted = subject.meanings.key
    said_so = next((one for one in columns if told.get(one.index) == wanted), None)
    if said_so is not None:
        return _guessed(said_so, wanted, Sureness.SURE, _SAID)
    free = [one for one in columns if one.index not in told]
    headed = [one for one in free if one.heard.meaning == wanted]
    shares = {one.index: _share_of_keys(one, subject) for one in free}
    if len(headed) == 1:
        heard = headed[0].heard
        is_proved = shares[headed[0].index] >= _KNOWN_KEYS
        sureness = Sureness.SURE if is_proved else heard.sureness
        return _guessed(headed[0], wanted, sureness, heard.reason)
    if headed:
        best = [one for one in headed if shares[one.index] >= _KNOWN_KEYS]
        if len(best) == 1:
            return _guessed(best[0], wanted, Sureness.SURE, "values_are_keys")
        return _guessed(headed[0], wanted, Sureness.UNSURE, "keys_in_several_columns")
    return _key_by_values(free, shares, wanted)


def _key_by_values(
    columns: Sequence[_Column], shares: Mapping[int, float], wanted: str
) -> ColumnGuess | None:
    """A column without a known heading is the key when its values are: for certain only words."""
    able = [
        one
        for one in columns
        if one.heard.meaning in {None, LEFT_OUT}
        and len(one.filled) >= _ENOUGH_ROWS
        and shares[one.index] >= _KNOWN_KEYS
        and len({said(value) for value in one.filled}) == len(one.filled)
    ]
    if not able:
        return None
    worded = [one for one in able if _is_worded(one)]
    if len(worded) == 1:
        return _guessed(worded[0], wanted, Sureness.SURE, "values_are_keys")
    sureness = Sureness.LIKELY if len(able) == 1 else Sureness.UNSURE
    return _guessed(able[0], wanted, sureness, "values_are_keys")


def _is_worded(column: _Column) -> bool:
    return all(any(map(str.isalpha, said(one))) for one in column.filled)


def _share_of_keys(column: _Column, subject: Subject) -> float:
    filled = column.filled
    return sum(subject.is_key(one) for one in filled) / len(filled) if filled else 0.0


def _guess(
    column: _Column, key: ColumnGuess | None, subject: Subject, told: Mapping[int, str]
) -> ColumnGuess:
    if key is not None and key.index == column.index:
        return key
    if column.index in told:
        return _guessed(column, told[column.index], Sureness.SURE, _SAID)
    heard = column.heard
    if heard.meaning == subject.meanings.key:
        return _guessed(column, None, Sureness.UNSURE, "keys_in_several_columns")
    if heard.meaning is not None:
        return _by_heading(column, subject)
    if heard.several:
        return _guessed(column, None, Sureness.UNSURE, heard.reason)
    return _unheard(column)


def _by_heading(column: _Column, subject: Subject) -> ColumnGuess:
    """Take a column for what its heading says, unless what stands in it says otherwise."""
    heard = column.heard
    meaning = heard.meaning or LEFT_OUT
    if meaning == LEFT_OUT or meaning in subject.notes:
        return _guessed(column, meaning, heard.sureness, heard.reason)
    has_both = column.style is not None and column.style.has_percent
    if column.holds_percents or (heard.is_percent and not has_both):
        if column.filled and heard.is_percent and not column.holds_percents:
            return _guessed(column, None, Sureness.UNSURE, "percents_expected")
        return _guessed(column, percent_of(meaning), heard.sureness, "column_of_percents")
    if column.filled and not column.holds_figures:
        return _guessed(column, meaning, Sureness.UNSURE, "figures_expected")
    return _guessed(column, meaning, heard.sureness, heard.reason)


def _unheard(column: _Column) -> ColumnGuess:
    """A column whose heading says nothing: left out when no figure can be in any cell of it."""
    column = replace(column, values=column.every, style=guess_style(column.every))
    if not column.filled:
        return _guessed(column, LEFT_OUT, Sureness.SURE, "column_empty")
    if column.is_counter:
        return _guessed(column, LEFT_OUT, Sureness.SURE, "column_of_numbers")
    if column.holds_percents:
        return _guessed(column, LEFT_OUT, Sureness.SURE, "column_of_percents")
    if not any(sign.isdigit() for one in column.filled for sign in said(one)):
        return _guessed(column, LEFT_OUT, Sureness.SURE, "column_of_words")
    if not column.holds_figures and all(any(map(str.isalpha, said(one))) for one in column.filled):
        return _guessed(column, LEFT_OUT, Sureness.SURE, "column_of_words")
    return _guessed(column, None, Sureness.UNSURE, "heading_unknown")


def _percents(
    columns: Sequence[_Column], guesses: list[ColumnGuess], subject: Subject
) -> list[ColumnGuess]:
    """Give a column that is headed "%" alone to the line left of it."""
    found = []
    before = ""
    for column, guess in zip(columns, guesses, strict=True):
        one = guess
        is_bare = column.heard.is_percent and column.heard.meaning is None
        if one.reason == "column_of_percents" and one.meaning == LEFT_OUT and is_bare and before:
            one = replace(guess, meaning=percent_of(before))
        is_line = one.meaning not in {None, LEFT_OUT} and one.meaning not in subject.notes
        before = str(one.meaning) if is_line and one.reason != "column_of_percents" else ""
        found.append(one)
    return found


def _twice(guesses: Sequence[ColumnGuess], told: Mapping[int, str]) -> list[ColumnGuess]:
    """Where two columns are taken for the same line, neither is; a person's word comes first."""
    said_so = {meaning for meaning in told.values() if meaning}
    meant = [one.meaning for one in guesses if one.meaning]
    found = []
    for one in guesses:
        is_taken = one.meaning in said_so and one.index not in told
        if one.meaning and (is_taken or (meant.count(one.meaning) > 1 and one.index not in told)):
            found.append(replace(one, meaning=None, sureness=Sureness.UNSURE, reason="line_twice"))
        else:
            found.append(one)
    return found


def _guessed(column: _Column, meaning: str | None, sureness: Sureness, reason: str) -> ColumnGuess:
    return ColumnGuess(column.index, column.heading, meaning, sureness, reason)
