"""Verifying whatever stands at a path: a campaign, a backup, a package, an archive."""

from collections.abc import Sequence
from pathlib import Path

from hq_desktop.actions.archive_check import check_archive, is_archive
from hq_desktop.actions.packages import MANIFEST, verify_package
from hq_desktop.domain.errors import CampaignDamaged, FileMissing, FileUnreadable
from hq_desktop.domain.verification import VerificationProblem, VerificationReport
from hq_desktop.storage.backup_readers import is_generation
from hq_desktop.storage.database import open_campaign
from hq_desktop.storage.restoring import verify_backup
from hq_desktop.storage.verification import verify


def verify_anything(path: str, heads: Path | None = None) -> VerificationReport:
    """Return what is not as it was written in a campaign, a backup, a package or an archive.

    `heads` is a file with one exported journal head a line: number, space, hash. Raises
    CampaignMissing where nothing stands, FileMissing and FileUnreadable for the heads.
    """
    exported = () if heads is None else read_heads(heads)
    if is_archive(Path(path)):
        return check_archive(Path(path), heads=exported).report
    if (Path(path) / MANIFEST).is_file():
        return VerificationReport(0, 0, verify_package(Path(path)))
    if Path(path).is_file() or is_generation(Path(path)):
        return verify_backup(Path(path), heads=exported)
    try:
        return _verify_campaign(path, exported)
    except CampaignDamaged as fault:
        return _damaged(path, str(fault.facts["reason"]))


def _verify_campaign(path: str, heads: Sequence[tuple[int, str]]) -> VerificationReport:
    database = open_campaign(path)
    try:
        return verify(database, heads=heads)
    except (ValueError, KeyError, TypeError, IndexError):  # a changed byte in a text of a record
        return _damaged(path, "record_unreadable")
    finally:
        database.close()


def _damaged(path: str, reason: str) -> VerificationReport:
    facts = {"file": path, "reason": reason}
    return VerificationReport(0, 0, (VerificationProblem("campaign_damaged", facts),))


def read_heads(path: Path) -> tuple[tuple[int, str], ...]:
    """Read exported heads: one a line, number and hash; empty lines are passed over."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as fault:
        raise FileMissing(path=str(path)) from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise FileUnreadable(path=str(path), reason=str(fault)) from fault
    return tuple(_head(path, place, line) for place, line in enumerate(lines, 1) if line.strip())


def _head(path: Path, place: int, line: str) -> tuple[int, str]:
    number, _, digest = line.strip().partition(" ")
    if not number.isdecimal() or len(digest) != 64:
        raise FileUnreadable(path=str(path), reason="head_expected", line=place, text=line.strip())
    return int(number), digest
