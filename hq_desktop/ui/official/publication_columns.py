"""The lists of what was published, of what was changed between two versions, and of checks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.official_check import CheckKind, OfficialCheck
from hq_desktop.domain.publication import Publication, PublicationKind
from hq_desktop.domain.version_changes import FigureChange, Place
from hq_desktop.ui.figures import difference, digest, figure, moment
from hq_desktop.ui.widgets.record_table import Column

translate = QCoreApplication.translate

Told = tuple[OfficialCheck, str]
"""A check with its sentence."""


@dataclass(frozen=True, slots=True)
class Names:
    """What places and lines are called on the screen."""

    place: Callable[[Place], str]
    line: Callable[[str], str]


def publication_columns() -> Sequence[Column[Publication]]:
    """Return the columns of the publications."""
    return (
        Column(
            lambda: translate("Official", "Seen"),
            lambda one: moment(one.seen_at),
            lambda one: (one.seen_at, one.id),
            tone=lambda one: "" if one.is_moment_stated else "unknown",
            tooltip=_seen_words,
            width=142,
        ),
        Column(lambda: translate("Official", "Source"), lambda one: one.source, width=200),
        Column(
            lambda: translate("Official", "What"),
            lambda one: kind_words(one.kind),
            width=104,
        ),
        Column(
            lambda: translate("Official", "Places"),
            lambda one: figure(len(one.precincts) + len(one.commissions)),
            lambda one: len(one.precincts) + len(one.commissions),
            is_number=True,
            width=76,
        ),
        Column(
            lambda: translate("Official", "Address, issue"),
            lambda one: " · ".join(part for part in (one.address, one.issue) if part) or "–",
        ),
        Column(
            lambda: translate("Official", "File"),
            lambda one: one.file_name if one.file else translate("Official", "typed"),
            width=170,
        ),
        Column(
            lambda: translate("Official", "SHA-256"),
            lambda one: digest(one.file),
            tooltip=lambda one: one.file,
            found_by=lambda one: one.file,
            width=92,
        ),
        Column(
            lambda: translate("Official", "Screenshot"),
            lambda one: translate("Official", "✓ kept") if one.screenshot else "–",
            width=92,
        ),
    )


def kind_words(kind: PublicationKind) -> str:
    """Return whose figures stand in a publication."""
    return {
        PublicationKind.OFFICIAL: translate("Official", "precincts"),
        PublicationKind.TOTALS: translate("Official", "totals"),
    }[kind]


def _seen_words(one: Publication) -> str:
    if one.is_moment_stated:
        return moment(one.seen_at)
    return translate(
        "Official", "{moment}: when it was imported; nobody said when it was seen"
    ).format(moment=moment(one.seen_at))


def change_columns(names: Names) -> Sequence[Column[FigureChange]]:
    """Return the columns of changed figures."""
    return (
        Column(
            lambda: translate("Official", "Place"),
            lambda one: names.place(one.place),
            tone=lambda _: "strong",
            width=150,
        ),
        Column(lambda: translate("Official", "Line"), lambda one: names.line(one.line)),
        Column(
            lambda: translate("Official", "Before"),
            lambda one: figure(one.before),
            lambda one: one.before,
            is_number=True,
            width=84,
        ),
        Column(
            lambda: translate("Official", "After"),
            lambda one: figure(one.after),
            lambda one: one.after,
            is_number=True,
            width=84,
        ),
        Column(
            lambda: translate("Official", "Difference"),
            lambda one: difference(one.difference),
            lambda one: abs(one.difference),
            is_number=True,
            tone=lambda _: "attention",
            width=96,
        ),
    )


def check_columns(place: Callable[[OfficialCheck], str]) -> Sequence[Column[Told]]:
    """Return the columns of what official figures show by themselves."""
    return (
        Column(
            lambda: translate("Official", "Where"),
            lambda one: place(one[0]),
            tone=lambda _: "strong",
            width=220,
        ),
        Column(
            lambda: translate("Official", "Finding"),
            lambda one: finding_words(one[0]),
            tone=lambda one: "attention" if one[0].is_fault else "ink3",
            width=230,
        ),
        Column(lambda: translate("Official", "In words"), lambda one: one[1], is_cut_at_end=True),
        Column(
            lambda: translate("Official", "Difference"),
            lambda one: difference(one[0].difference),
            lambda one: abs(one[0].difference or 0),
            is_number=True,
            width=96,
        ),
    )


def finding_words(check: OfficialCheck) -> str:
    """Return the kind of a finding, with its sign."""
    words = {
        CheckKind.SUM: translate("Official", "sum of the parts"),
        CheckKind.EXCEED: translate("Official", "parts exceed the total"),
        CheckKind.MISSING: translate("Official", "parts are missing"),
        CheckKind.PERCENT_BASE: translate("Official", "base of percentages"),
        CheckKind.PERCENT_OTHER_BASE: translate("Official", "base not published"),
        CheckKind.PERCENT_UNFIT: translate("Official", "percentages fit no base"),
        CheckKind.PERCENT_LINE: translate("Official", "percentage of one line"),
        CheckKind.PERCENT_ORDER: translate("Official", "percentages against votes"),
        CheckKind.PERCENTS_OVER: translate("Official", "percentages above 100"),
        CheckKind.RANK: translate("Official", "places against votes"),
        CheckKind.VOTES_OVER: translate("Official", "more votes than voters"),
        CheckKind.RELATION: translate("Official", "control relation"),
    }[check.kind]
    return f"≠ {words}" if check.is_fault else f"– {words}"
