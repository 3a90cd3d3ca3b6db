"""The manifest of an archive: every file with what it is, whose it is, and how it came."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from hq_desktop import __version__
from hq_desktop.actions.archive_page import Pages
from hq_desktop.domain.archive import Absent, Original
from hq_desktop.exchange.kept_folder import WrittenFile

FORMAT = 1
KIND = "hq-desktop archive"


@dataclass(frozen=True, slots=True)
class Holding:
    """What an archive holds: its originals, the other files by what they are, what is absent.

    `packages` says whether packages that were made earlier are in it.
    """

    originals: Sequence[Original]
    others: Mapping[str, str]
    absent: Sequence[Absent]
    with_ballots: bool
    packages: bool


def manifest_text(page: Pages, holding: Holding, files: Iterable[WrittenFile]) -> str:
    """Return the manifest; it says nothing of the moment it was made, so equals stay equal."""
    campaign, head = page.state.directory.campaign, page.state.head
    known = {one.path: one for one in holding.originals if one.path}
    content = {
        "format": FORMAT,
        "kind": KIND,
        "program": f"hq-desktop {__version__}",
        "campaign": {
            "title": campaign.title,
            "election_day": campaign.election_day.isoformat(),
            "is_sample": campaign.is_sample,
            "races": [str(one.code) for one in page.state.directory.races],
        },
        "journal": {
            "number": head.number,
            "head": head.digest,
            "moment": head.moment.isoformat(),
            "is_whole": not page.veil.is_on,
        },
        "language": page.language.value,
        "observers_by_code": page.veil.is_on,
        "with_filled_ballots": holding.with_ballots,
        "files": [
            _file(one, known.get(one.path), holding.others.get(one.path, "package"))
            for one in sorted(files, key=lambda one: one.path)
        ],
        "left_out": [
            {"name": one.name, "sha256": one.sha256, "reason": one.reason.value}
            for one in holding.absent
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def _file(written: WrittenFile, original: Original | None, kind: str) -> Mapping[str, object]:
    plain: dict[str, object] = {
        "path": written.path,
        "sha256": written.sha256,
        "size": written.size,
        "kind": kind if original is None else "evidence",
    }
    return plain if original is None else {**plain, **_told(original)}


def _told(one: Original) -> Mapping[str, object]:
    """What is known of an original; what nobody stated is left out."""
    facts = {
        "name": one.name,
        "media_type": one.media_type,
        "what": list(dict.fromkeys(link.role.value for link in one.links)),
        "records": [[link.noun, link.key] for link in one.links],
        "precincts": list(one.precincts),
        "obtained_by": one.told("obtained_by"),
        "obtained_at": _moment(one.obtained_at),
        "obtained_where": one.told("obtained_where"),
        "obtained_how": one.told("obtained_how"),
        "source": one.told("source"),
        "recorded_by": one.recorded_by,
        "recorded_at": _moment(one.recorded_at),
        "conditions": one.conditions,
        "added_at": _moment(one.added_at),
    }
    return {name: value for name, value in facts.items() if value}


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone(UTC).isoformat()
