"""What every document must contain stands somewhere, rests on known law and accuses nobody."""

import re
from collections.abc import Callable, Iterator, Mapping

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.text_guards import read_text_guards
from hq_desktop.domain.complaint import BlockKind, Flag, Item, Template
from hq_desktop.domain.places import places_in
from hq_desktop.domain.text import Text
from hq_desktop.domain.text_guards import accusing_in, obsolete_in

BOOK = read_complaints(paths.resource("complaints"))
LAW = read_law(paths.resource("law"))
TEMPLATES = BOOK.templates
CLAIMS = [one for one in TEMPLATES if one.startswith("claim-")]
MOTIONS = [one for one in TEMPLATES if one.startswith("motion-")]
OWN = [one for one in TEMPLATES if one.startswith("own-")]
TO_COMMISSIONS = [one for one in TEMPLATES if one not in {*CLAIMS, *MOTIONS, *OWN}]

Where = Callable[[Template], bool]


def items(template: Template, *kinds: BlockKind) -> list[Item]:
    return [
        item
        for block in template.blocks
        if not kinds or block.kind in kinds
        for item in block.items
    ]


def place(name: str, *kinds: BlockKind) -> Where:
    """Whether a block of a kind leaves a place open in both languages."""
    return lambda template: any(
        all(name in [found for found, _ in places_in(text)] for text in (one.text.ru, one.text.kk))
        for one in items(template, *kinds)
    )


def block(kind: BlockKind) -> Where:
    return lambda template: any(one.kind is kind for one in template.blocks)


def cites(*articles: str) -> Where:
    return lambda template: (
        set(articles)
        <= {
            one.split("(", 1)[0] if "(" not in article else one
            for one in (law for item in items(template) for law in item.law)
            for article in articles
        }
    )


def tells_what_happened(template: Template) -> bool:
    """Whether circumstances are told: figures, totals or incidents."""
    return any(one.each is not None or one.kind is BlockKind.TABLE for one in template.blocks)


HEAD = BlockKind.ADDRESSEE
CLAIM: Mapping[str, Where] = {
    "1) court": place("addressee", HEAD),
    "2) claimant: name": place("signatory", HEAD),
    "2) claimant: place of residence": place("signatory_residence", HEAD),
    "2) claimant: date of birth": place("signatory_born_on", HEAD),
    "2) claimant: place of birth": place("signatory_born_at", HEAD),
    "2) claimant: telephone": place("signatory_phone", HEAD),
    "2) claimant: e-mail": place("signatory_email", HEAD),
    "3) defendant: name": place("challenged", HEAD),
    "3) defendant: location": place("challenged_address", HEAD),
    "3) defendant: what is not known": lambda one: any(
        "не известны" in item.text.ru and "белгісіз" in item.text.kk for item in items(one, HEAD)
    ),
    "4) demands": block(BlockKind.REQUESTS),
    "4) circumstances": tells_what_happened,
    "4) essence of the violation": lambda one: any(
        "Истец считает" in item.text.ru for item in items(one, BlockKind.PARAGRAPH)
    ),
    "5) pre-trial order": cites("20(9)"),
    "6) list of papers": block(BlockKind.ATTACHMENTS),
    "131(3) motion for evidence": cites("АППК 130(2)", "АППК 131(3)"),
    "131(4) why evidence cannot be obtained": cites("АППК 131(4)"),
    "131(5) signature": block(BlockKind.SIGNATURE),
    "131(8) copies by the number of participants": cites("АППК 131(8)"),
    "162 standing, 163 terms": lambda one: any(
        {"АППК 162", "АППК 163"} <= set(item.law) for item in items(one)
    ),
    "state fee": cites("НК 668(9)"),
}
"""The contents of a claim: АППК 131 and what goes with it."""

CHECKLIST: Mapping[str, Where] = {
    "1 body addressed": place("addressee", HEAD),
    "2 name": place("signatory", HEAD),
    "2 IIN where there is one": place("signatory_iin", HEAD),
    "2 postal address": place("signatory_postal_address", HEAD),
    "3 place of living": place("signatory_residence", HEAD),
    "5 circumstances": lambda one: tells_what_happened(one) or one.code == "request-figures",
    "6 day, 7 signature": block(BlockKind.SIGNATURE),
    "8 list of papers": block(BlockKind.ATTACHMENTS),
    "demands": block(BlockKind.REQUESTS),
    "receipt": block(BlockKind.RECEIPT),
}
"""Our checklist for what goes to commissions, after the fields of АППК 93; it is not cited."""

