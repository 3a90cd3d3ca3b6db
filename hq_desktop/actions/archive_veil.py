"""Names of people at the precincts behind their codes, as far as texts and cells go.

What stands inside a photo or a PDF stays as it is: an original that is changed proves nothing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from hq_desktop.domain.archive import LeftOut, Link, Original, Role
from hq_desktop.domain.incident import Incident
from hq_desktop.domain.observer import Observer

HIDDEN = "[…]"
_WORD = re.compile(r"[^\W\d_]+")
_PHONE = re.compile(r"(?:\+?7|8)[\s(-]*7\d\d[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)|\b\d{12}\b")
_SHORTEST = 4
"""Letters of a part of a name that is known by its beginning; a shorter one would hide others."""
_SHORTEST_WHOLE = 3
"""Letters of a part of a name that is hidden where it stands as it is."""
_ENDING = 5
"""Letters that a case of Russian or Kazakh may add to a name."""
_VOWELS = "аяыиуюеёоәіөұүaeiouy"


@dataclass(frozen=True, slots=True)
class Veil:
    """What hides names, or hides nothing where nobody asked for it.

    `known` are the codes of people, `codes` their whole names with them by the first word of the
    name, `stems` the parts of names, witnesses' included, without what their cases change.
    """

    is_on: bool = False
    known: frozenset[str] = frozenset()
    codes: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    stems: frozenset[str] = frozenset()

    def words(self, text: str) -> str:
        """Return a text with every known name replaced: whole by its code, a part of it hidden."""
        if not self.is_on or not text:
            return text
        for word in dict.fromkeys(_WORD.findall(text.casefold())):
            for name, code in self.codes.get(word, ()):
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", code, text, flags=re.IGNORECASE)
        return _PHONE.sub(HIDDEN, _WORD.sub(self._part, text))

    def person(self, text: str) -> str:
        """Return who somebody is: a known person's code, else that the name is hidden."""
        if not self.is_on or not text:
            return text
        if text in self.known:
            return text
        shown = self.words(text)
        return shown if shown in self.known else HIDDEN

    def names(self, text: str) -> bool:
        """Whether the whole name of somebody stands in a text."""
        low = text.casefold()
        return any(name.casefold() in low for own in self.codes.values() for name, _ in own)

    def _part(self, word: re.Match[str]) -> str:
        low = word.group().casefold()
        ends = range(max(_SHORTEST, len(low) - _ENDING), len(low) + 1)
        is_known = low in self.stems or any(low[:end] in self.stems for end in ends)
        return HIDDEN if is_known else word.group()


def veil_of(people: Iterable[Observer], incidents: Iterable[Incident]) -> Veil:
    """Return what hides the people at the precincts and the witnesses of incidents."""
    codes: dict[str, list[tuple[str, str]]] = {}
    stems: set[str] = set()
    known: set[str] = set()
    for one in people:
        known.add(one.code)
        if one.name == one.code:
            continue
        stems.update(_stems(one.name))
        if one.code and one.name:
            first = _WORD.findall(one.name.casefold())
            codes.setdefault(first[0] if first else "", []).append((one.name, one.code))
    for witness in (one for incident in incidents for one in incident.witnesses):
        stems.update(_stems(witness.name))
    for own in codes.values():
        own.sort(key=lambda pair: (-len(pair[0]), pair[1]))
    return Veil(True, frozenset(known - {""}), codes, frozenset(stems))


def veiled(original: Original, veil: Veil) -> Original:
    """Return a file under names that say nobody's; a credential is left out as a whole."""
    if not veil.is_on:
        return original
    is_credential = any(one.role is Role.CREDENTIAL for one in original.links)
    return replace(
        original,
        name=veil.words(original.name),
        recorded_by=veil.person(original.recorded_by),
        conditions=veil.words(original.conditions),
        links=tuple(_veiled_link(one, veil) for one in original.links),
        left_out=original.left_out or (LeftOut.NAMES if is_credential else None),
    )


def _veiled_link(link: Link, veil: Veil) -> Link:
    is_of_people = link.role in (Role.SHEET, Role.DELIVERY)
    return replace(
        link,
        obtained_by=veil.person(link.obtained_by),
        obtained_where=veil.words(link.obtained_where),
        obtained_how=veil.words(link.obtained_how),
        source=veil.person(link.source) if is_of_people else veil.words(link.source),
    )


def _stems(name: str) -> Iterable[str]:
    """Yield the parts of a name without the vowel that its cases change."""
    for word in _WORD.findall(name.casefold()):
        stem = word.rstrip(_VOWELS) if len(word) > _SHORTEST else word
        whole = stem if len(stem) >= _SHORTEST else word
        if len(whole) >= _SHORTEST_WHOLE:
            yield whole
