"""Where originals lie in an archive."""

from datetime import UTC, datetime
from hashlib import sha256

from hq_desktop.domain.archive import LeftOut, Link, Original, Role, placed, with_links

NIGHT = datetime(2026, 11, 22, 18, tzinfo=UTC)


def original(name: str, *links: Link, sha: str = "", kind: str = "image/jpeg") -> Original:
    made = Original(sha or sha256(name.encode()).hexdigest(), name, 3, kind, NIGHT)
    return with_links(made, links)


def path_of(name: str, *links: Link) -> str:
    return next(placed([original(name, *links)])).path


def test_a_sheet_lies_in_the_folder_of_its_precinct() -> None:
    path = path_of("лист 1.JPG", Link(Role.SHEET, "copy", "17", "134"))
    assert path.startswith("evidence/precinct-134/copy-17-лист 1-")
    assert path.endswith(f"-{sha256('лист 1.JPG'.encode()).hexdigest()[:12]}.jpg")


def test_what_a_file_is_first_of_all_decides_where_it_lies() -> None:
    links = (
        Link(Role.DELIVERY, "delivery", "3"),
        Link(Role.INCIDENT, "incident", "5", "134"),
        Link(Role.SHEET, "copy", "17", "135"),
    )
    assert path_of("1.jpg", *links).startswith("evidence/precinct-135/copy-17-1-")
    assert path_of("1.jpg", *links[:2]).startswith("evidence/incidents/incident-5-precinct-134-1-")
    assert path_of("1.jpg", links[0]).startswith("evidence/deliveries/delivery-3-1-")
    assert path_of("1.jpg").startswith("evidence/other/1-")


def test_a_precinct_of_two_towns_has_a_folder_of_one_name() -> None:
    path = path_of("1.jpg", Link(Role.SHEET, "copy", "17", "north/134"))
    assert path.split("/")[1] == "precinct-north_134"


def test_names_that_windows_refuses_and_very_long_ones_are_mended() -> None:
    sheet = Link(Role.SHEET, "copy", "17", "134")
    assert "copy-17-aux-" in path_of("aux.jpg", sheet)
    assert ":" not in path_of('a:"b".jpg', sheet)
    long = path_of("ә" * 400 + ".jpeg", Link(Role.SHEET, "copy", "1" * 40, "7" * 300))
    assert len(long) < 140
    assert long.endswith(".jpeg")


def test_two_files_of_one_name_are_two_files() -> None:
    sheet = Link(Role.SHEET, "copy", "17", "134")
    same = [original("1.jpg", sheet, sha="a" * 12 + end * 52) for end in "bc"]
    paths = [one.path for one in placed([*same, original("1.JPG", sheet, sha="d" * 64)])]
    assert len({path.casefold() for path in paths}) == 3
    assert paths[1].endswith(f"-{same[1].sha256}.jpg")


def test_what_is_left_out_has_no_place() -> None:
    ballot = Original("a" * 64, "1.jpg", 3, "image/jpeg", NIGHT, left_out=LeftOut.FILLED_BALLOT)
    assert next(placed([ballot])).path == ""