MOTION: Mapping[str, Where] = {
    "court": place("addressee", HEAD),
    "claimant": place("signatory", HEAD),
    "defendant": place("challenged", HEAD),
    "demands": block(BlockKind.REQUESTS),
    "signature": block(BlockKind.SIGNATURE),
    "receipt": block(BlockKind.RECEIPT),
}


@pytest.mark.parametrize("field", CLAIM)
@pytest.mark.parametrize("code", CLAIMS)
def test_a_claim_contains_what_the_code_asks_for(code: str, field: str) -> None:
    assert CLAIM[field](TEMPLATES[code])


@pytest.mark.parametrize("field", CHECKLIST)
@pytest.mark.parametrize("code", TO_COMMISSIONS)
def test_what_goes_to_a_commission_contains_our_checklist(code: str, field: str) -> None:
    assert CHECKLIST[field](TEMPLATES[code])


@pytest.mark.parametrize("code", [one for one in TO_COMMISSIONS if one.startswith("complaint-")])
def test_a_complaint_says_whose_act_it_is_about(code: str) -> None:
    assert place("challenged", HEAD)(TEMPLATES[code])


@pytest.mark.parametrize("field", MOTION)
@pytest.mark.parametrize("code", MOTIONS)
def test_a_motion_says_in_which_case_it_is_made(code: str, field: str) -> None:
    assert MOTION[field](TEMPLATES[code])


@pytest.mark.parametrize("code", CLAIMS)
def test_a_claim_cannot_be_printed_without_what_the_code_asks_for(code: str) -> None:
    asked = {"signatory", "signatory_residence", "signatory_born_on", "signatory_born_at"}
    asked |= {"signatory_phone", "signatory_email", "court", "challenged_address"}
    assert set(TEMPLATES[code].needs) == asked


@pytest.mark.parametrize("code", OWN)
def test_a_document_without_a_source_cites_nothing_and_leaves_room(code: str) -> None:
    template = TEMPLATES[code]
    assert block(BlockKind.OWN_TEXT)(template)
    assert [item.law for item in items(template) if item.law] == []
    assert template.mark.mark == "U"
    assert "текст юриста" in template.title.ru
    assert "заңгердің мәтіні" in template.title.kk


@pytest.mark.parametrize("code", TEMPLATES)
def test_every_article_cited_is_known_with_its_source_edition_and_mark(code: str) -> None:
    for item in items(TEMPLATES[code]):
        for reference in item.law:
            article = LAW.article(reference)
            assert article is not None, reference
            assert article.mark.source
            assert article.mark.edition
            assert article.mark.mark in {"V", "S", "U"}


UNREAD = {"113-11(2)", "АППК 139"}
"""What is cited and was not read twice, or of which we know the terms alone."""

INFERRED = {"Обязательного досудебного порядка закон не устанавливает."}
"""What we conclude from the words of an article that was read."""


@pytest.mark.parametrize("code", TEMPLATES)
def test_a_text_that_cites_an_article_says_how_it_is_known(code: str) -> None:
    for item in items(TEMPLATES[code]):
        if item.law:
            is_doubtful = set(item.law) <= UNREAD or item.text.ru in INFERRED
            assert item.mark.mark == ("U" if is_doubtful else "V")


NAMED = re.compile(r"стат(?:ь[а-я]+|ей) ((?:\d+(?:-\d+)?(?:, | и )?)+)")
NAMED_KK = re.compile(r"(\d+(?:-\d+)?)(?:-бап|-баб)")


