"""A sentence for every failure and problem: what happened, what it means, what to do.

The English here is the source; screens translate it in the context `Sentences`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.errors import HqError, Problem
from hq_desktop.domain.next_sheet import Why
from hq_desktop.domain.verification import VerificationProblem


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 — the name lupdate looks for
    """Mark a text for translation and return it as it is."""
    return text


SENTENCES: Mapping[str, str] = {
    "error": QT_TRANSLATE_NOOP("Sentences", "Something unexpected happened."),
    "refused": QT_TRANSLATE_NOOP("Sentences", "Refused: {reason}. Nothing was changed."),
    "wrong_usage": QT_TRANSLATE_NOOP("Sentences", "Wrong usage: {reason}."),
    "faulty_data_file": QT_TRANSLATE_NOOP(
        "Sentences", "The data file {file} cannot be used. {key}: {reason}. Correct the file."
    ),
    "campaign_missing": QT_TRANSLATE_NOOP(
        "Sentences", "There is no campaign at {address}. Check the name, or make a new campaign."
    ),
    "campaign_exists": QT_TRANSLATE_NOOP(
        "Sentences", "A campaign exists at {address} already. Open it, or choose another name."
    ),
    "newer_campaign": QT_TRANSLATE_NOOP(
        "Sentences",
        "The campaign {address} was made by a newer version of the program ({revision}). "
        "Nothing was changed. Update the program on this computer.",
    ),
    "campaign_needs_upgrade": QT_TRANSLATE_NOOP(
        "Sentences",
        "The shared campaign {address} has an older layout. Its keeper upgrades it once: "
        "hq-desktop upgrade CAMPAIGN.",
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing can be written to {path}. Nothing was changed. Choose a folder of your own.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no room left on the disk of {path}. What was being saved is not saved; "
        "everything before is intact. Free some space and try again.",
    ),
    "network_folder": QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} lies on a network share, where a campaign folder is not safe. Keep it on this "
        "computer, or use PostgreSQL to work together.",
    ),
    "server_away": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database server {address} does not answer: {reason}. Check the network and the "
        "address, then try again.",
    ),
    "storage_failed": QT_TRANSLATE_NOOP(
        "Sentences", "The database refused: {reason}. What was being saved is not saved."
    ),
    "campaign_damaged": QT_TRANSLATE_NOOP(
        "Sentences",
        "The database file of {address} is damaged: {reason}. Nothing was written to it. Restore "
        "the newest good backup into a new folder; the window also says what can still be read.",
    ),
    "changed_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "Somebody else saved {noun} {key} meanwhile. Nothing was overwritten. Look at the newer "
        "figures, then save again.",
    ),
    "claimed_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "{operator} has this sheet before them. Take another one; it is free again half an hour "
        "after their last key.",
    ),
    "not_found": QT_TRANSLATE_NOOP("Sentences", "There is no {noun} “{key}”."),
    "already_exists": QT_TRANSLATE_NOOP(
        "Sentences", "{noun} “{key}” exists already. Nothing was changed."
    ),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "The file {path} cannot be read: {reason}. Nothing was changed."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Sentences", "There is no file {path}."),
    "rows_refused": QT_TRANSLATE_NOOP(
        "Sentences", "The table has problems: {count}. Nothing was stored. Correct these cells."
    ),
    "facts_missing": QT_TRANSLATE_NOOP(
        "Sentences", "The document cannot be made yet. Missing: {names}."
    ),
    "nothing_against": QT_TRANSLATE_NOOP(
        "Sentences",
        "Nothing stands against precincts {precincts}: no official figure that differs and no "
        "incident. There is nothing to complain about.",
    ),
    "no_contradiction": QT_TRANSLATE_NOOP(
        "Sentences",
        "The totals announced by {commission} contradict nothing in the readings, so there is "
        "nothing to complain about.",
    ),
    "no_contradiction_anywhere": QT_TRANSLATE_NOOP(
        "Sentences",
        "No announced total contradicts the readings, so there is nothing to complain about.",
    ),
    "no_subject": QT_TRANSLATE_NOOP("Sentences", "This document has nothing to rest on: {reason}."),
    "package_too_large": QT_TRANSLATE_NOOP(
        "Sentences",
        "The package cannot be made smaller than {least} MB without losing what is on the sheets; "
        "{limit} MB were asked for. Nothing was written. Allow more, or split it into volumes.",
    ),
    "package_faulty": QT_TRANSLATE_NOOP(
        "Sentences",
        "{file} did not pass its check on sheet {sheet}: {reason}. Nothing was written.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("Sentences", "Cancelled. Nothing was changed."),
}

REASONS: Mapping[str, str] = {
    "campaign_not_as_written": QT_TRANSLATE_NOOP(
        "Sentences", "the campaign is not as it was written; verify it in the office first"
    ),
    "package_of_other_campaign": QT_TRANSLATE_NOOP(
        "Sentences", "the package {name} was made from another campaign, or another journal"
    ),
    "no_package_files": QT_TRANSLATE_NOOP(
        "Sentences", "nothing that belongs to the package {name} is a file of its own"
    ),
    "case_not_filed": QT_TRANSLATE_NOOP("Sentences", "the complaint has not been handed in yet"),
    "case_is_filed": QT_TRANSLATE_NOOP("Sentences", "the complaint is handed in already"),
    "case_not_answered": QT_TRANSLATE_NOOP(
        "Sentences", "the complaint is handed in and not answered yet"
    ),
    "case_is_decided": QT_TRANSLATE_NOOP("Sentences", "the complaint is answered already"),
    "case_is_appealed": QT_TRANSLATE_NOOP(
        "Sentences", "the answer to the complaint is appealed; what goes on is the appeal"
    ),
    "case_is_withdrawn": QT_TRANSLATE_NOOP("Sentences", "the complaint is withdrawn"),
    "event_of_other_case": QT_TRANSLATE_NOOP(
        "Sentences", "the event is gone, or it belongs to another complaint"
    ),
    "case_begins_with_it": QT_TRANSLATE_NOOP(
        "Sentences", "the complaint begins with it; withdraw the complaint instead"
    ),
    "event_not_newest": QT_TRANSLATE_NOOP(
        "Sentences", "something happened to the complaint after it; take that back first"
    ),
    "appeal_is_filed": QT_TRANSLATE_NOOP(
        "Sentences", "the appeal is handed in already; take that back first"
    ),
    "moment_ahead": QT_TRANSLATE_NOOP("Sentences", "the day is still to come"),
    "answer_before_filing": QT_TRANSLATE_NOOP(
        "Sentences", "the answer would have come before the complaint was handed in"
    ),
    "decision_after_receipt": QT_TRANSLATE_NOOP(
        "Sentences", "the decision would be later than the day it was received"
    ),
    "decision_before_filing": QT_TRANSLATE_NOOP(
        "Sentences", "the decision would be earlier than the day the complaint was handed in"
    ),
    "not_a_task": QT_TRANSLATE_NOOP("Sentences", "it is no task"),
    "not_a_scan": QT_TRANSLATE_NOOP("Sentences", "it is neither a picture nor a PDF"),
    "text_locked": QT_TRANSLATE_NOOP("Sentences", "the text is locked by {name}; unlock it first"),
    "case_has_text": QT_TRANSLATE_NOOP("Sentences", "the complaint has another text already"),
    "other_election": QT_TRANSLATE_NOOP("Sentences", "it is for another kind of election"),
    "copy_not_refused": QT_TRANSLATE_NOOP(
        "Sentences", "no incident says that a copy of the protocol was refused"
    ),
    "figures_known": QT_TRANSLATE_NOOP(
        "Sentences", "official figures of every precinct are known already"
    ),
    "two_sheets_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "no precinct has a signed and sealed copy that differs from the official figures, and no "
        "incident tells of two protocols",
    ),
    "witnesses_missing": QT_TRANSLATE_NOOP(
        "Sentences", "no incident names a witness, and no signed copy differs"
    ),
    "recordings_missing": QT_TRANSLATE_NOOP(
        "Sentences", "no incident has a photo, video or sound that may be shown"
    ),
    "address_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "the address of the database cannot be read"
    ),
    "races_missing": QT_TRANSLATE_NOOP("Sentences", "a campaign needs at least one race"),
    "race_unnamed": QT_TRANSLATE_NOOP("Sentences", "the race must be named"),
    "race_one_of": QT_TRANSLATE_NOOP("Sentences", "the race must be named, one of: {names}"),
    "table_faulty": QT_TRANSLATE_NOOP("Sentences", "a table with problems changes nothing"),
    "publications_unlike": QT_TRANSLATE_NOOP(
        "Sentences", "publications of different races or kinds cannot be compared"
    ),
    "not_published": QT_TRANSLATE_NOOP(
        "Sentences",
        "an address, an issue and a screenshot belong to official figures and totals alone",
    ),
    "heading_known": QT_TRANSLATE_NOOP("Sentences", "its heading is known"),
    "heading_name": QT_TRANSLATE_NOOP(
        "Sentences", "its heading names this contestant and no other"
    ),
    "heading_words": QT_TRANSLATE_NOOP("Sentences", "the words of its heading say so"),
    "heading_resembles": QT_TRANSLATE_NOOP("Sentences", "its heading resembles this name"),
    "heading_number": QT_TRANSLATE_NOOP(
        "Sentences", "its heading is the number of this line on the form"
    ),
    "heading_unknown": QT_TRANSLATE_NOOP("Sentences", "its heading is not known"),
    "heading_ambiguous": QT_TRANSLATE_NOOP("Sentences", "its heading fits several columns"),
    "values_are_keys": QT_TRANSLATE_NOOP(
        "Sentences", "the precincts or commissions of the race stand in it"
    ),
    "keys_in_several_columns": QT_TRANSLATE_NOOP(
        "Sentences", "several columns seem to name the precinct or commission"
    ),
    "said_by_person": QT_TRANSLATE_NOOP("Sentences", "a person said so"),
    "column_empty": QT_TRANSLATE_NOOP("Sentences", "nothing stands in it"),
    "column_of_numbers": QT_TRANSLATE_NOOP("Sentences", "it only numbers the rows"),
    "column_of_percents": QT_TRANSLATE_NOOP("Sentences", "percentages stand in it"),
    "column_of_words": QT_TRANSLATE_NOOP("Sentences", "no figures stand in it"),
    "figures_expected": QT_TRANSLATE_NOOP(
        "Sentences", "its heading asks for figures, and hardly any stand in it"
    ),
    "percents_expected": QT_TRANSLATE_NOOP(
        "Sentences", "its heading asks for percentages, and counts stand in it"
    ),
    "line_twice": QT_TRANSLATE_NOOP("Sentences", "another column seems to be the same line"),
    "no_shape_to_keep": QT_TRANSLATE_NOOP(
        "Sentences",
        "no figures were found in this table, so there is nothing to keep",
    ),
    "layout_untitled": QT_TRANSLATE_NOOP("Sentences", "a layout is kept under a title"),
    "layout_unfit": QT_TRANSLATE_NOOP("Sentences", "the layout {layout} is not for such a table"),
    "column_absent": QT_TRANSLATE_NOOP("Sentences", "such a table has no column {column}"),
    "sheets_missing": QT_TRANSLATE_NOOP("Sentences", "sheets are missing or stand there twice"),
    "sheet_not_a4": QT_TRANSLATE_NOOP("Sentences", "it is no upright sheet of A4"),
    "sheet_label_wrong": QT_TRANSLATE_NOOP("Sentences", "its number in the file is another one"),
    "sheet_number_missing": QT_TRANSLATE_NOOP("Sentences", "its printed number cannot be found"),
    "sheet_blank": QT_TRANSLATE_NOOP("Sentences", "nothing stands on it"),
    "sheet_clipped": QT_TRANSLATE_NOOP("Sentences", "something reaches beyond its edge"),
    "link_astray": QT_TRANSLATE_NOOP("Sentences", "a link leads elsewhere"),
    "outline_astray": QT_TRANSLATE_NOOP("Sentences", "a bookmark leads elsewhere"),
    "range_astray": QT_TRANSLATE_NOOP("Sentences", "the inventory names other sheets"),
    "font_not_embedded": QT_TRANSLATE_NOOP("Sentences", "a font is not in the file"),
    "picture_absent": QT_TRANSLATE_NOOP("Sentences", "its page picture is not there"),
    "place_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "there is no fact {place}; the nearest one is {nearest}"
    ),
    "place_unlike_any": QT_TRANSLATE_NOOP("Sentences", "there is no fact {place}"),
    "place_form_unfit": QT_TRANSLATE_NOOP(
        "Sentences", "the fact {place} cannot be written in this form; {nearest} can"
    ),
    "brace_astray": QT_TRANSLATE_NOOP(
        "Sentences", "a brace that belongs to no fact, at “{words}”; facts are written as {{name}}"
    ),
    "paragraph_is_drawn": QT_TRANSLATE_NOOP(
        "Sentences", "this part is drawn from the facts and has no words to edit"
    ),
    "paragraph_not_printed": QT_TRANSLATE_NOOP(
        "Sentences", "this paragraph is not printed with the facts of today"
    ),
    "paragraph_empty": QT_TRANSLATE_NOOP(
        "Sentences", "a paragraph needs words; leave it out if it is not wanted"
    ),
    "court_out_of_place": QT_TRANSLATE_NOOP(
        "Sentences", "a complaint goes to a commission, a claim to a court"
    ),
    "representative_out_of_place": QT_TRANSLATE_NOOP(
        "Sentences",
        "this document has no line for a representative; claims and court motions have one",
    ),
    "representative_signs": QT_TRANSLATE_NOOP(
        "Sentences", "{name} signs the document and cannot be the representative too"
    ),
    "person_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "several people have this name; expected a number, one of {names}"
    ),
    "parent_court": QT_TRANSLATE_NOOP(
        "Sentences", "{parent} is a court, and no commission stands under a court"
    ),
    "parent_below": QT_TRANSLATE_NOOP(
        "Sentences", "{parent} stands below {commission} and cannot be the commission above it"
    ),
    "precinct_one_of": QT_TRANSLATE_NOOP(
        "Sentences", "several precincts have the number {precinct}; name one of: {names}"
    ),
    "day_expected": QT_TRANSLATE_NOOP("Sentences", "“{text}” is no day such as 24.11.1980"),
    "undone_already": QT_TRANSLATE_NOOP("Sentences", "this import has been taken back already"),
    "corrected_by_import": QT_TRANSLATE_NOOP(
        "Sentences", "an import of contestants is corrected by another import"
    ),
    "records_changed": QT_TRANSLATE_NOOP(
        "Sentences", "the import changed records that were there before: {count}"
    ),
    "sheet_replaced": QT_TRANSLATE_NOOP("Sentences", "a later version replaced its sheet ({key})"),
    "sheet_typed": QT_TRANSLATE_NOOP("Sentences", "somebody has typed from its sheet ({key})"),
    "sheet_open": QT_TRANSLATE_NOOP("Sentences", "somebody is typing from its sheet ({key})"),
    "sheet_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences", "its sheet ({key}) is one of another precinct or race"
    ),
    "sheet_chosen": QT_TRANSLATE_NOOP("Sentences", "somebody has chosen its sheet ({key})"),
    "total_replaced": QT_TRANSLATE_NOOP("Sentences", "a later version replaced its total ({key})"),
    "precinct_has_sheet": QT_TRANSLATE_NOOP(
        "Sentences", "there is a sheet of its precinct ({key})"
    ),
    "precinct_has_choice": QT_TRANSLATE_NOOP(
        "Sentences", "there is a decision about its precinct ({key})"
    ),
    "precinct_has_incident": QT_TRANSLATE_NOOP(
        "Sentences", "there is an incident at its precinct ({key})"
    ),
    "filled_ballot": QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} is marked as the picture of a filled ballot, which nobody may take or pass on on "
        "the day of voting (election law 27(4))",
    ),
    "precinct_has_call": QT_TRANSLATE_NOOP(
        "Sentences", "there is a note of a call about its precinct ({key})"
    ),
    "precinct_has_person": QT_TRANSLATE_NOOP(
        "Sentences", "somebody of ours stands at its precinct ({key})"
    ),
    "precinct_has_file": QT_TRANSLATE_NOOP("Sentences", "a file was given to its precinct ({key})"),
    "precinct_has_event": QT_TRANSLATE_NOOP(
        "Sentences", "an event of its precinct is on record, terms run from it ({key})"
    ),
    "precinct_in_case": QT_TRANSLATE_NOOP("Sentences", "complaint No. {key} is about its precinct"),
    "total_has_event": QT_TRANSLATE_NOOP(
        "Sentences", "an event of its total is on record, terms run from it ({key})"
    ),
    "person_reported_incident": QT_TRANSLATE_NOOP(
        "Sentences", "this person reported an incident ({key})"
    ),
    "person_changed": QT_TRANSLATE_NOOP(
        "Sentences", "somebody has changed a person of it since ({key})"
    ),
    "commission_has_commission": QT_TRANSLATE_NOOP(
        "Sentences", "a commission stands below its commission ({key})"
    ),
    "commission_has_precinct": QT_TRANSLATE_NOOP(
        "Sentences", "a precinct stands below its commission ({key})"
    ),
    "commission_has_total": QT_TRANSLATE_NOOP(
        "Sentences", "there is a total of its commission ({key})"
    ),
    "commission_addressed": QT_TRANSLATE_NOOP(
        "Sentences", "there is a complaint to its commission ({key})"
    ),
    "commission_challenged": QT_TRANSLATE_NOOP(
        "Sentences", "there is a complaint about its commission ({key})"
    ),
    "commission_has_event": QT_TRANSLATE_NOOP(
        "Sentences", "an event of its commission is on record, terms run from it ({key})"
    ),
    "page_without_table": QT_TRANSLATE_NOOP(
        "Sentences",
        "the page has no table in it; if its figures appear only while it is open, copy them there "
        "and paste them",
    ),
    "tables_too_large": QT_TRANSLATE_NOOP("Sentences", "its tables have more than 3,000,000 cells"),
    "digits_disguised": QT_TRANSLATE_NOOP(
        "Sentences",
        "the digits that are seen in it are not those in the file: a font, a style or a format "
        "shows others; keep a picture of it and type the figures by hand",
    ),
    "no_table_in_content": QT_TRANSLATE_NOOP(
        "Sentences", "what is in it is no table; one of these can be read: {names}"
    ),
    "not_a_file": QT_TRANSLATE_NOOP("Sentences", "it is not a file"),
    "larger_than_256_mb": QT_TRANSLATE_NOOP("Sentences", "it is larger than 256 MB"),
    "larger_than_1_gb": QT_TRANSLATE_NOOP("Sentences", "it holds more than 1 GB when unpacked"),
    "sheet_too_wide": QT_TRANSLATE_NOOP(
        "Sentences", "a sheet has cells so far out that it cannot be read"
    ),
    "file_empty": QT_TRANSLATE_NOOP("Sentences", "it is empty"),
    "file_changed_meanwhile": QT_TRANSLATE_NOOP(
        "Sentences", "it was changed while it was being read; try again"
    ),
    "password_or_document": QT_TRANSLATE_NOOP(
        "Sentences", "it has a password, or it is a text document and no workbook"
    ),
    "password": QT_TRANSLATE_NOOP("Sentences", "it is protected with a password"),
    "damaged": QT_TRANSLATE_NOOP("Sentences", "it is damaged"),
    "damaged_so": QT_TRANSLATE_NOOP("Sentences", "it is damaged ({detail})"),
    "line_unreadable": QT_TRANSLATE_NOOP("Sentences", "line {line}: {detail}"),
    "not_text": QT_TRANSLATE_NOOP("Sentences", "it is not text in UTF-8, UTF-16 or Windows-1251"),
    "head_expected": QT_TRANSLATE_NOOP(
        "Sentences", "line {line}: expected a number and a hash, not “{text}”"
    ),
    "content_changed": QT_TRANSLATE_NOOP("Sentences", "its SHA-256 is not the one recorded"),
    "backup_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "it is not as it was written; verify says what was changed"
    ),
    "changed_while_read": QT_TRANSLATE_NOOP("Sentences", "it was changed while it was being read"),
    "picture_missing": QT_TRANSLATE_NOOP("Sentences", "there is no picture in it"),
    "content_unknown": QT_TRANSLATE_NOOP("Sentences", "its content is of no kind known here"),
    "cut_short": QT_TRANSLATE_NOOP("Sentences", "it breaks off; its end is missing"),
    "too_many_pixels": QT_TRANSLATE_NOOP("Sentences", "it has more than 120 megapixels"),
    "picture_too_heavy": QT_TRANSLATE_NOOP(
        "Sentences", "the picture is too large for the memory in this format"
    ),
    "too_many_pages": QT_TRANSLATE_NOOP("Sentences", "it has more than 300 pages"),
    "page_too_large": QT_TRANSLATE_NOOP("Sentences", "its page is larger than 5 metres, or empty"),
    "unpacks_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "it unpacks to far more than a document can hold"
    ),
    "not_a_pdf": QT_TRANSLATE_NOOP("Sentences", "it is not a PDF"),
    "not_a_manifest": QT_TRANSLATE_NOOP(
        "Sentences", "it is no list of a package's files as this program writes it"
    ),
    "only_a_proxy_asks_for_a_recount": QT_TRANSLATE_NOOP(
        "Sentences",
        "only a proxy may ask the commission for a recount on the night (election law 43(7-1)), "
        "and {name} is not recorded as a proxy",
    ),
    "papers_in_two_languages": QT_TRANSLATE_NOOP(
        "Sentences", "papers for the station are in Russian or Kazakh"
    ),
    "printer_away": QT_TRANSLATE_NOOP("Sentences", "the printer {printer} takes nothing"),
    "telegram_html": QT_TRANSLATE_NOOP(
        "Sentences",
        "it is an export of Telegram as web pages; in Telegram Desktop open the chat, “⋮”, “Export "
        "chat history” (for all chats: Settings, Advanced, “Export Telegram data”), choose the "
        "format “Machine-readable JSON” and hand over the folder with result.json",
    ),
    "telegram_without_chats": QT_TRANSLATE_NOOP(
        "Sentences", "it is an export of Telegram without chats; export the chats with their files"
    ),
    "telegram_chat_faulty": QT_TRANSLATE_NOOP(
        "Sentences", "the chat has no number or no messages in the export"
    ),
    "telegram_message_faulty": QT_TRANSLATE_NOOP(
        "Sentences", "the message has no number in the export"
    ),
    "json_broken": QT_TRANSLATE_NOOP(
        "Sentences",
        "it is broken at line {line}, column {column}; the export was perhaps cut short, make it "
        "again",
    ),
    "whatsapp_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "it is called as a WhatsApp chat, but no date and time begin its first line"
    ),
    "path_escapes": QT_TRANSLATE_NOOP("Sentences", "its path leads out of the folder"),
    "link_outside": QT_TRANSLATE_NOOP(
        "Sentences", "it is a link that leads out of the folder, or to nothing"
    ),
    "folder_unreadable": QT_TRANSLATE_NOOP("Sentences", "the folder cannot be looked into"),
    "file_unopened": QT_TRANSLATE_NOOP("Sentences", "it cannot be opened"),
    "zip_in_zip": QT_TRANSLATE_NOOP(
        "Sentences", "it is a zip inside a zip; unpack it and hand over what is in it"
    ),
    "zip_too_many": QT_TRANSLATE_NOOP("Sentences", "the zip holds more than 50,000 files"),
    "zip_too_large": QT_TRANSLATE_NOOP(
        "Sentences", "the zip holds more than 20 GB when unpacked; this file is past that"
    ),
    "larger_than_2_gb": QT_TRANSLATE_NOOP("Sentences", "it is larger than 2 GB when unpacked"),
    "zip_bomb": QT_TRANSLATE_NOOP(
        "Sentences", "it would become more than 200 times larger when unpacked; no photo does"
    ),
    "zip_name_twice": QT_TRANSLATE_NOOP("Sentences", "the zip holds a file of this name already"),
    "not_a_backup": QT_TRANSLATE_NOOP("Sentences", "it is no backup of a campaign"),
    "no_backup_in_folder": QT_TRANSLATE_NOOP("Sentences", "there is no backup in the folder"),
    "not_a_database": QT_TRANSLATE_NOOP("Sentences", "its content is no database"),
    "database_cut": QT_TRANSLATE_NOOP("Sentences", "it breaks off; its end is missing"),
    "database_empty": QT_TRANSLATE_NOOP("Sentences", "nothing is in it any more"),
    "database_malformed": QT_TRANSLATE_NOOP("Sentences", "its parts do not fit together"),
    "database_text": QT_TRANSLATE_NOOP("Sentences", "a text in it cannot be read"),
    "database_foreign": QT_TRANSLATE_NOOP("Sentences", "it is the database of something else"),
    "tables_missing": QT_TRANSLATE_NOOP("Sentences", "parts of it are missing"),
    "record_unreadable": QT_TRANSLATE_NOOP("Sentences", "a record in it cannot be read"),
    "never_edited": QT_TRANSLATE_NOOP(
        "Sentences", "a record of this kind ({noun}) is never changed, so no state of it comes back"
    ),
    "state_of_other_version": QT_TRANSLATE_NOOP(
        "Sentences", "that state was written by another version of the program"
    ),
    "state_is_current": QT_TRANSLATE_NOOP("Sentences", "that is how it stands now"),
    "state_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "the journal keeps no values of that change; import the file again"
    ),
    "state_was_removal": QT_TRANSLATE_NOOP(
        "Sentences", "that change took the record out; choose a state before it"
    ),
    "state_without_figures": QT_TRANSLATE_NOOP(
        "Sentences", "nobody had typed the sheet yet in that state"
    ),
    "record_gone": QT_TRANSLATE_NOOP("Sentences", "the record is not there any more"),
    "contestant_counted": QT_TRANSLATE_NOOP(
        "Sentences", "there are figures of {name}, who did not stand in that state yet"
    ),
    "sheet_counts_no_more": QT_TRANSLATE_NOOP(
        "Sentences", "the sheet ({key}) was withdrawn or replaced by a later version"
    ),
    "sheet_made_of_file": QT_TRANSLATE_NOOP(
        "Sentences", "a sheet ({key}) was made of the file; take that back first"
    ),
    "sheet_without_page": QT_TRANSLATE_NOOP(
        "Sentences", "the sheet ({key}) of that decision has no such page any more"
    ),
    "incident_without_file": QT_TRANSLATE_NOOP(
        "Sentences", "the incident ({key}) of that decision has no such file any more"
    ),
    "commission_gone": QT_TRANSLATE_NOOP(
        "Sentences", "its commission ({key}) is not there any more"
    ),
    "precinct_gone": QT_TRANSLATE_NOOP("Sentences", "its precinct ({key}) is not there any more"),
    "nothing_typed_yet": QT_TRANSLATE_NOOP("Sentences", "nobody has typed this sheet yet"),
    "first_entry_unfinished": QT_TRANSLATE_NOOP(
        "Sentences", "the first entry of this sheet is not finished"
    ),
    "typed_once_so_far": QT_TRANSLATE_NOOP(
        "Sentences", "this sheet has been typed once, and no cell of it is open"
    ),
    "cells_are_open": QT_TRANSLATE_NOOP(
        "Sentences", "the two entries of this sheet differ, and their cells wait to be settled"
    ),
    "entries_are_settled": QT_TRANSLATE_NOOP(
        "Sentences", "both entries of this sheet are in and settled; it can only be corrected"
    ),
    "figures_are_imported": QT_TRANSLATE_NOOP(
        "Sentences", "the figures of this sheet came from a table; it can only be corrected"
    ),
    "sheet_is_withdrawn": QT_TRANSLATE_NOOP(
        "Sentences", "this sheet counts no more: it was taken out, or a later version replaced it"
    ),
    "sheet_cannot_be_entered": QT_TRANSLATE_NOOP(
        "Sentences", "somebody has marked this sheet as one that cannot be entered"
    ),
    "second_entry_is_off": QT_TRANSLATE_NOOP(
        "Sentences", "in this race every sheet is typed once; second entries are switched off"
    ),
    "second_entry_by_another": QT_TRANSLATE_NOOP(
        "Sentences", "the second entry of a sheet is typed by another person than the first"
    ),
    "figures_were_seen": QT_TRANSLATE_NOOP(
        "Sentences",
        "you have seen the figures of this sheet; somebody who has not types its second entry",
    ),
    "correction_is_open": QT_TRANSLATE_NOOP(
        "Sentences", "you have a correction of this sheet open; save it or clear it first"
    ),
    "sheet_is_official": QT_TRANSLATE_NOOP(
        "Sentences", "these are official figures; blind entries are for our own sheets"
    ),
    "sheet_was_replaced": QT_TRANSLATE_NOOP(
        "Sentences", "a table took this sheet out; bring it back by importing the table again"
    ),
    "value_of_neither_entry": QT_TRANSLATE_NOOP(
        "Sentences",
        "neither entry has this value; settle against both, and another person types it",
    ),
    "feature_is_there_or_not": QT_TRANSLATE_NOOP(
        "Sentences", "a feature is there or it is not; choose one of the two"
    ),
    "cell_has_two_values": QT_TRANSLATE_NOOP(
        "Sentences", "this cell waits for a choice between its two values"
    ),
    "third_person_needed": QT_TRANSLATE_NOOP(
        "Sentences",
        "this cell was settled against both entries; it is typed, unseen, by a person who has "
        "neither typed nor judged it",
    ),
    "cell_is_settled": QT_TRANSLATE_NOOP("Sentences", "this cell has been settled already"),
    "cell_typed_since": QT_TRANSLATE_NOOP(
        "Sentences", "another person has typed this cell since; it can no longer be taken back"
    ),
    "sheet_typed_since": QT_TRANSLATE_NOOP(
        "Sentences",
        "this sheet was typed or changed after the cell was settled; correct the sheet instead",
    ),
    "zip_packed_strangely": QT_TRANSLATE_NOOP(
        "Sentences", "it is packed in a way that this program does not know"
    ),
}
"""Why something was refused, by the code in the fact `reason`.

