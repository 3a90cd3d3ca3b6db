"""A claim with photos, incidents and papers of every kind, in volumes, and its yardstick.

The yardstick puts the same pictures into one PDF with img2pdf, joins the same papers to it and
has qpdf linearise it: no sheet is laid out, numbered, linked or checked.
"""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

import img2pdf
import pikepdf

from hq_desktop.actions.cases import CasesActions, PackageResult
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_annexes import AddedFile
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.package_press import binding
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.storage import evidence
from hq_desktop.storage.database import open_campaign
from tests.bench.bar import Bar, ratio
from tests.bench.bar_package import PHOTOS, apart, most_held, taken
from tests.documents.headquarters import TOWN, catalogue, founded
from tests.samples import awkward_papers

INCIDENTS, VOLUME, RUNS = 40, 20, 3


def bars() -> Iterator[Bar]:
    """Measure the whole deed: drawing, binding into volumes, reading every volume again."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        campaign, photos, papers = apart(prepared, folder)
        peak = apart(memory, campaign, papers, folder)
        yield Bar("Claim in volumes, memory of the process", peak, 300, "MB")
        ours = partial(bound, campaign, papers, folder / "out")
        bare = partial(joined, photos, papers, folder)
        found = ratio(ours, bare, RUNS)
        account = f"{PHOTOS} copies, {INCIDENTS} incidents, {len(papers)} papers"
        yield Bar("Claim in volumes, against img2pdf and qpdf", found, 3, "×", account)


def prepared(folder: Path) -> tuple[str, Sequence[Path], Sequence[Path]]:
    """Return the address of a campaign, the pictures of its exhibits, and the papers to add."""
    photos = list(taken(folder / "photos"))
    made = founded(folder, count=PHOTOS)
    for number, photo in enumerate(photos, start=1):
        made.read(str(number), 100, votes_against_all=5, ballots_invalid=2)
        made.attach(str(number), photo)
    made.announce(TOWN, 1)
    made.sign()
    for number in range(1, INCIDENTS + 1):
        picture = folder / f"incident-{number}.jpg"
        picture.write_bytes(photos[number].read_bytes() + b"\x00" * number)
        sha256 = made.database.evidence.put(picture)
        with made.database.transaction("bench", "files_attached") as tx:
            size = picture.stat().st_size
            evidence.add(tx, EvidenceFile(sha256, picture.name, size, "image/jpeg", tx.moment))
        made.publish(str(number), 90)
        made.happen(str(number), evidence=(sha256,))
        photos.append(picture)
    made.database.close()
    papers = list(awkward_papers.papers(folder / "papers").values())
    return made.database.address, photos, papers


def bound(campaign: str, papers: Sequence[Path], out: Path) -> PackageResult:
    """Build the claim as the command does."""
    shutil.rmtree(out, ignore_errors=True)
    database = open_campaign(campaign)
    request = PackageRequest(
        "claim-court",
        annexes=tuple(AddedFile(one) for one in papers),
        binding=binding(VOLUME, None, None),
    )
    result = CasesActions(Desk(database, catalogue(), "bench")).assemble(request, out)
    database.close()
    return result


def joined(photos: Sequence[Path], papers: Sequence[Path], folder: Path) -> Path:
    """Put the same files into one linearised PDF and do nothing else."""
    pictures, whole, final = (folder / f"{name}.pdf" for name in ("pictures", "whole", "linear"))
    with pictures.open("wb") as file:
        img2pdf.convert([str(one) for one in photos], outputstream=file)
    with pikepdf.open(pictures) as pdf:
        for one in papers:
            if one.stem not in awkward_papers.UNSHOWABLE:
                with pikepdf.open(one, suppress_warnings=True) as other:
                    pdf.add_pages_from(other)
        pdf.save(whole)
    program = shutil.which("qpdf")
    if program is None:
        with pikepdf.open(whole) as pdf:
            pdf.save(final, linearize=True)
    else:
        subprocess.run([program, "--linearize", str(whole), str(final)], check=True)  # noqa: S603
    return final


def memory(campaign: str, papers: Sequence[Path], folder: Path) -> float:
    """Return the most megabytes this process has held after building the claim."""
    bound(campaign, papers, folder / "memory")
    shutil.rmtree(folder / "memory")
    return most_held()
