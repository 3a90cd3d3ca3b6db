"""A campaign's folder appears whole or not at all."""

from pathlib import Path

import pytest

from hq_desktop.domain.errors import CampaignExists, FolderReadOnly, HqError
from hq_desktop.storage.database import create_campaign, open_campaign
from hq_desktop.storage.folders import new_folder
from hq_desktop.storage.places import FolderPlace, folder_place
from tests.storage import town


def test_an_empty_folder_of_the_persons_own_is_used(tmp_path: Path) -> None:
    folder = tmp_path / "100% Штаб ?.hq"
    folder.mkdir()
    create_campaign(str(folder), town.CAMPAIGN, operator="Айгүл").close()
    open_campaign(str(folder)).close()
    assert sorted(one.name for one in folder.iterdir()) == ["campaign.sqlite", "evidence"]


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "письмо.txt"
    letter.write_text("текст", encoding="utf-8")
    for address in (tmp_path, letter):
        with pytest.raises(CampaignExists):
            create_campaign(str(address), town.CAMPAIGN, operator="Айгүл")
    assert [one.name for one in tmp_path.iterdir()] == ["письмо.txt"]


@pytest.mark.parametrize("is_there", [True, False])
@pytest.mark.parametrize(
    ("fault", "told_as"), [(PermissionError(13, "no"), FolderReadOnly), (HqError(), HqError)]
)
def test_a_fault_while_making_takes_everything_away(
    *, is_there: bool, fault: Exception, told_as: type[HqError], tmp_path: Path
) -> None:
    place = folder_place(str(tmp_path / "Штаб.hq"))
    if is_there:
        place.folder.mkdir()
    with pytest.raises(told_as), new_folder(place):
        _half_made(place, fault)
    assert place.folder.exists() == is_there
    assert [*tmp_path.rglob("*")] == ([place.folder] if is_there else [])


def _half_made(place: FolderPlace, fault: Exception) -> None:
    place.file.write_bytes(b"half")
    place.file.with_name(f"{place.file.name}-wal").write_bytes(b"half")
    raise fault
