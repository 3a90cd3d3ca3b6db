"""Revision 0004: events that start the clocks of the law."""

import sqlalchemy as sa
from alembic import op

_REFERENCES = (
    ("race", "race.code"),
    ("precinct", "precinct.id"),
    ("commission", "commission.code"),
    ("announcement", "announcement.id"),
    ("incident", "incident.id"),
    ("case", "case.id"),
)


def upgrade() -> None:
    """Add the table of events; a campaign of an older program has none."""
    op.create_table(
        "legal_event",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("race", sa.Text(), nullable=True),
        sa.Column("precinct", sa.Integer(), nullable=True),
        sa.Column("commission", sa.Text(), nullable=True),
        sa.Column("announcement", sa.Integer(), nullable=True),
        sa.Column("incident", sa.Integer(), nullable=True),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("act_on", sa.Date(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column],
                [target],
                name=f"fk_legal_event_{column}_{target.partition('.')[0]}",
                initially="DEFERRED",
                deferrable=True,
            )
            for column, target in _REFERENCES
        ),
        sa.PrimaryKeyConstraint("id", name="pk_legal_event"),
    )
