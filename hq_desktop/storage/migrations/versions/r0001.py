"""Revision 0001: the whole model, and a journal that only grows."""

import sqlalchemy as sa
from alembic import op

_JOURNAL = ("journal", "journal_record")


def upgrade() -> None:
    """Make every table, then the triggers that keep the journal insert-only."""
    _make_tables()
    for table in _JOURNAL:
        if op.get_bind().dialect.name == "sqlite":
            _guard_in_sqlite(table)
        else:
            _guard_in_postgresql(table)


def _guard_in_sqlite(table: str) -> None:
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_{deed.lower()} BEFORE {deed} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'the journal is insert-only'); END"
        )


def _guard_in_postgresql(table: str) -> None:
    op.execute(
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the journal is insert-only'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )


def _make_tables() -> None:  # one statement a table
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("election_day", sa.Date(), nullable=False),
        sa.Column("is_sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_campaign"),
    )
    op.create_table(
        "commission",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("heading_ru", sa.Text(), nullable=False),
        sa.Column("heading_kk", sa.Text(), nullable=False),
        sa.Column("heading_en", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"],
            ["commission.code"],
            name="fk_commission_parent_commission",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("code", name="pk_commission"),
    )
    op.create_table(
        "draft",
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("copy", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("operator", "copy", name="pk_draft"),
    )
    op.create_table(
        "evidence_content",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_evidence_content"),
    )
    op.create_table(
        "evidence_file",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("conditions", sa.Text(), nullable=False),
        sa.Column("shows_filled_ballot", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_evidence_file"),
    )
    op.create_table(
        "form_source",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_form_source"),
    )
    op.create_table(
        "import_record",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_import_record"),
    )
    op.create_table(
        "journal",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("records_digest", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_journal"),
    )
    op.create_table(
        "journal_record",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", "place", name="pk_journal_record"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "line_list",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_line_list"),
        sa.UniqueConstraint("codes", name="uq_line_list_codes"),
    )
    op.create_table(
        "numbering",
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("noun", name="pk_numbering"),
    )
    op.create_table(
        "race",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("district_ru", sa.Text(), nullable=False),
        sa.Column("district_kk", sa.Text(), nullable=False),
        sa.Column("district_en", sa.Text(), nullable=False),
        sa.Column("ours", sa.Text(), nullable=True),
        sa.Column("took_part", sa.Text(), nullable=True),
        sa.Column("took_part_official", sa.Text(), nullable=True),
        sa.Column("is_default_cap_allowed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_race"),
    )
    op.create_table(
        "signatory",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role_ru", sa.Text(), nullable=False),
        sa.Column("role_kk", sa.Text(), nullable=False),
        sa.Column("role_en", sa.Text(), nullable=False),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("residence", sa.Text(), nullable=False),
        sa.Column("postal_address", sa.Text(), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("born_at", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("papers", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_signatory"),
    )
    op.create_table(
        "snapshot",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("journal_head", sa.Text(), nullable=False),
        sa.Column("journal_number", sa.Integer(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_snapshot"),
    )
    op.create_table(
        "announcement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("commission", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("is_source_stated", sa.Boolean(), nullable=False),
        sa.Column("is_moment_stated", sa.Boolean(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["commission"],
            ["commission.code"],
            name="fk_announcement_commission_commission",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_announcement_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["supersedes"],
            ["announcement.id"],
            name="fk_announcement_supersedes_announcement",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_announcement"),
    )
    op.create_index("ix_announcement_race", "announcement", ["race"], unique=False)
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Text(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("challenged", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("act_on", sa.Date(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("filed_number", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("snapshots", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["addressee"],
            ["commission.code"],
            name="fk_case_addressee_commission",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["challenged"],
            ["commission.code"],
            name="fk_case_challenged_commission",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"], ["race.code"], name="fk_case_race_race", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
    )
    op.create_table(
        "contestant",
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_contestant_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("race", "code", name="pk_contestant"),
    )
    op.create_table(
        "import_created",
        sa.Column("import_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("noun", sa.Text(), nullable=False),
        sa.Column("keys", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["import_record.id"],
            name="fk_import_created_import_id_import_record",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("import_id", "noun", name="pk_import_created"),
    )
    op.create_table(
        "precinct",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("commission", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("address_ru", sa.Text(), nullable=False),
        sa.Column("address_kk", sa.Text(), nullable=False),
        sa.Column("address_en", sa.Text(), nullable=False),
        sa.Column("voters_on_list", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["commission"],
            ["commission.code"],
            name="fk_precinct_commission_commission",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_precinct"),
    )
    op.create_index("ix_precinct_commission", "precinct", ["commission"], unique=False)
    op.create_table(
        "exhibit",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"],
            ["case.id"],
            name="fk_exhibit_case_case",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sha256"],
            ["evidence_file.sha256"],
            name="fk_exhibit_sha256_evidence_file",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_exhibit"),
    )
    op.create_index("ix_exhibit_case", "exhibit", ["case"], unique=False)
    op.create_table(
        "incident",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("precinct", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("race", sa.Text(), nullable=True),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_incident_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_incident_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
    )
    op.create_index("ix_incident_precinct", "incident", ["precinct"], unique=False)
    op.create_table(
        "observer",
        sa.Column("precinct", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_observer_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("precinct", "place", name="pk_observer"),
    )
    op.create_table(
        "protocol_copy",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("precinct", sa.Integer(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("line_list", sa.Integer(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("typing", sa.Text(), nullable=True),
        sa.Column("is_source_stated", sa.Boolean(), nullable=False),
        sa.Column("is_grade_stated", sa.Boolean(), nullable=False),
        sa.Column("features", sa.Text(), nullable=False),
        sa.Column("obtained_by", sa.Text(), nullable=False),
        sa.Column("obtained_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_moment_stated", sa.Boolean(), nullable=False),
        sa.Column("obtained_where", sa.Text(), nullable=False),
        sa.Column("obtained_how", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("pages", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.Integer(), nullable=True),
        sa.Column("superseded_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["line_list"],
            ["line_list.id"],
            name="fk_protocol_copy_line_list_line_list",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_protocol_copy_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_protocol_copy_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["superseded_by"],
            ["protocol_copy.id"],
            name="fk_protocol_copy_superseded_by_protocol_copy",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["supersedes"],
            ["protocol_copy.id"],
            name="fk_protocol_copy_supersedes_protocol_copy",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_protocol_copy"),
    )
    op.create_index(
        "ix_protocol_copy_precinct_race", "protocol_copy", ["precinct", "race"], unique=False
    )
    op.create_table(
        "race_precinct",
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("precinct", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_race_precinct_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_race_precinct_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("race", "precinct", name="pk_race_precinct"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_race_precinct_precinct", "race_precinct", ["precinct"], unique=False)
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_correction", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["copy"],
            ["protocol_copy.id"],
            name="fk_entry_copy_protocol_copy",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_entry"),
    )
    op.create_index("ix_entry_copy", "entry", ["copy"], unique=False)
    op.create_table(
        "standing_choice",
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("precinct", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["copy"],
            ["protocol_copy.id"],
            name="fk_standing_choice_copy_protocol_copy",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_standing_choice_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_standing_choice_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("race", "precinct", "side", name="pk_standing_choice"),
    )
