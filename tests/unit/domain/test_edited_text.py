"""Edits of every template in random orders: keys, places, putting back, a template of later."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.documents.wording import Wording
from hq_desktop.domain import edited_text
from hq_desktop.domain.case_text import EditedParagraph
from hq_desktop.domain.complaint import (
    PLACES,
    PLACES_OF_EACH,
    BlockKind,
    ComplaintBook,
    Each,
    Flag,
    Item,
    Kind,
    Template,
    Value,
)
from hq_desktop.domain.edited_text import EditableText, LaidParagraph
from hq_desktop.domain.errors import NotFound, Refused
from hq_desktop.domain.package import PackageFacts, Scope
from hq_desktop.domain.template_text import template_text
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.zone import at_clock
from tests.storage import town

LANGUAGES = (Language.RU, Language.KK)


@cache
def book() -> ComplaintBook:
    return read_complaints(paths.resource("complaints"))


CODES = sorted(read_complaints(paths.resource("complaints")).templates)


def value(kind: Kind, number: int) -> Value:
    match kind:
        case Kind.NUMBER | Kind.MEAN:
            return number
        case Kind.DAY:
            return town.CAMPAIGN.election_day
        case Kind.MOMENT:
            return at_clock(town.CAMPAIGN.election_day, 20)
        case _:
            return f"слово{number}"


def values(places: Mapping[str, Kind], number: int) -> dict[str, Value]:
    return {name: value(kind, number + place) for place, (name, kind) in enumerate(places.items())}


def facts(flags: frozenset[Flag], abouts: tuple[str, ...], number: int = 100) -> PackageFacts:
    """Facts in which every repeated block is repeated for the same things."""
    scopes = {
        each: tuple(
            Scope(values(PLACES_OF_EACH[each], number + 7 * place), flags, about)
            for place, about in enumerate(abouts)
        )
        for each in Each
    }
    return PackageFacts(
        "code", False, "town", values(PLACES, number), flags, scopes, (), (), (), (), (), (), ()
    )


def text(template: Template, told: PackageFacts, language: Language) -> EditableText:
    return EditableText(template_text(template, told, language))


def keys(sheet: EditableText) -> list[str]:
    return [one.key for one in sheet.paragraphs]


def words(sheet: EditableText) -> list[str]:
    return [one.text for one in edited_text.printed(sheet.paragraphs) if one.text]


everything = st.frozensets(st.sampled_from(Flag))
abouts = st.lists(st.sampled_from(["a", "b", "c", "d"]), unique=True, min_size=1).map(tuple)
letters = st.text("абвгдежз әғқң", min_size=1).filter(lambda one: bool(one.strip()))
deeds = st.lists(
    st.tuples(st.sampled_from(["change", "remove", "add", "reset"]), st.integers(0, 99), letters),
    max_size=25,
)


def done(sheet: EditableText, deed: str, one: LaidParagraph, said: str) -> EditableText:
    paragraphs = sheet.paragraphs
    match deed:
        case "change":
            edits = edited_text.changed(paragraphs, one.key, said)
        case "remove":
            edits = edited_text.removed(paragraphs, one.key)
        case "add":
            edits, _ = edited_text.added_after(paragraphs, one.key, said)
        case _:
            edits = edited_text.without(paragraphs, one.key)
    return replace(sheet, edits=edits)


def modelled(model: list[list[str]], deed: str, place: int, said: str, template: list[str]) -> None:
    """The same deed on a plain list: key of the template's paragraph or "+", and its words."""
    tidied = " ".join(said.split())
    origin = model[place][0]
    match deed:
        case "change":
            model[place][1] = tidied
        case "add":
            model.insert(place + 1, ["+", tidied])
        case "remove" if origin != "+":
            model[place][1] = ""
        case "reset" if origin != "+":
            model[place][1] = template[int(origin)]
        case _:
            del model[place]


@settings(max_examples=60, deadline=None)
@given(deeds=deeds, flags=everything, about=abouts, code=st.sampled_from(CODES))
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_printed_is_what_was_edited(
    language: Language,
    deeds: list[tuple[str, int, str]],
    flags: frozenset[Flag],
    about: tuple[str, ...],
    code: str,
) -> None:
    untouched = text(book().templates[code], facts(flags, about), language)
    sheet = untouched
    template = [one.text for one in untouched.paragraphs]
    model = [[str(place), said] for place, said in enumerate(template)]
    for deed, number, said in deeds:
        place = number % len(model)
        one = sheet.paragraphs[place]
        if one.is_drawn and deed != "add":
            continue
        sheet = done(sheet, deed, one, said)
        modelled(model, deed, place, said, template)
        assert len(set(keys(sheet))) == len(keys(sheet))
    assert words(sheet) == [said for _, said in model if said]
    stored = [EditedParagraph(one.key, one.text, one.basis) for one in sheet.edits]
    assert replace(sheet, edits=tuple(stored)).paragraphs == sheet.paragraphs
    for one in sheet.paragraphs:
        sheet = replace(sheet, edits=edited_text.without(sheet.paragraphs, one.key))
    assert sheet == untouched


