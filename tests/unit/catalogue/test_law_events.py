"""Events, bodies and what they start, as data."""

import shutil
from pathlib import Path

import pytest

from hq_desktop.catalogue.law import read_law
from hq_desktop.domain.errors import FaultyDataFile
from hq_desktop.domain.event_kind import EventKind
from hq_desktop.domain.law import Level
from hq_desktop.paths import resource

LAW = read_law(resource("law"))


def test_the_seventeen_terms_are_there_and_all_but_two_start() -> None:
    assert list(LAW.deadlines) == [f"D{number:02}" for number in range(1, 18)]
    silent = {one.code for one in LAW.deadlines.values() if not one.starts}
    assert silent == {"D16", "D17"}


def test_weak_grounds_and_attempts_start_nothing() -> None:
    assert LAW.incident_events["copy_refused"] is EventKind.COPY_REFUSED
    for ground in ("no_video", "no_observers", "prosecutor_unreachable"):
        assert ground not in LAW.incident_events


def test_an_event_says_its_words_in_three_languages_and_where_it_comes_from() -> None:
    for event in LAW.events.values():
        assert len(event.title.every()) == 3
        assert event.law
        assert event.mark.source
        assert not event.mark.is_checked


def test_a_court_says_by_which_articles_it_hears_and_the_articles_are_known() -> None:
    for level in (Level.COURT, Level.SUPREME_COURT):
        assert LAW.bodies[level].law
    cited = {one for body in LAW.bodies.values() for one in body.law}
    assert all(LAW.article(one) is not None for one in cited)


@pytest.mark.parametrize(
    ("before", "after", "key"),
    [
        ("[event.claim_returned]", "[event.claim_lost]", "event.claim_lost"),
        ('copy_refused = "copy_refused"', 'copy_refused = "nothing"', "incident.copy_refused"),
        ('threats = "law_broken"', 'threat = "law_broken"', "incident.threat"),
        ("[body.police]", "[body.militia]", "body.militia"),
    ],
)
def test_a_faulty_file_of_events_is_refused_by_key(
    before: str, after: str, key: str, tmp_path: Path
) -> None:
    folder = tmp_path / "law"
    shutil.copytree(resource("law"), folder)
    file = folder / "events.toml"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(FaultyDataFile) as told:
        read_law(folder)
    assert told.value.facts["key"] == key
