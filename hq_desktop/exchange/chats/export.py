"""What the export of a messenger holds, before its files are looked at."""

from collections.abc import Callable
from dataclasses import dataclass, field

from hq_desktop.domain.chat import ChatMessage
from hq_desktop.exchange.trees import RefusedFile

Found = Callable[[str], str | None]
"""Where a file that the export names lies; None where nothing is there."""


@dataclass(slots=True)
class ChatExport:
    """Messages and what was refused; `named` are the files it speaks of, wherever it does."""

    title: str = ""
    messages: list[ChatMessage] = field(default_factory=list)
    refused: list[RefusedFile] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
