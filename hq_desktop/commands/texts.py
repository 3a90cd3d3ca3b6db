"""The command of a document's text: what a lawyer made of it, its Word file, its lock."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import click
import typer

from hq_desktop.actions.case_text import CaseTextActions, ShownParagraph, TextDesk
from hq_desktop.actions.cases import CasesActions
from hq_desktop.commands.asked import (
    ByCode,
    Chosen,
    Commission,
    Court,
    FiledOn,
    LanguageWord,
    Precincts,
    RaceWord,
    Representative,
    Signer,
    Word,
)
from hq_desktop.commands.options import Address, Json, usage
from hq_desktop.commands.terminal import at_desk, explain, print_json, say
from hq_desktop.domain.text_warnings import TextWarning


@dataclass(frozen=True, slots=True)
class _Deeds:
    """What the options do to a text."""

    is_locked: bool
    is_unlocked: bool
    finished: Path | None
    is_put_back: bool

    def __post_init__(self) -> None:
        """Refuse options that undo each other, before anything is opened."""
        if self.is_locked and self.is_unlocked:
            usage("expected --lock or --unlock, not both")
        if self.finished is not None and self.is_put_back:
            usage("expected --finished or --own-text, not both")

    @property
    def are_none(self) -> bool:
        return not (self.is_locked or self.is_unlocked or self.finished or self.is_put_back)

    def done(self, actions: CaseTextActions, desk: TextDesk) -> TextDesk:
        """A text is unlocked first and locked last, so that one command can do all of it."""
        if self.is_unlocked:
            desk = actions.unlock(desk)
        if self.finished is not None:
            desk = actions.replace_by(desk, self.finished)
        if self.is_put_back:
            desk = actions.take_replacement_out(desk)
        return actions.lock(desk) if self.is_locked else desk


def text(  # noqa: PLR0913, PLR0917 — one parameter an option
    campaign: Address,
    complaint: Word = None,
    commission: Commission = None,
    court: Court = None,
    precincts: Precincts = None,
    filed_on: FiledOn = None,
    race: RaceWord = None,
    language: LanguageWord = None,
    is_by_code: ByCode = False,
    signatory: Signer = None,
    representative: Representative = None,
    docx: Annotated[
        Path | None, typer.Option("--docx", metavar="FOLDER", help="Write Word files there.")
    ] = None,
    finished: Annotated[
        Path | None,
        typer.Option("--finished", metavar="FILE.pdf", help="Print this PDF in its place."),
    ] = None,
    is_put_back: Annotated[
        bool, typer.Option("--own-text", help="Print the text again in place of a PDF.")
    ] = False,
    is_locked: Annotated[bool, typer.Option("--lock")] = False,
    is_unlocked: Annotated[bool, typer.Option("--unlock")] = False,
    is_json: Json = False,
) -> None:
    """Print how a document's text differs from its template; write it as a Word file; lock it."""
    if complaint is None or language is None:
        raise click.UsageError("expected CAMPAIGN, --complaint and --language")
    chosen = Chosen(
        complaint, commission, court, precincts, filed_on, race, language, None, is_by_code
    )
    deeds = _Deeds(is_locked, is_unlocked, finished, is_put_back)
    told: list[dict[str, Any]] = []
    with at_desk(campaign) as desk:
        cases, actions = CasesActions(desk), CaseTextActions(desk)
        plan = cases.plan(chosen.request(cases, signatory, representative))
        if not deeds.are_none and len(plan.documents) > 1:
            usage(f"{len(plan.documents)} documents: name one by --race, --commission, --precincts")
        for document in plan.documents:
            shown = deeds.done(actions, actions.open(document.place, document))
            name = cases.job(plan, document).name
            written = None if docx is None else actions.export_docx(shown, docx / f"{name}.docx")
            told.append(_plain(shown, name, written))
            if not is_json:
                _speak(shown, name, written)
    if is_json:
        print_json(told)


def _speak(desk: TextDesk, name: str, written: Path | None) -> None:
    say(name if written is None else str(written))
    if desk.is_locked and desk.case_text is not None:
        explain(f"locked by {desk.case_text.locked_by}")
    if desk.replaced_name:
        explain(f"printed in its place: {desk.replaced_name}")
    for one in desk.differences:
        explain(f"{_mark(one)} {one.said or one.template}")
    for warning in desk.warnings:
        explain(" ".join(_words(warning)))


def _mark(one: ShownParagraph) -> str:
    if one.is_dormant:
        return "?"
    return "+" if one.is_added else "-" if one.is_removed else "~"


def _words(warning: TextWarning) -> Iterator[str]:
    yield f"{warning.code.value}:"
    yield from (part for part in (warning.words, warning.article, warning.reason.ru) if part)


def _plain(desk: TextDesk, name: str, written: Path | None) -> dict[str, Any]:
    kept = desk.case_text
    return {
        "document": name,
        "locked_by": kept.locked_by if kept is not None else "",
        "replaced_by": kept.replaced_by if kept is not None else "",
        "docx": None if written is None else str(written),
        "paragraphs": [_paragraph(one) for one in desk.paragraphs if not one.is_drawn],
    }


def _paragraph(one: ShownParagraph) -> dict[str, Any]:
    return {
        "key": one.key,
        "kind": one.kind.value,
        "template": one.template,
        "text": one.text,
        "said": one.said,
        "is_edited": one.is_edited,
        "is_removed": one.is_removed,
        "is_added": one.is_added,
        "is_outdated": one.is_outdated,
        "is_dormant": one.is_dormant,
        "warnings": [
            {"code": each.code.value, "words": each.words, "article": each.article}
            for each in one.warnings
        ],
    }
