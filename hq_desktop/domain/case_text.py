"""The text of a complaint as a lawyer edited it, over the paragraphs of its template."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from hq_desktop.domain.case import CaseId

CaseTextId = NewType("CaseTextId", int)


@dataclass(frozen=True, slots=True)
class EditedParagraph:
    """One paragraph that differs from the template, its facts still places in braces.

    `key` says which paragraph it is, `basis` is the template's text that it was written over; of an
    added one, of what it was put behind. With an empty `text` the paragraph is left out.
    """

    key: str
    text: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class CaseText:
    """What a lawyer made of the text of one case in one language.

    A locked text is not edited until somebody unlocks it. `replaced_by` is the SHA-256 of a
    finished PDF that is printed in place of the text, `replaced_name` the name it came with.
    """

    id: CaseTextId
    case: CaseId
    language: str
    paragraphs: tuple[EditedParagraph, ...] = ()
    locked_at: datetime | None = None
    locked_by: str = ""
    replaced_by: str = ""
    replaced_name: str = ""
    version: int = 1
