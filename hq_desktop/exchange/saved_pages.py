"""A saved web page with what was saved beside it: one file of all parts, or a folder of them."""

import email
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from posixpath import basename
from typing import Final
from urllib.parse import unquote, urlsplit

from hq_desktop.exchange.encodings import decoded
from hq_desktop.exchange.page_disguises import Fetched
from hq_desktop.exchange.pages_html import told_encoding

_LARGEST_PART: Final = 20_000_000
_FOLDERS = ("{}_files", "{}.files", "{}_файлы", "{}.файлы")
_ARCHIVE = re.compile(
    rb"\A\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart/related",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Archive:
    """The pages of a web archive (MHTML) as text, and its other parts by their addresses."""

    pages: tuple[str, ...]
    parts: Mapping[str, bytes]

    def fetched(self, address: str) -> bytes | None:
        """Return the part that an address of the page leads to."""
        return self.parts.get(address) or self.parts.get(_file_name(address))


def is_archive(content: bytes) -> bool:
    """Whether a file is a web archive; the head of one is that of a letter."""
    return _ARCHIVE.match(content[:8000]) is not None


def opened(content: bytes) -> Archive:
    """Return the parts of a web archive; raises NotText where a page is in no encoding."""
    pages: list[str] = []
    parts: dict[str, bytes] = {}
    for part in email.message_from_bytes(content).walk():
        body = part.get_payload(decode=True)
        if not isinstance(body, bytes):
            continue
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            pages.append(decoded(body, part.get_content_charset() or told_encoding(body)))
        else:
            for name in _names(part):
                parts.setdefault(name, body)
    return Archive(tuple(pages), parts)


def _names(part: Message) -> tuple[str, ...]:
    place = str(part.get("Content-Location", "")).strip()
    own = str(part.get("Content-ID", "")).strip().strip("<>")
    return tuple(name for name in (place, _file_name(place), own and f"cid:{own}") if name)


def saved_beside(path: Path) -> Fetched:
    """Return what finds the styles and fonts of a page in the folder that was saved with it.

    Nothing outside the page's own folder is looked at, and nothing is asked of the network.
    """
    own = path.parent.resolve()
    folders = [own / one.format(path.stem) for one in _FOLDERS]

    def fetched(address: str) -> bytes | None:
        if not address or address.startswith("data:"):
            return None
        parts = urlsplit(address)
        beside = [own / unquote(parts.path).lstrip("/")] if not parts.netloc else []
        name = _file_name(address)
        for one in (*beside, *(folder / name for folder in folders)):
            content = _part(one, own) if name else None
            if content is not None:
                return content
        return None

    return fetched


def _part(path: Path, own: Path) -> bytes | None:
    try:
        real = path.resolve()
        if not real.is_relative_to(own) or not real.is_file():
            return None
        return real.read_bytes() if real.stat().st_size <= _LARGEST_PART else None
    except (OSError, ValueError):
        return None


def _file_name(address: str) -> str:
    try:
        return basename(unquote(urlsplit(address).path))
    except ValueError:
        return ""
