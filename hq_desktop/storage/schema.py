"""The tables: what a campaign looks like in SQLite and in PostgreSQL."""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcMoment(TypeDecorator[datetime]):
    """A moment that says its zone: aware going in, UTC coming out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return the moment in UTC; a moment without a zone is a fault of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without its zone: {value.isoformat()}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return the stored moment in UTC; SQLite keeps it without its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Row(DeclarativeBase):
    """A table of the campaign; every constraint has a name, so that migrations can find it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        datetime: UtcMoment,
        date: Date,
        bytes: LargeBinary,
    }


_WITHOUT_ROWID = {"sqlite_with_rowid": False}
"""For tables of many narrow rows: SQLite then keeps them once, in the order of their key."""


def _refers(column: str) -> ForeignKey:
    """Return a reference that is checked when the transaction ends, so that order is free."""
    return ForeignKey(column, deferrable=True, initially="DEFERRED")


class NumberingRow(Row):
    """The last number given to a record of a noun; numbers are never given twice."""

    __tablename__ = "numbering"
    noun: Mapped[str] = mapped_column(primary_key=True)
    last: Mapped[int]


class CampaignRow(Row):
    """The campaign itself: one row."""

    __tablename__ = "campaign"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str]
    election_day: Mapped[date]
    is_sample: Mapped[bool]
    version: Mapped[int]


class RaceRow(Row):
    """A race without its contestants and precincts."""

    __tablename__ = "race"
    code: Mapped[str] = mapped_column(primary_key=True)
    profile: Mapped[str]
    form: Mapped[str]
    district_ru: Mapped[str]
    district_kk: Mapped[str]
    district_en: Mapped[str]
    ours: Mapped[str | None]
    took_part: Mapped[str | None]
    took_part_official: Mapped[str | None]
    is_default_cap_allowed: Mapped[bool]
    version: Mapped[int]
    is_second_entry_off: Mapped[bool | None]
    mandates: Mapped[int | None]


