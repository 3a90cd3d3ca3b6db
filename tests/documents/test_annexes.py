"""Papers of any kind bound into a package, each shown, or named where nothing can show it."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from hq_desktop.actions.cases import PackageResult
from hq_desktop.actions.package_annexes import AddedFile, added_file
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.text import Language
from hq_desktop.exchange import pdf_pages
from hq_desktop.storage import evidence
from tests.documents.headquarters import Headquarters, texts
from tests.samples import awkward_papers
from tests.samples.awkward_papers import TYPED, UNSHOWABLE

TERRITORY = "complaint-territory"


def made(headquarters: Headquarters, out: Path, *files: Path) -> PackageResult:
    annexes = tuple(AddedFile(one) for one in files)
    return headquarters.cases.assemble(PackageRequest(TERRITORY, annexes=annexes), out)


def flat(result: PackageResult) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts(result.files[0].path))


def test_papers_of_every_kind_are_bound_in_and_the_others_named(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    papers = awkward_papers.papers(tmp_path / "papers")
    result = made(contradicted, tmp_path / "out", *papers.values())
    pages = flat(result)
    inventory = next(text for text in pages if "Опись" in text and "SHA-256, начало" in text)
    for name in papers:
        assert f". {name.replace('_', ' ')}" in " ".join(pages)
    apart = {name for name in papers if f"{name}.pdf: прилагается отдельно" in inventory}
    assert apart == set(UNSHOWABLE)
    (told,) = [one for one in result.warnings if "в пакет не вошли" in one]
    assert all(f"{name}.pdf" in told for name in UNSHOWABLE)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("plain", "Plain 3"),
        ("lying", "Landscape 1"),
        ("turned", "Rotated 1"),
        ("large", "A3 1"),
        ("guarded", "Guarded 1"),
        ("broken_table", "Broken table 2"),
        ("filled_form", TYPED),
    ],
)
def test_the_words_of_a_paper_stay_words(
    contradicted: Headquarters, tmp_path: Path, kind: str, words: str
) -> None:
    paper = awkward_papers.KINDS[kind](tmp_path / f"{kind}.pdf")
    assert any(words in text for text in flat(made(contradicted, tmp_path / "out", paper)))


def test_what_was_typed_into_a_form_is_drawn_where_the_form_does_not(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.undrawn_form(tmp_path / "form.pdf")
    result = made(contradicted, tmp_path / "out", paper)
    sheet = next(
        place
        for place, text in enumerate(flat(result))
        if "Приложение 4. form" in text and "SHA-256" in text and "Опись" not in text
    )
    shown = pdf_pages.page(result.files[0].path, sheet, 1684).convert("L")
    wide, high = shown.size
    field = shown.crop((int(wide * 0.2), int(high * 0.28), int(wide * 0.7), int(high * 0.38)))
    assert min(field.tobytes()) < 80


def test_a_lying_page_is_turned_and_shown_the_right_way_up(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.lying(tmp_path / "lying.pdf")
    result = made(contradicted, tmp_path / "out", paper)
    with pikepdf.open(result.files[0].path) as pdf:
        turned = [int(page.obj.get("/Rotate", 0)) for page in pdf.pages]
    assert turned.count(90) == 1
    assert "Landscape" in flat(result)[turned.index(90)]


def test_an_added_paper_is_kept_as_evidence_byte_for_byte(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf")
    made(contradicted, tmp_path / "out", paper)
    with contradicted.database.reading() as tx:
        (kept,) = evidence.all(tx)
    assert kept.name == "letter.pdf"
    assert contradicted.database.evidence.read(kept.sha256) == paper.read_bytes()


def test_a_plan_with_an_added_paper_keeps_nothing(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf")
    request = PackageRequest(TERRITORY, annexes=(AddedFile(paper),))
    assert contradicted.cases.plan(request).documents[0].exhibits == 4
    assert contradicted.database.evidence.all() == ()


def test_the_same_paper_added_twice_is_one_annex(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    paper = awkward_papers.plain(tmp_path / "letter.pdf")
    assert made(contradicted, tmp_path / "out", paper, paper).exhibits == 4


def test_a_missing_paper_is_refused_and_nothing_is_written(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    with pytest.raises(FileMissing):
        made(contradicted, tmp_path / "out", tmp_path / "absent.pdf")
    assert not (tmp_path / "out").exists()


def test_a_picture_can_be_added_too(contradicted: Headquarters, tmp_path: Path) -> None:
    Image.new("RGB", (400, 300), "navy").save(tmp_path / "map.png")
    result = made(contradicted, tmp_path / "out", tmp_path / "map.png")
    assert any("Приложение 4. map" in text for text in flat(result))


def test_a_title_may_follow_the_file(contradicted: Headquarters, tmp_path: Path) -> None:
    paper = awkward_papers.plain(tmp_path / "a=b.pdf")
    assert added_file(str(paper)) == AddedFile(paper)
    assert added_file(f"{paper}=Письмо") == AddedFile(paper, "Письмо")
    request = PackageRequest(TERRITORY, Language.KK, annexes=(AddedFile(paper, "Хат"),))
    result = contradicted.cases.assemble(request, tmp_path / "out")
    assert any("4-қосымша. Хат" in text for text in flat(result))
