"""Kinds of copy that one key states, and the features of a copy in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hq_desktop.domain.protocol import Feature, Features

translate = QCoreApplication.translate

_CERTIFIED = {
    Feature.CHAIR_SIGNATURE: True,
    Feature.SECRETARY_SIGNATURE: True,
    Feature.SEAL: True,
}

KINDS: tuple[Features, ...] = (
    {Feature.PAPER_IN_HAND: True, **_CERTIFIED},
    {Feature.PICTURE: True, **_CERTIFIED},
    {Feature.PICTURE: True, Feature.POSTED_SHEET: True},
    {Feature.PICTURE: True},
    {Feature.PAPER_IN_HAND: False, Feature.PICTURE: False, Feature.POSTED_SHEET: False},
)
"""What keys 1 to 5 state: paper of a certified copy, picture of one, picture of the posted sheet,
any other sheet or picture, figures only. What no key states was not looked for."""


def feature_words() -> Mapping[Feature, str]:
    """Return every feature in words, in the order of its key."""
    return {
        Feature.CHAIR_SIGNATURE: translate("EntryFeatures", "signature of the chair"),
        Feature.SECRETARY_SIGNATURE: translate("EntryFeatures", "signature of the secretary"),
        Feature.SEAL: translate("EntryFeatures", "seal"),
        Feature.FIGURES_IN_WORDS: translate("EntryFeatures", "figures in words"),
        Feature.CORRECTIONS: translate("EntryFeatures", "corrections"),
        Feature.FORM_MATCHES: translate("EntryFeatures", "form and annex match"),
        Feature.PAPER_IN_HAND: translate("EntryFeatures", "paper in hand"),
        Feature.PICTURE: translate("EntryFeatures", "picture"),
        Feature.POSTED_SHEET: translate("EntryFeatures", "posted sheet"),
        Feature.PENCIL: translate("EntryFeatures", "pencil"),
        Feature.TWO_INKS: translate("EntryFeatures", "two inks"),
    }


def sign(value: bool | None) -> str:
    """Return the sign of a feature: seen, seen to be missing, not looked for."""
    if value is None:
        return "·"
    return "✓" if value else "✕"


def told(features: Features) -> str:
    """Return the features that somebody looked for, each with its sign."""
    words = feature_words()
    return "   ".join(
        f"{sign(features[feature])} {word}"
        for feature, word in words.items()
        if feature in features
    )


def toggled(features: Features, feature: Feature) -> Features:
    """Return features with one gone on: not looked for, present, missing, not looked for."""
    after = dict(features)
    match after.pop(feature, None):
        case None:
            after[feature] = True
        case True:
            after[feature] = False
    return after
