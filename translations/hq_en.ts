<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Cases</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
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
    <name>Proof</name>
    <message numerus="yes">
        <source>{commission}, {moment}: for {line}, {official} is announced in %n precinct(s) in all.</source>
        <translation>
            <numerusform>{commission}, {moment}: for {line}, {official} is announced in %n precinct in all.</numerusform>
            <numerusform>{commission}, {moment}: for {line}, {official} is announced in %n precincts in all.</numerusform>
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
</context>
<context>
    <name>WeakList</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
</TS>
