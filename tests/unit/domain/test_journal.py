from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hq_desktop.domain.journal import (
    FIRST,
    JournalEntry,
    RecordMark,
    canonical,
    chained,
    digest,
    digest_of_records,
)

ENTRY = JournalEntry(
    number=1,
    moment=datetime(2026, 11, 22, 18, tzinfo=UTC),
    operator="Айгүл",
    deed="entry_saved",
    facts={"precinct": "312"},
    records_digest=digest_of_records([RecordMark("protocol_copy", "1", "ab")]),
    previous=FIRST,
    digest="",
)


def test_a_record_has_one_text_whatever_the_order_of_its_keys() -> None:
    assert canonical({"ә": 1, "a": [2, None]}) == canonical({"a": [2, None], "ә": 1})
    assert canonical({"ә": 1, "a": [2, None]}) == '{"a":[2,null],"ә":1}'


def test_the_hash_of_a_known_entry_never_changes() -> None:
    assert chained(ENTRY) == "d806e7eebac4abbeace691f692da77ce7d866c7150497a8ca6ce1f361ea17208"


@pytest.mark.parametrize(
    "change",
    [
        {"number": 2},
        {"moment": datetime(2026, 11, 22, 19, tzinfo=UTC)},
        {"operator": "Ерлан"},
        {"deed": "entry_corrected"},
        {"facts": {"precinct": "313"}},
        {"records_digest": FIRST},
        {"before": "{}"},
        {"after": "{}"},
        {"previous": digest("x")},
    ],
    ids=str,
)
def test_the_hash_covers_everything_in_an_entry(change: dict[str, object]) -> None:
    assert chained(replace(ENTRY, **change)) != chained(ENTRY)  # type: ignore[arg-type]


words = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\t\n"))
marks = st.builds(RecordMark, words, words, words)


@given(st.lists(marks), st.lists(marks))
def test_the_digest_of_marks_tells_different_marks_apart(
    some: list[RecordMark], others: list[RecordMark]
) -> None:
    assert (digest_of_records(some) == digest_of_records(others)) == (some == others)
