"""Places of facts in a lawyer's text: a wrong one is refused with the nearest right one."""

from functools import cache

import pytest

from hq_desktop import paths
from hq_desktop.catalogue.complaints import read_complaints
from hq_desktop.domain.complaint import ComplaintBook, Each
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.places import check_places, is_told, places_of, written
from hq_desktop.domain.text import Text


@cache
def book() -> ComplaintBook:
    return read_complaints(paths.resource("complaints"))


def refused(text: str, each: Each | None = None) -> dict[str, object]:
    with pytest.raises(Refused) as caught:
        check_places(text, places_of(each), book().words)
    return dict(caught.value.facts)


@pytest.mark.parametrize(
    ("text", "place", "nearest"),
    [
        ("всего {discrepancys}", "{discrepancys}", "{discrepancies}"),
        ("{Signatory}", "{Signatory}", "{signatory}"),
        ("{election day}", "{election day}", "{election_day}"),
        ("{ signatory }", "{ signatory }", "{signatory}"),
    ],
)
def test_a_place_that_does_not_exist_is_named_with_the_nearest(
    text: str, place: str, nearest: str
) -> None:
    assert refused(text) == {"reason": "place_unknown", "place": place, "nearest": nearest}


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("{discrepancies:line_ta}", "{discrepancies:line_at}"),
        ("{election_day:om}", "{election_day:on}"),
        ("{signatory:on}", "{signatory}"),
    ],
)
def test_a_form_that_does_not_fit_is_named_with_one_that_does(text: str, nearest: str) -> None:
    assert refused(text) == {"reason": "place_form_unfit", "place": text, "nearest": nearest}


@pytest.mark.parametrize(("text", "said"), [("сумма {", "{"), ("a } b", "} b"), ("{{", "{{")])
def test_a_brace_alone_is_refused(text: str, said: str) -> None:
    assert refused(text) == {"reason": "brace_astray", "words": said}


def test_a_place_like_no_other_is_only_named() -> None:
    assert refused("{ъъъ}") == {"reason": "place_unlike_any", "place": "{ъъъ}"}
    assert refused("{}")["reason"] == "place_unlike_any"


def test_a_repeated_block_has_its_own_places() -> None:
    assert refused("{incident}")["reason"] == "place_unknown"
    check_places("{incident}, {incident_at:on}", places_of(Each.INCIDENT), book().words)


def test_every_text_of_every_template_passes() -> None:
    for template in book().templates.values():
        for block in template.blocks:
            for item in block.items:
                for text in (item.text.ru, item.text.kk):
                    check_places(text, places_of(block.each), book().words)


def test_a_text_is_told_where_every_place_prints_something() -> None:
    assert is_told("{precincts} {signatory}", {"precincts": 0, "signatory": "А."})
    assert not is_told("{signatory}", {"signatory": ""})
    assert not is_told("{signatory}", {"signatory": Text()})
    assert not is_told("{signatory}", {})
    assert is_told("слова", {})


def test_a_place_is_written_as_it_is_read() -> None:
    assert (written("lines"), written("lines", "line_at")) == ("{lines}", "{lines:line_at}")
