"""A lawyer's text from the editor to the printed sheet, and back to the template."""

from dataclasses import replace
from pathlib import Path

import pytest

from hq_desktop.actions.case_text import CaseTextActions, ShownParagraph, TextDesk
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_plan import PackageRequest, PlannedDocument
from hq_desktop.actions.register import Filing, RegisterActions
from hq_desktop.domain.case_event import FilingWay
from hq_desktop.domain.complaint import BlockKind
from hq_desktop.domain.errors import ChangedElsewhere, Refused
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.text import Language
from hq_desktop.domain.text_warnings import TextFault
from hq_desktop.storage import case_texts, journal, observers
from tests.documents.headquarters import NIGHT, Headquarters, texts

PRECINCT = PackageRequest("complaint-precinct")


def planned(made: Headquarters, request: PackageRequest = PRECINCT) -> PlannedDocument:
    (document,) = made.cases.plan(request).documents
    return document


def actions(made: Headquarters, operator: str = "Айгүл") -> CaseTextActions:
    desk = made.cases.desk
    return CaseTextActions(Desk(desk.database, desk.catalogue, operator))


def opened(
    made: Headquarters, operator: str = "Айгүл", request: PackageRequest = PRECINCT
) -> tuple[CaseTextActions, TextDesk]:
    document = planned(made, request)
    own = actions(made, operator)
    return own, own.open(document.place, document)


def paragraph(desk: TextDesk, words: str) -> ShownParagraph:
    """The one paragraph whose text holds words."""
    (found,) = [one for one in desk.paragraphs if words in one.text or words in one.template]
    return found


def printed(made: Headquarters, out: Path, request: PackageRequest = PRECINCT) -> str:
    result = made.cases.assemble(request, out)
    pages = "\n".join(text for file in result.files for text in texts(file.path))
    return " ".join(pages.replace("\u00a0", " ").split())


def digests(made: Headquarters, out: Path, request: PackageRequest = PRECINCT) -> list[str]:
    return [one.sha256 for one in made.cases.assemble(request, out).files]


def test_the_template_is_shown_with_its_facts_and_nothing_is_written(
    differing: Headquarters,
) -> None:
    with differing.database.reading() as tx:
        before = journal.last_number(tx)
    _, desk = opened(differing)
    told = paragraph(desk, "{discrepancies}")
    assert "различаются в 1 строке." in told.said.replace("\u00a0", " ")
    fields = {one.written: one for one in told.fields}
    assert fields["{signatory}"].value == "Һәкімов Ғалым"
    assert fields["{discrepancies:line_at}"].value.startswith("строк")
    assert not any(one.is_own for one in told.fields)
    assert desk.warnings == ()
    with differing.database.reading() as tx:
        assert journal.last_number(tx) == before


def test_a_repeated_paragraph_offers_its_own_facts_first(differing: Headquarters) -> None:
    _, desk = opened(differing)
    told = paragraph(desk, "копия степени")
    own = [one.place for one in told.fields if one.is_own]
    assert own[0] == "precinct"
    assert [one.is_own for one in told.fields][: len(own)] == [True] * len(own)


