"""Realistic exports with their known truth, for any test.

`for make in ALL: truth = make(folder, seed=1, messages=300, files=500, extended=False)` writes one
export into an empty folder and returns its `Truth`; `truth.path` is what a person hands over.
`extended` writes a later export of the same chat: everything that was there, and a tenth more. An
album counts as one of `messages`, but is several messages of the export (`truth.messages`); about
4 files in a hundred are named and missing on top of `files`. The same seed gives the same sheets
in every kind of export. Towns and precincts stand in `truth.TOWNS`.
"""

from pathlib import Path

from tests.samples.chats import telegram, whatsapp
from tests.samples.chats.story import Story, present, story
from tests.samples.chats.truth import FileTruth, Truth


def telegram_chat(
    folder: Path, seed: int = 1, messages: int = 300, files: int = 500, extended: bool = False
) -> Truth:
    """Write one group as Telegram Desktop exports it."""
    told = story(seed, messages, files, extended)
    path = folder / "ChatExport_2026-11-23"
    path.mkdir()
    chat, truths = telegram.write_chat(path, "", told, 0, 1)
    telegram.write_result(path, chat)
    return _truth(path, told, truths)


def telegram_account(
    folder: Path, seed: int = 1, messages: int = 300, files: int = 500, extended: bool = False
) -> Truth:
    """Write a whole account: two chats and one that was left."""
    told = story(seed, messages, files, extended)
    path = folder / "DataExport_2026-11-23"
    path.mkdir()
    truths: dict[str, FileTruth] = {}
    chats: list[object] = []
    for place in range(3):
        prefix = f"chats/chat_{place + 1:02}/"
        chat, own = telegram.write_chat(path, prefix, told, place, 3)
        chats.append(chat)
        truths |= own
    root: dict[str, object] = {"about": "Here is the data you requested."}
    root["personal_information"] = {"user_id": 1, "first_name": "Штаб"}
    root["chats"] = {"about": "This page lists all chats.", "list": chats[:2]}
    root["left_chats"] = {"about": "Chats that were left.", "list": chats[2:]}
    telegram.write_result(path, root)
    return _truth(path, told, truths)


def whatsapp_android(
    folder: Path, seed: int = 1, messages: int = 300, files: int = 500, extended: bool = False
) -> Truth:
    """Write a folder as Android exports it in Russian."""
    told = story(seed, messages, files, extended)
    path = folder / "WhatsApp"
    path.mkdir()
    return _truth(path, told, whatsapp.write(path, told, whatsapp.ANDROID)[1])


def whatsapp_iphone(
    folder: Path, seed: int = 1, messages: int = 300, files: int = 500, extended: bool = False
) -> Truth:
    """Write a zip as an iPhone exports it in English, with a clock of twelve hours."""
    told = story(seed, messages, files, extended)
    name = "WhatsApp Chat - Штаб 22.zip"
    path, truths = whatsapp.write(folder, told, whatsapp.IPHONE, name)
    return _truth(path, told, truths)


def whatsapp_kazakh(
    folder: Path, seed: int = 1, messages: int = 300, files: int = 500, extended: bool = False
) -> Truth:
    """Write a zip with a wording that no reader knows, the year standing first."""
    told = story(seed, messages, files, extended)
    path, truths = whatsapp.write(folder, told, whatsapp.KAZAKH, "Штаб 22 WhatsApp чаты.zip")
    return _truth(path, told, truths)


ALL = (telegram_chat, telegram_account, whatsapp_android, whatsapp_iphone, whatsapp_kazakh)


def _truth(path: Path, told: Story, truths: dict[str, FileTruth]) -> Truth:
    missing = sum(post.file is not None for post in told.posts) - len(list(present(told.posts)))
    return Truth(path, len(told.posts), truths, missing, told.observers)
