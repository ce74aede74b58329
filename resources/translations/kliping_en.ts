<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Bringing</name>
    <message numerus="yes">
        <source>%n notes name no article of the library. Are they on the one on screen?</source>
        <translation>
            <numerusform>%n note names no article of the library. Is it on the one on screen?</numerusform>
            <numerusform>%n notes name no article of the library. Are they on the one on screen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>used for %n passage(s)</source>
        <translation>
            <numerusform>used for %n passage</numerusform>
            <numerusform>used for %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n article(s) moved to the bin.</source>
        <translation>
            <numerusform>%n article moved to the bin.</numerusform>
            <numerusform>%n articles moved to the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message numerus="yes">
        <source>The %n articles that are selected</source>
        <translation>
            <numerusform>The %n article that is selected</numerusform>
            <numerusform>The %n articles that are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n passage(s) highlighted; Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n passage highlighted; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n passages highlighted; Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n article(s) brought in.</source>
        <translation>
            <numerusform>%n article brought in.</numerusform>
            <numerusform>%n articles brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%n article was there already.</numerusform>
            <numerusform>%n articles were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelvesTree</name>
    <message numerus="yes">
        <source>Erase %n article(s) with all notes for good? This cannot be undone.</source>
        <translation>
            <numerusform>Erase %n article with all notes for good? This cannot be undone.</numerusform>
            <numerusform>Erase %n articles with all notes for good? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without facts</source>
        <translation>
            <numerusform>%n article without facts</numerusform>
            <numerusform>%n articles without facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n files were written to {folder}</source>
        <translation>
            <numerusform>%n file was written to {folder}</numerusform>
            <numerusform>%n files were written to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private notes</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n private note</numerusform>
            <numerusform>%n private notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts you did not accept</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n fact you did not accept</numerusform>
            <numerusform>%n facts you did not accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n local paths</source>
        <comment>left out</comment>
        <translation>
            <numerusform>%n local path</numerusform>
            <numerusform>%n local paths</numerusform>
        </translation>
    </message>
</context>
</TS>
