"""What a file is by its content; what its name claims is not asked."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

OCTETS = "application/octet-stream"
PDF = "application/pdf"
_ZIP = "application/zip"
PICTURES = frozenset(
    {"image/jpeg", "image/png", "image/webp", "image/heic", "image/heif"}
    | {"image/tiff", "image/gif", "image/bmp"}
)

_HEAD = 4096
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"fLaC", "audio/flac"),
    (b"caff", "audio/x-caf"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\xff\xfe", "text/plain"),
    (b"\xfe\xff", "text/plain"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"})
_HEIF = frozenset({b"mif1", b"msf1", b"mif2"})
_BRANDS: Mapping[bytes, str] = {
    **dict.fromkeys(_HEIC, "image/heic"),
    **dict.fromkeys(_HEIF, "image/heif"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    **dict.fromkeys((b"M4A ", b"M4B ", b"M4P "), "audio/mp4"),
    b"qt  ": "video/quicktime",
}
_OPEN_DOCUMENT = 30
"""Where the first name of a zip stands; an OpenDocument keeps its type there, uncompressed."""
_OFFICE: tuple[tuple[bytes, str], ...] = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_TAIL = 65536
_CONTROLS = frozenset(range(32)) - {7, 8, 9, 10, 12, 13, 27}


def media_type_of(path: Path) -> str:
    """Return the media type of a file's content; raises OSError where it cannot be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    for kind, media_type in _STARTS:
        if head.startswith(kind):
            return media_type
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(path, head)
    return next((found for ask in _ASKED if (found := ask(head))), OCTETS)


def _riff(head: bytes) -> str:
    return _RIFF.get(head[8:12], "") if head.startswith(b"RIFF") else ""


def _boxes(head: bytes) -> str:
    """The ISO family: HEIC, MP4, QuickTime, 3GP; the major brand says which."""
    if head[4:8] in {b"moov", b"mdat", b"wide"}:
        return "video/quicktime"
    if head[4:8] != b"ftyp":
        return ""
    brand = head[8:12]
    others = {head[place : place + 4] for place in range(16, _box_end(head), 4)}
    if brand in _HEIF and others & _HEIC:
        return "image/heic"
    if brand.startswith((b"3gp", b"3g2")):
        return "video/3gpp"
    return _BRANDS.get(brand, "video/mp4")


def _box_end(head: bytes) -> int:
    return min(int.from_bytes(head[:4], "big"), len(head) - 3)


def _matroska(head: bytes) -> str:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return ""
    return "video/webm" if b"webm" in head[:64] else "video/x-matroska"


def _bitmap(head: bytes) -> str:
    """Two letters are not enough to be a bitmap: its reserved bytes are zero."""
    return "image/bmp" if head.startswith(b"BM") and head[6:10] == bytes(4) else ""


def _mpeg_audio(head: bytes) -> str:
    """A frame of MP3 or AAC without a tag; bits that no frame may have are asked too."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return ""
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    is_frame = head[1] & 0x18 != 0x08 and head[1] & 0x06 and head[2] & 0xF0 != 0xF0
    return "audio/mpeg" if is_frame and head[2] & 0x0C != 0x0C else ""


def _pdf(head: bytes) -> str:
    """Readers look for the mark of a PDF within the first kilobyte."""
    place = head[:1024].find(b"%PDF-")
    return PDF if place == 0 or (place > 0 and head[place - 1 : place] in {b"\n", b"\r"}) else ""


def _text(head: bytes) -> str:
    if not head:
        return ""
    if not _CONTROLS.isdisjoint(head):
        return ""
    is_page = (
        head.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower().startswith((b"<!doctype html", b"<html"))
    )
    return "text/html" if is_page else "text/plain"


_ASKED: tuple[Callable[[bytes], str], ...] = (
    _riff,
    _boxes,
    _matroska,
    _bitmap,
    _mpeg_audio,
    _pdf,
    _text,
)


def _packed(path: Path, head: bytes) -> str:
    """A zip, or an office document, which is one; its list of names stands at its end."""
    name, _, rest = head[_OPEN_DOCUMENT:].partition(b"application/")
    if name == b"mimetype":
        kind = re.match(rb"[a-z.]+", rest)
        return f"application/{kind.group().decode()}" if kind else _ZIP
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        names = file.read()
    if b"[Content_Types].xml" in names:
        return next((kind for folder, kind in _OFFICE if folder in names), _ZIP)
    return _ZIP
