"""What was handed over is recognised, and what is bad in it stops nothing else."""

import json
import os
import stat
import tempfile
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from hq_desktop.domain.chat import Channel, ChatFile, MissingReason
from hq_desktop.domain.errors import DiskFull, FileMissing, FileUnreadable, Refused
from hq_desktop.domain.sentences import sentence
from hq_desktop.exchange import zip_trees
from hq_desktop.exchange.parcels import Parcel, RefusedFile, parcels

LINE = "22.11.2026, 21:40 - Дана: "
HTML = b"<!DOCTYPE html><html><head><title>Exported Data</title></head></html>"


def lay(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files below a folder and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def pack(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return path


def telegram(*photos: str) -> bytes:
    messages = [
        {"id": number, "type": "message", "date_unixtime": "1795365600", "photo": path, "text": ""}
        for number, path in enumerate(photos, 1)
    ]
    root = {"name": "Штаб", "type": "private_group", "id": 19, "messages": messages}
    return json.dumps(root, ensure_ascii=False).encode()


def whatsapp(*said: str) -> bytes:
    return "".join(f"{LINE}{one}\n" for one in said).encode()


def only(*paths: Path) -> Parcel:
    (one,) = parcels(paths)
    return one


def names(parcel: Parcel) -> list[str]:
    """The paths of all files that a parcel holds."""
    files = (file for message in parcel.messages for file in message.files)
    return sorted(file.path for file in files if file.path)


def content(parcel: Parcel, path: str) -> bytes:
    with parcel.fetched(ChatFile(path, path)) as local:
        return local.read_bytes()


def refusals(parcel: Parcel) -> set[tuple[str, str]]:
    return {(one.name, one.reason) for one in parcel.refused}


# What it is


def test_a_folder_of_photos_is_a_message_for_each_sub_folder(tmp_path: Path) -> None:
    folder = lay(tmp_path / "Ночь", {"1.jpg": b"1", "УИК 181/2.jpg": b"2", "УИК 181/3.jpg": b"3"})
    parcel = only(folder)
    assert (parcel.channel, parcel.title) == (Channel.FOLDER, "Ночь")
    told = [(one.chat_name, [file.name for file in one.files]) for one in parcel.messages]
    assert told == [("Ночь", ["1.jpg"]), ("Ночь/УИК 181", ["2.jpg", "3.jpg"])]
    assert {(one.chat, one.number, one.sent_at) for one in parcel.messages} == {("", "", None)}


def test_files_given_together_are_one_message(tmp_path: Path) -> None:
    lay(tmp_path, {"a/1.jpg": b"1", "b/1.jpg": b"2"})
    parcel = only(tmp_path / "a/1.jpg", tmp_path / "b/1.jpg")
    assert parcel.channel is Channel.FILES
    (message,) = parcel.messages
    assert [file.name for file in message.files] == ["1.jpg", "1.jpg"]
    assert [content(parcel, file.path) for file in message.files] == [b"1", b"2"]


def test_what_a_system_leaves_in_a_folder_is_nobodys(tmp_path: Path) -> None:
    nobodys = ["Thumbs.db", ".DS_Store", "desktop.ini", ".hidden.jpg", "a.jpg_thumb.jpg", ".git/x"]
    folder = lay(
        tmp_path / "x", {**dict.fromkeys(nobodys, b"x"), "__MACOSX/._1.jpg": b"x", "1.jpg": b"1"}
    )
    assert names(only(folder)) == ["1.jpg"]


@pytest.mark.parametrize("is_main_given", [False, True])
def test_an_export_of_telegram_is_known_by_its_folder_or_its_file(
    tmp_path: Path, is_main_given: bool
) -> None:
    folder = lay(
        tmp_path / "ChatExport", {"result.json": telegram("photos/1.jpg"), "photos/1.jpg": b"1"}
    )
    parcel = only(folder / "result.json" if is_main_given else folder)
    assert (parcel.channel, parcel.title) == (Channel.TELEGRAM, "Штаб")
    assert content(parcel, "photos/1.jpg") == b"1"


def test_an_export_of_telegram_that_was_zipped_is_one_too(tmp_path: Path) -> None:
    files = {"ChatExport/result.json": telegram("photos/1.jpg"), "ChatExport/photos/1.jpg": b"1"}
    parcel = only(pack(tmp_path / "x.zip", files))
    assert parcel.channel is Channel.TELEGRAM
    assert content(parcel, "ChatExport/photos/1.jpg") == b"1"


@pytest.mark.parametrize("name", ["_chat.txt", "Чат WhatsApp с Штаб.txt", "что-то.txt"])
@pytest.mark.parametrize("is_zip", [False, True])
def test_an_export_of_whatsapp_is_known_by_what_stands_in_it(
    tmp_path: Path, name: str, is_zip: bool
) -> None:
    files = {name: whatsapp("1.jpg (файл добавлен)"), "1.jpg": b"1"}
    parcel = only(pack(tmp_path / "x.zip", files) if is_zip else lay(tmp_path / "x", files))
    assert (parcel.channel, names(parcel)) == (Channel.WHATSAPP, ["1.jpg"])
    assert content(parcel, "1.jpg") == b"1"


def test_files_beside_a_chat_that_it_does_not_name_are_not_lost(tmp_path: Path) -> None:
    files = {"_chat.txt": whatsapp("1.jpg (файл добавлен)"), "1.jpg": b"1", "2.jpg": b"2"}
    chat, rest = parcels([lay(tmp_path / "x", files)])
    assert (chat.channel, names(chat)) == (Channel.WHATSAPP, ["1.jpg"])
    assert (rest.channel, names(rest)) == (Channel.FOLDER, ["2.jpg"])


def test_pages_and_styles_beside_the_json_are_telegrams_own(tmp_path: Path) -> None:
    pages = {
        "messages.html": HTML,
        "css/style.css": b"x",
        "js/script.js": b"x",
        "images/a.png": b"x",
    }
    folder = lay(
        tmp_path / "x", {"result.json": telegram("photos/1.jpg"), "photos/1.jpg": b"1", **pages}
    )
    assert names(only(folder)) == ["photos/1.jpg"]


def test_the_text_and_the_photos_of_a_chat_given_file_by_file_come_once(tmp_path: Path) -> None:
    files = {"_chat.txt": whatsapp("1.jpg (файл добавлен)"), "1.jpg": b"1", "2.jpg": b"2"}
    folder = lay(tmp_path / "x", files)
    chat, heap = parcels([folder / name for name in files])
    assert (names(chat), heap.channel) == (["1.jpg"], Channel.FILES)
    assert [file.name for file in heap.messages[0].files] == ["2.jpg"]


def test_a_mixture_becomes_a_parcel_for_each_part(tmp_path: Path) -> None:
    folder = tmp_path / "Загрузки"
    files = {
        "ChatExport/result.json": telegram("photos/1.jpg"),
        "ChatExport/photos/1.jpg": b"1",
        "скан.pdf": b"2",
        "loose.jpg": b"3",
    }
    lay(folder, files)
    pack(folder / "WhatsApp Chat - Дана.zip", {"_chat.txt": whatsapp("да")})
    loose = lay(tmp_path, {"ещё.jpg": b"4"}) / "ещё.jpg"
    found = [(one.channel, one.title, len(names(one))) for one in parcels([folder, loose])]
    assert found == [
        (Channel.TELEGRAM, "Штаб", 1),
        (Channel.FOLDER, "Загрузки", 2),
        (Channel.WHATSAPP, "Дана", 0),
        (Channel.FILES, "ещё.jpg", 1),
    ]


def test_a_name_written_in_another_way_is_the_same_name(tmp_path: Path) -> None:
    name = "Қайың й.jpg"
    files = {"_chat.txt": whatsapp(f"{name} (файл добавлен)")}
    folder = lay(tmp_path / "x", {**files, unicodedata.normalize("NFD", name): b"1"})
    assert len(names(only(folder))) == 1


# What is refused as a whole


def test_an_export_as_web_pages_is_told_how_to_export_json(tmp_path: Path) -> None:
    folder = lay(tmp_path / "x", {"messages.html": HTML, "photos/photo_1.jpg": b"1"})
    with pytest.raises(Refused) as caught:
        list(parcels([folder]))
    assert caught.value.facts["reason"] == "telegram_html"
    assert "Machine-readable JSON" in sentence(caught.value).filled()


def test_an_account_as_web_pages_is_refused_once(tmp_path: Path) -> None:
    files = {"export_results.html": HTML, "chats/chat_001/messages.html": HTML}
    lay(tmp_path / "x", files)
    found = list(parcels([tmp_path / "x", lay(tmp_path / "y", {"1.jpg": b"1"})]))
    assert [refusals(one) for one in found] == [{("export_results.html", "telegram_html")}, set()]


def test_a_broken_export_alone_is_told_with_its_place(tmp_path: Path) -> None:
    broken = telegram("photos/1.jpg")[:-20]
    folder = lay(tmp_path / "x", {"result.json": broken, "photos/1.jpg": b"1"})
    with pytest.raises(FileUnreadable) as caught:
        list(parcels([folder]))
    assert caught.value.facts["reason"] == "json_broken"


def test_a_broken_export_among_others_does_not_stop_them(tmp_path: Path) -> None:
    broken = lay(tmp_path / "x", {"result.json": telegram("1.jpg")[:-20], "1.jpg": b"1"})
    other = lay(tmp_path / "y", {"2.jpg": b"2"})
    first, second = parcels([broken, other])
    assert (names(first), refusals(first)) == ([], {("result.json", "damaged")})
    assert names(second) == ["2.jpg"]


def test_a_text_called_a_chat_that_is_none_is_told(tmp_path: Path) -> None:
    parcel = only(lay(tmp_path / "x", {"_chat.txt": "кто-то что-то".encode(), "1.jpg": b"1"}))
    assert (names(parcel), refusals(parcel)) == (["1.jpg"], {("_chat.txt", "whatsapp_unknown")})


def test_a_path_that_is_not_there_is_told_before_anything(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        next(parcels([lay(tmp_path / "x", {"1.jpg": b"1"}), tmp_path / "нет"]))


# Zips


@pytest.mark.parametrize(
    "name", ["../evil.jpg", "/etc/evil.jpg", "C:/evil.jpg", "a/../../evil.jpg", "..\\evil.jpg"]
)
def test_a_member_that_leads_out_of_the_zip_is_refused(tmp_path: Path, name: str) -> None:
    parcel = only(pack(tmp_path / "x.zip", {name: b"x", "1.jpg": b"1"}))
    assert names(parcel) == ["1.jpg"]
    assert refusals(parcel) == {(name.replace("\\", "/"), "path_escapes")}


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("a.jpg")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr(link, "/etc/passwd")
    assert refusals(only(tmp_path / "x.zip")) == {("a.jpg", "link_outside")}


def test_a_zip_in_a_zip_and_a_name_that_stands_twice_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr("a.jpg", b"1")
        packed.writestr("in.zip", b"PK")
        with pytest.warns(UserWarning, match="Duplicate name"):
            packed.writestr("a.jpg", b"2")
    parcel = only(tmp_path / "x.zip")
    assert refusals(parcel) == {("in.zip", "zip_in_zip"), ("a.jpg", "zip_name_twice")}
    assert content(parcel, "a.jpg") == b"1"


def test_a_bomb_is_refused_and_the_photo_beside_it_is_not(tmp_path: Path) -> None:
    bomb = bytes(zip_trees.RATIO_LOOKED_AT + 1)
    parcel = only(pack(tmp_path / "x.zip", {"bomb.jpg": bomb, "1.jpg": b"1"}))
    assert (names(parcel), refusals(parcel)) == (["1.jpg"], {("bomb.jpg", "zip_bomb")})


def test_a_zip_has_a_limit_of_members_and_of_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = pack(tmp_path / "x.zip", {"1.jpg": b"1" * 10, "2.jpg": b"2" * 50, "3.jpg": b"3" * 10})
    monkeypatch.setattr(zip_trees, "LARGEST_MEMBER", 40)
    monkeypatch.setattr(zip_trees, "LARGEST_CONTENT", 15)
    told = {("2.jpg", "larger_than_2_gb"), ("3.jpg", "zip_too_large")}
    assert refusals(only(path)) == told
    monkeypatch.setattr(zip_trees, "MOST_MEMBERS", 2)
    with pytest.raises(FileUnreadable) as caught:
        list(parcels([path]))
    assert caught.value.facts["reason"] == "zip_too_many"


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {"1.jpg": b"1", "2.jpg": b"2"})
    raw = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + place] |= 1
    path.write_bytes(raw)
    parcel = only(path)
    assert (names(parcel), refusals(parcel)) == (["2.jpg"], {("1.jpg", "password")})


def test_a_member_whose_bytes_are_damaged_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("1.jpg", b"first")
        packed.writestr("2.jpg", b"second")
    path.write_bytes(path.read_bytes().replace(b"first", b"fxrst", 1))
    parcel = only(path)
    with pytest.raises(FileUnreadable) as caught, parcel.fetched(ChatFile("1.jpg", "1.jpg")):
        pass
    assert caught.value.facts["reason"] == "damaged"
    assert content(parcel, "2.jpg") == b"second"


def test_a_member_longer_than_the_zip_says_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("1.jpg", b"1" * 4000)
    raw = path.read_bytes().replace((4000).to_bytes(4, "little"), (40).to_bytes(4, "little"))
    path.write_bytes(raw)
    parcel = only(path)
    with pytest.raises(FileUnreadable), parcel.fetched(ChatFile("1.jpg", "1.jpg")):
        pass


@pytest.mark.parametrize("raw", [b"", b"PK", b"PK\x03\x04 no zip", b"\xff\xd8\xff a photo"])
def test_a_zip_that_is_none_is_told(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(FileUnreadable) as caught:
        list(parcels([lay(tmp_path, {"x.zip": raw}) / "x.zip"]))
    assert caught.value.facts["reason"] == "damaged"


def test_a_zip_cut_short_among_others_does_not_stop_them(tmp_path: Path) -> None:
    whole = pack(tmp_path / "whole.zip", {"1.jpg": b"1" * 100})
    cut = lay(tmp_path, {"cut.zip": whole.read_bytes()[:60]}) / "cut.zip"
    first, second = parcels([cut, whole])
    assert refusals(first) == {("cut.zip", "damaged")}
    assert names(second) == ["1.jpg"]


@pytest.mark.parametrize("letters", ["cp866", "cp1251", "utf-8"])
def test_russian_names_of_a_zip_made_by_windows_are_read(tmp_path: Path, letters: str) -> None:
    name = "Участок 181/Протокол №2.jpg"
    encoded = name.encode(letters)
    path = pack(tmp_path / "x.zip", {"?" * len(encoded): b"1"})
    path.write_bytes(path.read_bytes().replace(b"?" * len(encoded), encoded))
    parcel = only(path)
    assert names(parcel) == [name]
    assert content(parcel, name) == b"1"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full disk to try")
def test_a_full_disk_is_not_taken_for_a_damaged_zip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "full").symlink_to("/dev/full")
    monkeypatch.setattr(zip_trees, "_new_file", lambda _: tmp_path / "full")
    parcel = only(pack(tmp_path / "x.zip", {"1.jpg": b"1"}))
    with pytest.raises(DiskFull), parcel.fetched(ChatFile("1.jpg", "1.jpg")):
        pass


def test_a_zip_of_the_large_kind_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 1)
    path = pack(tmp_path / "x.zip", {"1.jpg": b"1", "2.jpg": b"2"})
    assert b"PK\x06\x07" in path.read_bytes()
    assert content(only(path), "2.jpg") == b"2"
    monkeypatch.setattr(zip_trees, "_LARGEST_DIRECTORY", 90)
    with pytest.raises(FileUnreadable) as caught:
        list(parcels([path]))
    assert caught.value.facts["reason"] == "zip_too_many"


