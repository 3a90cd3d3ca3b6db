"""Whether lists show people by their codes; it holds for every screen until the program ends."""

from PySide6.QtCore import QCoreApplication

_PROPERTY = "hq_names_hidden"


def are_hidden() -> bool:
    """Say whether a code stands for every name, and no phone is shown."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_PROPERTY))


def hide(is_hidden: bool) -> None:
    """Show codes instead of names, or names again."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_PROPERTY, is_hidden)
