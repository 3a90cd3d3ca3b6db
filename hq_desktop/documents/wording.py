"""How values are written on paper: grouped figures, Russian and Kazakh dates, filled places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from hq_desktop.domain.complaint import ComplaintBook, Value
from hq_desktop.domain.numerals import MINUS, NO_BREAK, grouped
from hq_desktop.domain.package import Exhibit
from hq_desktop.domain.places import PLACE
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import ZONE

DASH = "–"

_ENDED_PLACE = re.compile(PLACE.pattern + r"(\.?)")
_ENDS = (".", "!", "?", "…")
_HELD = re.compile(r"(№|\bст\.|\bп\.|\b(?:под)?пункт[а-я]*|\bстать[а-я]+|\bчаст[а-я]+) (?=\d)")
_ADDRESS = re.compile(r"(\b(?:г|ул|пр|мкр|д|кв)\.) (?=\S)")

_MONTHS = {
    Language.RU: (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    Language.KK: (
        "қаңтар",
        "ақпан",
        "наурыз",
        "сәуір",
        "мамыр",
        "маусым",
        "шілде",
        "тамыз",
        "қыркүйек",
        "қазан",
        "қараша",
        "желтоқсан",
    ),
}
_KAZAKH_ON = ("да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да")
"""The ending that says "in" a month, from January to December."""


def number(value: int) -> str:
    """Return a count as printed."""
    return grouped(value)


def mean(value: Fraction) -> str:
    """Return a mean with one decimal, rounded half away from zero."""
    tenths = (abs(value.numerator) * 20 + value.denominator) // (2 * value.denominator)
    sign = MINUS if value < 0 and tenths else ""
    return f"{sign}{number(tenths // 10)},{tenths % 10}"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language of paper, with the words that all documents share."""

    language: Language
    book: ComplaintBook

    @property
    def is_kazakh(self) -> bool:
        """Whether the paper is in Kazakh."""
        return self.language is Language.KK

    def of(self, text: Text) -> str:
        """Return a wording in the paper's language."""
        return held(text.in_language(self.language))

    def phrase(self, code: str, **places: str) -> str:
        """Return a shared phrase with its places filled."""
        phrase = self.book.phrases[code].in_language(self.language)
        for name, value in places.items():
            phrase = phrase.replace(f"{{{name}}}", value)
        return held(phrase)

    def day(self, value: date, *, on: bool = False) -> str:
        """Return a day in words; `on` asks for the form that answers "when"."""
        month = _MONTHS[self.language][value.month - 1]
        if self.is_kazakh:
            ending = _KAZAKH_ON[value.month - 1] if on else ""
            return f"{value.year}{NO_BREAK}жылғы {value.day}{NO_BREAK}{month}{ending}"
        return f"{value.day}{NO_BREAK}{month} {value.year}{NO_BREAK}года"

    def moment(self, value: datetime, *, on: bool = False) -> str:
        """Return a moment in words, in the zone of the precincts."""
        local = value.astimezone(ZONE)
        time = f"{local:%H:%M}"
        if self.is_kazakh:
            return f"{self.day(local.date(), on=on)} (сағат{NO_BREAK}{time})"
        return f"{self.day(local.date())} в{NO_BREAK}{time}"

    def short_moment(self, value: datetime) -> str:
        """Return a moment in figures, for tables."""
        return f"{value.astimezone(ZONE):%d.%m.%Y %H:%M}"

    def sheets(self, count: int) -> str:
        """Return a number of sheets as attachments state it."""
        if self.is_kazakh:
            return f"{count}{NO_BREAK}парақ"
        return f"{count}{NO_BREAK}л."

    def footer(self, sheet: int, total: int) -> str:
        """Return what stands at the foot of a sheet."""
        if self.is_kazakh:
            return f"парақ {sheet} / {total}"
        return f"лист {sheet} из {total}"

    def value(self, value: Value, form: str = "") -> str:
        """Return a value as printed; a form after a count is the counted word itself."""
        match value:
            case int():
                counted = self.book.words[form].after(value, self.language) if form else None
                return counted or number(value)
            case Fraction():
                return mean(value)
            case datetime():
                return self.moment(value, on=bool(form))
            case date():
                return self.day(value, on=bool(form))
            case Text():
                return self.of(value)
            case _:
                return held(value)

    def fill(self, text: Text, values: Mapping[str, Value]) -> str:
        """Return a text with its places filled, as `said` does."""
        return self.said(text.in_language(self.language), values)

    def said(self, text: str, values: Mapping[str, Value]) -> str:
        """Return words with their places filled; a value that is missing leaves nothing.

        A value that ends a sentence itself, such as an initial, needs no second full stop.
        """

        def filled(place: re.Match[str]) -> str:
            found = values.get(place.group(1))
            said = "" if found is None else self.value(found, place.group(2) or "")
            return said if said.endswith(_ENDS) else said + place.group(3)

        return held(_ENDED_PLACE.sub(filled, text))

    def has_all(self, text: Text, values: Mapping[str, Value]) -> bool:
        """Whether every place of a text has a value that prints something."""
        places = PLACE.findall(text.in_language(self.language))
        return all(name in values and self.value(values[name]) for name, _ in places)


def apart_words(wording: Wording, exhibit: Exhibit) -> str:
    """Return why no paper shows a file, in general words where the reason has none of its own."""
    code = f"apart_{exhibit.apart}"
    return wording.phrase(code if code in wording.book.phrases else "apart_other")


def held(text: str) -> str:
    """Return a text whose number signs and words of an address stay with what follows them."""
    return _ADDRESS.sub(rf"\1{NO_BREAK}", _HELD.sub(rf"\1{NO_BREAK}", text))
