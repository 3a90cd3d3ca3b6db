"""Kinds of election: contestants, form, how the result is established, who gets the protocol."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from hq_desktop.catalogue.toml_reading import Section, read_file
from hq_desktop.domain.election import ContestantKind, TookPart
from hq_desktop.domain.form import (
    LegalMark,
    ListRule,
    ParallelRule,
    Profile,
    ThresholdKind,
    ThresholdRule,
)

TERMS = ("district_results", "totals", "publication")
"""What is due within so many days after the election day."""


class OutcomeRule(StrEnum):
    """How a result is established; an absolute majority only as a threshold."""

    PLURALITY = "plurality"
    ABSOLUTE_MAJORITY = "absolute_majority"
    LIST = "list"


def read_profile(path: Path) -> Profile:
    """Return the profile of a file; raise FaultyDataFile with the file, the key and the reason."""
    top = read_file(path)
    mark = top.mark()
    profile = Profile(
        code=top.text("code"),
        title=top.wording("title"),
        form=top.text("form"),
        contestant_kind=top.choice("contestants", ContestantKind).value,
        is_archive=top.flag("archive", default=False),
        outcome=top.choice("outcome", OutcomeRule).value,
        mark=mark,
        sends_to=top.words("sends_to"),
        note=top.wording("note", is_needed=False),
        ballot_order=top.wording("ballot_order"),
        law=top.words("law"),
        terms=_terms(top),
        lists=_lists(top, mark),
        thresholds=tuple(_threshold(one, mark) for one in top.tables("threshold")),
        parallel=tuple(_parallel(one, mark) for one in top.tables("parallel")),
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


def _lists(top: Section, mark: LegalMark) -> ListRule | None:
    if not top.has("lists"):
        return None
    section = top.section("lists")
    rule = ListRule(
        threshold=section.fraction("threshold", ""),
        runner_up_share=section.fraction("runner_up_share", "0"),
        runner_up_mandates=section.whole("runner_up_mandates"),
        mandates=section.whole("mandates") if section.has("mandates") else None,
        base=section.choice("base", TookPart),
        law=section.text("law"),
        mark=section.mark(mark),
    )
    section.done()
    return rule


def _threshold(section: Section, mark: LegalMark) -> ThresholdRule:
    kind = section.choice("kind", ThresholdKind)
    rule = ThresholdRule(
        kind=kind,
        text=section.wording("text"),
        law=section.text("law"),
        mark=section.mark(mark),
        share=section.fraction("share", "0" if kind is ThresholdKind.TIE else ""),
        base=section.choice("base", TookPart, TookPart.WITHOUT_INVALID),
    )
    section.done()
    return rule


def _parallel(section: Section, mark: LegalMark) -> ParallelRule:
    rule = ParallelRule(
        line=section.text("line"),
        law=section.text("law"),
        mark=section.mark(mark),
        reason=section.wording("reason"),
    )
    section.done()
    return rule
