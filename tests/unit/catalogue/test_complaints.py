"""Complaint texts as data: the shipped ones hold, faulty ones are refused by file, key, reason."""

import shutil
from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.catalogue.law import read_law
from hq_desktop.domain.complaint import BlockKind, Flag, Item, Subject
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.places import places_in
from hq_desktop.domain.text_guards import obsolete_in

FOLDER = paths.resource("complaints")
GOOD = """
code = "letter"
title = { ru = "Письмо", kk = "Хат" }
subject = "territory"
needs = ["signatory"]
annexes = ["inventory"]
source = "текст"
edition = "01.07.2026"
mark = "U"
checked_by = ""

[[block]]
kind = "paragraph"
each = "contradiction"
when = ["below_lower"]
law = ["43(8)"]
mark = "V"
[block.text]
ru = "Не хватает {gap}, участков {observed} {observed:precinct}"
kk = "{gap} жетпейді, {observed} {observed:precinct}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(FOLDER / "words.toml", tmp_path)
    return tmp_path


def items() -> list[tuple[str, Item]]:
    book = read_complaints(FOLDER)
    return [
        (one.code, item)
        for one in book.templates.values()
        for block in one.blocks
        for item in block.items
    ]


def test_the_documents_stand_in_the_order_of_their_use() -> None:
    assert list(read_complaints(FOLDER).templates) == [
        "complaint-precinct",
        "complaint-territory",
        "claim-court",
        "application-recount",
        "claim-copy",
        "motion-originals",
        "request-submission",
        "appeal-invalid",
        "request-figures",
        "motion-expertise",
        "motion-witnesses",
        "motion-interim",
        "motion-video",
        "own-appeal",
        "own-power",
        "own-prosecutor",
        "own-signatures",
        "own-inscription",
    ]


def test_a_good_template_is_read(folder: Path) -> None:
    (folder / "letter.toml").write_text(GOOD, encoding="utf-8")
    (template,) = read_complaints(folder).templates.values()
    assert template.subject is Subject.TERRITORY
    assert [name for name, _ in places_in(template.blocks[0].items[0].text.ru)] == [
        "gap",
        "observed",
        "observed",
    ]


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('code = "letter"', 'code = "note"', "code"),
        ("{gap}, участков", "{hole}, участков", "block.1.text.ru"),
        ("{gap} жетпейді", "{gap жетпейді", "block.1.text.kk"),
        ("{gap} жетпейді, ", "", "block.1.text"),
        ("{observed:precinct}", "{observed:house}", "block.1.text.ru"),
        ("{gap}, участков", "{line:on}, участков", "block.1.text.ru"),
        ('each = "contradiction"', "", "block.1.text.ru"),
        ('when = ["below_lower"]', 'when = ["sometimes"]', "block.1.when"),
        ('kind = "paragraph"', 'kind = "poem"', "block.1.kind"),
        ('annexes = ["inventory"]', 'annexes = ["photos"]', "annexes"),
        ('needs = ["signatory"]', 'needs = ["luck"]', "needs"),
        ('law = ["43(8)"]', 'law = ["АППК 93"]', "block.1.law"),
        ('mark = "V"', 'mark = "X"', "block.1.mark"),
        ('kind = "paragraph"', 'kind = "paragraph"\ncolour = "red"', "block.1.colour"),
    ],
)
def test_a_faulty_template_is_refused_by_its_key(
    folder: Path, old: str, new: str, key: str
) -> None:
    assert old in GOOD
    (folder / "letter.toml").write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as refusal:
        read_complaints(folder)
    assert (refusal.value.facts["file"], refusal.value.facts["key"]) == ("letter.toml", key)


def test_a_missing_word_is_refused_by_its_key(folder: Path) -> None:
    words = (folder / "words.toml").read_text(encoding="utf-8")
    (folder / "words.toml").write_text(words.replace("\nstamp = ", "\nseal = "), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as refusal:
        read_complaints(folder)
    assert refusal.value.facts["key"] == "phrase.stamp"


def test_complaints_to_commissions_cite_the_election_law_alone() -> None:
    for template in read_complaints(FOLDER).templates.values():
        if not template.subject.is_for_court:
            texts = [
                text
                for block in template.blocks
                for item in block.items
                for text in item.text.every()
            ]
            assert not any("АППК" in text or "ӘРПК" in text for text in texts)


def test_no_text_uses_a_term_of_the_old_law() -> None:
    law = read_law(paths.resource("law"))
    for _, item in items():
        for text in item.text.every():
            assert obsolete_in(text, law.obsolete) == ()


COPY = ("43(8)", "20-1(2)(11)")
POWERS = {
    Flag.TO_CENTRAL: ("12(", "14(9)", "20(6)", "43(9)"),
    Flag.TO_TERRITORIAL: ("14(", "12(16-1)", "20(6)", "39(2)", "43(9)", "44(", *COPY),
    Flag.TO_DISTRICT: ("16-1(", "20(6)", "43(9)", "44(", *COPY),
}
"""The articles on which each commission may be asked for something."""


@pytest.mark.parametrize("kind", [Flag.LOCAL, Flag.NATIONAL])
@pytest.mark.parametrize("addressee", POWERS)
def test_a_commission_is_asked_for_what_its_own_powers_allow(addressee: Flag, kind: Flag) -> None:
    happened = {Flag.HAS_INCIDENTS, Flag.HAS_COPY_REFUSED, Flag.HAS_REMOVAL}
    flags = frozenset({addressee, kind, Flag.HAS_DISCREPANCIES, *happened})
    template = read_complaints(FOLDER).templates["complaint-precinct"]
    asked = [
        article
        for block in template.blocks
        if block.kind is BlockKind.REQUESTS
        for item in block.items
        if item.fits(flags)
        for article in item.law
    ]
    assert asked
    assert [one for one in asked if not one.startswith(POWERS[addressee])] == []


def test_the_court_is_asked_to_cancel_and_not_to_declare_unlawful() -> None:
    """АППК 132 knows the demand to cancel; 135 alone knows the other."""
    claims = [item for code, item in items() if code == "claim-court"]
    assert any(item.text.ru.startswith("отменить решение ответчика") for item in claims)
    assert not any("признать незаконным" in item.text.ru for item in claims)
