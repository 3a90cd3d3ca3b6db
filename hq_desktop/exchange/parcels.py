"""What was handed over at once: files, folders, zips, exports of messengers, and mixtures.

Bad parts are refused with a reason and never stop the rest.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from hq_desktop.domain.chat import Channel, ChatFile, ChatMessage
from hq_desktop.domain.errors import FileMissing, HqError
from hq_desktop.domain.sentences import REASONS
from hq_desktop.exchange.chats.export import ChatExport
from hq_desktop.exchange.exports import (
    ExportKind,
    FoundExport,
    found_exports,
    is_whatsapp_name,
    left_over,
)
from hq_desktop.exchange.trees import FileTree, Tree, folder_tree, is_anybodys, readable
from hq_desktop.exchange.trees import RefusedFile as RefusedFile
from hq_desktop.exchange.zip_trees import ZipTree

_CHANNELS = {
    ExportKind.TELEGRAM: Channel.TELEGRAM,
    ExportKind.TELEGRAM_HTML: Channel.TELEGRAM,
    ExportKind.WHATSAPP: Channel.WHATSAPP,
}


class Parcel(Protocol):
    """Something handed over: its messages, what was refused of it, and the way to its bytes."""

    @property
    def channel(self) -> Channel:
        """The way by which it came."""
        ...

    @property
    def title(self) -> str:
        """The name of the chat, folder or zip, for the screen."""
        ...

    @property
    def messages(self) -> tuple[ChatMessage, ...]:
        """The messages; of plain files one for each folder, `chat_name` telling the folder."""
        ...

    @property
    def refused(self) -> tuple[RefusedFile, ...]:
        """What was left aside, each with a code of `sentences.REASONS`."""
        ...

    def fetched(self, file: ChatFile) -> AbstractContextManager[Path]:
        """Give a file's bytes as a local file, in use only inside the `with`.

        Raises FileMissing, FileUnreadable, DiskFull.
        """
        ...


@dataclass(frozen=True, slots=True)
class TreeParcel:
    """A parcel whose files lie in one folder, one zip, or here and there."""

    channel: Channel
    title: str
    messages: tuple[ChatMessage, ...]
    refused: tuple[RefusedFile, ...]
    tree: Tree

    def fetched(self, file: ChatFile) -> AbstractContextManager[Path]:
        """Give a file's bytes as a local file; raises FileMissing, FileUnreadable, DiskFull."""
        return self.tree.fetched(file.path)


@dataclass(frozen=True, slots=True)
class _Source:
    """One thing to open; `opened` is told whether it is the only one.

    The rest of a folder that holds exports is not a thing of its own.
    """

    name: str
    opened: Callable[[bool], Iterable[TreeParcel]]
    is_rest: bool = False


def parcels(paths: Sequence[Path]) -> Iterator[Parcel]:
    """Yield what was handed over, one parcel for each export, zip, folder and heap of files.

    A single thing that cannot be taken as a whole raises Refused or FileUnreadable (an export of
    Telegram as web pages: Refused, reason `telegram_html`); among several things it becomes a
    parcel that holds nothing but its refusal. FileMissing is raised before anything is yielded.
    """
    for path in paths:
        if not path.exists():
            raise FileMissing(path=str(path))
    yield from _opened(tuple(_sources(paths)), is_alone=True)


def _opened(sources: tuple[_Source, ...], is_alone: bool) -> Iterator[TreeParcel]:
    is_alone = is_alone and sum(not one.is_rest for one in sources) == 1
    for source in sources:
        try:
            yield from source.opened(is_alone)
        except HqError as fault:
            if is_alone:
                raise
            yield _refusal(source.name, fault)


def _sources(paths: Sequence[Path]) -> Iterator[_Source]:
    """Yield folders, zips and exports on their own, then all other files together."""
    loose: list[Path] = []
    named: set[Path] = set()
    for path in dict.fromkeys(one.absolute() for one in paths):
        export = None if path.is_dir() else _export_in(path)
        if path.is_dir():
            yield from _folder_sources(path)
        elif export is not None:
            yield _Source(path.name, partial(_single_export, path, export, named))
        elif _is_zip(path.name):
            yield _Source(path.name, partial(_zip_parcels, path))
        elif is_anybodys(path.name):
            loose.append(path)
    if loose:
        yield _Source(loose[0].name, lambda _: _heap(loose, named))


def _export_in(path: Path) -> FoundExport | None:
    """Return the export whose main file was handed over by itself."""
    found = found_exports(FileTree("", {path.name: path}))
    return found[0] if found else None


