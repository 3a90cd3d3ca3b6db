"""Writing a story as the telephones of WhatsApp export it."""

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.samples.chats.story import Post, SentFile, Shape, Story
from tests.samples.chats.truth import FileTruth

_MARK = "\u200e"
_LETTERS = {
    Shape.PHOTO: ("IMG", "PHOTO", "jpg"),
    Shape.VIDEO: ("VID", "VIDEO", "mp4"),
    Shape.VOICE: ("PTT", "AUDIO", "opus"),
}


@dataclass(frozen=True, slots=True)
class Telephone:
    """How one kind of telephone writes: `line` gets a post, what it says and its place."""

    text_name: str
    ends_lines: str
    opening: str
    line: Callable[[Post, str], str]
    attached: Callable[[str, str], str]
    omitted: str
    is_iphone: bool = False


def _android_line(post: Post, said: str) -> str:
    return f"{post.at:%d.%m.%Y, %H:%M} - {post.sender}: {said}"


def _kazakh_line(post: Post, said: str) -> str:
    return f"{post.at:%Y-%m-%d, %H:%M} - {post.sender}: {said}"


def _iphone_line(post: Post, said: str) -> str:
    hour = post.at.hour % 12 or 12
    half = "AM" if post.at.hour < 12 else "PM"
    moment = f"{post.at.month}/{post.at.day}/{post.at:%y}, {hour}:{post.at:%M:%S}\u202f{half}"
    return f"{_MARK * said.startswith(_MARK)}[{moment}] {post.sender}: {said}"


def _below(words: str) -> Callable[[str, str], str]:
    return lambda name, text: f"{_MARK}{name} ({words})" + f"\n{text}" * bool(text)


def _beside(words: str) -> Callable[[str, str], str]:
    return lambda name, text: f"{text} " * bool(text) + f"{_MARK}<{words}: {name}>"


ANDROID = Telephone(
    "Чат WhatsApp с Штаб 22.txt",
    "\n",
    "22.11.2026, 19:58 - Сообщения и звонки защищены сквозным шифрованием. Подробнее.\n"
    '22.11.2026, 19:59 - Штаб создал(а) группу "Штаб 22"\n',
    _android_line,
    _below("файл добавлен"),
    "<Без медиафайлов>",
)
IPHONE = Telephone(
    "_chat.txt",
    "\r\n",
    f"[11/22/26, 7:58:01\u202fPM] Штаб 22: {_MARK}Messages and calls are end-to-end encrypted.\r\n",
    _iphone_line,
    _beside("attached"),
    f"{_MARK}image omitted",
    is_iphone=True,
)
KAZAKH = Telephone(
    "Штаб 22 WhatsApp чаты.txt",
    "\n",
    "2026-11-22, 19:58 - Штаб топты құрды\n",
    _kazakh_line,
    _below("файл берілді"),
    "<Файл берілмеді>",
)
"""No real telephone's wording: none is known. The shapes are Android's."""


def write(
    folder: Path, story: Story, telephone: Telephone, zip_name: str = ""
) -> tuple[Path, dict[str, FileTruth]]:
    """Write the export, as a zip where `zip_name` is given; return what to hand over, and truth."""
    names = {
        post.file.number: _name(post.file, post, telephone)
        for post in story.posts
        if post.file is not None
    }
    lines = [telephone.line(post, _said(post, names, telephone)) for post in story.posts]
    text = telephone.opening + "".join(line + "\n" for line in lines).replace(
        "\n", telephone.ends_lines
    )
    contents = {telephone.text_name: text.encode()}
    truths: dict[str, FileTruth] = {}
    for post in story.posts:
        if post.file is not None and post.file.content:
            name = names[post.file.number]
            contents[name] = post.file.content
            truths[name] = _truth(post.file, names)
    return _written(folder, contents, zip_name), truths


def _written(folder: Path, contents: Mapping[str, bytes], zip_name: str) -> Path:
    if not zip_name:
        for name, content in contents.items():
            (folder / name).write_bytes(content)
        return folder
    path = folder / zip_name
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in contents.items():
            packed.writestr(name, content)
    return path


def _said(post: Post, names: Mapping[int, str], telephone: Telephone) -> str:
    text = post.text
    if post.file is None:
        return text
    if not post.file.content and post.file.number % 2:
        return telephone.omitted
    return telephone.attached(names[post.file.number], text)


def _name(file: SentFile, post: Post, telephone: Telephone) -> str:
    if file.shape is Shape.DOCUMENT:
        name = f"IMG_{file.number:04} хаттама.jpg"
        return f"{file.number:08}-{name}" if telephone.is_iphone else name
    short, long, ending = _LETTERS[file.shape]
    if telephone.is_iphone:
        return f"{file.number:08}-{long}-{post.at:%Y-%m-%d-%H-%M-%S}.{ending}"
    return f"{short}-{post.at:%Y%m%d}-WA{file.number:04}.{ending}"


def _truth(file: SentFile, names: Mapping[int, str]) -> FileTruth:
    original = "" if file.original is None else names[file.original]
    return FileTruth(names[file.number], file.place, file.told, file.likeness, original)
