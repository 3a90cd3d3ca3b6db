"""The README of an archive as data: its paragraphs in three languages."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.text import Language, Text

CASES = frozenset({"names", "codes", "ballots_out", "ballots_in", "packages"})
"""What an archive may hold or hide; a paragraph may stand where one of them is so."""

_WIDTH = 92
_LANGUAGES = (Language.RU, Language.KK, Language.EN)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, in every archive or, with `only`, where that is so."""

    text: Text
    only: str = ""


def read_readme(path: Path) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a file; raises FaultyDataFile."""
    top = read_file(path)
    found = tuple(_paragraph(one) for one in top.tables("paragraph"))
    top.done()
    return found


def readme_lines(
    paragraphs: Collection[Paragraph], cases: Collection[str], facts: Mapping[str, str]
) -> tuple[str, ...]:
    """Return the README, one language after the other, in lines that fit a screen."""
    lines: list[str] = []
    for language in _LANGUAGES:
        for one in paragraphs:
            if not one.only or one.only in cases:
                told = one.text.in_language(language).format_map(facts)
                lines += [*wrap(told, _WIDTH, break_long_words=False), ""]
        lines += ["-" * _WIDTH, ""]
    return tuple(lines[:-2])


def _paragraph(section: Section) -> Paragraph:
    only = section.text("only", "")
    if only and only not in CASES:
        section.refuse("only", f"expected one of {', '.join(sorted(CASES))}; found {only!r}")
    text = Text(section.text("ru"), section.text("kk"), section.text("en"))
    section.done()
    return Paragraph(text, only)
