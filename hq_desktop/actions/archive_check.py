"""Checking an archive by the verifier that travels in it: one set of rules, here and anywhere."""

import importlib.util
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol, cast

from hq_desktop import paths
from hq_desktop.domain.errors import FileMissing
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.verification import VerificationProblem, VerificationReport

JOURNAL = "journal.jsonl"
SUMS = "SHA256SUMS"


class _Checked(Protocol):
    """An archive as the verifier knows it."""

    problems: Sequence[tuple[str, Mapping[str, Any]]]
    sums: Mapping[str, str]
    entries: Mapping[int, str]
    manifest: Mapping[str, Any]
    seal: str
    is_whole: bool


class _Verifier(Protocol):
    """What the program asks of the verifier's module."""

    @property
    def Archive(self) -> Callable[[Path, Step], _Checked]:  # noqa: N802 — its class
        """Make what is checked of a folder and a way to say how far it is."""
        ...

    @property
    def check(self) -> Callable[[_Checked, Sequence[tuple[int, str]], str], None]:
        """Note everything that is not as it was written."""
        ...


@dataclass(frozen=True, slots=True)
class CheckedArchive:
    """What the check of an archive found; `seal` is the SHA-256 of its list of SHA-256.

    Without texts of the journal (`is_whole` is false) only its links could be checked.
    """

    files: int
    journal_number: int
    journal_head: str
    seal: str
    is_whole: bool
    report: VerificationReport


def is_archive(folder: Path) -> bool:
    """Say whether a folder is an archive, damaged or not."""
    return (folder / SUMS).is_file() and (folder / JOURNAL).is_file()


def check_archive(
    folder: Path,
    *,
    heads: Sequence[tuple[int, str]] = (),
    seal: str = "",
    progress: Step = silent,
) -> CheckedArchive:
    """Read every byte of an archive again; raises FileMissing where none stands."""
    if not folder.is_dir():
        raise FileMissing(path=str(folder))
    verifier = _verifier()
    found = verifier.Archive(folder, progress)
    verifier.check(found, heads, seal)
    number = max(found.entries, default=0)
    return CheckedArchive(
        files=len(found.sums),
        journal_number=number,
        journal_head=found.entries.get(number, ""),
        seal=found.seal,
        is_whole=found.is_whole,
        report=VerificationReport(
            len(found.entries),
            sum(one.startswith("evidence/") for one in found.sums),
            tuple(VerificationProblem(code, facts) for code, facts in found.problems),
        ),
    )


@cache
def _verifier() -> _Verifier:
    """Load the verifier; it is a data file, so that what travels is what was tested."""
    path = paths.resource("verifier", "verify.py")
    spec = importlib.util.spec_from_file_location("hq_archive_verifier", path)
    assert spec is not None  # noqa: S101 — the path ends in .py
    assert spec.loader is not None  # noqa: S101 — as above
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("_Verifier", module)
