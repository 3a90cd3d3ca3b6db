"""Packages made earlier, proved by their manifests before they go into an archive."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hq_desktop.actions.archive_veil import Veil
from hq_desktop.actions.packages import MANIFEST, verify_package
from hq_desktop.documents.pouring import CHANGED
from hq_desktop.domain.archive import Absent, LeftOut
from hq_desktop.domain.errors import FileMissing, FileUnreadable, Refused
from hq_desktop.domain.journal import FIRST, canonical
from hq_desktop.domain.safe_names import safe_name
from hq_desktop.storage import journal, snapshots
from hq_desktop.storage.transaction import Transaction

NAMES = "-names.pdf"
"""The ending of a sealed annex: the names behind the codes of a package."""


@dataclass(frozen=True, slots=True)
class PackageFile:
    """One file of a package: where it lies, where it goes, what its bytes must be."""

    source: Path
    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class KnownPackages:
    """What of some packages goes into an archive, and what does not."""

    files: tuple[PackageFile, ...] = ()
    absent: tuple[Absent, ...] = ()


def known_packages(tx: Transaction, folders: Sequence[Path], veil: Veil) -> KnownPackages:
    """Return the files of packages of this campaign, each folder under a name of its own.

    What is for the lawyer alone never goes along; with codes neither does what names an observer.
    Raises FileMissing, FileUnreadable, Refused for a package that is not as it was made, or of
    another campaign.
    """
    files: list[PackageFile] = []
    absent: list[Absent] = []
    for folder, name in _named(folders):
        prove(folder)
        content = (folder / MANIFEST).read_bytes()
        for entry in json.loads(content)["files"]:
            _refuse_foreign(tx, folder, entry)
            one = PackageFile(
                folder / entry["path"], f"packages/{name}/{entry['path']}", entry["sha256"]
            )
            reason = _reason(tx, entry, veil)
            if reason is None:
                files.append(one)
            else:
                absent.append(Absent(one.path, one.sha256, reason))
        files.append(PackageFile(folder / MANIFEST, f"packages/{name}/{MANIFEST}", ""))
    return KnownPackages(tuple(files), tuple(absent))


def own_packages(tx: Transaction, folder: Path) -> tuple[Path, ...]:
    """Return the folders below a folder that are packages of facts frozen in this campaign."""
    if not folder.is_dir():
        return ()
    return tuple(one for one in sorted(folder.iterdir()) if _is_own(tx, one))


def _is_own(tx: Transaction, folder: Path) -> bool:
    try:
        listed = json.loads((folder / MANIFEST).read_bytes())["files"]
        frozen = {str(one["snapshot"]) for one in listed}
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return bool(frozen) and all(snapshots.find(tx, one) is not None for one in frozen)


def _named(folders: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Give each folder once, with a name that no other one has."""
    taken: set[str] = set()
    for folder in dict.fromkeys(one.absolute() for one in folders):
        plain = name = safe_name(folder.name, 40)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name.casefold())
        yield folder, name


def prove(folder: Path) -> None:
    """Refuse a package whose files are not those of its manifest, by the name of the first one."""
    for problem in verify_package(folder):
        path = str(folder / str(problem.facts["file"]))
        if problem.code == "package_file_missing":
            raise FileMissing(path=path)
        raise FileUnreadable(path=path, reason=problem.facts.get("reason", CHANGED))


def _refuse_foreign(tx: Transaction, folder: Path, entry: Mapping[str, Any]) -> None:
    number = int(entry["journal_number"])
    known = journal.between(tx, number, number + 1)
    if entry["journal_head"] != (known[0].digest if known else FIRST):
        raise Refused(reason="package_of_other_campaign", name=folder.name)


def _reason(tx: Transaction, entry: Mapping[str, Any], veil: Veil) -> LeftOut | None:
    if not entry["filed"]:
        return LeftOut.LAWYER_ALONE
    if not veil.is_on:
        return None
    kept = snapshots.find(tx, entry["snapshot"])
    if kept is None or entry["path"].endswith(NAMES):
        return LeftOut.NAMES
    facts = json.loads(kept.facts)["facts"]
    facts.pop("people", None)  # who is meant by the codes: printed in the sealed annex alone
    return LeftOut.NAMES if veil.names(canonical(facts)) else None
