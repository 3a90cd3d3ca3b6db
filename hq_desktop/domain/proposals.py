"""Which precinct a file that came in may belong to, and why: a person confirms, nobody else."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hq_desktop.domain.caption_noise import COUNTED, SCHOOL
from hq_desktop.domain.captions import Mention, explicit_mentions, mentions, number_key
from hq_desktop.domain.delivery import DeliveredFile, Delivery, DeliveryId
from hq_desktop.domain.election import CommissionCode, Directory, PrecinctId
from hq_desktop.domain.observer import Observer
from hq_desktop.domain.senders import Senders
from hq_desktop.domain.surroundings import Surroundings
from hq_desktop.domain.text import folded

_AT_MOST: Final = 8
_HANDFUL: Final = 12
"""Files brought together by one person's hand; of a larger folder one tells nothing of another."""
_LEAST_NAME: Final = 3
_LEAST_TOWN: Final = 4


class Because(StrEnum):
    """What a proposal rests on, the surest first.

    ALIKE: the same picture was confirmed. CAPTION: the words of the message, the name of the file
    or of its folder. REPLY: the message that it answers, or an answer to it. NEIGHBOUR: other
    messages of the sender beside it. SENDER: the register of people, or the name under which they
    write. EARLIER: what was confirmed for this sender before.
    """

    ALIKE = "alike"
    CAPTION = "caption"
    REPLY = "reply"
    NEIGHBOUR = "neighbour"
    SENDER = "sender"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A precinct, the reason, and the words or the name it rests on."""

    precinct: PrecinctId
    because: Because
    quote: str = ""


_WORD: Final = re.compile(r"[^\W\d_]+")
_COUNTS: Final = re.compile(f"{SCHOOL}|{COUNTED}", re.IGNORECASE)
"""Words that say what the number beside them is, whatever they name besides."""
_ORDER = {one: place for place, one in enumerate(Because)}
_Claims = Iterator[Proposal]


class Proposals:
    """Everything that tells the precinct of a file, read once and asked for every file.

    `confirmed` is what people decided: the SHA-256 of files and the precincts of their sheets.
    """

    def __init__(
        self,
        directory: Directory,
        observers: Iterable[Observer],
        deliveries: Iterable[Delivery],
        confirmed: Mapping[str, PrecinctId],
    ) -> None:
        every = tuple(deliveries)
        self._towns = _Towns(directory)
        self._senders = Senders(observers)
        self._around = Surroundings(every)
        self._confirmed = confirmed
        self._earlier: dict[str, dict[PrecinctId, None]] = defaultdict(dict)
        self._of_delivery: dict[DeliveryId, tuple[Proposal, ...]] = {}
        for delivery in reversed(every):
            person = _identity(delivery)
            for precinct in self._precincts_of(delivery) if person else ():
                self._earlier[person].setdefault(precinct)

    def of(
        self, delivery: Delivery, file: DeliveredFile, *, may_be_sheet: bool = True
    ) -> tuple[Proposal, ...]:
        """Return what is proposed for a file, the surest first, each precinct once.

        What lies beside it tells only of a file that may be a sheet: a text or a sound that
        shows nothing (`may_be_sheet` False) may belong to anything in the message.
        """
        told = self._of_message(delivery)
        if not may_be_sheet:
            told = tuple(one for one in told if one.because is not Because.NEIGHBOUR)
        return _best((*self._of_name(delivery, file), *told))

    def of_several(
        self, brought: Iterable[tuple[Delivery, DeliveredFile]], *, may_be_sheet: bool = True
    ) -> tuple[Proposal, ...]:
        """Return what is proposed for one picture that several deliveries brought."""
        found = [self.of(delivery, file, may_be_sheet=may_be_sheet) for delivery, file in brought]
        return found[0] if len(found) == 1 else _best(one for each in found for one in each)

    def _of_message(self, delivery: Delivery) -> tuple[Proposal, ...]:
        known = self._of_delivery.get(delivery.id)
        if known is None:
            caption = tuple(self._read(delivery, delivery.text, Because.CAPTION))
            known = (*caption, *self._beside(delivery, bool(caption)))
            self._of_delivery[delivery.id] = known
        return known

    def _of_name(self, delivery: Delivery, file: DeliveredFile) -> _Claims:
        """Propose what the name of a file says; a number alone only where nobody else named it."""
        found = explicit_mentions(file.name)
        stem = file.name.rpartition(".")[0] or file.name
        if not found and not delivery.number and len(stem) >= _LEAST_NAME and stem[0] != "0":
            found = mentions(stem)
        yield from self._named(delivery, found, Because.CAPTION)
        if not delivery.number:
            folder = re.split(r"[/\\]", delivery.chat_name)[-1]
            yield from self._read(delivery, folder, Because.CAPTION)

    def _beside(self, delivery: Delivery, has_caption: bool) -> _Claims:
        answered = self._around.answered(delivery) if delivery.reply_to else None
        for one in (*self._around.answers(delivery), *((answered,) if answered else ())):
            yield from self._read(delivery, one.text, Because.REPLY)
        if not has_caption:
            yield from self._neighbours(delivery)
        yield from self._of_sender(delivery)

    def _neighbours(self, delivery: Delivery) -> _Claims:
        if len(delivery.files) <= _HANDFUL:
            for precinct in self._precincts_of(delivery):
                yield Proposal(precinct, Because.NEIGHBOUR)
        album = self._around.album(delivery)
        for one in album:
            said = (one.text, *(answer.text for answer in self._around.answers(one)))
            found = [each for text in said for each in self._beside_it(delivery, text)]
            if found:
                yield from found
                break
        words = self._around.words_beside(delivery)
        if words is not None:
            yield from self._beside_it(delivery, words.text)
        for one in album:
            for precinct in self._precincts_of(one):
                yield Proposal(precinct, Because.NEIGHBOUR)

    def _beside_it(self, delivery: Delivery, text: str) -> _Claims:
        return self._read(delivery, text, Because.NEIGHBOUR)

    def _of_sender(self, delivery: Delivery) -> _Claims:
        for name in (delivery.forwarded_from, delivery.sender):
            yield from self._named(delivery, explicit_mentions(name), Because.SENDER)
        for person in self._people(delivery):
            for precinct in person.precincts:
                if self._towns.is_open(precinct):
                    yield Proposal(precinct, Because.SENDER, person.name)
        if delivery.number:
            found = explicit_mentions(delivery.chat_name)
            yield from self._named(delivery, found, Because.SENDER)
        name = delivery.forwarded_from or delivery.sender
        for precinct in self._earlier.get(_identity(delivery), ()):
            yield Proposal(precinct, Because.EARLIER, name)

    def _people(self, delivery: Delivery) -> tuple[Observer, ...]:
        """Return whom the register knows: who took it first, then who passed it on."""
        first = self._senders.of(delivery.forwarded_from) if delivery.forwarded_from else ()
        return (*first, *self._senders.of(delivery.sender, delivery.sender_key))

    def _precincts_of(self, delivery: Delivery) -> tuple[PrecinctId, ...]:
        found = (self._confirmed.get(file.sha256) for file in delivery.files if file.sha256)
        return tuple(one for one in found if one is not None and self._towns.is_open(one))

    def _read(self, delivery: Delivery, text: str, because: Because) -> _Claims:
        found = mentions(text) or mentions(self._towns.without_names(text))
        return self._named(delivery, found, because)

    def _named(self, delivery: Delivery, found: Iterable[Mention], because: Because) -> _Claims:
        for mention in found:
            candidates = self._towns.numbered(mention.number)
            if len(candidates) > 1:
                candidates = self._decided(delivery, candidates)
            for precinct in candidates:
                yield Proposal(precinct, because, mention.quote)

    def _decided(
        self, delivery: Delivery, candidates: tuple[PrecinctId, ...]
    ) -> tuple[PrecinctId, ...]:
        """Return which precincts of one number are meant: the sender's, else those of a town named.

        All of them where nothing decides.
        """
        own = [one for person in self._people(delivery) for one in person.precincts]
        own += self._earlier.get(_identity(delivery), ())
        return (
            tuple(one for one in candidates if one in own)
            or self._towns.beside(candidates, own)
            or self._towns.named(candidates, f"{delivery.text} {delivery.chat_name}")
            or candidates
        )


class _Towns:
    """The open precincts of all races by number, and what tells those of equal numbers apart."""

    def __init__(self, directory: Directory) -> None:
        members = {one for race in directory.races for one in race.precincts}
        self._open = {
            key: one
            for key, one in directory.precincts.items()
            if key in members and not one.is_closed
        }
        self._by_number: dict[str, list[PrecinctId]] = defaultdict(list)
        for key, one in sorted(self._open.items()):
            self._by_number[number_key(one.number)].append(key)
        self._words: dict[CommissionCode, frozenset[str]] = {
            code: frozenset(_stems(" ".join(one.name.every())))
            for code, one in directory.commissions.items()
        }
        named = frozenset().union(*self._words.values())
        self._every_word = frozenset(one for one in named if not _COUNTS.match(one))

    def without_names(self, text: str) -> str:
        """Return a text without the names of towns: «215, Алматау» is only a number."""
        if not any(map(str.isdigit, text)):
            return ""
        return _WORD.sub(lambda word: "" if self._is_name(word[0]) else word[0], text)

    def _is_name(self, word: str) -> bool:
        return any(stem in self._every_word for stem in _stems(word))

    def is_open(self, precinct: PrecinctId) -> bool:
        return precinct in self._open

    def numbered(self, number: str) -> tuple[PrecinctId, ...]:
        return tuple(self._by_number.get(number, ()))

    def beside(
        self, candidates: Iterable[PrecinctId], own: Iterable[PrecinctId]
    ) -> tuple[PrecinctId, ...]:
        """Return those of the commissions in which a person has precincts."""
        mine = {self._open[one].commission for one in own if one in self._open}
        return tuple(one for one in candidates if self._open[one].commission in mine)

    def named(self, candidates: tuple[PrecinctId, ...], text: str) -> tuple[PrecinctId, ...]:
        """Return those whose commission is named by a word that the others' have not."""
        said = set(_stems(text))
        words = {
            one: self._words.get(self._open[one].commission, frozenset()) for one in candidates
        }
        shared = frozenset.intersection(*words.values())
        return tuple(one for one in candidates if said & (words[one] - shared))


def _stems(text: str) -> Iterator[str]:
    """Give the beginnings of words, so that «Алматау» is found in «в Алматауском»."""
    return (word[:6] for word in _WORD.findall(folded(text)) if len(word) >= _LEAST_TOWN)


def _best(found: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals by their reasons, each precinct with its surest."""
    unique: dict[PrecinctId, Proposal] = {}
    for one in sorted(found, key=lambda each: _ORDER[each.because]):
        unique.setdefault(one.precinct, one)
    return tuple(unique.values())[:_AT_MOST]


def _identity(delivery: Delivery) -> str:
    """Return what is the same in all messages of one person, "" where nothing tells."""
    if delivery.forwarded_from:
        return f"name:{folded(delivery.forwarded_from)}"
    if delivery.sender_key:
        return f"key:{delivery.sender_key}"
    return f"name:{folded(delivery.sender)}" if delivery.sender else ""
