"""The files of a zip, none of which may leave its folder, or fill the disk or the memory."""

import errno
import lzma
import os
import re
import stat
import struct
import tempfile
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from hq_desktop.domain.errors import DiskFull, FileMissing, FileUnreadable, HqError
from hq_desktop.exchange.trees import RefusedFile, escapes, is_anybodys

MOST_MEMBERS: Final = 50_000
LARGEST_MEMBER: Final = 2 * 1024**3
LARGEST_CONTENT: Final = 20 * 1024**3
HIGHEST_RATIO: Final = 200
RATIO_LOOKED_AT: Final = 10 * 1024**2
"""Bytes below which any ratio is harmless."""

_LARGEST_DIRECTORY: Final = 64 * 1024**2
"""Bytes of a zip's list of members: more than 50,000 of them ever need."""
_END, _LOCATOR64, _END64 = b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06"
_METHODS = frozenset(
    {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA}
)
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")
_PIECE: Final = 1024 * 1024
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


class ZipTree:
    """The files of one zip; the zip stays open as long as this is in use."""

    def __init__(self, path: Path) -> None:
        """Look through the list of members; raises FileMissing or FileUnreadable."""
        self.title = path.stem
        self._path = path
        with _told(path.name):
            _must_have_small_directory(path)
            self._zip = zipfile.ZipFile(path)
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            self._zip.close()
            raise FileUnreadable(path=path.name, reason="zip_too_many")
        self._members: dict[str, zipfile.ZipInfo] = {}
        self.refused: list[RefusedFile] = []
        self._take(members)
        self.names = tuple(sorted(self._members))

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """Open one member for reading; raises FileUnreadable."""
        if name not in self._members:
            raise FileMissing(path=name)
        with _told(name), self._zip.open(self._members[name]) as file:
            yield file

    @contextmanager
    def fetched(self, name: str) -> Iterator[Path]:
        """Give one member as a file that is gone afterwards; raises FileUnreadable, DiskFull."""
        ending = _ENDING.search(name)
        path = _new_file(ending[0] if ending else "")
        try:
            with self.opened(name) as member, path.open("wb") as file:
                _poured(member, file, self._members[name].file_size)
            yield path
        finally:
            with suppress(OSError):
                path.unlink()

    def _take(self, members: list[zipfile.ZipInfo]) -> None:
        left = LARGEST_CONTENT
        for member in members:
            name = member_name(member)
            if name.endswith("/") or not is_anybodys(name):
                continue
            reason = _fault(name, member)
            if not reason and name in self._members:
                reason = "zip_name_twice"
            if not reason and member.file_size > left:
                reason = "zip_too_large"
            if reason:
                self.refused.append(RefusedFile(name, reason))
            else:
                left -= member.file_size
                self._members[name] = member


def member_name(member: zipfile.ZipInfo) -> str:
    """Return the path of a member, in the letters of the computer that packed it.

    A zip made by Windows names its members in the code page of the console, without saying so.
    """
    name = member.orig_filename
    if not member.flag_bits & _UTF8_NAME and not name.isascii():
        name = _russian(name.encode("cp437", "replace"))
    return unicodedata.normalize("NFC", name.partition("\x00")[0].replace("\\", "/"))


def _russian(name: bytes) -> str:
    try:
        return name.decode()
    except UnicodeDecodeError:
        pass
    console, window = name.decode("cp866"), name.decode("cp1251", "replace")
    return console if _strange(console) <= _strange(window) else window


def _strange(name: str) -> int:
    """Count the letters that no one puts into a name: frames, signs, other alphabets."""
    return sum(not (one.isascii() or "а" <= one.lower() <= "ё" or one in "№«»–—") for one in name)


def _fault(name: str, member: zipfile.ZipInfo) -> str:
    faults = {
        "path_escapes": escapes(name),
        "link_outside": stat.S_ISLNK(member.external_attr >> 16),
        "password": bool(member.flag_bits & _ENCRYPTED),
        "zip_in_zip": name.lower().endswith(".zip"),
        "zip_packed_strangely": member.compress_type not in _METHODS,
        "larger_than_2_gb": member.file_size > LARGEST_MEMBER,
        "zip_bomb": member.file_size > RATIO_LOOKED_AT
        and member.file_size > HIGHEST_RATIO * max(member.compress_size, 1),
    }
    return next((code for code, is_so in faults.items() if is_so), "")


def _new_file(ending: str) -> Path:
    try:
        number, name = tempfile.mkstemp(ending, "hq-desktop-")
    except OSError as fault:
        raise _of_disk(fault, tempfile.gettempdir()) from fault
    os.close(number)
    return Path(name)


def _poured(member: IO[bytes], file: IO[bytes], size: int) -> None:
    """Copy a member piece by piece, never more than the zip said."""
    while piece := member.read(_PIECE):
        size -= len(piece)
        if size < 0:
            raise zipfile.BadZipFile("longer than its list of members says")
        file.write(piece)


def _of_disk(fault: OSError, name: str) -> HqError:
    """Tell a full disk, on which a member cannot be put down, from a faulty member."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(path=tempfile.gettempdir())
    return FileUnreadable(path=name, reason="damaged")


def _must_have_small_directory(path: Path) -> None:
    """Refuse a list of members that would fill the memory before it could be counted."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 65_557 - 76))
        tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + 22:
        raise zipfile.BadZipFile("no list of members")
    size = struct.unpack_from("<L", tail, end + 12)[0]
    larger = tail.rfind(_END64, 0, end)
    if tail[max(0, end - 20) :].startswith(_LOCATOR64) and larger >= 0:
        size = max(size % 0xFFFFFFFF, struct.unpack_from("<Q", tail, larger + 40)[0])
    if size > _LARGEST_DIRECTORY:
        raise FileUnreadable(path=path.name, reason="zip_too_many")


@contextmanager
def _told(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as fault:
        raise FileMissing(path=name) from fault
    except PermissionError as fault:
        raise FileUnreadable(path=name, reason="file_unopened") from fault
    except OSError as fault:
        raise _of_disk(fault, name) from fault
    except _DAMAGED as fault:
        raise FileUnreadable(path=name, reason="damaged") from fault
