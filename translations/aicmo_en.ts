<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>%Ln recipient has given no consent</numerusform>
            <numerusform>%Ln recipients have given no consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>%Ln item on the suppression list</numerusform>
            <numerusform>%Ln items on the suppression list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln item in doubt</numerusform>
            <numerusform>%Ln items in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>%Ln item differs since.</numerusform>
            <numerusform>%Ln items differ since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approve %Ln item</numerusform>
            <numerusform>Approve %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approve %Ln item</numerusform>
            <numerusform>Approve %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>Revoke %Ln approval</numerusform>
            <numerusform>Revoke %Ln approvals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>Send %Ln item live?</numerusform>
            <numerusform>Send %Ln items live?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>Settle %Ln item as sent?</numerusform>
            <numerusform>Settle %Ln items as sent?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>Settle %Ln item as not sent?</numerusform>
            <numerusform>Settle %Ln items as not sent?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ContentListModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>%Ln property would change</numerusform>
            <numerusform>%Ln properties would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>%Ln was sent</numerusform>
            <numerusform>%Ln were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>%Ln was not sent</numerusform>
            <numerusform>%Ln were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>%Ln stays in doubt</numerusform>
            <numerusform>%Ln stay in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln item in doubt</numerusform>
            <numerusform>%Ln items in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>%Ln project imported</numerusform>
            <numerusform>%Ln projects imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>%Ln connection open</numerusform>
            <numerusform>%Ln connections open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>and %Ln more, beside what they are about on the plan page</numerusform>
            <numerusform>and %Ln more, beside what they are about on the plan page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>stops %Ln item</numerusform>
            <numerusform>stops %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>weakens %Ln item</numerusform>
            <numerusform>weakens %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>Package built: %Ln document</numerusform>
            <numerusform>Package built: %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln file differs</numerusform>
            <numerusform>%Ln files differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>%Ln content</numerusform>
            <numerusform>%Ln contents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>%Ln thing needs a look</numerusform>
            <numerusform>%Ln things need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>%n approval revoked</numerusform>
            <numerusform>%n approvals revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>%n item settled as sent</numerusform>
            <numerusform>%n items settled as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>%n item settled as not sent</numerusform>
            <numerusform>%n items settled as not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>Esc again stops %Ln run</numerusform>
            <numerusform>Esc again stops %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln result copied</numerusform>
            <numerusform>%Ln results copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>%Ln problem in this run</numerusform>
            <numerusform>%Ln problems in this run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>Finished, with %Ln failure</numerusform>
            <numerusform>Finished, with %Ln failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>Retry %Ln failed…</numerusform>
            <numerusform>Retry %Ln failed…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln entry added</numerusform>
            <numerusform>%Ln entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entry removed</numerusform>
            <numerusform>%Ln entries removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>%Ln line was left out:</numerusform>
            <numerusform>%Ln lines were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln character; the limit is %2</numerusform>
            <numerusform>%Ln characters; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters</source>
        <translation>
            <numerusform>%Ln weighted character</numerusform>
            <numerusform>%Ln weighted characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln weighted character; the limit is %2</numerusform>
            <numerusform>%Ln weighted characters; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes; the limit is %2</source>
        <translation>
            <numerusform>%Ln byte; the limit is %2</numerusform>
            <numerusform>%Ln bytes; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels; the limit is %2</source>
        <translation>
            <numerusform>%Ln pixel; the limit is %2</numerusform>
            <numerusform>%Ln pixels; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures; the limit is %2</source>
        <translation>
            <numerusform>%Ln picture; the limit is %2</numerusform>
            <numerusform>%Ln pictures; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln hashtag</numerusform>
            <numerusform>%Ln hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags; the limit is %2</source>
        <translation>
            <numerusform>%Ln hashtag; the limit is %2</numerusform>
            <numerusform>%Ln hashtags; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions; the limit is %2</source>
        <translation>
            <numerusform>%Ln mention; the limit is %2</numerusform>
            <numerusform>%Ln mentions; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients; the limit is %2</source>
        <translation>
            <numerusform>%Ln recipient; the limit is %2</numerusform>
            <numerusform>%Ln recipients; the limit is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not used: %2</source>
        <translation>
            <numerusform>%Ln row is not used: %2</numerusform>
            <numerusform>%Ln rows are not used: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %2 recipients get nothing: %3</source>
        <translation>
            <numerusform>%Ln of %2 recipients gets nothing: %3</numerusform>
            <numerusform>%Ln of %2 recipients get nothing: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the preheader has %Ln characters, fewer than %2</source>
        <translation>
            <numerusform>the preheader has %Ln character, fewer than %2</numerusform>
            <numerusform>the preheader has %Ln characters, fewer than %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without alternative text</source>
        <translation>
            <numerusform>%Ln picture without alternative text</numerusform>
            <numerusform>%Ln pictures without alternative text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2, and %Ln more</source>
        <translation>
            <numerusform>%2, and %Ln more</numerusform>
            <numerusform>%2, and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same message from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln person gets the same message from &quot;%2&quot; too, the first is %3</numerusform>
            <numerusform>%Ln people get the same message from &quot;%2&quot; too, the first is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln person gets the same subject from &quot;%2&quot; too, the first is %3</numerusform>
            <numerusform>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait %Ln minutes (%2): execute again then</source>
        <translation>
            <numerusform>the service asks to wait %Ln minute (%2): execute again then</numerusform>
            <numerusform>the service asks to wait %Ln minutes (%2): execute again then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln rows, first line %3)</source>
        <translation>
            <numerusform>%2 (%Ln row, first line %3)</numerusform>
            <numerusform>%2 (%Ln rows, first line %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln contacts, first number %3)</source>
        <translation>
            <numerusform>%2 (%Ln contact, first number %3)</numerusform>
            <numerusform>%2 (%Ln contacts, first number %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 rows cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln of %3 rows cannot be used: %4</numerusform>
            <numerusform>%2: %Ln of %3 rows cannot be used: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 contacts cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln of %3 contacts cannot be used: %4</numerusform>
            <numerusform>%2: %Ln of %3 contacts cannot be used: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln contacts are not usable; the first is line %3: %4</source>
        <translation>
            <numerusform>%2: %Ln contact is not usable; the first is line %3: %4</numerusform>
            <numerusform>%2: %Ln contacts are not usable; the first is line %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>messages of at most %Ln bytes</source>
        <translation>
            <numerusform>messages of at most %Ln byte</numerusform>
            <numerusform>messages of at most %Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may read contacts and the definitions of %Ln properties</source>
        <translation>
            <numerusform>may read contacts and the definition of %Ln property</numerusform>
            <numerusform>may read contacts and the definitions of %Ln properties</numerusform>
        </translation>
    </message>
</context>
</TS>
