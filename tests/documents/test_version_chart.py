"""Changed official figures as bars on paper: lengths, words and numbers, and what is left out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Spacer

from hq_desktop import paths
from hq_desktop.catalogue.library import Catalogue, load
from hq_desktop.documents.pages import TEXT_HEIGHT, TEXT_WIDTH, register_fonts
from hq_desktop.documents.version_chart import charts
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.package import VersionFacts, VersionRow, VersionSource, VersionSum
from hq_desktop.domain.text import Language, Text

SEEN = datetime(2026, 11, 23, 1, tzinfo=UTC)
SOURCE = VersionSource("Сайт комиссии", "", "", SEEN, SEEN, "a" * 64, "итоги.csv", "")
RU, KK = Language.RU, Language.KK


def name(word: str) -> Text:
    return Text(word, word)


def row(place: str, line: str, before: int, after: int) -> VersionRow:
    return VersionRow(name(place), name(line), before, after, is_vote=True)


def total(line: str, before: int, after: int, places: int = 31) -> VersionSum:
    return VersionSum(name(line), places, min(places, 9), before, after, is_vote=True)


def of(rows: Sequence[VersionRow], sums: Sequence[VersionSum]) -> VersionFacts:
    return VersionFacts(
        name("Изменено"),
        is_of_precincts=True,
        earlier=SOURCE,
        later=SOURCE,
        rows=tuple(rows),
        sums=tuple(sums),
    )


AGAINST = Text("Против всех", "Барлығына қарсы")
TWO_LINES = of(
    [row("7", "Әлиев Ғ.", 200, 150), row("3", "Әлиев Ғ.", 90, 300), row("4", "Әлиев Ғ.", 61, 60)],
    [total("Әлиев Ғ.", 4_000, 3_000), replace(total("", 1_000, 1_000), line=AGAINST)],
)
MANY_LINES = of(
    [row("7", f"Строка {one}", 100, 100 - one) for one in range(1, 9)],
    [total(f"Строка {one}", 1_000, 1_000 - one) for one in range(1, 9)],
)


@pytest.fixture(scope="module")
def law() -> Catalogue:
    """The law as data, read once."""
    register_fonts()
    return load(paths.resource())


def story(facts: VersionFacts, law: Catalogue, language: Language = RU) -> list[Flowable]:
    return list(charts(facts, Wording(language, law.complaints)))


def drawn(flowables: list[Flowable], target: Path) -> Path:
    sheet = BaseDocTemplate(str(target), pagesize=(TEXT_WIDTH, TEXT_HEIGHT), invariant=True)
    sheet.addPageTemplates(PageTemplate(frames=[Frame(0, 0, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)]))
    sheet.build(flowables)
    return target


def sheets(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    return [" ".join(one.replace("\xa0", " ").split()) for one in texts]


def bars(path: Path) -> list[float]:
    """The widths of all bars from the top down: a hatched one is a clip, a full one a fill."""
    with pikepdf.Pdf.open(path) as pdf:
        told = pikepdf.parse_content_stream(pdf.pages[0])
    return [float(one.operands[2]) for one in told if str(one.operator) == "re"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            RU,
            ("Голоса в более ранней", "Ранее 4 000", "Позднее 3 000", "Против всех (участков: 31"),
        ),
        (KK, ("нұсқадағы дауыстар", "Бұрын 4 000", "Кейін 3 000", "Барлығына қарсы (учаске: 31")),
    ],
)
def test_every_bar_is_named_and_says_its_number(
    language: Language, words: tuple[str, ...], law: Catalogue, tmp_path: Path
) -> None:
    (told,) = sheets(drawn(story(TWO_LINES, law, language), tmp_path / "chart.pdf"))
    assert "Әлиев Ғ." in told
    assert "−1 000" in told
    for one in words:
        assert one in told


def test_the_bars_of_a_chart_are_as_long_as_their_figures(law: Catalogue, tmp_path: Path) -> None:
    widths = bars(drawn(story(TWO_LINES, law), tmp_path / "chart.pdf"))
    lines, places = widths[:4], widths[4:]
    assert [one / lines[0] for one in lines] == pytest.approx([1, 0.75, 0.25, 0.25], abs=0.001)
    figures = [90, 300, 200, 150, 61, 60]
    assert [one / places[1] for one in places] == pytest.approx(
        [one / 300 for one in figures], abs=0.001
    )


def test_no_bar_and_no_word_leaves_the_sheet(law: Catalogue, tmp_path: Path) -> None:
    huge = of(
        [row("7", "Ұ" * 400, 10**9, 10**12)],
        [total("Слово " * 90, 10**12, 10**9), total("Ещё", 1, 0)],
    )
    with pypdfium2.PdfDocument(drawn(story(huge, law), tmp_path / "chart.pdf")) as pdf:
        page = pdf[0].get_textpage()
        right = max(page.get_charbox(place)[2] for place in range(page.count_chars()))
    assert right <= TEXT_WIDTH + 0.5


def test_the_largest_changes_by_precinct_come_first_where_lines_are_few(
    law: Catalogue, tmp_path: Path
) -> None:
    (told,) = sheets(drawn(story(TWO_LINES, law), tmp_path / "chart.pdf"))
    assert told.index("№ 3, Әлиев Ғ.") < told.index("№ 7, Әлиев Ғ.") < told.index("№ 4, Әлиев Ғ.")
    assert "в таблице" not in told


def test_more_than_a_dozen_bars_are_left_to_the_table(law: Catalogue, tmp_path: Path) -> None:
    path = drawn(story(MANY_LINES, law), tmp_path / "chart.pdf")
    (told,) = sheets(path)
    assert len(bars(path)) == 12
    assert told.endswith("И ещё 2 в таблице.")
    assert "Строка 2 " not in told
    assert told.index("Строка 3 ") < told.index("Строка 8 ")
    assert "№" not in told


def test_further_changes_by_precinct_are_counted(law: Catalogue, tmp_path: Path) -> None:
    rows = [row(str(one), "Әлиев Ғ.", 100, 100 - one) for one in range(1, 32)]
    path = drawn(story(replace(TWO_LINES, rows=tuple(rows)), law, KK), tmp_path / "chart.pdf")
    (told,) = sheets(path)
    assert len(bars(path)) == 12
    assert told.endswith("Тағы 27 кестеде.")


def test_one_precinct_is_not_drawn_twice(law: Catalogue) -> None:
    alone = of([row("7", "Әлиев Ғ.", 200, 150)], [total("Әлиев Ғ.", 200, 150, places=1)])
    assert len(story(alone, law)) == 1


def test_lines_that_are_no_votes_are_left_to_the_table(law: Catalogue) -> None:
    ballots = replace(row("7", "Бюллетени", 500, 400), is_vote=False)
    assert story(of([ballots], TWO_LINES.sums), law) == []


def test_a_chart_goes_to_the_next_sheet_with_its_heading(law: Catalogue, tmp_path: Path) -> None:
    chart = story(TWO_LINES, law)[0]
    filler = Spacer(1, TEXT_HEIGHT - 25 * mm)  # room for the heading and not for the bars
    first, second = sheets(drawn([filler, chart], tmp_path / "chart.pdf"))
    assert first == ""
    assert second.startswith("Голоса в более ранней")
    assert "Против всех" in second


def test_the_chart_is_grey_its_letters_are_embedded_and_its_bytes_are_the_same(
    law: Catalogue, tmp_path: Path
) -> None:
    paper = [drawn(story(TWO_LINES, law, KK), tmp_path / f"{one}.pdf") for one in "ab"]
    assert paper[0].read_bytes() == paper[1].read_bytes()
    with pypdfium2.PdfDocument(paper[0]) as pdf:
        picture = pdf[0].render(scale=2).to_pil().convert("RGB")
    found = picture.getcolors(1 << 20)
    assert found is not None
    assert max(max(colour) - min(colour) for _, colour in found) <= 16
    with pikepdf.Pdf.open(paper[0]) as pdf:
        fonts = [one for one in pdf.pages[0].Resources.Font.values() if "/FontDescriptor" in one]
        assert fonts
        assert all("/FontFile2" in one.FontDescriptor for one in fonts)
