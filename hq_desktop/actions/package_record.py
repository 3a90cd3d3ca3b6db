"""What a manifest keeps of how its package was asked for, so that it can be planned anew."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from hq_desktop.actions.packages import MANIFEST
from hq_desktop.domain.complaint import Template
from hq_desktop.domain.errors import FileUnreadable
from hq_desktop.domain.journal import canonical, digest
from hq_desktop.domain.package import plain


@dataclass(frozen=True, slots=True)
class MadeDocument:
    """One document of a package: its frozen facts by their digest, and what was asked for.

    `asked` is None where an older version of the program made the package.
    """

    snapshot: str
    asked: Mapping[str, Any] | None


def asked(request: object, template: Template) -> Mapping[str, object]:
    """Return a request as a manifest keeps it, with the digest of the document's wording.

    Added papers are left out: where they lay on this computer is nobody's business, and their bytes
    are among the exhibits.
    """
    told = plain(request)
    kept = dict(told) if isinstance(told, Mapping) else {}
    kept.pop("annexes", None)
    kept["wording"] = wording_digest(template)
    return kept


def wording_digest(template: Template) -> str:
    """Return the SHA-256 of a document's wording."""
    return digest(canonical({"template": plain(template)}))


def documents_of(folder: Path) -> tuple[MadeDocument, ...]:
    """Return the documents of a package, each once; raises FileUnreadable for its manifest."""
    path = folder / MANIFEST
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))["files"]
        found = [(str(one["snapshot"]), one.get("asked")) for one in listed]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise FileUnreadable(path=str(path), reason="not_a_manifest") from fault
    return tuple(
        MadeDocument(snapshot, told if isinstance(told, Mapping) else None)
        for snapshot, told in dict(found).items()
    )


def stated_day(value: object) -> date | None:
    """Return a day that a manifest states; None where it states none or no day."""
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None


def copies_asked(folder: Path) -> int:
    """Return how many copies a package was made for; 1 where nobody said."""
    try:
        told = [one.asked.get("copies") for one in documents_of(folder) if one.asked is not None]
    except FileUnreadable:
        return 1
    return next((one for one in told if isinstance(one, int) and one > 0), 1)
