"""The steps of a file's custody in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.intake import CustodyStep
from hq_desktop.domain.chat import Channel
from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui.intake.words import channel_words
from hq_desktop.ui.unusable_words import told_unusable

translate = QCoreApplication.translate

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CustodyWords:
    """Says steps; `deed_words` says those that are not the intake's own."""

    titles: Mapping[PrecinctId, str]
    deed_words: Callable[[str], str]

    def step(self, step: CustodyStep) -> str:
        """Return what was done with a file at a step."""
        facts = step.facts
        match step.deed:
            case "message_sent":
                return _joined(translate("Intake", "sent"), *_origin(facts))
            case "deliveries_taken_in":
                kept = translate("Intake", "taken in and kept byte for byte under its SHA-256")
                return _joined(kept, *_origin(facts))
            case "file_assigned":
                told = translate("Intake", "made a sheet of precinct {number}")
                return told.format(number=self._number(facts))
            case "file_unusable":
                told = translate("Intake", "put aside: {reason}")
                return told.format(reason=_reason(facts))
            case "file_to_incident":
                told = translate("Intake", "made evidence of incident {number}")
                return told.format(number=facts.get("incident", "?"))
            case _:
                return self.deed_words(step.deed)

    def _number(self, facts: Facts) -> str:
        known = facts.get("precinct", "")
        return self.titles.get(PrecinctId(int(known)), known) if known.isdecimal() else known


def _origin(facts: Facts) -> tuple[str, ...]:
    """Return by which way, in which chat, from whom, under which name."""
    channel = facts.get("channel", "")
    way = channel_words(Channel(channel)) if channel in set(Channel) else channel
    number = facts.get("message", "") if channel == Channel.TELEGRAM.value else ""
    name = facts.get("forwarded_from", "")
    return (
        way,
        facts.get("chat", ""),
        translate("Intake", "message {number}").format(number=number) if number else "",
        facts.get("sender", ""),
        translate("Intake", "forwarded from {name}").format(name=name) if name else "",
        facts.get("file", ""),
    )


def _reason(facts: Facts) -> str:
    return told_unusable(facts.get("unusable", ""))


def _joined(first: str, *parts: str) -> str:
    told = " · ".join(part for part in parts if part)
    return f"{first}: {told}" if told else first
