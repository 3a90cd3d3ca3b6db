"""Revision 0002: what comes in, who brings it, what was decided about it; two blind entries."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add the tables of the intake; observers become people of their own."""
    known = _known_observers()
    op.drop_table("observer")
    _make_observers()
    _take_over(known)
    _make_tables()
    op.execute("INSERT INTO evidence_part SELECT sha256, 0, content FROM evidence_content")
    op.drop_table("evidence_content")
    op.add_column("entry", sa.Column("strips", sa.Text(), nullable=True))
    for name in ("place", "status", "witnesses", "attempts", "recorded_by", "closed_reason"):
        op.add_column("incident", sa.Column(name, sa.Text(), nullable=True))
    op.add_column("incident", sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("incident", sa.Column("reported_by", sa.Integer(), nullable=True))
    op.add_column("race", sa.Column("is_second_entry_off", sa.Boolean(), nullable=True))
    op.add_column("protocol_copy", sa.Column("words", sa.Text(), nullable=True))
    op.add_column("entry", sa.Column("is_second", sa.Boolean(), nullable=True))
    for name in ("features", "words"):
        op.add_column("entry", sa.Column(name, sa.Text(), nullable=True))
    _make_double_entry()
    _make_calls()


def _known_observers() -> dict[tuple[str, str], list[int]]:
    """Return who stood at which precincts; the same name and phone are the same person."""
    known: dict[tuple[str, str], list[int]] = {}
    rows = op.get_bind().execute(
        sa.text("SELECT name, phone, precinct FROM observer ORDER BY precinct, place")
    )
    for name, phone, precinct in rows:
        known.setdefault((name, phone), []).append(precinct)
    return known


def _take_over(known: dict[tuple[str, str], list[int]]) -> None:
    connection = op.get_bind()
    for number, ((name, phone), precincts) in enumerate(known.items(), start=1):
        connection.execute(
            sa.text(
                "INSERT INTO observer (id, code, name, phone, messenger, credential_organisation, "
                "credential_number, credential_scan, note, version) "
                "VALUES (:id, :code, :name, :phone, '', '', '', '', '', 1)"
            ),
            {"id": number, "code": str(number), "name": name, "phone": phone},
        )
        for place, precinct in enumerate(dict.fromkeys(precincts)):
            connection.execute(
                sa.text(
                    "INSERT INTO observer_precinct (observer, precinct, place) "
                    "VALUES (:observer, :precinct, :place)"
                ),
                {"observer": number, "precinct": precinct, "place": place},
            )
    if known:
        connection.execute(
            sa.text("INSERT INTO numbering (noun, last) VALUES ('observer', :last)"),
            {"last": len(known)},
        )


def _make_observers() -> None:
    op.create_table(
        "observer",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("messenger", sa.Text(), nullable=False),
        sa.Column("credential_kind", sa.Text(), nullable=True),
        sa.Column("credential_organisation", sa.Text(), nullable=False),
        sa.Column("credential_number", sa.Text(), nullable=False),
        sa.Column("credential_has_seal", sa.Boolean(), nullable=True),
        sa.Column("credential_issued_on", sa.Date(), nullable=True),
        sa.Column("credential_valid_until", sa.Date(), nullable=True),
        sa.Column("credential_scan", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_observer"),
        sa.UniqueConstraint("code", name="uq_observer_code"),
    )
    op.create_table(
        "observer_precinct",
        sa.Column("observer", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("precinct", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["observer"],
            ["observer.id"],
            name="fk_observer_precinct_observer_observer",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_observer_precinct_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("observer", "precinct", name="pk_observer_precinct"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_observer_precinct_precinct", "observer_precinct", ["precinct"], unique=False
    )


def _make_tables() -> None:  # one statement a table
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("chat_name", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_key", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_zone_known", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("forwarded_from", sa.Text(), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint("key", name="uq_delivery_key"),
    )
    op.create_table(
        "evidence_part",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "place", name="pk_evidence_part"),
    )
    op.create_table(
        "inspection",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("pictures", sa.Integer(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("orientation", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("sharpness", sa.Double(), nullable=True),
        sa.Column("brightness", sa.Double(), nullable=True),
        sa.Column("look", sa.Text(), nullable=False),
        sa.Column("alike", sa.Text(), nullable=False),
        sa.Column("inspector", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_inspection"),
    )
    op.create_table(
        "line_places",
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("form", name="pk_line_places"),
    )
    op.create_table(
        "delivered_file",
        sa.Column("delivery", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("missing", sa.Text(), nullable=True),
        sa.Column("refused", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery"],
            ["delivery.id"],
            name="fk_delivered_file_delivery_delivery",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("delivery", "place", name="pk_delivered_file"),
    )
    op.create_index("ix_delivered_file_sha256", "delivered_file", ["sha256"], unique=False)
    op.create_table(
        "recipe",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sha256"],
            ["evidence_file.sha256"],
            name="fk_recipe_sha256_evidence_file",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("sha256", "number", name="pk_recipe"),
    )
    op.create_table(
        "assignment",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("precinct", sa.Integer(), nullable=True),
        sa.Column("race", sa.Text(), nullable=True),
        sa.Column("copy", sa.Integer(), nullable=True),
        sa.Column("same_as", sa.Text(), nullable=False),
        sa.Column("unusable", sa.Text(), nullable=True),
        sa.Column("incident", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["copy"],
            ["protocol_copy.id"],
            name="fk_assignment_copy_protocol_copy",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["incident"],
            ["incident.id"],
            name="fk_assignment_incident_incident",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_assignment_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["race"],
            ["race.code"],
            name="fk_assignment_race_race",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sha256"],
            ["evidence_file.sha256"],
            name="fk_assignment_sha256_evidence_file",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("sha256", name="pk_assignment"),
    )
    op.create_index("ix_assignment_copy", "assignment", ["copy"], unique=False)
    op.create_index("ix_assignment_precinct", "assignment", ["precinct"], unique=False)


def _make_double_entry() -> None:
    """Add the tables of claims, of what cannot be entered, of lines that are settled."""
    op.create_table(
        "claim",
        sa.Column("copy", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        _of_copy("claim"),
        sa.PrimaryKeyConstraint("copy", name="pk_claim"),
    )
    op.create_table(
        "obstacle",
        sa.Column("copy", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("met_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        _of_copy("obstacle"),
        sa.PrimaryKeyConstraint("copy", name="pk_obstacle"),
    )
    op.create_table(
        "settlement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("first", sa.Text(), nullable=False),
        sa.Column("second", sa.Text(), nullable=False),
        sa.Column("first_by", sa.Text(), nullable=False),
        sa.Column("second_by", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("against_both_by", sa.Text(), nullable=False),
        sa.Column("thirds", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("chosen", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_copy("settlement"),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["entry.id"],
            name="fk_settlement_entry_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_settlement"),
    )
    op.create_index("ix_settlement_copy", "settlement", ["copy"], unique=False)


def _make_calls() -> None:
    """Add the table of calls to people at the precincts."""
    op.create_table(
        "call",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("observer", sa.Integer(), nullable=False),
        sa.Column("precinct", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["precinct"],
            ["precinct.id"],
            name="fk_call_precinct_precinct",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_call"),
    )
    op.create_index("ix_call_precinct", "call", ["precinct"], unique=False)


def _of_copy(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["copy"],
        ["protocol_copy.id"],
        name=f"fk_{table}_copy_protocol_copy",
        initially="DEFERRED",
        deferrable=True,
    )
