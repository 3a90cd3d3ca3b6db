"""Numbers of precincts in what people write under their photos, in any usual spelling."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from hq_desktop.domain.caption_noise import COUNTED, SCHOOL, without_noise, without_telephones


@dataclass(frozen=True, slots=True)
class Mention:
    """A number that somebody gave as a precinct's, and the words it rests on.

    `is_explicit` tells that a word for a precinct stood beside it: «УИК 181», not «181» alone.
    """

    number: str
    quote: str
    is_explicit: bool = True


_SHORT = r"(?:[уyu][иi][кkқ]|уск|сск|[пp][иi][кk](?=\W*\d)|пек|pec|иу|и\.у\.|изб\.?\s*уч\.?)"
"""Short names of a precinct and its commission; some type them with Latin letters."""
_LONG = (
    r"(?:(?:избирательн\w+|избир\.?|изб\.?|сайлау)\s+)?"
    r"(?:участ(?:о?к\w*|ковая?\w*|кт\w*)|учаск\w*|уч-?о?к\w*|уч\b\.?|уч(?=\d)|"
    r"uchast\w*|uchask\w*|polling\s+(?:station|place)|precinct|station)"
    r"(?:\s+(?:избирательн\w+\s+)?комисси\w+|\s+сайлау\s+комисс\w+)?"
)
_LEAD = r"[\s.:#№NnНн°º\-–—_\"«(]{0,6}(?:номер\w*\s*|нөмір\w*\s*|no\.?\s*)?№?\s*"
_DIGITS = r"(?P<digits>\d{1,5})(?:-?(?P<letter>[а-гa-d])(?!\w))?"
_ENDING = (
    r"(?:\s?-?(?:інші|ыншы|нші|ншы|ші|шы|ший|ый|ой|ом|ого|ому|го|му|й|м|я|ая|"
    r"дегі|дағы|тегі|тағы|ден|дан|тен|тан|нен|нан|дің|дың|тің|тың|нің|ның|де|да|те|та|"
    r"th|st|nd|rd)(?!\w))?"
)
_NO_CLOCK = r"(?!\d|[:.]\d\d(?!\d))"
_NOT_COUNTED = rf"(?!\s*-?\s*{COUNTED})"

_SHORT_BEFORE = re.compile(
    rf"(?<![^\W\d_]){_SHORT}{_LEAD}(?<!\d){_DIGITS}{_NO_CLOCK}", re.IGNORECASE
)
_LONG_BEFORE = re.compile(
    rf"(?<![^\W\d_]){_LONG}{_LEAD}(?<!\d){_DIGITS}{_NO_CLOCK}{_NOT_COUNTED}", re.IGNORECASE
)
_AND = r"\s*(?:,|;|\+|&|/|-|–|(?<!\w)(?:и|және|мен|and|да)(?!\w))\s*№?\s*"
_FURTHER = re.compile(
    rf"{_AND}(?<!\d){_DIGITS}{_NO_CLOCK}(?!\w)(?!\s*-?\s*{COUNTED}|\s*{SCHOOL})", re.IGNORECASE
)
_WORD_AFTER = rf"[\s\-–_]*(?:{_SHORT}(?!\w)|{_LONG}(?!\w)|сайлау)"
_AFTER = re.compile(
    rf"(?:№|#|\bn)?\s*(?<![\d:/])(?P<list>(?:\d{{1,5}}\s*(?:,|;|и|және|мен|and)\s*){{0,9}})"
    rf"(?<!\d){_DIGITS}{_ENDING}{_WORD_AFTER}",
    re.IGNORECASE,
)
_ANY_WORD = re.compile(rf"{_SHORT}|{_LONG}|сайлау", re.IGNORECASE)
_SIGNED = re.compile(rf"(?:№|#|(?<!\w)N(?:o\b)?[°º.]?)\s*{_DIGITS}{_NO_CLOCK}", re.IGNORECASE)
_BARE = re.compile(rf"(?<![\w\x00]){_DIGITS}{_ENDING}(?!\w)", re.IGNORECASE)
_SAID_BESIDE = """
    готов готово готова протокол протоколы протокола хаттама хаттамасы хаттаманы хаттамалар дайын
    дайынмын бітті болды ок окей ok okay вот это мой моя мое наш наша наши наше и с по на от из
    для у есть все всё фото скан копия копию көшірме көшірмесі сурет итог итоги итоговый результат
    результаты нәтиже нәтижесі отправил отправила отправляю высылаю скинул скинула принимайте
    примите ловите держите жібердім жіберемін жіберіп қабылдаңыз міне мынау осы біздің менің және
    мен бізде бұл да done ready protocol here is this the our my result results copy sheet final
    пожалуйста спасибо рахмет здравствуйте салем сәлем сәлеметсіз бе добрый вечер ночи доброй ночь
    подсчет подсчёт закончен закончили окончен посчитали
"""
_BESIDE: Final = frozenset(_SAID_BESIDE.split())
"""Words that say nothing against a bare number being a precinct's."""
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = str.maketrans(dict.fromkeys("\u00a0\u202f\u2007\u2009\t", " "))
_MARKS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]")
_LONGEST_RANGE = 10
_LONGEST_TEXT = 4_096
"""Letters of a message of Telegram; what stands further on names no precinct of a photo."""
_YEARS = range(1991, 2036)
_LATIN = str.maketrans("ABCDEHKMOPTX", "АВСДЕНКМОРТХ")


