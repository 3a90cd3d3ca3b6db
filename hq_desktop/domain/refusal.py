"""Reasons that bodies give for a refusal, by codes, and what each says to the next paper."""

from dataclasses import dataclass

from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason; `objections` are those that it makes grave for the next package."""

    code: str
    title: Text
    objections: tuple[str, ...]
    law: tuple[str, ...]
    mark: LegalMark
