"""Taking back what was done to a text: every paragraph as it stood before."""

from collections.abc import Callable

from hq_desktop.actions.case_text import CaseTextActions, ShownParagraph, TextDesk

Deed = Callable[[TextDesk], TextDesk]


def back(actions: CaseTextActions, before: TextDesk, after: TextDesk) -> Deed:
    """Return the deed that leads from one state of a text back to the one before it."""
    old = {one.key: one for one in before.paragraphs}
    new = {one.key: one for one in after.paragraphs}
    order = list(old)

    def deed(desk: TextDesk) -> TextDesk:
        standing = {one.key for one in desk.paragraphs}
        for key in new:
            if key not in old and key in standing:
                desk = actions.remove(desk, key)
        for key, one in old.items():
            if key not in new:
                desk = actions.add_after(desk, order[order.index(key) - 1], one.text, one.kind)
            elif key in standing and _told(one) != _told(new[key]):
                desk = _restored(actions, desk, one)
        return desk

    return deed


def _restored(actions: CaseTextActions, desk: TextDesk, one: ShownParagraph) -> TextDesk:
    if not one.is_edited:
        return actions.reset(desk, one.key)
    if one.is_removed:
        return actions.remove(desk, one.key)
    return actions.save(desk, one.key, one.text)


def _told(one: ShownParagraph) -> tuple[str, bool, bool, str]:
    return one.text, one.is_edited, one.is_removed, one.basis