def number_key(number: str) -> str:
    """Return a precinct's number as it is compared: «0181» is 181, «12-a» is «12А»."""
    plain = re.sub(r"[\s\-]", "", number).upper().translate(_LATIN).lstrip("0")
    return plain or "0"


@lru_cache(maxsize=65_536)
def mentions(text: str) -> tuple[Mention, ...]:
    """Return the numbers of precincts in a text, the surest first, each once.

    Numbers beside a word for a precinct come before numbers with «№», and those before a number
    that is all the text says.
    """
    if not _DIGIT.search(text):
        return ()
    plain = _MARKS.sub("", text[:_LONGEST_TEXT]).translate(_GAP)
    left, found = _explicit(plain)
    if not found:
        found = _signed(left) or _bare(left, plain)
    return tuple({one.number: one for one in reversed(found)}.values())[::-1]


def explicit_mentions(text: str) -> tuple[Mention, ...]:
    """Return only the numbers that stand beside a word for a precinct: for names of files."""
    plain = text.replace("_", " ")
    if not _ANY_WORD.search(plain):
        return ()
    return tuple(one for one in mentions(plain) if one.is_explicit)


def is_only_a_mention(text: str) -> bool:
    """Whether a message does nothing but name precincts: «это УИК 181», «181 готово»."""
    found = mentions(text)
    if not found:
        return False
    rest = text
    for one in found:
        rest = rest.replace(one.quote, " ", 1)
    return _is_beside_the_point(rest)


def _explicit(plain: str) -> tuple[str, list[Mention]]:
    """Return the numbers beside words for a precinct, and the text without them and the noise."""
    found: list[tuple[int, Mention]] = []
    if not _ANY_WORD.search(plain):
        return without_noise(plain), []
    left = without_telephones(plain)
    for pattern in (_SHORT_BEFORE, _LONG_BEFORE):
        for match in pattern.finditer(left):
            if not _belongs_to_a_school(left, match):
                start, end, numbers = _with_further(left, match)
                found += [(start, Mention(one, left[start:end].strip())) for one in numbers]
                left = _blotted(left, start, end)
    if not _DIGIT.search(left):
        return left, [one for _, one in sorted(found, key=lambda pair: pair[0])]
    left = without_noise(left)
    for match in _AFTER.finditer(left):
        quote = match[0].strip()
        for one in (*re.findall(r"\d+", match["list"]), _number(match)):
            found.append((match.start(), Mention(number_key(one), quote)))
        left = _blotted(left, match.start(), match.end())
    return left, [one for _, one in sorted(found, key=lambda pair: pair[0])]


def _belongs_to_a_school(text: str, match: re.Match[str]) -> bool:
    """In «181 участок 25 школа» the second number is the school's."""
    before = re.search(r"\d\s*-?\w{0,5}\s*$", text[: match.start()])
    after = re.match(rf"\s*-?\w{{0,2}}\s*{SCHOOL}", text[match.end() :], re.IGNORECASE)
    return before is not None and after is not None


def _with_further(text: str, match: re.Match[str]) -> tuple[int, int, Sequence[str]]:
    """Return the first number and those listed behind it; «181-183» are three."""
    numbers, end = [_number(match)], match.end()
    while further := _FURTHER.match(text, end):
        separator = further[0].strip()[:1]
        if separator in "/-–" and not _is_range(numbers[-1], further["digits"], separator):
            break
        if separator in "-–":
            numbers += map(str, range(int(numbers[-1]) + 1, int(further["digits"])))
        numbers.append(_number(further))
        end = further.end()
    return match.start(), end, [number_key(one) for one in numbers]


def _is_range(first: str, last: str, separator: str) -> bool:
    """Whether a second number of the same length goes on from the first; else it is a part."""
    if not first.isdigit() or len(first) != len(last):
        return False
    return separator == "/" or 0 < int(last) - int(first) <= _LONGEST_RANGE


def _signed(left: str) -> list[Mention]:
    return [
        Mention(number_key(_number(match)), match[0].strip(), is_explicit=False)
        for match in _SIGNED.finditer(left)
    ]


def _bare(left: str, plain: str) -> list[Mention]:
    """Return numbers where the text says nothing else."""
    if "\x00" in left and any(map(str.isdigit, plain)) and not _BARE.search(left):
        return []
    matches = list(_BARE.finditer(left))
    rest = _BARE.sub(" ", left)
    if not matches or any(map(str.isdigit, rest)) or not _is_beside_the_point(rest):
        return []
    alone = not _WORD.search(rest)
    return [
        Mention(number_key(_number(match)), match[0].strip(), is_explicit=False)
        for match in matches
        if int(match["digits"]) not in _YEARS and (alone or len(match["digits"]) > 1)
    ]


def _is_beside_the_point(rest: str) -> bool:
    return all(word.lower() in _BESIDE for word in _words(rest))


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in _WORD.finditer(text))


def _number(match: re.Match[str]) -> str:
    return f"{match['digits']}{match['letter'] or ''}"


def _blotted(text: str, start: int, end: int) -> str:
    return text[:start] + "\x00" * (end - start) + text[end:]
