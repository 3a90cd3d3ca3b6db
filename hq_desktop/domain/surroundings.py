"""What stands around a message: what it answers, what answers it, the sender's other messages."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Final

from hq_desktop.domain.captions import is_only_a_mention, mentions
from hq_desktop.domain.delivery import Delivery, DeliveryId

_ALBUM: Final = timedelta(seconds=60)
_BESIDE: Final = timedelta(minutes=2)
_FARTHEST: Final = 20
"""How many messages of a sender are looked at on either side."""
_NEVER: Final = datetime.min.replace(tzinfo=UTC)

_Place = tuple[str, str, str]


class Surroundings:
    """The messages of all chats, made ready to be looked up from any of them."""

    def __init__(self, deliveries: Iterable[Delivery]) -> None:
        self._by_number: dict[_Place, Delivery] = {}
        self._answers: dict[_Place, list[Delivery]] = defaultdict(list)
        self._rows: dict[_Place, list[Delivery]] = defaultdict(list)
        self._places: dict[DeliveryId, int] = {}
        for one in sorted(deliveries, key=lambda each: (each.sent_at or _NEVER, each.id)):
            if not one.number:
                continue
            self._by_number[one.channel, one.chat, one.number] = one
            if one.reply_to:
                self._answers[one.channel, one.chat, one.reply_to].append(one)
            row = self._rows[_row(one)]
            self._places[one.id] = len(row)
            row.append(one)

    def answered(self, delivery: Delivery) -> Delivery | None:
        """Return the message that this one answers."""
        return self._by_number.get((delivery.channel, delivery.chat, delivery.reply_to))

    def answers(self, delivery: Delivery) -> Sequence[Delivery]:
        """Return the messages that answer this one, the earliest first."""
        return self._answers.get((delivery.channel, delivery.chat, delivery.number), ())

    def album(self, delivery: Delivery) -> tuple[Delivery, ...]:
        """Return the sender's other messages with files within a minute, the nearest first.

        An export does not mark albums: each photo is a message of its own, and the words stand
        in one of them, mostly the first. Before and after in the same second are equally near.
        """
        found: list[tuple[bool, int, int, Delivery]] = []
        for side in (-1, 1):
            for distance, one in enumerate(self._from(delivery, side), start=1):
                if not one.files or not _is_within(delivery, one, _ALBUM):
                    break
                found.append((one.sent_at != delivery.sent_at, side, distance, one))
        return tuple(one for *_, one in sorted(found, key=lambda each: each[:3]))

    def words_beside(self, delivery: Delivery) -> Delivery | None:
        """Return the sender's message right before or after that only names a precinct.

        Of two the one before, but for those who write after their photos: their row of messages
        begins with a photo.
        """
        before, is_photo_first = self._beside(delivery, -1)
        after, _ = self._beside(delivery, 1)
        if before is not None and after is not None and is_photo_first:
            return after
        return before or after

    def _beside(self, delivery: Delivery, side: int) -> tuple[Delivery | None, bool]:
        """Return the words on one side, and whether the row of messages there ends in a photo."""
        found: Delivery | None = None
        last = delivery
        for one in self._from(delivery, side):
            if not _is_within(last, one, _BESIDE):
                break
            if found is None and not _is_bare_photo(one):
                if one.files or not is_only_a_mention(one.text):
                    return None, False
                found = one
            last = one
        return found, bool(last.files)

    def _from(self, delivery: Delivery, side: int) -> Iterator[Delivery]:
        """Give the sender's messages of the chat on one side, the nearest first."""
        place = self._places.get(delivery.id)
        if place is None:
            return
        row = self._rows[_row(delivery)]
        steps = range(place - 1, -1, -1) if side < 0 else range(place + 1, len(row))
        yield from (row[step] for step in islice(steps, _FARTHEST))


def _row(delivery: Delivery) -> _Place:
    return f"{delivery.channel}:{delivery.chat}", delivery.sender_key, delivery.sender


def _is_within(one: Delivery, other: Delivery, gap: timedelta) -> bool:
    if one.sent_at is None or other.sent_at is None:
        return False
    return abs(one.sent_at - other.sent_at) <= gap


def _is_bare_photo(delivery: Delivery) -> bool:
    return bool(delivery.files) and not mentions(delivery.text)
