"""The deeds of the journal in words."""

from collections.abc import Mapping

from hq_desktop.domain.sentences import QT_TRANSLATE_NOOP
from hq_desktop.ui.messages import said

DEEDS: Mapping[str, str] = {
    "announcement_typed": QT_TRANSLATE_NOOP("Deeds", "announced totals typed"),
    "announcement_withdrawn": QT_TRANSLATE_NOOP("Deeds", "announced totals taken out"),
    "assignment_undone": QT_TRANSLATE_NOOP("Deeds", "decision about a file taken back"),
    "ballot_marked": QT_TRANSLATE_NOOP("Deeds", "picture marked as one of a filled ballot, or not"),
    "call_logged": QT_TRANSLATE_NOOP("Deeds", "call to a person noted"),
    "call_taken_back": QT_TRANSLATE_NOOP("Deeds", "note of a call taken back"),
    "campaign_changed": QT_TRANSLATE_NOOP("Deeds", "campaign changed"),
    "campaign_created": QT_TRANSLATE_NOOP("Deeds", "campaign made"),
    "card_written": QT_TRANSLATE_NOOP("Deeds", "card of a delivery written"),
    "cell_illegible": QT_TRANSLATE_NOOP("Deeds", "differing cell found illegible"),
    "cell_sent_to_third": QT_TRANSLATE_NOOP("Deeds", "differing cell settled against both"),
    "cell_settled": QT_TRANSLATE_NOOP("Deeds", "differing cell settled"),
    "cell_taken_back": QT_TRANSLATE_NOOP("Deeds", "settled cell taken back"),
    "cell_typed_by_third": QT_TRANSLATE_NOOP("Deeds", "differing cell typed by another person"),
    "commission_saved": QT_TRANSLATE_NOOP("Deeds", "commission written"),
    "contestant_added": QT_TRANSLATE_NOOP("Deeds", "contestant added"),
    "contestant_changed": QT_TRANSLATE_NOOP("Deeds", "contestant changed"),
    "contestant_returned": QT_TRANSLATE_NOOP("Deeds", "contestant in the race again"),
    "contestant_withdrawn": QT_TRANSLATE_NOOP("Deeds", "contestant withdrawn"),
    "copy_brought_back": QT_TRANSLATE_NOOP("Deeds", "withdrawn sheet counts again"),
    "copy_corrected": QT_TRANSLATE_NOOP("Deeds", "sheet corrected"),
    "copy_moved": QT_TRANSLATE_NOOP("Deeds", "sheet moved to another precinct"),
    "copy_saved": QT_TRANSLATE_NOOP("Deeds", "sheet typed"),
    "copy_withdrawn": QT_TRANSLATE_NOOP("Deeds", "sheet taken out"),
    "deliveries_taken_in": QT_TRANSLATE_NOOP("Deeds", "messages and files taken in"),
    "evidence_inspected": QT_TRANSLATE_NOOP("Deeds", "files inspected"),
    "file_assigned": QT_TRANSLATE_NOOP("Deeds", "file given to a precinct"),
    "file_kept": QT_TRANSLATE_NOOP("Deeds", "file kept as evidence"),
    "file_to_incident": QT_TRANSLATE_NOOP("Deeds", "file made evidence of an incident"),
    "file_unusable": QT_TRANSLATE_NOOP("Deeds", "file found unusable"),
    "import_undone": QT_TRANSLATE_NOOP("Deeds", "import taken back"),
    "incident_attempt_noted": QT_TRANSLATE_NOOP("Deeds", "attempt to reach somebody noted"),
    "incident_changed": QT_TRANSLATE_NOOP("Deeds", "incident changed"),
    "incident_closed": QT_TRANSLATE_NOOP("Deeds", "incident closed"),
    "incident_files_added": QT_TRANSLATE_NOOP("Deeds", "files added to an incident"),
    "incident_followed": QT_TRANSLATE_NOOP("Deeds", "step of an incident noted"),
    "incident_recorded": QT_TRANSLATE_NOOP("Deeds", "incident written down"),
    "incident_reopened": QT_TRANSLATE_NOOP("Deeds", "incident taken up again"),
    "layout_saved": QT_TRANSLATE_NOOP("Deeds", "layout of a table kept"),
    "lines_placed": QT_TRANSLATE_NOOP("Deeds", "lines of a form found on its sheet"),
    "message_sent": QT_TRANSLATE_NOOP("Deeds", "message sent"),
    "observer_added": QT_TRANSLATE_NOOP("Deeds", "person added"),
    "observer_changed": QT_TRANSLATE_NOOP("Deeds", "person changed"),
    "observer_removed": QT_TRANSLATE_NOOP("Deeds", "person taken out"),
    "observers_carried_over": QT_TRANSLATE_NOOP("Deeds", "observers made people of their own"),
    "obstacle_met": QT_TRANSLATE_NOOP("Deeds", "sheet found impossible to enter"),
    "obstacle_removed": QT_TRANSLATE_NOOP("Deeds", "sheet can be entered after all"),
    "official_figures_typed": QT_TRANSLATE_NOOP("Deeds", "official figures of a precinct typed"),
    "package_frozen": QT_TRANSLATE_NOOP("Deeds", "facts of a package frozen"),
    "picture_kept": QT_TRANSLATE_NOOP("Deeds", "picture kept as evidence"),
    "picture_separated": QT_TRANSLATE_NOOP("Deeds", "picture taken out of its group"),
    "precinct_added": QT_TRANSLATE_NOOP("Deeds", "precinct added"),
    "precinct_changed": QT_TRANSLATE_NOOP("Deeds", "precinct changed"),
    "precinct_closed": QT_TRANSLATE_NOOP("Deeds", "precinct closed"),
    "precinct_reopened": QT_TRANSLATE_NOOP("Deeds", "precinct opened again"),
    "race_changed": QT_TRANSLATE_NOOP("Deeds", "settings of a race changed"),
    "races_founded": QT_TRANSLATE_NOOP("Deeds", "races founded"),
    "recipe_saved": QT_TRANSLATE_NOOP("Deeds", "view of a picture changed"),
    "record_restored": QT_TRANSLATE_NOOP("Deeds", "earlier state of a record put back"),
    "sample_places": QT_TRANSLATE_NOOP("Deeds", "places of a sample written"),
    "sample_sheets": QT_TRANSLATE_NOOP("Deeds", "sheets of a sample written"),
    "sample_totals": QT_TRANSLATE_NOOP("Deeds", "announced totals of a sample written"),
    "second_entry_saved": QT_TRANSLATE_NOOP("Deeds", "sheet typed a second time"),
    "signatory_added": QT_TRANSLATE_NOOP("Deeds", "signatory added"),
    "signatory_changed": QT_TRANSLATE_NOOP("Deeds", "signatory changed"),
    "standing_chosen": QT_TRANSLATE_NOOP("Deeds", "standing copy chosen"),
    "standing_taken_back": QT_TRANSLATE_NOOP("Deeds", "choice of the standing copy taken back"),
    "table_imported": QT_TRANSLATE_NOOP("Deeds", "table imported"),
}
"""Every deed the program writes, by its code; a test compares them with the actions."""


def deed_words(code: str) -> str:
    """Return a deed in words; one of another version of the program stays as it is written."""
    words = DEEDS.get(code)
    return code if words is None else said("Deeds", words)
