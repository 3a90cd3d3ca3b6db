"""What the intake says: signs of a picture, reasons of a proposal, why a file is not typed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.intake import Waiting
from hq_desktop.domain.chat import Channel, MissingReason
from hq_desktop.domain.delivery import Delivery
from hq_desktop.domain.inspection import Defect
from hq_desktop.domain.proposals import Because, Proposal
from hq_desktop.domain.sentences import REASONS
from hq_desktop.ui.figures import figure, moment
from hq_desktop.ui.messages import said

translate = QCoreApplication.translate


def defect_words(defect: Defect) -> str:
    """Return why a picture may be hard to read."""
    words: Mapping[Defect, str] = {
        Defect.BLURRED: translate("Intake", "blurred"),
        Defect.DARK: translate("Intake", "dark"),
        Defect.SMALL: translate("Intake", "small"),
    }
    return words[defect]


def because_words(proposal: Proposal) -> str:
    """Return what a proposal rests on."""
    words: Mapping[Because, str] = {
        Because.ALIKE: translate("Intake", "the same picture is a sheet of it already"),
        Because.CAPTION: translate("Intake", "from the caption “{quote}”"),
        Because.REPLY: translate("Intake", "from the message it answers: “{quote}”"),
        Because.NEIGHBOUR: translate("Intake", "as its neighbours in the same delivery"),
        Because.SENDER: translate("Intake", "the precinct of its sender"),
        Because.EARLIER: translate("Intake", "as confirmed before for this sender"),
    }
    told = words[proposal.because].format(quote=proposal.quote)
    if proposal.quote and proposal.because not in {Because.CAPTION, Because.REPLY}:
        return f"{told}: {proposal.quote}"
    return told


def missing_words(reason: MissingReason | None) -> str:
    """Return why an export names a file that it does not hold."""
    words: Mapping[MissingReason, str] = {
        MissingReason.NOT_INCLUDED: translate("Intake", "left out when the export was made"),
        MissingReason.TOO_LARGE: translate("Intake", "larger than the export allowed"),
        MissingReason.UNAVAILABLE: translate("Intake", "no longer in the messenger"),
        MissingReason.OMITTED: translate("Intake", "export made without media"),
        MissingReason.ABSENT: translate("Intake", "named, but not in the folder"),
    }
    return words[reason] if reason is not None else ""


def channel_words(channel: Channel) -> str:
    """Return the way by which something reached the headquarters."""
    words: Mapping[Channel, str] = {
        Channel.TELEGRAM: translate("Intake", "Telegram"),
        Channel.WHATSAPP: translate("Intake", "WhatsApp"),
        Channel.FILES: translate("Intake", "files"),
        Channel.FOLDER: translate("Intake", "folder"),
        Channel.PASTE: translate("Intake", "clipboard"),
    }
    return words[channel]


def reason_words(code: str) -> str:
    """Return why a file was refused or cannot be shown."""
    return said("Sentences", REASONS[code]) if code in REASONS else code


def sender_words(delivery: Delivery) -> str:
    """Return who sent it, or what was handed over where nobody is named."""
    return delivery.sender or delivery.title or channel_words(delivery.channel)


def origin_words(delivery: Delivery) -> str:
    """Return by which way, in which chat and when a delivery came."""
    where = delivery.chat_name or (delivery.title if delivery.sender else "")
    parts = (
        channel_words(delivery.channel),
        where,
        moment(delivery.sent_at or delivery.received_at),
    )
    told = " · ".join(part for part in parts if part)
    if delivery.sent_at is not None and not delivery.is_zone_known:
        told = translate("Intake", "{told} (the clock of the phone)").format(told=told)
    return told


def number_words(delivery: Delivery) -> str:
    """Return the number of a message where the messenger shows one: WhatsApp has none."""
    is_shown = delivery.channel is Channel.TELEGRAM and bool(delivery.number)
    return f"№ {delivery.number}" if is_shown else ""


def kind_words(waiting: Waiting) -> str:
    """Return what an attachment is that cannot be shown as a picture."""
    kind = kind_of(waiting)
    if kind == "video":
        return translate("Intake", "video")
    return translate("Intake", "sound") if kind == "audio" else translate("Intake", "other file")


def kind_of(waiting: Waiting) -> str:
    """Return the icon of an attachment: video, audio or attachment."""
    media = waiting.inspection.media_type if waiting.inspection is not None else ""
    kind = media.partition("/")[0]
    return kind if kind in {"video", "audio"} else "attachment"


def alike_words(waiting: Waiting) -> str:
    """Return how many pictures show the same, "" where it stands alone."""
    if not waiting.alike:
        return ""
    return translate("Intake", "{count} alike").format(count=figure(1 + len(waiting.alike)))
