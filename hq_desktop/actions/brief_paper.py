"""What a brief is drawn from: facts, words of objections, where the cited law comes from."""

from collections.abc import Iterable

from hq_desktop.actions.brief_dispute import Dispute
from hq_desktop.catalogue.library import Catalogue
from hq_desktop.documents.brief import Brief
from hq_desktop.documents.brief_words import Grounding, over, told
from hq_desktop.documents.paper import Paper
from hq_desktop.documents.wording import Wording
from hq_desktop.domain.brief import BriefFacts
from hq_desktop.domain.complaint import Item, Template
from hq_desktop.domain.election import Race
from hq_desktop.domain.objections import Objection, Told
from hq_desktop.domain.text import Language


def brief_of(catalogue: Catalogue, template: Template, race: Race, facts: BriefFacts) -> Brief:
    """Return the brief of a document, ready to be drawn."""
    return Brief(facts, catalogue.objections, grounding(catalogue, template, race))


def grounding(catalogue: Catalogue, template: Template, race: Race) -> Grounding:
    """Return where cited articles come from; the race's form, profile and grades besides."""
    law = catalogue.law
    cited = {one for block in template.blocks for item in block.items for one in item.law}
    cited |= {one for rule in catalogue.objections.rules.values() for one in rule.law}
    found = {one: article.mark for one in cited if (article := law.article(one)) is not None}
    wanted = {race.profile, race.form, "A-E"}
    further = tuple(
        Item(one.title, law=(one.code,), mark=one.mark)
        for one in catalogue.unchecked()
        if one.code in wanted
    )
    return Grounding(found, tuple(one.short for one in law.acts.values()), further)


def worded(
    dispute: Dispute, objections: Iterable[Objection], language: Language
) -> tuple[Told, ...]:
    """Return objections in a language; annexes that answer them are told by their numbers."""
    catalogue, template = dispute.catalogue, dispute.template
    paper = Paper(
        template=template,
        facts=dispute.facts,
        wording=Wording(language, catalogue.complaints),
        grades={rule.grade: rule.label for rule in catalogue.grade_rules},
        digest="",
        journal_number=0,
        journal_head="",
    )
    law = grounding(catalogue, template, dispute.challenge.matter.race)
    return told(over(paper, catalogue.objections), catalogue.objections, objections, law)
