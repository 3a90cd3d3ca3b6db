"""Words in the languages of the house, and the folding that makes them findable."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language of the screen or of a document."""

    RU = "ru"
    KK = "kk"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One wording in Russian and Kazakh, with English where there is one."""

    ru: str = ""
    kk: str = ""
    en: str = ""

    def in_language(self, language: Language) -> str:
        """Return the wording in a language, or the nearest one that exists."""
        wanted = {Language.RU: self.ru, Language.KK: self.kk, Language.EN: self.en}[language]
        return wanted or self.ru or self.kk or self.en

    def every(self) -> tuple[str, ...]:
        """Return every wording that is not empty."""
        return tuple(wording for wording in (self.ru, self.kk, self.en) if wording)


_LATIN_I = str.maketrans({"i": "і", "I": "І"})
_CYRILLIC_WORD = re.compile(r"[^\W\d_]*[\u0400-\u04ff][^\W\d_]*")


def with_cyrillic_i(text: str) -> str:
    """Return Kazakh text with the Latin i inside Cyrillic words made Cyrillic.

    The published Kazakh law texts mix both letters, so they are never compared byte by byte.
    """
    return _CYRILLIC_WORD.sub(lambda word: word.group().translate(_LATIN_I), text)


def folded(text: str) -> str:
    """Return text as it is compared when people search: no case, one space, one kind of i."""
    one = unicodedata.normalize("NFKC", with_cyrillic_i(text)).casefold().replace("ё", "е")
    return " ".join(one.split())
