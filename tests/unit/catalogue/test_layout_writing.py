from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.catalogue.heading_words import read_heading_words
from hq_desktop.catalogue.layout_writing import written
from hq_desktop.catalogue.layouts import layout_of_text, read_layout
from hq_desktop.catalogue.library import load
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.imports import ImportKind
from hq_desktop.domain.layout import Layout, fingerprint
from hq_desktop.domain.table_shape import Grouping, Orientation
from hq_desktop.domain.text import Text
from hq_desktop.exchange.meanings import COLUMNS
from hq_desktop.paths import resource

WORDS = resource("layouts", "words", "headings.toml")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
COLUMN = st.tuples(TEXTS, st.none() | st.sampled_from(["", "precinct", "percent:contestant:K"]))


def layout_of(columns: list[tuple[str, str | None]], title: str) -> Layout:
    headings = tuple(heading for heading, _ in columns)
    return Layout(
        code="official-1",
        title=Text(title, title),
        kinds=(ImportKind.OFFICIAL,),
        header_rows=(2, 4),
        fingerprint=fingerprint(headings),
        headings=headings,
        order=tuple(meaning for _, meaning in columns),
    )


LAYOUTS = st.builds(
    replace,
    st.builds(layout_of, st.lists(COLUMN, min_size=1, max_size=5), TEXTS),
    orientation=st.sampled_from(Orientation),
    skip=st.lists(TEXTS, max_size=3).map(tuple),
    style=st.none() | st.sampled_from(Grouping),
    has_sums=st.booleans(),
    keys=st.dictionaries(TEXTS, TEXTS, max_size=3),
    sheet=st.none() | TEXTS | st.integers(1, 9),
)


@given(LAYOUTS)
def test_a_layout_that_was_written_is_read_back(layout: Layout) -> None:
    assert layout_of_text(written(layout), "л.toml") == layout


def test_the_shipped_layout_is_written_as_it_was_read() -> None:
    shipped = read_layout(resource("layouts", "canonical.toml"))
    assert layout_of_text(written(shipped), "canonical.toml") == shipped


def test_every_rule_about_headings_means_a_column_there_is() -> None:
    lines = {line.code for form in load(resource()).forms.values() for line in form.lines}
    own = {name for names in COLUMNS.values() for name in names}
    words = read_heading_words(WORDS)
    assert {one.means for one in words.rules} - lines - own == set()
    assert words.percent
    assert words.neutral


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "neutral"),
        ('neutral = []\npercent = []\nsums = []\nnotes = []\n[[rule]]\nwords = ["а"]', "means"),
        ('neutral=[]\npercent=[]\nsums=[]\nnotes=[]\n[[rule]]\nmeans="a"\nwords=[]', "words"),
        ("neutral = []\npercent = []\nsums = []\nnotes = []\nmore = 1", "more"),
    ],
)
def test_faulty_words_of_headings_are_refused(tmp_path: Path, text: str, key: str) -> None:
    path = tmp_path / "headings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyDataFile) as caught:
        read_heading_words(path)
    assert str(caught.value.facts["key"]).endswith(key)
