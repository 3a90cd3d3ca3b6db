"""What is to be made: document, subject, who hears it, who signs, in which language, when."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hq_desktop.actions.cases import Complaint
from hq_desktop.actions.package_plan import PackageRequest
from hq_desktop.domain.complaint import Subject
from hq_desktop.domain.election import CommissionCode, PrecinctId, RaceCode, SignatoryId
from hq_desktop.domain.errors import Refused
from hq_desktop.domain.publication import PublicationId
from hq_desktop.domain.text import Language
from hq_desktop.ui import look
from hq_desktop.ui.cases.added_papers import AddedPapers
from hq_desktop.ui.cases.binding_fields import BindingFields
from hq_desktop.ui.cases.keeping import day
from hq_desktop.ui.cases.precinct_choice import PrecinctChooser
from hq_desktop.ui.cases.subjects import Subjects
from hq_desktop.ui.cases.total_choice import TotalChooser
from hq_desktop.ui.figures import moment
from hq_desktop.ui.language import current, worded

_OF_TOTALS = (Subject.TERRITORY, Subject.COURT, Subject.ELECTION, Subject.FIGURES)
"""Documents that a total sent from another screen can be about."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A subject another screen sent: precincts, or a commission; perhaps the document too.

    `defendant` is whose decision a claim is against, whether its totals are contradicted or not.
    """

    precincts: tuple[PrecinctId, ...] = ()
    commission: CommissionCode | None = None
    document: str = ""
    defendant: CommissionCode | None = None


class RequestForm(QWidget):
    """The choices a package is made from."""

    changed = Signal()
    race_chosen = Signal(str)

    def __init__(self, complaints: tuple[Complaint, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._complaints = {one.code: one for one in complaints}
        self.language = Language.KK if current() is Language.KK else Language.RU
        self.kinds = self._chooser(self.tr("Document"))
        self.races = self._chooser(self.tr("Race"))
        self.courts = self._chooser(self.tr("Court"))
        self.signatories = self._chooser(self.tr("Who signs"))
        self.representatives = self._chooser(self.tr("Representative before the court"))
        self.versions = self._chooser(self.tr("Figures changed afterwards"))
        self.papers = AddedPapers(self)
        self.binding = BindingFields(self)
        self._pairs: dict[str, tuple[PublicationId, PublicationId]] = {}
        self.filed_on = QLineEdit(self)
        self.precincts = PrecinctChooser(self)
        self.totals = TotalChooser(self)
        self._subject_title = QLabel(self)
        self._nothing = QLabel(self)
        self._is_chosen = False
        self._defendant: CommissionCode | None = None
        self._total_then: CommissionCode | None = None
        for one in complaints:
            self.kinds.addItem(worded(one.title), one.code)
        self._choose_kind(Subject.PRECINCT)
        self._build()

    @property
    def subject(self) -> Subject:
        """What the chosen document is about."""
        return self._complaints[self.kinds.currentData()].subject

    @property
    def _is_of_precincts(self) -> bool:
        """A recount is about precincts or, where none differs, about an announced total."""
        has_precincts = bool(self.precincts.table.records.rowCount())
        return self.subject.is_of_precincts and (
            has_precincts or self.subject is not Subject.RECOUNT
        )

    def request(self, race: RaceCode) -> PackageRequest | None:
        """Return what was asked for; None while the subject is not chosen."""
        try:
            filed_on = day(self.filed_on.text().strip()) if self.filed_on.text().strip() else None
        except Refused:
            filed_on = None
        precincts: tuple[str, ...] = ()
        commission: str | None = None
        if self._is_of_precincts:
            precincts = self.precincts.titles()
            if not precincts:
                return None
        else:
            commission = self.totals.commission()
            if self.subject is Subject.COURT and self._defendant is not None:
                commission = self._defendant
            if commission is None and self.subject is Subject.TERRITORY:
                return None
        return PackageRequest(
            complaint=self.kinds.currentData(),
            language=self.language,
            race=race,
            commission=commission,
            court=self.courts.currentData() if self.subject.is_for_court else None,
            precincts=precincts,
            filed_on=filed_on,
            signatory=_signatory(self.signatories.currentData()),
            representative=self._representative(),
            versions=self._pairs.get(self.versions.currentData() or ""),
            annexes=self.papers.files,
            binding=self.binding.binding(),
            is_by_code=self.binding.by_code.isChecked(),
            copies=self.binding.copies.number(),
        )

    def _representative(self) -> SignatoryId | None:
        """Who represents the claimant; one who signs does not represent themselves."""
        chosen = _signatory(self.representatives.currentData())
        signs = _signatory(self.signatories.currentData())
        takes = self._complaints[self.kinds.currentData()].takes_representative
        return chosen if takes and chosen != signs else None

    def show_subjects(self, found: Subjects) -> None:
        """Show what one can choose from; what was chosen stays where it is still there."""
        self.precincts.show_precincts(found.precincts)
        self.totals.show_totals(found.totals)
        courts = [(worded(one.name), one.code) for one in found.courts]
        nearest = [(self.tr("of the place"), None)] if len(courts) > 1 else []
        _fill(self.courts, [*nearest, *courts])
        _fill(self.signatories, [(one.name, int(one.id)) for one in found.signatories])
        self._show_representatives()
        _fill(
            self.races,
            [(worded(one.district) or one.code, one.code) for one in found.directory.races],
        )
        self.races.setCurrentIndex(self.races.findData(found.race.code))
        self._show_versions(found)
        if not self._is_chosen and self._is_without_subject():
            self._start_with(found)
        self._show_rows(found)

    def _show_representatives(self) -> None:
        """Offer everybody but who signs; nobody at first."""
        signs = self.signatories.currentIndex()
        people: list[tuple[str, object]] = [
            (self.signatories.itemText(place), self.signatories.itemData(place))
            for place in range(self.signatories.count())
            if place != signs
        ]
        _fill(self.representatives, [(self.tr("nobody"), ""), *people])
        takes = self._complaints[self.kinds.currentData()].takes_representative
        self._form.setRowVisible(self.representatives, takes and bool(people))

    def _show_versions(self, found: Subjects) -> None:
        """Offer what was changed after it was published as an annex; none is attached at first."""
        named = {f"{one.earlier.id}-{one.later.id}": one for one in found.versions}
        self._pairs = {key: (one.earlier.id, one.later.id) for key, one in named.items()}
        items: list[tuple[str, object]] = [(self.tr("not attached"), "")]
        items += [
            (f"{one.source}: {moment(one.earlier.seen_at)} → {moment(one.later.seen_at)}", key)
            for key, one in named.items()
        ]
        _fill(self.versions, items)
        self._form.setRowVisible(self.versions, bool(named))

    def choose(self, wanted: Wanted) -> None:
        """Take the subject another screen sent, and the document that fits it."""
        subject = Subject.PRECINCT if wanted.precincts else Subject.TERRITORY
        if wanted.document in self._complaints:
            self.kinds.setCurrentIndex(self.kinds.findData(wanted.document))
        self._defendant = wanted.defendant
        self._is_chosen = True
        fits = self.subject.is_of_precincts if wanted.precincts else self.subject in _OF_TOTALS
        if not fits and not wanted.document:
            self._choose_kind(subject)
        if wanted.precincts:
            self.precincts.choose(wanted.precincts)
        if wanted.commission is not None:
            self.totals.choose(wanted.commission)
        self._total_then = self.totals.commission()

    def show_kind(self) -> None:
        """Show the subject that the chosen document is about."""
        is_precinct = self._is_of_precincts
        self._subject_title.setText(
            self.tr("Precincts with something against them")
            if is_precinct
            else self.tr("Announced totals that cannot be right")
        )
        self._nothing.setText(
            self.tr("No precinct differs. There is nothing to complain about yet.")
            if is_precinct
            else self.tr("No announced total is contradicted. A claim rests on precincts then.")
        )
        is_empty = self._is_without_subject()
        self.precincts.setVisible(is_precinct and not is_empty)
        self.totals.setVisible(not is_precinct and not is_empty)
        self._nothing.setVisible(is_empty)
        self._form.setRowVisible(self.courts, self.subject.is_for_court)
        self._show_representatives()

    def _is_without_subject(self) -> bool:
        """Say whether there is nothing the chosen document could be about."""
        chosen = self.precincts.table if self._is_of_precincts else self.totals.table
        return not chosen.records.rowCount()

    def _start_with(self, found: Subjects) -> None:
        """Begin with a document there is something for, until somebody chooses one."""
        self._choose_kind(
            Subject.TERRITORY if found.totals and not found.precincts else Subject.PRECINCT
        )

    def _choose_kind(self, subject: Subject) -> None:
        code = next((code for code, one in self._complaints.items() if one.subject is subject), "")
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(code)))

    def _show_rows(self, found: Subjects) -> None:
        self._form.setRowVisible(self.races, len(found.directory.races) > 1)
        self._form.setRowVisible(self.signatories, len(found.signatories) > 1)
        self.show_kind()

    def _build(self) -> None:
        self.filed_on.setPlaceholderText(self.tr("left blank on paper"))
        self.filed_on.setAccessibleName(self.tr("Day of filing"))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        look.kind(self._nothing, "second")
        look.kind(self._subject_title, "heading")
        self._subject_title.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(8)
        for name, field in (
            (self.tr("Document"), self.kinds),
            (self.tr("Race"), self.races),
            (self.tr("Court"), self.courts),
            (self.tr("Who signs"), self.signatories),
            (self.tr("Representative before the court"), self.representatives),
            (self.tr("Day of filing"), self.filed_on),
            (self.tr("Figures changed afterwards"), self.versions),
            (self.tr("Other papers"), self.papers),
            (self.tr("Binding"), self.binding),
        ):
            self._form.addRow(name, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._form)
        column.addWidget(self._subject_title)
        for subject in (self.precincts, self.totals, self._nothing):
            column.addWidget(subject)
        self.kinds.activated.connect(lambda _place: self._kind_chosen())
        self.races.activated.connect(lambda _place: self.race_chosen.emit(self.races.currentData()))
        self.papers.changed.connect(self.changed)
        self.binding.changed.connect(self.changed)
        self.signatories.activated.connect(lambda _place: self._show_representatives())
        for chooser in (self.courts, self.signatories, self.representatives, self.versions):
            chooser.activated.connect(lambda _place: self.changed.emit())
        self.filed_on.editingFinished.connect(self.changed)
        self.precincts.changed.connect(self.changed)
        self.totals.changed.connect(self._total_chosen)

    def _total_chosen(self) -> None:
        if self.totals.commission() != self._total_then:
            self._defendant = None
        self.changed.emit()

    def _kind_chosen(self) -> None:
        self._is_chosen = True
        self._defendant = None
        self.show_kind()
        self.changed.emit()

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.setMinimumContentsLength(12)
        return chooser


def _fill(chooser: QComboBox, items: list[tuple[str, object]]) -> None:
    before = chooser.currentData()
    chooser.clear()
    for text, code in items:
        chooser.addItem(text, code)
    place = chooser.findData(before)
    if items:
        chooser.setCurrentIndex(max(0, place))


def _signatory(number: object) -> SignatoryId | None:
    return SignatoryId(number) if isinstance(number, int) else None