A reason without a sentence here is a text of the system or of a library, shown as it is.
"""

NOUNS: Mapping[str, str] = {
    "assignment": QT_TRANSLATE_NOOP("Nouns", "decision about a file"),
    "backup": QT_TRANSLATE_NOOP("Nouns", "backup"),
    "folder": QT_TRANSLATE_NOOP("Nouns", "folder"),
    "call": QT_TRANSLATE_NOOP("Nouns", "call to a person"),
    "campaign": QT_TRANSLATE_NOOP("Nouns", "campaign"),
    "race": QT_TRANSLATE_NOOP("Nouns", "race"),
    "delivery": QT_TRANSLATE_NOOP("Nouns", "delivery"),
    "form": QT_TRANSLATE_NOOP("Nouns", "form"),
    "line_places": QT_TRANSLATE_NOOP("Nouns", "places of the lines of a form"),
    "observer": QT_TRANSLATE_NOOP("Nouns", "observer"),
    "obstacle": QT_TRANSLATE_NOOP("Nouns", "reason why a sheet cannot be entered"),
    "profile": QT_TRANSLATE_NOOP("Nouns", "profile"),
    "publication": QT_TRANSLATE_NOOP("Nouns", "publication"),
    "recipe": QT_TRANSLATE_NOOP("Nouns", "way a picture is shown"),
    "commission": QT_TRANSLATE_NOOP("Nouns", "commission"),
    "precinct": QT_TRANSLATE_NOOP("Nouns", "precinct"),
    "contestant": QT_TRANSLATE_NOOP("Nouns", "contestant"),
    "signatory": QT_TRANSLATE_NOOP("Nouns", "signatory"),
    "protocol_copy": QT_TRANSLATE_NOOP("Nouns", "copy of a protocol"),
    "announcement": QT_TRANSLATE_NOOP("Nouns", "announcement"),
    "case": QT_TRANSLATE_NOOP("Nouns", "case"),
    "complaint": QT_TRANSLATE_NOOP("Nouns", "complaint"),
    "court": QT_TRANSLATE_NOOP("Nouns", "court"),
    "entry": QT_TRANSLATE_NOOP("Nouns", "entry"),
    "evidence_file": QT_TRANSLATE_NOOP("Nouns", "file of evidence"),
    "exhibit": QT_TRANSLATE_NOOP("Nouns", "exhibit"),
    "import_record": QT_TRANSLATE_NOOP("Nouns", "import"),
    "incident": QT_TRANSLATE_NOOP("Nouns", "incident"),
    "layout": QT_TRANSLATE_NOOP("Nouns", "layout"),
    "case_event": QT_TRANSLATE_NOOP("Nouns", "event of a complaint"),
    "case_text": QT_TRANSLATE_NOOP("Nouns", "edited text of a complaint"),
    "paragraph": QT_TRANSLATE_NOOP("Nouns", "paragraph of a text"),
    "refusal": QT_TRANSLATE_NOOP("Nouns", "reason for a refusal"),
    "legal_event": QT_TRANSLATE_NOOP("Nouns", "event that starts terms"),
    "sample": QT_TRANSLATE_NOOP("Nouns", "sample"),
    "settlement": QT_TRANSLATE_NOOP("Nouns", "cell on which two entries differ"),
    "snapshot": QT_TRANSLATE_NOOP("Nouns", "frozen facts"),
    "standing_choice": QT_TRANSLATE_NOOP("Nouns", "choice of the standing copy"),
}
"""What the things of the office are called, by the code in the fact `noun`."""

EXPECTED: Mapping[str, str] = {
    "key_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected a column with {names}; choose the one that says what a row is about"
    ),
    "figures_column_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected at least one column with figures of this race"
    ),
    "column_confirmed": QT_TRANSLATE_NOOP(
        "Sentences", "expected a person's word that this column is {meaning}"
    ),
    "columns_exchangeable": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected a person's word: this column and “{other}” stand in another order than on the "
        "paper, and nothing would show if their headings were exchanged",
    ),
    "contestant_expected": QT_TRANSLATE_NOOP("Sentences", "expected a column for {name}, too"),
    "sum_differs": QT_TRANSLATE_NOOP("Sentences", "expected the sum of the rows, {sum}"),
    "sums_expected": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected a row of sums under the table, as in the files before; its end may be missing",
    ),
    "relations_broken": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected the columns {names} to fit each other, and most rows contradict that; the "
        "headings may be exchanged",
    ),
    "last_row_strange": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected {names} to fit each other as in every row above; the file may be cut off",
    ),
    "file_cut": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected the end of the file; it breaks off here, and this figure may lack digits",
    ),
    "key_out_of_place": QT_TRANSLATE_NOOP(
        "Sentences", "expected the next number, as in the rows around it"
    ),
    "column_hollow": QT_TRANSLATE_NOOP(
        "Sentences", "expected figures under this heading; they may stand under another one"
    ),
    "row_ends_early": QT_TRANSLATE_NOOP(
        "Sentences", "expected a figure as in the other rows; this row may have moved to the left"
    ),
    "cells_hidden": QT_TRANSLATE_NOOP(
        "Sentences", "expected figures that can be seen; these cells are hidden in the file"
    ),
    "another_table": QT_TRANSLATE_NOOP(
        "Sentences", "expected one table of figures; this is another one and would not be read"
    ),
    "shape_changed": QT_TRANSLATE_NOOP(
        "Sentences", "expected the shape of “{layout}”; new: {added}; gone: {gone}; moved: {moved}"
    ),
    "shape_expected": QT_TRANSLATE_NOOP("Sentences", "expected a table with the headings {names}"),
    "percents_expected": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected percentages under this heading, and counts stand there; say what they are",
    ),
    "header_expected": QT_TRANSLATE_NOOP("Sentences", "expected a header row with {names}"),
    "column_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "expected one of the columns {names}; this column is unknown"
    ),
    "column_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "this heading means several columns; expected one of {names}"
    ),
    "column_twice": QT_TRANSLATE_NOOP("Sentences", "expected each column once"),
    "whole_number": QT_TRANSLATE_NOOP("Sentences", "expected a whole number, 0 or more"),
    "number_style_unclear": QT_TRANSLATE_NOOP(
        "Sentences",
        "expected to be told how thousands are written here; “1.234” can be a fraction as well",
    ),
    "digits_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected the digits 0 to 9; a sign here only looks like one"
    ),
    "count_not_percent": QT_TRANSLATE_NOOP(
        "Sentences", "expected a count; a percent alone states none"
    ),
    "percent_expected": QT_TRANSLATE_NOOP("Sentences", "expected a percent from 0 to 100"),
    "number_too_large": QT_TRANSLATE_NOOP("Sentences", "expected at most 999,999,999"),
    "value_missing": QT_TRANSLATE_NOOP("Sentences", "expected a value here"),
    "duplicate_row": QT_TRANSLATE_NOOP("Sentences", "expected once; stands in {first} already"),
    "precinct_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a precinct of this race"),
    "precinct_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences",
        "several precincts have this number; expected COMMISSION/NUMBER, one of {names}",
    ),
    "precinct_of_list_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "expected precincts of this race; “{number}” is none"
    ),
    "precinct_of_list_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences",
        "several precincts have the number “{number}”; expected COMMISSION/NUMBER, one of {names}",
    ),
    "yes_or_no": QT_TRANSLATE_NOOP(
        "Sentences", "expected yes, no, or nothing where nobody has looked"
    ),
    "day_of_paper": QT_TRANSLATE_NOOP("Sentences", "expected a date such as 22.11.2026"),
    "person_differs": QT_TRANSLATE_NOOP(
        "Sentences", "expected the same as in {first}, because both rows are one person"
    ),
    "code_of_another": QT_TRANSLATE_NOOP(
        "Sentences",
        "this code is {name}'s in the campaign; expected another code, or that person's name or "
        "phone",
    ),
    "commission_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a commission of this campaign"),
    "commission_ambiguous": QT_TRANSLATE_NOOP(
        "Sentences", "several commissions have this name; expected a code, one of {names}"
    ),
    "parent_is_court": QT_TRANSLATE_NOOP(
        "Sentences", "expected a commission; a court stands over no commission"
    ),
    "two_parents": QT_TRANSLATE_NOOP(
        "Sentences", "expected one commission above this one, not several"
    ),
    "commission_loop": QT_TRANSLATE_NOOP(
        "Sentences", "expected a parent that does not stand below this commission"
    ),
    "grade_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a grade: A, B, C, D or E"),
    "moment_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected a date and time such as 2026-11-22 23:45"
    ),
    "kind_unknown": QT_TRANSLATE_NOOP("Sentences", "expected one of {names}"),
    "code_taken": QT_TRANSLATE_NOOP(
        "Sentences", "expected a contestant's code that is not a line of the form"
    ),
    "contestant_unknown": QT_TRANSLATE_NOOP("Sentences", "expected a contestant of this race"),
    "sheet_expected": QT_TRANSLATE_NOOP("Sentences", "expected a sheet of the file: {names}"),
    "text_expected": QT_TRANSLATE_NOOP(
        "Sentences", "expected text or a number, not a date, a truth value or a failed formula"
    ),
    "nothing_in_table": QT_TRANSLATE_NOOP(
        "Sentences", "expected at least one row under the header"
    ),
}

VERIFICATION: Mapping[str, str] = {
    "entry_before_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Journal entry {number}: the entry before it is missing (expected number {wanted}).",
    ),
    "entry_unchained": QT_TRANSLATE_NOOP(
        "Sentences", "Journal entry {number}: it does not follow the entry before it."
    ),
    "entry_changed": QT_TRANSLATE_NOOP(
        "Sentences", "Journal entry {number}: its content was changed after it was written."
    ),
    "entry_records_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Journal entry {number}: the list of records it touched was changed after it was written.",
    ),
    "entry_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Journal entry {number}: it is missing, but the records it touched are listed.",
    ),
    "head_unknown": QT_TRANSLATE_NOOP(
        "Sentences",
        "Journal entry {number}: its head was kept, but the journal has no such entry.",
    ),
    "head_differs": QT_TRANSLATE_NOOP(
        "Sentences", "Journal entry {number}: its hash is not the one of the head that was kept."
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "Record “{noun} {key}”: the journal does not know it."
    ),
    "record_changed": QT_TRANSLATE_NOOP(
        "Sentences",
        "Record “{noun} {key}”: it differs from its last journal entry; it was changed.",
    ),
    "record_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "Record “{noun} {key}”: it is missing, though its last journal entry keeps it.",
    ),
    "campaign_damaged": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the database file is damaged ({reason})."
    ),
    "evidence_changed": QT_TRANSLATE_NOOP(
        "Sentences", "Evidence file {file}: its bytes were changed."
    ),
    "evidence_missing": QT_TRANSLATE_NOOP("Sentences", "Evidence file {file}: it is missing."),
    "evidence_strange": QT_TRANSLATE_NOOP(
        "Sentences", "Evidence file {file}: it does not belong to the campaign."
    ),
    "archive_file_missing": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: it is missing from the archive."
    ),
    "archive_file_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: it was changed after the archive was written."
    ),
    "archive_file_strange": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: it does not belong to the archive."
    ),
    "archive_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: it cannot be read in the archive ({reason})."
    ),
    "archive_manifest_differs": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the archive's manifest and its list of hashes do not agree on it."
    ),
    "archive_journal_cut": QT_TRANSLATE_NOOP(
        "Sentences",
        "The journal of the archive ends with entry {number} and not where the manifest says.",
    ),
    "archive_seal_differs": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the seal of the archive is not the one that was kept."
    ),
    "backup_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the backup was changed after it was written."
    ),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the backup cannot be read ({reason})."
    ),
    "backup_member_missing": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: {part} is missing from the backup."
    ),
    "backup_member_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: {part} was changed after the backup was written."
    ),
    "backup_member_strange": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: {part} does not belong to the backup."
    ),
    "package_file_missing": QT_TRANSLATE_NOOP("Sentences", "{file}: the file is missing."),
    "package_file_unreadable": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: the file cannot be read ({reason})."
    ),
    "package_file_changed": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: its content was changed after it was built."
    ),
    "package_file_elsewhere": QT_TRANSLATE_NOOP(
        "Sentences", "{file}: a package names only files beside its manifest."
    ),
}
"""What is not as it was written, by the code of the problem."""

UNTOLD: Mapping[str, str] = {
    "precinct_untold": QT_TRANSLATE_NOOP("Sentences", "the precinct"),
    "features_untold": QT_TRANSLATE_NOOP("Sentences", "what kind of copy it is"),
    "copy_untold": QT_TRANSLATE_NOOP("Sentences", "the copy to correct"),
    "ground_untold": QT_TRANSLATE_NOOP("Sentences", "the ground: what happened"),
    "reason_untold": QT_TRANSLATE_NOOP("Sentences", "the reason"),
    "words_untold": QT_TRANSLATE_NOOP("Sentences", "words"),
    "act_on_untold": QT_TRANSLATE_NOOP("Sentences", "the day of the decision itself"),
}
"""What a sheet or an incident cannot be saved without, by the code in the fact `names`."""

WHY_NEXT: Mapping[str, str] = {
    "held": QT_TRANSLATE_NOOP("Sentences", "You have this sheet before you already."),
    "total_needs": QT_TRANSLATE_NOOP(
        "Sentences",
        "No figure of this precinct is known, and an announced total can hide up to {ballots} "
        "votes in it.",
    ),
    "total_needs_unlimited": QT_TRANSLATE_NOOP(
        "Sentences",
        "No figure of this precinct is known, and nothing limits what an announced total can hide "
        "in it.",
    ),
    "precinct_unseen": QT_TRANSLATE_NOOP("Sentences", "No figure of this precinct is known."),
    "second_entry": QT_TRANSLATE_NOOP(
        "Sentences", "Another person typed this sheet; your entry, unseen, makes it certain."
    ),
    "further_copy": QT_TRANSLATE_NOOP(
        "Sentences", "Another copy of a precinct whose figures are known."
    ),
}
"""Why a sheet is the next one to be typed, by the code of `domain.next_sheet.WhyNext`."""


Said = Callable[[str, str], str]
"""How a screen says a marked text: its context and the text in, the words out."""


def as_written(_context: str, text: str) -> str:
    """Return a text in the English it was written in."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its places still open."""

    source: str
    facts: Mapping[str, str | int]

    def filled(self, said: Said = as_written) -> str:
        """Return the sentence with its facts; nouns and reasons are said in words."""
        facts = _Facts(self.facts)
        words = {name: _in_words(name, facts, said) for name in facts}
        return said("Sentences", self.source).format_map(_Facts(words))


class _Facts(dict[str, str | int]):
    """Facts that leave an unknown place visible instead of failing."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _in_words(name: str, facts: _Facts, said: Said) -> str | int:
    fact = facts[name]
    if name == "noun" and fact in NOUNS:
        return said("Nouns", NOUNS[str(fact)])
    if name == "reason" and fact in REASONS:
        return said("Sentences", REASONS[str(fact)]).format_map(facts)
    if name == "names" and fact in UNTOLD:
        return said("Sentences", UNTOLD[str(fact)])
    return fact


def sentence(error: HqError) -> Sentence:
    """Return the sentence of an expected failure."""
    return Sentence(SENTENCES[error.code], error.facts)


def expected(problem: Problem) -> Sentence:
    """Return what was expected in a faulty cell."""
    return Sentence(EXPECTED[problem.code], dict(problem.facts))


def why_next(why: Why) -> Sentence:
    """Return why a sheet is the next one to be typed."""
    return Sentence(WHY_NEXT[why.code], why.facts)


def not_as_written(problem: VerificationProblem) -> Sentence:
    """Return what a verification found not to be as it was written."""
    return Sentence(VERIFICATION[problem.code], problem.facts)
