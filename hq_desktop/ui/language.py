"""The language of the screen: Russian, Kazakh, English, and doubled texts for tests."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from hq_desktop import paths
from hq_desktop.domain.text import Language, Text

LANGUAGES = (("ru", "Рус"), ("kk", "Қаз"), ("en", "Eng"))
"""Codes of the languages and their names on the rail, each in its own language."""

DOUBLED = "xx"
_PROPERTY = "hq_language"


class DoubledTexts(QTranslator):
    """Gives every text twice, so that tests see where a label is cut."""

    def translate(
        self,
        context: str,  # noqa: ARG002 — Qt's signature
        sourceText: str,  # noqa: N803 — Qt's signature
        disambiguation: str | None = None,  # noqa: ARG002 — Qt's signature
        n: int = -1,  # noqa: ARG002 — Qt's signature
    ) -> str:
        """Return the source text twice."""
        return f"{sourceText} {sourceText}"

    def isEmpty(self) -> bool:
        """Say that there are texts, or Qt would not ask."""
        return False


def install(app: QCoreApplication, code: str) -> None:
    """Make the program speak a language: ru, kk, en, or xx for doubled texts."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for translator in _translators(app, code):
        app.installTranslator(translator)
    app.setProperty(_PROPERTY, code)
    QLocale.setDefault(QLocale("en_GB" if code in {"en", DOUBLED} else code))


def current() -> Language:
    """Return the language of the screen, in which the law's words are shown too."""
    app = QCoreApplication.instance()
    code = app.property(_PROPERTY) if app is not None else None
    return Language(code) if code in {"ru", "kk", "en"} else Language.RU


def worded(text: Text) -> str:
    """Return a wording of the law or the campaign in the language of the screen."""
    return text.in_language(current())


def _translators(parent: QObject, code: str) -> list[QTranslator]:
    if code == DOUBLED:
        return [DoubledTexts(parent)]
    found = []
    folders = (
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"hq_{code}", str(paths.translation_folder())),
    )
    for name, folder in folders:
        translator = QTranslator(parent)
        if translator.load(name, folder):
            found.append(translator)
        else:
            translator.deleteLater()
    return found
