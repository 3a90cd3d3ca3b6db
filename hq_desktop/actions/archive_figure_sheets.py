"""The figures of both sides, and the announced totals, as sheets of an archive's workbook."""

from collections.abc import Collection, Sequence

from hq_desktop.actions.archive_page import WIDE, Pages, lines_of
from hq_desktop.domain.election import Race, precinct_order
from hq_desktop.domain.form import FormLine, ProtocolForm
from hq_desktop.domain.official import Announcement, AnnouncementId
from hq_desktop.domain.protocol import ProtocolCopy, Side
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value


def protocol_sheet(page: Pages, race: Race, form: ProtocolForm | None) -> Sheet:
    """Return every copy of both sides with every figure, those that count no more included."""
    copies = [one for one in page.state.copies if one.race == race.code]
    places = page.state.directory.precincts
    copies.sort(key=lambda one: (precinct_order(places[one.precinct]), one.side, one.id))
    lines = lines_of(race, form, [one.cells for one in copies])
    columns = [
        page.column("precinct", width=14),
        page.column("side", width=16),
        page.column("number", Kind.COUNT, 8),
        page.column("status", width=14),
        page.column("grade", width=10),
        page.column("typing", width=18),
        page.column("source", width=24),
        page.column("obtained_by", width=24),
        page.column("obtained_at", Kind.MOMENT, 17),
        *(_figures(page, line) for line in lines),
        page.column("path", width=60),
    ]
    rows = [_protocol(page, one, lines) for one in copies]
    return Sheet(_titled(page, "protocols", race), columns, rows, frozen=3)


def _protocol(page: Pages, one: ProtocolCopy, lines: Sequence[FormLine]) -> list[Value]:
    source = one.source if one.is_source_stated else ""
    is_ours = one.side is Side.OURS
    return [
        page.titles.get(one.precinct, ""),
        page.word(one.side.value),
        one.id,
        _status(page, one.superseded_by is not None, one.withdrawn_at is not None),
        one.grade.value if is_ours else "",
        page.word(one.typing.value) if one.typing is not None else "",
        page.veil.person(source) if is_ours else page.veil.words(source),
        page.veil.person(one.obtained_by),
        one.obtained_at if one.is_moment_stated else None,
        *(page.cell(one.cells.get(line.code)) for line in lines),
        page.places([each.sha256 for each in one.pages]),
    ]


def total_sheet(page: Pages, race: Race, form: ProtocolForm | None) -> Sheet:
    """Return every version of what commissions announced, with every figure and percentage."""
    found = [one for one in page.state.announcements if one.race == race.code]
    lines = lines_of(race, form, [one.cells for one in found])
    columns = [
        page.column("commission", width=WIDE),
        page.column("source", width=WIDE),
        page.column("version", Kind.COUNT, 9),
        page.column("status", width=14),
        page.column("seen_at", Kind.MOMENT, 17),
        *(_figures(page, line) for line in lines),
        page.column("percent", width=24),
        page.column("path", width=60),
    ]
    replaced = {one.supersedes for one in found if one.withdrawn_at is None}
    rows = [_total(page, one, lines, replaced) for one in found]
    return Sheet(_titled(page, "announcements", race), columns, rows, frozen=1)


def _total(
    page: Pages,
    one: Announcement,
    lines: Sequence[FormLine],
    replaced: Collection[AnnouncementId | None],
) -> list[Value]:
    publication = next((own for own in page.state.publications if own.id == one.publication), None)
    kept = [one.page] if publication is None else [one.page, publication.file]
    names = {line.code: page.called(line.label, line.code) for line in lines}
    percents = (f"{names.get(line, line)}: {told}" for line, told in one.percents.items())
    return [
        page.commission(one.commission),
        page.veil.words(one.source) if one.is_source_stated else "",
        one.number,
        _status(page, one.id in replaced, one.withdrawn_at is not None),
        one.seen_at if one.is_moment_stated else None,
        *(page.cell(one.cells.get(line.code)) for line in lines),
        "; ".join(percents),
        page.places(kept),
    ]


def _figures(page: Pages, line: FormLine) -> Column:
    label = page.called(line.label, line.code)
    return Column(f"{line.number}. {label}" if line.number else label, Kind.COUNT, 14)


def _titled(page: Pages, code: str, race: Race) -> str:
    many = len(page.state.directory.races) > 1
    return f"{page.word(code)} {race.code}" if many else page.word(code)


def _status(page: Pages, is_superseded: bool, is_withdrawn: bool) -> str:
    if is_withdrawn:
        return page.word("withdrawn")
    return page.word("superseded" if is_superseded else "counts")
