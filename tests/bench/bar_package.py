"""A package with 225 photographed protocols against img2pdf of the same photos, and its memory."""

import multiprocessing
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import img2pdf
from PIL import Image, ImageFilter

from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.storage.database import open_campaign
from tests.bench.bar import Bar, ratio
from tests.documents.headquarters import TOWN, catalogue, founded

PHOTOS, KINDS, RUNS = 225, 5, 3
SIZE = (2400, 3200)

T = TypeVar("T")


def bars() -> Iterator[Bar]:
    """Measure the whole deed: comparing, freezing, drawing, assembling, the manifest."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        # Each in a process of its own, which remembers the most its parent held at its birth.
        campaign, photos = apart(prepared, folder)
        peak = apart(memory, campaign, folder)
        yield Bar("Package with 225 photos, memory of the process", peak, 300, "MB")
        account = f"photos of {photos[0].stat().st_size / 1e6:.1f} MB"
        ours, bare = partial(packed, campaign, folder), partial(converted, photos, folder)
        found = ratio(ours, bare, RUNS)
        yield Bar("Package with 225 photos, against img2pdf", found, 3, "×", account)


def apart(work: Callable[..., T], *facts: object) -> T:
    """Return what a piece of work gives in a new process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *facts).result()


def prepared(folder: Path) -> tuple[str, Sequence[Path]]:
    """Return the address of a campaign with photographed copies, and the photos."""
    photos = taken(folder / "photos")
    return photographed(folder, photos), photos


def taken(folder: Path) -> Sequence[Path]:
    """Return photos of a phone's size and grain, each with bytes of its own."""
    folder.mkdir()
    kinds = [grain() for _ in range(KINDS)]
    photos = []
    for number in range(PHOTOS):
        path = folder / f"{number:03}.jpg"
        kinds[number % KINDS].save(path, "JPEG", quality=85, comment=f"{number}".encode())
        photos.append(path)
    return photos


def grain() -> Image.Image:
    """Return noise that compresses like a photographed sheet."""
    small = Image.frombytes("RGB", (300, 400), os.urandom(300 * 400 * 3))
    return small.resize(SIZE).filter(ImageFilter.GaussianBlur(1))


def photographed(folder: Path, photos: Sequence[Path]) -> str:
    """Return the address of a campaign whose copies are those photos."""
    made = founded(folder, count=PHOTOS)
    for number, photo in enumerate(photos, start=1):
        made.read(str(number), 100)
        made.attach(str(number), photo)
    made.announce(TOWN, 1)
    made.sign()
    made.database.close()
    return made.database.address


def packed(campaign: str, folder: Path) -> None:
    """Build the package as the command does."""
    database = open_campaign(campaign)
    cases = CasesActions(Desk(database, catalogue(), "bench"))
    cases.assemble(PackageRequest("complaint-territory"), folder / "out")
    database.close()
    shutil.rmtree(folder / "out")


def converted(photos: Sequence[Path], folder: Path) -> None:
    """Put the photos into a PDF and do nothing else."""
    with (folder / "bare.pdf").open("wb") as file:
        img2pdf.convert([str(one) for one in photos], outputstream=file)


def memory(campaign: str, folder: Path) -> float:
    """Return the most megabytes this process has held after building the package."""
    packed(campaign, folder)
    return most_held()


def most_held() -> float:
    """Return the most megabytes this program has held since it was started.

    Linux tells it in /proc; what `getrusage` tells counts the process that started this one too.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (peak,) = (one for one in status.splitlines() if one.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024
