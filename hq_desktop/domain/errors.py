"""Failures that people can do something about: a code and facts, the sentences stand elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


class HqError(Exception):
    """An expected failure; `code` finds its sentence in `domain.sentences`.

    The facts `reason` and `noun` are codes of that module too, so that nothing is said in English
    inside a sentence of another language.
    """

    code: ClassVar[str] = "error"

    def __init__(self, **facts: str | int) -> None:
        super().__init__(self.code, dict(facts))
        self.facts: Mapping[str, str | int] = facts


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a table: where it stands, what stands there, what was expected.

    `code` finds the sentence of `expected` in `domain.sentences`; `facts` fill its places.
    """

    sheet: str
    cell: str
    value: str
    code: str
    facts: tuple[tuple[str, str], ...] = ()


class Refused(HqError):
    """Input that was refused as a whole; nothing has changed; facts: reason and its own."""

    code = "refused"


class WrongUsage(HqError):
    """A command or call whose words do not fit together; facts: reason and its own."""

    code = "wrong_usage"


class FaultyDataFile(HqError):
    """A data file that cannot be used; facts: file, key, reason."""

    code = "faulty_data_file"


class CampaignMissing(HqError):
    """No campaign at the address; facts: address."""

    code = "campaign_missing"


class CampaignExists(HqError):
    """A campaign stands at the address already; facts: address."""

    code = "campaign_exists"


class NewerCampaign(HqError):
    """The campaign was made by a newer version of the program; facts: address, revision."""

    code = "newer_campaign"


class CampaignNeedsUpgrade(HqError):
    """A shared campaign has an older layout and only its keeper may upgrade it; facts: address."""

    code = "campaign_needs_upgrade"


class FolderReadOnly(HqError):
    """The folder cannot be written to; facts: path."""

    code = "folder_read_only"


class DiskFull(HqError):
    """There is no room left on the disk; facts: path."""

    code = "disk_full"


class NetworkFolder(HqError):
    """A campaign folder on a network share; facts: path."""

    code = "network_folder"


class ServerAway(HqError):
    """The PostgreSQL server does not answer; facts: address, reason."""

    code = "server_away"


class StorageFailed(HqError):
    """The database reported a fault that is not ours; facts: reason."""

    code = "storage_failed"


class CampaignDamaged(StorageFailed):
    """The database file of a campaign is not as it was written; facts: address, reason."""

    code = "campaign_damaged"


class ChangedElsewhere(HqError):
    """Somebody else saved the record meanwhile; facts: noun, key."""

    code = "changed_elsewhere"


class NotFound(HqError):
    """The thing named does not exist; facts: noun, key."""

    code = "not_found"


class AlreadyExists(HqError):
    """The thing named exists already; facts: noun, key."""

    code = "already_exists"


class FileUnreadable(HqError):
    """A file cannot be read as what it claims to be; facts: path, reason and its own."""

    code = "file_unreadable"


class FileMissing(HqError):
    """No file at the path; facts: path."""

    code = "file_missing"


class RowsRefused(HqError):
    """A table with faulty rows; nothing was stored; `problems` names every one."""

    code = "rows_refused"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(count=len(problems))
        self.problems = problems


class FactsMissing(HqError):
    """A document cannot be made: facts are missing; facts: names (comma separated codes)."""

    code = "facts_missing"


class NothingAgainst(HqError):
    """Nothing stands against the precincts chosen; facts: precincts."""

    code = "nothing_against"


class NoContradiction(HqError):
    """The announced totals of the commission contradict nothing; facts: commission."""

    code = "no_contradiction"


class NoContradictionAnywhere(NoContradiction):
    """No announced total of the race contradicts anything; no commission was named."""

    code = "no_contradiction_anywhere"


class NoSubject(HqError):
    """There is nothing that a document could rest on; facts: reason."""

    code = "no_subject"


class PackageTooLarge(HqError):
    """The package cannot be made as small as was asked; facts: limit, least (megabytes)."""

    code = "package_too_large"


class PackageFaulty(HqError):
    """A finished file is not what it is meant to be; facts: file, sheet, reason."""

    code = "package_faulty"


class Cancelled(HqError):
    """The person cancelled the work; nothing was half done."""

    code = "cancelled"
