"""What every deed needs: the campaign's database, the law as data, and who is at the keyboard."""

from dataclasses import dataclass

from hq_desktop.catalogue.forms import read_form
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.errors import NotFound
from hq_desktop.domain.form import Profile, ProtocolForm
from hq_desktop.storage import campaigns, races
from hq_desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Desk:
    """One person's place in one campaign."""

    database: Database
    catalogue: Catalogue
    operator: str

    def directory(self) -> Directory:
        """Return the campaign's races, commissions, precincts and signatories."""
        with self.database.reading() as tx:
            return campaigns.directory(tx)

    def form(self, race: Race) -> ProtocolForm:
        """Return the form of a race: the campaign's own form file first, then the shipped ones."""
        with self.database.reading() as tx:
            source = races.form_source(tx, race.form)
        if source is not None:
            return read_form(source, f"{race.form}.toml")
        if race.form not in self.catalogue.forms:
            raise NotFound(noun="form", key=race.form)
        return self.catalogue.forms[race.form]

    def profile(self, race: Race) -> Profile:
        """Return the kind of election of a race."""
        if race.profile not in self.catalogue.profiles:
            raise NotFound(noun="profile", key=race.profile)
        return self.catalogue.profiles[race.profile]
