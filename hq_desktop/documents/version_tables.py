"""The tables of what was changed between two versions of official figures."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from hq_desktop.documents.pages import TEXT_WIDTH
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.rows import Column, Row, Rows
from hq_desktop.documents.tables import signed
from hq_desktop.documents.wording import number
from hq_desktop.domain.package import VersionFacts, VersionRow, VersionSource

_HASH_PART = 16
"""A SHA-256 is broken into parts of so many signs, so that it fits half a sheet."""
_LABEL = 32 * mm


def sources(paper: Paper, facts: VersionFacts) -> Rows:
    """Return where each of two versions stood, when it was seen, and its SHA-256."""
    phrase, half = paper.wording.phrase, (TEXT_WIDTH - _LABEL) / 2
    columns = (
        Column("", _LABEL),
        Column(phrase("column_version_earlier"), half),
        Column(phrase("column_version_later"), half),
    )
    first, second = _told(paper, facts.earlier), _told(paper, facts.later)
    rows = [
        Row((label, first[label], second[label]))
        for label in first
        if first[label] or second[label]
    ]
    return Rows(columns, rows, size=9)


def _told(paper: Paper, one: VersionSource) -> dict[str, str]:
    phrase, moment = paper.wording.phrase, paper.wording.short_moment
    return {
        phrase("version_source"): one.source,
        phrase("version_address"): one.address,
        phrase("version_issue"): one.issue,
        phrase("version_seen"): moment(one.seen_at) if one.seen_at else phrase("unknown"),
        phrase("version_stored"): moment(one.stored_at),
        phrase("version_file"): one.file_name,
        "SHA-256": _in_parts(one.file),
        phrase("version_screenshot"): _in_parts(one.screenshot),
    }


def _in_parts(sha256: str) -> str:
    places = range(0, len(sha256), _HASH_PART)
    return " ".join(sha256[place : place + _HASH_PART] for place in places)


def figures(paper: Paper, facts: VersionFacts) -> Rows | None:
    """Return the changed figures, one a row; None where nothing changed."""
    if not facts.rows:
        return None
    phrase = paper.wording.phrase
    place = 24 * mm if facts.is_of_precincts else 60 * mm
    columns = (
        Column(phrase("column_precinct" if facts.is_of_precincts else "column_place"), place),
        Column(phrase("column_line"), TEXT_WIDTH - place - 66 * mm),
        Column(phrase("column_before"), 22 * mm, is_number=True),
        Column(phrase("column_after"), 22 * mm, is_number=True),
        Column(phrase("column_difference"), 22 * mm, is_number=True),
    )
    return Rows(columns, list(_figure_rows(paper, facts.rows)), size=9)


def _figure_rows(paper: Paper, rows: tuple[VersionRow, ...]) -> Iterator[Row]:
    """A place is named on its first row; what changed there stands together."""
    last = ""
    for one in rows:
        place = paper.wording.of(one.place)
        yield Row(
            (
                "" if place == last else place,
                paper.wording.of(one.line),
                number(one.before),
                number(one.after),
                signed(one.difference),
            )
        )
        last = place


def sums(paper: Paper, facts: VersionFacts) -> Rows | None:
    """Return each line over the places where both versions state it; None where there is none."""
    if not facts.sums:
        return None
    phrase = paper.wording.phrase
    columns = (
        Column(phrase("column_line"), TEXT_WIDTH - 105 * mm),
        Column(
            phrase("column_precincts" if facts.is_of_precincts else "column_commissions"),
            21 * mm,
            is_number=True,
        ),
        Column(phrase("column_changed"), 21 * mm, is_number=True),
        Column(phrase("column_before"), 21 * mm, is_number=True),
        Column(phrase("column_after"), 21 * mm, is_number=True),
        Column(phrase("column_difference"), 21 * mm, is_number=True),
    )
    rows = [
        Row(
            (
                paper.wording.of(one.line),
                number(one.places),
                number(one.changed),
                number(one.before),
                number(one.after),
                signed(one.difference),
            )
        )
        for one in facts.sums
    ]
    return Rows(columns, rows, size=9)
