"""The layouts a campaign's tables have had, one numbered step after another, forward only."""

from hq_desktop.storage.migrations.steps import HEAD, REVISIONS, check, revision_of, upgrade

__all__ = ["HEAD", "REVISIONS", "check", "revision_of", "upgrade"]
