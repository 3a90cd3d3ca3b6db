"""What an export of Telegram Desktop tells, field by field."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.chat import ChatFile, ChatMessage, MissingReason
from hq_desktop.domain.errors import FileUnreadable, HqError
from hq_desktop.exchange.chats.export import ChatExport
from hq_desktop.exchange.chats.telegram import read_telegram
from hq_desktop.exchange.trees import RefusedFile

PHOTO = "photos/photo_1@22-11-2026_21-40-00.jpg"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def message(**fields: Any) -> dict[str, Any]:
    """A message as Telegram writes it, with some fields replaced or added."""
    usual = {
        "id": 7,
        "type": "message",
        "date": "2026-11-22T21:40:00",
        "date_unixtime": "1795365600",
        "from": "Дана К.",
        "from_id": "user77",
        "text": "",
    }
    return usual | fields


def chat(*messages: Any, **fields: Any) -> dict[str, Any]:
    usual = {"name": "Штаб", "type": "private_group", "id": 19, "messages": list(messages)}
    return usual | fields


def read(root: Any, *present: str) -> ChatExport:
    found: Callable[[str], str | None] = {path: path for path in present}.get
    return read_telegram(json.dumps(root, ensure_ascii=False).encode(), "result.json", found)


def only(export: ChatExport) -> ChatMessage:
    (one,) = export.messages
    return one


def test_a_photo_with_its_caption_is_one_message() -> None:
    read_message = only(read(chat(message(photo=PHOTO, text="УИК 181")), PHOTO))
    assert read_message == ChatMessage(
        chat="19",
        chat_name="Штаб",
        number="7",
        sender="Дана К.",
        sender_key="user77",
        sent_at=datetime(2026, 11, 22, 16, 40, tzinfo=UTC),
        text="УИК 181",
        files=(ChatFile("photo_1@22-11-2026_21-40-00.jpg", PHOTO),),
    )


def test_the_texts_of_entities_are_joined() -> None:
    parts = ["УИК ", {"type": "bold", "text": "181"}, {"type": "plain", "text": " хаттама"}]
    assert only(read(chat(message(text=parts)))).text == "УИК 181 хаттама"


def test_a_document_keeps_the_name_and_kind_its_sender_gave() -> None:
    fields = {"file": "files/a.jpg", "file_name": "скан.jpg", "mime_type": "image/jpeg"}
    file = only(read(chat(message(**fields)), "files/a.jpg")).files[0]
    assert file == ChatFile("скан.jpg", "files/a.jpg", media_type="image/jpeg")


@pytest.mark.parametrize(
    "kind", ["sticker", "animation", "video_message", "voice_message", "video_file", "audio_file"]
)
def test_media_of_every_kind_are_files(kind: str) -> None:
    fields = {"file": "x/1.bin", "media_type": kind, "mime_type": "video/mp4"}
    file = only(read(chat(message(**fields)), "x/1.bin")).files[0]
    assert file == ChatFile("1.bin", "x/1.bin", media_type=kind)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (
            "(File not included. Change data exporting settings to download.)",
            MissingReason.NOT_INCLUDED,
        ),
        (
            "(File exceeds maximum size. Change data exporting settings to download.)",
            MissingReason.TOO_LARGE,
        ),
        ("(File unavailable, please try again later)", MissingReason.UNAVAILABLE),
        (PHOTO, MissingReason.ABSENT),
    ],
)
def test_a_file_that_is_not_there_is_missing_with_its_reason(
    path: str, reason: MissingReason
) -> None:
    (file,) = only(read(chat(message(photo=path)))).files
    assert (file.path, file.missing) == ("", reason)


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "/etc/passwd", "C:\\Windows\\a.jpg", "photos\\..\\..\\a.jpg"]
)
def test_a_path_that_leads_out_of_the_export_is_refused(path: str) -> None:
    export = read(chat(message(photo=path, text="181")), path)
    assert only(export).files[0].missing is MissingReason.ABSENT
    assert export.refused == [RefusedFile(path, "path_escapes")]


def test_service_and_unsupported_messages_are_none() -> None:
    service = message(type="service", action="pin_message", text="закрепил")
    assert read(chat(service, {"id": 8, "type": "unsupported"}, message(text=""))).messages == []


def test_a_file_of_a_service_message_belongs_to_the_export_nevertheless() -> None:
    service = message(type="service", action="edit_group_photo", photo=PHOTO)
    assert read(chat(service), PHOTO).named == {PHOTO}


def test_an_answer_a_forward_and_an_edit_are_kept() -> None:
    fields = {"reply_to_message_id": 5, "forwarded_from": "Ерлан Б.", "text": "да"}
    told = only(read(chat(message(**fields, edited_unixtime="1795365660"))))
    assert (told.reply_to, told.forwarded_from) == ("5", "Ерлан Б.")
    assert told.edited_at == datetime(2026, 11, 22, 16, 41, tzinfo=UTC)


def test_an_answer_to_another_chat_is_an_answer_to_nothing_here() -> None:
    fields = {"reply_to_message_id": 5, "reply_to_peer_id": "channel1", "text": "да"}
    assert only(read(chat(message(**fields)))).reply_to == ""


def test_a_forward_from_nobody_named_is_still_a_forward() -> None:
    assert only(read(chat(message(forwarded_from=None, text="да")))).forwarded_from == "?"


def test_a_deleted_account_has_no_name_but_a_number() -> None:
    told = only(read(chat(message(**{"from": None, "text": "да"}), name=None)))
    assert (told.sender, told.sender_key, told.chat_name) == ("", "user77", "")


def test_the_number_of_a_sender_in_an_old_export_reads_like_that_of_a_new_one() -> None:
    assert only(read(chat(message(from_id=77, text="да")))).sender_key == "user77"


def test_an_old_export_tells_the_moment_without_its_zone() -> None:
    old = message(text="да", edited="1970-01-01T06:00:00")
    del old["date_unixtime"]
    told = only(read(chat(old)))
    assert told.sent_at == datetime(2026, 11, 22, 16, 40, tzinfo=UTC)
    assert (told.is_zone_known, told.edited_at) == (False, None)


def test_messages_from_before_the_group_grew_have_negative_numbers() -> None:
    assert only(read(chat(message(id=-999999998, text="да")))).number == "-999999998"


def test_a_contact_a_place_and_a_poll_are_said_in_words() -> None:
    contact = {"first_name": "Олег", "last_name": "Н.", "phone_number": "+77010000000"}
    place = {"latitude": 43.2381, "longitude": 76.9452}
    answers = [{"text": "да", "voters": 3, "chosen": False}, {"text": "нет", "voters": 0}]
    poll = {"question": "Выдали копию?", "answers": answers}
    fields = ({"contact_information": contact}, {"location_information": place}, {"poll": poll})
    told = [only(read(chat(message(**one)))).text for one in fields]
    assert told == [
        "Олег Н., +77010000000",
        "43.2381, 76.9452",
        "Выдали копию?\n— да: 3\n— нет: 0",
    ]


def test_a_chat_gives_the_same_keys_alone_and_inside_its_account() -> None:
    alone = chat(message(photo=PHOTO, text="181"), message(id=8, text="да"))
    left = alone | {
        "messages": [message(photo=f"chats/chat_02/{PHOTO}", text="181"), message(id=8, text="да")]
    }
    chats = {"chats": {"list": [chat(id=1)]}, "left_chats": {"list": [left]}}
    account = read({"about": "", **chats}, f"chats/chat_02/{PHOTO}")
    keys = [(one.chat, one.number) for one in account.messages]
    assert keys == [(one.chat, one.number) for one in read(alone, PHOTO).messages]
    assert account.messages[0].files[0].path == f"chats/chat_02/{PHOTO}"


def test_control_characters_as_telegram_writes_them_are_read() -> None:
    text = json.dumps(chat(message(text="Участок ONE 181"))).replace("ONE", "\\x01")
    told = read_telegram(text.encode(), "result.json", lambda _: None)
    assert only(told).text == "Участок \x01 181"


def test_what_no_database_keeps_is_taken_out_of_texts() -> None:
    text = json.dumps(chat(message(text="УИК 181 HERE"))).replace("HERE", "\\x00\\ud800")
    told = read_telegram(text.encode(), "result.json", lambda _: None)
    assert only(told).text == "УИК 181 ?"


def test_a_backslash_before_an_x_stays_what_it_is() -> None:
    text = json.dumps(chat(message(text="C:\\x01 BREAK"))).replace("BREAK", "\\x02")
    told = read_telegram(text.encode(), "result.json", lambda _: None)
    assert only(told).text == "C:\\x01 \x02"


def test_a_broken_export_is_told_with_its_place() -> None:
    whole = json.dumps(chat(message(text="да")), indent=1)
    with pytest.raises(FileUnreadable) as caught:
        read_telegram(whole[:60].encode(), "result.json", lambda _: None)
    assert caught.value.facts["reason"] == "json_broken"
    assert caught.value.facts["line"] == 3


def test_an_export_nested_without_end_is_told_and_does_not_crash() -> None:
    with pytest.raises(FileUnreadable):
        read_telegram(b"[" * 200_000, "result.json", lambda _: None)


def test_an_account_without_chats_is_told() -> None:
    with pytest.raises(FileUnreadable) as caught:
        read({"about": "", "personal_information": {}})
    assert caught.value.facts["reason"] == "telegram_without_chats"


def test_a_chat_without_a_number_does_not_stop_the_others() -> None:
    chats = [chat(message(text="да"), id=None, name="А"), chat(message(text="да"))]
    export = read({"chats": {"list": chats}})
    assert only(export).chat == "19"
    assert export.refused == [RefusedFile("А", "telegram_chat_faulty")]


def test_a_message_without_a_number_does_not_stop_the_others() -> None:
    export = read(chat(message(id=None, text="нет"), message(text="да")))
    assert only(export).text == "да"
    assert export.refused == [RefusedFile("Штаб: 1", "telegram_message_faulty")]


@given(
    key=st.sampled_from(
        [
            *("id", "type", "date", "date_unixtime", "edited", "from", "from_id", "photo", "file"),
            *("forwarded_from", "reply_to_message_id", "file_name", "mime_type", "text"),
            *("contact_information", "location_information", "poll"),
        ]
    ),
    value=JSON,
)
def test_any_value_in_any_field_is_a_message_or_a_refusal(key: str, value: Any) -> None:
    export = read(chat(message(text="да") | {key: value}, message(id=8, text="ещё")))
    assert export.messages[-1].text == "ещё"
    assert len(export.messages) + len(export.refused) >= 1


@given(key=st.sampled_from(["name", "id", "type", "messages", "chats", "left_chats"]), value=JSON)
def test_any_value_in_any_field_of_a_chat_is_read_or_refused(key: str, value: Any) -> None:
    try:
        export = read(chat(message(text="да")) | {key: value})
    except HqError:
        assert key == "messages"
    else:
        assert export.messages or export.refused or key == "messages"
