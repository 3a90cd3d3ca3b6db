"""Whole packages, opened again and read as a reader would."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.packages import verify_package
from hq_desktop.domain.election import COURT, Commission, CommissionCode
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.verification import VerificationProblem
from hq_desktop.storage import commissions, journal
from tests.documents.headquarters import APPLICANT, KAZAKH, TOWN, Headquarters, founded, texts

TERRITORY, PRECINCT, CLAIM = "complaint-territory", "complaint-precinct", "claim-court"
GOLDENS = Path(__file__).parent / "goldens"
PRINTED = {
    Language.RU: re.compile(r"лист (\d+) из (\d+)"),
    Language.KK: re.compile(r"парақ (\d+) / (\d+)"),
}


def made(
    headquarters: Headquarters, out: Path, complaint: str, language: Language = Language.RU
) -> Path:
    request = PackageRequest(complaint, language)
    return headquarters.cases.assemble(request, out).files[0].path


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("complaint", [TERRITORY, CLAIM])
def test_a_document_on_totals_reads_as_approved(
    contradicted: Headquarters, tmp_path: Path, complaint: str, language: Language, renew: bool
) -> None:
    path = made(contradicted, tmp_path / "out", complaint, language)
    compare_with_golden(path, "totals", renew)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
@pytest.mark.parametrize("complaint", [PRECINCT, CLAIM])
def test_a_document_on_precincts_reads_as_approved(
    differing: Headquarters, tmp_path: Path, complaint: str, language: Language, renew: bool
) -> None:
    path = made(differing, tmp_path / "out", complaint, language)
    compare_with_golden(path, "precincts", renew)


def compare_with_golden(path: Path, subject: str, renew: bool) -> None:
    """Compare the sheets before the first that prints a hash."""
    kept = []
    for text in texts(path):
        if "SHA-256" in text:
            break
        kept.append(text)
    text = "\n\f\n".join(kept).replace("\u00a0", " ") + "\n"
    golden = GOLDENS / f"{path.stem}-{subject}.txt"
    if renew:
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_the_printed_number_of_every_sheet_is_its_number_in_the_file(
    contradicted: Headquarters, tmp_path: Path, language: Language
) -> None:
    pages = texts(made(contradicted, tmp_path / "out", TERRITORY, language))
    found = [PRINTED[language].findall(text.replace("\u00a0", " "))[-1] for text in pages]
    assert found == [(str(place), str(len(pages))) for place in range(1, len(pages) + 1)]


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_every_link_lands_on_the_sheet_whose_number_it_names(
    contradicted: Headquarters, tmp_path: Path, language: Language
) -> None:
    path = made(contradicted, tmp_path / "out", TERRITORY, language)
    with pikepdf.open(path) as pdf:
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        links = [
            (number, box_of(note), places[note.Dest[0].objgen])
            for number, page in enumerate(pdf.pages, start=1)
            for note in page.obj.get("/Annots", [])
        ]
    inventory = [one for one in links if one[0] == len(places)]
    assert len(inventory) == 2 * (1 + 4 + 3)  # the document, four attachments, three copies
    named = [(words_in(path, number, box), target) for number, box, target in links]
    numbers = [(words[0], to) for words, to in named if words[0][0].isdigit() and len(words) == 1]
    assert len(numbers) == (1 + 4 + 3) + 3  # of the inventory, and of the table of copies
    for words, target in numbers:
        assert words.partition("–")[0] == str(target)


def box_of(note: pikepdf.Object) -> tuple[float, ...]:
    return tuple(float(edge) for edge in pikepdf.Array(note.Rect))


def words_in(path: Path, number: int, box: tuple[float, ...]) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        left, bottom, right, top = box
        return str(
            document[number - 1].get_textpage().get_text_bounded(left, bottom, right, top)
        ).split()


def test_the_outline_names_sheets_and_leads_to_them(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    path = made(contradicted, tmp_path / "out", TERRITORY)
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        entries = [*outline.root, *(child for one in outline.root for child in one.children)]
        named = [int(re.findall(r"(\d+)$", one.title)[0]) for one in entries]
        reached = [places[target_of(one)] for one in entries]
        assert pdf.Root.PageLabels.Nums[1].S == "/D"
    assert named == reached
    assert len(named) == 8


def target_of(entry: pikepdf.OutlineItem) -> tuple[int, int]:
    assert isinstance(entry.destination, pikepdf.Array)
    return entry.destination[0].objgen


def test_every_kazakh_letter_survives_in_a_name(bare: Headquarters, tmp_path: Path) -> None:
    bare.read("1", 300)
    bare.announce(TOWN, 1)
    bare.sign(replace(APPLICANT, name=KAZAKH))
    text = "".join(texts(made(bare, tmp_path / "out", TERRITORY, Language.KK)))
    assert KAZAKH in text


def test_every_font_is_ours_and_embedded(contradicted: Headquarters, tmp_path: Path) -> None:
    with pikepdf.open(made(contradicted, tmp_path / "out", TERRITORY)) as pdf:
        fonts = [
            one
            for one in pdf.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        assert fonts
        assert all("PTSerif" in str(one.BaseFont) for one in fonts)
        assert all("/FontFile2" in one.FontDescriptor for one in fonts)


def test_the_same_facts_make_the_same_bytes_and_write_nothing(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    first = made(contradicted, tmp_path / "first", TERRITORY)
    number = contradicted.database.journal_number()
    second = made(contradicted, tmp_path / "second", TERRITORY)
    assert first.read_bytes() == second.read_bytes()
    assert contradicted.database.journal_number() == number


def test_both_languages_share_one_frozen_state(contradicted: Headquarters, tmp_path: Path) -> None:
    russian = texts(made(contradicted, tmp_path / "ru", TERRITORY, Language.RU))[-1]
    kazakh = texts(made(contradicted, tmp_path / "kk", TERRITORY, Language.KK))[-1]
    hashes = re.compile(r"[0-9a-f]{64}")
    assert hashes.findall(russian) == hashes.findall(kazakh)
    assert len(hashes.findall(russian)) == 2


def test_the_printed_head_is_the_journals(contradicted: Headquarters, tmp_path: Path) -> None:
    with contradicted.database.reading() as tx:
        head = journal.head(tx)
    assert head is not None
    assert head.digest in texts(made(contradicted, tmp_path / "out", TERRITORY))[-1]


def test_changed_facts_are_frozen_anew(contradicted: Headquarters, tmp_path: Path) -> None:
    first = made(contradicted, tmp_path / "first", TERRITORY).read_bytes()
    contradicted.read("4", 50)
    assert made(contradicted, tmp_path / "second", TERRITORY).read_bytes() != first


def test_a_samples_package_says_so_on_every_sheet(tmp_path: Path) -> None:
    sample = founded(tmp_path, is_sample=True)
    sample.read("1", 300)
    sample.announce(TOWN, 1)
    sample.sign()
    result = sample.cases.assemble(PackageRequest(TERRITORY), tmp_path / "out")
    sample.database.close()
    for file in (*result.files, *result.briefs):
        assert all("Учебный пример / Оқу үлгісі" in text for text in texts(file.path))


def test_filed_sheets_carry_no_banner(contradicted: Headquarters, tmp_path: Path) -> None:
    result = contradicted.cases.assemble(PackageRequest(TERRITORY), tmp_path / "out")
    filed = "".join(texts(result.files[0].path))
    assert "юрист" not in filed
    lawyer = " ".join("".join(texts(result.briefs[0].path)).split())
    assert "юрист не проверял" in lawyer


def test_the_lawyer_is_told_the_objections_and_the_term(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    contradicted.read("4", 50, Grade.C)
    result = contradicted.cases.assemble(PackageRequest(TERRITORY), tmp_path / "out")
    text = " ".join("".join(texts(result.briefs[0].path)).replace("\u00a0", " ").split())
    assert "(степени C–E): 1 (участки № 4)" in text
    assert "Числа введены один раз: 4 (участки № 1, 2, 3, 4)" in text
    assert "безопасно до 3 декабря 2026 года" in text
    assert "номинально до 4 декабря 2026 года" in text


def test_the_date_of_filing_is_ruled_unless_given(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    blank = "".join(texts(made(contradicted, tmp_path / "blank", TERRITORY)))
    request = PackageRequest(TERRITORY, filed_on=date(2026, 11, 27))
    path = contradicted.cases.assemble(request, tmp_path / "given").files[0].path
    given = "".join(texts(path)).replace("\u00a0", " ")
    assert "27 ноября 2026 года" in given
    assert "27 ноября" not in blank.replace("\u00a0", " ")


def test_a_manifest_proves_the_files(contradicted: Headquarters, tmp_path: Path) -> None:
    path = made(contradicted, tmp_path / "out", TERRITORY)
    assert verify_package(path.parent) == ()
    changed = bytearray(path.read_bytes())
    changed[len(changed) // 2] ^= 1
    path.write_bytes(changed)
    assert verify_package(path.parent) == (
        VerificationProblem("package_file_changed", {"file": path.name}),
    )


def test_figures_stand_on_the_sheet_of_a_copy_without_a_picture(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    path = made(contradicted, tmp_path / "out", TERRITORY)
    (sheet,) = [text for text in texts(path) if "Снимка листа нет" in text and "№ 2" in text]
    assert "Конырауов С." in sheet
    assert "110" in sheet


def test_the_sum_of_the_table_is_the_bound_of_the_screen(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    plan = contradicted.cases.plan(PackageRequest(TERRITORY))
    facts = plan.documents[0].facts
    assert facts.derivations[0].lower == 330
    assert sum(row.figures[0] or 0 for row in facts.copy_rows) == 330
    text = "".join(texts(made(contradicted, tmp_path / "out", TERRITORY)))
    assert "330" in text
    assert "130" in text


def test_a_sum_over_fewer_copies_than_the_table_has_says_over_how_many(
    bare: Headquarters, tmp_path: Path
) -> None:
    bare.read("1", 100, votes_against_all=31)
    bare.read("2", 110, votes_against_all=32)
    bare.read("3", 120)
    bare.announce(TOWN, 200, votes_against_all=20)
    bare.sign()
    text = " ".join("".join(texts(made(bare, tmp_path / "out", TERRITORY))).split())
    assert re.search(r"Сумма\s*3\s*330\s*63\s*Копий в сумме\s*3\s*2", text)


def test_sums_over_one_set_of_copies_have_no_row_of_counts(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    text = "".join(texts(made(contradicted, tmp_path / "out", TERRITORY)))
    assert "Копий в сумме" not in text


def test_of_several_courts_the_one_of_the_place_hears_and_of_two_as_near_none(
    contradicted: Headquarters,
) -> None:
    here = Commission(CommissionCode("near"), Text("Суд города", "Қала соты"), TOWN, COURT)
    beside = replace(here, code=CommissionCode("beside"), name=Text("Второй суд", "Екінші сот"))
    request = PackageRequest(CLAIM)

    def heard() -> str:
        (planned,) = contradicted.cases.plan(request).documents
        return planned.addressee.ru

    only = heard()
    add(contradicted, here)
    assert only not in ("", heard())
    assert heard() == "Суд города"
    add(contradicted, beside)
    assert heard() == ""
    (planned,) = contradicted.cases.plan(replace(request, court="beside")).documents
    assert planned.addressee.ru == "Второй суд"


def add(made: Headquarters, court: Commission) -> None:
    with made.database.transaction("Айгүл", "commission_added") as tx:
        commissions.save(tx, court)
