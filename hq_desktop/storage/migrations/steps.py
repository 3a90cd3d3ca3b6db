"""Reading a campaign's revision and walking it forward."""

import importlib

from sqlalchemy import Connection, inspect, text

from hq_desktop.domain.errors import CampaignMissing, CampaignNeedsUpgrade, NewerCampaign

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision, oldest first; the module of each is `versions/rNUMBER.py`."""

HEAD = REVISIONS[-1]
VERSIONS = f"{__package__}.versions"


def revision_of(connection: Connection) -> str | None:
    """Return the revision of the tables; None where there is no campaign."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def check(connection: Connection, address: str, *, is_shared: bool) -> bool:
    """Say whether the tables are of this program; False where they may be upgraded now.

    Raises CampaignMissing, NewerCampaign, and CampaignNeedsUpgrade for a shared campaign.
    """
    revision = revision_of(connection)
    if revision is None:
        raise CampaignMissing(address=address)
    if revision not in REVISIONS:
        raise NewerCampaign(address=address, revision=revision)
    if revision != HEAD and is_shared:
        raise CampaignNeedsUpgrade(address=address)
    return revision == HEAD


def upgrade(connection: Connection, address: str) -> str | None:
    """Take every step that the tables have not taken yet, inside the caller's transaction.

    Returns the revision they stood at before; None where there were no tables.
    """
    # Alembic takes a tenth of a second to import and most runs upgrade nothing.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    revision = revision_of(connection)
    if revision is not None and revision not in REVISIONS:
        raise NewerCampaign(address=address, revision=revision)
    taken = 0 if revision is None else REVISIONS.index(revision) + 1
    with Operations.context(MigrationContext.configure(connection)):
        for number in REVISIONS[taken:]:
            importlib.import_module(f"{VERSIONS}.r{number}").upgrade()
    if revision is None:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
    else:
        connection.execute(text("UPDATE alembic_version SET version_num = :head"), {"head": HEAD})
    return revision
