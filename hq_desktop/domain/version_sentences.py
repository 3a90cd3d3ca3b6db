"""What was changed between two publications, in one sentence or two, for screen and paper."""

from datetime import datetime

from hq_desktop.domain.publication import Publication, PublicationKind
from hq_desktop.domain.text import Language
from hq_desktop.domain.version_changes import VersionChanges
from hq_desktop.domain.wordings import Sentences
from hq_desktop.domain.zone import ZONE


def changes_sentence(words: Sentences, language: Language, found: VersionChanges) -> str:
    """Return how many places changed in how many figures, and which ones came or went.

    It tells when each version was seen, or that nobody stated it; it never tells why.
    """
    noun = "precincts" if found.earlier.kind is PublicationKind.OFFICIAL else "commissions"
    places: dict[str, int | str] = {
        "source": " → ".join(dict.fromkeys((found.earlier.source, found.later.source))),
        "earlier": version_words(words, language, found.earlier),
        "later": version_words(words, language, found.later),
        "count": found.places_changed,
        "figures": len(found.figures),
    }
    told = [words.say(f"changes_{noun}" if found.figures else "changes_none", language, **places)]
    for code, gone in (("gone", found.gone), ("appeared", found.appeared)):
        if gone:
            told.append(words.say(f"{code}_{noun}", language, count=len(gone)))
    return " ".join(told)


def version_words(words: Sentences, language: Language, one: Publication) -> str:
    """Return when a version was seen, or stored where nobody stated it."""
    code = "version_seen" if one.is_moment_stated else "version_stored"
    return words.say(code, language, moment=shown_moment(one.seen_at))


def shown_moment(moment: datetime) -> str:
    """Return a moment as people of Kazakhstan write it."""
    return f"{moment.astimezone(ZONE):%d.%m.%Y %H:%M}"
