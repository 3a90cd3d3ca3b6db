"""Writing a story as Telegram Desktop exports it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from zlib import crc32

from tests.samples.chats.story import Post, SentFile, Shape, Story
from tests.samples.chats.truth import FileTruth

NOT_EXPORTED = (
    "(File not included. Change data exporting settings to download.)",
    "(File exceeds maximum size. Change data exporting settings to download.)",
    "(File unavailable, please try again later)",
)
_FOLDERS = {
    Shape.PHOTO: "photos",
    Shape.DOCUMENT: "files",
    Shape.VIDEO: "video_files",
    Shape.VOICE: "voice_messages",
}
_KINDS = {
    Shape.VIDEO: ("video_file", "video/mp4"),
    Shape.VOICE: ("voice_message", "audio/ogg"),
}


def write_chat(
    folder: Path, prefix: str, story: Story, place: int, chats: int
) -> tuple[dict[str, object], dict[str, FileTruth]]:
    """Write the files of every `chats`th sender from `place` on; return the chat and the truth."""
    own = [post for post in story.posts if _chat_of(post, story, chats) == place]
    numbers = {id(post): 1000 + 3 * count for count, post in enumerate(own)}
    names = {
        post.file.number: prefix + _path(post.file, count)
        for count, post in enumerate(story.posts)
        if post.file is not None
    }
    messages: list[object] = [_service(own[0])] if own else []
    truths: dict[str, FileTruth] = {}
    for post in own:
        messages.append(_message(post, numbers, names, prefix))
        if post.file is not None and post.file.content:
            truth = _truth(post.file, names)
            truths[truth.name] = truth
            path = folder / truth.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(post.file.content)
            if post.file.shape is Shape.DOCUMENT:
                (folder / f"{truth.name}_thumb.jpg").write_bytes(b"\xff\xd8\xff thumbnail")
    messages.append({"id": 999_999, "type": "unsupported"})
    return {
        "name": f"Штаб {place + 1}",
        "type": "private_supergroup",
        "id": 1_900_000_001 + place,
        "messages": messages,
    }, truths


def write_result(folder: Path, root: Mapping[str, object]) -> None:
    """Write `result.json` as Telegram does: Cyrillic as it is, one space a level."""
    text = json.dumps(root, ensure_ascii=False, indent=1)
    (folder / "result.json").write_text(text, encoding="utf-8")


def _chat_of(post: Post, story: Story, chats: int) -> int:
    senders = list(story.observers)
    return senders.index(post.sender) % chats if post.sender in senders else 0


def _path(file: SentFile, count: int) -> str:
    day = "22-11-2026_20-05-00"
    ending = {Shape.VIDEO: "mp4", Shape.VOICE: "ogg"}.get(file.shape, "jpg")
    stem = f"photo_{count}@{day}" if file.shape is Shape.PHOTO else f"IMG_{count:04}"
    return f"{_FOLDERS[file.shape]}/{stem}.{ending}"


def _truth(file: SentFile, names: Mapping[int, str]) -> FileTruth:
    original = "" if file.original is None else names[file.original]
    return FileTruth(names[file.number], file.place, file.told, file.likeness, original)


def _service(post: Post) -> dict[str, object]:
    return {
        "id": 1,
        "type": "service",
        **_dates("date", post),
        "actor": "Штаб",
        "actor_id": "user1",
        "action": "create_group",
        "title": "Штаб",
        "text": "",
        "text_entities": [],
    }


def _dates(key: str, post: Post) -> dict[str, object]:
    return {
        key: post.at.replace(tzinfo=None).isoformat(timespec="seconds"),
        f"{key}_unixtime": str(int(post.at.timestamp())),
    }


def _message(
    post: Post, numbers: Mapping[int, int], names: Mapping[int, str], prefix: str
) -> dict[str, object]:
    number = numbers[id(post)]
    message: dict[str, object] = {"id": number, "type": "message", **_dates("date", post)}
    if number % 17 == 0 and post.text:
        message |= _dates("edited", post)
    message |= {"from": post.sender, "from_id": f"user{crc32(post.sender.encode())}"}
    if post.forwarded_from:
        message["forwarded_from"] = post.forwarded_from if number % 5 else None
    if post.answers is not None:
        message["reply_to_message_id"] = numbers[id(post.answers)]
    if post.file is not None:
        message |= dict(_media(post.file, names[post.file.number], number))
    return message | _text(post.text, number)


def _media(file: SentFile, name: str, number: int) -> Iterator[tuple[str, object]]:
    path = name if file.content else NOT_EXPORTED[number % 3]
    if file.shape is Shape.PHOTO:
        yield from {"photo": path, "photo_file_size": len(file.content)}.items()
        yield from {"width": 680, "height": 980}.items()
        return
    kind, mime = _KINDS.get(file.shape, ("", "image/jpeg"))
    yield from {"file": path, "file_name": name.rpartition("/")[2]}.items()
    yield "file_size", len(file.content)
    if kind:
        yield "media_type", kind
    else:
        yield "thumbnail", f"{path}_thumb.jpg"
    yield "mime_type", mime


def _text(text: str, number: int) -> dict[str, object]:
    if not text or number % 2:
        entities: list[object] = [{"type": "plain", "text": text}] if text else []
        return {"text": text, "text_entities": entities}
    first, space, rest = text.partition(" ")
    parts: list[object] = [{"type": "bold", "text": first}, space + rest]
    return {"text": parts, "text_entities": [parts[0], {"type": "plain", "text": space + rest}]}
