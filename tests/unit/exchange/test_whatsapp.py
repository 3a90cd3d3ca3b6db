"""What the text of a WhatsApp export tells, whatever telephone and language wrote it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.chat import ChatFile, ChatMessage, MissingReason
from hq_desktop.exchange.chats.export import ChatExport
from hq_desktop.exchange.chats.whatsapp import chat_name, is_whatsapp, read_whatsapp
from hq_desktop.exchange.trees import RefusedFile

LRM = "\u200e"
IMAGE = "IMG-20261122-WA0012.jpg"
PHOTO = "00000012-PHOTO-2026-11-22-21-40-05.jpg"


def read(text: str, *present: str) -> ChatExport:
    return read_whatsapp(text.encode(), "Штаб", {name: name for name in present}.get)


def only(text: str, *present: str) -> ChatMessage:
    (one,) = read(text, *present).messages
    return one


def almaty(day: int, hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 11, day, hour - 5, minute, second, tzinfo=UTC)


def test_a_photo_from_android_has_its_caption_on_the_next_line() -> None:
    text = f"22.11.2026, 21:40 - Дана К.: {LRM}{IMAGE} (файл добавлен)\nУИК 181\nхаттама\n"
    told = only(text, IMAGE)
    assert (told.sender, told.text) == ("Дана К.", "УИК 181\nхаттама")
    assert told.files == (ChatFile(IMAGE, IMAGE),)
    assert (told.sent_at, told.is_zone_known) == (almaty(22, 21, 40), False)


def test_a_photo_from_an_iphone_is_named_in_brackets() -> None:
    text = f"{LRM}[22.11.2026, 21:40:05] Дана К.: {LRM}<прикреплено: {PHOTO}>\r\n"
    told = only(text, PHOTO)
    assert (told.text, told.files) == ("", (ChatFile(PHOTO, PHOTO),))
    assert told.sent_at == almaty(22, 21, 40, 5)


def test_a_caption_of_an_iphone_stands_before_the_photo() -> None:
    text = f"[22.11.26, 21:40:05] Дана К.: УИК 181 {LRM}<attached: {PHOTO}>"
    assert only(text, PHOTO).text == "УИК 181"


def test_a_document_of_an_iphone_keeps_its_own_name() -> None:
    name = "00000015-Протокол 181.pdf"
    said = f"Протокол 181.pdf • {LRM}2 страницы {LRM}<прикреплено: {name}>"
    text = f"[22.11.26, 21:40:05] Дана К.: {said}"
    told = only(text, name)
    assert (told.text, told.files) == ("", (ChatFile("Протокол 181.pdf", name),))


@pytest.mark.parametrize(
    "said",
    [
        f"{IMAGE} (файл берілді)",
        f"{LRM}{IMAGE} (qwerty uiop)",
        f"{LRM}<берілді: {IMAGE}>",
        f"<берілді: {IMAGE}>",
    ],
)
def test_an_attachment_is_known_by_its_shape_in_any_language(said: str) -> None:
    assert only(f"22.11.2026, 21:40 - Дана: {said}", IMAGE).files == (ChatFile(IMAGE, IMAGE),)


def test_a_document_is_known_in_any_language_by_lying_there() -> None:
    name = "Хаттама (1) 181.pdf"
    assert only(f"22.11.2026, 21:40 - Дана: {name} (берілді)", name).files[0].path == name


def test_a_name_that_somebody_typed_is_no_file() -> None:
    told = only("22.11.2026, 21:40 - Дана: протокол.pdf (пришлю)")
    assert (told.text, told.files) == ("протокол.pdf (пришлю)", ())


@pytest.mark.parametrize(
    "said",
    [
        "<Без медиафайлов>",
        "<Медиа скрыто>",
        "<Media omitted>",
        "<Файл берілмеді>",
        f"{LRM}image omitted",
        "video omitted",
        f"{LRM}изображение отсутствует",
        f"{LRM}сурет қосылмаған",
        "null",
    ],
)
def test_media_left_out_are_missing(said: str) -> None:
    told = only(f"22.11.2026, 21:40 - Дана: {said}")
    assert [file.missing for file in told.files] == [MissingReason.OMITTED]
    assert told.text == ""


def test_a_document_left_out_keeps_its_name() -> None:
    said = f"{LRM}Протокол 181.pdf • {LRM}2 pages {LRM}document omitted"
    assert only(f"[22.11.26, 21:40:05] Дана: {said}").files[0].name == "Протокол 181.pdf"


def test_a_person_who_says_that_there_is_no_video_is_heard() -> None:
    assert only("22.11.2026, 21:40 - Дана: видео отсутствует").text == "видео отсутствует"


def test_a_file_that_is_named_and_not_there_is_absent() -> None:
    told = only(f"22.11.2026, 21:40 - Дана: {IMAGE} (file attached)")
    assert told.files == (ChatFile(IMAGE, missing=MissingReason.ABSENT),)


def test_a_file_name_that_leads_out_of_the_folder_is_refused() -> None:
    export = read("22.11.2026, 21:40 - Дана: ../../IMG.jpg (file attached)", "../../IMG.jpg")
    assert export.messages[0].files[0].missing is MissingReason.ABSENT
    assert export.refused == [RefusedFile("../../IMG.jpg", "path_escapes")]


def test_a_line_without_a_date_continues_the_message_above() -> None:
    text = "22.11.2026, 21:40 - Дана: УИК 181\n\nявка: 345\n22.11.2026, 21:41 - Дана: да\n"
    assert [one.text for one in read(text).messages] == ["УИК 181\n\nявка: 345", "да"]


def test_a_message_quoted_from_another_telephone_begins_no_message() -> None:
    text = "22.11.2026, 21:40 - Дана: смотрите\n[22.11.2026, 20:00:00] Олег: УИК 181"
    assert "Олег: УИК 181" in only(text).text


def test_what_nobody_said_is_left_out() -> None:
    text = (
        "22.11.2026, 19:58 - Сообщения и звонки защищены сквозным шифрованием. Подробнее.\n"
        '22.11.2026, 19:59 - Дана изменила название с "А" на "Б: В"\n'
        "22.11.2026, 20:00 - Дана: Данное сообщение удалено\n"
        "22.11.2026, 20:01 - Дана: This message was deleted\n"
        "22.11.2026, 20:02 - Дана:\n"
        "22.11.2026, 20:03 - Дана: УИК 181\n"
    )
    assert only(text).text == "УИК 181"


@pytest.mark.parametrize(
    "said",
    [
        "Данное сообщение удалено",
        "Данное сообщение удалено администратором Дана К.",
        "You deleted this message.",
        "Бұл хабарлама жойылды",
        "Пропущенный аудиозвонок",
        "Voice call, 2 min",
    ],
)
def test_notes_of_whatsapp_are_not_what_the_sender_says(said: str) -> None:
    assert read(f"[22.11.26, 20:00:00] Дана: {LRM}{said}").messages == []


@pytest.mark.parametrize(
    "said",
    ["Звонок прокурору не прошёл", "video call me", "Данное сообщение удалено из чата кем-то"],
)
def test_a_person_may_speak_of_calls_and_of_messages(said: str) -> None:
    assert only(f"22.11.2026, 20:00 - Дана: {said}").text == said


def test_a_name_in_the_address_book_may_hold_quotes() -> None:
    assert only('22.11.2026, 20:00 - Олег "ТИК": УИК 181').sender == 'Олег "ТИК"'


def test_endless_blanks_take_no_endless_time() -> None:
    blank = "22.11.2026, 20:00 - Дана: да" + " " * 300_000 + "\n" * 300_000 + "<"
    assert only(blank + "22.11.2026, 20:01 - Дана: нет").text.startswith("да")


def test_what_the_group_itself_says_on_an_iphone_is_left_out() -> None:
    assert (
        read(f"[22.11.26, 20:00:00] Штаб: {LRM}Дана қосылды және тағы бірдеңе болды").messages == []
    )


@pytest.mark.parametrize(
    "mark", ["<This message was edited>", "<Сообщение изменено>", "<This message was edited.>"]
)
def test_the_mark_of_an_edit_is_not_said_by_the_sender(mark: str) -> None:
    assert only(f"22.11.2026, 21:40 - Дана: УИК 181 {LRM}{mark}").text == "УИК 181"


def test_a_telephone_that_is_not_in_the_address_book_is_a_number() -> None:
    told = only("22.11.2026, 21:40 - \u202a+7\u00a0701\u00a0123-45-67\u202c: УИК 181")
    assert (told.sender, told.sender_key) == ("+7 701 123-45-67", "77011234567")


def test_a_name_that_its_owner_chose_stands_without_its_wave() -> None:
    assert only("[22.11.26, 21:40:05] ~\u202fДана: УИК 181").sender == "Дана"


@pytest.mark.parametrize(
    "stamp",
    [
        "22.11.2026, 21:40 - ",
        "22.11.26, 21:40 - ",
        "22/11/26, 9:40 PM - ",
        "22/11/2026, 9:40 p. m. - ",
        "11/22/26, 9:40\u202fPM - ",
        "2026-11-22, 21:40 - ",
        "2026/11/22, 21:40 - ",
        "22-11-2026 21:40 - ",
        "22.11.2026 г., 21:40 - ",
        "22.11.2026 klo 21.40 - ",
        "[22.11.2026, 21:40:00] ",
        f"{LRM}[11/22/26, 9:40:00\u202fPM] ",
        "\ufeff[22.11.26, 21:40:00] ",
    ],
)
def test_the_usual_ways_to_write_a_moment_are_read(stamp: str) -> None:
    assert only(f"{stamp}Дана: УИК 181").sent_at == almaty(22, 21, 40)


@pytest.mark.parametrize(("clock", "hour"), [("12:05 AM", 0), ("12:05 PM", 12), ("1:05 PM", 13)])
def test_noon_and_midnight_are_twelve(clock: str, hour: int) -> None:
    local = datetime(2026, 11, 21, 19, 5, tzinfo=UTC)
    told = only(f"11/22/26, {clock} - Дана: да").sent_at
    assert told is not None
    assert (told - local).total_seconds() == hour * 3600


def test_one_date_decides_for_the_whole_file() -> None:
    text = "11/5/26, 21:40 - Дана: раз\n11/22/26, 21:40 - Дана: два"
    assert [one.sent_at for one in read(text).messages] == [almaty(5, 21, 40), almaty(22, 21, 40)]


def test_where_dates_say_nothing_time_going_forward_does() -> None:
    text = "11/9/26, 21:40 - Дана: раз\n11/10/26, 21:40 - Дана: два\n12/1/26, 8:00 - Дана: три"
    assert read(text).messages[0].sent_at == almaty(9, 21, 40)


def test_where_nothing_says_it_the_day_stands_first() -> None:
    assert only("5/11/26, 21:40 - Дана: раз").sent_at == almaty(5, 21, 40)


def test_a_date_that_there_is_not_leaves_the_message() -> None:
    text = "22.11.2026, 21:40 - Дана: раз\n31.02.2026, 27:99 - Дана: два"
    assert [one.text for one in read(text).messages] == ["раз", "два"]
    assert read(text).messages[1].sent_at is None


def numbers(text: str) -> list[str]:
    return [one.number for one in read(text).messages]


EARLIER = (
    "22.11.2026, 21:40 - Дана: УИК 181\n"
    "22.11.2026, 21:40 - Дана: да\n"
    "22.11.2026, 21:40 - Дана: да\n"
    f"22.11.2026, 21:41 - +7 701 123-45-67: {IMAGE} (файл добавлен)\nхаттама\n"
)


def test_every_message_has_a_number_of_its_own() -> None:
    assert len(set(numbers(EARLIER))) == 4


def test_a_later_export_gives_every_message_its_number_again() -> None:
    later = EARLIER + "23.11.2026, 09:00 - Дана: новое\n"
    assert numbers(later)[:4] == numbers(EARLIER)


def test_a_message_deleted_meanwhile_moves_no_other() -> None:
    later = EARLIER.replace("Дана: УИК 181", "Дана: Данное сообщение удалено")
    assert numbers(later) == numbers(EARLIER)[1:]


def test_one_of_two_equal_messages_deleted_makes_none_new() -> None:
    later = EARLIER.replace("22.11.2026, 21:40 - Дана: да\n", "", 1)
    assert set(numbers(later)) < set(numbers(EARLIER))


def test_a_telephone_that_got_a_name_meanwhile_makes_nothing_new() -> None:
    assert numbers(EARLIER.replace("+7 701 123-45-67", "Болат")) == numbers(EARLIER)


def test_the_running_number_that_an_iphone_gives_anew_makes_nothing_new() -> None:
    first = f"[22.11.26, 21:40:05] Дана: {LRM}<attached: {PHOTO}>"
    assert numbers(first) == numbers(first.replace("00000012-", "00000011-"))


def test_a_later_date_that_shows_the_month_first_makes_nothing_new() -> None:
    first = "11/5/26, 21:40 - Дана: раз\n"
    assert numbers(first + "11/22/26, 21:40 - Дана: два")[0] == numbers(first)[0]


@pytest.mark.parametrize(
    ("stem", "folder", "name"),
    [
        ("Чат WhatsApp с Штаб 22", "Загрузки", "Штаб 22"),
        ("WhatsApp Chat with +7 701 123-45-67", "x", "+7 701 123-45-67"),
        ("_chat", "WhatsApp Chat - Штаб 22", "Штаб 22"),
        ("_chat", "Чат WhatsApp с контактом Дана (2)", "Дана"),
        ("_chat", "Штаб 22", "Штаб 22"),
        ("Штаб 22 WhatsApp чаты", "x", "Штаб 22 WhatsApp чаты"),
    ],
)
def test_a_chat_is_called_as_its_file_or_its_folder(stem: str, folder: str, name: str) -> None:
    assert chat_name(stem, folder) == name


def test_a_chat_is_known_by_its_first_line() -> None:
    assert is_whatsapp("\ufeff\n[22.11.26, 21:40:05] Дана: да".encode())
    assert is_whatsapp("22.11.2026, 21:40 - Дана: да".encode("utf-16"))
    assert not is_whatsapp("Заметки\n22.11.2026, 21:40 - Дана: да".encode())
    assert not is_whatsapp(b"")


CHATTY = st.text(alphabet="0123456789./-:,[]() <>\u200e\n•~+АДамPpMm.jpgIWA", max_size=200)


@given(text=st.text(max_size=200) | CHATTY)
def test_no_text_makes_the_reader_fail(text: str) -> None:
    raw = text.encode("utf-8", "replace")
    is_whatsapp(raw)
    begun = b"22.11.2026, 21:40 - A: " + raw
    for content in (raw, begun):
        for one in read_whatsapp(content, "Штаб", lambda name: name).messages:
            assert one.text or one.files


@given(raw=st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(raw: bytes) -> None:
    is_whatsapp(raw)
    read_whatsapp(raw, "Штаб", lambda _: None)
