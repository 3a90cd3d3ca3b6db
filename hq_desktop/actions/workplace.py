"""What typing needs of a race, read once and kept in memory."""

from dataclasses import dataclass

from hq_desktop.domain.election import Race
from hq_desktop.domain.finding_precincts import PrecinctIndex
from hq_desktop.domain.form import ProtocolForm
from hq_desktop.domain.protocol import Features, Grade, GradeRule, grade_of
from hq_desktop.domain.rules import Checker


@dataclass(frozen=True, slots=True)
class Workplace:
    """Everything about one race that typing needs, read once and kept in memory."""

    races: tuple[Race, ...]
    race: Race
    form: ProtocolForm
    index: PrecinctIndex
    checker: Checker
    grade_rules: tuple[GradeRule, ...]
    journal_number: int

    def grade(self, features: Features) -> Grade:
        """Return the grade of a copy with these features."""
        return grade_of(features, self.grade_rules)

    def grade_rule(self, grade: Grade) -> GradeRule | None:
        """Return the rule that a grade stands for, with its wording."""
        return next((rule for rule in self.grade_rules if rule.grade is grade), None)
