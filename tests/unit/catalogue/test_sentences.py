"""The sentences of the comparison as data: whole, with their places, and saying facts alone."""

import re
import shutil
from pathlib import Path

import pytest

from hq_desktop.catalogue.sentences import read_sentences
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import PLACES, Sentences
from hq_desktop.paths import resource

FOLDER = resource("sentences")
JUDGING = re.compile(
    r"фальсиф|подделк|подтас|вброс|украд|краж|обман|жульни|преступ|виновн|незаконн"
    r"|бұрмала|жалған|ұрла|алда[уп]|қылмыс|заңсыз"
    r"|falsif|fraud|steal|stolen|forg|cheat|crime|illegal|rigg",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def words() -> Sentences:
    return read_sentences(FOLDER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "sentences"))


def refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(FaultyDataFile) as caught:
        read_sentences(folder)
    return str(caught.value.facts["file"]), str(caught.value.facts["key"])


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_every_sentence_is_there_in_three_languages(words: Sentences) -> None:
    assert set(words.wordings) == set(PLACES)
    assert all(len(text.every()) == 3 for text in words.wordings.values())


def test_no_sentence_judges(words: Sentences) -> None:
    every = [wording for text in words.wordings.values() for wording in text.every()]
    assert [one for one in every if JUDGING.search(one)] == []


def test_kazakh_sentences_have_no_latin_letters(words: Sentences) -> None:
    kazakh = [re.sub(r"\{[a-z_:]+\}", "", text.kk) for text in words.wordings.values()]
    assert [one for one in kazakh if re.search("[A-Za-z]", one)] == []


def test_who_checked_the_wordings_is_said(words: Sentences) -> None:
    assert (words.mark.mark, words.mark.is_checked) == ("U", False)


def test_a_noun_takes_the_form_that_its_number_asks_for(words: Sentences) -> None:
    votes = words.nouns["vote"]
    numbers = (1, 2, 5, 11, 14, 21, 24, 101, 112, 1_002)
    assert [votes.after(one, Language.RU) for one in numbers] == [
        "голос",
        "голоса",
        "голосов",
        "голосов",
        "голосов",
        "голос",
        "голоса",
        "голос",
        "голосов",
        "голоса",
    ]
    assert {votes.after(one, Language.KK) for one in numbers} == {"дауыс"}
    assert [votes.after(one, Language.EN) for one in (0, 1, 2, 21)] == [
        "votes",
        "vote",
        "votes",
        "votes",
    ]


def test_numbers_are_grouped_by_a_space_that_never_breaks(words: Sentences) -> None:
    told = words.say("cap_default", Language.RU, ballots=3_030, count=1_021)
    assert told == "3\u00a0030 бюллетеней на участок (ст. 23, ст. 37 п. 3) – 1\u00a0021 участок"


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("patterns.toml", "[sentence.mixed]", "[sentence.mixd]", "sentence.mixd"),
        ("patterns.toml", " – {total}.", ".", "sentence.transfer.ru"),
        ("patterns.toml", "{moved:vote_by}", "{moved:ballot_by}", "sentence.added.ru"),
        ("patterns.toml", "{items}; всего", "{items}; {rest} всего", "sentence.added.ru"),
        (
            "patterns.toml",
            "«{line}» – на {votes} {",
            "«{line}» – на {votes} {{",
            "sentence.item.ru",
        ),
        ("patterns.toml", 'en = "mixed"', "", "sentence.name_mixed.en"),
        ("words.toml", '"голос", "голоса", "голосов"', '"голос", "голосов"', "word.vote.ru"),
        ("words.toml", '"vote", "votes"', '"votes"', "word.vote.en"),
        ("announced.toml", 'mark = "U"', 'mark = "X"', "mark"),
    ],
)
def test_a_fault_is_refused_with_file_and_key(
    folder: Path, file: str, old: str, new: str, key: str
) -> None:
    spoil(folder / file, old, new)
    assert refused(folder) == (file, key)


def test_a_sentence_that_stands_twice_is_refused(folder: Path) -> None:
    shutil.copy(folder / "announced.toml", folder / "announced-too.toml")
    assert refused(folder) == ("announced.toml", "sentence.below")


def test_a_missing_sentence_is_refused_by_name(folder: Path) -> None:
    text = (folder / "outcomes.toml").read_text(encoding="utf-8")
    kept = text[: text.index("[sentence.mandates_fewer]")]
    (folder / "outcomes.toml").write_text(kept, encoding="utf-8")
    assert refused(folder) == ("words.toml", "sentence.mandates_fewer")
