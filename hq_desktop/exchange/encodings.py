"""Which encoding bytes are in, told by evidence: what fits, and whether it reads like language.

Digits are the same in every encoding met here, so a wrong guess never changes a figure; it makes
headings and names unreadable. Letters decide: how frequent they are in Russian and Kazakh, where
capitals stand, and words that tables of elections have. charset-normalizer, made for prose, is
wrong on every third table of a few headings and many digits.
"""

import codecs
import re
from collections.abc import Mapping
from typing import Final

_ONE_BYTE: Final = ("cp1251", "kz1048", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5")
"""The most usual first: of equal texts the first is taken."""

_NAMED: Mapping[str, str] = {codecs.lookup(name).name: name for name in _ONE_BYTE}
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_NEVER_IN_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LOOKED_AT: Final = 100_000
_TOLD: Final = 12.0
"""What the page's own word on its encoding weighs: as much as two or three odd letters."""

_OFTEN = "оеаинтсрвлкмдпуыягзбьчйхжшюцщэфъё"
_KAZAKH = "қәіңғүұөһ"
_RANKED = {sign: -2.2 - 0.14 * place for place, sign in enumerate(_OFTEN)}
_WEIGHTS = {**_RANKED, **dict.fromkeys(_KAZAKH, -4.4), "і": -4.0, "һ": -6.5, "ё": -7.0}
_SIGNS = {**dict.fromkeys("№«»—–", -4.5), **dict.fromkeys("\u00a0“”„…’•·°§€±×", -6.0)}
_STRANGE: Final = -10.0
_IS_KAZAKH: Final = -4.0
"""One letter alone speaks less for a language than for a wrong encoding."""
_CAPITAL_BEGINS: Final = 0.8
_CAPITAL_INSIDE: Final = -1.2
_CAPITAL_AFTER_SMALL: Final = -5.0
_SIGN_IN_WORD: Final = -5.0
_KNOWN_WORD: Final = 9.0
_KNOWN = re.compile(
    r"\b(?:уик|тик|окк|участ|учаск|комисс|голос|дауыс|бюллет|избират|сайлау|итог|всего|барлы|"
    r"район|аудан|област|облыс|город|қала|кандидат|үміткер|парти|проти|қарсы|адрес|мекенжай|"
    r"недейств|жарамсыз|округ|налич|провер|протокол|хаттама|код|село|ауыл|улиц|көше|процент|явка)"
)
_WORD = re.compile(r"[^\W\d_]{2,}")


class NotText(Exception):
    """The bytes are no text, or no table of text: the code of the reason and its facts."""

    def __init__(self, reason: str, **facts: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def decoded(content: bytes, told: str = "") -> str:
    """Return the text of bytes without its byte order mark.

    `told` is what a page says of its own encoding; it counts as evidence and no more. Raises
    NotText where no encoding fits.
    """
    for encoding in _wide(content) or ("utf-8",):
        text = _tried(content, encoding)
        if text is not None:
            return text.removeprefix("\ufeff")
    own = _NAMED.get(_name(told))
    fitting = {name: text for name in _ONE_BYTE if (text := _tried(content, name)) is not None}
    if not fitting:
        raise NotText("not_text")
    return max(
        fitting.items(),
        key=lambda one: likeness(one[1][:_LOOKED_AT]) + (_TOLD if one[0] == own else 0.0),
    )[1]


def likeness(text: str) -> float:
    """Return how much a text reads like Russian or Kazakh; comparable for the same bytes only."""
    score = 0.0
    before = " "
    for place, sign in enumerate(text):
        if not sign.isascii():
            score += _weight(sign, before, text[place + 1 : place + 2])
        before = sign
    if any(sign in _KAZAKH for sign in set(text.lower())):
        score += _IS_KAZAKH
    return score + _KNOWN_WORD * len(set(_KNOWN.findall(_joined_words(text))))


def _weight(sign: str, before: str, after: str) -> float:
    small = sign.lower()
    if small in _WEIGHTS:
        return _WEIGHTS[small] + (_case(before) if sign != small else 0.0)
    if before.isalpha() and after.isalpha():
        return _SIGNS.get(sign, _STRANGE) + _SIGN_IN_WORD
    return _SIGNS.get(sign, _STRANGE)


def _case(before: str) -> float:
    """Return what a capital weighs: welcome where a word begins, odd after a small letter."""
    if before.islower():
        return _CAPITAL_AFTER_SMALL
    return _CAPITAL_INSIDE if before.isupper() else _CAPITAL_BEGINS


def _joined_words(text: str) -> str:
    """Return the words as they can be looked up; in a word written sO or SoME nothing is known."""
    words = (one for one in _WORD.findall(text) if one.islower() or one.isupper() or one.istitle())
    return " ".join(words).lower()


def _tried(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeError:
        return None
    return None if _NEVER_IN_TEXT.search(text) else text


def _wide(content: bytes) -> tuple[str, ...]:
    """Return the encodings of two or four bytes a sign that the beginning speaks for."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return (encoding,)
    beginning = content[:4000]
    if b"\x00" not in beginning:
        return ()
    # Of each pair one byte tells the alphabet: 00 Latin and digits, 04 Cyrillic.
    even, odd = (sum(map(beginning[start::2].count, (0, 4))) for start in (0, 1))
    return ("utf-16-le", "utf-16-be") if odd >= even else ("utf-16-be", "utf-16-le")


def _name(told: str) -> str:
    try:
        return codecs.lookup(told.strip() or "ascii").name
    except LookupError:
        return ""
