"""Station papers as data: the shipped ones hold, faulty ones are refused by file, key, reason."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hq_desktop.catalogue.law import read_law
from hq_desktop.catalogue.library import load
from hq_desktop.catalogue.station_papers import read_station_papers
from hq_desktop.catalogue.text_guards import read_text_guards
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.station_paper import Clause, PaperBlockKind, PaperKind, SignerKind
from hq_desktop.domain.text_guards import accusing_in, obsolete_in
from hq_desktop.paths import resource

FOLDER = resource("papers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the papers, to be spoilt."""
    return Path(shutil.copytree(FOLDER, tmp_path / "papers"))


def clauses() -> Iterator[tuple[PaperKind, Clause]]:
    for kind, paper in read_station_papers(FOLDER).papers.items():
        for block in paper.blocks:
            for clause in block.clauses:
                yield kind, clause


def refused(folder: Path) -> tuple[object, object]:
    with pytest.raises(FaultyDataFile) as caught:
        read_station_papers(folder)
    return caught.value.facts["file"], caught.value.facts["key"]


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_there_are_six_papers_in_the_order_in_which_they_are_offered() -> None:
    assert list(read_station_papers(FOLDER).papers) == list(PaperKind)


def test_no_lawyer_has_checked_them_and_the_list_says_so() -> None:
    listed = [one.code for one in load(resource()).unchecked() if one.kind == "paper"]
    assert listed == [one.value for one in PaperKind]


def test_only_a_recount_is_kept_for_some() -> None:
    papers = read_station_papers(FOLDER).papers.values()
    assert {one.kind: one.signers for one in papers if one.signers} == {
        PaperKind.REQUEST_RECOUNT: frozenset({SignerKind.PROXY})
    }


@pytest.mark.parametrize("kind", [PaperKind.ACT_VIOLATION, PaperKind.ACT_REFUSAL])
def test_an_act_has_the_place_for_witnesses_and_a_signature(kind: PaperKind) -> None:
    blocks = [one.kind for one in read_station_papers(FOLDER).papers[kind].blocks]
    assert blocks.index(PaperBlockKind.SIGNATURE) < blocks.index(PaperBlockKind.WITNESSES)


def test_what_is_handed_over_ends_with_the_mark_of_receipt() -> None:
    papers = read_station_papers(FOLDER).papers
    marked = {one for one, paper in papers.items() if paper.blocks[-1].kind is _RECEIPT}
    assert marked == {
        PaperKind.ACT_VIOLATION,
        PaperKind.STATEMENT,
        PaperKind.REQUEST_COPY,
        PaperKind.REQUEST_RECOUNT,
    }


_RECEIPT = PaperBlockKind.RECEIPT


def test_no_text_uses_a_term_of_the_old_law() -> None:
    law = read_law(resource("law"))
    for _, clause in clauses():
        for text in (*clause.text.every(), *clause.label.every()):
            assert obsolete_in(text, law.obsolete) == ()


def test_texts_state_facts_and_accuse_nobody() -> None:
    words = read_text_guards(resource("law", "tone.toml"), read_law(resource("law"))).accusing
    for _, clause in clauses():
        assert [text for text in clause.text.every() if accusing_in(text, words)] == []


def test_a_text_that_cites_an_article_says_how_it_is_known() -> None:
    assert all(clause.mark.mark == "V" for _, clause in clauses() if clause.law)
    assert any(clause.law for _, clause in clauses())


QUOTED = {
    "43(8)": "request-copy",
    "43(7-1)": "request-recount",
    "43(1)": "request-recount",
}


@pytest.mark.parametrize("article", QUOTED)
def test_what_is_quoted_are_the_words_of_the_law(article: str) -> None:
    law = read_law(resource("law")).articles[article].text
    for language in ("ru", "kk"):
        quotes = [
            text.partition(": «")[2].rstrip("».")
            for kind, clause in clauses()
            if kind.value == QUOTED[article] and article in clause.law
            if ": «" in (text := getattr(clause.text, language))
        ]
        assert len(quotes) == 1
        assert quotes[0] in getattr(law, language)


def test_papers_for_a_commission_cite_the_election_law_alone() -> None:
    for kind, clause in clauses():
        if kind is not PaperKind.CHECKLIST:
            assert not any(" " in one for one in clause.law)
            assert not any("АППК" in text or "КоАП" in text for text in clause.text.every())


def test_nearly_every_item_of_the_checklist_names_its_article() -> None:
    checks = [
        clause
        for block in read_station_papers(FOLDER).papers[PaperKind.CHECKLIST].blocks
        if block.kind is PaperBlockKind.CHECKS
        for clause in block.clauses
    ]
    assert [one.text.ru for one in checks if not one.law] == [
        "Бланки в двух экземплярах, ручка, часы, заряженный телефон"
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("statement", 'code = "statement"', 'code = "letter"', "code"),
        ("statement", 'code = "statement"', 'code = "checklist"', "code"),
        ("statement", 'kind = "title"', 'kind = "poem"', "block.2.kind"),
        ("statement", 'law = ["18(9)"]', 'law = ["АППК 93"]', "block.9.law"),
        ("statement", '["observer", "proxy"', '["voter", "proxy"', "block.9.item.2.signers"),
        ("statement", 'ru = "{election}"', 'ru = "{hole}"', "block.3.item.1.text.ru"),
        ("statement", 'ru = "{election}"', 'ru = "{election:on}"', "block.3.item.1.text.ru"),
        ("statement", 'ru = "{election}"', 'ru = "выборы"', "block.3.item.1.text"),
        ("statement", 'ru = "Выборы"', 'ru = "{election}"', "block.3.item.1.label"),
        ("statement", "rows = 14", "lines = 14", "block.4.lines"),
        ("words", "\nrequest = ", "\nplea = ", "phrase.request"),
        ("words", 'mark = "U"', 'mark = "X"', "mark"),
    ],
)
def test_a_faulty_paper_is_refused_by_its_key(
    folder: Path, file: str, old: str, new: str, key: str
) -> None:
    spoil(folder / f"{file}.toml", old, new)
    assert refused(folder) == (f"{file}.toml", key)


def test_a_paper_nobody_knows_is_refused(folder: Path) -> None:
    shutil.copy(folder / "statement.toml", folder / "letter.toml")
    assert refused(folder) == ("letter.toml", "code")


def test_a_missing_paper_is_refused(folder: Path) -> None:
    (folder / "act-refusal.toml").unlink()
    assert refused(folder) == ("act-refusal.toml", "file")


def test_an_article_nobody_knows_is_refused(tmp_path: Path) -> None:
    for name in ("forms", "law", "profiles", "layouts", "complaints", "papers", "sentences"):
        shutil.copytree(resource(name), tmp_path / name)
    spoil(tmp_path / "papers" / "statement.toml", '"18(9)"', '"1800"')
    with pytest.raises(FaultyDataFile) as caught:
        load(tmp_path)
    assert caught.value.facts["file"] == "statement.toml"
