"""Who took a picture of an exhibit, when and how: what people wrote on the card of its delivery.

Nothing is taken from the EXIF of a file: what a device claims proves nothing (ГПК 99(2)).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from hq_desktop.domain.delivery import Delivery, Provenance
from hq_desktop.domain.evidence import EvidenceFile
from hq_desktop.domain.protocol import ProtocolCopy

_PARTS = "; "


@dataclass(frozen=True, slots=True)
class Origin:
    """The card of the delivery that brought a file, and who sent it."""

    card: Provenance
    sender: str = ""


def origins(deliveries: Iterable[Delivery]) -> Mapping[str, Origin]:
    """Return where files came from: of several deliveries the first whose card names who took it.

    The first of all where no card does.
    """
    found: dict[str, Origin] = {}
    for delivery in deliveries:
        for file in delivery.files:
            known = found.get(file.sha256)
            is_better = known is not None and delivery.card.recorded_by
            if known is None or (is_better and not known.card.recorded_by):
                found[file.sha256] = Origin(delivery.card, delivery.sender)
    found.pop("", None)
    return found


def with_origin(copy: ProtocolCopy, known: Mapping[str, Origin]) -> ProtocolCopy:
    """Return a copy whose empty facts are those of the card of its first page that has one.

    The name of a sender gives way to the name of who took the picture.
    """
    origin = next((known[page.sha256] for page in copy.pages if page.sha256 in known), None)
    if origin is None:
        return copy
    card = origin.card
    is_sender = copy.obtained_by in {"", origin.sender}
    is_moment_open = copy.obtained_at is None or not copy.is_moment_stated
    by_card = is_moment_open and card.recorded_at is not None
    return replace(
        copy,
        obtained_by=(card.recorded_by if is_sender else "") or copy.obtained_by,
        obtained_at=card.recorded_at if by_card else copy.obtained_at,
        is_moment_stated=by_card or copy.is_moment_stated,
        obtained_where=copy.obtained_where or card.recorded_where,
        obtained_how=copy.obtained_how or how(card),
    )


def file_with_origin(file: EvidenceFile, known: Mapping[str, Origin]) -> EvidenceFile:
    """Return a file whose empty facts are those of the card of its delivery."""
    origin = known.get(file.sha256)
    if origin is None:
        return file
    card = origin.card
    return replace(
        file,
        recorded_by=file.recorded_by or card.recorded_by,
        recorded_at=file.recorded_at or card.recorded_at,
        conditions=file.conditions or how(card),
    )


def has_conditions(copy: ProtocolCopy, known: Mapping[str, Origin]) -> bool:
    """Whether somebody wrote under what conditions the picture of a copy was taken."""
    cards = [known[page.sha256].card for page in copy.pages if page.sha256 in known]
    return any(card.conditions for card in cards) if cards else bool(copy.obtained_how)


def how(card: Provenance) -> str:
    """Return conditions, device and the way to the headquarters, as far as they are stated."""
    parts = (card.conditions, card.device, card.received_how, card.received_from)
    return _PARTS.join(part for part in parts if part)
