<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n precinct(s)</source>
        <translation>
            <numerusform>%n precinct</numerusform>
            <numerusform>%n precincts</numerusform>
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
        <source>%n more precinct(s) without a copy →</source>
        <translation>
            <numerusform>%n more precinct without a copy →</numerusform>
            <numerusform>%n more precincts without a copy →</numerusform>
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
        <source>%n other precinct(s) without a copy</source>
        <translation>
            <numerusform>%n other precinct without a copy</numerusform>
            <numerusform>%n other precincts without a copy</numerusform>
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
