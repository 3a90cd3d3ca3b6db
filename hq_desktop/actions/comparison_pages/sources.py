"""Where the official figures come from, and which state of the campaign the workbook shows."""

from datetime import datetime

from hq_desktop.actions.comparison_pages.book import WIDE, WIDEST, Book
from hq_desktop.domain.election import Campaign
from hq_desktop.domain.journal import JournalEntry
from hq_desktop.domain.publication import PublicationKind, in_order_seen
from hq_desktop.domain.zone import ZONE
from hq_desktop.exchange.workbook import Column, Kind, Sheet, Value

_KINDS = {PublicationKind.OFFICIAL: "of_precincts", PublicationKind.TOTALS: "of_totals"}


def sources(book: Book) -> Sheet:
    """Return every publication with the SHA-256 of its file and of its screenshot."""
    columns = [
        book.column("published", width=20),
        book.column("source", width=WIDE),
        book.column("seen_at", Kind.MOMENT, 17),
        book.column("web_address", width=WIDE),
        book.column("issue", width=20),
        book.column("file", width=WIDE),
        book.column("sha256", width=40),
        book.column("screenshot", width=40),
        book.column("places", Kind.COUNT),
        book.column("operator", width=16),
    ]
    rows: list[list[Value]] = [
        [
            book.word(_KINDS[one.kind]),
            one.source,
            one.seen_at,
            one.address,
            one.issue,
            one.file_name,
            one.file,
            one.screenshot,
            len(one.precincts) + len(one.commissions),
            one.operator,
        ]
        for one in in_order_seen(tuple(book.publications))
        if one.is_current
    ]
    return Sheet(book.title("sources"), columns, rows, frozen=2)


def about(book: Book, head: JournalEntry | None, made_at: datetime) -> Sheet:
    """Return what the workbook is about, when it was made, and the journal's head then."""
    campaign: Campaign = book.facts.directory.campaign
    race = book.comparison.race
    district = race.district.in_language(book.language)
    facts: dict[str, Value] = {
        "campaign": campaign.title,
        "sample": book.word("yes") if campaign.is_sample else None,
        "election_day": f"{campaign.election_day:%d.%m.%Y}",
        "race": " · ".join(part for part in (race.code, district) if part),
        "form": book.comparison.form.title.in_language(book.language),
        "made_at": f"{made_at.astimezone(ZONE):%d.%m.%Y %H:%M (UTC%z)}",
        "journal_number": 0 if head is None else head.number,
        "journal_head": "" if head is None else head.digest,
    }
    rows = [[book.word(code), value] for code, value in facts.items() if value is not None]
    columns = [book.column("fact", width=WIDE), Column(book.word("value"), Kind.FACT, WIDEST)]
    return Sheet(book.title("about"), columns, rows, has_filter=False)
