"""Facts typed as bare numbers: they would stay as they are when the data change."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from hq_desktop.domain.complaint import Kind, Value
from hq_desktop.domain.places import PLACE
from hq_desktop.domain.text_fields import TextField
from hq_desktop.domain.text_guards import numbers_of_articles
from hq_desktop.domain.text_warnings import TextFault, TextWarning
from hq_desktop.domain.zone import ZONE

_BLANK = "[ \u00a0\u202f]"
_NUMBER = re.compile(
    rf"(?<![\w,.:/№-])[−-]?\d{{1,3}}(?:{_BLANK}\d{{3}})+(?:,\d+)?(?![\w-]|[.,:/]\d)"
    r"|(?<![\w,.:/№-])[−-]?\d+(?:,\d+)?(?![\w-]|[.,:/]\d|\))"
)
_MONTHS = (
    "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр"
    "|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
)
_DATE = re.compile(
    rf"\d{{1,2}}\s+(?:{_MONTHS})\w*(?:\s+\d{{4}}(?:\s*г\w*)?)?|\d{{4}}\s+жыл\w*|\d{{4}}\s*г(?:\.|од\w*)"
    r"|\d{1,2}\.\d{1,2}\.\d{2,4}",
    re.IGNORECASE,
)
_PART_OF_LAW = re.compile(
    r"(?:№|\bст\.|\bп\.|\b(?:под)?пункт\w*|\bстать\w+|\bчаст\w+|\bтелефон\w*:?|\bИИН|\bЖСН)\s*$",
    re.IGNORECASE,
)
_NEXT_WORD = re.compile(rf"{_BLANK}*([^\W\d_]+)")
_SMALL = 10
_MOST = 3


def bare_facts(
    text: str,
    template: str,
    fields: Iterable[TextField],
    values: Mapping[str, Value],
    counted: frozenset[str],
) -> Iterator[TextWarning]:
    """Give the numbers and days of a text that equal a fact of today and are not tied to it.

    What the template itself writes out is no fact. `counted` are the nouns that follow counts: a
    number below ten is only taken for a fact before one of them.
    """
    bare = [one for one in fields if not one.form and one.value]
    shown = PLACE.sub(lambda place: "\x00" * len(place.group()), text)
    yield from _days(shown, template, bare, values)
    hidden = _hidden(shown)
    known = {_plain(one.group()) for one in _NUMBER.finditer(template)}
    for found in _NUMBER.finditer(hidden):
        number = _plain(found.group())
        if number in known or _PART_OF_LAW.search(hidden[: found.start()]):
            continue
        if _is_small(number) and not _is_counted(hidden[found.end() :], counted):
            continue
        alike = [
            one
            for one in bare
            if one.kind in (Kind.NUMBER, Kind.MEAN) and _plain(one.value) == number
        ]
        for one in alike[:_MOST]:
            yield TextWarning(
                TextFault.BARE_FACT, found.group(), found.start(), replacement=one.written
            )


def _days(
    shown: str, template: str, fields: Iterable[TextField], values: Mapping[str, Value]
) -> Iterator[TextWarning]:
    for one in fields:
        if one.kind not in (Kind.DAY, Kind.MOMENT):
            continue
        for written in _written_days(one, values.get(one.place)):
            if re.search(written, template):
                continue
            for found in re.finditer(written, shown):
                yield TextWarning(
                    TextFault.BARE_FACT, found.group(), found.start(), replacement=one.written
                )


def _written_days(one: TextField, value: Value | None) -> Iterator[str]:
    """A day as it is printed, with any blanks between its words, and in figures."""
    yield r"(?<!\w)" + r"\s+".join(re.escape(word) for word in one.value.split()) + r"(?!\w)"
    if isinstance(value, date):
        day = value.astimezone(ZONE).date() if isinstance(value, datetime) else value
        yield rf"(?<!\d){day.day:02}\.{day.month:02}\.{day.year}(?!\d)"


def _hidden(text: str) -> str:
    """A text in which dates and numbers of articles are no numbers."""
    spans = [found.span() for found in _DATE.finditer(text)]
    spans += [found.span() for _, found in numbers_of_articles(text)]
    for start, end in spans:
        text = text[:start] + "\x00" * (end - start) + text[end:]
    return text


def _plain(number: str) -> str:
    return re.sub(_BLANK, "", number).replace("−", "-")


def _is_small(number: str) -> bool:
    return "," not in number and abs(int(number)) < _SMALL


def _is_counted(rest: str, counted: frozenset[str]) -> bool:
    word = _NEXT_WORD.match(rest)
    return word is not None and word.group(1).casefold() in counted