def test_the_local_file_of_a_member_is_gone_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    parcel = only(pack(tmp_path / "x.zip", {"1.jpg": b"1", "2.jpg": b"2"}))
    for name in names(parcel):
        with parcel.fetched(ChatFile(name, name)) as local:
            assert (local.suffix, len(list((tmp_path / "temp").iterdir()))) == (".jpg", 1)
    assert list((tmp_path / "temp").iterdir()) == []


# Folders


def test_links_that_lead_out_of_a_folder_are_refused(tmp_path: Path) -> None:
    outside = lay(tmp_path / "outside", {"secret.jpg": b"x"})
    folder = lay(tmp_path / "x", {"1.jpg": b"1", "in/2.jpg": b"2"})
    (folder / "a.jpg").symlink_to(outside / "secret.jpg")
    (folder / "b").symlink_to(outside)
    (folder / "c.jpg").symlink_to(folder / "нет.jpg")
    (folder / "d").symlink_to(folder)
    (folder / "e.jpg").symlink_to(folder / "1.jpg")
    parcel = only(folder)
    assert names(parcel) == ["1.jpg", "e.jpg", "in/2.jpg"]
    assert refusals(parcel) == {(name, "link_outside") for name in ("a.jpg", "b", "c.jpg")}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such files")
def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    folder = lay(tmp_path / "x", {"1.jpg": b"1"})
    os.mkfifo(folder / "pipe.jpg")
    parcel = only(folder)
    assert (names(parcel), refusals(parcel)) == (["1.jpg"], {("pipe.jpg", "not_a_file")})