def test_edited_words_are_printed_with_the_facts_of_the_day(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    told = paragraph(desk, "{discrepancies}")
    words = "Сверено юристом: различий {discrepancies}, копий {copies}."
    desk = own.save(desk, told.key, words)
    removed = paragraph(desk, "Почтовый адрес")
    desk = own.remove(desk, removed.key)
    desk = own.add_after(desk, told.key, "Добавлено по просьбе кандидата.")
    before = printed(differing, tmp_path / "before")
    assert "различий 1, копий 1." in before
    assert "Почтовый адрес" not in before
    place = before.index("различий 1, копий 1.")
    assert before.index("Добавлено по просьбе кандидата.") > place
    assert "Различия приведены в сравнительной таблице" not in before
    differing.read("3", 50, votes_against_all=5)
    differing.publish("3", 70, votes_against_all=5)
    assert "различий 2, копий 2." in printed(differing, tmp_path / "after")


def test_putting_everything_back_prints_the_template_byte_for_byte(
    differing: Headquarters, tmp_path: Path
) -> None:
    before = digests(differing, tmp_path / "before")
    own, desk = opened(differing)
    told = paragraph(desk, "{discrepancies}")
    desk = own.add_after(own.save(desk, told.key, "Иначе."), told.key, "Ещё.")
    added = desk.added
    desk = own.remove(desk, desk.paragraphs[1].key)
    assert digests(differing, tmp_path / "edited") != before
    for key in (added, told.key, desk.paragraphs[1].key):
        desk = own.reset(desk, key)
    assert desk.case_text is None
    assert digests(differing, tmp_path / "after") == before


def test_the_same_edits_in_another_order_give_the_same_bytes(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    keys = [one.key for one in desk.paragraphs if not one.is_drawn][:6]
    for place, key in enumerate(keys):
        desk = own.save(desk, key, f"Строка {place} для {{signatory}}.")
    first = digests(differing, tmp_path / "first")
    for key in keys:
        desk = own.reset(desk, key)
    for place, key in reversed(list(enumerate(keys))):
        desk = own.save(desk, key, f"Строка {place} для {{signatory}}.")
    assert digests(differing, tmp_path / "second") == first


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_requests_are_counted_through_and_end_as_a_list_does(
    differing: Headquarters, tmp_path: Path, language: Language
) -> None:
    request = replace(PRECINCT, language=language)
    own, desk = opened(differing, request=request)
    every = [one for one in desk.paragraphs if one.kind is BlockKind.REQUESTS]
    desk = own.remove(desk, every[1].key)
    desk = own.add_after(desk, every[0].key, "выдать ответ до конца года 2026 г.")
    desk = own.add_after(desk, every[-1].key, "провести сверку;")
    text = printed(differing, tmp_path / "out", request)
    numbers = [f"{number}. " for number in range(1, len(every) + 2)]
    start = text.index("ПРОШУ:" if language is Language.RU else "СҰРАЙМЫН:")
    places = [text.index(number, start) for number in numbers[:-1]]
    assert places == sorted(places)
    assert "2. выдать ответ до конца года 2026 г.;" in text
    assert f"{len(every) + 1}. провести сверку." in text


def test_a_paragraph_among_requests_breaks_no_numbering(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    every = [one for one in desk.paragraphs if one.kind is BlockKind.REQUESTS]
    own.add_after(desk, every[0].key, "Кроме того:", BlockKind.PARAGRAPH)
    text = printed(differing, tmp_path / "out")
    assert text.count("ПРОШУ:") == 1
    assert text.index("1. ") < text.index("Кроме того:") < text.index("2. рассмотреть")


def test_an_own_text_takes_the_place_of_the_ruled_lines(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    request = PackageRequest("own-appeal")
    own, desk = opened(contradicted, request=request)
    desk = own.add_after(desk, "own_text", "Считаю решение неверным.\n\nПрошу его отменить.\n")
    assert [one.text for one in desk.paragraphs if one.is_added] == [
        "Считаю решение неверным.",
        "Прошу его отменить.",
    ]
    text = printed(contradicted, tmp_path / "out", request)
    assert "Считаю решение неверным. Прошу его отменить." in text


def test_a_place_that_does_not_exist_is_refused_by_name_and_nothing_changes(
    differing: Headquarters,
) -> None:
    own, desk = opened(differing)
    with pytest.raises(Refused) as caught:
        own.save(desk, desk.paragraphs[2].key, "Заявитель: {signatorry}")
    assert caught.value.facts == {
        "reason": "place_unknown",
        "place": "{signatorry}",
        "nearest": "{signatory}",
    }
    document = planned(differing)
    assert own.open(document.place, document).case_text is None


def test_a_locked_text_is_not_changed_until_it_is_unlocked(differing: Headquarters) -> None:
    own, desk = opened(differing)
    key = paragraph(desk, "{discrepancies}").key
    locked = own.lock(own.save(desk, key, "Иначе."))
    assert locked.is_locked
    assert locked.case_text is not None
    assert locked.case_text.locked_by == "Айгүл"
    other, theirs = opened(differing, "Болат")
    for deed in (
        lambda: other.save(theirs, key, "Опять иначе."),
        lambda: other.remove(theirs, key),
        lambda: other.reset(theirs, key),
        lambda: other.add_after(theirs, key, "Ещё."),
        lambda: other.lock(theirs),
        lambda: other.take_replacement_out(theirs),
    ):
        with pytest.raises(Refused) as caught:
            deed()
        assert caught.value.facts == {"reason": "text_locked", "name": "Айгүл"}
    free = other.unlock(theirs)
    assert not free.is_locked
    assert paragraph(other.save(free, key, "Опять иначе."), "Опять").text == "Опять иначе."


def test_whoever_saves_second_is_told_and_overwrites_nothing(differing: Headquarters) -> None:
    one, first = opened(differing, "Айгүл")
    other, second = opened(differing, "Болат")
    key = paragraph(first, "{discrepancies}").key
    saved = one.save(first, key, "Первая правка.")
    with pytest.raises(ChangedElsewhere):
        other.save(second, key, "Вторая правка.")
    with pytest.raises(ChangedElsewhere):
        other.lock(second)
    _, second = opened(differing, "Болат")
    other.save(second, key, "Вторая правка.")
    with pytest.raises(ChangedElsewhere):
        one.reset(saved, key)
    _, newest = opened(differing)
    assert paragraph(newest, "Вторая").text == "Вторая правка."


def test_each_language_has_a_text_of_its_own(differing: Headquarters, tmp_path: Path) -> None:
    own, desk = opened(differing)
    own.save(desk, paragraph(desk, "{discrepancies}").key, "Только по-русски.")
    kazakh = replace(PRECINCT, language=Language.KK)
    assert "Только по-русски." in printed(differing, tmp_path / "ru")
    assert "Только по-русски." not in printed(differing, tmp_path / "kk", kazakh)


def test_what_was_handed_in_goes_on_being_printed_and_is_never_changed(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    key = paragraph(desk, "{discrepancies}").key
    desk = own.lock(own.save(desk, key, "Как подано."))
    before = digests(differing, tmp_path / "filed")
    document = planned(differing)
    register = RegisterActions(differing.cases.desk)
    filed = register.begin(document.place)
    register.file(filed, Filing(FilingWay.HAND, NIGHT, "7"))
    assert digests(differing, tmp_path / "again") == before
    own, desk = opened(differing)
    changed = own.save(own.unlock(desk), key, "Для следующей жалобы.")
    assert "Для следующей жалобы." in printed(differing, tmp_path / "next")
    with differing.database.reading() as tx:
        kept = case_texts.find(tx, filed.id, "ru")
    assert kept is not None
    assert [one.text for one in kept.paragraphs] == ["Как подано."]
    assert kept.locked_by == "Айгүл"
    own.reset(changed, key)
    assert "Как подано." not in printed(differing, tmp_path / "template")


def test_an_edit_about_an_incident_stays_with_it_when_another_comes(
    differing: Headquarters, tmp_path: Path
) -> None:
    differing.happen("3", account="Первый случай.")
    own, desk = opened(differing)
    told = paragraph(desk, "{incident_account}")
    own.save(desk, told.key, "Особо: {incident_account}")
    differing.happen("1", account="Второй случай.")
    text = printed(differing, tmp_path / "out")
    assert "Особо: Первый случай." in text
    assert "Особо: Второй случай." not in text
    assert "Второй случай." in text


def test_what_is_typed_and_not_saved_is_kept_for_its_operator(differing: Headquarters) -> None:
    own, desk = opened(differing)
    told = paragraph(desk, "{discrepancies}")
    begun = f"{told.key}+new"
    own.put_draft(desk, told.key, "Не дописано")
    own.put_draft(desk, begun, "Начато")
    _, again = opened(differing)
    drafts = {one.key: one.draft for one in again.paragraphs if one.draft is not None}
    assert drafts == {told.key: "Не дописано", begun: "Начато"}
    place = [one.key for one in again.paragraphs]
    assert place.index(begun) == place.index(told.key) + 1
    _, theirs = opened(differing, "Болат")
    assert not any(one.draft for one in theirs.paragraphs)
    saved = own.add_after(own.save(again, told.key, "Дописано."), told.key, "Начато и кончено.")
    assert not any(one.draft for one in saved.paragraphs)


def test_the_guards_name_what_to_look_at_and_block_nothing(
    differing: Headquarters, tmp_path: Path
) -> None:
    own, desk = opened(differing)
    key = paragraph(desk, "{discrepancies}").key
    words = "Мажилис, фальсификация, статья 33 Закона, статья 131 АППК, 1 строка."
    expected = {
        TextFault.OBSOLETE_TERM,
        TextFault.TONE,
        TextFault.UNKNOWN_ARTICLE,
        TextFault.CODE_OUT_OF_PLACE,
    }
    assert expected <= {one.code for one in own.preview(desk, key, words)}
    desk = own.save(desk, key, words)
    desk = own.remove(desk, paragraph(desk, "Адрес проживания").key)
    codes = {one.code for one in desk.warnings}
    assert expected | {TextFault.CONTENT_MISSING} <= codes
    result = differing.cases.assemble(PRECINCT, tmp_path / "out")
    told = " ".join(result.warnings)
    assert "Мажилис" in told
    assert "адрес проживания заявителя" in told
    brief = " ".join("\n".join(texts(result.briefs[0].path)).replace("\u00a0", " ").split())
    assert "Чем текст отличается от шаблона" in brief
    assert "Исключено:" in brief


def test_a_fact_typed_out_by_hand_is_content_still(differing: Headquarters) -> None:
    own, desk = opened(differing)
    key = paragraph(desk, "Адрес проживания").key
    typed = own.save(desk, key, "Живёт: г. Тасбулак, ул. Ковыльная, 5")
    assert TextFault.CONTENT_MISSING not in {one.code for one in typed.warnings}
    other = own.save(typed, key, "Живёт в Тасбулаке.")
    assert TextFault.CONTENT_MISSING in {one.code for one in other.warnings}


def test_a_claim_that_loses_a_field_of_the_code_is_warned_of_it(
    contradicted: Headquarters,
) -> None:
    own, desk = opened(contradicted, request=PackageRequest("claim-court"))
    for words, title in (
        ("Дата и место рождения", "дата рождения истца"),
        ("не известны", "что истцу об ответчике не известно"),
        ("Государственная пошлина не уплачивается", "право на иск и сроки рассмотрения"),
    ):
        removed = own.remove(desk, paragraph(desk, words).key)
        reasons = [one.reason.ru for one in removed.warnings]
        assert title in reasons
        desk = own.reset(removed, paragraph(removed, words).key)
    assert desk.warnings == ()


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_a_signature_is_never_alone_whatever_the_lawyer_writes(
    contradicted: Headquarters, tmp_path: Path, language: Language
) -> None:
    request = PackageRequest("own-appeal", language)
    own, desk = opened(contradicted, request=request)
    caption = "подпись" if language is Language.RU else "қолы"
    key = "own_text"
    for count in range(1, 5):
        desk = own.add_after(desk, key, f"Абзац {count}. " + "Слова юриста о деле. " * 60)
        key = desk.added
        result = contradicted.cases.assemble(request, tmp_path / str(count))
        sheets = [" ".join(text.split()) for text in texts(result.files[0].path)]
        (signed,) = [one for one in sheets if caption in one]
        assert "Слова юриста о деле." in signed


def test_a_paragraph_longer_than_a_sheet_leaves_words_with_the_signature(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    request = PackageRequest("own-appeal")
    own, desk = opened(contradicted, request=request)
    for words in (330, 345, 360, 375, 390, 405):
        desk = own.add_after(desk, "own_text", "Слова юриста о деле. " * words)
        result = contradicted.cases.assemble(request, tmp_path / str(words))
        sheets = [" ".join(text.split()) for text in texts(result.files[0].path)]
        (signed,) = [one for one in sheets if "подпись" in one]
        assert "Слова юриста о деле." in signed
        desk = own.remove(desk, desk.added)


def test_a_person_called_by_a_code_is_called_so_in_the_lawyers_words_too(
    differing: Headquarters, tmp_path: Path
) -> None:
    with differing.database.transaction("Айгүл", "observer_added") as tx:
        observers.add(
            tx,
            Observer(ObserverId(0), "Н-01", "Жасымбеков Нұрлан"),
        )
    request = replace(PRECINCT, is_by_code=True)
    differing.happen("3", account="Жасымбеков Нұрлан видел это.")
    own, desk = opened(differing, request=request)
    key = paragraph(desk, "{discrepancies}").key
    desk = own.save(desk, key, "Видел Жасымбеков Нұрлан. Со слов Жасымбекова.")
    named = [one for one in desk.warnings if one.code is TextFault.PERSON_NAMED]
    assert [one.words for one in named] == ["Жасымбеков", "Жасымбекова"]
    assert {one.replacement for one in named} == {"Н-01"}
    filed = differing.cases.assemble(request, tmp_path / "out").files[0].path
    text = " ".join(" ".join(texts(filed)).split())
    assert "Видел Н-01." in text
    assert "Жасымбеков Нұрлан" not in text
