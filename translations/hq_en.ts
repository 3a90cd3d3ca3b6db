<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BindingFields</name>
    <message numerus="yes">
        <source>volumes up to %n sheet(s)</source>
        <translation>
            <numerusform>volumes up to %n sheet</numerusform>
            <numerusform>volumes up to %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message numerus="yes">
        <source>%n term(s) move</source>
        <translation>
            <numerusform>%n term moves</numerusform>
            <numerusform>%n terms move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the commission first: its %n day(s) to answer end before the safe date for a court</source>
        <translation>
            <numerusform>the commission first: its %n day to answer ends before the safe date for a court</numerusform>
            <numerusform>the commission first: its %n days to answer end before the safe date for a court</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a court at once: the commission&apos;s %n day(s) to answer end after the safe date</source>
        <translation>
            <numerusform>a court at once: the commission&apos;s %n day to answer ends after the safe date</numerusform>
            <numerusform>a court at once: the commission&apos;s %n days to answer end after the safe date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n figure changed</numerusform>
            <numerusform>%n figures changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other changes: %n</source>
        <translation>
            <numerusform>other changes: %n</numerusform>
            <numerusform>other changes: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n precinct(s) differ</source>
        <translation>
            <numerusform>%n precinct differs</numerusform>
            <numerusform>%n precincts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n copy/copies of ours</source>
        <translation>
            <numerusform>%n copy of ours</numerusform>
            <numerusform>%n copies of ours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they differ on %n line(s)</source>
        <translation>
            <numerusform>they differ on %n line</numerusform>
            <numerusform>they differ on %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words say another number on %n line(s)</source>
        <translation>
            <numerusform>words say another number on %n line</numerusform>
            <numerusform>words say another number on %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control relation(s) do not hold</source>
        <translation>
            <numerusform>%n control relation does not hold</numerusform>
            <numerusform>%n control relations do not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Survives leaving out any %n protocol(s).</source>
        <translation>
            <numerusform>Survives leaving out any %n protocol.</numerusform>
            <numerusform>Survives leaving out any %n protocols.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the copies from %n precinct(s)</source>
        <translation>
            <numerusform>In the copies from %n precinct</numerusform>
            <numerusform>In the copies from %n precincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more precinct(s) without a copy →</source>
        <translation>
            <numerusform>%n more precinct without a copy →</numerusform>
            <numerusform>%n more precincts without a copy →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Announced for %n precinct(s)</source>
        <translation>
            <numerusform>Announced for %n precinct</numerusform>
            <numerusform>Announced for %n precincts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n precinct(s), {official} is announced.</source>
        <translation>
            <numerusform>For %n precinct, {official} is announced.</numerusform>
            <numerusform>For %n precincts, {official} is announced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies from %n precinct(s) already hold {lower}.</source>
        <translation>
            <numerusform>The copies from %n precinct already hold {lower}.</numerusform>
            <numerusform>The copies from %n precincts already hold {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gap} are missing, whatever stands in the other %n precinct(s).</source>
        <translation>
            <numerusform>{gap} are missing, whatever stands in the other %n precinct.</numerusform>
            <numerusform>{gap} are missing, whatever stands in the other %n precincts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n precinct(s) can add {rest} at most. {gap} are too many, if these limits hold.</source>
        <translation>
            <numerusform>The other %n precinct can add {rest} at most. {gap} are too many, if these limits hold.</numerusform>
            <numerusform>The other %n precincts can add {rest} at most. {gap} are too many, if these limits hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContradictionList</name>
    <message numerus="yes">
        <source>%n other line(s) within the bounds</source>
        <translation>
            <numerusform>%n other line within the bounds</numerusform>
            <numerusform>%n other lines within the bounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n relation(s) fail</source>
        <translation>
            <numerusform>%n relation fails</numerusform>
            <numerusform>%n relations fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words on %n line(s)</source>
        <translation>
            <numerusform>words on %n line</numerusform>
            <numerusform>words on %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message numerus="yes">
        <source>%n fact(s) missing for this document</source>
        <translation>
            <numerusform>%n fact missing for this document</numerusform>
            <numerusform>%n facts missing for this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>… %n file(s) wait for a precinct: to the intake</source>
        <translation>
            <numerusform>… %n file waits for a precinct: to the intake</numerusform>
            <numerusform>… %n files wait for a precinct: to the intake</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFacts</name>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n contestant</numerusform>
            <numerusform>%n contestants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message numerus="yes">
        <source>brought again %n time(s)</source>
        <translation>
            <numerusform>brought again %n time</numerusform>
            <numerusform>brought again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n bars</numerusform>
            <numerusform>%n bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weaken(s)</source>
        <translation>
            <numerusform>%n weakens</numerusform>
            <numerusform>%n weaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s): the sides differ by exactly the invalid ballots. This is another formula of “took part”, not a discrepancy.</source>
        <translation>
            <numerusform>%n precinct: the sides differ by exactly the invalid ballots. This is another formula of “took part”, not a discrepancy.</numerusform>
            <numerusform>%n precincts: the sides differ by exactly the invalid ballots. This is another formula of “took part”, not a discrepancy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctChooser</name>
    <message numerus="yes">
        <source>%n precinct(s) marked</source>
        <translation>
            <numerusform>%n precinct marked</numerusform>
            <numerusform>%n precincts marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctHead</name>
    <message numerus="yes">
        <source>%n line(s) disputed</source>
        <translation>
            <numerusform>%n line disputed</numerusform>
            <numerusform>%n lines disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our copies differ: %n line(s)</source>
        <translation>
            <numerusform>our copies differ: %n line</numerusform>
            <numerusform>our copies differ: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>words and digits: %n line(s)</source>
        <translation>
            <numerusform>words and digits: %n line</numerusform>
            <numerusform>words and digits: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>official: %n line(s)</source>
        <translation>
            <numerusform>official: %n line</numerusform>
            <numerusform>official: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrecinctList</name>
    <message numerus="yes">
        <source>%n precinct(s)</source>
        <translation>
            <numerusform>%n precinct</numerusform>
            <numerusform>%n precincts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n separator sheet(s)</source>
        <translation>
            <numerusform>%n separator sheet</numerusform>
            <numerusform>%n separator sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>Announced {moment} ({source}): {official} for {line}, in %n precinct(s) in all.</source>
        <translation>
            <numerusform>Announced {moment} ({source}): {official} for {line}, in %n precinct in all.</numerusform>
            <numerusform>Announced {moment} ({source}): {official} for {line}, in %n precincts in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of protocols from %n precinct(s) hold {lower}.</source>
        <translation>
            <numerusform>The copies of protocols from %n precinct hold {lower}.</numerusform>
            <numerusform>The copies of protocols from %n precincts hold {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any %n of the sheets could be struck out and it would still hold: without those that weigh most, {bound} is left.</source>
        <translation>
            <numerusform>Any %n of the sheets could be struck out and it would still hold: without the one that weighs most, {bound} is left.</numerusform>
            <numerusform>Any %n of the sheets could be struck out and it would still hold: without those that weigh most, {bound} is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) of the grades {grades} show it by themselves, with a gap of {gap}.</source>
        <translation>
            <numerusform>The %n sheet of the grades {grades} shows it by itself, with a gap of {gap}.</numerusform>
            <numerusform>The %n sheets of the grades {grades} show it by themselves, with a gap of {gap}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n other precinct(s) without a copy, any total from {lower} to {upper} is possible.</source>
        <translation>
            <numerusform>With %n other precinct without a copy, any total from {lower} to {upper} is possible.</numerusform>
            <numerusform>With %n other precincts without a copy, any total from {lower} to {upper} is possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: none can hold less than zero, so no total below {lower}.</source>
        <translation>
            <numerusform>%n other precinct without a copy: it cannot hold less than zero, so no total below {lower}.</numerusform>
            <numerusform>%n other precincts without a copy: none can hold less than zero, so no total below {lower}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other precinct(s) without a copy: they can add {most} at most, so no total above {upper}.</source>
        <translation>
            <numerusform>%n other precinct without a copy: it can add {most} at most, so no total above {upper}.</numerusform>
            <numerusform>%n other precincts without a copy: they can add {most} at most, so no total above {upper}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) without a copy</source>
        <translation>
            <numerusform>%n precinct without a copy</numerusform>
            <numerusform>%n precincts without a copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n precinct(s) of the territory</source>
        <translation>
            <numerusform>%n precinct of the territory</numerusform>
            <numerusform>%n precincts of the territory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n sheet(s) that weigh most</source>
        <translation>
            <numerusform>The %n sheet that weighs most</numerusform>
            <numerusform>The %n sheets that weigh most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofSide</name>
    <message numerus="yes">
        <source>without %n sheet(s)</source>
        <translation>
            <numerusform>without %n sheet</numerusform>
            <numerusform>without %n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonsField</name>
    <message numerus="yes">
        <source>%n reason(s) ticked</source>
        <translation>
            <numerusform>%n reason ticked</numerusform>
            <numerusform>%n reasons ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermNotice</name>
    <message numerus="yes">
        <source>%n term(s) end within 48 hours</source>
        <translation>
            <numerusform>%n term ends within 48 hours</numerusform>
            <numerusform>%n terms end within 48 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message numerus="yes">
        <source>%n precinct(s) without a sheet.</source>
        <translation>
            <numerusform>%n precinct without a sheet.</numerusform>
            <numerusform>%n precincts without a sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could decide alone.</source>
        <translation>
            <numerusform>%n of them could decide alone.</numerusform>
            <numerusform>%n of them could decide alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message numerus="yes">
        <source>! %n empty file(s), waiting for them to be finished</source>
        <translation>
            <numerusform>! %n empty file, waiting for it to be finished</numerusform>
            <numerusform>! %n empty files, waiting for them to be finished</numerusform>
        </translation>
    </message>
</context>
</TS>
