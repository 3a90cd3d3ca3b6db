"""The opponent's brief by itself: made and read before there is a package, recorded nowhere."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from hq_desktop.actions.brief_paper import brief_of
from hq_desktop.actions.cases import CasesActions
from hq_desktop.actions.desk import Desk
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.actions.package_press import BRIEF
from hq_desktop.actions.packages import (
    MANIFEST,
    BuiltFile,
    ManifestEntry,
    put_in_place,
    workshop,
)
from hq_desktop.documents.brief import build_brief
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.objections import Told
from hq_desktop.storage.database import utc_now


@dataclass(frozen=True, slots=True)
class BriefResult:
    """Briefs that were made, and what they say, each document by itself."""

    files: tuple[BuiltFile, ...]
    objections: tuple[tuple[Told, ...], ...]


@dataclass(frozen=True, slots=True)
class BriefActions:
    """The briefs of one campaign."""

    desk: Desk

    def write(
        self, request: PackageRequest, out: Path, moment: datetime | None = None
    ) -> BriefResult:
        """Write the brief of every document that a request would make; nothing is recorded.

        Facts may be missing. Hours are counted from `moment`, by default now. Raises what `plan`
        raises, FolderReadOnly, DiskFull; then nothing was written.
        """
        cases, now = CasesActions(self.desk), moment or utc_now()
        plan = cases.plan(request)
        press, told, entries = cases.press(request), [], []
        with workshop(out) as folder:
            for document in plan.documents:
                snapshot = press.frozen(document.facts)
                paper = Paper(
                    template=plan.template,
                    facts=document.facts,
                    wording=Wording(plan.language, press.words.book),
                    grades=press.words.grades,
                    digest=snapshot.digest,
                    journal_number=snapshot.journal_number,
                    journal_head=snapshot.journal_head,
                )
                job = cases.job(plan, document)
                facts = cases.brief(document, request, now)
                drawn = brief_of(self.desk.catalogue, plan.template, job.race, facts)
                written = build_brief(paper, drawn, folder / f"{job.name}{BRIEF}")
                told.append(cases.objections(document, request, now))
                file = BuiltFile(written.path, written.pages, written.sha256)
                entries.append(
                    ManifestEntry(
                        file, snapshot.digest, snapshot.journal_number, snapshot.journal_head, False
                    )
                )
            _place(folder, out, entries)
        moved = tuple(replace(one.file, path=out / one.file.path.name) for one in entries)
        return BriefResult(moved, tuple(told))


def _place(folder: Path, out: Path, entries: Sequence[ManifestEntry]) -> None:
    """Put briefs where they belong; a package that stands there goes on proving its files."""
    if (out / MANIFEST).exists():
        put_in_place(folder, out, entries)
        return
    for entry in entries:
        os.replace(entry.file.path, out / entry.file.path.name)  # noqa: PTH105 — over an older one


def brief_as_plain(result: BriefResult) -> Mapping[str, object]:
    """Return briefs as values that JSON knows."""
    return {
        "briefs": [
            {
                "path": str(file.path),
                "pages": file.pages,
                "sha256": file.sha256,
                "objections": [_objection(one) for one in told],
            }
            for file, told in zip(result.files, result.objections, strict=True)
        ]
    }


def _objection(one: Told) -> Mapping[str, object]:
    return {
        "code": one.code,
        "gravity": one.gravity.value,
        "says": one.says,
        "details": list(one.details),
        "answered": one.is_answered,
        "answer": one.answer,
        "where": one.where,
        "do": one.do,
        "law": one.law,
    }
