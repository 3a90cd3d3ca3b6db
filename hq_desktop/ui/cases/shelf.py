"""Where this computer keeps the packages it has made, newest first."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

LAWYER = ("-brief.pdf", "-lawyer.pdf")
"""For the lawyer alone and never filed; the second is how packages made before name it."""

SEALED = "-names.pdf"
"""The names behind the codes: filed in an envelope, never the first thing to be shown."""

MANIFEST = "manifest.json"
"""What makes a folder of documents a package; a draft has none."""

FORM = "%Y%m%d-%H%M%S"

_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package made before: its folder, when, and the documents to be filed."""

    folder: Path
    made_at: datetime
    files: tuple[Path, ...]
    briefs: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What it is, by the names of its files."""
        return ", ".join(one.stem for one in self.files)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of packages, one folder each, named by the moment it was made."""

    folder: Path

    def place(self, moment: datetime) -> Path:
        """Return a new folder for a package made at a moment; two of one second stay apart."""
        while (folder := self.folder / moment.astimezone(UTC).strftime(FORM)).exists():
            moment += timedelta(seconds=1)
        return folder

    def packages(self) -> tuple[MadePackage, ...]:
        """Return the packages that stand there."""
        return tuple(self._packages())

    def copy(self, source: Path, target: Path) -> Path:
        """Copy a document to where the person wants it."""
        shutil.copyfile(source, target)
        return target

    def _packages(self) -> Iterator[MadePackage]:
        if not self.folder.is_dir():
            return
        for folder in sorted(self.folder.iterdir(), reverse=True):
            moment = _moment(folder.name)
            every = sorted(folder.glob("*.pdf"), key=_order) if moment is not None else []
            filed = [one for one in every if not one.name.endswith(LAWYER)]
            filed.sort(key=lambda one: one.name.endswith(SEALED))
            if moment is not None and filed:
                sheets = tuple(one for one in every if one.name.endswith(LAWYER))
                yield MadePackage(folder, moment, tuple(filed), sheets)


def _order(path: Path) -> list[tuple[int, str]]:
    """Volume 10 stands behind volume 9."""
    parts = _DIGITS.split(path.name)
    return [(int(one), "") if one.isdigit() else (0, one) for one in parts]


def _moment(name: str) -> datetime | None:
    try:
        return datetime.strptime(name, FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
