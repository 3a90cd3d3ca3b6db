"""What a lawyer is warned of in a text: never blocking, each with the words it is about."""

from dataclasses import dataclass, field
from enum import StrEnum

from hq_desktop.domain.text import Text


class TextFault(StrEnum):
    """What a text is warned of."""

    OBSOLETE_TERM = "obsolete_term"
    TONE = "tone"
    UNKNOWN_ARTICLE = "unknown_article"
    CODE_OUT_OF_PLACE = "code_out_of_place"
    CONTENT_MISSING = "content_missing"
    BARE_FACT = "bare_fact"
    PERSON_NAMED = "person_named"


@dataclass(frozen=True, slots=True)
class TextWarning:
    """One warning: what it is about, the words, and where in the text they begin (-1: nowhere).

    `replacement` is what may be put in their place, a place of a fact or a code. `reason` says why
    in the words of the law's data; `article` and `edition` name what it rests on.
    """

    code: TextFault
    words: str
    at: int = -1
    replacement: str = ""
    reason: Text = field(default_factory=Text)
    article: str = ""
    edition: str = ""
