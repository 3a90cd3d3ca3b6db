"""One package built under another language, time zone and folder of the computer: equal bytes."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from hq_desktop.domain.protocol import Grade
from tests.documents.headquarters import Headquarters
from tests.documents.test_binding import photo
from tests.samples import awkward_papers

ROOT = Path(__file__).parents[2]
# Python itself does not start from a folder with Cyrillic letters where the locale's letters are
# ASCII: it reads the paths of a virtual environment in them.
PLACES = (
    {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"},
    {
        "LC_ALL": "",
        "LC_CTYPE": "C.UTF-8",
        "LC_NUMERIC": "ru_RU.UTF-8",
        "LC_TIME": "kk_KZ.UTF-8",
        "LANG": "ru_RU.UTF-8",
        "TZ": "Pacific/Auckland",
        "PYTHONHASHSEED": "2",
    },
)


def built(campaign: str, out: Path, place: dict[str, str], annexes: list[Path]) -> dict[str, str]:
    out.mkdir(parents=True)
    options = [word for one in annexes for word in ("--annex", str(one))]
    words = (
        f"package {campaign} --complaint complaint-territory --language kk --volume-mb 1 --max-mb 6"
    )
    done = subprocess.run(  # noqa: S603 — our own program
        [sys.executable, "-m", "hq_desktop", *words.split(), "--out", str(out), *options],
        env={**os.environ, **place, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=out,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(out.iterdir())}


def test_the_same_package_elsewhere_has_the_same_bytes(
    contradicted: Headquarters, tmp_path: Path
) -> None:
    contradicted.read("4", 50, Grade.C)
    for number in ("1", "2", "3", "4"):
        contradicted.attach(number, photo(tmp_path / f"p{number}.jpg", int(number), (1200, 1600)))
    papers = list(awkward_papers.papers(tmp_path / "papers").values())
    address = contradicted.database.address
    first = built(address, tmp_path / "first", PLACES[0], papers)
    second = built(address, tmp_path / "папка с пробелом" / "second", PLACES[1], papers)
    assert first == second
    assert len(first) >= 4  # volumes, the brief, the manifest
