"""What the card of a delivery says stands on the exhibit's card; a filled ballot stays out."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hq_desktop.actions.intake import IntakeActions
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.delivery import Provenance
from hq_desktop.domain.protocol import Side
from hq_desktop.storage import copies
from tests.documents.headquarters import NIGHT, RACE, Headquarters, texts
from tests.storage.small_chats import export, message, photo

TERRITORY = "complaint-territory"
CARD = Provenance(
    recorded_by="Сауле Т.",
    recorded_at=NIGHT + timedelta(hours=1),
    recorded_where="у стенда",
    conditions="лист висел на стенде",
)


def taken_in(made: Headquarters, folder: Path, number: str) -> IntakeActions:
    """Give our copy of a precinct a page that came by Telegram, and no facts of its own."""
    actions = IntakeActions(made.cases.desk)
    told = [message(1, f"УИК {number}", "photos/1.jpg")]
    actions.take_in([export(folder / "ChatExport", told, {"photos/1.jpg": photo(1)})])
    one = actions.queue().waiting[0]
    draft = actions.assign(one, made.precincts[number], RACE)
    with made.database.transaction("Айгүл", "pages_attached") as tx:
        (typed,) = [
            each
            for each in copies.of_precinct(tx, RACE, made.precincts[number])
            if each.side is Side.OURS and each.has_reading
        ]
        copies.save(
            tx,
            replace(
                typed,
                pages=draft.pages,
                obtained_by=draft.obtained_by,
                obtained_at=draft.obtained_at,
                is_moment_stated=False,
            ),
        )
    return actions


def filed(made: Headquarters, folder: Path) -> str:
    result = made.cases.assemble(PackageRequest(TERRITORY), folder)
    return " ".join("".join(texts(result.files[0].path)).replace("\u00a0", " ").split())


def warnings(made: Headquarters) -> str:
    return said(made, PackageRequest(TERRITORY))


def said(made: Headquarters, request: PackageRequest) -> str:
    """What the other side says of every document of a request."""
    documents = made.cases.plan(request).documents
    told = [each.says for one in documents for each in made.cases.objections(one, request, NIGHT)]
    return " ".join(told).replace("\u00a0", " ")


def test_the_card_of_a_delivery_reaches_the_card_of_the_exhibit(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    actions = taken_in(contradicted, tmp_path, "2")
    text = filed(contradicted, tmp_path / "before")
    assert "Сауле Т." not in text
    actions.save_card(actions.deliveries()[0].id, CARD)
    text = filed(contradicted, tmp_path / "after")
    for told in ("Сауле Т.", "у стенда", "лист висел на стенде", "00:30"):
        assert told in text


def test_what_the_card_does_not_say_is_a_weak_point(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    actions = taken_in(contradicted, tmp_path, "2")
    assert "при каких условиях сделан снимок: 1 (участки № 2)" in warnings(contradicted)
    assert "кем или когда получена копия: 1 (участки № 2)" in warnings(contradicted)
    actions.save_card(actions.deliveries()[0].id, CARD)
    assert "при каких условиях" not in warnings(contradicted)
    assert "кем или когда получена" not in warnings(contradicted)


def test_a_filled_ballot_stays_out_of_the_package_with_a_warning(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    actions = taken_in(contradicted, tmp_path, "2")
    sha256 = actions.deliveries()[0].files[0].sha256
    assert sha256 in filed(contradicted, tmp_path / "before")
    actions.mark_ballot(sha256, is_filled_ballot=True)
    assert sha256 not in filed(contradicted, tmp_path / "after")
    assert "заполненный бюллетень: 1" in warnings(contradicted)


def test_the_files_of_an_incident_need_their_circumstances(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    actions = taken_in(contradicted, tmp_path, "2")
    (delivery,) = actions.deliveries()
    contradicted.happen("1", evidence=(delivery.files[0].sha256,))
    request = PackageRequest("complaint-precinct", precincts=("1",))

    assert "приложенных к событиям" in said(contradicted, request)
    actions.save_card(delivery.id, CARD)
    assert "приложенных к событиям" not in said(contradicted, request)


def test_the_custody_of_a_file_ends_in_the_package(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    actions = taken_in(contradicted, tmp_path, "2")
    filed(contradicted, tmp_path / "out")
    sha256 = actions.deliveries()[0].files[0].sha256
    assert actions.custody(sha256)[-1].deed == "package_frozen"
