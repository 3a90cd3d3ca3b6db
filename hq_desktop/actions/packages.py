"""A finished package on disk: written whole or not at all, with a manifest that proves it."""

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.domain.verification import VerificationProblem
from hq_desktop.storage.faults import of_disk

MANIFEST = "manifest.json"
_FORMAT = 1
_UNFINISHED = ".unfinished-"


@dataclass(frozen=True, slots=True)
class BuiltFile:
    """One PDF of a package."""

    path: Path
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ManifestEntry:
    """A file of the package with the frozen facts it was built from."""

    file: BuiltFile
    snapshot: str
    journal_number: int
    journal_head: str
    is_filed: bool


@contextmanager
def workshop(out: Path) -> Iterator[Path]:
    """Give a folder inside the target to build in; it is gone afterwards, whatever happened.

    Faults of the disk become FolderReadOnly, DiskFull or StorageFailed.
    """
    is_ours = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=out))
    except OSError as fault:
        raise of_disk(fault, str(out)) from fault
    try:
        yield folder
    except OSError as fault:
        raise of_disk(fault, str(out)) from fault
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        if is_ours:
            with contextlib.suppress(OSError):
                out.rmdir()  # only while nothing stands in it


def put_in_place(
    folder: Path,
    out: Path,
    entries: Sequence[ManifestEntry],
    asked: Mapping[str, object] | None = None,
) -> None:
    """Move finished files into the target, the manifest last: without it nothing is a package.

    A package that stands there already stays listed, so that `verify` goes on covering it. `asked`
    is what the files were made from besides the campaign, so that they can be compared with it.
    """
    manifest = folder / MANIFEST
    fresh = [{**_as_plain(one), **({"asked": asked} if asked else {})} for one in entries]
    names = {one["path"] for one in fresh}
    listed = [*(one for one in _listed(out) if one["path"] not in names), *fresh]
    text = json.dumps({"format": _FORMAT, "files": listed}, ensure_ascii=False, indent=2)
    manifest.write_text(text + "\n", encoding="utf-8", newline="\n")
    for entry in entries:
        os.replace(entry.file.path, out / entry.file.path.name)  # noqa: PTH105 — over an older one
    os.replace(manifest, out / MANIFEST)  # noqa: PTH105 — over an older one


def verify_package(folder: Path) -> tuple[VerificationProblem, ...]:
    """Return what is not as the manifest says: a file missing, changed, or a faulty manifest."""
    try:
        listed = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        named = [(str(one["path"]), str(one["sha256"])) for one in listed]
    except FileNotFoundError:
        return (VerificationProblem("package_file_missing", {"file": MANIFEST}),)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        facts = {"file": MANIFEST, "reason": str(fault)}
        return (VerificationProblem("package_file_unreadable", facts),)
    return tuple(problem for name, sha256 in named for problem in _file(folder, name, sha256))


def _file(folder: Path, name: str, sha256: str) -> Iterator[VerificationProblem]:
    path = folder / name
    if Path(name).name != name:
        yield VerificationProblem("package_file_elsewhere", {"file": name})
        return
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        yield VerificationProblem("package_file_missing", {"file": name})
        return
    except OSError as fault:
        facts = {"file": name, "reason": fault.strerror or str(fault)}
        yield VerificationProblem("package_file_unreadable", facts)
        return
    if found != sha256:
        yield VerificationProblem("package_file_changed", {"file": name})


def _listed(out: Path) -> Sequence[Mapping[str, object]]:
    """Return what a manifest in the target lists already; a faulty one is replaced."""
    try:
        files = json.loads((out / MANIFEST).read_text(encoding="utf-8"))["files"]
        return [dict(one) for one in files if one["path"]]
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def _as_plain(entry: ManifestEntry) -> Mapping[str, object]:
    return {
        "path": entry.file.path.name,
        "pages": entry.file.pages,
        "sha256": entry.file.sha256,
        "filed": entry.is_filed,
        "snapshot": entry.snapshot,
        "journal_number": entry.journal_number,
        "journal_head": entry.journal_head,
    }