@settings(max_examples=40, deadline=None)
@given(flags=everything, code=st.sampled_from(CODES), more=abouts)
def test_a_key_stays_when_precincts_and_incidents_come(
    flags: frozenset[Flag], code: str, more: tuple[str, ...]
) -> None:
    template = book().templates[code]
    before = text(template, facts(flags, ("x", "y")), Language.RU)
    after = text(
        template, facts(flags, (*more, "y", *(f"{one}2" for one in more), "x")), Language.RU
    )
    told = {one.key: one.template for one in after.paragraphs}
    assert all(told[one.key] == one.template for one in before.paragraphs)
    assert keys(text(template, facts(flags, ("x", "y")), Language.KK)) == keys(before)


@pytest.mark.parametrize("code", CODES)
def test_every_paragraph_of_a_template_can_be_edited_and_named(code: str) -> None:
    sheet = text(book().templates[code], facts(frozenset(), ("x",)), Language.RU)
    for one in sheet.paragraphs:
        if not one.is_drawn:
            edits = edited_text.changed(sheet.paragraphs, one.key, "Иначе.")
            (found,) = [each for each in replace(sheet, edits=edits).paragraphs if each.is_edited]
            assert (found.key, found.text, found.basis) == (one.key, "Иначе.", one.template)


def complaint() -> Template:
    return book().templates["complaint-precinct"]


def flagged(*flags: Flag) -> PackageFacts:
    return facts(frozenset(flags), ("x",))


def reworded(template: Template, change: str) -> Template:
    """The template of a later release: its longest paragraph ends otherwise, a new one is first."""
    longest = max(
        (item for block in template.blocks for item in block.items),
        key=lambda one: len(one.text.ru),
    )
    newer = replace(longest, text=Text(longest.text.ru + change, longest.text.kk + change))
    blocks = tuple(
        replace(block, items=tuple(newer if one == longest else one for one in block.items))
        for block in template.blocks
    )
    first = replace(blocks[0], kind=BlockKind.PARAGRAPH, items=(Item(Text("Новое.", "Жаңа.")),))
    return replace(template, blocks=(first, *blocks))


def test_a_template_of_later_leaves_edits_in_their_paragraphs() -> None:
    told = flagged(Flag.HAS_DISCREPANCIES)
    sheet = text(complaint(), told, Language.RU)
    longest = max(sheet.paragraphs, key=lambda one: len(one.text))
    edits = edited_text.changed(sheet.paragraphs, longest.key, "Мои слова.")
    title = next(one for one in sheet.paragraphs if one.kind is BlockKind.TITLE)
    edits = edited_text.changed(replace(sheet, edits=edits).paragraphs, title.key, "ПРОСЬБА")
    edits, _ = edited_text.added_after(
        replace(sheet, edits=edits).paragraphs, longest.key, "Добавлено."
    )
    later = text(reworded(complaint(), " Ещё слова."), told, Language.RU)
    later = replace(later, edits=edits)
    changed = {one.text: one for one in later.paragraphs if one.is_edited}
    assert set(changed) == {"Мои слова.", "ПРОСЬБА", "Добавлено."}
    assert changed["Мои слова."].is_outdated
    assert changed["Мои слова."].basis == longest.template
    assert changed["Мои слова."].template == longest.template + " Ещё слова."
    assert not changed["ПРОСЬБА"].is_outdated
    said = words(later)
    assert said.index("Добавлено.") == said.index("Мои слова.") + 1
    settled = replace(later, edits=edited_text.kept(later.paragraphs, changed["Мои слова."].key))
    assert not any(one.is_outdated for one in settled.paragraphs)
    assert words(settled) == said


def test_an_edit_whose_paragraph_is_gone_is_kept_and_shown() -> None:
    with_two = text(complaint(), facts(frozenset(), ("x", "y")), Language.RU)
    told = next(one for one in with_two.paragraphs if one.key.endswith("/y"))
    edits = edited_text.changed(with_two.paragraphs, told.key, "Об этом участке иначе.")
    after = replace(with_two, edits=edits).paragraphs
    edits, added = edited_text.added_after(after, told.key, "И ещё.")
    with_one = replace(text(complaint(), facts(frozenset(), ("x",)), Language.RU), edits=edits)
    gone = {one.key: one for one in with_one.paragraphs if one.is_dormant}
    assert {one.text for one in gone.values()} == {"Об этом участке иначе.", "И ещё."}
    assert edited_text.edits_in(with_one.paragraphs) == ()
    assert not {"Об этом участке иначе.", "И ещё."} & set(words(with_one))
    with pytest.raises(Refused):
        edited_text.changed(with_one.paragraphs, told.key, "Ещё иначе.")
    back = replace(with_two, edits=with_one.edits)
    assert {"Об этом участке иначе.", "И ещё."} <= set(words(back))
    for key in (told.key, added):
        with_one = replace(with_one, edits=edited_text.without(with_one.paragraphs, key))
    assert with_one.edits == ()


