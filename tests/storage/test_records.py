from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.journal import canonical
from hq_desktop.domain.protocol import CellState, CopyId, ProtocolCopy, Side
from hq_desktop.domain.publication import PublicationId
from hq_desktop.storage.copy_texts import CopyTexts
from hq_desktop.storage.records import cells_of, cells_text, record_of
from tests.storage import town

words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
cells = st.dictionaries(words, st.integers(0, 999_999_999) | st.sampled_from(CellState), max_size=5)
moments = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 — the zone is drawn beside it
    timezones=st.just(timezone(timedelta(hours=5))),
)
copies = st.builds(
    replace,
    st.sampled_from([town.plain_copy(PrecinctId(1)), town.full_copy(PrecinctId(2))]),
    cells=cells,
    source=words,
    obtained_by=words,
    obtained_at=st.none() | moments,
    withdrawn_at=st.none() | moments,
    supersedes=st.none() | st.integers(1, 99).map(CopyId),
    superseded_by=st.none() | st.integers(1, 99).map(CopyId),
    side=st.sampled_from(Side),
    publication=st.none() | st.integers(1, 9).map(PublicationId),
)


@given(st.lists(copies, max_size=4))
def test_the_fast_text_of_a_copy_is_its_canonical_text(many: list[ProtocolCopy]) -> None:
    numbered = [(CopyId(number), copy) for number, copy in enumerate(many, start=1)]
    expected = [canonical(record_of(replace(copy, id=number))) for number, copy in numbered]
    assert [text for _, text in CopyTexts().of(numbered)] == expected


@given(cells)
def test_cells_come_back_as_they_were(typed: dict[str, int | CellState]) -> None:
    read = cells_of(cells_text(typed))
    assert read == typed
    assert list(read) == list(typed)
    assert [type(cell) for cell in read.values()] == [type(cell) for cell in typed.values()]


def test_a_record_says_the_same_moment_in_every_zone() -> None:
    copy = town.full_copy(PrecinctId(1))
    assert record_of(copy) == record_of(replace(copy, obtained_at=town.NIGHT.astimezone(UTC)))


def test_a_record_leaves_out_its_version_and_what_stands_at_its_default() -> None:
    record = record_of(town.plain_copy(PrecinctId(1)))
    assert not {"version", "pages", "features", "obtained_at", "is_moment_stated"} & set(record)
