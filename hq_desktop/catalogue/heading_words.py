"""The words of foreign headings as a data file."""

from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.heading_words import HeadingRule, HeadingWords


def read_heading_words(path: Path) -> HeadingWords:
    """Return the words of a data file; raise FaultyDataFile on any fault."""
    top = read_file(path)
    words = HeadingWords(
        neutral=top.words("neutral"),
        percent=top.words("percent"),
        sums=top.words("sums"),
        notes=top.words("notes"),
        rules=tuple(_rule(one) for one in top.tables("rule")),
    )
    top.done()
    return words


def _rule(section: Section) -> HeadingRule:
    rule = HeadingRule(
        means=section.text("means"),
        words=section.words("words"),
        never=section.words("never", ()),
        is_sure=section.flag("sure", default=True),
    )
    if not rule.words:
        section.refuse("words", "expected at least one word")
    section.done()
    return rule