class ContestantRow(Row):
    """A contestant of a race; `place` is the order of the ballot, from 1."""

    __tablename__ = "contestant"
    race: Mapped[str] = mapped_column(_refers("race.code"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    name_ru: Mapped[str]
    name_kk: Mapped[str]
    name_en: Mapped[str]
    kind: Mapped[str]
    withdrawn_at: Mapped[datetime | None]


class FormSourceRow(Row):
    """A form file of the user's, kept in the campaign."""

    __tablename__ = "form_source"
    code: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class CommissionRow(Row):
    """A commission or a court."""

    __tablename__ = "commission"
    code: Mapped[str] = mapped_column(primary_key=True)
    parent: Mapped[str | None] = mapped_column(_refers("commission.code"))
    level: Mapped[str]
    name_ru: Mapped[str]
    name_kk: Mapped[str]
    name_en: Mapped[str]
    heading_ru: Mapped[str]
    heading_kk: Mapped[str]
    heading_en: Mapped[str]
    address: Mapped[str]
    version: Mapped[int]


class PrecinctRow(Row):
    """A polling place; the same number may stand in two towns."""

    __tablename__ = "precinct"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[str]
    commission: Mapped[str] = mapped_column(_refers("commission.code"), index=True)
    name_ru: Mapped[str]
    name_kk: Mapped[str]
    name_en: Mapped[str]
    address_ru: Mapped[str]
    address_kk: Mapped[str]
    address_en: Mapped[str]
    voters_on_list: Mapped[int | None]
    kind: Mapped[str]
    closed_at: Mapped[datetime | None]
    closed_reason: Mapped[str]
    version: Mapped[int]


class RacePrecinctRow(Row):
    """A precinct that votes in a race."""

    __tablename__ = "race_precinct"
    __table_args__ = _WITHOUT_ROWID
    race: Mapped[str] = mapped_column(_refers("race.code"), primary_key=True)
    precinct: Mapped[int] = mapped_column(
        _refers("precinct.id"), primary_key=True, autoincrement=False, index=True
    )


class ObserverRow(Row):
    """A person of the headquarters at precincts, with the paper that proves it."""

    __tablename__ = "observer"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str | None]
    phone: Mapped[str]
    messenger: Mapped[str]
    credential_kind: Mapped[str | None]
    credential_organisation: Mapped[str]
    credential_number: Mapped[str]
    credential_has_seal: Mapped[bool | None]
    credential_issued_on: Mapped[date | None]
    credential_valid_until: Mapped[date | None]
    credential_scan: Mapped[str]
    note: Mapped[str]
    version: Mapped[int]


class ObserverPrecinctRow(Row):
    """A precinct where a person stands; `place` is the order of that person's precincts."""

    __tablename__ = "observer_precinct"
    __table_args__ = _WITHOUT_ROWID
    observer: Mapped[int] = mapped_column(
        _refers("observer.id"), primary_key=True, autoincrement=False
    )
    precinct: Mapped[int] = mapped_column(
        _refers("precinct.id"), primary_key=True, autoincrement=False, index=True
    )
    place: Mapped[int]


class SignatoryRow(Row):
    """A person who signs documents."""

    __tablename__ = "signatory"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    role_ru: Mapped[str]
    role_kk: Mapped[str]
    role_en: Mapped[str]
    iin: Mapped[str]
    residence: Mapped[str]
    postal_address: Mapped[str]
    born_on: Mapped[date | None]
    born_at: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    papers: Mapped[str]
    version: Mapped[int]
    acts_as: Mapped[str | None]


class LineListRow(Row):
    """The lines that the figures of copies follow, written once for many copies."""

    __tablename__ = "line_list"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    codes: Mapped[str] = mapped_column(unique=True)


class ProtocolCopyRow(Row):
    """A copy with its reading: `figures` is a JSON list of cells in the order of its line list.

    `words` is a JSON object, empty where no words disagree with the digits.
    """

    __tablename__ = "protocol_copy"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    race: Mapped[str] = mapped_column(_refers("race.code"))
    precinct: Mapped[int] = mapped_column(_refers("precinct.id"))
    side: Mapped[str]
    source: Mapped[str]
    grade: Mapped[str]
    line_list: Mapped[int] = mapped_column(_refers("line_list.id"))
    figures: Mapped[str]
    typing: Mapped[str | None]
    is_source_stated: Mapped[bool]
    is_grade_stated: Mapped[bool]
    features: Mapped[str]
    obtained_by: Mapped[str]
    obtained_at: Mapped[datetime | None]
    is_moment_stated: Mapped[bool]
    obtained_where: Mapped[str]
    obtained_how: Mapped[str]
    operator: Mapped[str]
    pages: Mapped[str]
    supersedes: Mapped[int | None] = mapped_column(_refers("protocol_copy.id"))
    superseded_by: Mapped[int | None] = mapped_column(_refers("protocol_copy.id"))
    withdrawn_at: Mapped[datetime | None]
    version: Mapped[int]
    words: Mapped[str | None]
    publication: Mapped[int | None]

    __table_args__ = (Index(None, "precinct", "race"),)


class EntryRow(Row):
    """What one operator typed from one copy; cells, strips, features and words are JSON objects.

    What revision 0002 added is empty in what an older program wrote.
    """

    __tablename__ = "entry"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    copy: Mapped[int] = mapped_column(_refers("protocol_copy.id"), index=True)
    operator: Mapped[str]
    cells: Mapped[str]
    saved_at: Mapped[datetime]
    is_correction: Mapped[bool]
    reason: Mapped[str]
    strips: Mapped[str | None]
    is_second: Mapped[bool | None]
    features: Mapped[str | None]
    words: Mapped[str | None]


class ClaimRow(Row):
    """Who has a copy before them; not of the journal, it ends by itself."""

    __tablename__ = "claim"
    copy: Mapped[int] = mapped_column(
        _refers("protocol_copy.id"), primary_key=True, autoincrement=False
    )
    operator: Mapped[str]
    claimed_at: Mapped[datetime]
    seen_at: Mapped[datetime]


class ObstacleRow(Row):
    """Why a copy cannot be entered."""

    __tablename__ = "obstacle"
    copy: Mapped[int] = mapped_column(
        _refers("protocol_copy.id"), primary_key=True, autoincrement=False
    )
    reason: Mapped[str]
    operator: Mapped[str]
    met_at: Mapped[datetime]
    note: Mapped[str]


class SettlementRow(Row):
    """A line on which two entries differ; values are JSON, `thirds` is a JSON list."""

    __tablename__ = "settlement"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    copy: Mapped[int] = mapped_column(_refers("protocol_copy.id"), index=True)
    line: Mapped[str]
    entry: Mapped[int] = mapped_column(_refers("entry.id"))
    first: Mapped[str]
    second: Mapped[str]
    first_by: Mapped[str]
    second_by: Mapped[str]
    opened_at: Mapped[datetime]
    against_both_by: Mapped[str]
    thirds: Mapped[str]
    how: Mapped[str | None]
    chosen: Mapped[str]
    operator: Mapped[str]
    reason: Mapped[str]
    settled_at: Mapped[datetime | None]
    version: Mapped[int]


class CallRow(Row):
    """A call to a person; no reference to the person, so that it outlives the list of people."""

    __tablename__ = "call"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    observer: Mapped[int]
    precinct: Mapped[int] = mapped_column(_refers("precinct.id"), index=True)
    made_at: Mapped[datetime]
    operator: Mapped[str]
    outcome: Mapped[str]
    note: Mapped[str]
    version: Mapped[int]


class DraftRow(Row):
    """Typing in progress as JSON.

    `copy` is 0 for a sheet that has not been saved yet, below 0 for a call that becomes or changes
    an incident (storage.incident_drafts), far below 0 for the text of a complaint
    (storage.text_drafts).
    """

    __tablename__ = "draft"
    operator: Mapped[str] = mapped_column(primary_key=True)
    copy: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[str]
    put_at: Mapped[datetime]


class StandingChoiceRow(Row):
    """A person's decision which copy stands."""

    __tablename__ = "standing_choice"
    race: Mapped[str] = mapped_column(_refers("race.code"), primary_key=True)
    precinct: Mapped[int] = mapped_column(
        _refers("precinct.id"), primary_key=True, autoincrement=False
    )
    side: Mapped[str] = mapped_column(primary_key=True)
    copy: Mapped[int] = mapped_column(_refers("protocol_copy.id"))
    reason: Mapped[str]
    operator: Mapped[str]


class AnnouncementRow(Row):
    """A version of official totals; `cells`, `percents` and `ranks` are JSON objects."""

    __tablename__ = "announcement"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    race: Mapped[str] = mapped_column(_refers("race.code"), index=True)
    commission: Mapped[str] = mapped_column(_refers("commission.code"))
    cells: Mapped[str]
    source: Mapped[str]
    seen_at: Mapped[datetime]
    number: Mapped[int]
    is_source_stated: Mapped[bool]
    is_moment_stated: Mapped[bool]
    page: Mapped[str]
    operator: Mapped[str]
    supersedes: Mapped[int | None] = mapped_column(_refers("announcement.id"))
    withdrawn_at: Mapped[datetime | None]
    publication: Mapped[int | None]
    percents: Mapped[str | None]
    ranks: Mapped[str | None]


class PublicationRow(Row):
    """What was published, as it was seen once; `precincts` and `commissions` are JSON lists."""

    __tablename__ = "publication"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    race: Mapped[str] = mapped_column(_refers("race.code"), index=True)
    kind: Mapped[str]
    source: Mapped[str]
    seen_at: Mapped[datetime]
    moment: Mapped[datetime]
    address: Mapped[str]
    issue: Mapped[str]
    file: Mapped[str]
    file_name: Mapped[str]
    screenshot: Mapped[str]
    operator: Mapped[str]
    import_id: Mapped[int | None] = mapped_column(_refers("import_record.id"))
    is_source_stated: Mapped[bool]
    is_moment_stated: Mapped[bool]
    precincts: Mapped[str]
    commissions: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    version: Mapped[int]


class TableLayoutRow(Row):
    """A layout of tables that somebody kept; `content` is the text of its TOML file."""

    __tablename__ = "table_layout"
    code: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    content: Mapped[str]
    fingerprint: Mapped[str]
    saved_at: Mapped[datetime]
    operator: Mapped[str]
    version: Mapped[int]


class LegalEventRow(Row):
    """An event that starts or ends terms of the law, as a person wrote it down."""

    __tablename__ = "legal_event"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    at: Mapped[datetime]
    race: Mapped[str | None] = mapped_column(_refers("race.code"))
    precinct: Mapped[int | None] = mapped_column(_refers("precinct.id"))
    commission: Mapped[str | None] = mapped_column(_refers("commission.code"))
    announcement: Mapped[int | None] = mapped_column(_refers("announcement.id"))
    incident: Mapped[int | None] = mapped_column(_refers("incident.id"))
    case: Mapped[int | None] = mapped_column(_refers("case.id"))
    act_on: Mapped[date | None]
    source: Mapped[str]
    note: Mapped[str]
    operator: Mapped[str]
    version: Mapped[int]


class EvidenceFileRow(Row):
    """What is known about a file of evidence."""

    __tablename__ = "evidence_file"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str]
    added_at: Mapped[datetime]
    recorded_by: Mapped[str]
    recorded_at: Mapped[datetime | None]
    conditions: Mapped[str]
    shows_filled_ballot: Mapped[bool]


