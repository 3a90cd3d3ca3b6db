"""The sheets of an archive's workbook: files, protocols, totals, incidents, register of cases."""

from collections.abc import Iterator, Mapping, Sequence

from hq_desktop.actions.archive_case_sheets import case_sheet, incident_sheet
from hq_desktop.actions.archive_figure_sheets import protocol_sheet, total_sheet
from hq_desktop.actions.archive_page import WIDE, Pages
from hq_desktop.domain.archive import Absent, Original
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value

Forms = Mapping[str, ProtocolForm]


def archive_sheets(
    page: Pages, files: Sequence[Original], absent: Sequence[Absent], forms: Forms
) -> tuple[Sheet, ...]:
    """Return every sheet; `forms` are those of the races by the race's code."""
    return tuple(_sheets(page, files, absent, forms))


def _sheets(
    page: Pages, files: Sequence[Original], absent: Sequence[Absent], forms: Forms
) -> Iterator[Sheet]:
    yield _about(page)
    yield _files(page, files)
    if absent:
        yield _absent(page, absent)
    for race in page.state.directory.races:
        form = forms.get(str(race.code))
        yield protocol_sheet(page, race, form)
        yield total_sheet(page, race, form)
    yield incident_sheet(page)
    yield case_sheet(page)


def _about(page: Pages) -> Sheet:
    campaign, head = page.state.directory.campaign, page.state.head
    rows: list[list[Value]] = [
        [page.word("campaign"), campaign.title],
        [page.word("election_day"), f"{campaign.election_day:%d.%m.%Y}"],
        [page.word("journal_number"), head.number],
        [page.word("journal_head"), head.digest],
        [page.word("codes"), page.word("hidden" if page.veil.is_on else "shown")],
    ]
    if campaign.is_sample:
        rows.append([page.word("sample"), page.word("yes")])
    columns = [page.column("fact", width=WIDE), Column(page.word("value"), Kind.FACT, 70)]
    return Sheet(page.word("about"), columns, rows, has_filter=False)


def _files(page: Pages, files: Sequence[Original]) -> Sheet:
    columns = [
        page.column("path", width=60),
        page.column("role", width=24),
        page.column("precinct", width=14),
        page.column("original_name", width=WIDE),
        page.column("bytes", Kind.COUNT, 14),
        page.column("obtained_by", width=24),
        page.column("obtained_at", Kind.MOMENT, 17),
        page.column("obtained_where", width=24),
        page.column("obtained_how", width=24),
        page.column("recorded_by", width=24),
        page.column("recorded_at", Kind.MOMENT, 17),
        page.column("conditions", width=24),
        page.column("source", width=24),
        page.column("records", width=24),
        page.column("sha256", width=66),
    ]
    rows: list[list[Value]] = [
        [
            one.path,
            "; ".join(dict.fromkeys(page.word(f"role_{link.role}") for link in one.links))
            or page.word("role_other"),
            ", ".join(one.precincts),
            one.name,
            one.size,
            one.told("obtained_by"),
            one.obtained_at,
            one.told("obtained_where"),
            one.told("obtained_how"),
            one.recorded_by,
            one.recorded_at,
            one.conditions,
            one.told("source"),
            ", ".join(f"{link.noun} {link.key[:12]}" for link in one.links),
            one.sha256,
        ]
        for one in files
        if one.path
    ]
    return Sheet(page.word("files"), columns, sorted(rows, key=lambda row: str(row[0])))


def _absent(page: Pages, absent: Sequence[Absent]) -> Sheet:
    columns = [
        page.column("original_name", width=WIDE),
        page.column("reason", width=50),
        page.column("sha256", width=66),
    ]
    rows: list[list[Value]] = [
        [one.name, page.word(f"left_{one.reason}"), one.sha256] for one in absent
    ]
    return Sheet(page.word("left_out"), columns, rows)
