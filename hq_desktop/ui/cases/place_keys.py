"""Which keys do something in each place of the cases, for the status bar."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Keys = tuple[tuple[str, str], ...]


def keys_of_desk() -> Keys:
    """Return the keys where a document is chosen, made and printed."""
    return (
        ("F3", translate("CasesPage", "text")),
        *_keys_to_lists(),
        ("F9", translate("CasesPage", "file")),
        (translate("CasesPage", "Space"), translate("CasesPage", "mark")),
        ("F5", translate("CasesPage", "draft")),
        ("Ctrl B", translate("CasesPage", "brief")),
        ("Ctrl P", translate("CasesPage", "make the package")),
        ("PgUp PgDn", translate("CasesPage", "sheets")),
        ("Ctrl Shift P", translate("CasesPage", "print")),
        ("Ctrl S", translate("CasesPage", "save")),
    )


def keys_of_nothing() -> Keys:
    """Return the keys where no document can be chosen; terms run all the same."""
    return (("Enter", translate("CasesPage", "to where it begins")), *_keys_to_lists())


def keys_of_terms() -> Keys:
    """Return the keys of the list of terms."""
    return (
        ("Enter", translate("CasesPage", "to what it is about")),
        ("F7", translate("CasesPage", "record an event")),
        ("F2 Del", translate("CasesPage", "change, take out")),
        ("F6", translate("CasesPage", "weeks")),
        ("F8", translate("CasesPage", "calendar file")),
        ("Esc", translate("CasesPage", "to the cases")),
    )


def _keys_to_lists() -> Keys:
    return (("F4", translate("CasesPage", "terms")), ("F6", translate("CasesPage", "register")))
