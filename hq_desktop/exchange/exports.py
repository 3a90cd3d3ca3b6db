"""Recognising the exports of messengers among files, by what stands in them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath
from typing import Final

from hq_desktop.domain.errors import FileUnreadable, HqError, Refused
from hq_desktop.exchange.chats.export import ChatExport
from hq_desktop.exchange.chats.telegram import MAIN, read_telegram
from hq_desktop.exchange.chats.whatsapp import LOOKED_AT, chat_name, is_whatsapp, read_whatsapp
from hq_desktop.exchange.trees import LARGEST_TEXT, Tree, finder

_HTML_MAINS: Final = frozenset({"messages.html", "export_results.html"})
_HTML_MARK = b"Exported Data"
_TELEGRAM_START = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"(?:about|name|type|id)"\s*:')
_TELEGRAM_SIGHT = re.compile(rb'"(?:messages|chats|left_chats|personal_information|about)"\s*:')
_WHATSAPP_NAME = re.compile(r"_chat\.txt|.*whatsapp.*\.txt", re.IGNORECASE)
_BESIDE_TELEGRAM = frozenset({".html", ".css", ".js", ".json"})
_FOLDERS_BESIDE_TELEGRAM = frozenset(
    {"css", "js", "images", "lists", "profile_pictures", "stories", "contacts"}
)


class ExportKind(Enum):
    """Which messenger wrote an export, and how."""

    TELEGRAM = "telegram"
    TELEGRAM_HTML = "telegram_html"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class FoundExport:
    """An export: its main file, and the folder in which it speaks of files, `/` at the end."""

    kind: ExportKind
    main: str

    @property
    def root(self) -> str:
        """The folder of the main file, empty or with `/` at the end."""
        folder, slash, _ = self.main.rpartition("/")
        return folder + slash

    def read(self, tree: Tree) -> ChatExport:
        """Return what the export holds; raises Refused or FileUnreadable."""
        if self.kind is ExportKind.TELEGRAM_HTML:
            raise Refused(reason="telegram_html")
        content = _content(tree, self.main)
        if self.kind is ExportKind.TELEGRAM:
            return read_telegram(content, self.main, finder(tree, self.root))
        path = PurePosixPath(self.main)
        chat = chat_name(path.stem, path.parent.name or tree.title)
        return read_whatsapp(content, chat, _by_last_part(tree, self.root))

    def is_of_it(self, name: str) -> bool:
        """Whether a file no message names is the export's own, and not somebody's."""
        if name == self.main:
            return True
        if self.kind is ExportKind.WHATSAPP or not name.startswith(self.root):
            return False
        inside = PurePosixPath(name.removeprefix(self.root))
        return (
            self.kind is ExportKind.TELEGRAM_HTML
            or inside.suffix.lower() in _BESIDE_TELEGRAM
            or inside.parts[0] in _FOLDERS_BESIDE_TELEGRAM
        )


def found_exports(tree: Tree) -> tuple[FoundExport, ...]:
    """Return the exports among the files, the outer ones first.

    Telegram's page beside its JSON is the same export once more.
    """
    told: list[FoundExport] = []
    for name in sorted(tree.names, key=lambda one: (one.count("/"), one)):
        kind = _kind(tree, name)
        if kind is not None:
            told.append(FoundExport(kind, name))
    jsons = [one.root for one in told if one.kind is ExportKind.TELEGRAM]
    pages: list[str] = []
    kept: list[FoundExport] = []
    for one in told:
        if one.kind is ExportKind.TELEGRAM_HTML:
            if one.root.startswith((*jsons, *pages)):
                continue
            pages.append(one.root)
        kept.append(one)
    return tuple(kept)


def _kind(tree: Tree, name: str) -> ExportKind | None:
    """Return what a file is the main file of; one that cannot be read is no one's."""
    last = name.rpartition("/")[2].lower()
    looks: dict[ExportKind, tuple[bool, Callable[[bytes], bool]]] = {
        ExportKind.TELEGRAM: (last == MAIN, _is_telegram),
        ExportKind.TELEGRAM_HTML: (last in _HTML_MAINS, lambda start: _HTML_MARK in start),
        ExportKind.WHATSAPP: (last.endswith(".txt"), is_whatsapp),
    }
    for kind, (is_named_so, is_such) in looks.items():
        if is_named_so and is_such(_beginning(tree, name)):
            return kind
    return None


def _is_telegram(beginning: bytes) -> bool:
    is_such = _TELEGRAM_START.match(beginning) and _TELEGRAM_SIGHT.search(beginning)
    return is_such is not None


def _beginning(tree: Tree, name: str) -> bytes:
    try:
        with tree.opened(name) as file:
            return file.read(LOOKED_AT)
    except HqError:
        return b""


def _content(tree: Tree, name: str) -> bytes:
    with tree.opened(name) as file:
        content = file.read(LARGEST_TEXT + 1)
    if len(content) > LARGEST_TEXT:
        raise FileUnreadable(path=name, reason="larger_than_1_gb")
    return content


def _by_last_part(tree: Tree, root: str) -> Callable[[str], str | None]:
    """Return how a file's name finds it: beside the text, else in a folder below it."""
    beside = finder(tree, root)
    below = {
        name.rpartition("/")[2]: name for name in reversed(tree.names) if name.startswith(root)
    }
    return lambda name: beside(name) or below.get(name)


def is_whatsapp_name(name: str) -> bool:
    """Whether a file is called as WhatsApp calls the text of a chat."""
    return _WHATSAPP_NAME.fullmatch(name.rpartition("/")[2]) is not None


def left_over(tree: Tree, exports: tuple[FoundExport, ...], named: set[str]) -> Iterator[str]:
    """Yield the files that no export names or owns."""
    for name in tree.names:
        if name not in named and not any(one.is_of_it(name) for one in exports):
            yield name
