"""Data files read key by key: what is missing, of a wrong kind or unknown is refused by name."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import NoReturn, TypeVar

from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text

Choice = TypeVar("Choice", bound=StrEnum)

_MARKS = ("V", "S", "U")
_NO_MARK = LegalMark("", "")


class Section:
    """One table of a data file; keys are taken one after another and none may be left over."""

    def __init__(self, file: str, table: Mapping[str, object], path: str = "") -> None:
        self.file = file
        self.path = path
        self._left = dict(table)

    def refuse(self, key: str, reason: str) -> NoReturn:
        """Refuse the whole file because of one key."""
        raise FaultyDataFile(file=self.file, key=self.key(key), reason=reason)

    def key(self, key: str) -> str:
        """Return the full name of a key, as it would be found in the file."""
        return ".".join(part for part in (self.path, key) if part)

    def has(self, key: str) -> bool:
        """Whether the key is there and not taken yet."""
        return key in self._left

    def done(self) -> None:
        """Refuse whatever has not been taken."""
        for key in self._left:
            self.refuse(key, "this key is unknown")

    def text(self, key: str, default: str | None = None) -> str:
        """Take a line of text; without a default it must be there and not empty."""
        value = self._take(key, default)
        if not isinstance(value, str):
            self.refuse(key, "expected text in quotes")
        if default is None and not value.strip():
            self.refuse(key, "expected a text that is not empty")
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """Take true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.refuse(key, "expected true or false")
        return value

    def whole(self, key: str, default: int | None = None) -> int:
        """Take a whole number, 0 or more."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            self.refuse(key, "expected a whole number, 0 or more")
        return value

    def day(self, key: str) -> date:
        """Take a day such as "2026-07-01"."""
        value = self.text(key)
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.refuse(key, 'expected a day, such as "2026-07-01"')

    def fraction(self, key: str, default: str) -> Fraction:
        """Take an exact decimal such as "1.01"; in quotes, so that no digit is lost."""
        value = self._take(key, default)
        if not isinstance(value, str) or not re.fullmatch(r"\d+(\.\d+)?", value):
            self.refuse(key, 'expected a decimal number in quotes, such as "1.01"')
        return Fraction(value)

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """Take one of a closed list of words."""
        value = self._take(key, default)
        try:
            return choices(str(value))
        except ValueError:
            names = ", ".join(one.value for one in choices)
            self.refuse(key, f"expected one of {names}; found {value!r}")

    def words(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Take a list of texts."""
        value = self._take(key, list(default) if default is not None else None)
        return self.as_words(key, value)

    def as_words(self, key: str, value: object) -> tuple[str, ...]:
        """Return a value as a list of texts, or refuse it."""
        if not isinstance(value, list):
            self.refuse(key, "expected a list of texts")
        for one in value:
            if not isinstance(one, str) or not one.strip():
                self.refuse(key, "expected a list of texts that are not empty")
        return tuple(value)

    def wording(self, key: str, *, is_needed: bool = True) -> Text:
        """Take a wording in Russian and Kazakh, with English if there is one."""
        if not is_needed and key not in self._left:
            return Text()
        section = self.section(key)
        text = Text(section.text("ru"), section.text("kk"), section.text("en", ""))
        section.done()
        return text

    def mark(self, default: LegalMark = _NO_MARK) -> LegalMark:
        """Take where the item comes from and who checked it; the file's own mark by default."""
        mark = self.text("mark", default.mark)
        if mark not in _MARKS:
            self.refuse("mark", f"expected one of {', '.join(_MARKS)}; found {mark!r}")
        return LegalMark(
            source=self.text("source", default.source),
            edition=self.text("edition", default.edition),
            mark=mark,
            checked_by=self.text("checked_by", default.checked_by),
        )

    def section(self, key: str) -> "Section":
        """Take a table inside this one."""
        value = self._take(key, None)
        if not isinstance(value, dict):
            self.refuse(key, "expected a table of keys")
        return Section(self.file, value, self.key(key))

    def sections(self, key: str) -> Iterator[tuple[str, "Section"]]:
        """Take a table of tables, in the order of the file; none if it is not there."""
        tables = self.section(key) if key in self._left else Section(self.file, {}, key)
        for name in tuple(tables._left):
            yield name, tables.section(name)

    def tables(self, key: str) -> Iterator["Section"]:
        """Take a list of tables, in the order of the file; none if it is not there."""
        value = self._take(key, [])
        if not isinstance(value, list):
            self.refuse(key, "expected a list of tables")
        for place, table in enumerate(value, start=1):
            if not isinstance(table, dict):
                self.refuse(f"{key}.{place}", "expected a table of keys")
            yield Section(self.file, table, f"{self.key(key)}.{place}")

    def names(self) -> tuple[str, ...]:
        """Return the keys that have not been taken yet, in the order of the file."""
        return tuple(self._left)

    def entries(self, key: str) -> Iterator[tuple[str, str]]:
        """Take a table of texts, in the order of the file."""
        table = self.section(key)
        for name in tuple(table._left):
            yield name, table.text(name)

    def anything(self, key: str) -> object:
        """Take a value of any kind, which must be there."""
        return self._take(key, None)

    def _take(self, key: str, default: object) -> object:
        value = self._left.pop(key, default)
        if value is None:
            self.refuse(key, "this key is missing")
        return value


def read_text(text: str, file: str) -> Section:
    """Return the top of a data file."""
    try:
        return Section(file, tomllib.loads(text.removeprefix("\ufeff")))
    except tomllib.TOMLDecodeError as error:
        raise FaultyDataFile(file=file, key="TOML", reason=str(error)) from error


def read_file(path: Path) -> Section:
    """Return the top of a data file on disk."""
    return read_text(text_of(path), path.name)


def text_of(path: Path) -> str:
    """Return what stands in a data file."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise FaultyDataFile(file=path.name, key="UTF-8", reason=str(error)) from error
    except OSError as error:
        raise FaultyDataFile(file=path.name, key="file", reason=str(error)) from error