@pytest.mark.parametrize("code", TEMPLATES)
def test_every_article_in_a_sentence_is_among_those_it_cites(code: str) -> None:
    """A number in the text that `law` does not name would be checked by nobody."""
    for item in items(TEMPLATES[code]):
        cited = {one.rsplit(" ", 1)[-1].split("(")[0] for one in item.law}
        named = [one for found in NAMED.findall(item.text.ru) for one in numbers(found)]
        assert [one for one in named if one not in cited] == []
        assert [one for one in NAMED_KK.findall(item.text.kk) if one not in cited] == []


def numbers(text: str) -> list[str]:
    return re.findall(r"\d+(?:-\d+)?", text)


SHORT = (("Закона)", "(далее – Закон)"), ("АППК", "(далее – АППК)"), ("ГПК", "(далее – ГПК)"))
SHORT_KK = (
    ("Заңның", "(бұдан әрі – Заң)"),
    ("ӘРПК", "(бұдан әрі – ӘРПК)"),
    ("АПК", "(бұдан әрі – АПК)"),
)


@pytest.mark.parametrize("code", TEMPLATES)
def test_a_short_name_is_explained_before_it_is_used(code: str) -> None:
    said = Text(*(" ".join(texts) for texts in zip(*_both(TEMPLATES[code]), strict=True)))
    for text, pairs in ((said.ru, SHORT), (said.kk, SHORT_KK)):
        for name, meaning in pairs:
            used = re.search(rf"(?<![А-ЯӘа-яә]){re.escape(name)}", text)
            if used is not None:
                assert -1 < text.find(meaning) <= used.start(), name


def _both(template: Template) -> Iterator[tuple[str, str]]:
    for item in items(template):
        yield item.text.ru, item.text.kk


GUARDS = read_text_guards(paths.resource("law", "tone.toml"), LAW)


def test_documents_state_facts_and_accuse_nobody() -> None:
    assert [text for text in every_text() if accusing_in(text, GUARDS.accusing)] == []


def test_no_document_uses_a_term_of_the_old_law() -> None:
    assert [text for text in every_text() if obsolete_in(text, LAW.obsolete)] == []


def test_the_guards_see_what_they_are_for() -> None:
    assert obsolete_in("в силу статьи 33 Конституции депутат Мажилиса", LAW.obsolete)
    assert obsolete_in("Петиция", LAW.obsolete)
    assert accusing_in("итоги сфальсифицированы", GUARDS.accusing)
    assert accusing_in("фальшивые выборы", GUARDS.accusing)
    assert accusing_in("қорытындылар бұрмаланған", GUARDS.accusing)


def every_text() -> Iterator[str]:
    for template in TEMPLATES.values():
        yield from template.title.every()
        for item in items(template):
            yield from item.text.every()
    for word in BOOK.phrases.values():
        yield from word.every()


@pytest.mark.parametrize("code", TEMPLATES)
def test_texts_have_no_double_spaces_or_ends(code: str) -> None:
    for item in items(TEMPLATES[code]):
        for text in (item.text.ru, item.text.kk):
            assert not re.search(r"  |\.\.|;;| [,.;:]", text)


LATIN = re.compile(r"[а-яәғқңөұүһі][a-zA-Z]|[a-zA-Z][а-яәғқңөұүһі]")


@pytest.mark.parametrize("code", TEMPLATES)
def test_no_latin_letter_hides_among_cyrillic_ones(code: str) -> None:
    for item in items(TEMPLATES[code]):
        for text in (item.text.ru, item.text.kk):
            assert not LATIN.search(re.sub(r"\{[^}]*\}", " ", text))


@pytest.mark.parametrize("code", TEMPLATES)
def test_what_an_observer_signs_prefers_nobody(code: str) -> None:
    """20-1(3)(7): whose margin it is may be said by others alone."""
    for item in items(TEMPLATES[code]):
        if "ours" in [name for name, _ in places_in(item.text.ru)]:
            assert Flag.NEUTRAL in item.unless


@pytest.mark.parametrize("code", ["appeal-invalid"])
def test_the_appeal_on_a_whole_election_is_for_those_elections_alone(code: str) -> None:
    assert set(TEMPLATES[code].profiles) == {"maslikhat_smd", "maslikhat_pr", "akim"}


def test_the_grounds_that_documents_rest_on_are_known() -> None:
    for template in TEMPLATES.values():
        assert set(template.grounds) <= set(LAW.grounds)
