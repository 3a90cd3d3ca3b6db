"""Which records name a file of evidence, and what it is to each of them."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping

from hq_desktop.actions.archive_state import CampaignState
from hq_desktop.actions.package_origins import file_with_origin, origins, with_origin
from hq_desktop.domain.archive import LeftOut, Link, Original, Role, with_links
from hq_desktop.domain.assignment import Decision
from hq_desktop.domain.protocol import ProtocolCopy, Side

Found = Iterator[tuple[str, Link]]


def originals(state: CampaignState, *, with_ballots: bool) -> tuple[Original, ...]:
    """Return every file of evidence with the records that name it, by SHA-256.

    A picture of a filled ballot is left out unless it was asked for: it may not be spread on the
    day of voting (election law 27(4)).
    """
    links = _links(state)
    brought = origins(state.deliveries)
    found: list[Original] = []
    for file in sorted(state.evidence, key=lambda one: one.sha256):
        told = file_with_origin(file, brought)
        is_left_out = file.shows_filled_ballot and not with_ballots
        one = Original(
            sha256=file.sha256,
            name=file.name,
            size=file.size,
            media_type=file.media_type,
            added_at=file.added_at,
            recorded_by=told.recorded_by,
            recorded_at=told.recorded_at,
            conditions=told.conditions,
            left_out=LeftOut.FILLED_BALLOT if is_left_out else None,
        )
        found.append(with_links(one, links.get(file.sha256, ())))
    return tuple(found)


def _links(state: CampaignState) -> Mapping[str, list[Link]]:
    found: dict[str, list[Link]] = defaultdict(list)
    for read in (_sheets, _incidents, _published, _cases, _annexes, _people, _delivered):
        for sha256, link in read(state):
            if sha256 and link not in found[sha256]:
                found[sha256].append(link)
    for decision in state.assignments:
        if decision.decision is Decision.SAME:
            own = found[decision.sha256]
            own.extend(one for one in found[decision.same_as] if one not in own)
    return found


def _sheets(state: CampaignState) -> Found:
    titles, brought = state.directory.titles(), origins(state.deliveries)
    for copy in state.copies:
        link = _sheet(with_origin(copy, brought), titles.get(copy.precinct, ""))
        for page in copy.pages:
            yield page.sha256, link


def _sheet(copy: ProtocolCopy, title: str) -> Link:
    return Link(
        Role.SHEET if copy.side is Side.OURS else Role.OFFICIAL_SHEET,
        "copy",
        str(copy.id),
        title,
        obtained_by=copy.obtained_by,
        obtained_at=copy.obtained_at if copy.is_moment_stated else None,
        obtained_where=copy.obtained_where,
        obtained_how=copy.obtained_how,
        source=copy.source if copy.is_source_stated else "",
    )


def _incidents(state: CampaignState) -> Found:
    titles = state.directory.titles()
    for one in state.incidents:
        link = Link(Role.INCIDENT, "incident", str(one.id), titles.get(one.precinct, ""))
        yield from ((sha256, link) for sha256 in one.evidence)


def _published(state: CampaignState) -> Found:
    for one in state.publications:
        link = Link(
            Role.PUBLICATION,
            "publication",
            str(one.id),
            obtained_by=one.operator,
            obtained_at=one.seen_at if one.is_moment_stated else None,
            obtained_where=one.address,
            source=one.source if one.is_source_stated else "",
        )
        yield one.file, link
        yield one.screenshot, link
    for total in state.announcements:
        yield (
            total.page,
            Link(
                Role.PUBLICATION,
                "announcement",
                str(total.id),
                obtained_by=total.operator,
                obtained_at=total.seen_at if total.is_moment_stated else None,
                source=total.source if total.is_source_stated else "",
            ),
        )


def _cases(state: CampaignState) -> Found:
    for event in state.case_events:
        for sha256 in event.evidence:
            yield sha256, Link(Role.CASE_PAPER, "case_event", str(event.id))
    for text in state.case_texts:
        yield text.replaced_by, Link(Role.CASE_PAPER, "case_text", str(text.id))


def _annexes(state: CampaignState) -> Found:
    """Papers that were added to packages, by the frozen facts that list them."""
    for one in state.exhibits:
        yield one.sha256, Link(Role.ANNEX, "exhibit", str(one.id))
    for snapshot in state.snapshots:
        link = Link(Role.ANNEX, "snapshot", snapshot.digest)
        for exhibit in json.loads(snapshot.facts).get("facts", {}).get("exhibits", ()):
            if exhibit["kind"] == "annex":
                files = {page["sha256"] for page in exhibit["pages"]} | {exhibit.get("file", "")}
                yield from ((sha256, link) for sha256 in sorted(files))


def _people(state: CampaignState) -> Found:
    for one in state.observers:
        yield one.credential.scan, Link(Role.CREDENTIAL, "observer", str(one.id))


def _delivered(state: CampaignState) -> Found:
    for one in state.deliveries:
        link = Link(
            Role.DELIVERY,
            "delivery",
            str(one.id),
            obtained_by=one.card.received_from or one.sender,
            obtained_at=one.received_at,
            obtained_where=one.card.recorded_where,
            obtained_how=one.card.received_how or one.channel.value,
            source=one.chat_name or one.title,
        )
        yield from ((file.sha256, link) for file in one.files)