def test_a_file_that_vanished_is_told(tmp_path: Path) -> None:
    parcel = only(lay(tmp_path / "x", {"1.jpg": b"1"}))
    (tmp_path / "x" / "1.jpg").unlink()
    with pytest.raises(FileMissing), parcel.fetched(ChatFile("1.jpg", "1.jpg")):
        pass


def test_a_file_that_is_missing_is_not_fetched(tmp_path: Path) -> None:
    parcel = only(lay(tmp_path / "x", {"_chat.txt": whatsapp("1.jpg (файл добавлен)")}))
    (file,) = parcel.messages[0].files
    assert file.missing is MissingReason.ABSENT
    with pytest.raises(FileMissing), parcel.fetched(file):
        pass


def test_a_path_of_an_export_that_leads_out_fetches_nothing(tmp_path: Path) -> None:
    lay(tmp_path, {"secret.jpg": b"x"})
    parcel = only(lay(tmp_path / "x", {"result.json": telegram("../secret.jpg")}))
    assert parcel.refused == (RefusedFile("../secret.jpg", "path_escapes"),)
    with pytest.raises(FileMissing), parcel.fetched(ChatFile("s", "../secret.jpg")):
        pass


def test_an_empty_folder_is_a_parcel_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    assert only(tmp_path / "x").messages == ()
