"""Layouts kept in the campaign: how somebody understood a table, for the next one of its shape."""

from dataclasses import replace

from hq_desktop.actions.desk import Desk
from hq_desktop.catalogue.layout_writing import written
from hq_desktop.catalogue.layouts import layout_of_text
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.layout import Layout
from hq_desktop.domain.saved_layout import SavedLayout
from hq_desktop.domain.text import Text
from hq_desktop.storage import layouts


def saved_layouts(desk: Desk) -> tuple[Layout, ...]:
    """Return the layouts kept in the campaign, the latest first."""
    with desk.database.reading() as tx:
        saved = layouts.all(tx)
    return tuple(layout_of_text(one.content, one.title) for one in saved)


def keep_layout(desk: Desk, layout: Layout, title: str) -> Layout:
    """Keep the layout of a guess under a title; one of the same shape is replaced."""
    if not layout.fingerprint:
        raise Refused(reason="no_shape_to_keep")
    if not title.strip():
        raise Refused(reason="layout_untitled")
    named = replace(
        layout,
        code=f"{layout.kinds[0]}-{layout.fingerprint[:12]}",
        title=Text(title.strip(), title.strip()),
        not_rows=frozenset(),
    )
    with desk.database.transaction(desk.operator, "layout_saved") as tx:
        before = layouts.find(tx, named.code)
        kept = SavedLayout(
            code=named.code,
            title=title.strip(),
            content=written(named),
            fingerprint=named.fingerprint,
            saved_at=tx.moment,
            operator=desk.operator,
            version=1 if before is None else before.version,
        )
        if before is None:
            layouts.add(tx, kept)
        else:
            layouts.save(tx, kept)
        tx.note(layout=named.code, title=title.strip())
    return named
