import random

import pytest

from hq_desktop.exchange.encodings import NotText, decoded

RUSSIAN = "УИК;Адрес;Получили бюллетени\r\n312;ул. Абая, 10;1236\r\n313;мкр. Самал;998\r\n"
KAZAKH = "Учаске;Мекенжайы;Берілген бюллетень\r\n312;Абай көшесі, 10;1236\r\n313;Қарғалы;998\r\n"
WORDS = """
    Наурызбайский Алмалинский Турксибский ведомость голосовавших открепительным избирателей
    включённых список числа граждан школа гимназия дворец культуры объект жилой массив станция
    посёлок Первомайка Съезд подъезд Яблоневый Эталон Юность Щорса цех фабрика
"""
KAZAKH_WORDS = """
    Бостандық Жетісу Түрксіб Наурызбай сайлаушылардың тізіміне енгізілген азаматтардың саны
    дауыс беруге қатысқан мектеп үйі ғимараты Өскемен Шымкент Ұлытау Ақмола Әйтеке Һ жоқ
"""
ONE_BYTE = ["cp1251", "koi8_r", "cp866", "kz1048", "mac_cyrillic", "iso8859_5"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, KAZAKH])
def test_unicode_is_told_by_its_shape(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ONE_BYTE)
def test_a_russian_table_is_told_by_its_letters(encoding: str) -> None:
    assert decoded(RUSSIAN.encode(encoding)) == RUSSIAN


def test_kazakh_letters_of_one_byte_are_told() -> None:
    assert decoded(KAZAKH.encode("kz1048")) == KAZAKH


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866", "mac_cyrillic"])
@pytest.mark.parametrize("heading", ["УИК", "ТИК", "Адрес", "Итого", "участок", "ЯВКА"])
def test_one_heading_is_enough(heading: str, encoding: str) -> None:
    text = f"{heading};K;L\n312;5;6\n"
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ONE_BYTE)
def test_tables_of_a_few_words_and_many_figures_are_told(encoding: str) -> None:
    chance = random.Random(20261122)
    words = KAZAKH_WORDS if encoding == "kz1048" else WORDS
    wrong = []
    for _ in range(300):
        rows = [";".join(chance.sample(words.split(), 3))]
        rows += [f"{chance.choice(words.split())};{chance.randrange(3000)};0" for _ in range(2)]
        text = "\n".join(rows)
        if decoded(text.encode(encoding)) != text:
            wrong.append(text)
    assert wrong == []


def test_a_page_s_word_on_its_encoding_is_evidence_and_no_more() -> None:
    assert decoded("Яя".encode("cp1251"), "windows-1251") == "Яя"
    assert decoded(RUSSIAN.encode("koi8_r"), "windows-1251") == RUSSIAN
    assert decoded(RUSSIAN.encode(), "windows-1251") == RUSSIAN
    assert decoded(RUSSIAN.encode("cp1251"), "no such thing") == RUSSIAN


def test_no_break_spaces_between_digits_survive() -> None:
    text = "Голоса;1\u00a0236\n"
    assert decoded(text.encode("cp1251")) == text
    assert decoded(text.encode("koi8_r")) == text


def test_what_is_no_text_in_any_encoding_is_refused() -> None:
    with pytest.raises(NotText):
        decoded(bytes(range(256)) * 4)
