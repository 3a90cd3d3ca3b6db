"""The language of the screen: Russian, Kazakh, English, and doubled texts for tests."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from hq_desktop import paths
from hq_desktop.domain.sentences import QT_TRANSLATE_NOOP
from hq_desktop.domain.text import Language, Text

LANGUAGES = (("ru", "Рус"), ("kk", "Қаз"), ("en", "Eng"))
"""Codes of the languages and their names on the rail, each in its own language."""

GAPS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
)
"""What Qt's own file dialog says and Qt's own Russian leaves in English: ours stands in for it."""

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


class ReadTexts(QTranslator):
    """Texts held in memory: Qt maps a file, and ends the program when it is compiled anew."""

    def __init__(self, content: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content  # Qt takes no copy of it
        self.load(self._content)


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
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = (of_qt / f"qtbase_{code}.qm", paths.translation_folder() / f"hq_{code}.qm")
    return [ReadTexts(file.read_bytes(), parent) for file in files if file.is_file()]