def test_a_fact_that_comes_makes_an_edited_paragraph_outdated() -> None:
    before = text(complaint(), facts(frozenset(), ("x",)), Language.RU)
    told = next(one for one in before.paragraphs if "{incident}" in one.text)
    edits = edited_text.changed(before.paragraphs, told.key, "{incident}: так.")
    after = text(complaint(), facts(frozenset({Flag.PLACE_KNOWN}), ("x",)), Language.RU)
    (found,) = [one for one in replace(after, edits=edits).paragraphs if one.is_edited]
    assert found.is_outdated
    assert "{incident_place}" in found.template
    assert "{incident_place}" not in found.basis


def test_added_paragraphs_stand_in_the_order_in_which_they_were_put() -> None:
    sheet = text(book().templates["own-appeal"], facts(frozenset(), ()), Language.RU)
    edits, first = edited_text.added_after(sheet.paragraphs, "own_text", "Первое.")
    sheet = replace(sheet, edits=edits)
    edits, _ = edited_text.added_after(sheet.paragraphs, first, "Третье.")
    sheet = replace(sheet, edits=edits)
    edits, heading = edited_text.added_after(
        sheet.paragraphs, first, "Второе", kind=BlockKind.HEADING
    )
    sheet = replace(sheet, edits=edits)
    added = [one for one in sheet.paragraphs if one.is_added]
    assert [one.text for one in added] == ["Первое.", "Второе", "Третье."]
    assert edited_text.found(sheet.paragraphs, heading).kind is BlockKind.HEADING
    with pytest.raises(Refused):
        edited_text.added_after(sheet.paragraphs, first, "Печать", kind=BlockKind.SIGNATURE)


def test_what_follows_a_request_is_a_request() -> None:
    sheet = text(complaint(), facts(frozenset(), ()), Language.RU)
    request = next(one for one in sheet.paragraphs if one.kind is BlockKind.REQUESTS)
    edits, key = edited_text.added_after(sheet.paragraphs, request.key, "выдать копию")
    found = edited_text.found(replace(sheet, edits=edits).paragraphs, key)
    assert found.kind is BlockKind.REQUESTS


def test_what_is_drawn_from_the_facts_is_not_edited() -> None:
    sheet = text(complaint(), facts(frozenset(), ()), Language.RU)
    for key in ("attachments", "signature", "table"):
        with pytest.raises(Refused):
            edited_text.changed(sheet.paragraphs, key, "Слова.")
        with pytest.raises(Refused):
            edited_text.removed(sheet.paragraphs, key)


@pytest.mark.parametrize("said", ["", "  ", "\n\t", "\x00\x07"])
def test_a_paragraph_needs_words(said: str) -> None:
    sheet = text(complaint(), facts(frozenset(), ()), Language.RU)
    key = sheet.paragraphs[0].key
    with pytest.raises(Refused):
        edited_text.changed(sheet.paragraphs, key, said)
    with pytest.raises(Refused):
        edited_text.added_after(sheet.paragraphs, key, said)


def test_a_paragraph_that_never_was_is_not_found() -> None:
    sheet = text(complaint(), facts(frozenset(), ()), Language.RU)
    with pytest.raises(NotFound):
        edited_text.removed(sheet.paragraphs, "paragraph-0")


@given(letters)
def test_tidy_words_stay_as_they_are(said: str) -> None:
    tidied = edited_text.tidy(said)
    assert edited_text.tidy(tidied) == tidied
    assert not re.search(r"\s\s|^\s|\s$", tidied)


@settings(max_examples=30, deadline=None)
@given(
    flags=everything, about=abouts, code=st.sampled_from(CODES), language=st.sampled_from(LANGUAGES)
)
def test_the_facts_of_a_paragraph_change_with_the_data(
    flags: frozenset[Flag], about: tuple[str, ...], code: str, language: Language
) -> None:
    wording = Wording(language, book())
    for number in (100, 3000):
        sheet = text(book().templates[code], facts(flags, about, number), language)
        for one in edited_text.printed(sheet.paragraphs):
            if not one.is_drawn:
                edits = edited_text.changed(sheet.paragraphs, one.key, "{copies} и {signatory}")
                found = edited_text.found(replace(sheet, edits=edits).paragraphs, one.key)
                copies = wording.value(found.values["copies"])
                said = wording.said(found.text, found.values)
                assert said == f"{copies} и {found.values['signatory']}"


def test_an_edit_that_todays_facts_do_not_print_waits_in_its_place() -> None:
    before = text(complaint(), flagged(Flag.HAS_DISCREPANCIES), Language.RU)
    told = next(one for one in before.paragraphs if "{discrepancies}" in one.text)
    edits = edited_text.changed(before.paragraphs, told.key, "Числа различаются.")
    after = replace(text(complaint(), flagged(), Language.RU), edits=edits)
    (waiting,) = [one for one in after.paragraphs if one.is_edited]
    assert (waiting.key, waiting.text, waiting.is_dormant) == (told.key, "Числа различаются.", True)
    assert "Числа различаются." not in words(after)
    assert "Числа различаются." in words(replace(before, edits=after.edits))


def test_two_things_that_are_told_alike_have_keys_of_their_own() -> None:
    sheet = text(complaint(), facts(frozenset(Flag), ("x", "x")), Language.RU)
    assert len(set(keys(sheet))) == len(keys(sheet))
