"""Volumes, limits, numbers that stay, and the check of a finished file."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from hq_desktop.actions import package_proof
from hq_desktop.actions.cases import PackageResult
from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.package_press import Binding, binding
from hq_desktop.actions.packages import verify_package
from hq_desktop.documents.bundle import Meant, Volume, Written
from hq_desktop.documents.paper import Span
from hq_desktop.documents.volumes import VolumeLimit
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.errors import PackageFaulty, PackageTooLarge
from hq_desktop.domain.protocol import Grade
from hq_desktop.domain.text import Language
from tests.documents.headquarters import Headquarters, catalogue, texts
from tests.samples import awkward_papers

TERRITORY = "complaint-territory"
SHEET = re.compile(r"лист (\d+) из (\d+)")


def photo(path: Path, seed: int, size: tuple[int, int] = (900, 1200)) -> Path:
    noise = Image.effect_noise(size, 90 + seed).convert("RGB")
    noise.save(path, "JPEG", quality=90)
    return path


@pytest.fixture
def photographed(contradicted: Headquarters, tmp_path: Path) -> Headquarters:
    """Each of the three copies has a photo of about half a megabyte."""
    for number in ("1", "2", "3"):
        contradicted.attach(number, photo(tmp_path / f"p{number}.jpg", int(number)))
    return contradicted


def made(
    headquarters: Headquarters,
    out: Path,
    how: Binding | None = None,
    annexes: tuple[AddedFile, ...] = (),
    language: Language = Language.RU,
) -> PackageResult:
    request = PackageRequest(TERRITORY, language, binding=how or Binding(), annexes=annexes)
    return headquarters.cases.assemble(request, out)


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_volumes_share_one_numbering_and_one_inventory(
    photographed: Headquarters, tmp_path: Path, language: Language
) -> None:
    how = binding(1, None, None)
    result = made(photographed, tmp_path / "out", how, language=language)
    assert result.volumes == len(result.files) > 1
    assert all(one.path.stat().st_size <= 1_000_000 for one in result.files)
    pages = [text for one in result.files for text in texts(one.path)]
    footer = Wording(language, catalogue().complaints).footer
    for number, text in enumerate(pages, start=1):
        assert footer(number, len(pages)) in text
    title = "Опись" if language is Language.RU else "Тізімдеме"
    assert sum(text.lstrip().startswith(title) or f"\n{title}\n" in text for text in pages) == 1
    assert verify_package(tmp_path / "out") == ()


def test_every_volume_but_the_first_begins_with_a_cover_that_names_its_sheets(
    photographed: Headquarters, tmp_path: Path
) -> None:
    result = made(photographed, tmp_path / "out", binding(None, 5, None))
    first = 1
    for place, file in enumerate(result.files, start=1):
        pages = texts(file.path)
        assert len(pages) <= 5
        last = first + len(pages) - 1
        if place > 1:
            assert f"том {place} из {len(result.files)}" in pages[0]
            assert f"Листы {first}–{last}" in pages[0]
        first = last + 1


def test_volumes_are_cut_between_exhibits_where_they_can_be(
    photographed: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf", pages=4)
    annexes = (AddedFile(paper),)
    result = made(photographed, tmp_path / "out", binding(None, 6, None), annexes)
    holding = [file for file in result.files if any("Plain 1" in text for text in texts(file.path))]
    assert len(holding) == 1
    assert sum("Plain" in text for text in texts(holding[0].path)) == 4


def test_an_exhibit_larger_than_a_volume_is_cut_between_its_pages(
    photographed: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf", pages=9)
    annexes = (AddedFile(paper),)
    result = made(photographed, tmp_path / "out", binding(None, 5, None), annexes)
    pages = [text for one in result.files for text in texts(one.path)]
    assert [number for number in range(1, 10) if any(f"Plain {number}" in text for text in pages)]
    assert all(one.pages <= 5 for one in result.files)
    inventory = next(text for text in pages if "SHA-256, начало" in text)
    sheets = [place for place, text in enumerate(pages, start=1) if "Plain" in text]
    assert f"{sheets[0]}–{sheets[-1]}" in inventory


def test_photos_pass_unchanged_without_a_limit(photographed: Headquarters, tmp_path: Path) -> None:
    result = made(photographed, tmp_path / "out")
    whole = result.files[0].path.read_bytes()
    assert all((tmp_path / f"p{number}.jpg").read_bytes() in whole for number in (1, 2, 3))


def test_a_limit_is_met_by_touching_no_more_photos_than_it_takes(
    photographed: Headquarters, tmp_path: Path
) -> None:
    whole = made(photographed, tmp_path / "whole").files[0].path.stat().st_size
    limit = Binding(most_bytes=whole - 30_000)
    result = made(photographed, tmp_path / "out", limit)
    file = result.files[0].path
    assert file.stat().st_size <= whole - 30_000
    untouched = [
        number
        for number in (1, 2, 3)
        if (tmp_path / f"p{number}.jpg").read_bytes() in file.read_bytes()
    ]
    assert len(untouched) == 2
    assert sum("уменьшено, исходный файл на носителе" in text for text in texts(file)) == 1
    assert any("уменьшенных ради предела размера: 1" in one for one in result.warnings)


def test_a_limit_that_cannot_be_met_is_refused_and_nothing_is_written(
    photographed: Headquarters, tmp_path: Path
) -> None:
    with pytest.raises(PackageTooLarge):
        made(photographed, tmp_path / "out", Binding(most_bytes=200_000))
    assert not (tmp_path / "out").exists()


def test_later_exhibits_leave_the_numbers_of_earlier_ones(
    photographed: Headquarters, tmp_path: Path
) -> None:
    letter = AddedFile(awkward_papers.plain(tmp_path / "letter.pdf", pages=1))
    before = labels(made(photographed, tmp_path / "one", annexes=(letter,)))
    photographed.read("4", 90, Grade.B)
    photographed.read("5", 95)
    photographed.read("6", 70, Grade.A)
    map_ = AddedFile(awkward_papers.lying(tmp_path / "map.pdf"))
    after = labels(made(photographed, tmp_path / "two", annexes=(map_, letter)))
    assert before.items() <= after.items()
    assert after["Копия протокола, участок № 5"] == "3.4"
    assert after["letter"] == "4"
    assert {after["map"], after["Копия протокола, участок № 4"]} == {"7", "6.1"}
    assert made(photographed, tmp_path / "again", annexes=(map_, letter)).files[
        0
    ].sha256 == labels_file(tmp_path / "two")


def labels(result: PackageResult) -> dict[str, str]:
    """The number of every exhibit as its own sheet has it."""
    found = (
        re.match(r"Приложение (\d+(?:\.\d+)?)\. (.*?)(?:, страница .*)?$", line.strip())
        for text in texts(result.files[0].path)
        if "SHA-256" in text or "Снимка листа нет" in text
        for line in text.replace("\u00a0", " ").split("\n")
    )
    return {one.group(2): one.group(1) for one in found if one}


def labels_file(folder: Path) -> str:
    (file,) = [one for one in folder.glob("*.pdf") if "brief" not in one.name]
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_read_figures_and_features_stand_under_the_photo(
    photographed: Headquarters, tmp_path: Path
) -> None:
    (sheet,) = [
        text
        for text in texts(made(photographed, tmp_path / "out").files[0].path)
        if "3.2. Копия протокола" in text.replace("\u00a0", " ") and "Опись" not in text
    ]
    flat = " ".join(sheet.split())
    assert "Числа, принятые по этой копии." in flat
    assert "Конырауов С." in flat
    assert "110" in flat


def proved(path: Path, meant: Meant) -> None:
    size = path.stat().st_size
    package_proof.prove(Volume(Written(path, meant.total, size, ""), meant))


def meant_for(path: Path) -> Meant:
    """What a file is meant to hold, as far as this file tells by itself."""
    with pikepdf.open(path) as pdf:
        total = len(pdf.pages)
        with pdf.open_outline() as outline:
            places = {page.obj.objgen: place for place, page in enumerate(pdf.pages, start=1)}
            entries = [one for top in outline.root for one in (top, *top.children)]
            listed = tuple((one.title, places[one.destination[0].objgen]) for one in entries)  # type: ignore[index]
        links = tuple(
            (sheet, tuple(float(edge) for edge in note.Rect), places[note.Dest[0].objgen])
            for sheet, page in enumerate(pdf.pages, start=1)
            for note in page.obj.get("/Annots", [])
        )
    wording = Wording(Language.RU, catalogue().complaints)
    return Meant(wording, Span(1, 1, total), total, links, listed, ())  # type: ignore[arg-type]


def test_a_whole_file_passes_its_check(photographed: Headquarters, tmp_path: Path) -> None:
    path = made(photographed, tmp_path / "out").files[0].path
    proved(path, meant_for(path))


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        ("page_gone", "sheets_missing"),
        ("page_blank", "sheet_number_missing"),
        ("page_wide", "sheet_not_a4"),
        ("label", "sheet_label_wrong"),
        ("link", "link_astray"),
        ("outline", "outline_astray"),
        ("font", "font_not_embedded"),
        ("swapped", "link_astray"),
    ],
)
def test_a_fault_is_named_with_its_sheet(
    photographed: Headquarters, tmp_path: Path, damage: str, reason: str
) -> None:
    path = made(photographed, tmp_path / "out").files[0].path
    meant = meant_for(path)
    spoilt = tmp_path / "spoilt.pdf"
    with pikepdf.open(path) as pdf:
        spoil(pdf, damage)
        pdf.save(spoilt)
    with pytest.raises(PackageFaulty) as refused:
        proved(spoilt, meant)
    assert refused.value.facts["reason"] == reason
    assert 1 <= int(refused.value.facts["sheet"]) <= meant.total


def spoil(pdf: pikepdf.Pdf, damage: str) -> None:  # noqa: C901 — one case a damage
    last = pdf.pages[-1]
    match damage:
        case "page_gone":
            del pdf.pages[-1]
        case "page_blank":
            last.obj.Contents = pikepdf.Stream(pdf, b"")
        case "page_wide":
            last.mediabox = pikepdf.Array([0, 0, 842, 595])
        case "label":
            pdf.Root.PageLabels.Nums[1].St = 7
        case "link":
            page = next(page for page in pdf.pages if "/Annots" in page.obj)
            page.obj.Annots[0].Dest[0] = pdf.pages[1].obj
        case "outline":
            with pdf.open_outline() as outline:
                outline.root[0].destination = pikepdf.make_page_destination(pdf, 3)
        case "font":
            for one in pdf.objects:
                if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/FontDescriptor":
                    del one["/FontFile2"]
        case _:
            pdf.pages.append(pdf.pages[0])
            del pdf.pages[0]


def test_a_range_that_names_other_sheets_is_found(
    photographed: Headquarters, tmp_path: Path
) -> None:
    path = made(photographed, tmp_path / "out").files[0].path
    meant = meant_for(path)
    spoilt = tmp_path / "spoilt.pdf"
    with pikepdf.open(path) as pdf:
        page = next(page for page in pdf.pages if "/Annots" in page.obj)
        number = list(pdf.pages).index(page) + 1
        page.obj.Annots[0].Dest[0] = pdf.pages[1].obj
        pdf.save(spoilt)
    astray = next(one for one in meant.links if one[0] == number)
    links = tuple(
        (sheet, box, 2 if (sheet, box) == astray[:2] else to) for sheet, box, to in meant.links
    )
    with pytest.raises(PackageFaulty) as refused:
        proved(spoilt, replace(meant, links=links))
    assert refused.value.facts["reason"] == "range_astray"


def test_a_faulty_file_leaves_no_half_package(
    photographed: Headquarters, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = photographed.database.journal_number()
    monkeypatch.setattr(package_proof, "WIDTH", 100.0)
    with pytest.raises(PackageFaulty):
        made(photographed, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert photographed.database.journal_number() == number


def test_limits_are_said_in_megabytes_of_a_million_bytes() -> None:
    assert binding(20, 300, 45) == Binding(VolumeLimit(20_000_000, 300), 45_000_000)
    assert binding(None, None, None) == Binding()


def test_another_act_begins_its_own_numbers(photographed: Headquarters, tmp_path: Path) -> None:
    made(photographed, tmp_path / "one")
    photographed.publish("2", 80)
    request = PackageRequest("complaint-precinct")
    facts = photographed.cases.plan(request).documents[0].facts
    assert dict(facts.numbers)["copies-A/copy-2"] == 1
