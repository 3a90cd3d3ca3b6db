"""Kinds of election: contestants, form, how the result is established, who gets the protocol."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.election import ContestantKind
from hq_desktop.domain.form import Profile

TERMS = ("district_results", "totals", "publication")
"""What is due within so many days after the election day."""


class OutcomeRule(StrEnum):
    """How a result is established; only a plurality is computed as yet."""

    PLURALITY = "plurality"
    ABSOLUTE_MAJORITY = "absolute_majority"
    LIST = "list"


def read_profile(path: Path) -> Profile:
    """Return the profile of a file; raise FaultyDataFile with the file, the key and the reason."""
    top = read_file(path)
    profile = Profile(
        code=top.text("code"),
        title=top.wording("title"),
        form=top.text("form"),
        contestant_kind=top.choice("contestants", ContestantKind).value,
        is_archive=top.flag("archive", default=False),
        outcome=top.choice("outcome", OutcomeRule).value,
        mark=top.mark(),
        sends_to=top.words("sends_to"),
        note=top.wording("note", is_needed=False),
        ballot_order=top.wording("ballot_order"),
        law=top.words("law"),
        terms=_terms(top),
    )
    top.done()
    return profile


def _terms(top: Section) -> Mapping[str, int]:
    if not top.has("terms"):
        return {}
    section = top.section("terms")
    terms = {name: section.whole(name) for name in TERMS if section.has(name)}
    section.done()
    return terms
