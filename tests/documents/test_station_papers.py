"""Papers for the station, opened again and read as the commission would read them."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from hq_desktop.documents.station_papers import make_paper
from hq_desktop.domain.incident import Witness
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.observer_role import ObserverRole
from hq_desktop.domain.station_paper import PaperFacts, PaperKind
from hq_desktop.domain.text import Language
from tests.documents.headquarters import KAZAKH, catalogue
from tests.documents.station import INCIDENT, OBSERVER, PROXY, blank, known, long

GOLDENS = Path(__file__).parent / "goldens"
LANGUAGES = (Language.RU, Language.KK)
HANDED = [one for one in PaperKind if one is not PaperKind.CHECKLIST]
SIGNATURE = {Language.RU: "подпись", Language.KK: "қолы"}
RECEIPT = {Language.RU: "Отметка о вручении", Language.KK: "Табыс ету туралы белгі"}
WITNESSES = {Language.RU: "Свидетели", Language.KK: "Куәлар"}
REQUEST = {Language.RU: "ПРОШУ:", Language.KK: "СҰРАЙМЫН:"}


def made(facts: PaperFacts, language: Language = Language.RU) -> bytes:
    return make_paper(facts, catalogue().station_papers, language)


def pages(facts: PaperFacts, language: Language = Language.RU) -> list[str]:
    with pypdfium2.PdfDocument(made(facts, language)) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [one.replace("\r\n", "\n").replace("\u00a0", " ") for one in texts]


def read(facts: PaperFacts, language: Language = Language.RU) -> str:
    """All the words on one line, however they were broken."""
    return " ".join(" ".join(pages(facts, language)).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("facts", [known, blank], ids=["known", "blank"])
def test_a_paper_reads_as_approved(
    kind: PaperKind, language: Language, facts: Callable[[PaperKind], PaperFacts], renew: bool
) -> None:
    text = "\n\f\n".join(pages(facts(kind), language)) + "\n"
    golden = GOLDENS / f"station-{kind.value}-{language.value}-{facts.__name__}.txt"
    if renew:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PaperKind)
def test_the_same_facts_make_the_same_bytes(kind: PaperKind, language: Language) -> None:
    assert made(known(kind), language) == made(known(kind), language)
    assert made(known(kind), language) != made(blank(kind), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facts", [known, blank, long])
def test_the_checklist_is_one_sheet(
    language: Language, facts: Callable[[PaperKind], PaperFacts]
) -> None:
    assert len(pages(facts(PaperKind.CHECKLIST), language)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", HANDED)
@pytest.mark.parametrize("facts", [known, blank, long])
def test_signature_witnesses_and_receipt_stand_on_one_sheet_with_words_before_them(
    kind: PaperKind, language: Language, facts: Callable[[PaperKind], PaperFacts]
) -> None:
    last = pages(facts(kind), language)[-1]
    assert SIGNATURE[language] in last
    before = last.partition(SIGNATURE[language])[0]
    assert len(before.split()) > 8
    if kind in {PaperKind.ACT_VIOLATION, PaperKind.ACT_REFUSAL}:
        assert WITNESSES[language] in last
    if kind is not PaperKind.ACT_REFUSAL:
        assert RECEIPT[language] in last


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lines", range(1, 30))
def test_what_is_asked_for_stands_on_one_sheet_with_its_heading(
    language: Language, lines: int
) -> None:
    facts = known(PaperKind.STATEMENT)
    account = "\n".join(f"Записано со слов присутствующих {place}." for place in range(lines))
    found = pages(replace(facts, incident=replace(INCIDENT, account=account)), language)
    (asking,) = (text for text in found if REQUEST[language] in text)
    asked = asking.partition(REQUEST[language])[2]
    assert "1." in asked
    assert SIGNATURE[language] in asked


def test_a_long_account_loses_not_one_word() -> None:
    for kind in (PaperKind.ACT_VIOLATION, PaperKind.STATEMENT, PaperKind.ACT_REFUSAL):
        assert read(long(kind)).count("записаны со слов присутствующих") == 3 * 14


def test_sheets_that_come_apart_say_which_paper_they_are_of() -> None:
    found = pages(long(PaperKind.ACT_VIOLATION))
    assert len(found) > 2
    for place, text in enumerate(found, start=1):
        assert "Акт о нарушении, участок № 312" in text
        assert f"лист {place} из {len(found)}" in text


def test_a_crowd_of_witnesses_goes_on_on_the_next_sheet() -> None:
    crowd = tuple(Witness(f"Куә-{place:02}", "+7 000") for place in range(1, 61))
    facts = known(PaperKind.ACT_VIOLATION)
    text = read(replace(facts, incident=replace(INCIDENT, witnesses=crowd)))
    assert [f"Куә-{place:02}" in text for place in range(1, 61)] == [True] * 60
    assert "Отметка о вручении" in text


def test_people_told_in_many_lines_are_all_there() -> None:
    people = "\n".join(f"член комиссии {place}" for place in range(1, 81))
    text = read(replace(known(PaperKind.ACT_REFUSAL), incident=replace(INCIDENT, people=people)))
    assert "член комиссии 80" in text


@pytest.mark.parametrize("kind", HANDED)
def test_every_kazakh_letter_can_be_copied_from_the_paper(kind: PaperKind) -> None:
    facts = known(kind, account=KAZAKH)
    assert read(facts, Language.KK).count(KAZAKH) >= 2


def test_the_moment_is_told_by_the_clock_of_the_station() -> None:
    assert "22 ноября 2026 года в 23:30" in read(known(PaperKind.ACT_VIOLATION))
    kazakh = read(known(PaperKind.ACT_VIOLATION), Language.KK)
    assert "2026 жылғы 22 қарашада (сағат 23:30)" in kazakh


def test_the_articles_of_the_ground_are_told_in_words() -> None:
    russian = read(known(PaperKind.ACT_VIOLATION))
    assert "пункт 8 статьи 43; подпункт 11) пункта 2 статьи 20-1" in russian
    kazakh = read(known(PaperKind.ACT_VIOLATION), Language.KK)
    assert "43-баптың 8-тармағы; 20-1-баптың 2-тармағының 11) тармақшасы" in kazakh


def test_powers_are_sub_paragraphs_and_liability_is_not_named() -> None:
    facts = replace(
        known(PaperKind.ACT_VIOLATION), law=("14(9-1)", "41", "43(4)(2)", "50(1)(6)", "50(2)(17)")
    )
    text = read(facts)
    assert "подпункт 9-1) статьи 14; статья 41; подпункт 2) пункта 4 статьи 43" in text
    assert "статьи 50" not in text


def test_a_reference_of_another_shape_is_printed_as_it_is() -> None:
    facts = replace(known(PaperKind.ACT_VIOLATION), law=("43(8)", "приложение 20"))
    assert "пункт 8 статьи 43; приложение 20" in read(facts)


def test_a_picture_of_a_filled_ballot_is_not_named() -> None:
    text = read(known(PaperKind.ACT_VIOLATION))
    assert "IMG_233012.jpg (начало SHA-256: 1a2b3c4d5e6f)" in text
    assert "IMG_бюллетень" not in text


SIGNERS = {
    OBSERVER: ("подпункт 11) пункта 2 статьи 20-1",),
    PROXY: ("подпункт 11) пункта 2 статьи 20-1", "пункт 5 статьи 31"),
    replace(OBSERVER, role=ObserverRole.COMMISSION_MEMBER): ("подпункт 4) пункта 5 статьи 19",),
    replace(OBSERVER, role=ObserverRole.CANDIDATE): (),
}
OWN = ("подпункт 11) пункта 2 статьи 20-1", "пункт 5 статьи 31", "подпункт 4) пункта 5 статьи 19")


@pytest.mark.parametrize("signer", SIGNERS, ids=lambda one: str(one.role))
def test_everyone_asks_for_a_copy_on_the_right_they_have(signer: Observer) -> None:
    text = read(replace(known(PaperKind.REQUEST_COPY), signer=signer))
    assert "(пункт 8 статьи 43 Закона)" in text
    assert tuple(one for one in OWN if one in text) == SIGNERS[signer]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_speaks_for_no_contestant_and_no_headquarters(
    kind: PaperKind, language: Language
) -> None:
    text = read(known(kind), language).casefold()
    assert not any(word in text for word in ("штаб", "наш кандидат", "біздің", "юрист", "заңгер"))


@pytest.mark.parametrize("kind", PaperKind)
def test_a_samples_paper_says_so_and_no_other_does(kind: PaperKind) -> None:
    mark = "Учебный пример / Оқу үлгісі"
    sample = pages(replace(known(kind), is_sample=True))
    assert all(mark in text for text in sample)
    assert mark not in read(known(kind))


def test_the_language_of_the_file_and_its_name_are_told() -> None:
    for language, code, title in (
        (Language.RU, "ru-RU", "Акт о нарушении, участок № 312"),
        (Language.KK, "kk-KZ", "Бұзушылық туралы акт, № 312 учаске"),
    ):
        content = made(known(PaperKind.ACT_VIOLATION), language)
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert str(pdf.Root.Lang) == code
            assert str(pdf.docinfo["/Title"]).replace("\u00a0", " ") == title
            assert [tuple(round(float(edge)) for edge in page.mediabox) for page in pdf.pages] == [
                (0, 0, 595, 842)
            ] * len(pdf.pages)


def test_nothing_is_drawn_outside_the_margins() -> None:
    for kind in PaperKind:
        for facts in (known(kind), blank(kind), long(kind)):
            for language in LANGUAGES:
                with pypdfium2.PdfDocument(made(facts, language)) as document:
                    for page in document:
                        left, right = edges(page)
                        assert left >= 84  # the binding margin of 30 mm, less a letter's overhang
                        assert right <= 554  # 15 mm on the right, less half a rule


def edges(page: pypdfium2.PdfPage) -> tuple[float, float]:
    boxes = [one.get_bounds() for one in page.get_objects()]
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


def test_a_blank_leaves_no_place_unnamed_and_no_brace() -> None:
    for kind in PaperKind:
        assert not re.search(r"[{}]|None", read(blank(kind)))
