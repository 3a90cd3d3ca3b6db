"""What a heading of a foreign table means, and how sure that is."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from hq_desktop.domain.election import Contestant
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.heading_words import HeadingRule, HeadingWords
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.table_guess import Sureness
from hq_desktop.domain.text import folded
from hq_desktop.exchange.cells import Raw
from hq_desktop.exchange.contestant_names import named
from hq_desktop.exchange.heading_paths import Path
from hq_desktop.exchange.meanings import COLUMNS, Meanings, heading_key

_PERCENT = re.compile(r"\(?\s*(?:\bв\s*)?%\s*\)?|\bпроцент\w*|\bпайыз\w*|\bpercent\w*")
_LINE_NUMBER = re.compile(
    r"(?:стр(?:ока)?|жол|line|п)[\s.:№]*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)[\s-]*жол"
)
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Subject:
    """What a file should be about: one race, what headings mean in it, and which keys it has.

    `is_key` says whether a cell names a precinct or commission of the race; `is_cut` that the
    file breaks off.
    """

    meanings: Meanings
    form: ProtocolForm | None
    contestants: tuple[Contestant, ...]
    words: HeadingWords
    base: Layout
    is_key: Callable[[Raw], bool]
    is_cut: bool = False

    @property
    def sums(self) -> tuple[str, ...]:
        """The words that begin a row of sums."""
        return (*self.base.skip, *self.words.sums)

    @property
    def notes(self) -> frozenset[str]:
        """The columns that hold no figures."""
        every = {name for names in COLUMNS.values() for name in names}
        return frozenset(every - {"voters_on_list"})


@dataclass(frozen=True, slots=True)
class Heard:
    """What one heading was understood as; `several` are the meanings it cannot be told from."""

    meaning: str | None = None
    sureness: Sureness = Sureness.UNSURE
    reason: str = "heading_unknown"
    several: tuple[str, ...] = ()
    is_percent: bool = False


NOTHING = Heard()


class HeadingReader:
    """Understands headings for one race; every path is thought about once."""

    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        words, names = subject.words, subject.meanings.names
        self._rules = tuple(one for one in words.rules if one.means in names)
        self._neutral = frozenset(map(heading_key, words.neutral))
        self._percent = frozenset(map(folded, words.percent))
        form = subject.form
        lines = () if form is None else form.fields(subject.contestants)
        self._numbers: Mapping[str, str] = {one.number: one.code for one in lines if one.number}
        self._known: dict[Path, Heard] = {}

    def of(self, path: Path) -> Heard:
        """Return what the texts over a column mean together."""
        found = self._known.get(path)
        if found is None:
            found = self._heard(path)
            self._known[path] = found
        return found

    def _heard(self, path: Path) -> Heard:
        pieces, is_percent = self._without_percent(path)
        telling = [one for one in pieces if heading_key(one) not in self._neutral]
        if not telling:
            whole = self._text(" ".join(pieces), "") if pieces else NOTHING
            return replace(whole, is_percent=is_percent)
        last = telling[-1]
        tried = dict.fromkeys((last, " ".join(telling), " ".join(pieces)))
        heard = [self._text(text, last) for text in tried]
        best = next((one for one in heard if one.sureness is Sureness.SURE), None)
        best = best or next((one for one in heard if one.meaning is not None), None)
        best = best or next((one for one in heard if one.several), NOTHING)
        return replace(best, is_percent=is_percent)

    def _without_percent(self, path: Path) -> tuple[list[str], bool]:
        """Return the texts without what says "percents", and whether anything does."""
        kept, is_percent = [], False
        for place, piece in enumerate(path):
            text = folded(piece)
            is_last = place == len(path) - 1
            if text in self._percent:
                is_percent = is_percent or is_last
                continue
            bare = _PERCENT.sub(" ", text).strip(" ,.;:-–—()") if is_last else text
            is_percent = is_percent or (is_last and bare != text and bool(_PERCENT.search(text)))
            kept.append(piece if bare == text else bare)
        return [one for one in kept if one], is_percent

    def _text(self, text: str, last: str) -> Heard:
        if not text or len(text) > _LONGEST:
            return NOTHING
        exact = self.subject.meanings.of(text)
        if len(exact) == 1:
            return Heard(exact[0], Sureness.SURE, "heading_known")
        if exact:
            return Heard(None, Sureness.UNSURE, "heading_ambiguous", exact)
        ruled = self._ruled(text, last)
        who = self._named(text)
        if who.sureness is Sureness.SURE or (who.several and who.reason == "names_ambiguous"):
            return replace(who, reason=who.reason.replace("names_", "heading_"))
        for one in (ruled, who):
            if one.meaning or one.several:
                return one
        return self._numbered(text)

    def _named(self, text: str) -> Heard:
        who = named(text, self.subject.contestants)
        if len(who.lines) == 1:
            sureness = Sureness.SURE if who.is_sure else Sureness.LIKELY
            reason = "heading_name" if who.is_sure else "heading_resembles"
            return Heard(who.lines[0], sureness, reason)
        if who.lines:
            reason = "names_ambiguous" if who.is_sure else "heading_ambiguous"
            return Heard(None, Sureness.UNSURE, reason, who.lines)
        return NOTHING

    def _ruled(self, text: str, last: str) -> Heard:
        padded, own = f" {heading_key(text)}", f" {heading_key(last)}"
        fitting = [
            one
            for one in self._rules
            if _stand_in(one.words, padded)
            and not any(f" {word}" in padded for word in one.never)
            and (not last or any(f" {word}" in own for word in one.words))
        ]
        if not fitting:
            return NOTHING
        most = max(map(_weight, fitting))
        best = [one for one in fitting if _weight(one) == most]
        told = tuple(dict.fromkeys(one.means for one in best))
        if len(told) > 1:
            return Heard(None, Sureness.UNSURE, "heading_ambiguous", told)
        is_sure = any(one.is_sure for one in best)
        return Heard(told[0], Sureness.SURE if is_sure else Sureness.LIKELY, "heading_words")

    def _numbered(self, text: str) -> Heard:
        """A line's number alone proposes the line; printed forms number their lines otherwise."""
        found = _LINE_NUMBER.fullmatch(folded(text))
        code = None if found is None else self._numbers.get(found[1] or found[2])
        return NOTHING if code is None else Heard(code, Sureness.UNSURE, "heading_number")


def _stand_in(words: Sequence[str], padded: str) -> bool:
    return all(f" {word}" in padded for word in words)


def _weight(rule: HeadingRule) -> tuple[int, int]:
    return len(rule.words), sum(map(len, rule.words))
