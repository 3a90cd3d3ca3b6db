"""The files of a data disk under the numbers of the list of files."""

from hq_desktop.domain.disk_files import DiskFile, disk_files, with_paths


def exhibit(key: str, kind: str, *files: tuple[str, str], grade: str = "A") -> dict[str, object]:
    pages = [{"sha256": sha256, "name": name} for sha256, name in files]
    return {"key": key, "kind": kind, "grade": grade, "source": "запись.mp4", "pages": pages}


def test_files_come_in_the_order_of_their_numbers() -> None:
    facts = {
        "exhibits": [
            exhibit("incident-1-1", "incident", ("c" * 64, "шум.jpg")),
            exhibit("copy-9", "copy", ("b" * 64, "2.jpg")),
            exhibit("copy-7", "copy", ("a" * 64, "1.jpg")),
            {**exhibit("annex-1", "annex"), "file": "d" * 64},
        ],
        "numbers": [
            ["copies-A", 2], ["copies-A/copy-7", 1], ["copies-A/copy-9", 10],
            ["incidents", 3], ["incidents/incident-1-1", 1],
            ["annex-1", 4], ["annex-1/annex-1", 1],
        ],
    }  # fmt: skip
    found = disk_files(facts)
    assert [(one.number, one.name) for one in found] == [
        ("2.1", "1.jpg"),
        ("2.10", "2.jpg"),
        ("3.1", "шум.jpg"),
        ("4", "запись.mp4"),
    ]
    assert [one.path for one in with_paths(found)] == [
        "2.1-1.jpg",
        "2.10-2.jpg",
        "3.1-шум.jpg",
        "4-запись.mp4",
    ]


def test_a_file_of_two_exhibits_stands_once_under_the_first_number() -> None:
    facts = {
        "exhibits": [
            exhibit("copy-9", "copy", ("a" * 64, "1.jpg"), grade="B"),
            exhibit("copy-7", "copy", ("a" * 64, "1.jpg")),
        ],
        "numbers": [
            ["copies-A", 2], ["copies-A/copy-7", 1], ["copies-B", 3], ["copies-B/copy-9", 1],
        ],
    }  # fmt: skip
    assert [one.number for one in disk_files(facts)] == ["2.1"]


def test_files_of_one_number_and_name_are_told_apart_on_every_system() -> None:
    files = [DiskFile("2.1", name, sha * 64) for name, sha in (("IMG.jpg", "a"), ("img.JPG", "b"))]
    paths = [one.path for one in with_paths(files, "жалоба/")]
    assert paths == ["жалоба/2.1-IMG.jpg", f"жалоба/2.1-img-{'b' * 12}.jpg"]
