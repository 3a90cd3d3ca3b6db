"""What the office can look at: the journal, and whether everything is as it was written."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hq_desktop.actions.desk import Desk
from hq_desktop.domain.election import Race
from hq_desktop.domain.errors import FolderReadOnly, HqError
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.journal import JournalEntry, RecordMark
from hq_desktop.domain.progress import Step, silent
from hq_desktop.domain.text import Language, Text
from hq_desktop.domain.verification import VerificationReport
from hq_desktop.storage import journal
from hq_desktop.storage.verification import verify

_LANGUAGES = (Language.RU, Language.KK, Language.EN)


@dataclass(frozen=True, slots=True)
class OfficeActions:
    """The journal of one campaign and its verification."""

    desk: Desk

    def entries(self, after: int = 0, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return journal entries after a number, newest last; with a limit the newest of them."""
        with self.desk.database.reading() as tx:
            return journal.entries(tx, after, limit)

    def titles(self) -> Mapping[str, Mapping[str, Text]]:
        """Return what the codes in the facts of entries are called, by the fact's name."""
        directory = self.desk.directory()
        numbers = {str(one): Text(title) for one, title in directory.titles().items()}
        forms = tuple(self._forms(directory.races))
        lines = {one.line: one.name for race in directory.races for one in race.contestants}
        lines |= {one.code: one.label for form in forms for one in form.lines}
        return {
            "line": lines,
            "form": {form.code: form.title for form in forms},
            "race": {one.code: self._race_title(one) for one in directory.races},
            "commission": {one.code: one.name for one in directory.commissions.values()},
            "precinct": numbers,
            "moved_from": numbers,
            "ground": {one.code: one.title for one in self.desk.catalogue.law.grounds.values()},
            "complaint": {
                one.code: one.title for one in self.desk.catalogue.complaints.templates.values()
            },
        }

    def _forms(self, races: Iterable[Race]) -> Iterator[ProtocolForm]:
        """Yield the forms of races; one that is gone or faulty leaves its lines under codes."""
        for race in races:
            with suppress(HqError):
                yield self.desk.form(race)

    def _race_title(self, race: Race) -> Text:
        profile = self.desk.catalogue.profiles.get(race.profile)
        if profile is None:
            return Text(race.code)
        both = (profile.title, race.district)
        return Text(*(", ".join(_worded(both, language)) for language in _LANGUAGES))

    def records(self, number: int) -> tuple[RecordMark, ...]:
        """Return the records that a journal entry touched."""
        with self.desk.database.reading() as tx:
            return journal.records(tx, number)

    def head(self) -> JournalEntry | None:
        """Return the journal's head: its number and hash are what is worth printing."""
        with self.desk.database.reading() as tx:
            return journal.head(tx)

    def journal_number(self) -> int:
        """Return the number of the last journal entry."""
        return self.desk.database.journal_number()

    def heads_text(self) -> str:
        """Return the head as a line of a heads file: number, space, hash."""
        newest = self.head()
        return "" if newest is None else f"{newest.number} {newest.digest}\n"

    def keep_head(self, file: Path) -> None:
        """Add the head to a file of heads, which `verify --heads` reads; raises FolderReadOnly.

        Kept elsewhere, it shows a cut tail or a chain that was rewritten as a whole.
        """
        try:
            with file.open("a", encoding="utf-8", newline="\n") as heads:
                heads.write(self.heads_text())
        except OSError as fault:
            raise FolderReadOnly(path=str(file)) from fault

    def verify(
        self, progress: Step = silent, heads: Sequence[tuple[int, str]] = ()
    ) -> VerificationReport:
        """Check everything; `progress` raises Cancelled to end the work."""
        return verify(self.desk.database, progress=progress, heads=heads)


def _worded(texts: Iterable[Text], language: Language) -> Iterator[str]:
    return filter(None, (one.in_language(language) for one in texts))
