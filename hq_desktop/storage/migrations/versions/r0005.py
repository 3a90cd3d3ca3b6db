"""Revision 0005: what happens to a case, its edited text, its precincts and who signs it."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add events and texts of cases; a case may be for the precinct commissions themselves."""
    op.add_column("signatory", sa.Column("acts_as", sa.Text(), nullable=True))
    if op.get_bind().dialect.name == "sqlite":
        _make_cases_anew()
    else:
        op.alter_column("case", "addressee", nullable=True)
        op.add_column("case", sa.Column("precincts", sa.Text(), nullable=True))
        for name in ("signatory", "representative"):
            op.add_column("case", sa.Column(name, sa.Integer(), nullable=True))
            op.create_foreign_key(
                f"fk_case_{name}_signatory",
                "case",
                "signatory",
                [name],
                ["id"],
                initially="DEFERRED",
                deferrable=True,
            )
    _make_events()
    _make_texts()


def _make_cases_anew() -> None:
    """SQLite takes no constraint off a column.

    The rows go back under their numbers, so what refers to them finds them when the transaction
    ends.
    """
    connection = op.get_bind()
    kept = connection.execute(sa.text('SELECT * FROM "case"')).mappings().all()
    op.drop_table("case")
    table = op.create_table(
        "case",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("complaint", sa.Text(), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=True),
        sa.Column("challenged", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("act_on", sa.Date(), nullable=True),
        sa.Column("filed_on", sa.Date(), nullable=True),
        sa.Column("filed_number", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("snapshots", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("precincts", sa.Text(), nullable=True),
        sa.Column("signatory", sa.Integer(), nullable=True),
        sa.Column("representative", sa.Integer(), nullable=True),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [target],
                name=f"fk_case_{column}_{target.partition('.')[0]}",
                initially="DEFERRED",
                deferrable=True,
            )
            for column, target in (
                ("addressee", "commission.code"),
                ("challenged", "commission.code"),
                ("race", "race.code"),
                ("signatory", "signatory.id"),
                ("representative", "signatory.id"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
    )
    columns = ", ".join(f'"{name}"' for name in (kept[0] if kept else ()))
    places = ", ".join(f":{name}" for name in (kept[0] if kept else ()))
    for row in kept:
        connection.execute(
            sa.text(f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})'),  # noqa: S608 — names of our own columns
            dict(row),
        )


def _make_events() -> None:
    op.create_table(
        "case_event",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_case("case_event"),
        sa.PrimaryKeyConstraint("id", name="pk_case_event"),
    )
    op.create_index("ix_case_event_case", "case_event", ["case"], unique=False)


def _make_texts() -> None:
    op.create_table(
        "case_text",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("locked_by", sa.Text(), nullable=False),
        sa.Column("replaced_by", sa.Text(), nullable=False),
        sa.Column("replaced_name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_case("case_text"),
        sa.PrimaryKeyConstraint("id", name="pk_case_text"),
        sa.UniqueConstraint("case", "language", name="uq_case_text_case_language"),
    )


def _of_case(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["case"],
        ["case.id"],
        name=f"fk_{table}_case_case",
        initially="DEFERRED",
        deferrable=True,
    )
