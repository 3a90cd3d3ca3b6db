"""Layouts written as the data files that `catalogue.layouts` reads."""

import json
from collections.abc import Iterator, Mapping

from hq_desktop.domain.layout import Layout
from hq_desktop.domain.text import Language, Text


def written(layout: Layout) -> str:
    """Return a layout as the text of a TOML file; rows of one file only are left out."""
    return "\n".join(_lines(layout)) + "\n"


def _lines(layout: Layout) -> Iterator[str]:
    yield f"code = {_quoted(layout.code)}"
    yield f"title = {{ {', '.join(_wordings(layout.title))} }}"
    yield f"kinds = {_list(layout.kinds)}"
    yield from _places(layout)
    for key, words in (
        ("skip", layout.skip),
        ("ignore", layout.ignore),
        ("precinct_prefixes", layout.precinct_prefixes),
    ):
        if words:
            yield f"{key} = {_list(words)}"
    for heading, meaning in zip(layout.headings, layout.order, strict=True):
        yield ""
        yield "[[column]]"
        yield f"heading = {_quoted(heading)}"
        if meaning is not None:
            yield f"means = {_quoted(meaning)}"
    yield from _table("columns", {key: _list(words) for key, words in layout.columns.items()})
    yield from _table("words", {key: _list(words) for key, words in layout.words.items()})
    yield from _table("keys", {key: _quoted(meant) for key, meant in layout.keys.items()})


def _wordings(title: Text) -> Iterator[str]:
    for language in Language:
        text = {Language.RU: title.ru, Language.KK: title.kk, Language.EN: title.en}[language]
        if text:
            yield f"{language} = {_quoted(text)}"


def _places(layout: Layout) -> Iterator[str]:
    if layout.sheet is not None:
        sheet = layout.sheet
        yield f"sheet = {sheet if isinstance(sheet, int) else _quoted(sheet)}"
    if layout.header_rows is not None:
        yield f"header_rows = [{layout.header_rows[0]}, {layout.header_rows[1]}]"
    yield f"orientation = {_quoted(layout.orientation)}"
    if layout.style is not None:
        yield f"style = {_quoted(layout.style)}"
    if layout.has_sums:
        yield "has_sums = true"
    if layout.is_unknown_ignored:
        yield "ignore_unknown = true"


def _table(name: str, entries: Mapping[str, str]) -> Iterator[str]:
    if entries:
        yield ""
        yield f"[{name}]"
        yield from (f"{_quoted(key)} = {value}" for key, value in entries.items())


def _list(words: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"


def _quoted(text: str) -> str:
    """Return a basic string of TOML; JSON's is one, but for the sign that it leaves as it is."""
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")
