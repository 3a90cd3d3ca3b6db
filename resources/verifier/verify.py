"""Проверка архива / checks an archive: is every file, and the journal, as it was written.

    python verify.py [FOLDER] [--head NUMBER HASH] [--seal HASH]

Needs Python 3.8 or later and nothing else; writes nothing. Exit code: 0 as written, 1 not.
"""

import argparse
import hashlib
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

SUMS, MANIFEST, JOURNAL, RECORDS = "SHA256SUMS", "manifest.json", "journal.jsonl", "records.jsonl"
NOT_OURS = frozenset({"Thumbs.db", "desktop.ini", ".DS_Store"})  # systems leave them anywhere
FIRST, BLOCK = "0" * 64, 1 << 20
WORDS = {
    "archive_file_missing": ("нет файла", "file missing", "{file}"),
    "archive_file_changed": ("файл изменён", "file changed", "{file}"),
    "archive_file_strange": ("лишний файл", "file that is not of the archive", "{file}"),
    "archive_unreadable": ("не читается", "cannot be read", "{file}: {reason}"),
    "archive_manifest_differs": ("описание не сходится", "manifest does not fit", "{file}"),
    "archive_journal_cut": ("журнал кончается не там", "journal ends elsewhere", "№ {number}"),
    "archive_seal_differs": ("отпечаток архива другой", "the seal is another one", "{file}"),
    "entry_before_missing": ("нет записи журнала", "journal entry missing", "№ {wanted}"),
    "entry_unchained": ("запись не продолжает прежнюю", "entry does not follow", "№ {number}"),
    "entry_changed": ("запись журнала изменена", "journal entry changed", "№ {number}"),
    "entry_records_changed": ("изменён перечень в записи", "entry's list changed", "№ {number}"),
    "head_unknown": ("такой записи в журнале нет", "journal has no such entry", "№ {number}"),
    "head_differs": ("голова журнала другая", "head of the journal differs", "№ {number}"),
    "record_unknown": ("сведение неизвестно журналу", "record not in the journal", "{noun} {key}"),
    "record_changed": ("сведение изменено", "record changed", "{noun} {key}"),
    "record_missing": ("нет сведения", "record missing", "{noun} {key}"),
}


def silent(_done: int, _total: int) -> None:
    """Tell nobody how far the work is."""


class Archive:
    """One archive while it is checked: what was found so far, and what is wrong with it."""

    def __init__(self, folder: Path, step: "Callable[[int, int], None]" = silent) -> None:
        self.folder, self.step = folder, step
        self.problems: list[tuple[str, dict[str, Any]]] = []
        self.sums: dict[str, str] = {}
        self.entries: dict[int, str] = {}
        self.marks: dict[tuple[str, str], str] = {}
        self.manifest: dict[str, Any] = {}
        self.seal, self.is_whole, self.done, self.size = "", True, 0, 0

    def wrong(self, code: str, **facts: object) -> None:
        """Note what is wrong."""
        self.problems.append((code, facts))

    def read(self, name: str) -> bytes:
        """Return the bytes of a file; where it cannot be read, note it."""
        try:
            return (self.folder / name).read_bytes()
        except OSError as fault:
            self.wrong("archive_unreadable", file=name, reason=fault.strerror)
            return b""

    def lines(self, name: str) -> "Iterator[Any]":
        """Give the lines of a file of JSON; one that cannot be read is noted."""
        try:
            with (self.folder / name).open("rb") as file:
                for number, line in enumerate(file, 1):
                    try:
                        yield json.loads(line.decode())
                    except ValueError as fault:
                        self.wrong("archive_unreadable", file=f"{name}:{number}", reason=str(fault))
        except OSError as fault:
            self.wrong("archive_unreadable", file=name, reason=fault.strerror)


def check(archive: Archive, heads: "Sequence[tuple[int, str]]" = (), seal: str = "") -> None:
    """Note everything that is not as it was written; heads and a seal were kept elsewhere."""
    check_files(archive)
    if seal and seal.lower() != archive.seal:
        archive.wrong("archive_seal_differs", file=SUMS)
    try:
        check_manifest(archive)
        check_journal(archive)
        check_packages(archive)
        check_records(archive)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as fault:
        archive.wrong("archive_unreadable", file=archive.folder.name, reason=repr(fault))
    for number, head in heads:
        if number not in archive.entries:
            archive.wrong("head_unknown", number=number)
        elif archive.entries[number] != head.strip().lower():
            archive.wrong("head_differs", number=number)


def check_files(archive: Archive) -> None:
    """Compare the files that are there with those of SHA256SUMS, byte for byte."""
    content = archive.read(SUMS)
    archive.seal = hashlib.sha256(content).hexdigest()
    for line in content.decode("utf-8", "replace").split("\n")[:-1]:
        archive.sums[line[66:]] = line[:64]
    there = {name: path for name, path in found(archive.folder) if name != SUMS}
    archive.size = sum(path.stat().st_size for path in there.values())
    for name, sha256 in sorted(archive.sums.items()):
        if name not in there:
            archive.wrong("archive_file_missing", file=name)
        elif hashed(archive, there[name]) != sha256:
            archive.wrong("archive_file_changed", file=name)
    for name in sorted(there.keys() - archive.sums.keys()):
        if there[name].name not in NOT_OURS:
            archive.wrong("archive_file_strange", file=name)


