"""A step that no release has: it shows that the way forward is walked."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    op.create_table("tomorrow", sa.Column("id", sa.Integer(), primary_key=True))
