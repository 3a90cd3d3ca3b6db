"""A finished PDF in the place of a text: its pages, the package's numbers, the receipt."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.packages import verify_package
from hq_desktop.domain.errors import FileMissing, FileUnreadable, Refused
from hq_desktop.domain.text import Language
from hq_desktop.storage.verification import verify
from tests.documents.headquarters import Headquarters, texts
from tests.documents.test_edited_texts import PRECINCT, digests, opened
from tests.samples import awkward_papers

OWN_WORDS = "Finished text"


def in_place(made: Headquarters, pdf: Path, request: PackageRequest = PRECINCT) -> None:
    own, desk = opened(made, request=request)
    own.replace_by(desk, pdf)


def flat(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def finished(path: Path, pages: int = 3) -> Path:
    awkward_papers.written(OWN_WORDS, pages=pages).save(path)
    return path


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_its_pages_stand_as_the_document_with_the_numbers_of_the_package(
    differing: Headquarters, tmp_path: Path, language: Language
) -> None:
    request = replace(PRECINCT, language=language)
    in_place(differing, finished(tmp_path / "text.pdf"), request)
    result = differing.cases.assemble(request, tmp_path / "out")
    sheets = [flat(text) for text in texts(result.files[0].path)]
    for number, sheet in enumerate(sheets[:3], start=1):
        assert OWN_WORDS in sheet
        named = f"лист {number} из {len(sheets)}", f"парақ {number} / {len(sheets)}"
        assert named[language is Language.KK] in sheet
    assert "Принято / Қабылданды" in sheets[3]
    assert not any("ПРОШУ" in one or "СҰРАЙМЫН" in one for one in sheets)
    assert "удостоверение № 1" not in sheets[3]
    inventory = next(one for one in sheets if "Опись" in one or "Тізімдеме" in one)
    assert "1–4" in inventory
    assert verify_package(tmp_path / "out") == ()


@pytest.mark.parametrize(
    "make",
    ["scanned", "plain", "lying", "turned", "large", "guarded", "filled_form", "undrawn_form"],
)
def test_any_pdf_that_opens_can_stand_there(
    differing: Headquarters, tmp_path: Path, make: str
) -> None:
    pdf = getattr(awkward_papers, make)(tmp_path / f"{make}.pdf")
    with pikepdf.open(pdf) as opened_pdf:
        pages = len(opened_pdf.pages)
    in_place(differing, pdf)
    result = differing.cases.assemble(PRECINCT, tmp_path / "out")
    with pikepdf.open(result.files[0].path) as built:
        assert [float(edge) for edge in built.pages[0].mediabox][2:] == pytest.approx(
            [595, 842], 0.01
        )
    with pypdfium2.PdfDocument(result.files[0].path) as document:
        picture = document[0].render(scale=0.3).to_pil().convert("L")
    darkest, _ = picture.crop((20, 20, picture.width - 20, picture.height - 30)).getextrema()
    assert darkest < 200
    assert len(texts(result.files[0].path)) > pages


@pytest.mark.parametrize("make", ["locked", "ruined"])
def test_what_cannot_be_opened_is_refused_by_name(
    differing: Headquarters, tmp_path: Path, make: str
) -> None:
    pdf = getattr(awkward_papers, make)(tmp_path / f"{make}.pdf")
    own, desk = opened(differing)
    with pytest.raises(FileUnreadable) as caught:
        own.replace_by(desk, pdf)
    assert caught.value.facts["path"] == f"{make}.pdf"
    _, again = opened(differing)
    assert again.case_text is None


def test_a_picture_or_a_missing_file_is_no_finished_text(
    differing: Headquarters, tmp_path: Path, photo: Path
) -> None:
    own, desk = opened(differing)
    with pytest.raises(FileUnreadable) as caught:
        own.replace_by(desk, photo)
    assert caught.value.facts["reason"] == "not_a_pdf"
    with pytest.raises(FileMissing):
        own.replace_by(desk, tmp_path / "nowhere.pdf")


def test_taken_out_again_the_text_is_printed_as_before(
    differing: Headquarters, tmp_path: Path
) -> None:
    before = digests(differing, tmp_path / "before")
    own, desk = opened(differing)
    pdf = finished(tmp_path / "text.pdf")
    desk = own.replace_by(desk, pdf)
    assert desk.replaced_name == "text.pdf"
    kept = own.finished(desk)
    assert kept is not None
    assert kept.read_bytes() == pdf.read_bytes()
    first = digests(differing, tmp_path / "first")
    assert first == digests(differing, tmp_path / "second") != before
    desk = own.take_replacement_out(desk)
    assert own.finished(desk) is None
    assert digests(differing, tmp_path / "after") == before
    assert verify(differing.database).problems == ()


def test_a_locked_text_takes_no_pdf(differing: Headquarters, tmp_path: Path) -> None:
    own, desk = opened(differing)
    desk = own.lock(desk)
    with pytest.raises(Refused):
        own.replace_by(desk, finished(tmp_path / "text.pdf"))