class EvidencePartRow(Row):
    """A part of the bytes of a file of evidence; a campaign folder keeps files instead."""

    __tablename__ = "evidence_part"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes]


class InspectionRow(Row):
    """What the program found in a file; not of the journal, it can be found again."""

    __tablename__ = "inspection"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    pictures: Mapped[int]
    fault: Mapped[str]
    orientation: Mapped[int]
    taken_at: Mapped[str]
    device: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    sharpness: Mapped[float | None]
    brightness: Mapped[float | None]
    look: Mapped[str]
    alike: Mapped[str]
    inspector: Mapped[int]


class RecipeRow(Row):
    """What is done to a picture of a file when it is shown; `content` is a JSON object."""

    __tablename__ = "recipe"
    sha256: Mapped[str] = mapped_column(_refers("evidence_file.sha256"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[str]


class LinePlacesRow(Row):
    """Where the lines of a form stand on its straightened sheet; `content` is a JSON object."""

    __tablename__ = "line_places"
    form: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
    version: Mapped[int]


class DeliveryRow(Row):
    """A message or a handful of files; `card` is a JSON object."""

    __tablename__ = "delivery"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    channel: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    received_at: Mapped[datetime]
    operator: Mapped[str]
    title: Mapped[str]
    chat: Mapped[str]
    chat_name: Mapped[str]
    number: Mapped[str]
    sender: Mapped[str]
    sender_key: Mapped[str]
    sent_at: Mapped[datetime | None]
    is_zone_known: Mapped[bool]
    text: Mapped[str]
    forwarded_from: Mapped[str]
    reply_to: Mapped[str]
    edited_at: Mapped[datetime | None]
    card: Mapped[str]
    version: Mapped[int]


class DeliveredFileRow(Row):
    """A file of a delivery; `sha256` is empty where it is missing or was refused."""

    __tablename__ = "delivered_file"
    delivery: Mapped[int] = mapped_column(
        _refers("delivery.id"), primary_key=True, autoincrement=False
    )
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    missing: Mapped[str | None]
    refused: Mapped[str]


class AssignmentRow(Row):
    """A person's decision about a file that came in."""

    __tablename__ = "assignment"
    sha256: Mapped[str] = mapped_column(_refers("evidence_file.sha256"), primary_key=True)
    decision: Mapped[str]
    operator: Mapped[str]
    decided_at: Mapped[datetime]
    precinct: Mapped[int | None] = mapped_column(_refers("precinct.id"), index=True)
    race: Mapped[str | None] = mapped_column(_refers("race.code"))
    copy: Mapped[int | None] = mapped_column(_refers("protocol_copy.id"), index=True)
    same_as: Mapped[str]
    unusable: Mapped[str | None]
    incident: Mapped[int | None] = mapped_column(_refers("incident.id"))
    note: Mapped[str]
    version: Mapped[int]


class IncidentRow(Row):
    """A recorded breach; `evidence`, `witnesses` and `attempts` are JSON lists.

    What revision 0002 added is empty in what an older program wrote.
    """

    __tablename__ = "incident"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    ground: Mapped[str]
    precinct: Mapped[int] = mapped_column(_refers("precinct.id"), index=True)
    happened_at: Mapped[datetime | None]
    account: Mapped[str]
    race: Mapped[str | None] = mapped_column(_refers("race.code"))
    people: Mapped[str]
    evidence: Mapped[str]
    version: Mapped[int]
    place: Mapped[str | None]
    status: Mapped[str | None]
    reported_by: Mapped[int | None]
    witnesses: Mapped[str | None]
    attempts: Mapped[str | None]
    recorded_at: Mapped[datetime | None]
    recorded_by: Mapped[str | None]
    closed_reason: Mapped[str | None]


class CaseRow(Row):
    """One complaint's life; `snapshots` is a JSON list of digests."""

    __tablename__ = "case"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    race: Mapped[str] = mapped_column(_refers("race.code"))
    complaint: Mapped[str]
    addressee: Mapped[str | None] = mapped_column(_refers("commission.code"))
    challenged: Mapped[str | None] = mapped_column(_refers("commission.code"))
    language: Mapped[str]
    stage: Mapped[str]
    act_on: Mapped[date | None]
    filed_on: Mapped[date | None]
    filed_number: Mapped[str]
    decision: Mapped[str]
    snapshots: Mapped[str]
    version: Mapped[int]
    precincts: Mapped[str | None]
    signatory: Mapped[int | None] = mapped_column(_refers("signatory.id"))
    representative: Mapped[int | None] = mapped_column(_refers("signatory.id"))


class CaseEventRow(Row):
    """What happened to a case; `evidence`, `reasons` and `files` are JSON lists."""

    __tablename__ = "case_event"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    case: Mapped[int] = mapped_column(_refers("case.id"), index=True)
    kind: Mapped[str]
    at: Mapped[datetime]
    operator: Mapped[str]
    how: Mapped[str | None]
    number: Mapped[str]
    evidence: Mapped[str]
    outcome: Mapped[str | None]
    reasons: Mapped[str]
    words: Mapped[str]
    due: Mapped[date | None]
    who: Mapped[str]
    done_at: Mapped[datetime | None]
    snapshot: Mapped[str]
    files: Mapped[str]
    version: Mapped[int]


class CaseTextRow(Row):
    """The edited text of a case in one language; `content` is a JSON list of paragraphs."""

    __tablename__ = "case_text"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    case: Mapped[int] = mapped_column(_refers("case.id"))
    language: Mapped[str]
    content: Mapped[str]
    locked_at: Mapped[datetime | None]
    locked_by: Mapped[str]
    replaced_by: Mapped[str]
    replaced_name: Mapped[str]
    version: Mapped[int]
    __table_args__ = (UniqueConstraint("case", "language"),)


class ExhibitRow(Row):
    """A thing attached to a case; `place` is its order."""

    __tablename__ = "exhibit"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    case: Mapped[int] = mapped_column(_refers("case.id"), index=True)
    place: Mapped[int]
    title: Mapped[str]
    sha256: Mapped[str] = mapped_column(_refers("evidence_file.sha256"))
    version: Mapped[int]


class SnapshotRow(Row):
    """Frozen facts of a package."""

    __tablename__ = "snapshot"
    digest: Mapped[str] = mapped_column(primary_key=True)
    facts: Mapped[str]
    journal_head: Mapped[str]
    journal_number: Mapped[int]
    frozen_at: Mapped[datetime]


class ImportRecordRow(Row):
    """One import of a table."""

    __tablename__ = "import_record"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str]
    moment: Mapped[datetime]
    operator: Mapped[str]
    created: Mapped[int]
    updated: Mapped[int]
    undone_at: Mapped[datetime | None]


class ImportCreatedRow(Row):
    """The records of one noun that an import created; `keys` is a JSON list."""

    __tablename__ = "import_created"
    import_id: Mapped[int] = mapped_column(
        _refers("import_record.id"), primary_key=True, autoincrement=False
    )
    noun: Mapped[str] = mapped_column(primary_key=True)
    keys: Mapped[str]


class JournalRow(Row):
    """An entry of the journal; no references, so that it outlives what it describes."""

    __tablename__ = "journal"
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    moment: Mapped[datetime]
    operator: Mapped[str]
    deed: Mapped[str]
    facts: Mapped[str]
    records_digest: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    previous: Mapped[str]
    digest: Mapped[str]


class JournalRecordRow(Row):
    """The digest of one record after an entry's change; empty where it was taken out."""

    __tablename__ = "journal_record"
    __table_args__ = _WITHOUT_ROWID
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    noun: Mapped[str]
    key: Mapped[str]
    digest: Mapped[str]
