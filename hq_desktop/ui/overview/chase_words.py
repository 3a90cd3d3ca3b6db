"""What the chase says: reasons to call, outcomes of calls, how long a posted copy hangs."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hq_desktop.actions.chase import Chase, ChaseLine
from hq_desktop.domain.bounds import BELOW_LOWER
from hq_desktop.domain.call import Call, CallOutcome
from hq_desktop.domain.chase import Reason, Worth
from hq_desktop.domain.coverage import Stand
from hq_desktop.domain.election import PrecinctId
from hq_desktop.ui import hidden_names
from hq_desktop.ui.figures import NOTHING, figure, moment
from hq_desktop.ui.language import worded
from hq_desktop.ui.overview.wording import commission_name

translate = QCoreApplication.translate

SIGNS: Mapping[CallOutcome, str] = {
    CallOutcome.REACHED: "✓",
    CallOutcome.NO_ANSWER: "…",
    CallOutcome.PROMISED: "→",
    CallOutcome.REFUSED: "!",
}
TONES: Mapping[CallOutcome, str] = {
    CallOutcome.REACHED: "good",
    CallOutcome.NO_ANSWER: "unknown",
    CallOutcome.PROMISED: "accent",
    CallOutcome.REFUSED: "attention",
}


def outcome_words(outcome: CallOutcome) -> str:
    """Return what came of a call."""
    return {
        CallOutcome.REACHED: translate("Chase", "reached"),
        CallOutcome.NO_ANSWER: translate("Chase", "no answer"),
        CallOutcome.PROMISED: translate("Chase", "promised"),
        CallOutcome.REFUSED: translate("Chase", "refused"),
    }[outcome]


def call_words(call: Call | None) -> str:
    """Return the outcome of a call and when it was made; a dash where nobody called."""
    if call is None:
        return NOTHING
    words = f"{SIGNS[call.outcome]} {outcome_words(call.outcome)} {moment(call.made_at)[-5:]}"
    return f"{words} · {call.note}" if call.note else words


def person_words(line: ChaseLine) -> str:
    """Return the first person to call and how many more there are."""
    if not line.people:
        return translate("Chase", "nobody is listed")
    name = line.people[0].shown_name(hidden_names.are_hidden())
    more = len(line.people) - 1
    return f"{name} +{more}" if more else name


def phone_words(line: ChaseLine) -> str:
    """Return the phone of the first person; nothing where names are hidden."""
    if hidden_names.are_hidden():
        return ""
    return next((one.phone for one in line.people if one.phone), NOTHING)


@dataclass(frozen=True, slots=True)
class ChaseWords:
    """The reasons of the precincts in words, whole and as short as the list has room for."""

    whole: Mapping[PrecinctId, str]
    short: Mapping[PrecinctId, str]


def words_of(chase: Chase) -> ChaseWords:
    """Put the reasons into words; for ten thousand precincts that is no work of the GUI thread."""
    reasons = Reasons(chase)
    return ChaseWords(
        {line.precinct.id: reasons.words(line) for line in chase.lines},
        {line.precinct.id: reasons.short(line) for line in chase.lines},
    )


class Reasons:
    """Says why a precinct stands where it stands in the list."""

    def __init__(self, chase: Chase) -> None:
        self._lines = {
            one.code: worded(one.label) for one in chase.form.fields(chase.race.contestants)
        }
        self._commissions = chase.directory.commissions

    def words(self, line: ChaseLine) -> str:
        """Return the reason in words: voters, then what the sheet would do for which total."""
        voters = line.precinct.voters_on_list
        size = (
            translate("Chase", "list not known")
            if voters is None
            else translate("Chase", "{count} voters").format(count=figure(voters))
        )
        code = line.reason.commission
        named = commission_name(self._commissions.get(code)) if code is not None else ""
        return "; ".join(filter(None, (size, self.short(line), named)))

    def short(self, line: ChaseLine) -> str:
        """Return the reason without what other columns of the list say."""
        unread = line.stand is Stand.CANNOT_BE_ENTERED
        cannot = translate("Chase", "! the sheet here cannot be read") if unread else ""
        return "; ".join(filter(None, (cannot, self._total(line.reason))))

    def _total(self, reason: Reason) -> str:
        if reason.worth is Worth.MAY_SETTLE_RESULT:
            return translate("Chase", "this sheet alone may settle the result")
        if reason.worth is Worth.NO_TOTAL:
            return translate("Chase", "no total is announced over it")
        label = self._lines.get(reason.line, reason.line)
        return self._pattern(reason).format(line=label, votes=figure(reason.votes))

    @staticmethod
    def _pattern(reason: Reason) -> str:
        is_below = reason.direction == BELOW_LOWER
        match reason.worth, is_below:
            case Worth.HOLDS_CONTRADICTION, True:
                return translate(
                    "Chase", "≠ announced total of {line} is {votes} short of the sheets seen"
                )
            case Worth.HOLDS_CONTRADICTION, False:
                return translate(
                    "Chase", "≠ announced total of {line} is {votes} above what there can be"
                )
            case Worth.MAY_DECIDE, True:
                return translate(
                    "Chase", "more than {votes} for {line} here contradict the announced total"
                )
            case Worth.MAY_DECIDE, False:
                return translate(
                    "Chase",
                    "announced total of {line} is within {votes} of the most there can be; this "
                    "sheet may decide",
                )
            case _, True:
                return translate(
                    "Chase", "announced total of {line} leaves {votes} for all sheets not seen"
                )
            case _:
                return translate(
                    "Chase", "announced total of {line} is {votes} below the most there can be"
                )


def posting_words(chase: Chase) -> str:
    """Return how long the posted copies hang as far as the law says, with what is not checked."""
    until = moment(chase.posted_until)
    words = (
        translate("Chase", "two days from the end of voting at 20:00 are over since {until}")
        if chase.moment > chase.posted_until
        else translate("Chase", "at least until {until}, two days from the end of voting at 20:00")
    )
    return translate(
        "Chase", "Posted copies, 43(8): {words}. ? How the days are counted: no lawyer has checked."
    ).format(words=words.format(until=until))
