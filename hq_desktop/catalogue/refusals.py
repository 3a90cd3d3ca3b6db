"""Reasons for a refusal as data: their words, articles, and the objections they feed."""

from collections.abc import Mapping
from pathlib import Path

from hq_desktop.catalogue.toml_reading import read_file
from hq_desktop.domain.refusal import Refusal


def read_refusals(path: Path) -> Mapping[str, Refusal]:
    """Return the reasons of a data file in its order; raise FaultyDataFile on any fault."""
    top = read_file(path)
    mark = top.mark()
    found: dict[str, Refusal] = {}
    for code, section in top.sections("refusal"):
        refusal = Refusal(
            code=code,
            title=section.wording("title"),
            objections=section.words("objections"),
            law=section.words("law", ()),
            mark=section.mark(mark),
        )
        section.done()
        found[code] = refusal
    top.done()
    return found
