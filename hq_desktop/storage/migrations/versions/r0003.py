"""Revision 0003: what was published and when it was seen, layouts of tables, mandates of lists."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add publications and layouts; what was stored before belongs to no publication."""
    op.add_column("race", sa.Column("mandates", sa.Integer(), nullable=True))
    op.add_column("protocol_copy", sa.Column("publication", sa.Integer(), nullable=True))
    op.add_column("announcement", sa.Column("publication", sa.Integer(), nullable=True))
    for name in ("percents", "ranks"):
        op.add_column("announcement", sa.Column(name, sa.Text(), nullable=True))
    _make_publications()
    op.create_table(
        "table_layout",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_table_layout"),
    )


def _make_publications() -> None:
    op.create_table(
        "publication",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("race", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("issue", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("screenshot", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("is_source_stated", sa.Boolean(), nullable=False),
        sa.Column("is_moment_stated", sa.Boolean(), nullable=False),
        sa.Column("precincts", sa.Text(), nullable=False),
        sa.Column("commissions", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["import_record.id"],
            name="fk_publication_import_id_import_record",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_publication_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_publication"),
    )
    op.create_index("ix_publication_race", "publication", ["race"], unique=False)
