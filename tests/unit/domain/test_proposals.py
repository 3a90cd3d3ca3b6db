"""Which precinct a file may belong to, and why."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from hq_desktop.domain.chat import Channel
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId
from hq_desktop.domain.election import (
    Campaign,
    Commission,
    CommissionCode,
    Directory,
    Precinct,
    PrecinctId,
    Race,
    RaceCode,
)
from hq_desktop.domain.observer import Observer, ObserverId
from hq_desktop.domain.proposals import Because, Proposal, Proposals
from hq_desktop.domain.text import Text

NIGHT = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
NORTH, SOUTH = CommissionCode("north"), CommissionCode("south")
PHOTO = (DeliveredFile("photo_1.jpg", "a" * 64),)


def directory(*numbers: tuple[str, CommissionCode], closed: str = "") -> Directory:
    """Precincts with ids from 1, in one race; `closed` is the number of one that is struck off."""
    every = {
        PrecinctId(place): Precinct(
            PrecinctId(place), number, town, closed_at=NIGHT if number == closed else None
        )
        for place, (number, town) in enumerate(numbers, 1)
    }
    towns = {
        NORTH: Commission(NORTH, Text("Комиссия города Алматау")),
        SOUTH: Commission(SOUTH, Text("Комиссия города Балқаш")),
    }
    race = Race(RaceCode("r"), "p", "f", precincts=frozenset(every))
    return Directory(Campaign("c", date(2026, 11, 22)), (race,), towns, every)


TOWN = directory(("181", NORTH), ("182", NORTH), ("181", SOUTH), ("190", SOUTH))
NORTH_181, NORTH_182, SOUTH_181, SOUTH_190 = map(PrecinctId, (1, 2, 3, 4))


def message(place: int, text: str = "", seconds: int = 0, **told: object) -> Delivery:
    made = Delivery(
        DeliveryId(place),
        Channel.TELEGRAM,
        f"telegram:7:{place}",
        NIGHT,
        "Айгүл",
        chat="7",
        chat_name="Наблюдатели",
        number=str(place),
        sender="Дана",
        sender_key="user5",
        sent_at=NIGHT + timedelta(seconds=seconds),
        text=text,
        files=PHOTO,
    )
    return replace(made, **told)  # type: ignore[arg-type]


def person(*precincts: PrecinctId, name: str = "Дана Серикова", **told: object) -> Observer:
    made = Observer(ObserverId(1), "1", name, precincts=precincts)
    return replace(made, **told)  # type: ignore[arg-type]


def proposed(
    delivery: Delivery,
    *others: Delivery,
    people: Sequence[Observer] = (),
    confirmed: dict[str, PrecinctId] | None = None,
    places: Directory = TOWN,
) -> tuple[Proposal, ...]:
    every = sorted((delivery, *others), key=lambda one: one.id)
    made = Proposals(places, people, every, confirmed or {})
    return made.of(delivery, delivery.files[0])


def test_neighbours_tell_nothing_of_a_text_file() -> None:
    words = message(1, "УИК 182", files=())
    beside = message(2, files=(DeliveredFile("список.txt", "b" * 64),))
    made = Proposals(TOWN, (), (words, beside), {})
    (file,) = beside.files
    assert made.of(beside, file) == (Proposal(NORTH_182, Because.NEIGHBOUR, "УИК 182"),)
    assert made.of_several([(beside, file)], may_be_sheet=False) == ()
    named = DeliveredFile("УИК 190.txt", "c" * 64)
    assert [one.because for one in made.of(beside, named, may_be_sheet=False)] == [Because.CAPTION]


def test_the_caption_names_the_precinct() -> None:
    found = proposed(message(1, "УИК 182 хаттама"))
    assert found == (Proposal(NORTH_182, Because.CAPTION, "УИК 182"),)


def test_a_closed_or_unknown_precinct_is_not_proposed() -> None:
    places = directory(("181", NORTH), ("182", NORTH), closed="182")
    assert proposed(message(1, "УИК 182"), places=places) == ()
    assert proposed(message(1, "УИК 999"), places=places) == ()


def test_a_number_of_two_towns_is_proposed_for_both() -> None:
    found = proposed(message(1, "УИК 181"))
    assert [one.precinct for one in found] == [NORTH_181, SOUTH_181]


@pytest.mark.parametrize("own", [SOUTH_181, SOUTH_190])
def test_the_senders_precinct_decides_between_towns(own: PrecinctId) -> None:
    found = proposed(message(1, "УИК 181"), people=[person(own, messenger="user5")])
    assert found[0] == Proposal(SOUTH_181, Because.CAPTION, "УИК 181")
    assert NORTH_181 not in [one.precinct for one in found]


def test_a_town_named_beside_the_number_decides() -> None:
    found = proposed(message(1, "Балқаш, УИК 181"))
    assert [one.precinct for one in found] == [SOUTH_181]


def test_a_number_with_nothing_but_its_town_is_a_mention() -> None:
    assert proposed(message(1, "190, Балқаш")) == (Proposal(SOUTH_190, Because.CAPTION, "190"),)
    assert proposed(message(1, "190, Первый")) == ()


def test_a_commission_named_after_a_school_hides_no_school() -> None:
    towns = {**TOWN.commissions, NORTH: Commission(NORTH, Text("Комиссия школы Абая"))}
    places = replace(TOWN, commissions=towns)
    assert proposed(message(1, "школы 182"), places=places) == ()


def test_an_answer_to_one_photo_of_an_album_counts_for_all() -> None:
    first, second = message(1), message(2, seconds=1)
    answer = message(9, "это УИК 182", 4000, sender="Ерлан", sender_key="u", reply_to="1", files=())
    assert proposed(second, first, answer) == (Proposal(NORTH_182, Because.NEIGHBOUR, "УИК 182"),)


def test_an_answer_tells_the_precinct_of_what_it_answers() -> None:
    photo = message(1)
    answer = message(9, "это УИК 182", 4000, sender="Ерлан", sender_key="u", reply_to="1", files=())
    assert proposed(photo, answer) == (Proposal(NORTH_182, Because.REPLY, "УИК 182"),)


def test_the_message_that_is_answered_tells_the_precinct() -> None:
    question = message(1, "УИК 182, пришлите фото", -4000, sender="Ерлан", sender_key="u", files=())
    photo = message(2, reply_to="1")
    assert proposed(photo, question) == (Proposal(NORTH_182, Because.REPLY, "УИК 182"),)


def test_the_words_of_an_album_count_for_all_its_photos() -> None:
    first, second, third = message(1, "УИК 182"), message(2, seconds=1), message(3, seconds=30)
    for one in (second, third):
        assert proposed(one, *{first, second, third} - {one}) == (
            Proposal(NORTH_182, Because.NEIGHBOUR, "УИК 182"),
        )


def test_another_sender_or_a_later_minute_is_no_album() -> None:
    photo = message(2, seconds=200)
    assert proposed(photo, message(1, "УИК 182", 139)) == ()
    assert proposed(photo, message(1, "УИК 182", 199, sender="Ерлан", sender_key="user6")) == ()


@pytest.mark.parametrize(("number", "seconds"), [(1, -100), (3, 100)])
def test_a_number_written_just_before_or_after_a_photo_counts(number: int, seconds: int) -> None:
    words = message(number, "182", seconds, files=())
    assert proposed(message(2), words) == (Proposal(NORTH_182, Because.NEIGHBOUR, "182"),)


@pytest.mark.parametrize(("text", "seconds"), [("182", -121), ("УИК 182 приехала полиция", -5)])
def test_other_words_and_later_ones_do_not(text: str, seconds: int) -> None:
    assert proposed(message(2), message(1, text, seconds, files=())) == ()


def test_who_writes_before_the_photos_writes_before_all_of_them() -> None:
    row = [
        message(1, "182", 0, files=()),
        message(2, seconds=65),
        message(3, "190", 130, files=()),
        message(4, seconds=195),
    ]
    assert proposed(row[1], row[0], row[2], row[3])[0].precinct == NORTH_182
    assert proposed(row[3], row[0], row[1], row[2])[0].precinct == SOUTH_190


def test_who_writes_after_the_photos_writes_after_all_of_them() -> None:
    row = [
        message(1, seconds=0),
        message(2, "182", 65, files=()),
        message(3, seconds=130),
        message(4, "190", 195, files=()),
    ]
    assert proposed(row[0], row[1], row[2], row[3])[0].precinct == NORTH_182
    assert proposed(row[2], row[0], row[1], row[3])[0].precinct == SOUTH_190


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (
            {"sender": "+7 701 123 45 67", "sender_key": "77011234567"},
            {"phone": "8 (701) 123-45-67"},
        ),
        ({"sender": "X", "sender_key": "user5"}, {"messenger": "user5"}),
        ({"sender": "X", "sender_key": "user5"}, {"messenger": "5"}),
        ({"sender": "dana_s", "sender_key": ""}, {"messenger": "@Dana_S"}),
        ({"sender": "СЕРИКОВА Дана", "sender_key": "user9"}, {}),
        ({"sender": "Дана С.", "sender_key": "user9"}, {}),
        ({"sender": "Дана", "sender_key": "user9"}, {}),
        ({"sender": "Ерлан", "forwarded_from": "Дана Серикова"}, {}),
    ],
)
def test_the_register_of_people_knows_the_sender(
    told: dict[str, object], known: dict[str, object]
) -> None:
    found = proposed(message(1, **told), people=[person(NORTH_182, **known)])  # type: ignore[arg-type]
    assert found == (Proposal(NORTH_182, Because.SENDER, "Дана Серикова"),)


@pytest.mark.parametrize("name", ["Ерлан", "Дана Ахметова", "Серик Данов", "+7 701 999 99 99"])
def test_another_name_is_another_person(name: str) -> None:
    assert proposed(message(1, sender=name, sender_key="x"), people=[person(NORTH_182)]) == ()


def test_a_first_name_of_two_people_tells_nobody() -> None:
    two = [person(NORTH_182), person(SOUTH_190, name="Дана Ахметова", id=ObserverId(2))]
    assert proposed(message(1), people=two) == ()


def test_the_name_of_a_sender_may_hold_the_number() -> None:
    found = proposed(message(1, sender="Айгуль УИК 182"))
    assert found == (Proposal(NORTH_182, Because.SENDER, "УИК 182"),)


def test_what_was_confirmed_for_a_sender_is_proposed_again() -> None:
    before = message(1, seconds=-9999, files=(DeliveredFile("p", "b" * 64),))
    found = proposed(message(2), before, confirmed={"b" * 64: SOUTH_190})
    assert found == (Proposal(SOUTH_190, Because.EARLIER, "Дана"),)


def test_a_decided_page_tells_the_other_pages_of_its_album() -> None:
    other = message(1, seconds=-2, files=(DeliveredFile("p", "b" * 64),))
    found = proposed(message(2), other, confirmed={"b" * 64: SOUTH_190})
    assert found == (Proposal(SOUTH_190, Because.NEIGHBOUR),)


def test_the_surest_reason_stands_first_and_each_precinct_once() -> None:
    found = proposed(
        message(2, "УИК 182"),
        message(3, "это УИК 190", 5, reply_to="2", files=(), sender="Ерлан", sender_key="u"),
        people=[person(NORTH_182, SOUTH_190, NORTH_181)],
    )
    assert [(one.precinct, one.because) for one in found] == [
        (NORTH_182, Because.CAPTION),
        (SOUTH_190, Because.REPLY),
        (NORTH_181, Because.SENDER),
    ]


@pytest.mark.parametrize(
    ("name", "folder", "expected"),
    [
        ("УИК_182_1.jpg", "Сканы", NORTH_182),
        ("182.jpg", "Сканы", NORTH_182),
        ("1.jpg", "Сканы/УИК 182", NORTH_182),
        ("1.jpg", "Сканы/182", NORTH_182),
        ("IMG_0182.jpg", "Сканы", None),
    ],
)
def test_names_of_plain_files_and_folders_tell_the_precinct(
    name: str, folder: str, expected: PrecinctId | None
) -> None:
    plain = message(
        1,
        number="",
        chat="",
        chat_name=folder,
        sender="",
        sender_key="",
        sent_at=None,
        files=(DeliveredFile(name, "a" * 64),),
        channel=Channel.FOLDER,
    )
    found = proposed(plain)
    assert [one.precinct for one in found] == ([] if expected is None else [expected])
    assert all(one.because is Because.CAPTION for one in found)


def test_strangers_with_plain_files_share_nothing() -> None:
    plain = message(1, number="", sender="", sender_key="", files=(DeliveredFile("1", "b" * 64),))
    other = replace(plain, id=DeliveryId(2), files=PHOTO)
    assert proposed(other, plain, confirmed={"b" * 64: SOUTH_190}) == ()


def test_each_of_ten_thousand_messages_gets_its_proposal() -> None:
    places = directory(*((str(number), NORTH) for number in range(1, 10_001)))
    people = [
        replace(person(PrecinctId(n), name=f"Имя{n} Род{n}"), id=ObserverId(n))
        for n in range(1, 5_001)
    ]
    every = [
        message(n, f"УИК {n}" if n % 3 else "", n // 50, sender=f"Имя{n % 5000} Род{n % 5000}")
        for n in range(1, 10_001)
    ]
    made = Proposals(places, people, every, {})
    found = [made.of(one, one.files[0]) for one in every]
    assert sum(map(bool, found)) == 10_000
