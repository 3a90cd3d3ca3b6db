"""Changes between two versions in the order in which people look for them."""

from hq_desktop.domain.election import Directory, Race
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.version_changes import Place, VersionChanges, ordered


def in_paper_order(
    found: VersionChanges, directory: Directory, race: Race, form: ProtocolForm
) -> VersionChanges:
    """Return changes by precinct number or commission code, lines as they stand on the form."""
    places: list[Place] = [one.id for one in directory.open_precincts(race)]
    places += sorted(directory.commissions)
    lines = [one.code for one in form.fields(race.contestants, form.codes)]
    return ordered(found, places, lines)
