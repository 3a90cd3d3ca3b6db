"""Forty-two protocols of 2024 as the press added them up: more answers than voters."""

from pathlib import Path

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.toml_reading import text_of
from hq_desktop.domain.form import Severity
from tests.unit.domain.papers import found, paper

FORM_FILE = Path(__file__).parents[2] / "samples" / "forms" / "two-answers.toml"


def test_more_answers_than_voters_are_found() -> None:
    form = read_form(text_of(FORM_FILE), FORM_FILE.name)
    cells = paper((17_515, 8_677), voters_on_list=99_477, voters_received_ballots=26_125)
    finding = found(form, cells)["R8"]
    assert (finding.left, finding.right, finding.severity) == (26_192, 26_125, Severity.NOTE)
