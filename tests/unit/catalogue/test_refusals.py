"""Reasons for a refusal and what filed documents answer, as they are shipped."""

from pathlib import Path

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.filings import read_filings
from hq_desktop.catalogue.refusals import read_refusals
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.objections import OBJECTIONS

REFUSALS = read_refusals(paths.resource("law", "refusals.toml"))


def test_every_reason_has_words_in_three_languages_and_feeds_an_objection() -> None:
    for one in REFUSALS.values():
        assert all((one.title.ru, one.title.kk, one.title.en))
        assert one.objections
        assert set(one.objections) <= set(OBJECTIONS)


def test_the_reasons_claims_have_failed_on_are_in_the_list() -> None:
    asked = {"forum", "deadline", "standing", "protocol_form", "observer_status", "other"}
    assert asked | {"uncertified_copy", "no_effect", "not_proved"} <= set(REFUSALS)
    assert tuple(REFUSALS)[-1] == "other"


def test_what_names_no_article_is_not_said_to_be_read_in_the_law() -> None:
    assert all(one.law or one.mark.mark != "V" for one in REFUSALS.values())


@pytest.mark.parametrize(
    "text",
    [
        '[filing.x]\nterms = ["D05"]\nacts = ["claim_filed"]\n',
        '[filing.x]\nacts = ["count_ended"]\n',
    ],
)
def test_a_faulty_rule_of_filings_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "filings.toml"
    path.write_text(f'source = "x"\nedition = ""\nmark = "U"\nchecked_by = ""\n{text}', "utf-8")
    with pytest.raises(FaultyDataFile):
        read_filings(path)
