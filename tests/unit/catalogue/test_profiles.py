"""Profiles: the numbers of the law as data, refused by key where they are faulty."""

from fractions import Fraction
from pathlib import Path

import pytest

from hq_desktop.catalogue.profiles import read_profile
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.form import ThresholdKind
from hq_desktop.paths import resource

PROFILES = resource("profiles")


def test_the_shares_of_the_law_are_exact() -> None:
    maslikhat = read_profile(PROFILES / "maslikhat_pr.toml").lists
    kurultai = read_profile(PROFILES / "kurultai_pr.toml").lists
    assert maslikhat is not None
    assert kurultai is not None
    assert maslikhat.threshold == kurultai.threshold == Fraction(1, 20)
    assert maslikhat.runner_up_threshold == Fraction(35, 1000)
    assert (maslikhat.mandates, maslikhat.runner_up_mandates) == (None, 1)
    assert (kurultai.mandates, kurultai.runner_up_mandates) == (145, 2)
    assert kurultai.mark.mark == "U"


def test_a_quarter_of_the_precincts_counts_for_the_president_and_the_kurultai() -> None:
    quarter = {
        path.stem: rule.law
        for path in PROFILES.glob("*.toml")
        for rule in read_profile(path).thresholds
        if rule.kind is ThresholdKind.PRECINCTS and rule.share == Fraction(1, 4)
    }
    assert quarter == {"president": "66(2)", "kurultai_pr": "95"}


@pytest.mark.parametrize(
    ("sound", "faulty", "key"),
    [
        ('threshold = "0.05"', "threshold = 0.05", "lists.threshold"),
        ("runner_up_mandates = 1", "", "lists.runner_up_mandates"),
        ('base = "without_invalid"', 'base = "all"', "lists.base"),
        ('line = "voters_on_list"', "", "parallel.1.line"),
        ('law = "37(3)"', 'law = "37(3)"\nshare = "1"', "parallel.3.share"),
    ],
)
def test_a_faulty_rule_is_refused_by_its_key(
    sound: str, faulty: str, key: str, tmp_path: Path
) -> None:
    text = (PROFILES / "maslikhat_pr.toml").read_text(encoding="utf-8")
    assert sound in text
    path = tmp_path / "own.toml"
    path.write_text(text.replace(sound, faulty), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as told:
        read_profile(path)
    assert told.value.facts["key"] == key


def test_a_threshold_of_a_tie_needs_no_share_and_any_other_does(tmp_path: Path) -> None:
    text = (PROFILES / "akim.toml").read_text(encoding="utf-8")
    (rule,) = read_profile(PROFILES / "akim.toml").thresholds
    assert (rule.kind, rule.share) == (ThresholdKind.TIE, Fraction(0))
    path = tmp_path / "own.toml"
    path.write_text(text.replace('kind = "tie"', 'kind = "majority"'), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as told:
        read_profile(path)
    assert told.value.facts["key"] == "threshold.1.share"