def hashed(archive: Archive, path: Path) -> str:
    """Return the SHA-256 of a file, "" where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            for block in iter(lambda: file.read(BLOCK), b""):
                digest.update(block)
                archive.done += len(block)
                archive.step(archive.done >> 10, max(1, archive.size >> 10))
    except OSError:
        return ""
    return digest.hexdigest()


def found(folder: Path) -> "Iterator[tuple[str, Path]]":
    """Give every file below a folder, by its name in the archive."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            yield unicodedata.normalize("NFC", path.relative_to(folder).as_posix()), path


def check_manifest(archive: Archive) -> None:
    """Compare the manifest with SHA256SUMS: every file stands in both, once."""
    archive.manifest = dict(json.loads(archive.read(MANIFEST).decode()))
    archive.is_whole = archive.manifest["journal"]["is_whole"]
    told = {one["path"]: one["sha256"] for one in archive.manifest["files"]}
    listed = {name: one for name, one in archive.sums.items() if name != MANIFEST}
    for name in sorted(told.keys() | listed.keys()):
        if told.get(name) != listed.get(name):
            archive.wrong("archive_manifest_differs", file=name)


def check_journal(archive: Archive) -> None:
    """Compute the chain of hashes again; without texts only what follows what."""
    previous, number = FIRST, 0
    for entry in archive.lines(JOURNAL):
        number += 1
        if entry["number"] != number:
            facts = {"number": entry["number"], "wanted": number}
            archive.wrong("entry_before_missing", **facts)
            number = entry["number"]
        if entry["previous"] != previous:
            archive.wrong("entry_unchained", number=number)
        if archive.is_whole:
            check_entry(archive, entry)
        previous = archive.entries[number] = entry["digest"]
    told = archive.manifest["journal"]
    if (number, previous) != (told["number"], told["head"]):
        archive.wrong("archive_journal_cut", number=number)


def check_packages(archive: Archive) -> None:
    """Compare the heads that were printed in packages with the journal."""
    for name in sorted(archive.sums):
        if name.startswith("packages/") and name.endswith("/" + MANIFEST):
            for one in json.loads(archive.read(name).decode())["files"]:
                if archive.entries.get(one["journal_number"], FIRST) != one["journal_head"]:
                    archive.wrong("head_differs", number=one["journal_number"])


def check_entry(archive: Archive, entry: "Mapping[str, Any]") -> None:
    """Compute the hash of one entry, and that of the records it touched."""
    names = ("number", "moment", "operator", "deed", "facts", "records", "before", "after")
    text = canonical({name: entry[name] for name in (*names, "previous")})
    if hashlib.sha256(text.encode()).hexdigest() != entry["digest"]:
        archive.wrong("entry_changed", number=entry["number"])
    touched = hashlib.sha256()
    for noun, key, digest in entry["marks"]:
        touched.update(f"{noun}\t{key}\t{digest}\n".encode())
        archive.marks[noun, key] = digest
    if touched.hexdigest() != entry["records"]:
        archive.wrong("entry_records_changed", number=entry["number"])


def canonical(record: "Mapping[str, Any]") -> str:
    """Return the text that is hashed: sorted keys, no spaces, letters as they are."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def check_records(archive: Archive) -> None:
    """Compare each record with its last mark in the journal, each original with its record."""
    if not archive.is_whole:
        return
    seen = set()
    for noun, key, text in archive.lines(RECORDS):
        seen.add((noun, key))
        digest = archive.marks.get((noun, key), "")
        if digest != hashlib.sha256(text.encode()).hexdigest():
            archive.wrong("record_changed" if digest else "record_unknown", noun=noun, key=key)
    for (noun, key), digest in archive.marks.items():
        if digest and (noun, key) not in seen:
            archive.wrong("record_missing", noun=noun, key=key)
    for one in archive.manifest["files"]:
        if one["kind"] == "evidence" and ("evidence_file", one["sha256"]) not in seen:
            archive.wrong("record_unknown", noun="evidence_file", key=one["sha256"])


def main() -> int:
    """Check the archive, print what was found, return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    words.add_argument("folder", nargs="?", default=Path(__file__).resolve().parent, type=Path)
    words.add_argument("--head", nargs=2, metavar=("NUMBER", "HASH"), action="append", default=[])
    words.add_argument("--seal", default="", metavar="HASH")
    asked = words.parse_args()
    archive = Archive(asked.folder)
    check(archive, [(int(number), head) for number, head in asked.head], asked.seal)
    told = archive.manifest.get("journal", {})
    print(f"Архив / archive: {archive.folder}")
    print(f"Файлов / files: {len(archive.sums)}")
    print(f"Записей журнала / journal entries: {len(archive.entries)}")
    print(f"Голова журнала / journal head: {told.get('number')} {told.get('head')}")
    print(f"Отпечаток архива / seal of the archive: {archive.seal}")
    if not archive.is_whole:
        print(
            "Тексты журнала скрыты: проверена только цепочка. / Journal without texts: links only."
        )
    for code, facts in archive.problems:
        russian, english, place = WORDS[code]
        print(f"! {russian} / {english}: {place.format_map(facts)}")
    is_good = not archive.problems
    print(
        "ВСЁ КАК ЗАПИСАНО / AS IT WAS WRITTEN"
        if is_good
        else "НЕ ТАК, КАК ЗАПИСАНО / NOT AS WRITTEN"
    )
    return 0 if is_good else 1


if __name__ == "__main__":
    code = main()
    if os.name == "nt" and len(sys.argv) == 1 and sys.stdin is not None and sys.stdin.isatty():
        input("Enter …")  # a double click opens a window that would close at once
    sys.exit(code)
