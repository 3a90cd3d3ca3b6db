"""An incident says what it lacks; a draft of it loses nothing on the way."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.incident import (
    NOT_REACHED,
    Attempt,
    Incident,
    IncidentDraft,
    IncidentId,
    IncidentStatus,
    Witness,
    lacks,
    opened,
    witnesses_of,
    witnesses_text,
    written,
)
from hq_desktop.domain.law import AnsweredBy, Ground, Question
from hq_desktop.domain.text import Text

EVENING = datetime(2026, 11, 22, 15, 15, tzinfo=UTC)
PLACE = PrecinctId(3)
FULL = Incident(
    IncidentId(7),
    "copy_refused",
    PLACE,
    EVENING,
    "Копию не дали.",
    people="председатель",
    evidence=("a" * 64,),
    place="у стола",
    witnesses=(Witness("Ботакоз", "+7 000 000 00 05"),),
    attempts=(Attempt(EVENING, "102", NOT_REACHED),),
    recorded_by="Айгүл",
    version=4,
)


def ground(*fields: AnsweredBy) -> Ground:
    asked = tuple(Question(one.value, Text("?"), one) for one in fields)
    return Ground("g", 1, Text("g"), (), (), (), Text(), LegalMark("", ""), ask=asked)


def test_every_incident_lacks_its_time_and_account_until_they_are_told() -> None:
    bare = Incident(IncidentId(1), "g", PLACE, None, "")
    assert lacks(bare, None) == (AnsweredBy.TIME, AnsweredBy.ACCOUNT)


def test_witnesses_files_and_attempts_are_lacking_only_where_the_ground_asks() -> None:
    told = Incident(IncidentId(1), "g", PLACE, EVENING, "так")
    assert lacks(told, ground(AnsweredBy.PEOPLE)) == ()
    asked = ground(AnsweredBy.EVIDENCE, AnsweredBy.WITNESSES, AnsweredBy.ATTEMPTS)
    assert lacks(told, asked) == (
        AnsweredBy.WITNESSES,
        AnsweredBy.EVIDENCE,
        AnsweredBy.ATTEMPTS,
    )
    assert lacks(FULL, asked) == ()


def test_a_closed_incident_lacks_nothing() -> None:
    assert (
        lacks(Incident(IncidentId(1), "g", PLACE, None, "", status=IncidentStatus.CLOSED), None)
        == ()
    )


def test_an_incident_that_is_opened_and_written_again_is_the_same() -> None:
    assert written(opened(FULL), PLACE, FULL) == FULL


def test_a_draft_changes_only_what_it_tells() -> None:
    draft = replace(opened(FULL), account=" Отказали дважды.\n", ground="paper_refused")
    assert written(draft, PLACE, FULL) == replace(
        FULL, account="Отказали дважды.", ground="paper_refused"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ()),
        ("Ботакоз", (Witness("Ботакоз"),)),
        ("Ботакоз, +7 000, после 20", (Witness("Ботакоз", "+7 000, после 20"),)),
        ("Ботакоз; Куаныш , дом 3;", (Witness("Ботакоз"), Witness("Куаныш", "дом 3"))),
        ("Ботакоз\nКуаныш", (Witness("Ботакоз"), Witness("Куаныш"))),
    ],
)
def test_witnesses_are_read_from_one_line(typed: str, meant: tuple[Witness, ...]) -> None:
    assert witnesses_of(typed) == meant
    assert witnesses_of(witnesses_text(meant)) == meant


def test_a_draft_in_which_nothing_was_typed_is_empty() -> None:
    assert IncidentDraft().is_empty
    assert not IncidentDraft(ground="threats").is_empty
