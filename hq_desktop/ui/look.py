"""How the program looks: the colours by name, light and dark, the fonts, the one style sheet."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from hq_desktop import paths
from hq_desktop.settings import Theme

Tokens = Mapping[str, str]


LIGHT: Tokens = MappingProxyType(
    {
        "window": "#F3F2EE",
        "surface": "#FFFFFF",
        "sunken": "#E9E7E1",
        "line": "#D6D3CB",
        "edge": "#85827A",
        "ink": "#1A1C1E",
        "ink2": "#484C51",
        "ink3": "#5C6065",
        "accent": "#0F5C8C",
        "on-accent": "#FFFFFF",
        "accent-weak": "#DCE9F2",
        "good": "#1C6A3B",
        "good-weak": "#E0F0E4",
        "attention": "#7A4B00",
        "attention-weak": "#FFF0CF",
        "contradiction": "#A1261D",
        "contradiction-weak": "#FBE5E1",
        "unknown": "#555A60",
        "unknown-weak": "#EBE9E4",
        "official": "#3C4147",
        "hatch": "#7A8A96",
    }
)
DARK: Tokens = MappingProxyType(
    {
        "window": "#17191B",
        "surface": "#1E2124",
        "sunken": "#111315",
        "line": "#33373B",
        "edge": "#7D838A",
        "ink": "#E9E7E2",
        "ink2": "#BFBDB7",
        "ink3": "#A09E99",
        "accent": "#74B8E6",
        "on-accent": "#0B1C28",
        "accent-weak": "#1B384B",
        "good": "#7FCB99",
        "good-weak": "#173022",
        "attention": "#E8BA5C",
        "attention-weak": "#382B10",
        "contradiction": "#F29A90",
        "contradiction-weak": "#43201C",
        "unknown": "#AFAEA9",
        "unknown-weak": "#282C2F",
        "official": "#C9CDD1",
        "hatch": "#5F7686",
    }
)

FAMILY = "Inter"
_TOKEN = re.compile(r"@([a-z][a-z0-9-]*)")


def dress(app: QApplication, theme: Theme = Theme.SYSTEM) -> None:
    """Give the program its style, colours, fonts and style sheet; called again on a change."""
    tokens = DARK if is_dark(theme) else LIGHT
    if app.style().objectName().casefold() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(tokens))
    app.setFont(font())
    sheet = paths.resource("style.qss")
    if sheet.is_file():
        places = {
            "icons": paths.resource("icons").as_posix(),
            "scheme": "dark" if tokens is DARK else "light",
        }
        words = filled(sheet.read_text(encoding="utf-8"), {**tokens, **places})
        if app.styleSheet() != words:
            app.setStyleSheet(words)


def is_dark(theme: Theme) -> bool:
    """Say whether the dark colours hold: by choice, or as the system has it."""
    if theme is not Theme.SYSTEM:
        return theme is Theme.DARK
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def load_fonts() -> tuple[str, ...]:
    """Load the shipped fonts and return the families found."""
    found: list[str] = []
    for file in sorted(paths.resource("fonts").glob("*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        found.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(found))


def font(size: int = 13) -> QFont:
    """Return the font of the screen in pixels, with figures of one width."""
    if FAMILY in QFontDatabase.families():
        chosen = QFont(FAMILY)
    else:
        chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen.setPixelSize(size)
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a set of colours."""
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "ink3",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "on-accent",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "edge",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "sunken",
        QPalette.ColorRole.Shadow: "line",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Highlight: "accent-weak",
        QPalette.ColorRole.HighlightedText: "ink",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(role, QColor(tokens[name]))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(disabled, role, QColor(tokens["ink3"]))
    return made


def filled(sheet: str, tokens: Tokens) -> str:
    """Return a style sheet with its @names replaced; an unknown name is a KeyError."""
    return _TOKEN.sub(lambda name: tokens[name.group(1)], sheet)


def tokens_of(widget: QWidget) -> Tokens:
    """Return the colours a widget is painted in, for paintEvents and delegates."""
    # A style sheet may give the widget itself a transparent ground; the program's own has a colour.
    ground = QApplication.palette(widget).color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def color(widget: QWidget, name: str) -> QColor:
    """Return a colour by its name, as it holds for a widget now."""
    return QColor(tokens_of(widget)[name])


def state(widget: QWidget, value: str) -> None:
    """Put a widget into a state the style sheet knows ("finding", "current", …)."""
    _polished(widget, "state", value)


def kind(widget: QWidget, value: str) -> None:
    """Say what kind of thing a widget is to the style sheet ("key", "caption", "primary", …)."""
    _polished(widget, "kind", value)


def _polished(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
