"""What a check of official figures found, in one neutral sentence, for screen and paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hq_desktop.domain.board import RaceFacts
from hq_desktop.domain.election import PrecinctId
from hq_desktop.domain.form import Relation
from hq_desktop.domain.official_check import CheckKind, OfficialCheck, PercentFormula
from hq_desktop.domain.text import Language
from hq_desktop.domain.wordings import Sentences

_SUMS = {CheckKind.SUM, CheckKind.EXCEED, CheckKind.MISSING}


@dataclass(frozen=True, slots=True)
class CheckWords:
    """The sentences of one race's checks in one language; names come from the race's facts.

    `titles` are the numbers of precincts as `Directory.titles` gives them.
    """

    words: Sentences
    language: Language
    facts: RaceFacts
    titles: Mapping[PrecinctId, str]

    def sentence(self, check: OfficialCheck) -> str:
        """Return what was found: what stands where, and what does not agree with what."""
        if check.kind in _SUMS:
            return self._sum(check)
        match check.kind:
            case CheckKind.PERCENT_BASE:
                code = "percent_base_one" if len(check.formulas) == 1 else "percent_base_many"
            case CheckKind.PERCENT_ORDER | CheckKind.RANK:
                return self._pair(check)
            case CheckKind.RELATION:
                return self._relation(check)
            case _:
                code = check.kind.value
        return self._say(code, check)

    def place(self, check: OfficialCheck) -> str:
        """Return where the figures stand: the commission's name or the precinct's number."""
        if check.commission is not None:
            known = self.facts.directory.commissions.get(check.commission)
            name = "" if known is None else known.name.in_language(self.language)
            return name or check.commission
        number = "" if check.precinct is None else self.titles[check.precinct]
        return self.words.say("at_precinct", self.language, number=number)

    def line(self, code: str) -> str:
        """Return the name of a line: a contestant's, or the label of the form."""
        for one in self.facts.race.contestants:
            if one.line == code:
                return one.name.in_language(self.language) or one.code
        known = self.facts.form.line(code)
        return code if known is None else known.label.in_language(self.language)

    def _sum(self, check: OfficialCheck) -> str:
        told = self._say(f"{check.kind.value}_{check.of.value if check.of else ''}", check)
        if not check.is_one_publication or check.kind is CheckKind.MISSING:
            return told
        return f"{told} {self.words.say('one_publication', self.language)}"

    def _pair(self, check: OfficialCheck) -> str:
        first, second = check.lines
        upper, lower = check.ranks or (0, 0)
        return self.words.say(
            check.kind.value,
            self.language,
            place=self.place(check),
            first=self.line(first),
            second=self.line(second),
            more=check.stated or 0,
            fewer=check.computed or 0,
            more_percent=self._percent(check.stated_percent),
            fewer_percent=self._percent(check.computed_percent),
            first_rank=upper,
            second_rank=lower,
        )

    def _relation(self, check: OfficialCheck) -> str:
        relation = self._rule(check.relation)
        message = (
            check.relation if relation is None else relation.message.in_language(self.language)
        )
        return self.words.say(
            "relation",
            self.language,
            place=self.place(check),
            message=message,
            left=check.stated or 0,
            right=check.computed or 0,
        )

    def _rule(self, code: str) -> Relation | None:
        return next((one for one in self.facts.form.relations if one.id == code), None)

    def _say(self, code: str, check: OfficialCheck) -> str:
        low, high = check.base or (0, 0)
        return self.words.say(
            code,
            self.language,
            place=self.place(check),
            line=self.line(check.lines[0]) if check.lines else "",
            lines=", ".join(map(self.line, check.lines)),
            stated=check.stated or 0,
            computed=check.computed or 0,
            votes=check.stated or 0,
            gap=abs(check.difference or 0),
            parts=check.parts,
            missing=check.missing,
            total=check.parts + check.missing,
            percent=self._percent(check.stated_percent),
            right=self._percent(check.computed_percent),
            formulas=self._formulas(check.formulas),
            how=self.words.say("how_cut", self.language) if check.is_cut else "",
            low=low,
            high=high,
        )

    def _formulas(self, formulas: Iterable[PercentFormula]) -> str:
        told = ""
        for one in formulas:
            name = self.words.say(f"formula_{one.value}", self.language)
            told = (
                self.words.say("formulas_and", self.language, first=told, rest=name)
                if told
                else name
            )
        return told

    def _percent(self, written: str) -> str:
        """Return a percentage with the decimal sign of the language."""
        text = written.replace("%", "").strip()
        return text.replace(",", ".") if self.language is Language.EN else text.replace(".", ",")
