"""What the other side will say against a document, where it is answered, what to do now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hq_desktop.domain.complaint import Kind, Value
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.form import LegalMark
from hq_desktop.domain.text import Text


class Gravity(StrEnum):
    """How grave an objection is, the gravest first."""

    BARS = "bars"
    WEAKENS = "weakens"
    NOTED = "noted"


class Remedy(StrEnum):
    """Where in the program something can be done about an objection."""

    NONE = "none"
    ENTRY = "entry"
    INTAKE = "intake"
    INCIDENTS = "incidents"
    PAPERS = "papers"
    OBSERVERS = "observers"
    SIGNATORIES = "signatories"
    DIRECTORY = "directory"
    LAW = "law"
    OFFICIAL = "official"
    COMPARISON = "comparison"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the package answers: an annex by its code, with some of its exhibits by their keys.

    Without an annex it is the text of the document itself.
    """

    annex: str = ""
    exhibits: tuple[str, ...] = ()


LAW_TABLE = Place("law")
"""The table of the brief itself: which item of the law comes from where."""

MOTIONS = Place("motions")
"""Motions of the same race that are documents of their own."""


@dataclass(frozen=True, slots=True)
class Objection:
    """One objection to one document; `code` finds its words, `details` fill one line each.

    `precincts` are those it is about, the first of which the program leads to. `where` is empty
    where nothing in the package answers it.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)
    precincts: tuple[PrecinctId, ...] = ()
    details: tuple[Mapping[str, Value], ...] = ()
    where: tuple[Place, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether something in the package answers it."""
        return bool(self.where)


@dataclass(frozen=True, slots=True)
class ObjectionRule:
    """The words of one kind of objection, how grave it is, what it rests on."""

    code: str
    gravity: Gravity
    remedy: Remedy
    says: Text
    do: Text
    mark: LegalMark
    answer: Text = field(default_factory=Text)
    detail: Text = field(default_factory=Text)
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One objection in words; `where` and `answer` are empty where nothing answers it."""

    code: str
    gravity: Gravity
    remedy: Remedy
    says: str
    details: tuple[str, ...]
    answer: str
    where: str
    do: str
    law: str
    source: str
    precincts: tuple[PrecinctId, ...]

    @property
    def is_answered(self) -> bool:
        """Whether the package answers it somewhere."""
        return bool(self.where)


@dataclass(frozen=True, slots=True)
class ObjectionBook:
    """Every kind of objection, in the order in which they are told, and the words of the brief."""

    rules: Mapping[str, ObjectionRule] = field(default_factory=dict)
    phrases: Mapping[str, Text] = field(default_factory=dict)

    def in_order(self, objections: Iterable[Objection]) -> tuple[Objection, ...]:
        """Return objections, what bars first; of equally grave ones the unanswered first."""
        gravest, told = tuple(Gravity), tuple(self.rules)

        def order(one: Objection) -> tuple[int, bool, int]:
            rule = self.rules[one.code]
            return gravest.index(rule.gravity), one.is_answered, told.index(one.code)

        return tuple(sorted(objections, key=order))


OBJECTION_PLACES: Mapping[str, Kind] = {
    "count": Kind.NUMBER,
    "total": Kind.NUMBER,
    "observed": Kind.NUMBER,
    "survives": Kind.NUMBER,
    "hours": Kind.NUMBER,
    "left": Kind.NUMBER,
    "right": Kind.NUMBER,
    "digits": Kind.NUMBER,
    "words": Kind.NUMBER,
    "difference": Kind.WORDS,
    "numbers": Kind.WORDS,
    "number": Kind.WORDS,
    "precinct": Kind.WORDS,
    "line": Kind.WORDS,
    "relation": Kind.WORDS,
    "others": Kind.WORDS,
    "names": Kind.WORDS,
    "grounds": Kind.WORDS,
    "body": Kind.WORDS,
    "role": Kind.WORDS,
    "reason": Kind.WORDS,
    "reply": Kind.WORDS,
    "act": Kind.DAY,
    "safe": Kind.DAY,
    "nominal": Kind.DAY,
}
"""Places that the words of an objection may leave open."""

OBJECTIONS = (
    "term_over",
    "recount_gone",
    "wrong_addressee",
    "offence_forum",
    "parallel_filed",
    "signer_not_entitled",
    "parallel",
    "same_before",
    "refused_before",
    "signer_papers",
    "signer_role",
    "uncertified",
    "one_signature",
    "figures_only",
    "sheet_not_shown",
    "typed_once",
    "imported",
    "findings",
    "words_against_digits",
    "marks_on_sheet",
    "wrong_form",
    "form_unstated",
    "recorder_unknown",
    "conditions_unknown",
    "observers_unproved",
    "observers_unknown",
    "originals_differ",
    "falls_certified",
    "holds_on_each",
    "disputed",
    "against_us",
    "source_not_stated",
    "no_official_picture",
    "caps",
    "result_same",
    "result_open",
    "lists_open",
    "annex_missing",
    "copy_not_attached",
    "copy_unused",
    "annex_apart",
    "incident_untold",
    "incident_pictures_untold",
    "removal_undecided",
    "weak_ground",
    "effect",
    "copy_asked_by",
    "submission_term",
    "whole_election",
    "term_running",
    "recount_term",
    "refused_cleared",
    "signer_neutral",
    "signer_ends",
    "pictures_only",
    "coverage",
    "survives",
    "result_changed",
    "other_formula",
    "filled_ballot",
    "annex_fonts",
    "central_act",
    "own_text",
    "archive",
    "unverified_law",
)
"""Every kind of objection; the data file must have each."""

BRIEF_PHRASES = (
    "brief_title",
    "brief_note",
    "brief_mark",
    "brief_moment",
    "brief_frozen",
    "brief_counts",
    "brief_none",
    "gravity_bars",
    "gravity_weakens",
    "gravity_noted",
    "brief_answer",
    "brief_where",
    "brief_unanswered",
    "brief_do",
    "brief_law",
    "brief_source",
    "brief_ours",
    "brief_checked",
    "brief_unchecked",
    "brief_more",
    "place_document",
    "place_annex",
    "place_exhibits",
    "place_list",
    "place_law",
    "place_motions",
    "strength_title",
    "strength_note",
    "strength_line",
    "strength_smallest",
    "strength_precincts",
    "strength_precincts_note",
    "step_every",
    "step_with_sheet",
    "step_typed_twice",
    "step_holding",
    "step_told",
    "step_certified",
    "step_original",
    "column_heard_step",
    "column_left_out",
    "column_lines",
    "column_seen",
    "column_alone",
    "column_fewest",
    "column_why",
    "weak_none",
    "weak_with_sheet",
    "weak_typed_twice",
    "weak_holding",
    "weak_told",
    "weak_certified",
    "weak_original",
    "chart_together",
    "chart_alone",
    "chart_no_gap",
)
"""Words of the brief's headings, tables and chart."""
