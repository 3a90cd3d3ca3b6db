"""The sections of the official figures and the keys that matter in each."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

FIGURES, PUBLICATIONS, CHECKS = range(3)

Keys = tuple[tuple[str, str], ...]


def section_keys(section: int, *, has_page: bool) -> Keys:
    """Return the keys of a section; `has_page`: a page to type from is shown."""
    sections = ("Ctrl 1–4", translate("Official", "totals, precincts, publications, checks"))
    paste = (
        ("Ctrl I", translate("Official", "import")),
        ("Ctrl V", translate("Official", "paste")),
    )
    return (sections, *_own(section, has_page=has_page), *paste)


def _own(section: int, *, has_page: bool) -> Keys:
    if section == PUBLICATIONS:
        return (
            ("Shift ↓", translate("Official", "mark two")),
            ("Enter", translate("Official", "open the file")),
            ("Ctrl P", translate("Official", "screenshot")),
            ("F2", translate("Official", "address, issue")),
        )
    if section == CHECKS:
        return (
            ("Enter", translate("Official", "to the figures")),
            ("Ctrl O", translate("Official", "open the file")),
        )
    typing: Keys = (
        ("Ctrl F", translate("Official", "find")),
        ("Enter", translate("Official", "further")),
        ("↑", translate("Official", "back")),
        ("Ctrl Enter", translate("Official", "save")),
    )
    page: Keys = (
        ("Ctrl + − 0", translate("Official", "zoom")),
        ("Ctrl ←↑↓→", translate("Official", "move")),
    )
    return (*typing, *page) if has_page else typing
