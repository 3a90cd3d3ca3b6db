"""The disk that goes with a package: its originals under the numbers of the list of files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hq_desktop.domain.complaint import Annex
from hq_desktop.domain.numbering import KINDS
from hq_desktop.domain.package import ExhibitKind
from hq_desktop.domain.safe_names import ending_of, safe_name, stem_of

_LETTERS = 12
_ANNEXES = {kind.value: annex for annex, kinds in KINDS.items() for kind in kinds}


@dataclass(frozen=True, slots=True)
class DiskFile:
    """One original: the number of its exhibit as printed, the name it came with, its SHA-256."""

    number: str
    name: str
    sha256: str
    path: str = ""


def disk_files(facts: Mapping[str, Any]) -> tuple[DiskFile, ...]:
    """Return the files of frozen facts as the list of files prints them, each once."""
    numbers = {str(code): int(number) for code, number in facts.get("numbers", ())}
    found: dict[str, tuple[tuple[int, ...], DiskFile]] = {}
    for exhibit in facts["exhibits"]:
        order, number = _number(exhibit, numbers)
        for sha256, name in _files(exhibit):
            own = (order, DiskFile(number, name, sha256))
            known = found.setdefault(sha256, own)
            if order < known[0]:
                found[sha256] = own
    return tuple(one for _, one in sorted(found.values(), key=lambda pair: pair[0]))


def with_paths(files: Iterable[DiskFile], folder: str = "") -> Iterator[DiskFile]:
    """Give files with the paths they have on the disk: their number, then their own name."""
    taken: set[str] = set()
    for one in files:
        ending = ending_of(one.name)
        stem = safe_name("-".join(filter(None, (one.number, stem_of(one.name)))))
        path = f"{folder}{stem}{ending}"
        if path.casefold() in taken:
            path = f"{folder}{stem}-{one.sha256[:_LETTERS]}{ending}"
        taken.add(path.casefold())
        yield DiskFile(one.number, one.name, one.sha256, path)


def _number(exhibit: Mapping[str, Any], numbers: Mapping[str, int]) -> tuple[tuple[int, ...], str]:
    """The number that is printed; a paper added by itself has that of its annex."""
    kind, key = str(exhibit["kind"]), str(exhibit["key"])
    if kind == ExhibitKind.ANNEX:
        code = key
    elif kind == ExhibitKind.COPY:
        code = f"{Annex.COPIES.value}-{exhibit['grade']}"
    else:
        code = _ANNEXES[kind].value
    whole = (numbers.get(code, 0), numbers.get(f"{code}/{key}", 0))
    if not all(whole):
        return whole, ""
    return whole, str(whole[0]) if kind == ExhibitKind.ANNEX else f"{whole[0]}.{whole[1]}"


def _files(exhibit: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    source = str(exhibit["source"])
    own = [(str(one["sha256"]), str(one["name"]) or source) for one in exhibit["pages"]]
    if exhibit.get("file"):
        own.append((str(exhibit["file"]), source))
    return own