def _single_export(
    path: Path, export: FoundExport, named: set[Path], _is_alone: bool
) -> Iterator[TreeParcel]:
    """Yield an export told by its main file; of the files around it only those it names count."""
    has_subfolders = export.kind is not ExportKind.WHATSAPP
    around = folder_tree(path.parent, has_subfolders=has_subfolders)
    tree = FileTree(around.title, {**around.members, path.name: path})
    read = export.read(tree)
    named.update(tree.members[name] for name in read.named)
    yield _chat_parcel(tree, export, read, ())


def _folder_sources(path: Path) -> Iterator[_Source]:
    tree = folder_tree(path)
    zips = [name for name in tree.names if _is_zip(name)]
    members = {name: where for name, where in tree.members.items() if not _is_zip(name)}
    rest = FileTree(tree.title, members, tree.refused)
    if members or tree.refused or not zips:
        yield from _tree_sources(rest)
    for name in zips:
        yield _Source(name, partial(_zip_parcels, tree.members[name]))


def _zip_parcels(path: Path, is_alone: bool) -> Iterator[TreeParcel]:
    yield from _opened(tuple(_tree_sources(ZipTree(path))), is_alone)


def _tree_sources(tree: Tree) -> Iterator[_Source]:
    """Yield the exports among some files, then the files that belong to none."""
    exports = found_exports(tree)
    claims = _Claims(tree, exports)
    for export in exports:
        yield _Source(export.main, partial(claims.read, export))
    yield _Source(tree.title, lambda _: claims.rest(), is_rest=bool(exports))


class _Claims:
    """Which files of a tree belong to its exports, known once these were read."""

    def __init__(self, tree: Tree, exports: tuple[FoundExport, ...]) -> None:
        self._tree = tree
        self._exports = exports
        self._named: set[str] = set()
        self._broken: list[str] = []
        self._left_aside = tuple(tree.refused)

    def read(self, export: FoundExport, _is_alone: bool) -> Iterator[TreeParcel]:
        """Yield one export; the files of one that cannot be read wait until it can."""
        try:
            read = export.read(self._tree)
        except HqError:
            self._broken.append(export.root)
            raise
        self._named |= read.named
        left_aside, self._left_aside = self._left_aside, ()
        yield _chat_parcel(self._tree, export, read, left_aside)

    def rest(self) -> Iterator[TreeParcel]:
        """Yield the files that no export speaks of, if there are any."""
        names = [
            name
            for name in left_over(self._tree, self._exports, self._named)
            if not name.startswith(tuple(self._broken))
        ]
        strange = [name for name in names if is_whatsapp_name(name)]
        refused = (
            *self._left_aside,
            *(RefusedFile(readable(name), "whatsapp_unknown") for name in strange),
        )
        messages = _by_folder(self._tree.title, [one for one in names if one not in set(strange)])
        if messages or refused or not self._exports:
            yield TreeParcel(Channel.FOLDER, self._tree.title, messages, refused, self._tree)


def _chat_parcel(
    tree: Tree, export: FoundExport, read: ChatExport, left_aside: tuple[RefusedFile, ...]
) -> TreeParcel:
    refused = (*read.refused, *left_aside)
    channel = _CHANNELS[export.kind]
    return TreeParcel(channel, read.title or tree.title, tuple(read.messages), refused, tree)


def _heap(paths: Sequence[Path], named: set[Path]) -> Iterator[TreeParcel]:
    """Yield the files that were handed over one by one, without those an export spoke of."""
    members = {path.as_posix(): path for path in paths if path not in named and path.is_file()}
    refused = tuple(
        RefusedFile(readable(path.name), "not_a_file") for path in paths if not path.is_file()
    )
    if not members and not refused:
        return
    title = paths[0].name if len(paths) == 1 else paths[0].parent.name
    files = tuple(ChatFile(readable(path.name), name) for name, path in members.items())
    messages = (_plain("", files),) if files else ()
    yield TreeParcel(Channel.FILES, title, messages, refused, FileTree(title, members))


def _by_folder(title: str, names: Sequence[str]) -> tuple[ChatMessage, ...]:
    folders: dict[str, list[ChatFile]] = defaultdict(list)
    for name in names:
        folder, slash, last = name.rpartition("/")
        folders[f"{title}{'/' * bool(slash)}{folder}"].append(ChatFile(readable(last), name))
    return tuple(_plain(readable(folder), tuple(files)) for folder, files in folders.items())


def _plain(folder: str, files: tuple[ChatFile, ...]) -> ChatMessage:
    return ChatMessage("", folder, "", "", "", None, files=files)


def _refusal(name: str, fault: HqError) -> TreeParcel:
    """Return a parcel that holds nothing; a reason that needs facts is told in general."""
    told = str(fault.facts.get("reason", ""))
    reason = told if "{" not in REASONS.get(told, "{") else "damaged"
    refused = (RefusedFile(name, reason),)
    return TreeParcel(Channel.FILES, name, (), refused, FileTree(name, {}))


def _is_zip(name: str) -> bool:
    return name.lower().endswith(".zip")
