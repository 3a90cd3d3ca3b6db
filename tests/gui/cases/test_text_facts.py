"""Every fact of a text has a name of its own on screen, and every place it is from."""

from hq_desktop.domain.complaint import PLACES, PLACES_OF_EACH
from hq_desktop.domain.text_fields import Origin
from hq_desktop.ui.cases.text_facts import NAMES, ORIGINS


def test_every_fact_has_a_name_of_its_own() -> None:
    assert set(NAMES) == {*PLACES, *(name for own in PLACES_OF_EACH.values() for name in own)}
    assert len(set(NAMES.values())) == len(NAMES)


def test_every_place_that_facts_are_from_has_a_name() -> None:
    assert set(ORIGINS) == set(Origin)
